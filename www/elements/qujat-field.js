// One field of the draft: a plain label, what was typed, and beside it everything that was found, with its place in the law.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { noted } from '../noted.js';
import { fieldId } from '../places.js';

/** What is typed here is nobody's to learn from, to mend or to send away. */
const PRIVATE = { spellcheck: 'false', autocorrect: 'off', writingsuggestions: 'false' };

export class QujatField extends Drawn {
  constructor() {
    super();
    this.addEventListener('input', (event) => this.#take(/** @type {HTMLInputElement} */ (event.target).value));
    this.addEventListener('click', (event) => {
      const button = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest('button[data-take]'));
      if (button) {
        this.#take(button.dataset.take ?? '');
        this.querySelector('input')?.focus();
      }
    });
  }

  /**
   * @param {{ path: string, label: string, value: string, hint?: string, options?: { id: string, title: string }[], many?: boolean,
   *   none?: string, attributes?: Record<string, string>, field?: any, findings: any[], offered?: { text: string, all: any[] },
   *   say: import('../words.js').Say }} data `many` options are a list to open, in which `none` says what no choice
   *   means; `field` is what the engine says of it once the draft
   *   was checked; `offered` are spellings to take over
   */
  draw(data) {
    const { path, label, hint, options, many, field, findings, offered, say } = data;
    const id = fieldId(path);
    const worst = ['error', 'warning', 'notice'].find((severity) => findings.some((finding) => finding.severity === severity));
    const described = [
      hint && `${id}-hint`,
      offered && `${id}-offered`,
      ...findings.map((_, index) => `${id}-found-${index}`),
    ].filter(Boolean).join(' ') || null;
    const beside = [
      hint && h('p', { class: 'hint', id: `${id}-hint` }, hint),
      offered && this.#offered(`${id}-offered`, offered),
      findings.map((finding, index) => this.#finding(finding, `${id}-found-${index}`)),
      field && this.#letters(field),
    ];
    draw(this, h('div', { class: `field ${worst ?? ''}` },
      options && !many
        ? h('fieldset', { id, class: 'choice', 'aria-describedby': described }, h('legend', null, label), beside, options.map((option) => this.#radio(option)))
        : [h('label', { class: 'asked', for: id }, label), beside, this.#input({
          id,
          name: path,
          autocomplete: 'off',
          'aria-describedby': described,
          'aria-invalid': worst === 'error' ? 'true' : null,
        })]));
  }

  /** @param {{ id: string, title: string }} option */
  #radio({ id, title }) {
    const { path, value } = this.data;
    return h('label', { 'data-key': id },
      h('input', { type: 'radio', name: path, value: id, checked: value === id }),
      h('span', { class: 'named' }, title));
  }

  /** @param {Record<string, unknown>} shared */
  #input(shared) {
    const { value, options, none, attributes, say } = this.data;
    return options
      ? h('select', { ...shared, value },
        h('option', { value: '', 'data-key': '' }, none ?? say('formulyar.choose')),
        options.map((/** @type {any} */ { id, title }) => h('option', { value: id, 'data-key': id }, title)))
      : h('input', { type: 'text', ...PRIVATE, ...attributes, ...shared, value });
  }

  /** @param {any} finding @param {string} id */
  #finding({ code, severity, what, todo, why }, id) {
    const { say } = this.data;
    return h('div', { class: `noted found ${severity}`, 'data-key': code + id },
      noted(why, say,
        h('div', { id },
          h('p', { class: 'weight' }, say(`severity.${severity}`)),
          h('p', null, what, ' ', todo))));
  }

  /** What was typed, sign by sign, where one of them is a stranger or disagrees with the rest. @param {any} field */
  #letters(field) {
    const { say } = this.data;
    const { mended } = field;
    const { signs, strays } = spelledOut(field);
    return [
      strays.length > 0 && h('div', { class: 'letters', 'data-key': 'letters' },
        h('p', { class: 'hidden' }, strays.map(({ at, sign, script, instead }) => [
          script ? say(`formulyar.letter.${script}`, { at, sign }) : say('formulyar.sign', { at, sign }),
          '. ',
          instead && `${say('formulyar.letter.instead', { instead })}. `,
        ])),
        h('p', { 'aria-hidden': 'true' }, signs.map(({ at, sign, script, marked }) =>
          h('span', { class: marked ? 'stray' : null, 'data-key': at }, sign === ' ' ? '\u00a0' : sign, script && h('small', null, say(`formulyar.script.${script}`)))))),
      mended && h('p', { 'data-key': 'mended' },
        h('button', { type: 'button', class: 'second', 'data-take': mended }, say('formulyar.mend', { text: mended }))),
    ];
  }

  /** Spellings to take over with a press, each with where it was seen. @param {string} id @param {{ text: string, all: any[] }} offered */
  #offered(id, { text, all }) {
    return h('div', { class: 'offered', 'data-key': 'offered' },
      h('p', { id }, text),
      all.length > 0 && h('ul', { class: 'rows spellings' }, all.map(({ text, change, sourceText }) =>
        h('li', { 'data-key': text },
          h('button', { type: 'button', class: 'second latin', 'data-take': text }, text),
          ' ',
          h('span', { class: 'hint' }, `${change}: ${sourceText}`)))));
  }

  /** @param {string} value */
  #take(value) {
    this.tell('answer', { path: this.data.path, value });
  }
}

/**
 * The text that was looked at, sign by sign.
 *
 * @param {{ letters: any[], positions: number[], lookedAt?: string }} field
 */
function spelledOut({ letters, positions, lookedAt }) {
  const known = new Map(letters.map((letter) => [letter.position, letter]));
  const signs = [...lookedAt ?? ''].map((sign, index) => {
    const at = index + 1;
    const { script, instead } = known.get(at) ?? {};
    return { at, sign, script, instead, marked: Boolean(script) || positions.includes(at) };
  });
  return { signs, strays: signs.filter(({ marked }) => marked) };
}

customElements.define('qujat-field', QujatField);
