// The engine in a worker of the browser; a bundler finds the thread by the address beside it.
import { client } from './client.js';

/** Starts no thread before the first call. */
export function createWorker() {
  return client((answered, failed) => {
    const thread = new Worker(new URL('./thread.js', import.meta.url), { type: 'module' });
    thread.onmessage = ({ data }) => answered(data);
    thread.onerror = (event) => {
      event.preventDefault();
      failed(event.message || 'its script did not load');
    };
    return { post: (text) => thread.postMessage(text), rest() {}, end: () => thread.terminate() };
  });
}
