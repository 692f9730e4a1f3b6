// The pages that need no script, as a browser shows them: nothing stands in anybody's way, nothing is asked of anybody else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { eventually, launch, once } from './support/browser.mjs';
import { golden } from './support/golden.mjs';
import { engine, requestCount, requests, site } from './support/site.mjs';
import { transcript } from './support/transcript.mjs';

const LANGUAGES = ['kk', 'ru', 'en'];
/** One page of each kind, in every language; `start.test.mjs` has the start pages. */
const KINDS = ['passport-id-card/', 'law/', 'law/annex-1/', 'contradictions/', 'calendar/', 'sources/'];
/** The others are made alike: Kazakh and Chromium stand for them all. */
const OTHERS = ['temporary-id-card/', 'residence-registration/', 'residence-deregistration/', 'law/annex-2/', 'law/annex-3/', 'law/annex-4/'];

/** What is read aloud: of each kind that has sentences the shortest. */
const READ = ['law/', 'law/annex-2/', 'temporary-id-card/', 'sources/'];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

for (const language of LANGUAGES) {
  const skip = language === 'kk' ? false : once(`how a page in ${language} is made`);
  test(`no page in ${language} has a barrier, is wider than a phone, or asks for more than itself, its style and its script`, { skip }, async () => {
    const found = [];
    // The colours of thousands of words take axe most of its time.
    const whole = language === 'kk' && engine === 'chromium';
    for (const name of language === 'kk' && engine === 'chromium' ? [...KINDS, ...OTHERS] : KINDS) {
      const mark = requestCount();
      const page = await browser.open(`/${language}/${name}`);
      found.push(...(await page.complaints()), ...(await barriers(page, whole && KINDS.includes(name) ? {} : { colours: false })).map((barrier) => `${language}/${name} ${barrier}`.slice(0, 400)));
      const { width, seen, lang, headings } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        seen: document.documentElement.clientWidth,
        lang: document.documentElement.lang,
        headings: document.querySelectorAll('h1').length,
      }));
      assert.ok(width <= seen, `${language}/${name} is ${width} px wide on a screen of ${seen} px`);
      assert.deepEqual([lang, headings], [language, 1]);
      const asked = new Set(requests(mark).map(({ method, target }) => `${method} ${target}`));
      asked.delete(`GET /${language}/${name}`);
      assert.deepEqual([...asked].filter((line) => !/^GET \/(style-\w+\.css|place-\w+\.js)$/.test(line)), []);
    }
    assert.deepEqual(found, []);
  });
}

for (const language of LANGUAGES) {
  const skip = language === 'kk' ? false : once(`what is said in ${language}`);
  test(`a screen reader reads the law, a service and its sources, ${language}`, { skip }, async () => {
    const page = await browser.open();
    const heard = [];
    for (const name of READ) {
      await page.goto(`/${language}/${name}`);
      heard.push(`# ${name}`, ...await transcript(page, 'main'), '');
    }
    heard.push('# around', ...await transcript(page, 'header'), ...await transcript(page, 'footer'));
    golden(`pages.${language}.txt`, heard);
  });
}

test('a dark screen has no barrier either', { skip: once('a dark colour') }, async () => {
  const page = await browser.open('/kk/passport-id-card/', { media: { colorScheme: 'dark' } });
  assert.deepEqual(await barriers(page, { colours: true }), []);
});

test('from a term to its paragraph, and from the paragraph back to the term', async () => {
  const page = await browser.open('/en/passport-id-card/');
  const follow = async (selector) => page.goto(await page.evaluate((way) => document.querySelector(way).href.slice(location.origin.length), selector));
  await follow('#promise a.place');
  assert.match(await page.locator('[id="394-2012/1/10/1"]').innerText(), /30 күнтізбелік күн/);
  await follow('a[href$="passport-id-card/#promise"]');
  assert.match(await page.locator('#promise').innerText(), /30 calendar days/);
});

test('a place that is open stays open in another language, in a new tab too', async () => {
  const page = await browser.open('/kk/law/annex-1/#394-2012/1/10/1');
  const top = () => page.evaluate(() => [document.documentElement.lang, location.hash, Math.round(document.querySelector(':target').getBoundingClientRect().top)]);
  await page.evaluate(() => scrollTo(0, 0));
  // The press takes the page away, so nobody waits for what it did.
  const press = (/** @type {string} */ lang) => page.evaluate((other) => setTimeout(() => document.querySelector(`header a[lang=${other}]`).click()), lang);
  await press('ru');
  await eventually(async () => assert.equal((await top())[0], 'ru'));
  const [, hash, height] = await top();
  assert.equal(hash, '#394-2012/1/10/1');
  assert.ok(height >= 0 && height < 400, `${height} px below the top`);
  const offered = await page.evaluate(() => {
    const link = document.querySelector('header a[lang=en]');
    link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 1 }));
    return link.href;
  });
  assert.equal(offered, `${site}/en/law/annex-1/#394-2012/1/10/1`);
  // Where no place is open, none is made up.
  await page.goto('/kk/calendar/');
  await press('ru');
  await eventually(async () => assert.equal(await page.url(), `${site}/ru/calendar/`));
});

test('help stands first in the foot of the service and of every kind of page, and says the same two ways', { skip: once('the order of a page') }, async () => {
  const page = await browser.open();
  for (const path of ['/', '/kk/', ...KINDS.map((name) => `/kk/${name}`), '/kk/nothing-here/']) {
    await page.goto(path);
    const help = () => page.evaluate(() => {
      const [first] = document.querySelectorAll('footer h2');
      const ways = [...(first?.parentElement.querySelectorAll('a') ?? [])].map(({ href }) => href);
      return { first: first === document.querySelector('footer :is(h2, p, ul, nav)'), ways: [ways.includes('tel:1414'), ways.some((way) => way.startsWith('https://egov.kz'))] };
    });
    await eventually(async () => assert.deepEqual(await help(), { first: true, ways: [true, true] }, path));
  }
});

test('where there is no page, one leads home in three languages from any depth, in its own style', async () => {
  for (const path of ['/nothing', '/kk/law/annex-9/nothing/']) {
    const answer = await fetch(`${site}${path}`);
    assert.equal(answer.status, 404);
    const page = await browser.open(path);
    assert.deepEqual(await page.locator('main :is(h1, h2)').allInnerTexts(), ['Мұндай бет жоқ', 'Такой страницы нет', 'There is no such page']);
    assert.match(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), /247, 245, 240/);
    assert.deepEqual(await barriers(page), []);
    const ways = await page.evaluate(() => [...document.querySelectorAll('main a')].map(({ href }) => href));
    assert.deepEqual(ways, LANGUAGES.map((language) => `${site}/${language}/`));
    for (const way of ways) {
      assert.equal((await fetch(way)).status, 200, way);
    }
  }
});

test('a page of text has a version for weak sight without a script: larger, wider, at the strongest contrast', async () => {
  for (const path of ['/ru/law/annex-1/', '/kk/passport-id-card/']) {
    const page = await browser.open(path);
    const look = () => page.evaluate(() => {
      const { fontSize, color, letterSpacing } = getComputedStyle(document.querySelector('main p'));
      return { size: Number.parseFloat(fontSize), color, spaced: letterSpacing !== 'normal' };
    });
    const before = await look();
    await page.locator('header label').click();
    const after = await look();
    assert.ok(after.size >= before.size * 1.4, `${before.size} px, then ${after.size} px`);
    assert.deepEqual([after.color, after.spaced], ['rgb(0, 0, 0)', true]);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)) <= 0, `${path} scrolls sideways`);
    assert.deepEqual(await barriers(page), []);
    assert.deepEqual(await page.complaints(), []);
  }
});
