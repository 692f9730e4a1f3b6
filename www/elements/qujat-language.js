// The language of the page; every answer stays as it is.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { LANGUAGES } from '../words.js';

export class QujatLanguage extends Drawn {
  constructor() {
    super();
    this.addEventListener('click', (event) => {
      const button = /** @type {Element} */ (event.target).closest('button');
      if (button) {
        this.tell('language', { lang: button.lang });
      }
    });
  }

  /** @param {{ lang: string, say: import('../words.js').Say }} data */
  draw({ lang, say }) {
    draw(
      this,
      h('nav', { 'aria-label': say('site.language') },
        LANGUAGES.map(({ id, name }) =>
          h('button', { type: 'button', lang: id, 'data-key': id, 'aria-current': id === lang ? 'true' : null }, name))),
    );
  }
}

customElements.define('qujat-language', QujatLanguage);
