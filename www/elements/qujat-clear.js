// Asks once, before everything that was typed is gone: to nothing, or to what a file or a link has.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';

export class QujatClear extends Drawn {
  /** @param {{ clearing: import('../state.js').State['clearing'], say: import('../words.js').Say }} data */
  draw({ clearing, say }) {
    const others = clearing?.others;
    draw(this, clearing && h('div', { class: 'clearing', role: 'region', 'aria-labelledby': 'clear-title' },
      h('p', { id: 'clear-title', tabindex: '-1' }, h('strong', null, say(others ? 'replace.title' : 'clear.title')), ' ', say('clear.about')),
      h('p', { class: 'files' },
        h('button', { type: 'button', class: 'first', 'data-do': 'clear-all' }, say(others ? 'replace.yes' : 'clear.yes')),
        h('button', { type: 'button', class: 'second', 'data-do': 'clear-nothing' }, say('clear.no')))));
  }
}

customElements.define('qujat-clear', QujatClear);
