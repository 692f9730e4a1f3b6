// The same input gives the same bytes natively and in this browser, in the page's module and in the package's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { nativeAnswers } from '../npm/support/answers.mjs';
import { hashes } from '../npm/support/ask.js';
import { launch } from './support/browser.mjs';

/** Where the modules are as the build made them, not yet bundled with the page. */
const PAGE = join(process.env.QUJAT_PLAIN ?? '', 'pkg');
const PACKAGE = fileURLToPath(new URL('../../dist/npm', import.meta.url));
const natively = [...nativeAnswers()].flatMap(([name, calls]) => calls.map((call) => ({ name, ...call })));

/** Runs in the browser: asks the module everything that it has a function for, and keeps the answers for the test. */
const ASKING = `
  try {
    const module = await import('/module/engine.js');
    const { ask, has, hashes } = await import('/ask.js');
    const calls = await (await fetch('/calls.json')).json();
    await module.default();
    const known = calls.filter(({ name }) => has(module, name));
    globalThis.answers = known.map(({ name, values }) => ask(module, name, values));
    globalThis.found = { names: [...new Set(known.map(({ name }) => name))], ...await hashes(globalThis.answers) };
  } catch (error) {
    globalThis.found = { failed: String(error) };
  }
  document.body.append('done');
`;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

for (const [what, folder, all] of [['the page', PAGE, false], ['the package', PACKAGE, true]]) {
  test(`the module of ${what} gives the native answers, to the byte`, async () => {
    const server = await serve(folder);
    try {
      const page = await browser.open(`http://127.0.0.1:${server.address().port}/`);
      await page.getByText('done').waitFor();
      const found = await page.evaluate(() => globalThis.found);
      assert.equal(found.failed, undefined);
      const known = natively.filter(({ name }) => found.names.includes(name));
      assert.ok(found.names.includes('checkPackageJson'), `only ${found.names.join(', ')}`);
      if (all) {
        assert.equal(known.length, natively.length, `only ${found.names.join(', ')}`);
      }
      const expected = await hashes(known.map(({ answer }) => answer));
      const differs = expected.each.findIndex((hash, index) => hash !== found.each[index]);
      if (differs >= 0) {
        const { name, values, answer } = known[differs];
        const other = await page.evaluate((index) => globalThis.answers[index], differs);
        const at = [...answer].findIndex((character, index) => character !== [...other][index]);
        const around = (text) => [...text].slice(Math.max(0, at - 60), at + 60).join('');
        assert.fail(`${name}(${values.map((value) => JSON.stringify(value)).join(', ')})\n`
          + `here:     …${around(other)}…\nnatively: …${around(answer)}…`);
      }
      assert.equal(found.all, expected.all);
      await page.close();
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
}

/** A server of this test's own: no page is between it and the module. */
async function serve(folder) {
  const files = {
    '/': ['text/html', '<!doctype html><meta charset="utf-8"><title>module</title><script type="module" src="/asking.js"></script><body>'],
    '/asking.js': ['text/javascript', ASKING],
    '/calls.json': ['application/json', JSON.stringify(natively.map(({ name, values }) => ({ name, values })))],
    '/ask.js': ['text/javascript', readFileSync(new URL('../npm/support/ask.js', import.meta.url))],
    '/module/engine.js': ['text/javascript', readFileSync(join(folder, 'engine.js'))],
    '/module/engine_bg.wasm': ['application/wasm', readFileSync(join(folder, 'engine_bg.wasm'))],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url] ?? [];
    response.writeHead(body ? 200 : 404, { 'content-type': type ?? 'text/plain' });
    response.end(body);
  });
  await new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done());
  });
  return server;
}
