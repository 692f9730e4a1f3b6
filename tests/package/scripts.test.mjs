// Does a script of ours keep whoever imports it waiting, or ask for what is not ours? Every script of the package and of the site.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { imports, waits } from './scripts.mjs';
import { files } from './support.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const read = (file) => readFileSync(join(DIST, file), 'utf8');
const named = (ending) => files(DIST).filter((file) => file.endsWith(ending) && !file.startsWith('docs'));

/** The scripts that a page of ours begins with: nobody imports those. What lies in `embed` is for other people's pages. */
const BEGINNINGS = named('.html').filter((file) => !/^site\/embed\//.test(file))
  .flatMap((file) => [...read(file).matchAll(/<script type="module" src="([^"]+)"/g)].map(([, address]) => join(dirname(file), address)));

test('what waits is found, and what waits in a function is not', () => {
  for (const text of ['await x;', 'const a = await b();', 'export const a = [await b];', 'for await (const a of b) c();', 'if (a) { await b; }', 'class A { [await b]() {} }']) {
    assert.ok(waits(text), text);
  }
  for (const text of ['async function a() { await b; }', 'const a = async () => await b;', 'class A { async b() { for await (const c of d) e(); } }', '// await x']) {
    assert.ok(!waits(text), text);
  }
  assert.deepEqual(imports("import 'a'; export * from 'b'; const c = () => import('d'); import(e); import f from 'g';").toSorted(), ['?', 'a', 'b', 'd', 'g']);
});

test('no script of the package or the site waits while it is imported', () => {
  const imported = named('.js').filter((file) => !BEGINNINGS.includes(file));
  for (const file of ['npm/index.js', 'npm/elements/elements.js', 'site/embed/v1/elements.js', 'site/embed/v1/qujat.js']) assert.ok(imported.includes(file), file);
  assert.deepEqual(imported.filter((file) => waits(read(file))), []);
});

test('each imports only its own', () => {
  for (const file of named('.js')) {
    // A program in Node has Node's own modules besides.
    for (const from of imports(read(file))) assert.match(from, file.startsWith('npm') ? /^(?:\.\.?\/|node:)/ : /^\.\.?\//, file);
  }
});
