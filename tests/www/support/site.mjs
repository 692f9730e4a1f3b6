// The page under test: where it is served, and everything that was asked of its server.
import { readFileSync } from 'node:fs';

/** The address of the served `dist/site`, without a slash at the end. */
export const site = named('QUJAT_SITE');

/** The engine these tests run in: `chromium`, `firefox` or `webkit`. */
export const engine = process.env.QUJAT_ENGINE ?? 'chromium';

/**
 * Every request since the server started, or since `mark`, in order.
 *
 * @param {number} [mark] what `requestCount` said earlier
 * @returns {{ method: string, target: string }[]}
 */
export function requests(mark = 0) {
  const lines = readFileSync(named('QUJAT_REQUEST_LOG'), 'utf8').split('\n').filter(Boolean);
  return lines.slice(mark).map((line) => {
    const space = line.indexOf(' ');
    return { method: line.slice(0, space), target: line.slice(space + 1) };
  });
}

/** How many requests there were so far: a mark for `requests`. */
export function requestCount() {
  return requests().length;
}

/**
 * Waits until nothing was asked for half a second, so that what is asked afterwards is asked because of what a test does.
 *
 * @param {import('./browser.mjs').Page} [page] has a service worker: what that one gathers is waited for, however late it begins; the
 *   workers of the other windows end with them
 */
export async function quiet(page) {
  await page?.alone();
  await page?.evaluate(() => Promise.race([navigator.serviceWorker.ready, new Promise((done) => setTimeout(done, 10_000))]).then(() => {}));
  for (let before = -1; before !== requestCount();) {
    before = requestCount();
    await new Promise((done) => setTimeout(done, 500));
  }
}

function named(variable) {
  const value = process.env[variable];
  if (!value) {
    throw new Error(
      `${variable} is not set. Run these tests with: cargo xtask test --only "page in"\n` +
        'By hand: QUJAT_REQUEST_LOG=log cargo xtask serve --no-open, then set QUJAT_SITE and QUJAT_REQUEST_LOG.',
    );
  }
  return value;
}
