// How the page is shown: colours, the size of the text, and a version for weak sight.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { LOOKS } from '../look.js';

export class QujatDisplay extends Drawn {
  #open = false;
  /** The view it was opened on: on another it is in the way. @type {string | undefined} */
  #step;

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      if (/** @type {Element} */ (event.target).closest('button')) {
        this.#open = !this.#open;
        this.draw(this.data);
      }
    });
    this.addEventListener('change', (event) => {
      const { name, type, checked, value } = /** @type {HTMLInputElement} */ (event.target);
      this.tell('display', { name, value: type === 'checkbox' ? (checked ? 'low' : '') : value });
    });
  }

  /** @param {{ display: import('../look.js').Look, step?: string, say: import('../words.js').Say }} data `step` is the view, where there are several */
  draw({ display, step, say }) {
    this.#open &&= step === this.#step;
    this.#step = step;
    const select = (/** @type {string} */ name, /** @type {string} */ usual, /** @type {(way: string) => string} */ title) =>
      h('label', { class: 'line', 'data-key': name }, say(`display.${name}`),
        h('select', { name, id: `display-${name}`, value: display[name] ?? '', autocomplete: 'off' },
          ['', ...LOOKS[name]].map((way) => h('option', { value: way, 'data-key': way }, way ? title(way) : usual))));
    draw(
      this,
      h('button', { type: 'button', 'aria-expanded': String(this.#open), 'aria-controls': 'display' }, say('display.title')),
      h('div', { id: 'display', role: 'group', 'aria-label': say('display.title'), hidden: !this.#open },
        select('scheme', say('display.scheme.system'), (way) => say(`display.scheme.${way}`)),
        select('size', '100 %', (way) => `${way} %`),
        h('label', { class: 'sight', 'data-key': 'sight' },
          h('input', { type: 'checkbox', name: 'sight', id: 'display-sight', checked: display.sight === 'low' }),
          h('span', null, say('display.sight')))),
    );
  }
}

customElements.define('qujat-display', QujatDisplay);
