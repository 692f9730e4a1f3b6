// The only scripts that the page ever names while it runs are its own workers, by their address or as it keeps them, and this vouches for them.

/** Where our own files are. */
const HERE = new URL('./', import.meta.url).href;

/** @param {string} url @returns {string} */
function own(url) {
  if (!url.startsWith(HERE) && !url.startsWith(`blob:${origin}/`)) {
    throw new TypeError(`${url} is none of our scripts`);
  }
  return url;
}

/** A browser lets it be made once, and not at all once the page is shut. */
const policy = vouched();

/** @returns {any} */
function vouched() {
  try {
    return /** @type {any} */ (globalThis).trustedTypes?.createPolicy('qujat-worker', { createScriptURL: own });
  } catch {
    // A host allows none: the page works without workers.
    return undefined;
  }
}

/** The address of a worker of ours, as `Worker` and `register` take it. @param {URL} url @returns {string} */
export function workerAddress(url) {
  return policy?.createScriptURL(url.href) ?? own(url.href);
}
