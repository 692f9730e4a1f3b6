// What stands around the view, whatever page the view is put into: where a page has a piece already, it stays where it is.

/** The pieces in their order, each as its tag, its attributes and the piece it lies in. @type {[string, Record<string, string>, string?][]} */
const BEFORE = [
  ['a', { class: 'skip', id: 'skip', href: '#main' }],
  ['header', {}],
  ['qujat-language', {}, 'header'],
  ['qujat-display', {}, 'header'],
  ['qujat-repealed', {}],
  ['p', { class: 'hidden', id: 'live', role: 'status' }],
];

/** @type {[string, Record<string, string>, string?][]} */
const AFTER = [
  ['p', { class: 'notice', id: 'notice', role: 'status' }],
  ['qujat-keep', {}],
  ['footer', {}],
  ['qujat-about', {}, 'footer'],
];

/** Puts every piece that the page lacks around its main part. */
export function frame() {
  const main = /** @type {Element} */ (document.querySelector('main'));
  const piece = (/** @type {string} */ tag, /** @type {Record<string, string>} */ attributes) => {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    return made;
  };
  const found = (/** @type {string} */ tag, /** @type {string | undefined} */ id) => document.querySelector(id ? `#${id}` : `body ${tag}`);
  for (const [tag, attributes, within] of BEFORE) {
    if (!found(tag, attributes.id)) {
      const made = piece(tag, attributes);
      within ? document.querySelector(within)?.append(made) : main.before(made);
    }
  }
  let last = main;
  for (const [tag, attributes, within] of AFTER) {
    const there = found(tag, attributes.id) ?? piece(tag, attributes);
    if (!there.isConnected) {
      within ? document.querySelector(within)?.append(there) : last.after(there);
    }
    last = within ? last : there;
  }
}
