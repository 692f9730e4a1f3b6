// Do the three languages have the same words? No browser is needed.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const WWW = new URL('../../www/', import.meta.url);
const LANGUAGES = ['kk', 'ru', 'en'];
const common = Object.fromEntries(LANGUAGES.map((lang) => [lang, JSON.parse(readFileSync(new URL(`i18n/${lang}.json`, WWW), 'utf8'))]));
const analysis = Object.fromEntries(await Promise.all(
  LANGUAGES.map(async (lang) => [lang, (await import(new URL(`analysis/words/${lang}.js`, WWW))).words])));
const words = Object.fromEntries(LANGUAGES.map((lang) => [lang, { ...common[lang], ...analysis[lang] }]));

const placeholders = (text) => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

test('the words of the analysts are their own', () => {
  assert.deepEqual(Object.keys(analysis.kk).filter((key) => key in common.kk), []);
});

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
    // An ordinal before its noun («2-сұрақ») is no case of the number.
    assert.doesNotMatch(text.replaceAll('}-сұрақ', '}'), /\}[-–'’]?\p{L}/u, key);
  }
});

test('Kazakh and Russian are written in Cyrillic letters only', () => {
  const latin = /[A-Za-z]/;
  for (const lang of ['kk', 'ru']) {
    for (const [key, text] of Object.entries(words[lang])) {
      // An address is written as it is typed, and the names of file formats are Latin everywhere.
      assert.doesNotMatch(text.replaceAll(/\{\w+\}|egov\.kz|\((?:SVG|JSON|CSV|BPMN|ICS)\)/g, ''), latin, `${lang}: ${key}`);
    }
  }
});

test('every key that the page says is there, and every key is said', () => {
  const sources = ['', 'elements/', 'pictures/', 'analysis/', 'analysis/elements/', 'embed/', 'embed/elements/'].flatMap((folder) =>
    readdirSync(new URL(folder || '.', WWW)).filter((name) => name.endsWith('.js')).map((name) => readFileSync(new URL(folder + name, WWW), 'utf8')));
  const said = sources.join('\n');
  for (const [, key] of said.matchAll(/\bsay\('([\w.-]+)'/g)) {
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
