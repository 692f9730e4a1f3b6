// Does whoever does not see a picture get all that it shows? Every step, unit, day and number of the engine's own report stands in
// the accessibility tree, in every language.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, once, only } from './support/browser.mjs';
import { ready } from './support/case.mjs';
import { COUNTED, yearCounted } from './support/counted.mjs';
import { library } from './support/library.mjs';

const LANGUAGES = ['kk', 'ru', 'en'];
const SERVICE = 'passport-id-card';
const EDITION = 'order-394-2012';

/** Handed in on this day, a case meets holidays of the state and of religion, substitutes of theirs, and days that were moved. */
const DAY = '2012-12-03';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** The tables of a part of the page as a screen reader finds them: what is hidden from it is not there. */
function tables(page, css) {
  return page.evaluate((selector) => [...document.querySelectorAll(`${selector} table`)]
    .filter((table) => table.checkVisibility() && !table.closest('[aria-hidden=true], details:not([open])'))
    .map((table) => [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent))), css);
}

/** Opens what happens next, for documents handed in on `DAY`. */
async function timeline(lang, courses = [], { service = SERVICE, width = 1280 } = {}) {
  const page = await browser.open('/', { size: { width, height: 900 } });
  await ready(page);
  await page.locator(`input[name=service][value=${service}]`).check();
  await page.getByRole('button', { name: 'Қашан дайын болады?' }).click();
  const [year, month, day] = DAY.split('-');
  await page.locator('#field-submittedOn-day').fill(String(Number(day)));
  await page.locator('#field-submittedOn-month').selectOption({ value: String(Number(month)) });
  await page.locator('#field-submittedOn-year').fill(year);
  for (const course of courses) {
    await page.locator(`input[name=course][value=${course}]`).check();
  }
  await page.locator(`header button[lang=${lang}]`).click();
  for (const summary of await page.locator('qujat-pictures summary').all()) {
    await summary.click();
  }
  return page;
}

/** What the engine says of the same. */
function said(lang, courses) {
  const application = { edition: EDITION, service: SERVICE, submittedOn: DAY, applicant: {} };
  const situation = { courses: ['main', ...courses], completions: 1 };
  return {
    report: library.previewTimeline(application, lang, situation),
    forecast: library.forecastTimeline(application, { diligence: [] }, lang, situation),
  };
}

/** Which tests Kazakh stands for. @param {string} lang */
const otherwise = (lang) => (lang === 'kk' ? false : once(`what is said in ${lang}`));

const dateOf = (iso, lang) => library.calendarDays(iso, iso, lang)[0].text;

for (const courses of [[], ['sent-back-for-completing']]) {
  for (const lang of LANGUAGES) {
    test(`the pictures of a timeline are said whole in ${lang}${courses.map((course) => `, ${course}`)}`, { skip: otherwise(lang) }, async () => {
      const page = await timeline(lang, courses);
      const { report, forecast } = said(lang, courses);
      const [lanes, gantt, band] = await tables(page, 'qujat-pictures');

      const steps = report.steps.filter(({ applies }) => applies);
      assert.equal(lanes.length, steps.length);
      for (const [index, step] of steps.entries()) {
        const [name, unit, limit, latest] = lanes[index];
        assert.ok(name.startsWith(step.number ? `${step.number}. ${step.action}` : step.action), name);
        assert.ok(unit.includes(step.holderTitle) && unit.includes(step.holderShort), unit);
        assert.equal(limit, step.limit.text);
        assert.ok(step.latest ? latest === step.latest.text : latest !== '', name);
      }
      // A step that is taken twice is told from itself.
      assert.equal(new Set(lanes.map(String)).size, lanes.length);
      const numbers = await page.locator('.lanes .stop').allInnerTexts();
      assert.equal(numbers.length, steps.length, 'the picture has other steps than its table');

      const dated = steps.filter(({ earliest }) => earliest);
      for (const [index, step] of dated.entries()) {
        const [name, unit, earliest, latest] = gantt[index];
        assert.ok(name.includes(step.action), name);
        assert.deepEqual([unit, earliest], [step.holderTitle, step.earliest.text]);
        assert.ok(step.latest ? latest === step.latest.text : latest !== '', name);
      }
      const others = gantt.slice(dated.length).map((row) => row.at(-1));
      assert.deepEqual(others, [report.promise.chosen, report.ceilings.chosen.endsOn, ...forecast.percentiles].map(({ text }) => text));

      const bars = band.slice(0, forecast.histogram.length);
      assert.deepEqual(bars, forecast.histogram.map(({ date, cases }) => [dateOf(date, lang), String(cases)]));
      const shown = forecast.percentiles.filter(({ percent }) => [10, 50, 90].includes(percent));
      const drawn = await page.evaluate(() => [...document.querySelectorAll('svg.band > rect')].filter((bar) => bar.checkVisibility({ visibilityProperty: true })).length);
      assert.equal(drawn, bars.length, 'the picture hides what its table has');
      const promised = forecast.promised ? [forecast.promised.text] : [];
      assert.deepEqual(band.slice(bars.length).map((row) => row.at(-1)), [...shown.map(({ text }) => text), ...promised]);
    });
  }
}

for (const lang of LANGUAGES) {
  test(`every day off under the steps has its name beside the picture, in ${lang}`, { skip: otherwise(lang) }, async () => {
    const page = await timeline(lang);
    const { report, forecast } = said(lang, []);
    const last = [report.promise.chosen, report.ceilings.chosen.endsOn, forecast.percentiles.at(-1)].map(({ date }) => date).sort().at(-1);
    const rests = library.calendarDays(DAY, last, lang).filter(({ working }) => !working);
    const special = rests.filter(({ kind }) => kind !== 'weekly-rest');
    assert.ok(special.length >= 4, 'a month without holidays tests nothing');
    const [weekly, ...named] = await page.locator('.rests > li').allInnerTexts();
    assert.deepEqual(named.map((text) => text.trim()), special.map(({ text, reason }) => `${text}: ${reason}`));
    for (const { text, kind } of rests.filter((rest) => rest.kind === 'weekly-rest')) {
      assert.ok((await page.evaluate(() => document.querySelector('.rests > li').textContent)).includes(text), kind);
    }
    assert.ok(weekly.trim().startsWith(rests.find(({ kind }) => kind === 'weekly-rest').reason));
    // Seen without colours too: the named days are striped, the others are not.
    const [all, striped] = await page.evaluate(() => ['.rest', '.rest + [fill^="url("]'].map((css) => document.querySelectorAll(`.gantt > ${css}`).length));
    assert.deepEqual([all, striped], [rests.length, special.length]);
  });
}

for (const lang of LANGUAGES) {
  test(`no word of a picture leaves its sheet on a phone, in ${lang}`, { skip: otherwise(lang) }, async () => {
    for (const width of [320, 360]) {
      const page = await timeline(lang, ['sent-back-for-completing'], { width });
      assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('svg.picture')].flatMap((picture) => {
        const { left, right } = picture.getBoundingClientRect();
        return [...picture.querySelectorAll('text')].filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < left - 1 || box.right > right + 1;
        }).map(({ textContent }) => textContent);
      })), [], `${width} px`);
    }
  });
}

test('a picture is shown at the size it is drawn at, on a wide screen too', async () => {
  const page = await timeline('ru');
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('svg.picture')]
    .map((picture) => Math.round(picture.getBoundingClientRect().width - picture.width.baseVal.value))), [0, 0, 0]);
  assert.ok(!(await page.evaluate(() => document.querySelector('.lanes').textContent)).includes('…'), 'a lane without its whole name');
});

test('a bar begins where the one before it ends, for its step does', async () => {
  const page = await timeline('kk');
  const bars = await page.evaluate(() => [...document.querySelectorAll('.gantt .bar:not(.unlimited) rect')].map((bar) => {
    const [x, width] = ['x', 'width'].map((name) => Number(bar.getAttribute(name)));
    return { x, end: x + width };
  }));
  const day = bars[0].end - bars[0].x;
  assert.ok(bars.length > 8);
  for (const [index, { x }] of bars.slice(1).entries()) {
    // What is done on the last day of the step before lies on that day.
    assert.ok([0, day].some((shared) => Math.abs(bars[index].end - shared - x) < 1), `${index}: ${JSON.stringify(bars)}`);
  }
});

test('what takes a day or two has no pictures', async () => {
  const page = await timeline('kk', [], { service: 'temporary-id-card' });
  assert.equal(await page.locator('.journey > li').count(), 4);
  assert.equal(await page.locator('qujat-pictures, [data-id=pictures-title]').count(), 0);
});

/** Opens the analysts' page and waits until the year is counted. */
async function analysis(choices) {
  const page = await browser.open(`/analysis.html#${choices}`, { size: { width: 1280, height: 900 } });
  // Much is counted here before everything is there.
  page.patience = COUNTED;
  await page.locator('qujat-days').waitFor();
  return page;
}

/** The days of a table by months, in order: what stands behind `summed` columns. */
const daysOf = (rows, summed) => rows.flatMap((row) => row.slice(1 + summed)).filter(Boolean);

for (const lang of LANGUAGES) {
  test(`the pictures of a year are said day by day in ${lang}`, { skip: otherwise(lang) }, async () => {
    const page = await analysis(`lang=${lang}&year=2012&course=sent-back-for-completing&scenario=general/paper/careful`);
    const from = '2012-01-01';
    const to = '2012-12-31';

    const { sweeps } = library.regulationRemarks(EDITION, SERVICE, lang, from, to);
    const { days, overruns } = sweeps.find(({ urgency, medium, strict }) => urgency === 'general' && medium === 'paper' && !strict);
    const [sweep] = await tables(page, 'qujat-sweep qujat-picture');
    assert.equal(sweep.length, 12);
    assert.deepEqual(daysOf(sweep, 3), days.map((count, index) => (overruns[index] > 0 ? `${count} (+${overruns[index]})` : String(count))));
    assert.ok(days.some((count, index) => overruns[index] > 0), 'no day breaks the promise: this tests nothing');

    const calendar = library.calendarDays(from, to, lang);
    const [months] = await tables(page, 'qujat-days qujat-picture');
    assert.deepEqual(daysOf(months, 2), calendar.map(({ reason }) => reason));
    const worked = (month) => calendar.filter(({ date, working }) => working && Number(date.slice(5, 7)) === month + 1).length;
    assert.deepEqual(months.map((row) => Number(row[1])), months.map((_, month) => worked(month)));

    const { steps } = library.previewTimeline({ edition: EDITION, service: SERVICE, submittedOn: '2012-10-01', applicant: {} }, lang,
      { courses: ['sent-back-for-completing'] });
    const [lanes] = await tables(page, 'qujat-process qujat-picture');
    assert.deepEqual(lanes.map((row) => [row[2], row[3]]), steps.filter(({ applies }) => applies)
      .map(({ limit, latest }, index) => [limit.text, latest?.text ?? lanes[index][3]]));

    await yearCounted(page);
    const { starts } = library.forecastByStart({ edition: EDITION, service: SERVICE, submittedOn: from, applicant: {} }, { diligence: [] }, 366, lang);
    const [year] = await tables(page, 'qujat-starts qujat-picture');
    const shares = daysOf(year, 3).map((text) => Math.round(Number.parseFloat(text.replace(',', '.')) * 10));
    assert.deepEqual(shares, starts.map(({ broken }) => broken[0]));
    assert.deepEqual(await page.complaints(), []);
  });
}

test('the tree that the browser hands to assistive technology has it all', { skip: only(['chromium'], 'no way to ask for the tree') }, async () => {
  const page = await timeline('ru', ['sent-back-for-completing']);
  const session = await page.native.context().newCDPSession(page.native);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const heard = new Set(nodes.filter(({ ignored }) => !ignored).map(({ name }) => name?.value));
  const { report, forecast } = said('ru', ['sent-back-for-completing']);
  for (const step of report.steps.filter(({ applies }) => applies)) {
    for (const text of [step.limit.text, step.earliest?.text, step.latest?.text].filter(Boolean)) {
      assert.ok(heard.has(text), text);
    }
    assert.ok([...heard].some((name) => name?.includes(step.action)), step.action);
    assert.ok([...heard].some((name) => name?.includes(step.holderTitle)), step.holderTitle);
  }
  for (const { date } of forecast.histogram) {
    assert.ok(heard.has(dateOf(date, 'ru')), date);
  }
});
