// Drafts, numbers and lines through the compiled module, and with what npm has for them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { load, sample } from '../support/samples.mjs';

const [, , task] = process.argv;
/** A draft with something wrong in most of its fields; nobody can be born so early. */
const DRAFT = {
  product: 'passport-and-id-card',
  surname: 'Сынaқов',
  name: ' Үлгі',
  patronymic: 'Сынақ ұлы',
  sex: 'female',
  birthDate: '30.02.1868',
  birthPlace: 'Алматы',
  citizenship: 'Қазақстан',
  iin: '680503250035',
  presented: { kind: 'passport-1974', number: 'I-АБ 000000', issuedOn: '2013-05-03' },
  submittedOn: '2012-10-01',
};
const GOOD = { ...DRAFT, product: 'passport', surname: 'Сынақов', name: 'Үлгі', sex: 'male', birthDate: '1868-05-03', iin: '680503250034' };
const NUMBERS = Array.from({ length: 1000 }, (_, index) => String(680503250034 + index));

const { previewFormulyar, previewFormulyarJson, isIin, machineReadableLines } = await load();

const tasks = {
  preview: () => {
    const call = () => previewFormulyar(DRAFT, 'kk');
    return [50, 'milliseconds', call, () => `${call().findings.length} findings`];
  },
  'preview-json': () => {
    const text = JSON.stringify(DRAFT);
    const call = () => previewFormulyarJson(text, 'kk');
    return [50, 'milliseconds', call, () => `${JSON.parse(call()).findings.length} findings`];
  },
  iin: () => [100_000, 'nanoseconds', (index) => isIin(NUMBERS[index % 1000]), () => valid(isIin)],
  'inn-validate': async () => {
    const validate = await innValidate();
    const call = (number) => validate({ identificationNumber: number });
    return [100_000, 'nanoseconds', (index) => call(NUMBERS[index % 1000]), () => valid(call)];
  },
  lines: () => [2000, 'nanoseconds', () => machineReadableLines(GOOD), () => machineReadableLines(GOOD)[0][1]],
  mrz: async () => {
    const require = createRequire(new URL('../../../tests/peers/package.json', import.meta.url));
    const { parse } = require('mrz');
    const [lines] = machineReadableLines(GOOD);
    return [2000, 'nanoseconds', () => parse(lines), () => `valid: ${parse(lines).valid}`];
  },
};
const [calls, unit, call, answer] = await tasks[task]();
sample({ samples: 21, calls, unit, answer }, call);

function valid(check) {
  return `${NUMBERS.filter((number) => check(number)).length} of 1000 are right`;
}

/** It cannot be imported as it is published, for it names a folder where Node wants a file: its two files are put together. */
async function innValidate() {
  const file = (name) => readFileSync(new URL(`../node_modules/inn-validate/dist/${name}`, import.meta.url), 'utf8');
  const code = file('index.js').replace(/^import .*$/m, file('interfaces/index.js').replaceAll('export ', ''));
  const { validateINN } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return validateINN;
}
