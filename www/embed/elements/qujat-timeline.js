// The timeline for other people's pages: when it would be ready, what the limits of the steps come to, and every step in order.

import { h } from '../../draw.js';
import '../../elements/qujat-choice.js';
import '../../elements/qujat-date.js';
import '../../elements/qujat-history.js';
import '../../elements/qujat-promise.js';
import '../../elements/qujat-steps.js';
import { answer, HISTORY } from '../../headline.js';
import { noted, weighed } from '../../noted.js';
import { Outlook } from '../../outlook.js';
import { define, serviceChoice, Widget } from '../widget.js';

/** @typedef {import('../widget.js').Given} Given */

export class QujatTimeline extends Widget {
  static observedAttributes = ['lang', 'service', 'product', 'submitted-on', 'urgency', 'medium', 'heading-level', 'scheme'];

  /** @type {Outlook | undefined} */
  #outlook;

  /** @param {Given} given @override */
  view(given) {
    const { engine, state, vocabulary, service, say } = given;
    this.#outlook ??= new Outlook(engine);
    if (!service) {
      return { title: say('timeline.undated'), body: form(serviceChoice(given)) };
    }
    const timeline = this.#outlook.timeline(state);
    const asked = this.#outlook.asked(service.id, vocabulary);
    const { promise, ceilings, overrun, steps, submittedOn } = timeline;
    const history = timeline.remarks.find((/** @type {any} */ { code }) => code === HISTORY);
    const unread = timeline.remarks.find((/** @type {any} */ { path, code }) => path === '/application/submittedOn' && code !== HISTORY);
    const remarks = timeline.remarks.filter((/** @type {any} */ remark) => remark !== history && remark !== unread);
    const title = answer(timeline, say);
    return {
      title,
      body: [
        form(
          serviceChoice(given),
          h('qujat-date', {
            'data-key': 'submittedOn', part: 'question',
            '.data': { path: 'submittedOn', legend: say('situation.day'), error: unread?.what, value: state.answers.submittedOn, say },
          }),
          asked.includes('urgency') && choice(given, 'urgency', vocabulary.urgencies),
          asked.includes('medium') && choice(given, 'medium', vocabulary.media)),
        history && h('qujat-history', { 'data-key': 'history', '.data': { finding: history, say } }),
        h('qujat-promise', { 'data-key': 'promise', part: 'promise', '.data': { outlook: { timeline }, say } }),
        h('section', { 'data-key': 'waits' },
          h('h2', null, say('waits.title')),
          h('ul', { class: 'rows' }, ['waitSubmitting', 'waitCollecting'].map((wait) => h('li', { class: 'noted', 'data-key': wait },
            noted(promise[wait].why, say, h('p', null, `${say(`waits.${wait}`)} `, h('strong', null, promise[wait].text))))))),
        h('section', { 'data-key': 'steps', part: 'steps' },
          h('h2', null, say('steps.title')),
          h('p', { class: 'hint' }, say('steps.hint')),
          h('qujat-steps', { '.data': { steps, say } })),
        remarks.length > 0 && h('section', { 'data-key': 'remarks', part: 'findings' }, h('h2', null, say('timeline.remarks')), weighed(remarks, say)),
      ],
      said: title,
      result: {
        service: service.id,
        submittedOn: submittedOn?.date ?? null,
        promise: promise.chosen?.date ?? null,
        ceilings: ceilings?.chosen.endsOn.date ?? null,
        overrun: overrun?.days ?? 0,
        steps: steps.filter((/** @type {any} */ { applies }) => applies).length,
        findings: timeline.remarks.map((/** @type {any} */ { code }) => code),
      },
    };
  }
}

/** @param {...import('../../draw.js').Drawable} fields */
function form(...fields) {
  return h('form', { novalidate: true, autocomplete: 'off', part: 'form' }, fields);
}

/** @param {Given} given @param {'urgency' | 'medium'} path @param {{ id: string, title: string }[]} options the first one stands unless another is chosen */
function choice({ state, say }, path, options) {
  return h('qujat-choice', {
    'data-key': path, part: 'question',
    '.data': { path, legend: say(`situation.${path}`), value: state.answers[path] || options[0].id, options },
  });
}

define('qujat-timeline', QujatTimeline);
