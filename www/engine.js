// The way to the engine. A trap leaves an instance in a state nobody knows, so it is dropped and a fresh one takes its place;
// what the citizen answered lives in `state.js` and stays.

import { unusable, wasm } from './files.js';
import * as glue from './pkg/engine.js';

/** @typedef {import('./pkg/engine.js').Language} Language */

/** The engine has no answer to this. */
export class EngineStopped extends Error {}

/** The engine is still on its way. */
export class EngineAwaited extends Error {}

export class Engine extends EventTarget {
  /** The SHA-256 of the module, once it is counted. */
  module = '';

  /** Whether it can be asked. */
  ready = false;

  /** What says the same each time it is asked in a language. @type {Map<string, any>} */
  #said = new Map();

  /** An engine that can be asked. */
  static async load() {
    const engine = new Engine();
    await engine.start();
    return engine;
  }

  /** Loads and starts the module. */
  async start() {
    const { module, hash } = await wasm(new URL('./pkg/engine_bg.wasm', import.meta.url));
    try {
      glue.__wbg_finalize_init(await WebAssembly.instantiate(module, glue.__wbg_get_imports()), module);
    } catch (error) {
      throw await unusable(error, 'stopped');
    }
    this.ready = true;
    hash.then((hash) => { this.module = hash; }, () => {});
  }

  /** The versions of engine, law and calendar. @returns {import('./pkg/engine.js').AboutReport} */
  about() {
    return this.#once('about', () => glue.about());
  }

  /** @param {Language} lang @returns {import('./pkg/engine.js').EditionReport[]} */
  editions(lang) {
    return this.#once(`editions ${lang}`, () => glue.editions(lang));
  }

  /** @param {import('./pkg/engine.js').EditionId} edition @param {Language} lang @returns {import('./pkg/engine.js').ServiceReport[]} */
  services(edition, lang) {
    return this.#once(`services ${edition} ${lang}`, () => glue.services(edition, lang));
  }

  /** @param {Language} lang @returns {import('./pkg/engine.js').Vocabulary} */
  vocabulary(lang) {
    return this.#once(`vocabulary ${lang}`, () => glue.vocabulary(lang));
  }

  /** @param {import('./pkg/engine.js').Application} application @param {Language} lang */
  requirements(application, lang) {
    return this.#call(() => glue.requirements(application, lang));
  }

  /** @param {import('./pkg/engine.js').DocumentPackage} documentPackage @param {Language} lang */
  checkPackage(documentPackage, lang) {
    return this.#call(() => glue.checkPackage(documentPackage, lang));
  }

  /** @param {import('./pkg/engine.js').Application} application @param {Language} lang @param {import('./pkg/engine.js').Situation} situation */
  previewTimeline(application, lang, situation) {
    return this.#call(() => glue.previewTimeline(application, lang, situation));
  }

  /**
   * @param {import('./pkg/engine.js').Application} application @param {import('./pkg/engine.js').Assumptions} assumptions
   * @param {Language} lang @param {import('./pkg/engine.js').Situation} situation
   */
  forecastTimeline(application, assumptions, lang, situation) {
    return this.#call(() => glue.forecastTimeline(application, assumptions, lang, situation));
  }

  /**
   * @param {import('./pkg/engine.js').Application} application @param {import('./pkg/engine.js').Assumptions} assumptions
   * @param {string} today @param {Language} lang @param {import('./pkg/engine.js').Situation} situation
   */
  whereabouts(application, assumptions, today, lang, situation) {
    return this.#call(() => glue.whereabouts(application, assumptions, today, lang, situation));
  }

  /**
   * @param {string} from ISO text @param {string} to ISO text @param {Language} lang
   * @param {import('./pkg/engine.js').Week | undefined} week
   */
  calendarDays(from, to, lang, week) {
    return this.#call(() => glue.calendarDays(from, to, lang, week));
  }

  /**
   * @param {import('./pkg/engine.js').Application} application @param {Language} lang @param {string} stamp
   * @param {import('./pkg/engine.js').Situation} situation
   */
  icalendar(application, lang, stamp, situation) {
    return this.#call(() => glue.icalendar(application, lang, stamp, situation));
  }

  /** @param {import('./pkg/engine.js').FormulyarDraft} draft @param {Language} lang */
  previewFormulyar(draft, lang) {
    return this.#call(() => glue.previewFormulyar(draft, lang));
  }

  /** Puts a fresh instance in place of this one, whose memory may hold what it was asked. Where there is none to have, it goes with the page. */
  forget() {
    try {
      glue.__wbg_reset_state();
    } catch {
      // Nor is there anything to forget before it was loaded.
    }
  }

  /**
   * Asks what depends on nothing that a person said: one answer is enough.
   *
   * @param {string} question @param {() => any} ask
   */
  #once(question, ask) {
    if (!this.#said.has(question)) {
      this.#said.set(question, this.#call(ask));
    }
    return this.#said.get(question);
  }

  /**
   * Asks once more after a trap, for the fault may have been the state of the old instance. A question that traps twice is not
   * asked a third time: a fresh instance is left for the next one.
   *
   * @template T
   * @param {() => T} question
   * @returns {T}
   */
  #call(question) {
    if (!this.ready) {
      throw new EngineAwaited('the module is still on its way');
    }
    try {
      return question();
    } catch (error) {
      restart(error);
    }
    try {
      const answer = question();
      this.dispatchEvent(new Event('restart'));
      return answer;
    } catch (error) {
      restart(error);
      throw new EngineStopped('the same question stopped the engine twice');
    }
  }
}

/** Puts a fresh instance in place of the one that stopped. @param {any} error */
function restart(error) {
  // A stack that overflows is an `InternalError` to Firefox and a `RangeError` to the others.
  if (!/^(Runtime|Range|Internal)Error$/.test(error?.name)) {
    throw error;
  }
  try {
    glue.__wbg_reset_state();
  } catch (refused) {
    // The device has no memory for it, and perhaps has some when the next question comes; or a browser, Chrome before 115, gives no
    // second instance at once, and the old one is asked.
    throw new EngineStopped('there is no fresh engine', { cause: refused });
  }
}
