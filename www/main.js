// The page: keeps the state, asks the engine, shows one step at a time.

import { languageHere, learnAddresses } from './addresses.js';
import { shutAtFirst, shutNow } from './door.js';
import { draftOf, isTyped, SERVICE } from './draft.js';
import { draw, h } from './draw.js';
import { embedded } from './embedded.js';
import { Engine, EngineStopped } from './engine.js';
import { showFailure } from './failures.js';
import { feedbackOf, withoutPersonal } from './feedback.js';
import { fromFile, toFile } from './file.js';
import { Failed } from './files.js';
import { answer, HISTORY, verdictHeard } from './headline.js';
import { isAnswer } from './known.js';
import { DISPLAY, fromLink, linkOf } from './link.js';
import { mount } from './mount.js';
import { keepForOffline } from './offline.js';
import { Outlook } from './outlook.js';
import { addressOf, documentOf, firstOpen, isView, nextStep, QUESTIONS, questionStep, returnTo, WITHOUT_SERVICE } from './path.js';
import { forgetPhoto, openPhoto } from './photo.js';
import { fieldId, placeOf } from './places.js';
import { decidingQuestions } from './questions.js';
import { answerOf, linesOf, receiptOf, replayReceipt, versionsOf } from './receipt.js';
import { EDITION, State } from './state.js';
import { dateInWords, LANGUAGES, loadWords } from './words.js';
import './elements/qujat-about.js';
import './elements/qujat-answers.js';
import './elements/qujat-clear.js';
import './elements/qujat-display.js';
import './elements/qujat-document.js';
import './elements/qujat-documents.js';
import { summed } from './elements/qujat-draft.js';
import './elements/qujat-feedback.js';
import './elements/qujat-keep.js';
import './elements/qujat-language.js';
import './elements/qujat-names.js';
import './elements/qujat-preview.js';
import { legendOf } from './elements/qujat-question.js';
import './elements/qujat-repealed.js';
import './elements/qujat-result.js';
import './elements/qujat-returned.js';
import './elements/qujat-start.js';
import './elements/qujat-timeline-view.js';

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
  /** What was asked for to be shown: a link with the answers, or a receipt. */
  #wanted = '';
  /** What became of the receipt that was opened last. @type {any} */
  #replayed = null;
  /** The file with the answers that was saved last. */
  #saved = '';
  /** Why the file that was opened last cannot be used. */
  #fileFault = '';
  /** Whether a newer page was kept for the next time. */
  #renewed = false;
  /** The answer that was said last. */
  #said = '';

  /** @param {Record<string, import('./words.js').Say>} words @param {Engine} engine */
  constructor(words, engine) {
    this.#words = words;
    this.#engine = engine;
    this.#outlook = new Outlook(engine);
    const wanted = languageHere();
    this.#state.lang = LANGUAGES.find(({ id }) => id === wanted)?.id ?? 'kk';
    this.#engine.addEventListener('restart', () => this.#announce(this.#say('engine.restarted'), true));
    this.#listen();
    const opened = this.#fromLink();
    history.replaceState({ step: this.#state.step, depth: 0 }, '', this.#address);
    this.#show();
    if (opened) {
      this.#announce(this.#say('keep.link.opened'), true);
    }
  }

  /** Tells that whoever opens the page next gets a newer one; this one stays as it is. */
  renewed() {
    this.#renewed = true;
    element('#fresh').textContent = this.#say('site.fresh');
  }

  get #address() {
    return addressOf(this.#state.step, this.#state.lang);
  }

  /** The same place of the history gets the address of the language. */
  #readdress() {
    history.replaceState(history.state, '', this.#address);
  }

  /** Whether there is an answer to keep. */
  get #some() {
    return Boolean(this.#state.answers.service) || isTyped(this.#state);
  }

  get #say() {
    return this.#words[this.#state.lang];
  }

  #listen() {
    const on = (/** @type {string} */ name, /** @type {(detail: any) => void} */ act) =>
      document.addEventListener(`qujat-${name}`, (event) => act(/** @type {CustomEvent} */ (event).detail));
    on('language', ({ lang }) => {
      this.#state.lang = lang;
      // What was said of an answer is said in the new language too.
      const said = this.#state.problems.map(({ id }) => id);
      this.#state.problems = said.length > 0 ? this.#problems().filter(({ id }) => said.includes(id)) : [];
      this.#readdress();
      inPlace(() => this.#show());
    });
    on('answer', ({ path, value, taken }) => {
      this.#state.answer(path, value);
      this.#settled(fieldId(path));
      this.#show();
      if (taken) {
        const { checked, step } = this.#state;
        // After a check the verdict is said instead.
        if (!checked || step === 'formulyar') {
          this.#announce(this.#say('history.taken', { date: dateInWords(this.#say, taken) }));
        }
        focus({ submittedOn: `${fieldId(path)}-day`, formulyar: fieldId(path) }[/** @type {string} */ (step)] ?? 'title');
      }
    });
    on('tick', ({ kind, there, unsure, other }) => {
      if (unsure) {
        this.#state.doubt(kind);
      } else {
        this.#state.tick(kind, there);
      }
      if (other) {
        this.#state.others.add(kind);
      }
      this.#settled(fieldId(`documents/${kind}`));
      this.#show();
      if (other) {
        focus(fieldId(`documents/${kind}`));
      }
    });
    on('continue', () => this.#continue());
    on('display', ({ name, value }) => {
      const { [name]: _, ...others } = this.#state.display;
      this.#state.display = value ? { ...others, [name]: value } : others;
      inPlace(() => this.#show());
    });
    on('file', ({ text }) => this.#safely(() => this.#openFile(text)));
    on('feedback', (said) => {
      Object.assign(this.#state.feedback, said);
      this.#drawFeedback();
    });
    on('courses', ({ courses }) => {
      this.#state.courses = new Set(courses);
      this.#show();
    });
    on('photo', ({ file }) => this.#openPhoto(file));
    on('photo-place', ({ place }) => {
      if (this.#state.photo) {
        this.#state.photo.place = place;
        this.#show();
      }
    });
    on('go', ({ step, id }) => this.#go(step, id));
    on('service', ({ service }) => this.#begun(service));
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
      if (!event.state && this.#fromLink()) {
        history.replaceState({ step: this.#state.step, depth: 1 }, '', this.#address);
        this.#arrive();
        this.#announce(this.#say('keep.link.opened'), true);
        return;
      }
      if (!event.state) {
        // A link within the page, to its main part, is no view.
        history.replaceState({ step: this.#state.step, back: this.#state.back, depth: 1 }, '', this.#address);
        return;
      }
      this.#state.step = this.#reachable(event.state.step);
      this.#state.back = event.state.back ?? null;
      // The language may have changed since.
      this.#readdress();
      this.#arrive();
    });
    // A slip takes nothing away: whoever leaves what is in no file is asked, in the browser's own words.
    addEventListener('beforeunload', (event) => {
      if (this.#some && !embedded && toFile(this.#state) !== this.#saved) {
        event.preventDefault();
      }
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
        save(`qujat-${state.answers.submittedOn}.ics`,
          this.#engine.icalendar(state.dated(), state.lang, new Date().toISOString(), state.situation()), 'text/calendar');
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
      case 'save':
        this.#saved = toFile(state);
        save('qujat.json', this.#saved);
        break;
      case 'receipt-save':
        save(`qujat-receipt-${state.today}.json`, this.#receipt());
        break;
      case 'feedback-remove':
        state.feedback.words = withoutPersonal(state.feedback.words);
        this.#drawFeedback();
        focus('feedback-words');
        break;
      case 'feedback-save':
        save('qujat-feedback.json', this.#feedback());
        break;
      case 'link':
      case 'receipt':
        this.#wanted = what;
        this.#show();
        focus(what);
        break;
      case 'back':
        this.#back();
        break;
      case 'unknown':
        state.answer(state.step, '');
        this.#go(nextStep(state, this.#asked()));
        break;
      case 'check-draft':
        state.draftChecked = true;
        this.#said = '';
        this.#show();
        focus('summary');
        break;
      case 'forget-photo':
        forgetPhoto(state.photo);
        state.photo = null;
        this.#show();
        this.#announce(this.#say('photo.forgotten'));
        focus('photo-choose');
        break;
      case 'clear':
        state.clearing = true;
        this.#show();
        focus('clear-title');
        break;
      case 'clear-nothing':
        state.clearing = false;
        this.#show();
        focus('clear') || focus('clear-kept') || focus('title');
        break;
      case 'clear-all':
        this.#clear();
        this.#announce(this.#say('clear.done'), true);
        break;
    }
  }

  /** Forgets everything that was answered, typed or chosen, and whatever was worked out from it; the language and the look stay. */
  #clear() {
    this.#begin(new State());
    this.#engine.forget();
    element('#live').textContent = '';
    history.pushState({ step: 'start', depth: 0 }, '', addressOf('start', this.#state.lang));
    this.#arrive();
  }

  /** Puts other answers in place of these, and forgets what was said of these. @param {State} state */
  #begin(state) {
    const { lang, display, photo } = this.#state;
    forgetPhoto(photo);
    this.#state = state;
    state.lang = lang;
    state.display = display;
    this.#wanted = '';
    this.#replayed = null;
    this.#fileFault = '';
    this.#outlook = new Outlook(this.#engine);
    this.#shown = null;
    this.#said = '';
  }

  /** Begins with a service that was chosen elsewhere, as a person would here; the focus stays where it is. @param {unknown} service */
  #begun(service) {
    const state = this.#state;
    if (service === state.answers.service || !isAnswer('service', service, this.#engine.vocabulary(state.lang))) {
      return;
    }
    state.answer('service', /** @type {string} */ (service));
    state.back = null;
    state.step = firstOpen(state, this.#asked());
    history.replaceState({ step: state.step, depth: 0 }, '', addressOf(state.step, state.lang));
    this.#show();
  }

  /** Takes the answers from the address, if it has any. */
  #fromLink() {
    const vocabulary = this.#engine.vocabulary(this.#state.lang);
    const opened = fromLink(location.hash, vocabulary, this.#courses(), this.#state.lang);
    if (opened) {
      shutNow();
      const { lang, display } = opened;
      this.#begin(opened);
      this.#state.lang = lang;
      this.#state.display = display;
      opened.step = opened.answers.service ? firstOpen(opened, this.#asked()) : 'start';
    }
    return opened;
  }

  /** @param {Blob} file */
  async #openPhoto(file) {
    const state = this.#state;
    const { photo, fault } = await openPhoto(file);
    // Who has cleared everything in between wants none.
    if (state !== this.#state) {
      forgetPhoto(photo);
      return;
    }
    state.photoFault = fault;
    if (photo) {
      forgetPhoto(state.photo);
      state.photo = photo;
    }
    this.#show();
    this.#announce(fault ? this.#say(`photo.${fault.code}`, fault.values) : this.#say('photo.there'));
  }

  /** Takes the answers from a file; what cannot be used changes nothing. @param {string} text */
  #openFile(text) {
    this.#replayed = null;
    const found = fromFile(text, this.#engine.vocabulary(this.#state.lang), this.#courses());
    if ('receipt' in found && this.#replay(found.receipt)) {
      this.#fileFault = '';
      this.#show();
      focus('replayed');
      return;
    }
    if ('fault' in found || 'receipt' in found) {
      this.#fileFault = 'fault' in found ? found.fault : 'broken';
      this.#show();
      this.#announce(this.#say(`keep.fault.${this.#fileFault}`));
      focus('file');
      return;
    }
    if ('draft' in found) {
      this.#fileFault = '';
      this.#state.draft = found.draft;
      this.#go('formulyar');
    } else {
      this.#begin(found.state);
      this.#go(found.state.answers.service ? 'next' : isTyped(found.state) ? 'formulyar' : 'start');
    }
    this.#announce(this.#say('keep.opened'), true);
  }

  /** Asks again what a receipt asked, and says whether it is one; the answers of this page stay. @param {any} receipt */
  #replay(receipt) {
    try {
      this.#replayed = { ...replayReceipt(receipt, this.#engine), day: dateInWords(this.#say, receipt.day) };
      return true;
    } catch (error) {
      if (error instanceof TypeError) {
        return false;
      }
      throw error;
    }
  }

  /** What this view asked the engine. @returns {import('./receipt.js').Call[]} */
  #calls() {
    const state = this.#state;
    /** @type {import('./receipt.js').Call} */
    const timeline = { ask: 'previewTimeline', of: [state.dated(), state.situation()] };
    switch (state.step) {
      case 'result':
      case 'returned':
        return [{ ask: 'checkPackage', of: [{ application: state.application(this.#asked()), documents: state.packed() }] }, timeline];
      case 'timeline': {
        const { timeline: { submittedOn, endsInIssue }, today } = this.#shown.outlook;
        const [application, assumptions] = [state.dated(), state.assumptions()];
        return submittedOn && endsInIssue
          ? [timeline, { ask: 'forecastTimeline', of: [application, assumptions] }, { ask: 'whereabouts', of: [application, assumptions, today] }]
          : [timeline];
      }
      case 'formulyar':
      case 'preview':
        return state.step === 'preview' || state.draftChecked ? [{ ask: 'previewFormulyar', of: [draftOf(state)] }] : [];
      default:
        return [];
    }
  }

  /** The receipt of this view, as a file. */
  #receipt() {
    const { lang, today } = this.#state;
    const head = [`${this.#say('receipt.title')}, ${dateInWords(this.#say, today)}`, this.#said, this.#say('receipt.hint')].filter(Boolean);
    return `${JSON.stringify(receiptOf(this.#engine, this.#calls(), { day: today, lang, head }), null, 2)}\n`;
  }

  /** What stands at the end of a printed answer. */
  #stamp() {
    const [call] = this.#calls();
    const named = { edition: EDITION, ...versionsOf(this.#engine), day: this.#state.today };
    return h('div', { class: 'stamp', 'data-key': 'stamp' },
      h('p', null, Object.entries(named).filter(([, value]) => value).map(([name, value]) => `${this.#say(`receipt.${name}`)}: ${value}`).join('; ')),
      h('p', null, linesOf(answerOf(this.#engine, call)).join('; ')));
  }

  /** What a person says is wrong, as a file. */
  #feedback() {
    const { feedback, step, lang } = this.#state;
    return feedbackOf(feedback, { view: step, lang, versions: versionsOf(this.#engine) });
  }

  #drawFeedback() {
    element('qujat-feedback').data = { feedback: this.#state.feedback, file: this.#feedback(), say: this.#say };
  }

  /** What can happen to an application. @returns {string[]} */
  #courses() {
    return this.#engine.previewTimeline({ edition: EDITION, service: 'passport-id-card' }, this.#state.lang, {}).courses.map(({ id }) => id);
  }

  /** The questions of this case, in order. */
  #asked() {
    return ['reason', ...decidingQuestions(this.#engine, this.#state, this.#engine.vocabulary(this.#state.lang)), 'submittedOn'];
  }

  /** Goes on from a question, if it has an answer that can be read. */
  #continue() {
    this.#safely(() => {
      const state = this.#state;
      state.problems = this.#problems();
      if (state.problems.length > 0) {
        this.#show();
        focus('problems');
        return;
      }
      const { step, back } = state;
      const next = nextStep(state, state.answers.service ? this.#asked() : []);
      // Whoever came to change one thing finds the place they left.
      const kind = documentOf(step);
      const place = next === back && (kind ? fieldId(`documents/${kind}`) : `change-${step === 'start' ? 'service' : step}`);
      this.#go(next, place || undefined);
    });
  }

  /** What keeps a person from going on, in the words of the question. */
  #problems() {
    const { step, answers, lang } = this.#state;
    const say = this.#say;
    const kind = documentOf(step);
    if (step === 'start') {
      return answers.service ? [] : [{ id: fieldId('service'), text: say('start.missing') }];
    }
    if (QUESTIONS.includes(step) && !this.#state.answered(step) && step !== 'birthDate') {
      return [{ id: fieldId(step), text: say('question.missing', { question: legendOf(step, this.#engine.vocabulary(lang), say) }) }];
    }
    if (step === 'birthDate' && answers.age && !/^(\d|[1-9]\d|1[0-3]\d)$/.test(answers.age)) {
      return [{ id: fieldId('age'), text: say('question.age.unread') }];
    }
    if (!kind && step !== 'birthDate' && step !== 'submittedOn') {
      return [];
    }
    const application = this.#state.application(this.#asked());
    const report = this.#engine.checkPackage({ application, documents: this.#state.packed() }, lang);
    return report.findings
      .filter((/** @type {any} */ { code }) => code === 'unreadable-date')
      .map((/** @type {any} */ finding) => ({ place: placeOf(finding, report, this.#state, []), text: finding.what }))
      .filter((/** @type {any} */ { place }) => place.step === step)
      .map((/** @type {any} */ { place, text }) => ({ id: place.id, text }));
  }

  /** A new answer settles what was said of the old one. @param {string} id */
  #settled(id) {
    this.#state.problems = this.#state.problems.filter((problem) => !problem.id.startsWith(id));
  }

  /** A step back, the way the browser goes; without one behind, to the view before. */
  #back() {
    if (history.state?.depth > 0) {
      history.back();
    } else {
      this.#go(this.#state.back ?? 'start');
    }
  }

  /** @param {Step} wanted `next` is the first question without an answer @param {string} [id] the field to go to */
  #go(wanted, id) {
    const state = this.#state;
    if (!WITHOUT_SERVICE.includes(wanted) && !state.answers.service) {
      state.step = 'start';
      state.problems = this.#problems();
      this.#show();
      focus('problems');
      return;
    }
    if (wanted === state.step && id) {
      focus(id);
      return;
    }
    const step = wanted === 'next' ? firstOpen(state, this.#asked()) : questionStep(wanted);
    state.back = returnTo(step, state);
    if (step !== history.state?.step) {
      history.pushState({ step, back: state.back, depth: (history.state?.depth ?? 0) + 1 }, '', addressOf(step, state.lang));
    }
    state.step = step;
    this.#arrive(id);
  }

  /** @param {Step} step */
  #reachable(step) {
    return isView(step) && (this.#state.answers.service || WITHOUT_SERVICE.includes(step)) ? step : 'start';
  }

  /** @param {string} [id] */
  #arrive(id) {
    element('#notice').textContent = '';
    this.#fileFault = '';
    this.#wanted = '';
    this.#replayed = null;
    this.#state.feedback.about = '';
    this.#state.clearing = false;
    this.#state.problems = [];
    if (this.#state.step === 'result' || this.#state.step === 'returned') {
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
    document.documentElement.lang = lang;
    element('header qujat-language').data = { lang, say };
    element('qujat-display').data = { display: state.display, say };
    for (const name of Object.keys(DISPLAY)) {
      document.documentElement.dataset[name] = state.display[name] ?? '';
    }
    element('#skip').textContent = say('site.skip');
    const edition = this.#engine.editions(lang).find((/** @type {any} */ { id }) => id === EDITION);
    element('qujat-repealed').data = { edition, say };
    element('#fresh').textContent = this.#renewed ? say('site.fresh') : '';

    const vocabulary = this.#engine.vocabulary(lang);
    const services = this.#engine.services(EDITION, lang);
    const service = services.find((/** @type {any} */ { id }) => id === state.answers.service);
    const main = element('main');
    if (state.step === 'formulyar' || state.step === 'preview') {
      this.#drawFormulyar(main, vocabulary);
    } else if (state.step === 'start' || !service) {
      draw(main, h('qujat-start', { '.data': { state, services, say } }));
    } else if (state.step === 'timeline') {
      this.#drawTimeline(main, service, vocabulary);
    } else {
      this.#drawCase(main, service, vocabulary);
    }
    const some = this.#some;
    const link = this.#wanted === 'link' && some ? linkOf(state) : '';
    const receipt = this.#wanted === 'receipt' ? this.#receipt() : '';
    const answered = this.#calls().length > 0;
    element('qujat-keep').data = { some, answered, link, receipt, replayed: this.#replayed, fault: this.#fileFault, say };
    this.#drawFeedback();
    element('qujat-clear').data = { clearing: state.clearing, say };
    element('footer qujat-about').data = { edition, some, say };
    const [problem] = state.problems;
    document.title = `${problem ? `${say('problem.title')}: ` : ''}${element('#title').textContent} – ${say('site.name')}`;
    tell('state', { step: state.step, service: state.answers.service ?? '', lang });
  }

  /** The views that need the list of documents. @param {Element} main @param {any} service @param {any} vocabulary */
  #drawCase(main, service, vocabulary) {
    const state = this.#state;
    const say = this.#say;
    const asked = this.#asked();
    const application = state.application(asked);
    const list = this.#engine.requirements(application, state.lang);
    const report = this.#engine.checkPackage({ application, documents: state.packed() }, state.lang);
    // Before the check nothing is called wrong while it is being typed.
    const faults = state.checked || state.step === 'documents' ? this.#faults(report, list) : new Map();
    for (const { id, text } of state.problems) {
      faults.set(id, text);
    }
    const shared = { state, service, vocabulary, asked, list, report, faults, say };
    const kind = documentOf(state.step);
    const view = QUESTIONS.includes(state.step) ? 'question' : kind ? 'document' : state.step;
    draw(main, h(`qujat-${view}`, {
      'data-key': state.step,
      '.data': { ...shared, ...view === 'result' && { timeline: this.#outlook.timeline(state) } },
    }), (view === 'result' || view === 'returned') && this.#stamp());
    if (view === 'result') {
      tell('result', { verdict: report.verdict, findings: report.findings.map((/** @type {any} */ { code }) => code) });
    }
    this.#sayAnew(state.checked ? verdictHeard(report, say) : '', true);
  }

  /** What is wrong with each field, by its id. @param {any} report @param {any} list */
  #faults(report, list) {
    const faults = /** @type {Map<string, string>} */ (new Map());
    for (const finding of report?.findings ?? []) {
      // A missing document is nothing wrong with the field that is empty; its row says that it is missing.
      if (finding.path !== '/documents' && finding.code !== HISTORY) {
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
    draw(main, h('qujat-timeline-view', { '.data': { state, service, vocabulary, outlook, busy, say } }), this.#stamp());
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

  /** @param {Element} main @param {any} vocabulary */
  #drawFormulyar(main, vocabulary) {
    const state = this.#state;
    const say = this.#say;
    const report = this.#engine.previewFormulyar(draftOf(state), state.lang);
    // Where the size of the photograph stands.
    const { requirements } = this.#engine.requirements({ edition: EDITION, service: SERVICE, applicant: {} }, state.lang);
    const sized = requirements.find(({ anyOf }) => anyOf.some(({ kind }) => kind === 'photo'))?.why;
    const shown = { state, vocabulary, report, sized, say };
    draw(main, ...state.step === 'preview' ? [h('qujat-preview', { '.data': shown }), this.#stamp()] : [h('qujat-draft', { '.data': shown })]);
    this.#sayAnew(state.step === 'formulyar' && state.draftChecked ? summed(report.findings, say) : '', false);
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
    element(seen ? '#notice' : '#live').textContent = text;
  }
}

/** Tells whoever shows the page in theirs where it is; no answer of a person is in it. @param {'state' | 'result'} what @param {Record<string, unknown>} detail */
function tell(what, detail) {
  document.dispatchEvent(new CustomEvent(`qujat-${what}`, { detail }));
}

/** Lets a person save a file; it is made here and comes from nowhere. @param {string} name @param {string} text @param {string} [type] */
function save(name, text, type = 'application/json') {
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

/** How often `inPlace` was called. */
let changes = 0;

/** Does what makes the page longer or shorter, and leaves what a person looks at where it was. @param {() => void} work */
function inPlace(work) {
  const { activeElement: focused, documentElement: root } = document;
  const seen = focused?.closest('main') ? focused : document.elementFromPoint(innerWidth / 2, innerHeight / 3);
  const before = seen?.getBoundingClientRect().top ?? 0;
  // Two browsers of three would do it themselves, a moment later, and once too often.
  root.style.overflowAnchor = 'none';
  work();
  if (scrollY > 0 && seen?.isConnected) {
    // Not `scrollBy`: Firefox may lose a step that it is still painting the last one of.
    scrollTo(scrollX, scrollY + seen.getBoundingClientRect().top - before);
  }
  changes += 1;
  const change = changes;
  requestAnimationFrame(() => {
    // Where one change follows another at once, the last one gives it back.
    if (change === changes) {
      root.style.overflowAnchor = '';
    }
  });
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
  mount();
  learnAddresses();
  /** @type {Page | undefined} */
  let page;
  // The last thing that the page asks for; what the worker does then is told in `sw.js`.
  keepForOffline(() => page?.renewed());
  shutAtFirst();
  page = new Page(words, engine);
  element('#failed').hidden = true;
} catch (error) {
  mount();
  showFailure(element('#failed'), error instanceof Failed ? error.why : 'stopped');
  console.error(error);
}
