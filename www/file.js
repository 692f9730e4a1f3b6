// Everything that was answered, as one file that a person keeps: JSON with a version. What the model was told to assume, and what
// two situations were compared, is play and not kept.

import { flattened, isDraft, isTyped } from './draft.js';
import { isAnswer, isDocument, isStated, STATED } from './known.js';
import { State } from './state.js';

const FORMAT = 'qujat-answers';
const VERSION = 1;

/** Drafts of the formulyar once had files of their own; they are still opened. */
const DRAFT = 'qujat-formulyar';

const RECEIPT = 'qujat-receipt';

/** No answers need more characters. */
export const LONGEST = 1_000_000;

/** @param {State} state */
export function toFile(state) {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, lang: state.lang, ...kept(state) }, null, 2)}\n`;
}

/** Whether there is an answer to keep. @param {State} state */
export function isSome(state) {
  return Boolean(state.answers.service) || isTyped(state);
}

/** Whether something would be lost with these answers: one that is in no file, or words that nobody was given. @param {State} state */
export function isUnsaved(state) {
  const { words, saved } = state.feedback;
  return (isSome(state) && contentOf(state) !== state.saved) || Boolean(words.trim() && words !== saved);
}

/** What tells two sets of answers apart, in whatever language they are shown. @param {State} state */
export function contentOf(state) {
  return JSON.stringify([kept(state), Boolean(state.photo)]);
}

/** @param {State} state */
function kept({ answers, documents, others, unsure, courses, draft }) {
  return { answers, documents: [...documents.values()], others: [...others], unsure: [...unsure], courses: [...courses], draft };
}

/**
 * What a file holds, or why it cannot be used: it is not ours, it is from a later version, it cannot be read, or something in it is no answer. A file
 * is taken whole or not at all.
 *
 * @param {string | undefined} text @param {any} vocabulary @param {string[]} courses
 * @returns {{ state: State } | { draft: Record<string, string> } | { receipt: string, day: string } | { fault: 'foreign' | 'newer' | 'broken' }}
 */
export function fromFile(text, vocabulary, courses) {
  if (text === undefined) {
    return { fault: 'broken' };
  }
  const saved = text.length <= LONGEST ? parsed(text) : undefined;
  if (!isObject(saved) || ![FORMAT, DRAFT, RECEIPT].includes(saved.format)) {
    return { fault: 'foreign' };
  }
  if (saved.version !== VERSION) {
    return { fault: saved.version > VERSION ? 'newer' : 'broken' };
  }
  if (saved.format === RECEIPT) {
    // As text: how long one may be is said where it is read.
    return { receipt: text, day: String(saved.day) };
  }
  if (saved.format === DRAFT) {
    const only = flattened(saved.draft);
    return isObject(saved.draft) && isDraft(only, vocabulary) ? { draft: only } : { fault: 'broken' };
  }
  const { answers, documents, others = [], unsure = [], courses: taken = ['main'], draft = {} } = saved;
  const kinds = [others, unsure];
  const sound = isObject(answers)
    && Object.entries(answers).every(([field, value]) => isAnswer(field, value, vocabulary, answers.service))
    && Array.isArray(documents)
    && documents.every((document) => isObject(document) && isDocument(document.kind, vocabulary)
      && Object.entries(document).every(([field, value]) => field === 'kind' || isStated(field, value, vocabulary)))
    && kinds.every((list) => Array.isArray(list) && list.every((kind) => isDocument(kind, vocabulary)))
    && Array.isArray(taken) && taken.every((course) => courses.includes(course))
    && isObject(draft) && isDraft(draft, vocabulary);
  if (!sound) {
    return { fault: 'broken' };
  }
  const state = new State();
  Object.assign(state.answers, answers);
  for (const document of documents) {
    const stated = STATED.filter((field) => document[field] !== undefined).map((field) => [field, document[field]]);
    state.documents.set(document.kind, { kind: document.kind, ...Object.fromEntries(stated) });
  }
  state.others = new Set(others);
  state.unsure = new Set(unsure.filter((/** @type {string} */ kind) => !state.documents.has(kind)));
  state.courses = new Set(taken);
  state.draft = { ...draft };
  return { state };
}

/** @param {string} text @returns {any} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param {any} value @returns {value is Record<string, any>} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
