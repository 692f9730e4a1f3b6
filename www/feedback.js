// What a person says is wrong or unclear, as a file: readable as a whole before it leaves, and about nobody.

const FORMAT = 'qujat-feedback';
const VERSION = 1;

/** What looks like an address of a mail, or like a number of nine digits or more: an IIN, a telephone. Two dates in a row do not. */
const PERSONAL = /[^\s@]+@[^\s@]+|\+?\d(?:[\s()-]*\d){8,}/g;

/** What words have that could tell who somebody is. @param {string} words @returns {string[]} */
export function personalIn(words) {
  return words.match(PERSONAL) ?? [];
}

/** The words without it. @param {string} words */
export function withoutPersonal(words) {
  return words.replace(PERSONAL, '…');
}

/**
 * The file.
 *
 * @param {{ about: string, words: string }} feedback `about` is a place in the law, the code of what was found and the
 *   entry of the view, with a space between them
 * @param {{ view: string, lang: string, versions: object }} where
 */
export function feedbackOf({ about, words }, { view, lang, versions }) {
  const [place, code, entry] = about.split(' ').map((part) => part || undefined);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, view, place, code, entry, words, lang, versions }, null, 2)}\n`;
}
