// The first screen: what this is, four services, one thing to press.

import { textIn } from '../addresses.js';
import { beside } from '../beside.js';
import { SERVICE as FORMULYAR_OF } from '../draft.js';
import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { problems, submits } from '../form.js';
import { fieldId } from '../places.js';
import { SERVICES } from '../words.js';
import './qujat-choice.js';

export class QujatStart extends Drawn {
  constructor() {
    super();
    submits(this, 'continue');
  }

  /** @param {{ state: import('../state.js').State, say: import('../words.js').Say }} data */
  draw({ state, say }) {
    const { service } = state.answers;
    const read = (/** @type {string} */ folder, /** @type {string} */ text) => {
      const href = textIn(state.lang, folder) ?? '';
      return h('li', null, service ? beside(href, text, say) : h('a', { href }, text));
    };
    draw(
      this,
      h('h1', { id: 'title', tabindex: '-1' }, say('start.title')),
      h('p', { class: 'lead' }, say('start.text')),
      problems(state, say),
      h('form', { novalidate: true, autocomplete: 'off' },
        h('qujat-choice', {
          '.data': {
            path: 'service',
            legend: say('start.question'),
            error: state.problems.find(({ id }) => id === fieldId('service'))?.text,
            value: state.answers.service,
            options: SERVICES.map(({ id, key }) => ({ id, title: say(key) })),
          },
        }),
        h('p', { class: 'actions' },
          h('button', { class: 'first' }, say('action.continue')),
          h('button', { type: 'button', class: 'plain', 'data-go': 'timeline' }, say('timeline.undated')),
          (!service || service === FORMULYAR_OF)
            && h('button', { type: 'button', class: 'plain', 'data-go': 'formulyar', 'data-key': 'formulyar' }, say('formulyar.only')))),
      h('p', { class: 'hint' }, say('start.privacy')),
      textIn(state.lang, 'law') && h('section', null,
        h('h2', null, say('start.read')),
        h('ul', { class: 'plain-list' },
          SERVICES.map(({ id, key }) => read(id, say(key))),
          read('law', say('start.law')))),
    );
  }
}

customElements.define('qujat-start', QujatStart);
