// What a person reads when something does not come, is broken, or is too old: what happened, what to do, in three languages.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch, only } from './support/browser.mjs';
import { chooseCase, ready, toVerdict } from './support/case.mjs';
import { half, missing, relay } from './support/relay.mjs';
import { trapOnDemand } from './support/trap.mjs';

const MODULE = '/engine_bg.wasm';

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

async function open(how, path = '/') {
  const server = await relay(how);
  servers.push(server);
  return browser.open(`${server.address}${path}`);
}

const as = (kind) => (answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': kind } });
const portal = (answer) => ({ ...answer, headers: { 'content-type': 'text/html' }, body: Buffer.from('<!doctype html><title>Wi-Fi</title>') });
const gone = () => null;
const withoutModules = (answer) => ({ ...answer, body: Buffer.from(String(answer.body).replace(" 'wasm-unsafe-eval'", '')) });

/** What each thing that goes wrong is called, and the words by which a Russian reader knows it. */
const OUTCOMES = [
  ['the module is refused', { change: { [MODULE]: missing } }, 'refused', /Сервер не отдал часть страницы/],
  ['the connection breaks off', { change: { [MODULE]: gone } }, 'unreachable', /связь прервалась/],
  ['half of the module comes', { change: { [MODULE]: half } }, 'broken', /не полностью/],
  ['another page comes for the module', { change: { [MODULE]: portal } }, 'broken', /поврежденной/],
  ['the words are refused', { change: { '/words.json': missing } }, 'refused', /Сервер не отдал часть страницы/],
  ['half of the words come', { change: { '/words.json': half } }, 'broken', /не полностью/],
  ['there is no WebAssembly', { first: () => { delete globalThis.WebAssembly; } }, 'no-wasm', /слишком старый/],
  ['the browser is too old to know of modules in a policy', { change: { '/': withoutModules } }, 'no-wasm', /слишком старый/],
  ['there is no memory', {
    first: () => {
      WebAssembly.instantiate = async () => {
        throw new RangeError('WebAssembly.instantiate(): could not allocate memory');
      };
    },
  }, 'memory', /не хватило памяти/],
  ['the module is another one', {
    first: () => {
      const { instantiate } = WebAssembly;
      WebAssembly.instantiate = async (module, imports) => {
        if (imports) {
          throw new WebAssembly.LinkError('import object field is not a Function');
        }
        return instantiate(module);
      };
    },
  }, 'stopped', /Проверка не запустилась/],
];

for (const [what, how, why, words] of OUTCOMES) {
  test(`when ${what}, the page says what happened and what to do`, async () => {
    const page = await open(how);
    const failed = page.locator('#failed');
    await page.getByRole('button', { name: 'Қайталап көру' }).waitFor();
    assert.equal(await page.evaluate(() => document.querySelector('#failed').dataset.why), why);
    assert.match(await failed.locator('[lang=ru]').innerText(), words);
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('#failed > [lang]')].map(({ lang }) => lang)), ['kk', 'ru', 'en']);
    for (const lang of ['kk', 'ru', 'en']) {
      assert.match(await failed.locator(`[lang=${lang}]`).innerText(), /1414/);
    }
    // Whoever holds a phone sees it without scrolling.
    const top = await page.evaluate(() => document.querySelector('#failed').getBoundingClientRect().top);
    assert.ok(top < 400, `the message begins ${top} px below`);
    assert.deepEqual(await barriers(page), []);
    // What the page says without any script is still there.
    assert.match(await page.locator('main h1').innerText(), /Құжаттарыңызды барар алдында тексеріңіз/);
  });
}

test('trying again helps where the network was to blame', async () => {
  let down = true;
  const page = await open({ change: { [MODULE]: (answer) => (down ? null : answer) } });
  const again = page.getByRole('button', { name: 'Попробовать еще раз' });
  await again.waitFor();
  down = false;
  // The press takes the page away, so nobody waits for what it did.
  await page.evaluate(() => setTimeout(() => document.querySelector('#failed [lang=ru] button').click()));
  await ready(page);
});

for (const [what, how] of [
  ['the host calls the module a file of no kind', { change: { [MODULE]: as('application/octet-stream') } }],
  ['the host calls the module a text', { change: { [MODULE]: as('text/plain') } }],
  ['the browser cannot compile while it fetches', { first: () => { delete WebAssembly.compileStreaming; delete WebAssembly.instantiateStreaming; } }],
]) {
  test(`when ${what}, the page works all the same`, async () => {
    const page = await open(how);
    await ready(page);
    await chooseCase(page);
    await toVerdict(page);
    assert.equal(await page.locator('main h1').innerText(), 'Пакет толық емес');
    assert.equal(await page.locator('#failed').isVisible(), false);
  });
}

for (const [what, change] of [
  ['the script does not come', missing],
  ['the browser is too old for the script', (answer) => ({ ...answer, body: Buffer.from('let it = = 1;') })],
]) {
  test(`when ${what}, the page says so after a while, by itself`, async () => {
    const page = await open({ change: { '/main.js': change } });
    const seen = () => page.evaluate(() => getComputedStyle(document.querySelector('#failed')).visibility);
    assert.equal(await seen(), 'hidden');
    // The while passes at once.
    await page.evaluate(() => document.getAnimations().forEach((each) => each.finish()));
    await eventually(async () => assert.equal(await seen(), 'visible'));
    assert.match(await page.locator('#failed').innerText(), /еще не запустилась[\s\S]*not started yet/);
    assert.match(await page.locator('#failed').innerText(), /1414/);
    assert.deepEqual(await barriers(page), []);
  });
}

test('a browser from before modules is told at once that it is too old', async () => {
  // Such a browser knows neither the type of a module nor the attribute that sends it away.
  const old = (answer) => ({ ...answer, body: Buffer.from(String(answer.body).replace('type="module"', 'type="unknown"').replace(' nomodule', '')) });
  const page = await open({ change: { '/': old } });
  await page.getByText('Этот браузер слишком старый').waitFor();
  assert.match(await page.locator('#failed').innerText(), /тым ескі[\s\S]*too old/);
});

test('without JavaScript the page says so and says whom to call', { skip: only(['chromium'], 'no switch for scripts') }, async () => {
  const page = await open({});
  const context = await page.native.context().browser().newContext({ javaScriptEnabled: false });
  const silent = await context.newPage();
  await silent.goto(await page.url());
  const text = await silent.locator('main').innerText();
  assert.match(text, /JavaScript қосулы болғанда[\s\S]*включен JavaScript[\s\S]*needs JavaScript/);
  assert.match(text, /1414/);
  await context.close();
});

test('where there is no memory for a fresh engine the answers stay, and it goes on once there is some', async () => {
  const page = await open({ first: trapOnDemand });
  await ready(page);
  await chooseCase(page);
  const press = () => page.locator('main button.first').click();
  await press();
  const certificate = page.getByLabel('туу туралы куәлік', { exact: true });
  await certificate.check();
  await page.evaluate(() => {
    globalThis.traps = { checkPackage: 1000 };
    globalThis.full = true;
  });
  await press();
  await page.locator('#notice', { hasText: 'Тексеру тоқтап қалды' }).waitFor();
  await page.evaluate(() => {
    globalThis.traps = {};
    globalThis.full = false;
  });
  assert.ok(await certificate.isChecked());
  await press();
  assert.equal(await page.locator('main h1').innerText(), 'Пакет толық емес');
});

test('a browser that starts no large module at once checks, keeps the answers when the engine stops, and clears them', async () => {
  const page = await open({
    first: () => {
      const { instantiate } = WebAssembly;
      globalThis.trap = false;
      // As Chrome did before version 115.
      WebAssembly.Instance = function () {
        throw new RangeError('WebAssembly.Instance is disallowed on the main thread, if the buffer size is larger than 4KB. Use WebAssembly.instantiate.');
      };
      WebAssembly.instantiate = async (module, imports) => {
        const { exports } = await instantiate(module, imports);
        return { exports: { ...exports, checkPackage(...values) {
          if (globalThis.trap) {
            throw new WebAssembly.RuntimeError('unreachable');
          }
          return exports.checkPackage(...values);
        } } };
      };
    },
  });
  await ready(page);
  await chooseCase(page);
  const press = () => page.locator('main button.first').click();
  await press();
  const certificate = page.getByLabel('туу туралы куәлік', { exact: true });
  await certificate.check();
  await page.evaluate(() => { globalThis.trap = true; });
  await press();
  await page.locator('#notice', { hasText: 'Тексеру тоқтап қалды' }).waitFor();
  await page.evaluate(() => { globalThis.trap = false; });
  assert.ok(await certificate.isChecked());
  await press();
  assert.equal(await page.locator('main h1').innerText(), 'Пакет толық емес');
  await page.locator('qujat-keep summary').click();
  await page.locator('qujat-keep [data-do=clear]').click();
  await page.getByRole('button', { name: 'Иә, өшіру' }).click();
  await page.locator('#notice', { hasText: 'Бәрі өшірілді' }).waitFor();
  assert.equal(await page.locator('qujat-start').count(), 1);
  assert.deepEqual(await page.complaints(), []);
});

test('a stack that overflows in Firefox is a trap like any other', async () => {
  const page = await open({
    first: () => {
      const { Instance } = WebAssembly;
      globalThis.overflows = 0;
      WebAssembly.instantiate = async (module, imports) => new WebAssembly.Instance(module, imports);
      WebAssembly.Instance = function (module, imports) {
        const { exports } = new Instance(module, imports);
        return { exports: { ...exports, checkPackage(...values) {
          if (globalThis.overflows > 0) {
            globalThis.overflows -= 1;
            throw Object.assign(new Error('too much recursion'), { name: 'InternalError' });
          }
          return exports.checkPackage(...values);
        } } };
      };
    },
  });
  await ready(page);
  await chooseCase(page);
  await page.evaluate(() => { globalThis.overflows = 1; });
  await toVerdict(page);
  assert.equal(await page.locator('main h1').innerText(), 'Пакет толық емес');
  assert.deepEqual(await page.complaints(), []);
});
