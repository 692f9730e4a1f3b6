// The functions in a thread of Node: the same answers, progress, and calls that can be cancelled.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, test } from 'node:test';
import * as qujat from '../../dist/npm/node.js';
import { createWorker } from '../../dist/npm/worker-node.js';

import { nativeAnswers } from './support/answers.mjs';

const application = { service: 'passport-id-card', submittedOn: '2012-12-20' };
const worker = createWorker();
after(() => worker.close());

test('the thread has every function', () => {
  const { default: init, initSync, EngineError, ...functions } = qujat;
  assert.deepEqual(Object.keys(worker).toSorted(), [...Object.keys(functions), 'close'].toSorted());
});

test('the thread gives the native answers, to the byte', async () => {
  for (const [name, calls] of nativeAnswers()) {
    for (const { values, answer } of calls.slice(0, 6)) {
      const given = await worker[name](...values);
      assert.equal(typeof given === 'string' ? given : JSON.stringify(given), answer);
    }
  }
});

test('a forecast in parts is the forecast as a whole, and tells how far it is', async () => {
  for (const [days, cases] of [[1, 70], [2, 70], [19, 30], [61, 20], [400, 3]]) {
    const told = [];
    const report = await worker.forecastByStart(application, { cases }, days, 'ru', { onProgress: (progress) => told.push(progress) });
    assert.deepEqual(report, qujat.forecastByStart(application, { cases }, days, 'ru'));
    assert.deepEqual([told[0].done, told.at(-1).done], [0, told.at(-1).of]);
    if (days > 19) assert.ok(told.length > 10);
  }
});

test('a forecast without a readable day is what the engine says of it', async () => {
  for (const submittedOn of ['', '2012-02-30', 'tomorrow', undefined]) {
    const asked = [{ ...application, submittedOn }, { cases: 50 }, 30, 'en'];
    assert.deepEqual(await worker.forecastByStart(...asked), qujat.forecastByStart(...asked));
  }
});

test('a batch in parts is the batch as a whole, with each error at its own place', async () => {
  const packages = Array.from({ length: 777 }, (_, place) => (place % 5 === 0 ? { application: {} } : { application, documents: [] }));
  const told = [];
  const outcomes = await worker.checkPackages(packages, 'kk', { onProgress: ({ done, of }) => told.push([done, of]) });
  assert.deepEqual(outcomes, qujat.checkPackages(packages, 'kk'));
  assert.equal(outcomes[775].error.path, '/775/application/service');
  assert.deepEqual(told, [[0, 777], [250, 777], [500, 777], [750, 777], [777, 777]]);
  assert.deepEqual(await worker.checkPackages([], 'kk'), []);
});

test('a batch of more than one crossing takes is answered', { timeout: 120_000 }, async () => {
  const packages = Array(10_001).fill(null);
  assert.throws(() => qujat.checkPackages(packages, 'kk'), TypeError);
  const outcomes = await worker.checkPackages(packages, 'kk');
  assert.equal(outcomes.length, 10_001);
  assert.equal(outcomes[10_000].error.path, '/10000');
});

test('a call that runs is cancelled at once, and the calls behind it are answered', async () => {
  const stop = new AbortController();
  const long = worker.forecastTimeline(application, { cases: 1_000_000, sentBack: 90 }, 'kk', { signal: stop.signal });
  const queued = worker.forecastTimeline(application, { cases: 10 }, 'kk', { signal: stop.signal });
  const behind = worker.isIin('680503250034');
  const reason = new Error('enough');
  setTimeout(() => stop.abort(reason), 20);
  await assert.rejects(long, reason);
  await assert.rejects(queued, reason);
  assert.equal(await behind, true);
  await assert.rejects(worker.isIin('1', { signal: AbortSignal.abort() }), { name: 'AbortError' });
});

test('a value that breaks the contract, throws or goes round in circles is an error as on the main thread', async () => {
  const cycle = {};
  cycle.application = cycle;
  for (const value of [undefined, null, 7, 'text', [], {}, cycle, { application: 10n }, { get application() { throw new RangeError('mine'); } }]) {
    const here = await Promise.resolve().then(() => qujat.checkPackage(value, 'kk')).catch((error) => error);
    await assert.rejects(worker.checkPackage(value, 'kk'), (error) => error.name === here.name && error.message === here.message);
  }
  await assert.rejects(worker.checkPackage({ application }, 'de'), TypeError);
  await assert.rejects(worker.checkPackages('text', 'kk'), TypeError);
  await assert.rejects(worker.forecastByStart(application, {}, NaN, 'kk'), TypeError);
  assert.equal(await worker.isIin('680503250034'), true);
});

test('what is asked of a closed worker, and what it had not answered, are errors', async () => {
  const closed = createWorker();
  const running = closed.forecastTimeline(application, { cases: 1_000_000 }, 'kk');
  setTimeout(() => closed.close(), 10);
  await assert.rejects(running, { name: 'EngineError' });
  await assert.rejects(closed.isIin('1'), { name: 'EngineError' });
});

test('a program ends when its worker has nothing to do', () => {
  const program = `
    import { createWorker } from ${JSON.stringify(new URL('../../dist/npm/worker-node.js', import.meta.url).href)};
    console.log(await createWorker().isIin('680503250034'));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', timeout: 20_000 });
  assert.equal(said.trim(), 'true');
});
