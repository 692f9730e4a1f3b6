// How many cases are over on which day: the forecast as it was drawn.

import { daysBetween, later } from '../days.js';
import { h } from '../draw.js';
import { dateInWords } from '../words.js';
import { lines, round, sheet, short, table, words } from './paper.js';

const FLOOR = 150;

/**
 * @param {any} forecast a ForecastReport
 * @param {import('../words.js').Say} say
 * @param {number} width in pixels
 */
export function band(forecast, say, width) {
  const bars = forecast.histogram;
  const first = bars[0].days;
  const last = Math.max(bars.at(-1).days, forecast.promised ? dayOf(forecast.promised.date, bars[0]) : 0);
  const day = (width - 16) / (last - first + 1);
  const most = Math.max(...bars.map((/** @type {any} */ bar) => bar.cases));
  const x = (/** @type {number} */ days) => round(8 + (days - first) * day);
  const about = say('picture.band', { cases: forecast.cases });
  const shown = [10, 50, 90].map((percent) => forecast.percentiles.find((/** @type {any} */ each) => each.percent === percent)).filter(Boolean);
  const promised = forecast.promised && dayOf(forecast.promised.date, bars[0]);
  return [
    sheet({ name: 'band', width, height: FLOOR + 44, about },
      bars.map((/** @type {any} */ bar) => {
        const tall = Math.max(1, (bar.cases / most) * (FLOOR - 34));
        return h('rect', {
          class: promised !== undefined && promised !== null && bar.days > promised ? 'missed' : 'kept',
          x: x(bar.days), y: round(FLOOR - tall), width: round(Math.max(day - 1, 1)), height: round(tall),
        });
      }),
      h('line', { class: 'floor', x1: 8, x2: width - 8, y1: FLOOR, y2: FLOOR }),
      promised >= first && h('g', { class: 'mark-line promise' },
        h('line', { x1: x(promised + 1), x2: x(promised + 1), y1: 4, y2: FLOOR }),
        words(x(promised + 1) > width / 2 ? x(promised + 1) - 5 : x(promised + 1) + 5, 15, lines(say('picture.promise'), width / 2 - 16, 1),
          { 'text-anchor': x(promised + 1) > width / 2 ? 'end' : 'start' })),
      apart(shown.map((each) => ({ each, at: x(each.days) + day / 2 })), width).map(({ each, at, label }) => h('g', { class: 'percent' },
        h('line', { x1: at, x2: at, y1: FLOOR, y2: FLOOR + 8 }),
        h('text', { x: label, y: FLOOR + 22, 'text-anchor': 'middle' }, `${each.percent} %`),
        h('text', { x: label, y: FLOOR + 38, 'text-anchor': 'middle' }, short(each.date))))),
    table(about, [say('picture.day'), say('picture.cases')], [
      ...bars.map((/** @type {any} */ bar) => [dateInWords(say, bar.date), bar.cases]),
      ...shown.map((each) => [say('picture.percent', { percent: each.percent }), each.text]),
      ...(forecast.promised ? [[say('picture.promise'), forecast.promised.text]] : []),
    ]),
  ];
}

/** How many days after the handing in a date lies. @param {string} date @param {{ days: number, date: string }} bar */
function dayOf(date, bar) {
  return daysBetween(later(bar.date, -bar.days), date);
}

/** Labels that do not lie upon each other. @param {{ each: any, at: number }[]} marks @param {number} width */
function apart(marks, width) {
  const room = 46;
  let free = room / 2;
  return marks.map(({ each, at }, index) => {
    const label = Math.min(Math.max(at, free), width - room * (marks.length - index - 0.5));
    free = label + room;
    return { each, at, label };
  });
}
