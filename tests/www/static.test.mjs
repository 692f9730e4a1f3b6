// The pages that need no script, as a browser shows them: nothing stands in anybody's way, nothing is asked of anybody else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { barriers } from './support/axe.mjs';
import { launch } from './support/browser.mjs';
import { requestCount, requests } from './support/site.mjs';

const LANGUAGES = ['kk', 'ru', 'en'];
/** One page of each kind, in every language; `start.test.mjs` has the start pages. */
const KINDS = ['passport-id-card/', 'law/', 'law/annex-1/', 'contradictions/', 'calendar/', 'sources/'];
/** The others are made alike: Kazakh stands for them all. */
const OTHERS = ['temporary-id-card/', 'residence-registration/', 'residence-deregistration/', 'law/annex-2/', 'law/annex-3/', 'law/annex-4/'];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

for (const language of LANGUAGES) {
  test(`no page in ${language} has a barrier, is wider than a phone, or asks for more than itself and its style`, async () => {
    const found = [];
    for (const name of language === 'kk' ? [...KINDS, ...OTHERS] : KINDS) {
      const mark = requestCount();
      const page = await browser.open(`/${language}/${name}`);
      found.push(...(await page.complaints()), ...(await barriers(page)).map((barrier) => `${language}/${name} ${barrier}`.slice(0, 400)));
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
      assert.deepEqual([...asked].filter((line) => !/^GET \/[\w-]+\.css$/.test(line)), []);
      assert.ok(asked.size <= 1, [...asked].join(', '));
    }
    assert.deepEqual(found, []);
  });
}

test('a dark screen has no barrier either', async () => {
  const page = await browser.open('/kk/passport-id-card/', { media: { colorScheme: 'dark' } });
  assert.deepEqual(await barriers(page), []);
});

test('from a term to its paragraph, and from the paragraph back to the term', async () => {
  const page = await browser.open('/en/passport-id-card/');
  const follow = async (selector) => page.goto(await page.evaluate((way) => document.querySelector(way).href.slice(location.origin.length), selector));
  await follow('#promise a.place');
  assert.match(await page.locator('[id="394-2012/1/10/1"]').innerText(), /30 күнтізбелік күн/);
  await follow('a[href$="passport-id-card/#promise"]');
  assert.match(await page.locator('#promise').innerText(), /30 calendar days/);
});
