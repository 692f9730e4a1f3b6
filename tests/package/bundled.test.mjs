// The package as Vite, webpack and Rollup bundle it, in Chromium and under a strict policy: it works, each module is there once, and
// what nobody uses is not there.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';

import { importMetaAssets } from '@web/rollup-plugin-import-meta-assets';
import { rollup } from 'rollup';
import { build } from 'vite';
import webpack from 'webpack';

import { asks, holds, PAGE } from './page.mjs';
import { waits } from './scripts.mjs';
import { files, POLICY, serve, user, write } from './support.mjs';

const { chromium } = createRequire(new URL('../package.json', import.meta.url))('playwright-core');

const TRUSTED = `${POLICY}; require-trusted-types-for 'script'; trusted-types`;

/** Puts the elements into a page, and where it says so asks the package besides. */
const elements = (beside) => `
import 'qujat/elements';
${beside ? "import init, { isIin } from 'qujat';" : ''}
addEventListener('qujat-ready', ({ target }) => { globalThis.said = { title: target.shadowRoot.querySelector('h1').textContent }; });
document.body.append(Object.assign(document.createElement('qujat-checker'), { lang: 'en' }));
${beside ? "init().then(() => { globalThis.iin = isIin('680503250034'); });" : ''}
`;

/** Imports everything and uses nothing. */
const IDLE = `
import init, { checkPackage } from 'qujat';
import { createWorker } from 'qujat/worker';
import { receiptOf } from 'qujat/receipt';
import 'qujat';
globalThis.said = 'nothing';
`;

/** In Vite the address of a worker can be had as a text, which a page's own policy of trusted types vouches for. */
const VOUCHED = `
import address from './thread.js?worker&url';
const policy = globalThis.trustedTypes.createPolicy('mine', { createScriptURL: (url) => url });
${asks({ worker: true, given: "() => new Worker(policy.createScriptURL(address), { type: 'module' })" })}`;

const BUNDLERS = { Vite: withVite, webpack: withWebpack, Rollup: withRollup };

let browser;
let folder;
let installed;
before(async () => {
  ({ folder, installed } = user({
    'main.js': asks({ worker: true }),
    'plain.js': asks({ worker: false }),
    'elements.js': elements(false),
    'both.js': elements(true),
    'idle.js': IDLE,
    'vouched.js': VOUCHED,
    'thread.js': "import 'qujat/thread';",
  }));
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  browser = await chromium.launch({ executablePath: process.env.QUJAT_CHROMIUM ?? '/usr/bin/chromium', args });
});
after(() => browser?.close());

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  // Rollup has no workers of its own.
  const worker = name !== 'Rollup';

  test(`${name} finds the module${worker ? ' and the thread' : ' with its plugin for such addresses'}, and there is one module in what it writes`, { timeout: 120_000 }, async () => {
    const out = await bundle(worker ? 'main' : 'plain');
    holdsModules(out, ['engine_bg.wasm']);
    const { said, asked } = await visit(out);
    await holds(said, { worker });
    // Three calls of `init`, one load; the thread has its own.
    if (!worker) assert.equal(asked.filter((path) => path.endsWith('.wasm')).length, 1);
  });

  test(`${name} finds the elements and their module, alone and beside the package, each module once`, { timeout: 240_000 }, async () => {
    const own = `elements/${basename(files(join(installed, 'elements')).find((file) => file.endsWith('.wasm')))}`;
    const alone = await bundle('elements');
    // The elements have a smaller module, of what they ask.
    holdsModules(alone, [own]);
    const seen = await visit(alone);
    assert.ok(seen.said.title.length > 5, seen.said.title);
    assert.equal(seen.asked.filter((path) => path.endsWith('.wasm')).length, 1);
    const both = await bundle('both');
    holdsModules(both, ['engine_bg.wasm', own]);
    const { said, iin } = await visit(both, { also: 'iin' });
    assert.equal(said.title, seen.said.title);
    assert.equal(iin, true);
  });
}

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  test(`${name} leaves out of a page's script what it imports and does not use`, { timeout: 120_000 }, async () => {
    const out = await bundle('idle');
    const [, entry] = readFileSync(join(out, 'index.html'), 'utf8').match(/src="([^"]+)"/);
    const text = readFileSync(join(out, entry), 'utf8');
    assert.ok(text.includes('nothing') && !/WebAssembly|Worker|import\.meta|qujat/.test(text), `${text.length} units are left`);
    // The others write the files that a script names before they know whether anybody uses it.
    if (name === 'webpack') holdsModules(out, []);
  });
}

test('in Vite a page that enforces trusted types vouches for the thread itself', { timeout: 120_000 }, async () => {
  const { said } = await visit(await withVite('vouched'), { policy: `${TRUSTED} mine` });
  await holds(said, { worker: true });
});

test('a bundle under trusted types without a word for the thread has every call told why', { timeout: 120_000 }, async () => {
  write(folder, { 'refused.js': `
import { createWorker } from 'qujat/worker';
const worker = createWorker();
Promise.allSettled([worker.isIin('1'), worker.isIin('2')]).then((all) => { globalThis.said = all.map(({ reason }) => [reason.name, reason.cause.name]); });` });
  const { said } = await visit(await withVite('refused'), { policy: `${TRUSTED} 'none'`, allowed: /TrustedScriptURL/ });
  assert.deepEqual(said, [['EngineError', 'TypeError'], ['EngineError', 'TypeError']]);
});

test('the example of a page in the README shows what it says', { timeout: 120_000 }, async () => {
  const [, example] = readFileSync(join(installed, 'README.md'), 'utf8').match(/```html\n([^]*?)```/);
  write(folder, { 'listens.js': "addEventListener('qujat-ready', ({ target }) => { globalThis.said = target.shadowRoot.textContent; });" });
  const { said } = await visit(await withVite('listens', PAGE('./listens.js') + example));
  // In the language and of the service that the example names.
  assert.match(said, /Паспорт/);
});

async function withVite(entry, page = PAGE(`./${entry}.js`)) {
  const out = join(folder, `vite-${entry}`);
  write(folder, { 'index.html': page });
  await build({ root: folder, base: './', logLevel: 'error', configFile: false, worker: { format: 'es' }, build: { outDir: out, emptyOutDir: true } });
  return out;
}

async function withWebpack(entry) {
  const out = join(folder, `webpack-${entry}`);
  const compiler = webpack({ mode: 'production', context: folder, entry: `./${entry}.js`, output: { path: out }, performance: false });
  const stats = await new Promise((done, fail) => compiler.run((error, stats) => (error ? fail(error) : done(stats))));
  assert.deepEqual(stats.toJson().errors, []);
  assert.deepEqual(stats.toJson().warnings, []);
  write(out, { 'index.html': PAGE('./main.js') });
  return out;
}

async function withRollup(entry) {
  const out = join(folder, `rollup-${entry}`);
  const { exports, sideEffects } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  // What a plugin that finds packages does: the names of the package, and which of its files do something when they are imported.
  const resolve = {
    name: 'resolve',
    resolveId(id, importer) {
      const file = id === 'qujat' || id.startsWith('qujat/') ? exports[id.replace('qujat', '.')].default
        : importer?.startsWith(installed) && id.startsWith('.') ? `./${id.replace(/^\.\//, '')}` : undefined;
      return file ? { id: join(installed, file), moduleSideEffects: sideEffects.includes(file) } : null;
    },
  };
  const bundle = await rollup({ input: join(folder, `${entry}.js`), plugins: [resolve, importMetaAssets()] });
  await bundle.write({ dir: out, format: 'es' });
  write(out, { 'index.html': PAGE(`./${entry}.js`) });
  return out;
}

const scriptsOf = (out) => files(out).filter((name) => name.endsWith('.js')).map((name) => readFileSync(join(out, name), 'utf8'));

/** Holds what a bundler wrote to these modules of the package, each once, and to scripts that nobody waits for. */
function holdsModules(out, expected) {
  const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
  const modules = files(out).filter((name) => name.endsWith('.wasm')).map((name) => hash(join(out, name)));
  assert.deepEqual(modules.toSorted(), expected.map((name) => hash(join(installed, name))).toSorted());
  for (const text of scriptsOf(out)) {
    assert.ok(!/data:application\/wasm|AGFzbQ/.test(text), 'no script holds a copy of a module');
    assert.ok(!waits(text), 'no script waits while it is imported');
  }
}

/** Opens the page and gives what it was told, and what was asked of its server. Nothing else is said against it than is `allowed`. */
async function visit(site, { policy = POLICY, also, allowed } = {}) {
  const { address, asked } = await serve(site, { policy });
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(`${address}/index.html`);
    await page.waitForFunction((also) => globalThis.said && (!also || also in globalThis), also, { timeout: 60_000 }).catch((error) => {
      throw new Error(`${error.message}\n${complaints.join('\n')}`);
    });
    assert.deepEqual(complaints.filter((text) => !allowed?.test(text)), []);
    return await page.evaluate((also) => ({ said: globalThis.said, ...(also && { [also]: globalThis[also] }) }), also).then((told) => ({ ...told, asked }));
  } finally {
    await page.close();
  }
}
