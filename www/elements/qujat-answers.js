// Check your answers: each with a way to change it and back.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { HISTORY } from '../headline.js';
import { told } from '../noted.js';
import { questionStep } from '../path.js';
import { NAMES } from '../places.js';
import { dateInWords } from '../words.js';
import { legendOf, optionsOf } from './qujat-question.js';

/** What is said of a list of documents whatever the answers are: that is no reason to change one. */
const OF_THE_LIST = [HISTORY, 'list-not-read'];

export class QujatAnswers extends Drawn {
  /** @param {{ state: import('../state.js').State, service: any, vocabulary: any, asked: string[], list: any, say: import('../words.js').Say }} data */
  draw(data) {
    const { state, list, say } = data;
    const remarks = list.remarks.filter((/** @type {any} */ { code }) => !OF_THE_LIST.includes(code));
    const named = NAMES.filter((name) => state.answers[name]);
    draw(
      this,
      h('h1', { id: 'title', tabindex: '-1' }, say('answers.title')),
      h('p', { class: 'lead' }, say('answers.hint')),
      remarks.length > 0 && h('section', { class: 'summary', 'aria-labelledby': 'summary-title', 'data-key': 'remarks' },
        h('h2', { id: 'summary-title' }, say('result.summary')),
        told(remarks, say)),
      h('dl', { class: 'answers' },
        answersOf(data).map(({ field, question, answer }) => this.#row(questionStep(field), field, question, answer)),
        this.#row('names', 'names', say('answers.names'),
          named.length > 0 ? named.map((name) => say(`person.${name}`)).join(', ') : say('answers.names.none'))),
      h('p', { class: 'actions' },
        h('button', { type: 'button', class: 'first', 'data-go': 'documents' }, say('action.to-documents')),
        h('button', { type: 'button', class: 'plain', 'data-do': 'back' }, say('action.back'))),
    );
  }

  /** @param {string} step @param {string} field @param {string} question @param {string} answer */
  #row(step, field, question, answer) {
    return h('div', { 'data-key': field },
      h('dt', null, question),
      h('dd', null, answer),
      h('dd', { class: 'change' },
        h('a', { href: `#${step}`, id: `change-${field}`, 'data-go': step },
          this.data.say('action.change'), h('span', { class: 'hidden' }, `: ${question}`))));
  }
}

/**
 * Every question of the case with its answer, in words.
 *
 * @param {{ state: import('../state.js').State, service: any, vocabulary: any, asked: string[], say: import('../words.js').Say }} data
 * @returns {{ field: string, question: string, answer: string }[]}
 */
export function answersOf({ state, service, vocabulary, asked, say }) {
  const words = (/** @type {string} */ field) => {
    const value = state.answers[field];
    if (field === 'birthDate' && !value && state.answers.age) {
      return say('answers.age', { age: state.answers.age });
    }
    const chosen = optionsOf(field, service, vocabulary, say).find(({ id }) => id === value)?.title;
    return (chosen ?? (dateInWords(say, value) || value)) || say(state.answered(field) ? 'answer.unknown' : 'answers.open');
  };
  return [
    { field: 'service', question: say('start.question'), answer: service.shortTitle },
    ...asked.map((field) => ({ field, question: legendOf(field, state, vocabulary, say), answer: words(field) })),
  ];
}

customElements.define('qujat-answers', QujatAnswers);
