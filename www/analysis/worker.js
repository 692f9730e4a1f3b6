// The whole library, off the page's own thread: the page stays awake while it counts. It fetches nothing: the page hands it the module.

import * as library from '../pkg/whole/engine.js';

/** @typedef {{ id: number, question: string, values: any[] }} Question */

self.addEventListener('message', ({ data }) => {
  if (data.module) {
    library.initSync({ module: data.module });
    return;
  }
  const { id, question, values } = /** @type {Question} */ (data);
  try {
    self.postMessage({ id, answer: /** @type {any} */ (library)[question](...values) });
  } catch (error) {
    // What breaks the contract is a TypeError; after anything else nobody knows in what state the library is.
    self.postMessage({ id, refused: error instanceof TypeError, message: String(error) });
  }
});
