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
/** What the lines are made of: no two drafts follow each other that are spelled by the same letters. */
const NAMES = [
  ['Сынақов', 'Үлгі'],
  ['Щербакова-Ёлкина', 'Ғайша'],
  ['Ли', 'Ю'],
  ['Synthetic', 'Test'],
  ['Константинопольский', 'Абдулрахманберген Мұхаммед'],
  ['Құлжабайқызы-Преображенская', 'Жүсіпбек Нұрсұлтан'],
  ['', 'Іңкәр'],
];
const DRAFTS = NAMES.map(([surname, name], index) => ({ ...GOOD, surname, name, birthDate: `186${index}-05-03`, sex: index % 2 ? 'male' : 'female' }));
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
  lines: () => [2100, 'nanoseconds', (index) => machineReadableLines(DRAFTS[index % DRAFTS.length]), () =>
    `${new Set(DRAFTS.map((draft) => machineReadableLines(draft).join())).size} different lines of ${DRAFTS.length} drafts`],
  mrz: async () => {
    const require = createRequire(new URL('../../../tests/peers/package.json', import.meta.url));
    const { parse } = require('mrz');
    const zones = DRAFTS.map((draft) => machineReadableLines(draft)[0]);
    const all = zones.map((lines) => parse(lines).valid);
    return [2100, 'nanoseconds', (index) => parse(zones[index % zones.length]), () => `${all.filter(Boolean).length} of ${all.length} valid`];
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
