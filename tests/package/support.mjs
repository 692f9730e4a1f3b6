// A user of the package: a folder of its own with the package in it, as npm would install it.
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/npm/', import.meta.url));

/** What a strict page allows: its own files, and WebAssembly. */
export const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; style-src 'self'";

const KINDS = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm', '.json': 'application/json' };

/** Makes the folder, with these files, and installs the package that was packed. */
export function user(files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'qujat-user-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  write(folder, { 'package.json': '{ "private": true, "type": "module" }', ...files });
  const [{ filename }] = JSON.parse(run(folder, 'npm', ['pack', DIST, '--json', '--ignore-scripts']));
  run(folder, 'npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`]);
  return { folder, tarball: join(folder, filename), installed: join(folder, 'node_modules/qujat') };
}

export function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

export function run(folder, program, words) {
  try {
    return execFileSync(program, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`${program} ${words.join(' ')}\n${error.stdout}${error.stderr}`);
  }
}

/** The files below a folder, by their paths in it. */
export function files(folder) {
  return readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile()).map(String).sort();
}

/**
 * Serves a folder under a strict policy; `asked` has the paths that were asked for.
 *
 * @param {string} folder @param {{ policy?: string, name?: string }} [how] the policy unless it is `POLICY`, and the name of the host
 */
export async function serve(folder, { policy = POLICY, name = '127.0.0.1' } = {}) {
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    if (pathname === '/favicon.ico') {
      // A browser asks for it whatever the page says.
      response.writeHead(204).end();
      return;
    }
    asked.push(pathname);
    const file = join(folder, pathname);
    if (relative(folder, file).startsWith('..') || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': KINDS[extname(file)] ?? 'application/octet-stream',
      'Content-Security-Policy': policy,
      // As hosts of packages do.
      'Access-Control-Allow-Origin': '*',
    });
    response.end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, name, done));
  server.unref();
  return { address: `http://${name}:${server.address().port}`, asked };
}
