// The page's door. It shuts for good before the first thing that a person does is heard by anything else here: whoever has said nothing yet
// has nothing to lose, and a program that only looks at the page, as search engines do, may fetch `robots.txt` as a page would. Whoever is faster
// than the page, and chooses a service while the module is on its way, finds the door shut as soon as all is here.

/** Every way out of the page is shut. */
const SHUT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'none'; img-src 'none'; "
  + "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A worker that replaces another is made of what the page keeps. */
export const WORKERS = '; worker-src blob:';

/** One of these comes first, whatever a person does and with whatever they do it; a paste is heard by what it puts in. */
const ACTS = ['pointerdown', 'mousedown', 'touchstart', 'keydown', 'focusin', 'beforeinput', 'input', 'change', 'click', 'drop', 'popstate'];

/** Whether everything is here that the page asks for. */
let complete = false;

/** Whether a person has done anything. */
let acted = false;

let isShut = false;

/** Shuts the door with the first thing that a person does, once `allIsHere` was said. */
export function shutAtFirst() {
  for (const act of ACTS) {
    addEventListener(act, heard, { capture: true, once: true });
  }
}

/** Nothing more is asked for: whoever has done something already finds the door shut. */
export function allIsHere() {
  complete = true;
  if (acted) {
    shutNow();
  }
}

function heard() {
  acted = true;
  if (complete) {
    shutNow();
  }
}

/**
 * Shuts the door now: somebody's answers are here, as they are where the address of the page carries them.
 *
 * @param {string} [but] what is left open
 */
export function shutNow(but = '') {
  if (isShut) {
    return;
  }
  isShut = true;
  const shut = document.createElement('meta');
  shut.httpEquiv = 'Content-Security-Policy';
  shut.content = SHUT + but;
  document.head.append(shut);
}
