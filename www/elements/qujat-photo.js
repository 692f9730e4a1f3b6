// The photograph, cut as the form has it; drawn, never an image with an address.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { FRAME, paint } from '../photo.js';

/** Dots for a millimetre of the print: 600 an inch. */
const DOTS = 23.6;

export class QujatPhoto extends Drawn {
  /** @param {{ photo: import('../photo.js').Photo, place: number, say: import('../words.js').Say }} data */
  draw({ photo, say }) {
    draw(this, h('canvas', {
      width: Math.round(FRAME.width * DOTS), height: Math.round(FRAME.height * DOTS), role: 'img', 'aria-label': say('photo.yours'),
    }));
    paint(photo, /** @type {HTMLCanvasElement} */ (this.querySelector('canvas')));
  }
}

customElements.define('qujat-photo', QujatPhoto);
