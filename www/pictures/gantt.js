// The steps over the working calendar: each from the last day of the one before to its own, what is promised, and what to expect.

import { daysBetween, later } from '../days.js';
import { h } from '../draw.js';
import { called, LETTER, lines, named, NARROW, round, sheet, short, stripes, table, words } from './paper.js';

const HEAD = 62;

const STRIPES = 'gantt-stripes';

/**
 * @param {{ report: any, days: any[], forecast: any }} data a TimelineReport, the CalendarDayReports it spans, a ForecastReport
 * @param {import('../words.js').Say} say
 * @param {number} width in pixels
 */
export function gantt({ report, days, forecast }, say, width) {
  const steps = report.steps.filter((/** @type {any} */ step) => step.applies && step.earliest);
  const narrow = width < NARROW;
  const names = narrow ? 0 : Math.min(230, width * 0.3);
  const row = narrow ? 42 : 38;
  const start = days[0].date;
  const day = (width - names - 8) / days.length;
  const x = (/** @type {string} */ iso) => round(names + 4 + daysBetween(start, iso) * day);
  const foot = forecast?.percentiles.length ? 54 : 10;
  const height = HEAD + row * steps.length + foot;
  const promise = report.promise.chosen;
  const end = report.ceilings?.chosen.endsOn;
  const rests = days.filter((/** @type {any} */ each) => !each.working);
  const weekly = rests.filter((/** @type {any} */ rest) => !isSpecial(rest));
  const ends = [promise, end].map((each) => each && x(each.date) + day);
  // The line of the earlier one begins under the name of the later one.
  const late = ends[0] > ends[1];
  let before = start;
  const about = say('picture.gantt', { from: days[0].text, to: days.at(-1).text });
  return [
    sheet({ name: 'gantt', width, height, about },
      stripes(STRIPES),
      rests.map((/** @type {any} */ rest) =>
        shaded(isSpecial(rest), { x: x(rest.date), y: HEAD - 4, width: round(day), height: height - HEAD + 4 })),
      scale(days, x, height, day, [0, width, ...ends]),
      steps.map((/** @type {any} */ step, /** @type {number} */ index) => {
        const from = before;
        before = step.latest?.date ?? from;
        return bar(step, HEAD + row * index, { x, from, day, names, row, narrow });
      }),
      forecast?.percentiles.length > 0 && expected(forecast, start, height - foot, { x, day, names, narrow, say }),
      promise && mark('promise', ends[0], height, `${say('picture.promise')} ${short(promise.date)}`, width, late ? 12 : 29),
      end && mark('limit', ends[1], height, `${say('picture.ceilings')} ${short(end.date)}`, width, late ? 29 : 12)),
    table(about, [say('picture.step'), say('picture.unit'), say('picture.earliest'), say('picture.latest')], [
      ...steps.map((/** @type {any} */ step) =>
        [called(step, say), step.holderTitle, step.earliest.text, step.latest?.text ?? say('picture.open')]),
      ...(promise ? [[say('picture.promise'), '', '', promise.text]] : []),
      ...(end ? [[say('picture.ceilings'), '', '', end.text]] : []),
      ...(forecast?.percentiles ?? []).map((/** @type {any} */ each) => [say('picture.percent', { percent: each.percent }), '', '', each.text]),
    ]),
    rests.length > 0 && h('p', { class: 'hint' }, say('picture.rests')),
    rests.length > 0 && h('ul', { class: 'rests' },
      weekly.length > 0 && h('li', null, swatch(false), weekly[0].reason, h('span', { class: 'hidden' }, `: ${weekly.map((/** @type {any} */ { text }) => text).join('; ')}`)),
      rests.filter(isSpecial).map((/** @type {any} */ { text, reason }) => h('li', null, swatch(true), `${text}: ${reason}`))),
  ];
}

/** Whether a day off is another than those of every week. @param {any} rest */
function isSpecial({ kind }) {
  return kind !== 'weekly-rest';
}

/** A day off: the special ones are striped too. @param {boolean} special @param {Record<string, number>} place */
function shaded(special, place) {
  return [
    h('rect', { class: special ? 'rest feast' : 'rest', ...place }),
    special && h('rect', { fill: `url(#${STRIPES})`, ...place }),
  ];
}

/** What a day off looks like in the picture. @param {boolean} special */
function swatch(special) {
  return h('svg', { class: 'swatch', width: 16, height: 16, 'aria-hidden': 'true' }, shaded(special, { x: 0, y: 0, width: 16, height: 16 }));
}

/** Mondays, with their dates where these have room. @param {any[]} days @param {(iso: string) => number} x @param {number} height @param {number} day @param {number[]} taken */
function scale(days, x, height, day, taken) {
  const mondays = days.filter(({ date }) => new Date(date).getUTCDay() === 1);
  const every = Math.ceil(40 / (day * 7));
  return mondays.map(({ date }, index) => [
    h('line', { class: 'week', x1: x(date), x2: x(date), y1: HEAD - 4, y2: height }),
    index % every === 0 && !taken.some((at) => Math.abs(x(date) - at) < 18)
      && h('text', { class: 'tick', x: x(date), y: HEAD - 8, 'text-anchor': 'middle' }, short(date)),
  ]);
}

/** @param {any} step @param {number} top @param {any} place */
function bar(step, top, { x, from, day, names, row, narrow }) {
  const last = step.latest?.date ?? from;
  // What is done on the day of the step before takes part of that day.
  const left = x(last) > x(from) ? x(from) + day : x(last);
  const until = x(last) + day;
  const y = narrow ? top + 20 : top + row / 2 - 8;
  const title = `${step.number ?? '↺'}. ${step.holderShort}`;
  return h('g', { class: step.limited ? 'bar' : 'bar unlimited' },
    narrow
      ? words(4, top + 14, lines(title, 340, 1))
      : named(title, names - 16, 8, top + row / 2),
    h('rect', { x: left, y, width: round(Math.max(until - left, 3)), height: 16, rx: 3 }));
}

/** What to expect: nine of ten between the thin ends, half between the thick. @param {any} forecast @param {string} start @param {number} top @param {any} place */
function expected(forecast, start, top, { x, day, names, narrow, say }) {
  const [low, quarter, middle, most, high] = [5, 25, 50, 75, 95].map((percent) =>
    x(forecast.percentiles.find((/** @type {any} */ each) => each.percent === percent).date) + day / 2);
  const y = narrow ? top + 24 : top + 12;
  return h('g', { class: 'expected' },
    narrow ? words(4, top + 16, lines(say('picture.expected'), 340, 1)) : named(say('picture.expected'), names - 16, 8, top + 20),
    h('line', { x1: low, x2: high, y1: y + 8, y2: y + 8 }),
    h('rect', { x: quarter, y, width: round(Math.max(most - quarter, 2)), height: 16 }),
    h('line', { class: 'middle', x1: middle, x2: middle, y1: y - 4, y2: y + 20 }));
}

/** A line with its name at the top, on the side that has room. @param {string} kind @param {number} x @param {number} height @param {string} name @param {number} width @param {number} y */
function mark(kind, x, height, name, width, y) {
  const left = x > width / 2;
  return h('g', { class: `mark-line ${kind}` },
    h('line', { x1: x, x2: x, y1: y - LETTER + 2, y2: height }),
    h('text', { x: left ? x - 5 : x + 5, y, 'text-anchor': left ? 'end' : 'start' }, name));
}
