// A server in front of the site that changes what it serves, the same for every engine: a script that runs before the
// page's own, a file that is missing, half there, or of the wrong kind.
import { createServer } from 'node:http';

import { site } from './site.mjs';

/**
 * @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer
 * @typedef {(answer: Answer) => Answer | null | Promise<Answer | null>} Change `null` breaks the connection off
 */

/**
 * Starts it; whoever starts it closes it. What it is asked for it asks of the site, so the record of requests is whole.
 *
 * @param {{ first?: Function, at?: string, change?: Record<string, Change>, under?: string }} how the site lies `under` this folder; `first` runs in the page `at` this address before
 *   anything else; `change` has a function for each path whose answer is another; what is named by its content is named here without: `/main.js`
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address without a slash at the end
 */
export async function relay({ first, at = '/', change = {}, under = '' }) {
  const changes = { ...change };
  if (first) {
    const page = change[at] ?? ((answer) => answer);
    changes[at] = async (answer) => {
      const changed = await page(answer);
      return changed && { ...changed, body: Buffer.from(String(changed.body).replace('<head>', '<head><script src="/first.js"></script>')) };
    };
  }
  const server = createServer(async (request, response) => {
    if (!request.url.startsWith(`${under}/`)) {
      response.writeHead(404).end();
      return;
    }
    const target = request.url.slice(under.length);
    const path = target.split('?')[0].replace(/-[A-Z0-9]{8}(?=\.\w+$)/, '');
    const answer = first && path === '/first.js'
      ? { status: 200, headers: { 'content-type': 'text/javascript' }, body: Buffer.from(`(${first})();`) }
      : await ask(target, request.method, changes[path]);
    if (!answer) {
      response.destroy();
      return;
    }
    response.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.length) });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  await new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done());
  });
  // A test that fails before it closes its server ends all the same.
  server.unref();
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

/** A file that is not there, as a server says it to a person. @type {Change} */
export const missing = (answer) => ({ ...answer, status: 404, headers: { ...answer.headers, 'content-type': 'text/html' }, body: Buffer.from('<h1>404</h1>') });

/** A file that came half. @type {Change} */
export const half = ({ body, ...answer }) => ({ ...answer, body: body.subarray(0, body.length / 2) });

async function ask(target, method, change) {
  const response = await fetch(`${site}${target}`, { method, redirect: 'manual' });
  const { connection, 'content-length': length, date, 'keep-alive': alive, ...headers } = Object.fromEntries(response.headers);
  const answer = { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) };
  return change ? change(answer) : answer;
}
