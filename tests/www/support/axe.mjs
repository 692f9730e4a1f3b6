// What axe-core finds on a page, in any engine.
import axe from 'axe-core';

/** WCAG 2.2 AA, and what axe-core's authors advise besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core asks of colours, most of its time: they hang on neither the language nor the width of a page. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Every barrier on the page as it is now, each as one line; none is what a test wants.
 *
 * @param {import('./browser.mjs').Page} page
 * @param {{ within?: string, rules?: string[], colours?: boolean }} [options] `within` is a CSS selector; `rules` are tags of axe-core; without
 *   `colours` all is asked, with it nothing but them or all but them
 * @returns {Promise<string[]>}
 */
export async function barriers(page, { within, rules = RULES, colours } = {}) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.run(`${axe.source}; globalThis.axe = axe;`);
  }
  const asked = {
    runOnly: colours ? { type: 'rule', values: COLOURS } : { type: 'tag', values: rules },
    rules: colours === false ? Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) : {},
    resultTypes: ['violations'],
  };
  return page.evaluate(async (selector, options) => {
    const { violations } = await globalThis.axe.run(selector ?? document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, within ?? null, asked);
}
