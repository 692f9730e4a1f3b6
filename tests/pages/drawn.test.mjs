// Every state of every view as the script has drawn it, as two validators read it. The page tests leave them in Chromium.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { htmlValidate, vnu } from './validators.mjs';

const folder = process.env.QUJAT_DRAWN;
assert.ok(folder, 'QUJAT_DRAWN names the folder of what was drawn. Run: cargo xtask test --only page');
const files = readdirSync(folder).map((name) => join(folder, name));

/** What a script draws is written by the browser, which has its own way with these. */
const OF_THE_BROWSER = {
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'void-style': 'off',
  'no-inline-style': 'off',
};

test('html-validate finds nothing in any state', async () => {
  assert.ok(files.length >= 40, `${files.length} states`);
  const complaints = [];
  for (const file of files) {
    complaints.push(...await htmlValidate(readFileSync(file, 'utf8'), file.slice(folder.length + 1), OF_THE_BROWSER));
  }
  assert.deepEqual(complaints.slice(0, 20), []);
});

test('vnu finds no error in any state', () => {
  assert.equal(vnu(files).replaceAll(folder, '').slice(0, 4000), '');
});
