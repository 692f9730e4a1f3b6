// The situation: the day, what was asked for, what may go wrong, and how the days are counted.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { submits } from '../form.js';
import { HISTORY } from '../headline.js';
import { COMPLETIONS, READINGS } from '../known.js';
import { noted } from '../noted.js';
import { fieldId } from '../places.js';
import { READING } from '../state.js';
import './qujat-date.js';

export class QujatSituation extends Drawn {
  constructor() {
    super();
    submits(this);
    this.addEventListener('change', (event) => {
      const { name, value, type } = /** @type {HTMLInputElement} */ (event.target);
      if (type === 'checkbox') {
        const taken = /** @type {NodeListOf<HTMLInputElement>} */ (this.querySelectorAll('input[name=course]:checked'));
        this.tell('courses', { courses: [...taken].map((each) => each.value) });
      } else if (name) {
        this.tell('answer', { path: name, value });
      }
    });
  }

  /** @param {{ state: import('../state.js').State, vocabulary: any, outlook: any, say: import('../words.js').Say }} data */
  draw({ state, vocabulary, outlook, say }) {
    const { timeline, asked, kept } = outlook;
    const chosen = (/** @type {string} */ wanted) =>
      timeline.courses.some((/** @type {any} */ { id, chosen }) => id === wanted && chosen);
    const unread = timeline.remarks.find((/** @type {any} */ { path, code }) =>
      path === '/application/submittedOn' && code !== HISTORY);
    draw(
      this,
      h('h2', { id: 'situation-title', tabindex: '-1' }, say('situation.title')),
      h('form', { novalidate: true, autocomplete: 'off' },
        h('qujat-date', {
          '.data': {
            path: 'submittedOn', legend: say('situation.day'), error: unread?.what, value: state.answers.submittedOn, say,
          },
        }),
        asked.includes('urgency') && this.#select('urgency', vocabulary.urgencies,
          timeline.remarks.find((/** @type {any} */ { code }) => code === 'urgency-without-expedited-service')?.what),
        asked.includes('medium') && this.#select('medium', vocabulary.media),
        h('fieldset', { class: 'choice courses', id: fieldId('courses') },
          h('legend', null, say('situation.courses')),
          h('p', { class: 'hint' }, say('situation.courses.hint')),
          timeline.courses.map((/** @type {any} */ course) =>
            h('div', { class: 'noted', 'data-key': course.id },
              noted(course.why, say,
                h('label', null,
                  h('input', { type: 'checkbox', name: 'course', value: course.id, checked: course.chosen,
                    'aria-describedby': `course-${course.id}` }),
                  h('span', { class: 'named' }, course.title)),
                h('p', { class: 'hint', id: `course-${course.id}` }, course.explanation))))),
        chosen('sent-back-for-completing') && this.#select('completions', COMPLETIONS.map((id) => ({ id, title: id }))),
        h('details', { class: 'more', 'data-key': 'reading' },
          h('summary', null, say('reading.title')),
          h('p', { class: 'hint' }, say('reading.hint')),
          READING.map((field) => this.#select(field, READINGS[/** @type {keyof typeof READINGS} */ (field)]
            .map((id) => ({ id, title: say(`reading.${id}`) }))))),
        kept && h('p', { class: 'hint', 'data-key': 'compare' }, say('compare.kept')),
        h('p', { class: 'actions', 'data-key': 'actions' },
          h('button', { type: 'button', class: 'second', id: 'compare', 'data-do': kept ? 'forget' : 'keep' },
            say(kept ? 'compare.stop' : 'compare.start')))),
    );
  }

  /**
   * @param {string} name @param {{ id: string, title: string }[]} options the first one stands unless another is chosen
   * @param {string} [remark] what the text leaves open about the one that is chosen
   */
  #select(name, options, remark) {
    const { state, say } = this.data;
    const id = fieldId(name);
    return h('div', { 'data-key': name },
      h('label', { class: 'line' }, say(`situation.${name}`),
        h('select', { name, id, value: state.answers[name] ?? options[0].id, autocomplete: 'off', 'aria-describedby': remark ? `${id}-hint` : null },
          options.map((option) => h('option', { value: option.id, 'data-key': option.id }, option.title)))),
      remark && h('p', { class: 'hint', id: `${id}-hint` }, remark));
  }
}

customElements.define('qujat-situation', QujatSituation);
