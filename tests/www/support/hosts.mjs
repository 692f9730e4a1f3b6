// Other people's pages with our widgets in them: each of `hosts/*.html`, served from another site than the widget.
//
//     const hosts = await startHosts();
//     const host = await hosts.open(browser, 'strict');       // hosts/strict.html, a Page as any other
//     const inside = await host.frame(0);                      // the Page in its first iframe
//     assert.deepEqual(await wrongs(host, [inside]), []);      // no policy violated, no error, nothing new on `window`
//     await hosts.close();
//
// In a host page `{{widget}}` stands for where `dist/site` is served, `{{version}}` for the version in it, and `{{integrity qujat.js}}` for
// the hash of a file of that version. What the page says of itself in a `<meta http-equiv="Content-Security-Policy">` is its policy, and a
// comment `<!-- Name: value -->` is one of its headers. Before anything else each document gets `watch`.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { eventually } from './browser.mjs';
import { relay } from './relay.mjs';
import { requests } from './site.mjs';

const PAGES = new URL('../hosts/', import.meta.url);

/** What other people embed. */
export const EMBED = new URL('../../../dist/site/embed/', import.meta.url);

/** The version that lies at an address of its own. */
export const [VERSION] = readdirSync(EMBED).filter((name) => /^\d/.test(name));

/**
 * Starts the two origins; whoever starts them closes them. What is asked of the widget's is asked of the site, so `requests` has it.
 *
 * @param {{ frames?: string[], change?: Record<string, import('./relay.mjs').Change>, first?: Function, under?: string }} [options] paths of
 *   the site's pages that are shown in frames, and watched there; what is changed in files; what runs first in every page that is watched;
 *   the folder that the site lies in
 */
export async function startHosts({ frames = [], change = {}, first = () => {}, under } = {}) {
  const watched = (path) => async (answer) => {
    const changed = await (change[path] ?? ((same) => same))(answer);
    return changed && { ...changed, body: Buffer.from(withWatch(String(changed.body), first)) };
  };
  const widget = await relay({ change: { ...change, ...Object.fromEntries(frames.map((path) => [path, watched(path)])) }, under });
  const { files } = JSON.parse(readFileSync(new URL(`${VERSION}/integrity.json`, EMBED), 'utf8'));
  const server = createServer((request, response) => {
    try {
      const name = request.url.split('?')[0].slice(1);
      const page = readFileSync(new URL(`${name}.html`, PAGES), 'utf8')
        .replaceAll('{{widget}}', `${widget.address}${under ?? ''}`)
        .replaceAll('{{version}}', VERSION)
        .replace(/\{\{integrity (.+?)\}\}/g, (_, file) => files[file]);
      for (const [, header, value] of page.matchAll(/<!-- ([\w-]+): (.+?) -->/g)) {
        response.setHeader(header, value);
      }
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(withWatch(page, first));
    } catch {
      // An icon for the page, that nobody has.
      response.writeHead(204).end();
    }
  });
  await new Promise((done) => {
    server.listen(0, 'localhost', () => done());
  });
  // A test that fails before it closes its server ends all the same.
  server.unref();
  // Another name, so another site too: engines part those more than two ports of one.
  const address = `http://localhost:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
  return {
    /** The origin of the widget, without a slash at the end. */
    widget: widget.address,
    /** Where a host page is. @param {string} name */
    address: (name) => `${address}/${name}`,
    /** Opens a host page. @param {any} browser @param {string} name @param {object} [options] as of `browser.open` */
    open: (browser, name, options) => browser.open(`${address}/${name}`, options),
    async close() {
      await widget.close();
      await new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
  };
}

/**
 * What went wrong on a host page and in the frames that it has, each as one line: policies violated, errors, and names that
 * came to the host's `window`.
 *
 * @param {import('./browser.mjs').Page} host @param {import('./browser.mjs').Page[]} [frames] those of paths told to `startHosts`
 * @returns {Promise<string[]>}
 */
export async function wrongs(host, frames = []) {
  const own = await host.evaluate(() => {
    const { wrongs, names } = globalThis.watched;
    // The tests' own tools have names too.
    const came = Object.getOwnPropertyNames(globalThis).filter((name) => !names.includes(name) && !/^(qujat|axe$|__core-js|\d+$)/.test(name));
    return [...wrongs, ...came.map((name) => `a new name: ${name}`)];
  });
  const inside = await Promise.all(frames.map((frame) => frame.evaluate(() => globalThis.watched.wrongs)));
  return [...own, ...inside.flat().map((wrong) => `inside: ${wrong}`)];
}

/** The events of our widgets that reached the host's document, in order. @param {import('./browser.mjs').Page} host @returns {Promise<{ type: string, detail: any }[]>} */
export function events(host) {
  return host.evaluate(() => globalThis.watched.events);
}

/** Waits until so many frames and elements are ready. @param {import('./browser.mjs').Page} host @param {number} count */
export function ready(host, count) {
  return eventually(async () => assert.equal((await told(host, 'ready')).length, count));
}

/** The details of every event of a kind, in order. @param {import('./browser.mjs').Page} host @param {string} what */
export async function told(host, what) {
  return (await events(host)).filter(({ type }) => type === `qujat-${what}`).map(({ detail }) => detail);
}

/** The page in one of the iframes, once it has begun. @param {import('./browser.mjs').Page} host */
export async function begun(host, nth = 0) {
  await host.locator('iframe').nth(nth).waitFor();
  return eventually(async () => {
    const frame = await host.frame(nth);
    assert.ok(await frame.evaluate(() => document.querySelector('main h1')?.textContent), 'the frame has not begun');
    return frame;
  });
}

/** Waits until the frame is as high as what is in it. */
export async function fitted(host, inside, nth = 0) {
  await eventually(async () => {
    const { height } = await host.locator('iframe').nth(nth).boundingBox();
    const { needed, wide, seen } = await inside.evaluate(() => {
      const root = document.documentElement;
      return { needed: root.getBoundingClientRect().height, wide: root.scrollWidth, seen: innerWidth };
    });
    // A rule of the host may put a line around it.
    assert.ok(height >= needed && height <= needed + 2, `the frame is ${height} px high, what is in it ${needed}`);
    assert.ok(wide <= seen, `what is in the frame is ${wide} px wide, the frame ${seen}`);
  });
}

/**
 * The files that were asked of the widget's site since a mark, each once, by their names without what is in them. An icon of the page is
 * nobody's.
 *
 * @param {number} mark what `requestCount` said before the page was opened
 */
export function fetchedSince(mark) {
  const names = requests(mark).map(({ target }) => target.replace(/[?#].*/, '').replace(/.*\//, '').replace(/-[A-Z0-9]{8}(?=\.)/, ''));
  return names.filter((name) => name !== 'favicon.ico').sort();
}

/**
 * What a host page has asked for after the last of its widgets was ready, and whatever its frames have asked for at all: a frame is one
 * file. None is what a test wants.
 *
 * @param {import('./browser.mjs').Page} host @param {import('./browser.mjs').Page[]} [frames]
 * @returns {Promise<string[]>}
 */
export async function askedLater(host, frames = []) {
  const own = await host.evaluate(() => performance.getEntriesByType('resource')
    .filter(({ name, startTime }) => startTime > globalThis.watched.ready && !name.endsWith('/favicon.ico')).map(({ name }) => name));
  const inside = await Promise.all(frames.map((frame) => frame.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))));
  return [...own, ...inside.flat()];
}

/** The messages that came to the host's window, in order. @param {import('./browser.mjs').Page} host @returns {Promise<{ origin: string, data: any }[]>} */
export function messages(host) {
  return host.evaluate(() => globalThis.watched.messages);
}

/** A page with `watch` before everything else, its own policy included. @param {string} page @param {Function} first */
function withWatch(page, first) {
  return page.replace(/<head>/i, (head) => `${head}<script>(${first})();(${watch})();</script>`);
}

/** Runs in the page: writes down what it does wrong and what our widgets tell it. */
function watch() {
  const watched = { wrongs: [], events: [], messages: [], names: [], ready: 0 };
  globalThis.watched = watched;
  watched.names = Object.getOwnPropertyNames(globalThis);
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
    // Some browsers ask for it whatever the page says.
    if (!blockedURI.endsWith('/favicon.ico')) {
      watched.wrongs.push(`${effectiveDirective} forbids ${blockedURI} (${sourceFile}:${lineNumber})`);
    }
  });
  addEventListener('error', ({ message, target }) =>
    watched.wrongs.push(message ? `error: ${message}` : `not loaded: ${target.src ?? target.href}`), true);
  addEventListener('unhandledrejection', ({ reason }) => watched.wrongs.push(`error: ${reason?.message ?? reason}`));
  addEventListener('message', ({ origin, data }) => watched.messages.push({ origin, data }));
  for (const name of ['ready', 'failed', 'resize', 'state', 'result', 'change']) {
    document.addEventListener(`qujat-${name}`, ({ type, detail }) => watched.events.push({ type, detail }), true);
  }
  document.addEventListener('qujat-ready', () => { watched.ready = performance.now(); }, true);
}
