// Other people's pages with our widgets in them: each of `hosts/*.html`, served from another site than the widget.
//
//     const hosts = await startHosts();
//     const host = await hosts.open(browser, 'strict');       // hosts/strict.html, a Page as any other
//     const inside = await host.frame(0);                      // the Page in its first iframe
//     assert.deepEqual(await wrongs(host, [inside]), []);      // no policy violated, no error, nothing new on `window`
//     await hosts.close();
//
// In a host page `{{widget}}` stands for the origin that serves `dist/site`. What the page says of itself in a
// `<meta http-equiv="Content-Security-Policy">` is its policy. Before anything else each document gets `watch`.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { relay } from './relay.mjs';

const PAGES = new URL('../hosts/', import.meta.url);

/**
 * Starts the two origins; whoever starts them closes them. What is asked of the widget's is asked of the site, so `requests` has it.
 *
 * @param {{ frames?: string[], changed?: (page: string) => string }} [options] paths of the site's pages that are shown in frames, and
 *   watched there; what is changed in them
 */
export async function startHosts({ frames = [], changed = (page) => page } = {}) {
  const watched = (answer) => ({ ...answer, body: Buffer.from(withWatch(changed(String(answer.body)))) });
  const widget = await relay({ change: Object.fromEntries(frames.map((path) => [path, watched])) });
  const server = createServer((request, response) => {
    try {
      const name = request.url.split('?')[0].slice(1);
      const page = readFileSync(new URL(`${name}.html`, PAGES), 'utf8').replaceAll('{{widget}}', widget.address);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(withWatch(page));
    } catch {
      // An icon for the page, that nobody has.
      response.writeHead(204).end();
    }
  });
  await new Promise((done) => {
    server.listen(0, 'localhost', () => done());
  });
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

/** The messages that came to the host's window, in order. @param {import('./browser.mjs').Page} host @returns {Promise<{ origin: string, data: any }[]>} */
export function messages(host) {
  return host.evaluate(() => globalThis.watched.messages);
}

/** A page with `watch` before everything else, its own policy included. @param {string} page */
function withWatch(page) {
  return page.replace(/<head>/i, (head) => `${head}<script>(${watch})();</script>`);
}

/** Runs in the page: writes down what it does wrong and what our widgets tell it. */
function watch() {
  const watched = { wrongs: [], events: [], messages: [], names: [] };
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
}
