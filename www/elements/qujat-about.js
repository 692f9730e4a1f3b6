// The foot of the page, the same on every view: where to ask today, what this is and is not, which order, and what the marks mean.

import { pageAt } from '../addresses.js';
import { beside } from '../beside.js';
import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { embedded } from '../embedded.js';
import './qujat-citation.js';
import './qujat-evidence.js';

const MARKS = ['act', 'official-page', 'inferred', 'unverified'];

export class QujatAbout extends Drawn {
  /** @param {{ edition: any, some: boolean, say: import('../words.js').Say }} data whether there is `some` answer to lose */
  draw({ edition, some, say }) {
    const noted = (/** @type {string} */ text, /** @type {any} */ why) =>
      h('div', { class: 'noted' },
        h('p', { class: 'entry' }, text),
        h('div', { class: 'margin' }, h('qujat-citation', { '.data': { why, say } })));
    // A frame leads nowhere.
    const link = (/** @type {string} */ href, /** @type {string} */ text) => (embedded ? text : h('a', { href, rel: 'noreferrer' }, text));
    const analysis = pageAt('analysis.html');
    const spoken = `${analysis}#lang=${document.documentElement.lang}`;
    draw(
      this,
      h('section', { class: 'help', 'data-key': 'help' },
        h('h2', null, say('help.title')),
        h('p', null, `${say('help.call')} `, link('tel:1414', '1414')),
        h('p', null, `${say('help.portal')} `, link('https://egov.kz', 'egov.kz')),
        h('p', null, say('help.centre'))),
      h('h2', null, say('about.title')),
      h('p', null, say('about.privacy')),
      h('p', { class: 'advice' }, say('about.advice')),
      // The analysts' page has this foot too.
      analysis && !location.href.startsWith(analysis)
        && h('p', null, some ? beside(spoken, say('about.analysis'), say) : h('a', { href: spoken }, say('about.analysis'))),
      h('details', { class: 'more', 'data-key': 'law' },
        h('summary', null, say('about.law')),
        h('p', null, edition.title),
        noted(say('history.from', { date: edition.inForceFrom.text }), edition.inForceFrom.why),
        noted(say('history.until', { date: edition.repealedFrom.text }), edition.repealedFrom.why),
        noted(`${say('about.repealed')} ${edition.repealedBy.text}`, edition.repealedBy.why)),
      h('details', { class: 'more', 'data-key': 'evidence' },
        h('summary', null, say('about.evidence')),
        h('dl', { class: 'marks' }, MARKS.map((kind) => h('div', { 'data-key': kind },
          h('dt', null, h('qujat-evidence', { '.data': { kind, text: say(`evidence.${kind}`) } })),
          h('dd', null, say(`evidence.${kind}.text`)))))),
    );
  }
}

customElements.define('qujat-about', QujatAbout);
