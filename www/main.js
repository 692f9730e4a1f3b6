// The page: keeps the state, asks the engine, shows one step at a time.

import { draw, h } from './draw.js';
import { Engine, EngineStopped } from './engine.js';
import { Outlook } from './outlook.js';
import { fieldId, placeOf } from './places.js';
import { decidingQuestions } from './questions.js';
import { EDITION, State, STEPS } from './state.js';
import { dateInWords, LANGUAGES, loadWords } from './words.js';
import './elements/qujat-about.js';
import './elements/qujat-case.js';
import './elements/qujat-documents.js';
import './elements/qujat-language.js';
import './elements/qujat-result.js';
import './elements/qujat-start.js';
import { answer } from './elements/qujat-timeline.js';

/** Once everything is here, every way out of the page is shut. */
const SHUT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'none'; img-src 'none'; "
  + "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** @typedef {import('./state.js').Step} Step */

class Page {
  #state = new State();
  /** @type {Record<string, import('./words.js').Say>} */
  #words;
  /** @type {Engine} */
  #engine;
  /** @type {Outlook} */
  #outlook;
  /** What the timeline showed last, while the next is being drawn. @type {any} */
  #shown = null;
  /** Whether the page has shown that a long computation begins. */
  #waited = false;
  /** The answer that was said last. */
  #said = '';

  /** @param {Record<string, import('./words.js').Say>} words @param {Engine} engine */
  constructor(words, engine) {
    this.#words = words;
    this.#engine = engine;
    this.#outlook = new Outlook(engine);
    const wanted = document.documentElement.lang;
    this.#state.lang = LANGUAGES.find(({ id }) => id === wanted)?.id ?? 'kk';
    this.#engine.addEventListener('restart', () => this.#announce(this.#say('engine.restarted'), true));
    this.#listen();
    history.replaceState({ step: 'start' }, '', location.pathname + location.search);
    this.#show();
  }

  get #say() {
    return this.#words[this.#state.lang];
  }

  #listen() {
    const on = (/** @type {string} */ name, /** @type {(detail: any) => void} */ act) =>
      document.addEventListener(`qujat-${name}`, (event) => act(/** @type {CustomEvent} */ (event).detail));
    on('language', ({ lang }) => {
      this.#state.lang = lang;
      this.#show();
    });
    on('answer', ({ path, value, taken }) => {
      this.#state.answer(path, value);
      this.#show();
      if (taken) {
        // After a check the verdict is said instead.
        if (!this.#state.checked) {
          this.#announce(this.#say('history.taken', { date: dateInWords(this.#say, value) }));
        }
        focus(this.#state.step === 'case' ? `${fieldId(path)}-day` : 'title');
      }
    });
    on('tick', ({ kind, there, other }) => {
      this.#state.tick(kind, there);
      if (other) {
        this.#state.others.add(kind);
      }
      this.#show();
      if (other) {
        focus(fieldId(`documents/${kind}`));
      }
    });
    on('courses', ({ courses }) => {
      this.#state.courses = new Set(courses);
      this.#show();
    });
    on('go', ({ step, id }) => this.#go(step, id));
    document.addEventListener('click', (event) => {
      const pressed = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest('[data-go], [data-do]'));
      const { go, id, do: what } = pressed?.dataset ?? {};
      if (go) {
        event.preventDefault();
        this.#go(/** @type {Step} */ (go), id);
      } else if (what) {
        this.#safely(() => this.#do(what));
      }
    });
    addEventListener('popstate', (event) => {
      this.#state.step = this.#reachable(event.state?.step ?? 'start');
      this.#arrive();
    });
    // On paper everything is open.
    addEventListener('beforeprint', () => {
      for (const details of document.querySelectorAll('main details:not([open])')) {
        details.setAttribute('open', 'print');
      }
    });
    addEventListener('afterprint', () => {
      for (const details of document.querySelectorAll('details[open=print]')) {
        details.removeAttribute('open');
      }
    });
  }

  /** @param {string} what a button without a question of its own */
  #do(what) {
    const state = this.#state;
    switch (what) {
      case 'print':
        print();
        break;
      case 'dates':
        save(`qujat-${state.answers.submittedOn}.ics`, 'text/calendar',
          this.#engine.icalendar(state.dated(), state.lang, new Date().toISOString(), state.situation()));
        break;
      case 'keep':
        state.kept = { application: state.dated(), situation: state.situation() };
        this.#show();
        this.#announce(this.#say('compare.kept'));
        break;
      case 'forget':
        state.kept = null;
        this.#show();
        break;
      case 'restart':
        this.#state = new State();
        this.#state.lang = state.lang;
        this.#go('start');
        break;
    }
  }

  /** @param {Step} step @param {string} [id] the field to go to */
  #go(step, id) {
    this.#state.serviceMissing = step !== 'start' && !this.#state.answers.service;
    if (this.#state.serviceMissing) {
      this.#show();
      this.#announce(this.#say('start.missing'));
      focus(fieldId('service'));
      return;
    }
    if (step !== this.#state.step) {
      history.pushState({ step }, '', step === 'start' ? location.pathname + location.search : `#${step}`);
    }
    this.#state.step = step;
    this.#arrive(id);
  }

  /** @param {Step} step */
  #reachable(step) {
    return (STEPS.includes(step) || step === 'timeline') && this.#state.answers.service ? step : 'start';
  }

  /** @param {string} [id] */
  #arrive(id) {
    element('#notice').textContent = '';
    if (this.#state.step === 'result') {
      this.#state.checked = true;
    }
    if (this.#state.step === 'timeline') {
      // The focus comes to the answer, which says it.
      this.#said = '';
    }
    this.#show();
    scrollTo(0, 0);
    if (id && focus(id)) {
      return;
    }
    // The verdict is said by the live region; the focus stands where the mending begins.
    focus(this.#state.step === 'result' ? 'summary' : 'title', { preventScroll: true });
  }

  #show() {
    this.#safely(() => this.#draw());
  }

  /** @param {() => void} work */
  #safely(work) {
    try {
      work();
    } catch (error) {
      if (!(error instanceof EngineStopped)) {
        throw error;
      }
      this.#announce(this.#say('engine.stopped'), true);
    }
  }

  #draw() {
    const state = this.#state;
    const say = this.#say;
    const { lang } = state;
    const header = element('header qujat-language');
    document.documentElement.lang = lang;
    header.data = { lang, say };
    element('#skip').textContent = say('site.skip');

    const vocabulary = this.#engine.vocabulary(lang);
    const services = this.#engine.services(EDITION, lang);
    const service = services.find((/** @type {any} */ { id }) => id === state.answers.service);
    const main = element('main');
    if (state.step === 'start' || !service) {
      draw(main, h('qujat-start', { '.data': { state, services, say } }));
    } else if (state.step === 'timeline') {
      this.#drawTimeline(main, service, vocabulary);
    } else {
      const asked = decidingQuestions(this.#engine, state, vocabulary);
      const application = state.application(asked);
      const list = this.#engine.requirements(application, lang);
      const report = state.checked ? this.#engine.checkPackage({ application, documents: state.packed() }, lang) : null;
      const faults = this.#faults(report, list);
      const shared = { state, service, vocabulary, list, report, faults, say };
      const number = h('p', { class: 'number' }, say('step.of', { step: STEPS.indexOf(state.step) + 1, all: STEPS.length }));
      const step = {
        case: () => h('qujat-case', { '.data': { ...shared, asked, remarks: list.remarks } }),
        documents: () => h('qujat-documents', { '.data': shared }),
        result: () => h('qujat-result', { '.data': shared }),
      };
      draw(main, number, step[state.step]());
      this.#sayAnew(report ? `${say(`verdict.${report.verdict}`)}. ${report.verdictText}` : '', true);
    }
    element('footer qujat-about').data = { edition: this.#engine.editions(lang).find((/** @type {any} */ { id }) => id === EDITION), say };
    document.title = `${element('#title').textContent} – ${say('site.name')}`;
  }

  /** What is wrong with each field, by its id. @param {any} report @param {any} list */
  #faults(report, list) {
    const faults = /** @type {Map<string, string>} */ (new Map());
    for (const finding of report?.findings ?? []) {
      // A missing document is nothing wrong with the field that is empty; its row says that it is missing.
      if (finding.path !== '/documents' && finding.code !== 'edition-not-in-force') {
        const { id } = placeOf(finding, report, this.#state, list.requirements);
        faults.set(id, [faults.get(id), finding.what].filter(Boolean).join(' '));
      }
    }
    return faults;
  }

  /** @param {Element} main @param {any} service @param {any} vocabulary */
  #drawTimeline(main, service, vocabulary) {
    const state = this.#state;
    const say = this.#say;
    // A long computation begins once the page has shown that it does.
    const busy = !this.#waited && this.#shown?.lang === state.lang && this.#outlook.isLong(state);
    const outlook = busy ? this.#shown.outlook : this.#outlook.of(state, vocabulary);
    this.#shown = { outlook, lang: state.lang };
    draw(main, h('qujat-timeline', { '.data': { state, service, vocabulary, outlook, busy, say } }));
    if (busy) {
      requestAnimationFrame(() => setTimeout(() => {
        this.#waited = true;
        this.#show();
        this.#waited = false;
      }));
    } else {
      this.#sayAnew([answer(outlook.timeline, say), outlook.forecast.onTime?.text].filter(Boolean).join('. '), false);
    }
  }

  /** @param {string} said the answer @param {boolean} first whether to say it when there was none before */
  #sayAnew(said, first) {
    if (said && said !== this.#said && (this.#said || first)) {
      this.#announce(said);
    }
    this.#said = said;
  }

  /** @param {string} text @param {boolean} [seen] whether it is shown too */
  #announce(text, seen = false) {
    element('#live').textContent = text;
    if (seen) {
      element('#notice').textContent = text;
    }
  }
}

/** Lets a person save a file; it is made here and comes from nowhere. @param {string} name @param {string} type @param {string} text */
function save(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** @param {string} selector @returns {any} */
function element(selector) {
  return document.querySelector(selector);
}

/** Moves the focus to a field, opening what it lies in. @param {string} id @param {FocusOptions} [options] */
function focus(id, options) {
  const place = document.getElementById(id);
  if (!place) {
    return false;
  }
  for (let within = place.closest('details'); within; within = within.parentElement?.closest('details') ?? null) {
    within.open = true;
  }
  const fields = place.matches('fieldset') ? [...place.querySelectorAll('input, select')] : [];
  const field = fields.find((each) => each instanceof HTMLInputElement && each.checked) ?? fields[0] ?? place;
  /** @type {HTMLElement} */ (field).focus(options);
  return true;
}

try {
  const [words, engine] = await Promise.all([loadWords(), Engine.load()]);
  const shut = document.createElement('meta');
  shut.httpEquiv = 'Content-Security-Policy';
  shut.content = SHUT;
  document.head.append(shut);
  new Page(words, engine);
} catch (error) {
  element('#failed').hidden = false;
  throw error;
}
