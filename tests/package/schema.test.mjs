// Does the JSON Schema say what the functions take and give? Every call of the native tests and its answer, by ajv.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import Ajv2020 from 'ajv/dist/2020.js';

import * as qujat from '../../dist/npm/node.js';
import { receiptOf } from '../../dist/npm/receipts.js';
import { nativeAnswers } from '../npm/support/answers.mjs';

const DIST = new URL('../../dist/npm/', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('schema/qujat.schema.json', DIST), 'utf8'));
const natively = nativeAnswers();

/** The functions that the schema describes. */
const FUNCTIONS = Object.keys(schema.$defs).filter((name) => name.endsWith('.values')).map((name) => name.slice(0, -'.values'.length));
const calls = new Map(FUNCTIONS.map((name) => [name, natively.get(name) ?? ofTexts(natively.get(`${name}Json`))]));

// Some packages of the batch break the contract, and the answer says so of each: the schema is for the others.
for (const { values, answer } of calls.get('checkPackages')) {
  const outcomes = JSON.parse(answer);
  values[0] = values[0].filter((_, place) => outcomes[place].report);
}

/** The calls of a function that takes and gives objects, from those of the one that takes and gives their texts. */
function ofTexts(texts = []) {
  return texts.map(({ values: [text, ...others], answer }) => ({ values: [JSON.parse(text), ...others], answer }));
}

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

test('the schema has the functions of the package, and each that the native tests ask', () => {
  const { default: init, initSync, EngineError, ...functions } = qujat;
  assert.deepEqual(FUNCTIONS.toSorted(), Object.keys(functions).toSorted());
  for (const name of natively.keys()) assert.ok(FUNCTIONS.includes(name), name);
});

for (const [name, asked] of calls) {
  test(`the schema takes every call of ${name} and every answer to it, and no answer has a field it does not name`, () => {
    assert.ok(asked.length > 0, 'there are calls of the function');
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
  for (const [name, type] of [['checkPackageJson', 'DocumentPackage'], ['packageVerdictJson', 'DocumentPackage'], ['previewFormulyarJson', 'FormulyarDraft']]) {
    const valid = validate(ajv, type);
    for (const { values: [text] } of calls.get(name)) {
      assert.ok(valid(JSON.parse(text)), `${ajv.errorsText(valid.errors)} in ${text}`);
    }
  }
});

test('a package of a batch has an error where the schema refuses it, and a report where it does not', () => {
  const valid = validate(ajv, 'DocumentPackage');
  const [{ values: [text], answer }] = calls.get('checkPackagesJson');
  const outcomes = JSON.parse(answer);
  for (const [place, one] of JSON.parse(text).entries()) assert.equal(valid(one), !outcomes[place].error, JSON.stringify([one, outcomes[place].error]));
});

test('the receipt of every case is one by the schema, and has no field that it does not name', () => {
  const valid = validate(strictAjv, 'Receipt');
  const asked = (name) => calls.get(name).filter(({ values }) => values.includes('kk'));
  const made = [
    ...asked('checkPackage').map(({ values: [documents] }) => ({ ask: 'checkPackage', of: [documents] })),
    ...asked('previewFormulyar').map(({ values: [draft] }) => ({ ask: 'previewFormulyar', of: [draft] })),
    ...asked('previewTimeline').map(({ values: [application, , situation] }) => ({ ask: 'previewTimeline', of: [application, situation] })),
  ].map((call) => JSON.parse(JSON.stringify(receiptOf(qujat, [call], { day: '2026-11-23', lang: 'kk' }))));
  assert.ok(made.length > 200, `${made.length} receipts`);
  for (const receipt of made) assert.ok(valid(receipt), strictAjv.errorsText(valid.errors));
  const [good] = made;
  for (const wrong of [{ ...good, version: 'one' }, { ...good, day: undefined }, { ...good, name: 'x' }, { ...good, answers: [{ ...good.answers[0], ask: 'about' }] }]) {
    assert.ok(!valid(JSON.parse(JSON.stringify(wrong))), JSON.stringify(wrong).slice(0, 80));
  }
});

test('the schema takes the numbers that the functions take, and no others', { timeout: 120_000 }, () => {
  const application = { service: 'passport-id-card', submittedOn: '2012-10-01' };
  const queued = (office) => qujat.simulateQueue(application, { cases: 1 }, office, 'kk');
  const assumed = (assumptions) => qujat.forecastTimeline(application, { cases: 1, ...assumptions }, 'kk');
  /** For each type that has a number in it: a good value, and a function that takes it. */
  const takers = {
    Assumptions: [{}, assumed],
    Diligence: [{ unit: 'committee', percent: 1 }, (diligence) => assumed({ diligence: [diligence] })],
    Document: [{ kind: 'photo' }, (document) => qujat.checkPackage({ application, documents: [document] }, 'kk')],
    Office: [{}, queued],
    Situation: [{}, (situation) => qujat.previewTimeline(application, 'kk', situation)],
    Staff: [{ unit: 'committee', people: 1 }, (staff) => queued({ staff: [staff] })],
    Work: [{ unit: 'committee', least: 1, most: 1 }, (work) => queued({ work: [work] })],
    'addWorkingDays.values': [[15_614, 1], (values) => qujat.addWorkingDays(...values)],
    'forecastByStart.values': [[application, { cases: 1 }, 1, 'kk'], (values) => qujat.forecastByStart(...values)],
    'findStaffing.values': [[application, { cases: 1 }, {}, 1, 'kk'], (values) => qujat.findStaffing(...values)],
  };
  const bounded = Object.entries(schema.$defs).flatMap(([name, { properties, prefixItems = [] }]) =>
    Object.entries(properties ?? prefixItems).filter(([, { minimum }]) => minimum !== undefined).map(([field, bounds]) => [name, field, bounds]));
  assert.deepEqual([...new Set(bounded.map(([name]) => name))].toSorted(), Object.keys(takers).toSorted());
  for (const [name, field, { minimum, maximum }] of bounded) {
    const [good, take] = takers[name];
    const valid = validate(ajv, name);
    for (const number of [minimum - 1, minimum, minimum + 0.5, maximum, maximum + 2, 1e300]) {
      const value = Array.isArray(good) ? good.with(field, number) : { ...good, [field]: number };
      let taken = true;
      try {
        take(value);
      } catch ({ message }) {
        // Both were taken, and the calendar ran out.
        taken = message === '/count: expected days up to 95026236';
      }
      assert.equal(valid(value), taken, `${name} ${field} ${number}`);
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

/** Whether a function gives a text, or one of several words. */
function isText(name) {
  const answer = schema.$defs[`${name}.answer`];
  const { type, enum: words } = answer.$ref ? schema.$defs[answer.$ref.replace('#/$defs/', '')] : answer;
  return type === 'string' || words !== undefined;
}
