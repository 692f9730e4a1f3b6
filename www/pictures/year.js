// A year of days of handing in, one square each: the darker, the more cases break the promise.

import { h } from '../draw.js';
import { byMonth } from './by_month.js';
import { LETTER, round, sheet } from './paper.js';

/** So many shades; each stands for a fifth. */
const SHADES = 5;

/**
 * @param {{ date: string, share: number }[]} days shares in thousandths
 * @param {string} title
 * @param {import('../words.js').Say} say
 * @param {(thousandths: number) => string} percent how the language writes a share
 * @param {number} width in pixels
 */
export function year(days, title, say, percent, width) {
  const names = 30;
  const side = (Math.min(width, 760) - names) / 31;
  const first = days[0].date.slice(0, 7);
  const month = (/** @type {string} */ iso) => months(iso) - months(first);
  const rows = month(days.at(-1)?.date ?? first) + 1;
  const shade = (/** @type {number} */ share) => (share ? Math.min(SHADES, 1 + Math.floor((share * SHADES) / 1001)) : 0);
  const keys = new Set(days.map(({ date }) => date.slice(0, 7)));
  const shares = (/** @type {{ share: number }[]} */ some) => some.map(({ share: part }) => part);
  const height = Math.max(side, LETTER + 2);
  return [
    sheet({ name: 'year', width: round(names + side * 31), height: round(height * rows) + 2, about: title },
      [...keys].map((key) =>
        h('text', { x: 0, y: round(height * month(`${key}-01`) + height / 2 + LETTER * 0.36) }, key.slice(5))),
      days.map(({ date, share }) => h('rect', {
        class: `share s${shade(share)}`,
        x: round(names + side * (Number(date.slice(8)) - 1)), y: round(height * month(date)),
        width: round(side - 1), height: round(height - 1),
      }))),
    byMonth(title, say, days.map((day) => ({ ...day, text: percent(day.share) })), {
      [say('picture.least')]: (some) => percent(Math.min(...shares(some))),
      [say('picture.mean')]: (some) => percent(shares(some).reduce((one, other) => one + other, 0) / some.length),
      [say('picture.most')]: (some) => percent(Math.max(...shares(some))),
    }),
  ];
}

/** @param {string} iso */
function months(iso) {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
}
