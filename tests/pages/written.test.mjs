// Every page of the site as it is written, as two validators read it; no browser is needed for that.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import { htmlValidate, vnu } from './validators.mjs';

const site = process.env.QUJAT_SITE_FOLDER ?? fileURLToPath(new URL('../../dist/site', import.meta.url));
const files = readdirSync(site, { recursive: true }).map(String).filter((name) => name.endsWith('.html')).map((name) => join(site, name));

test('html-validate finds nothing on any page', async () => {
  assert.ok(files.length >= 42, `${files.length} pages`);
  const complaints = [];
  for (const file of files) {
    complaints.push(...await htmlValidate(readFileSync(file, 'utf8'), relative(site, file)));
  }
  assert.deepEqual(complaints.slice(0, 20), []);
});

test('vnu finds no error on any page', () => {
  // A page in one file has its module in its script, a character for a byte, and 128 to 159 are no characters of a text; it has its
  // style in itself too, and vnu knows less of CSS than browsers do.
  const inOneFile = /(qujat|frame)\.html.*: error: (Forbidden code point U\+00[89][0-9a-f]\.$|CSS: )/;
  const said = vnu(files).split('\n').filter((line) => line && !inOneFile.test(line));
  assert.deepEqual(said.map((line) => line.replace(site, '')).slice(0, 20), []);
});

test('a fault is found by both', async () => {
  const faulty = '<!doctype html>\n<html lang="kk"><head><title>x</title></head><body><main><p id="a"><div id="a"></div></p></main></body></html>\n';
  assert.match((await htmlValidate(faulty, 'faulty')).join('\n'), /no-dup-id/);
  const folder = mkdtempSync(join(tmpdir(), 'qujat-html-'));
  try {
    const file = join(folder, 'faulty.html');
    writeFileSync(file, faulty);
    assert.match(vnu([file]), /Duplicate ID/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the text of each annex and its margins weigh no more than 10 kB', () => {
  const weights = files.filter((file) => file.includes('/law/')).map((file) => [relative(site, file), brotliCompressSync(readFileSync(file)).length]);
  assert.equal(weights.length, 15);
  for (const [file, weight] of weights) {
    console.log(`${file}: ${weight} bytes under brotli`);
  }
  assert.deepEqual(weights.filter(([, weight]) => weight > 10_240), []);
});
