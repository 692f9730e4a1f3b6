// The model, and everything it assumes: each number can be moved, and the answer moves with it.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { submits } from '../form.js';
import { weighed } from '../noted.js';
import { fieldId } from '../places.js';
import { band } from './qujat-promise.js';
import './qujat-choice.js';
import { numbered } from './qujat-steps.js';
import { bar } from './qujat-whereabouts.js';

/** How many cases can be drawn. */
const CASES = [1000, 10_000, 100_000];

/** What can be a seed: up to 2⁵³, so any number of fifteen digits. */
const SEED = /^\d{1,15}$/;

/** No slider goes further: what lies beyond changes nothing that a person would look for. */
const FURTHEST = 100;

export class QujatForecast extends Drawn {
  /** Whether it was drawn before: what begins open is a person's to close. */
  #begun = false;

  constructor() {
    super();
    submits(this);
    this.addEventListener('input', (event) => {
      const { name, value, type } = /** @type {HTMLInputElement} */ (event.target);
      // A choice tells its answer itself, and half a seed is none.
      if (type !== 'radio' && (name !== 'assumed/seed' || SEED.test(value))) {
        this.tell('answer', { path: name, value });
      }
    });
  }

  /** @param {{ state: import('../state.js').State, outlook: any, busy: boolean, open?: boolean, say: import('../words.js').Say }} data */
  draw({ state, outlook, busy, open, say }) {
    const { forecast, timeline } = outlook;
    const { percentiles, contributions, assumptions } = forecast;
    const known = new Set(timeline.remarks.map((/** @type {any} */ { code }) => code));
    const remarks = forecast.remarks.filter((/** @type {any} */ { code }) => !known.has(code));
    draw(
      this,
      h('h2', { id: 'forecast-title', tabindex: '-1' }, say('forecast.title')),
      open && h('p', { class: 'hint', 'data-key': 'model' }, forecast.model),
      h('div', { class: 'outcome', 'aria-busy': busy ? 'true' : null, 'data-key': 'outcome' },
        busy && h('p', { class: 'weight', 'data-key': 'busy' }, say('forecast.busy')),
        h('p', null, band(forecast, say)),
        h('p', null, forecast.onTime?.text),
        h('details', { class: 'more' },
          h('summary', null, say('forecast.percentiles')),
          h('dl', { class: 'percentiles' }, percentiles.filter((/** @type {any} */ { percent }) => percent % 10 === 0 || percent % 25 === 0)
            .map((/** @type {any} */ { percent, text }) =>
              h('div', { 'data-key': percent }, h('dt', null, say('forecast.percentile', { percent })), h('dd', null, text)))))),
      remarks.length > 0 && weighed(remarks, say),
      h('details', { class: 'more', 'data-key': 'assumptions', ...open && !this.#begun && { open } },
        h('summary', { id: 'assumptions' }, say('forecast.assumptions')),
        h('form', { class: 'assumptions', novalidate: true, autocomplete: 'off' },
          h('p', null, say('forecast.drawn')),
          this.#diligence(assumptions.numbers.filter((/** @type {any} */ { id }) => id === 'diligence')),
          assumptions.numbers.filter((/** @type {any} */ { id }) => !['diligence', 'cases', 'seed'].includes(id))
            .map((/** @type {any} */ number) => [this.#slider(number, number.id, number.title, `${number.id}-hint`), hint(number.id, number)]),
          h('qujat-choice', {
            '.data': {
              path: 'assumed/bare-term', legend: assumptions.bareTerm.title, hint: assumptions.bareTerm.explanation,
              value: state.assumed['bare-term'] ?? assumptions.bareTerm.value, options: assumptions.bareTerm.choices,
            },
          }),
          assumptions.numbers.filter((/** @type {any} */ { id }) => ['cases', 'seed'].includes(id))
            .map((/** @type {any} */ number) => line(number, this.#valueOf(number, number.id))))),
      h('details', { class: 'more', 'data-key': 'contributions' },
        h('summary', null, say('forecast.contributions')),
        h('ol', { class: 'bars' }, contributions.filter((/** @type {any} */ { ofTotal }) => ofTotal > 0)
          .map((/** @type {any} */ { step, ofTotal }, /** @type {number} */ index) =>
            bar(String(index), numbered(step), ofTotal, 1000, say, step.action)))),
    );
    this.#begun = true;
  }

  /** @param {any[]} numbers one for each unit */
  #diligence(numbers) {
    const [first] = numbers;
    return first && h('fieldset', { 'aria-describedby': 'diligence-hint', 'data-key': 'diligence' },
      h('legend', null, first.title),
      hint('diligence', first),
      numbers.map((number) => this.#slider(number, `diligence/${number.unit}`, number.unitTitle)));
  }

  /**
   * What stands in a field: what it was moved to, though the answer may still be about what was there before. Half a seed stays as it is typed.
   *
   * @param {any} number @param {string} setting
   */
  #valueOf({ value }, setting) {
    const typed = setting === 'seed' ? /** @type {HTMLInputElement | null} */ (this.querySelector('[name="assumed/seed"]'))?.value : undefined;
    return typed !== undefined && !SEED.test(typed) ? typed : this.data.state.assumed[setting] ?? String(value);
  }

  /** @param {any} number @param {string} setting @param {string} title @param {string} [described] */
  #slider(number, setting, title, described) {
    const { value, least, most } = number;
    const id = fieldId(`assumed/${setting}`);
    return h('div', { class: 'slider', 'data-key': setting },
      h('label', { for: id }, title),
      h('output', { for: id, 'aria-live': 'off' }, String(value)),
      h('input', {
        type: 'range', id, name: `assumed/${setting}`, min: least, max: Math.min(most, FURTHEST), value: this.#valueOf(number, setting),
        'aria-describedby': described, autocomplete: 'off',
      }));
  }
}

/** What is no slider: how many cases are drawn, and from which seed. @param {any} number @param {string} value */
function line(number, value) {
  const { id, title } = number;
  const field = { name: `assumed/${id}`, value, 'aria-describedby': `${id}-hint`, autocomplete: 'off' };
  return [
    h('label', { class: 'line', 'data-key': id }, title, id === 'seed'
      ? h('input', { type: 'text', inputmode: 'numeric', ...field })
      : h('select', field, CASES.map((count) => h('option', { value: count, 'data-key': count }, String(count).replace(/(?=000$)/, '\u00a0'))))),
    hint(id, number),
  ];
}

/** What it means to move something. @param {string} id @param {any} assumption */
function hint(id, { explanation }) {
  return h('p', { class: 'hint', id: `${id}-hint` }, explanation);
}

customElements.define('qujat-forecast', QujatForecast);
