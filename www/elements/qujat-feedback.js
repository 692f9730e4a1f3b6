// A place to say what is wrong or unclear. The page sends nothing: it makes a file, and shows all of it first.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { personalIn } from '../feedback.js';

export class QujatFeedback extends Drawn {
  constructor() {
    super();
    this.addEventListener('input', (event) => {
      const { name, value } = /** @type {HTMLTextAreaElement | HTMLSelectElement} */ (event.target);
      this.tell('feedback', { [name]: value });
    });
    this.addEventListener('toggle', () => this.draw(this.data), true);
  }

  /**
   * @param {{ feedback: { about: string, words: string }, file: string, say: import('../words.js').Say }} data `file` is what would be saved, if there are words
   */
  draw({ feedback: { about, words }, file, say }) {
    const found = personalIn(words);
    const open = Boolean(this.querySelector('details[open]'));
    draw(
      this,
      h('section', { 'aria-label': say('feedback.title') }, h('details', { class: 'more' },
        h('summary', null, say('feedback.title')),
        h('p', { class: 'hint' }, say('feedback.hint')),
        h('label', { class: 'line', for: 'feedback-about' }, say('feedback.about')),
        h('select', { id: 'feedback-about', name: 'about', value: about },
          h('option', { value: '' }, say('feedback.view')),
          open && [...statements()].map(([value, text]) => h('option', { value, 'data-key': value }, text))),
        h('label', { class: 'line', for: 'feedback-words' }, say('feedback.words')),
        h('textarea', {
          id: 'feedback-words', name: 'words', rows: '4', maxlength: '2000', autocomplete: 'off', value: words,
          'aria-describedby': found.length > 0 ? 'feedback-personal' : null,
        }),
        h('div', { role: 'status' }, found.length > 0 && h('p', { class: 'fault', id: 'feedback-personal' }, say('feedback.personal', { found: found.join(', ') }))),
        found.length > 0 && h('p', { 'data-key': 'remove' },
          h('button', { type: 'button', class: 'second', 'data-do': 'feedback-remove' }, say('feedback.remove'))),
        file && h('div', { 'data-key': 'file' },
          h('p', { class: 'hint', id: 'feedback-title' }, say('feedback.file')),
          h('pre', { class: 'shown', tabindex: '0', role: 'region', 'aria-labelledby': 'feedback-title', translate: 'no' }, file),
          h('p', null, h('button', { type: 'button', class: 'second', 'data-do': 'feedback-save' }, say('feedback.save')))))),
    );
  }
}

/** What the view says with its place in the law: that place, the code of a finding, which of several that are said there, and how it begins. @returns {Map<string, string>} */
function statements() {
  return new Map([...document.querySelectorAll('main qujat-citation')].map((citation) => {
    const { id, place } = /** @type {Drawn} */ (citation).data.why;
    const { dataset } = /** @type {HTMLElement} */ (citation.closest('.noted') ?? citation);
    const said = dataset.said ?? citation.closest('.noted')?.querySelector('.entry :is(h3, p:not(.hint, .weight))')?.textContent?.trim() ?? '';
    const code = citation.closest('[data-code]')?.getAttribute('data-code') ?? '';
    return [`${id} ${code} ${dataset.key ?? ''}`.trim(), [said.charAt(0).toUpperCase() + said.slice(1, 60), place].filter(Boolean).join(' – ')];
  }));
}

customElements.define('qujat-feedback', QujatFeedback);
