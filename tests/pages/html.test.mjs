// The pages that need no script, as two validators read them; no browser is needed for that.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import { HtmlValidate } from 'html-validate';

const site = process.env.QUJAT_SITE_FOLDER ?? fileURLToPath(new URL('../../dist/site', import.meta.url));
const files = ['kk', 'ru', 'en']
  .flatMap((language) => readdirSync(join(site, language), { recursive: true }).map((name) => join(site, language, String(name))))
  .filter((name) => name.endsWith('.html'))
  .concat(['index.html', 'elements.html'].map((name) => join(site, 'embed', name)));

const rules = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    // A place in the law is an id with slashes, `394-2012/1/10/1`.
    'valid-id': ['error', { relaxed: true }],
    // Descriptions and titles are for people; the longest name of a service is what it is.
    'long-title': 'off',
    // «1414» is no telephone number by its rule, and breaks nowhere.
    'tel-non-breaking': 'off',
  },
});

test('html-validate finds nothing on any page', async () => {
  assert.ok(files.length >= 36, `${files.length} pages`);
  const complaints = [];
  for (const file of files) {
    const { results } = await rules.validateString(readFileSync(file, 'utf8'), file);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      complaints.push(`${relative(site, file)}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  assert.deepEqual(complaints.slice(0, 20), []);
});

const java = spawnSync('java', ['-version']).error ? 'NOT CHECKED: the validator of the W3C needs Java, which is not on this machine' : false;

test('vnu, the validator of the W3C, finds no error on any page', { skip: java }, () => {
  const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
  const { stdout, stderr, status } = spawnSync('java', ['-Xss4m', '-jar', jar, '--errors-only', ...files], { encoding: 'utf8', maxBuffer: 1 << 26 });
  assert.equal(`${stdout}${stderr}`.replaceAll(site, '').slice(0, 4000), '');
  assert.equal(status, 0);
});

test('a fault is found by both', { skip: java }, async () => {
  const faulty = '<!doctype html>\n<html lang="kk"><head><title>x</title></head><body><main><p id="a"><div id="a"></div></p></main></body></html>\n';
  assert.equal((await rules.validateString(faulty)).valid, false);
});

test('the text of each annex and its margins weigh no more than 10 kB', () => {
  const weights = files.filter((file) => file.includes('/law/')).map((file) => [relative(site, file), brotliCompressSync(readFileSync(file)).length]);
  assert.equal(weights.length, 15);
  for (const [file, weight] of weights) {
    console.log(`${file}: ${weight} bytes under brotli`);
  }
  assert.deepEqual(weights.filter(([, weight]) => weight > 10_240), []);
});
