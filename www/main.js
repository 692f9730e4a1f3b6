// Starts the page. Its words come before its engine, and are enough for the first question: whoever has answered that finds the engine there.

import { learnAddresses } from './addresses.js';
import { allIsHere, shutAtFirst, shutNow } from './door.js';
import { embedded } from './embedded.js';
import { Engine } from './engine.js';
import { showFailure } from './failures.js';
import { Failed } from './files.js';
import { isLink } from './link.js';
import { lookHere, wear } from './look.js';
import { mount } from './mount.js';
import { keepForOffline } from './offline.js';
import { Page } from './page.js';
import { loadWords } from './words.js';

/** What the page says by itself, should there be no more. */
const told = document.body.cloneNode(true);

// Before there is a word to draw: nobody who needs the dark is dazzled.
wear(lookHere());

/** @type {Page | undefined} */
let page;
shutAtFirst();
try {
  // The page asks for words and script, and only the script for the engine: on a slow line what the first question needs does not wait for it.
  const engine = new Engine();
  const started = engine.start();
  // It is asked for below whether it came; until then nobody has to hear it.
  started.catch(() => {});
  const words = await loadWords();
  const opened = isLink(location.hash);
  if (opened || embedded) {
    // Only the engine knows whether these are answers; in a frame it comes with the script.
    await started;
  }
  mount();
  learnAddresses();
  page = new Page(words, engine);
  // What is drawn is shown before the rest is drawn.
  await new Promise((done) => { setTimeout(done); });
  await started;
  page.begin();
  failed().hidden = true;
  // The last thing that the page asks for; what the worker does then is told in `sw.js`.
  keepForOffline(() => page?.renewed());
  allIsHere();
  if (opened) {
    shutNow();
  }
} catch (error) {
  if (page) {
    page.end();
    document.body.replaceChildren(...told.childNodes);
  }
  mount();
  showFailure(failed(), error instanceof Failed ? error.why : 'stopped');
  console.error(error);
}

/** Where it is said that the page did not start. */
function failed() {
  return /** @type {HTMLElement} */ (document.querySelector('#failed'));
}
