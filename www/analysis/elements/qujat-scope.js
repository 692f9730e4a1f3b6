// What is looked at: the service, its urgency, the day of handing in, the year, and how days are counted.

import { draw, h } from '../../draw.js';
import '../../elements/qujat-date.js';
import { READINGS } from '../../known.js';
import { fieldId } from '../../places.js';
import { YEARS } from '../choices.js';
import { Chooser } from '../chooser.js';

export class QujatScope extends Chooser {
  /** @param {{ state: import('../choices.js').Choices, vocabulary: any, unread: any, say: import('../../words.js').Say }} data */
  draw({ state, vocabulary, unread, say }) {
    const { answers, own } = state;
    const years = YEARS.map((year) => ({ id: year, title: year }));
    draw(
      this,
      h('h2', { id: 'scope-title', tabindex: '-1' }, say('scope.title')),
      h('form', { novalidate: true, autocomplete: 'off' },
        choice('service', say('scope.service'), vocabulary.services, answers.service),
        choice('urgency', say('situation.urgency'), vocabulary.urgencies, answers.urgency),
        choice('medium', say('situation.medium'), vocabulary.media, answers.medium),
        h('qujat-date', {
          '.data': { path: 'submittedOn', legend: say('situation.day'), error: unread?.what, value: answers.submittedOn, say },
        }),
        choice('year', say('scope.year'), years, own.year),
        h('details', { class: 'more', 'data-key': 'reading' },
          h('summary', null, say('reading.title')),
          h('p', { class: 'hint' }, say('reading.hint')),
          Object.entries(READINGS).map(([field, ids]) =>
            choice(field, say(`situation.${field}`), ids.map((id) => ({ id, title: say(`reading.${id}`) })), answers[field])))),
    );
  }
}

/**
 * A list to choose from; the first entry stands unless another is chosen.
 *
 * @param {string} name @param {string} title @param {{ id: string, title: string }[]} options @param {string | undefined} value
 */
export function choice(name, title, options, value) {
  return h('label', { class: 'line', 'data-key': name }, title,
    h('select', { name, id: fieldId(name), value: value ?? options[0]?.id, autocomplete: 'off' },
      options.map((option) => h('option', { value: option.id, 'data-key': option.id }, option.title))));
}

customElements.define('qujat-scope', QujatScope);
