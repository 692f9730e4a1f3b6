// What happens next: the answer first, with what takes it home, then what may change it, then every step in order, and the pictures last.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { HISTORY } from '../headline.js';
import { noted, weighed } from '../noted.js';
import './qujat-comparison.js';
import './qujat-forecast.js';
import './qujat-history.js';
import './qujat-pictures.js';
import './qujat-promise.js';
import './qujat-situation.js';
import './qujat-steps.js';
import './qujat-whereabouts.js';

/** Fewer days than this say nothing in a picture. */
const SHORTEST = 4;

export class QujatTimelineView extends Drawn {
  /**
   * @param {{ state: import('../state.js').State, service: any, vocabulary: any, outlook: any, title: string, busy: boolean,
   *   say: import('../words.js').Say }} data `title` is the answer; `busy` while the model is being drawn anew
   */
  draw(data) {
    const { state, service, outlook, title, busy, say } = data;
    const { timeline, forecast } = outlook;
    const history = timeline.remarks.find((/** @type {any} */ { code }) => code === HISTORY);
    const remarks = timeline.remarks.filter((/** @type {any} */ remark) => remark !== history);
    const dated = Boolean(timeline.submittedOn);
    // The model knows no road that ends without what was applied for.
    const modelled = dated && timeline.endsInIssue;
    // A day or two are no picture.
    const pictured = dated && !(outlook.days.length > 0 && outlook.days.length < SHORTEST);
    const sections = [
      ['situation', say('situation.title')],
      ['steps', say('steps.title')],
      pictured && ['pictures', say('picture.title')],
      modelled && ['where', say('where.title')],
      modelled && ['forecast', say('forecast.title')],
    ].filter(Array.isArray);
    draw(
      this,
      h('p', { class: 'number' }, service.shortTitle),
      h('h1', { id: 'title', tabindex: '-1' }, title),
      history && h('qujat-history', { '.data': { finding: history, say } }),
      h('qujat-promise', { '.data': { outlook, say } }),
      h('p', { class: 'actions', 'data-key': 'home' },
        dated && h('button', { type: 'button', class: 'first', 'data-do': 'dates', 'data-key': 'dates' }, say('action.dates')),
        h('button', { type: 'button', class: 'plain', 'data-do': 'print', 'data-key': 'print' }, say('action.print'))),
      h('nav', { class: 'contents', 'aria-label': say('timeline.contents') }, h('ul', null, sections.map(([id, title]) =>
        h('li', { 'data-key': id }, h('a', { href: '#timeline', 'data-go': 'timeline', 'data-id': `${id}-title` }, title))))),
      h('qujat-situation', { '.data': data }),
      outlook.kept && dated && h('qujat-comparison', { '.data': { outlook, say } }),
      h('section', { 'data-key': 'steps' },
        h('h2', { id: 'steps-title', tabindex: '-1' }, say('steps.title')),
        h('p', { class: 'hint' }, say('steps.hint')),
        h('qujat-steps', { '.data': { steps: timeline.steps, say } })),
      pictured && h('section', { 'data-key': 'pictures' },
        h('h2', { id: 'pictures-title', tabindex: '-1' }, say('picture.title')),
        h('qujat-pictures', { '.data': { report: timeline, days: outlook.days, forecast: modelled ? forecast : null, say } })),
      h('section', { 'data-key': 'waits' },
        h('h2', null, say('waits.title')),
        h('ul', { class: 'rows' }, ['waitSubmitting', 'waitCollecting'].map((wait) =>
          h('li', { class: 'noted', 'data-key': wait },
            noted(timeline.promise[wait].why, say,
              h('p', null, `${say(`waits.${wait}`)} `, h('strong', null, timeline.promise[wait].text))))))),
      remarks.length > 0 && h('section', { 'data-key': 'remarks' }, h('h2', null, say('timeline.remarks')), weighed(remarks, say)),
      modelled && h('qujat-whereabouts', { '.data': { outlook, state, say } }),
      modelled && h('qujat-forecast', { '.data': { state, outlook, busy, say } }),
      h('p', { class: 'actions' },
        h('button', { type: 'button', class: 'plain', 'data-do': 'receipt', 'data-key': 'receipt' }, say('receipt.take')),
        h('button', { type: 'button', class: 'plain', 'data-go': state.checked ? 'result' : 'next', 'data-key': 'back' },
          say(state.checked ? 'action.result' : 'action.requirements'))),
    );
  }
}

customElements.define('qujat-timeline-view', QujatTimelineView);
