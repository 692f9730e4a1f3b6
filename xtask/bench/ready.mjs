// How soon a page can answer on a slow phone: slow 4G and a processor four times slower than this one, simulated by Chromium.
//
// Every engine gets the same page: an empty one that fetches its script and its module, both at once, and asks one question.
// Ready is when the answer is there. Below them stands the citizens' page, which is more than that: it is ready when its first
// question can be answered, which waits for no module; when the module has come as well is shown beside it. Then the element and the frame
// that other people's pages embed: a host page with the one line, which is ready when the frame has told it so, and the frame by itself.
// Each visit is a first one, everything is compressed with brotli, and the median of all visits is shown.
//
// It measures and never fails for being slow. `QUJAT_VISITS` is the number of visits, `QUJAT_CHROMIUM` another Chromium.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { build } from '../npm/node_modules/esbuild/lib/main.js';
import { host } from './support/compressed.mjs';

const VISITS = Number(process.env.QUJAT_VISITS) || 7;

/** Milliseconds within which the citizens' page wants to be ready. */
const AIM = 1200;

/** Lighthouse's slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

const SLOWER = 4;

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const modules = join(here, 'node_modules');

/** Each engine: its module, and a script that starts it and asks one question. */
const ENGINES = [
  {
    name: 'qujat, all of it',
    wasm: join(dist, 'npm/engine_bg.wasm'),
    script: `import init, { checkPackage } from '${join(dist, 'npm/engine.js')}';
      await init({ module_or_path: MODULE });
      checkPackage({ application: { service: 'temporary-id-card', reason: 'card-lost', submittedOn: '2012-10-01' }, documents: [{ kind: 'photo' }] }, 'kk').verdict;`,
  },
  {
    name: 'datalogic',
    wasm: join(modules, '@goplasmatic/datalogic/web/datalogic_wasm_bg.wasm'),
    script: `import init, { evaluate } from '@goplasmatic/datalogic/web';
      await init({ module_or_path: MODULE });
      evaluate('{"in":["photo",{"var":"documents"}]}', '{"documents":["photo"]}', false);`,
  },
  {
    name: 'zen',
    wasm: join(modules, '@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm'),
    script: `import init, { evaluateExpression } from '${join(modules, '@gorules/zen-engine-wasm/dist/zen_engine_wasm.js')}';
      await init({ module_or_path: MODULE });
      evaluateExpression('"photo" in documents', { documents: ['photo'] });`,
  },
  {
    name: 'automerge',
    wasm: join(modules, '@automerge/automerge/dist/automerge.wasm'),
    script: `import { from, initializeWasm } from '@automerge/automerge/slim';
      await initializeWasm(MODULE);
      from({ documents: ['photo'] }).documents.includes('photo');`,
  },
];

const server = await host();

/** @type {{ name: string, path: string, fetched: string[], times: number[], whole?: number[] }[]} */
const pages = [];
for (const [index, { name, wasm, script }] of ENGINES.entries()) {
  const [, begin, question] = script.match(/^([\s\S]*MODULE[^;]*;)([\s\S]*);$/);
  const source = `${begin.replace('MODULE', 'fetch(new URL("./module.wasm", import.meta.url))')}\nconst answer = ${question.trim()};\n`
    + 'document.body.textContent = String(answer); globalThis.ready = performance.now();';
  const { outputFiles: [bundle] } = await build({
    stdin: { contents: source, resolveDir: here }, bundle: true, minify: true, format: 'esm', write: false, logLevel: 'error', external: ['node:*'],
  });
  const folder = `/${index}/`;
  server.add(folder, Buffer.from('<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">'
    + '<link rel="preload" href="module.wasm" as="fetch" crossorigin><script type="module" src="main.js"></script><body>'));
  server.add(`${folder}main.js`, Buffer.from(bundle.contents));
  server.add(`${folder}module.wasm`, readFileSync(wasm));
  pages.push({ name, path: folder, fetched: [folder, `${folder}main.js`, `${folder}module.wasm`], times: [] });
}
const site = join(dist, 'site');
server.addFolder('/site/', site);
const report = join(site, '../../target/site.json');
const reported = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).pages : {};
const OURS = "the citizens' page";
for (const [name, file] of [[OURS, 'index.html'], ['its Kazakh start page', 'kk/index.html']]) {
  const addresses = (reported[file] ?? []).map((each) => `/site/${each.replace(/(^|\/)index\.html$/, '$1')}`);
  pages.push({ name, path: `/site/${file.replace('index.html', '')}`, fetched: addresses, times: [], whole: [] });
}
const EMBED = '/site/embed/v1/';
server.add('/host/', Buffer.from('<!doctype html><html lang="kk"><meta charset="utf-8"><link rel="icon" href="data:,">'
  + `<body><script src="${EMBED}qujat.js" data-loading="eager" async></script>`));
pages.push({ name: 'a page with qujat.js', path: '/host/', fetched: ['/host/', `${EMBED}qujat.js`, `${EMBED}frame.html`], times: [] });
pages.push({ name: 'the frame by itself', path: `${EMBED}frame.html`, fetched: [`${EMBED}frame.html`], times: [] });
server.add('/element/', Buffer.from('<!doctype html><html lang="kk"><meta charset="utf-8"><link rel="icon" href="data:,">'
  + `<script type="module" src="${EMBED}elements.js"></script><body><qujat-checker></qujat-checker>`));
const beside = readdirSync(join(site, 'embed/v1')).filter((name) => name.endsWith('.wasm'));
pages.push({ name: '<qujat-checker>', path: '/element/', fetched: ['/element/', ...['elements.js', ...beside].map((name) => EMBED + name)], times: [] });

// A sandboxed frame in a process of its own would be neither slow nor far away.
const browser = await chromium.launch({
  executablePath: process.env.QUJAT_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--disable-features=IsolateSandboxedIframes'],
});

/** Opens a page for the first time, and says after how many milliseconds it was ready, and its module too. */
async function visit({ path, whole }) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    addEventListener('qujat-ready', () => {
      globalThis.ready ??= performance.now();
    });
    new MutationObserver(() => {
      if (globalThis.ready === undefined && document.querySelector('qujat-start form')) {
        globalThis.ready = performance.now();
      }
      if (globalThis.whole === undefined && document.querySelector('#failed[hidden]')) {
        globalThis.whole = performance.now();
      }
    }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
  });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${server.address}${path}`, { waitUntil: 'commit', timeout: 60_000 });
  await page.waitForFunction((whole) => globalThis.ready && (!whole || globalThis.whole), Boolean(whole), { timeout: 60_000 });
  const times = await page.evaluate(() => [globalThis.ready, globalThis.whole]);
  await context.close();
  return times;
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
try {
  await visit(pages[0]);
  for (let round = 0; round < VISITS; round += 1) {
    for (const page of pages) {
      const [ready, whole] = await visit(page);
      page.times.push(ready);
      page.whole?.push(whole);
    }
  }
} finally {
  await browser.close();
  server.close();
}

console.log(`Ready to answer on slow 4G and a ${SLOWER} times slower processor, ${VISITS} first visits each\n`);
console.log(`${'page'.padEnd(24)}${'fetched, kB'.padStart(12)}${'median, ms'.padStart(12)}${'fastest'.padStart(10)}${'slowest'.padStart(10)}${'module, ms'.padStart(12)}`);
for (const { name, fetched: paths, times, whole } of pages) {
  const kilobytes = paths.reduce((sum, path) => sum + server.size(path), 0) / 1000;
  const cells = [kilobytes.toFixed(0).padStart(12), median(times).toFixed(0).padStart(12), Math.min(...times).toFixed(0).padStart(10), Math.max(...times).toFixed(0).padStart(10), (whole ? median(whole).toFixed(0) : '').padStart(12)];
  console.log(`${name.padEnd(24)}${cells.join('')}`);
}
const reached = median(pages.find(({ name }) => name === OURS).times);
console.log(`\nThe first question of the citizens' page: aim ${AIM} ms, reached ${reached.toFixed(0)} ms${reached > AIM ? `, ${(reached - AIM).toFixed(0)} ms late` : ''}.`);
