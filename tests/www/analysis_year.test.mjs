// What becomes of a count of the year when another is wanted meanwhile? No browser is needed.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Year } from '../../www/analysis/year.js';

/** A library that answers when it is told to. */
function library() {
  const asked = [];
  const ask = (question, { submittedOn }, assumptions) => new Promise((answer, refuse) => {
    asked.push({ submittedOn, cases: assumptions.cases, answer: () => answer({ starts: [], urgencies: [], remarks: [], cases: 1 }), refuse });
  });
  return { asked, ask };
}

const settled = () => new Promise((done) => setTimeout(done));
const want = (year, cases) => year.want({}, { cases }, 2013, 'en');

test('of a hundred years that are wanted while a month is counted, the last alone is counted', async () => {
  const { asked, ask } = library();
  const year = new Year({ ask }, () => {}, assert.ifError);
  for (let cases = 0; cases <= 100; cases += 1) {
    want(year, cases);
    await settled();
  }
  for (let answered = 1; answered <= 13; answered += 1) {
    assert.equal(asked.length, answered, 'more than one month waits');
    asked.at(-1).answer();
    await settled();
  }
  assert.deepEqual(asked.map(({ cases }) => cases), [0, ...Array(12).fill(100)]);
  assert.deepEqual(asked.slice(1).map(({ submittedOn }) => Number(submittedOn.slice(5, 7))), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  assert.deepEqual([year.months, year.busy, year.stopped], [12, false, false]);
});

test('a count that fails after another was wanted stops nothing and tells nobody', async () => {
  const { asked, ask } = library();
  const failures = [];
  const year = new Year({ ask }, () => {}, (error) => failures.push(error));
  want(year, 1);
  await settled();
  want(year, 2);
  asked[0].refuse(new Error('stopped'));
  await settled();
  assert.deepEqual(failures, []);
  assert.deepEqual([year.stopped, year.busy], [false, true]);
  assert.equal(asked.at(-1).cases, 2);
  asked.at(-1).refuse(new Error('stopped'));
  await settled();
  assert.deepEqual([failures.length, year.stopped, year.busy], [1, true, false]);
});

test('a year has the broken cases of all its months, a share of these, and what was found in any of them', async () => {
  const month = (broken, brokenCases, code) => ({
    cases: 3, starts: [{ date: '2013-01-01', works: true, broken: [broken] }, { date: '2013-01-02', works: false, broken: [0] }],
    urgencies: [{ id: 'standard', broken, brokenCases }], remarks: [{ code, path: '' }, { code: 'same', path: '' }],
  });
  const ask = async (question, { submittedOn }) => (submittedOn.startsWith('2013-01') ? month(333, 1, 'first') : month(666, 2, 'later'));
  const year = new Year({ ask }, () => {}, assert.ifError);
  want(year, 3);
  for (let wait = 0; wait < 50 && year.busy; wait += 1) {
    await settled();
  }
  // 1 and eleven times 2 of 36, to the nearest thousandth.
  assert.deepEqual(year.report.urgencies, [{ id: 'standard', broken: 639, brokenCases: 23 }]);
  assert.deepEqual(year.report.remarks.map(({ code }) => code), ['first', 'same', 'later']);
});
