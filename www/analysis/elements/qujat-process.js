// The process of each course as a picture of lanes with the list behind it.

import { draw, h } from '../../draw.js';
import '../../elements/qujat-steps.js';
import { noted } from '../../noted.js';
import { lanes } from '../../pictures/lanes.js';
import { Chooser } from '../chooser.js';
import { offers } from '../download.js';
import './qujat-picture.js';
import { choice } from './qujat-scope.js';

export class QujatProcess extends Chooser {
  /** @param {{ state: import('../choices.js').Choices, timeline: any, say: import('../../words.js').Say }} data */
  draw({ state, timeline, say }) {
    const course = timeline.courses.find((/** @type {any} */ { id }) => id === state.own.course) ?? timeline.courses[0];
    draw(
      this,
      h('h2', { id: 'process-title', tabindex: '-1' }, say('process.title')),
      h('p', { class: 'hint' }, say('process.hint')),
      choice('course', say('process.course'), timeline.courses, course.id),
      h('div', { class: 'noted', 'data-key': 'course' }, noted(course.why, say, h('p', null, course.explanation))),
      h('qujat-picture', { '.data': { title: say('picture.lanes.title'), picture: lanes, values: [timeline, say] } }),
      h('details', { class: 'more', 'data-key': 'steps' },
        h('summary', null, say('steps.title')),
        h('qujat-steps', { '.data': { steps: timeline.steps, say } })),
      offers([
        { id: 'process.bpmn', title: say('save.bpmn') }, { id: 'process.svg', title: say('save.svg') },
        { id: 'timeline.json', title: say('save.timeline.json') }, { id: 'timeline.ics', title: say('save.ics') },
      ]),
    );
  }
}

customElements.define('qujat-process', QujatProcess);
