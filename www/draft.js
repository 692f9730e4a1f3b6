// The draft of a formulyar: every text as it was typed, and what the check of the package knows already.

import { EDITION } from './state.js';

/** @typedef {import('./state.js').State} State */

/** The service whose documents are made from a formulyar. */
export const SERVICE = 'passport-id-card';

/** The fields that a person fills in, by parts in the order of the page; each is a place in the draft. */
export const PARTS = [
  { id: 'wanted', fields: ['product', 'reason', 'medium', 'submittedOn'] },
  { id: 'names', fields: ['surname', 'name', 'patronymic'] },
  { id: 'person', fields: ['sex', 'birthDate', 'birthPlace', 'iin', 'citizenship', 'nationality'] },
  { id: 'home', fields: ['address', 'contact'] },
  { id: 'presented', fields: ['presented/kind', 'presented/number', 'presented/issuedBy', 'presented/issuedOn', 'presented/expiresOn'] },
  { id: 'representative', fields: ['representative/kind', 'representative/name'] },
  { id: 'latin', fields: ['latinSurname', 'latinName'] },
];

/** Which choices of the vocabulary answer a field. @type {Record<string, string>} */
export const CHOICES = {
  product: 'products',
  reason: 'reasons',
  medium: 'media',
  sex: 'sexes',
  'presented/kind': 'documents',
  'representative/kind': 'representations',
};

/** Documents that name their holder: one of them is presented. Which of them are compared with the form, the engine knows: a foreign passport writes
 * names in other letters. */
export const IDENTITY = ['id-card', 'passport', 'birth-certificate', 'passport-1974', 'citizenship-certificate', 'foreign-passport'];

const FIELDS = PARTS.flatMap(({ fields }) => fields);

/**
 * What stands in a field: what was typed, or else what the check of the package knows.
 *
 * @param {State} state @param {string} field
 */
export function valueOf(state, field) {
  return state.draft[field] ?? known(state)[field] ?? '';
}

/** @param {State} state @returns {Record<string, string | undefined>} */
function known(state) {
  const { answers, documents, draft } = state;
  const everywhere = {
    submittedOn: written(answers.submittedOn),
    birthDate: written(answers.birthDate),
    surname: answers.surname,
    name: answers.name,
    iin: answers.iin,
    medium: answers.medium || 'electronic',
  };
  if (answers.service !== SERVICE) {
    return everywhere;
  }
  const kind = draft['presented/kind'] ?? IDENTITY.find((kind) => documents.has(kind));
  const document = kind === undefined ? undefined : documents.get(kind);
  return {
    ...everywhere,
    product: answers.product,
    reason: answers.reason,
    'representative/kind': answers.representative === 'self' ? '' : answers.representative,
    'presented/kind': kind,
    'presented/issuedOn': written(document?.issuedOn),
    'presented/expiresOn': written(document?.expiresOn),
  };
}

/** The draft as the engine takes it, beside the documents of the package. @param {State} state */
export function draftOf(state) {
  const documents = state.answers.service === SERVICE ? state.packed() : [];
  return /** @type {import('./pkg/engine.js').FormulyarDraft} */ ({ edition: EDITION, ...nested(state), documents });
}

/** Whether there is anything in it that would be a loss. @param {State} state */
export function isTyped(state) {
  return Boolean(state.photo) || FIELDS.some((field) => state.draft[field]);
}

/**
 * What a document is compared with: the answers, and for those who fill in the form all that stands on it too.
 *
 * @param {State} state @param {string} kind
 */
export function comparedOn(state, kind) {
  const names = ['surname', 'name', 'iin'];
  if (state.answers.service !== SERVICE || !isTyped(state)) {
    return names.filter((field) => state.answers[field]);
  }
  const presented = kind === valueOf(state, 'presented/kind') && valueOf(state, 'presented/number');
  return ['surname', 'name', 'patronymic', 'birthDate', 'iin'].filter((field) => valueOf(state, field)).concat(presented ? 'number' : []);
}

/** A draft by fields, from one that is nested as the engine takes it; a field that has nothing says nothing. @param {any} draft */
export function flattened(draft) {
  return Object.fromEntries(FIELDS.map((field) => [field, field.split('/').reduce((place, name) => place?.[name], draft)]).filter(([, value]) => value));
}

/** Whether these are fields of a draft, each with what can stand there. @param {Record<string, unknown>} draft @param {any} vocabulary */
export function isDraft(draft, vocabulary) {
  return Object.entries(draft).every(([field, value]) => FIELDS.includes(field) && typeof value === 'string'
    && (!value || !CHOICES[field] || vocabulary[CHOICES[field]].some((/** @type {any} */ { id }) => id === value)));
}

/** @param {State} state */
function nested(state) {
  const draft = /** @type {any} */ ({});
  for (const field of FIELDS) {
    const value = valueOf(state, field);
    if (value) {
      const names = field.split('/');
      const last = /** @type {string} */ (names.pop());
      const place = names.reduce((within, name) => (within[name] ??= {}), draft);
      place[last] = value;
    }
  }
  return draft;
}

/** An ISO date as forms have it; any other text as it is. @param {string | undefined} iso */
export function written(iso) {
  return iso?.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
}
