// What a mother does who wants a passport for her child, in Kazakh: the shortest way to a verdict.

/** Waits until the page can be used. @param {import('./browser.mjs').Page} page */
export const ready = (page) => page.locator('qujat-start form').waitFor();

/** Answers about the case. @param {import('./browser.mjs').Page} page */
export async function chooseCase(page) {
  await page.getByLabel('Паспорт немесе жеке куәлік алу').check();
  await page.locator('main button.first').click();
  await page.getByLabel('16 жасқа толмаған балаға паспорт алу').check();
  await page.getByRole('button', { name: '2012 жылғы 1 қазан' }).click();
}

/** Ticks one document and asks for the verdict. @param {import('./browser.mjs').Page} page */
export async function toVerdict(page) {
  await page.locator('main button.first').click();
  await page.getByLabel('туу туралы куәлік', { exact: true }).check();
  await page.locator('main button.first').click();
}
