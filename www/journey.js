// Where a person goes: from view to view, on and back, the way the browser does.

import { bringIntoView, focus } from './focus.js';
import { isAnswer } from './known.js';
import { isLink } from './link.js';
import { keepLook } from './look.js';
import { addressOf, documentOf, firstOpen, isView, nextStep, questionStep, returnTo, WITHOUT_SERVICE } from './path.js';
import { fieldId } from './places.js';

/** @typedef {import('./state.js').Step} Step */

/** Each view is a place of the browser's history, which knows the view to go back to and how deep it lies. */
export class Journey {
  #page;

  /** @param {import('./page.js').Page} page */
  constructor(page) {
    this.#page = page;
  }

  get #state() {
    return this.#page.state;
  }

  get #address() {
    return addressOf(this.#state.step, this.#state.lang);
  }

  /** The first place. */
  begin() {
    history.replaceState({ step: this.#state.step, depth: 0 }, '', this.#address);
  }

  /** A first place again, with the others behind it. */
  beginAgain() {
    history.pushState({ step: this.#state.step, depth: 0 }, '', this.#address);
    this.arrive();
  }

  /** The same place of the history gets the address of the language. */
  readdress() {
    history.replaceState(history.state, '', this.#address);
  }

  /** Begins with a service that was chosen elsewhere, as a person would here; the focus stays where it is. @param {unknown} service */
  begun(service) {
    const state = this.#state;
    if (service === state.answers.service || !isAnswer('service', service, this.#page.engine.vocabulary(state.lang))) {
      return;
    }
    state.answer('service', /** @type {string} */ (service));
    state.back = null;
    state.step = firstOpen(state, this.#page.asked);
    this.begin();
    this.#page.show();
  }

  /** @param {Step} wanted `next` is the first question without an answer @param {string} [id] the field to go to */
  go(wanted, id) {
    const page = this.#page;
    const state = this.#state;
    if (!WITHOUT_SERVICE.includes(wanted) && !state.answers.service) {
      state.step = 'start';
      state.problems = page.problems;
      page.show();
      focus('problems');
      return;
    }
    if (wanted === state.step && id) {
      focus(id);
      return;
    }
    const step = wanted === 'next' ? firstOpen(state, page.asked) : questionStep(wanted);
    state.back = returnTo(step, state);
    if (step !== history.state?.step) {
      history.pushState({ step, back: state.back, depth: (history.state?.depth ?? 0) + 1 }, '', addressOf(step, state.lang));
    }
    state.step = step;
    this.arrive(id);
  }

  /** Goes on from a question, if it has an answer that can be read. */
  next() {
    const page = this.#page;
    const state = this.#state;
    if (page.isWaiting) {
      // They are on their way already.
      return;
    }
    state.problems = page.problems;
    if (state.problems.length > 0) {
      page.show();
      focus('problems');
      return;
    }
    const { step, back } = state;
    const next = nextStep(state, state.answers.service ? page.asked : []);
    // Whoever came to change one thing finds the place they left.
    const kind = documentOf(step);
    const place = next === back && (kind ? fieldId(`documents/${kind}`) : `change-${step === 'start' ? 'service' : step}`);
    this.go(next, place || undefined);
  }

  /** Nobody knows the answer: that is one, and the next question is asked. */
  unknown() {
    this.#state.answer(this.#state.step, '');
    this.go(nextStep(this.#state, this.#page.asked));
  }

  /** A step back, the way the browser goes; without one behind, to the view before. */
  back() {
    if (history.state?.depth > 0) {
      history.back();
    } else {
      this.go(this.#state.back ?? 'start');
    }
  }

  /** Arrives where the browser went, back or forth. @param {any} there what the history has of it */
  travelled(there) {
    const page = this.#page;
    if (!there) {
      const { hash } = location;
      // A link within the page, to its main part, is no view.
      history.replaceState({ step: this.#state.step, back: this.#state.back, depth: 1 }, '', this.#address);
      keepLook(this.#state.display);
      if (isLink(hash)) {
        page.safely(() => page.opening.replace(() => {
          page.opening.link(hash);
          history.replaceState({ step: this.#state.step, depth: 1 }, '', this.#address);
          this.arrive();
          page.notify('keep.link.opened');
        }));
      }
      return;
    }
    this.#state.step = this.#reachable(there.step);
    this.#state.back = there.back ?? null;
    // The language may have changed since.
    this.readdress();
    this.arrive();
  }

  /** @param {Step} step */
  #reachable(step) {
    return isView(step) && (this.#state.answers.service || WITHOUT_SERVICE.includes(step)) ? step : 'start';
  }

  /** Draws the view that was reached, and leaves nothing of what was said in the one before. @param {string} [id] the field to go to */
  arrive(id) {
    const page = this.#page;
    const state = this.#state;
    page.notify('');
    state.fileFault = '';
    state.wanted = '';
    state.replayed = null;
    state.feedback.about = '';
    state.clearing = null;
    state.problems = [];
    if (state.step === 'result' || state.step === 'returned') {
      state.checked = true;
    }
    if (state.step === 'timeline') {
      // The focus comes to the answer, which says it.
      page.view.sayAgain();
    }
    page.show(() => {
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
}
