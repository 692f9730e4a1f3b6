// Stands in the place of www/files.js in the elements for other people's pages: `elements.mjs` writes the module beside the script, with
// its hash in the script, and the words into the script.

import { Failed, hashOf, isMemory } from '../../www/files.js';

export * from '../../www/files.js';

/** @template T @param {{ value: T }} file */
export async function json({ value }) {
  return value;
}

/**
 * A compiled module, once its bytes are those that were built.
 *
 * @param {{ url: URL, integrity: string }} file
 */
export async function wasm({ url, integrity }) {
  if (typeof WebAssembly !== 'object') {
    throw new Failed('no-wasm');
  }
  // A connection that broke off is tried once more, and so is a file that an older page left behind.
  const response = await fetch(url, { integrity }).catch(() => fetch(url, { integrity, cache: 'reload' })).catch((error) => {
    throw new Failed('unreachable', error);
  });
  if (!response.ok) {
    throw new Failed('refused', new Error(`${url.pathname}: ${response.status}`));
  }
  try {
    // Whatever the host says the file is: its hash has told.
    const bytes = await response.arrayBuffer();
    return { module: await WebAssembly.compile(bytes), hash: hashOf(async () => bytes) };
  } catch (error) {
    throw new Failed(isMemory(error) ? 'memory' : 'broken', error);
  }
}
