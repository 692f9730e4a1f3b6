// The whole library, off the page's own thread: the page stays awake while it counts.

import init, * as library from '../pkg/whole/engine.js';

/** @typedef {{ id: number, question: string, values: any[] }} Question */

self.addEventListener('message', ({ data }) => {
  const { id, question, values } = /** @type {Question} */ (data);
  try {
    self.postMessage({ id, answer: /** @type {any} */ (library)[question](...values) });
  } catch (error) {
    // What breaks the contract is a TypeError; after anything else nobody knows in what state the library is.
    self.postMessage({ id, refused: error instanceof TypeError, message: String(error) });
  }
});

init({ module_or_path: new URL('../pkg/whole/engine_bg.wasm', import.meta.url) }).then(() => self.postMessage({ ready: true }), (error) => self.postMessage({ ready: false, message: String(error) }));
