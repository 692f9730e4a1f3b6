// What stands between a caller and the module: a value of a wrong kind never reaches it, and after a trap there is a fresh one.
import load, { __wbg_reset_state as startAfresh, initSync as loadNow } from './engine.js';

/** The longest text that is handed over, in UTF-16 units: the module refuses what is longer, and copies it before it does. */
const LONGEST = 4 * 1024 * 1024;

let ready = false;
let stopped = false;
let depth = 0;

/** The engine has no answer: it is not loaded yet, it did not load, or it stopped. The next call has a fresh one. */
export class EngineError extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = 'EngineError';
  }
}

/** Loads the module, once; every later call waits for the same one. After one that failed it is tried again. */
export async function init(options) {
  try {
    await load(options);
  } catch (error) {
    throw notLoaded(error);
  }
  ready = true;
}

/** Loads the module from its bytes, once. */
export function initSync(options) {
  try {
    loadNow(options);
  } catch (error) {
    throw notLoaded(error);
  }
  ready = true;
}

/** What does not come over a network is a `TypeError` for a browser; for us that is a value which breaks the contract. */
function notLoaded(error) {
  return new EngineError(`the engine did not load: ${error?.message ?? error}`, { cause: error });
}

/** Calls a function of the module. Of its values, `objects` are those that cross as JSON, each by what a message names it with. */
export function call(run, values = [], objects = {}) {
  if (!ready) {
    throw new EngineError('the engine is not loaded: await init() before the first call');
  }
  if (stopped) {
    if (depth > 0) {
      throw new EngineError('the engine stopped in the call that this call is a part of');
    }
    startAfresh();
    stopped = false;
  }
  depth += 1;
  try {
    return run(...values);
  } catch (error) {
    const trap = is(error, WebAssembly.RuntimeError);
    // A stack that overflows may do so in the middle of the module; `InternalError` is Firefox's name for it.
    stopped = stopped || trap || is(error, RangeError) || is(error, globalThis.InternalError);
    throw trap ? new EngineError('the engine stopped; the next call has a fresh one', { cause: error }) : unwritten(error, objects);
  } finally {
    depth -= 1;
  }
}

/**
 * What is thrown in place of an error: where an object cannot be written as JSON, one that says which. `JSON.stringify` does not say it, or
 * in V8 with the names of what it met.
 */
export function unwritten(error, objects) {
  if (is(error, TypeError)) {
    for (const [name, value] of Object.entries(objects)) {
      const keys = unwritable(value);
      if (keys) {
        const pointer = [...name ? [name] : [], ...keys].map((key) => `/${key}`).join('');
        return new TypeError(`${pointer}${pointer && ': '}expected a value that can be written as JSON`, { cause: error });
      }
    }
  }
  return error;
}

/** Where a BigInt is, or an object inside itself: the keys that lead there. Nothing where there is none, or somebody's own code throws first. */
function unwritable(value) {
  const way = [];
  try {
    JSON.stringify(value, function (key, each) {
      while (way.length > 0 && way.at(-1).each !== this) {
        way.pop();
      }
      way.push({ key, each });
      return each;
    });
  } catch {
    const last = way.pop();
    if (typeof last?.each === 'bigint' || way.some(({ each }) => each === last?.each)) {
      const keys = [...way, last].slice(1).map(({ key }) => key);
      // No field has another kind of name and none lies deeper: what does could be what somebody typed.
      const others = keys.findIndex((key, depth) => depth > 8 || !/^([a-z]+|\d{1,6})$/i.test(key));
      return others < 0 ? keys : keys.slice(0, others);
    }
  }
  return undefined;
}

/** A text. */
export function aText(name, value) {
  expect(typeof value === 'string', name, 'a string');
  expect(value.length <= LONGEST, name, `a string of at most ${LONGEST} units`);
}

/** A text that may be left out. */
export function maybeText(name, value) {
  if (value !== undefined && value !== null) {
    aText(name, value);
  }
}

/** A whole number. */
export function aNumber(name, value) {
  within(name, value, 0, 0xffff_ffff);
}

/** A day of the calendar, counted from 1 January 1970. */
export function aDay(name, value) {
  within(name, value, -96_465_292, 95_026_236);
}

/** An object or a list, which the module itself looks at. */
export function anObject() {}

function within(name, value, least, most) {
  expect(Number.isInteger(value) && value >= least && value <= most, name, `a whole number from ${least} to ${most}`);
}

/** Holds a value to what the contract says of it. */
export function expect(holds, name, what) {
  if (!holds) {
    throw new TypeError(`/${name}: expected ${what}`);
  }
}

/** What was thrown may be anything, also something that throws when it is looked at. */
function is(error, kind) {
  try {
    return kind !== undefined && error instanceof kind;
  } catch {
    return false;
  }
}
