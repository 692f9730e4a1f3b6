// Does a person find the mistake at home? A woman types her data, mends what is wrong, and sees the form before she queues.
// Every name is invented, and every number is of somebody born before 1900.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { launch, only } from './support/browser.mjs';
import { quiet, requestCount, requests } from './support/site.mjs';
import { announcements, transcript } from './support/transcript.mjs';

const WIDTHS = [320, 360, 768, 1280];
const LANGUAGES = ['kk', 'ru', 'en'];

/** What is typed: a Latin e in the surname, a Latin i in the name, the wrong last digit, a day that is none. */
const FAULTY = {
  submittedOn: '01.10.2012',
  surname: 'Өтeғалиева',
  name: 'iңкәр',
  patronymic: 'Сәкен қызы',
  birthDate: '31.13.1899',
  birthPlace: 'Қостанай қаласы',
  iin: '991231 200011',
  citizenship: 'Қазақстан',
  address: 'Астана қаласы, Абай даңғылы, 12-үй',
  'presented/number': 'АБ 1234567',
};

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

async function open(options) {
  const page = await browser.open('/', options);
  await page.locator('qujat-start form').waitFor();
  await page.getByRole('button', { name: 'Тек формулярды қарау' }).click();
  await page.locator('qujat-formulyar form').waitFor();
  return page;
}

const field = (page, path) => page.locator(`#field-draft-${path.replaceAll('/', '-')}`);
const focused = (page) => page.evaluate(() => document.activeElement?.id);
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const speak = (page, lang) => page.locator(`header button[lang=${lang}]`).click();
const check = (page) => page.getByRole('button', { name: 'Тексеру' }).click();
const toPreview = (page) => page.locator('button[data-go=preview]').click();

async function fill(page, draft) {
  await page.locator('input[value=passport-and-id-card]').check();
  await field(page, 'reason').selectOption({ value: 'name-change' });
  await page.locator('input[value=female]').check();
  await field(page, 'presented/kind').selectOption({ value: 'birth-certificate' });
  for (const [path, text] of Object.entries(draft)) {
    await field(page, path).fill(text);
  }
}

/** Hands a file over as the browser's dialogue does. */
function choose(page, css, { name, type, text, picture }) {
  return page.evaluate(async (selector, file) => {
    let parts = [file.text];
    if (file.picture) {
      const canvas = Object.assign(document.createElement('canvas'), file.picture);
      const paper = canvas.getContext('2d');
      paper.fillStyle = '#cde';
      paper.fillRect(0, 0, canvas.width, canvas.height);
      paper.fillStyle = '#a65';
      paper.fillRect(canvas.width / 4, canvas.height / 4, canvas.width / 2, canvas.height / 2);
      parts = [await new Promise((done) => canvas.toBlob(done, 'image/png'))];
    }
    const given = new DataTransfer();
    given.items.add(new File(parts, file.name, { type: file.type }));
    const input = document.querySelector(selector);
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, css, { name, type, text, picture });
}

test('a faulty draft is answered beside every field, mended with a press, and nothing is left to fix', async () => {
  const page = await open();
  await fill(page, FAULTY);
  assert.equal(await page.locator('.found').count(), 0, 'nobody is told off while typing for the first time');
  await check(page);

  assert.equal(await focused(page), 'summary');
  assert.equal(await page.locator('#summary-title').innerText(), 'Түзету керек: 2. Анықтап алу керек: 2.');
  // A question is no error: only an error makes a field invalid.
  assert.equal(await field(page, 'iin').getAttribute('aria-invalid'), 'true');
  assert.equal(await field(page, 'surname').getAttribute('aria-invalid'), null);
  for (const [path, wrong] of [['surname', /араласқан/], ['iin', /өзара сәйкес емес/], ['birthDate', /мұндай күн жоқ/]]) {
    const found = page.locator(`[data-key="${path}"] .found`);
    assert.match(await found.first().innerText(), wrong, path);
    assert.notEqual(await found.first().locator('.place').innerText(), '', 'a finding without a place');
  }
  for (const link of await page.locator('#summary a').all()) {
    await link.click();
    assert.equal(await focused(page), await link.getAttribute('data-id'));
  }

  // Letter by letter, and mended.
  const surname = page.locator('qujat-field[data-key=surname]');
  assert.match(await surname.locator('.letters .stray').innerText(), /^e\s*латын$/);
  assert.match(await surname.locator('.letters .hidden').evaluate((each) => each.textContent), /Орны: 3\. Латын әрпі: e Дұрысы: е/);
  await surname.getByRole('button', { name: 'Былай жазу: Өтеғалиева' }).click();
  assert.equal(await field(page, 'surname').inputValue(), 'Өтеғалиева');
  assert.equal(await focused(page), 'field-draft-surname');
  assert.equal(await surname.locator('.found').count(), 0);
  await page.getByRole('button', { name: 'Былай жазу: іңкәр' }).click();

  // Everything is looked at anew while it is mended, and said.
  assert.match((await announcements(page, () => field(page, 'birthDate').fill('31 желтоқсан 1899'))).join(), /Түзету керек: 1/);
  await field(page, 'iin').fill('991231-200018');
  assert.equal(await page.locator('#summary-title').innerText(), 'Түзететін ештеңе табылмады.');
  assert.equal(await page.locator('.found.error, .found.warning').count(), 0);
  assert.match(await page.locator('[data-key=iin] .found.notice').innerText(), /дәлелдемейді/);
  assert.deepEqual(await page.complaints(), []);
});
