// The queue: cases wait for people, of whom every unit has only so many. And the reverse question, how many are enough.

import { draw, h } from '../../draw.js';
import { noted } from '../../noted.js';
import { fieldId } from '../../places.js';
import { Chooser } from '../chooser.js';
import { offers } from '../download.js';
import { figure, percent, tenths } from '../figures.js';
import { grid } from '../grid.js';

export class QujatOffice extends Chooser {
  /**
   * @param {{ state: import('../choices.js').Choices, queue: any, busy: boolean, staffing: any, searching: boolean,
   *   say: import('../../words.js').Say }} data
   */
  draw({ state, queue, busy, staffing, searching, say }) {
    const { lang, own } = state;
    const units = new Map();
    for (const number of queue.office) {
      units.set(number.unit ?? '', [...(units.get(number.unit ?? '') ?? []), number]);
    }
    draw(
      this,
      h('h2', { id: 'office-title', tabindex: '-1' }, say('office.title')),
      h('p', { class: 'hint' }, queue.model),
      h('div', { class: 'outcome', 'aria-busy': busy ? 'true' : null, 'data-key': 'outcome' },
        h('p', null, queue.onTime?.text),
        queue.waitKept && h('div', { class: 'noted' }, noted(queue.wait.why, say,
          h('p', null, queue.waitKept.text), h('p', { class: 'hint' }, `${say('office.wait')}: ${queue.wait.text}`)))),
      grid(say('office.desks'),
        [say('picture.unit'), say('office.staff'), say('office.visits'), say('office.utilisation'), say('office.meanWait'), say('office.longestWait')],
        queue.desks.map((/** @type {any} */ desk) => [
          desk.bottleneck ? `${desk.title} – ${say('office.bottleneck')}` : desk.title,
          figure(desk.staff, lang), figure(desk.visits, lang), percent(desk.utilisation, lang), tenths(desk.meanWait / 1000, lang), figure(desk.longestWait, lang),
        ]), (row) => queue.desks[row].bottleneck),
      grid(say('office.percentiles'), [say('office.share'), say('office.days'), say('office.hours')],
        queue.percentiles.map((/** @type {any} */ { percent: share, days, minutes }) =>
          [say('forecast.percentile', { percent: share }), figure(days, lang), tenths(minutes / 60, lang)])),
      h('form', { novalidate: true, autocomplete: 'off', class: 'office' },
        h('h3', null, say('office.assumptions')),
        h('p', { class: 'hint' }, say('office.assumptions.hint')),
        [...units].map(([unit, numbers]) =>
          h('fieldset', { 'data-key': unit || 'all' },
            h('legend', null, numbers[0].unitTitle ?? say('office.all')),
            h('div', { class: 'parts' }, numbers.map((/** @type {any} */ number) => this.#number(number)))))),
      h('h3', null, say('staffing.title')),
      h('p', { class: 'hint' }, say('staffing.hint')),
      h('form', { novalidate: true, autocomplete: 'off', class: 'search' },
        h('label', { class: 'line' }, say('staffing.percent'),
          h('input', { type: 'text', inputmode: 'numeric', class: 'four', name: 'percent', id: fieldId('percent'), value: own.percent, autocomplete: 'off' })),
        h('p', { class: 'actions' },
          h('button', { type: 'button', class: 'second', 'data-do': searching ? 'forget' : 'search', id: 'staffing' },
            say(searching ? 'action.stop' : 'action.search')))),
      h('div', { role: 'status', 'data-key': 'staffing' },
        searching && h('p', { class: 'weight' }, say('staffing.busy')),
        searching && h('progress', { 'aria-label': say('staffing.busy') }),
        !searching && staffing && h('p', null, h('strong', null, staffing.text)),
        !searching && staffing?.staff.length > 0 && grid(say('staffing.title'), [say('picture.unit'), say('office.staff')],
          staffing.staff.map((/** @type {any} */ { title, people }) => [title, figure(people, lang)])),
        !searching && staffing?.queue.onTime && h('p', { class: 'hint' }, staffing.queue.onTime.text)),
      offers([
        { id: 'queue.json', title: say('save.queue.json') }, { id: 'queue.csv', title: say('save.queue.csv') },
        { id: 'scenario.bpmn', title: say('save.scenario.bpmn') }, { id: 'scenario.json', title: say('save.scenario.json') },
      ]),
    );
  }

  /** @param {any} number */
  #number({ id, unit, title, value }) {
    const path = unit ? `office/${id}/${unit}` : `office/${id}`;
    // What was typed stays as it was typed; what it was taken for stands in the tables.
    return h('label', { 'data-key': path }, title,
      h('input', { type: 'text', inputmode: 'numeric', class: 'four', name: path, id: fieldId(path), value: this.data.state.office[path.slice(7)] ?? String(value), autocomplete: 'off' }));
  }
}

customElements.define('qujat-office', QujatOffice);
