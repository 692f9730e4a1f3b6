// One picture, drawn at the width there is and again when that changes.

import { draw, h } from '../../draw.js';
import { Drawn } from '../../drawn.js';

export class QujatPicture extends Drawn {
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

  /** @param {{ title: string, picture: (...values: any[]) => any, values: any[] }} data `picture` takes the values and the width */
  draw({ title, picture, values }) {
    const width = this.#width = this.clientWidth;
    if (width) {
      draw(this, h('figure', null, h('figcaption', null, title), picture(...values, width)));
    }
  }
}

customElements.define('qujat-picture', QujatPicture);
