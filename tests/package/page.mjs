// A page that uses the package, and what it has to be told: the same for every bundler, policy and browser.
import assert from 'node:assert/strict';

const ASKED = { application: { service: 'passport-id-card', submittedOn: '2012-10-01' }, documents: [] };

/** A page with one script. */
export const PAGE = (script) => `<!doctype html><meta charset="utf-8"><title>x</title><script type="module" src="${script}"></script>`;

/**
 * The script: it asks before it loads, after loading three times, and, where it says so, in a worker.
 *
 * @param {{ worker: boolean, given?: string, from?: string, inWorker?: string }} of `given` stands between the brackets of `createWorker`;
 *   where the package and its worker are imported from
 */
export const asks = ({ worker, given = '', from = 'qujat', inWorker = `${from}/worker` }) => `
import init, { checkPackage, EngineError } from '${from}';
${worker ? `import { createWorker } from '${inWorker}';` : ''}
const asked = ${JSON.stringify(ASKED)};
async function main() {
  const said = { early: '' };
  try { checkPackage(asked, 'en'); } catch (error) { said.early = error.name; }
  await Promise.all([init(), init()]);
  await init();
  said.here = checkPackage(asked, 'en');
  ${worker ? `
  const worker = createWorker(${given});
  said.there = await worker.checkPackage(asked, 'en');
  said.progress = [];
  said.many = (await worker.checkPackages(Array(600).fill(asked), 'en', { onProgress: ({ done, of }) => said.progress.push([done, of]) })).length;
  const stop = new AbortController();
  const long = worker.forecastByStart(asked.application, { cases: 1000000 }, 3000, 'en', { signal: stop.signal });
  setTimeout(() => stop.abort(), 100);
  said.aborted = await long.then(() => 'no', ({ name }) => name);
  said.wrong = await worker.checkPackage({}, 'en').then(() => 'no', (error) => [error instanceof TypeError, error.message]);
  said.again = await worker.isIin('680503250034');
  worker.close();` : ''}
  return said;
}
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  // Some browsers ask for it whatever the page says.
  if (blockedURI.endsWith('/favicon.ico')) return;
  globalThis.violations = [...globalThis.violations ?? [], effectiveDirective + ' ' + blockedURI];
});
main().then((said) => { globalThis.said = said; }, (error) => { globalThis.said = { failed: String(error) }; });
`;

/** Holds what the page was told to what Node is told. */
export async function holds(said, { worker }) {
  const { checkPackage } = await import('../../dist/npm/node.js');
  const expected = checkPackage(ASKED, 'en');
  assert.equal(said.failed, undefined);
  assert.equal(said.early, 'EngineError');
  assert.deepEqual(said.here, expected);
  if (worker) {
    assert.deepEqual(said.there, expected);
    assert.equal(said.many, 600);
    assert.deepEqual(said.progress, [[0, 600], [250, 600], [500, 600], [600, 600]]);
    assert.equal(said.aborted, 'AbortError');
    assert.deepEqual(said.wrong, [true, '/application: expected a value']);
    assert.equal(said.again, true);
  }
}
