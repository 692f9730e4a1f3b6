// The page of a person: their answers, what is drawn of them, and who hears what they do.

import { languageHere } from './addresses.js';
import { press } from './buttons.js';
import { embedded } from './embedded.js';
import { EngineAwaited, EngineStopped } from './engine.js';
import { contentOf, isSome, isUnsaved } from './file.js';
import { focus, inPlace } from './focus.js';
import { Journey } from './journey.js';
import { isLink, linkOf } from './link.js';
import { changed, handOn, keepLook, lookHere, withoutLook } from './look.js';
import { Opening } from './opening.js';
import { isBeyondStart } from './path.js';
import { fieldId } from './places.js';
import { openOnPaper } from './printing.js';
import { problemsOf } from './problems.js';
import { questionsOf } from './questions.js';
import { State } from './state.js';
import { announce, View } from './view.js';
import { dateInWords, LANGUAGES } from './words.js';

/** @typedef {import('./engine.js').Engine} Engine */

/** Keeps the answers of a person, hears what they do, and has the view drawn. */
export class Page {
  state = new State();
  /** @type {Engine} */
  engine;
  /** @type {View} */
  view;
  /** Where the person goes. */
  journey = new Journey(this);
  /** What they bring along: a link, a file, a photograph. */
  opening = new Opening(this);
  /** @type {Record<string, import('./words.js').Say>} */
  #words;
  /** Whether a newer page was kept for the next time. */
  #renewed = false;
  /** The key of what all were told last: in another language it is told again. */
  #notice = '';
  /** What waits for the engine. @type {(() => void)[]} */
  #waiting = [];
  /** Ends all hearing. */
  #end = new AbortController();

  /** @param {Record<string, import('./words.js').Say>} words @param {Engine} engine */
  constructor(words, engine) {
    this.#words = words;
    this.engine = engine;
    this.view = new View(engine, this.state);
    const wanted = languageHere();
    this.state.lang = LANGUAGES.find(({ id }) => id === wanted)?.id ?? 'kk';
    const { signal } = this.#end;
    this.engine.addEventListener('restart', () => this.notify('engine.restarted'), { signal });
    this.state.display = lookHere();
    handOn(() => this.state.display, { signal });
    this.#listen();
    const opened = isLink(location.hash);
    if (opened) {
      this.opening.link(location.hash);
    }
    // Nobody keeps answers for who comes back to a view: a phone may have dropped the page meanwhile.
    const gone = !opened && isBeyondStart(withoutLook(location.hash));
    this.journey.begin();
    this.show();
    if (opened || gone) {
      this.notify(opened ? 'keep.link.opened' : 'keep.gone');
    }
  }

  /** Does what waited for the engine, which can be asked now. */
  begin() {
    const waiting = this.#waiting.splice(0);
    if (waiting.length > 0) {
      this.notify('');
    }
    this.show();
    waiting.forEach((work) => this.safely(work));
  }

  /** Hears nothing any more. The address keeps what was chosen and identifies nobody: whoever tries again finds it there. */
  end() {
    this.#end.abort();
    if (isSome(this.state)) {
      history.replaceState(null, '', linkOf(this.state));
    }
  }

  /** Tells that whoever opens the page next gets a newer one; this one stays as it is. */
  renewed() {
    this.#renewed = true;
    this.show();
  }

  get say() {
    return this.#words[this.state.lang];
  }

  /** The questions of this case, in order. */
  get asked() {
    return questionsOf(this.engine, this.state);
  }

  /** What keeps a person from going on. */
  get problems() {
    return problemsOf(this.state, this.asked, this.engine, this.say);
  }

  /** Whether something waits for the engine. */
  get isWaiting() {
    return this.#waiting.length > 0;
  }

  /** Tells for all to see. @param {string} key of the words, or none */
  notify(key) {
    this.#notice = key;
    announce(key && this.say(key), true);
  }

  /** What all were told stands until the next answer; that the engine is awaited, until it is there. */
  #unnotify() {
    if (this.#notice && !this.isWaiting) {
      inPlace(() => this.notify(''));
    }
  }

  /** Puts other answers in place of these, and forgets what was said of these; the language and the look stay. @param {State} state */
  become(state) {
    const { lang, display } = this.state;
    this.opening.dropPhoto();
    this.state = state;
    state.lang = lang;
    state.display = display;
    state.saved = contentOf(state);
    this.view = new View(this.engine, state);
  }

  #listen() {
    const { signal } = this.#end;
    const on = (/** @type {string} */ name, /** @type {(detail: any) => void} */ act) =>
      document.addEventListener(`qujat-${name}`, (event) => this.safely(() => act(/** @type {CustomEvent} */ (event).detail)), { signal });
    on('language', ({ lang }) => this.#speak(lang));
    on('answer', ({ path, value, taken }) => this.#answer(path, value, taken));
    on('tick', ({ kind, there, unsure, other }) => this.#tick(kind, there, unsure, other));
    on('continue', () => this.journey.next());
    on('display', ({ name, value }) => {
      this.state.display = changed(this.state.display, name, value);
      inPlace(() => this.show());
    });
    on('file', ({ text }) => this.opening.file(text));
    on('feedback', (said) => {
      Object.assign(this.state.feedback, said);
      this.view.drawFeedback(this.say);
    });
    on('courses', ({ courses }) => {
      this.state.courses = new Set(courses);
      this.show();
    });
    on('photo', ({ file }) => this.opening.photo(file));
    on('photo-place', ({ place }) => {
      if (this.state.photo) {
        this.state.photo.place = place;
        this.show();
      }
    });
    on('go', ({ step, id }) => this.journey.go(step, id));
    on('service', ({ service }) => this.journey.begun(service));
    document.addEventListener('click', (event) => {
      const pressed = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest('[data-go], [data-do]'));
      const { go, id, do: what } = pressed?.dataset ?? {};
      if (go) {
        event.preventDefault();
        this.safely(() => this.journey.go(go, id));
      } else if (what) {
        this.safely(() => press(what, this));
      }
    }, { signal });
    addEventListener('popstate', (event) => this.safely(() => this.journey.travelled(event.state)), { signal });
    // A slip takes nothing away: whoever leaves what is in no file is asked, in the browser's own words.
    addEventListener('beforeunload', (event) => {
      if (!embedded && isUnsaved(this.state)) {
        event.preventDefault();
        // Chrome before 119 hears nothing else.
        event.returnValue = true;
      }
    }, { signal });
    openOnPaper({ signal });
  }

  /** @param {State['lang']} lang */
  #speak(lang) {
    this.state.lang = lang;
    // What was said of an answer is said in the new language too.
    const said = this.state.problems.map(({ id }) => id);
    this.state.problems = said.length > 0 ? this.problems.filter(({ id }) => said.includes(id)) : [];
    this.journey.readdress();
    inPlace(() => {
      this.notify(this.#notice);
      this.show();
    });
  }

  /** @param {string} path @param {string} value @param {string} [taken] the day that a press took over */
  #answer(path, value, taken) {
    this.#unnotify();
    this.state.answer(path, value);
    this.#settled(fieldId(path));
    if (path === 'age') {
      this.#settled(fieldId('birthDate'));
    }
    this.show();
    if (taken) {
      const { checked, step } = this.state;
      // After a check the verdict is said instead.
      if (!checked || step === 'formulyar') {
        announce(this.say('history.taken', { date: dateInWords(this.say, taken) }));
      }
      focus({ submittedOn: `${fieldId(path)}-day`, formulyar: fieldId(path) }[/** @type {string} */ (step)] ?? 'title');
    }
  }

  /** @param {string} kind @param {boolean} there @param {boolean} [unsure] @param {boolean} [other] whether no list names it */
  #tick(kind, there, unsure, other) {
    this.#unnotify();
    if (unsure) {
      this.state.doubt(kind);
    } else {
      this.state.tick(kind, there);
    }
    if (other) {
      this.state.others.add(kind);
    }
    this.#settled(fieldId(`documents/${kind}`));
    this.show();
    if (other) {
      focus(fieldId(`documents/${kind}`));
    }
  }

  /** A new answer settles what was said of the old one. @param {string} id */
  #settled(id) {
    this.state.problems = this.state.problems.filter((problem) => !problem.id.startsWith(id));
  }

  /** Draws what there is to see. @param {() => void} [then] what is done with it */
  show(then) {
    if (this.safely(() => this.view.draw(this.say, this.#renewed, () => this.show()), () => this.show(then))) {
      then?.();
    }
    keepLook(this.state.display);
  }

  /**
   * Does some work, whatever becomes of the engine, and says whether it was the time for it: what has to wait for the engine is done once that is there.
   *
   * @param {() => void} work @param {() => void} [later] what is done then, if it is not the same
   */
  safely(work, later = work) {
    try {
      work();
    } catch (error) {
      if (error instanceof EngineAwaited) {
        this.#waiting.push(later);
        this.notify('engine.awaited');
        return false;
      }
      if (!(error instanceof EngineStopped)) {
        throw error;
      }
      this.notify('engine.stopped');
    }
    return true;
  }
}
