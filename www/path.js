// The way through the page: its views, their addresses, and which one comes next.

import { addressIn } from './addresses.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./state.js').Step} Step */

/** The views that are no question and no document. */
const VIEWS = ['start', 'names', 'answers', 'documents', 'result', 'returned', 'timeline', 'formulyar', 'preview'];

/** The views that need no service to be chosen. */
export const WITHOUT_SERVICE = ['start', 'formulyar', 'preview'];

/** Every question that a view of its own can ask; which of them are asked depends on the answers. */
export const QUESTIONS = ['reason', 'product', 'kind', 'birthDate', 'representative', 'applyingAt', 'feeExempt', 'submittedOn'];

/** The views from which a person goes to change one thing, and comes back. */
const RETURNS = ['answers', 'documents', 'result', 'formulyar'];

const DOCUMENT = 'document/';

/** The view of one document. @param {string} kind @returns {Step} */
export const documentStep = (kind) => DOCUMENT + kind;

/** The document that a view is about, if it is about one. @param {Step} step */
export function documentOf(step) {
  return step.startsWith(DOCUMENT) ? step.slice(DOCUMENT.length) : undefined;
}

/** The view that asks a question: the first screen asks for the service. @param {string} field @returns {Step} */
export const questionStep = (field) => (field === 'service' ? 'start' : field);

/** @param {Step} step */
export function isView(step) {
  return VIEWS.includes(step) || QUESTIONS.includes(step) || Boolean(documentOf(step));
}

/** Whether an address names a view beyond the first. @param {string} fragment without its mark */
export function isBeyondStart(fragment) {
  return isView(fragment.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()));
}

/** Names the language and the view, and no answer. @param {Step} step @param {string} lang */
export function addressOf(step, lang) {
  return addressIn(lang) + (step === 'start' ? '' : `#${step.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
}

/** Where a change made in `step` leads back to, for somebody who comes from another view. @param {Step} step @param {State} state */
export function returnTo(step, { step: from, back }) {
  const changes = step === 'start' || step === 'names' || QUESTIONS.includes(step) || documentOf(step);
  return changes ? (RETURNS.includes(from) ? from : back) : null;
}

/**
 * The view after this one.
 *
 * @param {State} state
 * @param {string[]} asked the questions of this case, in order
 * @returns {Step}
 */
export function nextStep(state, asked) {
  const { step, back } = state;
  if (documentOf(step)) {
    return back ?? 'documents';
  }
  if (step === 'names') {
    return back ?? 'answers';
  }
  if (back) {
    // A change can raise a question that nobody answered yet.
    return asked.find((field) => !state.answered(field)) ?? back;
  }
  const place = asked.indexOf(step);
  return step === 'start' || place >= 0 ? asked[place + 1] ?? 'answers' : firstOpen(state, asked);
}

/** The first question without an answer, or the answers as a whole. @param {State} state @param {string[]} asked @returns {Step} */
export function firstOpen(state, asked) {
  return asked.find((field) => !state.answered(field)) ?? 'answers';
}
