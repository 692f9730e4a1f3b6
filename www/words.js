// The words of buttons and headings. All three languages are there before the page is used: nothing is loaded later.

import { json } from './files.js';

/** The key of a service's title. */
const TITLE = /^service\.\d\.(.+)$/;

/** @typedef {(key: string, values?: Record<string, string | number>) => string} Say */

/** @type {{ id: import('./engine.js').Language, name: string }[]} */
export const LANGUAGES = [
  { id: 'kk', name: 'Қазақша' },
  { id: 'ru', name: 'Русский' },
  { id: 'en', name: 'English' },
];

/** The services in the order of the order, and the keys of their titles: the first question is asked before the engine is there. @type {{ id: string, key: string }[]} */
export const SERVICES = [];

/** The build writes `words.json`: the keys of `i18n`, and in their order the words of each language. @returns {Promise<Record<string, Say>>} */
export async function loadWords() {
  const { keys, words } = /** @type {{ keys: string[], words: Record<string, string[]> }} */ (await json(new URL('./words.json', import.meta.url)));
  for (const key of keys) {
    const [, id] = key.match(TITLE) ?? [];
    if (id) {
      SERVICES.push({ id, key });
    }
  }
  const byKey = (/** @type {string[]} */ said) => Object.fromEntries(keys.map((key, at) => [key, said[at]]));
  return Object.fromEntries(Object.entries(words).map(([lang, said]) => [lang, sayer(byKey(said))]));
}

/** @param {Record<string, string>} words @returns {Say} */
function sayer(words) {
  return (key, values = {}) => {
    const text = words[key];
    if (text === undefined) {
      throw new Error(`no words for ${key}`);
    }
    return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  };
}

/**
 * An ISO date in words; `Intl` is not asked, for browsers do not know Kazakh.
 *
 * @param {Say} say @param {string | undefined} iso
 */
export function dateInWords(say, iso) {
  const [, year, month, day] = iso?.match(/^(\d{4,5})-(\d{2})-(\d{2})$/) ?? [];
  if (!year || Number(month) < 1 || Number(month) > 12) {
    return '';
  }
  return say('date.words', { year, month: say(`date.month.${Number(month)}`), day: Number(day) });
}
