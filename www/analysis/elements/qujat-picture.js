// One picture, and what it is called.

import { draw, h } from '../../draw.js';
import { Resized } from '../../resized.js';

export class QujatPicture extends Resized {
  /**
   * @param {number} width
   * @param {{ title: string, picture: (...values: any[]) => any, values: any[] }} data `picture` takes the values and the width
   */
  drawAt(width, { title, picture, values }) {
    draw(this, h('figure', null, h('figcaption', null, title), picture(...values, width)));
  }
}

customElements.define('qujat-picture', QujatPicture);
