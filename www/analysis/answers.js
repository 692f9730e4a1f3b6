// The last answer to each question of the page, asked anew only where its values changed. While one is on its way, only the newest
// question of its name waits behind it: whoever stops a slider waits for that one and the last, not for the hundred it has passed.

import { RemoteStopped } from './remote.js';

/** @typedef {{ key: string, answer: any, busy: boolean, stopped: boolean, next: (() => void) | null }} Held */

export class Answers {
  #remote;
  #changed;
  #failed;
  /** @type {Map<string, Held>} */
  #held = new Map();

  /**
   * @param {import('./remote.js').Remote} remote
   * @param {() => void} changed an answer came
   * @param {(error: Error) => void} failed there is none
   */
  constructor(remote, changed, failed) {
    this.#remote = remote;
    this.#changed = changed;
    this.#failed = failed;
  }

  /**
   * The answer that is there now, or nothing yet; a newer one is asked for where the values are others.
   *
   * @param {string} name whose place it takes @param {string} question @param {...any} values
   */
  of(name, question, ...values) {
    const held = this.#held.get(name) ?? { key: '', answer: undefined, busy: false, stopped: false, next: null };
    this.#held.set(name, held);
    const key = JSON.stringify([question, values]);
    if (key !== held.key) {
      held.key = key;
      const ask = () => this.#ask(held, question, values);
      if (held.busy) {
        held.next = ask;
      } else {
        ask();
      }
    }
    return held.answer;
  }

  /** Whether an answer is on its way. @param {string} name */
  isBusy(name) {
    return this.#held.get(name)?.busy ?? false;
  }

  /** Whether the library stopped at one of these; it is not asked the same again. @param {...string} names */
  haveStopped(...names) {
    return names.some((name) => this.#held.get(name)?.stopped);
  }

  /** @param {Held} held @param {string} question @param {any[]} values */
  async #ask(held, question, values) {
    held.busy = true;
    held.stopped = false;
    held.next = null;
    try {
      held.answer = await this.#remote.ask(question, ...values);
      held.busy = false;
    } catch (error) {
      held.busy = false;
      held.answer = undefined;
      held.stopped = error instanceof RemoteStopped;
      if (!held.stopped) {
        held.key = '';
      }
      this.#failed(/** @type {Error} */ (error));
      if (!held.stopped) {
        return;
      }
    }
    // Another question may have come while this one was answered.
    const next = /** @type {(() => void) | null} */ (held.next);
    next?.();
    this.#changed();
  }
}
