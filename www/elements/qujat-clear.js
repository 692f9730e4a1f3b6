// Asks once before everything is forgotten.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';

export class QujatClear extends Drawn {
  /** @param {{ say: import('../words.js').Say }} data */
  draw({ say }) {
    draw(
      this,
      h('h1', { id: 'title', tabindex: '-1' }, say('clear.title')),
      h('p', { class: 'lead' }, say('clear.text')),
      h('p', { class: 'actions' },
        h('button', { type: 'button', class: 'first', 'data-do': 'clear' }, say('clear.do')),
        h('button', { type: 'button', class: 'second', 'data-do': 'back' }, say('clear.keep'))),
    );
  }
}

customElements.define('qujat-clear', QujatClear);
