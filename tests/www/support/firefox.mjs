// Firefox as it is distributed, by puppeteer-core and WebDriver BiDi.
import puppeteer from 'puppeteer-core';

import { driven } from './driven.mjs';
import { atTheEnd } from './processes.mjs';

/** Starts Firefox; `native` of its pages is puppeteer's page. What the system is set to holds for a whole process, so each setting has one. */
export async function start() {
  const running = new Map();
  const browserFor = (media) => {
    const key = JSON.stringify(media);
    if (!running.has(key)) {
      running.set(key, launch(media));
    }
    return running.get(key);
  };
  return {
    open: async (media, size) => open(await browserFor(media), size),
    close: async () => {
      await Promise.all([...running.values()].map(async (browser) => (await browser).close()));
      running.clear();
    },
  };
}

async function launch({ colorScheme = 'light', reducedMotion = false, forcedColors = false }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.QUJAT_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    timeout: 120_000,
    protocolTimeout: 120_000,
    extraPrefsFirefox: {
      'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      // Two is always; the colours of the system are Firefox's own where there is no system theme.
      'browser.display.document_color_use': forcedColors ? 2 : 1,
      // Nothing but the page under test asks for anything.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
  const { pid } = browser.process();
  atTheEnd(() => process.kill(pid, 'SIGKILL'));
  return browser;
}

async function open(browser, size) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport(size);
  // Who goes to another address while answers are in no file is asked, and means it; the other two engines answer so by themselves.
  page.on('dialog', (dialog) => dialog.accept());
  return {
    ...driven(page),
    keys: async (keys) => {
      for (const key of keys) {
        await page.keyboard.down(key);
      }
      for (const key of keys.toReversed()) {
        await page.keyboard.up(key);
      }
    },
    resize: (wanted) => page.setViewport(wanted),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => context.close(),
  };
}
