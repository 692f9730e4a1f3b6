// A host as people use them: every file compressed with brotli, once.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const KINDS = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.wasm': 'application/wasm', '.txt': 'text/plain; charset=utf-8',
};

/** Starts it on a free port. */
export async function host() {
  const files = new Map();
  const server = createServer((request, response) => {
    const file = files.get(request.url.split('?')[0]);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.kind ?? 'text/plain', 'content-encoding': file ? 'br' : 'identity' });
    response.end(file?.bytes);
  });
  await new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done());
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const add = (path, bytes) => files.set(path, {
    kind: KINDS[extname(path) || '.html'],
    bytes: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  });
  return {
    address: `http://127.0.0.1:${port}`,
    /** Serves these bytes at a path; one that ends with a slash is a page. */
    add,
    /** Serves the files of a folder below a path. */
    addFolder(path, folder) {
      for (const name of readdirSync(folder, { recursive: true }).map(String)) {
        if (extname(name) in KINDS && statSync(join(folder, name)).isFile()) {
          add(`${path}${name.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(folder, name)));
        }
      }
    },
    /** How many bytes a path has, compressed. */
    size: (path) => files.get(path)?.bytes.length ?? 0,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
