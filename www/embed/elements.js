// The elements for other people's pages: <qujat-checker>, <qujat-formulyar> and <qujat-timeline>.
//
//     <script type="module" src="https://…/embed/v1/elements.js"></script>
//     <qujat-checker lang="kk" service="passport-id-card"></qujat-checker>
//
// A page can load this twice, or in two versions: whoever comes first defines them, and the other says so and does nothing.

import { VERSION } from './built.js';

const TAGS = ['qujat-checker', 'qujat-formulyar', 'qujat-timeline'];

/**
 * Who came first has put its version here: it says so at once, and defines the elements a moment later. Where there is no page, as in a
 * server that renders one, this is imported and does nothing.
 *
 * @type {Record<symbol, string | undefined> | undefined}
 */
const claims = /** @type {any} */ (globalThis.customElements);
const CLAIM = Symbol.for('qujat');

const first = claims && (claims[CLAIM] ?? TAGS.find((tag) => customElements.get(tag)));
if (first) {
  console.info(`qujat ${VERSION}: this page has the elements already (${first}); the first stays.`);
} else if (claims) {
  claims[CLAIM] = VERSION;
  // What is not needed is not run: the parts of the elements have names in the page too.
  void import('./widgets.js');
}
