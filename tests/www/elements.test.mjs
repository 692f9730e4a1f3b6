// Other people's pages with our elements in them: does a citizen get an answer there, and does the page stay theirs?
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch } from './support/browser.mjs';
import { events, startHosts, wrongs } from './support/hosts.mjs';
import { quiet, requestCount, requests } from './support/site.mjs';

const SITE = new URL('../../dist/site/embed/', import.meta.url);
const VERSION = readdirSync(SITE).find((name) => /^\d/.test(name));

let browser;
let hosts;
before(async () => {
  [browser, hosts] = await Promise.all([launch(), startHosts()]);
});
after(async () => {
  await Promise.all([browser?.close(), hosts?.close()]);
});

/** Opens a page and waits until so many elements are ready. */
async function open(name, ready, options) {
  const page = await hosts.open(browser, name, options);
  await eventually(async () => assert.equal((await events(page)).filter(({ type }) => type === 'qujat-ready').length, ready));
  return page;
}

/** The details of every event of a kind, in order. */
const told = async (page, type) => (await events(page)).filter((event) => event.type === type).map(({ detail }) => detail);

test('many elements on a strict page share one module, answer in their languages, and ask for nothing more', async () => {
  const mark = requestCount();
  const page = await open('elements-strict', 5);
  const asked = requests(mark).map(({ target }) => target.replace(/.*\//, '').replace(/-[A-Z0-9]{8}/, ''));
  assert.deepEqual(asked.filter((name) => name !== 'favicon.ico').sort(), ['elements.js', 'engine_bg.wasm']);
  await quiet();
  const after = requestCount();
  const before = await page.evaluate(() => ({ url: location.href, steps: history.length, title: document.title }));

  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('main > *:not(h1)')].map(({ shadowRoot }) => {
    const title = shadowRoot.querySelector('h1');
    return [title.closest('[lang]').lang, title.ariaLevel ?? title.getAttribute('aria-level'), Boolean(shadowRoot.querySelector('[part=notice] qujat-citation'))];
  })), [['ru', '2', true], ['kk', '2', true], ['en', '3', true], ['en', '3', true], ['kk', '2', true]]);
  const [timeline] = await told(page, 'qujat-result');
  assert.equal(timeline.promise, '2012-10-31');
  assert.ok(timeline.ceilings > timeline.promise && timeline.overrun > 0 && timeline.steps > 10);

  // The first checker: tick, check, read the verdict with its place in the law.
  await page.getByLabel('Фотография').check();
  await page.getByRole('button', { name: 'Проверить документы' }).click();
  const [, result] = await told(page, 'qujat-result');
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
  assert.ok((await told(page, 'qujat-result')).at(-1).findings.includes('mixed-scripts'));
  assert.doesNotMatch(JSON.stringify(await events(page)), /алиева/);

  assert.deepEqual(await barriers(page, { within: 'main' }), []);
  assert.deepEqual(await page.evaluate(() => ({ url: location.href, steps: history.length, title: document.title })), before);
  assert.deepEqual(await page.stored(), { local: 0, session: 0, cookies: '', databases: 0 });
  assert.deepEqual(await wrongs(page), []);
  assert.equal(requestCount(), after);
});

for (const [name, scheme] of [['elements-ancient', 'light'], ['elements-global', 'light'], ['elements-rtl', 'dark']]) {
  test(`a host's rules do not reach into an element: ${name}`, async () => {
    const page = await open(name, 1);
    const seen = await page.evaluate(() => {
      const { shadowRoot, clientHeight } = document.querySelector('qujat-checker');
      const base = shadowRoot.querySelector('[part=base]');
      const style = getComputedStyle(base);
      const button = shadowRoot.querySelector('[part=button]').getBoundingClientRect();
      const light = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map(Number).reduce((one, other) => one + other) > 382;
      return {
        font: style.fontSize,
        flow: [style.direction, style.letterSpacing, style.textTransform, style.whiteSpace],
        scheme: light(style.backgroundColor) && !light(style.color) ? 'light' : 'dark',
        whole: base.clientHeight <= clientHeight + 60 && clientHeight > 500,
        inside: base.scrollWidth <= base.clientWidth + 1,
        pressable: button.height >= 44 && button.width >= 44,
      };
    });
    assert.deepEqual(seen, { font: '16px', flow: ['ltr', 'normal', 'none', 'normal'], scheme, whole: true, inside: true, pressable: true });
    assert.deepEqual(await barriers(page, { within: 'qujat-checker' }), []);
    assert.deepEqual(await wrongs(page), []);
  });
}

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
  await page.getByLabel('The identity card was lost').check();
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
  assert.equal((await told(page, 'qujat-ready')).length, 1);
  assert.deepEqual((await told(page, 'qujat-change')).map(({ field }) => field), ['reason', 'documents']);

  // Another one, made by a script; a host takes a service back and gives another.
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
  await eventually(async () => assert.equal(await guide.evaluate(() =>
    ['qujat-checker', 'qujat-timeline', 'qujat-formulyar'].filter((tag) => document.querySelector(tag).shadowRoot?.querySelector('[part=notice]')).length), 3));
  assert.match(await guide.locator('pre').first().innerText(), /src="http:\/\/127\.0\.0\.1:\d+\/embed\/v1\/elements\.js"/);
  const { modules: [{ declarations }] } = JSON.parse(readFileSync(new URL('v1/custom-elements.json', SITE), 'utf8'));
  assert.deepEqual(await guide.evaluate((tags) => tags.map((tag) => customElements.get(tag).observedAttributes), declarations.map(({ tagName }) => tagName)),
    declarations.map(({ attributes }) => attributes.map(({ name }) => name)));
  assert.deepEqual(await barriers(guide), []);
  assert.deepEqual(await guide.complaints(), []);
});
