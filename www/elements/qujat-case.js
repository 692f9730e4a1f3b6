// The case: why, when, and the few questions on which the list depends.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { fieldId } from '../places.js';
import './qujat-choice.js';
import './qujat-citation.js';
import './qujat-date.js';
import './qujat-history.js';

const NAMES = ['surname', 'name', 'iin'];

export class QujatCase extends Drawn {
  constructor() {
    super();
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.tell('go', { step: 'documents' });
    });
    this.addEventListener('input', (event) => {
      const { name, value } = /** @type {HTMLInputElement} */ (event.target);
      if (NAMES.includes(name)) {
        this.tell('answer', { path: name, value });
      }
    });
  }

  /**
   * @param {{ state: import('../state.js').State, service: any, vocabulary: any, asked: string[], remarks: any[],
   *   faults: Map<string, string>, say: import('../words.js').Say }} data `faults` by the id of the field
   */
  draw(data) {
    const { state, service, vocabulary, asked, remarks, say } = data;
    const history = remarks.find(({ code }) => code === 'edition-not-in-force');
    const untouched = state.answers.submittedOn === state.today;
    const reasons = vocabulary.reasons.filter((/** @type {any} */ { service: of }) => of === service.id);
    draw(
      this,
      h('h1', { id: 'title', tabindex: '-1' }, service.shortTitle),
      h('p', { class: 'hint' }, say('case.hint')),
      h('form', { novalidate: true, autocomplete: 'off' },
        this.#choice('reason', this.#question('reason'), reasons),
        this.#date('submittedOn', this.#question('submitted-on'), untouched ? say('case.day.hint') : null),
        history && h('qujat-history', { 'data-key': 'history', '.data': { finding: history, say } }),
        asked.length > 0 && h('h2', { 'data-key': 'more' }, say('case.more')),
        asked.map((field) => this.#asked(field)),
        this.#names(),
        h('p', { class: 'actions' },
          h('button', { class: 'first' }, say('action.continue')),
          h('button', { type: 'button', class: 'plain', 'data-go': 'start' }, say('action.back')))),
      h('div', { class: 'facts' },
        [['case.term', service.term], ['case.fee', service.fee]].map(([label, { text, why }]) =>
          h('div', { class: 'noted', 'data-key': label },
            h('p', { class: 'entry' }, h('span', { class: 'hint' }, say(label), ': '), text),
            h('div', { class: 'margin' }, h('qujat-citation', { '.data': { why, say } }))))),
    );
  }

  /** @param {string} field */
  #asked(field) {
    const { vocabulary, say } = this.data;
    switch (field) {
      case 'product':
        return this.#choice(field, this.#question('product'), vocabulary.products);
      case 'kind':
        return this.#choice(field, say('case.kind'), vocabulary.applicantKinds);
      case 'birthDate':
        return this.#date(field, this.#question('birth-date'), say('case.birth.hint'));
      case 'representative':
        return this.#choice(field, say('case.representative'),
          [{ id: 'self', title: say('case.representative.self') }, ...vocabulary.representations]);
      case 'applyingAt':
        return this.#choice(field, say('case.applyingAt'), vocabulary.applyingAt);
      default:
        return this.#choice(field, say('case.feeExempt'),
          [{ id: 'yes', title: say('answer.yes') }, { id: 'no', title: say('answer.no') }]);
    }
  }

  /** @param {string} id @returns {string} */
  #question(id) {
    return this.data.vocabulary.questions.find((/** @type {any} */ question) => question.id === id).title;
  }

  /** @param {string} path @param {string} legend @param {{ id: string, title: string }[]} options */
  #choice(path, legend, options) {
    const { state, faults, say } = this.data;
    return h('qujat-choice', {
      'data-key': path,
      '.data': {
        path,
        legend,
        error: faults.get(fieldId(path)),
        value: state.answers[path],
        options: [...options, { id: '', title: say('answer.unknown') }],
      },
    });
  }

  /** @param {string} path @param {string} legend @param {string | null} hint */
  #date(path, legend, hint) {
    const { state, faults, say } = this.data;
    const error = faults.get(fieldId(path));
    return h('qujat-date', { 'data-key': path, '.data': { path, legend, hint, error, value: state.answers[path], say } });
  }

  #names() {
    const { state, say } = this.data;
    return h('details', { class: 'more', 'data-key': 'names' },
      h('summary', null, say('case.names')),
      h('p', { class: 'hint' }, say('case.names.hint')),
      NAMES.map((name) =>
        h('label', { class: 'line', 'data-key': name }, say(`person.${name}`),
          h('input', {
            type: 'text', id: fieldId(name), name, value: state.answers[name] ?? '', autocomplete: 'off', spellcheck: 'false',
            inputmode: name === 'iin' ? 'numeric' : null,
          }))));
  }
}

customElements.define('qujat-case', QujatCase);
