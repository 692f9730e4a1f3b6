// What is said, with the margin beside it where the law speaks.

import { h } from './draw.js';
import './elements/qujat-citation.js';

/** @typedef {import('./draw.js').Drawable} Drawable */
/** @typedef {import('./words.js').Say} Say */

/**
 * An entry and its margin, for whatever has the class `noted`.
 *
 * @param {any | any[]} why one place in the law, or several
 * @param {Say} say
 * @param {...Drawable} entry
 */
export function noted(why, say, ...entry) {
  return [h('div', { class: 'entry' }, entry), h('div', { class: 'margin' }, cited(why, say))];
}

/**
 * Each place once, with all that is cited from it; what is otherwise sure stands alone.
 *
 * @param {any | any[]} why @param {Say} say
 */
export function cited(why, say) {
  const places = /** @type {Map<string, any[]>} */ (new Map());
  for (const each of [why].flat().filter(Boolean)) {
    const key = `${each.id} ${each.evidence}`;
    const others = places.get(key) ?? [];
    if (!others.some(({ quote, inference }) => quote === each.quote && inference === each.inference)) {
      places.set(key, [...others, each]);
    }
  }
  return [...places].map(([key, all]) => h('qujat-citation', { 'data-key': key, '.data': { why: all[0], all, say } }));
}

/**
 * What there is to know before anything is brought, and what to do about it.
 *
 * @param {any[]} remarks @param {Say} say
 */
export function told(remarks, say) {
  return h('ul', { class: 'rows', 'data-key': 'remarks' }, remarks.map(({ code, path, why, what, todo }) =>
    h('li', { class: 'noted', 'data-key': code + path }, noted(why, say, h('p', null, what), h('p', null, todo)))));
}

/**
 * Findings, or remarks, each with its weight and what to do.
 *
 * @param {any[]} findings @param {Say} say
 */
export function weighed(findings, say) {
  return h('ol', { class: 'rows findings' }, findings.map((finding, index) =>
    h('li', { class: `noted ${finding.severity}`, 'data-code': finding.code, 'data-key': `${finding.code}${finding.path}${index}` },
      noted(finding.why, say,
        h('p', { class: 'weight' }, say(`severity.${finding.severity}`)),
        h('h3', null, finding.what),
        finding.todo && h('p', null, finding.todo)))));
}
