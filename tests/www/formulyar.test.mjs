// Does a person find the mistake at home? A woman types her data, mends what is wrong, and sees the form before she queues.
// Every name is invented, and every number is of somebody born before 1900.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { eventually, launch, once } from './support/browser.mjs';
import { ready } from './support/case.mjs';
import { check, choose, FAULTY, field, fill, focused, nothingStored, openDraft, speak, toPreview } from './support/draft.mjs';
import { golden } from './support/golden.mjs';
import { relay } from './support/relay.mjs';
import { quiet, requestCount, requests } from './support/site.mjs';
import { announcements, transcript } from './support/transcript.mjs';
import { trapOnDemand } from './support/trap.mjs';
import { fine, overflow } from './support/views.mjs';

const LANGUAGES = ['kk', 'ru', 'en'];

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

const open = (/** @type {any} */ options) => openDraft(browser, options);

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
  assert.match(await surname.locator('.letters .hidden').evaluate((each) => each.textContent), /Орны: 3\. Латын әрпі: e\. Дұрысы: е\./);
  await surname.getByRole('button', { name: 'Былай жазу: Өтеғалиева' }).click();
  assert.equal(await field(page, 'surname').inputValue(), 'Өтеғалиева');
  assert.equal(await focused(page), 'field-draft-surname');
  assert.equal(await surname.locator('.found').count(), 0);
  await page.getByRole('button', { name: 'Былай жазу: іңкәр' }).click();

  // Everything is looked at anew while it is mended, and said.
  assert.match((await announcements(page, () => field(page, 'birthDate').fill('31 желтоқсан 1899'))).join(), /Анықтап алу керек: 0/);
  await field(page, 'iin').fill('991231-200017');
  assert.equal(await page.locator('#summary-title').innerText(), 'Түзететін ештеңе табылмады.');
  assert.equal(await page.locator('.found.error, .found.warning').count(), 0);
  assert.match(await page.locator('[data-key=iin] .found.notice').innerText(), /дәлелдемейді/);
  assert.deepEqual(await page.complaints(), []);
});

test('the keyboard alone leads from the first field to a mended one', async () => {
  const page = await open();
  const to = async (id) => {
    for (let presses = 0; presses < 120 && (await focused(page)) !== id; presses += 1) {
      await page.press('Tab');
    }
    assert.equal(await focused(page), id);
  };
  await to('field-draft-surname');
  await page.type('Сынақoв');
  await to('field-draft-iin');
  await page.type('991231 200011');
  await page.press('Enter');
  assert.equal(await focused(page), 'summary');
  await page.press('Tab');
  for (let presses = 0; presses < 60 && !(await page.evaluate(() => document.activeElement.dataset.id === 'field-draft-surname')); presses += 1) {
    await page.press('Tab');
  }
  await page.press('Enter');
  assert.equal(await focused(page), 'field-draft-surname');
  await page.press('Shift+Tab');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Сынақов/);
  await page.press('Enter');
  assert.equal(await field(page, 'surname').inputValue(), 'Сынақов');
});

for (const lang of LANGUAGES) {
  test(`a screen reader says the findings and the preview as ever, ${lang}`, { skip: lang === 'kk' ? false : once(`what is said in ${lang}`) }, async () => {
    const page = await open();
    // Not every engine shows what a camera sees.
    await page.evaluate(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }));
    await fill(page, FAULTY);
    await check(page);
    await speak(page, lang);
    const said = [...await transcript(page, 'main'), '', '— preview —', ''];
    await toPreview(page);
    said.push(...await transcript(page, 'main'));
    golden(`formulyar.${lang}.txt`, said);
  });
}

test('the form, the information sheet and the lines stand as a list, each with who fills it in and where that stands', async () => {
  const page = await open();
  await fill(page, { ...FAULTY, surname: 'Өтеғалиева', name: 'Іңкәр', iin: '991231200017', birthDate: '31.12.1899' });
  await toPreview(page);
  assert.equal(await focused(page), 'title');
  assert.match(await page.url(), /#preview$/);
  assert.doesNotMatch(await page.title(), /Іңкәр|9912/);

  const form = page.locator('.form-sheet');
  const value = (id) => form.locator(`[data-key="${id}"] > dd`).innerText();
  assert.equal(await form.locator('.sample').innerText(), 'ҮЛГІ · ОБРАЗЕЦ · SAMPLE');
  assert.equal(await value('surname'), 'ӨТЕҒАЛИЕВА');
  assert.equal(await value('birthDate'), '31.12.1899');
  assert.equal(await value('sex'), 'Әйел / Женский');
  assert.equal(await value('number'), '000000000000');
  assert.match(await value('barcode'), /Шын емес/);
  assert.equal(await value('digitalSignature'), 'бос қалады');
  for (const group of await form.locator('.group').all()) {
    assert.notEqual(await group.locator('.by').innerText(), '');
    assert.notEqual(await group.locator('.place').innerText(), '');
  }
  assert.match(await page.locator('.information-sheet').innerText(), /ӨТЕҒАЛИЕВА/);

  // On paper the stub is given instead.
  await page.getByRole('button', { name: 'Жазғанымды өзгерту' }).click();
  await page.locator('input[value=paper]').check();
  await toPreview(page);
  assert.match(await page.locator('.stub-sheet').innerText(), /Формулярдың түбіртегі/);
  assert.equal(await form.locator('[data-key=officerCode] > dd').innerText(), 'бос қалады');

  for (const width of [320, 360, 1280]) {
    await page.resize(width);
    for (const [nth, rows, signs] of [[0, 2, 44], [1, 3, 30]]) {
      const zone = page.locator('.zone').nth(nth);
      const lines = (await zone.locator('pre').innerText()).split('\n');
      assert.deepEqual(lines.map((line) => line.length), Array(rows).fill(signs));
      const { wraps, fits } = await zone.evaluate((each) => {
        const text = each.firstElementChild;
        return { wraps: text.getBoundingClientRect().height / parseFloat(getComputedStyle(text).lineHeight), fits: each.scrollWidth - each.clientWidth };
      });
      assert.equal(Math.round(wraps), rows, `the lines wrap at ${width} px`);
      assert.ok(fits <= 0, `the lines are ${fits} px too long at ${width} px`);
    }
    assert.ok((await overflow(page)) <= 0, `scrolls sideways at ${width} px`);
  }
  assert.match((await page.locator('.zone').nth(0).locator('pre').innerText()).split('\n')[0], /^P<KAZOTEGALIEVA<<INKAR</);
  assert.deepEqual(await page.complaints(), []);
});

test('another spelling in Latin letters is one press away', async () => {
  const page = await open();
  await field(page, 'surname').fill('Өтеғалиева');
  const latin = page.locator('qujat-field[data-key=latinSurname]');
  assert.match(await latin.innerText(), /OTEGALIEVA/);
  assert.match(await page.locator('section[data-key=latin] .noted').first().innerText(), /ресми кесте табылмады[\s\S]*Ешкім оқымаған/);
  // Each with what is changed and where such a spelling was seen, the likely one first.
  assert.match(await latin.locator('.spellings li').first().innerText(), /OTEGALIYEVA\s+Е → YE: көп адам осылай жазады/);
  assert.match(await latin.locator('.spellings').innerText(), /OTEGHALIEVA\s+Ғ → GH: 1979 жылғы ағылшын-америка жүйесі/);
  await latin.getByRole('button', { name: 'OTEGHALIEVA' }).click();
  assert.equal(await field(page, 'latinSurname').inputValue(), 'OTEGHALIEVA');
  await toPreview(page);
  assert.match(await page.locator('.zone pre').first().innerText(), /^P<KAZOTEGHALIEVA</);
});

test('a letter that has no lookalike is marked where it stands, and a whole name on the other keyboard is asked about', async () => {
  const page = await open();
  await fill(page, { ...FAULTY, surname: 'Сынақов', name: 'AHHA', patronymic: 'Мысgл ұлы', birthDate: '31.12.1899', iin: '991231200017' });
  await check(page);
  const patronymic = page.locator('qujat-field[data-key=patronymic]');
  const signs = await patronymic.locator('.letters [aria-hidden]').evaluate((row) => [...row.children].map((each) => each.firstChild.data).join(''));
  assert.equal(signs, 'Мысgл\u00a0ұлы');
  assert.match(await patronymic.locator('.stray').innerText(), /^g\s*латын$/);
  assert.equal(await patronymic.locator('[data-take]').count(), 0, 'nothing is promised that cannot be mended');
  const name = page.locator('qujat-field[data-key=name]');
  assert.match(await name.locator('.found.notice').innerText(), /Латын және кирилл әріптері араласқан/);
  await name.getByRole('button', { name: 'Былай жазу: АННА' }).click();
  assert.equal(await field(page, 'name').inputValue(), 'АННА');
  assert.equal(await name.locator('.found').count(), 0);
});

test('what is saved, cleared and loaded is the same, and a bad file loses nothing', async () => {
  const page = await open();
  await field(page, 'representative/kind').selectOption({ value: 'attorney' });
  await fill(page, { ...FAULTY, 'presented/issuedOn': '05.03.1899', contact: 'хат: үлгі', 'representative/name': 'Үлгі Сынақ' });
  await page.locator('input[value=paper]').check();
  const values = () => page.evaluate(() => [...document.querySelectorAll('qujat-field :is(input:not([type=radio]), input:checked, select)')]
    .map(({ name, value }) => [name, value]));
  const before = await values();
  await page.catchDownloads();
  await page.locator('main [data-do=save]').click();
  const [{ name, type, bytes }] = await page.downloads();
  const text = bytes.toString('utf8');
  assert.equal(name, 'qujat.json');
  assert.equal(type, 'application/json');
  const { format, version, draft } = JSON.parse(text);
  assert.deepEqual([format, version, draft.surname, draft['presented/number']], ['qujat-answers', 1, FAULTY.surname, FAULTY['presented/number']]);

  for (const bad of ['', '{', 'null', '[]', '{"format":"qujat-formulyar","version":2,"draft":{}}', '{"format":"qujat-formulyar","version":1,"draft":null}', '{"format":"qujat-formulyar","version":1,"draft":[]}',
    '{"format":"qujat-formulyar","version":1,"draft":{"sex":"x"}}', '{"format":"qujat-formulyar","version":1,"draft":{"iin":1}}', 'x'.repeat(300_000)]) {
    await choose(page, '#file', { name: 'a.json', type: 'application/json', text: bad });
    assert.match(await page.locator('#file-error').innerText(), /Жауаптарыңыз өзгерген жоқ/, bad.slice(0, 60));
    assert.deepEqual(await values(), before);
  }

  await page.locator('#clear').click();
  await page.getByRole('button', { name: 'Иә, өшіру' }).click();
  await page.getByRole('button', { name: 'Тек формулярды қарау' }).click();
  assert.equal(await field(page, 'surname').inputValue(), '');
  await choose(page, '#file', { name, type, text });
  await page.getByText('Файл ашылды.').waitFor();
  assert.deepEqual(await values(), before);

  // The files that drafts once had of their own.
  const old = { format: 'qujat-formulyar', version: 1, draft: { surname: 'Үлгі', presented: { number: '1' } } };
  await choose(page, '#file', { name, type, text: JSON.stringify(old) });
  await eventually(async () => assert.equal(await field(page, 'surname').inputValue(), 'Үлгі'));
  assert.equal(await field(page, 'presented/number').inputValue(), '1');
  assert.deepEqual(await page.complaints(), []);
});

test('«clear all» asks once, and then nothing is left of anything', async () => {
  const page = await open();
  await fill(page, FAULTY);
  await choose(page, '#photo-choose', { name: 'a.png', type: 'image/png', picture: { width: 700, height: 900 } });
  await page.locator('canvas').waitFor();
  await check(page);
  await page.locator('#clear').click();
  assert.equal(await focused(page), 'clear-title');
  await page.getByRole('button', { name: 'Жоқ, қалсын' }).click();
  assert.equal(await focused(page), 'clear');
  assert.equal(await field(page, 'iin').inputValue(), FAULTY.iin);
  await page.locator('#clear').click();
  await page.getByRole('button', { name: 'Иә, өшіру' }).click();

  const left = () => page.evaluate(() => [
    document.documentElement.outerHTML,
    ...[...document.querySelectorAll('input')].map(({ value }) => value),
    JSON.stringify(history.state),
    location.href,
  ].join(' '));
  assert.doesNotMatch(await left(), /алиева|991231|Абай|canvas/);
  assert.match(await page.locator('#notice').innerText(), /Бәрі өшірілді/);
  await page.locator('input[name=service]').first().check();
  assert.equal(await page.locator('#notice').innerText(), '', 'the next answer leaves it standing');
  // Neither the way back nor a fresh load brings it back.
  await page.goBack();
  assert.doesNotMatch(await left(), /алиева|991231|Абай|canvas/);
  await page.goto('about:blank');
  await page.goto('/');
  await ready(page);
  await page.getByRole('button', { name: 'Тек формулярды қарау' }).click();
  assert.doesNotMatch(await left(), /алиева|991231|Абай/);
  await nothingStored(page);
});

test('«clear all» puts a fresh engine in place of the one that knew what was typed', async () => {
  const page = await open({ path: trapping.address });
  await fill(page, FAULTY);
  await check(page);
  const know = () => page.evaluate((typed) => globalThis.memories.map(({ buffer }) => {
    const [bytes, wanted] = [new Uint8Array(buffer), new TextEncoder().encode(typed)];
    for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
      if (wanted.every((byte, nth) => bytes[at + nth] === byte)) return true;
    }
    return false;
  }), FAULTY.address);
  assert.deepEqual(await know(), [true]);
  await page.locator('#clear').click();
  await page.getByRole('button', { name: 'Иә, өшіру' }).click();
  assert.deepEqual(await know(), [true, false]);
});

test('from the first key to the print nothing is asked of anybody, and nothing is stored', async () => {
  const page = await open();
  await quiet(page);
  const mark = requestCount();
  await fill(page, FAULTY);
  await check(page);
  await choose(page, '#photo-choose', { name: 'a.png', type: 'image/png', picture: { width: 700, height: 900 } });
  await page.locator('canvas').waitFor();
  await page.catchDownloads();
  await page.locator('main [data-do=save]').click();
  for (const lang of LANGUAGES) {
    await speak(page, lang);
  }
  await toPreview(page);
  await page.evaluate(() => {
    globalThis.print = () => { globalThis.printed = true; };
  });
  await page.locator('button[data-do=print]').click();
  assert.ok(await page.evaluate(() => globalThis.printed));
  assert.deepEqual(requests(mark), []);
  await nothingStored(page);
  assert.deepEqual(await page.complaints(), []);
});

test('what the check of the package knows is not asked again, and its documents are compared with the form', async () => {
  const page = await browser.open('/');
  await ready(page);
  await page.locator('input[value=passport-id-card]').check();
  await page.locator('main button.first').click();
  const press = () => page.locator('main button.first').click();
  await page.locator('input[value=name-change]').check();
  await press();
  while (!(await page.url()).endsWith('#submitted-on')) {
    if (await page.locator('main input[type=radio]').count() > 0) {
      await page.locator('main input[type=radio][value=""]').check();
      await press();
    } else {
      await page.getByRole('button', { name: 'Білмеймін' }).click();
    }
  }
  await page.getByRole('button', { name: '2012 жылғы 1 қазан' }).click();
  await press();
  await page.locator('#change-names').click();
  await page.locator('#field-surname').fill('Сынақова');
  await page.locator('#field-name').fill('Үлгі');
  await press();
  await press();
  await page.locator('#field-documents-id-card').check();
  await page.locator('a[href="#document/id-card"]').click();
  await page.locator('#field-documents-id-card-name').fill('Айсұлу');
  await press();
  await press();
  await page.getByRole('button', { name: 'Формулярды толтырып көру' }).click();

  assert.equal(await field(page, 'surname').inputValue(), 'Сынақова');
  assert.equal(await field(page, 'submittedOn').inputValue(), '01.10.2012');
  assert.equal(await field(page, 'reason').inputValue(), 'name-change');
  assert.equal(await field(page, 'presented/kind').inputValue(), 'id-card');
  await field(page, 'surname').fill('Сынақ');
  await check(page);
  await page.locator('#summary a[data-id=field-documents-id-card-name]').click();
  assert.equal(await focused(page), 'field-documents-id-card-name');
  await page.goBack();
  assert.equal(await field(page, 'surname').inputValue(), 'Сынақ', 'what is typed here stands');

  // All that the form has and a document too: it is asked for once it is typed, and compared.
  const typed = { patronymic: 'Мысалұлы', birthDate: '03.05.1868', iin: '680503-200018', 'presented/number': '000 000 001' };
  for (const [path, text] of Object.entries(typed)) {
    await field(page, path).fill(text);
  }
  const onCard = (name) => page.locator(`#field-documents-id-card-${name}`);
  await page.locator('#summary a[data-id=field-documents-id-card-name]').click();
  await onCard('patronymic').fill('Үлгіұлы');
  await onCard('iin').fill('680503 200018');
  await onCard('number').fill('000000002');
  await onCard('birthDate-day').fill('4');
  await onCard('birthDate-month').selectOption({ value: '5' });
  await onCard('birthDate-year').fill('1868');
  await page.goBack();
  for (const name of ['patronymic', 'birthDate', 'number']) {
    assert.equal(await page.locator(`#summary a[data-id=field-documents-id-card-${name}]`).count(), 1, name);
  }
  assert.equal(await page.locator('#summary a[data-id=field-documents-id-card-iin]').count(), 0, 'the same number, written otherwise');
});

test('a day after the order is said to be one, and a day in its time is one press away', async () => {
  const page = await open();
  const today = new Date();
  assert.match(await field(page, 'submittedOn').inputValue(), new RegExp(`\\.${today.getFullYear()}$`));
  await page.locator('.history button').click();
  assert.equal(await page.locator('.history').count(), 0);
  assert.equal(await field(page, 'submittedOn').inputValue(), '01.10.2012');
  assert.equal(await focused(page), 'field-draft-submittedOn');
  assert.match(await page.locator('#live').innerText(), /2012 жылғы 1 қазан/);
});

test('however often the engine stops, a fresh one answers and everything typed stays', async () => {
  const page = await open({ path: trapping.address });
  await fill(page, FAULTY);
  for (const nth of [1, 2, 3]) {
    await page.evaluate(() => { globalThis.traps = { previewFormulyar: 1 }; });
    await field(page, 'address').fill(`Абай даңғылы, ${nth}`);
    assert.match(await page.locator('#notice').innerText(), /Жауаптарыңыз орнында/);
  }
  await check(page);
  assert.equal(await page.locator('#summary-title').innerText(), 'Түзету керек: 2. Анықтап алу керек: 2.');
  assert.equal(await field(page, 'surname').inputValue(), FAULTY.surname);
  assert.deepEqual(await page.complaints(), []);
});

test('another language keeps everything that was typed, the focus and the place on the page', async () => {
  const page = await open();
  await fill(page, FAULTY);
  await check(page);
  for (const lang of ['ru', 'en', 'kk']) {
    // WebKit scrolls to what has the focus only a moment later.
    await field(page, 'address').evaluate((input) => {
      input.focus();
      input.scrollIntoView({ block: 'center' });
    });
    const before = await page.evaluate(() => document.activeElement.getBoundingClientRect().top);
    // A press on the button moves the focus there; the page is told of a new language as the button tells it.
    await page.evaluate((wanted) => document.querySelector('qujat-language').tell('language', { lang: wanted }), lang);
    assert.equal(await focused(page), 'field-draft-address');
    await eventually(async () => {
      const now = await page.evaluate(() => document.activeElement.getBoundingClientRect().top);
      assert.ok(Math.abs(now - before) < 4, `${lang}: the field has moved by ${now - before} px`);
    });
    for (const [path, text] of Object.entries(FAULTY)) {
      assert.equal(await field(page, path).inputValue(), text, lang);
    }
    assert.ok(await page.locator('input[value=female]').isChecked());
    assert.equal(await field(page, 'presented/kind').inputValue(), 'birth-certificate');
  }
});

for (const colorScheme of ['light', 'dark']) {
  test(`no state of the formulyar has a barrier or a horizontal scroll, ${colorScheme}`, { skip: colorScheme === 'dark' && once('a dark colour') }, async () => {
    const page = await open({ media: { colorScheme } });
    const seen = (state) => fine(page, `formulyar, ${state}, ${colorScheme}`);
    await seen('empty');
    await fill(page, FAULTY);
    await choose(page, '#photo-choose', { name: 'a.png', type: 'image/png', picture: { width: 700, height: 700 } });
    await page.locator('canvas').waitFor();
    await choose(page, '#file', { name: 'a.json', type: 'application/json', text: '{}' });
    await check(page);
    await page.locator('#clear').click();
    await seen('checked');
    await page.getByRole('button', { name: 'Жоқ, қалсын' }).click();
    await toPreview(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details')) {
        details.open = true;
      }
    });
    await seen('preview with everything open');
  });
}

test('every target of the formulyar is large enough', async () => {
  const page = await open();
  await fill(page, FAULTY);
  await check(page);
  const small = () => page.evaluate(() =>
    [...document.querySelectorAll('button, select, input[type=text], input[type=range], label:has(input[type=radio], input[type=file]), summary, .summary a, .contents a')]
      .filter((each) => each.checkVisibility())
      .map((each) => ({ html: each.outerHTML.slice(0, 80), height: each.getBoundingClientRect().height }))
      .filter(({ height }) => height < 24));
  assert.deepEqual(await small(), []);
  await toPreview(page);
  assert.deepEqual(await small(), []);
});
