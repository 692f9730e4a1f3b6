// The verdict: a mark, a word and a sentence, so that it never hangs on colour alone.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { historyIn, spoken } from '../headline.js';
import { noted } from '../noted.js';

/** @type {Record<string, string>} */
const MARKS = {
  complete: 'M7 12.5l3.5 3.5L17.5 8.5',
  'cannot-tell': 'M9 9.5a3 3 0 1 1 4.2 2.8c-.9.4-1.2.9-1.2 1.9M12 17.2v.1',
  incomplete: 'M12 6.5v7M12 17.2v.1',
};

export class QujatVerdict extends Drawn {
  /** Its class is the verdict. @param {{ report: any, say: import('../words.js').Say, small?: boolean }} data */
  draw({ report, say, small }) {
    const word = [
      h('svg', { class: 'sign', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
        h('circle', { cx: '12', cy: '12', r: '10.5' }),
        h('path', { d: MARKS[report.verdict] })),
      h('span', null, spoken(report, say)),
    ];
    draw(
      this,
      small
        ? h('p', { class: 'word' }, !historyIn(report.findings) && h('span', { class: 'hint' }, `${say('documents.now')}: `), word)
        : [
          h('h1', { class: 'word', tabindex: '-1', id: 'title' }, word),
          h('div', { class: 'noted' }, noted(report.why, say, h('p', { class: 'sentence' }, report.verdictText), h('p', null, report.advice))),
        ],
    );
  }
}

customElements.define('qujat-verdict', QujatVerdict);
