// The documents at hand: the list of the case to tick, and whatever else a person brings.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { rowsOf, stateOf } from '../list.js';
import { fieldId, LIST_ID, QUESTION_FIELDS } from '../places.js';
import './qujat-citation.js';
import './qujat-date.js';
import './qujat-history.js';
import './qujat-verdict.js';

const COUNTS = ['1', '2', '3', '4', '5', '6'];
const OTHER_ID = 'other-document';

export class QujatDocuments extends Drawn {
  constructor() {
    super();
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.tell('go', { step: 'result' });
    });
    this.addEventListener('click', (event) => {
      if (/** @type {Element} */ (event.target).closest('button[data-add]')) {
        const { value } = /** @type {HTMLSelectElement} */ (this.querySelector(`#${OTHER_ID}`));
        if (value) {
          this.tell('tick', { kind: value, there: true, other: true });
        }
      }
    });
    this.addEventListener('input', (event) => {
      const field = /** @type {HTMLInputElement} */ (event.target);
      if (field.type === 'checkbox') {
        this.tell('tick', { kind: field.value, there: field.checked });
      } else if (field.name) {
        this.tell('answer', { path: field.name, value: field.value });
      }
    });
  }

  /**
   * @param {{ state: import('../state.js').State, vocabulary: any, list: any, report: any,
   *   faults: Map<string, string>, say: import('../words.js').Say }} data `report` once the documents were checked
   */
  draw({ state, vocabulary, list, report, say }) {
    const rows = rowsOf(list.requirements);
    const listed = new Set(rows.flatMap(([{ anyOf }]) => anyOf.map((/** @type {any} */ { kind }) => kind)));
    const others = [...new Set([...state.others, ...state.documents.keys()])].filter((kind) => !listed.has(kind));
    const history = list.remarks.find((/** @type {any} */ { code }) => code === 'edition-not-in-force');
    const remarks = list.remarks.filter((/** @type {any} */ remark) => remark !== history);
    const shown = new Set();
    draw(
      this,
      h('h1', { id: 'title', tabindex: '-1' }, say('documents.title')),
      h('p', { class: 'lead' }, say('documents.hint')),
      history && h('qujat-history', { '.data': { finding: history, say } }),
      h('form', { novalidate: true, autocomplete: 'off' },
        h('h2', { id: LIST_ID, tabindex: '-1' }, say('documents.list')),
        h('ul', { class: 'rows' }, rows.map((row) => this.#row(row, shown))),
        remarks.length > 0 && [
          h('h2', { 'data-key': 'remarks' }, say('documents.remarks')),
          h('ul', { class: 'rows', 'data-key': 'remarks' }, remarks.map((/** @type {any} */ remark) =>
            h('li', { class: 'noted', 'data-key': remark.code + remark.path },
              h('div', { class: 'entry' }, h('p', null, remark.what), h('p', null, remark.todo)),
              h('div', { class: 'margin' }, h('qujat-citation', { '.data': { why: remark.why, say } }))))),
        ],
        h('h2', null, say('documents.others')),
        others.length > 0 && h('ul', { class: 'rows' }, others.map((kind) =>
          h('li', { 'data-key': kind }, this.#tick(kind, title(vocabulary, kind), new Set())))),
        h('div', { class: 'add' },
          h('label', { class: 'line' }, say('documents.other'),
            h('select', { id: OTHER_ID, autocomplete: 'off' },
              h('option', { value: '', 'data-key': '' }, say('documents.choose')),
              vocabulary.documents
                .filter((/** @type {any} */ { id }) => !listed.has(id) && !others.includes(id))
                .map((/** @type {any} */ { id, title }) => h('option', { value: id, 'data-key': id }, title)))),
          h('button', { type: 'button', class: 'second', 'data-add': true }, say('action.add'))),
        report && h('qujat-verdict', { 'data-key': 'verdict', '.data': { report, say, small: true } }),
        h('p', { class: 'actions' },
          h('button', { class: 'first' }, say('action.check')),
          h('button', { type: 'button', class: 'plain', 'data-go': 'case' }, say('action.back')))),
    );
  }

  /** @param {any[]} row requirements that the same documents meet @param {Set<string>} shown */
  #row(row, shown) {
    const { report, list, say } = this.data;
    const [{ anyOf, id }] = row;
    const count = Math.max(...row.map(({ count }) => count));
    const question = row.every(({ dependsOn }) => dependsOn)
      && list.questions.find((/** @type {any} */ each) => each.id === row[0].dependsOn);
    const state = stateOf(row, report);
    const original = row.some(({ original }) => original);
    const about = (count > 1 || question || state || original) && h('p', { class: 'about' },
      state && h('span', { class: `need ${state}` }, say(`need.${state}`)),
      count > 1 && h('span', null, say('documents.count', { count })),
      original && h('span', null, say('documents.original')),
      question && h('span', null, say('documents.dependsOn'), ' ',
        h('a', { href: '#case', 'data-go': 'case', 'data-id': fieldId(QUESTION_FIELDS[question.id]) }, question.text)));
    return h('li', { class: 'noted', 'data-key': id },
      h('div', { class: 'entry' },
        anyOf.length === 1
          ? this.#tick(anyOf[0].kind, anyOf[0].title, shown, about)
          : h('fieldset', { class: 'oneof' },
            h('legend', null, say('documents.oneOf')),
            anyOf.map((/** @type {any} */ document) => this.#tick(document.kind, document.title, shown)),
            about)),
      h('div', { class: 'margin' },
        row.map((each) => h('qujat-citation', { 'data-key': each.id, '.data': { why: each.why, say } }))));
  }

  /**
   * @param {string} kind @param {string} title
   * @param {Set<string>} shown the documents that have a box already; a second box for one of them ticks the first
   * @param {import('../draw.js').Drawable} [about]
   */
  #tick(kind, title, shown, about) {
    const { state, faults, say } = this.data;
    const again = shown.has(kind);
    shown.add(kind);
    const there = state.documents.has(kind);
    const id = fieldId(`documents/${kind}`) + (again ? '-again' : '');
    const error = there && !again && faults.get(id);
    return h('div', { class: error ? 'tick faulty' : 'tick', 'data-key': id },
      h('label', null,
        h('input', {
          type: 'checkbox', id, value: kind, checked: there, autocomplete: 'off',
          'aria-describedby': [again && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || null,
        }),
        h('span', { class: 'named' }, title)),
      again && h('p', { class: 'hint', id: `${id}-hint` }, say('documents.again')),
      error && h('p', { class: 'fault', id: `${id}-error` }, error),
      about,
      there && !again && this.#details(kind, title));
  }

  /** @param {string} kind @param {string} title */
  #details(kind, title) {
    const { state, vocabulary, faults, say } = this.data;
    const document = state.documents.get(kind);
    const path = (/** @type {string} */ field) => `documents/${kind}/${field}`;
    const choose = (/** @type {string} */ field, /** @type {{ id: string, title: string }[]} */ options) =>
      this.#line(path(field), say(`document.${field}`), (attributes) =>
        h('select', { ...attributes, value: document[field] ?? '' },
          h('option', { value: '', 'data-key': '' }, say('document.unstated')),
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
    return h('details', { class: 'more', 'data-key': `${kind}-details` },
      h('summary', null, say('documents.details'), h('span', { class: 'hidden' }, `: ${title}`)),
      h('p', { class: 'hint' }, say('documents.details.hint')),
      kind === 'photo'
        ? [choose('count', COUNTS.map((count) => ({ id: count, title: count }))), choose('size', vocabulary.photoSizes)]
        : [
          choose('copy', vocabulary.copies),
          date('issuedOn'),
          date('expiresOn'),
          ['surname', 'name', 'iin'].filter((field) => state.answers[field]).map(write),
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

/** @param {any} vocabulary @param {string} kind */
function title(vocabulary, kind) {
  return vocabulary.documents.find((/** @type {any} */ { id }) => id === kind).title;
}

customElements.define('qujat-documents', QujatDocuments);
