// Where the case could be on a day: a model, save for what it says of a broken promise, which is law.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { noted, weighed } from '../noted.js';
import './qujat-date.js';
import { numbered } from './qujat-steps.js';

export class QujatWhereabouts extends Drawn {
  /** @param {{ outlook: any, state: import('../state.js').State, say: import('../words.js').Say }} data */
  draw({ outlook, state, say }) {
    const { whereabouts, timeline, today } = outlook;
    const { units, steps, over, overdue, cases } = whereabouts;
    const known = new Set(timeline.remarks.map((/** @type {any} */ { code }) => code));
    const remarks = whereabouts.remarks.filter((/** @type {any} */ { code }) => !known.has(code));
    const likely = (/** @type {any[]} */ held) => held.filter(({ cases }) => cases > 0);
    // Until a day is asked for, we propose one.
    const hint = state.answers.today === undefined && say(today === state.today ? 'question.submittedOn.hint' : 'where.hint.halfway');
    draw(
      this,
      h('h2', { id: 'where-title', tabindex: '-1' }, say('where.title')),
      h('qujat-date', { '.data': { path: 'today', legend: say('where.day'), hint, value: today, say } }),
      remarks.length > 0 && weighed(remarks, say),
      overdue && h('div', { class: 'noted overdue', 'data-key': 'overdue' },
        noted(overdue.why, say, h('p', null, h('strong', null, overdue.text)))),
      overdue && h('h3', { 'data-key': 'todo' }, say('where.todo')),
      overdue && h('ul', { class: 'rows', 'data-key': 'todo' }, overdue.todo.map((/** @type {any} */ { text, why }) =>
        h('li', { class: 'noted', 'data-key': why.id }, noted(why, say, h('p', null, text))))),
      overdue && h('p', { 'data-key': 'silent' }, overdue.silent),
      cases > 0 && [
        h('h3', { 'data-key': 'units' }, say('where.units')),
        h('ul', { class: 'bars', 'data-key': 'units' },
          likely(units).map((each) => bar(each.unit, each.explanation, each.cases, cases, say, each.title)),
          over?.cases > 0 && bar('over', say('where.over'), over.cases, cases, say)),
        likely(steps).length > 0 && h('details', { class: 'more', 'data-key': 'steps' },
          h('summary', null, say('where.steps')),
          h('ol', { class: 'bars' }, likely(steps).map(({ step, cases: part }, index) =>
            bar(String(index), numbered(step), part, cases, say, step.explanation)))),
      ],
    );
  }
}

/**
 * A part of the whole, in words and as a bar.
 *
 * @param {string} id @param {string} title @param {number} part @param {number} whole
 * @param {import('../words.js').Say} say @param {string} [about]
 */
export function bar(id, title, part, whole, say, about) {
  const percent = (part * 100) / whole;
  return h('li', { 'data-key': id },
    h('p', null, h('strong', null, title)),
    about && h('p', { class: 'hint' }, about),
    h('p', { class: 'part' },
      h('svg', { viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
        h('path', { d: `M0 0H${Math.max(percent, 0.4)}V4H0z` })),
      h('span', null, inWords(percent, say))));
}

/** @param {number} percent @param {import('../words.js').Say} say */
function inWords(percent, say) {
  if (percent < 1) {
    return say('share.little');
  }
  // Nearly all are not all.
  return percent > 99 && percent < 100 ? say('share.nearly') : say('share', { percent: Math.round(percent) });
}

customElements.define('qujat-whereabouts', QujatWhereabouts);
