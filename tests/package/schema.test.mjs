// Does the JSON Schema say what the functions take and give? Every call of the native tests and its answer, by ajv.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import Ajv2020 from 'ajv/dist/2020.js';

import { nativeAnswers } from '../npm/support/answers.mjs';

const DIST = new URL('../../dist/npm/', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('schema/qujat.schema.json', DIST), 'utf8'));
const calls = nativeAnswers();

/** The same schema, and nothing but what it names may be in an object. */
const strict = structuredClone(schema);
for (const one of Object.values(strict.$defs)) {
  if (one.type === 'object') one.additionalProperties = false;
}

/** Both know `contentSchema` as what it is in 2020-12: a note, which `look` follows by itself. */
const [ajv, strictAjv] = [schema, strict].map((one) => new Ajv2020({ strict: true, strictTuples: false }).addSchema(one));
const validate = (using, name) => using.getSchema(`${schema.$id}#/$defs/${name}`);

test('the schema is a schema of 2020-12, and of this version', () => {
  const { version } = JSON.parse(readFileSync(new URL('package.json', DIST), 'utf8'));
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.ok(schema.$id.endsWith(version));
  assert.ok(new Ajv2020().validateSchema(schema));
});

test('every type and field is described', () => {
  for (const [name, { description, properties = {} }] of Object.entries(schema.$defs)) {
    assert.ok(description, name);
    for (const [field, property] of Object.entries(properties)) assert.ok(property.description, `${name}.${field}`);
  }
});

for (const [name, asked] of calls) {
  test(`the schema takes every call of ${name} and every answer to it, and no answer has a field it does not name`, () => {
    const [values, answer] = [validate(ajv, `${name}.values`), validate(strictAjv, `${name}.answer`)];
    assert.ok(values && answer, 'the schema has the function');
    const content = { ...schema.$defs[`${name}.answer`] }.contentSchema;
    const inside = content && validate(strictAjv, `${name.replace(/Json$/, '')}.answer`);
    for (const call of asked) {
      assert.ok(values(call.values), ajv.errorsText(values.errors));
      const given = isText(name) ? call.answer : JSON.parse(call.answer);
      assert.ok(answer(given), strictAjv.errorsText(answer.errors));
      if (inside) assert.ok(inside(JSON.parse(call.answer)), strictAjv.errorsText(inside.errors));
    }
  });
}

test('the texts of the cases are packages and drafts by the schema', () => {
  for (const [name, type] of [['checkPackageJson', 'DocumentPackage'], ['previewFormulyarJson', 'FormulyarDraft']]) {
    const valid = validate(ajv, type);
    for (const { values: [text] } of calls.get(name) ?? []) {
      assert.ok(valid(JSON.parse(text)), `${ajv.errorsText(valid.errors)} in ${text}`);
    }
  }
});

test('a misspelt field and a word of another list are found', () => {
  const valid = validate(ajv, 'DocumentPackage');
  const application = { service: 'passport-id-card' };
  assert.ok(valid({ application, documents: [] }));
  for (const wrong of [
    { aplication: application },
    { application: { ...application, submitedOn: '2012-10-01' } },
    { application: { service: 'passport' } },
    { application, documents: [{ kind: 'fotograph' }] },
    { application, documents: [{}] },
    { application: [] },
  ]) {
    assert.ok(!valid(wrong), JSON.stringify(wrong));
  }
});

function isText(name) {
  return schema.$defs[`${name}.answer`].type === 'string';
}
