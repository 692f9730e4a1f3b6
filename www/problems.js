// What keeps a person from going on, in the words of the question.

import { isPartial } from './days.js';
import { legendOf } from './elements/qujat-question.js';
import { documentOf, QUESTIONS } from './path.js';
import { fieldId, placeOf } from './places.js';
import { EDITION } from './state.js';

/** What the engine finds of an IIN whose form or check digit is wrong. */
const MISTYPED = /^iin-(length|not-digits|foreign-digits|check-digit)$/;

/** The years of an age that somebody has. */
const AGE = /^(\d|[1-9]\d|1[0-3]\d)$/;

/**
 * What keeps a person from leaving this view, by the field it is about.
 *
 * @param {import('./state.js').State} state
 * @param {string[]} asked the questions of this case
 * @param {import('./engine.js').Engine} engine
 * @param {import('./words.js').Say} say
 * @returns {import('./state.js').Problem[]}
 */
export function problemsOf(state, asked, engine, say) {
  const { step, answers, lang } = state;
  const kind = documentOf(step);
  if (step === 'start') {
    return answers.service ? [] : [{ id: fieldId('service'), text: say('start.missing') }];
  }
  if (QUESTIONS.includes(step) && !state.answered(step)) {
    // Beside the field the question itself stands right above.
    const beside = say(step === 'birthDate' ? 'question.birthDate.missing' : 'question.missing');
    return [{ id: fieldId(step), text: `${beside}: ${legendOf(step, state, engine.vocabulary(lang), say)}`, beside }];
  }
  if (step === 'birthDate' && answers.age && !AGE.test(answers.age)) {
    return [{ id: fieldId('age'), text: say('question.age.unread') }];
  }
  if (step === 'names' && answers.iin) {
    return engine.previewFormulyar({ edition: EDITION, iin: answers.iin }, lang).findings
      .filter(({ code }) => MISTYPED.test(code))
      .map(({ what }) => ({ id: fieldId('iin'), text: what }));
  }
  if (!kind && step !== 'birthDate' && step !== 'submittedOn') {
    return [];
  }
  const documents = state.packed();
  const checked = { application: state.application(asked), documents };
  const report = engine.checkPackage(checked, lang);
  // A draft of the formulyar is told more closely why a text is no date.
  const { birthDate, submittedOn } = answers;
  const closer = engine.previewFormulyar({ edition: EDITION, birthDate, submittedOn, documents }, lang).findings
    .filter(({ code }) => code === 'no-such-day' || code === 'short-year');
  return report.findings
    .filter((/** @type {any} */ { code }) => code === 'unreadable-date' || code === 'born-after-submission')
    .map((/** @type {any} */ finding) => ({
      place: placeOf(finding, report, state),
      text: isPartial(finding.path.split('/').slice(1).reduce((/** @type {any} */ within, /** @type {string} */ name) => within?.[name], checked))
        ? say('date.parts') : (closer.find(({ path }) => finding.path.endsWith(path)) ?? finding).what,
    }))
    .filter((/** @type {any} */ { place }) => place.step === step)
    .map((/** @type {any} */ { place, text }) => ({ id: place.id, text }));
}
