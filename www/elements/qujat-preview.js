// What comes of the draft: the form, its stub, the information sheet, and the machine-readable lines of the document.

import { SERVICE } from '../draft.js';
import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { noted } from '../noted.js';
import { summed } from './qujat-draft.js';
import './qujat-sheet.js';

export class QujatPreview extends Drawn {
  /** @param {{ state: import('../state.js').State, vocabulary: any, report: any, say: import('../words.js').Say }} data */
  draw({ state, report, say }) {
    const { photo, lang } = state;
    const shared = { report, photo, place: photo?.place, lang, say };
    const sheets = /** @type {[string, any][]} */ ([['information', report.informationSheet], ['stub', report.stub]]);
    const given = sheets.filter(([, sheet]) => sheet.given);
    const others = sheets.filter(([, sheet]) => !sheet.given);
    const show = (/** @type {any[]} */ [id, sheet]) => h('qujat-sheet', { 'data-key': id, '.data': { ...shared, id, sheet } });
    const contents = [
      ...[['form', report], ...given].map(([id, sheet]) => [`sheet-${id}`, sheet.title[lang]]),
      ...report.machineReadable.length > 0 ? [['machine-title', say('machine.title')]] : [],
    ];
    draw(
      this,
      h('h1', { id: 'title', tabindex: '-1' }, say('preview.title')),
      h('p', { class: 'lead' }, say('preview.about')),
      h('p', { class: 'state' }, summed(report.findings, say)),
      h('p', { class: 'actions' },
        h('button', { type: 'button', class: 'first', 'data-do': 'print' }, say('preview.print')),
        h('button', { type: 'button', class: 'second', 'data-go': 'formulyar' }, say('preview.change'))),
      h('nav', { class: 'contents', 'aria-label': say('timeline.contents') }, h('ul', null, contents.map(([id, title]) =>
        h('li', { 'data-key': id }, h('a', { href: '#preview', 'data-go': 'preview', 'data-id': id }, title))))),
      show(['form', null]),
      given.map(show),
      report.machineReadable.length > 0 && this.#lines(),
      others.length > 0 && h('details', { class: 'more others', 'data-key': 'others' },
        h('summary', null, say('preview.others')),
        others.map(show)),
      h('p', { class: 'actions' },
        h('button', { type: 'button', class: 'second', 'data-do': 'save' }, say('keep.save')),
        h('button', { type: 'button', class: 'plain', 'data-do': 'receipt' }, say('receipt.take')),
        state.answers.service === SERVICE
          && h('button', { type: 'button', class: 'second', 'data-go': 'timeline', 'data-key': 'timeline' }, say('action.timeline')),
        state.checked && h('button', { type: 'button', class: 'plain', 'data-go': 'result', 'data-key': 'result' }, say('action.result')),
        h('button', { type: 'button', class: 'plain', id: 'clear', 'data-do': 'clear' }, say('clear.action'))),
    );
  }

  #lines() {
    const { report, vocabulary, say } = this.data;
    return h('section', { class: 'machine', 'data-key': 'machine' },
      h('h2', { id: 'machine-title', tabindex: '-1' }, say('machine.title')),
      report.machineReadable.map((/** @type {any} */ { product, format, lines, parts, notes, why }) => {
        const { title } = vocabulary.products.find((/** @type {any} */ { id }) => id === product);
        return h('div', { 'data-key': format },
          h('h3', { id: `machine-${format}` }, h('span', { class: 'named' }, title), ' (', format, ')'),
          h('div', { class: 'zone', tabindex: '0', role: 'region', 'aria-labelledby': `machine-${format}` },
            h('pre', { class: `size-${lines[0].length}`, translate: 'no' }, lines.join('\n'))),
          h('div', { class: 'noted' }, noted(why, say, notes.map((/** @type {string} */ note) => h('p', { class: 'hint', 'data-key': note }, note)))),
          h('details', { class: 'more' },
            h('summary', null, say('machine.parts'), h('span', { class: 'hidden' }, `: ${title}`)),
            h('ul', { class: 'rows parts-of-lines' }, parts.map((/** @type {any} */ part, /** @type {number} */ index) =>
              h('li', { 'data-key': index }, h('span', null, part.label), ' ', h('code', { translate: 'no' }, part.text))))));
      }));
  }
}

customElements.define('qujat-preview', QujatPreview);
