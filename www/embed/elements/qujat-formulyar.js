// The formulyar for other people's pages: the fields, what was found beside each, and the form as it would be.

import { draftOf, PARTS, SERVICE, written } from '../../draft.js';
import { h } from '../../draw.js';
import { fieldsOf, summary, summed } from '../../elements/qujat-draft.js';
import '../../elements/qujat-history.js';
import '../../elements/qujat-sheet.js';
import { HISTORY } from '../../headline.js';
import { noted } from '../../noted.js';
import { DAY_IN_FORCE } from '../../state.js';
import { define, Widget } from '../widget.js';

/** @typedef {import('../widget.js').Given} Given */

export class QujatFormulyar extends Widget {
  static observedAttributes = ['lang', 'reason', 'product', 'submitted-on', 'medium', 'heading-level', 'scheme'];

  /** @param {Given} given @override */
  view(given) {
    const { engine, state, say } = given;
    const report = /** @type {any} */ (engine.previewFormulyar(draftOf(state), state.lang));
    const history = report.findings.find((/** @type {any} */ { code }) => code === HISTORY);
    const found = state.draftChecked ? report.findings.filter((/** @type {any} */ finding) => finding !== history) : [];
    const shown = { ...given, report };
    const count = (/** @type {string} */ wanted) => found.filter((/** @type {any} */ { severity }) => severity === wanted).length;
    return {
      title: say('formulyar.title'),
      body: [
        h('p', { class: 'hint' }, say('formulyar.privacy')),
        history && h('qujat-history', {
          'data-key': 'history',
          '.data': { finding: history, path: 'draft/submittedOn', value: written(DAY_IN_FORCE), say },
        }),
        state.draftChecked && h('div', { 'data-key': 'answer', part: 'answer' }, summary(shown, found)),
        h('form', { novalidate: true, autocomplete: 'off', part: 'form' },
          PARTS.map(({ id, fields }) => h('section', { class: 'chapter', 'data-key': id, 'aria-labelledby': `part-${id}` },
            h('h2', { id: `part-${id}` }, say(`formulyar.part.${id}`)),
            id === 'latin' && h('div', { class: 'noted' }, noted(report.latin.why, say, h('p', { class: 'hint' }, report.latin.note))),
            fieldsOf(shown, fields, found))),
          h('p', { class: 'actions' }, h('button', { class: 'first', part: 'button', 'data-do': 'check-draft' }, say('formulyar.check')))),
        this.#preview(given, report),
      ],
      said: state.draftChecked ? summed(found, say) : '',
      result: state.draftChecked ? {
        errors: count('error'),
        warnings: count('warning'),
        findings: report.findings.map((/** @type {any} */ { code }) => code),
      } : undefined,
    };
  }

  /** The sheets, to open; the two that are not given with every document only where they are. @param {Given} given @param {any} report */
  #preview({ state, say }, report) {
    const sheets = [['form', null], ['information', report.informationSheet], ['stub', report.stub]].filter(([, sheet]) => !sheet || sheet.given);
    return h('details', { class: 'more', 'data-key': 'preview', part: 'preview' },
      h('summary', { id: 'preview' }, say('formulyar.preview')),
      sheets.map(([id, sheet]) =>
        h('qujat-sheet', { 'data-key': id, '.data': { id, report, sheet, photo: null, place: undefined, lang: state.lang, say } })));
  }

  /** Only this service has a formulyar. @param {import('../../state.js').State} state @override */
  begun(state) {
    state.answer('service', SERVICE);
  }

  /** @param {string} what @param {import('../../state.js').State} state @override */
  act(what, state) {
    if (what === 'check-draft') {
      state.draftChecked = true;
      return 'summary';
    }
    return undefined;
  }
}

define('qujat-formulyar', QujatFormulyar);
