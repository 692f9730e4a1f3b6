// What the buttons do that ask nothing: each by the name in its `data-do`.

import { withoutPersonal } from './feedback.js';
import { contentOf, toFile } from './file.js';
import { focus } from './focus.js';
import { save } from './save.js';
import { announce } from './view.js';

/** @typedef {import('./page.js').Page} Page */

/** @type {Record<string, (page: Page) => void>} */
const ACTS = {
  print: () => print(),
  dates: ({ engine, state }) => save(`qujat-${state.answers.submittedOn}.ics`,
    engine.icalendar(state.dated(), state.lang, new Date().toISOString(), state.situation()), 'text/calendar'),
  keep: (page) => {
    const { state } = page;
    state.kept = { application: state.dated(), situation: state.situation() };
    page.show();
    announce(page.say('compare.kept'));
  },
  forget: (page) => {
    page.state.kept = null;
    page.show();
  },
  save: ({ state }) => {
    state.saved = contentOf(state);
    save('qujat.json', toFile(state));
  },
  'receipt-save': ({ state, view, say }) => save(`qujat-receipt-${state.today}.json`, view.receipt(say)),
  'feedback-remove': ({ state, view, say }) => {
    state.feedback.words = withoutPersonal(state.feedback.words);
    view.drawFeedback(say);
    focus('feedback-words');
  },
  'feedback-save': ({ state, view }) => {
    state.feedback.saved = state.feedback.words;
    save('qujat-feedback.json', view.feedback());
  },
  link: (page) => offer('link', page),
  receipt: (page) => offer('receipt', page),
  back: ({ journey }) => journey.back(),
  unknown: ({ journey }) => journey.unknown(),
  'check-draft': (page) => {
    page.state.draftChecked = true;
    page.view.sayAgain();
    page.show();
    focus('summary');
  },
  'forget-photo': (page) => {
    page.opening.dropPhoto();
    page.state.photoFault = null;
    page.show();
    announce(page.say('photo.forgotten'));
    focus('photo-choose');
  },
  clear: ({ opening }) => opening.clear(),
  'clear-nothing': (page) => {
    const place = page.state.clearing?.others ? 'file' : 'clear';
    page.state.clearing = null;
    page.show();
    focus(place) || focus('clear-kept') || focus('title');
  },
  'clear-all': ({ state }) => state.clearing?.agreed(),
};

/** Shows what a person may take along. @param {'link' | 'receipt'} what @param {Page} page */
function offer(what, page) {
  page.state.wanted = what;
  page.show();
  focus(what);
}

/** Does what a button says. @param {string} what @param {Page} page */
export function press(what, page) {
  ACTS[what]?.(page);
}
