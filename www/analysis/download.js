// Files an analyst takes along: what there is to save, and how tables and pictures become text.

import { h } from '../draw.js';

/** @typedef {{ id: string, title: string }} Offer a file that can be had, by the id that `data-save` carries */

/** @param {Offer[]} offers */
export function offers(offers) {
  return h('p', { class: 'actions saves', 'data-key': 'saves' }, offers.map(({ id, title }) =>
    h('button', { type: 'button', class: 'second', 'data-save': id, 'data-key': id }, title)));
}

/**
 * Comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8.
 *
 * @param {(string | number | boolean | undefined)[][]} rows the first one names the columns
 */
export function csv(rows) {
  const cell = (/** @type {unknown} */ value) => {
    const text = String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** What a picture takes from the style sheet. */
const STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity',
  'font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order'];

/** A picture as a file of its own: the colours it has now go with it. @param {SVGElement} picture */
export function svg(picture) {
  const copy = /** @type {SVGElement} */ (picture.cloneNode(true));
  const styled = [picture, ...picture.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    const style = getComputedStyle(styled[index]);
    for (const name of STYLES) {
      element.setAttribute(name, style.getPropertyValue(name));
    }
    element.removeAttribute('class');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
