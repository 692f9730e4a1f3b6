// A table that everybody reads. On a phone its rows stand one under the other, and every cell names its column.

import { h } from '../draw.js';

/**
 * @param {string} caption @param {string[]} heads @param {(string | number)[][]} rows the first cell of a row names it
 * @param {(index: number) => boolean} [marked] rows that stand out
 */
export function grid(caption, heads, rows, marked = () => false) {
  return h('table', { role: 'table', class: 'grid' },
    h('caption', null, caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, heads.map((head, index) =>
      h('th', { scope: 'col', role: 'columnheader', 'data-key': String(index) }, head)))),
    h('tbody', { role: 'rowgroup' }, rows.map(([first, ...cells], row) =>
      h('tr', { role: 'row', 'data-key': String(row), class: marked(row) ? 'marked-row' : null },
        h('th', { scope: 'row', role: 'rowheader' }, first),
        cells.map((cell, index) => h('td', { role: 'cell', 'data-key': String(index) },
          h('span', { class: 'label', 'aria-hidden': 'true' }, `${heads[index + 1]}: `), cell))))));
}
