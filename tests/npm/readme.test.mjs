// What the README shows is what happens.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as qujat from '../../dist/npm/node.js';

/** A line that says in a comment what its expression gives: a text or a number. */
const CLAIM = /^(.*?);\s+\/\/ ("[^"]*"|\d+)/;

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

for (const [heading, least] of [['From JavaScript', 3], ['Time', 3], ['The formulyar', 6]]) {
  test(`the example under «${heading}» gives what its comments say`, () => {
    const [, example] = new RegExp(`## ${heading}\n\n((?: {4}.*\n|\n)+)`).exec(readme);
    const lines = example.split('\n').map((line) => line.slice(4)).filter((line) => !line.startsWith('import '));
    const claims = lines.filter((line) => CLAIM.test(line)).map((line) => CLAIM.exec(line).slice(1));
    assert.ok(claims.length >= least);
    const functions = Object.entries(qujat).filter(([name]) => name !== 'default');
    const program = `${lines.join('\n')}\nreturn [${claims.map(([value]) => value)}];`;
    const values = new Function(...functions.map(([name]) => name), program)(...functions.map(([, value]) => value));
    assert.deepEqual(values, claims.map(([, said]) => JSON.parse(said)));
  });
}
