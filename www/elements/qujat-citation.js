// A place in the law: the mark and the place are always there, the Kazakh words and the reason open on demand.

import { placeIn } from '../addresses.js';
import { beside } from '../beside.js';
import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import './qujat-evidence.js';

export class QujatCitation extends Drawn {
  /** @param {{ why: any, all?: any[], say: import('../words.js').Say }} data a place, and `all` that is cited from it if that is more */
  draw({ why, all = [why], say }) {
    draw(
      this,
      h('details', null,
        h('summary', null,
          h('span', { class: 'why' }, say('law.why')), ' ',
          h('qujat-evidence', { '.data': { kind: why.evidence, text: why.evidenceText } }), ' ',
          h('span', { class: 'place' }, why.place)),
        h('dl', null,
          h('dt', null, say('law.act')),
          h('dd', null, why.act),
          all.map(({ quote, inference }) => [
            quote && [h('dt', null, say('law.words')), h('dd', null, h('blockquote', { lang: 'kk' }, quote))],
            inference && [h('dt', null, say('law.inference')), h('dd', null, inference)],
          ])),
        h('p', null, placed(why, say)),
        h('p', { class: 'id' }, why.id)),
    );
  }
}

/** The way to a place of the law, where there are pages of it. @param {any} why @param {import('../words.js').Say} say */
export function placed({ id, place }, say) {
  const href = placeIn(id);
  return href && beside(href, place, say);
}

customElements.define('qujat-citation', QujatCitation);
