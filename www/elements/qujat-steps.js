// Every step in order: who holds the case, what is done, what it ends in, by when, and where the order says so.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { noted } from '../noted.js';

export class QujatSteps extends Drawn {
  /** @param {{ steps: any[], say: import('../words.js').Say }} data */
  draw({ steps }) {
    draw(this, h('ol', { class: 'rows journey' }, steps.map((step, index) => this.#step(step, index))));
  }

  /** @param {any} step @param {number} index */
  #step(step, index) {
    const { say } = this.data;
    const { number, attempt, round, endsIn, limit, applies } = step;
    const marks = [
      attempt > 1 && say('steps.attempt', { attempt }),
      round > 0 && say('steps.round', { round }),
      step.onlyOn && say(`steps.only.${step.onlyOn}`),
      !applies && say('steps.skipped'),
      !step.inTable1 && say('steps.missing'),
    ].filter(Boolean);
    const fact = (/** @type {string} */ name, /** @type {import('../draw.js').Drawable} */ value) =>
      value && h('div', { 'data-key': name }, h('dt', null, `${say(`steps.${name}`)}: `), h('dd', null, value));
    return h('li', { class: applies ? 'noted' : 'noted skipped', 'data-key': `${attempt}-${round}-${index}` },
      noted([step.why, endsIn?.why, limit.why], say,
        h('p', { class: 'holder' }, number && `${number}. `, h('strong', null, step.holderTitle)),
        h('h3', null, step.explanation),
        marks.length > 0 && h('ul', { class: 'marked' }, marks.map((mark) => h('li', { 'data-key': mark }, mark))),
        h('dl', { class: 'inline' },
          fact('when', applies && step.earliest && h('strong', null, when(step, say))),
          fact('limit', step.limited ? limit.text : h('span', { class: 'open' }, limit.text)),
          fact('action', step.action),
          fact('units', step.unitTitles.length > 1 && step.unitTitles.join(', ')),
          fact('endsIn', endsIn?.text)),
        reached([step.earliest, step.latest], say)));
  }
}

/** @param {any} step @param {import('../words.js').Say} say */
function when({ earliest, latest, notBefore }, say) {
  if (!latest) {
    return say('steps.from', { date: earliest.text });
  }
  const days = earliest.date === latest.date ? earliest.text : say('steps.between', { from: earliest.text, to: latest.text });
  return notBefore ? say('steps.notBefore', { days }) : days;
}

/** Who holds the case at a step. @param {any} step */
export function numbered({ number, holderTitle }) {
  return number ? `${number}. ${holderTitle}` : holderTitle;
}

/** How days were counted, on demand. @param {any[]} days @param {import('../words.js').Say} say */
export function reached(days, say) {
  const ways = [...new Set(days.map((day) => day?.how).filter(Boolean))];
  return ways.length > 0 && h('details', { class: 'more how' },
    h('summary', null, say('how')),
    ways.map((way) => h('p', { 'data-key': way }, way)));
}

customElements.define('qujat-steps', QujatSteps);
