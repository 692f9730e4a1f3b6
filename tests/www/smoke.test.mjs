// The page arrives whole and asks nobody else for anything.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launchChromium, openPage } from './support/chromium.mjs';
import { requestCount, requests, site } from './support/site.mjs';

let browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser?.close());

test('the page loads its engine and complains of nothing', async () => {
  const mark = requestCount();
  const { page, complaints } = await openPage(browser);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const response = await page.goto('/', { waitUntil: 'networkidle' });

  assert.equal(response.status(), 200);
  assert.match(await response.headerValue('content-security-policy'), /default-src 'none'/);
  assert.deepEqual(complaints, []);
  assert.deepEqual(asked.filter((url) => !url.startsWith(`${site}/`)), []);
  const targets = requests(mark).map(({ method, target }) => `${method} ${target}`);
  assert.ok(targets.includes('GET /pkg/engine_bg.wasm'), targets.join('\n'));
});
