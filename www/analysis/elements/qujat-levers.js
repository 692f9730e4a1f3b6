// What would help most: the steps by how many more cases would keep the promise if each took no time at all.

import { draw, h } from '../../draw.js';
import { Drawn } from '../../drawn.js';
import { numbered } from '../../elements/qujat-steps.js';
import { band } from '../../pictures/band.js';
import { offers } from '../download.js';
import { percent, tenths } from '../figures.js';
import { grid } from '../grid.js';
import './qujat-picture.js';

export class QujatLevers extends Drawn {
  /** @param {{ state: import('../choices.js').Choices, forecast: any, levers: any, say: import('../../words.js').Say }} data */
  draw({ state: { lang }, forecast, levers, say }) {
    const contributions = forecast.contributions;
    const name = (/** @type {any} */ step) => `${numbered(step)}: ${step.action}`;
    draw(
      this,
      forecast.histogram.length > 0
        && h('qujat-picture', { '.data': { title: say('picture.band.title'), picture: band, values: [forecast, say] } }),
      grid(say('levers.contributions'), [say('picture.step'), say('levers.days'), say('levers.ofTotal'), say('levers.ofSpread')],
        contributions.map((/** @type {any} */ { step, days, ofTotal, ofSpread }) =>
          [name(step), tenths(days / 1000, lang), percent(ofTotal, lang), percent(ofSpread, lang)])),
      h('h3', null, say('levers.title')),
      h('p', { class: 'hint' }, say('levers.hint')),
      levers.onTime && h('p', { 'data-key': 'now' }, `${say('levers.now')}: `, h('strong', null, percent(levers.onTime.thousandths, lang))),
      grid(say('levers.title'), [say('picture.step'), say('levers.onTime'), say('levers.saved')],
        levers.levers.map((/** @type {any} */ { step, onTime, saved }) => [name(step), percent(onTime.thousandths, lang), tenths(saved / 1000, lang)])),
      offers([
        { id: 'forecast.json', title: say('save.forecast.json') }, { id: 'forecast.csv', title: say('save.forecast.csv') },
        { id: 'forecast.svg', title: say('save.svg') },
      ]),
    );
  }
}

customElements.define('qujat-levers', QujatLevers);
