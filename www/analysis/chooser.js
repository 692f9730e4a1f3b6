// An element of this page in which things are chosen: whatever has a name is an answer as soon as it is touched, half typed too, for the page
// is drawn whenever something is counted, and draws what was answered.

import { Drawn } from '../drawn.js';
import { submits } from '../form.js';

export class Chooser extends Drawn {
  constructor() {
    super();
    submits(this);
    this.addEventListener('input', (event) => {
      const { name, value } = /** @type {HTMLInputElement | HTMLSelectElement} */ (event.target);
      if (name) {
        this.tell('answer', { path: name, value });
      }
    });
  }
}
