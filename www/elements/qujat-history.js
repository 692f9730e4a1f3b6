// The order is history: said wherever the day lies outside its time, with a day inside it one press away.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { DAY_IN_FORCE } from '../state.js';
import { dateInWords } from '../words.js';
import './qujat-citation.js';

export class QujatHistory extends Drawn {
  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (/** @type {Element} */ (event.target).closest('button')) {
        const { path = 'submittedOn', value = DAY_IN_FORCE } = this.data;
        this.tell('answer', { path, value, taken: DAY_IN_FORCE });
      }
    });
  }

  /**
   * @param {{ finding: any, path?: string, value?: string, told?: boolean, say: import('../words.js').Say }} data `value` is how the field has
   *   that day; where to ask today is `told` already
   */
  draw({ finding, told, say }) {
    draw(
      this,
      h('aside', { class: 'noted history', 'aria-label': say('history.title') },
        h('div', { class: 'entry' },
          h('p', null, h('strong', null, say('history.title')), '. ', finding.what),
          !told && h('p', null, finding.todo),
          h('button', { type: 'button', class: 'second' }, say('history.take', { date: dateInWords(say, DAY_IN_FORCE) }))),
        h('div', { class: 'margin' }, h('qujat-citation', { '.data': { why: finding.why, say } }))),
    );
  }
}

customElements.define('qujat-history', QujatHistory);
