// One question of the case. What it is called and what can be answered comes from the engine, as far as it is law.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { actions, problems, submits } from '../form.js';
import { historyIn } from '../headline.js';
import { QUESTIONS } from '../path.js';
import { fieldId, QUESTION_FIELDS } from '../places.js';
import './qujat-choice.js';
import './qujat-date.js';
import './qujat-history.js';

export class QujatQuestion extends Drawn {
  constructor() {
    super();
    submits(this, 'continue');
    this.addEventListener('input', (event) => {
      const { name, value } = /** @type {HTMLInputElement} */ (event.target);
      if (name === 'age') {
        this.tell('answer', { path: name, value: value.trim() });
      }
    });
  }

  /**
   * @param {{ state: import('../state.js').State, service: any, vocabulary: any, asked: string[], list: any,
   *   faults: Map<string, string>, say: import('../words.js').Say }} data `faults` by the id of the field
   */
  draw({ state, service, vocabulary, asked, list, say }) {
    const { step } = state;
    const isDate = step === 'birthDate' || step === 'submittedOn';
    const history = step === 'submittedOn' && historyIn(list.remarks);
    draw(
      this,
      h('p', { class: 'number' }, `${service.shortTitle} · ${progress(step, asked, state, say)}`),
      // What it is in full, and whom it is for.
      step === 'reason' && h('p', { class: 'hint', 'data-key': 'service' }, service.title),
      problems(state, say),
      h('form', { novalidate: true, autocomplete: 'off' },
        isDate ? this.#date() : this.#choice(optionsOf(step, service, vocabulary, say)),
        step === 'birthDate' && this.#age(),
        history && h('qujat-history', { 'data-key': 'history', '.data': { finding: history, say } }),
        actions(say,
          isDate && h('button', { type: 'button', class: 'second', 'data-do': 'unknown', 'data-key': 'unknown' }, say('answer.unknown')))),
    );
  }

  /** @param {{ id: string, title: string }[]} options */
  #choice(options) {
    const { state, vocabulary, faults, say } = this.data;
    const path = state.step;
    return h('qujat-choice', {
      'data-key': path,
      '.data': {
        path,
        heading: true,
        legend: legendOf(path, state, vocabulary, say),
        error: faults.get(fieldId(path)),
        value: state.answers[path],
        options: [...options, { id: '', title: say('answer.unknown') }],
      },
    });
  }

  #date() {
    const { state, vocabulary, faults, say } = this.data;
    const path = state.step;
    const untouched = state.answers.submittedOn === state.today;
    const hint = path === 'birthDate' ? say('question.birthDate.hint') : untouched ? say('question.submittedOn.hint') : null;
    return h('qujat-date', {
      'data-key': path,
      '.data': {
        path, heading: true, legend: legendOf(path, state, vocabulary, say), hint, error: faults.get(fieldId(path)), value: state.answers[path], say,
      },
    });
  }

  #age() {
    const { state, faults, say } = this.data;
    const id = fieldId('age');
    const error = faults.get(id);
    return h('div', { class: error ? 'faulty' : null, 'data-key': 'age' },
      h('label', { class: 'line', for: id }, say('question.age')),
      h('p', { class: 'hint', id: `${id}-hint` }, say('question.age.hint')),
      error && h('p', { class: 'fault', id: `${id}-error` }, error),
      h('input', {
        type: 'text', class: 'two', id, name: 'age', value: state.answers.age ?? '', inputmode: 'numeric', maxlength: '3', autocomplete: 'off',
        'aria-describedby': error ? `${id}-hint ${id}-error` : `${id}-hint`, 'aria-invalid': error ? 'true' : null,
      }));
  }
}

/**
 * Where a person is, as far as anybody can know: an answer can raise another question.
 *
 * @param {string} field @param {string[]} asked @param {import('../state.js').State} state @param {import('../words.js').Say} say
 */
function progress(field, asked, state, say) {
  const place = asked.indexOf(field) + 1;
  // Until the reason is known, nobody knows what else is asked.
  return place > 0 && state.answers.reason !== undefined
    ? say('question.of', { question: place, all: asked.length })
    : say('question.first', { question: place || QUESTIONS.indexOf(field) + 1 });
}

/**
 * A question in words.
 *
 * @param {string} field @param {import('../state.js').State} state @param {any} vocabulary @param {import('../words.js').Say} say @returns {string}
 */
export function legendOf(field, { answers }, vocabulary, say) {
  const { ofChild } = vocabulary.reasons.find((/** @type {any} */ { id }) => id === answers.reason) ?? {};
  if (field === 'birthDate' && ofChild) {
    return say('question.birthDate.child');
  }
  const known = vocabulary.questions.find((/** @type {any} */ { id }) => QUESTION_FIELDS[id] === field);
  return known?.title ?? say(`question.${field}`);
}

/**
 * What can be answered to a question with a list of answers; none to one without.
 *
 * @param {string} field @param {any} service @param {any} vocabulary @param {import('../words.js').Say} say
 * @returns {{ id: string, title: string }[]}
 */
export function optionsOf(field, service, vocabulary, say) {
  switch (field) {
    case 'reason':
      return vocabulary.reasons.filter((/** @type {any} */ { service: of }) => of === service.id);
    case 'product':
      return vocabulary.products;
    case 'kind':
      return vocabulary.applicantKinds;
    case 'representative':
      return [{ id: 'self', title: say('question.representative.self') }, ...vocabulary.representations];
    case 'applyingAt':
      return vocabulary.applyingAt;
    case 'feeExempt':
      return [{ id: 'yes', title: say('answer.yes') }, { id: 'no', title: say('answer.no') }];
    default:
      return [];
  }
}

customElements.define('qujat-question', QujatQuestion);
