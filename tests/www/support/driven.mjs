// What Playwright and puppeteer do alike: a page that is listened to, and the part of a driver that both have in the same words.

/**
 * @param {any} page Playwright's or puppeteer's
 * @returns {Pick<import('./browser.mjs').Driver, 'native' | 'complaints' | 'goto' | 'evaluate' | 'frame' | 'click'>}
 */
export function driven(page) {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`));
  page.on('console', (message) => {
    if (['error', 'warn', 'warning'].includes(message.type())) {
      complaints.push(`${message.type()}: ${message.text()}`);
    }
  });
  return {
    native: page,
    complaints: async () => complaints,
    goto: (url) => page.goto(url).then(() => {}),
    evaluate: (expression) => page.evaluate(expression),
    async frame(nth) {
      const frame = await (await page.$$('iframe'))[nth].contentFrame();
      return (expression) => frame.evaluate(expression);
    },
    click: (x, y) => page.mouse.click(x, y),
  };
}
