// The package as a developer meets it: packed, installed, imported.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    await init({ module_or_path: new Uint8Array(8) }).catch(({ name }) => console.log(name));
    await init({ module_or_path: readFileSync('./node_modules/qujat/engine_bg.wasm') });
    console.log(isIin('680503250034'));`);
  assert.equal(said, 'CompileError\ntrue\n');
});

/** What the module may ask of JavaScript: strings, JSON, errors and the table of values. No clock, no chance, no network, no page. */
const ALLOWED = [
  '__wbg___wbindgen_string_get', '__wbg___wbindgen_throw', '__wbg_new', '__wbg_parse', '__wbg_stringify',
  '__wbindgen_object_clone_ref', '__wbindgen_object_drop_ref',
];

test('the module imports what is on the list and nothing else', async () => {
  const module = await WebAssembly.compile(readFileSync(join(installed, 'engine_bg.wasm')));
  const imports = WebAssembly.Module.imports(module);
  assert.deepEqual([...new Set(imports.map(({ module: name }) => name))], ['./engine_bg.js']);
  // wasm-bindgen ends a name with a hash of its own.
  assert.deepEqual(imports.map(({ name }) => name.replace(/_[0-9a-f]{16}$/, '')).toSorted(), ALLOWED.toSorted());
  assert.ok(imports.every(({ kind }) => kind === 'function'));
  const script = readFileSync(join(installed, 'engine.js'), 'utf8');
  assert.match(script, /const ret = new TypeError\(/, 'the one thing that is made with `new`');
});

test('no script of the package waits while it is imported, and none imports what is not its own', () => {
  for (const name of readdirSync(installed).filter((name) => name.endsWith('.js'))) {
    const script = readFileSync(join(installed, name), 'utf8');
    assert.doesNotMatch(script, /^(?:const .*= |let .*= )?await\b/m, name);
    for (const [, from] of script.matchAll(/^(?:import|export)\b.*?['"]([^'"]+)['"];$/gm)) assert.match(from, /^(?:\.\/|node:)/, name);
  }
});

test('the package holds what it needs, and runs nothing when it is installed', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  assert.equal(manifest.scripts, undefined);
  assert.equal(manifest.dependencies, undefined);
  assert.notEqual(manifest.version, '0.0.0');
  // `default` takes everything, so a condition behind it would never be looked at.
  assert.deepEqual(Object.keys(manifest.exports['.']), ['types', 'node', 'default']);
  assert.deepEqual(Object.keys(manifest.exports), ['.', './worker', './receipt', './elements', './custom-elements.json', './schema.json', './engine_bg.wasm', './package.json']);
  const expected = [
    'LICENSE', 'README.md', 'answer.js', 'call.js', 'client.js', 'days.js', 'elements', 'elements.d.ts', 'engine.d.ts', 'engine.js', 'engine_bg.wasm', 'functions.js',
    'index.d.ts', 'index.js', 'node.js', 'package.json', 'receipt.d.ts', 'receipt.js', 'schema', 'thread-node.js', 'thread.js', 'worker-node.js',
    'worker.d.ts', 'worker.js',
  ];
  assert.deepEqual(readdirSync(installed).toSorted(), expected);
});

/** The functions that the types promise, the engine's and the package's own. */
function promised() {
  const types = readFileSync(join(installed, 'engine.d.ts'), 'utf8');
  const named = [...types.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
  const internal = ['__wbg_reset_state', 'start'];
  return ['default', 'EngineError', ...named.filter((name) => !internal.includes(name))];
}

function evaluate(program) {
  return run(process.execPath, ['--input-type=module', '--eval', program]);
}

function run(program, words) {
  return execFileSync(program, words, { cwd: user, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
