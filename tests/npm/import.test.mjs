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

test("the browser's entry may be initialised twice, and keeps its instance", async () => {
  const { default: init, initSync, checkPackage } = await import(pathToFileURL(join(installed, 'engine.js')));
  const bytes = readFileSync(join(installed, 'engine_bg.wasm'));
  const [first, second] = [await init({ module_or_path: bytes }), await init({ module_or_path: bytes })];
  assert.equal(first, second);
  assert.equal(initSync({ module: bytes }), first);
  assert.equal(typeof checkPackage, 'function');
});

test('the module imports nothing but its own JavaScript', async () => {
  const module = await WebAssembly.compile(readFileSync(join(installed, 'engine_bg.wasm')));
  const from = new Set(WebAssembly.Module.imports(module).map(({ module: name }) => name));
  assert.deepEqual([...from], ['./engine_bg.js']);
  const script = readFileSync(join(installed, 'engine.js'), 'utf8');
  assert.doesNotMatch(script, /^\s*(import|export)\b.*\bfrom\s*['"]/m);
  assert.doesNotMatch(script, /^await\b/m);
});

test('the package holds what it needs, and runs nothing when it is installed', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  assert.equal(manifest.scripts, undefined);
  assert.equal(manifest.dependencies, undefined);
  assert.notEqual(manifest.version, '0.0.0');
  // `default` takes everything, so a condition behind it would never be looked at.
  assert.deepEqual(Object.keys(manifest.exports['.']), ['types', 'node', 'default']);
  const expected = ['LICENSE', 'README.md', 'engine.d.ts', 'engine.js', 'engine_bg.wasm', 'node.js', 'package.json'];
  assert.deepEqual(readdirSync(installed).toSorted(), expected.toSorted());
});

/** The functions that the types promise, and the two that wasm-bindgen adds. */
function promised() {
  const types = readFileSync(join(installed, 'engine.d.ts'), 'utf8');
  const named = [...types.matchAll(/^export (?:declare )?(?:function|class) (\w+)/gm)].map(([, name]) => name);
  return ['default', ...named];
}

function evaluate(program) {
  return run(process.execPath, ['--input-type=module', '--eval', program]);
}

function run(program, words) {
  return execFileSync(program, words, { cwd: user, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
