// How long the limits of the steps come to, for every day of handing in over a year, and where that is longer than the promise.

import { h } from '../draw.js';
import { later } from '../days.js';
import { byMonth } from './by_month.js';
import { round, sheet } from './paper.js';

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
  const all = days.map((/** @type {number} */ value, /** @type {number} */ index) => {
    const over = overruns[index];
    return { date: later(from, index), value, over, text: over > 0 ? `${value} (+${over})` : value };
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
      all.map((/** @type {{ date: string }} */ { date }, /** @type {number} */ index) =>
        (index === 0 || date.endsWith('-01')) && h('text', { x: x(index) + 1, y: FLOOR + 17 }, date.slice(5, 7)))),
    byMonth(about, say, all, {
      [say('sweep.broken')]: (month) => `${month.filter(({ over }) => over > 0).length} / ${month.length}`,
      [say('sweep.fewest')]: (month) => Math.min(...month.map(({ value }) => value)),
      [say('sweep.most')]: (month) => Math.max(...month.map(({ value }) => value)),
    }),
  ];
}
