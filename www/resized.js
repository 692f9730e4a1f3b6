// An element that draws itself at the width there is, and again when that changes.

import { Drawn } from './drawn.js';

export class Resized extends Drawn {
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

  /** What has no width is hidden or not in the page yet, and nothing is drawn. @param {any} data */
  draw(data) {
    this.#width = this.clientWidth;
    if (this.#width) {
      this.drawAt(this.#width, data);
    }
  }

  /** @param {number} _width @param {any} _data */
  drawAt(_width, _data) {}
}
