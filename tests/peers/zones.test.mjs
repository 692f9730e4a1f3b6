// Does npm's mrz read our machine-readable zones, and find in them what they were made of?
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { parse } from 'mrz';

const rows = readFileSync(process.env.QUJAT_ZONES, 'utf8').trimEnd().split('\n').map((row) => row.split('\t'));

test('every zone is valid and says what it was made of', () => {
  assert.ok(rows.length > 200);
  for (const [zone, surname, given, number, birth, sex, iin] of rows) {
    const lines = zone.split('|');
    const read = parse(lines);
    assert.ok(read.valid, `${zone}: ${JSON.stringify(read.details.filter((detail) => !detail.valid))}`);
    const { fields } = read;
    assert.equal(fields.issuingState, 'KAZ');
    assert.equal(fields.documentNumber, number);
    assert.equal(fields.birthDate, birth);
    assert.equal(fields.sex, sex);
    assert.equal(fields.personalNumber ?? fields.optional1, iin);
    const [primary, secondary] = (surname ? [surname, given] : [given, '']).map((name) => name.replaceAll('-', ' '));
    const room = lines.length === 2 ? 39 : 30;
    if (primary.length + (secondary ? 2 + secondary.length : 0) <= room) {
      assert.equal(fields.lastName, primary);
      assert.equal(fields.firstName ?? '', secondary);
    } else {
      assert.ok(fields.lastName.length > 0 && primary.startsWith(fields.lastName.slice(0, -1)));
    }
  }
});
