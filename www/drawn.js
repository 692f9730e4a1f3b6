// An element that draws itself from what it is given, and tells what a person did.

export class Drawn extends HTMLElement {
  /** @type {any} */
  #data;

  get data() {
    return this.#data;
  }

  /** The very same values are not drawn twice, save by who has the state: that one changes in place. */
  set data(data) {
    const before = this.#data;
    this.#data = data;
    if (!before || data.state || Object.keys(data).some((name) => data[name] !== before[name])) {
      this.draw(data);
    }
  }

  /** @param {any} _data */
  draw(_data) {}

  /** @param {string} what @param {object} [detail] */
  tell(what, detail = {}) {
    this.dispatchEvent(new CustomEvent(`qujat-${what}`, { bubbles: true, detail }));
  }
}
