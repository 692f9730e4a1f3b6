// Does every page of the site forbid what none of them needs? No browser is needed.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { FAILURES } from '../../www/failures.js';

const SITE = new URL('../../dist/site/', import.meta.url);
const WWW = new URL('../../www/', import.meta.url);

const filesOf = (folder, ending) => readdirSync(folder, { recursive: true }).map(String)
  .filter((name) => name.endsWith(ending) && !name.startsWith('pkg/') && !name.includes('node_modules'));
const scripts = filesOf(WWW, '.js').map((name) => ({ name, text: readFileSync(new URL(name, WWW), 'utf8') }));
const pages = filesOf(SITE, '.html').map((name) => ({ name, text: readFileSync(new URL(name, SITE), 'utf8') }));

test('every page has its policy in itself, and none lets a text become a script', () => {
  assert.ok(pages.length >= 2);
  for (const { name, text } of pages) {
    const [, policy] = text.match(/<meta http-equiv="Content-Security-Policy" content="([^"]+)"/) ?? [];
    assert.ok(policy, `${name} has no policy`);
    // A page without a script allows none, so there is no text to mistrust.
    const guarded = policy.includes('script-src') ? ["require-trusted-types-for 'script'", 'trusted-types '] : [];
    assert.ok(guarded.length > 0 || !text.includes('<script'), name);
    for (const needed of ["default-src 'none'", "form-action 'none'", "base-uri 'none'", ...guarded]) {
      assert.ok(policy.includes(needed), `${name} lacks ${needed}`);
    }
    assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|\*|https?:/, name);
  }
});

test('no page but those in one file has a script or a style in itself, and none a handler', () => {
  for (const { name, text } of pages) {
    if (name !== 'qujat.html' && !name.endsWith('/frame.html')) {
      assert.doesNotMatch(text, /<script(?![^>]*\bsrc=)|<style|\sstyle="/, name);
      assert.doesNotMatch(text, /<[^>]+\son\w+=/, name);
    }
  }
});

test('no script makes elements of a text or runs one', () => {
  assert.ok(scripts.length >= 2);
  for (const { name, text } of scripts) {
    assert.doesNotMatch(text, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|setHTMLUnsafe|parseFromString|createContextualFragment|\beval\(|new Function\(|javascript:/, name);
  }
});

test('no script of ours stores anything on the device but the files of the site', () => {
  assert.ok(scripts.length >= 2);
  for (const { name, text } of scripts.filter((each) => each.name !== 'sw.js')) {
    assert.doesNotMatch(text, /localStorage|sessionStorage|indexedDB|document\.cookie|caches\b\.|cookieStore/, name);
  }
});

test('what is said when the page cannot begin is said in every language', () => {
  for (const [lang, words] of Object.entries(FAILURES)) {
    assert.deepEqual(Object.keys(words), Object.keys(FAILURES.kk), lang);
    assert.match(words.help, /1414/);
    if (lang !== 'en') {
      assert.doesNotMatch(Object.values(words).join(' ').replaceAll('WebAssembly', ''), /[A-Za-z]/, lang);
    }
  }
});
