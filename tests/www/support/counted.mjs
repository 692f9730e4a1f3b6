// When the analysts' page has counted everything.
import assert from 'node:assert/strict';

import { eventually } from './browser.mjs';

/** How long that may take, in milliseconds, on a machine that has much else to do. */
export const COUNTED = 120_000;

/** Waits until all twelve months of the year are counted. @param {import('./browser.mjs').Page} page */
export function yearCounted(page) {
  return eventually(async () => assert.equal(await page.evaluate(() => document.querySelector('#starts-progress').value), 12), COUNTED);
}
