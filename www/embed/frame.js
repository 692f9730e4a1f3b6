// The page in a frame: does what the page around it may ask for, and tells it what happened. Nothing that a person typed leaves:
// a view, a service, a verdict and the codes of what was found, each of them a word of our own vocabulary.

import { asked } from './first.js';
import '../main.js';
import { askedBy, HIGHEST, PROTOCOL } from './protocol.js';

/** @typedef {import('./protocol.js').Asked} Asked */

const { documentElement: root } = document;

/** @param {string} type @param {Record<string, unknown>} [values] */
function tell(type, values) {
  if (parent !== self) {
    // To whoever it is: there is nothing in it that anybody may not know.
    parent.postMessage({ qujat: PROTOCOL, type, ...values }, '*');
  }
}

/** Tells what our own page tells, whenever it is something else. @param {'state' | 'result'} type */
function tellOn(type) {
  let told = '';
  document.addEventListener(`qujat-${type}`, (event) => {
    const { detail } = /** @type {CustomEvent} */ (event);
    const text = JSON.stringify(detail);
    if (text !== told) {
      told = text;
      tell(type, detail);
    }
  });
}

/** Tells our own page something. @param {string} name @param {Record<string, unknown>} detail */
function pass(name, detail) {
  document.dispatchEvent(new CustomEvent(`qujat-${name}`, { detail }));
}

/** @param {Asked} asked */
function take({ lang, service, scheme }) {
  if (lang && lang !== root.lang) {
    pass('language', { lang });
  }
  if (scheme && scheme !== (root.dataset.scheme || 'auto')) {
    pass('display', { name: 'scheme', value: scheme === 'auto' ? '' : scheme });
  }
  if (service) {
    pass('service', { service });
  }
}

/** Tells how high the page is, whenever it is another height. */
function measure() {
  let told = 0;
  const say = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height !== told) {
      told = height;
      // Of what the frame does not become as high as, the rest has to be reached.
      root.toggleAttribute('data-fitted', Boolean(asked.fit) && height <= HIGHEST);
      tell('resize', { height });
    }
  };
  // A frame that nobody sees yet is not painted, and its observer waits: whoever scrolls to it would see it jump.
  say();
  new ResizeObserver(say).observe(root);
}

const failed = /** @type {HTMLElement} */ (document.querySelector('#failed'));
if (failed.hidden) {
  tell('ready', { version: root.dataset.embedded, lang: root.lang });
  tellOn('state');
  tellOn('result');
  addEventListener('message', ({ source, data }) => {
    const wanted = source === parent && source !== self ? askedBy(data) : undefined;
    if (wanted) {
      take(wanted);
    }
  });
  take(asked);
  // What the page shows at the beginning was shown before anybody listened.
  pass('language', { lang: root.lang });
} else {
  tell('failed', { why: failed.dataset.why });
}
measure();
