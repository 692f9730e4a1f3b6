// The address of the page, which has all that was chosen behind its «#». It is written once nothing has changed for a moment: Safari
// and Firefox throw at a page that writes a hundred of them in half a minute.

/** How long nothing has changed by then, in milliseconds. */
const MOMENT = 500;

export class Address {
  /** What is written there, or will be in a moment. */
  #text = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #soon;

  /** @param {(text: string) => void} heard somebody put other choices there */
  constructor(heard) {
    addEventListener('hashchange', ({ newURL }) => {
      const text = new URL(newURL).hash.slice(1);
      if (text.includes('=')) {
        this.#text = text;
        heard(text);
      } else {
        // A place in the page, as the skip link names one, is no choice: what was chosen is written over it.
        this.#write();
      }
    });
  }

  /** @param {string} text */
  say(text) {
    if (text !== this.#text) {
      this.#text = text;
      this.#write();
    }
  }

  #write() {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => {
      try {
        history.replaceState(null, '', `#${this.#text}`);
      } catch {
        // The browser has had too many all the same; it is written when the page is drawn again.
        this.#text = '';
      }
    }, MOMENT);
  }
}
