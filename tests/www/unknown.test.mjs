// What a person does not know, and what cannot be: nothing is taken for an answer that is none.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch } from './support/browser.mjs';
import { ready } from './support/case.mjs';
import { words } from './support/person.mjs';

const { said } = words('ru');

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** A page with these answers and those that are no matter here, at the view where they are checked. */
async function answered(answers) {
  const page = await browser.open(`/ru/#answers?lang=ru&${answers}&age=7&kind=natural-person&representative=parent&applyingAt=residence&feeExempt=no`);
  await page.getByRole('heading', { name: said('answers.title') }).waitFor();
  return page;
}

const press = (page) => page.locator('main button.first').click();
const heading = (page) => page.locator('main h1').innerText();
const CARD = 'age=40&representative=self&service=temporary-id-card&reason=card-lost&submittedOn=2012-10-01&documents=application,fee-receipt';

test('a document that nobody has looked for yet turns nothing down, and the day is promised to nobody yet', async () => {
  const page = await answered(`${CARD}&unsure=photo`);
  await press(page);
  await press(page);
  assert.equal(await heading(page), said('verdict.cannot-tell'));
  assert.match(await page.locator('#summary').innerText(), /Неизвестно, есть ли у вас документ: фотография/);
  const text = await page.locator('main').innerText();
  assert.match(text, new RegExp(said('need.unsure')));
  assert.match(text, /Если пакет примут, должно быть готово не позднее 2 октября 2012 года/);
  await page.locator('#summary a').click();
  assert.match(await page.url(), /#documents$/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'field-documents-photo');
  await page.locator('#field-documents-photo').check();
  await press(page);
  assert.equal(await heading(page), said('verdict.complete'));
  assert.deepEqual(await page.complaints(), []);
});

test('a package that was mended since is not told why it comes back', async () => {
  const page = await answered(CARD);
  await press(page);
  await press(page);
  await page.locator('main [data-go=returned]').click();
  assert.equal(await heading(page), said('returned.title'));
  await page.locator('main [data-go=result]').click();
  await page.locator('#summary a').first().click();
  await page.locator('#field-documents-photo').check();
  await page.goBack();
  await page.goBack();
  assert.equal(await heading(page), said('verdict.complete'));
  assert.match(await page.locator('main').innerText(), new RegExp(said('formulyar.fine')));
  assert.deepEqual(await page.complaints(), []);
});

test('a document that is not at hand is missing, whatever else nobody knows', async () => {
  const page = await answered(CARD.replace('application,fee-receipt', 'fee-receipt') + '&unsure=photo');
  await press(page);
  await press(page);
  assert.equal(await heading(page), said('verdict.incomplete'));
  assert.equal(await page.locator('#summary li').count(), 2);
});

test('a date of birth stays among the answers while nobody knows the day of handing in', async () => {
  const page = await answered('service=passport-id-card&reason=theft&product=id-card&age=40&representative=self&submittedOn=2012-10-01');
  await page.locator('#change-birthDate').click();
  await page.locator('#field-birthDate-day').fill('1');
  await page.locator('#field-birthDate-month').selectOption({ value: '9' });
  await page.locator('#field-birthDate-year').fill('1890');
  await press(page);
  await page.locator('#change-submittedOn').click();
  await page.getByRole('button', { name: said('answer.unknown') }).click();
  assert.match(await page.locator('main').innerText(), /Когда родился заявитель\?[\s\S]*1 сентября 1890 года/);
  await page.locator('#change-birthDate').click();
  assert.equal(await page.locator('#field-birthDate-year').inputValue(), '1890');
});

test('nobody is born after the day of handing in', async () => {
  const page = await answered('service=passport-id-card&reason=child-passport&submittedOn=2012-10-01');
  await page.locator('#change-birthDate').click();
  assert.equal(await heading(page), said('question.birthDate.child'));
  await page.locator('#field-birthDate-day').fill('2');
  await page.locator('#field-birthDate-month').selectOption({ value: '10' });
  await page.locator('#field-birthDate-year').fill('2012');
  await press(page);
  assert.match(await page.locator('#field-birthDate-error').innerText(), /Дата рождения стоит позже/);
  await page.locator('#field-birthDate-day').fill('1');
  await press(page);
  assert.equal(await heading(page), said('answers.title'));
});

test('a day on which nobody receives stands at the top of the answer', async () => {
  const page = await answered(CARD.replace('application,fee-receipt', 'application,fee-receipt,photo').replace('2012-10-01', '2012-09-30'));
  await press(page);
  await press(page);
  assert.equal(await heading(page), said('verdict.complete'));
  assert.match(await page.locator('#summary').innerText(), /этот день по календарю нерабочий/);
  await page.locator('#summary a').click();
  assert.match(await page.url(), /#submitted-on$/);
});

test('a newborn is no legal person, and a receipt has no last day', async () => {
  const page = await answered('service=residence-registration&reason=child-registration&submittedOn=2012-10-01&documents=fee-receipt,lease');
  assert.equal(await page.locator('#change-kind').count(), 0);
  await page.evaluate(() => document.dispatchEvent(new CustomEvent('qujat-go', { detail: { step: 'document/fee-receipt' } })));
  await page.locator('#field-documents-fee-receipt-issuedOn-day').waitFor();
  assert.equal(await page.locator('#field-documents-fee-receipt-expiresOn-day').count(), 0);
  await page.evaluate(() => document.dispatchEvent(new CustomEvent('qujat-go', { detail: { step: 'document/lease' } })));
  await page.locator('#field-documents-lease-expiresOn-day').waitFor();
});

test('the formulyar is offered alone to whom no other service was named, and the first question says whom a service is for', async () => {
  const page = await browser.open('/ru/');
  await ready(page);
  const alone = page.getByRole('button', { name: said('formulyar.only') });
  assert.equal(await alone.count(), 1);
  await page.locator('input[value="residence-registration"]').check();
  assert.equal(await alone.count(), 0);
  await page.locator('input[value="temporary-id-card"]').check();
  await press(page);
  assert.match(await page.locator('main').innerText(), /временных удостоверений личности гражданам Республики Казахстан/);
});
