// What becomes of a count of the year when another is wanted meanwhile? No browser is needed.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Year } from '../../www/analysis/year.js';

/** A library that answers when it is told to. */
function library() {
  const asked = [];
  const ask = (question, { submittedOn }, assumptions) => new Promise((answer, refuse) => {
    asked.push({ submittedOn, cases: assumptions.cases, answer: () => answer({ starts: [], urgencies: [] }), refuse });
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
