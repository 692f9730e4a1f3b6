// What the README shows is what happens.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as qujat from '../../dist/npm/node.js';

const EXAMPLE = /## From JavaScript\n\n((?: {4}.*\n|\n)+)/;

test('the example of the README gives what its comments say', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, example] = EXAMPLE.exec(readme);
  const lines = example.split('\n').map((line) => line.slice(4));
  const claims = lines.filter((line) => /;\s+\/\/ "/.test(line)).map((line) => /^(.*?);\s+\/\/ "(.*)"$/.exec(line).slice(1));
  assert.ok(claims.length >= 3);
  const program = lines.filter((line) => !line.startsWith('import ')).join('\n');
  const run = new Function(...Object.keys(qujat).filter((name) => name !== 'default'), `${program}\nreturn [${claims.map(([value]) => value)}];`);
  const values = run(...Object.entries(qujat).filter(([name]) => name !== 'default').map(([, value]) => value));
  assert.deepEqual(values, claims.map(([, said]) => said));
});
