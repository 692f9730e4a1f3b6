// Asks once, before everything that was typed is gone.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';

export class QujatClear extends Drawn {
  /** @param {{ clearing: boolean, say: import('../words.js').Say }} data */
  draw({ clearing, say }) {
    draw(this, clearing && h('div', { class: 'clearing', role: 'region', 'aria-labelledby': 'clear-title' },
      h('p', { id: 'clear-title', tabindex: '-1' }, h('strong', null, say('clear.title')), ' ', say('clear.about')),
      h('p', { class: 'files' },
        h('button', { type: 'button', class: 'first', 'data-do': 'clear-all' }, say('clear.yes')),
        h('button', { type: 'button', class: 'second', 'data-do': 'clear-nothing' }, say('clear.no')))));
  }
}

customElements.define('qujat-clear', QujatClear);
