// How a page is shown: its colours, the size of its text, a version for weak sight. It is kept nowhere but in the history of the window, and
// goes to other pages of ours at the end of a fragment, which no browser sends to anybody.

/** @typedef {Record<string, string>} Look what is not as usual */

/** The ways there are. @type {Record<string, string[]>} */
export const LOOKS = { scheme: ['light', 'dark'], size: ['125', '150', '200'], sight: ['low'] };

/** The part of a fragment that says it. */
const SAID = /(^|&)(scheme|size|sight)=\w*/g;

/** What a query says of it; anything else it leaves out. @param {URLSearchParams} query @returns {Look} */
export function lookIn(query) {
  const said = Object.keys(LOOKS).map((name) => [name, query.get(name) ?? '']);
  return Object.fromEntries(said.filter(([name, way]) => LOOKS[name].includes(way)));
}

/** How this page was asked to be shown: by its place in the history, or else by its address. */
export function lookHere() {
  return lookIn(new URLSearchParams(history.state?.look ?? location.hash.slice(1)));
}

/** The look with one thing another way, or as usual. @param {Look} look @param {string} name @param {string} way @returns {Look} */
export function changed(look, name, way) {
  const { [name]: _, ...others } = look;
  return way ? { ...others, [name]: way } : others;
}

/** Shows the page so. @param {Look} look */
export function wear(look) {
  for (const name of Object.keys(LOOKS)) {
    document.documentElement.dataset[name] = look[name] ?? '';
  }
}

/** Whoever comes back to this place of the history finds it so. @param {Look} look */
export function keepLook(look) {
  const said = String(new URLSearchParams(look));
  if ((history.state?.look ?? '') !== said) {
    history.replaceState({ ...history.state, look: said }, '');
  }
}

/** A fragment without what it says of it. @param {string} hash */
export const withoutLook = (hash) => hash.slice(1).replace(SAID, '');

/**
 * The links to other pages of ours hand it on, whatever they are pressed with, and in a new tab too.
 *
 * @param {() => Look} look @param {AddEventListenerOptions} [options]
 */
export function handOn(look, options) {
  for (const press of ['pointerdown', 'click']) {
    document.addEventListener(press, (event) => {
      const link = /** @type {Element} */ (event.target).closest('a');
      if (link?.host && link.host === location.host && link.pathname !== location.pathname) {
        link.hash = [withoutLook(link.hash), String(new URLSearchParams(look()))].filter(Boolean).join('&');
      }
    }, options);
  }
}
