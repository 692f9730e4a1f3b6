// A receipt: what was asked and answered, by which law, calendar and engine, so that the same answer can be had again. It identifies
// nobody. Plain functions over plain data: the package has this file too, as `qujat/receipt`.

import { ageOn, bornOn, later } from './days.js';

/** @typedef {'checkPackage' | 'previewTimeline' | 'forecastTimeline' | 'whereabouts' | 'previewFormulyar'} Question */
/** @typedef {{ ask: Question, of: any[] }} Call a function and its values, without the language */
/** @typedef {{ engine: string, law: string, calendar: string }} Versions */
/** @typedef {Record<Question, any> & { about: () => Versions, module?: string }} Engine whatever has these functions: the page's engine, or the package; `module` is its hash */
/** @typedef {{ ask: Question, of: any[], leftOut: string[], answer: Record<string, any> }} Answered `leftOut`: what the answer hangs on and is not told */
/** @typedef {{ format: string, version: number, head: string[], day: string, lang: string, versions: Versions & { module?: string }, answers: Answered[] }} Receipt */

const FORMAT = 'qujat-receipt';
const VERSION = 1;

/** No receipt needs more characters. */
const LONGEST = 200_000;

/** A day that counts where none can be read. */
const SOME_DAY = '2012-10-01';

/** What is told as it is: choices from lists, and the day of filing. Whatever else a field may hold is held back. */
const TOLD = new Set(('edition service reason product urgency medium applyingAt feeExempt submittedOn kind copy count size sex filingDay plainDays '
  + 'week dayOff courses completions cases seed unit percent sentBack bareTerm withoutLimit').split(' '));

/** A choice has an id, a day of filing three numbers. */
const ID = /^(35x45|[a-z][a-z\d-]*|\d{4}-\d\d-\d\d|\d\d\.\d\d\.\d{4})$/;

/** After how many values the language stands, where that is not one. @type {Partial<Record<Question, number>>} */
const BEFORE_LANGUAGE = { forecastTimeline: 2, whereabouts: 3 };

/** What an answer hangs on, beside what was asked. */
const NAMES = /** @type {const} */ (['law', 'calendar', 'engine', 'module']);

/** What tells one answer from another; sentences may be put in other words. @type {Record<Question, (report: any) => Record<string, any>>} */
const ANSWERS = {
  checkPackage: ({ verdict, findings, requirements, questions }) => ({
    verdict,
    findings: findings.map(placed),
    requirements: requirements.map((/** @type {any} */ { id, state }) => ({ id, state })),
    questions: questions.map((/** @type {any} */ { id }) => id),
  }),
  previewTimeline: ({ promise, ceilings, overrun, endsInIssue, steps, remarks }) => ({
    endsInIssue,
    promise: promise.chosen?.date,
    promiseStrict: promise.strict?.date,
    ceilings: ceilings?.chosen.endsOn.date,
    ceilingsStrict: ceilings?.strict.endsOn.date,
    overrun: overrun?.days,
    steps: steps.map((/** @type {any} */ { number, latest, why }) => ({ number, by: latest?.date, why: why.id })),
    remarks: remarks.map(placed),
  }),
  forecastTimeline: ({ cases, promised, percentiles, onTime }) => ({
    cases,
    promised: promised?.date,
    onTime: onTime?.cases,
    percentiles: percentiles.map((/** @type {any} */ { percent, date }) => ({ percent, date })),
  }),
  whereabouts: ({ today, cases, units, over, overdue, remarks }) => ({
    today: today?.date,
    cases,
    units: units.map((/** @type {any} */ { unit, cases: held }) => ({ unit, cases: held })),
    over: over?.cases,
    overdue: overdue && { days: overdue.days, why: overdue.why.id },
    remarks: remarks.map(placed),
  }),
  previewFormulyar: ({ findings }) => ({ findings: findings.map(placed) }),
};

/** What answers. @param {Engine} engine @returns {Versions & { module?: string }} */
export function versionsOf(engine) {
  return { ...engine.about(), module: engine.module || undefined };
}

/** @param {any} finding a finding or a remark */
function placed({ code, path, why }) {
  return { code, path, why: why?.id };
}

/**
 * A receipt for what was asked. A field that could tell who somebody is stands in it only if the answer hangs on it, and then as
 * something of the same effect: an age in whole years, another letter, the day before. Where nothing has the same effect the field is
 * left out, and said to be.
 *
 * @param {Engine} engine @param {Call[]} calls one at least: of nothing there is no receipt
 * @param {{ day: string, lang: string, head?: string[] }} made when it is made, and what stands at its head
 * @returns {Receipt}
 */
export function receiptOf(engine, calls, { day, lang, head = [] }) {
  if (calls.length === 0) {
    throw new TypeError('a receipt is of something that was asked');
  }
  return {
    format: FORMAT,
    version: VERSION,
    head,
    day,
    lang,
    versions: versionsOf(engine),
    answers: calls.map((call) => {
      const { of, leftOut } = reduced(engine, call);
      return { ask: call.ask, of, leftOut, answer: answerOf(engine, call) };
    }),
  };
}

/**
 * Asks again what a receipt asked.
 *
 * @param {Receipt} receipt @param {Engine} engine
 * @returns {{ same: boolean, versions: { name: string, then: string, now: string }[], differs: { ask: Question, then: string[], now: string[] }[],
 *   leftOut: string[] }} whether every answer is the same; which versions are others; what is no longer said and what was not said then; and what
 *   the receipt holds back, so that an answer that hangs on it was not compared
 */
export function replayReceipt(receipt, engine) {
  const { versions, answers } = readReceipt(receipt);
  const now = versionsOf(engine);
  const differs = answers.filter(({ leftOut }) => leftOut.length === 0).map(({ ask, of, answer }) => {
    const [before, after] = [answer, answerOf(engine, { ask, of })].map(linesOf);
    return { ask, then: before.filter((line) => !after.includes(line)), now: after.filter((line) => !before.includes(line)) };
  }).filter((each) => each.then.length + each.now.length > 0);
  return {
    same: differs.length === 0,
    versions: NAMES.map((name) => ({ name, then: versions[name] ?? '', now: now[name] ?? '' }))
      .filter((each) => each.then !== each.now && (each.name !== 'module' || (each.then && each.now))),
    differs,
    leftOut: answers.flatMap(({ leftOut }) => leftOut),
  };
}

/**
 * A receipt from a file; what is none is an error.
 *
 * @param {any} receipt as `JSON.parse` gives it, or its text
 * @returns {Receipt}
 */
export function readReceipt(receipt) {
  const read = typeof receipt === 'string' && receipt.length <= LONGEST ? JSON.parse(receipt) : receipt;
  const { format, version, versions, answers } = read ?? {};
  if (format !== FORMAT || version !== VERSION
    || ![versions?.law, versions?.calendar, versions?.engine].every((each) => typeof each === 'string')
    || !Array.isArray(answers) || answers.length === 0
    || !answers.every((each) => Object.hasOwn(ANSWERS, each?.ask) && Array.isArray(each.of) && isObject(each.of[0])
      && isObject(each.answer) && Array.isArray(each.leftOut))) {
    throw new TypeError(`expected a ${FORMAT} of version ${VERSION}`);
  }
  return read;
}

/** An answer in lines, one for each thing it says. @param {Record<string, any>} answer @returns {string[]} */
export function linesOf(answer) {
  return Object.entries(answer).flatMap(([name, value]) => [value].flat().map((/** @type {any} */ each) =>
    `${name}: ${isObject(each) ? Object.values(each).join(' ') : each}`));
}

/** What the engine answers, as a receipt has it. @param {Engine} engine @param {Call} call @returns {Record<string, any>} */
export function answerOf(engine, { ask, of }) {
  const values = of.map(restored);
  const before = values.splice(0, BEFORE_LANGUAGE[ask] ?? 1);
  // What is not there is not in a file either.
  return copied(ANSWERS[ask](engine[ask](...before, 'en', ...values)));
}

/** The values as the engine takes them: an age is a date of birth again. @param {any} value */
function restored(value) {
  const day = filedOn(value);
  return JSON.parse(JSON.stringify(value), (_, each) => {
    if (!isObject(each) || typeof each.age !== 'number') {
      return each;
    }
    const { age, ...others } = each;
    return { ...others, birthDate: bornOn(age, day) };
  });
}

/**
 * The values without what could tell who somebody is. The law is not known here: the engine is asked whether the answer stays.
 *
 * @param {Engine} engine @param {Call} call
 * @returns {{ of: any[], leftOut: string[] }}
 */
function reduced(engine, { ask, of }) {
  const values = copied(of);
  const day = filedOn(values[0]);
  const whole = JSON.stringify(answerOf(engine, { ask, of }));
  const same = () => JSON.stringify(answerOf(engine, { ask, of: values })) === whole;
  const missed = privateFields(values).filter(({ holder, name }) => {
    const given = holder[name];
    const put = (/** @type {any} */ value) => {
      const aged = typeof value === 'number';
      holder[name] = aged ? undefined : value;
      if (name === 'birthDate') {
        holder.age = aged ? value : undefined;
      }
    };
    const found = standIns(name, given, day).some((value) => {
      put(value);
      return same();
    });
    if (!found) {
      put(given);
    }
    return !found;
  });
  for (const { holder, name } of missed) {
    delete holder[name];
  }
  return { of: copied(values), leftOut: missed.map(({ path }) => path) };
}

/** The fields that are not told as they are. @param {any} value @param {string} [path] @returns {{ holder: any, name: string, path: string }[]} */
function privateFields(value, path = '') {
  return Object.keys(value).flatMap((name) => {
    const each = value[name];
    const here = `${path}/${name}`;
    if (typeof each === 'object' && each !== null) {
      return privateFields(each, here);
    }
    const told = TOLD.has(name) || Array.isArray(value) ? typeof each !== 'string' || ID.test(each) : each === null;
    return told ? [] : [{ holder: value, name, path: here }];
  });
}

/** What can stand in place of a field, from what tells least. @param {string} name @param {any} given @param {string} day of filing */
function standIns(name, given, day) {
  if (name === 'birthDate') {
    return [undefined, '?', ageOn(iso(given), day)];
  }
  return name.endsWith('On')
    ? [undefined, '?', later(day, -1), day, later(day, 1), '0001-01-01', '9998-12-31', '9999-12-31']
    : [undefined, 'А', 'Б', 'А'.repeat(201)];
}

/** The day of filing, or some day. @param {any} value */
function filedOn(value) {
  const day = iso(value?.application?.submittedOn ?? value?.submittedOn);
  return Number.isNaN(Date.parse(day)) ? SOME_DAY : day;
}

/** A date as forms have it as ISO text; any other text as it is. @param {any} date */
function iso(date) {
  return String(date).replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1');
}

/** @param {any} value */
function copied(value) {
  return JSON.parse(JSON.stringify(value));
}

/** @param {any} value */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
