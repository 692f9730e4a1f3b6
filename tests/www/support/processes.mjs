// Programs that tests start: ended whatever happens, and reached on ports that nobody else has.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const last = new Set();
process.on('exit', () => last.forEach((work) => {
  try {
    work();
  } catch {
    // It has ended already.
  }
}));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // Not once: whoever ends a whole group sends it twice, and the second would end this before the last of it is done.
  process.on(signal, () => process.exit(1));
}

// Who started the tests may be ended so that it can tell nobody; then nobody waits for them either.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) {
    process.exit(1);
  }
}, 1000).unref();

/** Does this when the tests end, however they end. Returns what takes it back. */
export function atTheEnd(work) {
  last.add(work);
  return () => last.delete(work);
}

/**
 * Starts a program with everything it starts itself in one group, so that all of it can be ended.
 *
 * @param {string} program
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startProgram(program, words, options) {
  const child = spawn(program, words, { ...options, detached: true });
  const failed = new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`${program} ended with ${signal ?? code}`)));
  });
  // Whoever waits for the program to be ready learns of it; afterwards it is the end that was asked for.
  failed.catch(() => {});
  // A test that forgets to end it does not wait for it.
  child.unref();
  const kill = () => process.kill(-child.pid, 'SIGKILL');
  const forget = atTheEnd(kill);
  return {
    child,
    failed,
    stop() {
      forget();
      try {
        kill();
      } catch {
        // It has ended already.
      }
    },
  };
}

/** A port of this machine that is free now. */
export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}
