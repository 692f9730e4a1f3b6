// An element that draws itself from what it is given, and tells what a person did.

export class Drawn extends HTMLElement {
  /** @type {any} */
  #data;

  get data() {
    return this.#data;
  }

  set data(data) {
    this.#data = data;
    this.draw(data);
  }

  /** @param {any} _data */
  draw(_data) {}

  /** @param {string} what @param {object} [detail] */
  tell(what, detail = {}) {
    this.dispatchEvent(new CustomEvent(`qujat-${what}`, { bubbles: true, detail }));
  }
}
