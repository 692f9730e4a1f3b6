// The package as a developer meets it: packed, installed, imported.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/npm/', import.meta.url));

let user;
let installed;
before(() => {
  user = mkdtempSync(join(tmpdir(), 'qujat-user-'));
  writeFileSync(join(user, 'package.json'), '{ "private": true }');
  const [{ filename }] = JSON.parse(run('npm', ['pack', DIST, '--json', '--ignore-scripts']));
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`]);
  installed = join(user, 'node_modules/qujat');
});
after(() => rmSync(user, { recursive: true, force: true }));

test('Node imports the functions with no flags and no initialising', () => {
  const names = JSON.parse(
    evaluate(`
      import { checkPackage } from 'qujat';
      import * as qujat from 'qujat';
      if (typeof checkPackage !== 'function') throw new Error('checkPackage is not a function');
      console.log(JSON.stringify(Object.keys(qujat).filter((name) => typeof qujat[name] === 'function')));
    `),
  );
  assert.deepEqual(names.toSorted(), promised().toSorted());
});

test('the same program runs in Node and in a browser: init may be awaited in Node too', () => {
  const program = "import init, { checkPackage } from 'qujat'; await init(); await init(); console.log(typeof checkPackage);";
  assert.equal(evaluate(program).trim(), 'function');
});

test('CommonJS gets the package by import()', () => {
  const program = "import('qujat').then(({ checkPackage }) => console.log(typeof checkPackage));";
  assert.equal(run(process.execPath, ['--input-type=commonjs', '--eval', program]).trim(), 'function');
});

test("the browser's entry may be initialised twice, also at the same time, and keeps its instance", async () => {
  const { default: init, initSync, isIin } = await import(pathToFileURL(join(installed, 'index.js')));
  const glue = await import(pathToFileURL(join(installed, 'engine.js')));
  const bytes = readFileSync(join(installed, 'engine_bg.wasm'));
  await Promise.all([init({ module_or_path: bytes }), init({ module_or_path: bytes })]);
  const instance = await glue.default();
  await init();
  initSync({ module: bytes });
  assert.equal(await glue.default(), instance);
  assert.equal(isIin('680503250034'), true);
});

test('a load that failed may be tried again', () => {
  const said = evaluate(`
    import init, { isIin } from './node_modules/qujat/index.js';
    import { readFileSync } from 'node:fs';
    await init({ module_or_path: new Uint8Array(8) }).catch(({ name, cause }) => console.log(name, cause.name));
    await init({ module_or_path: readFileSync('./node_modules/qujat/engine_bg.wasm') });
    console.log(isIin('680503250034'));`);
  assert.equal(said, 'EngineError CompileError\ntrue\n');
});

test('the elements are imported where there is no page, and do nothing there', () => {
  const program = `
    const before = Object.getOwnPropertyNames(globalThis);
    const { default: nothing, ...others } = await import('qujat/elements');
    // When nothing is left that could still do something.
    process.once('beforeExit', () => {
      const came = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
      console.log(JSON.stringify({ nothing, others, came }));
    });`;
  assert.equal(evaluate(program).trim(), '{"others":{},"came":[]}');
});

test('the custom elements manifest, the schema and the module are found by their names', () => {
  const program = `
    import { readFileSync } from 'node:fs';
    for (const name of ['custom-elements.json', 'schema.json', 'engine_bg.wasm', 'package.json']) {
      console.log(readFileSync(new URL(import.meta.resolve('qujat/' + name))).length > 500);
    }`;
  assert.equal(evaluate(program), 'true\n'.repeat(4));
});

/** What a module may ask of JavaScript: strings, JSON, errors and the table of values. No clock, no chance, no network, no page. */
const ALLOWED = [
  '__wbg___wbindgen_string_get', '__wbg___wbindgen_throw', '__wbg_new', '__wbg_parse', '__wbg_stringify',
  '__wbindgen_object_clone_ref', '__wbindgen_object_drop_ref',
];

/** Every module that is built: the package's, that of the elements, those of the site. */
const MODULES = readdirSync(join(DIST, '..'), { recursive: true }).map(String).filter((name) => name.endsWith('.wasm')).sort();

test('the modules of the package and the site are all looked at', () => {
  const kinds = ['npm', 'npm/elements', 'site', 'site/embed/v1'].map((folder) => MODULES.filter((name) => dirname(name) === folder).length);
  assert.deepEqual(kinds, [1, 1, 2, 1], MODULES.join(', '));
});

for (const name of MODULES) {
  test(`the module imports what is on the list and nothing else: ${name.replace(/-[0-9A-F]{8}(?=\.wasm$)/, '')}`, async () => {
    const imports = WebAssembly.Module.imports(await WebAssembly.compile(readFileSync(join(DIST, '..', name))));
    assert.deepEqual([...new Set(imports.map(({ module }) => module))], ['./engine_bg.js']);
    // wasm-bindgen ends a name with a hash of its own.
    assert.deepEqual(imports.map(({ name }) => name.replace(/_[0-9a-f]{16}$/, '')).toSorted(), ALLOWED);
    assert.ok(imports.every(({ kind }) => kind === 'function'));
  });
}

test('the one thing that a module has made with `new` is an error', () => {
  assert.match(readFileSync(join(installed, 'engine.js'), 'utf8'), /const ret = new TypeError\(/);
});

test('the package holds what it needs, and runs nothing when it is installed', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  assert.equal(manifest.scripts, undefined);
  assert.equal(manifest.dependencies, undefined);
  assert.notEqual(manifest.version, '0.0.0');
  // `default` takes everything, so a condition behind it would never be looked at.
  assert.deepEqual(Object.keys(manifest.exports['.']), ['types', 'node', 'default']);
  assert.deepEqual(Object.keys(manifest.exports), ['.', './worker', './thread', './receipt', './elements', './custom-elements.json', './schema.json', './engine_bg.wasm', './package.json']);
  const expected = [
    'CHANGELOG.md', 'LICENSE', 'README.md', 'answer.js', 'call.js', 'client.js', 'days.js', 'elements', 'elements.d.ts', 'engine.d.ts', 'engine.js',
    'engine_bg.wasm', 'functions.js', 'in-browser.js', 'index.d.ts', 'index.js', 'node.js', 'package.json', 'receipt.d.ts', 'receipt.js', 'receipts.js', 'schema',
    'thread-node.js', 'thread.d.ts', 'thread.js', 'worker-bundled.js', 'worker-node.js', 'worker.d.ts', 'worker.js',
  ];
  assert.deepEqual(readdirSync(installed).toSorted(), expected);
});

/** The functions that the types promise, the engine's and the package's own. */
function promised() {
  const types = readFileSync(join(installed, 'engine.d.ts'), 'utf8');
  const named = [...types.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  return ['default', 'initSync', 'EngineError', ...named];
}

function evaluate(program) {
  return run(process.execPath, ['--input-type=module', '--eval', program]);
}

function run(program, words) {
  return execFileSync(program, words, { cwd: user, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
