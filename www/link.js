// A link that carries the answers in its fragment, which no browser sends to anybody. It tells nobody who somebody is: no name,
// no number, no date of birth or of a document; at most an age in years.

import { ageOn } from './days.js';
import { isAnswer, isDocument, isStated } from './known.js';
import { lookIn } from './look.js';
import { isDay, READING, State } from './state.js';

const VIEW = '#answers?';

/** The answers that identify nobody. */
const CARRIED = ['service', 'reason', 'product', 'kind', 'age', 'representative', 'applyingAt', 'feeExempt', 'submittedOn', 'urgency',
  'medium', 'completions', ...READING];

/** What is carried of a document. */
const OF_DOCUMENT = ['copy', 'count', 'size'];

/** @param {State} state */
export function linkOf(state) {
  const query = new URLSearchParams({ lang: state.lang });
  for (const field of CARRIED) {
    const value = field === 'age' ? ageOf(state) : state.answers[field];
    if (value !== undefined && (field !== 'submittedOn' || isDay(value) || value === '')) {
      query.set(field, value);
    }
  }
  const documents = [...state.documents.values()].map((document) =>
    [document.kind, ...OF_DOCUMENT.map((field) => [field, Object(document)[field]]).filter(([, value]) => value).map((pair) => pair.join('='))].join(':'));
  const lists = { documents, unsure: [...state.unsure], courses: [...state.courses].filter((course) => course !== 'main') };
  for (const [name, list] of Object.entries(lists)) {
    if (list.length > 0) {
      query.set(name, list.join(','));
    }
  }
  for (const [name, value] of Object.entries(state.display)) {
    query.set(name, value);
  }
  return location.href.split('#')[0] + VIEW + query;
}

/** Whether an address carries answers. @param {string} fragment */
export function isLink(fragment) {
  return fragment.startsWith(VIEW);
}

/**
 * The state that a link carries; what it does not know it leaves out.
 *
 * @param {string} fragment @param {any} vocabulary @param {string[]} courses
 * @param {State['lang']} spoken the language where the link names none
 * @returns {State}
 */
export function fromLink(fragment, vocabulary, courses, spoken) {
  const query = new URLSearchParams(fragment.slice(VIEW.length));
  const list = (/** @type {string} */ name) => (query.get(name) ?? '').split(',').filter(Boolean);
  const state = new State();
  for (const field of CARRIED) {
    const value = query.get(field);
    if (isAnswer(field, value, vocabulary, query.get('service')) && (field !== 'submittedOn' || value === '' || isDay(value ?? ''))) {
      state.answers[field] = /** @type {string} */ (value);
    }
  }
  for (const text of list('documents')) {
    const [kind, ...stated] = text.split(':');
    if (isDocument(kind, vocabulary)) {
      const pairs = stated.map((each) => each.split('='));
      state.documents.set(kind, {
        kind,
        ...Object.fromEntries(pairs.filter(([field, value]) => OF_DOCUMENT.includes(field) && isStated(field, value, vocabulary))),
      });
    }
  }
  state.unsure = new Set(list('unsure').filter((kind) => isDocument(kind, vocabulary) && !state.documents.has(kind)));
  for (const course of list('courses').filter((each) => courses.includes(each))) {
    state.courses.add(course);
  }
  state.display = lookIn(query);
  const lang = query.get('lang');
  state.lang = lang === 'kk' || lang === 'ru' || lang === 'en' ? lang : spoken;
  return state;
}

/** The age in full years on the day of submission. @param {State} state @returns {string | undefined} */
function ageOf({ answers, today }) {
  const { birthDate, age, submittedOn } = answers;
  if (!birthDate || !isDay(birthDate)) {
    return birthDate === '' && age === undefined ? '' : age;
  }
  const day = isDay(submittedOn) ? submittedOn : today;
  const years = ageOn(birthDate, day);
  return years >= 0 && years < 140 ? String(years) : undefined;
}
