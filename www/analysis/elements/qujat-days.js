// A year of the working calendar: every day that is not what its weekday says, with its reason and how sure we are.

import { draw, h } from '../../draw.js';
import { Drawn } from '../../drawn.js';
import { noted } from '../../noted.js';
import { calendar } from '../../pictures/calendar.js';
import { offers } from '../download.js';
import './qujat-picture.js';

export class QujatDays extends Drawn {
  /** @param {{ state: import('../choices.js').Choices, days: any[], say: import('../../words.js').Say }} data */
  draw({ state, days, say }) {
    const special = days.filter(({ kind }) => kind !== 'working' && kind !== 'weekly-rest');
    const working = days.filter((day) => day.working).length;
    draw(
      this,
      h('h2', { id: 'days-title', tabindex: '-1' }, say('days.title', { year: state.own.year })),
      h('p', null, say('days.count', { working, off: days.length - working })),
      h('qujat-picture', { '.data': { title: state.own.year, picture: calendar, values: [days, say('days.about'), say] } }),
      h('p', { class: 'hint', 'data-key': 'legend' }, say('days.legend')),
      !days.at(-1)?.movesKnown && h('p', { class: 'hint', 'data-key': 'moves' }, say('sweep.moves')),
      h('details', { class: 'more', 'data-key': 'special' },
        h('summary', null, say('days.special')),
        h('ul', { class: 'rows' }, special.map(({ date, text, reason, why }) =>
          h('li', { class: 'noted', 'data-key': date },
            noted(why, say, h('p', null, h('strong', null, text), ` – ${reason}`)))))),
      offers([{ id: 'calendar.csv', title: say('save.calendar.csv') }, { id: 'calendar.svg', title: say('save.svg') }]),
    );
  }
}

customElements.define('qujat-days', QujatDays);
