// That the order is history: on every view, in the same place, with its dates and where to ask today.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';

export class QujatRepealed extends Drawn {
  /** @param {{ edition: any, say: import('../words.js').Say }} data */
  draw({ edition, say }) {
    draw(
      this,
      h('aside', { 'aria-label': say('repealed.label') },
        h('p', null,
          h('strong', null, say('repealed.title')), ' ',
          say('history.from', { date: edition.inForceFrom.text }), ' ',
          say('history.until', { date: edition.repealedFrom.text }), ' ',
          say('repealed.today'))),
    );
  }
}

customElements.define('qujat-repealed', QujatRepealed);
