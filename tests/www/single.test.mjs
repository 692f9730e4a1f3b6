// Does the page work as one file from a stick, and as it is written?
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { launch } from './support/browser.mjs';
import { ready } from './support/case.mjs';
import { everything } from './support/everything.mjs';
import { quiet, requestCount, requests, site } from './support/site.mjs';

const FILE = new URL('../../dist/site/qujat.html', import.meta.url);
const KINDS = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm' };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

test('one file from a stick does everything that the page does, in another language too, and asks nobody for anything', async () => {
  await quiet();
  const mark = requestCount();
  const page = await browser.open(FILE.href);
  await ready(page);
  await everything(page, 'kk', 'en');
  await page.locator('header button[lang=ru]').click();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'ru');
  assert.equal(await page.locator('#failed').isVisible(), false);
  // There are no pages of the law beside it: a place is read where it is cited.
  assert.equal(await page.locator('a[target=_blank]').count(), 0);
  assert.deepEqual(await page.complaints(), []);
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !/^(data|blob):/.test(name)));
  assert.deepEqual(asked, []);
  assert.deepEqual(requests(mark), []);
});

test('the one file runs no script and takes no style but its own', () => {
  const page = readFileSync(FILE, 'utf8');
  const [, policy] = page.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/);
  assert.match(policy, /default-src 'none'; script-src 'sha256-[^ ]+' 'sha256-[^ ]+' 'wasm-unsafe-eval'; style-src 'sha256-[^ ]+'; connect-src 'none';/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval(?!')|https?:/);
  assert.doesNotMatch(page, /<(?:script|link|img)[^>]+(?:src|href)="(?!data:)/);
});

test('the modules run as they are written', async () => {
  const { headers } = await fetch(`${site}/`);
  const policy = headers.get('content-security-policy');
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url.split('?')[0];
    try {
      const body = readFileSync(join(process.env.QUJAT_PLAIN, path));
      response.writeHead(200, { 'content-type': KINDS[extname(path)] ?? 'text/plain', 'content-security-policy': policy });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done());
  });
  const page = await browser.open(`http://127.0.0.1:${server.address().port}/`);
  await ready(page);
  assert.deepEqual(await page.complaints(), []);
  server.closeAllConnections();
  server.close();
});
