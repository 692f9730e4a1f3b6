// The timeline in pictures, drawn at the width there is and again when that changes.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { band } from '../pictures/band.js';
import { gantt } from '../pictures/gantt.js';
import { lanes } from '../pictures/lanes.js';

export class QujatPictures extends Drawn {
  /** @type {ResizeObserver | undefined} */
  #observer;
  #width = 0;

  connectedCallback() {
    this.#observer = new ResizeObserver(() => {
      if (this.clientWidth !== this.#width && this.data) {
        this.draw(this.data);
      }
    });
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    this.#observer?.disconnect();
  }

  /** @param {{ report: any, days: any[], forecast: any, say: import('../words.js').Say }} data */
  draw({ report, days, forecast, say }) {
    const width = this.#width = this.clientWidth;
    if (!width) {
      return;
    }
    const figure = (/** @type {string} */ title, /** @type {any} */ picture) => h('figure', null, h('figcaption', null, title), picture);
    draw(this,
      figure(say('picture.lanes.title'), lanes(report, say, width)),
      days.length > 0 && figure(say('picture.gantt.title'), gantt({ report, days, forecast }, say, width)),
      forecast?.histogram.length > 0 && figure(say('picture.band.title'), band(forecast, say, width)));
  }
}

customElements.define('qujat-pictures', QujatPictures);
