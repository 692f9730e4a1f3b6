// One question, one answer.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { fieldId } from '../places.js';

export class QujatChoice extends Drawn {
  constructor() {
    super();
    this.addEventListener('change', (event) => {
      const { name, value } = /** @type {HTMLInputElement} */ (event.target);
      this.tell('answer', { path: name, value });
    });
  }

  /**
   * @param {{ path: string, legend: string, heading?: boolean, hint?: string, error?: string, value?: string,
   *   options: { id: string, title: string }[] }} data a `heading` is the question of the whole view
   */
  draw({ path, legend, heading, hint, error, value, options }) {
    const id = fieldId(path);
    const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || null;
    draw(
      this,
      h('fieldset', { id, class: error ? 'choice faulty' : 'choice', 'aria-describedby': described },
        h('legend', null, heading ? h('h1', { id: 'title', tabindex: '-1' }, legend) : legend),
        hint && h('p', { class: 'hint', id: `${id}-hint` }, hint),
        error && h('p', { class: 'fault', id: `${id}-error` }, error),
        options.map((option) =>
          h('label', { 'data-key': option.id },
            h('input', { type: 'radio', name: path, value: option.id, checked: value === option.id }),
            h('span', { class: 'named' }, option.title)))),
    );
  }
}

customElements.define('qujat-choice', QujatChoice);
