// Where the regulation is at odds with itself: each remark with its weight, how it was found, its figures and its places.

import { draw, h } from '../../draw.js';
import '../../elements/qujat-citation.js';
import { noted } from '../../noted.js';
import { Chooser } from '../chooser.js';
import { offers } from '../download.js';
import { figure } from '../figures.js';
import { grid } from '../grid.js';
import { choice } from './qujat-scope.js';

/** So many places stand in the margin; where there are more, the others open on demand. */
const MARGIN = 3;

export class QujatContradictions extends Chooser {
  /** @param {{ state: import('../choices.js').Choices, report: any, say: import('../../words.js').Say }} data */
  draw({ state, report: { remarks, units, disagreements }, say }) {
    const { weight, found } = state.own;
    const kinds = (/** @type {'weight' | 'found'} */ field) => [
      { id: '', title: say('remarks.all') },
      ...new Map(remarks.map((/** @type {any} */ remark) => [remark[field], { id: remark[field], title: remark[`${field}Title`] }])).values(),
    ];
    const shown = remarks.filter((/** @type {any} */ remark) => (!weight || remark.weight === weight) && (!found || remark.found === found));
    draw(
      this,
      h('h2', { id: 'remarks-title', tabindex: '-1' }, say('remarks.title')),
      h('p', { class: 'hint' }, say('remarks.hint')),
      choice('weight', say('remarks.weight'), kinds('weight'), weight),
      choice('found', say('remarks.found'), kinds('found'), found),
      h('p', { class: 'hint', role: 'status', 'data-key': 'count' }, say('remarks.count', { shown: shown.length, all: remarks.length })),
      h('ol', { class: 'rows remarks', 'data-key': 'remarks' }, shown.map((/** @type {any} */ remark, /** @type {number} */ index) =>
        h('li', { class: `noted ${remark.weight}`, 'data-key': `${remark.code}${index}` },
          noted(remark.places.slice(0, MARGIN), say,
            h('p', { class: 'weight' }, remark.weightTitle),
            h('h3', null, remark.what),
            h('p', null, remark.meaning),
            h('p', null, h('strong', null, `${say('remarks.reading')}: `), remark.reading),
            remark.figures.length > 0 && h('dl', { class: 'inline' }, remark.figures.map((/** @type {any} */ { id, title, value }) =>
              h('div', { 'data-key': id }, h('dt', null, `${title}: `), h('dd', null, h('strong', null, figure(value, state.lang)))))),
            h('p', { class: 'hint' }, remark.foundTitle),
            remark.places.length > MARGIN && h('details', { class: 'more' },
              h('summary', null, say('remarks.places', { count: remark.places.length - MARGIN })),
              h('ul', { class: 'places' }, remark.places.slice(MARGIN).map((/** @type {any} */ why) =>
                h('li', { 'data-key': why.id }, h('qujat-citation', { '.data': { why, say } }))))))))),
      h('details', { class: 'more', 'data-key': 'units' },
        h('summary', null, say('remarks.units')),
        grid(say('remarks.units'), [say('picture.unit'), say('remarks.units.steps'), say('remarks.units.unlimited')],
          units.map((/** @type {any} */ unit) => [unit.title, unit.steps.length, unit.withoutLimit.length]))),
      disagreements.length > 0 && h('details', { class: 'more', 'data-key': 'disagreements' },
        h('summary', null, say('remarks.disagreements')),
        h('ul', { class: 'rows' }, disagreements.map((/** @type {any} */ { action, by }) =>
          h('li', { class: 'noted', 'data-key': action },
            noted(by.map((/** @type {any} */ { why }) => why), say,
              h('h3', null, action),
              h('ul', null, by.map((/** @type {any} */ { titles, why }) =>
                h('li', { 'data-key': why.id }, `${why.place}: `, h('strong', null, titles.join(', ')))))))))),
      offers([{ id: 'remarks.json', title: say('save.remarks.json') }, { id: 'remarks.csv', title: say('save.remarks.csv') }]),
    );
  }
}

customElements.define('qujat-contradictions', QujatContradictions);
