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

/** No receipt needs more characters, white space aside. */
const LONGEST = 200_000;

/** A day that counts where none can be read. */
const SOME_DAY = '2012-10-01';

/** How many values stand before the language, and how many there are at most. @type {Record<Question, [number, number]>} */
const VALUES = { checkPackage: [1, 1], previewTimeline: [1, 2], forecastTimeline: [2, 3], whereabouts: [3, 4], previewFormulyar: [1, 1] };

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
 * @param {Engine} engine @param {readonly Call[]} calls one at least: of nothing there is no receipt
 * @param {{ day: string, lang: string, head?: string[] }} made when it is made, and what stands at its head
 * @returns {Receipt}
 */
export function receiptOf(engine, calls, { day, lang, head = [] }) {
  expect(calls.length > 0, '/calls: expected one at least');
  expect(isDay(day), '/day: expected an ISO date');
  expect(['kk', 'ru', 'en'].includes(lang), '/lang: expected kk, ru or en');
  return measured({
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
  });
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
  const differs = answers.filter(({ leftOut }) => leftOut.length === 0)
    .map(({ ask, of, answer }) => ({ ask, ...difference(answer, answerOf(engine, { ask, of })) }))
    .filter((each) => each.then.length + each.now.length > 0);
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
  const read = typeof receipt === 'string' ? JSON.parse(receipt) : receipt;
  const { format, version, versions, answers } = read ?? {};
  expect(format === FORMAT && version === VERSION
    && [versions?.law, versions?.calendar, versions?.engine].every((each) => typeof each === 'string')
    && Array.isArray(answers) && answers.length > 0
    && answers.every((each) => Object.hasOwn(ANSWERS, each?.ask) && Array.isArray(each.of) && isObject(each.of[0])
      && isObject(each.answer) && Array.isArray(each.leftOut)), `expected a ${FORMAT} of version ${VERSION}`);
  return measured(read);
}

/** A receipt that is not too long, whoever made it: what is written can be read. @template T @param {T} receipt */
function measured(receipt) {
  expect(lengthOf(receipt) <= LONGEST, `expected a receipt of at most ${LONGEST} characters`);
  return receipt;
}

/** The length of a value as JSON; no number is as long as one that lies too deep in itself to be written. @param {any} value */
function lengthOf(value) {
  try {
    return JSON.stringify(value).length;
  } catch {
    return Infinity;
  }
}

/**
 * What is no longer said, and what was not said then; where only the order is another, all of the list.
 *
 * @param {Record<string, any>} before @param {Record<string, any>} after
 */
function difference(before, after) {
  const then = /** @type {string[]} */ ([]);
  const now = /** @type {string[]} */ ([]);
  for (const name of Object.keys({ ...before, ...after }).filter((each) => canonical(before[each]) !== canonical(after[each]))) {
    const [was, is] = [before, after].map((answer) => linesOf({ [name]: answer[name] ?? [] }));
    const [gone, come] = [without(was, is), without(is, was)];
    const ordered = gone.length + come.length === 0;
    then.push(...ordered ? [was.join('; ')] : gone);
    now.push(...ordered ? [is.join('; ')] : come);
  }
  return { then, now };
}

/** The lines without as many of the others, where one line may stand more than once. @param {string[]} lines @param {string[]} others */
function without(lines, others) {
  const left = [...others];
  return lines.filter((line) => !left.includes(line) || !left.splice(left.indexOf(line), 1));
}

/** The same text for the same value, in whatever order its fields stand. @param {any} value */
function canonical(value) {
  return JSON.stringify(value, (_, each) => isObject(each) ? Object.fromEntries(Object.entries(each).sort()) : each);
}

/** An answer in lines, one for each thing it says. @param {Record<string, any>} answer @returns {string[]} */
export function linesOf(answer) {
  return Object.entries(answer).flatMap(([name, value]) => [value].flat().map((/** @type {any} */ each) =>
    `${name}: ${isObject(each) ? Object.values(each).join(' ') : each}`));
}

/** What the engine answers, as a receipt has it. @param {Engine} engine @param {Call} call @returns {Record<string, any>} */
export function answerOf(engine, { ask, of }) {
  expect(Object.hasOwn(ANSWERS, ask), `/ask: expected one of ${Object.keys(ANSWERS).join(', ')}`);
  const [needed, most] = VALUES[ask];
  expect(Array.isArray(of) && of.length >= needed && of.length <= most, `/of: expected the values of ${ask} without the language`);
  const values = restored(of);
  const before = values.splice(0, needed);
  // What is not there is not in a file either.
  return copied(ANSWERS[ask](engine[ask](...before, 'en', ...values)));
}

/** The values as the engine takes them: an age is a date of birth again. @param {any[]} of @returns {any[]} */
function restored(of) {
  const day = filedOn(of[0]);
  return JSON.parse(JSON.stringify(of), (_, each) => {
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
  const whole = JSON.stringify(answerOf(engine, { ask, of }));
  const values = restored(of);
  const day = filedOn(values[0]);
  const same = () => JSON.stringify(answerOf(engine, { ask, of: values })) === whole;
  const refused = () => {
    try {
      answerOf(engine, { ask, of: values });
      return false;
    } catch (error) {
      if (error instanceof TypeError) {
        return true;
      }
      throw error;
    }
  };
  const missed = privateFields(values, refused).filter(({ holder, name }) => {
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

/**
 * The fields that are not told as they are: what somebody typed. A choice, a number and a day of filing are told. Which is which, the
 * engine says by what it refuses; what it does not read at all is taken away.
 *
 * @param {any} value @param {() => boolean} refused whether the engine refuses the values as they are now @param {string} [path]
 * @returns {{ holder: any, name: string, path: string }[]}
 */
function privateFields(value, refused, path = '') {
  return Object.keys(value).flatMap((name) => {
    const each = value[name];
    const here = `${path}/${name}`;
    const refuses = (/** @type {any} */ other) => {
      value[name] = other;
      const is = refused();
      value[name] = each;
      return is;
    };
    const inside = typeof each === 'object' && each !== null;
    if (path && !refuses(inside ? 7 : [])) {
      delete value[name];
      return [];
    }
    if (inside) {
      return privateFields(each, refused, here);
    }
    return (!path || name === 'submittedOn') && isDay(iso(each)) || refuses('?') ? [] : [{ holder: value, name, path: here }];
  });
}

/** What can stand in place of a field, from what tells least. @param {string} name @param {any} given @param {string} day of filing */
function standIns(name, given, day) {
  if (name === 'birthDate') {
    return [undefined, '?', ageOn(iso(given), day)];
  }
  const days = ['?', later(day, -1), day, later(day, 1), '0001-01-01', '9998-12-31', '9999-12-31'];
  // The third value of `whereabouts` is a day that has to be there.
  return name === '2' ? days : [undefined, ...name.endsWith('On') ? days : ['А', 'Б', 'KAZ', 'А'.repeat(201)]];
}

/** The day of filing, or some day. @param {any} value */
function filedOn(value) {
  const day = iso(value?.application?.submittedOn ?? value?.submittedOn);
  return isDay(day) ? day : SOME_DAY;
}

/** A date as forms have it as ISO text; any other text as it is. @param {any} date */
function iso(date) {
  return String(date).replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1');
}

/** @param {string} text */
function isDay(text) {
  // There are engines in which 30 February is 1 March.
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}

/** @param {any} value */
function copied(value) {
  return JSON.parse(JSON.stringify(value));
}

/** @param {any} value */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param {boolean} holds @param {string} otherwise what is expected */
function expect(holds, otherwise) {
  if (!holds) {
    throw new TypeError(otherwise);
  }
}
