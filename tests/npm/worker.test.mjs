// The functions in a thread of Node: the same answers, progress, and calls that can be cancelled.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import * as qujat from '../../dist/npm/node.js';
import { client } from '../../dist/npm/client.js';
import { createWorker } from '../../dist/npm/worker-node.js';

import { nativeAnswers } from './support/answers.mjs';
import { GOOD } from './support/good.mjs';

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

test('one package that is too long or nested too deep takes no answer of the others with it', async () => {
  const good = { application: { service: 'temporary-id-card' } };
  const long = { ...good, nobodyKnows: 'ү'.repeat(3_000_000) };
  const deep = { ...good, nobodyKnows: JSON.parse('['.repeat(200) + ']'.repeat(200)) };
  const outcomes = await worker.checkPackages([good, long, deep, good], 'kk');
  assert.deepEqual(outcomes.map(({ error }) => error), [undefined, { path: '/1', expected: 'at most 262144 bytes of JSON text' }, undefined, undefined]);
  assert.deepEqual(outcomes[0], outcomes[2]);
  assert.deepEqual(outcomes[0], outcomes[3]);
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

test('a forecast of days beyond the years of four digits is the forecast as a whole', async () => {
  for (const [submittedOn, days] of [['9999-12-20', 40], ['9999-12-01', 31], ['9999-12-01', 32]]) {
    const asked = [{ ...application, submittedOn }, { cases: 10 }, days, 'en'];
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

/** Does something while a call runs: its first part has come back, and the thread has been given the next one. */
const whenItRuns = (act) => ({ done }) => {
  if (done > 0) queueMicrotask(act);
};

test('a call that runs is cancelled at once, and the calls behind it are answered', async () => {
  const stop = new AbortController();
  const onProgress = whenItRuns(() => stop.abort(reason));
  const long = worker.forecastByStart(application, { cases: 10_000, sentBack: 90 }, 500, 'kk', { signal: stop.signal, onProgress });
  const queued = worker.forecastTimeline(application, { cases: 10 }, 'kk', undefined, { signal: stop.signal });
  const behind = worker.isIin('680503250034');
  const reason = new Error('enough');
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
  const expected = 'expected a value that can be written as JSON';
  for (const [name, message, ...values] of [
    ['checkPackages', `/300/application: ${expected}`, Array(300).fill({ application }).concat(cycle), 'kk'],
    ['forecastByStart', `/assumptions/cases: ${expected}`, application, { cases: 10n }, 30, 'kk'],
    ['regulationRemarks', `/reading/filingDay: ${expected}`, 'order-394-2012', 'passport-id-card', 'kk', null, null, { filingDay: 1n }],
  ]) {
    assert.throws(() => qujat[name](...values), { name: 'TypeError', message });
    await assert.rejects(worker[name](...values), (error) => error.message === message && error.cause instanceof TypeError);
  }
  await assert.rejects(worker.checkPackage({ application }, 'de'), TypeError);
  await assert.rejects(worker.checkPackages('text', 'kk'), TypeError);
  await assert.rejects(worker.forecastByStart(application, {}, NaN, 'kk'), TypeError);
  assert.equal(await worker.isIin('680503250034'), true);
});

test('every function says of a bad value, or gives, what it does on the main thread', { timeout: 120_000 }, async () => {
  const bad = [
    undefined, null, true, 0, -1, 0.5, NaN, 2 ** 32, 1e300, 10n, Symbol('s'), () => {}, '', 'de', 'abc', [], [1], [undefined], {}, { cases: -1 }, { cases: 2 ** 40 },
    { service: 'passport' }, new String('kk'), new Number(3), new Date(0), new Map(), { toJSON: () => 'kk' }, { toJSON: () => undefined }, { toJSON: 7 },
  ];
  const told = async (ask) => {
    try {
      return JSON.stringify(await ask());
    } catch ({ name, message }) {
      return `${name}: ${message}`;
    }
  };
  const asked = Object.entries(GOOD).flatMap(([name, values]) => [
    [name, []], ...values.flatMap((_, place) => [[name, values.slice(0, place)], ...bad.map((value) => [name, values.with(place, value)])]),
  ]);
  for (const [name, values] of asked) {
    const [here, there] = [await told(() => qujat[name](...values)), await told(() => worker[name](...values))];
    assert.ok(there === here, `${there.slice(0, 100)}, and not ${here.slice(0, 100)}: ${name} of ${values.map((value) => typeof value === 'symbol' ? 'a symbol' : `${typeof value} ${value}`)}`);
  }
});

test('what stands after the values is heard where a value is left out, too', async () => {
  const signal = AbortSignal.abort();
  for (const call of [
    () => worker.previewTimeline(application, 'en', { signal }),
    () => worker.previewTimeline(application, 'en', undefined, { signal }),
    () => worker.forecastTimeline(application, {}, 'en', { signal }),
    () => worker.regulationRemarks('order-394-2012', 'passport-id-card', 'en', { signal }),
    () => worker.addWorkingDays(15_614, 9, { signal }),
  ]) {
    await assert.rejects(call, { name: 'AbortError' });
  }
  const told = [];
  const timeline = await worker.previewTimeline(application, 'en', { onProgress: ({ done }) => told.push(done) });
  assert.deepEqual(timeline, qujat.previewTimeline(application, 'en'));
  assert.deepEqual(told, [0, 1]);
});

test('what stands after the values is nothing, or what it should be: anything else is named', async () => {
  for (const nothing of [undefined, null]) {
    assert.equal(await worker.isIin('680503250034', { signal: nothing, onProgress: nothing }), true);
  }
  for (const [options, message] of [
    [{ onProgress: 7 }, '/onProgress: expected a function'],
    [{ onProgress: {} }, '/onProgress: expected a function'],
    [{ signal: 'stop' }, '/signal: expected an AbortSignal'],
    [{ signal: new AbortController() }, '/signal: expected an AbortSignal'],
  ]) {
    await assert.rejects(worker.isIin('680503250034', options), { name: 'TypeError', message });
  }
});

test('what is asked of a closed worker, and what it had not answered, are errors', async () => {
  const closed = createWorker();
  const running = closed.forecastByStart(application, { cases: 10_000 }, 500, 'kk', { onProgress: whenItRuns(() => closed.close()) });
  await assert.rejects(running, { name: 'EngineError' });
  await assert.rejects(closed.isIin('1'), { name: 'EngineError' });
});

test('where there can be no thread every call is told, however many wait, and the next one asks for a thread again', async () => {
  let refused = 0;
  let answers = false;
  const asked = client((answered) => {
    if (!answers) {
      refused += 1;
      throw new DOMException('another origin', 'SecurityError');
    }
    return { post: (text) => queueMicrotask(() => answered({ id: JSON.parse(text)[0], value: text })), rest() {}, end() {} };
  });
  const outcomes = await Promise.allSettled(Array.from({ length: 20_000 }, () => asked.isIin('1')));
  assert.equal(refused, 20_000);
  for (const { reason } of outcomes) {
    assert.ok(reason instanceof qujat.EngineError);
    assert.match(reason.message, /another origin/);
    assert.equal(reason.cause.name, 'SecurityError');
  }
  answers = true;
  assert.match(await asked.isIin('2'), /"isIin",\["2"\]/);
  // A thread that was made and takes nothing is one that is not there.
  const deaf = client(() => ({ post() { throw new Error('deaf'); }, rest() {}, end() {} }));
  for (const call of [deaf.isIin('1'), deaf.isIin('2')]) await assert.rejects(call, { name: 'EngineError' });
});

test('a program that may start no threads is told so by every call', () => {
  const flag = ['--permission', '--experimental-permission'].find((each) => process.allowedNodeEnvironmentFlags.has(each));
  const program = `
    import { createWorker } from ${JSON.stringify(new URL('../../dist/npm/worker-node.js', import.meta.url).href)};
    const worker = createWorker();
    for (let time = 0; time < 2; time += 1) {
      await Promise.allSettled([worker.isIin('1'), worker.isIin('2')]).then((all) => all.forEach(({ reason }) => console.log(reason.name, reason.cause.code)));
    }`;
  const said = execFileSync(process.execPath, [flag, '--allow-fs-read=*', '--input-type=module', '--eval', program], {
    encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'],
  });
  assert.equal(said, 'EngineError ERR_ACCESS_DENIED\n'.repeat(4));
});

test('a module that does not come is an EngineError of each call, never a broken contract', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'qujat-thread-'));
  try {
    for (const name of ['answer.js', 'call.js', 'client.js', 'engine.js', 'functions.js', 'index.js', 'worker-node.js']) {
      cpSync(fileURLToPath(new URL(`../../dist/npm/${name}`, import.meta.url)), join(folder, name));
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    // As the thread of a browser, which fetches the module: a network that fails is a `TypeError` there.
    writeFileSync(join(folder, 'thread-node.js'), `
      import { parentPort } from 'node:worker_threads';
      import { answer } from './answer.js';
      globalThis.fetch = async () => { throw new TypeError('fetch failed'); };
      parentPort.on('message', async (text) => parentPort.postMessage(await answer(text)));`);
    const { createWorker } = await import(pathToFileURL(join(folder, 'worker-node.js')).href);
    const without = createWorker();
    for (let time = 0; time < 2; time += 1) {
      await assert.rejects(without.isIin('1'), { name: 'EngineError', message: /did not load: fetch failed/ });
    }
    without.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a program ends when its worker has nothing to do', () => {
  const program = `
    import { createWorker } from ${JSON.stringify(new URL('../../dist/npm/worker-node.js', import.meta.url).href)};
    console.log(await createWorker().isIin('680503250034'));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', timeout: 20_000 });
  assert.equal(said.trim(), 'true');
});
