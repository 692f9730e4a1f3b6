// The draft of a formulyar, as a person opens it, fills it in and goes on.
import assert from 'node:assert/strict';

import { ready } from './case.mjs';

/** What is typed: a Latin e in the surname, a Latin i in the name, the wrong last digit, a day that is none. */
export const FAULTY = {
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

/** Opens a page at the draft. @param {any} browser @param {{ path?: string, [option: string]: any }} [options] of the window */
export async function openDraft(browser, { path = '/', ...options } = {}) {
  const page = await browser.open(path, options);
  await ready(page);
  await page.getByRole('button', { name: 'Тек формулярды қарау' }).click();
  await page.locator('qujat-draft form').waitFor();
  return page;
}

export const field = (page, path) => page.locator(`#field-draft-${path.replaceAll('/', '-')}`);
export const focused = (page) => page.evaluate(() => document.activeElement?.id);
export const speak = (page, lang) => page.locator(`header button[lang=${lang}]`).click();
export const check = (page) => page.getByRole('button', { name: 'Формулярды тексеру' }).click();
export const toPreview = (page) => page.locator('button[data-go=preview]').click();

export async function fill(page, draft) {
  await page.locator('input[value=passport-and-id-card]').check();
  await field(page, 'reason').selectOption({ value: 'name-change' });
  await page.locator('input[value=female]').check();
  await field(page, 'presented/kind').selectOption({ value: 'birth-certificate' });
  for (const [path, text] of Object.entries(draft)) {
    await field(page, path).fill(text);
  }
}

/** Nothing of a person is left on the device; the service worker keeps files of the site alone. */
export async function nothingStored(page) {
  assert.deepEqual(await page.stored(), { local: 0, session: 0, cookies: '', databases: 0 });
  assert.deepEqual((await page.kept()).filter((url) => !/\.(html|js|css|json|wasm)$|\/$/.test(url)), []);
}

/** Hands a file over as the browser's dialogue does. */
export function choose(page, css, { name, type, text, picture }) {
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
