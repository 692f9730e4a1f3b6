// The limits of the steps against the promise, for every day of handing in over a year, each urgency, medium and reading.

import { draw, h } from '../../draw.js';
import { sweep as picture } from '../../pictures/sweep.js';
import { Chooser } from '../chooser.js';
import { offers } from '../download.js';
import { figure, percent } from '../figures.js';
import { grid } from '../grid.js';
import './qujat-picture.js';
import { choice } from './qujat-scope.js';

/** @param {any} sweep */
export const scenarioOf = ({ urgency, medium, strict }) => [urgency, medium, strict ? 'strict' : 'careful'].filter(Boolean).join('/');

export class QujatSweep extends Chooser {
  /** @param {{ state: import('../choices.js').Choices, sweeps: any[], say: import('../../words.js').Say }} data */
  draw({ state, sweeps, say }) {
    const { lang, own } = state;
    const title = (/** @type {any} */ { urgencyTitle, mediumTitle, readingTitle }) => [urgencyTitle, mediumTitle, readingTitle].filter(Boolean).join(' · ');
    const chosen = sweeps.find((each) => scenarioOf(each) === own.scenario) ?? sweeps[0];
    const working = sweeps.filter((each) => each.workingDays);
    draw(
      this,
      h('h2', { id: 'sweep-title', tabindex: '-1' }, say('sweep.title', { year: own.year })),
      h('p', null, say('sweep.hint')),
      chosen && [
        choice('scenario', say('sweep.scenario'), sweeps.map((each) => ({ id: scenarioOf(each), title: title(each) })), scenarioOf(chosen)),
        h('qujat-picture', { '.data': { title: title(chosen), picture, values: [chosen, say('sweep.about'), say] } }),
        h('p', { class: 'hint', 'data-key': 'legend' }, say('sweep.legend')),
        chosen.workingDays && h('p', { 'data-key': 'text' }, chosen.workingDays.text),
        chosen.workingDays && h('p', { 'data-key': 'worst' }, say('sweep.worst', { date: chosen.workingDays.worst.text, days: chosen.workingDays.most })),
        chosen.atLeast && h('p', { class: 'hint', 'data-key': 'least' }, say('ceilings.atLeast')),
        !chosen.movesKnown && h('p', { class: 'hint', 'data-key': 'moves' }, say('sweep.moves')),
      ],
      grid(say('sweep.table'), [say('sweep.scenario'), say('sweep.starts'), say('sweep.broken'), say('sweep.share'), say('sweep.fewest'), say('sweep.median'), say('sweep.most')],
        working.map((each) => {
          const { starts, broken, share, fewest, median, most } = each.workingDays;
          return [title(each), figure(starts, lang), figure(broken, lang), percent(share, lang), fewest, median, most];
        }), (row) => working[row] === chosen),
      offers([{ id: 'sweep.csv', title: say('save.sweep.csv') }, { id: 'sweep.svg', title: say('save.svg') }]),
    );
  }
}

customElements.define('qujat-sweep', QujatSweep);
