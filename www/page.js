// What a person does, and what comes of it: the answers they give, the steps they take, the files they open and save.

import { languageHere } from './addresses.js';
import { isTyped, SERVICE } from './draft.js';
import { embedded } from './embedded.js';
import { EngineAwaited, EngineStopped } from './engine.js';
import { withoutPersonal } from './feedback.js';
import { contentOf, fromFile, isSome, isUnsaved, toFile } from './file.js';
import { bringIntoView, focus, inPlace } from './focus.js';
import { isAnswer } from './known.js';
import { fromLink, isLink, linkOf } from './link.js';
import { changed, handOn, keepLook, lookHere } from './look.js';
import { addressOf, documentOf, firstOpen, isView, nextStep, questionStep, returnTo, WITHOUT_SERVICE } from './path.js';
import { forgetPhoto, openPhoto } from './photo.js';
import { fieldId } from './places.js';
import { openOnPaper } from './printing.js';
import { problemsOf } from './problems.js';
import { questionsOf } from './questions.js';
import { replayReceipt } from './receipt.js';
import { save } from './save.js';
import { EDITION, State } from './state.js';
import { announce, View } from './view.js';
import { dateInWords, LANGUAGES } from './words.js';

/** @typedef {import('./engine.js').Engine} Engine */
/** @typedef {import('./state.js').Step} Step */

/** Keeps the answers of a person, hears what they do, and has the view drawn. */
export class Page {
  #state = new State();
  /** @type {Record<string, import('./words.js').Say>} */
  #words;
  /** @type {Engine} */
  #engine;
  /** @type {View} */
  #view;
  /** Whether a newer page was kept for the next time. */
  #renewed = false;
  /** Counts the photographs that were chosen or dropped: one that opens after that is not wanted any more. */
  #turn = 0;
  /** The key of what all were told last: in another language it is told again. */
  #notice = '';
  /** What waits for the engine. @type {(() => void)[]} */
  #waiting = [];
  /** Ends all hearing. */
  #end = new AbortController();

  /** @param {Record<string, import('./words.js').Say>} words @param {Engine} engine */
  constructor(words, engine) {
    this.#words = words;
    this.#engine = engine;
    this.#view = new View(engine, this.#state);
    const wanted = languageHere();
    this.#state.lang = LANGUAGES.find(({ id }) => id === wanted)?.id ?? 'kk';
    const { signal } = this.#end;
    this.#engine.addEventListener('restart', () => this.#notify('engine.restarted'), { signal });
    this.#state.display = lookHere();
    handOn(() => this.#state.display, { signal });
    this.#listen();
    const opened = isLink(location.hash);
    if (opened) {
      this.#openLink(location.hash);
    }
    history.replaceState({ step: this.#state.step, depth: 0 }, '', this.#address);
    this.#show();
    if (opened) {
      this.#notify('keep.link.opened');
    }
  }

  /** Does what waited for the engine, which can be asked now. */
  begin() {
    const waiting = this.#waiting.splice(0);
    if (waiting.length > 0) {
      this.#notify('');
    }
    this.#show();
    waiting.forEach((work) => this.#safely(work));
  }

  /** Hears nothing any more. The address keeps what was chosen and identifies nobody: whoever tries again finds it there. */
  end() {
    this.#end.abort();
    if (isSome(this.#state)) {
      history.replaceState(null, '', linkOf(this.#state));
    }
  }

  /** Tells that whoever opens the page next gets a newer one; this one stays as it is. */
  renewed() {
    this.#renewed = true;
    this.#show();
  }

  get #address() {
    return addressOf(this.#state.step, this.#state.lang);
  }

  /** The same place of the history gets the address of the language. */
  #readdress() {
    history.replaceState(history.state, '', this.#address);
  }

  get #say() {
    return this.#words[this.#state.lang];
  }

  /** Tells for all to see. @param {string} key of the words, or none */
  #notify(key) {
    this.#notice = key;
    announce(key && this.#say(key), true);
  }

  /** What all were told stands until the next answer; that the engine is awaited, until it is there. */
  #unnotify() {
    if (this.#notice && this.#waiting.length === 0) {
      inPlace(() => this.#notify(''));
    }
  }

  #listen() {
    const { signal } = this.#end;
    const on = (/** @type {string} */ name, /** @type {(detail: any) => void} */ act) =>
      document.addEventListener(`qujat-${name}`, (event) => this.#safely(() => act(/** @type {CustomEvent} */ (event).detail)), { signal });
    on('language', ({ lang }) => {
      this.#state.lang = lang;
      // What was said of an answer is said in the new language too.
      const said = this.#state.problems.map(({ id }) => id);
      this.#state.problems = said.length > 0 ? this.#problems.filter(({ id }) => said.includes(id)) : [];
      this.#readdress();
      inPlace(() => {
        this.#notify(this.#notice);
        this.#show();
      });
    });
    on('answer', ({ path, value, taken }) => {
      this.#unnotify();
      this.#state.answer(path, value);
      this.#settled(fieldId(path));
      if (path === 'age') {
        this.#settled(fieldId('birthDate'));
      }
      this.#show();
      if (taken) {
        const { checked, step } = this.#state;
        // After a check the verdict is said instead.
        if (!checked || step === 'formulyar') {
          announce(this.#say('history.taken', { date: dateInWords(this.#say, taken) }));
        }
        focus({ submittedOn: `${fieldId(path)}-day`, formulyar: fieldId(path) }[/** @type {string} */ (step)] ?? 'title');
      }
    });
    on('tick', ({ kind, there, unsure, other }) => {
      this.#unnotify();
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
      this.#state.display = changed(this.#state.display, name, value);
      inPlace(() => this.#show());
    });
    on('file', ({ text }) => this.#openFile(text));
    on('feedback', (said) => {
      Object.assign(this.#state.feedback, said);
      this.#view.drawFeedback(this.#say);
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
        this.#safely(() => this.#go(/** @type {Step} */ (go), id));
      } else if (what) {
        this.#safely(() => this.#do(what));
      }
    }, { signal });
    addEventListener('popstate', (event) => this.#safely(() => this.#travel(event.state)), { signal });
    // A slip takes nothing away: whoever leaves what is in no file is asked, in the browser's own words.
    addEventListener('beforeunload', (event) => {
      if (!embedded && isUnsaved(this.#state)) {
        event.preventDefault();
        // Chrome before 119 hears nothing else.
        event.returnValue = true;
      }
    }, { signal });
    openOnPaper({ signal });
  }

  /** Arrives where the browser went, back or forth. @param {any} there what the history has of it */
  #travel(there) {
    if (!there) {
      const { hash } = location;
      // A link within the page, to its main part, is no view.
      history.replaceState({ step: this.#state.step, back: this.#state.back, depth: 1 }, '', this.#address);
      keepLook(this.#state.display);
      if (isLink(hash)) {
        this.#safely(() => this.#replace(() => {
          this.#openLink(hash);
          history.replaceState({ step: this.#state.step, depth: 1 }, '', this.#address);
          this.#arrive();
          this.#notify('keep.link.opened');
        }));
      }
      return;
    }
    this.#state.step = this.#reachable(there.step);
    this.#state.back = there.back ?? null;
    // The language may have changed since.
    this.#readdress();
    this.#arrive();
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
        announce(this.#say('compare.kept'));
        break;
      case 'forget':
        state.kept = null;
        this.#show();
        break;
      case 'save':
        state.saved = contentOf(state);
        save('qujat.json', toFile(state));
        break;
      case 'receipt-save':
        save(`qujat-receipt-${state.today}.json`, this.#view.receipt(this.#say));
        break;
      case 'feedback-remove':
        state.feedback.words = withoutPersonal(state.feedback.words);
        this.#view.drawFeedback(this.#say);
        focus('feedback-words');
        break;
      case 'feedback-save':
        state.feedback.saved = state.feedback.words;
        save('qujat-feedback.json', this.#view.feedback());
        break;
      case 'link':
      case 'receipt':
        this.#state.wanted = what;
        this.#show();
        focus(what);
        break;
      case 'back':
        this.#back();
        break;
      case 'unknown':
        state.answer(state.step, '');
        this.#go(nextStep(state, this.#asked));
        break;
      case 'check-draft':
        state.draftChecked = true;
        this.#view.sayAgain();
        this.#show();
        focus('summary');
        break;
      case 'forget-photo':
        this.#dropPhoto();
        state.photoFault = null;
        this.#show();
        announce(this.#say('photo.forgotten'));
        focus('photo-choose');
        break;
      case 'clear':
        this.#ask(false, () => {
          this.#clear();
          this.#notify('clear.done');
        });
        break;
      case 'clear-nothing': {
        const place = state.clearing?.others ? 'file' : 'clear';
        state.clearing = null;
        this.#show();
        focus(place) || focus('clear-kept') || focus('title');
        break;
      }
      case 'clear-all':
        state.clearing?.agreed();
        break;
    }
  }

  /** Asks before answers go. @param {boolean} others whether others come in their place @param {() => void} agreed */
  #ask(others, agreed) {
    this.#state.clearing = { others, agreed };
    this.#show();
    focus('clear-title');
  }

  /** Puts other answers in place of these; where something would be lost, a person is asked first. @param {() => void} work */
  #replace(work) {
    if (isUnsaved(this.#state)) {
      this.#ask(true, work);
    } else {
      work();
    }
  }

  /** Forgets everything that was answered, typed or chosen, and whatever was worked out from it; the language and the look stay. */
  #clear() {
    this.#begin(new State());
    this.#engine.forget();
    announce('');
    history.pushState({ step: 'start', depth: 0 }, '', addressOf('start', this.#state.lang));
    this.#arrive();
  }

  /** Puts other answers in place of these, and forgets what was said of these. @param {State} state */
  #begin(state) {
    const { lang, display } = this.#state;
    this.#dropPhoto();
    this.#state = state;
    state.lang = lang;
    state.display = display;
    state.saved = contentOf(state);
    this.#view = new View(this.#engine, state);
  }

  /** Begins with a service that was chosen elsewhere, as a person would here; the focus stays where it is. @param {unknown} service */
  #begun(service) {
    const state = this.#state;
    if (service === state.answers.service || !isAnswer('service', service, this.#engine.vocabulary(state.lang))) {
      return;
    }
    state.answer('service', /** @type {string} */ (service));
    state.back = null;
    state.step = firstOpen(state, this.#asked);
    history.replaceState({ step: state.step, depth: 0 }, '', addressOf(state.step, state.lang));
    this.#show();
  }

  /** Takes the answers from a link. @param {string} fragment of its address */
  #openLink(fragment) {
    const opened = fromLink(fragment, this.#engine.vocabulary(this.#state.lang), this.#courses(), this.#state.lang);
    const { lang, display } = opened;
    this.#begin(opened);
    this.#state.lang = lang;
    this.#state.display = display;
    opened.step = opened.answers.service ? firstOpen(opened, this.#asked) : 'start';
  }

  /** @param {Blob} file */
  async #openPhoto(file) {
    this.#turn += 1;
    const turn = this.#turn;
    const { photo, fault } = await openPhoto(file);
    if (turn !== this.#turn) {
      forgetPhoto(photo);
      return;
    }
    this.#state.photoFault = fault;
    if (photo) {
      this.#dropPhoto();
      this.#state.photo = photo;
    }
    this.#show();
    announce(fault ? this.#say(`photo.${fault.code}`, fault.values) : this.#say('photo.there'));
  }

  #dropPhoto() {
    this.#turn += 1;
    forgetPhoto(this.#state.photo);
    this.#state.photo = null;
  }

  /** Takes the answers from a file; what cannot be used changes nothing. @param {string | undefined} text nothing where it could not be read */
  #openFile(text) {
    this.#state.replayed = null;
    const found = fromFile(text, this.#engine.vocabulary(this.#state.lang), this.#courses());
    if ('receipt' in found && this.#replay(found)) {
      this.#state.fileFault = '';
      this.#show();
      focus('replayed');
      return;
    }
    if ('fault' in found || 'receipt' in found) {
      this.#state.fileFault = 'fault' in found ? found.fault : 'broken';
      this.#show();
      announce(this.#say(`keep.fault.${this.#state.fileFault}`));
      focus('file');
      return;
    }
    this.#state.fileFault = '';
    this.#replace(() => {
      if ('draft' in found) {
        this.#state.draft = found.draft;
        this.#go('formulyar');
      } else {
        this.#begin(found.state);
        this.#go(found.state.answers.service ? 'next' : isTyped(found.state) ? 'formulyar' : 'start');
      }
      this.#notify('keep.opened');
    });
  }

  /** Asks again what a receipt asked, and says whether it is one; the answers of this page stay. @param {{ receipt: any, day: string }} opened */
  #replay({ receipt, day }) {
    try {
      this.#state.replayed = { ...replayReceipt(receipt, this.#engine), day };
      return true;
    } catch (error) {
      if (error instanceof TypeError) {
        return false;
      }
      throw error;
    }
  }

  /** What can happen to an application. @returns {string[]} */
  #courses() {
    return this.#engine.previewTimeline({ edition: EDITION, service: SERVICE }, this.#state.lang, {}).courses.map(({ id }) => id);
  }

  /** What keeps a person from going on. */
  get #problems() {
    return problemsOf(this.#state, this.#asked, this.#engine, this.#say);
  }

  /** The questions of this case, in order. */
  get #asked() {
    return questionsOf(this.#engine, this.#state);
  }

  /** Goes on from a question, if it has an answer that can be read. */
  #continue() {
    const state = this.#state;
    if (this.#waiting.length > 0) {
      // They are on their way already.
      return;
    }
    state.problems = this.#problems;
    if (state.problems.length > 0) {
      this.#show();
      focus('problems');
      return;
    }
    const { step, back } = state;
    const next = nextStep(state, state.answers.service ? this.#asked : []);
    // Whoever came to change one thing finds the place they left.
    const kind = documentOf(step);
    const place = next === back && (kind ? fieldId(`documents/${kind}`) : `change-${step === 'start' ? 'service' : step}`);
    this.#go(next, place || undefined);
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
      state.problems = this.#problems;
      this.#show();
      focus('problems');
      return;
    }
    if (wanted === state.step && id) {
      focus(id);
      return;
    }
    const step = wanted === 'next' ? firstOpen(state, this.#asked) : questionStep(wanted);
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
    this.#notify('');
    this.#state.fileFault = '';
    this.#state.wanted = '';
    this.#state.replayed = null;
    this.#state.feedback.about = '';
    this.#state.clearing = null;
    this.#state.problems = [];
    if (this.#state.step === 'result' || this.#state.step === 'returned') {
      this.#state.checked = true;
    }
    if (this.#state.step === 'timeline') {
      // The focus comes to the answer, which says it.
      this.#view.sayAgain();
    }
    this.#show(() => {
      scrollTo(0, 0);
      if (id && focus(id)) {
        return;
      }
      // The verdict is said by the live region; the focus stands where the mending begins, if anything has to be mended.
      const still = { preventScroll: true };
      if (this.#state.step !== 'result' || !focus('summary', still)) {
        focus('title', still);
      }
      bringIntoView('title');
    });
  }

  /** Draws what there is to see. @param {() => void} [then] what is done with it */
  #show(then) {
    if (this.#safely(() => this.#view.draw(this.#say, this.#renewed, () => this.#show()), () => this.#show(then))) {
      then?.();
    }
    keepLook(this.#state.display);
  }

  /**
   * Does some work, whatever becomes of the engine, and says whether it was the time for it: what has to wait for the engine is done once that is there.
   *
   * @param {() => void} work @param {() => void} [later] what is done then, if it is not the same
   */
  #safely(work, later = work) {
    try {
      work();
    } catch (error) {
      if (error instanceof EngineAwaited) {
        this.#waiting.push(later);
        this.#notify('engine.awaited');
        return false;
      }
      if (!(error instanceof EngineStopped)) {
        throw error;
      }
      this.#notify('engine.stopped');
    }
    return true;
  }
}
