// What an analyst reads when something does not come, and what becomes of the choices when the library stops.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch, only } from './support/browser.mjs';
import { COUNTED, yearCounted } from './support/counted.mjs';
import { half, missing, relay } from './support/relay.mjs';
import { quiet, requestCount, requests } from './support/site.mjs';

let browser;
/** @type {{ close: () => Promise<void> }[]} */
const servers = [];
before(async () => {
  browser = await launch();
});
after(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await browser?.close();
});

/** Waits until nothing is being counted any more. */
async function done(page) {
  await page.locator('qujat-days').waitFor();
  await yearCounted(page);
}

const MODULE = '/engine_bg.wasm';

async function through(how) {
  const server = await relay({ ...how, at: '/analysis.html' });
  servers.push(server);
  const page = await browser.open(`${server.address}/analysis.html#lang=ru&service=temporary-id-card&assumed/cases=500`, { size: { width: 1280, height: 900 } });
  page.patience = COUNTED;
  return page;
}

for (const [what, how, why] of [
  ['the module is refused', { change: { [MODULE]: missing } }, 'refused'],
  ['the connection breaks off', { change: { [MODULE]: () => null } }, 'unreachable'],
  ['half of the module comes', { change: { [MODULE]: half } }, 'broken'],
  ['the script of the worker is refused', { change: { '/worker.js': missing } }, 'refused'],
  ['the words are refused', { change: { '/words.json': missing } }, 'refused'],
  ['there is no WebAssembly', { first: () => { delete globalThis.WebAssembly; } }, 'no-wasm'],
  ['no worker ever starts', { change: { '/worker.js': (answer) => ({ ...answer, body: Buffer.from('throw new Error();') }) } }, 'stopped'],
]) {
  test(`when ${what}, the page says what happened and what to do`, async () => {
    const page = await through(how);
    await page.locator('#failed [lang=ru] button').waitFor();
    assert.equal(await page.evaluate(() => document.querySelector('#failed').dataset.why), why);
    assert.match(await page.locator('#failed').innerText(), /1414/);
    assert.deepEqual(await barriers(page), []);
  });
}

/** Runs in the page: so many of the next answers to `regulationRemarks` are a trap, or the worker is lost. */
function stopping() {
  const { postMessage } = Worker.prototype;
  globalThis.stops = [];
  Worker.prototype.postMessage = function (data, ...others) {
    if (data?.question !== 'regulationRemarks' || globalThis.stops.length === 0) {
      postMessage.call(this, data, ...others);
      return;
    }
    const event = globalThis.stops.shift() === 'trap'
      ? new MessageEvent('message', { data: { id: data.id, refused: false, message: 'RuntimeError: unreachable' } })
      : new ErrorEvent('error', { message: 'lost' });
    setTimeout(() => this.dispatchEvent(event));
  };
}

for (const how of ['trap', 'lost']) {
  test(`when the library stops once (${how}), a fresh one answers, and nothing that was chosen is lost`, async () => {
    const page = await through({ first: stopping });
    await done(page);
    await quiet();
    const mark = requestCount();
    for (const year of ['2012', '2011', '2010']) {
      await page.evaluate((kind) => { globalThis.stops = [kind]; }, how);
      await page.locator('#field-year').selectOption({ value: year });
      await eventually(async () => assert.match(await page.locator('qujat-sweep h2').innerText(), new RegExp(year)));
      await eventually(async () => assert.match(await page.locator('#notice').innerText(), /запущена заново/));
    }
    await done(page);
    assert.equal(await page.locator('#field-service').inputValue(), 'temporary-id-card');
    // The door is shut: what the fresh one is made of was there.
    assert.deepEqual(requests(mark), []);
    assert.deepEqual(await page.complaints(), []);
  });
}

test('a question that stops the library twice is not asked again, and all others are answered', async () => {
  const page = await through({ first: stopping });
  await done(page);
  await page.evaluate(() => { globalThis.stops = ['trap', 'trap']; });
  await page.locator('#field-year').selectOption({ value: '2012' });
  await eventually(async () => assert.match(await page.locator('#section-remarks').innerText(), /остановился дважды/));
  await eventually(async () => assert.match(await page.locator('qujat-days h2').innerText(), /2012/));
  await page.locator('#field-year').selectOption({ value: '2011' });
  await done(page);
  assert.match(await page.locator('qujat-sweep h2').innerText(), /2011/);
});

test('without JavaScript the page leads to what can be read without it', { skip: only(['chromium'], 'no switch for scripts') }, async () => {
  const page = await browser.open('/analysis.html');
  const context = await page.native.context().browser().newContext({ javaScriptEnabled: false });
  const silent = await context.newPage();
  await silent.goto(await page.url());
  assert.match(await silent.locator('main').innerText(), /1414/);
  const links = await silent.locator('noscript a').evaluateAll((all) => all.map(({ href }) => href));
  assert.ok(links.length >= 9);
  for (const link of links) {
    assert.equal((await silent.goto(link)).status(), 200, link);
  }
  await context.close();
});
