// The elements for other people's pages: <qujat-checker>, <qujat-formulyar> and <qujat-timeline>.
//
//     <script type="module" src="https://…/embed/v1/elements.js"></script>
//     <qujat-checker lang="kk" service="passport-id-card"></qujat-checker>
//
// A page can load this twice, or in two versions: whoever comes first defines them, and the other says so and does nothing.

import { VERSION } from './built.js';

const TAGS = ['qujat-checker', 'qujat-formulyar', 'qujat-timeline'];

const taken = TAGS.filter((tag) => customElements.get(tag));
if (taken.length > 0) {
  console.info(`qujat ${VERSION}: this page has ${taken.join(', ')} already; the first stays.`);
} else {
  // What is not needed is not run: the parts of the elements have names in the page too.
  void import('./widgets.js');
}
