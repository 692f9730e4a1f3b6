// Which questions are worth asking. The page knows no law: it asks the engine whether an answer would change anything.

import { DAY_IN_FORCE, isDay, put } from './state.js';

/** @typedef {import('./state.js').State} State */

/** The questions in the order in which they are asked, and the answers to try. */
const CANDIDATES = [
  { field: 'product', from: 'products', by: 'list' },
  { field: 'kind', from: 'applicantKinds', by: 'list' },
  { field: 'birthDate', by: 'findings' },
  { field: 'representative', from: 'representations', by: 'list' },
  { field: 'applyingAt', from: 'applyingAt', by: 'findings' },
  { field: 'feeExempt', try: ['yes', 'no'], by: 'findings' },
];

/** Years before the day of submission that tell a small child, someone of 16 or 17, and an adult apart. */
const AGES = [5, 17, 40];

/** The questions of this case, in the order in which they are asked. @param {import('./engine.js').Engine} engine @param {State} state */
export function questionsOf(engine, state) {
  return ['reason', ...decidingQuestions(engine, state), 'submittedOn'];
}

/** Those that hang on what was answered. @param {import('./engine.js').Engine} engine @param {State} state */
function decidingQuestions(engine, state) {
  const asked = /** @type {string[]} */ ([]);
  if (!state.answers.service || state.answers.reason === undefined) {
    return asked;
  }
  const vocabulary = /** @type {any} */ (engine.vocabulary(state.lang));
  for (const candidate of CANDIDATES) {
    const listed = candidate.from && vocabulary[candidate.from].map((/** @type {any} */ { id }) => id);
    const answers = candidate.try ?? listed ?? birthDates(state);
    const outcomes = new Set(['', ...answers].map((answer) => {
      const application = state.application(asked);
      put(application, candidate.field, answer);
      return outcome(engine.checkPackage({ application, documents: [] }, state.lang), candidate.by);
    }));
    // Without a day of submission a date of birth decides nothing yet; the answer stays where a person finds it.
    const waits = candidate.field === 'birthDate' && !state.answers.submittedOn && state.answered('birthDate');
    if (outcomes.size > 1 || waits) {
      asked.push(candidate.field);
    }
  }
  return asked;
}

/** @param {any} report @param {string} by */
function outcome(report, by) {
  const list = report.requirements.map((/** @type {any} */ need) => `${need.id} ${need.state}`);
  const findings = report.findings
    .filter((/** @type {any} */ finding) => finding.severity !== 'notice')
    .map((/** @type {any} */ finding) => `${finding.code} ${finding.path}`);
  return JSON.stringify(by === 'list' ? list : [list, findings]);
}

/** @param {State} state */
function birthDates(state) {
  const day = isDay(state.answers.submittedOn) ? state.answers.submittedOn : DAY_IN_FORCE;
  const year = Number(day.slice(0, 4));
  return AGES.map((age) => `${String(year - age).padStart(4, '0')}-01-01`);
}
