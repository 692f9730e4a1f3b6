// The answer: the verdict first, then what to bring, what it costs, how long it takes and what happens next.

import { textIn } from '../addresses.js';
import { beside } from '../beside.js';
import { SERVICE as FORMULYAR_OF } from '../draft.js';
import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { answer, historyIn } from '../headline.js';
import { needed, rowsOf, stateOf } from '../list.js';
import { noted, weighed } from '../noted.js';
import { documentStep } from '../path.js';
import { kindOf, placeOf } from '../places.js';
import { answersOf } from './qujat-answers.js';
import './qujat-history.js';
import './qujat-verdict.js';

export class QujatResult extends Drawn {
  /**
   * @param {{ state: import('../state.js').State, service: any, vocabulary: any, asked: string[], list: any, report: any,
   *   timeline: any, say: import('../words.js').Say }} data
   */
  draw(data) {
    const { state, list, report, say } = data;
    const history = historyIn(report.findings);
    const rows = rowsOf(list.requirements).map((row) => ({ row, findings: /** @type {any[]} */ ([]) }));
    // What is found about a document of the list is said there, and nowhere else.
    const others = report.findings.filter((/** @type {any} */ finding) => {
      const kind = kindOf(finding, report, state);
      const place = rows.find(({ row }) => row[0].anyOf.some((/** @type {any} */ each) => each.kind === kind));
      place?.findings.push(finding);
      return !place && finding !== history;
    });
    // A day on which nobody receives says nothing of the package, and would send a person home.
    const grave = report.findings.filter((/** @type {any} */ { severity, code }) => severity !== 'notice' || code === 'submitted-on-day-off');
    draw(
      this,
      h('qujat-verdict', { class: report.verdict, '.data': { report, say } }),
      history && h('qujat-history', { '.data': { finding: history, told: true, say } }),
      grave.length > 0 && this.#summary(grave),
      h('p', { class: 'actions', 'data-key': 'onward' }, this.#onward()),
      this.#bring(rows),
      others.length > 0 && this.#section('findings', say('result.findings'), weighed(others, say)),
      this.#cost(),
      this.#term(),
      this.#next(),
      report.servicesBesides.length > 0 && this.#besides(),
      this.#checked(),
      h('p', { class: 'actions' },
        h('button', { type: 'button', class: 'plain', 'data-go': 'answers' }, say('action.case')),
        report.verdict === 'incomplete'
          && h('button', { type: 'button', class: 'plain', 'data-go': 'returned', 'data-key': 'returned' }, say('returned.link')),
        h('button', { type: 'button', class: 'plain', 'data-do': 'print' }, say('action.print')),
        h('button', { type: 'button', class: 'plain', 'data-do': 'receipt', 'data-key': 'receipt' }, say('receipt.take'))),
    );
  }

  /** @param {any[]} findings */
  #summary(findings) {
    const { report, state, say } = this.data;
    return h('section', { class: 'summary', id: 'summary', tabindex: '-1', 'aria-labelledby': 'summary-title', 'data-key': 'summary' },
      h('h2', { id: 'summary-title' }, say('result.summary')),
      h('ul', null, findings.map((finding, index) => {
        const { step, id } = placeOf(finding, report, state);
        return h('li', { 'data-key': `${finding.code}${finding.path}${finding.why.id}${index}` },
          h('a', { href: `#${step}`, 'data-go': step, 'data-id': id }, finding.what));
      })));
  }

  /** Where to go from here: to the documents, until they are complete. */
  #onward() {
    const { report, service, say } = this.data;
    const steps = report.verdict === 'complete' ? ['timeline', 'documents'] : ['documents', 'timeline'];
    return [
      ...steps.map((step, index) =>
        h('button', { type: 'button', class: index ? 'second' : 'first', 'data-go': step, 'data-key': step }, say(`action.${step}`))),
      service.id === FORMULYAR_OF && h('button', { type: 'button', class: 'second', 'data-go': 'formulyar', 'data-key': 'formulyar' }, say('formulyar.action')),
    ];
  }

  /** @param {string} key @param {string} title @param {...import('../draw.js').Drawable} content */
  #section(key, title, ...content) {
    return h('section', { 'data-key': key }, h('h2', null, title), content);
  }

  /** @param {{ row: any[], findings: any[] }[]} rows */
  #bring(rows) {
    const { state, vocabulary, report, say } = this.data;
    return this.#section('bring', say('result.bring'),
      h('ul', { class: 'rows' }, rows.map(({ row, findings }) => {
        const need = stateOf(row, report);
        const [{ id, anyOf }] = row;
        // Of several that would do, those are named that are there.
        const held = anyOf.filter((/** @type {any} */ { kind }) => need === 'met' && state.documents.has(kind));
        const named = held.length > 0 ? held : anyOf;
        const count = needed(row, vocabulary, say);
        return h('li', { class: 'noted', 'data-key': id, 'data-code': findings[0]?.code, 'data-said': named[0].title },
          noted([...row, ...findings].flatMap(({ why, originalWhy }) => [why, originalWhy]), say,
            h('p', null, h('span', { class: `need ${need}` }, say(`need.${need}`))),
            h('p', null, named.map((/** @type {any} */ { kind, title }, /** @type {number} */ index) => [
              index > 0 && ` ${say('or')} `,
              h('a', { href: `#${documentStep(kind)}`, 'data-go': documentStep(kind), 'data-key': kind }, title),
            ])),
            findings.map(({ severity, what, todo: next }, index) =>
              h('p', { class: `todo ${severity}`, 'data-key': index }, severity === 'notice' && `${what} `, next)),
            count && h('p', { class: 'hint', 'data-key': 'count' }, count),
            row.some(({ original }) => original) && h('p', { class: 'hint' }, say('documents.original'))));
      })));
  }

  #cost() {
    const { service, say } = this.data;
    return this.#section('cost', say('result.cost'),
      h('div', { class: 'noted' }, noted(service.fee.why, say, h('p', null, service.fee.text))));
  }

  #term() {
    const { service, report, timeline, say } = this.data;
    return this.#section('term', say('result.term'),
      h('div', { class: 'noted' }, noted(service.term.why, say,
        h('p', null, h('strong', null, service.term.text)),
        timeline.promise.chosen && h('p', null, `${answer(timeline, say, report.verdict)}.`),
        h('p', { class: 'hint' }, say('result.term.hint')))),
      ['waitSubmitting', 'waitCollecting'].map((wait) => h('div', { class: 'noted', 'data-key': wait },
        noted(service[wait].why, say, h('p', null, `${say(`waits.${wait}`)} `, service[wait].text)))));
  }

  #next() {
    const { report, service, say } = this.data;
    return this.#section('next', say('result.next'),
      h('details', { class: 'more' },
        h('summary', null, say('steps.title')),
        h('ol', { class: 'rows' }, service.stages.map((/** @type {any} */ stage, /** @type {number} */ index) =>
          h('li', { class: 'noted', 'data-key': index }, noted(stage.why, say, h('p', null, stage.text)))))),
      report.ifReturned.length > 0 && [
        h('h3', { 'data-key': 'returned' }, say('result.returned')),
        h('ol', { class: 'rows steps', 'data-key': 'returned' }, report.ifReturned.map((/** @type {any} */ step, /** @type {number} */ index) =>
          h('li', { class: 'noted', 'data-key': index },
            noted(step.why, say,
              h('p', { class: 'hint' }, `${step.number}. ${step.unitTitles.join(', ')}`),
              h('p', null, step.action))))),
      ]);
  }

  /** Other services that are there for this case, each with the way to read of it. */
  #besides() {
    const { state, report, say } = this.data;
    return this.#section('besides', say('result.besides'),
      h('ul', { class: 'rows' }, report.servicesBesides.map((/** @type {any} */ { service, title, text, why }) => {
        const href = textIn(state.lang, service);
        return h('li', { class: 'noted', 'data-key': service },
          noted(why, say, h('p', null, href ? beside(href, title, say) : h('strong', null, title)), h('p', null, text)));
      })));
  }

  #checked() {
    const { say } = this.data;
    return h('details', { class: 'more', 'data-key': 'checked' },
      h('summary', null, say('result.case')),
      h('dl', { class: 'checked' }, answersOf(this.data).map(({ field, question, answer: given }) =>
        h('div', { 'data-key': field }, h('dt', null, question), h('dd', null, given)))));
  }
}

customElements.define('qujat-result', QujatResult);
