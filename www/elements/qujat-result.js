// The answer: the verdict first, then what to mend with a way to each field, then why and what next.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { rowsOf, stateOf } from '../list.js';
import { noted, weighed } from '../noted.js';
import { fieldId, placeOf, QUESTION_FIELDS } from '../places.js';
import { dateInWords } from '../words.js';
import './qujat-history.js';
import './qujat-verdict.js';

export class QujatResult extends Drawn {
  /**
   * @param {{ state: import('../state.js').State, service: any, vocabulary: any, list: any, report: any,
   *   say: import('../words.js').Say }} data
   */
  draw(data) {
    const { report, say } = data;
    const history = report.findings.find((/** @type {any} */ { code }) => code === 'edition-not-in-force');
    draw(
      this,
      h('qujat-verdict', { '.data': { report, say } }),
      history && h('qujat-history', { '.data': { finding: history, say } }),
      this.#summary(report.findings.filter((/** @type {any} */ finding) => finding.severity !== 'notice')),
      this.#findings(report.findings.filter((/** @type {any} */ finding) => finding !== history)),
      this.#remedies(),
      this.#returned(),
      this.#questions(),
      this.#list(),
      h('p', { class: 'actions' },
        h('button', { type: 'button', class: 'first', 'data-go': 'documents' }, say('action.documents')),
        h('button', { type: 'button', class: 'second', 'data-go': 'timeline' }, say('action.timeline')),
        h('button', { type: 'button', class: 'plain', 'data-go': 'case' }, say('action.case')),
        h('button', { type: 'button', class: 'plain', 'data-do': 'print' }, say('action.print')),
        h('button', { type: 'button', class: 'plain', 'data-do': 'restart' }, say('action.restart'))),
    );
  }

  /** @param {any[]} findings */
  #summary(findings) {
    const { report, state, list, say } = this.data;
    return h('section', { class: 'summary', id: 'summary', tabindex: '-1', 'aria-labelledby': 'summary-title' },
      h('h2', { id: 'summary-title' }, say('result.summary')),
      findings.length === 0
        ? h('p', null, say('result.nothing'))
        : h('ul', null, findings.map((finding, index) => {
          const { step, id } = placeOf(finding, report, state, list.requirements);
          return h('li', { 'data-key': `${finding.code}${finding.path}${finding.why.id}${index}` },
            h('a', { href: `#${step}`, 'data-go': step, 'data-id': id }, finding.what));
        })));
  }

  /** @param {any[]} findings */
  #findings(findings) {
    const { say } = this.data;
    return findings.length > 0 && h('section', { 'data-key': 'findings' },
      h('h2', null, say('result.findings')),
      weighed(findings, say));
  }

  #remedies() {
    const { report, say } = this.data;
    return report.remedies.length > 0 && h('section', { 'data-key': 'remedies' },
      h('h2', null, say('result.remedies')),
      h('ul', { class: 'rows' }, report.remedies.map((/** @type {any} */ remedy) =>
        h('li', { class: 'noted', 'data-key': remedy.document },
          noted(remedy.why, say,
            h('p', null, `${say(`result.remedy.${remedy.action}`)} `,
              this.#link('documents', `documents/${remedy.document}`, remedy.title)))))));
  }

  #returned() {
    const { report, say } = this.data;
    return report.ifReturned.length > 0 && h('section', { 'data-key': 'returned' },
      h('h2', null, say('result.returned')),
      h('ol', { class: 'rows steps' }, report.ifReturned.map((/** @type {any} */ step, /** @type {number} */ index) =>
        h('li', { class: 'noted', 'data-key': index },
          noted(step.why, say,
            h('p', { class: 'hint' }, `${step.number}. ${step.unitTitles.join(', ')}`),
            h('p', null, step.action))))));
  }

  #questions() {
    const { report, say } = this.data;
    return report.questions.length > 0 && h('section', { 'data-key': 'questions' },
      h('h2', null, say('result.questions')),
      h('ul', null, report.questions.map((/** @type {any} */ { id, text }) =>
        h('li', { 'data-key': id }, this.#link('case', QUESTION_FIELDS[id], text)))));
  }

  /** @param {string} step @param {string} path @param {string} text */
  #link(step, path, text) {
    return h('a', { href: `#${step}`, 'data-go': step, 'data-id': fieldId(path) }, text);
  }

  #list() {
    const { state, service, vocabulary, list, report, say } = this.data;
    const reason = vocabulary.reasons.find((/** @type {any} */ { id }) => id === state.answers.reason);
    return h('section', { 'data-key': 'list' },
      h('h2', null, say('result.case')),
      h('dl', { class: 'checked' },
        h('dt', null, say('step.start')), h('dd', null, service.title),
        h('dt', null, say('step.case')), h('dd', null, reason?.title ?? say('answer.unknown')),
        h('dt', null, say('result.day')),
        h('dd', null, dateInWords(say, state.answers.submittedOn) || state.answers.submittedOn || say('result.day.none'))),
      h('h2', null, say('result.list')),
      h('ul', { class: 'rows' }, rowsOf(list.requirements).map((row) => {
        const state = stateOf(row, report) ?? 'depends';
        return h('li', { class: 'noted', 'data-key': row[0].id },
          h('div', { class: 'entry' },
            h('p', { class: 'named' }, row[0].anyOf.map((/** @type {any} */ { title }) => title).join(' / ')),
            h('p', { class: 'about' }, h('span', { class: `need ${state}` }, say(`need.${state}`)))),
          h('div', { class: 'margin' }, row.map(({ id, why }) =>
            h('p', { 'data-key': id }, h('qujat-evidence', { '.data': { kind: why.evidence, text: why.evidenceText } })))));
      })));
  }
}

customElements.define('qujat-result', QujatResult);
