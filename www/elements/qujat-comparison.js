// Two situations side by side, on a phone one under the other: the day each thing is done, and how many days apart they are.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { daysBetween } from '../days.js';
import { called } from '../pictures/paper.js';

/** @typedef {{ id: string, title: string, cells: string[], values: (number | null)[] }} Row `values` are what is subtracted */

export class QujatComparison extends Drawn {
  /** @param {{ outlook: any, say: import('../words.js').Say }} data */
  draw({ outlook, say }) {
    const sides = [outlook.kept, outlook];
    const submitted = sides.map(({ timeline }) => timeline.submittedOn);
    const dated = (/** @type {string} */ id, /** @type {string} */ title, /** @type {any[]} */ days) => {
      const values = days.map((day, side) => (day && submitted[side] ? daysBetween(submitted[side].date, day.date) : null));
      return { id, title, values, cells: days.map((day, side) => (day ? `${day.text} (${values[side]})` : say('compare.none'))) };
    };
    const counted = (/** @type {string} */ id, /** @type {string} */ title, /** @type {(number | null)[]} */ values) =>
      ({ id, title, values, cells: values.map((value) => (value === null ? say('compare.none') : String(value))) });
    const issued = (/** @type {any} */ side, /** @type {any} */ value) => (side.timeline.endsInIssue ? value : null);
    draw(
      this,
      h('h2', { id: 'comparison-title', tabindex: '-1' }, say('compare.title')),
      h('p', { class: 'hint' }, say('compare.about')),
      this.#table('comparison-title', [
        { id: 'submitted', title: say('compare.submitted'), values: [], cells: submitted.map((day) => day?.text ?? say('compare.none')) },
        dated('promise', say('promise.title'), sides.map((side) => issued(side, side.timeline.promise.chosen))),
        dated('ceilings', say('ceilings.title'), sides.map((side) => issued(side, side.timeline.ceilings?.chosen.endsOn))),
        counted('late', say('compare.late'), sides.map((side) => issued(side, side.timeline.overrun?.days ?? 0))),
        dated('forecast', say('compare.forecast'), sides.map((side) =>
          issued(side, side.forecast.percentiles.find((/** @type {any} */ { percent }) => percent === 90)))),
        counted('onTime', say('compare.onTime'), sides.map((side) =>
          issued(side, side.forecast.onTime ? Math.round((side.forecast.onTime.cases * 100) / side.forecast.cases) : null))),
      ]),
      h('details', { class: 'more' },
        h('summary', { id: 'comparison-steps' }, say('compare.steps')),
        this.#table('comparison-steps', stepsOf(sides).map(({ id, step, days }) => dated(id, `${called(step, say)} – ${step.holderTitle}`, days)))),
    );
  }

  /** @param {string} title @param {Row[]} rows */
  #table(title, rows) {
    const { say } = this.data;
    const side = (/** @type {number} */ index) => say(index ? 'compare.b' : 'compare.a');
    const cell = (/** @type {string} */ label, /** @type {string} */ text) =>
      h('td', { role: 'cell', 'data-key': label }, h('span', { class: 'label', 'aria-hidden': 'true' }, `${label}: `), text);
    // The roles outlive a table that is laid out as blocks on a phone.
    return h('table', { role: 'table', 'aria-labelledby': title },
      h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' },
        [say('compare.what'), side(0), side(1), say('compare.difference')].map((name) =>
          h('th', { scope: 'col', role: 'columnheader', 'data-key': name }, name)))),
      h('tbody', { role: 'rowgroup' }, rows.map(({ id, title, cells, values: [a, b] }) =>
        h('tr', { role: 'row', 'data-key': id },
          h('th', { scope: 'row', role: 'rowheader' }, title),
          cells.map((text, index) => cell(side(index), text)),
          cell(say('compare.difference'), typeof a === 'number' && typeof b === 'number' ? signed(b - a) : '–')))));
  }
}

/** Every step that has a last day on either side, with those days, in the order of the road. @param {any[]} sides */
function stepsOf(sides) {
  /** @type {Map<string, { id: string, step: any, days: any[] }>} */
  const known = new Map();
  for (const [side, { timeline }] of sides.entries()) {
    for (const step of timeline.steps) {
      const id = [step.attempt, step.round, step.number ?? step.holder].join('-');
      const row = known.get(id) ?? { id, step, days: [null, null] };
      row.days[side] = step.applies ? step.latest ?? null : null;
      known.set(id, row);
    }
  }
  return [...known.values()].filter(({ days }) => days.some(Boolean));
}

/** @param {number} number */
function signed(number) {
  return number > 0 ? `+${number}` : String(number).replace('-', '−');
}

customElements.define('qujat-comparison', QujatComparison);
