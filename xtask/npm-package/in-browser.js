// A worker of a browser as `client.js` asks it.
import { client } from './client.js';

/** @param {() => Worker} made throws where there can be none */
export function inBrowser(made) {
  return client((answered, failed) => {
    const thread = made();
    let ended = false;
    thread.addEventListener('message', ({ data }) => answered(data));
    thread.addEventListener('error', (event) => {
      event.preventDefault();
      // What a thread that was ended still says is about nothing.
      if (!ended) failed(event.message || 'its script did not load');
    });
    return {
      post: (text) => thread.postMessage(text),
      rest() {},
      end() {
        ended = true;
        thread.terminate();
      },
    };
  });
}
