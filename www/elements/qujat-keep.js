// What a person can do with the answers as a whole: keep them in a file, hand on a link that tells nobody who they are, clear.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';

export class QujatKeep extends Drawn {
  constructor() {
    super();
    this.addEventListener('change', (event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      const file = input.files?.[0];
      if (file) {
        // The same file may be chosen again.
        file.text().then((text) => this.tell('file', { text }), () => this.tell('file', { text: '' })).finally(() => { input.value = ''; });
      }
    });
    this.addEventListener('click', (event) => {
      if (/** @type {Element} */ (event.target).closest('[data-copy]')) {
        const field = /** @type {HTMLInputElement} */ (this.querySelector('#link'));
        field.focus();
        field.select();
        navigator.clipboard?.writeText(field.value).catch(() => {});
      }
    });
  }

  /** @param {{ some: boolean, link: string, fault: string, say: import('../words.js').Say }} data whether there is `some` answer to keep */
  draw({ some, link, fault, say }) {
    const button = (/** @type {string} */ what) =>
      h('button', { type: 'button', class: 'second', 'data-do': what, 'data-key': what }, say(`keep.${what}`));
    draw(
      this,
      h('section', { 'aria-label': say('keep.title') }, h('details', { class: 'more' },
        h('summary', null, say('keep.title')),
        some && h('div', { 'data-key': 'save' }, h('p', null, button('save')), h('p', { class: 'hint' }, say('keep.save.hint'))),
        h('div', { 'data-key': 'open', class: fault ? 'faulty' : null },
          h('label', { class: 'line', for: 'file' }, say('keep.open')),
          fault && h('p', { class: 'fault', id: 'file-error' }, say(`keep.fault.${fault}`)),
          h('input', { type: 'file', id: 'file', accept: '.json,application/json', 'aria-describedby': fault ? 'file-error' : null })),
        some && h('div', { 'data-key': 'link' },
          h('p', null, button('link')),
          h('p', { class: 'hint' }, say('keep.link.hint')),
          link && [
            h('label', { class: 'line', for: 'link' }, say('keep.link.label')),
            h('input', { type: 'text', id: 'link', readonly: true, value: link }),
            h('p', null, h('button', { type: 'button', class: 'second', 'data-copy': true }, say('keep.copy'))),
          ]),
        some && h('p', { class: 'actions', 'data-key': 'actions' },
          h('button', { type: 'button', class: 'second', id: 'clear-kept', 'data-do': 'clear' }, say('clear.action'))))),
    );
  }
}

customElements.define('qujat-keep', QujatKeep);
