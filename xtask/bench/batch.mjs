// How many packages a second are checked when they come as one text: the engine beside `JSON.parse` and ajv on the same text.
//
// The two do not do the same. ajv says whether each package has the shape of our JSON Schema, and stops there. The engine reads
// the shape as well, and says what the law does with each package, in sentences with their places; `packageVerdictJson`, asked
// package by package, leaves the sentences out.
//
// Aim: `checkPackagesJson` is faster than `JSON.parse` and ajv, although it says more. It measures and never fails for being slow.
// `QUJAT_PACKAGES` is the number of packages, `QUJAT_SAMPLES` of rounds.
import { readFileSync } from 'node:fs';

import Ajv2020 from 'ajv/dist/2020.js';

import { checkPackages, checkPackagesJson, packageVerdictJson } from '../../dist/npm/node.js';

const PACKAGES = Math.max(10, Number(process.env.QUJAT_PACKAGES) || 1000);
const SAMPLES = Math.max(3, Number(process.env.QUJAT_SAMPLES) || 11);

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const schema = read('../../dist/npm/schema/qujat.schema.json');
const ajv = new Ajv2020().addSchema(schema);
const valid = ajv.getSchema(`${schema.$id}#/$defs/DocumentPackage`);
const kinds = ['valid', 'faulty'].map((name) => read(`fixtures/child-passport.${name}.json`));
const packages = Array.from({ length: PACKAGES }, (_, place) => kinds[place % 2]);
const text = JSON.stringify(packages);
const texts = packages.map((one) => JSON.stringify(one));

const OURS = 'checkPackagesJson, text to text';
const THEIRS = 'JSON.parse + ajv (the shape only)';
const CONTENDERS = {
  [OURS]: () => checkPackagesJson(text, 'en').length,
  'checkPackages(JSON.parse(text))': () => checkPackages(JSON.parse(text), 'en').filter(({ report }) => report).length,
  'packageVerdictJson, one by one': () => texts.filter((one) => packageVerdictJson(one) === 'complete').length,
  [THEIRS]: () => JSON.parse(text).filter((one) => valid(one)).length,
};

if (CONTENDERS[THEIRS]() !== PACKAGES || CONTENDERS['checkPackages(JSON.parse(text))']() !== PACKAGES) {
  console.error('A package of the fixtures does not have the shape of the schema.');
  process.exit(1);
}

const times = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]));
for (let round = 0; round <= SAMPLES; round += 1) {
  for (const [name, run] of Object.entries(CONTENDERS)) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    // The first round warms up.
    if (round > 0) times[name].push(user + system);
  }
}

console.log(`${PACKAGES} packages in ${text.length} bytes; our answer has ${checkPackagesJson(text, 'en').length} UTF-16 units.\n`);
console.log(`${''.padEnd(40)}${'µs a package'.padStart(14)}${'a second'.padStart(14)}`);
const middle = (name) => times[name].toSorted((one, other) => one - other)[times[name].length >> 1] / PACKAGES;
for (const name of Object.keys(CONTENDERS)) {
  console.log(name.padEnd(40) + middle(name).toFixed(2).padStart(14) + Math.round(1e6 / middle(name)).toLocaleString('en').padStart(14));
}
for (const name of [OURS, 'packageVerdictJson, one by one']) {
  const ratio = middle(THEIRS) / middle(name);
  console.log(`\n${name}: ${ratio.toFixed(2)} times as many packages a second as JSON.parse + ajv; aim: more than 1, ${ratio > 1 ? 'reached' : 'not reached'}.`);
}
