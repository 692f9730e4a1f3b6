// The camera of a desk: what it sees, and a press that takes the picture. A phone opens its own camera from the file field instead.
// The picture goes where a chosen file goes, and the camera is off as soon as nothing more is wanted of it.

import { draw, h } from '../draw.js';
import { Drawn } from '../drawn.js';

/** Dots that are wished for; a camera gives what it has. */
const WISHED = { facingMode: 'user', width: { ideal: 1920 }, height: { ideal: 1080 } };

/** Whether this page can show what a camera sees: a frame of another page may not, and a phone has something better. */
export function hasCamera() {
  return Boolean(navigator.mediaDevices?.getUserMedia) && self === top && !matchMedia('(pointer: coarse)').matches;
}

export class QujatCamera extends Drawn {
  /** @type {MediaStream | null} */
  #stream = null;
  #refused = false;
  /** Counts the times it was opened or shut: a camera that comes after it was shut is not wanted any more. */
  #turn = 0;

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      const asked = /** @type {Element} */ (event.target).closest('[data-camera]')?.getAttribute('data-camera');
      if (asked === 'shoot') {
        this.#shoot();
      } else if (asked === 'shut') {
        this.#shut();
        this.tell('camera-shut');
      }
    });
  }

  /** It is taken from the page: nobody looks any more. */
  disconnectedCallback() {
    this.#shut();
  }

  /** Asks the person, through the browser, for the camera. */
  async open() {
    // Whoever asks again has one camera, not two.
    this.#shut();
    const turn = this.#turn;
    this.#refused = false;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: WISHED });
      if (turn !== this.#turn) {
        stop(stream);
        return;
      }
      this.#stream = stream;
    } catch {
      this.#refused = turn === this.#turn;
    }
    this.draw(this.data);
    this.querySelector('button')?.focus();
  }

  /** @param {{ say: import('../words.js').Say }} data */
  draw({ say }) {
    const stream = this.#stream;
    draw(
      this,
      this.#refused && h('p', { class: 'fault', role: 'alert', 'data-key': 'fault' }, say('camera.refused')),
      stream && h('div', { 'data-key': 'camera' },
        h('video', { '.srcObject': stream, '.muted': true, autoplay: true, playsinline: true, 'aria-label': say('camera.view') }),
        h('p', { class: 'files' },
          h('button', { type: 'button', class: 'second', 'data-camera': 'shoot' }, say('camera.shoot')),
          h('button', { type: 'button', class: 'plain', 'data-camera': 'shut' }, say('camera.shut')))),
    );
  }

  #shoot() {
    const video = /** @type {HTMLVideoElement} */ (this.querySelector('video'));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
    canvas.getContext('2d')?.drawImage(video, 0, 0);
    canvas.toBlob((file) => {
      // Before the camera has shown anything there is nothing to take.
      if (file) {
        this.#shut();
        this.tell('photo', { file });
        this.tell('camera-shut');
      }
    });
  }

  #shut() {
    this.#turn += 1;
    if (this.#stream) {
      stop(this.#stream);
      this.#stream = null;
      this.draw(this.data);
    }
  }
}

/** @param {MediaStream} stream */
function stop(stream) {
  stream.getTracks().forEach((track) => track.stop());
}

customElements.define('qujat-camera', QujatCamera);
