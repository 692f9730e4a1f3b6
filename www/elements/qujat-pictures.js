// The timeline in pictures, each shown on demand.

import { draw, h } from '../draw.js';
import { band } from '../pictures/band.js';
import { gantt } from '../pictures/gantt.js';
import { lanes } from '../pictures/lanes.js';
import { Resized } from '../resized.js';

export class QujatPictures extends Resized {
  /** @param {number} width @param {{ report: any, days: any[], forecast: any, say: import('../words.js').Say }} data */
  drawAt(width, { report, days, forecast, say }) {
    const folded = (/** @type {string} */ title, /** @type {any} */ picture) =>
      h('details', { class: 'more', 'data-key': title }, h('summary', null, say(title)), picture);
    draw(this,
      folded('picture.lanes.title', lanes(report, say, width)),
      days.length > 0 && folded('picture.gantt.title', gantt({ report, days, forecast }, say, width)),
      forecast?.histogram.length > 0 && folded('picture.band.title', band(forecast, say, width)));
  }
}

customElements.define('qujat-pictures', QujatPictures);
