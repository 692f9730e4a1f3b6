// Chromium as a citizen has it: nothing remembered, and no traffic of its own.
import { chromium } from 'playwright-core';

import { site } from './site.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Starts Chromium with a fresh profile; the caller closes it. */
export function launchChromium() {
  return chromium.launch({
    executablePath: process.env.QUJAT_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
  });
}

/**
 * Opens a page in a context of its own, so that no two tests share a store. What the browser complains about is
 * collected: a page that works has no complaints.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions & { path?: string }} [options] `path` is opened when given
 * @returns {Promise<{ page: import('playwright-core').Page, complaints: string[] }>}
 */
export async function openPage(browser, { path, ...options } = {}) {
  const context = await browser.newContext({ baseURL: site, viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(`${message.type()}: ${message.text()}`);
    }
  });
  if (path !== undefined) {
    await page.goto(path);
  }
  return { page, complaints };
}
