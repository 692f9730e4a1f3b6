// The way to the worker: a question goes out, a promise of its answer comes back.

import { workerAddress } from '../trusted.js';

/** The library has stopped and answers nothing more. */
export class RemoteStopped extends Error {}

export class Remote {
  #worker;
  #last = 0;
  #stopped = false;
  /** @type {Map<number, { resolve: (answer: any) => void, reject: (error: Error) => void }>} */
  #waiting = new Map();

  /** @param {Worker} worker */
  constructor(worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) => this.#hear(data));
    worker.addEventListener('error', (event) => this.#stop(event.message));
  }

  /** Starts the worker and waits until the library in it is ready. @returns {Promise<Remote>} */
  static start() {
    const worker = new Worker(workerAddress(new URL('./worker.js', import.meta.url)), { type: 'module' });
    return new Promise((resolve, reject) => {
      const fail = (/** @type {string} */ message) => reject(new RemoteStopped(message || 'the worker did not start'));
      worker.addEventListener('error', (event) => fail(event.message), { once: true });
      worker.addEventListener('message', ({ data }) => (data.ready ? resolve(new Remote(worker)) : fail(data.message)), { once: true });
    });
  }

  /**
   * Asks a function of the library. Questions are answered one after the other.
   *
   * @param {string} question its name @param {...any} values plain values
   * @returns {Promise<any>} fails with a `TypeError` where a value breaks the contract, and with `RemoteStopped` after a trap
   */
  ask(question, ...values) {
    if (this.#stopped) {
      return Promise.reject(new RemoteStopped(question));
    }
    this.#last += 1;
    const id = this.#last;
    this.#worker.postMessage({ id, question, values });
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  /** @param {any} data */
  #hear({ id, answer, refused, message }) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (message === undefined) {
      waiting?.resolve(answer);
    } else if (refused) {
      waiting?.reject(new TypeError(message));
    } else {
      waiting?.reject(new RemoteStopped(message));
      this.#stop(message);
    }
  }

  /** @param {string} message */
  #stop(message) {
    this.#stopped = true;
    for (const { reject } of this.#waiting.values()) {
      reject(new RemoteStopped(message));
    }
    this.#waiting.clear();
    this.#worker.terminate();
  }
}
