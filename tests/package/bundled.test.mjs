// The package in a page: as it is, and as Vite, webpack and Rollup bundle it, in Chromium and under a strict policy.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { importMetaAssets } from '@web/rollup-plugin-import-meta-assets';
import { rollup } from 'rollup';
import { build } from 'vite';
import webpack from 'webpack';

import { files, serve, user, write } from './support.mjs';

const { chromium } = createRequire(new URL('../package.json', import.meta.url))('playwright-core');

/** A page that asks on its own thread, after loading twice, and, where it says so, in a worker. */
const asks = (worker) => `
import init, { checkPackage, EngineError } from 'qujat';
${worker ? "import { createWorker } from 'qujat/worker';" : ''}
const asked = { application: { service: 'passport-id-card', submittedOn: '2012-10-01' }, documents: [] };
async function main() {
  const said = { early: '' };
  try { checkPackage(asked, 'en'); } catch (error) { said.early = error.name; }
  await Promise.all([init(), init()]);
  await init();
  said.here = checkPackage(asked, 'en');
  ${worker ? `
  const worker = createWorker();
  said.there = await worker.checkPackage(asked, 'en');
  said.progress = [];
  said.many = (await worker.checkPackages(Array(600).fill(asked), 'en', { onProgress: ({ done, of }) => said.progress.push([done, of]) })).length;
  const stop = new AbortController();
  const long = worker.forecastByStart(asked.application, { cases: 1000000 }, 3000, 'en', { signal: stop.signal });
  setTimeout(() => stop.abort(), 100);
  said.aborted = await long.then(() => 'no', ({ name }) => name);
  said.wrong = await worker.checkPackage({}, 'en').then(() => 'no', (error) => [error instanceof TypeError, error.message]);
  said.again = await worker.isIin('680503250034');
  worker.close();` : ''}
  return said;
}
main().then((said) => { globalThis.said = said; }, (error) => { globalThis.said = { failed: String(error) }; });
`;
const PAGE = (script) => `<!doctype html><meta charset="utf-8"><title>x</title><script type="module" src="${script}"></script>`;

let browser;
let folder;
let installed;
before(async () => {
  ({ folder, installed } = user({ 'main.js': asks(true), 'plain.js': asks(false), 'index.html': PAGE('./main.js') }));
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  browser = await chromium.launch({ executablePath: process.env.QUJAT_CHROMIUM ?? '/usr/bin/chromium', args });
});
after(() => browser?.close());

test('a plain module script asks the package as it is', async () => {
  const site = join(folder, 'plain');
  cpSync(installed, join(site, 'qujat'), { recursive: true });
  // A policy without 'unsafe-inline' has no map of imports, so the script names the files.
  const script = asks(true).replace("'qujat'", "'./qujat/index.js'").replace("'qujat/worker'", "'./qujat/worker.js'");
  write(site, { 'index.html': PAGE('./main.js'), 'main.js': script });
  await answers(site, { worker: true });
});

test('Vite finds the module and the thread, and there is one module in what it writes', { timeout: 120_000 }, async () => {
  const out = join(folder, 'vite');
  await build({ root: folder, base: './', logLevel: 'error', configFile: false, build: { outDir: out, emptyOutDir: true } });
  oneModule(out);
  await answers(out, { worker: true });
});

test('webpack finds the module and the thread, and there is one module in what it writes', { timeout: 120_000 }, async () => {
  const out = join(folder, 'webpack');
  const compiler = webpack({ mode: 'production', context: folder, entry: './main.js', output: { path: out }, performance: false });
  const stats = await new Promise((done, fail) => compiler.run((error, stats) => (error ? fail(error) : done(stats))));
  assert.deepEqual(stats.toJson().errors, []);
  assert.deepEqual(stats.toJson().warnings, []);
  write(out, { 'index.html': PAGE('./main.js') });
  oneModule(out);
  await answers(out, { worker: true });
});

test('Rollup finds the module with its plugin for such addresses, and there is one in what it writes', { timeout: 120_000 }, async () => {
  const out = join(folder, 'rollup');
  const resolve = { name: 'resolve', resolveId: (id) => (id === 'qujat' ? join(installed, 'index.js') : null) };
  const bundle = await rollup({ input: join(folder, 'plain.js'), plugins: [resolve, importMetaAssets()] });
  await bundle.write({ dir: out, format: 'es' });
  write(out, { 'index.html': PAGE('./plain.js') });
  oneModule(out);
  await answers(out, { worker: false });
});

function oneModule(out) {
  const modules = files(out).filter((name) => name.endsWith('.wasm'));
  assert.equal(modules.length, 1, modules.join(', '));
  const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
  assert.equal(hash(join(out, modules[0])), hash(join(installed, 'engine_bg.wasm')));
  const scripts = files(out).filter((name) => name.endsWith('.js')).map((name) => readFileSync(join(out, name), 'utf8'));
  assert.ok(!scripts.some((text) => /data:application\/wasm|AGFzbQ/.test(text)), 'no script holds a copy of the module');
}

/** Opens the page and holds what it was told to what Node is told. */
async function answers(site, { worker }) {
  const { address, asked } = await serve(site);
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(`${address}/index.html`);
    await page.waitForFunction(() => globalThis.said, undefined, { timeout: 60_000 }).catch((error) => {
      throw new Error(`${error.message}\n${complaints.join('\n')}`);
    });
    const said = await page.evaluate(() => globalThis.said);
    const { checkPackage } = await import('../../dist/npm/node.js');
    const expected = checkPackage({ application: { service: 'passport-id-card', submittedOn: '2012-10-01' }, documents: [] }, 'en');
    assert.equal(said.failed, undefined);
    assert.equal(said.early, 'EngineError');
    assert.deepEqual(said.here, expected);
    if (worker) {
      assert.deepEqual(said.there, expected);
      assert.equal(said.many, 600);
      assert.deepEqual(said.progress, [[0, 600], [250, 600], [500, 600], [600, 600]]);
      assert.equal(said.aborted, 'AbortError');
      assert.deepEqual(said.wrong, [true, '/application: expected a value']);
      assert.equal(said.again, true);
    } else {
      // Three calls of `init`, one load.
      assert.equal(asked.filter((path) => path.endsWith('.wasm')).length, 1);
    }
    assert.deepEqual(complaints.filter((text) => !/favicon/.test(text) && !/404/.test(text)), []);
  } finally {
    await page.close();
  }
}
