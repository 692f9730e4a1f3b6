// The chance of breaking the promise by the day of handing in: a model, counted a month at a time.

import { draw, h } from '../../draw.js';
import { year as picture } from '../../pictures/year.js';
import { Chooser } from '../chooser.js';
import { offers } from '../download.js';
import { figure, percent } from '../figures.js';
import { grid } from '../grid.js';
import './qujat-picture.js';
import { choice } from './qujat-scope.js';

export class QujatStarts extends Chooser {
  /** @param {{ state: import('../choices.js').Choices, year: import('../year.js').Year, say: import('../../words.js').Say }} data */
  draw({ state, year: { report, months, busy, stopped }, say }) {
    const { lang, own } = state;
    const at = Math.max(report?.urgencies.findIndex(({ id }) => id === own.startUrgency) ?? 0, 0);
    const counted = busy ? say('starts.busy', { months }) : say(stopped ? 'starts.stopped' : 'starts.done', { months });
    draw(
      this,
      h('h2', { id: 'starts-title', tabindex: '-1' }, say('starts.title', { year: own.year })),
      h('p', { class: 'hint' }, report?.model),
      h('div', { class: 'progress', 'data-key': 'progress' },
        h('p', { id: 'starts-counted', role: 'status' }, counted),
        h('progress', { id: 'starts-progress', 'aria-labelledby': 'starts-counted', max: '12', value: String(months) }),
        h('button', { type: 'button', class: 'second', id: 'starts-stop', 'data-do': busy ? 'stop' : 'count' },
          say(busy ? 'action.stop' : 'action.count'))),
      report && [
        choice('startUrgency', say('situation.urgency'), report.urgencies, report.urgencies[at].id),
        h('qujat-picture', {
          '.data': {
            title: report.urgencies[at].title, picture,
            values: [report.starts.map(({ date, broken }) => ({ date, share: broken[at] })), say('starts.about'), say, (/** @type {number} */ share) => percent(share, lang)],
          },
        }),
        h('p', { class: 'hint', 'data-key': 'legend' }, say('starts.legend')),
        grid(say('starts.table'), [say('situation.urgency'), say('starts.broken')],
          report.urgencies.map(({ title, broken }) => [title, percent(broken, lang)]), (row) => row === at),
        h('p', { class: 'hint', 'data-key': 'cases' }, say('starts.cases', { cases: figure(report.cases, lang) })),
        offers([{ id: 'starts.csv', title: say('save.starts.csv') }, { id: 'starts.svg', title: say('save.svg') }]),
      ],
    );
  }
}

customElements.define('qujat-starts', QujatStarts);
