// Everything a citizen answered, and where they are. It lives in the memory of the page and nowhere else.

import { bornOn } from './days.js';

/** @typedef {string} Step a view of the page, as `path.js` names them */
/** @typedef {{ kind: string, copy?: string, count?: string, size?: string, issuedOn?: string, expiresOn?: string,
 *   surname?: string, name?: string, patronymic?: string, birthDate?: string, iin?: string, number?: string }} DocumentAnswer what was typed, as text */

/** @typedef {{ id: string, text: string, beside?: string }} Problem `beside` is what is said of it beside its field, where that is shorter */

/** How the days are counted, where the text leaves it open. */
export const READING = ['filingDay', 'plainDays', 'week', 'dayOff'];

/** A day on which the order was in force: the one that is proposed to those who only want to see how it worked. */
export const DAY_IN_FORCE = '2012-10-01';

export const EDITION = 'order-394-2012';

export class State {
  /** @type {import('./engine.js').Language} */
  lang = 'kk';
  /** @type {Step} */
  step = 'start';
  /**
   * Answers by field. A field that is not here was never touched; an empty one was answered with «I do not know».
   *
   * @type {Record<string, string>}
   */
  answers = {};
  /** @type {Map<string, DocumentAnswer>} documents at hand by kind, in the order in which they were ticked */
  documents = new Map();
  /** @type {Set<string>} documents that were asked for by the person, not by the list */
  others = new Set();
  /** Whether the documents were checked once: from then on their state is shown beside them. */
  checked = false;
  /** @type {Set<string>} documents of which the person does not know whether they are at hand; to the engine they are not */
  unsure = new Set();
  /** Where to return after a change, when the person came to make one. @type {Step | null} */
  back = null;
  /** What keeps a person from going on, by the field it is about. @type {Problem[]} */
  problems = [];
  /** @type {Set<string>} what is taken to happen to the application */
  courses = new Set(['main']);
  /** @type {Record<string, string>} what the model assumes, by setting; `diligence` by `diligence/` and the unit */
  assumed = {};
  /**
   * The situation that another one is compared with.
   *
   * @type {{ application: import('./pkg/engine.js').Application, situation: import('./pkg/engine.js').Situation } | null}
   */
  kept = null;

  /** How the page is shown, where that is not as usual. @type {Record<string, string>} */
  display = {};
  /** What was typed into the formulyar, by field; a field that is not here was never touched. @type {Record<string, string>} */
  draft = {};
  /** Whether the draft was checked once: from then on everything that is found stands beside its field. */
  draftChecked = false;
  /** @type {import('./photo.js').Photo | null} */
  photo = null;
  /** What is wrong with the photograph that was chosen last. @type {import('./photo.js').Fault | null} */
  photoFault = null;
  /** What a person says is wrong or unclear, and of what: a place in the law, the code of a finding and the entry of the view; and what of the words is in a file. */
  feedback = { about: '', words: '', saved: '' };
  /** What was asked for to be shown: a link with the answers, or a receipt. @type {'' | 'link' | 'receipt'} */
  wanted = '';
  /** What became of the receipt that was opened last. @type {any} */
  replayed = null;
  /** Why the file that was opened last cannot be used. */
  fileFault = '';
  /** What the file or the link has that these answers were saved to last, or came from. */
  saved = '';
  /** What is done once a person agrees that these answers go: `others` come in their place, or none. @type {{ others: boolean, agreed: () => void } | null} */
  clearing = null;

  /** @type {Map<string, DocumentAnswer>} what was stated about documents that were unticked since: nothing is lost by a slip */
  #unticked = new Map();

  constructor(today = new Date()) {
    this.today = isoDay(today);
    this.answers.submittedOn = this.today;
  }

  /** @param {string} path @param {string} value */
  answer(path, value) {
    const [, kind, field] = path.match(/^documents\/([^/]+)\/([^/]+)$/) ?? [];
    if (field) {
      const document = this.documents.get(kind);
      if (document) {
        this.documents.set(kind, { ...document, [field]: value });
      }
      return;
    }
    if (path.startsWith('draft/')) {
      this.draft[path.slice('draft/'.length)] = value;
      return;
    }
    if (path.startsWith('assumed/')) {
      this.assumed[path.slice('assumed/'.length)] = value;
      return;
    }
    if (path === 'service' && value !== this.answers.service) {
      // A case belongs to one service, and so does what may happen to it.
      delete this.answers.reason;
      this.courses = new Set(['main']);
      this.assumed = {};
      this.kept = null;
    }
    this.answers[path] = value;
    // A date of birth and an age are two answers to one question.
    const other = { birthDate: 'age', age: 'birthDate' }[path];
    if (other && value !== '') {
      delete this.answers[other];
    }
  }

  /** @param {string} kind @param {boolean} there */
  tick(kind, there) {
    this.unsure.delete(kind);
    const document = this.documents.get(kind) ?? this.#unticked.get(kind) ?? { kind };
    if (there) {
      this.documents.set(kind, document);
    } else {
      this.#unticked.set(kind, document);
      this.documents.delete(kind);
    }
  }

  /** Says that nobody knows whether a document is at hand. @param {string} kind */
  doubt(kind) {
    this.tick(kind, false);
    this.unsure.add(kind);
  }

  /** Whether a question has an answer, «I do not know» included. @param {string} field */
  answered(field) {
    return this.answers[field] !== undefined || (field === 'birthDate' && this.answers.age !== undefined);
  }

  /**
   * The application as the engine takes it, with the answers to these questions and no others.
   *
   * @param {Iterable<string>} asked
   * @returns {import('./pkg/engine.js').Application}
   */
  application(asked) {
    const application = /** @type {any} */ ({ edition: EDITION, service: this.answers.service, applicant: {} });
    for (const field of ['reason', 'submittedOn', 'surname', 'name', 'iin', ...asked]) {
      put(application, field, this.answers[field] || (field === 'birthDate' ? this.#bornAtLatest() : ''));
    }
    return application;
  }

  /** Who is so many years old on the day of submission was born on this day, or earlier. */
  #bornAtLatest() {
    const { age, submittedOn } = this.answers;
    if (!/^\d{1,3}$/.test(age ?? '')) {
      return '';
    }
    const day = isDay(submittedOn) ? submittedOn : this.today;
    return bornOn(Number(age), day);
  }

  /** The application as the timeline takes it: with the urgency, the medium and the reading. */
  dated() {
    const application = this.application(['product', 'urgency', 'medium']);
    const reading = READING.filter((field) => this.answers[field]).map((field) => [field, this.answers[field]]);
    return reading.length > 0 ? { ...application, reading: Object.fromEntries(reading) } : application;
  }

  /** What happens to the application. @returns {import('./pkg/engine.js').Situation} */
  situation() {
    return { courses: /** @type {any} */ ([...this.courses]), completions: Number(this.answers.completions ?? 1) };
  }

  /** What the model assumes; what was not moved is left to the engine. @returns {import('./pkg/engine.js').Assumptions} */
  assumptions() {
    const assumptions = /** @type {any} */ ({ diligence: [] });
    for (const [setting, value] of Object.entries(this.assumed)) {
      const [id, unit] = setting.split('/');
      if (unit) {
        assumptions.diligence.push({ unit, percent: Number(value) });
      } else {
        const name = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
        assumptions[name] = Number.isNaN(Number(value)) ? value : Number(value);
      }
    }
    return assumptions;
  }

  /** A package as the engine takes it. @param {import('./pkg/engine.js').Application} application @returns {import('./pkg/engine.js').DocumentPackage} */
  packageOf(application) {
    return { application, documents: this.packed(), ...(this.unsure.size > 0 && { unsure: /** @type {any} */ ([...this.unsure]) }) };
  }

  /** The documents as the engine takes them. @returns {import('./pkg/engine.js').Document[]} */
  packed() {
    return [...this.documents.values()].map((document) => {
      const packed = /** @type {any} */ ({});
      for (const [field, value] of Object.entries(document)) {
        if (value !== '') {
          packed[field] = field === 'count' ? Number(value) : value;
        }
      }
      return packed;
    });
  }
}

/**
 * Puts an answer where the contract has it; an answer that is not one is left out.
 *
 * @param {any} application @param {string} field @param {string | undefined} value
 */
export function put(application, field, value) {
  if (!value) {
    return;
  }
  switch (field) {
    case 'kind':
    case 'birthDate':
    case 'surname':
    case 'name':
    case 'iin':
      application.applicant[field] = value;
      break;
    case 'representative':
      if (value !== 'self') {
        application.representative = { kind: value };
      }
      break;
    case 'feeExempt':
      application.feeExempt = value === 'yes';
      break;
    default:
      application[field] = value;
  }
}

/** Whether a text looks like an ISO date. @param {string | undefined} text */
export function isDay(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
}

/** @param {Date} day the day as this device's calendar has it */
function isoDay(day) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
