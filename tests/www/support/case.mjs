// What a mother does who wants a passport for her child, in Kazakh: the shortest way to a verdict. And what anybody does who takes the first answer.
import assert from 'node:assert/strict';

import { eventually } from './browser.mjs';

/** A mother's answers, as a link has them. */
export const LINK = '/#answers?lang=ru&service=passport-id-card&reason=child-passport&age=7&representative=parent&applyingAt=residence'
  + '&feeExempt=no&submittedOn=2012-10-01&documents=photo:count=1,birth-certificate';

/** Waits until all of the page is there, its module too; its first question stands before. @param {import('./browser.mjs').Page} page */
export async function ready(page) {
  await page.locator('qujat-start form').waitFor();
  await eventually(async () => assert.ok(await page.evaluate(() => document.querySelector('#failed').hidden), 'the module is not there'));
}

/** Answers the question of the view by the value of an answer. @param {import('./browser.mjs').Page} page @param {string} value */
async function choose(page, value) {
  await page.locator(`main input[type=radio][value="${value}"]`).check();
  await page.locator('main button.first').click();
}

/** Answers every question of the case, up to the view that shows the answers. @param {import('./browser.mjs').Page} page */
export async function chooseCase(page) {
  await choose(page, 'passport-id-card');
  await choose(page, 'child-passport');
  await page.getByRole('button', { name: 'Білмеймін' }).click();
  await choose(page, 'parent');
  await choose(page, 'residence');
  await choose(page, 'no');
  await page.getByRole('button', { name: '2012 жылғы 1 қазан' }).click();
  await page.locator('main button.first').click();
}

/** Ticks one document and asks for the verdict. @param {import('./browser.mjs').Page} page */
export async function toVerdict(page) {
  await page.locator('main button.first').click();
  await page.getByLabel('туу туралы куәлік', { exact: true }).check();
  await page.locator('main button.first').click();
}

/** Goes on with the first answer to a question, or with the first document. @param {import('./browser.mjs').Page} page */
export async function goOn(page) {
  const step = () => page.evaluate(() => location.hash);
  const before = await step();
  const [history, choices, unknown] = ['qujat-history button', 'main input[type=radio], main input[type=checkbox]', 'main [data-do=unknown]']
    .map((css) => page.locator(css));
  if (await history.count() > 0) {
    await history.click();
    await page.locator('main button.first').click();
  } else if (await choices.count() > 0) {
    await choices.first().check();
    await page.locator('main button.first').click();
  } else {
    await (await unknown.count() > 0 ? unknown : page.locator('main button.first')).click();
  }
  await eventually(async () => assert.notEqual(await step(), before));
}

/** Goes on until there is a verdict. @param {import('./browser.mjs').Page} page */
export async function toAnyVerdict(page) {
  while (await page.evaluate(() => location.hash) !== '#result') {
    await goOn(page);
  }
}

/** Opens a file, as a person does who takes it from a folder. @param {import('./browser.mjs').Page} page @param {string} text */
export async function chooseFile(page, text) {
  await page.evaluate((content) => {
    const input = document.querySelector('#file');
    const files = new DataTransfer();
    files.items.add(new File([content], 'qujat.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
