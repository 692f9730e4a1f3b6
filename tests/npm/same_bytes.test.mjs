// The same input gives the same bytes, natively and in the module, by text and by object.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkPackage, checkPackageJson, packageVerdictJson } from '../../dist/npm/node.js';

const file = process.env.QUJAT_ANSWERS;
assert.ok(file, 'QUJAT_ANSWERS names the answers that the native tests left: run `cargo xtask test`');
const answers = JSON.parse(readFileSync(file, 'utf8'));

test('every case in three languages gets the native answer, to the byte', () => {
  assert.ok(answers.length >= 240, `${answers.length} answers`);
  for (const [request, lang, answer] of answers) assert.equal(checkPackageJson(request, lang), answer);
});

test('an object gets the same answer as its text', () => {
  for (const [request, lang, answer] of answers) {
    assert.equal(JSON.stringify(checkPackage(JSON.parse(request), lang)), answer);
  }
});

test('a bare verdict is the verdict of the whole answer', () => {
  for (const [request, , answer] of answers) assert.equal(packageVerdictJson(request), JSON.parse(answer).verdict);
});

test('a getter that throws, a proxy and a cycle are errors, and the next call works', () => {
  const [request, lang, answer] = answers[0];
  const cycle = JSON.parse(request);
  cycle.application.applicant = cycle;
  const hostile = [
    { get application() { throw new RangeError('mine'); } },
    new Proxy({}, { ownKeys() { throw new RangeError('mine'); } }),
    cycle,
    undefined,
    null,
    7,
    'text',
    () => {},
    Symbol('s'),
    { application: { service: 10n } },
    { application: { service: ['passport-id-card'] } },
  ];
  for (const value of hostile) {
    assert.throws(() => checkPackage(value, lang), (error) => error instanceof Error && error.name !== 'RuntimeError');
  }
  assert.equal(checkPackageJson(request, lang), answer);
  assert.equal({}.polluted, undefined);
});
