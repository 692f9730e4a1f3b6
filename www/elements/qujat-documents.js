// The documents at hand: a list of tasks, each with its state, its box to tick and its own page; and whatever else a person brings.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { submits } from '../form.js';
import { HISTORY } from '../headline.js';
import { needed, rowsOf, stateOf, titleOf } from '../list.js';
import { cited, told } from '../noted.js';
import { documentStep, questionStep } from '../path.js';
import { fieldId, LIST_ID, QUESTION_FIELDS } from '../places.js';
import './qujat-verdict.js';

const OTHER_ID = 'other-document';

export class QujatDocuments extends Drawn {
  constructor() {
    super();
    submits(this, 'go', { step: 'result' });
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
        // What a person added stays in the list, ticked or not.
        this.tell('tick', { kind: field.value, there: field.checked, other: Boolean(field.closest('[data-key=others]')) });
      }
    });
  }

  /**
   * @param {{ state: import('../state.js').State, vocabulary: any, list: any, report: any,
   *   faults: Map<string, string>, say: import('../words.js').Say }} data
   */
  draw({ state, vocabulary, list, report, say }) {
    const rows = rowsOf(list.requirements);
    const listed = new Set(rows.flatMap(([{ anyOf }]) => anyOf.map((/** @type {any} */ { kind }) => kind)));
    const others = [...new Set([...state.others, ...state.documents.keys()])].filter((kind) => !listed.has(kind));
    const remarks = list.remarks.filter((/** @type {any} */ { code }) => code !== HISTORY);
    const met = rows.filter((row) => stateOf(row, report) === 'met').length;
    const shown = new Set();
    draw(
      this,
      h('h1', { id: 'title', tabindex: '-1' }, say('documents.title')),
      h('p', { class: 'lead' }, say('documents.hint')),
      h('form', { novalidate: true, autocomplete: 'off' },
        h('h2', { id: LIST_ID, tabindex: '-1' }, say('documents.list')),
        h('p', { class: 'hint' }, say('documents.met', { met, all: rows.length })),
        h('ul', { class: 'rows tasks' }, rows.map((row) => this.#row(row, shown))),
        remarks.length > 0 && [
          h('h2', { 'data-key': 'remarks' }, say('documents.remarks')),
          told(remarks, say),
        ],
        h('h2', null, say('documents.others')),
        others.length > 0 && h('ul', { class: 'rows tasks', 'data-key': 'others' }, others.map((kind) =>
          h('li', { 'data-key': kind }, this.#tick(kind, titleOf(kind, vocabulary), new Set())))),
        h('div', { class: 'add' },
          h('label', { class: 'line' }, say('documents.other'),
            h('select', { id: OTHER_ID, autocomplete: 'off' },
              h('option', { value: '', 'data-key': '' }, say('documents.choose')),
              vocabulary.documents
                .filter((/** @type {any} */ { id }) => !listed.has(id) && !others.includes(id))
                .map((/** @type {any} */ { id, title }) => h('option', { value: id, 'data-key': id }, title)))),
          h('button', { type: 'button', class: 'second', 'data-add': true }, say('action.add'))),
        state.checked && h('qujat-verdict', { class: report.verdict, 'data-key': 'verdict', '.data': { report, say, small: true } }),
        h('p', { class: 'actions' },
          h('button', { class: 'first' }, say('action.check')),
          h('button', { type: 'button', class: 'plain', 'data-do': 'back' }, say('action.back')))),
    );
  }

  /** @param {any[]} row requirements that the same documents meet @param {Set<string>} shown */
  #row(row, shown) {
    const { state, vocabulary, report, list, say } = this.data;
    const [{ anyOf, id }] = row;
    const count = needed(row, vocabulary, say);
    const question = row.every(({ dependsOn }) => dependsOn)
      && list.questions.find((/** @type {any} */ each) => each.id === row[0].dependsOn);
    const need = stateOf(row, report);
    const original = row.some(({ original }) => original);
    const about = h('p', { class: 'about' },
      h('span', { class: `need ${need}` }, say(`need.${need}`)),
      count && h('span', null, count),
      original && h('span', null, say('documents.original')),
      question && h('span', null, say('documents.dependsOn'), ' ',
        link(questionStep(QUESTION_FIELDS[question.id]), question.text)));
    return h('li', { class: 'noted', 'data-key': id, 'data-said': anyOf[0].title },
      h('div', { class: 'entry' },
        anyOf.length === 1
          ? this.#tick(anyOf[0].kind, anyOf[0].title, shown, about)
          : h('fieldset', { class: 'oneof' },
            h('legend', null, say('documents.oneOf')),
            about,
            anyOf.map((/** @type {any} */ document) => this.#tick(document.kind, document.title, shown)))),
      h('div', { class: 'margin' },
        cited(row.flatMap(({ why, originalWhy }) => [why, originalWhy]), say)));
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
          type: 'checkbox', id, value: kind, checked: there,
          'aria-describedby': [again && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || null,
        }),
        h('span', { class: 'named' }, title)),
      again && h('p', { class: 'hint', id: `${id}-hint` }, say('documents.again')),
      error && h('p', { class: 'fault', id: `${id}-error` }, error),
      about,
      !again && h('p', { class: 'to' },
        h('a', { href: `#${documentStep(kind)}`, 'data-go': documentStep(kind) },
          say('documents.details'), h('span', { class: 'hidden' }, `: ${title}`))));
  }
}

/** @param {string} step @param {string} text */
function link(step, text) {
  return h('a', { href: `#${step}`, 'data-go': step }, text);
}

customElements.define('qujat-documents', QujatDocuments);
