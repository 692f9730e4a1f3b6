// What every picture is drawn on: a sheet of so many pixels, and words that are broken where the sheet would end.
//
// A picture is drawn at the width it is shown at, so that its letters keep their size on a phone. Screen readers meet it as one
// image with a name; every step, lane and date of it stands in a table beside it, which is hidden from eyes only.

import { h } from '../draw.js';

/** @typedef {import('../draw.js').Drawable} Drawable */

/** Below this a sheet is a phone's, and the picture is laid out in another way. */
export const NARROW = 560;

/** The size of the letters, in pixels. */
export const LETTER = 13;

/**
 * @param {{ name: string, width: number, height: number, about: string }} sheet
 * @param {...Drawable} children
 */
export function sheet({ name, width, height, about }, ...children) {
  return h('svg', {
    class: `picture ${name}`, role: 'img', 'aria-label': about,
    width, height, viewBox: `0 0 ${width} ${height}`,
  }, children);
}

/**
 * A table that says what the picture shows.
 *
 * @param {string} caption @param {string[]} heads @param {(string | number)[][]} rows the first cell of a row names it
 */
export function table(caption, heads, rows) {
  return h('div', { class: 'hidden' },
    h('table', null,
      h('caption', null, caption),
      h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)))),
      h('tbody', null, rows.map(([first, ...cells]) =>
        h('tr', null, h('th', { scope: 'row' }, first), cells.map((cell) => h('td', null, cell)))))));
}

/** A step in a table: its number, what is done, and the how manieth time. @param {any} step @param {import('../words.js').Say} say */
export function called({ number, action, attempt, round }, say) {
  return [
    number && `${number}.`, action, attempt > 1 && `(${say('steps.attempt', { attempt })})`, round > 0 && `(${say('steps.round', { round })})`,
  ].filter(Boolean).join(' ');
}

/** Stripes, so that a colour is never alone in telling what something is. @param {string} id @param {number} turn in degrees */
export function stripes(id, turn = 45) {
  return h('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` },
    h('line', { class: 'stripe', x1: 1, x2: 1, y1: 0, y2: 6 }));
}

/**
 * Text in lines that fit a width, a word that fits none broken at its hyphen; letters are taken to be 0.6 of their size wide, as the widest system fonts have them.
 *
 * @param {string} text @param {number} width @param {number} [most] lines
 */
export function lines(text, width, most = 3) {
  const fits = Math.max(4, Math.floor(width / (LETTER * 0.6)));
  const all = [''];
  for (const word of text.split(' ').flatMap((each) => (each.length > fits && each.match(/[^-]+-?/g)) || each)) {
    const last = all.length - 1;
    const longer = all[last] ? `${all[last]} ${word}` : word;
    if (longer.length <= fits || !all[last]) {
      all[last] = longer;
    } else {
      all.push(word);
    }
  }
  const kept = all.slice(0, most);
  const end = kept.length - 1;
  if (all.length > most || kept[end].length > fits) {
    kept[end] = `${kept[end].slice(0, fits - 1)}…`;
  }
  return kept;
}

/**
 * Lines of text, the first at `y`.
 *
 * @param {number} x @param {number} y @param {string[]} all @param {Record<string, unknown>} [attributes]
 */
export function words(x, y, all, attributes = {}) {
  return h('text', { x, y, ...attributes }, all.map((line, index) =>
    h('tspan', { x, dy: index ? LETTER + 3 : 0 }, line)));
}

/** A name in lines, their middle at `y`. @param {string} name @param {number} room @param {number} x @param {number} y @param {number} [most] lines */
export function named(name, room, x, y, most = 4) {
  const all = lines(name, room, most);
  return words(x, y + LETTER * 0.36 - ((all.length - 1) * (LETTER + 3)) / 2, all);
}

/** A way through points, its corners rounded. @param {[number, number][]} points @param {number} [radius] */
export function way(points, radius = 8) {
  let path = '';
  points.forEach(([x, y], index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) {
      path = `M${x} ${y}`;
    } else if (!after) {
      path += `L${x} ${y}`;
    } else {
      const [fx, fy] = toward([x, y], before, radius);
      const [tx, ty] = toward([x, y], after, radius);
      path += `L${fx} ${fy}Q${x} ${y} ${tx} ${ty}`;
    }
  });
  return path;
}

/** @param {[number, number]} from @param {[number, number]} to @param {number} radius */
function toward([x, y], [toX, toY], radius) {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const step = Math.min(radius, length / 2) / length;
  return [round(x + (toX - x) * step), round(y + (toY - y) * step)];
}

/** @param {number} value */
export function round(value) {
  return Math.round(value * 10) / 10;
}

/** 31.10: figures only, the same in every language. @param {string} iso */
export function short(iso) {
  const [, month, day] = iso.split('-');
  return `${day}.${month}`;
}
