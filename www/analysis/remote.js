// The way to the worker: a question goes out, a promise of its answer comes back. A worker that stops or is lost is replaced by a fresh one,
// and what has no answer yet is asked again. All that a worker is made of is fetched before the page shuts its door.

import { Failed, fetched, wasm } from '../files.js';
import { workerAddress } from '../trusted.js';

/** The library stopped at this question twice, so it is not asked a third time. */
export class RemoteStopped extends Error {}

const SCRIPT = new URL('./worker.js', import.meta.url);

/** What workers are made of. */
export class Library {
  /** The compiled module. */
  module;
  #address;

  /** @param {WebAssembly.Module} module @param {URL} address */
  constructor(module, address) {
    this.module = module;
    this.#address = address;
  }

  /** @returns {Promise<Library>} fails with `Failed` where a part of it does not come */
  static async load() {
    const [{ module }, script] = await Promise.all([wasm(new URL('../pkg/whole/engine_bg.wasm', import.meta.url)), fetched(SCRIPT)]);
    // From where it is kept nothing relative is found. The build leaves no imports in it; as it is written it has one.
    const text = (await script.text()).replace(/ from '(\.[^']+)'/g, (_, path) => ` from '${new URL(path, SCRIPT)}'`);
    return new Library(module, new URL(URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))));
  }

  /** A fresh worker, which has the library. @returns {Worker} */
  worker() {
    const worker = new Worker(workerAddress(this.#address), { type: 'module' });
    worker.postMessage({ module: this.module });
    return worker;
  }
}

/** @typedef {{ question: string, values: any[], again: boolean, resolve: (answer: any) => void, reject: (error: Error) => void }} Asked */

export class Remote {
  #library;
  #restarted;
  /** @type {Worker | null} */
  #worker = null;
  #last = 0;
  /** What has no answer yet; the first of it is being answered. @type {Map<number, Asked>} */
  #waiting = new Map();

  /** @param {Library} library @param {() => void} [restarted] is called when a fresh worker has answered what stopped another */
  constructor(library, restarted = () => {}) {
    this.#library = library;
    this.#restarted = restarted;
  }

  /** Waits until the library has answered once. @returns {Promise<void>} fails with `Failed` where it does not */
  async ready() {
    await this.ask('about').catch((error) => {
      throw new Failed(/RangeError|out of memory/i.test(error.message) ? 'memory' : 'stopped', error);
    });
  }

  /**
   * Asks a function of the library. Questions are answered one after the other.
   *
   * @param {string} question its name @param {...any} values plain values
   * @returns {Promise<any>} fails with a `TypeError` where a value breaks the contract, and with `RemoteStopped` where the library stops twice
   */
  ask(question, ...values) {
    return new Promise((resolve, reject) => {
      this.#last += 1;
      this.#waiting.set(this.#last, { question, values, again: false, resolve, reject });
      this.#post(this.#last);
    });
  }

  /** Ends the worker in the middle of whatever it does. What was asked is never answered. */
  end() {
    this.#waiting.clear();
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** @param {number} id */
  #post(id) {
    this.#worker ??= this.#fresh();
    const { question, values } = /** @type {Asked} */ (this.#waiting.get(id));
    this.#worker.postMessage({ id, question, values });
  }

  #fresh() {
    const worker = this.#library.worker();
    // What comes from a worker after its end is not heard.
    const heard = (/** @type {(event: any) => void} */ hear) => (/** @type {Event} */ event) => (worker === this.#worker ? hear(event) : undefined);
    worker.addEventListener('message', heard(({ data }) => this.#hear(data)));
    worker.addEventListener('error', heard((event) => {
      event.preventDefault();
      this.#stopped(event.message ?? '');
    }));
    return worker;
  }

  /** @param {any} data */
  #hear({ id, answer, refused, message }) {
    if (message !== undefined && !refused) {
      this.#stopped(message);
      return;
    }
    const asked = /** @type {Asked} */ (this.#waiting.get(id));
    this.#waiting.delete(id);
    if (refused) {
      asked.reject(new TypeError(message));
      return;
    }
    asked.resolve(answer);
    if (asked.again) {
      this.#restarted();
    }
  }

  /** The fault may have been the state of the old worker, so a fresh one is asked once more. @param {string} message */
  #stopped(message) {
    this.#worker?.terminate();
    this.#worker = null;
    const [first] = this.#waiting;
    if (first) {
      const [id, asked] = first;
      if (asked.again) {
        this.#waiting.delete(id);
        asked.reject(new RemoteStopped(message));
      }
      asked.again = true;
    }
    for (const id of this.#waiting.keys()) {
      this.#post(id);
    }
  }
}
