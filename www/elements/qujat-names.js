// Whose documents they are: for those who wish to have that compared too.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { actions, problems, submits } from '../form.js';
import { fieldId, NAMES } from '../places.js';

export class QujatNames extends Drawn {
  constructor() {
    super();
    submits(this, 'continue');
    this.addEventListener('input', (event) => {
      const { name, value } = /** @type {HTMLInputElement} */ (event.target);
      this.tell('answer', { path: name, value });
    });
  }

  /** @param {{ state: import('../state.js').State, faults: Map<string, string>, say: import('../words.js').Say }} data */
  draw({ state, faults, say }) {
    draw(
      this,
      problems(state, say),
      h('h1', { id: 'title', tabindex: '-1' }, say('names.title')),
      h('p', { class: 'hint' }, say('names.hint')),
      h('form', { novalidate: true, autocomplete: 'off' },
        NAMES.map((name) => {
          const id = fieldId(name);
          const error = faults.get(id);
          return h('div', { class: error ? 'faulty' : null, 'data-key': name },
            error && h('p', { class: 'fault', id: `${id}-error` }, error),
            h('label', { class: 'line' }, say(`person.${name}`),
              h('input', {
                type: 'text', id, name, value: state.answers[name] ?? '', autocomplete: 'off', spellcheck: 'false',
                inputmode: name === 'iin' ? 'numeric' : null, 'aria-describedby': error ? `${id}-error` : null,
              })));
        }),
        actions(say)),
    );
  }
}

customElements.define('qujat-names', QujatNames);
