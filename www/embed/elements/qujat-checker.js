// The check for other people's pages: the service and the case, the documents to tick, the verdict with what was found.

import { h } from '../../draw.js';
import { legendOf, optionsOf } from '../../elements/qujat-question.js';
import '../../elements/qujat-choice.js';
import '../../elements/qujat-date.js';
import '../../elements/qujat-history.js';
import '../../elements/qujat-verdict.js';
import { HISTORY, verdictHeard } from '../../headline.js';
import { rowsOf, stateOf } from '../../list.js';
import { noted, weighed } from '../../noted.js';
import { fieldId, QUESTION_FIELDS } from '../../places.js';
import { questionsOf } from '../../questions.js';
import { define, serviceChoice, Widget } from '../widget.js';

/** @typedef {import('../widget.js').Given} Given */

export class QujatChecker extends Widget {
  static observedAttributes = ['lang', 'service', 'reason', 'product', 'submitted-on', 'heading-level', 'scheme'];

  /** @param {Given} given @override */
  view(given) {
    const { engine, state, vocabulary, service, say } = given;
    const title = say('start.title');
    const first = serviceChoice(given);
    if (!service) {
      return { title, body: h('form', { novalidate: true, autocomplete: 'off', part: 'form' }, first) };
    }
    const asked = questionsOf(engine, state);
    const application = state.application(asked);
    const list = engine.requirements(application, state.lang);
    const report = engine.checkPackage(state.packageOf(application), state.lang);
    const history = report.findings.find(({ code }) => code === HISTORY);
    const states = rowsOf(list.requirements).map((row) => stateOf(row, report));
    return {
      title,
      body: [
        h('form', { novalidate: true, autocomplete: 'off', part: 'form' },
          first,
          asked.map((field) => question(given, field)),
          history && h('qujat-history', { 'data-key': 'history', '.data': { finding: history, say } }),
          state.answers.reason !== undefined && documents(given, list, report),
          h('p', { class: 'actions', 'data-key': 'actions' },
            h('button', { class: 'first', part: 'button', 'data-do': 'check' }, say('action.check')))),
        state.checked && answer(given, report),
      ],
      said: state.checked ? verdictHeard(report, say) : '',
      result: state.checked ? {
        service: service.id,
        verdict: report.verdict,
        findings: report.findings.map(({ code }) => code),
        documents: state.documents.size,
        met: states.filter((each) => each === 'met').length,
        needed: states.length,
      } : undefined,
    };
  }

  /** @param {string} what @param {import('../../state.js').State} state @override */
  act(what, state) {
    if (what === 'check') {
      state.checked = true;
      return 'answer';
    }
    return undefined;
  }

  /** @param {HTMLInputElement} field @param {import('../../state.js').State} state @override */
  take({ name, value, checked }, state) {
    if (name === 'documents') {
      state.tick(value, checked);
    }
    return name === 'documents';
  }
}

/** @param {Given} given @param {string} path @param {string} legend @param {{ id: string, title: string }[]} options */
function choice({ state }, path, legend, options) {
  return h('qujat-choice', { 'data-key': path, part: 'question', '.data': { path, legend, value: state.answers[path], options } });
}

/** A question of the case. @param {Given} given @param {string} field */
function question(given, field) {
  const { state, vocabulary, service, say } = given;
  const legend = legendOf(field, state, vocabulary, say);
  if (field === 'birthDate' || field === 'submittedOn') {
    const hint = field === 'birthDate' ? say('question.birthDate.hint') : null;
    return h('qujat-date', { 'data-key': field, part: 'question', '.data': { path: field, legend, hint, value: state.answers[field], say } });
  }
  return choice(given, field, legend, [...optionsOf(field, service, vocabulary, say), { id: '', title: say('answer.unknown') }]);
}

/** The documents of the case, each to tick. @param {Given} given @param {any} list @param {any} report */
function documents({ state, say }, list, report) {
  const shown = new Set();
  const rows = rowsOf(list.requirements);
  const met = rows.filter((row) => stateOf(row, report) === 'met').length;
  return h('section', { 'data-key': 'documents', part: 'documents', 'aria-labelledby': 'documents' },
    h('h2', { id: 'documents', tabindex: '-1' }, say('documents.title')),
    h('p', { class: 'hint' }, say('documents.met', { met, all: rows.length })),
    h('ul', { class: 'rows' }, rows.map((row) => {
      const [{ id, anyOf }] = row;
      const need = stateOf(row, report);
      const count = Math.max(...row.map(({ count }) => count));
      return h('li', { class: 'noted', 'data-key': id, part: 'document' },
        noted(row.map(({ why }) => why), say,
          anyOf.length > 1 && h('p', { class: 'hint' }, say('documents.oneOf')),
          anyOf.map((/** @type {any} */ { kind, title }) => tick(kind, title, state, shown)),
          h('p', { class: 'about' },
            h('span', { class: `need ${need}` }, say(`need.${need}`)),
            count > 1 && h('span', null, say('documents.count', { count })),
            row.some(({ original }) => original) && h('span', null, say('documents.original')))));
    })));
}

/** @param {string} kind @param {string} title @param {import('../../state.js').State} state @param {Set<string>} shown what has a box already */
function tick(kind, title, { documents }, shown) {
  const id = fieldId(`documents/${kind}`) + (shown.has(kind) ? '-again' : '');
  shown.add(kind);
  return h('div', { class: 'tick', 'data-key': id },
    h('label', null,
      h('input', { type: 'checkbox', name: 'documents', id, value: kind, checked: documents.has(kind) }),
      h('span', { class: 'named' }, title)));
}

/** The verdict, what was found, and what is still to be answered. @param {Given} given @param {any} report */
function answer({ say }, report) {
  const findings = report.findings.filter((/** @type {any} */ { code }) => code !== HISTORY);
  return h('section', { id: 'answer', tabindex: '-1', 'data-key': 'answer', part: 'answer', 'aria-label': say('result.summary') },
    h('div', { 'data-key': 'verdict', part: 'verdict' }, h('qujat-verdict', { class: report.verdict, '.data': { report, say, small: true } })),
    h('p', { class: 'sentence' }, report.verdictText),
    h('p', null, report.advice),
    findings.length > 0 && h('div', { 'data-key': 'findings', part: 'findings' }, h('h2', null, say('result.findings')), weighed(findings, say)),
    report.questions.length > 0 && h('div', { 'data-key': 'questions' },
      h('ul', null, report.questions.map((/** @type {any} */ { id, text }) =>
        h('li', { 'data-key': id }, h('button', { type: 'button', class: 'plain', 'data-id': fieldId(QUESTION_FIELDS[id] ?? id) }, text))))));
}

define('qujat-checker', QujatChecker);
