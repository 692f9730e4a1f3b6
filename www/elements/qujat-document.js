// One document: whether it is at hand, and what stands on it.

import { draw, h } from '../draw.js';
import { comparedOn } from '../draft.js';
import { Drawn } from '../drawn.js';
import { actions, problems, submits } from '../form.js';
import { isLasting, needed, needsOf, titleOf } from '../list.js';
import { noted } from '../noted.js';
import { documentOf } from '../path.js';
import { fieldId } from '../places.js';
import './qujat-date.js';

const COUNTS = ['1', '2', '3', '4', '5', '6'];

export class QujatDocument extends Drawn {
  constructor() {
    super();
    submits(this, 'continue');
    this.addEventListener('input', (event) => {
      const { name, value } = /** @type {HTMLInputElement} */ (event.target);
      if (name === 'have') {
        this.tell('tick', { kind: documentOf(this.data.state.step), there: value === 'yes', unsure: value === 'unsure' });
      } else if (name) {
        this.tell('answer', { path: name, value });
      }
    });
  }

  /**
   * @param {{ state: import('../state.js').State, vocabulary: any, list: any, faults: Map<string, string>,
   *   say: import('../words.js').Say }} data
   */
  draw({ state, vocabulary, list, faults, say }) {
    const kind = documentOf(state.step) ?? '';
    const id = fieldId(`documents/${kind}`);
    const needs = needsOf(kind, list.requirements);
    const there = state.documents.has(kind);
    const have = there ? 'yes' : state.unsure.has(kind) ? 'unsure' : 'no';
    const error = faults.get(id);
    draw(
      this,
      h('p', { class: 'number' }, say('documents.list')),
      problems(state, say),
      h('h1', { id: 'title', tabindex: '-1' }, titled(titleOf(kind, vocabulary))),
      needs.map((need) => h('div', { class: 'noted', 'data-key': need.id, 'data-said': titleOf(kind, vocabulary) },
        noted([need.why, need.originalWhy], say,
          need.anyOf.length > 1 && h('p', null, `${say('documents.oneOf')}: `, need.anyOf.map((/** @type {any} */ { title }) => title).join('; ')),
          h('p', null, needed([need], vocabulary, say)),
          need.original && h('p', null, say('documents.original'))))),
      needs.length === 0 && h('p', { 'data-key': 'unlisted' }, say('document.unlisted')),
      h('form', { novalidate: true, autocomplete: 'off' },
        h('fieldset', { id, class: error ? 'choice faulty' : 'choice' },
          h('legend', null, say('document.have')),
          error && h('p', { class: 'fault' }, error),
          [['yes', 'answer.yes'], ['no', 'answer.no'], ['unsure', 'answer.unknown']].map(([answer, key]) => h('label', { 'data-key': answer },
            h('input', { type: 'radio', name: 'have', value: answer, checked: have === answer }),
            h('span', null, say(key))))),
        have === 'unsure' && h('p', { class: 'hint', 'data-key': 'unsure' }, say('document.unsure.hint')),
        there && this.#details(kind),
        actions(say)),
    );
  }

  /** @param {string} kind */
  #details(kind) {
    const { state, vocabulary, faults, say } = this.data;
    const document = state.documents.get(kind);
    const path = (/** @type {string} */ field) => `documents/${kind}/${field}`;
    const choose = (/** @type {string} */ field, /** @type {{ id: string, title: string }[]} */ options) =>
      this.#line(path(field), say(`document.${field}`), (attributes) =>
        h('select', { ...attributes, value: document[field] ?? '' },
          h('option', { value: '', 'data-key': '' }, say('answers.names.none')),
          options.map((option) => h('option', { value: option.id, 'data-key': option.id }, option.title))));
    const write = (/** @type {string} */ field) =>
      this.#line(path(field), say(`document.${field}`), (attributes) =>
        h('input', { ...attributes, type: 'text', value: document[field] ?? '', spellcheck: 'false' }));
    const date = (/** @type {string} */ field) => h('qujat-date', {
      'data-key': field,
      '.data': {
        path: path(field), legend: say(`document.${field}`), value: document[field], error: faults.get(fieldId(path(field))), say,
      },
    });
    return h('div', { 'data-key': 'details' },
      h('h2', null, say('document.details')),
      h('p', { class: 'hint' }, say('documents.details.hint')),
      kind === 'photo'
        ? [choose('count', COUNTS.map((count) => ({ id: count, title: count }))), choose('size', vocabulary.photoSizes)]
        : [
          choose('copy', vocabulary.copies),
          date('issuedOn'),
          (!isLasting(kind, vocabulary) || document.expiresOn) && date('expiresOn'),
          comparedOn(state, kind).map((field) => (field === 'birthDate' ? date : write)(field)),
        ]);
  }

  /**
   * @param {string} path @param {string} label
   * @param {(attributes: Record<string, unknown>) => import('../draw.js').Description} field
   */
  #line(path, label, field) {
    const id = fieldId(path);
    const error = this.data.faults.get(id);
    const attributes = { id, name: path, autocomplete: 'off', 'aria-describedby': error ? `${id}-error` : null };
    return h('div', { class: error ? 'faulty' : null, 'data-key': path },
      error && h('p', { class: 'fault', id: `${id}-error` }, error),
      h('label', { class: 'line' }, label, field(attributes)));
  }
}

/** A name as a title. @param {string} name */
function titled(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

customElements.define('qujat-document', QujatDocument);
