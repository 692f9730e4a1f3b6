// The package in a page as it is, without a bundler: under a strict policy, from another origin, and where no thread is allowed.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { asks, holds, PAGE } from '../package/page.mjs';
import { POLICY, serve, write } from '../package/support.mjs';
import { eventually, launch } from './support/browser.mjs';

const TRUSTED = "require-trusted-types-for 'script'; trusted-types qujat-worker";

let browser;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qujat-page-'));
  cpSync(fileURLToPath(new URL('../../dist/npm/', import.meta.url)), join(folder, 'qujat'), { recursive: true });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page with this script under this policy, and gives what it was told and which policies it broke. */
async function told(name, script, policy) {
  write(folder, { [`${name}.html`]: PAGE(`./${name}.js`), [`${name}.js`]: script });
  const { address } = await serve(folder, { policy });
  const page = await browser.open(`${address}/${name}.html`);
  return eventually(async () => {
    const { said, violations } = await page.evaluate(() => ({ said: globalThis.said, violations: globalThis.violations ?? [] }));
    assert.ok(said, `${name} was told nothing: ${violations}`);
    return { said, violations };
  }, 60_000);
}

/** A policy without `'unsafe-inline'` has no map of imports, so the script names the files. */
const beside = (from) => asks({ worker: true, from: `${from}/qujat/index.js`, inWorker: `${from}/qujat/worker.js` });

for (const [name, policy] of [['strict', POLICY], ['trusted', `${POLICY}; ${TRUSTED}`]]) {
  test(`a module script asks here and in a worker, and breaks no policy: ${name}`, async () => {
    const { said, violations } = await told(name, beside('.'), policy);
    await holds(said, { worker: true });
    assert.deepEqual(violations, []);
  });
}

test('a package from another origin has a worker too, also where trusted types are enforced', async () => {
  const { address } = await serve(folder, { name: 'localhost' });
  const policy = `default-src 'none'; script-src 'self' ${address} 'wasm-unsafe-eval'; connect-src ${address}; worker-src blob: ${address}; ${TRUSTED}`;
  const { said, violations } = await told('elsewhere', beside(address), policy);
  await holds(said, { worker: true });
  assert.deepEqual(violations, []);
});

test('where no thread is allowed every call is told so, and none waits for ever', async () => {
  const script = `
    import { createWorker } from './qujat/worker.js';
    const worker = createWorker();
    const outcome = (call) => call.then(() => 'answered', ({ name }) => name);
    Promise.all([outcome(worker.isIin('1')), outcome(worker.isIin('2'))]).then(async (first) => {
      globalThis.said = [...first, await outcome(worker.checkPackage({}, 'kk'))];
    });`;
  const { said } = await told('refused', script, POLICY.replace("worker-src 'self'", "worker-src 'none'"));
  assert.deepEqual(said, ['EngineError', 'EngineError', 'EngineError']);
});

test('a module that does not come is an EngineError, here and in a worker', async () => {
  const script = `
    import init, { EngineError } from './qujat/index.js';
    import { createWorker } from './qujat/worker.js';
    const worker = createWorker();
    const outcome = (call) => call.then(() => 'answered', (error) => [error.name, error instanceof EngineError]);
    Promise.all([outcome(init()), outcome(init()), outcome(worker.isIin('1')), outcome(worker.isIin('2'))]).then((said) => { globalThis.said = said; });`;
  const { said } = await told('unreachable', script, POLICY.replace("connect-src 'self'", "connect-src 'none'"));
  assert.deepEqual(said, Array(4).fill(['EngineError', true]));
});
