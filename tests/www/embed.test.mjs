// Does the check work in a sandboxed frame of other people's pages, whatever they do to it?
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { barriers } from './support/axe.mjs';
import { eventually, launch } from './support/browser.mjs';
import { chooseCase, ready, toVerdict } from './support/case.mjs';
import { events, messages, startHosts, wrongs } from './support/hosts.mjs';
import { quiet, requestCount, requests, site } from './support/site.mjs';

const EMBED = new URL('../../dist/site/embed/', import.meta.url);
const [PINNED] = readdirSync(EMBED).filter((name) => /^\d/.test(name));
const FRAME = '/embed/v1/frame.html';

let browser;
let hosts;
before(async () => {
  [browser, hosts] = await Promise.all([launch(), startHosts({ frames: [FRAME, '/embed/index.html', '/embed/'] })]);
});
after(async () => {
  await browser?.close();
  await hosts?.close();
});

/** Opens a host page and waits until its frames have begun. */
async function open(name, { frames = 1, ...options } = {}) {
  const host = await hosts.open(browser, name, options);
  const inside = await Promise.all(Array.from({ length: frames }, (_, nth) => begun(host, nth)));
  return { host, inside };
}

async function begun(host, nth = 0) {
  await host.locator('iframe').nth(nth).waitFor();
  return eventually(async () => {
    const frame = await host.frame(nth);
    assert.ok(await frame.evaluate(() => document.querySelector('main h1')?.textContent), 'the frame has not begun');
    return frame;
  });
}

/** Waits until the frame is as high as what is in it. */
async function fitted(host, inside) {
  await eventually(async () => {
    const { height } = await host.locator('iframe').first().boundingBox();
    const { needed, wide, seen } = await inside.evaluate(() => {
      const root = document.documentElement;
      return { needed: root.getBoundingClientRect().height, wide: root.scrollWidth, seen: innerWidth };
    });
    // A rule of the host may put a line around it.
    assert.ok(height >= needed && height <= needed + 2, `the frame is ${height} px high, what is in it ${needed}`);
    assert.ok(wide <= seen, `what is in the frame is ${wide} px wide, the frame ${seen}`);
  });
}

test('on a page with a strict policy a person comes to a verdict, and the page learns no more than that', async () => {
  const { host, inside: [inside] } = await open('strict');
  await ready(inside);
  await quiet();
  const mark = requestCount();
  assert.equal(await host.locator('iframe').getAttribute('sandbox'), 'allow-scripts allow-downloads allow-modals');
  assert.equal(await host.locator('iframe').getAttribute('title'), 'құжат: құжаттарды тексеру');
  assert.equal(await inside.evaluate(() => origin), 'null');
  await chooseCase(inside);
  await toVerdict(inside);
  assert.equal(await inside.locator('main h1').innerText(), 'Толық емес');
  // Each view begins where it can be seen.
  await eventually(async () => assert.ok((await host.locator('iframe').boundingBox()).y > -1));
  await fitted(host, inside);
  assert.deepEqual(await barriers(inside), []);

  const told = await messages(host);
  for (const { origin, data: { qujat, type, ...values } } of told) {
    assert.deepEqual([origin, qujat], ['null', 1]);
    const may = { ready: ['version', 'lang'], resize: ['height'], state: ['step', 'service', 'lang'], result: ['verdict', 'findings'] }[type];
    assert.deepEqual(Object.keys(values), may, type);
    // A word of ours, a number or a list of words: nothing that somebody has typed.
    assert.ok(Object.values(values).flat().every((value) => Number.isInteger(value) || /^[\w./-]*$/.test(value)), JSON.stringify(values));
  }
  const result = (await events(host)).find(({ type }) => type === 'qujat-result').detail;
  assert.equal(result.verdict, 'incomplete');
  assert.ok(result.findings.includes('missing-document'), result.findings.join());

  // Whoever is not the frame tells the page nothing, and what is no message of ours tells the frame nothing.
  const before = await host.locator('iframe').boundingBox();
  await host.evaluate(() => {
    const frame = document.querySelector('iframe');
    postMessage({ qujat: 1, type: 'resize', height: 5 }, '*');
    const service = 'residence-registration';
    for (const data of [null, 7, 'language', [], { qujat: 2, type: 'language', lang: 'ru' }, { qujat: 1, type: 'language', lang: { toString: 1 } },
      { qujat: 1, type: 'language', lang: 'de' }, { qujat: 1, type: '__proto__', service }, { qujat: 1, type: 'service', service: 'x'.repeat(1e6) },
      { qujat: 1, type: 'service', service: [service] }, { qujat: 1, type: 'service', service: '__proto__' }, { qujat: '1', type: 'service', service }]) {
      frame.contentWindow.postMessage(data, '*');
    }
    frame.contentWindow.postMessage({ qujat: 1, type: 'language', lang: 'en' }, '*');
  });
  await eventually(async () => assert.equal(await inside.locator('main h1').innerText(), 'Incomplete'));
  assert.equal((await events(host)).filter(({ detail }) => detail.service === 'residence-registration' || detail.height === 5).length, 0);
  assert.ok((await host.locator('iframe').boundingBox()).height > before.height / 2);

  // A file and a printed page leave a sandbox only because it lets them.
  await inside.locator('qujat-keep summary').click();
  if (host.native?.context) {
    const [download] = await Promise.all([host.native.waitForEvent('download'), inside.locator('[data-do=save]').click()]);
    assert.equal(download.suggestedFilename(), 'qujat.json');
  }
  assert.deepEqual(requests(mark), []);
  assert.deepEqual(await wrongs(host, [inside]), []);
});

for (const [name, size] of [['ancient', { width: 900, height: 740 }], ['global'], ['rtl'], ['narrow']]) {
  test(`the frame is as wide as its place and as high as what is in it: ${name}`, async () => {
    const { host, inside: [inside] } = await open(name, { size });
    await fitted(host, inside);
    const { width, place } = await host.locator('iframe').evaluate((frame) => {
      const { paddingLeft, paddingRight } = getComputedStyle(frame.parentElement);
      return {
        width: frame.getBoundingClientRect().width,
        place: frame.parentElement.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
      };
    });
    assert.ok(Math.abs(width - place) < 1, `the frame is ${width} px wide, its place ${place}`);
    assert.deepEqual(await wrongs(host, [inside]), []);
  });
}

test('on a dark page the frame is dark', async () => {
  const { host, inside: [inside] } = await open('dark');
  assert.equal(await inside.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(16, 25, 30)');
  await host.evaluate(() => { document.querySelector('script[data-scheme]').dataset.scheme = 'light'; });
  await eventually(async () => assert.equal(await inside.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(247, 245, 240)'));
  assert.deepEqual(await wrongs(host, [inside]), []);
});

test('several frames on one page keep to themselves, and one without the script works too', async () => {
  const host = await hosts.open(browser, 'many');
  await eventually(async () => assert.equal((await events(host)).filter(({ type }) => type === 'qujat-ready').length, 3));
  assert.equal(await host.evaluate(() => document.activeElement.localName), 'body', 'a frame has taken the focus');
  const inside = await Promise.all([0, 1, 2, 3].map((nth) => begun(host, nth)));
  const seen = await Promise.all(inside.map((frame) => frame.evaluate(() => [document.documentElement.lang, location.hash])));
  // What nobody knows is not taken; the page itself is in Kazakh.
  assert.deepEqual(seen, [['kk', ''], ['ru', '#reason'], ['kk', ''], ['en', '#reason']]);
  // A sandboxed frame sends no form, and still a press of Enter goes on.
  await inside[3].locator('main input[type=radio]').first().check();
  await inside[3].press('Enter');
  await eventually(async () => assert.notEqual(await inside[3].evaluate(() => location.hash), '#reason'));
  assert.deepEqual(await Promise.all(inside.slice(0, 3).map((frame) => frame.evaluate(() => location.hash))), ['', '#reason', '']);
  assert.deepEqual(await wrongs(host, inside), []);
});

test('a page takes the frame away and puts it elsewhere, and what it asks for holds', async () => {
  const { host, inside: [first] } = await open('removes');
  assert.equal(await first.evaluate(() => document.documentElement.lang), 'kk');
  await first.locator('[data-go=formulyar]').click();
  await first.locator('header button[lang=en]').click();
  // Browsers remember where a frame was.
  await host.reload();
  const again = await begun(host);
  await eventually(async () => assert.deepEqual(await again.evaluate(() => [document.documentElement.lang, location.hash]), ['kk', '']));
  await host.evaluate(() => {
    const script = document.querySelector('script[data-lang]');
    script.dataset.lang = 'ru';
    const moved = [...document.querySelector('#one').children];
    document.querySelector('#one').replaceChildren();
    script.dataset.service = 'residence-registration';
    return new Promise((done) => {
      setTimeout(() => {
        document.querySelector('#other').append(...moved);
        done();
      });
    });
  });
  const moved = await begun(host);
  await eventually(async () => assert.deepEqual(await moved.evaluate(() => [document.documentElement.lang, location.hash]), ['ru', '#reason']));
  assert.equal(await host.locator('iframe').getAttribute('title'), 'құжат: проверка документов');
  await fitted(host, moved);
  await host.evaluate(() => document.body.replaceChildren());
  assert.deepEqual(await wrongs(host), []);
});

test('the guide shows what it says, under its own policy', async () => {
  const guide = await browser.open(`${hosts.widget}/embed/index.html`, { size: { width: 900, height: 740 } });
  // It is fetched when somebody comes near.
  await guide.locator('iframe').first().evaluate((frame) => frame.scrollIntoView());
  const inside = await begun(guide);
  await eventually(async () => assert.match(await guide.locator('#told').innerText(), /qujat-ready \{"version":"[\d.]+","lang":"en"\}/));
  assert.match(await guide.locator('pre').first().innerText(), new RegExp(`src="${hosts.widget}/embed/v1/qujat.js"`));
  assert.deepEqual(await barriers(guide), []);
  assert.deepEqual(await wrongs(guide, [inside]), []);
});

test('a module that is another than the one that was built is not run, and the page is told', async () => {
  const others = await startHosts({ frames: [FRAME], changed: withAnotherModule });
  const host = await others.open(browser, 'rtl');
  await eventually(async () => assert.deepEqual((await events(host)).find(({ type }) => type === 'qujat-failed')?.detail, { why: 'broken' }));
  assert.deepEqual((await events(host)).filter(({ type }) => type === 'qujat-ready'), []);
  await others.close();
});

/** The frame with one byte of its module changed, as by somebody who could change its policy too. @param {string} page */
function withAnotherModule(page) {
  const [, script] = page.match(/<script type="module">(.*?)<\/script>/s);
  const other = script.replace('fee-receiptexemption-proof', 'fee-receiptexemption-prooF');
  assert.notEqual(other, script);
  const hash = (text) => createHash('sha256').update(text).digest('base64');
  return page.replace(script, () => other).replace(hash(script), () => hash(other));
}

test('the address of a version lasts, has its hashes, and the floating one has the same files', async () => {
  const { version, files } = JSON.parse(readFileSync(new URL(`${PINNED}/integrity.json`, EMBED), 'utf8'));
  assert.equal(version, PINNED);
  assert.deepEqual(Object.keys(files).sort(), readdirSync(new URL('v1/', EMBED)).filter((name) => !name.startsWith('.')).sort());
  for (const [name, integrity] of Object.entries(files)) {
    const bytes = readFileSync(new URL(`${PINNED}/${name}`, EMBED));
    assert.equal(integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, name);
    assert.ok(bytes.equals(readFileSync(new URL(`v1/${name}`, EMBED))), name);
    const said = async (folder) => (await fetch(`${site}/embed/${folder}/${name}`)).headers;
    const [pinned, floating] = await Promise.all([said(PINNED), said('v1')]);
    assert.equal(pinned.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(floating.get('cache-control'), 'public, max-age=600');
    assert.equal(pinned.get('access-control-allow-origin'), '*');
    assert.match(pinned.get('content-security-policy'), /frame-ancestors \*/);
  }
  assert.match((await fetch(`${site}/`)).headers.get('content-security-policy'), /frame-ancestors 'self'/);
  const weight = brotliCompressSync(readFileSync(new URL('v1/qujat.js', EMBED))).length;
  assert.ok(weight < 3000, `qujat.js weighs ${weight} bytes`);
});
