// The same functions, answered by a thread: one call at a time, in order. A call that is running is cancelled by ending its
// thread; the next call starts another.
import { anObject, EngineError, expect, unwritten } from './call.js';
import { FUNCTIONS } from './functions.js';

/** A part of a batch has at most so many packages, and about so many UTF-16 units of JSON text. */
const PART = { packages: 250, units: 512 * 1024 };

/** `forecastByStart` is asked in so many parts. */
const PARTS = 20;

/** The cases of `forecastByStart` unless told, and the most for all days together: `src/report/levers.rs`. */
const CASES = { usual: 10_000, most: 5_000_000, days: 3653 };

const DAY = 86_400_000;

/** No later day is written in four digits of a year. */
const LAST = Date.UTC(9999, 11, 31);

/**
 * The functions, each with `{ signal, onProgress }` after its own values.
 *
 * @param {(answered: (answer: any) => void, failed: (message: string) => void) => Thread} start throws where there can be no thread
 * @typedef {{ post(text: string): void, rest(): void, end(): void }} Thread
 */
export function client(start) {
  const line = new Line(start);
  const worker = { close: () => line.close() };
  for (const [name, checks] of Object.entries(FUNCTIONS)) {
    worker[name] = async (...given) => {
      const { signal, onProgress } = optionsOf(given);
      const values = given.slice(0, Object.keys(checks).length);
      // As on the main thread, and before JSON makes something else of a value.
      Object.entries(checks).forEach(([each, check], place) => check(each, values[place]));
      const ask = (name, texts) => line.ask(name, texts, signal);
      const parts = inParts(name, checks, values);
      onProgress?.({ done: 0, of: parts.of });
      return parts.ask(ask, (done) => onProgress?.({ done, of: parts.of }));
    };
  }
  return worker;
}

/** What stands after the values, and may stand right after the last that is not left out. */
function optionsOf(values) {
  const last = values.at(-1);
  const { signal, onProgress } = isObject(last) && ('signal' in last || 'onProgress' in last) ? values.pop() : {};
  const given = (value) => value !== undefined && value !== null;
  expect(!given(signal) || typeof signal.throwIfAborted === 'function', 'signal', 'an AbortSignal');
  expect(!given(onProgress) || typeof onProgress === 'function', 'onProgress', 'a function');
  return { signal, onProgress };
}

/** A call in the parts in which it is asked. What cannot be written as JSON is an error as on the main thread. */
function inParts(name, checks, values) {
  try {
    return SPLIT[name]?.(...values) ?? whole(name, values);
  } catch (error) {
    const objects = Object.entries(checks).map(([each, check], place) => ({ each, check, place })).filter(({ check }) => check === anObject);
    // As `index.js` names them.
    const only = objects.length === 1 && objects[0].place === 0;
    throw unwritten(error, Object.fromEntries(objects.map(({ each, place }) => [only ? '' : each, values[place]])));
  }
}

/** A call that is not cut: there is nothing to tell between its beginning and its end. */
function whole(name, values) {
  const texts = values.map(written);
  return {
    of: 1,
    async ask(ask, progress) {
      const answer = await ask(name, texts);
      progress(1);
      return answer;
    },
  };
}

/** The most bytes of one package; one that is longer is told so by its place, and need not cross for that. */
const MOST = 262_144;
const TOO_LONG = JSON.stringify(' '.repeat(MOST));

/** The calls that are asked in parts; nothing where the values are not what they should be, which is for the engine to say. */
const SPLIT = {
  checkPackages(packages, lang) {
    if (!Array.isArray(packages)) return undefined;
    const texts = Array.from(packages, written).map((text) => (text.length > MOST ? TOO_LONG : text));
    return {
      of: texts.length,
      async ask(ask, progress) {
        const outcomes = [];
        do {
          const from = outcomes.length;
          let [to, units] = [from, 0];
          while (to < texts.length && to - from < PART.packages && (to === from || units + texts[to].length <= PART.units)) {
            units += texts[to].length;
            to += 1;
          }
          for (const outcome of await ask('checkPackages', [`[${texts.slice(from, to)}]`, written(lang)])) {
            const { error } = outcome;
            // Its place in the part becomes its place in the list.
            if (error) error.path = error.path.replace(/^\/(\d+)/, (_, place) => `/${from + Number(place)}`);
            outcomes.push(outcome);
          }
          progress(outcomes.length);
        } while (outcomes.length < texts.length);
        return outcomes;
      },
    };
  },

  forecastByStart(application, assumptions, days, lang) {
    // As the engine will see it: a getter is asked once.
    const [filing, assumed] = [application, assumptions].map((value) => JSON.parse(written(value)));
    if (!isObject(filing) || !isObject(assumed)) return undefined;
    const first = midnight(filing.submittedOn);
    const wanted = assumed.cases ?? CASES.usual;
    if (Number.isNaN(first) || !Number.isInteger(wanted) || wanted < 0 || wanted > 0xffff_ffff || days < 2) return undefined;
    const all = Math.min(days, CASES.days);
    if (first + (all - 1) * DAY > LAST) return undefined;
    const cases = Math.min(wanted, Math.floor(CASES.most / all));
    const part = Math.ceil(all / PARTS);
    return {
      of: all,
      async ask(ask, progress) {
        let report;
        for (let done = 0; done < all; done += part) {
          const submittedOn = new Date(first + done * DAY).toISOString().slice(0, 10);
          const asked = [{ ...filing, submittedOn }, { ...assumed, cases }, Math.min(part, all - done), lang];
          const next = await ask('forecastByStart', asked.map(written));
          report = report ? joined(report, next) : next;
          progress(Math.min(done + part, all));
        }
        return report;
      },
    };
  },
};

/** Two reports of days that follow each other, as one: the shares are reckoned as the engine does, from the same numbers. */
function joined(report, next) {
  const starts = [...report.starts, ...next.starts];
  const drawn = starts.filter(({ works }) => works).length * report.cases;
  const urgencies = report.urgencies.map((urgency, place) => {
    const brokenCases = urgency.brokenCases + next.urgencies[place].brokenCases;
    return { ...urgency, broken: share(brokenCases, drawn), brokenCases };
  });
  return { ...report, urgencies, starts };
}

/** A share in thousandths, to the nearest; a thousand or none only where it is all or none. */
function share(part, whole) {
  const nearest = Math.floor((part * 1000 + Math.floor(whole / 2)) / Math.max(whole, 1));
  return part === 0 || part >= whole ? nearest : Math.min(Math.max(nearest, 1), 999);
}

/** The milliseconds of a day written as ISO text; NaN where it is not one. */
function midnight(day) {
  const time = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  // `Date` takes 30 February for 2 March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? NaN : time;
}

/** A value as JSON text, as the engine would see it. Something that JSON takes for nothing is of a wrong kind, and so is `true`. */
function written(value) {
  const text = JSON.stringify(value) ?? 'null';
  return text === 'null' && value !== undefined && value !== null ? 'true' : text;
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The calls in order, and the thread that answers them. */
class Line {
  #start;
  #thread;
  #current;
  #waiting = [];
  #last = 0;
  #closed = false;

  constructor(start) {
    this.#start = start;
  }

  /** Asks, after everything that was asked before. */
  ask(name, texts, signal) {
    return new Promise((resolve, reject) => {
      if (this.#closed) {
        reject(new EngineError('the worker is closed'));
        return;
      }
      signal?.throwIfAborted();
      this.#last += 1;
      const abort = () => {
        this.#drop(job);
        reject(signal.reason);
      };
      const over = (settle) => (value) => {
        signal?.removeEventListener('abort', abort);
        settle(value);
      };
      const job = { id: this.#last, text: `[${this.#last},"${name}",[${texts}]]`, resolve: over(resolve), reject: over(reject) };
      signal?.addEventListener('abort', abort, { once: true });
      this.#waiting.push(job);
      this.#next();
    });
  }

  /** Ends the thread; what was not answered is an error. */
  close() {
    this.#closed = true;
    const left = [...(this.#current ? [this.#current] : []), ...this.#waiting.splice(0)];
    this.#end();
    left.forEach(({ reject }) => reject(new EngineError('the worker is closed')));
  }

  #next() {
    while (!this.#current && this.#waiting.length > 0) {
      this.#current = this.#waiting.shift();
      try {
        this.#thread ??= this.#start((answer) => this.#answered(answer), (message) => this.#failed(message));
        this.#thread.post(this.#current.text);
      } catch (error) {
        // A policy, another origin or a missing permission: refused at once, and each call is told.
        this.#stopped(`there is no thread for the worker: ${error?.message ?? error}`, error);
      }
    }
  }

  #answered({ id, value, error }) {
    const job = this.#current;
    // A thread that was ended may still have had something to say.
    if (job?.id !== id) {
      return;
    }
    this.#current = undefined;
    if (error) {
      job.reject(revived(error));
    } else {
      job.resolve(value);
    }
    if (this.#waiting.length === 0) {
      this.#thread.rest();
    }
    this.#next();
  }

  #failed(message) {
    this.#stopped(`the worker stopped: ${message}`);
    this.#next();
  }

  #stopped(message, cause) {
    const job = this.#current;
    this.#end();
    job?.reject(new EngineError(message, { cause }));
  }

  #drop(job) {
    if (job === this.#current) {
      this.#end();
      this.#next();
    } else {
      this.#waiting = this.#waiting.filter((other) => other !== job);
    }
  }

  #end() {
    this.#thread?.end();
    this.#thread = undefined;
    this.#current = undefined;
  }
}

function revived({ name, message }) {
  const Kind = { TypeError, RangeError, EngineError }[name] ?? Error;
  return Object.assign(new Kind(message), Kind === Error ? { name } : {});
}
