// A sheet of paper as it could look: on a phone a list, on paper a form. Its own languages are Kazakh and Russian; the reader's
// stands beside them.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';
import { noted } from '../noted.js';
import './qujat-photo.js';

/** The height of the bars, in modules, and the white that a reader of bar codes needs on either side. */
const BARS = { height: 32, quiet: 10 };

export class QujatSheet extends Drawn {
  /**
   * @param {{ id: string, report: any, sheet: any, photo: import('../photo.js').Photo | null, place: number | undefined, lang: string,
   *   say: import('../words.js').Say }} data `sheet` is the stub or the information sheet; without one it is the form
   */
  draw({ id, report, sheet, say }) {
    const groups = sheet ? [{ why: sheet.why, fields: sheet.fields.map((/** @type {string} */ field) => this.#field(field)) }] : this.#groups();
    draw(this, h('section', { class: `sheet ${id}-sheet`, 'aria-labelledby': `sheet-${id}` },
      h('svg', { class: 'water', viewBox: '0 0 300 200', 'aria-hidden': 'true' },
        h('text', { x: '150', y: '100', 'text-anchor': 'middle', transform: 'rotate(-34 150 100)' }, report.sample.kk)),
      h('p', { class: 'sample' }, this.#languages(report.sample, ' · ', ['kk', 'ru', 'en'])),
      h('h2', { id: `sheet-${id}`, tabindex: '-1' }, this.#languages(sheet?.title ?? report.title, ' / ')),
      h('p', { class: 'hint' }, sheet ? sheet.note : report.layoutNote),
      sheet && !sheet.given && h('p', { class: 'hint', 'data-key': 'not-given' }, say(`preview.not-given.${id}`)),
      h('div', { class: 'form' }, groups.map(({ filledByText, why, note, fields }) =>
        h('div', { class: 'group noted', 'data-key': fields[0].id },
          noted(why, say,
            filledByText && h('p', { class: 'by' }, filledByText),
            h('dl', { class: 'lines' }, fields.map((/** @type {any} */ field) => this.#line(field, note))))))),
      // On paper nothing opens: there the lines have the numbers of these.
      h('ol', { class: 'sources', 'aria-hidden': 'true' }, [...new Map(groups.map((group) => [group.note, group])).values()].map(({ filledByText, why, note }) =>
        h('li', { 'data-key': note ?? 0 }, filledByText && `${filledByText}. `, `${why.place}: ${why.evidenceText}.`))),
    ));
  }

  /** Fields that stand together, are filled in by the same and come from the same place; `note` is the number of both. */
  #groups() {
    const groups = /** @type {any[]} */ ([]);
    const notes = /** @type {string[]} */ ([]);
    for (const field of this.data.report.fields) {
      const { filledBy, filledByText, why } = field;
      const source = `${filledBy} ${why.id}`;
      if (!notes.includes(source)) {
        notes.push(source);
      }
      const note = notes.indexOf(source) + 1;
      if (groups.at(-1)?.note !== note) {
        groups.push({ note, filledByText, why, fields: [] });
      }
      groups.at(-1).fields.push(field);
    }
    return groups;
  }

  /** @param {string} id */
  #field(id) {
    return this.data.report.fields.find((/** @type {any} */ field) => field.id === id);
  }

  /** @param {any} field @param {number} [note] */
  #line(field, note) {
    return h('div', { 'data-key': field.id },
      h('dt', null, this.#languages(field.label, ' / '), note && h('sup', { 'aria-hidden': 'true' }, note)),
      h('dd', null, this.#value(field)));
  }

  /** @param {any} field */
  #value({ id, value, filledBy }) {
    const { report, photo, place, say } = this.data;
    switch (id) {
      case 'barcode':
        return [bars(report.barcode.widths), h('span', { class: 'hint' }, report.barcode.note)];
      case 'photo':
        return photo ? h('qujat-photo', { '.data': { photo, place, say } }) : h('span', { class: 'portrait blank' }, say('preview.photo'));
      default:
        return value ?? h('span', { class: 'blank' }, say(filledBy === 'citizen' && id !== 'holderSignature' ? 'preview.empty' : 'preview.office'));
    }
  }

  /**
   * Words in the languages of the form, and the reader's where it is another.
   *
   * @param {Record<string, string>} words @param {string} between @param {string[]} [wanted]
   */
  #languages(words, between, wanted = [...new Set(['kk', 'ru', this.data.lang])]) {
    const said = wanted.filter((lang, index) => wanted.findIndex((other) => words[other] === words[lang]) === index);
    return said.map((lang, index) => h('span', { lang, class: words[lang] === words[this.data.lang] ? 'own' : `of-${lang}`, 'data-key': lang },
      index > 0 && h('span', { class: 'between' }, between), words[lang]));
  }
}

/** @param {number[]} widths bars and gaps by turns */
function bars(widths) {
  let x = BARS.quiet;
  let path = '';
  widths.forEach((width, index) => {
    path += index % 2 === 0 ? `M${x} 0h${width}v${BARS.height}h-${width}z` : '';
    x += width;
  });
  const whole = x + BARS.quiet;
  return h('svg', { class: 'barcode', viewBox: `0 0 ${whole} ${BARS.height}`, 'aria-hidden': 'true', preserveAspectRatio: 'none' },
    h('rect', { width: whole, height: BARS.height }),
    h('path', { d: path }));
}

customElements.define('qujat-sheet', QujatSheet);
