// Can a person prove an answer years later, and say what is wrong with it, without telling anybody who they are?
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch } from './support/browser.mjs';
import { chooseFile, LINK } from './support/case.mjs';
import { library } from './support/library.mjs';
import { quiet, requestCount, requests } from './support/site.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const press = (page) => page.locator('main button.first').click();

/** The result of the mother's case, with a name on the way. */
async function result() {
  const page = await browser.open(LINK);
  await page.locator('#change-names').click();
  await page.getByLabel('Фамилия').fill('Сейтказина');
  await page.getByLabel('ИИН').fill('680503250034');
  await press(page);
  await press(page);
  await press(page);
  await page.locator('qujat-verdict h1').waitFor();
  return page;
}

const replayed = (page) => page.locator('#replayed').innerText();

test('a receipt is seen before it leaves, tells nobody’s name, and leads to the same answer in another language', async () => {
  const page = await result();
  await quiet();
  const mark = requestCount();
  await page.locator('main [data-do=receipt]').click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'receipt');
  const shown = await page.locator('#receipt').innerText();
  await page.catchDownloads();
  await page.locator('[data-do=receipt-save]').click();
  const [{ name, bytes }] = await page.downloads();
  const text = bytes.toString('utf8');
  assert.match(name, /^qujat-receipt-\d{4}-\d\d-\d\d\.json$/);
  assert.equal(text.trim(), shown.trim());
  assert.doesNotMatch(text, /Сейтказина|680503250034|birthDate/i);
  const receipt = JSON.parse(text);
  assert.deepEqual([receipt.format, receipt.version, receipt.answers[0].answer.verdict], ['qujat-receipt', 1, 'incomplete']);
  assert.match(receipt.versions.module, /^[\da-f]{64}$/);
  assert.match(receipt.head.join(' '), /Пакет неполный/);
  assert.deepEqual(await barriers(page), []);
  // On paper stands which law and program answered; what only a program reads is in the file alone.
  const stamp = await page.evaluate(() => document.querySelector('.stamp').textContent);
  assert.match(stamp, /Чтение закона: \d{4}/);
  assert.doesNotMatch(stamp, /verdict|findings|photo-count/);
  assert.deepEqual(requests(mark), []);

  const other = await browser.open('/');
  await other.locator('header button[lang=en]').click();
  await chooseFile(other, text);
  await eventually(async () => assert.match(await replayed(other), /the answer is the same/));
  assert.equal(await other.evaluate(() => document.activeElement.id), 'replayed');
  assert.equal(await other.locator('qujat-start').count(), 1);
  await other.locator('header button[lang=ru]').click();
  assert.match(await replayed(other), /ответ тот же\. Ее дата: \d+ [а-я]+ \d{4} года/);
  assert.deepEqual(await other.stored(), { local: 0, session: 0, cookies: '', databases: 0 });
});

test('there is a record of every answer: of the check, its sheet, the dates, the model, and a draft that was checked', async () => {
  const page = await browser.open(LINK);
  await page.locator('main h1#title').waitFor();
  const go = (step) => page.evaluate((view) => document.dispatchEvent(new CustomEvent('qujat-go', { detail: { step: view } })), step);
  const take = page.locator('qujat-keep [data-do=receipt]');
  for (const view of ['start', 'reason', 'answers', 'documents', 'formulyar']) {
    await go(view);
    await page.evaluate(() => document.querySelector('qujat-keep details').setAttribute('open', ''));
    assert.equal(await take.count(), 0, `${view} answers nothing yet`);
  }
  await page.locator('main [data-do=check-draft]').click();
  const other = await browser.open('/');
  for (const [view, asks] of Object.entries({
    formulyar: ['previewFormulyar'],
    preview: ['previewFormulyar'],
    result: ['checkPackage', 'previewTimeline'],
    returned: ['checkPackage', 'previewTimeline'],
    timeline: ['previewTimeline', 'forecastTimeline', 'whereabouts'],
  })) {
    await go(view);
    await page.evaluate(() => document.querySelector('qujat-keep details').setAttribute('open', ''));
    await take.click();
    const text = await page.locator('#receipt').innerText();
    const { answers } = JSON.parse(text);
    assert.deepEqual(answers.map(({ ask }) => ask), asks, view);
    assert.deepEqual(answers.flatMap(({ leftOut }) => leftOut), [], view);
    await chooseFile(other, text);
    await eventually(async () => assert.match(await replayed(other), /бұрынғыдай/, view));
    // On paper it says which law and program answered.
    assert.match(view === 'formulyar' ? 'formulyar' : await page.evaluate(() => document.querySelector('main .stamp').textContent), /formulyar|Чтение закона: \d{4}/, view);
  }
  const [, forecast, whereabouts] = JSON.parse(await page.locator('#receipt').innerText()).answers;
  assert.match(forecast.answer.percentiles.map(({ date }) => date).join(), /^2012-10-\d\d,/);
  assert.ok(whereabouts.answer.units.length > 3);
  // A model that was told something else is not the same.
  forecast.answer.percentiles[0].date = '2012-10-02';
  await chooseFile(other, JSON.stringify({ ...JSON.parse(await page.locator('#receipt').innerText()), answers: [forecast] }));
  await eventually(async () => assert.match(await replayed(other), /percentiles: \d+ 2012-10-02/));
  assert.deepEqual(await page.complaints(), []);
});

test('the record of the model is of what may go wrong, as it was chosen: its dates are those that are shown', async () => {
  const page = await browser.open(`${LINK}&courses=sent-back-for-completing`);
  await page.locator('main h1#title').waitFor();
  await page.evaluate(() => document.dispatchEvent(new CustomEvent('qujat-go', { detail: { step: 'timeline' } })));
  const shown = await page.evaluate(() => [...document.querySelectorAll('.percentiles dd')].map(({ textContent }) => textContent));
  await page.evaluate(() => document.querySelector('qujat-keep details').setAttribute('open', ''));
  await page.locator('qujat-keep [data-do=receipt]').click();
  const [timeline, forecast, whereabouts] = JSON.parse(await page.locator('#receipt').innerText()).answers;
  const [, situation] = timeline.of;
  assert.deepEqual(situation.courses, ['main', 'sent-back-for-completing']);
  assert.deepEqual([forecast.of[2], whereabouts.of[3]], [situation, situation]);
  const inWords = (date) => library.calendarDays(date, date, 'ru')[0].text;
  const kept = forecast.answer.percentiles.filter(({ percent }) => percent % 10 === 0 || percent % 25 === 0);
  assert.deepEqual(kept.map(({ date }) => inWords(date)), shown);
  const [application, assumptions, day] = whereabouts.of;
  const held = library.whereabouts(application, assumptions, day, 'ru', situation).units;
  assert.deepEqual(whereabouts.answer.units, held.map(({ unit, cases }) => ({ unit, cases })));
  assert.deepEqual(await page.complaints(), []);
});

test('an answer that is another now is named, with the law that has changed; what is no receipt is refused, and nothing is lost', async () => {
  const page = await result();
  await page.locator('main [data-do=receipt]').click();
  const receipt = JSON.parse(await page.locator('#receipt').innerText());
  const changed = structuredClone(receipt);
  changed.versions.law = '2019-01-01';
  changed.answers[0].answer.verdict = 'complete';
  await chooseFile(page, JSON.stringify(changed));
  await eventually(async () => assert.match(await replayed(page), /теперь другой[\s\S]*Чтение закона: было 2019-01-01[\s\S]*Было: verdict: complete[\s\S]*Стало: verdict: incomplete/));
  assert.deepEqual(await barriers(page), []);
  for (const [bad, said] of [
    [{ ...receipt, version: 2 }, /более новой версии/],
    [{ ...receipt, answers: [{ ...receipt.answers[0], of: [7] }] }, /поврежден/],
    [{ ...receipt, answers: [{ ...receipt.answers[0], ask: 'forget' }] }, /поврежден/],
    [{ ...receipt, answers: [{ ...receipt.answers[0], of: [{ application: { service: 'nonsense' } }] }] }, /поврежден/],
    [{ ...receipt, head: ['longer than any receipt is'.repeat(10_000)] }, /поврежден/],
  ]) {
    await chooseFile(page, JSON.stringify(bad));
    await eventually(async () => assert.match(await page.locator('#file-error').innerText(), said));
    assert.equal(await page.locator('#replayed').count(), 0);
  }
  assert.match(await page.locator('qujat-verdict h1').innerText(), /Пакет неполный/);
  assert.deepEqual(await page.complaints(), []);
});

test('feedback is read as a whole before it is saved, warns of a number that is somebody’s, and takes it away', async () => {
  const page = await result();
  await page.locator('qujat-feedback summary').click();
  const choices = await page.locator('#feedback-about option').all();
  const said = await Promise.all(choices.map((each) => each.innerText()));
  assert.ok(said.some((text) => text.startsWith('Фотография – ')) && said.some((text) => text.startsWith('Свидетельство о рождении – ')), said.join('\n'));
  assert.ok(!said.some((text) => /^(есть|нет) – /i.test(text)), 'a document is called by its state');
  await page.locator('#feedback-about').selectOption({ value: 'egov-id-card-and-passport photo-count photos' });
  await page.locator('#feedback-words').fill('Почему две? Мой ИИН 680503 250034, почта a@b.kz');
  assert.match(await page.locator('#feedback-personal').innerText(), /680503 250034, a@b\.kz/);
  assert.deepEqual(await barriers(page), []);
  await page.locator('[data-do=feedback-remove]').click();
  assert.equal(await page.locator('#feedback-words').inputValue(), 'Почему две? Мой ИИН …, почта …');
  await page.catchDownloads();
  const shown = await page.locator('qujat-feedback pre').innerText();
  await page.locator('[data-do=feedback-save]').click();
  const [{ name, bytes }] = await page.downloads();
  assert.equal(name, 'qujat-feedback.json');
  assert.equal(bytes.toString('utf8').trim(), shown.trim());
  const { format, version, view, place, code, entry, lang, words, ...others } = JSON.parse(shown);
  assert.deepEqual({ format, version, view, place, code, entry, lang, words }, {
    format: 'qujat-feedback', version: 1, view: 'result', place: 'egov-id-card-and-passport', code: 'photo-count', entry: 'photos', lang: 'ru',
    words: 'Почему две? Мой ИИН …, почта …',
  });
  assert.deepEqual(Object.keys(others), ['versions']);
  assert.deepEqual(await page.complaints(), []);
});
