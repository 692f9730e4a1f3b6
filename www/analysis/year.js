// The chance of breaking the promise for every day of a year: counted a month at a time, so that one sees how far it is and can stop.

/** @typedef {{ urgencies: { id: string, title: string, broken: number, brokenCases: number }[], starts: { date: string, works: boolean, broken: number[] }[],
 *   model: string, cases: number, remarks: any[] }} ByStart the shares are in thousandths */

export class Year {
  #remote;
  #changed;
  #failed;
  #key = '';
  /** @type {AbortController | null} */
  #running = null;
  /** The counts before, which are over once the month that is being counted is. */
  #before = Promise.resolve();
  /** How many of the twelve months are counted. */
  months = 0;
  /** @type {ByStart | null} */
  report = null;
  stopped = false;

  /** @param {import('./remote.js').Remote} remote @param {() => void} changed @param {(error: Error) => void} failed */
  constructor(remote, changed, failed) {
    this.#remote = remote;
    this.#changed = changed;
    this.#failed = failed;
  }

  get busy() {
    return this.#running !== null;
  }

  /**
   * Counts the year, unless this very one is counted or was stopped.
   *
   * @param {any} application @param {any} assumptions @param {number} year @param {string} lang
   */
  want(application, assumptions, year, lang) {
    const key = JSON.stringify([application, assumptions, year, lang]);
    if (key !== this.#key) {
      this.#key = key;
      this.#running?.abort();
      this.#running = new AbortController();
      const { signal } = this.#running;
      this.months = 0;
      this.stopped = false;
      this.#before = this.#before.finally(() => this.#count(signal, application, assumptions, year, lang));
    }
  }

  /** Counts again what was stopped. */
  again() {
    this.#key = '';
  }

  /** Stops where it is; what was counted stays. */
  stop() {
    this.#running?.abort();
    this.#running = null;
    this.stopped = true;
    this.#changed();
  }

  /**
   * Asks for one month at a time: whoever wants another year, or has another question, waits for no more than that one.
   *
   * @param {AbortSignal} signal @param {any} application @param {any} assumptions @param {number} year @param {string} lang
   */
  async #count(signal, application, assumptions, year, lang) {
    /** @type {ByStart[]} */
    const parts = [];
    try {
      for (let month = 1; month <= 12 && !signal.aborted; month += 1) {
        const submittedOn = `${year}-${String(month).padStart(2, '0')}-01`;
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const part = await this.#remote.ask('forecastByStart', { ...application, submittedOn }, assumptions, days, lang);
        if (signal.aborted) {
          return;
        }
        parts.push(part);
        this.months = month;
        this.report = joined(parts);
        this.#changed();
      }
    } catch (error) {
      if (signal.aborted) {
        return;
      }
      this.stopped = true;
      this.#failed(/** @type {Error} */ (error));
    }
    if (!signal.aborted) {
      this.#running = null;
      this.#changed();
    }
  }
}

/** Months one after the other: the shares are reckoned as the engine does, from the same numbers. @param {ByStart[]} parts @returns {ByStart} */
function joined(parts) {
  const starts = parts.flatMap((part) => part.starts);
  const drawn = starts.filter(({ works }) => works).length * parts[0].cases;
  const urgencies = parts[0].urgencies.map((each, index) => {
    const brokenCases = parts.reduce((sum, part) => sum + part.urgencies[index].brokenCases, 0);
    return { ...each, broken: share(brokenCases, drawn), brokenCases };
  });
  // What is found in several months is one thing.
  const remarks = new Map(parts.flatMap((part) => part.remarks).map((remark) => [`${remark.code} ${remark.path}`, remark]));
  return { ...parts[0], starts, urgencies, remarks: [...remarks.values()] };
}

/** A share in thousandths as the engine has it: to the nearest, and a thousand or none only where it is all or none. @param {number} part @param {number} whole */
function share(part, whole) {
  const nearest = Math.floor((part * 1000 + Math.floor(whole / 2)) / Math.max(whole, 1));
  return part === 0 || part >= whole ? nearest : Math.min(Math.max(nearest, 1), 999);
}
