// What was heard, as it is kept in `transcripts/`: written anew with QUJAT_ACCEPT=1, and then read.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Compares what was heard with what is kept.
 *
 * @param {string} name the file @param {string[]} lines
 */
export function golden(name, lines) {
  const file = new URL(`../transcripts/${name}`, import.meta.url);
  const text = `${lines.join('\n').trim()}\n`;
  if (process.env.QUJAT_ACCEPT) {
    writeFileSync(file, text);
  }
  assert.ok(existsSync(file), `${name} is not kept yet: QUJAT_ACCEPT=1 writes it`);
  assert.equal(text, readFileSync(file, 'utf8'), `${name} has changed: read it, and accept it with QUJAT_ACCEPT=1`);
}
