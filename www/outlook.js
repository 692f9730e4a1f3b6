// What the engine says of the time an application takes. It is asked anew only where something the answer hangs on has changed, so
// that the same answer is the same object.

import { daysBetween, later } from './days.js';
import { DAY_IN_FORCE, EDITION, isDay } from './state.js';

/** No days at all. @type {any[]} */
const NONE = [];

/** More cases than one frame has time for. */
const MANY = 20_000;

/** How many days still are a picture: above that a day is less than a dot. */
const LONGEST = 700;

/** How many answers are kept: those of a situation, of the one it is compared with, and of one before. */
const KEPT = 12;

/** The answers that are worth asking for only where they change the steps. */
const CANDIDATES = [{ field: 'urgency', from: 'urgencies' }, { field: 'medium', from: 'media' }];

export class Outlook {
  #engine;
  /** @type {Map<string, any>} */
  #kept = new Map();
  /** @type {Map<string, string[]>} */
  #known = new Map();

  /** @param {import('./engine.js').Engine} engine */
  constructor(engine) {
    this.#engine = engine;
  }

  /**
   * Everything a timeline says.
   *
   * @param {import('./state.js').State} state
   * @param {any} vocabulary
   */
  of(state, vocabulary) {
    const { lang } = state;
    const application = state.dated();
    const situation = state.situation();
    const assumptions = state.assumptions();
    const timeline = this.#ask('previewTimeline', application, lang, situation);
    const forecast = this.#ask('forecastTimeline', application, assumptions, lang, situation);
    const today = state.answers.today ?? halfway(timeline, state.today);
    return {
      timeline,
      forecast,
      days: this.#daysOf(timeline, forecast, application.reading?.week, lang),
      today,
      whereabouts: timeline.submittedOn && this.#ask('whereabouts', application, assumptions, today, lang, situation),
      asked: this.asked(application.service, vocabulary),
      kept: state.kept && {
        timeline: this.#ask('previewTimeline', state.kept.application, lang, state.kept.situation),
        forecast: this.#ask('forecastTimeline', state.kept.application, assumptions, lang, state.kept.situation),
      },
    };
  }

  /** The road and its dates alone. @param {import('./state.js').State} state */
  timeline(state) {
    return this.#ask('previewTimeline', state.dated(), state.lang, state.situation());
  }

  /** Whether so much has to be drawn anew that a person would notice. @param {import('./state.js').State} state */
  isLong(state) {
    const assumptions = state.assumptions();
    return (assumptions.cases ?? 0) > MANY && !this.#kept.has(key('forecastTimeline', [state.dated(), assumptions, state.lang, state.situation()]));
  }

  /**
   * The days that a picture of all this spans; none, where they are too many to draw or lie beyond the years that have four digits.
   *
   * @param {any} timeline @param {any} forecast @param {any} week @param {import('./engine.js').Language} lang
   */
  #daysOf({ submittedOn, promise, ceilings }, { percentiles }, week, lang) {
    const ends = [promise.chosen, ceilings?.chosen.endsOn, percentiles.at(-1)].map((day) => day?.date).filter(Boolean);
    const last = ends.every(isDay) ? ends.sort().at(-1) : undefined;
    return submittedOn && last && daysBetween(submittedOn.date, last) < LONGEST
      ? this.#ask('calendarDays', submittedOn.date, last, lang, week)
      : NONE;
  }

  /** @param {'previewTimeline' | 'forecastTimeline' | 'whereabouts' | 'calendarDays'} question @param {...any} values */
  #ask(question, ...values) {
    const asked = key(question, values);
    const answer = this.#kept.get(asked) ?? /** @type {any} */ (this.#engine)[question](...values);
    // What was asked for last stands last, and what nobody asked for goes first.
    this.#kept.delete(asked);
    this.#kept.set(asked, answer);
    if (this.#kept.size > KEPT) {
      this.#kept.delete([...this.#kept.keys()][0]);
    }
    return answer;
  }

  /** The fields whose answers change the steps of a service. @param {any} service @param {any} vocabulary */
  asked(service, vocabulary) {
    const found = this.#known.get(service) ?? CANDIDATES.filter(({ field, from }) => {
      const outcomes = vocabulary[from].map((/** @type {any} */ { id }) => {
        const application = { edition: EDITION, service, submittedOn: DAY_IN_FORCE, [field]: id };
        return JSON.stringify(this.#engine.previewTimeline(/** @type {any} */ (application), 'en', {}).steps);
      });
      return new Set(outcomes).size > 1;
    }).map(({ field }) => field);
    this.#known.set(service, found);
    return found;
  }
}

/** @param {string} question @param {any[]} values */
function key(question, values) {
  return JSON.stringify([question, values]);
}

/**
 * The day to ask about: this one, if the application can be under way; otherwise halfway to the promise.
 *
 * @param {any} timeline @param {string} today
 */
function halfway({ submittedOn, promise }, today) {
  if (!submittedOn || !isDay(promise.chosen?.date)) {
    return today;
  }
  const days = daysBetween(submittedOn.date, promise.chosen.date);
  const passed = daysBetween(submittedOn.date, today);
  return passed > 0 && passed <= 2 * days ? today : later(submittedOn.date, Math.ceil(days / 2));
}
