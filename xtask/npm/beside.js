// Stands in the place of www/files.js in the elements for other people's pages: `elements.mjs` writes the module beside the script, with
// its hash in the script, and the words into the script.

import { Failed, hashOf, unusable } from '../../www/files.js';

export * from '../../www/files.js';

/** @template T @param {{ value: T }} file */
export async function json({ value }) {
  return value;
}

/**
 * A compiled module, once its bytes are those that were built, and their SHA-256.
 *
 * @param {{ url: URL, integrity: string }} file
 */
export async function wasm({ url, integrity }) {
  if (typeof WebAssembly !== 'object') {
    throw new Failed('no-wasm');
  }
  // A connection that broke off is tried once more, and so is a file that an older page left behind.
  const response = await fetch(url, { integrity }).catch(() => fetch(url, { integrity, cache: 'reload' })).catch(async (error) => {
    throw await failureOf(url, error);
  });
  if (!response.ok) {
    throw refused(url, response);
  }
  try {
    // Whatever the host says the file is: its hash has told.
    const bytes = await response.arrayBuffer();
    return { module: await WebAssembly.compile(bytes), hash: hashOf(async () => bytes) };
  } catch (error) {
    throw await unusable(error, 'broken');
  }
}

/**
 * Why no file came that has this hash. A browser says the same of an answer that is another file, of one that is none and of none at all;
 * so it is asked for without its hash, and what comes is not used.
 *
 * @param {URL} url @param {unknown} error
 */
async function failureOf(url, error) {
  try {
    const response = await fetch(url, { cache: 'reload' });
    // An answer that breaks off is none.
    await response.arrayBuffer();
    return response.ok ? new Failed('broken', error) : refused(url, response);
  } catch {
    return new Failed('unreachable', error);
  }
}

/** @param {URL} url @param {Response} response */
function refused({ pathname }, { status }) {
  return new Failed('refused', new Error(`${pathname}: ${status}`));
}
