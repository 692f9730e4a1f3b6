// Does a citizen learn what happens next? The promise, the steps, what may go wrong, and what to do when the day has passed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { launch, once, only } from './support/browser.mjs';
import { ready } from './support/case.mjs';
import { library } from './support/library.mjs';
import { relay } from './support/relay.mjs';
import { quiet, requestCount, requests } from './support/site.mjs';
import { trapOnDemand } from './support/trap.mjs';
import { fine } from './support/views.mjs';

let browser;
let trapping;
before(async () => {
  browser = await launch();
  trapping = await relay({ first: trapOnDemand });
});
after(async () => {
  await trapping?.close();
  await browser?.close();
});

/** Opens the page and goes straight to what happens next, as of 1 October 2012. */
async function timeline(service, { path = '/', ...options } = {}) {
  const page = await browser.open(path, options);
  await ready(page);
  await page.locator(`input[name=service][value=${service}]`).check();
  await page.getByRole('button', { name: 'Қашан дайын болады?' }).click();
  await page.getByRole('button', { name: '2012 жылғы 1 қазан' }).click();
  return page;
}

async function day(page, path, [date, month, year]) {
  await page.locator(`#field-${path}-day`).fill(String(date));
  await page.locator(`#field-${path}-month`).selectOption({ value: String(month) });
  await page.locator(`#field-${path}-year`).fill(String(year));
}

const dayOf = (page, path, iso) => day(page, path, iso.split('-').map(Number).reverse());

const answer = (page) => page.locator('main h1').innerText();
const focused = (page) => page.evaluate(() => document.activeElement?.id);
const texts = (page, css) => page.locator(css).allInnerTexts();

/** Opens a step of the road, counted from 0, and reads it. */
async function step(page, index) {
  const one = page.locator('.journey > li').nth(index);
  await one.locator('.more > summary').click();
  return one.innerText();
}

test('a student who lost a card reads by when the temporary one is ready, and who holds the case', async () => {
  const page = await browser.open('/');
  await ready(page);
  await page.getByLabel('Уақытша жеке куәлік алу').check();
  await page.locator('main button.first').click();
  await page.locator('input[name=reason][value=card-lost]').check();
  await page.locator('main button.first').click();
  while (!(await page.url()).endsWith('#submitted-on')) {
    await page.getByText('Білмеймін', { exact: true }).click();
    if (await page.locator('main input[type=radio]').count() > 0) {
      await page.locator('main button.first').click();
    }
  }
  await page.getByRole('button', { name: '2012 жылғы 1 қазан' }).click();
  for (let presses = 0; presses < 3; presses += 1) {
    await page.locator('main button.first').click();
  }
  await page.getByRole('button', { name: 'Әрі қарай не болады' }).click();

  assert.match(await answer(page), /2012 жылғы 2 қазан$/);
  assert.match(await page.title(), /2012 жылғы 2 қазан/);
  assert.equal(await focused(page), 'title');
  assert.match(await page.url(), /#timeline$/);
  const promise = page.locator('.answer.promise');
  assert.match(await promise.innerText(), /1 жұмыс күні/);
  assert.match(await promise.innerText(), /2012 жылғы 1 қазан/, 'the strict reading is missing');
  assert.match(await promise.innerText(), /10‑тармақ/);
  assert.match(await page.locator('.answer.model').innerText(), /уәде емес/);

  const steps = await texts(page, '.journey > li');
  assert.equal(steps.length, 4);
  assert.match(steps[1], /көші-қон полициясы/);
  assert.match(steps[2], /1-кестеде бұл қадамға баған жоқ/);
  assert.match(steps[2], /мерзімі көрсетілмеген/);
  for (let index = 0; index < steps.length; index += 1) {
    assert.match(await step(page, index), /2‑қосымша/, 'a step without its place');
  }
  assert.match(await page.locator('section', { hasText: 'Кезекте қанша күтесіз' }).innerText(), /30 минут/);

  // Nothing of the check is lost on the way back.
  await page.goBack();
  assert.equal(await focused(page), 'summary');
  assert.deepEqual(await page.complaints(), []);
});

test('the promise, the limits of the steps and the model are three answers, and the overrun is said', async () => {
  const page = await timeline('passport-id-card');
  assert.match(await answer(page), /2012 жылғы 31 қазан$/);
  assert.equal(await page.locator('.answer').count(), 3);
  const ceilings = page.locator('.answer.ceilings');
  assert.match(await ceilings.innerText(), /2012 жылғы 19 қараша/);
  assert.match(await ceilings.innerText(), /Кешігетін күнтізбелік күн саны: 19/);
  await ceilings.locator('summary').first().click();
  assert.match(await ceilings.locator('.rows > li').first().innerText(), /Ақпараттық-өндірістік орталық/);
  const model = await page.locator('.answer.model').innerText();
  assert.match(model, /100 өтініштің шамамен 80-і/);
  assert.match(model, /модель/);
  assert.match((await texts(page, '.journey > li'))[4], /Тек қағаз формулярда/);
});

test('a step says who, what and by which day, and one press says the rest', async () => {
  const page = await timeline('passport-id-card');
  const folded = (await texts(page, '.journey > li'))[2];
  assert.match(folded, /^3\. Қаланың немесе ауданның көші-қон полициясы\s[\s\S]+\sСоңғы күні: 2012 жылғы 8 қазан$/);
  const open = await step(page, 2);
  assert.match(open, /Бұйрықтағы мерзімі: 5 жұмыс күні/);
  assert.match(open, /Ең ерте: 2012 жылғы 1 қазан/);
  assert.match(open, /3‑баған/);
});

test('where a step before has no limit, no day is called the last one', async () => {
  const page = await timeline('passport-id-card');
  const { steps } = library.previewTimeline({ service: 'passport-id-card', submittedOn: '2012-10-01' }, 'kk', {});
  const shown = await texts(page, '.journey > li');
  for (const [index, { applies, limited, latest, notBefore }] of steps.entries()) {
    assert.equal(shown[index].includes(`Соңғы күні: ${latest?.text}`), Boolean(applies && latest && !notBefore), shown[index]);
    assert.ok(!applies || limited || /мерзімі көрсетілмеген/.test(shown[index]), shown[index]);
  }
});

test('every date of a step says how it was counted', async () => {
  const page = await timeline('passport-id-card');
  assert.match(await step(page, 2), /Күндер қалай саналды: [^\n]*5 жұмыс күні\. Бірінші күні: 2012 жылғы 2 қазан/);
});

test('the calendar and the printer are at hand under the answers, before what may change them', async () => {
  const page = await timeline('passport-id-card');
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('.answer.model, [data-do=dates], [data-do=print], .contents, qujat-situation')]
    .map(({ dataset, localName }) => dataset.do ?? localName)), ['section', 'dates', 'print', 'nav', 'qujat-situation']);
});

test('someone compares filing on 1 October and on 20 December', async () => {
  const page = await timeline('passport-id-card');
  await page.getByRole('button', { name: 'Сақтап, салыстыру' }).click();
  assert.equal(await focused(page), 'compare');
  await day(page, 'submittedOn', [20, 12, 2012]);
  const cells = await texts(page, 'qujat-comparison > table tbody tr:nth-child(2) td');
  assert.match(cells[0], /2012 жылғы 31 қазан \(30\)/);
  // The thirtieth day is a Saturday: the promise rolls on to Monday.
  assert.match(cells[1], /2013 жылғы 21 қаңтар \(32\)/);
  assert.match(cells[2], /\+2/);
  const late = await texts(page, 'qujat-comparison > table tbody tr:nth-child(4) td');
  assert.deepEqual(late.map((text) => text.replace(/^.*: /, '')), ['19', '21', '+2']);
  await page.locator('qujat-comparison summary').click();
  // Every step but the one without a limit, which has no last day to compare.
  assert.equal(await page.locator('qujat-comparison details tbody tr').count(), 12);
  assert.match(await answer(page), /2013 жылғы 21 қаңтар$/);
  await page.getByRole('button', { name: 'Салыстыруды тоқтату' }).click();
  assert.equal(await page.locator('qujat-comparison').count(), 0);
  assert.equal(await focused(page), 'compare');
});

test('an overdue case learns which paragraph is broken, by how many days, and what one may do', async () => {
  const page = await timeline('passport-id-card');
  assert.equal(await page.locator('.overdue').count(), 0);
  await day(page, 'today', [12, 11, 2012]);
  const overdue = page.locator('.overdue');
  assert.match(await overdue.innerText(), /Кешіккен күнтізбелік күн саны: 12/);
  assert.match(await overdue.innerText(), /10‑тармақ/);
  assert.match(await page.locator('qujat-whereabouts').innerText(), /1414/);
});

test('someone who waits reads how likely each unit holds the case', async () => {
  const page = await timeline('passport-id-card');
  await day(page, 'today', [16, 10, 2012]);
  const shares = await texts(page, 'qujat-whereabouts > .bars > li');
  assert.ok(shares.some((share) => /Комитетте/.test(share) && /шамамен \d+/.test(share)), shares.join(' | '));
  await day(page, 'today', [1, 9, 2012]);
  assert.match(await page.locator('qujat-whereabouts').innerText(), /тапсырған күннен бұрын/);
});

test('what may go wrong changes the road, also twice and all at once', async () => {
  const page = await timeline('passport-id-card');
  const steps = () => page.locator('.journey > li').count();
  assert.equal(await steps(), 14);
  await page.getByLabel('Формуляр толықтыруға қайтарылады').check();
  assert.equal(await steps(), 19);
  await page.locator('#field-completions').selectOption({ value: '2' });
  assert.equal(await steps(), 24);
  await page.getByLabel('Пакет қабылдау кезінде қайтарылады').check();
  assert.equal(await steps(), 25);
  assert.match(await answer(page), /^Пакетті сол күні қайта тапсырсаңыз/);
  await page.getByLabel('Комитет құжаттандыруды негізсіз деп табады').check();
  assert.match(await answer(page), /алмайсыз/);
  assert.equal(await page.locator('.answer').count(), 1);
});

test('the model follows what may go wrong, wherever its numbers stand', async () => {
  const page = await timeline('passport-id-card');
  const application = { edition: 'order-394-2012', service: 'passport-id-card', submittedOn: '2012-10-01', applicant: {} };
  const expected = (situation) => library.forecastTimeline(application, { diligence: [] }, 'kk', situation);
  const sentBack = { courses: ['main', 'sent-back-for-completing'], completions: 2 };
  const [before, after] = [expected({ courses: ['main'], completions: 1 }), expected(sentBack)];
  const day = ({ percentiles }, percent) => percentiles.find((each) => each.percent === percent).text;
  assert.notEqual(day(before, 90), day(after, 90), 'two sendings back take no time: this tests nothing');

  await page.getByRole('button', { name: 'Сақтап, салыстыру' }).click();
  await page.getByLabel('Формуляр толықтыруға қайтарылады').check();
  await page.locator('#field-completions').selectOption({ value: '2' });
  for (const place of ['.answer.model', '.outcome']) {
    const said = await page.locator(place).innerText();
    assert.ok(said.includes(day(after, 10)) && said.includes(day(after, 90)), place);
  }
  const compared = await texts(page, 'qujat-comparison > table tbody tr:nth-child(5) td');
  assert.ok(compared[0].includes(day(before, 90)) && compared[1].includes(day(after, 90)), compared.join(' | '));
  const ends = await page.evaluate(() => [...document.querySelectorAll('.gantt ~ .hidden td:last-child')].map(({ textContent }) => textContent));
  assert.ok(ends.includes(day(after, 90)), 'the band under the steps is that of another road');

  const asked = '2012-10-16';
  await dayOf(page, 'today', asked);
  const held = library.whereabouts(application, { diligence: [] }, asked, 'kk', sentBack).units.filter(({ cases }) => cases > 0);
  const bars = await texts(page, 'qujat-whereabouts > .bars > li strong');
  assert.deepEqual(bars.slice(0, held.length), held.map(({ explanation }) => explanation));
});

test('a day near the end of all calendars is answered, without the pictures that it has no days for', async () => {
  const page = await timeline('passport-id-card');
  for (const far of ['9999-12-01', '9999-12-31']) {
    await dayOf(page, 'submittedOn', far);
    assert.equal(await page.locator('.journey > li').count(), 14);
    assert.equal(await page.locator('.gantt').count(), 0);
    assert.match(await page.evaluate(() => document.querySelector('.band ~ .hidden').textContent), /10000 жылғы/);
    assert.doesNotMatch(await page.locator('main').innerText(), /NaN|Invalid|undefined/);
  }
  await dayOf(page, 'submittedOn', '2012-10-01');
  assert.equal(await page.locator('.gantt').count(), 1);
  assert.equal(await focused(page), 'field-submittedOn-year');
  assert.deepEqual(await page.complaints(), []);
});

test('the urgency and the medium are asked only where they change a step', async () => {
  const passport = await timeline('passport-id-card');
  const described = () => passport.evaluate(() => document.getElementById(document.querySelector('#field-urgency').getAttribute('aria-describedby'))?.innerText);
  assert.equal(await described(), undefined);
  await passport.locator('#field-urgency').selectOption({ value: 'category-1' });
  // Beside the choice itself stands what the text leaves open about it.
  assert.match(await described(), /шұғыл|жедел/i);
  assert.match(await step(passport, 2), /1 жұмыс күні/);
  await passport.locator('#field-medium').selectOption({ value: 'paper' });
  assert.doesNotMatch(await passport.locator('.journey > li').nth(4).innerText(), /бұл қадам болмайды/);
  const registration = await timeline('residence-registration');
  assert.equal(await registration.locator('#field-urgency').count(), 0);
  assert.equal(await registration.locator('#field-medium').count(), 0);
});

test('the days can be counted another way', async () => {
  const page = await timeline('passport-id-card');
  await page.locator('qujat-situation > form > .more > summary').click();
  await page.locator('#field-filingDay').selectOption({ value: 'counts' });
  assert.match(await answer(page), /2012 жылғы 30 қазан$/);
});

test('whoever moves an assumption sees the expectation move', async () => {
  const page = await timeline('passport-id-card');
  await page.locator('.answer.model a').click();
  assert.equal(await focused(page), 'assumptions');
  const before = await page.locator('.outcome').innerText();
  for (const unit of ['district-police', 'regional-police', 'committee', 'production-centre']) {
    await page.locator(`[name="assumed/diligence/${unit}"]`).press('Home');
  }
  assert.equal(await page.locator('output[for=field-assumed-diligence-committee]').innerText(), '0');
  const late = await page.locator('.outcome').innerText();
  assert.notEqual(late, before);
  // What takes longer than a frame says that it began.
  await page.evaluate(() => {
    globalThis.busy = false;
    new MutationObserver(() => { globalThis.busy ||= Boolean(document.querySelector('.outcome[aria-busy]')); })
      .observe(document.querySelector('main'), { attributes: true, childList: true, subtree: true });
  });
  await page.locator('select[name="assumed/cases"]').selectOption({ value: '100000' });
  await page.locator('.outcome:not([aria-busy])').waitFor();
  assert.ok(await page.evaluate(() => globalThis.busy));
  assert.equal(await page.locator('select[name="assumed/cases"]').inputValue(), '100000');
  assert.deepEqual(await page.complaints(), []);
});

test('everything that the model assumes is shown and can be moved, the seed too', async () => {
  const page = await timeline('passport-id-card');
  await page.locator('#assumptions').click();
  const form = page.locator('form.assumptions');
  assert.match(await form.innerText(), /үшбұрышты үлестірім/);
  const { assumptions } = library.forecastTimeline({ service: 'passport-id-card', submittedOn: '2012-10-01' }, {}, 'kk');
  const shown = await form.innerText();
  for (const { title } of [...assumptions.numbers, assumptions.bareTerm]) {
    assert.ok(shown.includes(title), title);
  }
  const seed = page.locator('[name="assumed/seed"]');
  assert.equal(await seed.inputValue(), String(assumptions.numbers.find(({ id }) => id === 'seed').value));
  const drawn = () => page.evaluate(() => document.querySelector('.band ~ .hidden').textContent);
  const before = await drawn();
  await seed.fill('7');
  assert.notEqual(await drawn(), before);
  // What is no seed moves nothing.
  await seed.fill('7x');
  await seed.fill('394');
  assert.equal(await drawn(), before);
  assert.deepEqual(await page.complaints(), []);
});

test('the dates go home as a calendar file, and nothing is asked of anybody', async () => {
  const page = await timeline('temporary-id-card');
  await quiet(page);
  const mark = requestCount();
  await page.catchDownloads();
  await page.getByRole('button', { name: 'Күндерді күнтізбеге сақтау' }).click();
  const [file] = await page.downloads();
  assert.equal(file.name, 'qujat-2012-10-01.ics');
  assert.equal(file.type, 'text/calendar');
  const text = file.bytes.toString('utf8');
  assert.match(text, /^BEGIN:VCALENDAR\r\n/);
  assert.match(text, /DTSTART;VALUE=DATE:20121002\r\n/);
  assert.match(text, /DTSTAMP:\d{8}T\d{6}Z\r\n/);
  assert.deepEqual(requests(mark), []);
  assert.deepEqual(await page.complaints(), []);
});

test('a day that is none is answered at its field, and everything that needs no day stays', async () => {
  const page = await timeline('passport-id-card');
  await day(page, 'submittedOn', [31, 2, 2012]);
  assert.notEqual(await page.locator('#field-submittedOn-error').innerText(), '');
  assert.equal(await page.locator('.journey > li').count(), 14);
  assert.equal(await page.locator('#where-title').count(), 0);
  // Whoever mends it goes on typing: the field outlives what was said of it.
  await page.locator('#field-submittedOn-day').fill('28');
  assert.equal(await page.locator('#field-submittedOn-error').count(), 0);
  assert.equal(await focused(page), 'field-submittedOn-day');
  assert.deepEqual(await page.complaints(), []);
});

test('another language keeps the situation, and the keyboard leads to every section', async () => {
  const page = await timeline('passport-id-card');
  await page.getByLabel('Формуляр толықтыруға қайтарылады').check();
  for (const lang of ['ru', 'en', 'kk']) {
    await page.locator(`header button[lang=${lang}]`).click();
    assert.ok(await page.locator('input[value=sent-back-for-completing]').isChecked());
    assert.equal(await page.locator('.journey > li').count(), 19);
  }
  for (const link of await page.locator('.contents a').all()) {
    const id = await link.getAttribute('data-id');
    await link.press('Enter');
    assert.equal(await focused(page), id);
  }
  assert.match(await page.url(), /#timeline$/);
});

for (const colorScheme of ['light', 'dark']) {
  test(`no state of the timeline has a barrier or a horizontal scroll, ${colorScheme}`, { skip: colorScheme === 'dark' && once('a dark colour') }, async () => {
    const page = await timeline('passport-id-card', { media: { colorScheme } });
    const seen = (state) => fine(page, `timeline, ${state}, ${colorScheme}`);
    await seen('main course');
    await page.locator('#compare').click();
    await day(page, 'today', [12, 11, 2012]);
    await day(page, 'submittedOn', [20, 12, 2012]);
    await page.getByLabel('Формуляр толықтыруға қайтарылады').check();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details')) {
        details.open = true;
      }
    });
    await seen('compared, with everything open');
    await page.getByLabel('Комитет құжаттандыруды негізсіз деп табады').check();
    await page.locator('#field-submittedOn-day').fill('');
    await seen('refused, without a day');
  });
}

test('every target of the timeline is large enough', async () => {
  const page = await timeline('passport-id-card');
  assert.deepEqual(await page.evaluate(() =>
    [...document.querySelectorAll('button, select, input[type=text], input[type=range], label:has(input[type=checkbox]), summary, .contents a')]
      .filter((each) => each.checkVisibility())
      .map((each) => ({ html: each.outerHTML.slice(0, 80), height: each.getBoundingClientRect().height }))
      .filter(({ height }) => height < 24)), []);
});

test('on paper every date says how it was counted', async () => {
  const page = await timeline('passport-id-card');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await page.locator('main details:not([open])').count(), 0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await page.locator('main details[open]').count(), 0);
});

test('a print of the timeline has every step as text, and its pictures whole', { skip: only(['chromium'], 'no way to print to a file') }, async () => {
  const page = await timeline('passport-id-card', { size: { width: 1280, height: 900 } });
  await page.getByLabel('Формуляр толықтыруға қайтарылады').check();
  await page.locator('header button[lang=ru]').click();
  const folder = mkdtempSync(join(tmpdir(), 'qujat-print-'));
  try {
    const paper = join(folder, 'timeline.pdf');
    writeFileSync(paper, await page.native.pdf({ format: 'A4', tagged: true }));
    const plain = (text) => text.replace(/[\s\u00ad-]+/g, '');
    const text = plain(execFileSync('pdftotext', [paper, '-'], { encoding: 'utf8' }));
    const { steps } = library.previewTimeline({ service: 'passport-id-card', submittedOn: '2012-10-01' }, 'ru', { courses: ['sent-back-for-completing'] });
    for (const step of steps) {
      assert.ok(text.includes(plain(step.explanation)), step.explanation);
      for (const day of step.applies ? [step.earliest, step.latest] : []) {
        assert.ok(!day || text.includes(plain(day.text)), day?.text);
      }
    }
    // What leads elsewhere, and what only a program reads, stays on the screen.
    assert.doesNotMatch(text, /вновойвкладке|Почему\?|Изменитьдопущения|394-2012\/1/);
    // As wide as A4 leaves room, nothing lies outside the paper, and no picture is higher than a page.
    await page.native.emulateMedia({ media: 'print' });
    await page.resize(718);
    const pictures = await page.evaluate(() => [...document.querySelectorAll('svg.picture')].map((picture) => {
      const { left, right, height } = picture.getBoundingClientRect();
      return { name: picture.getAttribute('class'), left, right, height };
    }));
    assert.equal(pictures.length, 3);
    for (const { name, left, right, height } of pictures) {
      assert.ok(left >= 0 && right <= 718 && height < 1000, `${name}: ${left} to ${right}, ${height} high`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('paper is white and its letters dark, whatever the screen is', { skip: only(['chromium'], 'no way to look as a printer does') }, async () => {
  const page = await timeline('passport-id-card', { media: { colorScheme: 'dark' } });
  for (const [scheme, sight] of [['dark', 'usual'], ['dark', 'low'], ['system', 'usual'], ['system', 'low']]) {
    await page.evaluate(([colours, eyes]) => {
      const { dataset } = document.documentElement;
      delete dataset.scheme;
      delete dataset.sight;
      if (colours !== 'system') {
        dataset.scheme = colours;
      }
      if (eyes === 'low') {
        dataset.sight = eyes;
      }
    }, [scheme, sight]);
    const light = (css, property) => page.evaluate(([selector, name]) => {
      const [, ...parts] = /(\d+), (\d+), (\d+)/.exec(getComputedStyle(document.querySelector(selector))[name]);
      return Math.max(...parts.map(Number));
    }, [css, property]);
    await page.native.emulateMedia({ media: 'screen' });
    assert.ok(await light('body', 'backgroundColor') < 40, `${scheme}, ${sight}: the screen is not dark`);
    await page.native.emulateMedia({ media: 'print' });
    assert.equal(await light('body', 'backgroundColor'), 255, `${scheme}, ${sight}`);
    for (const [css, property] of [['h1', 'color'], ['.journey h3', 'color'], ['.gantt text', 'fill'], ['.lanes > text', 'fill']]) {
      assert.ok(await light(css, property) < 60, `${scheme}, ${sight}: ${css} is light on white paper`);
    }
  }
});

test('however often the engine stops, a fresh one answers and the situation stays', async () => {
  const page = await timeline('passport-id-card', { path: trapping.address });
  for (let trap = 1; trap <= 5; trap += 1) {
    await page.evaluate(() => { globalThis.traps = { previewTimeline: 1 }; });
    await page.locator('#field-submittedOn-day').fill(String(trap + 1));
    assert.match(await page.locator('#notice').innerText(), /Жауаптарыңыз орнында/);
    assert.equal(await page.locator('.journey > li').count(), 14);
  }
  assert.deepEqual(await page.complaints(), []);
});
