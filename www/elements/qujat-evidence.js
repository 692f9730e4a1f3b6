// How sure we are: one small mark, the same everywhere. The fuller the circle, the surer.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';

/** What is filled, as a path in a circle of radius 5 around 6,6. @type {Record<string, string>} */
const FILLED = {
  act: 'M6 1a5 5 0 0 1 0 10a5 5 0 0 1 0-10z',
  'official-page': 'M6 1a5 5 0 0 1 0 10z',
  inferred: 'M6 1a5 5 0 0 1 5 5H6z',
  unverified: '',
};

export class QujatEvidence extends Drawn {
  /** @param {{ kind: string, text: string }} data */
  draw({ kind, text }) {
    draw(
      this,
      h('svg', { class: 'mark', viewBox: '0 0 12 12', 'aria-hidden': 'true' },
        h('circle', { cx: '6', cy: '6', r: '5' }),
        FILLED[kind] && h('path', { d: FILLED[kind] })),
      h('span', null, text),
    );
  }
}

customElements.define('qujat-evidence', QujatEvidence);
