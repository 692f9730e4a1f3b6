// A day, month and year. Browsers have no Kazakh calendar to show, so the months are our own words.

import { isPartial } from '../days.js';
import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { fieldId } from '../places.js';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

export class QujatDate extends Drawn {
  constructor() {
    super();
    for (const type of ['input', 'change']) {
      this.addEventListener(type, () => {
        const { path, value: known = '' } = this.data;
        const value = composed(this.#typed());
        // Some fields say it twice.
        if (value !== known) {
          this.tell('answer', { path, value });
        }
      });
    }
  }

  /**
   * @param {{ path: string, legend: string, heading?: boolean, hint?: string, error?: string, value?: string,
   *   say: import('../words.js').Say }} data a `heading` is the question of the whole view
   */
  draw({ path, legend, heading, hint, error, value = '', say }) {
    const id = fieldId(path);
    const typed = this.#typed();
    const { day, month, year } = composed(typed) === value ? typed : parsed(value);
    const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || null;
    const digits = { type: 'text', inputmode: 'numeric', autocomplete: 'off', 'aria-invalid': error ? 'true' : null };
    draw(
      this,
      h('fieldset', { id, class: error ? 'date faulty' : 'date', 'aria-describedby': described },
        h('legend', null, heading ? h('h1', { id: 'title', tabindex: '-1' }, legend) : legend),
        hint && h('p', { class: 'hint', id: `${id}-hint` }, hint),
        error && h('p', { class: 'fault', id: `${id}-error` }, isPartial(value) ? say('date.parts') : error),
        h('div', { class: 'parts', 'data-key': 'parts' },
          h('label', { 'data-key': 'day' }, say('date.day'),
            h('input', { ...digits, class: 'two', id: `${id}-day`, maxlength: '2', value: day })),
          h('label', { 'data-key': 'month' }, say('date.month'),
            h('select', { id: `${id}-month`, value: month, autocomplete: 'off' },
              h('option', { value: '', 'data-key': '0' }, '–'),
              MONTHS.map((number) => h('option', { value: number, 'data-key': number }, say(`date.month.${number}`))))),
          h('label', { 'data-key': 'year' }, say('date.year'),
            h('input', { ...digits, class: 'four', id: `${id}-year`, maxlength: '4', value: year })))),
    );
  }

  #typed() {
    const [day, year] = /** @type {NodeListOf<HTMLInputElement>} */ (this.querySelectorAll('input'));
    return { day: day?.value ?? '', month: this.querySelector('select')?.value ?? '', year: year?.value ?? '' };
  }
}

/** ISO text, or something that the engine will say it cannot read. @param {{ day: string, month: string, year: string }} date */
function composed({ day, month, year }) {
  const parts = [year, month.padStart(2, '0'), day.trim().padStart(2, '0')].map((part) => part.replaceAll('-', '').trim());
  return day.trim() || month || year.trim() ? parts.join('-') : '';
}

/** @param {string} text */
function parsed(text) {
  const [year = '', month = '', day = ''] = text.split('-').map((part) => part.replace(/^0+(?=\d)/, ''));
  return { year, month: month === '0' ? '' : month, day: day === '0' ? '' : day };
}

customElements.define('qujat-date', QujatDate);
