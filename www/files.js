// The files that the page is made of, fetched once, and what it means when one does not come.

/** A file did not come, or the browser cannot use it. `why` names the words for it in `failures.js`. */
export class Failed extends Error {
  /** @param {import('./failures.js').Why} why @param {unknown} [cause] */
  constructor(why, cause) {
    super(why, { cause });
    this.why = why;
  }
}

/**
 * One of our own files.
 *
 * @param {URL} url
 * @returns {Promise<Response>} an answer that has the file
 */
export async function fetched(url) {
  // Asked for as the page's `preload` asks, or a browser fetches it twice; in a sandboxed frame all is another origin's.
  const how = url.origin === origin ? /** @type {const} */ ({ mode: 'no-cors', credentials: 'include' }) : undefined;
  // A connection that broke off is tried once more; WebKit would remember the broken one.
  const response = await fetch(url, how).catch(() => fetch(url, { cache: 'reload' })).catch((error) => {
    throw new Failed('unreachable', error);
  });
  if (!response.ok) {
    throw new Failed('refused', new Error(`${url.pathname}: ${response.status}`));
  }
  return response;
}

/** @param {URL} url @returns {Promise<any>} */
export async function json(url) {
  const response = await fetched(url);
  return response.json().catch((error) => {
    throw new Failed('broken', error);
  });
}

/**
 * A compiled module, from whatever the host says it is, and the SHA-256 of its bytes.
 *
 * @param {URL} url @returns {Promise<{ module: WebAssembly.Module, hash: Promise<string> }>}
 */
export async function wasm(url) {
  if (typeof WebAssembly !== 'object') {
    throw new Failed('no-wasm');
  }
  const response = await fetched(url);
  const whole = response.clone();
  const kind = response.headers.get('content-type')?.split(';')[0].trim();
  /** @type {Promise<ArrayBuffer> | undefined} */
  let read;
  const bytes = () => (read ??= whole.arrayBuffer());
  const late = async () => WebAssembly.compile(await bytes());
  try {
    // Compiling begins with the first bytes, where the host names the kind of the file as browsers want it. Where that fails, the whole
    // file tells why: of half a file Firefox says otherwise that the memory is full.
    const module = await (kind === 'application/wasm' && WebAssembly.compileStreaming ? WebAssembly.compileStreaming(response).catch(late) : late());
    return { module, hash: hashOf(bytes) };
  } catch (error) {
    throw await unusable(error, 'broken');
  }
}

/** The module that is as small as one can be. */
const SMALLEST = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Why a browser makes nothing of a module; without a reason of its own, it is for `otherwise`. @param {unknown} error @param {'broken' | 'stopped'} otherwise */
export async function unusable(error, otherwise) {
  // A browser that obeys a policy and does not know yet how one allows modules refuses every module.
  const allowed = await WebAssembly.instantiate(SMALLEST).catch(() => {});
  return new Failed(isMemory(error) ? 'memory' : allowed ? otherwise : 'no-wasm', error);
}

/** The SHA-256 in hexadecimal digits; nothing where a browser counts none, as on a page that came by plain HTTP. @param {() => Promise<BufferSource>} bytes */
export async function hashOf(bytes) {
  const hash = await crypto.subtle?.digest('SHA-256', await bytes());
  return Array.from(new Uint8Array(hash ?? 0), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether the device had no memory left: browsers throw errors of every kind for it, and errors of the same kinds for other reasons. @param {any} error */
function isMemory(error) {
  return /out of .*memory|alloc/i.test(error?.message);
}
