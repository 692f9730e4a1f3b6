// Two situations side by side, on a phone one under the other: the day each thing is done, and how many days apart they are.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { daysBetween } from '../outlook.js';

export class QujatComparison extends Drawn {
  /** @param {{ outlook: any, say: import('../words.js').Say }} data */
  draw({ outlook, say }) {
    const sides = [outlook.kept, outlook];
    const rows = [
      this.#row('submitted', say('compare.submitted'), sides.map(({ timeline }) => timeline.submittedOn)),
      this.#row('promise', say('promise.title'), sides.map(({ timeline }) => timeline.promise.chosen)),
      this.#row('ceilings', say('ceilings.title'), sides.map(({ timeline }) => timeline.ceilings?.chosen.endsOn)),
      this.#row('forecast', say('compare.forecast'), sides.map(({ forecast, timeline }) =>
        timeline.endsInIssue && forecast.percentiles.find((/** @type {any} */ { percent }) => percent === 90))),
      ...this.#steps(sides),
    ];
    const column = (/** @type {string} */ name) => h('th', { scope: 'col', role: 'columnheader', 'data-key': name }, say(`compare.${name}`));
    draw(
      this,
      h('h2', { id: 'comparison-title', tabindex: '-1' }, say('compare.title')),
      h('p', { class: 'hint' }, say('compare.about')),
      // The roles outlive a table that is laid out as blocks on a phone.
      h('table', { role: 'table', 'aria-labelledby': 'comparison-title' },
        h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, ['what', 'a', 'b', 'difference'].map(column))),
        h('tbody', { role: 'rowgroup' }, rows)),
    );
  }

  /** @param {any[]} sides */
  #steps(sides) {
    const { say } = this.data;
    const known = new Map();
    for (const [side, { timeline }] of sides.entries()) {
      for (const step of timeline.steps) {
        const { attempt, round, number, holder } = step;
        const id = `${attempt}-${round}-${number ?? holder}`;
        const row = known.get(id) ?? { step, days: [null, null] };
        row.days[side] = step.applies ? step.latest ?? step.earliest : null;
        known.set(id, row);
      }
    }
    return [...known].filter(([, { days }]) => days.some(Boolean)).map(([id, { step, days }]) =>
      this.#row(id, `${step.number ? `${step.number}. ` : ''}${step.holderTitle}: ${step.action}`, days,
        step.round > 0 && say('steps.round', { round: step.round })));
  }

  /**
   * @param {string} id @param {string} title @param {any[]} days of the first and of the second
   * @param {import('../draw.js').Drawable} [mark]
   */
  #row(id, title, days, mark) {
    const { outlook, say } = this.data;
    const lasts = days.map((day, side) =>
      day && daysBetween([outlook.kept, outlook][side].timeline.submittedOn?.date, day.date));
    const [a, b] = lasts;
    const apart = days.every(Boolean) ? b - a : null;
    const cell = (/** @type {string} */ name, /** @type {import('../draw.js').Drawable} */ content) =>
      h('td', { role: 'cell', 'data-key': name }, h('span', { class: 'label', 'aria-hidden': 'true' }, `${say(`compare.${name}`)}: `), content);
    return h('tr', { role: 'row', 'data-key': id },
      h('th', { scope: 'row', role: 'rowheader' }, title, mark && h('span', { class: 'hint' }, ` (${mark})`)),
      days.map((day, side) => cell(side ? 'b' : 'a', day ? `${day.text} (${lasts[side]})` : say('compare.none'))),
      cell('difference', apart === null ? '–' : signed(apart)));
  }
}

/** @param {number} days */
function signed(days) {
  return days > 0 ? `+${days}` : String(days).replace('-', '−');
}

customElements.define('qujat-comparison', QujatComparison);
