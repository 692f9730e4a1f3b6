// The steps over the working calendar: from when to when each can last, what is promised, and what to expect.

import { daysBetween, later } from '../days.js';
import { h } from '../draw.js';
import { LETTER, lines, named, NARROW, round, sheet, short, table, words } from './paper.js';

const HEAD = 62;

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
  const about = say('picture.gantt', { from: days[0].text, to: days.at(-1).text });
  return [
    sheet({ name: 'gantt', width, height, about },
      rests.map((/** @type {any} */ rest) =>
        h('rect', { class: rest.holiday ? 'rest feast' : 'rest', x: x(rest.date), y: HEAD - 4, width: round(day), height: height - HEAD + 4 })),
      scale(days, x, height, day),
      steps.map((/** @type {any} */ step, /** @type {number} */ index) => bar(step, HEAD + row * index, { x, day, names, row, narrow })),
      forecast?.percentiles.length > 0 && expected(forecast, start, height - foot, { x, day, names, narrow, say }),
      promise && mark('promise', x(promise.date) + day, height, say('picture.promise'), width, 12),
      end && mark('limit', x(end.date) + day, height, say('picture.ceilings'), width, 29)),
    table(about, [say('picture.step'), say('picture.unit'), say('picture.earliest'), say('picture.latest')], [
      ...steps.map((/** @type {any} */ step) =>
        [`${step.number ?? '↺'}. ${step.action}`, step.holderTitle, step.earliest.text, step.latest?.text ?? say('picture.open')]),
      ...(promise ? [[say('picture.promise'), '', '', promise.text]] : []),
      ...(end ? [[say('picture.ceilings'), '', '', end.text]] : []),
      ...(forecast?.percentiles ?? []).map((/** @type {any} */ each) => [say('picture.percent', { percent: each.percent }), '', '', each.text]),
    ]),
    h('div', { class: 'hidden' },
      h('p', null, say('picture.rests')),
      h('ul', null, rests.map((/** @type {any} */ rest) => h('li', null, `${rest.text}: ${rest.reason}`)))),
  ];
}

/** Mondays, and where a month begins. @param {any[]} days @param {(iso: string) => number} x @param {number} height @param {number} day */
function scale(days, x, height, day) {
  const mondays = days.filter(({ date }) => new Date(date).getUTCDay() === 1);
  const every = Math.ceil(40 / (day * 7));
  return mondays.map(({ date }, index) => [
    h('line', { class: 'week', x1: x(date), x2: x(date), y1: HEAD - 4, y2: height }),
    index % every === 0 && x(date) > 18 && h('text', { class: 'tick', x: x(date), y: HEAD - 8, 'text-anchor': 'middle' }, short(date)),
  ]);
}

/** @param {any} step @param {number} top @param {any} place */
function bar(step, top, { x, day, names, row, narrow }) {
  const from = x(step.earliest.date);
  const until = step.latest ? x(step.latest.date) + day : from + day;
  const y = narrow ? top + 20 : top + row / 2 - 8;
  const title = `${step.number ?? '↺'}. ${step.holderShort}`;
  return h('g', { class: step.limited ? 'bar' : 'bar unlimited' },
    narrow
      ? words(4, top + 14, lines(title, 340, 1))
      : named(title, names - 16, 8, top + row / 2),
    h('rect', { x: from, y, width: round(Math.max(until - from, 3)), height: 16, rx: 3 }));
}

/** What to expect: nine of ten between the thin ends, half between the thick. @param {any} forecast @param {string} start @param {number} top @param {any} place */
function expected(forecast, start, top, { x, day, names, narrow, say }) {
  const at = (/** @type {number} */ percent) => {
    const found = forecast.percentiles.find((/** @type {any} */ each) => each.percent === percent);
    return found ? x(found.date) + day / 2 : null;
  };
  const [low, quarter, middle, most, high] = [5, 25, 50, 75, 95].map(at);
  if (low === null || quarter === null || middle === null || most === null || high === null) {
    return null;
  }
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

/** The days that the picture of a timeline spans: from the handing in to a little after its last date. @param {any} report @param {any} forecast */
export function span(report, forecast) {
  const from = report.submittedOn?.date;
  const dates = [
    report.promise.chosen?.date, report.ceilings?.chosen.endsOn.date, forecast?.percentiles.at(-1)?.date,
    ...report.steps.map((/** @type {any} */ step) => step.latest?.date ?? step.earliest?.date),
  ].filter(Boolean).sort();
  const last = dates.at(-1);
  return from && last && /^\d{4}-/.test(last) && daysBetween(from, last) < 700 ? { from, to: later(last, 3) } : null;
}
