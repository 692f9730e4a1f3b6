// The receipts of the page, for programs: what is wrong with what they are given is named by its place. The page gives nothing wrong, and
// its script has no room for it.
import { expect, unwritten } from './call.js';
import { FUNCTIONS } from './functions.js';
import * as page from './receipt.js';

export { linesOf, readReceipt } from './receipt.js';

/** A receipt for what was asked. */
export function receiptOf(engine, calls, made) {
  anEngine(engine);
  expect(Array.isArray(calls), 'calls', 'a list');
  expect(isObject(made), 'made', 'an object');
  return placed(engine, placesOf(calls, 'calls'), () => page.receiptOf(engine, calls, made));
}

/** Asks again what a receipt asked. */
export function replayReceipt(receipt, engine) {
  anEngine(engine);
  const read = page.readReceipt(receipt);
  return placed(engine, placesOf(read.answers, 'answers'), () => page.replayReceipt(read, engine));
}

/** What is answered, as a receipt has it. */
export function answerOf(engine, call) {
  anEngine(engine);
  return placed(engine, { call }, () => page.answerOf(engine, call));
}

/** The package, or what has its functions. A worker has them too, and answers later. */
function anEngine(engine) {
  const about = typeof engine?.about === 'function' ? engine.about() : undefined;
  // Nobody waits for what a worker says.
  Promise.resolve(about).catch(() => {});
  expect(typeof about?.law === 'string', 'engine', 'the package, or what has its functions and answers at once');
}

/** The calls of a list, each by its place. */
function placesOf(calls, list) {
  return Object.fromEntries(Array.from(calls, (call, place) => [`${list}/${place}`, call]));
}

/** Does something with calls; what is wrong with one of them is found under its place. */
function placed(engine, calls, work) {
  for (const [place, call] of Object.entries(calls)) {
    expect(isObject(call), place, 'an object');
    if (Object.hasOwn(FUNCTIONS, call.ask)) {
      expect(typeof engine[call.ask] === 'function', 'engine', `something that has ${call.ask}`);
    }
  }
  try {
    return work();
  } catch (error) {
    for (const [place, call] of Object.entries(error instanceof TypeError ? calls : {})) {
      const found = refusal(engine, call, place);
      if (found) throw found;
    }
    throw error;
  }
}

/** What is thrown for a call that cannot be asked. */
function refusal(engine, call, place) {
  try {
    JSON.stringify(call.of);
  } catch (error) {
    return unwritten(error, { [`${place}/of`]: call.of });
  }
  try {
    page.answerOf(engine, call);
    return undefined;
  } catch (error) {
    return error instanceof TypeError ? new TypeError(`/${place}${inside(call.ask, error.message)}`, { cause: error }) : error;
  }
}

/** The engine finds what is wrong under the name of a value or, in the only one, under nothing; in a call a value has a place. */
function inside(ask, message) {
  if (/^\/(ask|of):/.test(message)) {
    return message;
  }
  const names = Object.keys(FUNCTIONS[ask]).filter((name) => name !== 'lang');
  if (names.length === 1) {
    return `/of/0${message.startsWith('/') ? '' : ': '}${message}`;
  }
  return message.replace(/^\/(\w+)/, (_, name) => `/of/${names.indexOf(name)}`);
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
