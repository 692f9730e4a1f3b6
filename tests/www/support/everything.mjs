// Everything that can be done on the page, one thing after the other, as somebody would who tries it all: from the first question to «Clear all».
import assert from 'node:assert/strict';

import { eventually } from './browser.mjs';
import { chooseFile } from './case.mjs';
import { words } from './person.mjs';

/**
 * Does it, in a page that is open at its first view in this language.
 *
 * @param {import('./browser.mjs').Page} page @param {string} lang @param {string} other the language that is switched to and back
 */
export async function everything(page, lang, other) {
  const { said, texts } = words(lang);
  const presses = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true }).first().click();
  const reads = () => page.locator('main').innerText();
  const opens = (/** @type {string} */ title) => page.locator('summary', { hasText: title }).first().click();
  const sees = (/** @type {string | RegExp} */ title) => eventually(async () =>
    assert.match(await page.getByRole('heading', { level: 1 }).innerText(), typeof title === 'string' ? new RegExp(`^${title}$`) : title));
  const answers = async (/** @type {string} */ label) => {
    await page.getByLabel(label, { exact: true }).check();
    await presses(said('action.continue'));
  };
  await page.catchDownloads();
  const saved = async () => (await page.downloads()).map(({ name, bytes }) => ({ name, text: bytes.toString('utf8') }));

  // The case, with another language on the way.
  await answers(texts.passport);
  await answers(texts.childPassport);
  await page.getByLabel(said('question.age')).fill('7');
  await presses(said('action.continue'));
  await page.locator(`header button[lang=${other}]`).click();
  await sees(words(other).said('question.representative').replace('?', '\\?'));
  await page.locator(`header button[lang=${lang}]`).click();
  await answers(texts.parent);
  await answers(texts.atResidence);
  await answers(said('answer.no'));
  await presses(said('history.take', { date: texts.october }));
  await presses(said('action.continue'));

  // The documents, the verdict, the sheet.
  await presses(said('action.to-documents'));
  await page.getByLabel(texts.birthCertificate, { exact: true }).check();
  await presses(said('action.check'));
  await sees(said('verdict.incomplete'));
  await presses(said('returned.link'));
  await sees(said('returned.title'));
  await presses(said('action.result'));

  // The dates: the promise, the model, where the case could be, the calendar file.
  await presses(said('action.timeline'));
  await sees(/2012/);
  await page.locator('#field-today-day').fill('20');
  assert.match(await reads(), new RegExp(said('where.units')));
  await presses(said('action.dates'));
  await opens(said('keep.title'));
  await presses(said('receipt.take'));
  await presses(said('receipt.save'));

  // The draft of the formulyar.
  await presses(said('action.result'));
  await presses(said('formulyar.action'));
  await page.locator('#field-draft-surname').fill('Өтeғалиева');
  await presses(said('formulyar.check'));
  assert.match(await page.locator('#summary').innerText(), /Тегі|Фамилия|Surname/, 'a Latin letter in a surname is nothing to say');
  await presses(said('formulyar.preview'));
  await sees(said('preview.title'));

  // What is wrong, in a file; the answers, in a file and as a link; the record, opened again.
  await opens(said('feedback.title'));
  await page.getByLabel(said('feedback.words')).fill('!?');
  await presses(said('feedback.save'));
  await presses(said('keep.link'));
  assert.match(await page.getByLabel(said('keep.link.label')).inputValue(), /#answers\?.*service=passport-id-card/);
  await page.locator('qujat-keep [data-do=save]').click();
  const files = await saved();
  assert.deepEqual(files.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'day')), ['qujat-day.ics', 'qujat-receipt-day.json', 'qujat-feedback.json', 'qujat.json']);
  assert.match(files[0].text, /^BEGIN:VCALENDAR/);
  assert.match(files[3].text, /"age": "7"[\s\S]*Өтeғалиева/);
  assert.doesNotMatch(files[1].text, /Өтeғалиева/);
  await chooseFile(page, files[1].text);
  await eventually(async () => assert.match(await page.locator('#replayed').innerText(), new RegExp(said('receipt.same', { day: '.*' }))));

  // The look, and then nothing is left.
  await presses(said('display.title'));
  await page.getByLabel(said('display.size')).selectOption({ value: '150' });
  await page.locator('qujat-keep [data-do=clear]').click();
  await presses(said('clear.yes'));
  await sees(said('start.title'));
  assert.equal(await page.locator('main input:checked').count(), 0);
}
