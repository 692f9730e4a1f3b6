// The page's door. It shuts for good before the first thing that a person does is heard by anything else here: whoever has said nothing yet
// has nothing to lose, and a program that only looks at the page, as search engines do, may fetch `robots.txt` as a page would.

/** Every way out of the page is shut. */
const SHUT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'none'; img-src 'none'; "
  + "form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** One of these comes first, whatever a person does and with whatever they do it; a paste is heard by what it puts in. */
const ACTS = ['pointerdown', 'mousedown', 'touchstart', 'keydown', 'focusin', 'beforeinput', 'input', 'change', 'click', 'drop', 'popstate'];

/** Shuts the door with the first thing that a person does. */
export function shutAtFirst() {
  for (const act of ACTS) {
    addEventListener(act, shutNow, { capture: true, once: true });
  }
}

let isShut = false;

/** Shuts the door now: somebody's answers are here. */
export function shutNow() {
  if (isShut) {
    return;
  }
  isShut = true;
  const shut = document.createElement('meta');
  shut.httpEquiv = 'Content-Security-Policy';
  shut.content = SHUT;
  document.head.append(shut);
}
