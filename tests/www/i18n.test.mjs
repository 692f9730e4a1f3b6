// Do the three languages have the same words? No browser is needed.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const WWW = new URL('../../www/', import.meta.url);
const LANGUAGES = ['kk', 'ru', 'en'];
const words = Object.fromEntries(LANGUAGES.map((lang) => [lang, JSON.parse(readFileSync(new URL(`i18n/${lang}.json`, WWW), 'utf8'))]));

const placeholders = (text) => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

test('every language has the same keys in the same order', () => {
  for (const lang of LANGUAGES) {
    assert.deepEqual(Object.keys(words[lang]), Object.keys(words.kk), lang);
  }
});

test('every language has the same placeholders', () => {
  for (const [key, text] of Object.entries(words.kk)) {
    for (const lang of LANGUAGES) {
      assert.ok(words[lang][key].trim(), `${lang}: ${key} is empty`);
      assert.deepEqual(placeholders(words[lang][key]), placeholders(text), `${lang}: ${key}`);
    }
  }
});

test('no Kazakh suffix hangs on a placeholder', () => {
  for (const [key, text] of Object.entries(words.kk)) {
    // An ordinal before its noun («2-қадам») is no case of the number.
    assert.doesNotMatch(text.replaceAll('}-қадам', '}'), /\}[-–'’]?\p{L}/u, key);
  }
});

test('Kazakh and Russian are written in Cyrillic letters only', () => {
  const latin = /[A-Za-z]/;
  for (const lang of ['kk', 'ru']) {
    for (const [key, text] of Object.entries(words[lang])) {
      assert.doesNotMatch(text.replaceAll(/\{\w+\}/g, ''), latin, `${lang}: ${key}`);
    }
  }
});

test('every key that the page says is there, and every key is said', () => {
  const sources = ['', 'elements/', 'pictures/'].flatMap((folder) =>
    readdirSync(new URL(folder || '.', WWW)).filter((name) => name.endsWith('.js')).map((name) => readFileSync(new URL(folder + name, WWW), 'utf8')));
  const said = sources.join('\n');
  for (const [, key] of said.matchAll(/say\('([\w.-]+)'/g)) {
    assert.ok(key in words.kk, `nobody translated ${key}`);
  }
  for (const key of Object.keys(words.kk)) {
    const built = key.split('.').slice(0, -1).join('.');
    const prefix = key.replace(/\.text$/, '').split('.').slice(0, -1).join('.');
    assert.ok(
      said.includes(`'${key}'`) || said.includes(`\`${built}.\${`) || said.includes(`\`${prefix}.\${`),
      `nobody says ${key}`,
    );
  }
});
