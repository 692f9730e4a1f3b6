// Five people and what they came for, each from the first screen to the end. What a screen reader says on the way is kept in
// `transcripts/`: write it anew with QUJAT_ACCEPT=1, and read what has changed.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch } from './support/browser.mjs';
import { quiet, requestCount, requests } from './support/site.mjs';
import { announcements, transcript } from './support/transcript.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

async function arrive(lang, options = {}) {
  const page = await browser.open('/', options);
  await page.locator('qujat-start form').waitFor();
  await page.locator(`header button[lang=${lang}]`).click();
  return page;
}

const press = (page) => page.locator('main button.first').click();
const hash = (page) => page.evaluate(() => location.hash);
const heading = (page) => page.locator('main h1').innerText();
const focused = (page) => page.evaluate(() => document.activeElement?.id);
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Chooses the answer of the view by its value and goes on. */
async function choose(page, value) {
  await page.locator(`main input[type=radio][value="${value}"]`).check();
  await press(page);
}

async function date(page, field, [day, month, year]) {
  await page.locator(`#field-${field}-day`).fill(String(day));
  await page.locator(`#field-${field}-month`).selectOption({ value: String(month) });
  await page.locator(`#field-${field}-year`).fill(String(year));
  await press(page);
}

const tick = (page, kind) => page.locator(`#field-documents-${kind}`).check();

/** A step is where a person is told that it is: address, heading, title and focus agree. */
async function at(page, view, title) {
  await eventually(async () => assert.equal(await hash(page), view));
  assert.match(await heading(page), title);
  assert.ok((await page.title()).startsWith(await heading(page)), `the title is ${await page.title()}`);
  assert.equal(await focused(page), 'title');
}

/** Nothing on this view is a barrier, whatever spacing its reader needs (WCAG 1.4.12). */
async function clear(page) {
  assert.deepEqual(await barriers(page), [], await hash(page));
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }');
    document.adoptedStyleSheets = [spacing];
  });
  await page.resize(320);
  const cut = await page.evaluate(() => [...document.querySelectorAll('main *')]
    .filter((each) => each.checkVisibility() && !each.closest('svg, .hidden') && each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'hidden')
    .map((each) => each.outerHTML.slice(0, 80)));
  assert.deepEqual(cut, [], `${await hash(page)}: cut off where text is spaced`);
  assert.ok((await overflow(page)) <= 0, `${await hash(page)}: scrolls sideways at 320 px where text is spaced`);
  await page.evaluate(() => { document.adoptedStyleSheets = []; });
  await page.resize(360);
}

for (const [lang, verdicts] of [
  ['kk', { incomplete: 'Толық емес', complete: 'Толық' }],
  ['ru', { incomplete: 'Пакет неполный', complete: 'Пакет полный' }],
  ['en', { incomplete: 'Incomplete', complete: 'Complete' }],
]) {
  test(`a mother gets her child's passport papers together, and hears every step, ${lang}`, async () => {
    const page = await arrive(lang);
    const heard = [];
    const listen = async (view) => heard.push(`# ${view}`, ...await transcript(page, 'main'), '');
    heard.push('# around', ...await transcript(page, 'header'), ...await transcript(page, 'qujat-repealed'), ...await transcript(page, 'footer'), '');
    await listen('start');
    await choose(page, 'passport-id-card');
    await listen('reason');
    await press(page);
    await listen('reason, without an answer');
    await choose(page, 'child-passport');
    await listen('birth date');
    await date(page, 'birthDate', [5, 3, 2005]);
    await listen('representative');
    await choose(page, 'parent');
    await choose(page, 'residence');
    await choose(page, 'no');
    await page.locator('.history button').click();
    await listen('day');
    await press(page);
    await listen('answers');
    await press(page);
    await tick(page, 'registration-book');
    await tick(page, 'photo');
    await listen('documents');
    await page.locator('a[href="#document/photo"]').click();
    await page.locator('#field-documents-photo-count').selectOption({ value: '1' });
    await listen('document');
    await press(page);
    const said = await announcements(page, () => press(page));
    assert.ok(said.some((phrase) => phrase.includes(verdicts.incomplete)), said.join(' | '));
    await listen('result');
    golden(`mother.${lang}.txt`, heard);

    const bring = page.locator('section[data-key=bring]');
    for (const kind of ['fee-receipt', 'birth-certificate', 'parent-id-card']) {
      await bring.locator(`a[href="#document/${kind}"]`).click();
      await page.locator('main input[value=yes]').check();
      await press(page);
      assert.equal(await hash(page), '#result');
    }
    await bring.locator('a[href="#document/photo"]').click();
    await page.locator('#field-documents-photo-count').selectOption({ value: '2' });
    await press(page);
    assert.equal(await heading(page), verdicts.complete);
    assert.deepEqual(await page.complaints(), []);
  });
}

test('a student who lost a card keeps a half-done answer, comes back to it, and reads what it costs and how long it takes', async () => {
  const page = await arrive('ru');
  await choose(page, 'temporary-id-card');
  await at(page, '#reason', /Почему вы обращаетесь/);
  await choose(page, 'card-lost');
  await at(page, '#birth-date', /Когда родился/);
  await date(page, 'birthDate', [14, 2, 1993]);
  await at(page, '#representative', /Кто сдает/);
  await choose(page, 'self');
  await clear(page);
  await page.catchDownloads();
  await page.locator('qujat-keep summary').click();
  await page.locator('qujat-keep [data-do=save]').click();
  const [file] = await page.downloads();

  const later = await arrive('ru');
  await later.evaluate((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'qujat.json'));
    const input = document.querySelector('#file');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, file.bytes.toString('utf8'));
  // The first question without an answer.
  await at(later, '#applying-at', /Где сдают документы/);
  await choose(later, 'residence');
  await later.locator('.history button').click();
  await press(later);
  await at(later, '#answers', /Проверьте ответы/);
  assert.match(await later.locator('.answers').innerText(), /14 февраля 1993 года/);
  await press(later);
  await at(later, '#documents', /Какие документы/);
  await tick(later, 'application');
  await later.locator('a[href="#document/photo"]').click();
  await at(later, '#document/photo', /фотография/i);
  await later.locator('main input[value=unsure]').check();
  await clear(later);
  await press(later);
  assert.equal(await focused(later), 'field-documents-photo');
  assert.match(await later.locator('.tasks > li').nth(2).innerText(), /не ясно/);
  assert.match(await later.locator('main').innerText(), /Готово: 1 из 3/);
  await press(later);

  assert.equal(await heading(later), 'Пакет неполный');
  const order = await later.locator('main h2').allInnerTexts();
  const sections = ['Что взять с собой', 'Сколько это стоит', 'Сколько это займет', 'Что будет дальше'];
  assert.deepEqual(order.filter((title) => sections.includes(title)), sections);
  const term = later.locator('section', { hasText: 'Сколько это займет' }).last();
  assert.match(await term.innerText(), /1 рабочий день[\s\S]*2 октября 2012 года[\s\S]*пункт 10/);
  assert.match(await later.locator('section', { hasText: 'Сколько это стоит' }).last().innerText(), /пункт 11/);
  await clear(later);
  assert.deepEqual(await later.complaints(), []);
});

test('a tenant who registers with consent learns what nobody has confirmed, and where to ask', async () => {
  const page = await arrive('kk');
  await choose(page, 'residence-registration');
  await choose(page, 'owner-consent');
  await choose(page, 'natural-person');
  await page.getByRole('button', { name: 'Білмеймін' }).click();
  await choose(page, 'self');
  await choose(page, 'residence');
  await choose(page, '');
  await page.locator('.history button').click();
  await press(page);
  await press(page);
  await tick(page, 'owner-consent');
  await press(page);
  assert.equal(await heading(page), 'Нақты айта алмаймыз');
  assert.match(await page.locator('qujat-verdict').innerText(), /1414[\s\S]*egov\.kz/);
  // Each statement opens its source.
  for (const row of await page.locator('section[data-key=bring] > ul > li').all()) {
    assert.ok(await row.locator('qujat-citation').count() > 0);
  }
  const consent = page.locator('section[data-key=bring] > ul > li').first();
  await consent.locator('summary').first().click();
  assert.notEqual(await consent.locator('qujat-citation dd').first().innerText(), '');
  // The open question is one press away, and so is the way back.
  await page.locator('.summary a[href="#birthDate"]').click();
  assert.equal(await hash(page), '#birth-date');
  await page.locator('#field-age').fill('31');
  await press(page);
  assert.equal(await hash(page), '#result');
  assert.equal(await page.locator('.summary a[href="#birthDate"]').count(), 0);
  await clear(page);
  assert.deepEqual(await page.complaints(), []);
});

test('a pensioner who leaves an address goes the whole way by keyboard, in the version for weak sight at 200 %', async () => {
  const page = await arrive('ru');
  const to = async (selector) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await page.evaluate((wanted) => Boolean(document.activeElement?.matches(wanted)), selector)) {
        return;
      }
      await page.press('Tab');
    }
    assert.fail(`the Tab key never reaches ${selector}`);
  };
  const fits = async () => assert.ok((await overflow(page)) <= 0, `${await hash(page)} scrolls sideways`);
  await to('qujat-display button');
  await page.press('Enter');
  await to('#display-size');
  await page.locator('#display-size').selectOption({ value: '200' });
  await to('#display-sight');
  await page.press('Space');
  await fits();
  await to('input[name=service]');
  await page.press('Space');
  for (let presses = 0; presses < 3; presses += 1) {
    await page.press('ArrowDown');
  }
  assert.equal(await page.locator('input[name=service]:checked').inputValue(), 'residence-deregistration');
  await page.press('Enter');
  for (const field of ['reason', 'kind', 'birthDate', 'representative', 'applyingAt', 'submittedOn']) {
    await fits();
    assert.equal(await focused(page), 'title', field);
    if (field === 'birthDate') {
      await to('#field-age');
      await page.type('72');
    } else if (field === 'submittedOn') {
      await to('.history button');
      await page.press('Enter');
      await to('#field-submittedOn-year');
    } else {
      await to(`input[name=${field}]`);
      await page.press('Space');
    }
    await page.press('Enter');
  }
  assert.equal(await hash(page), '#answers');
  await fits();
  await to('main button.first');
  await page.press('Enter');
  await to('#field-documents-application');
  await page.press('Space');
  await fits();
  await to('main button.first');
  await page.press('Enter');
  assert.equal(await heading(page), 'Точно сказать нельзя');
  assert.match(await page.locator('section[data-key=cost]').innerText(), /Бесплатно/);
  await fits();
  assert.deepEqual(await barriers(page), []);
  await to('[data-go=timeline]');
  await page.press('Enter');
  assert.equal(await hash(page), '#timeline');
  await fits();
  assert.deepEqual(await page.complaints(), []);
});

test('an officer opens a link, explains the return with paragraph and evidence, and prints it', async () => {
  const page = await browser.open('/#answers?lang=ru&service=passport-id-card&reason=child-passport&age=7&representative=parent'
    + '&applyingAt=elsewhere&feeExempt=no&submittedOn=2012-10-01&documents=photo:count=1');
  await page.locator('qujat-answers').waitFor();
  await quiet(page);
  const mark = requestCount();
  await press(page);
  await press(page);
  await page.locator('main [data-go=returned]').click();
  await at(page, '#returned', /Почему пакет возвращают/);
  const lacks = page.locator('main ol').first().locator('li');
  const texts = await lacks.allInnerTexts();
  assert.ok(texts.length >= 4, texts.join('\n'));
  for (const text of texts) {
    assert.match(text, /Где это сказано\s+\S/, 'a lack without its place');
    assert.match(text, /Прочитано в акте|Прочитано на официальной странице|Вывод|Никто не читал/, 'a lack without its evidence');
  }
  assert.match(texts[0], /приложение 1, пункт 8[\s\S]*тұтынушының тұрғылықты жері/);
  assert.match(await page.locator('main').innerText(), /таблица 1, графа 1/);
  await clear(page);
  await page.evaluate(() => { window.print = () => { window.printed = true; }; });
  await press(page);
  assert.ok(await page.evaluate(() => window.printed));
  assert.deepEqual(requests(mark), []);
  assert.deepEqual(await page.complaints(), []);
});

test('every view says in the same place that the order is history, and where to ask today', async () => {
  const page = await browser.open('/#answers?lang=ru&service=passport-id-card&reason=child-passport&submittedOn=2012-10-01');
  await page.locator('qujat-question').waitFor();
  const places = new Set();
  for (const view of ['birthDate', 'answers', 'documents', 'document/photo', 'result', 'returned', 'timeline', 'formulyar', 'preview', 'start']) {
    await page.evaluate((step) => document.dispatchEvent(new CustomEvent('qujat-go', { detail: { step } })), view);
    assert.match(await page.locator('qujat-repealed').innerText(), /сейчас не действует[\s\S]*23 сентября 2012 года[\s\S]*10 ноября 2014 года[\s\S]*1414/, view);
    assert.match(await page.locator('footer .help').innerText(), /1414[\s\S]*egov\.kz/, view);
    places.add(await page.evaluate(() => document.querySelector('qujat-repealed').getBoundingClientRect().y + scrollY));
  }
  assert.equal(places.size, 1);
});

/** Compares what was heard with what is kept. */
function golden(name, lines) {
  const folder = new URL('transcripts/', import.meta.url);
  const file = new URL(name, folder);
  const text = `${lines.join('\n').trim()}\n`;
  if (process.env.QUJAT_ACCEPT) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  assert.ok(existsSync(file), `${name} is not kept yet: QUJAT_ACCEPT=1 writes it`);
  assert.equal(text, readFileSync(file, 'utf8'), name);
}
