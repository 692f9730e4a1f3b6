// Where on the page a field is: its id, its step, and the place a finding points to.

import { documentStep, questionStep } from './path.js';

/** What is compared with the documents, if a person wishes. */
export const NAMES = ['surname', 'name', 'iin'];

/** The id of a field's element. @param {string} path */
export const fieldId = (path) => `field-${path.replaceAll('/', '-')}`;

/** The list of documents as a whole. */
export const LIST_ID = 'documents-list';

/** The field of each question. @type {Record<string, string>} */
export const QUESTION_FIELDS = { reason: 'reason', product: 'product', 'submitted-on': 'submittedOn', 'birth-date': 'birthDate' };

/**
 * Where to go to mend what a finding is about.
 *
 * @param {any} finding @param {any} report the report it is from @param {import('./state.js').State} state
 * @returns {{ step: import('./state.js').Step, id: string }}
 */
export function placeOf(finding, report, state) {
  const parts = finding.path.split('/').slice(1);
  if (parts[0] === 'application') {
    const field = parts.at(-1);
    return { step: NAMES.includes(field) ? 'names' : questionStep(field), id: fieldId(field) };
  }
  const kind = kindOf(finding, report, state);
  if (parts.length > 1 && kind) {
    return { step: documentStep(kind), id: fieldId(['documents', kind, ...parts.slice(2)].join('/')) };
  }
  return { step: 'documents', id: kind ? fieldId(`documents/${kind}`) : LIST_ID };
}

/**
 * The document that a finding is about, or whose absence it reports.
 *
 * @param {any} finding @param {any} report @param {import('./state.js').State} state
 * @returns {string | undefined}
 */
export function kindOf(finding, report, state) {
  const [, list, index] = finding.path.split('/');
  const missing = () => report.requirements.find((/** @type {any} */ { id }) => id === finding.requirement)?.documents[0];
  return list === 'documents' ? [...state.documents.keys()][Number(index)] ?? missing() : undefined;
}
