// What the page needs around its steps. A page made at build time brings its own text and places of this what it likes; the rest is put in.

/** Puts in what is not there yet. */
export function mount() {
  const { body } = document;
  const main = there('main') ?? put('main', (made) => body.append(made), { id: 'main', tabindex: '-1' });
  const header = there('header') ?? put('header', (made) => body.prepend(made));
  const footer = there('body > footer') ?? put('footer', (made) => body.append(made));
  const needed = /** @type {[string, (made: HTMLElement) => void, Record<string, string>, string][]} */ ([
    ['#skip', (made) => body.prepend(made), { class: 'skip', href: '#main' }, 'a'],
    ['header qujat-language', (made) => header.append(made), {}, 'qujat-language'],
    ['header qujat-display', (made) => header.append(made), {}, 'qujat-display'],
    ['qujat-repealed', (made) => main.before(made), {}, 'qujat-repealed'],
    ['#live', (made) => main.before(made), { class: 'hidden', role: 'status' }, 'p'],
    ['qujat-clear', (made) => main.after(made), {}, 'qujat-clear'],
    ['qujat-feedback', (made) => main.after(made), {}, 'qujat-feedback'],
    ['qujat-keep', (made) => main.after(made), {}, 'qujat-keep'],
    ['#notice', (made) => main.before(made), { class: 'notice', role: 'status' }, 'p'],
    ['#fresh', (made) => main.after(made), { class: 'fresh', role: 'status' }, 'p'],
    ['#failed', (made) => main.before(made), { class: 'notice', role: 'alert', hidden: '' }, 'div'],
    ['footer qujat-about', (made) => footer.append(made), {}, 'qujat-about'],
  ]);
  for (const [selector, place, attributes, tag] of needed) {
    if (!there(selector)) {
      put(tag, place, selector.startsWith('#') ? { id: selector.slice(1), ...attributes } : attributes);
    }
  }
}

/** @param {string} selector */
function there(selector) {
  return document.querySelector(selector);
}

/** @param {string} tag @param {(made: HTMLElement) => void} place @param {Record<string, string>} [attributes] */
function put(tag, place, attributes = {}) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  place(made);
  return made;
}
