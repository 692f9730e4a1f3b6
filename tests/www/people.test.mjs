// Five people and what they came for, each from the first screen to the end. What a screen reader says on the way is kept in
// `transcripts/`: write it anew with QUJAT_ACCEPT=1, and read what has changed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch, once } from './support/browser.mjs';
import { chooseFile, ready } from './support/case.mjs';
import { everything } from './support/everything.mjs';
import { golden } from './support/golden.mjs';
import { person, words } from './support/person.mjs';
import { announcements, transcript } from './support/transcript.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

async function arrive(lang, options = {}) {
  const page = await browser.open('/', options);
  await ready(page);
  await page.locator(`header button[lang=${lang}]`).click();
  return page;
}

const press = (page) => page.locator('main button.first').click();
const hash = (page) => page.evaluate(() => location.hash);
const heading = (page) => page.locator('main h1').innerText();
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
  ['kk', { incomplete: 'Пакет толық емес', complete: 'Пакет толық' }],
  ['ru', { incomplete: 'Пакет неполный', complete: 'Пакет полный' }],
  ['en', { incomplete: 'The package is incomplete', complete: 'The package is complete' }],
]) {
  const skip = lang === 'kk' ? false : once(`the way in ${lang}`);
  test(`a mother gets her child's passport papers together, and hears every step, ${lang}`, { skip }, async () => {
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

for (const lang of ['kk', 'ru', 'en']) {
  const { said, texts } = words(lang);
  const skip = lang === 'kk' ? false : once(`the way in ${lang}`);

  test(`a student who lost a card keeps a half-done answer, comes back to it, and reads what it costs and how long it takes, ${lang}`, { skip }, async () => {
    const first = await person(browser, lang);
    await first.answers(texts.temporaryCard);
    await first.sees(texts.why);
    await first.answers(texts.cardLost);
    await first.sees(texts.born);
    await first.born('14', 2, '1893');
    await first.sees(said('question.representative'));
    await first.answers(said('question.representative.self'));
    const file = await first.saves();
    await first.told();

    const later = await person(browser, lang);
    await later.opens(file);
    // The first question without an answer.
    await later.sees(said('question.applyingAt'));
    await later.answers(texts.atResidence);
    await later.presses(said('history.take', { date: texts.october }));
    await later.presses(said('action.continue'));
    await later.sees(said('answers.title'));
    assert.match(await later.reads(), new RegExp(`${texts.bornOn}[\\s\\S]*${texts.atResidence}`));
    await later.presses(said('action.to-documents'));
    await later.sees(said('documents.title'));
    await later.has(texts.application);
    await later.follows(new RegExp(`${said('documents.details')}.*${texts.photo}`));
    await later.sees(new RegExp(texts.photo, 'i'));
    await later.answers(said('answer.unknown'));
    assert.match(await later.reads(), new RegExp(`${said('need.unsure')}[\\s\\S]*`));
    assert.match(await later.reads(), new RegExp(said('documents.met', { met: 1, all: 3 })));
    await later.presses(said('action.check'));
    await later.sees(said('verdict.incomplete'), 'summary');
    const sections = ['result.bring', 'result.cost', 'result.term', 'result.next'].map((key) => said(key));
    const titles = await later.page.getByRole('heading', { level: 2 }).allInnerTexts();
    assert.deepEqual(titles.filter((title) => sections.includes(title)), sections);
    assert.match(await later.reads(), new RegExp(`${sections[1]}[\\s\\S]*${texts.paragraph11}[\\s\\S]*${sections[2]}[\\s\\S]*${texts.oneDay}[\\s\\S]*${texts.nextDay}[\\s\\S]*${texts.paragraph10}`));
    // The temporary card is not the card itself.
    assert.match(await later.reads(), new RegExp(`${said('result.besides')}[\\s\\S]*${texts.passport}`));
    await later.told();
  });

  test(`a tenant who registers with consent learns what nobody has confirmed, where it stands, and where to ask, ${lang}`, { skip }, async () => {
    const tenant = await person(browser, lang);
    await tenant.answers(texts.registration);
    await tenant.answers(texts.consent);
    await tenant.answers(texts.naturalPerson);
    await tenant.presses(said('answer.unknown'));
    await tenant.answers(said('question.representative.self'));
    await tenant.answers(texts.atResidence);
    await tenant.answers(said('answer.unknown'));
    await tenant.presses(said('history.take', { date: texts.october }));
    await tenant.presses(said('action.continue'));
    await tenant.presses(said('action.to-documents'));
    await tenant.has(texts.consentPaper);
    await tenant.presses(said('action.check'));
    await tenant.sees(said('verdict.cannot-tell'), 'summary');
    assert.match(await tenant.reads(), /1414[\s\S]*egov\.kz/);
    await tenant.page.locator('main summary', { hasText: said('law.why') }).first().click();
    assert.ok((await tenant.reads()).includes(said('law.words')));
    // The open question is one press away, and so is the way back.
    await tenant.follows(texts.bornMissing);
    await tenant.sees(texts.born, 'field-birthDate-day');
    await tenant.page.getByLabel(said('question.age')).fill('31');
    await tenant.presses(said('action.continue'));
    await tenant.sees(said('verdict.cannot-tell'), 'summary');
    assert.equal(await tenant.page.getByRole('link', { name: texts.bornMissing }).count(), 0);
    await tenant.told();
  });

  test(`an officer opens a link, explains the return with paragraph and evidence, prints it and takes a record, ${lang}`, { skip }, async () => {
    const officer = await person(browser, lang, `/#answers?lang=${lang}&service=passport-id-card&reason=child-passport&age=7&representative=parent`
      + '&applyingAt=elsewhere&feeExempt=no&submittedOn=2012-10-01&documents=photo:count=1');
    await officer.presses(said('action.to-documents'));
    await officer.presses(said('action.check'));
    await officer.presses(said('returned.link'));
    await officer.sees(said('returned.title'));
    const lacks = await officer.page.locator('main ol').first().locator('li').allInnerTexts();
    assert.ok(lacks.length >= 4, lacks.join('\n'));
    const evidence = ['act', 'official-page', 'inferred', 'unverified'].map((kind) => said(`evidence.${kind}`)).join('|');
    for (const lack of lacks) {
      assert.match(lack, new RegExp(`${said('returned.place')}\\s+\\S[\\s\\S]*(${evidence})`), 'a lack without its place or its evidence');
    }
    assert.match(lacks[0], new RegExp(`${texts.paragraph8}[\\s\\S]*тұтынушының тұрғылықты жері`));
    assert.match(await officer.reads(), new RegExp(texts.column1));
    await officer.page.evaluate(() => { window.print = () => { window.printed = true; }; });
    await officer.presses(said('action.print'));
    assert.ok(await officer.page.evaluate(() => window.printed));
    assert.match(await officer.page.evaluate(() => document.querySelector('.stamp').textContent), /\d{4}-\d\d-\d\d/);
    await officer.presses(said('receipt.take'));
    assert.match(await officer.page.getByRole('region', { name: said('receipt.title') }).innerText(), /"ask": "checkPackage"/);
    await officer.told();
  });

  test(`a pensioner who leaves an address goes the whole way by keyboard, in the version for weak sight at 200 %, ${lang}`, { skip }, async () => {
    const pensioner = await person(browser, lang);
    const { page } = pensioner;
    const fits = async () => assert.ok((await overflow(page)) <= 0, `${await hash(page)} scrolls sideways`);
    await pensioner.tabsTo('button', said('display.title'));
    await page.press('Enter');
    await pensioner.tabsTo('combobox', said('display.size'));
    await page.getByLabel(said('display.size')).selectOption({ value: '200' });
    await pensioner.tabsTo('checkbox', said('display.sight'));
    await page.press('Space');
    await fits();
    await pensioner.tabsTo('radio', texts.passport);
    await page.press('Space');
    for (let presses = 0; presses < 3; presses += 1) {
      await page.press('ArrowDown');
    }
    assert.equal(await page.evaluate(() => document.activeElement.closest('label').innerText.trim()), texts.deregistration);
    await page.press('Enter');
    for (const question of [texts.why, said('question.kind'), texts.born, said('question.representative'), said('question.applyingAt'), texts.day]) {
      await pensioner.sees(question);
      await fits();
      if (question === texts.born) {
        await pensioner.tabsTo('textbox', said('question.age'));
        await page.type('72');
      } else if (question === texts.day) {
        await pensioner.tabsTo('button', said('history.take', { date: texts.october }));
        await page.press('Enter');
        await pensioner.tabsTo('textbox', said('date.year'));
      } else {
        await pensioner.tabsTo('radio');
        await page.press('Space');
      }
      await page.press('Enter');
    }
    await pensioner.sees(said('answers.title'));
    await fits();
    await pensioner.tabsTo('button', said('action.to-documents'));
    await page.press('Enter');
    await pensioner.tabsTo('checkbox', texts.application);
    await page.press('Space');
    await fits();
    await pensioner.tabsTo('button', said('action.check'));
    await page.press('Enter');
    await pensioner.sees(said('verdict.cannot-tell'), 'summary');
    assert.match(await pensioner.reads(), new RegExp(`${said('result.cost')}[\\s\\S]*${texts.free}`));
    await fits();
    await pensioner.tabsTo('button', said('action.timeline'));
    await page.press('Enter');
    await eventually(async () => assert.equal(await hash(page), '#timeline'));
    await fits();
    await pensioner.told();
  });
}

/** Whatever comes after the answer, each as it is reached by a link that names nobody. */
const AFTER = ['timeline', 'returned', 'names'];

for (const lang of ['kk', 'ru', 'en']) {
  const skip = lang === 'kk' ? false : once(`the way in ${lang}`);
  test(`a screen reader says what comes after the answer as ever, ${lang}`, { skip }, async () => {
    const page = await browser.open(`/#answers?lang=${lang}&service=passport-id-card&reason=child-passport&age=7&representative=parent`
      + '&applyingAt=residence&feeExempt=no&submittedOn=2012-10-01&documents=photo:count=1');
    await page.locator('qujat-answers').waitFor();
    const heard = [];
    for (const view of AFTER) {
      await page.evaluate((step) => document.dispatchEvent(new CustomEvent('qujat-go', { detail: { step } })), view);
      heard.push(`# ${view}`, ...await transcript(page, 'main'), '');
    }
    await page.locator('qujat-keep summary').click();
    heard.push('# what is kept', ...await transcript(page, 'qujat-keep'), '');
    await page.locator('qujat-display button').click();
    heard.push('# how it looks', ...await transcript(page, 'qujat-display'), '');
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('qujat-go', { detail: { step: 'result' } })));
    await page.locator('main [data-do=receipt]').click();
    // The lines of the receipt name this build and this day, and so does the day on which it was opened.
    heard.push('# receipt', ...(await transcript(page, 'qujat-keep [data-key=receipt]')).filter((phrase) => !phrase.includes('qujat-receipt')), '');
    await chooseFile(page, await page.locator('#receipt').innerText());
    await page.locator('#replayed').waitFor();
    heard.push('# receipt, opened again', ...(await transcript(page, '#replayed')).map((phrase) => phrase.replace(/[^:]*20\d\d[^:]*$/, ' …')));
    golden(`after.${lang}.txt`, heard);
  });
}

test('nothing on the way of a student and an officer is a barrier, whatever spacing its reader needs', async () => {
  const page = await browser.open('/#answers?lang=ru&service=temporary-id-card&reason=card-lost&representative=self&applyingAt=residence'
    + '&submittedOn=2012-10-01&documents=application');
  for (const view of ['representative', 'answers', 'documents', 'document/photo', 'result', 'returned']) {
    await page.evaluate((step) => document.dispatchEvent(new CustomEvent('qujat-go', { detail: { step } })), view);
    await clear(page);
  }
  assert.deepEqual(await page.complaints(), []);
});

test('somebody tries everything there is, from the first question to «Clear all»: nobody is asked for anything and nothing is left', async () => {
  const curious = await person(browser, 'ru');
  await everything(curious.page, 'ru', 'kk');
  await curious.told();
});

test('every view says in the same place that the order is history; its dates and where to ask today stand there, or are a press away', async () => {
  const page = await browser.open('/#answers?lang=ru&service=passport-id-card&reason=child-passport&submittedOn=2012-10-01');
  await page.locator('qujat-question').waitFor();
  const places = new Set();
  for (const view of ['birthDate', 'submittedOn', 'answers', 'documents', 'document/photo', 'result', 'returned', 'timeline', 'formulyar', 'preview', 'start']) {
    await page.evaluate((step) => document.dispatchEvent(new CustomEvent('qujat-go', { detail: { step } })), view);
    assert.match(await page.locator('qujat-repealed').innerText(), /сейчас не действует/, view);
    if (!['start', 'submittedOn'].includes(view) && !await page.evaluate(() => document.querySelector('qujat-repealed details').open)) {
      await page.locator('qujat-repealed summary').click();
    }
    assert.match(await page.locator('qujat-repealed').innerText(), /сейчас не действует[\s\S]*23 сентября 2012 года[\s\S]*10 ноября 2014 года[\s\S]*1414/, view);
    assert.match(await page.locator('footer .help').innerText(), /1414[\s\S]*egov\.kz/, view);
    places.add(await page.evaluate(() => document.querySelector('qujat-repealed').getBoundingClientRect().y + scrollY));
  }
  assert.equal(places.size, 1);
});
