// What is said, with the margin beside it where the law speaks.

import { h } from './draw.js';
import './elements/qujat-citation.js';

/** @typedef {import('./draw.js').Drawable} Drawable */
/** @typedef {import('./words.js').Say} Say */

/**
 * An entry and its margin, for whatever has the class `noted`.
 *
 * @param {any | any[]} why one place in the law, or several; each is shown once
 * @param {Say} say
 * @param {...Drawable} entry
 */
export function noted(why, say, ...entry) {
  const places = new Map([why].flat().filter(Boolean).map((each) => [each.id, each]));
  return [
    h('div', { class: 'entry' }, entry),
    h('div', { class: 'margin' },
      [...places].map(([id, each]) => h('qujat-citation', { 'data-key': id, '.data': { why: each, say } }))),
  ];
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
