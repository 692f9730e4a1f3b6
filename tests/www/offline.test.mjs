// Is the page there without a network, and does it keep nothing but itself?
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch, only } from './support/browser.mjs';
import { chooseCase, ready, toVerdict } from './support/case.mjs';
import { relay } from './support/relay.mjs';
import { engine, quiet, requestCount, requests, site } from './support/site.mjs';

const NEWER = 'Беттің жаңа нұсқасы шықты';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Opens the page and waits until the worker has all of it. */
async function open(address) {
  const page = await browser.open(address);
  await ready(page);
  await kept(page);
  return page;
}

const kept = (page) => eventually(async () => {
  assert.ok(await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active)), 'no worker is active');
  assert.ok((await page.kept()).length >= 5, 'the worker keeps nothing');
});

test('a first visit asks for eight files at most', async () => {
  await quiet();
  const mark = requestCount();
  const page = await browser.open('/');
  await ready(page);
  const all = requests(mark).map(({ target }) => target);
  // WebKit remembers nothing under automation, so there its worker has begun to ask again.
  const targets = engine === 'webkit' ? [...new Set(all)] : all;
  assert.ok(targets.length <= 8, targets.join(', '));
  assert.equal(new Set(targets).size, targets.length, `something is asked for twice: ${targets.join(', ')}`);
});

test('what the worker keeps comes from the browser, not from the server again',
  { skip: only(['chromium', 'firefox'], 'under automation it has no memory of what it fetched, so the worker fetches the files once more') }, async () => {
    await quiet();
    const mark = requestCount();
    await open('/');
    await quiet();
    const targets = requests(mark).map(({ target }) => target);
    assert.ok(targets.includes('/sw.js'));
    assert.ok(targets.length <= 8, targets.join(', '));
    assert.equal(new Set(targets).size, targets.length, `something is asked for twice: ${targets.join(', ')}`);
  });

test('after one visit the page opens without a network and answers', async () => {
  const server = await relay({});
  const page = await open(server.address);
  await server.close();
  await page.goto(`${server.address}/?from=elsewhere`);
  await ready(page);
  await chooseCase(page);
  await toVerdict(page);
  assert.equal(await page.locator('main h1').innerText(), 'Пакет толық емес');
  assert.deepEqual(await page.complaints(), []);
});

test('the start page opens in any language without a network, and so do the pages that were read', async () => {
  const server = await relay({});
  const page = await open(`${server.address}/kk/`);
  await page.goto(`${server.address}/kk/law/annex-1/`);
  await eventually(async () => assert.ok((await page.kept()).includes(`${server.address}/kk/law/annex-1/`)));
  await server.close();
  await page.goto(`${server.address}/ru/`);
  await ready(page);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'ru');
  await page.goto(`${server.address}/kk/law/annex-1/`);
  assert.match(await page.locator('main').innerText(), /30 күнтізбелік күн/);
  // What nobody has read is said not to be here, in its language, with the way to what there is.
  await page.goto(`${server.address}/ru/calendar/`);
  assert.equal(await page.locator('h1').innerText(), 'Эта страница на устройстве не сохранена');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'ru');
  assert.match(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), /247, 245, 240/);
  assert.deepEqual(await barriers(page), []);
  await page.goto(await page.evaluate(() => document.querySelector('main a').href));
  await ready(page);
  assert.equal(await page.url(), `${server.address}/kk/`);
});

test('whoever acts the moment the page is there makes it ask for nothing more', async () => {
  await quiet();
  const page = await browser.open('/');
  await ready(page);
  const asked = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const before = await asked();
  const mark = requestCount();
  await chooseCase(page);
  await toVerdict(page);
  await quiet(page);
  // What the worker keeps it has from the browser, where that remembers; its own script was asked for before, though it may come after.
  assert.deepEqual((await asked()).filter((name) => !before.includes(name) && !name.endsWith('/sw.js')), [], 'the page asked');
  const late = requests(mark).map(({ target }) => target).filter((target) => target !== '/sw.js');
  assert.ok(engine === 'webkit' || late.length === 0, late.join(', '));
  // Whatever is asked for, it is one of the files that came with the page.
  assert.ok(late.every((target) => target === '/' || before.some((name) => name.endsWith(target))), late.join(', '));
  await kept(page);
});

test('the page of the analysts opens without a network after one visit', async () => {
  const server = await relay({});
  const page = await browser.open(`${server.address}/analysis.html`);
  await page.locator('qujat-scope form').waitFor();
  await kept(page);
  await server.close();
  await page.goto(`${server.address}/analysis.html`);
  await page.locator('qujat-scope form').waitFor();
});

test('nothing is kept but files of the site, whatever was answered', async () => {
  const page = await open('/');
  await chooseCase(page);
  await toVerdict(page);
  const addresses = await page.kept();
  assert.deepEqual(await page.stored(), { local: 0, session: 0, cookies: '', databases: 0 });
  assert.equal(addresses[0], `${site}/`);
  for (const address of addresses.slice(1)) {
    assert.match(address.slice(site.length), /^\/[\w-]+-[A-Z0-9]{8}\.(css|js|json|wasm)$/);
  }
});

test('a new version waits for the next visit, and the answers stay', async () => {
  let newer = false;
  const marked = ({ body, ...answer }) => ({ ...answer, body: newer ? Buffer.from(`${body}<!-- newer -->`) : body });
  let old;
  const server = await relay({
    change: {
      '/': (answer) => {
        old = answer.body;
        return marked(answer);
      },
      '/sw.js': ({ body, ...answer }) => {
        const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
        const text = String(body).replace(hash(old), hash(newer ? `${old}<!-- newer -->` : old));
        return { ...answer, body: Buffer.from(newer ? text.replace(/version:"\w+"/, 'version:"newer"') : text) };
      },
    },
  });
  const page = await open(server.address);
  await page.reload();
  await ready(page);
  assert.equal(await page.locator('#fresh').innerText(), '');
  await chooseCase(page);
  newer = true;
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()).then(() => {}));
  await page.locator('#fresh', { hasText: NEWER }).waitFor();
  assert.match(await page.locator('.answers').innerText(), /16 жасқа толмаған балаға паспорт алу/);
  await toVerdict(page);
  assert.equal(await page.locator('main h1').innerText(), 'Пакет толық емес');
  await page.locator('header button[lang=ru]').click();
  assert.match(await page.locator('#fresh').innerText(), /новая версия/);

  // The new one is whole, so it needs no network either.
  await server.close();
  await page.goto(server.address);
  await ready(page);
  assert.ok(await page.evaluate(() => document.documentElement.outerHTML.includes('newer') || document.lastChild?.nodeValue?.includes('newer')));
  assert.equal(await page.locator('#fresh').innerText(), '');
});

test('a file that is not what the build made is not kept', async () => {
  const server = await relay({ change: { '/style.css': (answer) => ({ ...answer, body: Buffer.from('body { color: red }') }) } });
  const page = await browser.open(server.address);
  await ready(page);
  await quiet();
  await eventually(async () => {
    assert.equal(await page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active)), false);
    assert.deepEqual(await page.evaluate(() => caches.keys()), [], 'a version that is not whole is there');
  });
  await server.close();
});

test('the version before this one is kept, also where an old one comes back', async () => {
  let version = 'one';
  const server = await relay({
    change: { '/sw.js': ({ body, ...answer }) => ({ ...answer, body: Buffer.from(String(body).replace(/version:"\w+"/, `version:"${version}"`)) }) },
  });
  const page = await open(server.address);
  for (const next of ['two', 'one', 'three']) {
    const before = version;
    version = next;
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()).then(() => {}));
    await eventually(async () => assert.deepEqual(await page.evaluate(async () => {
      const { installing, waiting } = await navigator.serviceWorker.getRegistration();
      return [...await caches.keys(), installing ?? waiting];
    }), [`qujat-${before}`, `qujat-${next}`, null]));
  }
  await server.close();
});

test('in a sandboxed frame, which may keep nothing, the page works', { skip: only(['chromium', 'firefox'], 'there nothing is `self` to a frame without an origin; a frame needs allow-same-origin') }, async () => {
  const server = await relay({
    first: () => {
      setInterval(() => parent.postMessage(document.querySelector('qujat-start form') ? 'works' : document.querySelector('#failed')?.dataset.why, '*'), 50);
    },
    change: {
      '/frame.html': () => ({
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: Buffer.from('<!doctype html><title>кадр</title><link rel="icon" href="data:,"><script src="/frame.js"></script><iframe title="құжат" sandbox="allow-scripts allow-forms" src="/"></iframe>'),
      }),
      '/frame.js': () => ({
        status: 200,
        headers: { 'content-type': 'text/javascript' },
        body: Buffer.from('addEventListener("message", ({ data }) => { document.title = data; });'),
      }),
    },
  });
  const page = await browser.open(`${server.address}/frame.html`);
  await eventually(async () => assert.equal(await page.title(), 'works'));
  await server.close();
});
