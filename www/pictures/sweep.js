// How long the limits of the steps come to, for every day of handing in over a year, and where that is longer than the promise.

import { h } from '../draw.js';
import { later } from '../days.js';
import { round, sheet, table } from './paper.js';

const FLOOR = 190;
const LEFT = 34;

/**
 * @param {any} sweep a SweepReport
 * @param {string} about
 * @param {import('../words.js').Say} say
 * @param {number} width in pixels
 */
export function sweep({ from, days, overruns }, about, say, width) {
  const most = Math.max(...days, 1);
  const top = Math.ceil((most + 1) / 10) * 10;
  const day = (width - LEFT - 4) / days.length;
  const x = (/** @type {number} */ index) => round(LEFT + day * index);
  const y = (/** @type {number} */ value) => round(FLOOR - (value / top) * (FLOOR - 12));
  const months = new Map();
  days.forEach((/** @type {number} */ value, /** @type {number} */ index) => {
    const date = later(from, index);
    const key = date.slice(0, 7);
    const month = months.get(key) ?? { first: index, fewest: value, most: value, broken: 0, days: 0 };
    month.fewest = Math.min(month.fewest, value);
    month.most = Math.max(month.most, value);
    month.broken += overruns[index] > 0 ? 1 : 0;
    month.days += 1;
    months.set(key, month);
  });
  const bars = (/** @type {boolean} */ late) => days.map((/** @type {number} */ value, /** @type {number} */ index) => {
    const kept = value - overruns[index];
    const [low, high] = late ? [kept, value] : [0, kept];
    return high > low ? `M${x(index)} ${y(low)}V${y(high)}h${round(day)}V${y(low)}z` : '';
  }).join('');
  return [
    sheet({ name: 'sweep', width, height: FLOOR + 24, about },
      Array.from({ length: top / 10 }, (_, index) => (index + 1) * 10).map((value) => [
        h('line', { class: 'week', x1: LEFT, x2: width - 4, y1: y(value), y2: y(value) }),
        h('text', { x: LEFT - 6, y: y(value) + 5, 'text-anchor': 'end' }, value),
      ]),
      h('path', { class: 'within', d: bars(false) }),
      h('path', { class: 'beyond', d: bars(true) }),
      h('line', { class: 'floor', x1: LEFT, x2: width - 4, y1: FLOOR, y2: FLOOR }),
      [...months].map(([key, { first }]) => h('text', { x: x(first) + 1, y: FLOOR + 17 }, key.slice(5)))),
    table(about, [say('picture.month'), say('sweep.broken'), say('sweep.fewest'), say('sweep.most')],
      [...months].map(([key, month]) => [key, `${month.broken} / ${month.days}`, month.fewest, month.most])),
  ];
}
