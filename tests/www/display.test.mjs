// What a person has set in the system or on the page: colours of their own, no motion, a larger text.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch, only } from './support/browser.mjs';
import { chooseCase, ready, toVerdict } from './support/case.mjs';
import { requestCount, requests, site } from './support/site.mjs';
import { overflow } from './support/views.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/**
 * Controls that are seen by their background alone, and marks that are seen by nothing: the browser takes backgrounds and shadows away. And
 * how many controls, marks and texts were looked at.
 */
const look = (page) => page.evaluate(() => {
  const paper = getComputedStyle(document.body).backgroundColor;
  const seen = (/** @type {CSSStyleDeclaration} */ style) => ['Top', 'Bottom', 'Left'].some((side) =>
    parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none' && style[`border${side}Color`] !== paper);
  const shown = (/** @type {Element} */ each) => each.getClientRects().length > 0;
  const all = (/** @type {string} */ css) => [...document.querySelectorAll(css)].filter(shown);
  const controls = all('button, a.first, select, input[type=text]').filter((each) => !each.closest('header') && !each.matches('.plain'));
  const marks = all('.need, qujat-evidence, .sign');
  const texts = all('main *, header *, footer *')
    .filter((each) => each.childElementCount === 0 && each.textContent.trim() && !each.closest('button, a.first'));
  const unseen = [
    ...controls.filter((each) => !seen(getComputedStyle(each)) && getComputedStyle(each).textDecorationLine !== 'underline'),
    ...marks.filter((each) => !(each.textContent.trim() || each.parentElement.textContent.trim())),
    ...texts.filter((each) => getComputedStyle(each).color === paper),
  ];
  return { controls: controls.length, marks: marks.length, texts: texts.length, unseen: unseen.map((each) => each.outerHTML.slice(0, 120)) };
});

async function allSeen(page, kinds = ['controls', 'marks', 'texts']) {
  const { unseen, ...looked } = await look(page);
  for (const kind of kinds) {
    assert.ok(looked[kind] > 0, `there are no ${kind}`);
  }
  assert.deepEqual(unseen, []);
}

test('in colours of their own a person sees every control and reads every mark', { skip: only(['chromium', 'firefox'], 'it knows no colours of a person’s own') }, async () => {
  const page = await browser.open('/kk/', { media: { forcedColors: true } });
  await ready(page);
  assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  await allSeen(page);
  const chosen = page.locator('main input[type=radio][value="passport-id-card"]');
  const outline = () => page.evaluate(() => getComputedStyle(document.querySelector('main label')).outlineStyle);
  assert.equal(await outline(), 'none');
  await chosen.check();
  assert.equal(await outline(), 'solid');
  await chooseCase(page);
  await allSeen(page);
  await toVerdict(page);
  assert.equal(await page.locator('main h1').innerText(), 'Пакет толық емес');
  await allSeen(page);
  assert.deepEqual(await barriers(page), []);
  await page.goto('/kk/passport-id-card/');
  // A page of text has no mark.
  await allSeen(page, ['controls', 'texts']);
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

/** A case whose every step can be opened. */
const CASE = 'service=passport-id-card&reason=child-passport&age=5&representative=parent&submittedOn=2012-10-01&documents=birth-certificate';

/** @param {import('./support/browser.mjs').Page} page @param {string} view */
const go = (page, view) => page.evaluate((step) => document.dispatchEvent(new CustomEvent('qujat-go', { detail: { step } })), view);

test('at 200 % on a phone every step shows its whole heading, and what is seen of the head says that the order is not in force', async () => {
  for (const lang of ['kk', 'ru', 'en']) {
    const page = await browser.open(`/${lang}/#answers?${CASE}&size=200`);
    await page.resize(360, 740);
    await page.locator('qujat-question').waitFor();
    for (const view of ['reason', 'birthDate', 'submittedOn', 'answers', 'documents', 'document/photo', 'result', 'returned', 'timeline', 'formulyar', 'preview']) {
      await go(page, view);
      const seen = await page.evaluate(() => {
        const { top, bottom } = document.querySelector('#title').getBoundingClientRect();
        const notice = document.querySelector('qujat-repealed').getBoundingClientRect();
        return { heading: top >= 0 && bottom <= innerHeight + 1, notice: notice.bottom > 0 };
      });
      assert.deepEqual(seen, { heading: true, notice: true }, `${lang}, ${view}`);
    }
  }
});

test('at 200 % nothing scrolls sideways on the smallest phone', async () => {
  for (const lang of ['kk', 'ru', 'en']) {
    const page = await browser.open(`/${lang}/#answers?${CASE}&size=200`);
    await page.resize(320);
    await page.locator('qujat-question').waitFor();
    for (const view of ['reason', 'birthDate', 'submittedOn', 'answers', 'documents', 'document/photo', 'result', 'returned', 'timeline', 'formulyar', 'preview', 'start']) {
      await go(page, view);
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
      assert.ok(await overflow(page) <= 0, `${lang}, ${view}`);
    }
  }
});

/** Follows a link as a press does, which hands on how the page is shown. @param {import('./support/browser.mjs').Page} page @param {string} css */
const follow = async (page, css) => page.goto(await page.evaluate((which) => {
  const link = document.querySelector(which);
  link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  return link.href;
}, css));

test('how the page is shown goes along to the other pages and comes back, and no server hears of it', async () => {
  const look = (page) => page.evaluate(() => {
    const { fontSize } = getComputedStyle(document.documentElement);
    return { fontSize, dark: getComputedStyle(document.body).backgroundColor === 'rgb(16, 25, 30)' };
  });
  const chosen = { fontSize: '32px', dark: true };
  const shown = (page, path, what) => eventually(async () => {
    const url = new URL(await page.url());
    assert.equal(url.pathname, path);
    assert.deepEqual(await look(page), chosen, what);
  });
  const page = await browser.open('/ru/');
  await ready(page);
  const mark = requestCount();
  await page.locator('qujat-display button').click();
  await page.locator('#display-scheme').selectOption({ value: 'dark' });
  await page.locator('#display-size').selectOption({ value: '200' });
  await follow(page, 'footer a[href*=analysis]');
  await shown(page, '/analysis.html', 'the analysts’ page');
  await page.evaluate(() => { setTimeout(() => history.back()); });
  await shown(page, '/ru/', 'back on the start page');
  await ready(page);
  await follow(page, 'main section a[href$="/law/"]');
  await shown(page, '/ru/law/', 'a page of text');
  assert.equal(await page.url(), `${site}/ru/law/`);
  await follow(page, 'header nav a[lang=en]');
  await shown(page, '/en/law/', 'the same in another language');
  await follow(page, '.brand');
  await shown(page, '/en/', 'the service');
  assert.equal(await page.url(), `${site}/en/`);
  assert.deepEqual(requests(mark).filter(({ target }) => /scheme|size=|sight/.test(target)), []);
  assert.deepEqual(await page.stored(), { local: 0, session: 0, cookies: '', databases: 0 });
});

test('a place of the law is opened at its place, however the page is shown, and its version for weak sight is the one that was chosen', async () => {
  const page = await browser.open('/kk/law/annex-1/#394-2012/1/10/1&size=200&sight=low');
  const there = () => page.evaluate(() => ({ hash: location.hash, target: document.querySelector(':target')?.id, ticked: document.querySelector('.sight input').checked }));
  await eventually(async () => assert.deepEqual(await there(), { hash: '#394-2012/1/10/1', target: '394-2012/1/10/1', ticked: true }));
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '32px');
  await page.locator('header .sight').click();
  await follow(page, '.brand');
  await ready(page);
  assert.deepEqual(await page.evaluate(() => ({ ...document.documentElement.dataset })), { scheme: '', size: '200', sight: '' });
  assert.deepEqual(await page.complaints(), []);
});

test('the panel with the looks stays open while they are chosen, and is not in the way of the next view', async () => {
  const page = await browser.open('/');
  await ready(page);
  const panel = page.locator('qujat-display button');
  await panel.click();
  await page.locator('#display-sight').check();
  assert.equal(await panel.getAttribute('aria-expanded'), 'true');
  await page.locator('main input[type=radio]').first().check();
  assert.equal(await panel.getAttribute('aria-expanded'), 'true');
  await page.locator('main button.first').click();
  assert.equal(await panel.getAttribute('aria-expanded'), 'false');
  assert.deepEqual(await page.complaints(), []);
});
