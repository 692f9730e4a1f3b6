// A draft of the formulyar: the same bytes natively and in the module, and no text that traps it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIin, isIin, previewFormulyar, previewFormulyarJson } from '../../dist/npm/node.js';

import { nativeAnswers } from './support/answers.mjs';

const previews = nativeAnswers().get('previewFormulyarJson').map(({ values, answer }) => [...values, answer]);

test('every draft is asked in three languages', () => {
  assert.ok(previews.length >= 240, `${previews.length} previews`);
});

test('an object gets the same preview as its text', () => {
  for (const [draft, lang, preview] of previews) {
    assert.equal(JSON.stringify(previewFormulyar(JSON.parse(draft), lang)), preview);
  }
});

test('a number by itself is answered as in a draft, and counted without reasons', () => {
  for (const [draft, lang] of previews) {
    const { iin = '' } = JSON.parse(draft);
    const report = checkIin(iin, lang);
    assert.equal(report.valid, isIin(iin));
    // What nobody has read is a notice, and a number that fails by it fails all the same.
    assert.ok(report.valid ? report.findings.every(({ severity }) => severity === 'notice') : report.findings.length > 0, iin.length);
  }
});

test('what is no draft is an error that names the field and never repeats the value', () => {
  for (const [draft, message] of [
    [{ iin: 680503200018 }, /^\/iin: expected a string$/],
    [{ sex: 'Сынақов' }, /^\/sex: expected one of male female$/],
    [{ documents: [{ name: {} }] }, /^\/documents\/0\/name: expected a string$/],
    [undefined, /^expected an object$/],
    [[], /^expected an object$/],
  ]) {
    assert.throws(() => previewFormulyar(draft, 'kk'), (error) => error instanceof TypeError && message.test(error.message));
  }
});

test('no text traps the module, wherever it is typed', () => {
  const fields = Object.keys(JSON.parse(previews[0][0])).filter((name) => !['product', 'reason', 'medium', 'presented'].includes(name));
  const hostile = ['\0', '\ud800', '\u202e', '𝟔𝟖', '👨‍👩‍👧', 'ı̇', 'ß'.repeat(500), 'ﷺ', '%s', '<b>', '9'.repeat(10000), '-', '\u0306', '31.12.99999'];
  for (const text of hostile) {
    const draft = Object.fromEntries(fields.filter((name) => name !== 'sex').map((name) => [name, text]));
    const report = previewFormulyar({ ...draft, presented: { kind: 'passport', number: text, issuedOn: text } }, 'ru');
    assert.ok(report.fields.length > 20);
    checkIin(text, 'en');
  }
});
