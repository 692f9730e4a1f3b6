// The page arrives whole and asks nobody else for anything.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch } from './support/browser.mjs';
import { ready } from './support/case.mjs';
import { requestCount, requests, site } from './support/site.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

test('the page loads its engine and complains of nothing', async () => {
  const mark = requestCount();
  const page = await browser.open('/');
  await ready(page);
  assert.deepEqual(await page.complaints(), []);
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  assert.deepEqual(asked.filter((url) => !url.startsWith(`${site}/`) && !url.startsWith('data:')), []);
  const targets = requests(mark).map(({ method, target }) => `${method} ${target}`);
  assert.ok(targets.some((target) => /^GET \/engine_bg-[A-Z0-9]{8}\.wasm$/.test(target)), targets.join('\n'));

  const { status, headers } = await fetch(`${site}/`);
  assert.equal(status, 200);
  assert.match(headers.get('content-security-policy'), /default-src 'none'/);
});
