// Where the page and its like are: each language has an address of its own, and below it the same pages of text.

/** Where our own files are. */
const HERE = new URL('./', import.meta.url);

/** The address of each language. One file from a stick has none, and neither has a page in a sandboxed frame, which may not change its own. */
let languages = /** @type {Map<string, string>} */ (new Map());

/** The language in which the page came. */
let own = '';

/** Learns the addresses from the page's own links, before the script draws over them. */
export function learnAddresses() {
  const links = globalThis.origin === 'null' ? [] : document.querySelectorAll('header a[hreflang]');
  own = document.documentElement.lang;
  languages = new Map([...links].map((link) => [/** @type {HTMLElement} */ (link).lang, /** @type {HTMLAnchorElement} */ (link).href]));
}

/** The language that the address asks for, or else that of the page: without a network one page stands in for another. */
export function languageHere() {
  return [...languages].find(([, address]) => address === here())?.[0] ?? own;
}

/** The address of the page in a language, up to its fragment; in its own it stays where it is. @param {string} lang */
export function addressIn(lang) {
  return (lang === languageHere() ? here() : languages.get(lang) ?? here()) + location.search;
}

/** The address without what was asked; whole, for a path of two slashes alone would be a host. */
function here() {
  return location.href.split(/[?#]/)[0];
}

/** The address of a page of text in a language, where there are such pages. @param {string} lang @param {string} folder */
export function textIn(lang, folder) {
  return languages.size > 0 ? new URL(`${lang}/${folder}/`, HERE).href : undefined;
}

/**
 * Where a place of the law can be read, in the language of the page: each is an element of a page of text, under its own id.
 *
 * @param {string} id of the place
 */
export function placeIn(id) {
  const [, order, annex] = id.match(/^(394-2012)(?:\/(\d))?/) ?? [];
  const page = textIn(document.documentElement.lang, annex ? `law/annex-${annex}` : order ? 'law' : 'sources');
  return page && `${page}#${id}`;
}

/** The address of a page of the site, where there is a site. @param {string} name */
export function pageAt(name) {
  return languages.size > 0 ? new URL(name, HERE).href : undefined;
}
