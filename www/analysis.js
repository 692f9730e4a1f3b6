// The analysts' page: what is chosen, what the library answers, and the sections that show it. All counting is done in a worker.

import { Address } from './analysis/address.js';
import { Answers } from './analysis/answers.js';
import { Choices } from './analysis/choices.js';
import './analysis/elements/qujat-contradictions.js';
import './analysis/elements/qujat-days.js';
import './analysis/elements/qujat-levers.js';
import './analysis/elements/qujat-office.js';
import './analysis/elements/qujat-process.js';
import './analysis/elements/qujat-scope.js';
import './analysis/elements/qujat-starts.js';
import './analysis/elements/qujat-sweep.js';
import { Library, Remote, RemoteStopped } from './analysis/remote.js';
import { saveFile } from './analysis/saves.js';
import { loadWords } from './analysis/words.js';
import { Year } from './analysis/year.js';
import { learnAddresses, pageAt } from './addresses.js';
import { shutNow, WORKERS } from './door.js';
import { draw, h } from './draw.js';
import './elements/qujat-about.js';
import './elements/qujat-display.js';
import './elements/qujat-forecast.js';
import './elements/qujat-language.js';
import { showFailure } from './failures.js';
import { Failed } from './files.js';
import { HISTORY } from './headline.js';
import { changed, handOn, lookHere, wear } from './look.js';
import { keepForOffline } from './offline.js';
import { openOnPaper } from './printing.js';
import { EDITION } from './state.js';
import { LANGUAGES } from './words.js';

/** The sections, in the order of the page. */
const SECTIONS = ['scope', 'remarks', 'sweep', 'starts', 'forecast', 'office', 'process', 'days'];

/** Nothing has been assumed of an office yet. @type {any[]} */
const NO_NUMBERS = [];

class Analysis {
  #state = new Choices();
  #words;
  #library;
  #remote;
  #answers;
  #year;
  #address = new Address((text) => {
    element('#notice').textContent = '';
    this.#take(text);
    this.#show();
  });
  /** The last search for a staff: what it was asked, and what it found. */
  #staffing = { asked: '', report: /** @type {any} */ (null) };
  /** The worker that searches: it is its own, so that it can be stopped and everything else goes on. @type {Remote | null} */
  #searching = null;
  #scheduled = false;

  /** @param {Record<string, import('./words.js').Say>} words @param {Library} library */
  constructor(words, library) {
    this.#words = words;
    this.#library = library;
    const remote = this.#remote = new Remote(library, () => this.#restarted());
    const changed = () => this.#schedule();
    const failed = (/** @type {Error} */ error) => this.#fail(error);
    this.#answers = new Answers(remote, changed, failed);
    this.#year = new Year(remote, changed, failed);
    this.#take(location.hash.slice(1));
    handOn(() => this.#state.display);
    this.#listen();
    this.#show();
  }

  /** Waits until the library has answered once. */
  ready() {
    return this.#remote.ready();
  }

  /** Begins with what an address says; the language and the look stay where it names none. @param {string} text */
  #take(text) {
    const { display } = this.#state;
    this.#state = new Choices();
    this.#state.display = { ...display, ...lookHere() };
    const wanted = this.#state.fromText(text) ?? document.documentElement.lang;
    this.#state.lang = LANGUAGES.find(({ id }) => id === wanted)?.id ?? 'kk';
  }

  get #say() {
    return this.#words[this.#state.lang];
  }

  #listen() {
    document.addEventListener('qujat-language', (event) => {
      this.#state.lang = /** @type {CustomEvent} */ (event).detail.lang;
      this.#show();
    });
    document.addEventListener('qujat-display', (event) => {
      const { name, value } = /** @type {CustomEvent} */ (event).detail;
      this.#state.display = changed(this.#state.display, name, value);
      this.#show();
    });
    document.addEventListener('qujat-answer', (event) => {
      const { path, value } = /** @type {CustomEvent} */ (event).detail;
      element('#notice').textContent = '';
      this.#state.answer(path, value);
      this.#show();
    });
    document.addEventListener('click', (event) => {
      const pressed = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest('[data-section], [data-do], [data-save]'));
      const { section, do: what, save: file } = pressed?.dataset ?? {};
      if (section) {
        event.preventDefault();
        const title = element(`#${section}-title`);
        title?.focus();
        title?.scrollIntoView();
      } else if (what) {
        this.#do(what);
      } else if (file) {
        const { state, office } = this.#asked();
        saveFile(file, { state, office, byStart: this.#year, remote: this.#remote }).catch((error) => this.#fail(error));
      }
    });
    openOnPaper();
  }

  /** @param {string} what */
  #do(what) {
    switch (what) {
      case 'stop':
        this.#year.stop();
        break;
      case 'count':
        this.#year.again();
        this.#show();
        break;
      case 'search':
        this.#search();
        break;
      case 'forget':
        this.#endSearch();
        this.#show();
        break;
    }
  }

  async #search() {
    const { staffing } = this.#asked();
    this.#endSearch();
    this.#searching = new Remote(this.#library, () => this.#restarted());
    this.#staffing = { asked: JSON.stringify(staffing), report: null };
    this.#show();
    try {
      this.#staffing.report = await this.#searching.ask('findStaffing', ...staffing);
    } catch (error) {
      this.#fail(/** @type {Error} */ (error));
    } finally {
      this.#endSearch();
      this.#show();
    }
  }

  /** Ends the worker of the search, wherever it is. */
  #endSearch() {
    this.#searching?.end();
    this.#searching = null;
  }

  #restarted() {
    element('#notice').textContent = this.#say('engine.restarted');
  }

  /** What the sections ask about. */
  #asked() {
    const state = this.#state;
    const numbers = this.#answers.of('numbers', 'simulateQueue', { ...state.dated(), submittedOn: undefined }, {}, {}, state.lang)?.office ?? NO_NUMBERS;
    const office = state.officeOf(numbers);
    const percent = Number(state.own.percent);
    const enough = Number.isInteger(percent) && percent >= 0 ? Math.min(percent, 100) : 95;
    return { state, office, staffing: [state.dated(), state.assumptions(), office, enough, state.lang] };
  }

  /** Answers come in heaps; the page is drawn once for each heap. */
  #schedule() {
    if (!this.#scheduled) {
      this.#scheduled = true;
      requestAnimationFrame(() => {
        this.#scheduled = false;
        this.#show();
      });
    }
  }

  #show() {
    const { state, office, staffing } = this.#asked();
    // What was searched for, and what was found, is about these very values.
    const stands = this.#staffing.asked === JSON.stringify(staffing);
    if (!stands) {
      this.#endSearch();
    }
    const say = this.#say;
    const { lang } = state;
    const answers = this.#answers;
    const application = state.dated();
    const assumptions = state.assumptions();
    const { service, week } = { service: state.answers.service, week: state.answers.week };
    const first = `${state.own.year}-01-01`;
    const last = `${state.own.year}-12-31`;

    const edition = answers.of('editions', 'editions', lang)?.find((/** @type {any} */ { id }) => id === EDITION);
    const vocabulary = answers.of('vocabulary', 'vocabulary', lang);
    const remarks = answers.of('remarks', 'regulationRemarks', EDITION, service, lang, first, last);
    const plain = answers.of('plain', 'previewTimeline', application, lang, {});
    // A link may name a course that the service does not have, and of which there is no diagram.
    if (plain && !plain.courses.some((/** @type {any} */ { id }) => id === state.own.course)) {
      state.own.course = 'main';
    }
    const timeline = answers.of('timeline', 'previewTimeline', application, lang, { courses: [state.own.course] });
    const forecast = answers.of('forecast', 'forecastTimeline', application, assumptions, lang);
    const levers = answers.of('levers', 'forecastLevers', application, assumptions, lang);
    const queue = answers.of('queue', 'simulateQueue', application, assumptions, office, lang);
    const days = answers.of('days', 'calendarDays', first, last, lang, week);
    this.#year.want({ ...application, submittedOn: undefined }, assumptions, Number(state.own.year), lang);

    document.documentElement.lang = lang;
    element('header qujat-language').data = { lang, say };
    element('qujat-display').data = { display: state.display, say };
    wear(state.display);
    element('#skip').textContent = say('site.skip');
    document.title = `${say('analysis.title')} – ${say('site.name')}`;
    const unread = plain?.remarks.find((/** @type {any} */ { path, code }) => path === '/application/submittedOn' && code !== HISTORY);
    const ready = vocabulary && edition;
    const shared = { state, say };
    const section = (/** @type {string} */ id, /** @type {any} */ content, /** @type {string[]} */ ...needed) =>
      h('section', { 'data-key': id, id: `section-${id}` }, content || [
        h('h2', { id: `${id}-title`, tabindex: '-1' }, say(`analysis.${id}`)),
        h('p', { class: 'hint' }, say(answers.haveStopped(...needed) ? 'analysis.stopped' : 'forecast.busy')),
      ]);
    draw(
      element('main'),
      h('p', { class: 'number' }, h('a', { href: pageAt(`${lang}/`) }, say('analysis.back'))),
      h('h1', { id: 'title', tabindex: '-1' }, say('analysis.title')),
      h('p', { class: 'lead' }, say('analysis.lead')),
      edition && h('div', { class: 'history', 'data-key': 'history' },
        h('p', null, h('strong', null, say('history.title'))),
        h('p', null, edition.title),
        h('p', null, `${say('history.from', { date: edition.inForceFrom.text })} ${say('history.until', { date: edition.repealedFrom.text })}`)),
      h('nav', { class: 'contents', 'aria-label': say('timeline.contents') }, h('ul', null, SECTIONS.map((id) =>
        h('li', { 'data-key': id }, h('a', { href: `#section-${id}`, 'data-section': id }, say(`analysis.${id}`)))))),
      section('scope', ready && h('qujat-scope', { '.data': { ...shared, vocabulary, unread } }), 'vocabulary', 'editions'),
      section('remarks', remarks && h('qujat-contradictions', { '.data': { ...shared, report: remarks } }), 'remarks'),
      section('sweep', remarks && h('qujat-sweep', { '.data': { ...shared, sweeps: remarks.sweeps } }), 'remarks'),
      section('starts', h('qujat-starts', { '.data': { ...shared, year: this.#year } })),
      section('forecast', forecast && plain && levers && [
        h('qujat-forecast', { '.data': { ...shared, outlook: { forecast, timeline: plain }, busy: answers.isBusy('forecast'), open: true } }),
        h('qujat-levers', { '.data': { ...shared, forecast, levers } }),
      ], 'forecast', 'plain', 'levers'),
      section('office', queue && h('qujat-office', {
        '.data': { ...shared, queue, busy: answers.isBusy('queue'), staffing: stands ? this.#staffing.report : null, searching: this.#searching !== null },
      }), 'numbers', 'queue'),
      section('process', timeline && h('qujat-process', { '.data': { ...shared, timeline } }), 'timeline'),
      section('days', days && h('qujat-days', { '.data': { ...shared, days } }), 'days'),
    );
    if (edition) {
      element('footer qujat-about').data = { edition, some: false, say };
    }
    this.#address.say(state.toText());
  }

  /** @param {Error} error */
  #fail(error) {
    if (error instanceof RemoteStopped) {
      element('#notice').textContent = this.#say('analysis.stopped');
    } else if (error instanceof TypeError && location.hash) {
      // An address that somebody wrote by hand; what this page writes is never refused.
      const { lang } = this.#state;
      this.#state = new Choices();
      this.#state.lang = lang;
      element('#notice').textContent = this.#say('analysis.address');
      this.#schedule();
    } else {
      throw error;
    }
  }
}

/** @param {string} selector @returns {any} */
function element(selector) {
  return document.querySelector(selector);
}

try {
  learnAddresses();
  const [words, library] = await Promise.all([loadWords(), Library.load()]);
  keepForOffline(() => {});
  shutNow(WORKERS);
  await new Analysis(words, library).ready();
  element('#failed').hidden = true;
} catch (error) {
  showFailure(element('#failed'), error instanceof Failed ? error.why : 'stopped');
  console.error(error);
}
