// A year of days of handing in, one square each: the darker, the more cases break the promise.

import { h } from '../draw.js';
import { LETTER, round, sheet, table } from './paper.js';

/** So many shades; each stands for a fifth. */
const SHADES = 5;

/**
 * @param {{ date: string, share: number }[]} days shares in thousandths
 * @param {string} title
 * @param {import('../words.js').Say} say
 * @param {number} width in pixels
 */
export function year(days, title, say, width) {
  const names = 30;
  const side = (Math.min(width, 760) - names) / 31;
  const first = days[0].date.slice(0, 7);
  const month = (/** @type {string} */ iso) => months(iso) - months(first);
  const rows = month(days.at(-1)?.date ?? first) + 1;
  const shade = (/** @type {number} */ share) => (share ? Math.min(SHADES, 1 + Math.floor((share * SHADES) / 1001)) : 0);
  const byMonth = new Map();
  for (const { date, share } of days) {
    const key = date.slice(0, 7);
    byMonth.set(key, [...(byMonth.get(key) ?? []), share]);
  }
  const height = Math.max(side, LETTER + 2);
  return [
    sheet({ name: 'year', width: round(names + side * 31), height: round(height * rows) + 2, about: title },
      [...byMonth.keys()].map((key) =>
        h('text', { x: 0, y: round(height * month(`${key}-01`) + height / 2 + LETTER * 0.36) }, key.slice(5))),
      days.map(({ date, share }) => h('rect', {
        class: `share s${shade(share)}`,
        x: round(names + side * (Number(date.slice(8)) - 1)), y: round(height * month(date)),
        width: round(side - 1), height: round(height - 1),
      }))),
    table(title, [say('picture.month'), say('picture.least'), say('picture.mean'), say('picture.most')],
      [...byMonth].map(([key, shares]) => [
        key, percent(Math.min(...shares)), percent(shares.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0) / shares.length), percent(Math.max(...shares)),
      ])),
  ];
}

/** @param {string} iso */
function months(iso) {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
}

/** @param {number} thousandths */
function percent(thousandths) {
  return `${Math.round(thousandths / 10)} %`;
}
