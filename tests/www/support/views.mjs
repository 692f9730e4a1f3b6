// What has to hold for every view in every state, whoever reads it: in three languages, on a phone and on a desk, in large
// text and for weak sight.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { barriers } from './axe.mjs';
import { engine } from './site.mjs';

/** A small phone, a phone, a tablet, two desks: what a view has to fit. */
export const WIDTHS = [320, 360, 768, 1280, 1440];

/** Two engines of three are asked at the ends and between them, in the second and third language at the ends alone: where a view is laid out anew
 * is the same in each, and so is how long the words are. */
const ENDS = [320, 1440];
const FEW = [320, 768, 1440];

/** How a view is asked for barriers, one way after another, for axe takes its time; in dark colours another way than in light ones. */
const WAYS = [
  { lang: 'kk', width: 360 },
  { lang: 'en', width: 360, sight: 'low', size: '200' },
  { lang: 'ru', width: 1440 },
];
const turns = { light: 0, dark: 1 };

/** How far a page is wider than what shows it. @param {import('./browser.mjs').Page} page */
export const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Speaks another language by the buttons at the head of the page. @param {import('./browser.mjs').Page} page @param {string} lang */
const speak = (page, lang) => page.locator(`header button[lang=${lang}]`).click();

/**
 * Nothing on the view is a barrier, nothing scrolls sideways, nothing is cut off where its reader needs more space
 * (WCAG 1.4.12), and what was drawn is kept for the validators. It ends on a phone and in Kazakh. On a dark screen only colours are asked for.
 *
 * @param {import('./browser.mjs').Page} page
 * @param {string} state what a failure calls it
 */
export async function fine(page, state) {
  const scheme = await page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  const { lang, width, ...wanted } = WAYS[turns[scheme] % WAYS.length];
  turns[scheme] += 1;
  if (scheme === 'dark') {
    // Where things stand is the same in the dark.
    const before = await look(page, wanted);
    assert.deepEqual(await barriers(page, { colours: true }), [], `${state}, ${wanted.sight ?? 'any'} sight`);
    await look(page, before);
    return;
  }
  for (const each of WAYS) {
    await speak(page, each.lang);
    for (const wide of engine === 'chromium' ? WIDTHS : each.lang === 'kk' ? FEW : ENDS) {
      await page.resize(wide);
      assert.ok((await overflow(page)) <= 0, `${state}, ${each.lang}: scrolls sideways at ${wide} px`);
    }
  }
  await speak(page, lang);
  await page.resize(320);
  assert.deepEqual(await cut(page), [], `${state}, ${lang}: where text is spaced`);
  await page.resize(width);
  const before = await look(page, wanted);
  assert.deepEqual(await barriers(page), [], `${state}, ${lang}, ${width} px`);
  assert.ok((await overflow(page)) <= 0, `${state}, ${lang}: scrolls sideways as it is set`);
  await look(page, before);
  await speak(page, 'kk');
  await page.resize(360);
  await keep(page, state);
}

/** Shows the page as a person may have set it, and says how it was. @param {import('./browser.mjs').Page} page */
const look = (page, { sight = '', size = '' }) => page.evaluate((wanted) => {
  const { dataset } = document.documentElement;
  const before = { sight: dataset.sight ?? '', size: dataset.size ?? '' };
  Object.assign(dataset, wanted);
  return before;
}, { sight, size });

/** What is cut off, or makes the page wider, where a reader has set more space between lines, words and letters. */
async function cut(page) {
  return page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }');
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...before, spacing];
    const found = [...document.querySelectorAll('body *')]
      .filter((each) => each.checkVisibility() && !each.closest('svg, .hidden') && each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'hidden')
      .map((each) => each.outerHTML.slice(0, 80));
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      found.push(`the page, by ${scrollWidth - clientWidth} px`);
    }
    document.adoptedStyleSheets = before;
    return found;
  });
}

/** Keeps what was drawn where QUJAT_DRAWN says; one engine's is enough. @param {import('./browser.mjs').Page} page */
async function keep(page, state) {
  const folder = process.env.QUJAT_DRAWN;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    const text = await page.evaluate(() => document.documentElement.outerHTML);
    writeFileSync(join(folder, `${state.replaceAll(/[^\w]+/g, '-')}.html`), `<!doctype html>\n${text}\n`);
  }
}
