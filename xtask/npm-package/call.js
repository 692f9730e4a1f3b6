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

/** Calls a function of the module. */
export function call(run, ...values) {
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
    throw trap ? new EngineError('the engine stopped; the next call has a fresh one', { cause: error }) : error;
  } finally {
    depth -= 1;
  }
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
