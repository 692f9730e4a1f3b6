// What has to hold in a frame before the page begins.

import { askedIn } from './protocol.js';

/** What the page around asks for; the address has other uses once the page begins. */
export const asked = askedIn(location.hash);

const { documentElement: root } = document;
if (asked.lang) {
  root.lang = asked.lang;
}
if (asked.fit) {
  root.dataset.fitted = '';
}

// A sandboxed frame sends no form, so no form is told that it is sent. Ours are not sent anywhere: they are told, and that is all.
addEventListener('click', (event) => {
  const button = /** @type {HTMLButtonElement | null} */ (/** @type {Element} */ (event.target).closest('form button'));
  if (button?.type === 'submit' && !event.defaultPrevented) {
    event.preventDefault();
    button.form?.dispatchEvent(new SubmitEvent('submit', { submitter: button, bubbles: true, cancelable: true }));
  }
});
