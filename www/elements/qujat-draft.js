// The draft of the formulyar: plain questions in parts, what is found beside each, the photograph, and what the office fills in.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { CHOICES, IDENTITY, PARTS, SERVICE, valueOf, written } from '../draft.js';
import { submits } from '../form.js';
import { HISTORY, historyIn } from '../headline.js';
import { noted } from '../noted.js';
import { documentStep } from '../path.js';
import { fieldId } from '../places.js';
import { DAY_IN_FORCE } from '../state.js';
import { hasCamera, QujatCamera } from './qujat-camera.js';
import './qujat-citation.js';
import './qujat-field.js';
import './qujat-history.js';
import './qujat-photo.js';

/** How a field is typed, where the plain way does not do. @type {Record<string, Record<string, string>>} */
const TYPING = {
  iin: { inputmode: 'numeric' },
  surname: { autocapitalize: 'words' },
  name: { autocapitalize: 'words' },
  patronymic: { autocapitalize: 'words' },
  latinSurname: { autocapitalize: 'characters' },
  latinName: { autocapitalize: 'characters' },
};

/** Lists to open; the other choices are shown at once. */
const MANY = ['reason', 'presented/kind', 'representative/kind'];

/** The hint of each field that has one. @type {Record<string, string>} */
const HINTS = {
  submittedOn: 'date',
  birthDate: 'date',
  'presented/issuedOn': 'date',
  'presented/expiresOn': 'date',
  surname: 'name',
  iin: 'iin',
  citizenship: 'citizenship',
};

/** What a finding of the engine points to, as the page has it. @param {string} path @param {import('../state.js').State} state */
export function placeInDraft(path, state) {
  const [, first, index, field] = path.split('/');
  if (first === 'documents') {
    const kind = [...state.documents.keys()][Number(index)];
    return { step: field ? documentStep(kind) : 'documents', id: fieldId(['documents', kind, field].filter(Boolean).join('/')) };
  }
  const at = path.slice(1);
  const part = at !== 'representative' ? at : `representative/${valueOf(state, 'representative/kind') ? 'name' : 'kind'}`;
  return { step: 'formulyar', id: fieldId(`draft/${part}`) };
}

export class QujatDraft extends Drawn {
  constructor() {
    super();
    submits(this);
    this.addEventListener('click', (event) => {
      const camera = this.querySelector('qujat-camera');
      if (/** @type {Element} */ (event.target).id === 'photo-take' && camera instanceof QujatCamera && hasCamera()) {
        // A desk would ask for a file.
        event.preventDefault();
        camera.open();
      }
    });
    this.addEventListener('qujat-camera-shut', () => {
      /** @type {HTMLElement | null} */ (this.querySelector('#photo-take'))?.focus();
    });
    this.addEventListener('input', (event) => {
      const field = /** @type {HTMLInputElement} */ (event.target);
      if (field.type === 'range') {
        this.tell('photo-place', { place: Number(field.value) });
      }
    });
    this.addEventListener('change', (event) => {
      const field = /** @type {HTMLInputElement} */ (event.target);
      const [file] = field.files ?? [];
      if (file) {
        this.tell('photo', { file });
        // The same file can be chosen again, and the field remembers no name of one.
        field.value = '';
      }
    });
  }

  /**
   * @param {{ state: import('../state.js').State, vocabulary: any, report: any, sized: any, say: import('../words.js').Say }} data
   *   `sized` is where the size of the photograph stands
   */
  draw({ state, report, say }) {
    const findings = state.draftChecked ? report.findings : [];
    // Where the order is not in force on the day, that is said once, at the top.
    const history = historyIn(report.findings);
    const listed = state.answers.service === SERVICE;
    const shown = findings.filter((/** @type {any} */ finding) => finding !== history).map((/** @type {any} */ finding) =>
      // That a list of documents hangs on an answer says nothing where there is no list.
      finding.code === 'answer-needed' && !listed ? { ...finding, what: finding.todo, todo: '' } : finding);
    draw(
      this,
      h('h1', { id: 'title', tabindex: '-1' }, say('formulyar.title')),
      h('p', { class: 'lead' }, say('formulyar.about')),
      h('p', { class: 'hint' }, say('formulyar.privacy')),
      history && h('qujat-history', {
        'data-key': 'history',
        '.data': { finding: history, path: 'draft/submittedOn', value: written(DAY_IN_FORCE), say },
      }),
      state.draftChecked && summary(this.data, shown),
      h('form', { novalidate: true, autocomplete: 'off' },
        PARTS.map(({ id, fields }, index) => h('section', { class: 'chapter', 'data-key': id, 'aria-labelledby': `part-${id}` },
          h('h2', { id: `part-${id}` }, h('span', { class: 'count', 'aria-hidden': 'true' }, index + 1), say(`formulyar.part.${id}`)),
          id === 'latin' && h('div', { class: 'noted' }, noted(report.latin.why, say, h('p', { class: 'hint' }, report.latin.note))),
          fieldsOf(this.data, fields, shown))),
        this.#photo(),
        this.#office(),
        h('p', { class: 'actions' },
          h('button', { class: 'first', 'data-do': 'check-draft' }, say('formulyar.check')),
          h('button', { type: 'button', class: 'second', 'data-go': 'preview' }, say('formulyar.preview')))),
      h('p', { class: 'actions' },
        state.checked && h('button', { type: 'button', class: 'plain', 'data-go': 'result', 'data-key': 'result' }, say('action.result')),
        !state.checked && h('button', { type: 'button', class: 'plain', 'data-go': 'start', 'data-key': 'start' }, say('formulyar.start')),
        h('button', { type: 'button', class: 'plain', 'data-do': 'save' }, say('keep.save')),
        h('button', { type: 'button', class: 'plain', id: 'clear', 'data-do': 'clear' }, say('clear.action'))),
    );
  }

  #photo() {
    const { state, report, sized, say } = this.data;
    const { photo, photoFault } = state;
    const { why } = report.fields.find((/** @type {any} */ { id }) => id === 'photo');
    const choose = (/** @type {string} */ id, /** @type {string} */ label, /** @type {Record<string, string>} */ attributes) =>
      h('label', { class: `second file ${id}${hasCamera() ? ' here' : ''}`, 'data-key': id }, label,
        h('input', { type: 'file', id, accept: 'image/*', 'aria-describedby': photoFault ? 'photo-fault' : 'photo-hint', ...attributes }));
    return h('section', { class: 'chapter', 'data-key': 'photo', 'aria-labelledby': 'part-photo' },
      h('h2', { id: 'part-photo' }, h('span', { class: 'count', 'aria-hidden': 'true' }, PARTS.length + 1), say('photo.title')),
      h('div', { class: 'noted' }, noted([why, sized], say, h('p', { class: 'hint', id: 'photo-hint' }, say('photo.hint')))),
      photoFault && h('p', { class: 'fault', id: 'photo-fault', 'data-key': 'fault' }, say(`photo.${photoFault.code}`, photoFault.values)),
      photo && h('div', { class: 'frame', 'data-key': 'frame' },
        h('qujat-photo', { '.data': { photo, place: photo.place, say } }),
        h('div', null,
          h('p', null, say(photo.cut ? `photo.cut.${photo.cut}` : 'photo.whole')),
          photo.cut && h('label', { class: 'line' }, say(`photo.move.${photo.cut}`),
            h('input', { type: 'range', id: 'photo-place', min: '0', max: '1', step: '0.05', value: String(photo.place), autocomplete: 'off' })))),
      h('qujat-camera', { '.data': { say } }),
      h('p', { class: 'files' },
        choose('photo-choose', say(photo ? 'photo.other' : 'photo.choose'), {}),
        choose('photo-take', say('photo.take'), { capture: 'user' }),
        photo && h('button', { type: 'button', class: 'plain', 'data-do': 'forget-photo', 'data-key': 'forget' }, say('photo.forget'))));
  }

  /** What is not the citizen's: shown as the office's, and blank. */
  #office() {
    const { state, report, say } = this.data;
    const fields = report.fields.filter((/** @type {any} */ { id, filledBy }) => filledBy !== 'citizen' && id !== 'photo');
    return h('section', { class: 'chapter office', 'data-key': 'office', 'aria-labelledby': 'part-office' },
      h('h2', { id: 'part-office' }, say('formulyar.office')),
      h('p', { class: 'hint' }, say('formulyar.office.hint')),
      h('ul', { class: 'rows' }, fields.map((/** @type {any} */ { id, label, filledByText, why }) =>
        h('li', { class: 'noted', 'data-key': id },
          noted(why, say, h('p', null, label[state.lang]), h('p', { class: 'hint' }, filledByText))))));
  }
}

/** What a draft is shown with. @typedef {{ state: import('../state.js').State, vocabulary: any, report: any, say: import('../words.js').Say }} Shown */

/**
 * The fields of a part, each with what was found of it.
 *
 * @param {Shown} shown @param {string[]} fields @param {any[]} findings
 */
export function fieldsOf(shown, fields, findings) {
  const { state } = shown;
  // A representative has a name once there is one.
  const asked = fields.filter((field) => field !== 'representative/name' || valueOf(state, 'representative/kind') || valueOf(state, field));
  return asked.map((field) => fieldOf(shown, field, findings));
}

/** @param {Shown} shown @param {string} id @param {any[]} findings */
function fieldOf({ state, vocabulary, report, say }, id, findings) {
  const path = `draft/${id}`;
  const found = findings.filter((finding) => placeInDraft(finding.path, state).id === fieldId(path));
  const told = report.fields.find((/** @type {any} */ field) => field.id === id);
  const latin = { latinSurname: report.latin.surname, latinName: report.latin.name }[id];
  const choices = CHOICES[id] && vocabulary[CHOICES[id]];
  return h('qujat-field', {
    'data-key': id,
    '.data': {
      path,
      label: told && id !== 'presented/kind' ? told.label[state.lang] : say(`formulyar.label.${id.replace('/', '-')}`),
      value: valueOf(state, id),
      hint: HINTS[id] && say(`formulyar.hint.${HINTS[id]}`),
      options: choices?.filter((/** @type {any} */ choice) => offered(id, choice)),
      many: MANY.includes(id),
      none: id === 'representative/kind' ? say('question.representative.self') : undefined,
      attributes: TYPING[id],
      field: state.draftChecked && found.length > 0 ? told : undefined,
      findings: found,
      offered: latin?.proposal && {
        text: say(latin.alternatives.length > 0 ? 'formulyar.latin.others' : 'formulyar.latin', { text: latin.proposal }),
        all: latin.alternatives,
      },
      say,
    },
  });
}

/**
 * What was found, with a way to each field.
 *
 * @param {Shown} shown @param {any[]} findings
 */
export function summary(shown, findings) {
  const { state, say } = shown;
  const lists = ['error', 'warning', 'notice'].map((severity) => ({ severity, found: findings.filter((finding) => finding.severity === severity) }));
  return h('section', { class: 'summary', id: 'summary', tabindex: '-1', 'aria-labelledby': 'summary-title', 'data-key': 'summary' },
    h('h2', { id: 'summary-title' }, summed(findings, say)),
    lists.map(({ severity, found }) => found.length > 0 && [
      h('h3', { 'data-key': severity }, say(`severity.${severity}`)),
      h('ul', { 'data-key': severity }, found.map((finding, index) => {
        const { step, id } = placeInDraft(finding.path, state);
        return h('li', { 'data-key': `${finding.code}${finding.path}${index}` },
          h('a', { href: `#${step}`, 'data-go': step, 'data-id': id }, headed(finding, shown)));
      })),
    ]),
    findings.every(({ severity }) => severity === 'notice')
      && h('p', { 'data-key': 'preview' }, h('a', { href: '#preview', 'data-go': 'preview' }, say('formulyar.preview'))));
}

/** A finding with its field before it, unless it names it. @param {any} finding @param {Shown} shown */
function headed({ code, path, what }, { report, state }) {
  const field = code !== 'field-empty' && report.fields.find((/** @type {any} */ { id }) => id === path.slice(1));
  return field ? `${field.label[state.lang]}: ${what}` : what;
}

/** How much there is to do, in one line. @param {any[]} findings @param {import('../words.js').Say} say */
export function summed(findings, say) {
  const [errors, questions] = ['error', 'warning'].map((severity) =>
    findings.filter((finding) => finding.severity === severity && finding.code !== HISTORY).length);
  return errors + questions === 0 ? say('formulyar.fine') : say('formulyar.found', { errors, questions });
}

/** Whether a choice of the vocabulary belongs to a field. @param {string} id @param {any} choice */
function offered(id, choice) {
  switch (id) {
    case 'reason':
      return choice.service === SERVICE;
    case 'presented/kind':
      return IDENTITY.includes(choice.id) || choice.id === 'other';
    default:
      return true;
  }
}

customElements.define('qujat-draft', QujatDraft);
