// The words of this page: those of the citizens' page, and its own.

import { loadWords as loadCommon } from '../words.js';
import { words as en } from './words/en.js';
import { words as kk } from './words/kk.js';
import { words as ru } from './words/ru.js';

/** @type {Record<string, Record<string, string>>} */
const OWN = { kk, ru, en };

/** @returns {Promise<Record<string, import('../words.js').Say>>} */
export async function loadWords() {
  const common = await loadCommon();
  return Object.fromEntries(Object.entries(common).map(([lang, say]) => [lang, (key, values = {}) => {
    const text = OWN[lang][key];
    return text === undefined ? say(key, values) : text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  }]));
}
