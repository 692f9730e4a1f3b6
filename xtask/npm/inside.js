// Stands in the place of www/files.js where a page has its files in its script: `one_file.mjs` writes each as a text and its hash.

import { Failed, hashOf, unusable } from '../../www/files.js';

export { Failed, unusable };

/** @typedef {{ text: string, hash: string }} Inside the hash is in base64 */

/** @param {Inside} file */
export async function json({ text }) {
  return JSON.parse(text);
}

/** A compiled module, after a look at its hash, and the SHA-256 of its bytes. @param {Inside} file each character stands for the byte that its last eight bits make */
export async function wasm({ text, hash }) {
  if (typeof WebAssembly !== 'object') {
    throw new Failed('no-wasm');
  }
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place += 1) {
    bytes[place] = text.charCodeAt(place);
  }
  // Over plain HTTP a browser does not count hashes; the policy of the page vouches for the script and what is in it there too.
  const found = await crypto.subtle?.digest('SHA-384', bytes);
  if (found && btoa(String.fromCharCode(...new Uint8Array(found))) !== hash) {
    throw new Failed('broken');
  }
  try {
    return { module: await WebAssembly.compile(bytes), hash: hashOf(async () => bytes) };
  } catch (error) {
    throw await unusable(error, 'broken');
  }
}
