// A photograph for the draft of a formulyar: from a file or from a camera, cut to its size, and seen by nobody else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch, only } from './support/browser.mjs';
import { choose, focused, nothingStored, openDraft, toPreview } from './support/draft.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const open = () => openDraft(browser);

test('a photograph that is too small or is none is refused with the reason, and a good one is cut and shown', async () => {
  const page = await open();
  await choose(page, '#photo-choose', { name: 'a.png', type: 'image/png', picture: { width: 300, height: 385 } });
  const fault = page.locator('#photo-fault');
  assert.match(await fault.innerText(), /300 × 385 нүкте[\s\S]*413 × 531/);
  await choose(page, '#photo-choose', { name: 'a.jpg', type: 'image/jpeg', text: 'GIF89a, not a photograph' });
  await page.locator('#photo-fault', { hasText: 'JPEG, PNG, WebP' }).waitFor();
  assert.match(await page.locator('#live').innerText(), /JPEG, PNG, WebP/);
  assert.equal(await page.locator('canvas').count(), 0);

  await choose(page, '#photo-choose', { name: 'a.png', type: 'image/png', picture: { width: 900, height: 1000 } });
  await page.locator('canvas').waitFor();
  assert.equal(await fault.count(), 0);
  assert.match(await page.locator('.frame').innerText(), /екі шеті қиылды/);
  // Cut, not squeezed: what was a quarter from the left edge is nearer to it now.
  const seen = () => page.locator('canvas').evaluate((canvas) => {
    const { width, height } = canvas;
    const copy = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', { willReadFrequently: true });
    copy.drawImage(canvas, 0, 0);
    const at = (x, y) => [...copy.getImageData(width * x, height * y, 1, 1).data.slice(0, 3)];
    return { stretch: width / height, edge: at(0.02, 0.5), inside: at(0.25, 0.5) };
  });
  const { stretch, edge, inside } = await seen();
  assert.ok(Math.abs(stretch - 35 / 45) < 0.01);
  assert.deepEqual(edge, [204, 221, 238]);
  assert.deepEqual(inside, [170, 102, 85]);
  await page.locator('#photo-place').press('Home');
  assert.deepEqual((await seen()).inside, [204, 221, 238]);

  await toPreview(page);
  assert.equal(await page.locator('.form-sheet canvas').count(), 1);
  await page.goBack();
  await page.getByRole('button', { name: 'Суретті алып тастау' }).click();
  assert.equal(await page.locator('canvas').count(), 0);
  assert.equal(await focused(page), 'photo-choose');
  assert.deepEqual(await page.complaints(), []);
});

test('the photograph that was chosen last stays, one that was dropped does not come back, and a file that is gone is told', async () => {
  const page = await open();
  await page.evaluate(() => {
    const { createImageBitmap } = globalThis;
    globalThis.held = [];
    globalThis.createImageBitmap = (file) => new Promise((done) => {
      globalThis.held.push(async () => done(await createImageBitmap(file)));
    });
  });
  const held = (count) => eventually(async () => assert.equal(await page.evaluate(() => globalThis.held.length), count));
  const release = (nth) => page.evaluate(async (each) => {
    await globalThis.held[each]();
    // The page has heard of the picture, and has drawn what it makes of it.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  }, nth);
  const wide = { name: 'a.png', type: 'image/png', picture: { width: 900, height: 1000 } };
  const whole = { name: 'b.png', type: 'image/png', picture: { width: 700, height: 900 } };
  await choose(page, '#photo-choose', wide);
  await held(1);
  await choose(page, '#photo-choose', whole);
  await held(2);
  await release(1);
  await page.locator('canvas').waitFor();
  await release(0);
  assert.match(await page.locator('.frame').innerText(), /Пропорциясы дұрыс/);

  await choose(page, '#photo-choose', wide);
  await held(3);
  await page.getByRole('button', { name: 'Суретті алып тастау' }).click();
  await release(2);
  assert.equal(await page.locator('canvas').count(), 0);

  await page.evaluate(() => { Blob.prototype.arrayBuffer = async () => { throw new DOMException('gone', 'NotReadableError'); }; });
  await choose(page, '#photo-choose', whole);
  await page.locator('#photo-fault').waitFor();
  assert.deepEqual(await page.complaints(), []);
});

/** A camera that sees a drawing; `wanted` is what it was asked for, `streams` what it gave. */
function drawnCamera() {
  globalThis.streams = [];
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: {
    async getUserMedia(wanted) {
      const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 720 });
      const paper = canvas.getContext('2d');
      const paint = () => {
        paper.fillStyle = '#a65';
        paper.fillRect(0, 0, canvas.width, canvas.height);
      };
      paint();
      setInterval(paint, 50);
      const stream = canvas.captureStream();
      globalThis.streams.push({ wanted, stream });
      return stream;
    },
  } });
}

const camera = { skip: only(['chromium', 'firefox'], 'nothing there stands in for a camera') };

test('on a desk the camera is looked through, takes the picture, and is off at once', camera, async () => {
  const page = await open();
  await page.evaluate(drawnCamera);
  const streams = () => page.evaluate(() => globalThis.streams.map(({ wanted, stream }) => ({
    asked: Object.keys(wanted), off: stream.getTracks().every(({ readyState }) => readyState === 'ended'),
  })));
  const take = page.locator('label.photo-take');

  await take.click();
  await page.locator('video').waitFor();
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.dataset.camera), 'shoot'));
  // A picture of a person and no sound.
  assert.deepEqual(await streams(), [{ asked: ['video'], off: false }]);
  assert.deepEqual(await barriers(page), []);
  await page.getByRole('button', { name: 'Камераны жабу' }).click();
  assert.equal(await page.locator('video').count(), 0);
  assert.equal(await focused(page), 'photo-take');
  assert.deepEqual(await streams(), [{ asked: ['video'], off: true }]);

  await page.locator('#photo-take').press('Space');
  await page.locator('video').waitFor();
  await eventually(async () => assert.ok(await page.evaluate(() => document.querySelector('video').videoWidth > 0), 'nothing is seen'));
  await page.press('Enter');
  await page.locator('.frame canvas').waitFor();
  assert.match(await page.locator('.frame').innerText(), /екі шеті қиылды/);
  assert.equal(await page.locator('video').count(), 0);
  assert.equal(await focused(page), 'photo-take');
  assert.ok((await streams()).every(({ off }) => off), 'the camera is still on');

  // Whoever asks twice and goes elsewhere leaves no camera on.
  for (const asked of [3, 4]) {
    await take.click();
    await eventually(async () => assert.equal((await streams()).length, asked));
    await page.locator('video').waitFor();
  }
  assert.deepEqual((await streams()).map(({ off }) => off), [true, true, true, false]);
  await toPreview(page);
  await eventually(async () => assert.ok((await streams()).every(({ off }) => off), 'the camera is still on'));
  await nothingStored(page);
  assert.deepEqual(await page.complaints(), []);
});

test('a camera that does not open leaves the file, and says so', camera, async () => {
  const page = await open();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia: () => Promise.reject(new DOMException('', 'NotAllowedError')) } });
  });
  await page.locator('label.photo-take').click();
  await page.getByRole('alert').waitFor();
  assert.match(await page.getByRole('alert').innerText(), /Камера ашылмады[^]*файлдан/);
  await choose(page, '#photo-choose', { name: 'a.png', type: 'image/png', picture: { width: 900, height: 1000 } });
  await page.locator('.frame canvas').waitFor();
  assert.deepEqual(await page.complaints(), []);
});
