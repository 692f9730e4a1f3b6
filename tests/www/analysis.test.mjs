// Does an analyst see where the regulation is at odds with itself, in numbers and pictures, and take them home?
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch, once } from './support/browser.mjs';
import { COUNTED, yearCounted } from './support/counted.mjs';
import { library } from './support/library.mjs';
import { engine, quiet, requestCount, requests } from './support/site.mjs';

const SECTIONS = ['scope', 'remarks', 'sweep', 'starts', 'forecast', 'office', 'process', 'days'];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Where no test looks at what is drawn, little is. */
const FEW = 'assumed/cases=500';

/** Opens the page and waits until every section has its answer. */
async function analysis(choices = '', options = {}) {
  const page = await browser.open(`/analysis.html#lang=en${choices && `&${choices}`}`, { size: { width: 1280, height: 900 }, ...options });
  page.patience = COUNTED;
  await page.locator('qujat-scope form').waitFor();
  await done(page);
  return page;
}

/** Waits until nothing is being counted any more. */
async function done(page) {
  for (const element of ['qujat-contradictions', 'qujat-sweep', 'qujat-levers', 'qujat-office', 'qujat-process', 'qujat-days']) {
    await page.locator(element).waitFor();
  }
  await yearCounted(page);
}

const texts = (page, css) => page.locator(css).allInnerTexts();
const focused = (page) => page.evaluate(() => document.activeElement?.id);
const row = async (page, table, index) => (await texts(page, `${table} tbody tr:nth-child(${index}) > *`)).map((text) => text.replace(/^.*: /s, ''));

test('the general order breaks its promise on every day of 2013, and the remark says by how much and where', async () => {
  const page = await analysis(`medium=paper&scenario=general/paper/careful&${FEW}`);
  const first = page.locator('.remarks > li').first();
  assert.match(await first.innerText(), /49/);
  assert.match(await first.innerText(), /59/);
  await first.locator('.margin summary').first().click();
  assert.match(await first.locator('.margin blockquote').first().innerText(), /30 күнтізбелік күн/);

  const sweep = await row(page, 'qujat-sweep table.grid', 3);
  assert.deepEqual(sweep.slice(1), ['246', '246', '100.0%', '49', '52', '59']);
  assert.deepEqual(await page.complaints(), []);
});

test('remarks are chosen by weight and by how they were found', { skip: once('what a choice leaves') }, async () => {
  const page = await analysis(FEW);
  const all = await page.locator('.remarks > li').count();
  await page.locator('#field-weight').selectOption({ value: 'grave' });
  const grave = await page.locator('.remarks > li').count();
  assert.ok(grave > 0 && grave < all, `${grave} of ${all}`);
  await page.locator('#field-found').selectOption({ value: 'text' });
  assert.ok(await page.locator('.remarks > li').count() < grave);
  assert.match(await page.locator('qujat-contradictions [role=status]').innerText(), new RegExp(`of ${all}$`));
});

test('a year is counted month by month, can be stopped, and the page answers all the while', async () => {
  const page = await analysis();
  const before = await page.locator('qujat-starts table.grid').innerText();
  // So many cases that a person has time to stop them.
  await page.locator('select[name="assumed/cases"]').selectOption({ value: '100000' });
  await eventually(async () => assert.equal(await page.locator('#starts-stop').innerText(), 'Stop'));
  await page.locator('#starts-stop').click();
  await eventually(async () => assert.match(await page.locator('.progress [role=status]').innerText(), /was stopped/));
  assert.equal(await focused(page), 'starts-stop');
  await page.locator('#field-course').selectOption({ value: 'groundless' });
  await eventually(async () => assert.match(await page.locator('qujat-process').innerText(), /cancelled/));
  await page.locator('select[name="assumed/cases"]').selectOption({ value: '10000' });
  await done(page);
  assert.equal(await page.locator('qujat-starts table.grid').innerText(), before, 'the same seed gives the same year');
  assert.deepEqual(await page.complaints(), []);
});

test('a slider on its way through two hundred values stops nothing, and is asked about and written down where it stops', async () => {
  const page = await analysis(FEW);
  // Safari and Firefox take so many addresses in a time, and then they throw.
  const months = await page.evaluate(() => {
    globalThis.written = 0;
    const { replaceState } = history;
    history.replaceState = function (...values) {
      globalThis.written += 1;
      if (globalThis.written > 100) {
        throw new DOMException('too many', 'SecurityError');
      }
      replaceState.apply(this, values);
    };
    let asked = 0;
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (data, ...others) {
      asked += data?.question === 'forecastByStart' ? 1 : 0;
      postMessage.call(this, data, ...others);
    };
    for (let step = 1; step <= 200; step += 1) {
      const slider = document.querySelector('[name="assumed/diligence/committee"]');
      slider.value = String(step % 100 + 1);
      slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    document.querySelector('[name="assumed/diligence/committee"]').value = '61';
    document.querySelector('[name="assumed/diligence/committee"]').dispatchEvent(new InputEvent('input', { bubbles: true }));
    return asked;
  });
  assert.ok(months <= 1, `${months} months wait for their turn`);
  await eventually(async () => assert.equal(await page.locator('output[for="field-assumed-diligence-committee"]').innerText(), '61'));
  await eventually(async () => assert.match(await page.url(), /committee=61/));
  await done(page);
  assert.ok(await page.evaluate(() => globalThis.written) < 5);
  assert.deepEqual(await page.complaints(), []);
});

test('what is moved and half typed stays as it is, however often the page is drawn before an answer comes', async () => {
  const page = await analysis(FEW);
  await page.evaluate(() => { Worker.prototype.postMessage = () => {}; });
  const slider = page.locator('[name="assumed/diligence/committee"]');
  const before = Number(await slider.inputValue());
  await slider.focus();
  for (let step = 1; step <= 5; step += 1) {
    await page.press('ArrowRight');
  }
  assert.equal(Number(await slider.inputValue()), before + 5);
  const other = page.locator('input[name="assumed/bare-term"]').last();
  assert.equal(await other.isChecked(), false);
  await other.check();
  const drawn = () => page.evaluate(() => document.querySelector('[name="assumed/sent-back"]').dispatchEvent(new InputEvent('input', { bubbles: true })));
  for (const name of ['assumed/seed', 'office/staff/committee', 'percent']) {
    const field = page.locator(`[name="${name}"]`);
    await field.press('End');
    await page.press('Backspace');
    await drawn();
    await page.press('1');
    await drawn();
    await page.press('7');
    await drawn();
    assert.match(await field.inputValue(), /^(39|9|)17$/, name);
  }
});

test('whoever has more people waits less, and the program finds how many are enough', async () => {
  const page = await analysis(FEW);
  const wait = async () => Number((await row(page, 'qujat-office table.grid', 1))[4].replaceAll(',', ''));
  const before = await wait();
  await page.locator('[id="field-office-staff-service-centre"]').fill('5');
  await page.locator('[id="field-office-staff-service-centre"]').press('Tab');
  await eventually(async () => assert.ok(await wait() < before, 'nobody waits less'));
  // What is no number is as if nothing had been typed, and stays as it was typed.
  await page.locator('[id="field-office-shift"]').fill('many');
  await page.locator('[id="field-office-shift"]').press('Tab');
  assert.equal(await page.locator('[id="field-office-shift"]').inputValue(), 'many');

  // With all the people in the world the limits alone make too many cases late.
  const found = page.locator('qujat-office [role=status]');
  await page.locator('#staffing').click();
  await eventually(async () => assert.match(await found.innerText(), /No /));
  assert.equal(await found.locator('tbody tr').count(), 0);
  await page.locator('#field-percent').fill('80');
  await page.locator('#staffing').click();
  await eventually(async () => assert.equal(await found.locator('tbody tr').count(), 5));
  assert.match(await found.innerText(), /of 100 such cases: about (8\d|9\d|100)\./);

  // An answer is shown while its question stands, and no longer.
  await page.locator('[id="field-office-staff-service-centre"]').fill('6');
  await page.locator('[id="field-office-staff-service-centre"]').press('Tab');
  assert.equal(await found.innerText(), '');
  await page.locator('[id="field-office-staff-service-centre"]').fill('5');
  await page.locator('[id="field-office-staff-service-centre"]').press('Tab');
  assert.equal(await found.locator('tbody tr').count(), 5);
  await page.getByRole('button', { name: 'Русский' }).click();
  assert.equal(await found.innerText(), '');
  assert.deepEqual(await page.complaints(), []);
});

test('files go home: a diagram, a table, a picture, a report', { skip: once('what is in a file') }, async () => {
  const page = await analysis(FEW);
  await quiet();
  const mark = requestCount();
  await page.catchDownloads();
  for (const file of ['process.bpmn', 'sweep.csv', 'calendar.csv', 'sweep.svg', 'remarks.json', 'starts.csv']) {
    const before = (await page.downloads()).length;
    await page.locator(`[data-save="${file}"]`).click();
    await eventually(async () => assert.equal((await page.downloads()).length, before + 1, file));
  }
  const [bpmn, sweep, calendar, picture, remarks, starts] = await page.downloads();
  assert.equal(bpmn.name, 'passport-id-card-main.bpmn');
  assert.match(bpmn.bytes.toString(), /^<\?xml .*<bpmn:definitions|^<\?xml [^]*definitions/);
  assert.equal(sweep.name, 'limits-by-start-passport-id-card-2013.csv');
  // A heading, and 365 days for each of the sixteen ways to count them.
  assert.equal(sweep.bytes.toString().trimEnd().split('\r\n').length, 1 + 365 * 16);
  assert.match(calendar.bytes.toString(), /2013-05-10,moved-rest,false/);
  assert.match(picture.bytes.toString(), /^<\?xml .*\n<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  assert.doesNotMatch(picture.bytes.toString(), /class=/);
  assert.equal(JSON.parse(remarks.bytes.toString()).service, 'passport-id-card');
  assert.equal(starts.bytes.toString().trimEnd().split('\r\n').length, 366);
  assert.deepEqual(requests(mark), []);
});

test('a link with a course that the service does not have leads to the main one, and to its diagram', async () => {
  const page = await analysis('service=temporary-id-card&course=groundless');
  await page.catchDownloads();
  await page.locator('[data-save="process.bpmn"]').click();
  await eventually(async () => assert.deepEqual((await page.downloads()).map(({ name }) => name), ['temporary-id-card-main.bpmn']));
  assert.deepEqual(await page.complaints(), []);
});

test('a forecast, dates for a calendar and a scenario for another program go home as well', { skip: once('what is in a file') }, async () => {
  const page = await analysis('course=sent-back-for-completing');
  await page.catchDownloads();
  for (const file of ['forecast.json', 'forecast.csv', 'timeline.json', 'timeline.ics', 'scenario.bpmn', 'scenario.json', 'queue.json', 'queue.csv']) {
    const before = (await page.downloads()).length;
    await page.locator(`[data-save="${file}"]`).click();
    await eventually(async () => assert.equal((await page.downloads()).length, before + 1, file));
  }
  const files = (await page.downloads()).map(({ name, type, bytes }) => ({ name, type, text: bytes.toString('utf8') }));
  const [forecast, days, timeline, dates, diagram, scenario, queue, desks] = files;
  const application = { edition: 'order-394-2012', service: 'passport-id-card', submittedOn: '2012-10-01', applicant: {} };
  const expected = library.forecastTimeline(application, { diligence: [] }, 'en');
  assert.deepEqual(JSON.parse(forecast.text).forecast, expected);
  assert.deepEqual(days.text.replace('\ufeff', '').trimEnd().split('\r\n').slice(1),
    expected.histogram.map(({ days: count, date, cases }) => [count, date, cases].join()));
  assert.equal(JSON.parse(timeline.text).steps.length, 19);
  assert.equal(dates.name, 'timeline-passport-id-card-sent-back-for-completing.ics');
  assert.equal(dates.type, 'text/calendar');
  assert.match(dates.text, /^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:2012\d{4}\r\n[^]*END:VCALENDAR\r\n$/);
  assert.equal(diagram.name, 'passport-id-card-simulation.bpmn');
  assert.match(diagram.text, /^<\?xml [^]*definitions/);
  // The scenario is about this very diagram: each of its tasks has resources there.
  const tasks = [...diagram.text.matchAll(/<(?:\w+:)?task id="([^"]+)"/g)].map(([, id]) => id).sort();
  const given = JSON.parse(scenario.text).task_resource_distribution.map(({ task_id: id }) => id).sort();
  assert.ok(tasks.length > 0);
  assert.deepEqual(given, tasks);
  assert.equal(JSON.parse(queue.text).service, 'passport-id-card');
  assert.equal(desks.text.trimEnd().split('\r\n').length, 1 + JSON.parse(queue.text).desks.length);
  assert.deepEqual(await page.complaints(), []);
});

test('a search that takes long is stopped at once, and everything else goes on meanwhile', async () => {
  const page = await analysis(FEW);
  // A search without an end, and a count of the workers that are ended.
  await page.evaluate(() => {
    globalThis.ended = 0;
    const { postMessage, terminate } = Worker.prototype;
    Worker.prototype.postMessage = function (data, ...others) {
      if (data?.question !== 'findStaffing') {
        postMessage.call(this, data, ...others);
      }
    };
    Worker.prototype.terminate = function () {
      globalThis.ended += 1;
      terminate.call(this);
    };
  });
  await page.locator('#staffing').click();
  await eventually(async () => assert.equal(await page.locator('#staffing').innerText(), 'Stop'));
  // The library answers other questions while it searches.
  await page.locator('#field-year').selectOption({ value: '2011' });
  // A whole year is counted before its days are asked for.
  await eventually(async () => assert.match(await page.locator('qujat-days h2').innerText(), /2011/), 90_000);
  assert.equal(await page.locator('#staffing').innerText(), 'Stop');
  // What is above the button is higher with each answer that comes.
  await done(page);
  await page.locator('#staffing').click();
  await eventually(async () => assert.equal(await page.locator('#staffing').innerText(), 'Search'));
  assert.equal(await page.evaluate(() => globalThis.ended), 1, 'the worker that searched goes on');
  assert.equal(await page.locator('qujat-office [role=status] table').count(), 0);
  assert.match(await page.locator('qujat-office').innerText(), /another staff with fewer people may exist/);

  // Nobody waits for an answer to what is asked no longer.
  await page.locator('#staffing').click();
  await eventually(async () => assert.equal(await page.locator('#staffing').innerText(), 'Stop'));
  await page.getByRole('button', { name: 'Русский' }).click();
  await eventually(async () => assert.equal(await page.locator('#staffing').innerText(), 'Подобрать'));
  assert.equal(await page.evaluate(() => globalThis.ended), 2, 'the worker that searched goes on');
  assert.deepEqual(await page.complaints(), []);
});

test('another language keeps every choice, and the address brings them back', async () => {
  const page = await analysis(`service=temporary-id-card&${FEW}`);
  await page.locator('#field-year').selectOption({ value: '2012' });
  await page.locator('[id="field-office-staff-district-police"]').fill('7');
  await page.locator('[id="field-office-staff-district-police"]').press('Tab');
  await page.getByRole('button', { name: 'Қазақша' }).click();
  await eventually(async () => assert.match(await page.locator('h1').innerText(), /Регламент сандармен/));
  await eventually(async () => assert.match(await page.locator('qujat-days h2').innerText(), /2012 жыл/));
  assert.equal(await page.locator('#field-service').inputValue(), 'temporary-id-card');

  await eventually(async () => assert.match(await page.url(), /lang=kk&.*year=2012.*district-police=7/));
  const again = await browser.open(await page.url());
  await again.locator('qujat-days').waitFor();
  assert.match(await again.locator('h1').innerText(), /Регламент сандармен/);
  assert.equal(await again.locator('#field-year').inputValue(), '2012');
  assert.equal(await again.locator('#field-service').inputValue(), 'temporary-id-card');
  assert.equal(await again.locator('[id="field-office-staff-district-police"]').inputValue(), '7');
});

test('the citizens’ page leads here and back in the language that is spoken', { skip: once('where a link leads') }, async () => {
  for (const [lang, words] of [['kk', /Регламент сандармен/], ['ru', /Регламент в цифрах/], ['en', /in numbers/]]) {
    const page = await browser.open(`/${lang}/`);
    await page.locator('qujat-start form').waitFor();
    const there = await page.locator('qujat-about a[href*=analysis]').getAttribute('href');
    await page.goto(there);
    await page.locator('qujat-days').waitFor();
    assert.match(await page.locator('h1').innerText(), words);
    const back = new URL(await page.locator('main .number a').getAttribute('href'), await page.url());
    assert.equal(back.pathname, `/${lang}/`);
    // Whom to ask stands where it stands on every page, and this page does not lead to itself.
    assert.match(await page.locator('footer .help').innerText(), /1414[^]*egov\.kz/);
    assert.equal(await page.locator('footer a[href*=analysis]').count(), 0);
  }
});

test('an address that nobody can read leads to the beginning, and says so', async () => {
  const page = await browser.open('/analysis.html#lang=ru&service=nothing&urgency=never&year=1');
  await page.locator('qujat-days').waitFor();
  assert.match(await page.locator('#notice').innerText(), /Адрес страницы прочитать не удалось/);
  assert.equal(await page.locator('#field-service').inputValue(), 'passport-id-card');
});

test('a link with other choices is heard in the open page, and a place in the page is no choice', async () => {
  const page = await analysis(`service=temporary-id-card&${FEW}`);
  await page.evaluate(() => { location.hash = 'service=residence-registration&year=2011&assumed/cases=500'; });
  await eventually(async () => assert.match(await page.locator('qujat-days h2').innerText(), /2011/));
  assert.equal(await page.locator('#field-service').inputValue(), 'residence-registration');
  assert.match(await page.locator('h1').innerText(), /in numbers/, 'the link names no language');
  await page.evaluate(() => { location.hash = 'main'; });
  await eventually(async () => assert.match(await page.url(), /service=residence-registration.*year=2011/));
  assert.equal(await page.locator('#field-service').inputValue(), 'residence-registration');
  await page.goBack();
  await page.goBack();
  await eventually(async () => assert.equal(await page.locator('#field-service').inputValue(), 'temporary-id-card'));
  assert.deepEqual(await page.complaints(), []);
});

test('an assumption that there is none of is left out of the address, and the others stay', { skip: once('how an address is read') }, async () => {
  const page = await analysis(`assumed/x/y=1&toString=2&office/constructor=3&office/shift/x=4&assumed/diligence/committee=90&${FEW}`);
  assert.equal(await page.locator('[name="assumed/diligence/committee"]').inputValue(), '90');
  await eventually(async () => assert.match(await page.url(), /%2Fcommittee=90/));
  assert.doesNotMatch(await page.url(), /x\/y|x%2Fy|toString|constructor|shift/);
  assert.equal(await page.locator('#notice').innerText(), '');
  assert.deepEqual(await page.complaints(), []);
});

test('the keyboard alone leads to every section', async () => {
  const page = await analysis(FEW);
  for (const section of SECTIONS) {
    await page.locator(`[data-section=${section}]`).focus();
    await page.locator(`[data-section=${section}]`).press('Enter');
    assert.equal(await focused(page), `${section}-title`);
  }
});

test('once loaded, the page asks nothing of anybody and stores nothing', async () => {
  const page = await analysis(FEW);
  await quiet();
  const mark = requestCount();
  await page.locator('#field-service').selectOption({ value: 'residence-registration' });
  await done(page);
  await page.locator('#field-year').selectOption({ value: '2014' });
  await done(page);
  await page.getByRole('button', { name: 'Русский' }).click();
  await done(page);
  assert.equal(await page.evaluate(() => fetch('/').then(() => 'left', () => 'shut')), 'shut');
  assert.deepEqual(requests(mark), []);
  assert.deepEqual(await page.stored(), { local: 0, session: 0, cookies: '', databases: 0 });
});

for (const colorScheme of ['light', 'dark']) {
  test(`no section has a barrier or a horizontal scroll, ${colorScheme}`, { skip: colorScheme === 'dark' && once('a dark colour') }, async () => {
    for (const width of colorScheme === 'dark' ? [320] : [320, 1280]) {
      const page = await analysis(FEW, { size: { width, height: 800 }, media: { colorScheme } });
      await page.evaluate(() => document.querySelectorAll('main details').forEach((each) => { each.open = true; }));
      // Twelve months of 31 days are alike, and axe takes its time for each cell: two months stand for all.
      await page.evaluate(() => document.querySelectorAll('main td:nth-child(30)').forEach(({ parentElement: row }) => row.matches(':nth-child(n+3)') && row.remove()));
      // What a wide screen has otherwise are no colours, and a dark one has nothing else.
      assert.deepEqual(await barriers(page, colorScheme === 'dark' ? { colours: true } : width > 320 || engine !== 'chromium' ? { colours: false } : {}), []);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(overflow, 0, `${width} px`);
      await page.close();
    }
  });
}
