// What a frame and the page around it say to each other. Each message is `{ qujat: 1, type, … }`; the guide in `index.html` has them all.

/** The version of the messages: another number is another protocol. */
export const PROTOCOL = 1;

export const LANGUAGES = ['kk', 'ru', 'en'];

export const SCHEMES = ['light', 'dark', 'auto'];

/** The highest that `qujat.js` makes a frame, in pixels; what is higher scrolls inside. */
export const HIGHEST = 30_000;

/** What a message to a frame may ask for, by its type; each asks for one thing. @type {Map<unknown, string>} */
const ASKED = new Map([['language', 'lang'], ['service', 'service'], ['scheme', 'scheme']]);

/** @typedef {{ lang?: import('../engine.js').Language, service?: string, scheme?: string, fit?: boolean }} Asked what a page may ask of a frame */

/**
 * What is asked in the address of a frame, `#lang=ru&service=passport-id-card`. What is not known is left out.
 *
 * @param {string} fragment
 * @returns {Asked}
 */
export function askedIn(fragment) {
  // Answers in an address begin with a name of their own.
  const query = new URLSearchParams(fragment.includes('?') ? '' : fragment.slice(1));
  return { ...checked({ lang: query.get('lang'), service: query.get('service'), scheme: query.get('scheme') }), fit: query.has('fit') };
}

/**
 * What is asked in a message; nothing where it is no message of ours.
 *
 * @param {unknown} data
 * @returns {Asked | undefined}
 */
export function askedBy(data) {
  const { qujat, type, ...values } = /** @type {Record<string, unknown>} */ (typeof data === 'object' && data ? data : {});
  const name = ASKED.get(type);
  return qujat === PROTOCOL && name ? checked({ [name]: values[name] }) : undefined;
}

/** @param {Record<string, unknown>} values @returns {Asked} */
function checked({ lang, service, scheme }) {
  const one = (/** @type {string[]} */ list, /** @type {unknown} */ value) => list.find((each) => each === value);
  return {
    lang: /** @type {Asked['lang']} */ (one(LANGUAGES, typeof lang === 'string' && lang.toLowerCase().split('-')[0])),
    // Which services there are the page knows.
    service: typeof service === 'string' && service.length < 100 ? service : undefined,
    scheme: one(SCHEMES, scheme),
  };
}
