// Whatever text comes, the module answers or throws a TypeError; it never traps, and never repeats what it was given.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPackage, checkPackageJson } from '../../dist/npm/node.js';

import { nativeAnswers } from './support/answers.mjs';

const answers = nativeAnswers().get('checkPackageJson');
const MARK = 'СИНТЕТИКА';

/** SplitMix32: the same texts in every run. */
function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}

/** Says what happened: an answer, or a TypeError. Anything else fails the test. */
function outcome(call) {
  try {
    return typeof call();
  } catch (error) {
    assert.equal(error.constructor, TypeError, String(error));
    assert.doesNotMatch(error.message, new RegExp(MARK));
    return 'TypeError';
  }
}

test('twenty thousand texts with slips are answered or refused', () => {
  const random = randomFrom(394);
  const signs = ['"', '\\', '{', '}', '[', ']', ':', ',', '0', '-', '.', 'e', 'ү', '\u0000', '\ud800', ' ', 'null', `"${MARK}"`, '1e999', '__proto__'];
  const seen = new Set();
  for (let round = 0; round < 20_000; round += 1) {
    const { values: [request] } = answers[random(answers.length)];
    let text = request;
    for (let slips = 1 + random(4); slips > 0; slips -= 1) {
      const at = random(text.length + 1);
      text = text.slice(0, at) + signs[random(signs.length)] + text.slice(at + random(3));
    }
    seen.add(outcome(() => checkPackageJson(text, 'kk')));
  }
  assert.deepEqual([...seen].toSorted(), ['TypeError', 'string']);
});

test('a value of any kind in any place of an object is answered or refused', () => {
  const values = [null, true, 0, -1, 0.5, NaN, 1e300, '', MARK, MARK.repeat(1000), [], [[]], {}, { kind: MARK }, ['passport-id-card'], new Date(0)];
  for (const { values: [request, lang] } of answers.slice(0, 60)) {
    const places = [];
    const walk = (value, path) => {
      if (value === null || typeof value !== 'object') return;
      for (const key of Object.keys(value)) {
        places.push([...path, key]);
        walk(value[key], [...path, key]);
      }
    };
    walk(JSON.parse(request), []);
    for (const place of places) {
      for (const value of values) {
        const changed = JSON.parse(request);
        const holder = place.slice(0, -1).reduce((holder, key) => holder[key], changed);
        holder[place.at(-1)] = value;
        outcome(() => checkPackage(changed, lang));
      }
    }
  }
});

test('a text of ten million signs and a nest of a hundred thousand lists are refused', () => {
  assert.equal(outcome(() => checkPackageJson(`"${'ү'.repeat(10_000_000)}"`, 'en')), 'TypeError');
  assert.equal(outcome(() => checkPackageJson('['.repeat(100_000), 'en')), 'TypeError');
  const { values: [request, lang], answer } = answers[0];
  assert.equal(checkPackageJson(request, lang), answer);
});
