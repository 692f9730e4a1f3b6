// What linters of packages, TypeScript and TypeDoc say of the package as it is published.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { run, user, write } from './support.mjs';

const BIN = fileURLToPath(new URL('node_modules/.bin/', import.meta.url));

let folder;
let tarball;
let installed;
before(() => ({ folder, tarball, installed } = user()));

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});

test('Are The Types Wrong finds nothing', () => {
  // CommonJS gets it by import(), as the README says; the module and the schema have no types.
  run(folder, join(BIN, 'attw'), [tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'engine_bg.wasm', 'schema.json', 'custom-elements.json', '--no-emoji', '--no-color']);
});

/** What a project holds its own code and its packages to: one for a page, and one for Node, which knows none of the types of a page. */
const STRICT = { noEmit: true, strict: true, skipLibCheck: false, target: 'es2022' };
const TYPES_OF = {
  'a page': { lib: ['es2023', 'dom'], types: [] },
  Node: { lib: ['es2023'], types: ['node'], typeRoots: [fileURLToPath(new URL('node_modules/@types', import.meta.url))] },
};

test('TypeScript takes right calls and refuses wrong ones, in a page and in Node, as Node and as a bundler resolve it', { timeout: 240_000 }, () => {
  write(folder, {
    'anywhere.ts': `
import init, { checkPackage, initSync, type CompiledModule, type ModuleSource, type PackageReport } from 'qujat';
import { createWorker } from 'qujat/worker';
import 'qujat/thread';
import * as qujat from 'qujat';
import { receiptOf, replayReceipt } from 'qujat/receipt';
const report: PackageReport = checkPackage({ application: { service: 'passport-id-card' } }, 'kk');
const receipt = receiptOf(qujat, [{ ask: 'checkPackage', of: [{ application: { service: 'passport-id-card' } }] }], { day: '2026-01-02', lang: 'kk' });
const same: boolean = replayReceipt(receipt, qujat).same;
const later: Promise<PackageReport> = createWorker().checkPackage({ application: { service: 'passport-id-card' } }, 'kk', { signal: AbortSignal.timeout(9) });
const from: ModuleSource[] = ['/engine_bg.wasm', new URL('https://example.org/'), new Uint8Array(8), new ArrayBuffer(8), new Request('https://example.org/')];
init({ module_or_path: fetch('https://example.org/engine_bg.wasm') });
initSync({ module: new Uint8Array(8) });
export const compiled = (module: CompiledModule) => init({ module_or_path: module }).then(() => initSync({ module }));
const [{ id: service }] = qujat.vocabulary('kk').services;
const missing = (of: PackageReport) => of.findings.filter(({ code }) => code === 'missing-document').map(({ requirement }) => requirement);
const [first] = qujat.checkPackages([{ application: { service }, documents: [], unsure: ['photo'] }], 'kk');
export const said = [first?.report?.verdict, first?.error?.path, missing(checkPackage({ application: { service } }, 'kk'))];
export const holiday: qujat.Holiday | undefined = qujat.calendarDays('2013-01-01', '2013-01-01', 'kk', 'five-day')[0]?.holidayId;
// @ts-expect-error no such code
report.findings.some(({ code }) => code === 'missing-documents');
// @ts-expect-error no source
from.push(7);
// @ts-expect-error no source either
from.push({ file: 'engine_bg.wasm' });
// @ts-expect-error an address, which is not there yet
initSync({ module: new URL('https://example.org/') });
// @ts-expect-error no such service
checkPackage({ application: { service: 'passport' } }, 'kk');
export { from, later, report, same };
`,
    'right.ts': `
import init, { checkPackage, checkPackages, initSync, EngineError, type PackageReport, type Service, type Verdict } from 'qujat';
import { createWorker, type Progress } from 'qujat/worker';
import 'qujat/thread';
import type { CheckerResult, QujatChecker, TimelineResult } from 'qujat/elements';
import 'qujat/elements';
import * as qujat from 'qujat';
import { receiptOf, replayReceipt, type Call, type Receipt } from 'qujat/receipt';
const receipt: Receipt = receiptOf(qujat, [{ ask: 'checkPackage', of: [{ application: { service: 'passport-id-card' } }] }], { day: '2026-01-02', lang: 'kk' });
const same: boolean = replayReceipt(receipt, qujat).same;
const asked: Call[] = [{ ask: 'whereabouts', of: [{ service: 'passport-id-card' }, {}, '2012-10-01', { courses: ['main'] }] }];
// @ts-expect-error no assumptions
asked.push({ ask: 'forecastTimeline', of: [{ service: 'passport-id-card' }] });
// @ts-expect-error a function that no receipt is about
asked.push({ ask: 'requirements', of: [{ service: 'passport-id-card' }] });
const days: string[] = qujat.calendarDays('2012-10-01', '2012-10-02', 'kk').map(({ date }) => date);
const listed = [{ application: { service: 'passport-id-card' }, documents: [{ kind: 'photo' }] }] as const;
checkPackages(listed, 'ru');
const report: PackageReport = checkPackage({ application: { service: 'passport-id-card' }, documents: [] }, 'kk');
const verdict: Verdict = report.verdict;
const path: string | undefined = checkPackages([], 'ru')[0]?.error?.path;
const loaded: Promise<void> = init();
const worker = createWorker();
const later: Promise<PackageReport> = worker.checkPackage({ application: { service: 'passport-id-card' }, documents: [] }, 'kk', {
  signal: new AbortController().signal,
  onProgress: ({ done, of }: Progress) => { const share: number = done / of; },
});
worker.previewTimeline({ service: 'passport-id-card' }, 'kk', { signal: new AbortController().signal });
worker.previewTimeline({ service: 'passport-id-card' }, 'kk', { courses: ['main'] }, { signal: new AbortController().signal });
const ends = { signal: new AbortController().signal };
worker.regulationRemarks('order-394-2012', 'passport-id-card', 'kk', ends);
worker.regulationRemarks('order-394-2012', 'passport-id-card', 'kk', '2012-10-01', ends);
worker.regulationRemarks('order-394-2012', 'passport-id-card', 'kk', '2012-10-01', '2012-10-09', ends);
worker.regulationRemarks('order-394-2012', 'passport-id-card', 'kk', '2012-10-01', '2012-10-09', {}, ends);
// @ts-expect-error what stands after the values is the last
worker.regulationRemarks('order-394-2012', 'passport-id-card', 'kk', ends, '2012-10-09');
createWorker(() => new Worker('thread.js', { type: 'module' }));
WebAssembly.compileStreaming(fetch('engine_bg.wasm')).then((module) => init({ module_or_path: module }).then(() => initSync({ module })));
// @ts-expect-error no thread
createWorker(() => 7);
document.createElement('qujat-checker').submittedOn = '2012-10-01';
document.createElement('qujat-timeline').addEventListener('qujat-result', ({ detail }) => { const steps: number = detail.steps; });
document.createElement('qujat-checker').addEventListener('click', ({ clientX }) => { const x: number = clientX; });
const checker = document.createElement('qujat-checker');
Object.assign(checker, { lang: 'ru', service: 'passport-id-card' } satisfies Partial<QujatChecker>);
[checker.lang, checker.service, checker.reason, checker.scheme, checker.headingLevel] = ['ru-KZ', '', 'loss', 'dark', '3'];
const heard = ({ detail }: CustomEvent<CheckerResult>) => { const service: Service = detail.service; };
checker.addEventListener('qujat-result', heard, { once: true });
checker.removeEventListener('qujat-result', heard, true);
const hearing = { handleEvent(event: CustomEvent<CheckerResult>) { heard(event); } };
checker.addEventListener('qujat-result', hearing);
checker.removeEventListener('qujat-result', hearing);
checker.addEventListener('qujat-result', { handleEvent: ({ detail }) => detail.findings.includes('receipt-missing') });
checker.addEventListener('qujat-ready', function () { this.scheme = ''; });
checker.addEventListener('mine', (event: Event) => event.preventDefault());
checker.removeEventListener('mine', (event: Event) => event.preventDefault());
// @ts-expect-error a misspelt scheme
checker.scheme = 'drak';
// @ts-expect-error a misspelt service
checker.service = 'pasport';
// @ts-expect-error a language that the elements do not have
checker.lang = 'de';
// @ts-expect-error no level of a heading
checker.headingLevel = '7';
// @ts-expect-error what only a timeline says
checker.removeEventListener('qujat-result', ({ detail }: CustomEvent<TimelineResult>) => detail.steps);
// @ts-expect-error a misspelt urgency
document.createElement('qujat-timeline').urgency = 'category-4';
// @ts-expect-error what only a timeline says
document.createElement('qujat-checker').addEventListener('qujat-result', ({ detail }) => detail.steps);
// @ts-expect-error no such property
document.createElement('qujat-timeline').reason = 'expiry';
// @ts-expect-error no such service
checkPackage({ application: { service: 'passport' }, documents: [] }, 'kk');
// @ts-expect-error no such language
checkPackage({ application: { service: 'passport-id-card' }, documents: [] }, 'de');
// @ts-expect-error a misspelt field
checkPackage({ application: { service: 'passport-id-card', submitedOn: '' }, documents: [] }, 'kk');
// @ts-expect-error a promise, not a report
worker.checkPackage({ application: { service: 'passport-id-card' }, documents: [] }, 'kk').verdict;
// @ts-expect-error what only the glue needs is no part of the contract
import { __wbg_reset_state } from 'qujat';
export { asked, days, same, verdict, path, loaded, later, initSync, EngineError };
`,
  });
  for (const [place, types] of Object.entries(TYPES_OF)) {
    for (const [module, moduleResolution] of [['nodenext', 'nodenext'], ['esnext', 'bundler']]) {
      const compilerOptions = { ...STRICT, ...types, module, moduleResolution };
      const files = ['anywhere.ts', ...place === 'Node' ? [] : ['right.ts']];
      write(folder, { 'tsconfig.json': JSON.stringify({ compilerOptions, files }) });
      run(folder, join(BIN, 'tsc'), []);
    }
  }
});

test('the examples of the README are right by the types, but for the one that shows what breaks them', { timeout: 120_000 }, () => {
  const readme = readFileSync(join(installed, 'README.md'), 'utf8');
  const all = [...readme.matchAll(/```js\n([^]*?)```/g)].map(([, text]) => text);
  const examples = all.filter((text) => !text.includes("service: 'passport' "));
  assert.deepEqual([all.length - examples.length, examples.length >= 5], [1, true]);
  write(folder, Object.fromEntries(examples.map((text, place) => [`typed-${place}.ts`, `${text}\nexport {};\n`])));
  const compilerOptions = { ...STRICT, ...TYPES_OF['a page'], module: 'nodenext', moduleResolution: 'nodenext' };
  write(folder, { 'tsconfig.json': JSON.stringify({ compilerOptions, files: examples.map((_, place) => `typed-${place}.ts`) }) });
  run(folder, join(BIN, 'tsc'), []);
});

test('TypeDoc finds every function and type described', { timeout: 120_000 }, () => {
  const options = fileURLToPath(new URL('typedoc.json', import.meta.url));
  run(folder, join(BIN, 'typedoc'), ['--options', options, '--json', 'docs.json']);
  const docs = JSON.parse(readFileSync(join(folder, 'docs.json'), 'utf8'));
  const named = docs.children.flatMap(({ children }) => children.map(({ name }) => name));
  for (const name of ['checkPackages', 'PackageReport', 'createWorker', 'EngineError', 'Receipt', 'QujatElement', 'QujatChecker', 'QujatFormulyar', 'QujatTimeline']) assert.ok(named.includes(name), name);
  // As an editor shows them.
  const parametersOf = ({ children = [], signatures = [] }) => [...children.flatMap(parametersOf), ...signatures.flatMap(({ parameters = [] }) => parameters)];
  const values = docs.children.flatMap(parametersOf).map(({ name }) => name);
  assert.ok(values.includes('documentPackage'));
  assert.deepEqual(values.filter((name) => !/^[a-z]\w*$/i.test(name)), []);
});

test('each example of the README gives what its comments say', { timeout: 120_000 }, () => {
  const readme = readFileSync(join(installed, 'README.md'), 'utf8');
  const examples = [...readme.matchAll(/```js\n([^]*?)```/g)].map(([, text]) => text);
  assert.ok(examples.length >= 5);
  for (const [place, example] of examples.entries()) {
    const claims = [...example.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, said]) => said);
    assert.ok(claims.length > 0, example);
    write(folder, { [`example-${place}.js`]: example });
    const lines = run(folder, process.execPath, [`example-${place}.js`]).trim().split('\n');
    const expected = claims.flatMap((said) => said.split(' … '));
    // A claim with «…» leaves lines out.
    assert.deepEqual(claims.some((said) => said.includes(' … ')) ? lines.filter((line) => expected.includes(line)) : lines, expected);
  }
});
