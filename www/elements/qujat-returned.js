// For whoever has to explain a return: what lacks, each with its paragraph, its words and how sure we are. Nothing here names a person.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { historyIn, spoken } from '../headline.js';
import { answersOf } from './qujat-answers.js';
import { placed } from './qujat-citation.js';

export class QujatReturned extends Drawn {
  /**
   * @param {{ state: import('../state.js').State, service: any, vocabulary: any, asked: string[], report: any,
   *   say: import('../words.js').Say }} data
   */
  draw(data) {
    const { service, report, say } = data;
    const history = historyIn(report.findings);
    const lacks = report.findings.filter((/** @type {any} */ finding) => finding.severity !== 'notice' && finding !== history);
    // What tells a birthday belongs to the person, not on a sheet that changes hands.
    const answers = answersOf(data).filter(({ field }) => field !== 'birthDate');
    draw(
      this,
      h('h1', { id: 'title', tabindex: '-1' }, spoken(report, say, report.verdict === 'incomplete' ? 'returned.title' : undefined)),
      h('p', { class: 'lead' }, `${service.title}. ${spoken(report, say)}.`),
      history && h('p', { 'data-key': 'history' }, `${history.what} ${history.todo}`),
      h('p', null, report.verdictText),
      [history, ...report.why.map((/** @type {any} */ why) => ({ why }))].map((said) => said && this.#source(said.why)),
      h('dl', { class: 'checked' }, answers.map(({ field, question, answer }) =>
        h('div', { 'data-key': field }, h('dt', null, question), h('dd', null, answer)))),
      h('h2', null, say('returned.lacks')),
      lacks.length === 0
        ? h('p', { 'data-key': 'nothing' }, say('formulyar.fine'))
        : h('ol', { class: 'lacks', 'data-key': 'lacks' }, lacks.map((/** @type {any} */ { code, path, severity, what, todo, why }, /** @type {number} */ index) =>
          h('li', { 'data-key': `${code}${path}${index}` },
            h('p', { class: 'weight' }, say(`severity.${severity}`)),
            h('h3', null, what),
            todo && h('p', null, todo),
            this.#source(why)))),
      report.ifReturned.length > 0 && [
        h('h2', { 'data-key': 'next' }, say('result.returned')),
        h('ol', { class: 'lacks', 'data-key': 'next' }, report.ifReturned.map((/** @type {any} */ step, /** @type {number} */ index) =>
          h('li', { 'data-key': index },
            h('p', null, `${step.unitTitles.join(', ')}: ${step.action}`),
            this.#source(step.why)))),
      ],
      h('p', { class: 'actions' },
        h('button', { type: 'button', class: 'first', 'data-do': 'print' }, say('action.print')),
        h('button', { type: 'button', class: 'plain', 'data-go': 'result' }, say('action.result')),
        h('button', { type: 'button', class: 'plain', 'data-do': 'receipt' }, say('receipt.take'))),
    );
  }

  /** @param {any} why */
  #source(why) {
    const { say } = this.data;
    return h('dl', { class: 'source' },
      h('dt', null, say('returned.place')),
      h('dd', null, placed(why, say) ?? why.place, ' ', h('qujat-evidence', { '.data': { kind: why.evidence, text: why.evidenceText } })),
      why.quote && [h('dt', null, say('law.words')), h('dd', null, h('blockquote', { lang: 'kk' }, why.quote))],
      why.inference && [h('dt', null, say('law.inference')), h('dd', null, why.inference)]);
  }
}

customElements.define('qujat-returned', QujatReturned);
