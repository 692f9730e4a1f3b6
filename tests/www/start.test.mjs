// The service begins on the start page of each language: all of it can be read before any script runs, and nothing is lost when one does.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch, once, only } from './support/browser.mjs';
import { chooseCase, ready } from './support/case.mjs';
import { golden } from './support/golden.mjs';
import { relay } from './support/relay.mjs';
import { quiet, requestCount, requests, site } from './support/site.mjs';
import { announcements, transcript } from './support/transcript.mjs';

/** The first sentence of each start page, and a service as it names it. */
const STARTS = {
  kk: { title: 'Құжаттарыңызды барар алдында тексеріңіз', service: 'Паспорт немесе жеке куәлік алу' },
  ru: { title: 'Проверьте документы до похода в ЦОН', service: 'Паспорт или удостоверение личности' },
  en: { title: 'Check your documents before you go', service: 'Passport or identity card' },
};

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** What the head of the page says: the languages, and that the order is history. @param {import('./support/browser.mjs').Page} page */
const head = (page) => page.evaluate(() => ['header nav', 'qujat-repealed'].map((each) => {
  const { top, height } = document.querySelector(each).getBoundingClientRect();
  return [document.querySelector(each).textContent.replaceAll(/\s+/g, ' ').trim(), Math.round(top), Math.round(height)];
}));

for (const [path, lang] of [['/', 'kk'], ['/kk/', 'kk'], ['/ru/', 'ru'], ['/en/', 'en']]) {
  const { title, service } = STARTS[lang];
  test(`${path} is read before the script begins, and nothing at its head moves when it does`, async () => {
    let on = false;
    const without = (/** @type {any} */ answer) => ({ ...answer, body: Buffer.from(String(answer.body).replace(/<script type="module".*?<\/script>/, '').replaceAll(/<link rel="preload"[^>]*>/g, '')) });
    const server = await relay({ change: { [path]: (answer) => (on ? answer : without(answer)) } });
    const page = await browser.open(server.address + path);
    assert.equal(await page.locator('main h1').innerText(), title);
    assert.equal(await page.locator('main h3 a', { hasText: service }).count(), path === '/' ? 0 : 1);
    assert.deepEqual(await barriers(page), []);
    const written = await head(page);
    on = true;
    await page.reload();
    await ready(page);
    assert.deepEqual(await head(page), written);
    assert.equal(await page.locator('main h1').innerText(), title);
    await page.getByLabel(service).waitFor();
    assert.deepEqual(await page.complaints(), []);
    assert.deepEqual(await barriers(page), []);
    await server.close();
  });
}

test('a first visit to a start page asks for eight files at most, and to read on one follows a link', async () => {
  await quiet();
  const mark = requestCount();
  const page = await browser.open('/ru/');
  await ready(page);
  const targets = new Set(requests(mark).map(({ target }) => target));
  assert.ok(targets.size <= 8, [...targets].join(', '));
  const ways = await page.evaluate(() => [...document.querySelectorAll('main section a')].map(({ href }) => href));
  assert.ok(ways.includes(`${site}/ru/law/`), ways.join(', '));
  for (const way of ways) {
    assert.equal((await fetch(way)).status, 200, way);
  }
});

test('another language is another address, and the place and the answers stay', async () => {
  const page = await browser.open('/kk/');
  await ready(page);
  await chooseCase(page);
  await quiet(page);
  const mark = requestCount();
  await page.locator('header button[lang=ru]').click();
  assert.equal(await page.url(), `${site}/ru/#answers`);
  assert.match(await page.locator('.answers').innerText(), /Паспорт ребенку до 16 лет/);
  await page.goBack();
  await eventually(async () => assert.equal(await page.url(), `${site}/ru/#submitted-on`));
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'ru');
  await page.locator('header button[lang=kk]').click();
  assert.equal(await page.url(), `${site}/kk/#submitted-on`);
  assert.deepEqual(requests(mark), []);
});

test('the page of a service leads to its check, with the service chosen', async () => {
  const page = await browser.open('/en/temporary-id-card/');
  await page.goto(await page.evaluate(() => document.querySelector('main a.first').href));
  await page.locator('qujat-question h1').waitFor();
  await page.goto(`${site}/ru/temporary-id-card/`);
  await page.goto(await page.evaluate(() => document.querySelector('main a.first').href));
  await page.locator('qujat-question').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'ru');
  assert.equal((await page.url()).split('#')[0], `${site}/ru/`);

  // A link that names no language speaks that of its page.
  await page.goto('/en/#answers?service=residence-registration');
  await page.locator('qujat-question').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
});

test('the door is open to a program that only looks, and shut once a person does anything', async () => {
  const robots = (page) => page.evaluate(() => fetch('/robots.txt').then((answer) => answer.text(), () => 'shut'));
  const page = await browser.open('/kk/');
  await ready(page);
  assert.match(await robots(page), /^User-agent: \*\nAllow: \/\n/);
  await page.press('Tab');
  assert.equal(await robots(page), 'shut');
  const linked = await browser.open('/kk/#answers?lang=kk&service=temporary-id-card');
  await linked.locator('qujat-question').waitFor();
  assert.equal(await robots(linked), 'shut');
});

/** A server that keeps the module back until it is told to go on, and what is asked of it. */
async function slow(change = (/** @type {any} */ answer) => answer) {
  let go = () => {};
  const told = new Promise((done) => { go = () => done(undefined); });
  const server = await relay({ change: { '/engine_bg.wasm': async (answer) => { await told; return change(answer); } } });
  return { ...server, go };
}

test('the first question is answered while the module is on its way, and the next one comes with it', async () => {
  const server = await slow();
  const page = await browser.open(`${server.address}/ru/`);
  await page.getByLabel(STARTS.ru.service).check();
  // Another language on the way costs nothing.
  await page.locator('header button[lang=en]').click();
  assert.ok(await page.getByLabel(STARTS.en.service).isChecked());
  const next = page.getByRole('button', { name: 'Continue' });
  await next.click();
  await page.locator('#notice', { hasText: 'still loading' }).waitFor();
  assert.deepEqual(await barriers(page), []);
  // Pressing twice is one press.
  await next.click();
  server.go();
  await page.locator('qujat-question h1').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'title');
  assert.equal(await page.locator('#notice').innerText(), '');
  assert.equal(await page.locator('#problems').count(), 0);
  assert.match(await page.evaluate(() => document.title), /^Why are you applying\?/);
  assert.equal(await page.evaluate(() => fetch('/robots.txt').then(() => 'open', () => 'shut')), 'shut', 'the door waited for the module and no longer');
  await page.goBack();
  assert.ok(await page.getByLabel(STARTS.en.service).isChecked());
  await server.close();
});

for (const lang of /** @type {const} */ (['kk', 'ru', 'en'])) {
  test(`a screen reader says that the module is on its way, and then the next question, ${lang}`, { skip: lang === 'kk' ? false : once(`what is said in ${lang}`) }, async () => {
    const server = await slow();
    const page = await browser.open(`${server.address}/${lang}/`);
    const next = () => page.locator('main button.first').click();
    await page.getByLabel(STARTS[lang].service).check();
    const waiting = await announcements(page, next);
    const heard = ['# pressed before the module is there', ...waiting, ''];
    server.go();
    await page.locator('qujat-question h1').waitFor();
    heard.push('# the module is there', ...await transcript(page, 'main'));
    golden(`waiting.${lang}.txt`, heard);
    await server.close();
  });

  test(`a screen reader says why the page did not begin, ${lang} first`, { skip: lang === 'kk' ? false : once(`what is said in ${lang}`) }, async () => {
    const server = await slow(() => null);
    const page = await browser.open(`${server.address}/${lang}/`);
    server.go();
    await page.locator('#failed [data-again]').first().waitFor();
    golden(`failure.${lang}.txt`, await transcript(page, '#failed'));
    await server.close();
  });
}

test('whoever asks for the formulyar before the module is there gets it', async () => {
  const server = await slow();
  const page = await browser.open(`${server.address}/kk/`);
  await page.getByRole('button', { name: 'Тек формулярды қарау' }).click();
  server.go();
  await page.locator('qujat-draft').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'title');
  await server.close();
});

test('whoever writes what is unclear before the module is there keeps every word, and goes on as anybody does', async () => {
  const server = await slow();
  const page = await browser.open(`${server.address}/en/`);
  await page.locator('qujat-feedback summary').click();
  await page.locator('#feedback-words').fill('Which service is mine?');
  await page.getByLabel(STARTS.en.service).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.locator('#notice', { hasText: 'still loading' }).waitFor();
  server.go();
  await page.locator('qujat-question h1').waitFor();
  assert.equal(await page.locator('#feedback-words').inputValue(), 'Which service is mine?');
  assert.match(await page.locator('qujat-feedback pre').innerText(), /"words": "Which service is mine\?"/);
  await server.close();
});

test('when the module does not come after all, what there was to read is back, the languages lead on, and what was chosen is kept', async () => {
  let down = true;
  const server = await slow((answer) => (down ? null : answer));
  const page = await browser.open(`${server.address}/ru/`);
  const text = () => page.evaluate(() => document.querySelector('main').textContent.length);
  await page.getByLabel(STARTS.ru.service).check();
  await page.getByRole('button', { name: 'Продолжить' }).click();
  const asked = await text();
  server.go();
  await page.getByRole('button', { name: 'Попробовать еще раз' }).waitFor();
  assert.ok(await text() > 2 * asked);
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('header nav a')].map(({ lang }) => lang)), ['kk', 'ru', 'en']);
  assert.equal(await page.locator('qujat-start').count(), 0);
  assert.deepEqual(await barriers(page), []);
  // Whoever tries again does not choose again; the press takes the page away, so nobody waits for what it did.
  down = false;
  await page.evaluate(() => setTimeout(() => document.querySelector('[data-again]').click()));
  await page.locator('qujat-question h1').waitFor();
  assert.match(await page.locator('qujat-question').innerText(), new RegExp(STARTS.ru.service));
  await server.close();
});

test('at an address with a slash too many the page answers, and changes its language', async () => {
  const server = await relay({ under: '/' });
  const page = await browser.open(`${server.address}//`);
  await ready(page);
  await chooseCase(page);
  assert.equal(await page.url(), `${server.address}//#answers`);
  await page.locator('header button[lang=ru]').click();
  assert.equal(await page.url(), `${server.address}//ru/#answers`);
  assert.deepEqual(await page.complaints(), []);
  await server.close();
});

test('everything can be cleared before the module is there', async () => {
  const server = await slow();
  const page = await browser.open(`${server.address}/en/`);
  await page.getByLabel(STARTS.en.service).check();
  await page.evaluate(() => document.querySelector('[data-do=clear]').click());
  await page.locator('[data-do=clear-all]').click();
  await eventually(async () => assert.equal(await page.getByLabel(STARTS.en.service).isChecked(), false));
  server.go();
  await ready(page);
  assert.equal(await page.getByLabel(STARTS.en.service).isChecked(), false);
  assert.deepEqual(await page.complaints(), []);
  await server.close();
});

for (const [what, how] of [
  ['there is no WebAssembly', { first: () => { delete globalThis.WebAssembly; } }],
  ['the module is refused', { change: { '/engine_bg.wasm': (answer) => ({ ...answer, status: 404, body: Buffer.from('') }) } }],
]) {
  test(`when ${what}, all there is to read stays below the message`, async () => {
    const server = await relay({ ...how, at: '/ru/' });
    const page = await browser.open(`${server.address}/ru/`);
    await page.getByRole('button', { name: 'Попробовать еще раз' }).waitFor();
    const below = await page.evaluate(() => {
      const place = (/** @type {string} */ selector) => document.querySelector(selector).getBoundingClientRect();
      // To the pixel: in Firefox a box ends a hair below where the next begins.
      return Math.round(place('#failed').bottom) <= Math.round(place('main h1').top);
    });
    assert.ok(below);
    assert.equal(await page.locator('main h3 a').count(), 4);
    assert.match(await page.locator('main').innerText(), /30 календарных дней/);
    assert.deepEqual(await barriers(page), []);
    await server.close();
  });
}

test('without JavaScript a start page has everything and no word about waiting', { skip: only(['chromium'], 'no switch for scripts') }, async () => {
  const page = await browser.open('/kk/');
  const context = await page.native.context().browser().newContext({ javaScriptEnabled: false });
  const silent = await context.newPage();
  await silent.goto(`${site}/ru/`);
  assert.match(await silent.locator('main').innerText(), /нужен JavaScript[\s\S]*Четыре услуги[\s\S]*30 календарных дней/);
  assert.equal(await silent.locator('#failed').isVisible(), false);
  await silent.locator('header a[lang=en]').click();
  assert.equal(await silent.locator('main h1').innerText(), STARTS.en.title);
  await context.close();
});
