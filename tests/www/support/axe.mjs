// What axe-core finds on a page, in any engine.
import axe from 'axe-core';

/** WCAG 2.2 AA, and what axe-core's authors advise besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Every barrier on the page as it is now, each as one line; none is what a test wants.
 *
 * @param {import('./browser.mjs').Page} page
 * @param {{ within?: string, rules?: string[] }} [options] `within` is a CSS selector; `rules` are tags of axe-core
 * @returns {Promise<string[]>}
 */
export async function barriers(page, { within, rules = RULES } = {}) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.run(`${axe.source}; globalThis.axe = axe;`);
  }
  return page.evaluate(async (selector, values) => {
    const { violations } = await globalThis.axe.run(selector ?? document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, within ?? null, rules);
}
