// Every state of every view as the script has drawn it, as two validators read it. The page tests leave them in Chromium.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { htmlValidate, vnu } from './validators.mjs';

const folder = process.env.QUJAT_DRAWN;
assert.ok(folder, 'QUJAT_DRAWN names the folder of what was drawn. Run: cargo xtask test --only page');
const files = readdirSync(folder).map((name) => join(folder, name));

/** What a script draws is written by the browser, which has its own way with these; and what is meant. */
const DRAWN = {
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'void-style': 'off',
  'no-inline-style': 'off',
  // A button of a form ends its question, which is what it does unless told.
  'no-implicit-button-type': 'off',
  // Nothing is ever sent: where each field is answered at once, nothing is left to press.
  'wcag/h32': 'off',
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  'prefer-native-element': ['error', { exclude: ['region'] }],
};

/** On a phone a table is laid out as blocks, and browsers forget what it was; its roles say it. */
const SAID = /no-redundant-role: Redundant role "(table|rowgroup|row|columnheader|rowheader|cell)" on <(table|t\w+)>$/;
const ROLES = '.*The “role” attribute must not be used on a “t[rhd]” element which has a “table” ancestor.*';

test('html-validate finds nothing in any state', async () => {
  assert.ok(files.length >= 20, `${files.length} states`);
  const complaints = [];
  for (const file of files) {
    complaints.push(...await htmlValidate(readFileSync(file, 'utf8'), file.slice(folder.length + 1), DRAWN));
  }
  assert.deepEqual(complaints.filter((complaint) => !SAID.test(complaint)).slice(0, 20), []);
});

test('vnu finds no error in any state', () => {
  assert.equal(vnu(files, ROLES).replaceAll(folder, '').slice(0, 4000), '');
});
