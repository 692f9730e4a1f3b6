// Chromium, by playwright-core: nothing remembered, and no traffic of its own.
import { chromium } from 'playwright-core';

import { driven } from './driven.mjs';
// Ends what is left with the tests; Playwright ends its browser itself.
import './processes.mjs';

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

/** Starts Chromium; `native` of its pages is Playwright's page, with its accessibility tree, throttling and PDF. */
export async function start() {
  const browser = await chromium.launch({
    executablePath: process.env.QUJAT_CHROMIUM_SHELL ?? process.env.QUJAT_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
    timeout: 120_000,
  });
  return { open: (media, size) => open(browser, media, size), close: () => browser.close() };
}

async function open(browser, { colorScheme = 'light', reducedMotion = false, forcedColors = false }, viewport) {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: forcedColors ? 'active' : 'none',
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  let session;
  return {
    ...driven(page),
    async keys(keys) {
      // Playwright knows the keys of an American keyboard; a letter of ours is sent as the key it is.
      if (keys.length === 1 && /^[^\0-\x7f]$/u.test(keys[0])) {
        session ??= await context.newCDPSession(page);
        const [key] = keys;
        await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key, unmodifiedText: key });
        await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
        return;
      }
      await page.keyboard.press(keys.join('+'));
    },
    resize: (size) => page.setViewportSize(size),
    screenshot: () => page.screenshot(),
    close: () => context.close(),
  };
}
