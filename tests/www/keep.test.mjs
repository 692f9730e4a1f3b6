// Can a person keep the answers, hand them on without telling who they are, and get rid of them?
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch } from './support/browser.mjs';
import { chooseFile, LINK, ready } from './support/case.mjs';
import { quiet, requestCount, requests } from './support/site.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

async function opened(link = LINK) {
  const page = await browser.open(link);
  await page.locator('main h1#title').waitFor();
  return page;
}

const answers = (page) => page.locator('.answers').innerText();
const press = (page) => page.locator('main button.first').click();

async function save(page) {
  await page.catchDownloads();
  await page.locator('qujat-keep [data-do=save]').click();
  const [file] = await page.downloads();
  return file;
}

const open = (page) => page.locator('qujat-keep summary').click();

test('a link brings every answer and document that it carries, and the address is clean again', async () => {
  const page = await opened();
  assert.equal(await page.evaluate(() => location.hash), '#answers');
  assert.match(await answers(page), /Паспорт ребенку до 16 лет[\s\S]*Возраст: 7[\s\S]*Отец или мать[\s\S]*1 октября 2012 года/);
  assert.match(await page.locator('#notice').innerText(), /взяты из ссылки/);
  await page.locator('header button[lang=en]').click();
  assert.match(await page.locator('#notice').innerText(), /The answers come from the link/);
  await page.locator('header button[lang=ru]').click();
  // What was told lies over no button.
  assert.ok(await page.evaluate(() => document.querySelector('#notice').getBoundingClientRect().bottom
    <= document.querySelector('main').getBoundingClientRect().top), 'the notice lies over the page');
  await press(page);
  assert.ok(await page.getByLabel('свидетельство о рождении', { exact: true }).isChecked());
  assert.match(await page.locator('.tasks').first().innerText(), /нужно исправить/);
  assert.deepEqual(await page.complaints(), []);
});

test('a link that is made carries no name, number or date of a person, and brings the same answers', async () => {
  const page = await opened();
  await page.locator('#change-names').click();
  await page.getByLabel('Фамилия').fill('Сейтказина');
  await page.getByLabel('Имя').fill('Айгерим');
  await page.getByLabel('ИИН').fill('680503250034');
  await press(page);
  await page.locator('#change-birthDate').click();
  for (const [part, value] of [['day', '5'], ['year', '2005']]) {
    await page.locator(`#field-birthDate-${part}`).fill(value);
  }
  await page.locator('#field-birthDate-month').selectOption({ value: '3' });
  await press(page);
  await press(page);
  await page.locator('a[href="#document/birth-certificate"]').click();
  await page.locator('#field-documents-birth-certificate-surname').fill('Сейтказина');
  await page.locator('#field-documents-birth-certificate-issuedOn-year').fill('2006');
  await page.locator('#field-documents-birth-certificate-issuedOn-day').fill('7');
  await page.locator('#field-documents-birth-certificate-issuedOn-month').selectOption({ value: '4' });
  await press(page);
  await open(page);
  await page.locator('qujat-keep [data-do=link]').click();
  const link = await page.locator('#link').inputValue();
  const decoded = decodeURIComponent(link);
  for (const told of [/Сейтказина/i, /Айгерим/i, /680503250034/, /2005/, /2006/, /03-05/]) {
    assert.doesNotMatch(decoded, told);
  }
  assert.match(decoded, /age=7(&|$)/);

  const other = await opened(link);
  assert.match(await answers(other), /Возраст: 7/);
  assert.match(await answers(other), /Не указано/);
  await other.locator('qujat-keep summary').click();
  await other.locator('qujat-keep [data-do=link]').click();
  assert.equal(await other.locator('#link').inputValue(), link);
});

test('what a link cannot know is left out, and the rest is taken', async () => {
  const page = await opened('/#answers?lang=xx&service=residence-registration&reason=nonsense&__proto__=x&constructor=y'
    + '&age=%3Cscript%3E&documents=lease:copy=nonsense,nonsense,__proto__&courses=nonsense&size=999&scheme=x&submittedOn=tomorrow');
  assert.match(await page.url(), /#reason$/);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'kk');
  await page.getByLabel('Жалға алған тұрғын үйге тіркелу').check();
  assert.deepEqual(await page.complaints(), []);
  // A reason belongs to a service.
  const other = await opened('/#answers?lang=ru&service=residence-registration&reason=child-passport');
  assert.match(await other.url(), /#reason$/);
});

test('what was saved loads the same, names included, on another day and in another language', async () => {
  const page = await opened();
  await page.locator('#change-names').click();
  await page.getByLabel('Фамилия').fill('Сейтказина');
  await press(page);
  // What stands in the draft of the formulyar is kept too.
  await page.evaluate(() => document.dispatchEvent(new CustomEvent('qujat-go', { detail: { step: 'formulyar' } })));
  await page.locator('#field-draft-birthPlace').fill('Костанай');
  await page.locator('qujat-keep summary').click();
  const file = await save(page);
  assert.equal(file.name, 'qujat.json');
  const saved = JSON.parse(file.bytes.toString('utf8'));
  assert.deepEqual([saved.format, saved.version], ['qujat-answers', 1]);
  assert.deepEqual(saved.draft, { birthPlace: 'Костанай' });
  assert.deepEqual(saved.documents, [{ kind: 'photo', count: '1' }, { kind: 'birth-certificate' }]);

  const other = await opened('/');
  await other.locator('header button[lang=en]').click();
  await open(other);
  await chooseFile(other, file.bytes.toString('utf8'));
  await eventually(async () => assert.match(await other.locator('#notice').innerText(), /Your answers are back/));
  assert.match(await answers(other), /Passport for a child under 16[\s\S]*Age: 7/);
  const again = await save(other);
  assert.deepEqual(JSON.parse(again.bytes.toString('utf8')), { ...saved, lang: 'en' });
});

test('a file that is none of ours is refused in plain words, and nothing is lost', async () => {
  const page = await opened();
  await open(page);
  const good = { format: 'qujat-answers', version: 1, answers: { service: 'temporary-id-card' }, documents: [] };
  for (const [text, said] of [
    ['', /сохранен не на этой странице/],
    ['{"a":', /сохранен не на этой странице/],
    ['[]', /сохранен не на этой странице/],
    ['null', /сохранен не на этой странице/],
    [JSON.stringify({ ...good, format: 'other' }), /сохранен не на этой странице/],
    [JSON.stringify({ ...good, version: 2 }), /более новой версии/],
    [JSON.stringify({ ...good, answers: { service: 'nonsense' } }), /поврежден/],
    [JSON.stringify({ ...good, answers: { service: 7 } }), /поврежден/],
    [JSON.stringify({ ...good, answers: { service: 'temporary-id-card', reason: 'child-passport' } }), /поврежден/],
    [JSON.stringify({ ...good, version: undefined }), /поврежден/],
    [JSON.stringify({ ...good, version: 'old' }), /поврежден/],
    [JSON.stringify({ ...good, answers: null }), /поврежден/],
    [JSON.stringify({ ...good, documents: [{ kind: 'nonsense' }] }), /поврежден/],
    [JSON.stringify({ ...good, documents: [{ kind: 'photo', count: 'many' }] }), /поврежден/],
    [JSON.stringify({ ...good, courses: ['nonsense'] }), /поврежден/],
    [JSON.stringify(good).replace('"service"', '"__proto__":{"x":1},"service"'), /поврежден/],
    [JSON.stringify({ ...good, draft: { nonsense: 'x' } }), /поврежден/],
    [JSON.stringify({ ...good, draft: { sex: 'nonsense' } }), /поврежден/],
  ]) {
    await chooseFile(page, text);
    await eventually(async () => assert.match(await page.locator('#file-error').innerText(), said, text));
    assert.match(await answers(page), /Паспорт ребенку до 16 лет/);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'file');
  }
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual(await page.complaints(), []);
});

test('an old file of a draft says nothing of the fields that it has not', async () => {
  const page = await opened();
  await open(page);
  await chooseFile(page, JSON.stringify({ format: 'qujat-formulyar', version: 1, draft: { surname: 'Үлгі' } }));
  await eventually(async () => assert.equal(await page.locator('#field-draft-surname').inputValue(), 'Үлгі'));
  assert.equal(await page.locator('#field-draft-submittedOn').inputValue(), '01.10.2012', 'the check knows the day');
});

test('a file too heavy to be ours is not even read, and one that cannot be read is not called another’s', async () => {
  const page = await opened();
  await open(page);
  await page.evaluate(() => {
    globalThis.read = 0;
    Blob.prototype.text = async () => {
      globalThis.read += 1;
      throw new DOMException('gone', 'NotReadableError');
    };
  });
  const said = (words) => eventually(async () => assert.match(await page.locator('#file-error').innerText(), words));
  await chooseFile(page, ' '.repeat(3_000_001));
  await said(/сохранен не на этой странице/);
  assert.equal(await page.evaluate(() => globalThis.read), 0);
  await chooseFile(page, '{}');
  await said(/открыть его нельзя/);
  assert.match(await answers(page), /Паспорт ребенку до 16 лет/);
  assert.deepEqual(await page.complaints(), []);
});

test('«clear all» asks once, and then nothing is left to go back to', async () => {
  const page = await opened();
  await page.locator('#change-names').click();
  await page.getByLabel('Фамилия').fill('Сейтказина');
  await press(page);
  await press(page);
  await open(page);
  await page.locator('qujat-keep [data-do=clear]').click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'clear-title');
  assert.deepEqual(await barriers(page), []);
  await page.getByRole('button', { name: 'Нет, оставить' }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'clear-kept');
  assert.match(await page.url(), /#documents$/);
  assert.ok(await page.getByLabel('фотография', { exact: true }).isChecked());

  await page.locator('qujat-keep [data-do=clear]').click();
  await page.getByRole('button', { name: 'Да, очистить' }).click();
  assert.equal(await page.evaluate(() => location.hash), '');
  assert.equal(await page.locator('main input:checked').allInnerTexts().then(({ length }) => length), 0);
  for (let views = 0; views < 4; views += 1) {
    await page.goBack();
    assert.doesNotMatch(await page.evaluate(() => document.body.textContent), /Сейтказина/);
    assert.equal(await page.locator('qujat-start').count(), 1, `going back ${views + 1} views shows what was cleared`);
  }
  await page.locator('input[value=passport-id-card]').check();
  await press(page);
  assert.equal(await page.locator('main input:checked').count(), 0);
  const stored = await page.stored();
  assert.deepEqual(stored, { local: 0, session: 0, cookies: '', databases: 0 });
});

test('colours, size and the version for weak sight hold, travel in the link, and ask nothing of anybody', async () => {
  const page = await opened();
  await quiet(page);
  const mark = requestCount();
  await page.locator('qujat-display button').click();
  await page.locator('#display-scheme').selectOption({ value: 'dark' });
  await page.locator('#display-size').selectOption({ value: '150' });
  await page.locator('#display-sight').check();
  const look = (other) => other.evaluate(() => {
    const { fontSize, letterSpacing, backgroundColor, color } = getComputedStyle(document.body);
    return { fontSize, spaced: parseFloat(letterSpacing) > 0, backgroundColor, color };
  });
  const expected = { fontSize: '24px', spaced: true, backgroundColor: 'rgb(0, 0, 0)', color: 'rgb(255, 255, 255)' };
  assert.deepEqual(await look(page), expected);
  await press(page);
  assert.deepEqual(await look(page), expected);
  await open(page);
  await page.locator('qujat-keep [data-do=link]').click();
  const link = await page.locator('#link').inputValue();
  assert.deepEqual(requests(mark), []);
  const stored = await page.stored();
  assert.deepEqual(stored, { local: 0, session: 0, cookies: '', databases: 0 });
  assert.deepEqual(await look(await opened(link)), expected);
});

/** Whether the browser would ask whoever leaves: newer ones look at the event, older ones at its value. */
const asks = (page) => page.evaluate(() => {
  const leaving = document.createEvent('BeforeUnloadEvent');
  leaving.initEvent('beforeunload', false, true);
  dispatchEvent(leaving);
  return leaving.defaultPrevented && leaving.returnValue === 'true';
});

test('whoever leaves by a slip is asked first, unless there is nothing to lose or all of it is in a file', async () => {
  const page = await browser.open('/en/');
  await ready(page);
  assert.equal(await asks(page), false, 'nothing is answered');
  const beside = () => page.evaluate(() => [...document.querySelectorAll('main section a, footer a[href*=analysis]')].map(({ target, rel }) => `${target} ${rel}`));
  assert.deepEqual([...new Set(await beside())], [' ']);
  await page.getByLabel('Temporary identity card').check();
  assert.equal(await asks(page), true);
  // The ways out leave this page where it is.
  assert.deepEqual([...new Set(await beside())], ['_blank noopener']);
  await page.locator('qujat-keep summary').click();
  await save(page);
  assert.equal(await asks(page), false, 'all of it is in a file');
  await press(page);
  await page.getByLabel('The identity card was lost or stolen').check();
  assert.equal(await asks(page), true, 'the file knows nothing of this answer');
  await page.locator('qujat-keep [data-do=clear]').click();
  await page.locator('[data-do=clear-all]').click();
  assert.equal(await asks(page), false, 'everything is cleared');
  // The draft is an answer too.
  await page.locator('main [data-go=formulyar]').click();
  await page.locator('#field-draft-birthPlace').fill('Costanay');
  assert.equal(await asks(page), true);
});

test('what a file or a link has is not lost, in whatever language it is read; an answer since then is, and so are words of a report', async () => {
  const page = await opened();
  assert.equal(await asks(page), false, 'the link has it all');
  await page.locator('header button[lang=en]').click();
  assert.equal(await asks(page), false, 'a language is no answer');
  await page.locator('#change-names').click();
  await page.getByLabel('Surname').fill('Сейтказина');
  await press(page);
  assert.equal(await asks(page), true, 'the link knows nothing of the name');
  await open(page);
  const file = await save(page);

  const other = await opened('/en/');
  await ready(other);
  await open(other);
  await chooseFile(other, file.bytes.toString('utf8'));
  await other.locator('#notice', { hasText: 'Your answers are back' }).waitFor();
  assert.equal(await asks(other), false, 'the file has it all');
  await other.locator('qujat-feedback summary').click();
  await other.getByLabel('What is wrong or unclear?').fill('The day is another one.');
  assert.equal(await asks(other), true, 'nobody has the words');
  await other.catchDownloads();
  await other.getByRole('button', { name: 'Save this file' }).click();
  assert.equal(await asks(other), false, 'the words are in a file');
});

test('neither a file nor a link takes the place of unsaved answers before a person agrees', async () => {
  const page = await browser.open('/en/');
  await ready(page);
  await page.getByLabel('Temporary identity card').check();
  await press(page);
  await page.getByLabel('The identity card was lost or stolen').check();
  const kept = async () => assert.ok(await page.getByLabel('The identity card was lost or stolen').isChecked());
  const saved = { format: 'qujat-answers', version: 1, answers: { service: 'passport-id-card', submittedOn: '2012-10-01' }, documents: [] };
  await open(page);
  await chooseFile(page, JSON.stringify(saved));
  const question = page.getByRole('region', { name: /in place of your answers/ });
  await question.waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'clear-title');
  assert.match(await question.innerText(), /Your answers, the draft and the photograph will be gone for good/);
  assert.deepEqual(await barriers(page), []);
  await page.getByRole('button', { name: 'No, keep what I have' }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'file');
  await kept();

  await page.evaluate((link) => { location.hash = link; }, LINK.slice(1));
  await question.waitFor();
  await kept();
  assert.match(await page.url(), /#reason$/);
  await page.getByRole('button', { name: 'No, keep what I have' }).click();
  await kept();

  await chooseFile(page, JSON.stringify(saved));
  await page.getByRole('button', { name: 'Yes, open it' }).click();
  await page.locator('#notice', { hasText: 'Your answers are back' }).waitFor();
  await page.getByLabel('Passport for a child under 16').waitFor();
  // All of it is in the file now.
  await page.evaluate((link) => { location.hash = link; }, LINK.slice(1));
  await page.locator('#notice', { hasText: 'взяты из ссылки' }).waitFor();
  assert.match(await answers(page), /Паспорт ребенку до 16 лет/);
  assert.deepEqual(await page.complaints(), []);
});

test('whoever comes back to a view whose answers are gone is told so, and nobody else is', async () => {
  const page = await opened('/ru/#birth-date');
  assert.match(await page.locator('#notice').innerText(), /Ответов здесь больше нет[\s\S]*Начните сначала/);
  assert.equal(await page.evaluate(() => location.hash), '');
  await page.locator('main input[value="temporary-id-card"]').check();
  assert.equal(await page.locator('#notice').innerText(), '');
  await press(page);
  await page.locator('main input[name]').first().waitFor();
  for (const [other, said] of [['/ru/#document/photo', /больше нет/], ['/ru/', /^$/], ['/ru/#main', /^$/], ['/ru/#size=150', /^$/]]) {
    const another = await opened(other);
    assert.match(await another.locator('#notice').innerText(), said, other);
  }
  assert.deepEqual(await page.complaints(), []);
});
