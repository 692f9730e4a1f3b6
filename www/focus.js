// Where a person is on the page: the field that has the focus, and what they look at.

/** Moves the focus to a field, opening what it lies in. @param {string} id @param {FocusOptions} [options] */
export function focus(id, options) {
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

/** From the head of the page scrolls as far down as an element needs, and no further: in large text the head may fill a screen. @param {string} id */
export function bringIntoView(id) {
  const { top, bottom } = /** @type {HTMLElement} */ (document.getElementById(id)).getBoundingClientRect();
  scrollTo(0, Math.min(top, bottom - innerHeight));
}

/** How often `inPlace` was called. */
let changes = 0;

/** Does what makes the page longer or shorter, and leaves what a person looks at where it was. @param {() => void} work */
export function inPlace(work) {
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
