// What the other tests rest on holds in this engine: things are found, pressed and typed as people do it, and what is wrong
// with a page is noticed. The page here is the test's own; it comes from the site's server, under the site's policy.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch, only } from './support/browser.mjs';
import { relay } from './support/relay.mjs';
import { announcements, transcript } from './support/transcript.mjs';

const PAGE = `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>сынақ</title><meta name="viewport" content="width=device-width">
<script type="module" src="/page.js"></script></head><body>
<main><h1 id="title" tabindex="-1">Сынақ</h1><p id="live" role="status"></p>
<label>Аты-жөні <input id="name" autocomplete="off"></label>
<fieldset><legend>Қай күні?</legend><label>Күні <input id="day"></label></fieldset>
<label>Айы <select id="month"><option value="">–</option><option value="3">наурыз</option><option value="4">сәуір</option></select></label>
<label><input id="tick" type="checkbox"> Келісемін</label>
<p><button id="say">Айту</button> <button id="save">Сақтау</button> <button id="off" disabled>Болмайды</button></p>
<details><summary>Неге?</summary><p>Жабық сөз</p></details><div id="host"></div></main></body></html>`;

const SCRIPT = `
const by = (id) => document.getElementById(id);
by('host').attachShadow({ mode: 'open' });
const inner = document.createElement('button');
inner.textContent = 'Ішкі';
inner.addEventListener('click', () => { inner.textContent = 'Басылды'; });
by('host').shadowRoot.append(inner);
by('say').addEventListener('click', () => { by('live').textContent = 'Айтылды'; });
by('save').addEventListener('click', () => {
  const link = document.createElement('a');
  link.download = 'құжат.txt';
  link.href = URL.createObjectURL(new Blob(['қазақша'], { type: 'text/plain' }));
  link.click();
});
`;

const page = (body) => () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(body) });
const script = (body) => () => ({ status: 200, headers: { 'content-type': 'text/javascript' }, body: Buffer.from(body) });

let browser;
let own;
before(async () => {
  browser = await launch();
  own = await relay({ change: { '/': page(PAGE), '/page.js': script(SCRIPT), '/missing.html': page('<!doctype html><title>x</title><script src="/none.js"></script>') } });
});
after(async () => {
  await own?.close();
  await browser?.close();
});

async function open(options) {
  const opened = await browser.open(own.address, options);
  await opened.getByRole('button', { name: 'Ішкі' }).waitFor();
  return opened;
}

test('a field is found by its label and a group by its legend', async () => {
  const it = await open();
  assert.equal(await it.getByLabel('Аты-жөні').getAttribute('id'), 'name');
  assert.equal(await it.getByRole('group', { name: 'Қай күні?' }).getByLabel('Күні').getAttribute('id'), 'day');
  assert.equal(await it.getByRole('heading', { level: 1 }).innerText(), 'Сынақ');
  assert.equal(await it.getByRole('combobox', { name: 'Айы' }).role(), 'combobox');
  assert.equal(await it.getByText('Айту').getAttribute('id'), 'say');
  assert.equal(await it.locator('label', { hasText: /^ ?Келісемін/ }).count(), 1);
});

test('what is in an open shadow root is found and pressed', async () => {
  const it = await open();
  await it.getByRole('button', { name: 'Ішкі' }).click();
  assert.equal(await it.locator('#host').locator('button').innerText(), 'Басылды');
});

test('keys type Kazakh letters, move the focus both ways, and choose by the first letter', async () => {
  const it = await open();
  await it.getByLabel('Аты-жөні').focus();
  await it.type('Әлия Құрманғазы, ІҢҒҮҰҚӨҺ');
  assert.equal(await it.getByLabel('Аты-жөні').inputValue(), 'Әлия Құрманғазы, ІҢҒҮҰҚӨҺ');
  await it.press('Tab');
  assert.ok(await it.getByLabel('Күні').isFocused());
  await it.press('Shift+Tab');
  assert.ok(await it.getByLabel('Аты-жөні').isFocused());
  await it.getByLabel('Аты-жөні').type('1');
  await it.getByLabel('Аты-жөні').press('Backspace');
  assert.equal(await it.getByLabel('Аты-жөні').inputValue(), '');
  await it.getByLabel('Айы').focus();
  await it.type('с');
  assert.equal(await it.getByLabel('Айы').inputValue(), '4');
  await it.getByLabel('Келісемін').focus();
  await it.press('Space');
  assert.ok(await it.getByLabel('Келісемін').isChecked());
});

test('a field is filled and an option chosen at once, and the page is told', async () => {
  const it = await open();
  await it.evaluate(() => {
    globalThis.told = [];
    for (const kind of ['input', 'change']) {
      addEventListener(kind, ({ target }) => globalThis.told.push(`${kind} ${target.id}`));
    }
  });
  await it.getByLabel('Күні').fill('12');
  await it.getByLabel('Күні').fill('');
  await it.getByLabel('Күні').fill('7');
  assert.equal(await it.getByLabel('Күні').inputValue(), '7');
  await it.getByLabel('Айы').selectOption('наурыз');
  assert.equal(await it.getByLabel('Айы').inputValue(), '3');
  const told = await it.evaluate(() => globalThis.told);
  assert.ok(told.includes('input day') && told.includes('input month') && told.includes('change month'), told.join());
});

test('what is disabled, hidden behind something, missing or ambiguous cannot be pressed', async () => {
  const it = await open();
  it.patience = 300;
  await assert.rejects(it.getByRole('button', { name: 'Болмайды' }).click(), /disabled/);
  await assert.rejects(it.getByRole('button', { name: 'Жоқ' }).click(), /nothing like it/);
  await assert.rejects(it.getByRole('button').click(), /5 things/);
  await it.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    document.body.append(cover);
    cover.style.cssText = 'position:fixed;inset:0';
  });
  await assert.rejects(it.getByRole('button', { name: 'Айту' }).click(), /in front of it/);
});

test('a window is as wide as it is asked to be, from 320 px', async () => {
  const it = await open();
  for (const width of [320, 360, 768, 1440]) {
    await it.resize(width);
    assert.deepEqual(await it.evaluate(() => [innerWidth, innerHeight]), [width, 740]);
  }
});

const media = (it, query) => it.evaluate((wanted) => matchMedia(wanted).matches, query);

test('dark colours and less motion are what the page is told', async () => {
  const usual = await open();
  assert.ok(await media(usual, '(prefers-color-scheme: light)'));
  assert.ok(await media(usual, '(prefers-reduced-motion: no-preference)'));
  const it = await open({ media: { colorScheme: 'dark', reducedMotion: true } });
  assert.ok(await media(it, '(prefers-color-scheme: dark)'));
  assert.ok(await media(it, '(prefers-reduced-motion: reduce)'));
});

test('forced colours are what the page is told', { skip: only(['chromium', 'firefox'], 'WebKit GTK has no forced colours') }, async () => {
  const it = await open({ media: { forcedColors: true } });
  assert.ok(await media(it, '(forced-colors: active)'));
});

test('two windows share no store', async () => {
  const [one, other] = [await open(), await open()];
  await one.evaluate(() => localStorage.setItem('a', 'b'));
  assert.equal((await one.stored()).local, 1);
  assert.equal((await other.stored()).local, 0);
});

test('a file that the page saves is read', async () => {
  const it = await open();
  await it.catchDownloads();
  await it.getByRole('button', { name: 'Сақтау' }).click();
  const [{ name, type, bytes }] = await it.downloads();
  assert.deepEqual([name, type, bytes.toString()], ['құжат.txt', 'text/plain', 'қазақша']);
});

test('a picture of the page is a PNG as wide as the window', async () => {
  const it = await open();
  const picture = await it.screenshot();
  assert.equal(picture.toString('latin1', 1, 4), 'PNG');
  assert.equal(picture.readUInt32BE(16), 360);
});

test('a page that works has no complaints, and each way of breaking is one', async () => {
  const it = await open();
  assert.deepEqual(await it.complaints(), []);
  const breaks = async (work, expected) => {
    await it.evaluate(work);
    await eventually(async () => assert.match((await it.complaints()).join('\n'), expected));
  };
  await breaks(() => { setTimeout(() => { throw new Error('мәселе-1'); }); }, /мәселе-1/);
  await breaks(() => { Promise.reject(new Error('мәселе-2')); }, /мәселе-2/);
  await breaks(() => { console.error('мәселе-3'); }, /мәселе-3/);
  await breaks(() => { document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.invalid/4.png' })); }, /elsewhere\.invalid/);
  const missing = await browser.open(`${own.address}/missing.html`);
  await eventually(async () => assert.notDeepEqual(await missing.complaints(), []));
});

test('axe finds a barrier where there is one', async () => {
  const it = await open();
  assert.deepEqual(await barriers(it, { rules: ['wcag2a'] }), []);
  await it.evaluate(() => document.querySelector('main').append(document.createElement('button')));
  assert.match((await barriers(it)).join('\n'), /^button-name: <button>/);
});

test('a screen reader says what is there, passes over what is closed, and hears what is announced', async () => {
  const it = await open();
  assert.deepEqual((await transcript(it, 'main')).filter((phrase) => !/paragraph/.test(phrase)).slice(0, 8), [
    'heading, Сынақ, level 1',
    'status',
    'Аты-жөні',
    'textbox, Аты-жөні',
    'group, Қай күні?',
    'Қай күні?',
    'Күні',
    'textbox, Күні',
  ]);
  assert.ok(!(await transcript(it)).includes('Жабық сөз'));
  await it.getByText('Неге?').click();
  assert.ok((await transcript(it)).includes('Жабық сөз'));
  assert.deepEqual(await announcements(it, () => it.getByRole('button', { name: 'Айту' }).click()), ['polite: Айтылды']);
});
