// How fast a formulyar is looked at, an IIN checked, and machine-readable lines made: the engine beside what others use.
//
// The strict ones are asked of a thousand numbers with the same date, so that only the check digit tells them apart: they have to
// agree. npm's inn-validate never compares the check digit, so its answers are wrong: it is there because it is what a page would
// find. npm's mrz reads lines and does not make them: it is the nearest there is. Lines are made of names short and long, with
// letters that take two or more, and of names that have to be cut.
import { fileURLToPath } from 'node:url';

import { bench, npmVersion } from './support/turns.mjs';

const { QUJAT_PYTHON: python, QUJAT_NATIVE: native } = process.env;
const at = (file) => fileURLToPath(new URL(`formulyar/${file}`, import.meta.url));
const forms = (task) => ['node', at('forms.mjs'), task];

bench([
  {
    title: 'A full preview with all its findings',
    unit: 'ms',
    contenders: [
      { name: 'qujat, wasm, an object', command: forms('preview'), ours: true },
      { name: 'qujat, wasm, JSON text', command: forms('preview-json') },
    ],
  },
  {
    title: 'Checking an IIN (5 million a second are 200 ns)',
    unit: 'ns',
    aim: 200,
    contenders: [
      { name: 'qujat, wasm, isIin', command: forms('iin'), ours: true, strict: true },
      { name: 'qujat, native', command: [native, 'numbers'], strict: true },
      { name: `inn-validate ${npmVersion('inn-validate')}, answers wrong`, command: forms('inn-validate') },
      { name: 'idnumbers (Python)', command: [python, at('iin_idnumbers.py')], strict: true },
    ],
  },
  {
    title: 'Machine-readable lines of a passport (300 000 a second are 3333 ns)',
    unit: 'ns',
    aim: 3333,
    contenders: [
      { name: 'qujat, wasm, from a draft', command: forms('lines'), ours: true },
      { name: 'qujat, native, from Latin names', command: [native, 'lines'] },
      { name: `mrz ${npmVersion('mrz', 'tests/peers')} (reads them)`, command: forms('mrz') },
    ],
  },
]);
