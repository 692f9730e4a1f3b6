// The engine in a worker, for a page that loads the package as it is; a bundler takes `worker-bundled.js`.
import { inBrowser } from './in-browser.js';

/** Bundlers take an address that is written as one expression for theirs; this one is for nobody but a browser. */
const HERE = import.meta.url;
const THREAD = new URL('thread.js', HERE);

/** What stands for the thread where the page is of another origin. */
let elsewhere;
/** What vouches for the address under a policy of trusted types; `null` where nothing has to or nothing may. */
let policy;

/** Starts no thread before the first call. */
export function createWorker(thread = own) {
  return inBrowser(thread);
}

function own() {
  policy = policy === undefined ? vouched() : policy;
  const address = ownAddress();
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}

/** A worker has to be of the page's own origin; one that is may import from anywhere. */
function ownAddress() {
  if (THREAD.origin === globalThis.origin) {
    return THREAD.href;
  }
  elsewhere ??= URL.createObjectURL(new Blob([`import ${JSON.stringify(THREAD.href)};`], { type: 'text/javascript' }));
  return elsewhere;
}

/** A browser lets it be made once for each name, and not at all where the page's policy does not name it. */
function vouched() {
  const createScriptURL = (address) => {
    if (address !== THREAD.href && address !== elsewhere) {
      throw new TypeError(`${address} is none of our scripts`);
    }
    return address;
  };
  try {
    return globalThis.trustedTypes?.createPolicy('qujat-worker', { createScriptURL }) ?? null;
  } catch {
    return null;
  }
}
