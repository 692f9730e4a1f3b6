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
const STATES = ['missing', 'faulty', 'depends', 'met'];

/**
 * The state of a row is that of its least settled requirement.
 *
 * @param {any[]} row @param {any} report @returns {string | undefined}
 */
export function stateOf(row, report) {
  const states = row.map(({ id }) => report?.requirements.find((/** @type {any} */ need) => need.id === id)?.state);
  return STATES.find((state) => states.includes(state));
}
