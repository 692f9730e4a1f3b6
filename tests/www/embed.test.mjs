// Does the check work in a sandboxed frame of other people's pages, whatever they do to it?
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { barriers } from './support/axe.mjs';
import { eventually, launch, only } from './support/browser.mjs';
import { chooseCase, ready, toAnyVerdict, toVerdict } from './support/case.mjs';
import { askedLater, begun, EMBED, events, fetchedSince, fitted, messages, startHosts, told, VERSION, wrongs } from './support/hosts.mjs';
import { requestCount, site } from './support/site.mjs';
import { trapOnDemand } from './support/trap.mjs';
import { holdToReleased } from '../../xtask/npm/released.mjs';

const FRAME = '/embed/v1/frame.html';

/** What is typed into a form and must not leave it; nobody who was born in 1899 is asked. */
const TYPED = { surname: 'Өтеғалиева', name: 'Іңкәр', iin: '991231200017', birthDate: '31.12.1899', submittedOn: '02.10.2012' };

let browser;
let hosts;
before(async () => {
  [browser, hosts] = await Promise.all([launch(), startHosts({ frames: [FRAME, '/embed/index.html', '/embed/'] })]);
});
after(async () => {
  await browser?.close();
  await hosts?.close();
});

/** Opens a host page and waits until its first frame has begun. */
async function open(name, { of = hosts, ...options } = {}) {
  const host = await of.open(browser, name, options);
  return { host, inside: await begun(host) };
}

/** The frame, begun again in a sandbox that allows it its scripts and nothing else. */
async function sandboxed(host) {
  await host.evaluate(() => {
    const frame = document.querySelector('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = frame.src.replace('#', '?again#');
  });
  return eventually(async () => {
    const frame = await begun(host);
    assert.match(await frame.evaluate(() => location.search), /again/);
    return frame;
  });
}

test('on a page with a strict policy a person comes to a verdict, and the page learns no more than that', async () => {
  const mark = requestCount();
  const { host, inside } = await open('strict');
  await ready(inside);
  assert.equal(await host.locator('iframe').getAttribute('sandbox'), 'allow-scripts allow-downloads allow-modals');
  assert.equal(await host.locator('iframe').getAttribute('title'), 'құжат: құжаттарды тексеру');
  assert.equal(await inside.evaluate(() => origin), 'null');
  await chooseCase(inside);
  await toVerdict(inside);
  assert.equal(await inside.locator('main h1').innerText(), 'Пакет толық емес');
  // Each view begins where it can be seen.
  await eventually(async () => assert.ok((await host.locator('iframe').boundingBox()).y > -1));
  await fitted(host, inside);
  assert.deepEqual(await barriers(inside), []);
  await typeDraft(inside);
  await inside.locator('main [data-go=result]').click();

  const messaged = await messages(host);
  for (const { origin, data: { qujat, type, ...values } } of messaged) {
    assert.deepEqual([origin, qujat], ['null', 1]);
    const may = { ready: ['version', 'lang'], resize: ['height'], state: ['step', 'service', 'lang'], result: ['verdict', 'findings'] }[type];
    assert.deepEqual(Object.keys(values), may, type);
    // A word of ours, a number or a list of words: nothing that somebody has typed.
    assert.ok(Object.values(values).flat().every((value) => Number.isInteger(value) || /^[\w./-]*$/.test(value)), JSON.stringify(values));
  }
  const all = JSON.stringify([messaged, await events(host), await host.url()]);
  for (const typed of [...Object.values(TYPED), '1899', '991231', '2012-10-02']) {
    assert.ok(!all.includes(typed), `${typed} has left the frame: ${all}`);
  }
  // It did tell where the person was meanwhile.
  assert.ok((await told(host, 'state')).some(({ step }) => step === 'formulyar'));
  const [result] = await told(host, 'result');
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
      { qujat: 1, type: { toString: 1 }, service }, { qujat: 1, type: ['service'], service },
      // A type asks for its own thing alone.
      { qujat: 1, type: 'language', service }, { qujat: 1, type: 'scheme', service, lang: 'ru' }, { qujat: 1, type: 'service', lang: 'ru' },
      { qujat: 1, type: 'service', service: [service] }, { qujat: 1, type: 'service', service: '__proto__' }, { qujat: '1', type: 'service', service }]) {
      frame.contentWindow.postMessage(data, '*');
    }
    frame.contentWindow.postMessage({ qujat: 1, type: 'language', lang: 'en' }, '*');
  });
  await eventually(async () => assert.equal(await inside.locator('main h1').innerText(), 'The package is incomplete'));
  assert.deepEqual((await told(host, 'state')).filter(({ service, lang }) => service === 'residence-registration' || lang === 'ru'), []);
  assert.deepEqual((await told(host, 'resize')).filter(({ height }) => height === 5), []);
  assert.ok((await host.locator('iframe').boundingBox()).height > before.height / 2);

  // From the first byte to the last, these two and nothing else.
  assert.deepEqual(fetchedSince(mark), ['frame.html', 'qujat.js']);
  assert.deepEqual(await askedLater(host, [inside]), []);
  assert.deepEqual(await wrongs(host, [inside]), []);
});

/** Types a draft of the formulyar and has it checked. */
async function typeDraft(inside) {
  await inside.locator('main [data-go=formulyar]').click();
  for (const [name, text] of Object.entries(TYPED)) {
    await inside.locator(`#field-draft-${name}`).fill(text);
  }
  await inside.locator('[data-do=check-draft]').click();
  await inside.locator('#summary').waitFor();
}

test('a page that allows nothing but the frame has it without a script, up to the verdict', async () => {
  const mark = requestCount();
  const host = await hosts.open(browser, 'plain');
  const inside = await begun(host);
  assert.deepEqual(await inside.evaluate(() => [document.documentElement.lang, location.hash]), ['ru', '#reason']);
  // Higher than its frame, so it scrolls.
  await eventually(async () => assert.ok(await inside.evaluate(() => document.scrollingElement.scrollHeight > innerHeight)));
  await inside.evaluate(() => { document.scrollingElement.scrollTop = 60; });
  assert.equal(await inside.evaluate(() => document.scrollingElement.scrollTop), 60);
  await toAnyVerdict(inside);
  assert.deepEqual((await messages(host)).filter(({ data }) => data.type === 'result').map(({ data }) => data.verdict), ['incomplete']);
  assert.deepEqual(await barriers(inside), []);
  assert.deepEqual(fetchedSince(mark), ['frame.html']);
  assert.deepEqual(await wrongs(host, [inside]), []);
});

test('a file leaves the sandbox where a person asks for it', async () => {
  const { host, inside } = await open('frames-move');
  await keepOpen(inside);
  await inside.catchDownloads();
  await inside.locator('[data-do=save]').click();
  const [{ name, type, bytes }] = await inside.downloads();
  assert.deepEqual([name, type, JSON.parse(String(bytes)).answers.service], ['qujat.json', 'application/json', 'temporary-id-card']);
  assert.deepEqual(await wrongs(host, [inside]), []);
});

test('the browser takes the file too, and without the word of the sandbox for it, it would not', { skip: only(['chromium'], 'its driver tells of no download in a frame') }, async () => {
  const { host, inside } = await open('frames-move');
  await keepOpen(inside);
  const [download] = await Promise.all([host.native.waitForEvent('download'), inside.locator('[data-do=save]').click()]);
  assert.equal(download.suggestedFilename(), 'qujat.json');
  let taken = 0;
  host.native.on('download', () => { taken += 1; });
  const again = await sandboxed(host);
  await keepOpen(again);
  await again.locator('[data-do=save]').click();
  await again.locator('[data-do=save]').click();
  assert.equal(taken, 0);
});

/** Chooses a service and opens what a person can do with the answers. */
async function keepOpen(inside) {
  await inside.locator('main input[value=temporary-id-card]').check();
  await inside.locator('main button.first').click();
  await inside.locator('qujat-keep summary').click();
}

test('several frames on one page keep to themselves, and one without the script works too', async () => {
  const host = await hosts.open(browser, 'many');
  await eventually(async () => assert.equal((await told(host, 'ready')).length, 3));
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

  // A frame that says what it likes is kept within bounds, whatever it says.
  const [first, , , sibling] = inside;
  const height = () => host.evaluate(() => document.querySelector('iframe').style.height);
  const fit = await height();
  const wild = (await events(host)).length;
  await first.evaluate(() => {
    const say = (message) => parent.postMessage({ qujat: 1, ...message }, '*');
    for (const wrong of [Number.NaN, Infinity, -Infinity, 0, -9, '9', [900], { valueOf: 1 }, null]) {
      say({ type: 'resize', height: wrong });
    }
    for (const type of [{ toString: 1 }, ['resize'], '__proto__', 'constructor', 'toString', null, 7]) {
      say({ type, height: 900, verdict: 'complete', findings: [] });
    }
    say({ type: 'result', verdict: 'complete', findings: 'missing-document' });
    say({ type: 'state', step: '<b>', service: { toString: 1 }, lang: 'x'.repeat(81) });
    say({ type: 'result', verdict: ['complete'], findings: Array.from({ length: 1000 }, (_, at) => `finding-${at}`), iin: '991231200017' });
    say(JSON.parse('{ "type": "result", "verdict": "complete", "findings": ["__proto__", "Өтеғалиева", 7, null], "__proto__": { "polluted": true } }'));
  });
  const details = await eventually(async () => {
    const said = (await events(host)).slice(wild);
    assert.equal(said.length, 3, JSON.stringify(said));
    return said;
  });
  assert.deepEqual(details.map(({ detail }) => detail), [
    {}, { findings: Array.from({ length: 200 }, (_, at) => `finding-${at}`) }, { verdict: 'complete', findings: ['__proto__'] },
  ]);
  assert.equal(await height(), fit);
  assert.equal(await host.evaluate(() => ({}).polluted), undefined);
  for (const [said, taken] of [[5, 160], [1e9, 30_000], [700.2, 701]]) {
    await first.evaluate((value) => parent.postMessage({ qujat: 1, type: 'resize', height: value }, '*'), said);
    await eventually(async () => assert.equal(await height(), `${taken}px`));
  }
  // Nor does one frame speak to another, or for it.
  await sibling.evaluate(() => {
    parent.postMessage({ qujat: 1, type: 'resize', height: 555 }, '*');
    parent.frames[0].postMessage({ qujat: 1, type: 'language', lang: 'en' }, '*');
  });
  await host.evaluate(() => document.querySelector('iframe').contentWindow.postMessage({ qujat: 1, type: 'scheme', scheme: 'dark' }, '*'));
  await eventually(async () => assert.equal(await first.evaluate(() => document.documentElement.dataset.scheme), 'dark'));
  assert.equal(await first.evaluate(() => document.documentElement.lang), 'kk');
  assert.deepEqual((await told(host, 'resize')).filter((detail) => detail.height === 555), []);
  assert.deepEqual(await wrongs(host, inside), []);
});

test('what is higher than a frame may be can be scrolled to', async () => {
  const { host, inside } = await open('frames-move');
  const scrolled = () => inside.evaluate(() => {
    document.scrollingElement.scrollTop = 1e6;
    return [innerHeight, document.scrollingElement.scrollTop > 0, getComputedStyle(document.documentElement).overflowY];
  });
  await fitted(host, inside);
  assert.deepEqual((await scrolled()).slice(1), [false, 'hidden']);
  await inside.evaluate(() => {
    const much = document.createElement('p');
    much.id = 'much';
    much.append(...Array.from({ length: 3000 }, () => [document.createTextNode('…'), document.createElement('br')]).flat());
    document.querySelector('main').append(much);
  });
  await eventually(async () => assert.deepEqual(await scrolled(), [30_000, true, 'visible']));
  await inside.evaluate(() => document.querySelector('#much').remove());
  await fitted(host, inside);
});

test('a frame prints itself, because its sandbox lets it', { skip: only(['chromium'], 'its print dialogue waits for a person') }, async () => {
  const { host, inside } = await open('frames-move');
  const printed = async (frame) => {
    await frame.evaluate(() => {
      globalThis.qujatPrints = 0;
      addEventListener('beforeprint', () => { globalThis.qujatPrints += 1; });
    });
    await frame.locator('[data-go=formulyar]').first().click();
    await frame.locator('[data-go=preview]').click();
    await frame.locator('[data-do=print]').click();
    return () => frame.evaluate(() => globalThis.qujatPrints);
  };
  const count = await printed(inside);
  await eventually(async () => assert.equal(await count(), 1));
  assert.deepEqual(await wrongs(host, [inside]), []);
  const again = await sandboxed(host);
  assert.equal(await (await printed(again))(), 0);
});

test('an engine that stops says so where a person sees it, and goes on once it can', async () => {
  const others = await startHosts({ frames: [FRAME], first: trapOnDemand });
  const { host, inside } = await open('strict', { of: others });
  await ready(inside);
  await chooseCase(inside);
  await inside.evaluate(() => { globalThis.traps = { checkPackage: 1000 }; });
  await inside.locator('main button.first').click();
  await inside.locator('#notice', { hasText: 'Тексеру тоқтап қалды' }).waitFor();
  await fitted(host, inside);
  assert.deepEqual(await barriers(inside), []);
  await inside.evaluate(() => { globalThis.traps = {}; });
  await toVerdict(inside);
  assert.equal(await inside.locator('main h1').innerText(), 'Пакет толық емес');
  assert.deepEqual(await wrongs(host, [inside]), []);
  await others.close();
});

test('a script in the head brings its frame to where it is seen, in a language with a region, and says what it does not know', async () => {
  const host = await hosts.open(browser, 'head');
  const inside = await Promise.all([begun(host, 0), begun(host, 1)]);
  assert.deepEqual(await host.evaluate(() => [...document.querySelectorAll('iframe')].map(({ parentElement }) => parentElement.localName)), ['body', 'body']);
  // Without a language that it knows, that of the page.
  assert.deepEqual((await Promise.all(inside.map((frame) => frame.evaluate(() => document.documentElement.lang)))).sort(), ['en', 'ru']);
  await eventually(async () => assert.equal((await told(host, 'resize')).length > 1, true));
  await fitted(host, inside[0]);
  assert.deepEqual(await wrongs(host, inside), []);
});

test('the console hears of a script in the head and of a language that nobody knows', { skip: only(['chromium', 'firefox'], 'its driver hands over no console of before the load') }, async () => {
  const host = await hosts.open(browser, 'head');
  await Promise.all([begun(host, 0), begun(host, 1)]);
  const said = (await host.complaints()).filter((each) => each.includes('qujat.js'));
  assert.equal(said.filter((each) => each.includes('<head>')).length, 2);
  assert.deepEqual(said.filter((each) => each.includes('data-lang')).map((each) => each.replace(/.*qujat\.js: /, '')), ['data-lang="ky" is none of kk, ru, en']);
});

test('of a frame that a page has dropped nothing is kept', { skip: only(['chromium'], 'nobody can ask for its garbage to be collected') }, async () => {
  // Whoever has looked into a frame would hold it.
  const host = await hosts.open(browser, 'frames-move');
  await eventually(async () => assert.equal((await told(host, 'ready')).length, 1));
  await host.evaluate(() => {
    globalThis.qujatDropped = new WeakRef(document.querySelector('iframe'));
    document.body.replaceChildren();
  });
  const tools = await host.native.context().newCDPSession(host.native);
  await eventually(async () => {
    await tools.send('HeapProfiler.collectGarbage');
    assert.equal(await host.evaluate(() => globalThis.qujatDropped.deref() === undefined), true, 'the frame is still there');
  });
});

test('a page takes the frame away and puts it elsewhere, and what it asks for holds', async () => {
  const { host, inside: first } = await open('frames-move');
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
  const frames = await guide.locator('iframe').count();
  assert.equal(frames, await guide.locator('figure script').count());
  const inside = [];
  for (let nth = 0; nth < frames; nth += 1) {
    // It is fetched when somebody comes near.
    await guide.locator('iframe').nth(nth).evaluate((frame) => frame.scrollIntoView());
    const frame = await begun(guide, nth);
    await fitted(guide, frame, nth);
    inside.push(frame);
  }
  await eventually(async () => assert.match(await guide.locator('#told').innerText(), /qujat-ready \{"version":"[\d.]+","lang":"en"\}/));
  assert.match(await guide.locator('pre').first().innerText(), new RegExp(`src="${hosts.widget}/embed/v1/qujat.js"`));
  assert.ok((await guide.locator('#addresses + .scroll + p + pre').innerText()).includes(`integrity="${released().files['qujat.js']}"`));
  assert.deepEqual(await barriers(guide), []);
  assert.deepEqual(await wrongs(guide, inside), []);

  // The last one is taken away and comes back.
  await guide.locator('figure button').click();
  const moved = await begun(guide, frames - 1);
  assert.equal(await guide.evaluate(() => [...document.querySelectorAll('.place')].map((place) => place.querySelectorAll('iframe').length).join()), '0,1');
  await eventually(async () => assert.equal(await moved.evaluate(() => location.hash), '#reason'));
  assert.deepEqual(await wrongs(guide), []);
});

test('a module that is another than the one that was built is not run, and the page is told', async () => {
  const change = { [FRAME]: (answer) => ({ ...answer, body: Buffer.from(withAnotherModule(String(answer.body))) }) };
  const others = await startHosts({ frames: [FRAME], change });
  const host = await others.open(browser, 'frames-move');
  await eventually(async () => assert.deepEqual(await told(host, 'failed'), [{ why: 'broken' }]));
  assert.deepEqual(await told(host, 'ready'), []);
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

test('a page that isolates itself has both held to their hashes, from a folder of another host', async () => {
  const mark = requestCount();
  const others = await startHosts({ under: '/a/folder' });
  const host = await others.open(browser, 'pinned');
  await eventually(async () => assert.equal((await told(host, 'ready')).length, 2));
  assert.equal(await host.evaluate(() => crossOriginIsolated), true);
  assert.ok(await host.evaluate(() => document.querySelector('qujat-checker').shadowRoot.querySelector('form')));
  assert.deepEqual(fetchedSince(mark), ['elements.js', 'engine_bg.wasm', 'frame.html', 'qujat.js']);
  assert.deepEqual(await wrongs(host), []);
  await others.close();

  const more = (answer) => ({ ...answer, body: Buffer.concat([answer.body, Buffer.from('\n')]) });
  const changed = await startHosts({ change: Object.fromEntries(['qujat.js', 'elements.js'].map((name) => [`/embed/${VERSION}/${name}`, more])) });
  const wary = await changed.open(browser, 'pinned');
  await eventually(async () => assert.equal((await wrongs(wary)).filter((wrong) => /not loaded: .*(qujat|elements)\.js/.test(wrong)).length, 2));
  assert.equal(await wary.locator('iframe').count(), 0);
  assert.equal(await wary.evaluate(() => customElements.get('qujat-checker')), undefined);
  await changed.close();
});

const released = () => JSON.parse(readFileSync(new URL(`${VERSION}/integrity.json`, EMBED), 'utf8'));

test('a version that was released stays as it was, to the byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qujat-released-'));
  const { version, files } = released();
  // Nothing was promised yet.
  holdToReleased(folder, version, files);
  writeFileSync(join(folder, `${version}.json`), JSON.stringify({ version, files }));
  holdToReleased(folder, version, files);
  const { 'qujat.js': script, ...others } = files;
  for (const [what, now] of [['changed', { ...files, 'qujat.js': files['frame.html'] }], ['gone', others], ['more', { ...files, 'new.js': script }]]) {
    assert.throws(() => holdToReleased(folder, version, now), /raise the version in Cargo\.toml/, what);
  }
  rmSync(folder, { recursive: true });
});

test('the address of a version lasts, has its hashes, and the floating one has the same files', async () => {
  const { version, files } = released();
  assert.equal(version, VERSION);
  assert.deepEqual(Object.keys(files).sort(), readdirSync(new URL('v1/', EMBED)).filter((name) => !name.startsWith('.')).sort());
  for (const [name, integrity] of Object.entries(files)) {
    const bytes = readFileSync(new URL(`${VERSION}/${name}`, EMBED));
    assert.equal(integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, name);
    assert.ok(bytes.equals(readFileSync(new URL(`v1/${name}`, EMBED))), name);
    const said = async (folder) => (await fetch(`${site}/embed/${folder}/${name}`)).headers;
    const [pinned, floating] = await Promise.all([said(VERSION), said('v1')]);
    assert.equal(pinned.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(floating.get('cache-control'), 'public, max-age=600');
    assert.equal(pinned.get('access-control-allow-origin'), '*');
    assert.match(pinned.get('content-security-policy'), /frame-ancestors \*/);
  }
  assert.match((await fetch(`${site}/`)).headers.get('content-security-policy'), /frame-ancestors 'self'/);
  for (const [guide, script] of [['index.html', 'qujat.js'], ['elements.html', 'elements.js']]) {
    assert.ok(readFileSync(new URL(guide, EMBED), 'utf8').includes(`integrity="${files[script]}"`), guide);
  }
  const weight = brotliCompressSync(readFileSync(new URL('v1/qujat.js', EMBED))).length;
  assert.ok(weight < 3000, `qujat.js weighs ${weight} bytes`);
});
