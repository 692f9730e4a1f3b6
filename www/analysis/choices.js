// What an analyst chose. Nothing of it is about a person, so all of it may stand in the address behind the «#», which no server sees.

import { DAY_IN_FORCE, READING, State } from '../state.js';

/** Chosen on this page only, with what stands unless something else is chosen. */
const OWN = { year: '2013', course: 'main', scenario: '', startUrgency: 'general', weight: '', found: '', percent: '95' };

/**
 * Two people in every unit. The library takes one, and with one most cases wait for months, which says more of the number than of
 * the regulation.
 */
const STAFF = Object.fromEntries(
  ['service-centre', 'district-police', 'regional-police', 'committee', 'production-centre'].map((unit) => [`staff/${unit}`, '2']),
);

/** What the model may be told to assume, and what of an office. */
const MOVED = new RegExp('^(assumed/(diligence/[a-z-]+|cases|seed|sent-back|bare-term|without-limit)'
  + '|office/((staff|least-work|most-work)/[a-z-]+|come-in-ten-hours|shift))$');

/** Answers of the application that this page asks for. */
const ASKED = ['service', 'submittedOn', 'urgency', 'medium', ...READING];

/** Years the calendar knows; those of the order stand in the middle. */
export const YEARS = Array.from({ length: 19 }, (_, index) => String(2009 + index));

export class Choices extends State {
  /** @type {Record<string, string>} */
  own = { ...OWN };
  /** @type {Record<string, string>} numbers of the office, by `<setting>/<unit>` or `<setting>` */
  office = { ...STAFF };

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.answers = { service: 'passport-id-card', submittedOn: DAY_IN_FORCE };
  }

  /** @param {string} path @param {string} value */
  answer(path, value) {
    if (path.startsWith('office/')) {
      this.office[path.slice('office/'.length)] = value;
    } else if (Object.hasOwn(OWN, path)) {
      this.own[path] = value;
    } else {
      super.answer(path, value);
      if (path === 'service') {
        this.office = { ...STAFF };
        this.own = { ...OWN, year: this.own.year, percent: this.own.percent };
      }
    }
  }

  /**
   * The office as the library takes it: a number that is none, or lies outside what may be, is as if it had not been moved.
   *
   * @param {any[]} numbers what was assumed of the office last, with the bounds
   */
  officeOf(numbers) {
    const office = /** @type {any} */ ({ staff: [], work: [] });
    const work = new Map();
    for (const [path, text] of Object.entries(this.office)) {
      const [id, unit] = path.split('/');
      const value = Number(text);
      const bounds = numbers.find((number) => number.id === id && number.unit === unit);
      if (text.trim() === '' || !Number.isInteger(value) || value < 0 || value > (bounds?.most ?? Infinity)) {
        continue;
      }
      if (id === 'staff') {
        office.staff.push({ unit, people: Math.max(value, 1) });
      } else if (unit) {
        work.set(unit, { ...work.get(unit), [id]: value });
      } else {
        office[id === 'shift' ? 'shift' : 'comeInTenHours'] = Math.max(value, bounds?.least ?? 1);
      }
    }
    const assumed = (/** @type {string} */ id, /** @type {string} */ unit) => numbers.find((number) => number.id === id && number.unit === unit)?.value;
    for (const [unit, moved] of work) {
      const least = moved['least-work'] ?? assumed('least-work', unit) ?? 0;
      office.work.push({ unit, least, most: Math.max(moved['most-work'] ?? assumed('most-work', unit) ?? least, least) });
    }
    return office;
  }

  /** All of it as the end of an address. */
  toText() {
    const text = new URLSearchParams({ lang: this.lang, ...this.display });
    for (const name of ASKED) {
      if (this.answers[name]) {
        text.set(name, this.answers[name]);
      }
    }
    for (const [name, value] of Object.entries(this.own)) {
      if (value !== OWN[/** @type {keyof typeof OWN} */ (name)]) {
        text.set(name, value);
      }
    }
    for (const [name, value] of Object.entries(this.assumed)) {
      text.set(`assumed/${name}`, value);
    }
    for (const [name, value] of Object.entries(this.office).filter(([name, value]) => value !== STAFF[name])) {
      text.set(`office/${name}`, value);
    }
    return text.toString();
  }

  /** @param {string} text */
  fromText(text) {
    const given = new URLSearchParams(text);
    for (const [name, value] of given) {
      if (ASKED.includes(name) || Object.hasOwn(OWN, name) || MOVED.test(name)) {
        this.answer(name, value);
      }
    }
    if (!YEARS.includes(this.own.year)) {
      this.own.year = OWN.year;
    }
    return given.get('lang');
  }
}
