// What Lighthouse says of the site on a phone: performance, accessibility, best practices and SEO.
//
// It measures performance, which depends on what else the machine does, and fails where any of the others is below 100; with
// `--without-speed` it asks for the others alone. `QUJAT_CHROMIUM` names another Chromium.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import lighthouse from 'lighthouse';

import { host } from './support/compressed.mjs';

/** The start pages, the page of a service and the longest text of the law. */
const PAGES = ['/', '/kk/', '/ru/', '/en/', '/kk/passport-id-card/', '/kk/law/annex-1/'];

/** What has to be whole, whatever the machine does. */
const WHOLE = ['accessibility', 'best-practices', 'seo'];

/** What is asked for. */
const onlyCategories = process.argv.includes('--without-speed') ? WHOLE : ['performance', ...WHOLE];

const site = fileURLToPath(new URL('../../dist/site', import.meta.url));

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-dev-shm-usage',
];

const server = await host();
server.addFolder('/', site);

const port = await new Promise((done) => {
  const free = createServer().listen(0, '127.0.0.1', () => {
    const { port: found } = free.address();
    free.close(() => done(found));
  });
});
const profile = mkdtempSync(join(tmpdir(), 'qujat-lighthouse-'));
const browser = spawn(process.env.QUJAT_CHROMIUM ?? '/usr/bin/chromium', [...FLAGS, `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`], { stdio: 'ignore' });
try {
  await listens(`http://127.0.0.1:${port}/json/version`);
  for (const path of PAGES) {
    const { lhr } = await lighthouse(`${server.address}${path}`, { port, output: 'json', logLevel: 'error', onlyCategories });
    const scores = Object.values(lhr.categories).map(({ id, score }) => `${id} ${score === null ? 'none' : Math.round(score * 100)}`);
    console.log(`${path.padEnd(24)}${scores.join(', ')}${lhr.runtimeError ? `  (${lhr.runtimeError.message})` : ''}`);
    if (lhr.runtimeError || WHOLE.some((id) => lhr.categories[id].score !== 1)) {
      process.exitCode = 1;
    }
    const weighed = new Set(Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs).filter(({ weight }) => weight > 0).map(({ id }) => id));
    for (const { id, score, displayValue = '', explanation = '' } of Object.values(lhr.audits)) {
      if (weighed.has(id) && score !== null && score < 1) {
        console.log(`          ${id} ${score} ${displayValue} ${explanation}`);
      }
    }
  }
} finally {
  server.close();
  const ended = new Promise((done) => {
    browser.once('exit', done);
  });
  browser.kill();
  await ended;
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  } catch {
    // On a busy machine a process of the browser outlives it and still writes; the system clears its own folder.
  }
}

/** Waits until the browser answers. @param {string} url */
async function listens(url) {
  for (const end = Date.now() + 60_000; ;) {
    if (await fetch(url).then(({ ok }) => ok, () => false)) {
      return;
    }
    if (Date.now() > end) {
      throw new Error('Chromium does not answer');
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}
