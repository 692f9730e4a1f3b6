// The engine in a worker, for bundlers: they find the thread by the expression below, so it stands as they know it.
import { inBrowser } from './in-browser.js';

/** Starts no thread before the first call. */
export function createWorker(thread = () => new Worker(new URL('./thread.js', import.meta.url), { type: 'module' })) {
  return inBrowser(thread);
}
