// All the elements for other people's pages.

import './elements/qujat-checker.js';
import './elements/qujat-formulyar.js';
import './elements/qujat-timeline.js';
