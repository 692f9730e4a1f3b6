// What can be an answer. Whatever comes from a link or a file is held against it before the engine hears of it.

import { READING } from './state.js';

/** The two ways to read what the text leaves open; the first is the careful one, which stands unless another is chosen. */
export const READINGS = {
  filingDay: ['does-not-count', 'counts'],
  plainDays: ['working', 'calendar'],
  week: ['five-day', 'six-day'],
  dayOff: ['rolls-on', 'stands'],
};

/** How often a formulyar can be shown sent back to be completed. */
export const COMPLETIONS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** What is typed, and how long it may be. @type {Record<string, number>} */
const TYPED = { submittedOn: 40, birthDate: 40, age: 3, surname: 200, name: 200, iin: 40, today: 40 };

/** What can be stated about a document, beside its kind. */
export const STATED = ['copy', 'count', 'size', 'issuedOn', 'expiresOn', 'surname', 'name', 'patronymic', 'birthDate', 'iin', 'number'];

const MOST_STATED = 200;

/** The answers that have a list. @param {any} vocabulary @param {string | null} [service] whose reasons they are @returns {Record<string, string[]>} */
function lists(vocabulary, service) {
  const ids = (/** @type {string} */ name) => vocabulary[name].map((/** @type {any} */ { id }) => id);
  return {
    ...READINGS,
    service: ids('services'),
    reason: vocabulary.reasons.filter((/** @type {any} */ reason) => !service || reason.service === service).map((/** @type {any} */ { id }) => id),
    product: ids('products'),
    kind: ids('applicantKinds'),
    representative: ['self', ...ids('representations')],
    applyingAt: ids('applyingAt'),
    feeExempt: ['yes', 'no'],
    urgency: ids('urgencies'),
    medium: ids('media'),
    completions: COMPLETIONS,
  };
}

/**
 * Whether a value can be the answer to a question; an empty one is «I do not know».
 *
 * @param {string} field @param {unknown} value @param {any} vocabulary
 * @param {string | null} [service] the one that was chosen with it, if any: a reason belongs to one
 */
export function isAnswer(field, value, vocabulary, service) {
  if (typeof value !== 'string') {
    return false;
  }
  const list = lists(vocabulary, service);
  return Object.hasOwn(list, field)
    ? list[field].includes(value) || (value === '' && field !== 'service' && !READING.includes(field))
    : Object.hasOwn(TYPED, field) && value.length <= TYPED[field];
}

/** @param {unknown} kind @param {any} vocabulary */
export function isDocument(kind, vocabulary) {
  return vocabulary.documents.some((/** @type {any} */ { id }) => id === kind);
}

/** Whether this can be stated about a document. @param {string} field @param {unknown} value @param {any} vocabulary */
export function isStated(field, value, vocabulary) {
  if (typeof value !== 'string' || !STATED.includes(field)) {
    return false;
  }
  const list = { copy: vocabulary.copies, size: vocabulary.photoSizes }[field];
  return list
    ? value === '' || list.some((/** @type {any} */ { id }) => id === value)
    : field === 'count' ? /^\d?$/.test(value) : value.length <= MOST_STATED;
}
