// Other people's pages with our elements in them: does a citizen get an answer there, and does the page stay theirs?
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch } from './support/browser.mjs';
import { askedLater, EMBED, events, fetchedSince, ready, startHosts, told, VERSION, wrongs } from './support/hosts.mjs';
import { missing } from './support/relay.mjs';
import { requestCount, requests } from './support/site.mjs';
import { trapOnDemand } from './support/trap.mjs';

let browser;
let hosts;
before(async () => {
  [browser, hosts] = await Promise.all([launch(), startHosts()]);
});
after(async () => {
  await Promise.all([browser?.close(), hosts?.close()]);
});

/** Opens a page and waits until so many elements are ready. */
async function open(name, count, options) {
  const page = await hosts.open(browser, name, options);
  await ready(page, count);
  return page;
}

test('many elements on a strict page share one module, answer in their languages, and ask for nothing more', async () => {
  const mark = requestCount();
  const page = await open('elements-strict', 5);
  const before = await page.evaluate(() => ({ url: location.href, steps: history.length, title: document.title }));

  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('main > *:not(h1)')].map(({ shadowRoot }) => {
    const title = shadowRoot.querySelector('h1');
    return [title.closest('[lang]').lang, title.ariaLevel ?? title.getAttribute('aria-level'), Boolean(shadowRoot.querySelector('[part=notice] qujat-citation'))];
  })), [['ru', '2', true], ['kk', '2', true], ['en', '3', true], ['en', '3', true], ['kk', '2', true]]);
  const [timeline] = await told(page, 'result');
  assert.equal(timeline.promise, '2012-10-31');
  assert.ok(timeline.ceilings > timeline.promise && timeline.overrun > 0 && timeline.steps > 10);

  // The first checker: tick, check, read the verdict with its place in the law.
  await page.getByLabel('Фотография').check();
  await page.getByRole('button', { name: 'Проверить документы' }).click();
  const [, result] = await told(page, 'result');
  assert.deepEqual(Object.keys(result), ['service', 'verdict', 'findings', 'documents', 'met', 'needed']);
  assert.equal(result.verdict, 'incomplete');
  assert.ok(result.findings.includes('receipt-missing') && result.documents === 1);
  assert.deepEqual(await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('qujat-checker');
    const findings = [...shadowRoot.querySelectorAll('[part=findings] li')];
    return [shadowRoot.activeElement.id, findings.length > 0 && findings.every((each) => each.querySelector('qujat-citation'))];
  }), ['answer', true]);

  // The draft: what is typed stays inside.
  await page.locator('#field-draft-surname').fill('Өтeғалиева');
  await page.getByRole('button', { name: 'Формулярды тексеру' }).click();
  assert.equal(await page.evaluate(() => document.querySelector('qujat-formulyar').shadowRoot.activeElement.id), 'summary');
  assert.ok((await told(page, 'result')).at(-1).findings.includes('mixed-scripts'));
  assert.doesNotMatch(JSON.stringify(await events(page)), /алиева/);

  assert.deepEqual(await barriers(page, { within: 'main' }), []);
  assert.deepEqual(await page.evaluate(() => ({ url: location.href, steps: history.length, title: document.title })), before);
  assert.deepEqual(await page.stored(), { local: 0, session: 0, cookies: '', databases: 0 });
  assert.deepEqual(await wrongs(page), []);
  // From the first byte to the last, these two, once each.
  assert.deepEqual(fetchedSince(mark), ['elements.js', 'engine_bg.wasm']);
  assert.deepEqual(await askedLater(page), []);
});

test('a draft without a fault leads to the form, by the last link of its summary', async () => {
  const page = await open('elements-strict', 5);
  const draft = page.locator('qujat-formulyar');
  await draft.locator('input[value=passport-and-id-card]').check();
  await draft.locator('input[value=female]').check();
  await draft.locator('#field-draft-reason').selectOption({ value: 'name-change' });
  await draft.locator('#field-draft-presented-kind').selectOption({ value: 'birth-certificate' });
  for (const [field, text] of Object.entries({
    submittedOn: '01.10.2012', surname: 'Өтеғалиева', name: 'Іңкәр', patronymic: 'Сәкен қызы', birthDate: '31.12.1899', birthPlace: 'Қостанай қаласы',
    iin: '991231200017', citizenship: 'Қазақстан', address: 'Астана қаласы, Абай даңғылы, 12-үй', 'presented-number': 'АБ 1234567',
  })) {
    await draft.locator(`#field-draft-${field}`).fill(text);
  }
  await page.getByRole('button', { name: 'Формулярды тексеру' }).click();
  await draft.locator('#summary a[data-go=preview]').click();
  assert.deepEqual(await page.evaluate(() => {
    const { activeElement } = document.querySelector('qujat-formulyar').shadowRoot;
    return [activeElement.id, activeElement.closest('details').open];
  }), ['preview', true]);
});

test('a host in whose own root an element lies hears its events, and gives it language, colours and parts', async () => {
  const page = await open('one', 1);
  const seen = await page.evaluate(async () => {
    const place = document.createElement('div');
    place.lang = 'en';
    const root = place.attachShadow({ mode: 'closed' });
    const timeline = document.createElement('qujat-timeline');
    timeline.service = 'residence-registration';
    timeline.submittedOn = '2012-10-01';
    const heard = [];
    for (const name of ['ready', 'result', 'change']) {
      document.addEventListener(`qujat-${name}`, (event) => heard.push([name, event.target === place, event.composed, event.bubbles]));
    }
    const shown = new Promise((done) => timeline.addEventListener('qujat-result', done, { once: true }));
    root.append(timeline);
    document.querySelector('main').append(place);
    await shown;
    timeline.shadowRoot.querySelector('[value=residence-deregistration]').click();
    const title = () => timeline.shadowRoot.querySelector('[part=base]').lang;
    const langs = [title()];
    for (const change of [() => { place.lang = 'ru'; }, () => place.removeAttribute('lang'), () => { document.documentElement.lang = 'kk-KZ'; },
      () => { timeline.lang = 'en'; }, () => timeline.removeAttribute('lang')]) {
      change();
      // A language around is seen once what changes it is done.
      await new Promise((done) => setTimeout(done));
      langs.push(title());
    }

    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`qujat-timeline { --qujat-color-background: rgb(1, 2, 3); --qujat-font-size: 20px; --qujat-padding: 7px; }
      qujat-timeline::part(title) { text-transform: uppercase; } qujat-timeline h1 { display: none; }`);
    root.adoptedStyleSheets = [sheet];
    const base = getComputedStyle(timeline.shadowRoot.querySelector('[part=base]'));
    const heading = getComputedStyle(timeline.shadowRoot.querySelector('[part=title]'));
    return { heard, langs, style: [base.backgroundColor, base.fontSize, base.paddingLeft, heading.textTransform, heading.display] };
  });
  assert.deepEqual(seen.heard, ['ready', 'result', 'result', 'change'].map((name) => [name, true, true, true]));
  assert.deepEqual(seen.langs, ['en', 'ru', 'ru', 'kk', 'en', 'kk']);
  assert.deepEqual(seen.style, ['rgb(1, 2, 3)', '20px', '7px', 'uppercase', 'block']);
  assert.deepEqual(await wrongs(page), []);
});

test('an element follows its attributes in any order, and takes back what they gave', async () => {
  const page = await open('one', 1);
  const seen = await page.evaluate(() => {
    const checker = document.querySelector('qujat-checker');
    const chosen = () => ['service', 'reason'].map((name) => checker.shadowRoot.querySelector(`[name=${name}]:checked`)?.value ?? null);
    const after = (work) => {
      work();
      return chosen();
    };
    const set = (values) => () => Object.assign(checker, values);
    const choose = (name, value) => () => checker.shadowRoot.querySelector(`[name=${name}][value="${value}"]`).click();
    return {
      taken: after(set({ service: null })),
      // The attribute is still there, so it holds once its service is.
      again: after(set({ service: 'temporary-id-card' })),
      none: after(() => ['service', 'reason'].forEach((name) => checker.removeAttribute(name))),
      reasonFirst: after(set({ reason: 'child-passport', service: 'passport-id-card' })),
      noReason: after(set({ reason: null })),
      serviceFirst: after(set({ service: 'temporary-id-card', reason: 'card-lost' })),
      foreign: after(set({ reason: 'child-passport' })),
      // What a person chose is the person's.
      chosen: after(choose('service', 'residence-registration')),
      kept: after(set({ service: null, reason: undefined })),
      day: after(() => checker.removeAttribute('submitted-on')).concat(checker.submittedOn),
    };
  });
  assert.deepEqual(seen, {
    taken: [null, null],
    again: ['temporary-id-card', 'card-lost'],
    none: [null, null],
    reasonFirst: ['passport-id-card', 'child-passport'],
    noReason: ['passport-id-card', null],
    serviceFirst: ['temporary-id-card', 'card-lost'],
    foreign: ['temporary-id-card', 'card-lost'],
    chosen: ['residence-registration', null],
    kept: ['residence-registration', null],
    day: ['residence-registration', null, ''],
  });
  const warned = (await page.complaints()).filter((each) => each.includes('<qujat-'));
  assert.deepEqual(warned.map((each) => each.replace(/^.*?<|\n.*/g, '')), ['qujat-checker reason="child-passport">: there is no such reason of this service']);
  assert.deepEqual(await wrongs(page), []);
});

const otherByte = ({ body, ...answer }) => ({ ...answer, body: Buffer.concat([body.subarray(0, -1), Buffer.from([body.at(-1) ^ 1])]) });

for (const [what, how, why, words] of [
  ['another module comes', { change: { '/embed/v1/engine_bg.wasm': otherByte } }, 'broken', /поврежденной/],
  ['the module is refused', { change: { '/embed/v1/engine_bg.wasm': missing } }, 'refused', /Сервер не отдал/],
  ['the connection breaks off', { change: { '/embed/v1/engine_bg.wasm': () => null } }, 'unreachable', /связь прервалась/],
  ['there is no WebAssembly', { first: () => { delete globalThis.WebAssembly; } }, 'no-wasm', /слишком старый/],
]) {
  test(`when ${what}, an element says what happened and what to do, and the host is told`, async () => {
    let mended = false;
    const change = Object.fromEntries(Object.entries(how.change ?? {}).map(([path, work]) => [path, (answer) => (mended ? answer : work(answer))]));
    const others = await startHosts({ ...how, change });
    const page = await others.open(browser, 'one');
    const failure = page.locator('qujat-checker').locator('[part=failure]');
    assert.match(await failure.innerText(), words);
    assert.deepEqual(await told(page, 'failed'), [{ why }]);
    assert.deepEqual(await told(page, 'ready'), []);
    assert.deepEqual(await barriers(page, { within: 'main' }), []);
    if (how.change) {
      // Trying again helps where it can.
      mended = true;
      await failure.locator('button').click();
      await ready(page, 1);
      assert.equal(await failure.count(), 0);
      assert.equal(await page.evaluate(() => document.querySelector('qujat-checker').shadowRoot.activeElement.id), 'title');
    }
    await others.close();
  });
}

test('an element whose engine stops says so where a person sees it, and goes on once it can', async () => {
  const others = await startHosts({ first: trapOnDemand });
  const page = await others.open(browser, 'one');
  await ready(page, 1);
  const checker = page.locator('qujat-checker');
  const failure = checker.locator('[part=failure]');
  const trap = (...names) => page.evaluate((all) => { globalThis.traps = Object.fromEntries(all.map((name) => [name, 1000])); }, names);
  await checker.locator('input[type=checkbox]').first().check();
  await trap('checkPackage');
  await checker.locator('[data-do=check]').click();
  assert.match(await failure.innerText(), /Проверка остановилась\. Ваши ответы на месте/);
  assert.equal(await failure.role(), 'alert');
  assert.deepEqual(await told(page, 'failed'), [{ why: 'stopped' }]);
  assert.deepEqual(await barriers(page, { within: 'main' }), []);
  // It is seen, and so are the answers.
  assert.ok(await page.evaluate(() => {
    const { bottom } = document.querySelector('qujat-checker').shadowRoot.querySelector('[part=failure]').getBoundingClientRect();
    return bottom > 0 && bottom <= innerHeight + 1;
  }));
  assert.ok(await checker.locator('input[type=checkbox]').first().isChecked());
  await failure.locator('button').click();
  assert.equal((await told(page, 'failed')).length, 2);
  await trap();
  await failure.locator('button').click();
  await checker.locator('[part=verdict]').waitFor();
  assert.equal(await failure.count(), 0);

  // An attribute that cannot be asked about now is not forgotten.
  await trap('vocabulary');
  await page.evaluate(() => { Object.assign(document.querySelector('qujat-checker'), { lang: 'kk', service: 'residence-registration' }); });
  await failure.waitFor();
  await trap();
  await failure.locator('button').click();
  assert.ok(await checker.locator('input[value=residence-registration]').isChecked());

  // And one that never was shown is ready when it is.
  await trap('vocabulary');
  await page.evaluate(() => document.querySelector('main').append(Object.assign(document.createElement('qujat-timeline'), { lang: 'en' })));
  const timeline = page.locator('qujat-timeline');
  assert.match(await timeline.locator('[part=failure]').innerText(), /The check did not start/);
  assert.equal((await told(page, 'ready')).length, 1);
  await trap();
  await timeline.locator('[part=failure] button').click();
  await ready(page, 2);
  assert.deepEqual(await wrongs(page), []);
  await others.close();
});

test('an element that is moved, spoken to in another language, and defined thrice keeps its answers', async () => {
  const mark = requestCount();
  const page = await open('elements-moves', 1);
  await page.evaluate((address) => new Promise((done, fail) => {
    const script = Object.assign(document.createElement('script'), { type: 'module', src: address, onload: done, onerror: fail });
    document.head.append(script);
  }), `${hosts.widget}/embed/${VERSION}/elements.js`);
  assert.equal(requests(mark).filter(({ target }) => target.endsWith('.wasm')).length, 1);
  const state = () => page.evaluate(() => {
    const checker = document.querySelector('#checker');
    const { shadowRoot } = checker;
    return [checker.getAttribute('service'), checker.getAttribute('submitted-on'), checker.service, checker.submittedOn,
      shadowRoot.querySelector('[name=reason]:checked')?.value, [...shadowRoot.querySelectorAll('[name=documents]:checked')].map(({ value }) => value),
      shadowRoot.querySelector('h1').textContent];
  });
  await page.getByLabel('The identity card was lost or stolen').check();
  await page.getByLabel('Photograph').check();
  const answered = ['temporary-id-card', '2012-10-01', 'temporary-id-card', '2012-10-01', 'card-lost', ['photo']];
  assert.deepEqual(await state(), [...answered, 'Check your documents before you go']);

  await page.evaluate(() => {
    const checker = document.querySelector('#checker');
    checker.remove();
    document.querySelector('#other').append(checker);
    checker.lang = 'ru';
  });
  assert.deepEqual(await state(), [...answered, 'Проверьте документы до похода в ЦОН']);
  await page.evaluate(() => {
    document.querySelector('#checker').lang = 'kk';
  });
  assert.deepEqual((await state()).slice(0, -1), answered);
  // It is ready once, however often it is put in.
  assert.equal((await told(page, 'ready')).length, 1);
  assert.deepEqual((await told(page, 'change')).map(({ field }) => field), ['reason', 'documents']);

  // Another one, made by a script, which a host gives another service.
  const made = await page.evaluate(async () => {
    const other = document.createElement('qujat-timeline');
    other.service = 'residence-registration';
    const ready = new Promise((done) => other.addEventListener('qujat-ready', done, { once: true }));
    document.body.append(other);
    await ready;
    other.service = 'residence-deregistration';
    other.urgency = 'no such';
    return [other.shadowRoot.querySelector('[name=service]:checked').value, other.shadowRoot.querySelectorAll('h1').length];
  });
  assert.deepEqual(made, ['residence-deregistration', 1]);
  assert.deepEqual(await wrongs(page), []);
});

test('the guide to the elements shows each of them, under its own policy, and the manifest has their attributes', async () => {
  const guide = await browser.open('/embed/elements.html', { size: { width: 900, height: 740 } });
  const begun = () => guide.evaluate(() => [...document.querySelectorAll('figure qujat-checker, figure qujat-timeline, figure qujat-formulyar')]
    .map(({ localName, shadowRoot }) => shadowRoot?.querySelector('[part=notice]') && localName));
  await eventually(async () => assert.deepEqual(await begun(),
    ['qujat-checker', 'qujat-timeline', 'qujat-formulyar', 'qujat-checker', 'qujat-checker', 'qujat-checker']));
  assert.match(await guide.locator('pre').first().innerText(), /src="http:\/\/127\.0\.0\.1:\d+\/embed\/v1\/elements\.js"/);
  const { modules: [{ declarations }] } = JSON.parse(readFileSync(new URL('v1/custom-elements.json', EMBED), 'utf8'));
  assert.deepEqual(await guide.evaluate((tags) => tags.map((tag) => customElements.get(tag).observedAttributes), declarations.map(({ tagName }) => tagName)),
    declarations.map(({ attributes }) => attributes.map(({ name }) => name)));
  assert.deepEqual(await barriers(guide), []);

  // Its tables are those of the manifest, word by word.
  const rows = await guide.evaluate(() => [...document.querySelectorAll('.messages')].map((table) => [...table.tBodies[0].rows].map(({ cells: [name, text] }) => {
    const [first, ...others] = name.childNodes;
    const said = [...text.childNodes].map((node) => (node.localName === 'code' ? `\`${node.textContent}\`` : node.textContent)).join('');
    return [first.textContent, others.map(({ textContent }) => textContent).join('').trim(), said];
  })));
  const tables = ['attributes', 'events', 'cssProperties', 'cssParts'].map((kind) => {
    const all = new Map();
    for (const { tagName, [kind]: entries } of declarations) {
      for (const { name, description } of entries) {
        const key = `${name}: ${description}`;
        all.set(key, { name, description, tags: [...all.get(key)?.tags ?? [], tagName.replace('qujat-', '')] });
      }
    }
    return [...all.values()].map(({ name, description, tags }) => [name, tags.length === declarations.length ? '' : `(${tags.join(', ')})`, description]);
  });
  const sorted = (table) => table.map((row) => row.join(' | ')).sort();
  assert.deepEqual(rows.map(sorted), tables.map(sorted));

  // The last one is taken away and comes back with its answers.
  const last = guide.locator('qujat-checker').last();
  await last.locator('input[value=temporary-id-card]').check();
  await guide.locator('figure button').click();
  await eventually(async () => assert.equal(await guide.evaluate(() => [...document.querySelectorAll('.place')].map(({ childElementCount }) => childElementCount).join()), '0,1'));
  assert.ok(await last.locator('input[value=temporary-id-card]').isChecked());
  assert.deepEqual(await guide.complaints(), []);
});
