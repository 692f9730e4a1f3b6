// Does a receipt tell nobody who somebody is, and does it lead to the same answer again? Every case that the native tests know.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as qujat from '../../dist/npm/node.js';
import { createWorker } from '../../dist/npm/worker-node.js';
import { answerOf, linesOf, readReceipt, receiptOf, replayReceipt } from '../../dist/npm/receipts.js';

import { nativeAnswers } from './support/answers.mjs';

const natively = nativeAnswers();
const asked = (name) => natively.get(name).filter(({ values }) => values.includes('kk'));
const packages = asked('checkPackageJson').map(({ values: [text] }) => JSON.parse(text));
const drafts = asked('previewFormulyarJson').map(({ values: [text] }) => JSON.parse(text));
const timelines = asked('previewTimeline').map(({ values: [application, , situation] }) => [application, situation]);
const MADE = { day: '2026-11-23', lang: 'en' };

/** What identifies somebody, wherever it stands, and what it says. */
const PRIVATE = ['surname', 'name', 'patronymic', 'iin', 'birthDate', 'issuedOn', 'expiresOn', 'number', 'issuedBy', 'birthPlace', 'address',
  'contact', 'latinSurname', 'latinName', 'nationality', 'citizenship'];

const told = (value, found = []) => {
  for (const [name, each] of Object.entries(value)) {
    if (typeof each === 'object' && each) told(each, found);
    else if (PRIVATE.includes(name)) found.push(`${name}=${each}`);
  }
  return found;
};

/** A receipt through a file and back, as a year later. */
const kept = (receipt) => readReceipt(JSON.stringify(receipt));
const checked = (values) => kept(receiptOf(qujat, [{ ask: 'checkPackage', of: [values] }], MADE));

test('every package of the cases has a receipt that leads to the same verdict and findings', () => {
  assert.ok(packages.length >= 80, `${packages.length} packages`);
  for (const values of packages) {
    const receipt = checked(values);
    const [{ of: [reduced], answer, leftOut }] = receipt.answers;
    assert.deepEqual(leftOut, [], JSON.stringify(values));
    const report = qujat.checkPackage(values, 'ru');
    assert.equal(answer.verdict, report.verdict);
    assert.deepEqual(answer.findings, report.findings.map(({ code, path, why }) => ({ code, path, why: why.id })));
    assert.deepEqual(replayReceipt(receipt, qujat), { same: true, versions: [], differs: [], leftOut: [] });
    const before = told(values);
    for (const each of told(reduced)) assert.ok(!before.includes(each) || /^\w+=9{4}/.test(each) || /On=/.test(each), `${each} of ${JSON.stringify(values)}`);
  }
});

test('a date of birth becomes an age where the answer hangs on it, and nothing where it does not', () => {
  const application = { service: 'passport-id-card', reason: 'first-id-card', submittedOn: '2012-10-01', applicant: { birthDate: '2005-05-05' } };
  const [{ of: [child] }] = checked({ application, documents: [] }).answers;
  assert.deepEqual(child.application.applicant, { age: 7 });
  const gone = { ...application, service: 'residence-deregistration', reason: 'death' };
  const [{ of: [owner] }] = checked({ application: { ...gone, applicant: { birthDate: '1899-12-31' } }, documents: [] }).answers;
  assert.deepEqual(owner.application.applicant, {});
});

test('a surname that is another’s leaves a letter and no name', () => {
  const receipt = checked({
    application: { service: 'temporary-id-card', reason: 'card-lost', submittedOn: '2012-10-01', applicant: { surname: 'Үлгі', iin: '680503250034' } },
    documents: [{ kind: 'id-card', surname: 'Басқа', iin: '680503250034' }, { kind: 'photo', count: 2 }],
  });
  assert.doesNotMatch(JSON.stringify(receipt), /Үлгі|Басқа|680503250034/);
  assert.ok(replayReceipt(receipt, qujat).same);
});

test('every timeline has a receipt that leads to the same dates', () => {
  for (const of of timelines) {
    const receipt = kept(receiptOf(qujat, [{ ask: 'previewTimeline', of }], MADE));
    assert.deepEqual(receipt.answers[0].leftOut, []);
    assert.ok(replayReceipt(receipt, qujat).same);
    const report = qujat.previewTimeline(of[0], 'kk', of[1]);
    assert.equal(receipt.answers[0].answer.promise, report.promise.chosen?.date);
    assert.deepEqual(receipt.answers[0].answer.steps.map(({ by }) => by), report.steps.map(({ latest }) => latest?.date));
  }
});

test('a forecast and a whereabouts have receipts too, which know the model by its assumptions and tell no name', () => {
  const application = { service: 'passport-id-card', submittedOn: '2012-10-01', applicant: { surname: 'Үлгі', birthDate: '1899-12-31' } };
  const assumptions = { cases: 500, seed: 7, bareTerm: 'duration', diligence: [{ unit: 'committee', percent: 90 }] };
  const receipt = kept(receiptOf(qujat, [
    { ask: 'forecastTimeline', of: [application, assumptions] },
    { ask: 'whereabouts', of: [application, assumptions, '2012-10-20'] },
  ], MADE));
  const [forecast, whereabouts] = receipt.answers;
  assert.deepEqual([...forecast.leftOut, ...whereabouts.leftOut], []);
  assert.deepEqual([forecast.of[1], whereabouts.of[1]], [assumptions, assumptions]);
  assert.doesNotMatch(JSON.stringify(receipt), /Үлгі|1899/);
  const model = qujat.forecastTimeline(application, assumptions, 'ru');
  assert.deepEqual(forecast.answer.percentiles, model.percentiles.map(({ percent, date }) => ({ percent, date })));
  assert.equal(whereabouts.answer.today, '2012-10-20');
  assert.ok(replayReceipt(receipt, qujat).same);
  forecast.of[1].seed = 8;
  assert.ok(!replayReceipt(receipt, qujat).same);
});

test('a forecast and a whereabouts of what else happens are those that were asked for', () => {
  const application = { service: 'passport-id-card', submittedOn: '2012-10-01' };
  const situation = { courses: ['main', 'sent-back-for-completing'], completions: 2 };
  const [forecast, whereabouts] = kept(receiptOf(qujat, [
    { ask: 'forecastTimeline', of: [application, { cases: 500 }, situation] },
    { ask: 'whereabouts', of: [application, { cases: 500 }, '2012-10-20', situation] },
  ], MADE)).answers;
  assert.deepEqual([forecast.of[2], whereabouts.of[3]], [situation, situation]);
  const model = qujat.forecastTimeline(application, { cases: 500 }, 'en', situation);
  assert.deepEqual(forecast.answer.percentiles, model.percentiles.map(({ percent, date }) => ({ percent, date })));
  const place = qujat.whereabouts(application, { cases: 500 }, '2012-10-20', 'en', situation);
  assert.deepEqual(whereabouts.answer.units, place.units.map(({ unit, cases }) => ({ unit, cases })));
});

test('what the contract does not name leaves no trace, whatever it is called and wherever it stands', () => {
  const secret = { service: 'akhmetov', kind: ['nurlan'], iin: '680503250034', 680503250034: true, meta: { unit: 'akhmetov', age: 44 } };
  const hidden = { kind: 'natural-person', seed: 680503250034, names: ['nurlan', 'akhmetov'], phones: [87011234567], submittedOn: '1968-05-03', secret };
  const application = { service: 'passport-id-card', reason: 'first-id-card', submittedOn: '2012-10-01', applicant: hidden, percent: 87011234567 };
  const receipt = checked({ application, documents: [{ kind: 'photo', copy: 'original', scans: ['akhmetov'], unit: 'nurlan' }], meta: secret });
  assert.deepEqual(receipt.answers[0].of, [{
    application: { service: 'passport-id-card', reason: 'first-id-card', submittedOn: '2012-10-01', applicant: { kind: 'natural-person' } },
    documents: [{ kind: 'photo', copy: 'original' }],
  }]);
  assert.ok(replayReceipt(receipt, qujat).same);
});

test('where a day or a choice is expected, a name is not told', () => {
  const application = { service: 'passport-id-card', reason: 'first-id-card', submittedOn: 'akhmetov' };
  const made = kept(receiptOf(qujat, [
    { ask: 'checkPackage', of: [{ application }] },
    { ask: 'whereabouts', of: [application, { cases: 9 }, 'akhmetov'] },
    { ask: 'previewFormulyar', of: [{ product: 'passport', submittedOn: 'akhmetov', latinSurname: 'akhmetov' }] },
  ], MADE));
  assert.doesNotMatch(JSON.stringify(made), /akhmetov/);
  assert.ok(replayReceipt(made, qujat).same);
  assert.throws(() => checked({ application: { ...application, reason: 'akhmetov' } }), TypeError);
});

test('of nothing there is no receipt, and what is no call names its field', () => {
  const application = { service: 'passport-id-card' };
  const call = { ask: 'previewTimeline', of: [application] };
  for (const [calls, made, said] of [
    [[], MADE, /^\/calls: /],
    [call, MADE, /^\/calls: expected a list/],
    [undefined, MADE, /^\/calls: expected a list/],
    [[call, null], MADE, /^\/calls\/1: expected an object/],
    [[{ ...call, ask: 'requirements' }], MADE, /^\/calls\/0\/ask: expected one of checkPackage, /],
    [[{ ...call, ask: '__proto__' }], MADE, /^\/calls\/0\/ask: /],
    [[{ ...call, of: [] }], MADE, /^\/calls\/0\/of: /],
    [[call, { ...call, of: undefined }], MADE, /^\/calls\/1\/of: /],
    [[{ ...call, of: [application, {}, 'akhmetov'] }], MADE, /^\/calls\/0\/of: /],
    [[{ ask: 'forecastTimeline', of: [application] }], MADE, /^\/calls\/0\/of: expected the values of forecastTimeline /],
    [[call], { ...MADE, day: 'junk' }, /^\/day: /],
    [[call], { ...MADE, day: undefined }, /^\/day: /],
    [[call], { ...MADE, day: '2012-02-30' }, /^\/day: /],
    [[call], { ...MADE, day: '2012-13-01' }, /^\/day: /],
    [[call], undefined, /^\/made: expected an object/],
    [[call], { ...MADE, lang: 'zz' }, /^\/lang: /],
  ]) {
    assert.throws(() => receiptOf(qujat, calls, made), { name: 'TypeError', message: said });
  }
  const left = kept(receiptOf(qujat, [{ ...call, of: [application, undefined] }], MADE));
  assert.ok(replayReceipt(left, qujat).same);
});

test('what the engine says against a call is found in the list of calls', () => {
  const application = { service: 'passport-id-card', submittedOn: '2012-10-01' };
  const good = { ask: 'checkPackage', of: [{ application }] };
  for (const [call, pointer] of [
    [{ ask: 'checkPackage', of: [{ application: { service: 'passport' } }] }, '/of/0/application/service'],
    [{ ask: 'checkPackage', of: [7] }, '/of/0'],
    [{ ask: 'previewTimeline', of: [{ service: 'passport' }] }, '/of/0/service'],
    [{ ask: 'previewTimeline', of: [application, { courses: ['none'] }] }, '/of/1/courses/0'],
    [{ ask: 'forecastTimeline', of: [application, { cases: -1 }] }, '/of/1/cases'],
    [{ ask: 'whereabouts', of: [application, {}, 7] }, '/of/2'],
    [{ ask: 'whereabouts', of: [application, {}, '2012-10-20', { courses: 7 }] }, '/of/3/courses'],
    [{ ask: 'previewFormulyar', of: [{ product: 'visa' }] }, '/of/0/product'],
    [{ ask: 'checkPackage', of: [{ application, documents: [{ count: 10n }] }] }, '/of/0/documents/0/count'],
  ]) {
    const said = (before) => ({ name: 'TypeError', message: new RegExp(`^${before}${pointer}: expected `) });
    assert.throws(() => receiptOf(qujat, [good, call], MADE), said('/calls/1'), JSON.stringify(pointer));
    assert.throws(() => answerOf(qujat, call), said('/call'));
    const receipt = receiptOf(qujat, [good, good], MADE);
    if (typeof call.of[0] === 'object' && !pointer.endsWith('count')) {
      Object.assign(receipt.answers[1], call);
      assert.throws(() => replayReceipt(JSON.stringify(receipt), qujat), said('/answers/1'));
    }
  }
  const own = new TypeError('own');
  assert.throws(() => receiptOf(qujat, [{ ask: 'checkPackage', of: [{ get application() { throw own; } }] }], MADE), (error) => error === own);
});

test('what is no engine is named: nothing, a worker, one that lacks a function', async () => {
  const call = { ask: 'forecastTimeline', of: [{ service: 'passport-id-card' }, { cases: 9 }] };
  const receipt = receiptOf(qujat, [call], MADE);
  const worker = createWorker();
  for (const engine of [undefined, null, {}, 'qujat', worker]) {
    const said = { name: 'TypeError', message: /^\/engine: expected the package/ };
    assert.throws(() => receiptOf(engine, [call], MADE), said);
    assert.throws(() => replayReceipt(receipt, engine), said);
    assert.throws(() => answerOf(engine, call), said);
  }
  worker.close();
  const { about, checkPackage } = qujat;
  for (const ask of [() => receiptOf({ about, checkPackage }, [call], MADE), () => replayReceipt(receipt, { about, checkPackage })]) {
    assert.throws(ask, { name: 'TypeError', message: '/engine: expected something that has forecastTimeline' });
  }
});

test('a receipt that could not be read is not written, and one that was written is read, with white space too', () => {
  const application = { service: 'passport-id-card', submittedOn: '2012-10-01' };
  const many = (count) => Array(count).fill({ ask: 'previewTimeline', of: [application] });
  const receipt = receiptOf(qujat, many(90), MADE);
  assert.ok(JSON.stringify(receipt, null, 2).length > 200_000);
  assert.ok(replayReceipt(JSON.stringify(receipt, null, 2), qujat).same);
  const said = { name: 'TypeError', message: /at most 200000 characters/ };
  assert.throws(() => receiptOf(qujat, many(300), MADE), said);
  assert.throws(() => readReceipt({ ...receipt, answers: Array(300).fill(receipt.answers[0]) }), said);
});

test('an answer in another order, and one that says a thing more often, is another answer', () => {
  const application = { service: 'passport-id-card', submittedOn: '2012-10-01' };
  const receipt = kept(receiptOf(qujat, [{ ask: 'previewTimeline', of: [application] }], MADE));
  const changed = (change) => {
    const other = structuredClone(receipt);
    change(other.answers[0].answer);
    const { same, differs } = replayReceipt(other, qujat);
    return { same, differs };
  };
  const lines = linesOf({ steps: receipt.answers[0].answer.steps });
  assert.deepEqual(changed(({ steps }) => steps.reverse()), {
    same: false, differs: [{ ask: 'previewTimeline', then: [lines.toReversed().join('; ')], now: [lines.join('; ')] }],
  });
  assert.deepEqual(changed(({ steps }) => steps.push(steps[0], steps[0])), {
    same: false, differs: [{ ask: 'previewTimeline', then: [lines[0], lines[0]], now: [] }],
  });
  // The order of the fields of an object says nothing: another program may have written the file.
  const sorted = (answer) => { answer.steps = answer.steps.map((step) => Object.fromEntries(Object.entries(step).reverse())); };
  assert.deepEqual(changed(sorted), { same: true, differs: [] });
});

test('the receipt of a formulyar tells its findings and no text that was typed, and says what it holds back', () => {
  let compared = 0;
  for (const draft of drafts) {
    const receipt = kept(receiptOf(qujat, [{ ask: 'previewFormulyar', of: [draft] }], MADE));
    const [{ of: [reduced], answer, leftOut }] = receipt.answers;
    assert.deepEqual(answer.findings.map(({ code }) => code), qujat.previewFormulyar(draft, 'kk').findings.map(({ code }) => code));
    const before = told(draft).filter((each) => each.length > 14);
    for (const each of told(reduced)) assert.ok(!before.includes(each), each);
    const again = replayReceipt(receipt, qujat);
    assert.ok(again.same, JSON.stringify(again));
    assert.deepEqual(again.leftOut, leftOut);
    compared += leftOut.length === 0;
  }
  assert.ok(compared > 0);
  console.log(`${compared} of ${drafts.length} drafts lead to the same findings; the others hang on what is held back`);
});

test('a citizenship is told as that of Kazakhstan or another, and the answer can be had again', () => {
  for (const [citizenship, told] of [['гражданин Республики Казахстан', 'KAZ'], ['Қазақстан', 'KAZ'], ['Россия', 'А'], ['', undefined]]) {
    const [{ of: [reduced], leftOut }] = kept(receiptOf(qujat, [{ ask: 'previewFormulyar', of: [{ citizenship }] }], MADE)).answers;
    assert.deepEqual([reduced.citizenship, leftOut], [told, []], citizenship);
  }
});

test('another law, calendar or engine is named, and so is what is answered otherwise', () => {
  const receipt = checked(packages.find(({ documents }) => documents.length > 1));
  const other = structuredClone(receipt);
  other.versions.law = '2019-01-01';
  other.answers[0].answer.verdict = 'complete?';
  const { same, versions, differs } = replayReceipt(other, qujat);
  assert.ok(!same);
  assert.deepEqual(versions, [{ name: 'law', then: '2019-01-01', now: qujat.about().law }]);
  assert.deepEqual(differs, [{ ask: 'checkPackage', then: ['verdict: complete?'], now: [`verdict: ${receipt.answers[0].answer.verdict}`] }]);
  assert.ok(linesOf(receipt.answers[0].answer).includes(`verdict: ${receipt.answers[0].answer.verdict}`));
});

test('the schema describes a receipt', () => {
  const { $defs } = JSON.parse(readFileSync(new URL('../../dist/npm/schema/qujat.schema.json', import.meta.url), 'utf8'));
  const receipt = checked(packages[0]);
  assert.deepEqual($defs.Receipt.required, Object.keys(receipt));
  assert.deepEqual($defs.ReceiptAnswer.required, Object.keys(receipt.answers[0]));
  assert.deepEqual(Object.keys($defs.ReceiptVersions.properties).slice(0, 3), Object.keys(receipt.versions));
  assert.equal($defs.Receipt.properties.format.const, receipt.format);
});

test('what is no receipt is an error, never an answer', () => {
  const good = checked(packages[0]);
  for (const bad of [
    '', '{', 'null', '[]', '7', null, undefined, {}, { ...good, format: 'other' }, { ...good, version: 2 }, { ...good, versions: null },
    { ...good, answers: [] }, { ...good, answers: [null] }, { ...good, answers: [{ ...good.answers[0], ask: 'constructor' }] },
    { ...good, answers: [{ ...good.answers[0], of: [] }] }, { ...good, answers: [{ ...good.answers[0], of: [{ application: { service: 'no' } }] }] },
    `{"format":"${good.format}","version":1,"versions":${JSON.stringify(good.versions)},"answers":[{"ask":"checkPackage","of":[{}],"answer":{"x":${'['.repeat(9e4)}${']'.repeat(9e4)}},"leftOut":[]}]}`,
  ]) {
    assert.throws(() => replayReceipt(bad, qujat), (error) => error instanceof TypeError || error instanceof SyntaxError, String(JSON.stringify(bad)).slice(0, 200));
  }
});
