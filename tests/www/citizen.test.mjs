// Can a citizen do it? A mother who wants a passport for her child goes through the page, in Kazakh, on a phone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { eventually, launch, once, only } from './support/browser.mjs';
import { ready } from './support/case.mjs';
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

async function start(path = '/', options = {}) {
  const page = await browser.open(path, options);
  await ready(page);
  return page;
}

const press = (page) => page.locator('main button.first').click();

/** Answers the question of the view and goes on. */
async function answer(page, label) {
  await page.getByLabel(label).check();
  await press(page);
}

async function born(page, [day, month, year]) {
  const date = page.getByRole('group', { name: 'Бала қай күні туған?' });
  await date.getByLabel('Күні').fill(day);
  await date.getByLabel('Айы').selectOption(month);
  await date.getByLabel('Жылы').fill(year);
}

/**
 * To the answers of a mother who wants a passport for her child.
 *
 * @param {(view: string) => Promise<void>} [look] looks at each view before it is answered
 */
async function chooseCase(page, look = async () => {}) {
  await answer(page, 'Паспорт немесе жеке куәлік алу');
  await look('reason');
  await answer(page, '16 жасқа толмаған балаға паспорт алу');
  await look('birth date');
  await born(page, ['5', 'наурыз', '2005']);
  await press(page);
  await look('representative');
  await answer(page, 'Баланың әкесі немесе анасы');
  await look('place');
  await answer(page, 'Тұрғылықты жеріндегі Орталықта');
  await look('exemption');
  await answer(page, 'Жоқ');
  await look('day');
  await page.getByRole('button', { name: '2012 жылғы 1 қазан' }).click();
  await press(page);
}

async function tickTwo(page) {
  await press(page);
  await page.getByLabel('туу туралы куәлік', { exact: true }).check();
  await page.getByLabel('азаматтарды тіркеу кітабы', { exact: true }).check();
}

async function toResult(page) {
  await chooseCase(page);
  await tickTwo(page);
  await press(page);
}

const verdict = (page) => page.locator('main h1').innerText();
const focused = (page) => page.evaluate(() => document.activeElement?.id);

test('a mother learns that the receipt and the photographs are missing, adds them, and the verdict improves', async () => {
  const page = await start();
  await toResult(page);

  assert.equal(await verdict(page), 'Пакет толық емес');
  assert.equal(await focused(page), 'summary');
  assert.match(await page.title(), /^Пакет толық емес/);
  assert.match(await page.locator('#live').innerText(), /Пакет толық емес/);
  // What is to be done stands with the document it is about.
  const missing = page.locator('.rows > li:has(.need.missing)');
  assert.match(await missing.nth(0).innerText(), /түбіртек/);
  assert.match(await missing.nth(1).innerText(), /фотосурет/);
  const findings = await page.locator('.rows > li:has(.todo)').all();
  assert.ok(findings.length >= 2, 'two documents are missing, and each has something to do');
  for (const finding of findings) {
    assert.notEqual(await finding.locator('.place').first().innerText(), '', 'a finding without a place');
    assert.notEqual(await finding.locator('.todo').innerText(), '', 'a finding without a next step');
  }
  assert.match(await page.locator('section', { hasText: 'Пакет қайтарылса' }).last().innerText(), /1‑қосымша, 1‑кесте, 1‑баған/);
  // How many photographs, and how large; and no day is promised for what would come back.
  const photos = page.locator('.rows > li', { hasText: 'фотосурет' });
  assert.match(await photos.innerText(), /Керегі: 2 · 3,5 × 4,5 см/);
  assert.notEqual(await photos.locator('.todo').innerText(), '');
  assert.match(await page.locator('main').innerText(), /Пакет қабылданса, дайын болуға тиіс соңғы күн: 2012 жылғы 31 қазан/);
  await page.locator('main [data-go=timeline]').click();
  assert.match(await page.locator('main h1').innerText(), /^Пакет қабылданса/);
  await page.goBack();

  // Every line of the summary leads to a field.
  await page.locator('.summary a', { hasText: 'түбіртек' }).click();
  assert.equal(await focused(page), 'field-documents-fee-receipt');
  await page.press('Space');
  await page.getByLabel('фотосурет', { exact: true }).check();
  assert.match(await page.locator('p.word').innerText(), /Нақты айта алмаймыз/);
  await press(page);
  assert.equal(await verdict(page), 'Нақты айта алмаймыз');
  assert.equal(await page.locator('.error').count(), 0);

  assert.equal(await page.locator('main [data-go=returned]').count(), 0, 'nothing is certain to be returned');

  await page.locator('.summary a').first().click();
  await page.press('Space');
  await press(page);
  assert.equal(await verdict(page), 'Пакет толық');
  assert.equal(await page.locator('main [data-go=returned]').count(), 0);
  // Of the receipt and the proof of exemption, the one that is there.
  assert.equal(await page.locator('.rows > li', { hasText: 'түбіртек' }).locator('.entry a').count(), 1);
  await page.locator('main [data-go=timeline]').click();
  assert.match(await page.locator('main h1').innerText(), /^Дайын болуға тиіс соңғы күн/);
  assert.deepEqual(await page.complaints(), []);
});

for (const [lang, by, past, today] of [
  ['kk', '2012 жылғы бұйрық бойынша: пакет толық емес', /^Сол бұйрық бойынша пакет қайтарылар еді/, /Қазір өтініш берсеңіз[^.]*1414[^.]*egov\.kz/],
  ['ru', 'По приказу 2012 года: пакет неполный', /^По тому приказу пакет вернули бы/, /Если обращаетесь сейчас[^.]*1414[^.]*egov\.kz/],
  ['en', 'By the order of 2012: the package is incomplete', /^Under that order the package would have been returned/, /If you apply today[^.]*1414[^.]*egov\.kz/],
]) {
  test(`whoever leaves the day at today reads and hears a verdict of the order of 2012, and where to ask today, ${lang}`, { skip: lang === 'kk' ? false : once(`what is said in ${lang}`) }, async () => {
    // The link names no day: it is today, as on the first screen.
    const page = await browser.open(`/#answers?lang=${lang}&service=passport-id-card&reason=child-passport&age=7&representative=parent`
      + '&applyingAt=residence&feeExempt=no&documents=photo:count=1');
    await page.locator('qujat-answers').waitFor();
    await press(page);
    await press(page);
    assert.equal(await verdict(page), by);
    assert.ok((await page.title()).startsWith(by));
    assert.match(await page.locator('qujat-verdict .sentence').innerText(), past);
    assert.match(await page.locator('qujat-verdict').innerText(), today);
    const heard = await page.locator('#live').innerText();
    assert.ok(heard.startsWith(by), heard);
    assert.match(heard, today);
    await page.locator('main [data-do=receipt]').click();
    const { head } = JSON.parse(await page.locator('#receipt').innerText());
    assert.ok(head.some((/** @type {string} */ line) => line.startsWith(by) && today.test(line)), head.join(' | '));
    await page.locator('main [data-go=returned]').click();
    const sheet = await page.locator('main').innerText();
    assert.ok((await verdict(page)).startsWith(by.split(':')[0]), await verdict(page));
    assert.ok(sheet.includes(by), sheet);
    assert.match(sheet, today);
    await page.locator('main [data-go=result]').click();
    await page.locator('main [data-go=documents]').first().click();
    assert.equal((await page.locator('p.word').innerText()).trim(), by);
    // On a day of the order the verdict is the day's own.
    await page.goBack();
    await page.locator('.history button').click();
    assert.doesNotMatch(await verdict(page), /2012/);
    assert.deepEqual(await page.complaints(), []);
  });
}

test('every statement of an answer has its source beside it, and the way there ends at the very place', { skip: once('what an answer says') }, async () => {
  const ways = new Set();
  for (const [service, more] of [
    ['passport-id-card', 'reason=child-passport&age=7&representative=parent&applyingAt=residence&documents=photo:count=1'],
    ['temporary-id-card', 'reason=card-lost&documents=application,photo'],
    ['residence-registration', 'reason=owner-consent&documents=owner-consent'],
    ['residence-deregistration', 'reason=death&documents=application,death-certificate'],
  ]) {
    const page = await browser.open(`/#answers?lang=ru&service=${service}&submittedOn=2012-10-01&${more}`);
    await page.locator('main h1#title').waitFor();
    for (const view of ['result', 'returned', 'timeline']) {
      await page.evaluate((step) => document.dispatchEvent(new CustomEvent('qujat-go', { detail: { step } })), view);
      const { bare, hrefs } = await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) {
          details.setAttribute('open', '');
        }
        // Titles, answers of the person, ways on and words about the page itself state nothing of the law.
        const own = '.summary, .checked, .actions, .stamp, .margin, .hint, .need, nav';
        const said = [...document.querySelectorAll('qujat-result :is(p, li, dd):not(:has(p, li, dd))')].filter((each) => !each.closest(own) && each.textContent.trim());
        return {
          bare: said.filter((each) => !each.closest('.noted')?.querySelector('qujat-citation')).map((each) => each.textContent),
          hrefs: [...document.querySelectorAll('main :is(qujat-citation, .source) a')].map((each) => [each.href, each.target, each.rel].join(' ')),
        };
      });
      assert.deepEqual(bare, [], `${service}, ${view}`);
      assert.ok(hrefs.length > 0, `${service}, ${view}: no way leads to the law`);
      hrefs.forEach((href) => ways.add(href));
    }
    await page.evaluate((step) => document.dispatchEvent(new CustomEvent('qujat-go', { detail: { step } })), 'formulyar');
    (await page.evaluate(() => [...document.querySelectorAll('main qujat-citation a')].map((each) => [each.href, each.target, each.rel].join(' '))))
      .forEach((href) => ways.add(href));
  }
  const pages = new Map();
  const missing = [];
  for (const way of ways) {
    const [href, target, rel] = way.split(' ');
    assert.deepEqual([target, rel], ['_blank', 'noopener'], 'whoever follows it finds the answers where they were');
    const [address, id] = href.split('#');
    pages.set(address, pages.get(address) ?? await fetch(address).then((answer) => answer.text()));
    if (!pages.get(address).includes(` id="${id}"`)) {
      missing.push(href);
    }
  }
  assert.deepEqual(missing, []);
  assert.ok(ways.size > 30, `${ways.size} places`);
});

test('a question that is passed over is asked for in its own words, in every language', { skip: once('what a question says') }, async () => {
  const asked = new Map();
  for (const service of ['passport-id-card', 'temporary-id-card', 'residence-registration', 'residence-deregistration']) {
    const page = await browser.open(`/kk/#answers?service=${service}`);
    await page.locator('qujat-question').waitFor();
    while (!(await page.url()).endsWith('#answers')) {
      if (await page.locator('main input[type=radio]').count() > 0) {
        await press(page);
        for (const lang of ['kk', 'ru', 'en']) {
          await page.locator(`header button[lang=${lang}]`).click();
          const question = `${lang} ${await page.locator('main h1').innerText()}`;
          const error = await page.locator('#problems a').innerText();
          assert.ok(error.includes(question.slice(3)), `${question} is answered with: ${error}`);
          asked.set(question, error);
        }
        await page.locator('main input[type=radio][value=""]').check();
        await press(page);
      } else {
        await page.locator('main [data-do=unknown]').click();
      }
    }
    assert.deepEqual(await page.complaints(), []);
  }
  assert.ok(asked.size >= 3 * 5, [...asked.keys()].join(', '));
  assert.equal(new Set(asked.values()).size, asked.size, [...asked.values()].join(' | '));
});

test('a finding about a detail leads to that detail', async () => {
  const page = await start();
  await chooseCase(page);
  await press(page);
  await page.getByLabel('фотосурет', { exact: true }).check();
  await page.locator('.tick', { hasText: 'отосурет' }).locator('a').click();
  assert.match(await page.url(), /#document\/photo$/);
  await page.getByLabel('Нешеу?').selectOption('1');
  await press(page);
  assert.equal(await focused(page), 'field-documents-photo');
  assert.match(await page.locator('li', { hasText: 'отосурет' }).first().innerText(), /түзету керек/);
  await press(page);
  await page.locator('.summary a', { hasText: 'Фотосурет жетіспейді' }).click();
  assert.equal(await focused(page), 'field-documents-photo-count');
  assert.match(await page.locator('#field-documents-photo-count-error').innerText(), /Керегі: 2/);
  // Whoever came from the answer to mend one thing returns to it.
  await page.getByLabel('Нешеу?').selectOption('2');
  await press(page);
  assert.match(await page.url(), /#result$/);
});

test('a date that is none is answered at its question, in its words, and keeps nobody out', async () => {
  const page = await start();
  await answer(page, 'Паспорт немесе жеке куәлік алу');
  await answer(page, '16 жасқа толмаған балаға паспорт алу');
  await born(page, ['31', 'ақпан', '2005']);
  await press(page);
  assert.equal(await focused(page), 'problems');
  assert.match(await page.title(), /^Түзету керек: Бала қай күні туған/);
  await page.locator('#problems a', { hasText: 'Күнтізбеде мұндай күн жоқ' }).click();
  assert.equal(await focused(page), 'field-birthDate-day');
  assert.equal(await page.locator('#field-birthDate-day').inputValue(), '31');
  assert.equal(await page.locator('#field-birthDate-error').innerText(), 'Күнтізбеде мұндай күн жоқ.');
  await born(page, ['1', 'ақпан', '05']);
  await press(page);
  assert.match(await page.locator('#field-birthDate-error').innerText(), /екі цифр/);
  await born(page, ['1', 'ақпан', '']);
  await press(page);
  assert.match(await page.locator('#field-birthDate-error').innerText(), /^Күнін, айын, жылын түгел жазыңыз\.$/);
  await page.getByRole('button', { name: 'Білмеймін' }).click();
  assert.match(await page.url(), /#representative$/);
  assert.deepEqual(await page.complaints(), []);
});

test('a mistyped IIN is answered at its field, and whoever mends or empties it goes on', async () => {
  const page = await start();
  await chooseCase(page);
  await page.locator('#change-names').click();
  assert.match(await page.locator('main').innerText(), /Қызмет кімге керек болса, соның деректері/);
  for (const [wrong, mended] of [['680503 250035', '680503 250034'], ['12345', '']]) {
    await page.locator('#field-iin').fill(wrong);
    await press(page);
    assert.equal(await focused(page), 'problems');
    assert.notEqual(await page.locator('#field-iin-error').innerText(), '');
    await page.locator('#problems a').click();
    assert.equal(await focused(page), 'field-iin');
    await page.locator('#field-iin').fill(mended);
    await press(page);
    assert.match(await page.url(), /#answers$/);
    await page.locator('#change-names').click();
  }
  assert.deepEqual(await page.complaints(), []);
});

test('whoever leaves a view in the middle of a word leaves nothing half drawn behind', async () => {
  const page = await start();
  await answer(page, 'Паспорт немесе жеке куәлік алу');
  await answer(page, '16 жасқа толмаған балаға паспорт алу');
  await page.locator('#field-birthDate-day').click();
  await page.type('3');
  await page.goBack();
  await eventually(async () => assert.equal(await page.locator('main h1').innerText(), 'Не себепті өтініш бересіз?'));
  assert.equal(await page.locator('main h1').count(), 1);
  assert.deepEqual(await page.complaints(), []);
});

test('who would rather not tell a birthday tells an age', async () => {
  const page = await start();
  await answer(page, 'Паспорт немесе жеке куәлік алу');
  await answer(page, '16 жасқа толмаған балаға паспорт алу');
  // Nothing at all is no answer: not knowing is a button of its own.
  await press(page);
  assert.match(await page.locator('#problems').innerText(), /Күнін не жасын жазыңыз немесе «Білмеймін» түймесін басыңыз/);
  await page.locator('#problems a').click();
  assert.equal(await focused(page), 'field-birthDate-day');
  await page.getByLabel('Немесе тек жасын жазыңыз').fill('семь');
  assert.equal(await page.locator('#problems').count(), 0);
  await press(page);
  await page.locator('#problems a').click();
  assert.equal(await focused(page), 'field-age');
  await page.getByLabel('Немесе тек жасын жазыңыз').fill('7');
  await press(page);
  for (const unknown of ['Білмеймін', 'Білмеймін', 'Білмеймін']) {
    await answer(page, unknown);
  }
  await page.getByRole('button', { name: '2012 жылғы 1 қазан' }).click();
  await press(page);
  assert.match(await page.locator('.answers').innerText(), /Жасы: 7/);
  await press(page);
  await press(page);
  assert.equal(await page.locator('.findings > li', { hasText: '16 жасқа толмаған' }).count(), 1);
});

test('another language keeps every answer, the step and the focus', async () => {
  const page = await start();
  await chooseCase(page);
  const inThree = async (view, holds) => {
    for (const lang of ['ru', 'en', 'kk']) {
      await page.locator(`header button[lang=${lang}]`).click();
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      assert.equal(await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).lang), lang);
      assert.equal(await page.evaluate(() => location.hash), view);
      await holds();
    }
  };
  const views = [
    ['submittedOn', async () => assert.equal(await page.locator('#field-submittedOn-year').inputValue(), '2012')],
    ['representative', async () => assert.equal(await page.locator('input[name=representative]:checked').inputValue(), 'parent')],
    ['birthDate', async () => {
      assert.equal(await page.locator('#field-birthDate-day').inputValue(), '5');
      assert.equal(await page.locator('#field-birthDate-month').inputValue(), '3');
      assert.equal(await page.locator('#field-birthDate-year').inputValue(), '2005');
    }],
    ['reason', async () => assert.equal(await page.locator('input[name=reason]:checked').inputValue(), 'child-passport')],
  ];
  for (const [field, holds] of views) {
    await page.locator(`#change-${field}`).click();
    await inThree(`#${field.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}`, holds);
    await press(page);
    assert.equal(await focused(page), `change-${field}`);
  }
  await tickTwo(page);
  await page.locator('header button[lang=en]').click();
  assert.ok(await page.getByLabel('birth certificate', { exact: true }).isChecked());
  await press(page);
  for (const [lang, word] of [['en', 'The package is incomplete'], ['ru', 'Пакет неполный'], ['kk', 'Пакет толық емес']]) {
    await page.locator(`header button[lang=${lang}]`).click();
    assert.equal(await verdict(page), word);
    assert.match(await page.title(), new RegExp(`^${word}`));
  }
});

test('a case that cannot be is told where the answers are checked, before a document is looked for', async () => {
  const page = await start();
  await chooseCase(page);
  const attention = page.getByRole('region', { name: 'Назар аударыңыз' });
  assert.equal(await attention.count(), 0, 'nothing is wrong with a child of seven');
  await page.locator('#change-birthDate').click();
  await born(page, ['5', 'наурыз', '1980']);
  await press(page);
  assert.match(await attention.innerText(), /Бұл жағдай балаларға арналған/);
  await page.locator('#change-birthDate').click();
  await born(page, ['5', 'наурыз', '2005']);
  await press(page);
  assert.equal(await attention.count(), 0);
  await page.close();
});

test('of the dead nobody is asked how old they are, nor who acts for them', async () => {
  const page = await start();
  await answer(page, 'Тіркеу есебінен шығу');
  await answer(page, 'Адамның қайтыс болуы');
  const asked = [];
  for (; !(await page.url()).endsWith('#answers'); await press(page)) {
    asked.push((await page.url()).split('#')[1]);
    assert.ok(asked.length < 9, asked.join());
    if (await page.locator('main input[type=radio]').count() > 0) {
      await page.locator('main input[type=radio]').first().check();
    }
  }
  assert.ok(asked.length > 0 && !asked.includes('birth-date') && !asked.includes('representative'), asked.join());
  await page.close();
});

test('a service, a case and what was not answered: «I do not know» is an answer everywhere', async () => {
  for (const [service, title] of [
    ['passport-id-card', 'Паспорт немесе жеке куәлік алу'],
    ['temporary-id-card', 'Уақытша жеке куәлік алу'],
    ['residence-registration', 'Тұрғылықты жері бойынша тіркелу'],
    ['residence-deregistration', 'Тіркеу есебінен шығу'],
  ]) {
    const page = await start();
    await answer(page, title);
    for (let questions = 0; !(await page.url()).endsWith('#answers'); questions += 1) {
      assert.ok(questions < 9, `${service}: the questions do not end`);
      if (await page.locator('main input[type=radio]').count() > 0) {
        await page.locator('main input[type=radio][value=""]').check();
        await press(page);
      } else {
        await page.getByRole('button', { name: 'Білмеймін' }).click();
      }
    }
    await press(page);
    await press(page);
    assert.match(await verdict(page), /Пакет толық емес|Нақты айта алмаймыз/, service);
    await page.locator('.summary a[data-id=field-reason]').click();
    assert.equal(await page.evaluate(() => /** @type {HTMLInputElement} */ (document.activeElement).name), 'reason', service);
    assert.deepEqual(await page.complaints(), [], service);
  }
});

/** Answers «I do not know» until the day is asked for. */
async function toTheDay(page) {
  while (!(await page.url()).endsWith('#submitted-on')) {
    if (await page.locator('main input[type=radio]').count() > 0) {
      await answer(page, 'Білмеймін');
    } else {
      await page.getByRole('button', { name: 'Білмеймін' }).click();
    }
  }
}

test('a day after the order is said to be one, and a day in its time is one press away', async () => {
  const page = await start();
  await answer(page, 'Уақытша жеке куәлік алу');
  await answer(page, 'Жеке куәлік жоғалды немесе ұрланды');
  await toTheDay(page);
  const today = new Date();
  assert.equal(await page.locator('#field-submittedOn-year').inputValue(), String(today.getFullYear()));
  assert.match(await page.locator('.history').innerText(), /2012 жылғы 23 қыркүйектен/);
  await page.locator('.history button').click();
  assert.equal(await page.locator('.history').count(), 0);
  assert.equal(await page.locator('#field-submittedOn-year').inputValue(), '2012');
});

test('a document that is not on the list can be added', async () => {
  const page = await start();
  await chooseCase(page);
  await press(page);
  await page.getByLabel('Тағы бір құжат').selectOption({ value: 'power-of-attorney' });
  await page.getByRole('button', { name: 'Қосу' }).click();
  assert.equal(await focused(page), 'field-documents-power-of-attorney');
  assert.ok(await page.locator('#field-documents-power-of-attorney').isChecked());
  await press(page);
  assert.match(await page.locator('.findings .notice').innerText(), /сенімхат/);
});

test('back leads a step back, and nothing that was answered is lost', async () => {
  const page = await start();
  await toResult(page);
  assert.match(await page.url(), /#result$/);
  assert.doesNotMatch(await page.url(), /2005|child|birth/);
  await page.goBack();
  assert.ok(await page.getByLabel('туу туралы куәлік', { exact: true }).isChecked());
  await page.goBack();
  assert.match(await page.locator('.answers').innerText(), /2005 жылғы 5 наурыз/);
  // The button does what the browser's own does.
  for (const view of ['submitted-on', 'fee-exempt', 'applying-at', 'representative', 'birth-date', 'reason']) {
    await page.locator('main [data-do=back]').click();
    await eventually(async () => assert.match(await page.url(), new RegExp(`#${view}$`)));
    assert.equal(await focused(page), 'title');
  }
  assert.equal(await page.locator('input[name=reason]:checked').inputValue(), 'child-passport');
  for (let views = 0; views < 8; views += 1) {
    await page.goForward();
  }
  assert.equal(await verdict(page), 'Пакет толық емес');
});

test('the keyboard alone is enough', async () => {
  const page = await start();
  const to = async (selector) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await page.evaluate((wanted) => Boolean(document.activeElement?.matches(wanted)), selector)) {
        return;
      }
      await page.press('Tab');
    }
    assert.fail(`the Tab key never reaches ${selector}`);
  };
  await to('#skip');
  await page.press('Enter');
  await to('input[name=service]');
  await page.press('Space');
  await page.press('Enter');
  await to('input[name=reason]');
  await page.press('Space');
  await page.press('ArrowDown');
  assert.equal(await page.locator('input[name=reason]:checked').inputValue(), 'child-passport');
  await page.press('Enter');
  assert.equal(await focused(page), 'title');
  await to('#field-birthDate-day');
  await page.type('5');
  await page.press('Tab');
  for (let month = 1; month <= 3; month += 1) {
    await page.press('ArrowDown');
  }
  await page.press('Tab');
  await page.type('2005');
  await page.press('Enter');
  await to('input[name=representative]');
  await page.press('ArrowDown');
  assert.equal(await page.locator('input[name=representative]:checked').inputValue(), 'parent');
  await page.press('Enter');
  for (const field of ['applyingAt', 'feeExempt']) {
    await to(`input[name=${field}]`);
    await page.press('Space');
    await page.press('Enter');
  }
  await to('.history button');
  await page.press('Enter');
  await to('main button.first');
  await page.press('Enter');
  // One answer is changed on the way.
  await to('#change-representative');
  await page.press('Enter');
  await to('input[name=representative]');
  await page.press('Enter');
  assert.equal(await focused(page), 'change-representative');
  await to('main button.first');
  await page.press('Enter');
  await to('#field-documents-birth-certificate');
  await page.press('Space');
  await to('main button.first');
  await page.press('Enter');
  assert.equal(await verdict(page), 'Пакет толық емес');
  assert.equal(await focused(page), 'summary');
  await to('.summary a');
  await page.press('Enter');
  assert.equal(await focused(page), 'field-documents-registration-book');
});

test('without a service the page says what to do first', async () => {
  const page = await start();
  await press(page);
  assert.equal(await focused(page), 'problems');
  assert.match(await page.locator('#field-service-error').innerText(), /Алдымен қызметті таңдаңыз/);
  await page.locator('#problems a').click();
  assert.equal(await page.evaluate(() => /** @type {HTMLInputElement} */ (document.activeElement).name), 'service');
});

for (const colorScheme of ['light', 'dark']) {
  test(`no step has a barrier or a horizontal scroll, ${colorScheme}`, { skip: colorScheme === 'dark' && once('a dark colour') }, async () => {
    const page = await start('/', { media: { colorScheme } });
    const seen = (state) => fine(page, `${state}, ${colorScheme}`);
    await seen('start');
    await press(page);
    await seen('start without a service');
    await chooseCase(page, seen);
    await seen('answers');
    await page.locator('#change-reason').click();
    await page.goBack();
    await page.locator('#change-names').click();
    await seen('names');
    await press(page);
    await tickTwo(page);
    await seen('documents');
    await page.locator('a[href="#document/birth-certificate"]').click();
    await seen('document');
    await page.locator('#field-documents-birth-certificate-issuedOn-day').fill('99');
    await press(page);
    await seen('document with a date that is none');
    await page.locator('#field-documents-birth-certificate-issuedOn-day').fill('');
    await press(page);
    await press(page);
    for (const closed of ['main .more > summary, footer .more > summary', 'main qujat-citation summary']) {
      for (const summary of await page.locator(closed).all()) {
        await summary.click();
      }
    }
    await seen('result');
    await page.locator('[data-go=returned]').click();
    await seen('explained');
    await page.goBack();
    await page.locator('[data-go=timeline]').last().click();
    await page.locator('qujat-keep summary').click();
    await page.locator('qujat-display button').click();
    await page.locator('qujat-keep [data-do=link]').click();
    await seen('timeline with everything around it open');
    await page.locator('qujat-keep [data-do=clear]').click();
    await seen('asked whether to clear');
  });
}

test('every target is large enough', async () => {
  const page = await start();
  const small = () => page.evaluate(() =>
    [...document.querySelectorAll('button, select, input[type=text], label:has(input[type=radio], input[type=checkbox]), summary, .answers a, .to a, .summary a')]
      .filter((each) => each.checkVisibility())
      .map((each) => ({ html: each.outerHTML.slice(0, 80), height: each.getBoundingClientRect().height }))
      .filter(({ height }) => height < 24));
  const large = async (view) => assert.deepEqual(await small(), [], view);
  await large('start');
  await chooseCase(page, large);
  await large('answers');
  await tickTwo(page);
  await large('documents');
  await page.locator('a[href="#document/birth-certificate"]').click();
  await large('document');
  await press(page);
  await press(page);
  await large('result');
});

test('once loaded, the page asks nothing of anybody and stores nothing about anybody', async () => {
  const page = await start();
  await quiet(page);
  const mark = requestCount();
  await toResult(page);
  await page.locator('header button[lang=ru]').click();
  await page.locator('header button[lang=en]').click();
  assert.deepEqual(requests(mark), []);
  assert.deepEqual(await page.complaints(), []);

  // Not even code that got into the page could ask.
  await page.evaluate(async () => {
    await fetch('./leak-by-fetch').catch(() => {});
    navigator.sendBeacon('./leak-by-beacon');
    await new Promise((done) => {
      const image = new Image();
      image.onload = image.onerror = done;
      image.src = './leak-by-image';
    });
  });
  assert.deepEqual(requests(mark), []);

  // What the service worker keeps is the subject of `offline.test.mjs`.
  assert.deepEqual(await page.stored(), { local: 0, session: 0, cookies: '', databases: 0 });
});

test('a document that the list does not name keeps its row and the focus when it is unticked', async () => {
  const page = await browser.open('/#answers?lang=en&service=passport-id-card&reason=child-passport&age=7&representative=parent&applyingAt=residence'
    + '&feeExempt=no&submittedOn=2012-10-01&documents=lease');
  await page.locator('main h1#title').waitFor();
  await press(page);
  const lease = page.locator('#field-documents-lease');
  await lease.focus();
  for (const ticked of [false, true]) {
    await page.press('Space');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'field-documents-lease');
    assert.equal(await lease.isChecked(), ticked);
  }
});

test('after a trap a fresh engine answers, the answers stay, and nothing is loaded', async () => {
  const page = await start(trapping.address);
  await chooseCase(page);
  await tickTwo(page);
  const mark = requestCount();
  await page.evaluate(() => { globalThis.traps = { checkPackage: 1 }; });
  await press(page);
  assert.equal(await verdict(page), 'Пакет толық емес');
  assert.match(await page.locator('#notice').innerText(), /Жауаптарыңыз орнында/);
  assert.deepEqual(requests(mark), []);
  assert.deepEqual(await page.complaints(), []);
});

test('where the engine is lost, the page says so and keeps the answers', async () => {
  const page = await start(trapping.address);
  await chooseCase(page);
  await tickTwo(page);
  await page.evaluate(() => { globalThis.traps = { checkPackage: 1000 }; });
  await press(page);
  assert.match(await page.locator('#notice').innerText(), /Тексеру тоқтап қалды/);
  assert.ok(await page.getByLabel('туу туралы куәлік', { exact: true }).isChecked());
});

test('on paper every citation is open', async () => {
  const page = await start();
  await toResult(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await page.locator('main qujat-citation details:not([open])').count(), 0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await page.locator('main qujat-citation details[open]').count(), 0);
});

test('the reasons for a return are one page of paper and the answer three, whatever size the letters of the screen have', { skip: only(['chromium'], 'no way to print to a file') }, async () => {
  const page = await start();
  await chooseCase(page);
  await press(page);
  await page.getByLabel('туу туралы куәлік', { exact: true }).check();
  await press(page);
  const sheets = async () => (await page.native.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  for (const lang of ['kk', 'ru', 'en']) {
    await page.locator(`header button[lang=${lang}]`).click();
    for (const size of ['', '200']) {
      await page.evaluate((chosen) => { document.documentElement.dataset.size = chosen; }, size);
      assert.equal(await sheets(), 3, `the answer, ${lang}, ${size}`);
    }
    await page.locator('main [data-go=returned]').click();
    for (const size of ['', '200']) {
      await page.evaluate((chosen) => { document.documentElement.dataset.size = chosen; }, size);
      assert.equal(await sheets(), 1, `the reasons, ${lang}, ${size}`);
    }
    await page.goBack();
  }
  assert.deepEqual(await page.complaints(), []);
});
