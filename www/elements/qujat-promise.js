// Three answers to «when», each named for what it is: what the law promises, what its own limits allow, what a model expects.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { noted } from '../noted.js';
import { reached } from './qujat-steps.js';

export class QujatPromise extends Drawn {
  /** @param {{ outlook: any, say: import('../words.js').Say }} data without a forecast in it, the law alone */
  draw({ outlook }) {
    const { timeline } = outlook;
    draw(
      this,
      this.#promise(timeline),
      timeline.ceilings && timeline.endsInIssue && this.#ceilings(timeline),
      outlook.forecast && timeline.submittedOn && timeline.endsInIssue && this.#forecast(outlook.forecast),
    );
  }

  /** @param {any} timeline */
  #promise({ promise: { term, chosen, strict } }) {
    const { say } = this.data;
    return this.#section('promise', say('promise.title'), term.why,
      h('p', null, h('strong', null, term.text), chosen && ` · ${chosen.text}`),
      reached([chosen], say),
      strict && strict.date !== chosen.date && [h('p', null, say('promise.strict', { date: strict.text })), reached([strict], say)]);
  }

  /** @param {any} timeline */
  #ceilings({ ceilings, overrun, steps }) {
    const { say } = this.data;
    const { chosen, strict } = ceilings;
    const blamed = (overrun?.steps ?? []).filter((/** @type {any} */ { toBlame }) => toBlame);
    return this.#section('ceilings', say('ceilings.title'), null,
      h('p', null, h('strong', null, chosen.endsOn.text), ` · ${say('ceilings.days', { days: chosen.days })}`),
      h('p', { class: overrun ? 'over' : null }, overrun ? say('ceilings.overrun', { days: overrun.days }) : say('ceilings.within')),
      ceilings.atLeast && h('p', { class: 'hint' }, say('ceilings.atLeast')),
      strict.endsOn.date !== chosen.endsOn.date
        && h('p', { class: 'hint' }, `${say('promise.strict', { date: strict.endsOn.text })} ${say('ceilings.days', { days: strict.days })}`),
      blamed.length > 0 && h('details', { class: 'more' },
        h('summary', null, say('ceilings.blame')),
        h('ul', { class: 'rows' }, blamed.map((/** @type {any} */ { index, days }) =>
          h('li', { class: 'noted', 'data-key': index },
            noted(steps[index].why, say,
              h('p', null, `${steps[index].holderTitle}: ${steps[index].action}`),
              h('p', { class: 'hint' }, say('days', { days }))))))));
  }

  /** @param {any} forecast */
  #forecast(forecast) {
    const { say } = this.data;
    return this.#section('model', say('model.title'), null,
      h('p', null, band(forecast, say)),
      h('p', null, forecast.onTime?.text),
      h('p', { class: 'hint' }, `${forecast.model} `,
        h('a', { href: '#timeline', 'data-go': 'timeline', 'data-id': 'assumptions' }, say('forecast.move'))));
  }

  /** @param {string} kind @param {string} title @param {any} why @param {...import('../draw.js').Drawable} entry */
  #section(kind, title, why, ...entry) {
    return h('section', { class: `noted answer ${kind}`, 'data-key': kind }, noted(why, this.data.say, h('h2', null, title), entry));
  }
}

/** Between which days four of five cases are over. @param {any} forecast @param {import('../words.js').Say} say */
export function band(forecast, say) {
  const [from, to] = [10, 90].map((wanted) => forecast.percentiles.find((/** @type {any} */ { percent }) => percent === wanted));
  if (!from || !to) {
    return '';
  }
  return from.date === to.date ? say('forecast.day', { date: from.text }) : say('forecast.band', { from: from.text, to: to.text });
}

customElements.define('qujat-promise', QujatPromise);
