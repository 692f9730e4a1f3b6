// Every step in order: who holds the case, what is done and by when; the rest of what the order says of it opens on demand.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { noted } from '../noted.js';

export class QujatSteps extends Drawn {
  /** @param {{ steps: any[], say: import('../words.js').Say }} data */
  draw({ steps }) {
    draw(this, h('ol', { class: 'rows journey' }, steps.map((step, index) =>
      this.#step(step, index, steps.slice(0, index).filter(({ applies, latest }) => applies && latest).at(-1)))));
  }

  /** @param {any} step @param {number} index @param {any} before the step before that has a last day */
  #step(step, index, before) {
    const { say } = this.data;
    const { number, attempt, round, endsIn, limit, applies } = step;
    const limited = step.limited ? limit.text : h('span', { class: 'open' }, limit.text);
    const last = applies && when(step, before, say);
    const day = last && h('strong', null, last);
    const ways = waysOf([step.earliest, step.latest]);
    const marks = [
      attempt > 1 && say('steps.attempt', { attempt }),
      round > 0 && say('steps.round', { round }),
      step.onlyOn && say(`steps.only.${step.onlyOn}`),
      !applies && say('steps.skipped'),
      !step.inTable1 && say('steps.missing'),
    ].filter(Boolean);
    const fact = (/** @type {string} */ name, /** @type {import('../draw.js').Drawable} */ value) =>
      value && h('div', { 'data-key': name }, h('dt', null, `${say(name)}: `), h('dd', null, value));
    return h('li', { class: applies ? 'noted' : 'noted skipped', 'data-key': `${attempt}-${round}-${index}` },
      noted([step.why, endsIn?.why, limit.why], say,
        h('p', { class: 'holder' }, number && `${number}. `, h('strong', null, step.holderTitle)),
        h('h3', null, step.explanation),
        marks.length > 0 && h('ul', { class: 'marked' }, marks.map((mark) => h('li', { 'data-key': mark }, mark))),
        h('details', { class: 'more' },
          h('summary', null, day || `${say('steps.limit')}: `, day && !step.limited && ' · ', !(day && step.limited) && limited),
          h('dl', { class: 'inline' },
            fact('steps.action', step.action),
            fact('steps.units', step.unitTitles.length > 1 && step.unitTitles.join(', ')),
            fact('steps.endsIn', endsIn?.text),
            fact('steps.limit', limited),
            fact('picture.earliest', applies && step.earliest?.text),
            fact('how', ways.join(' '))))));
  }
}

/**
 * By when a step is done. One without a limit comes after the last day of the step before, as the other dates are last days;
 * where a step before has no limit, the last day is none.
 *
 * @param {any} step @param {any} before @param {import('../words.js').Say} say
 */
function when({ latest, notBefore }, before, say) {
  if (!latest) {
    return before && say('steps.after', { date: before.latest.text });
  }
  return notBefore ? say('steps.notBefore', { days: latest.text }) : say('steps.by', { date: latest.text });
}

/** Who holds the case at a step. @param {any} step */
export function numbered({ number, holderTitle }) {
  return number ? `${number}. ${holderTitle}` : holderTitle;
}

/** How days were counted, on demand. @param {any[]} days @param {import('../words.js').Say} say */
export function reached(days, say) {
  const ways = waysOf(days);
  return ways.length > 0 && h('details', { class: 'more how' },
    h('summary', null, say('how')),
    ways.map((way) => h('p', { 'data-key': way }, way)));
}

/** How days were counted, each way once. @param {any[]} days @returns {string[]} */
function waysOf(days) {
  return [...new Set(days.map((day) => day?.how).filter(Boolean))];
}

customElements.define('qujat-steps', QujatSteps);
