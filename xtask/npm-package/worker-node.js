// The engine in a thread of Node. A thread that has nothing to do does not keep the program alive.
import { Worker } from 'node:worker_threads';

import { client } from './client.js';

/** Starts no thread before the first call. */
export function createWorker() {
  return client((answered, failed) => {
    // The program's own flags may be none that a thread can have.
    const thread = new Worker(new URL('./thread-node.js', import.meta.url), { execArgv: [] });
    let ended = false;
    thread.on('message', answered);
    thread.on('error', (error) => ended || failed(error?.message ?? String(error)));
    thread.on('exit', (code) => ended || failed(`it ended with ${code}`));
    return {
      post(text) {
        thread.ref();
        thread.postMessage(text);
      },
      rest: () => thread.unref(),
      end() {
        ended = true;
        thread.terminate();
      },
    };
  });
}
