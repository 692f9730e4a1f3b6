// What a person can do with the answers as a whole: keep them in a file, hand on a link that tells nobody who they are, take a receipt
// and have it asked again, clear.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { LONGEST } from '../file.js';
import { dateInWords } from '../words.js';

export class QujatKeep extends Drawn {
  constructor() {
    super();
    this.addEventListener('change', (event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      const file = input.files?.[0];
      if (file) {
        // None of ours is so heavy, three bytes a character, and no other is read.
        const read = file.size > 3 * LONGEST ? Promise.resolve('') : file.text();
        // The same file may be chosen again.
        read.then((text) => this.tell('file', { text }), () => this.tell('file')).finally(() => { input.value = ''; });
      }
    });
    this.addEventListener('click', (event) => {
      if (/** @type {Element} */ (event.target).closest('[data-copy]')) {
        const field = /** @type {HTMLInputElement} */ (this.querySelector('#link'));
        field.focus();
        field.select();
        navigator.clipboard?.writeText(field.value).catch(() => {});
      }
    });
  }

  /**
   * @param {{ some: boolean, answered: boolean, link: string, fault: string, receipt: string, replayed: any, say: import('../words.js').Say }} data
   *   whether there is `some` answer to keep and whether the page `answered` anything; the `receipt` that would be saved; what became of the one
   *   that was opened
   */
  draw({ some, answered, link, fault, receipt, replayed, say }) {
    const button = (/** @type {string} */ what) =>
      h('button', { type: 'button', class: 'second', 'data-do': what, 'data-key': what }, say(`keep.${what}`));
    draw(
      this,
      h('section', { 'aria-label': say('keep.title') }, h('details', { class: 'more' },
        h('summary', null, say('keep.title')),
        answered && !receipt && h('p', { 'data-key': 'take' },
          h('button', { type: 'button', class: 'second', 'data-do': 'receipt' }, say('receipt.take'))),
        receipt && h('div', { 'data-key': 'receipt' },
          h('p', { class: 'line', id: 'receipt-title' }, say('receipt.title')),
          h('p', { class: 'hint' }, say('receipt.hint')),
          h('pre', { class: 'shown', id: 'receipt', tabindex: '0', role: 'region', 'aria-labelledby': 'receipt-title', translate: 'no' }, receipt),
          h('p', null, h('button', { type: 'button', class: 'second', 'data-do': 'receipt-save' }, say('receipt.save')))),
        some && h('div', { 'data-key': 'save' }, h('p', null, button('save')), h('p', { class: 'hint' }, say('keep.save.hint'))),
        h('div', { 'data-key': 'open', class: fault ? 'faulty' : null },
          fault && h('p', { class: 'fault', id: 'file-error' }, say(`keep.fault.${fault}`)),
          h('p', { class: 'files' }, h('label', { class: 'second file' }, say('keep.open'),
            h('input', { type: 'file', id: 'file', accept: '.json,application/json', 'aria-describedby': fault ? 'file-error' : null }))),
          replayed && this.#replayed()),
        some && h('div', { 'data-key': 'link' },
          h('p', null, button('link')),
          h('p', { class: 'hint' }, say('keep.link.hint')),
          link && [
            h('label', { class: 'line', for: 'link' }, say('keep.link.label')),
            h('input', { type: 'text', id: 'link', readonly: true, value: link }),
            h('p', null, h('button', { type: 'button', class: 'second', 'data-copy': true }, say('keep.copy'))),
          ]),
        some && h('p', { class: 'actions', 'data-key': 'actions' },
          h('button', { type: 'button', class: 'second', id: 'clear-kept', 'data-do': 'clear' }, say('clear.action'))))),
    );
  }

  /** What the receipt that was opened says, and what is said today. */
  #replayed() {
    const { replayed: { day, same, versions, differs, leftOut }, say } = this.data;
    return h('div', { id: 'replayed', tabindex: '-1', 'data-key': 'replayed' },
      h('p', null, h('strong', null, say(same ? 'receipt.same' : 'receipt.other', { day: dateInWords(say, day) }))),
      leftOut.length > 0 && h('p', { 'data-key': 'held' }, say('receipt.held', { fields: leftOut.join(', ') })),
      versions.map((/** @type {any} */ { name, then, now }) => h('p', { 'data-key': name }, say('receipt.changed', { what: say(`receipt.${name}`), then, now }))),
      !same && versions.length === 0 && h('p', { 'data-key': 'versions' }, say('receipt.unchanged')),
      differs.map((/** @type {any} */ { ask, ...sides }) => ['then', 'now'].map((side) => sides[side].length > 0
        && h('p', { 'data-key': ask + side }, `${say(`receipt.${side}`)}: `, h('code', { translate: 'no' }, sides[side].join('; '))))));
  }
}

customElements.define('qujat-keep', QujatKeep);
