// What a screen reader would say, in order. `@guidepup/virtual-screen-reader` reads the page as ARIA and its mappings say,
// runs in the page past its policy, and says the same in all three engines, so one golden file serves them. The other way,
// Chromium's own accessibility tree, is a tree and no speech, and exists in Chromium alone (`page.native`).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** More phrases than any view of ours has: a reader that goes round in a circle is a failure. */
const MOST = 2000;

/**
 * Reads a part of the page from its beginning to its end, as a person does who moves on phrase by phrase.
 *
 * @param {import('./browser.mjs').Page} page
 * @param {string} [selector] the part, as a CSS selector; the whole page unless told
 * @returns {Promise<string[]>} the phrases, without the two that say where the part begins and ends
 */
export async function transcript(page, selector = 'body') {
  await ready(page);
  const phrases = await page.evaluate(async (css, most) => {
    const { virtual } = globalThis.qujatReader;
    const { scrollX, scrollY, document: { activeElement: focused } } = window;
    const container = document.querySelector(css);
    if (!container) {
      throw new Error(`there is no ${css}`);
    }
    // The reader does not know that what a closed `details` holds is not there.
    const closed = [...document.querySelectorAll('details:not([open]) > :not(summary):not([aria-hidden])')];
    closed.forEach((each) => each.setAttribute('aria-hidden', 'true'));
    // By the name of the part the end is known; one without a name would end with whatever stands first in it.
    const nameless = !container.role && /^div$|-/i.test(container.localName);
    if (nameless) {
      container.setAttribute('role', 'region');
      container.setAttribute('aria-label', 'what is read');
    }
    await virtual.start({ container });
    const first = await virtual.lastSpokenPhrase();
    const end = `end of ${first}`;
    const said = [];
    for (;;) {
      await virtual.next();
      const phrase = await virtual.lastSpokenPhrase();
      // After the end it begins anew.
      if (phrase === end || phrase === first || said.length > most) {
        break;
      }
      said.push(phrase);
    }
    await virtual.stop();
    closed.forEach((each) => each.removeAttribute('aria-hidden'));
    if (nameless) {
      container.removeAttribute('role');
      container.removeAttribute('aria-label');
    }
    focused?.focus({ preventScroll: true });
    scrollTo(scrollX, scrollY);
    return said;
  }, selector, MOST);
  if (phrases.length > MOST) {
    throw new Error(`reading ${selector} does not come to an end: ${phrases.slice(-5).join(' | ')}`);
  }
  return phrases;
}

/**
 * What the live regions of the page say while something is done.
 *
 * @param {import('./browser.mjs').Page} page
 * @param {() => Promise<void>} work
 * @returns {Promise<string[]>} what is announced, in order
 */
export async function announcements(page, work) {
  await ready(page);
  await page.evaluate(() => globalThis.qujatReader.virtual.start({ container: document.body }));
  const before = await page.evaluate(() => globalThis.qujatReader.virtual.spokenPhraseLog().then((log) => log.length));
  await work();
  return page.evaluate(async (from) => {
    const { virtual } = globalThis.qujatReader;
    // The reader looks at what has changed a moment later.
    await new Promise((done) => {
      setTimeout(done, 100);
    });
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    return log.slice(from).filter((phrase) => /^(polite|assertive): /.test(phrase));
  }, before);
}

async function ready(page) {
  if (!(await page.evaluate(() => 'qujatReader' in globalThis))) {
    await page.run(READER);
  }
}

/** The reader's own build for browsers, a module without imports, as a classic script. */
const READER = (() => {
  const manifest = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/package.json');
  const source = readFileSync(join(dirname(manifest), 'lib/esm/index.browser.js'), 'utf8');
  const exported = /export\{[\w$]+ as Virtual,([\w$]+) as virtual\}/;
  if (!exported.test(source)) {
    throw new Error('the build of @guidepup/virtual-screen-reader has changed: look how it exports `virtual`');
  }
  return source.replace(exported, (_, name) => `;globalThis.qujatReader = { virtual: ${name} }`);
})();
