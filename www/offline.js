// Keeps the page for when there is no network. What is kept, and when, is told in `sw.js`.

import { embedded } from './embedded.js';
import { workerAddress } from './trusted.js';

/**
 * Has the browser keep the files of this page. Where it cannot, in a file from a stick, and where it should not, in somebody else's page, nothing happens.
 *
 * @param {() => void} renewed is called when a newer page was kept: whoever opens the page next gets it
 */
export function keepForOffline(renewed) {
  if (embedded || !/^https?:$/.test(location.protocol)) {
    return;
  }
  try {
    // In a sandboxed frame the very question is an error.
    const workers = navigator.serviceWorker;
    const used = workers?.controller;
    workers?.register(workerAddress(new URL('./sw.js', import.meta.url))).then((registration) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed' && used) {
            renewed();
          }
        });
      });
    }, () => {});
  } catch {
    // The page works without.
  }
}
