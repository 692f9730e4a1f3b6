// The list of documents as rows: requirements that the very same documents meet stand in one row.

/** @param {any[]} requirements @returns {any[][]} */
export function rowsOf(requirements) {
  /** @type {Map<string, any[]>} */
  const rows = new Map();
  for (const requirement of requirements) {
    const key = requirement.anyOf.map((/** @type {any} */ { kind }) => kind).join();
    rows.set(key, [...(rows.get(key) ?? []), requirement]);
  }
  return [...rows.values()];
}

/** From what has to be done to what is done. */
const STATES = ['missing', 'faulty', 'unsure', 'depends', 'met'];

/**
 * The state of a row is that of its least settled requirement.
 *
 * @param {any[]} row @param {any} report @returns {string}
 */
export function stateOf(row, report) {
  const states = row.map(({ id }) => report?.requirements.find((/** @type {any} */ need) => need.id === id)?.state);
  return STATES.find((state) => states.includes(state)) ?? 'depends';
}

/**
 * How many are needed, if that is more than one, and of which size where there is one to know.
 *
 * @param {any[]} row @param {any} vocabulary @param {import('./words.js').Say} say @returns {string}
 */
export function needed(row, vocabulary, say) {
  const count = Math.max(...row.map(({ count }) => count));
  const size = row[0].anyOf.some((/** @type {any} */ { kind }) => kind === 'photo')
    && vocabulary.photoSizes.find((/** @type {any} */ { id }) => id === '35x45').title;
  return count > 1 || size ? [say('documents.count', { count }), size].filter(Boolean).join(' · ') : '';
}

/** The requirements that a document meets. @param {string} kind @param {any[]} requirements @returns {any[]} */
export function needsOf(kind, requirements) {
  return requirements.filter(({ anyOf }) => anyOf.some((/** @type {any} */ document) => document.kind === kind));
}

/** @param {string} kind @param {any} vocabulary @returns {string} */
export function titleOf(kind, vocabulary) {
  return labelOf(kind, vocabulary).title ?? '';
}

/** Whether a document has no last day to ask for. @param {string} kind @param {any} vocabulary @returns {boolean} */
export function isLasting(kind, vocabulary) {
  return Boolean(labelOf(kind, vocabulary).lasting);
}

/** @param {string} kind @param {any} vocabulary */
function labelOf(kind, vocabulary) {
  return vocabulary.documents.find((/** @type {any} */ { id }) => id === kind) ?? {};
}
