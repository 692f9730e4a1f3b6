// What a person has set in the system: colours of their own, no motion.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { launch, only } from './support/browser.mjs';
import { chooseCase, ready, toVerdict } from './support/case.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Controls that are seen by their background alone, and marks that are seen by nothing: the browser takes backgrounds and shadows away. */
const unseen = (page) => page.evaluate(() => {
  const paper = getComputedStyle(document.body).backgroundColor;
  const seen = (/** @type {CSSStyleDeclaration} */ style) => ['Top', 'Bottom', 'Left'].some((side) =>
    parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none' && style[`border${side}Color`] !== paper);
  const shown = (/** @type {Element} */ each) => each.getClientRects().length > 0;
  const buttons = [...document.querySelectorAll('button, a.first, select, input[type=text]')].filter(shown)
    .filter((each) => !seen(getComputedStyle(each)) && getComputedStyle(each).textDecorationLine !== 'underline' && !each.closest('header') && !each.matches('.plain'));
  const words = [...document.querySelectorAll('.need, qujat-evidence, .sign')].filter(shown)
    .filter((each) => !(each.textContent.trim() || each.parentElement.textContent.trim()));
  const hidden = [...document.querySelectorAll('main *, header *, footer *')].filter(shown)
    .filter((each) => each.childElementCount === 0 && each.textContent.trim() && getComputedStyle(each).color === paper && !each.closest('button, a.first'));
  return [...buttons, ...words, ...hidden].map((each) => each.outerHTML.slice(0, 120));
});

test('in colours of their own a person sees every control and reads every mark', { skip: only(['chromium', 'firefox'], 'it knows no colours of a person’s own') }, async () => {
  const page = await browser.open('/kk/', { media: { forcedColors: true } });
  await ready(page);
  assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  assert.deepEqual(await unseen(page), []);
  const chosen = page.locator('main input[type=radio][value="passport-id-card"]');
  const outline = () => page.evaluate(() => getComputedStyle(document.querySelector('main label')).outlineStyle);
  assert.equal(await outline(), 'none');
  await chosen.check();
  assert.equal(await outline(), 'solid');
  await chooseCase(page);
  assert.deepEqual(await unseen(page), []);
  await toVerdict(page);
  assert.equal(await page.locator('main h1').innerText(), 'Пакет толық емес');
  assert.deepEqual(await unseen(page), []);
  assert.deepEqual(await barriers(page), []);
  await page.goto('/kk/passport-id-card/');
  assert.deepEqual(await unseen(page), []);
});

test('nothing moves for those who want no motion', async () => {
  const page = await browser.open('/kk/', { media: { reducedMotion: true } });
  await ready(page);
  const moving = () => page.evaluate(() => document.getAnimations().length + [...document.querySelectorAll('*')].filter((each) => {
    const { transitionDuration, scrollBehavior } = getComputedStyle(each);
    return scrollBehavior === 'smooth' || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
  }).length);
  assert.equal(await moving(), 0);
  await chooseCase(page);
  await toVerdict(page);
  assert.equal(await moving(), 0);
});
