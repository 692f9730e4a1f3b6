// What a form does when it is sent, and what it has around its fields: at the top what keeps a person from going on, with a way to each field; at the end the ways on.

import { h } from './draw.js';

/** @param {import('./state.js').State} state @param {import('./words.js').Say} say */
export function problems({ problems, step }, say) {
  return problems.length > 0 && h('section', {
    class: 'summary wrong', id: 'problems', 'data-key': 'problems', tabindex: '-1', 'aria-labelledby': 'problems-title',
  },
  h('h2', { id: 'problems-title' }, say('problem.title')),
  h('ul', null, problems.map(({ id, text }) =>
    h('li', { 'data-key': id }, h('a', { href: `#${id}`, 'data-go': step, 'data-id': id }, text)))));
}

/**
 * No form is sent anywhere: its button tells what a person did, if that is anything.
 *
 * @param {import('./drawn.js').Drawn} element @param {string} [what] @param {object} [detail]
 */
export function submits(element, what, detail) {
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    if (what) {
      element.tell(what, detail);
    }
  });
}

/** The ways on from a form. @param {import('./words.js').Say} say @param {...import('./draw.js').Drawable} more */
export function actions(say, ...more) {
  return h('p', { class: 'actions', 'data-key': 'actions' },
    h('button', { class: 'first' }, say('action.continue')),
    more,
    h('button', { type: 'button', class: 'plain', 'data-do': 'back', 'data-key': 'back' }, say('action.back')));
}
