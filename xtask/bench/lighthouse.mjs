// What Lighthouse says of the site on a phone: performance, accessibility, best practices and SEO, and what it would have otherwise.
//
// The citizens' page shuts its door once it is there, so Lighthouse itself cannot fetch robots.txt through it and takes that off the
// SEO of the page. The same page with an open door stands beside it: what differs is the door.
//
// It measures and never fails. `QUJAT_CHROMIUM` names another Chromium.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import lighthouse from 'lighthouse';

import { host } from './support/compressed.mjs';

const site = fileURLToPath(new URL('../../dist/site', import.meta.url));

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-dev-shm-usage',
];

const server = await host();
server.addFolder('/', site);
server.addFolder('/open/', site);
for (const name of readdirSync(site).filter((each) => /^main-.*\.js$/.test(each))) {
  server.add(`/open/${name}`, Buffer.from(readFileSync(join(site, name), 'utf8').replace("connect-src 'none'", "connect-src 'self'")));
}

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
  for (const path of ['/', '/open/', '/kk/', '/ru/', '/en/']) {
    const { lhr } = await lighthouse(`${server.address}${path}`, { port, output: 'json', logLevel: 'error' });
    const scores = Object.values(lhr.categories).map(({ id, score }) => `${id} ${score === null ? 'none' : Math.round(score * 100)}`);
    console.log(`${path.padEnd(8)}${scores.join(', ')}${lhr.runtimeError ? `  (${lhr.runtimeError.message})` : ''}`);
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
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
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
