// On the pages of text: a place that is open stays open in another language, where it has the same id, and a page is shown as the one that led here.
// Without this script the other page begins at its head and is shown as usual, and all else is the same.

import { handOn, keepLook, lookHere, wear, withoutLook } from './look.js';

/** The version for weak sight has a box of its own here, which needs no script. */
const box = /** @type {HTMLInputElement} */ (document.querySelector('header .sight input'));
const { sight, ...worn } = lookHere();
const look = () => (box.checked ? { ...worn, sight: 'low' } : worn);
box.checked = Boolean(sight);
wear(worn);
const place = withoutLook(location.hash);
if (place && location.hash.slice(1) !== place) {
  // A place of the law is its id, to the letter, and the style shows which one it is: Firefox only where it comes after the page. The look is kept
  // once the browser is there.
  addEventListener('load', () => setTimeout(() => location.replace(`#${place}`)));
} else {
  history.replaceState(history.state, '', location.pathname + (place && `#${place}`));
  keepLook(look());
}
box.addEventListener('change', () => keepLook(look()));
// Each place of the page has a history of its own.
addEventListener('hashchange', () => keepLook(look()));

for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('header nav a'))) {
  // Whatever it is pressed with, and in a new tab too.
  for (const press of ['pointerdown', 'click']) {
    link.addEventListener(press, () => { link.hash = location.hash; });
  }
}
handOn(look);
