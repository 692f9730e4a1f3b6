// Where the case could be on a day: a model, save for what it says of a broken promise, which is law.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { noted, weighed } from '../noted.js';
import './qujat-date.js';

export class QujatWhereabouts extends Drawn {
  /** @param {{ outlook: any, state: import('../state.js').State, say: import('../words.js').Say }} data */
  draw({ outlook, state, say }) {
    const { whereabouts, timeline, today } = outlook;
    const { units, steps, over, overdue, cases } = whereabouts;
    const known = new Set(timeline.remarks.map((/** @type {any} */ { code }) => code));
    const remarks = whereabouts.remarks.filter((/** @type {any} */ { code }) => !known.has(code));
    const likely = (/** @type {any[]} */ held) => held.filter(({ thousandths }) => thousandths > 0);
    // Until a day is asked for, we propose one.
    const hint = state.answers.today === undefined && say(today === state.today ? 'where.hint.today' : 'where.hint.halfway');
    draw(
      this,
      h('h2', { id: 'where-title', tabindex: '-1' }, say('where.title')),
      h('qujat-date', { '.data': { path: 'today', legend: say('where.day'), hint, value: today, say } }),
      remarks.length > 0 && weighed(remarks, say),
      overdue && h('div', { class: 'noted overdue', 'data-key': 'overdue' },
        noted(overdue.why, say, h('p', null, h('strong', null, overdue.text)), h('p', null, overdue.silent))),
      overdue && h('h3', { 'data-key': 'todo' }, say('where.todo')),
      overdue && h('ul', { class: 'rows', 'data-key': 'todo' }, overdue.todo.map((/** @type {any} */ { text, why }) =>
        h('li', { class: 'noted', 'data-key': why.id }, noted(why, say, h('p', null, text))))),
      cases > 0 && [
        h('h3', { 'data-key': 'units' }, say('where.units')),
        h('p', { class: 'hint', 'data-key': 'model' }, whereabouts.model),
        h('ul', { class: 'bars', 'data-key': 'units' },
          likely(units).map(({ unit, title, explanation, thousandths }) => bar(unit, explanation, thousandths, say, title)),
          over?.cases > 0 && bar('over', say('where.over'), over.thousandths, say)),
        likely(steps).length > 0 && h('details', { class: 'more', 'data-key': 'steps' },
          h('summary', null, say('where.steps')),
          h('ol', { class: 'bars' }, likely(steps).map(({ step, thousandths }, index) =>
            bar(String(index), `${step.number ? `${step.number}. ` : ''}${step.holderTitle}`, thousandths, say, step.explanation)))),
      ],
    );
  }
}

/**
 * A share of 100, in words and as a bar.
 *
 * @param {string} id @param {string} title @param {number} thousandths @param {import('../words.js').Say} say @param {string} [about]
 */
export function bar(id, title, thousandths, say, about) {
  const percent = Math.round(thousandths / 10);
  return h('li', { 'data-key': id },
    h('p', null, h('strong', null, title)),
    about && h('p', { class: 'hint' }, about),
    h('p', { class: 'part' },
      h('svg', { viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
        h('path', { d: `M0 0H${Math.max(thousandths / 10, 0.4)}V4H0z` })),
      h('span', null, percent < 1 ? say('share.little') : say('share', { percent }))));
}

customElements.define('qujat-whereabouts', QujatWhereabouts);
