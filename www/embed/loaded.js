// What every element on a page shares: one engine and the words, loaded once, when the first element is there.

import { Engine } from '../engine.js';
import { loadWords } from '../words.js';

/** @typedef {{ engine: Engine, words: Record<string, import('../words.js').Say> }} Loaded */

/** @type {Promise<Loaded> | undefined} */
let loading;

/** @returns {Promise<Loaded>} fails with a `Failed`; then the next one who asks has it tried again */
export function loaded() {
  loading ??= Promise.all([Engine.load(), loadWords()]).then(([engine, words]) => ({ engine, words })).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
