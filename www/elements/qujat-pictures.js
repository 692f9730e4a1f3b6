// The timeline in pictures.

import { draw, h } from '../draw.js';
import { band } from '../pictures/band.js';
import { gantt } from '../pictures/gantt.js';
import { lanes } from '../pictures/lanes.js';
import { Resized } from '../resized.js';

export class QujatPictures extends Resized {
  /** @param {number} width @param {{ report: any, days: any[], forecast: any, say: import('../words.js').Say }} data */
  drawAt(width, { report, days, forecast, say }) {
    const figure = (/** @type {string} */ title, /** @type {any} */ picture) => h('figure', null, h('figcaption', null, title), picture);
    draw(this,
      figure(say('picture.lanes.title'), lanes(report, say, width)),
      days.length > 0 && figure(say('picture.gantt.title'), gantt({ report, days, forecast }, say, width)),
      forecast?.histogram.length > 0 && figure(say('picture.band.title'), band(forecast, say, width)));
  }
}

customElements.define('qujat-pictures', QujatPictures);
