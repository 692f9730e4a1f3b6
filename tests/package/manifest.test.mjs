// Does the custom-elements manifest say what the elements have? Its schema, and the scripts themselves.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import Ajv from 'ajv';
import ts from 'typescript';

const EMBED = new URL('../../www/embed/', import.meta.url);
const DIST = new URL('../../dist/', import.meta.url);
const read = (name, from = EMBED) => readFileSync(new URL(name, from), 'utf8');

const manifest = JSON.parse(read('site/embed/v1/custom-elements.json', DIST));
const [{ declarations, exports: exported }] = manifest.modules;
const shared = read('widget.js');
const script = read('site/embed/v1/elements.js', DIST);
const sourceOf = ({ tagName }) => read(`elements/${tagName}.js`);
const all = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, found]) => found))].sort();
const names = (list) => list.map(({ name }) => name).sort();

test('the manifest is one, by its schema, and names every element once', () => {
  const ajv = new Ajv({ strict: false });
  const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json'), 'utf8'));
  assert.ok(ajv.validate(schema, manifest), ajv.errorsText());
  const tags = readdirSync(new URL('elements/', EMBED)).map((name) => name.replace('.js', '')).sort();
  assert.deepEqual(declarations.map(({ tagName }) => tagName).sort(), tags);
  assert.deepEqual(names(exported), tags);
});

for (const element of declarations) {
  const source = sourceOf(element);

  test(`the manifest has the attributes, properties, events, parts and style properties of <${element.tagName}>, each described`, () => {
    const [, list] = source.match(/static observedAttributes = \[(.+)\];/);
    const attributes = all(list, /'([\w-]+)'/g);
    assert.deepEqual(names(element.attributes), attributes);
    assert.deepEqual(names(element.members), attributes.filter((name) => name !== 'lang').map((name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())).sort());
    assert.deepEqual(names(element.events), all(shared, /#tell\('(\w+)'/g).map((name) => `qujat-${name}`));
    // What is drawn by a function of all elements belongs to those that call it.
    const common = shared.replace(/export function serviceChoice[^]*?\n}\n/, '');
    const drawn = source.includes('serviceChoice(') ? shared : common;
    assert.deepEqual(names(element.cssParts), all(`${source}${drawn}`, /part(?:: |', )'(\w+)'/g));
    assert.deepEqual(names(element.cssProperties), all(script, /(--qujat-[a-z-]+)/g));
    for (const each of [element, ...element.attributes, ...element.events, ...element.cssParts, ...element.cssProperties]) {
      assert.ok(each.description, each.name);
    }
  });
}

test('the types of the package have the properties and events of each element, each with a comment', () => {
  const { statements } = ts.createSourceFile('elements.d.ts', read('npm/elements.d.ts', DIST), ts.ScriptTarget.Latest, true);
  const interfaces = new Map(statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one.members]));
  for (const { name, members, events } of declarations) {
    const typed = [...interfaces.get(name), ...interfaces.get('QujatElement')].filter(ts.isPropertySignature);
    // Every element of a page has a language, and the types say which it may be here.
    assert.deepEqual(typed.map((member) => member.name.text).filter((each) => each !== 'lang').sort(), names(members), name);
    const heard = [...interfaces.get('QujatEvents')];
    assert.deepEqual(heard.map((event) => event.name.text).sort(), names(events), name);
    const carried = {
      'qujat-ready': 'QujatReady', 'qujat-change': 'QujatChange', 'qujat-failed': 'QujatFailed', 'qujat-result': name.replace('Qujat', '') + 'Result',
    };
    for (const event of events) {
      const fields = [...event.type.text.matchAll(/(\w+): /g)].map(([, field]) => field);
      assert.deepEqual(interfaces.get(carried[event.name]).map((field) => field.name.text), fields, `${name} ${event.name}`);
    }
    for (const member of [...typed, ...heard]) assert.ok(member.jsDoc?.length, `${name}.${member.name.text}`);
  }
});
