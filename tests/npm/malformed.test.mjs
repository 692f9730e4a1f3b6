// Whatever is handed to any function in any place, it answers or throws an error with a name: never a trap, never for long,
// and the prototypes of JavaScript stay as they are.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import * as qujat from '../../dist/npm/node.js';

import { application, GOOD } from './support/good.mjs';

const { default: init, EngineError, initSync, ...functions } = qujat;
const cycle = {};
cycle.application = cycle;
let nest = {};
for (let depth = 0; depth < 100_000; depth += 1) nest = { application: nest };
const mine = new RangeError('mine');
const thrower = () => {
  throw mine;
};
const everyTrap = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, thrower]));

/** What nobody should hand over. */
const HOSTILE = [
  undefined, null, true, 0, -1, 0.5, NaN, Infinity, 2 ** 32, 1e300, 10n, Symbol('s'), () => {}, new Date(NaN), /x/, new Map([[1, 2]]),
  '', '\ud800', 'ү\udfff', '\0', '__proto__', 'constructor', '{', '[', '"',
  [], [[]], [undefined], {}, { length: 1e10 }, { length: -1, charCodeAt: 7 }, new String('kk'), Object.create(null), cycle, nest,
  { get application() { throw mine; } }, { get service() { throw mine; } }, { toJSON: thrower }, { valueOf: thrower, toString: thrower },
  { toJSON: () => 'kk' }, { toJSON: () => undefined }, new Proxy({}, everyTrap), new Proxy(() => {}, everyTrap),
  new Proxy({}, { ownKeys: () => ['application', 'application'] }), Proxy.revocable({}, {}).proxy,
  JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "application": {"__proto__": {"polluted": 1}}}'),
  { documents: Array(1_000).fill({}) }, new Array(1_000), new Uint8Array(1_000),
  JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`),
];
{
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  HOSTILE.push(revoked.proxy);
}

/** What is big besides: tried in each place, and not in every field. */
const BIG = ['x'.repeat(10_000_000), 'ү'.repeat(10_000_000), { application: 'x'.repeat(10_000_000) }];

/** What everybody shares: the functions and objects of the language and their prototypes, each property with its value. */
function shared() {
  const found = new Map();
  for (const name of Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Z]/.test(name))) {
    const { value } = Object.getOwnPropertyDescriptor(globalThis, name);
    for (const [place, holder] of [[name, value], [`${name}.prototype`, value?.prototype]]) {
      if (Object(holder) !== holder) continue;
      for (const key of Reflect.ownKeys(holder)) {
        const { value, get, set, ...how } = Object.getOwnPropertyDescriptor(holder, key);
        found.set(`${place}.${String(key)}`, [value, get, set, JSON.stringify(how)]);
      }
      found.set(`${place}, its prototype`, [Object.getPrototypeOf(holder)]);
    }
  }
  return found;
}

/** What is not as it was: added, gone, or another function under the old name. */
function changed(before, after = shared()) {
  const same = (one = [], other = []) => one.length === other.length && one.every((value, place) => Object.is(value, other[place]));
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => !same(before.get(name), after.get(name)));
}

test('a function that takes the place of another is seen, and so are one that comes and one that goes', () => {
  const before = shared();
  const { map, at } = Array.prototype;
  try {
    Array.prototype.map = function () { return this; };
    Object.prototype.polluted = 1;
    delete Array.prototype.at;
    assert.deepEqual(changed(before).toSorted(), ['Array.prototype.at', 'Array.prototype.map', 'Object.prototype.polluted']);
  } finally {
    Object.defineProperty(Array.prototype, 'map', { value: map, writable: true, enumerable: false, configurable: true });
    Object.defineProperty(Array.prototype, 'at', { value: at, writable: true, enumerable: false, configurable: true });
    delete Object.prototype.polluted;
  }
  assert.deepEqual(changed(before), []);
});

test('every function is tried', () => {
  assert.deepEqual(Object.keys(GOOD), Object.keys(functions).toSorted());
});

for (const [name, values] of Object.entries(GOOD)) {
  test(`${name} answers or throws an error with a name, whatever it is given`, { timeout: 120_000 }, () => {
    const before = shared();
    const expected = JSON.stringify(functions[name](...values));
    const tried = values.flatMap((_, place) => [...HOSTILE, ...BIG].map((value) => values.with(place, value)));
    tried.push([], HOSTILE.slice(0, 9), ...values.map((_, count) => values.slice(0, count)));
    if (typeof values[0] === 'object' && !Array.isArray(values[0])) {
      for (const key of ['application', 'service', 'surname']) {
        tried.push(...HOSTILE.map((value) => [{ ...values[0], [key]: value }, ...values.slice(1)]));
      }
    }
    for (const given of tried) {
      const begin = performance.now();
      try {
        functions[name](...given);
      } catch (error) {
        // A program that throws in its own getter gets its own error back.
        assert.ok(error === mine || error instanceof TypeError || error instanceof RangeError, `${name}: ${String(error)}`);
        assert.ok(error.message.length < 1000, 'an error does not repeat what was given');
      }
      assert.ok(performance.now() - begin < 10_000, `${name} took too long`);
    }
    assert.equal(JSON.stringify(functions[name](...values)), expected);
    assert.deepEqual(changed(before), []);
    assert.equal({}.polluted, undefined);
  });
}

test('what is longer than is read is named as every other value is', () => {
  const { checkPackage, forecastTimeline } = functions;
  const long = 'x'.repeat(300_000);
  const told = 'expected at most 262144 bytes of JSON text';
  assert.throws(() => forecastTimeline(application, { long }, 'kk'), { name: 'TypeError', message: `/assumptions: ${told}` });
  assert.throws(() => checkPackage({ application, long }, 'kk'), { name: 'TypeError', message: told });
});

test('no number of cases, days or people keeps a function busy for long', { timeout: 300_000 }, () => {
  const most = { cases: 2 ** 32 - 1, sentBack: 2 ** 32 - 1, withoutLimit: 2 ** 32 - 1 };
  const office = { comeInTenHours: 2 ** 32 - 1, shift: 2 ** 32 - 1, staff: [{ unit: 'committee', people: 2 ** 32 - 1 }] };
  const { findStaffing, forecastByStart, forecastLevers, forecastTimeline, simulateQueue } = functions;
  assert.equal(forecastTimeline(application, most, 'kk').cases, 1_000_000);
  assert.equal(forecastLevers(application, most, 'kk').cases, 1_000_000);
  // What takes longer for each case has fewer of them, and says how many.
  assert.equal(simulateQueue(application, most, office, 'kk').cases, 100_000);
  assert.equal(findStaffing(application, most, office, 100, 'kk').queue.cases, 10_000);
  // So many days have fewer cases each.
  assert.equal(forecastByStart(application, { cases: 2_000 }, 3_653, 'kk').cases, 1_368);
});

test('a value of a wrong kind is named, and what is wrong inside one of several objects is found under its name', () => {
  const said = (name, ...values) => {
    try {
      return functions[name](...values);
    } catch ({ message }) {
      return message;
    }
  };
  assert.equal(said('calendarDays', '2012-01-01', '2012-01-02'), '/lang: expected a string');
  assert.equal(said('calendarDays', '2012-01-01', '2012-01-02', 'de'), '/lang: expected a language: kk, ru or en');
  assert.equal(said('calendarDays', '2012-01-01', '2012-01-02', 'kk', 'long'), '/week: expected one of five-day six-day');
  assert.equal(said('calendarDays', 'today', '2012-01-02', 'kk'), '/from: expected a date such as 2012-10-01');
  assert.equal(said('checkIin', 7, 'kk'), '/text: expected a string');
  assert.equal(said('checkPackageJson', 7, 'kk'), '/documentPackage: expected a string');
  assert.equal(said('services', 'order', 'kk'), '/edition: expected one of order-394-2012');
  assert.equal(said('icalendar', application, 'kk', 'now'), '/stamp: expected a moment in UTC, such as 2026-11-22T10:15:00Z');
  assert.equal(said('forecastByStart', application, {}, 0.5, 'kk'), '/days: expected a whole number from 0 to 4294967295');
  assert.equal(said('forecastTimeline', application, { cases: -1 }, 'kk'), '/assumptions/cases: expected a whole number from 0 to 4294967295');
  assert.equal(said('forecastTimeline', application, undefined, 'kk'), '/assumptions: expected an object');
  assert.equal(said('previewTimeline', { service: 'passport' }, 'kk').split(':')[0], '/application/service');
  assert.equal(said('previewTimeline', application, 'kk', { courses: ['none'] }).split(':')[0], '/situation/courses/0');
  assert.equal(said('requirements', { service: 'passport' }, 'kk').split(':')[0], '/service');
  assert.equal(said('checkPackages', undefined, 'kk'), 'expected a list');
});

test('what cannot be written as JSON is named, and what was thrown for it is the cause', () => {
  const { checkPackage, checkPackages, forecastTimeline, regulationRemarks } = functions;
  const expected = 'expected a value that can be written as JSON';
  const iin = '680503250034';
  for (const [message, ask] of [
    [`/application: ${expected}`, () => checkPackage(cycle, 'kk')],
    [`/documents/1/count: ${expected}`, () => checkPackage({ application, documents: [{ kind: 'photo' }, { count: 2n }] }, 'kk')],
    [expected, () => checkPackage(10n, 'kk')],
    [`/1/application: ${expected}`, () => checkPackages([{ application }, cycle], 'kk')],
    [`/assumptions/cases: ${expected}`, () => forecastTimeline(application, { cases: 10n }, 'kk')],
    [`/situation: ${expected}`, () => forecastTimeline(application, {}, 'kk', 10n)],
    [`/reading/filingDay: ${expected}`, () => regulationRemarks('order-394-2012', 'passport-id-card', 'kk', null, null, { filingDay: 1n })],
    // A key that no field has stays where it is.
    [`/application: ${expected}`, () => checkPackage({ application: { [iin]: { [iin]: 10n } } }, 'kk')],
  ]) {
    assert.throws(ask, (error) => error.message === message && error.name === 'TypeError' && error.cause instanceof TypeError, message);
  }
  // An object that stands in two places is inside neither; what somebody's own code throws is theirs.
  const photo = { kind: 'photo' };
  assert.throws(() => checkPackage({ application, documents: [photo, photo, 7] }, 'kk'), { message: /^\/documents\/2: expected an object/ });
  const own = new TypeError('own');
  assert.throws(() => checkPackage({ application, get documents() { throw own; }, later: cycle }, 'kk'), (error) => error === own);
});

test('a number that is none of the calendar, or no whole one, is refused and never counted on', () => {
  const { addWorkingDays, forecastTimeline } = functions;
  const [first, last] = [-96_465_292, 95_026_236];
  for (const day of [first, last]) assert.equal(addWorkingDays(day, 0), day);
  for (const day of [first - 1, last + 1, 2_147_483_647, -2_147_483_648, 0.5]) {
    assert.throws(() => addWorkingDays(day, 0), { name: 'TypeError', message: '/day: expected a whole number from -96465292 to 95026236' });
  }
  for (const [day, count] of [[last, 1], [15_614, 4_294_967_295]]) {
    assert.throws(() => addWorkingDays(day, count), { name: 'TypeError', message: /^\/count: / });
  }
  for (const cases of [-1, 0.5, 2 ** 32, 2 ** 53, 1e300, '5']) {
    assert.throws(() => forecastTimeline(application, { cases }, 'kk'), { message: '/assumptions/cases: expected a whole number from 0 to 4294967295' });
  }
});

test('inside an object a number that JSON does not know is left out, and by itself it is refused', () => {
  const { addWorkingDays, forecastTimeline } = functions;
  for (const number of [NaN, Infinity, -Infinity]) {
    assert.deepEqual(forecastTimeline(application, { cases: number }, 'kk'), forecastTimeline(application, {}, 'kk'));
    assert.throws(() => forecastTimeline(application, { diligence: [{ unit: 'committee', percent: number }] }, 'kk'), {
      name: 'TypeError', message: '/assumptions/diligence/0/percent: expected a value',
    });
    assert.throws(() => addWorkingDays(0, number), { name: 'TypeError', message: /^\/count: expected a whole number/ });
  }
});

test('a course that a service does not have has no diagram', () => {
  const { previewTimeline, processDiagram, services, vocabulary } = functions;
  const every = new Set(services('order-394-2012', 'kk').flatMap(({ id }) => previewTimeline({ service: id }, 'kk').courses.map(({ id }) => id)));
  assert.equal(every.size, 5);
  for (const { id: service } of vocabulary('kk').services) {
    const courses = previewTimeline({ service }, 'kk').courses.map(({ id }) => id);
    assert.ok(courses.length < every.size);
    for (const course of every) {
      const diagram = () => processDiagram('order-394-2012', service, course, 'kk');
      if (courses.includes(course)) assert.match(diagram(), /^<\?xml/);
      else assert.throws(diagram, { name: 'TypeError', message: '/course: expected a course that the service has' });
    }
  }
});

test('a call inside the getter of another call is answered', () => {
  const inner = [];
  const asked = {
    get application() {
      inner.push(functions.isIin('680503250034'));
      return application;
    },
  };
  assert.equal(functions.checkPackage(asked, 'kk').verdict, functions.checkPackage({ application }, 'kk').verdict);
  assert.deepEqual(inner, [true]);
});

test('before it is loaded, a function says so', () => {
  const program = `
    import { checkIin } from ${JSON.stringify(new URL('../../dist/npm/index.js', import.meta.url).href)};
    try { checkIin('1', 'kk'); } catch ({ name, message }) { console.log(name, message); }`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
  assert.match(said, /^EngineError .*init\(\)/);
});
