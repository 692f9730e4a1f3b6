// That the order is history: on every view, in the same place, with its dates and where to ask today, which may lie a press away.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';

export class QujatRepealed extends Drawn {
  /** @param {{ edition: any, brief: boolean, say: import('../words.js').Say }} data `brief` where a person comes for something else */
  draw({ edition, brief, say }) {
    const title = h('strong', null, say('repealed.title'));
    const more = [
      say('history.from', { date: edition.inForceFrom.text }),
      say('history.until', { date: edition.repealedFrom.text }),
      say('repealed.today'),
    ].join(' ');
    draw(
      this,
      h('aside', { 'aria-label': say('repealed.label') },
        brief ? h('details', null, h('summary', null, title), h('p', null, more)) : h('p', null, title, ' ', more)),
    );
  }
}

customElements.define('qujat-repealed', QujatRepealed);
