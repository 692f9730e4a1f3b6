// The same input gives the same bytes, natively and in the module, by text and by object.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as qujat from '../../dist/npm/node.js';

import { nativeAnswers } from './support/answers.mjs';
import { ask } from './support/ask.js';

const { checkPackage, checkPackageJson, packageVerdictJson } = qujat;
const natively = nativeAnswers();
const packages = natively.get('checkPackageJson');

for (const [name, calls] of natively) {
  test(`${name} gives the native answer to each of ${calls.length} calls, to the byte`, () => {
    for (const { values, answer } of calls) assert.equal(ask(qujat, name, values), answer);
  });
}

test('every case is asked in three languages', () => {
  assert.ok(packages.length >= 240, `${packages.length} answers`);
});

test('an object gets the same answer as its text', () => {
  for (const { values: [request, lang], answer } of packages) {
    assert.equal(JSON.stringify(checkPackage(JSON.parse(request), lang)), answer);
  }
});

test('a bare verdict is the verdict of the whole answer', () => {
  for (const { values: [request], answer } of packages) assert.equal(packageVerdictJson(request), JSON.parse(answer).verdict);
});

test('a getter that throws, a proxy and a cycle are errors, and the next call works', () => {
  const { values: [request, lang], answer } = packages[0];
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
