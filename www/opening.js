// What a person brings along: a link with answers, a file of this page, a receipt, a photograph. What they had is not lost for it unasked.

import { SERVICE, isTyped } from './draft.js';
import { fromFile, isUnsaved } from './file.js';
import { focus } from './focus.js';
import { fromLink } from './link.js';
import { firstOpen } from './path.js';
import { forgetPhoto, openPhoto } from './photo.js';
import { replayReceipt } from './receipt.js';
import { EDITION, State } from './state.js';
import { announce } from './view.js';

export class Opening {
  #page;
  /** Counts the photographs that were chosen or dropped: one that opens after that is not wanted any more. */
  #turn = 0;

  /** @param {import('./page.js').Page} page */
  constructor(page) {
    this.#page = page;
  }

  /** Takes the answers from a link. @param {string} fragment of its address */
  link(fragment) {
    const page = this.#page;
    const { lang } = page.state;
    const opened = fromLink(fragment, page.engine.vocabulary(lang), this.#courses(), lang);
    const { lang: spoken, display } = opened;
    page.become(opened);
    opened.lang = spoken;
    opened.display = display;
    opened.step = opened.answers.service ? firstOpen(opened, page.asked) : 'start';
  }

  /** Takes the answers from a file; what cannot be used changes nothing. @param {string | undefined} text nothing where it could not be read */
  file(text) {
    const page = this.#page;
    const { state } = page;
    state.replayed = null;
    const found = fromFile(text, page.engine.vocabulary(state.lang), this.#courses());
    if ('receipt' in found && this.#replay(found)) {
      state.fileFault = '';
      page.show();
      focus('replayed');
      return;
    }
    if ('fault' in found || 'receipt' in found) {
      state.fileFault = 'fault' in found ? found.fault : 'broken';
      page.show();
      announce(page.say(`keep.fault.${state.fileFault}`));
      focus('file');
      return;
    }
    state.fileFault = '';
    this.replace(() => {
      if ('draft' in found) {
        state.draft = found.draft;
        page.journey.go('formulyar');
      } else {
        page.become(found.state);
        page.journey.go(found.state.answers.service ? 'next' : isTyped(found.state) ? 'formulyar' : 'start');
      }
      page.notify('keep.opened');
    });
  }

  /** Asks again what a receipt asked, and says whether it is one; the answers of this page stay. @param {{ receipt: any, day: string }} opened */
  #replay({ receipt, day }) {
    const { state, engine } = this.#page;
    try {
      state.replayed = { ...replayReceipt(receipt, engine), day };
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
    const { engine, state } = this.#page;
    return engine.previewTimeline({ edition: EDITION, service: SERVICE }, state.lang, {}).courses.map(({ id }) => id);
  }

  /** @param {Blob} file */
  async photo(file) {
    const page = this.#page;
    this.#turn += 1;
    const turn = this.#turn;
    const { photo, fault } = await openPhoto(file);
    if (turn !== this.#turn) {
      forgetPhoto(photo);
      return;
    }
    page.state.photoFault = fault;
    if (photo) {
      this.dropPhoto();
      page.state.photo = photo;
    }
    page.show();
    announce(fault ? page.say(`photo.${fault.code}`, fault.values) : page.say('photo.there'));
  }

  dropPhoto() {
    this.#turn += 1;
    forgetPhoto(this.#page.state.photo);
    this.#page.state.photo = null;
  }

  /** Puts other answers in place of these; where something would be lost, a person is asked first. @param {() => void} work */
  replace(work) {
    if (isUnsaved(this.#page.state)) {
      this.#ask(true, work);
    } else {
      work();
    }
  }

  /** Asks, and then forgets everything that was answered, typed or chosen, and whatever was worked out from it; the language and the look stay. */
  clear() {
    const page = this.#page;
    this.#ask(false, () => {
      page.become(new State());
      page.engine.forget();
      announce('');
      page.journey.beginAgain();
      page.notify('clear.done');
    });
  }

  /** Asks before answers go. @param {boolean} others whether others come in their place @param {() => void} agreed */
  #ask(others, agreed) {
    this.#page.state.clearing = { others, agreed };
    this.#page.show();
    focus('clear-title');
  }
}
