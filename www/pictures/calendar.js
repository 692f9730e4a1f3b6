// A year of days, a row for each month: what is off, what is a holiday, and what is worked though it looks off.

import { h } from '../draw.js';
import { byMonth } from './by_month.js';
import { LETTER, round, sheet, stripes } from './paper.js';

/** @type {Record<string, string>} */
const LOOKS = { 'weekly-rest': 'rest', holiday: 'rest feast', 'religious-holiday': 'rest feast', substitute: 'rest given', 'moved-rest': 'rest given' };

/** Days off that are no weekly rest are striped: holidays one way, what stands in for them the other. @type {[string, string[], number][]} */
const STRIPED = [
  ['calendar-feast', ['holiday', 'religious-holiday'], 45],
  ['calendar-given', ['substitute', 'moved-rest'], -45],
];

/**
 * @param {any[]} days CalendarDayReports of one year
 * @param {string} about
 * @param {import('../words.js').Say} say
 * @param {number} width in pixels
 */
export function calendar(days, about, say, width) {
  const names = 30;
  const side = (Math.min(width, 760) - names) / 31;
  const height = Math.max(side, LETTER + 5);
  const row = (/** @type {string} */ date) => Number(date.slice(5, 7)) - 1;
  const left = (/** @type {string} */ date) => round(names + side * (Number(date.slice(8)) - 1));
  const place = (/** @type {string} */ date) => ({ x: left(date), y: round(height * row(date)), width: round(side - 1), height: round(height - 1) });
  return [
    sheet({ name: 'year calendar', width: round(names + side * 31), height: round(height * 12) + 2, about },
      Array.from({ length: 12 }, (_, index) =>
        h('text', { x: 0, y: round(height * index + height / 2 + LETTER * 0.36) }, String(index + 1).padStart(2, '0'))),
      days.map(({ date, kind }) => h('rect', { class: `day ${LOOKS[kind] ?? kind}`, ...place(date) })),
      STRIPED.map(([id, kinds, turn]) => [
        stripes(id, turn),
        days.filter(({ kind }) => kinds.includes(kind)).map(({ date }) => h('rect', { fill: `url(#${id})`, ...place(date) })),
      ]),
      side > 16 && days.map(({ date, working }) => h('text', {
        class: working ? 'number' : 'number off', x: round(left(date) + side / 2), y: round(height * row(date) + height / 2 + 4), 'text-anchor': 'middle',
      }, Number(date.slice(8))))),
    byMonth(about, say, days.map((day) => ({ ...day, text: day.reason })), {
      [say('days.working')]: (month) => month.filter(({ working }) => working).length,
      [say('days.off')]: (month) => month.filter(({ working }) => !working).length,
    }),
  ];
}
