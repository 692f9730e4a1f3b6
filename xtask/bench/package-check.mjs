// How fast a package of documents is checked: the engine beside what a developer would otherwise use.
//
// Everybody gets the same package, once in order and once with nine faults, and has to find exactly those. The peers
// know the rules of this one case, say one English sentence per fault and cite nothing; the engine knows every case of
// four services and gives each fault with its place in the law. All peers but ajv run without `eval`, as a strict
// Content-Security-Policy demands (zod is told so: `jitless`).
//
// It measures and never fails for being slow. `QUJAT_NPM` names another build of the package than `dist/npm`,
// `QUJAT_SAMPLES` another number of samples.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { pathToFileURL } from 'node:url';

import { CompiledRule, evaluate_with_trace, initSync } from '@goplasmatic/datalogic/web';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import jsonLogic from 'json-logic-js';
import * as v from 'valibot';
import * as z from 'zod';

const SAMPLES = Math.max(15, Number(process.env.QUJAT_SAMPLES) || 21);
const SAMPLE_MS = 15;
const WARM_UP_MS = 250;

/** What each package holds: how many faults, and what our verdict on it is. */
const PACKAGES = [
  { name: 'valid', file: 'child-passport.valid.json', faults: 0, verdict: 'complete' },
  { name: 'faulty', file: 'child-passport.faulty.json', faults: 9, verdict: 'incomplete' },
].map((one) => {
  const object = JSON.parse(readFileSync(new URL(`fixtures/${one.file}`, import.meta.url), 'utf8'));
  return { ...one, object, text: JSON.stringify(object), fields: leaves(object) };
});

// ---- The engine ----

const folder = process.env.QUJAT_NPM
  ? pathToFileURL(`${process.env.QUJAT_NPM}/`)
  : new URL('../../dist/npm/', import.meta.url);
const engine = await import(new URL('node.js', folder)).catch((error) => {
  stop(`The engine cannot be loaded from ${folder.pathname} (${error.message}). Build it: cargo xtask build`);
});
/** A verdict without a word of explanation, if the engine has one: JSON text in, the verdict's id out. */
const bareVerdict = engine.packageVerdictJson;

// ---- The shape and the rules, for the peers ----

const DAY = 'Write the date as year-month-day, for example 2012-10-01.';
const TEXT_LIMIT = 200;
const LONG = 'This is longer than any name or number.';

const IDS = {
  service: ['passport-id-card', 'temporary-id-card', 'residence-registration', 'residence-deregistration'],
  reason: [
    ...['first-id-card', 'child-passport', 'first-passport', 'expiry', 'name-change', 'data-change', 'loss', 'theft'],
    ...['damage', 'citizenship-acquired', 'passport-1974', 'arrival-for-residence'],
  ],
  product: ['passport', 'id-card', 'passport-and-id-card'],
  urgency: ['general', 'category-1', 'category-2', 'category-3'],
  medium: ['electronic', 'paper'],
  applyingAt: ['residence', 'elsewhere'],
  applicant: ['natural-person', 'legal-person'],
  representative: ['parent', 'guardian', 'attorney'],
  copy: ['original', 'copy', 'notarised-copy'],
  size: ['35x45', 'other-size'],
  document: [
    ...['registration-book', 'fee-receipt', 'exemption-proof', 'photo', 'application', 'id-card', 'passport'],
    ...['birth-certificate', 'passport-1974', 'marriage-certificate', 'divorce-certificate', 'name-change-certificate'],
    ...['civil-status-certificate', 'loss-statement', 'theft-certificate', 'citizenship-certificate'],
    ...['foreign-passport', 'parent-id-card', 'guardianship-proof', 'power-of-attorney', 'representative-id-card'],
    ...['housing-title', 'lease', 'owner-consent', 'departure-slip', 'exit-permit', 'death-certificate'],
    ...['court-decision', 'legal-person-authority', 'other'],
  ],
};

const NEEDED = [
  { anyOf: ['registration-book'], message: 'Add the registration book.' },
  { anyOf: ['fee-receipt', 'exemption-proof'], message: 'Add the receipt for the state duty or a proof of exemption.' },
  { anyOf: ['photo'], message: 'Add two photographs.' },
  { anyOf: ['birth-certificate'], message: 'Add the birth certificate.' },
  { anyOf: ['parent-id-card', 'guardianship-proof'], message: "Add the parent's identity card." },
];

const isDay = (text) => text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text);
const before = (one, other) => isDay(one) && isDay(other) && one < other;
const differ = (one, other) => one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();

/**
 * What a schema cannot say: the rules between fields. `report(path, message)` is called for each fault.
 * Written once, by hand, as plain JavaScript: valibot, zod and ajv all call it.
 */
function rules({ application, documents }, report) {
  const { applicant, submittedOn } = application;
  if (application.product !== undefined && application.product !== 'passport') {
    report(['application', 'product'], `Someone under 16 gets a passport, not «${application.product}».`);
  }
  if (application.urgency !== undefined && application.urgency !== 'general') {
    report(['application', 'urgency'], 'The regulation offers no expedited service: ask for the general order.');
  }
  if (before(submittedOn, '2012-09-23') || before('2014-11-09', submittedOn)) {
    report(['application', 'submittedOn'], `The order is not in force on ${submittedOn}.`);
  }
  if (application.applyingAt === 'elsewhere') {
    report(['application', 'applyingAt'], 'Apply at the Centre of your place of residence.');
  }
  if (applicant.kind === 'legal-person') {
    report(['application', 'applicant', 'kind'], 'Only natural persons may apply for this service.');
  }
  if (before(submittedOn, applicant.birthDate)) {
    report(['application', 'applicant', 'birthDate'], 'The date of birth lies after the day of submission.');
  } else if (isDay(applicant.birthDate) && isDay(submittedOn) && age(applicant.birthDate, submittedOn) >= 16) {
    report(['application', 'applicant', 'birthDate'], 'This passport is for those under 16.');
  }
  if (application.representative === undefined) {
    report(['application', 'representative'], 'Somebody has to act for a child.');
  }
  documents.forEach((document, index) => {
    const { kind, expiresOn, issuedOn } = document;
    if (before(submittedOn, issuedOn)) {
      report(['documents', index, 'issuedOn'], `The document «${kind}» is dated ${issuedOn}, after the day of submission.`);
    }
    if (before(expiresOn, issuedOn)) {
      report(['documents', index, 'expiresOn'], `The document «${kind}» expires before it was issued.`);
    }
    if (documents.findIndex((other) => other.kind === kind && other.copy === document.copy) < index && kind !== 'photo') {
      report(['documents', index], `The document «${kind}» is there twice.`);
    }
    if (!NEEDED.some(({ anyOf }) => anyOf.includes(kind))) {
      report(['documents', index], `Nothing asks for the document «${kind}».`);
    }
    if (before(expiresOn, submittedOn)) {
      report(['documents', index, 'expiresOn'], `The document «${kind}» expired on ${expiresOn}: bring a valid one.`);
    }
    if (kind === 'photo') {
      if (document.count < 2) report(['documents', index, 'count'], `Two photographs are needed, not ${document.count}.`);
      if (document.size === 'other-size') report(['documents', index, 'size'], 'A photograph measures 3.5 × 4.5 cm.');
    } else if (kind === 'birth-certificate' || kind === 'parent-id-card') {
      if (document.copy !== undefined && document.copy !== 'original') {
        report(['documents', index, 'copy'], `Bring the original of the document «${kind}».`);
      }
    }
    if (kind === 'birth-certificate') {
      const field = ['iin', 'surname', 'name'].find((field) => differ(applicant[field], document[field]));
      if (field) report(['documents', index, field], `The ${field} on the document «${kind}» is not the applicant's.`);
    }
  });
  for (const { anyOf, message } of NEEDED) {
    if (!documents.some(({ kind }) => anyOf.includes(kind))) report(['documents'], message);
  }
}

function age(born, on) {
  return Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);
}

// ---- valibot ----

const vLine = v.optional(v.pipe(v.string(), v.maxLength(TEXT_LIMIT, LONG)));
const vDay = v.optional(v.pipe(v.string(), v.isoDate(DAY)));
const vId = (ids) => v.optional(v.picklist(ids));
const valibotSchema = v.pipe(
  v.object({
    application: v.object({
      service: v.picklist(IDS.service),
      reason: vId(IDS.reason),
      product: vId(IDS.product),
      urgency: vId(IDS.urgency),
      medium: vId(IDS.medium),
      submittedOn: vDay,
      applyingAt: vId(IDS.applyingAt),
      applicant: v.object({
        kind: vId(IDS.applicant),
        surname: vLine,
        name: vLine,
        patronymic: vLine,
        iin: vLine,
        birthDate: vDay,
      }),
      representative: v.optional(v.object({ kind: v.picklist(IDS.representative) })),
      feeExempt: v.optional(v.boolean()),
    }),
    documents: v.array(
      v.object({
        kind: v.picklist(IDS.document),
        copy: vId(IDS.copy),
        count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
        size: vId(IDS.size),
        issuedOn: vDay,
        expiresOn: vDay,
        surname: vLine,
        name: vLine,
        iin: vLine,
      }),
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed) rules(dataset.value, (path, message) => addIssue({ message, path: valibotPath(dataset.value, path) }));
  }),
);

function valibotPath(input, keys) {
  return keys.map((key) => {
    const item = { type: Array.isArray(input) ? 'array' : 'object', origin: 'value', input, key, value: input[key] };
    input = item.value;
    return item;
  });
}

// ---- zod ----

z.config({ jitless: true });
const zLine = z.string().max(TEXT_LIMIT, LONG).optional();
const zDay = z.iso.date(DAY).optional();
const zId = (ids) => z.enum(ids).optional();
const zodSchema = z
  .object({
    application: z.object({
      service: z.enum(IDS.service),
      reason: zId(IDS.reason),
      product: zId(IDS.product),
      urgency: zId(IDS.urgency),
      medium: zId(IDS.medium),
      submittedOn: zDay,
      applyingAt: zId(IDS.applyingAt),
      applicant: z.object({
        kind: zId(IDS.applicant),
        surname: zLine,
        name: zLine,
        patronymic: zLine,
        iin: zLine,
        birthDate: zDay,
      }),
      representative: z.object({ kind: z.enum(IDS.representative) }).optional(),
      feeExempt: z.boolean().optional(),
    }),
    documents: z.array(
      z.object({
        kind: z.enum(IDS.document),
        copy: zId(IDS.copy),
        count: z.int().min(0).optional(),
        size: zId(IDS.size),
        issuedOn: zDay,
        expiresOn: zDay,
        surname: zLine,
        name: zLine,
        iin: zLine,
      }),
    ),
  })
  .check(({ value, issues }) => {
    rules(value, (path, message) => issues.push({ code: 'custom', input: value, path, message }));
  });

// ---- ajv ----

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
ajv.addKeyword({
  keyword: 'packageRules',
  errors: 'full',
  validate: function validate(_schema, data) {
    const errors = [];
    rules(data, (path, message) => {
      errors.push({ keyword: 'packageRules', instancePath: `/${path.join('/')}`, message, params: {} });
    });
    validate.errors = errors;
    return errors.length === 0;
  },
});
const aLine = { type: 'string', maxLength: TEXT_LIMIT };
const aDay = { type: 'string', format: 'date' };
const aId = (ids) => ({ enum: ids });
const ajvCheck = ajv.compile({
  type: 'object',
  required: ['application', 'documents'],
  packageRules: true,
  properties: {
    application: {
      type: 'object',
      required: ['service', 'applicant'],
      properties: {
        service: aId(IDS.service),
        reason: aId(IDS.reason),
        product: aId(IDS.product),
        urgency: aId(IDS.urgency),
        medium: aId(IDS.medium),
        submittedOn: aDay,
        applyingAt: aId(IDS.applyingAt),
        applicant: {
          type: 'object',
          properties: {
            kind: aId(IDS.applicant),
            surname: aLine,
            name: aLine,
            patronymic: aLine,
            iin: aLine,
            birthDate: aDay,
          },
        },
        representative: { type: 'object', required: ['kind'], properties: { kind: aId(IDS.representative) } },
        feeExempt: { type: 'boolean' },
      },
    },
    documents: {
      type: 'array',
      items: {
        type: 'object',
        required: ['kind'],
        properties: {
          kind: aId(IDS.document),
          copy: aId(IDS.copy),
          count: { type: 'integer', minimum: 0 },
          size: aId(IDS.size),
          issuedOn: aDay,
          expiresOn: aDay,
          surname: aLine,
          name: aLine,
          iin: aLine,
        },
      },
    },
  },
});

// ---- JsonLogic: twenty rules, each true where something is wrong ----

const value = (name) => ({ var: `application.${name}` });
const has = (...kinds) => ({ some: [{ var: 'documents' }, { in: [{ var: 'kind' }, kinds] }] });
/** A field of the first document of a kind: inside `filter` nothing outside can be seen, so it is carried out. */
const of = (kind, field, otherwise = '') => ({
  reduce: [{ filter: [{ var: 'documents' }, { '===': [{ var: 'kind' }, kind] }] }, { var: `current.${field}` }, otherwise],
});
const looksLikeNoDay = (text) => ({
  or: [
    { '!==': [{ substr: [text, 4, 1] }, '-'] },
    { '!==': [{ substr: [text, 7, 1] }, '-'] },
    { '<': [text, '1900-01-01'] },
    { '<': ['2100-01-01', text] },
  ],
});
const mistyped = (name, ids) => ({ '!': { in: [value(name), ids] } });

const LOGIC = [
  [mistyped('service', IDS.service), 'Choose one of the four services.'],
  [mistyped('reason', IDS.reason), 'Choose one of the cases.'],
  [mistyped('medium', IDS.medium), 'Choose the electronic or the paper formulyar.'],
  [{ '!==': [value('product'), 'passport'] }, 'Someone under 16 gets a passport.'],
  [{ '!==': [value('urgency'), 'general'] }, 'The regulation offers no expedited service.'],
  [looksLikeNoDay(value('submittedOn')), DAY],
  [{ '!': { '<': ['2012-09-22', value('submittedOn'), '2014-11-10'] } }, 'The order is not in force on that day.'],
  [{ '===': [value('applyingAt'), 'elsewhere'] }, 'Apply at the Centre of your place of residence.'],
  [{ '===': [value('applicant.kind'), 'legal-person'] }, 'Only natural persons may apply.'],
  [looksLikeNoDay(value('applicant.birthDate')), DAY],
  [{ '!': value('representative.kind') }, 'Somebody has to act for a child.'],
  [{ '!': has('registration-book') }, 'Add the registration book.'],
  [{ '!': has('fee-receipt', 'exemption-proof') }, 'Add the receipt or a proof of exemption.'],
  [{ '<': [value('submittedOn'), of('fee-receipt', 'issuedOn')] }, 'The receipt is dated after the day of submission.'],
  [{ '<': [of('photo', 'count', 0), 2] }, 'Two photographs are needed.'],
  [{ '!==': [of('photo', 'size'), '35x45'] }, 'A photograph measures 3.5 × 4.5 cm.'],
  [{ '!': has('birth-certificate') }, 'Add the birth certificate.'],
  [{ '!==': [of('birth-certificate', 'surname'), value('applicant.surname')] }, "The surname is not the applicant's."],
  [{ '!==': [of('birth-certificate', 'iin'), value('applicant.iin')] }, "The IIN is not the applicant's."],
  [{ '<': [of('parent-id-card', 'expiresOn'), value('submittedOn')] }, "The parent's identity card has expired."],
];
const LOGIC_TEXT = JSON.stringify(LOGIC.map(([rule]) => rule));
const broken = (answers) => LOGIC.filter((_, index) => answers[index] === true).map(([, message]) => message);

const datalogicFile = new URL('datalogic_wasm_bg.wasm', import.meta.resolve('@goplasmatic/datalogic/web'));
initSync({ module: readFileSync(datalogicFile) });
const datalogic = new CompiledRule(LOGIC_TEXT, false);

// ---- Who takes part ----

const length = (text) => text.length;
const findings = (report) => report.findings;
const issues = ({ issues }) => issues ?? [];
const zodIssues = ({ error }) => error?.issues ?? [];

/**
 * `run` does the work on `text` or on an `object`; `faults` lists what it found, each a message or an object with one.
 * Everything `run` gives is read in the measurement as well, so that nothing of it can be left out.
 */
const CONTENDERS = [
  {
    name: 'qujat, text to text, en',
    run: ({ text }) => engine.checkPackageJson(text, 'en'),
    faults: (text) => JSON.parse(text).findings,
    read: length,
  },
  {
    name: 'qujat, text to text, kk',
    run: ({ text }) => engine.checkPackageJson(text, 'kk'),
    faults: (text) => JSON.parse(text).findings,
    read: length,
  },
  {
    name: 'qujat, text to object, en',
    run: ({ text }) => JSON.parse(engine.checkPackageJson(text, 'en')),
    faults: findings,
  },
  { name: 'qujat, object, en', run: ({ object }) => engine.checkPackage(object, 'en'), faults: findings },
  { name: 'qujat, object, kk', run: ({ object }) => engine.checkPackage(object, 'kk'), faults: findings },
  bareVerdict && { name: 'qujat, text to bare verdict', run: ({ text }) => bareVerdict(text), read: length },
  { name: 'JSON.parse, nothing else', run: ({ text }) => JSON.parse(text), read: ({ documents }) => documents.length },
  {
    name: 'JSON.parse + valibot',
    run: ({ text }) => v.safeParse(valibotSchema, JSON.parse(text), { abortEarly: false }),
    faults: issues,
  },
  {
    // Text to text, like ours: the messages and their places, written as JSON again.
    name: 'JSON.parse + valibot + JSON.stringify',
    run: ({ text }) => {
      const { issues = [] } = v.safeParse(valibotSchema, JSON.parse(text), { abortEarly: false });
      return JSON.stringify(issues.map((issue) => ({ message: issue.message, path: v.getDotPath(issue) })));
    },
    faults: (text) => JSON.parse(text),
    read: length,
  },
  {
    // What a hand-written checker would have to do to answer as fully as ours: here the answer itself costs nothing.
    name: 'the same, writing our answer (en)',
    run: (given) => {
      const { issues = [] } = v.safeParse(valibotSchema, JSON.parse(given.text), { abortEarly: false });
      return JSON.stringify(issues.length === given.faults ? given.answer : null);
    },
    faults: (text) => JSON.parse(text).findings,
    read: length,
  },
  { name: 'valibot, object', run: ({ object }) => v.safeParse(valibotSchema, object, { abortEarly: false }), faults: issues },
  { name: 'JSON.parse + zod', run: ({ text }) => zodSchema.safeParse(JSON.parse(text)), faults: zodIssues },
  { name: 'zod, object', run: ({ object }) => zodSchema.safeParse(object), faults: zodIssues },
  {
    name: 'JSON.parse + ajv (needs eval)',
    run: ({ text }) => (ajvCheck(JSON.parse(text)) ? [] : ajvCheck.errors),
    faults: (errors) => errors,
  },
  {
    name: 'JSON.parse + json-logic-js',
    run: ({ text }) => {
      const data = JSON.parse(text);
      return broken(LOGIC.map(([rule]) => jsonLogic.apply(rule, data)));
    },
    faults: (messages) => messages,
  },
  {
    name: 'datalogic (wasm)',
    run: ({ text }) => broken(JSON.parse(datalogic.evaluate(text))),
    faults: (messages) => messages,
  },
  {
    name: 'datalogic (wasm), with trace',
    run: ({ text }) => evaluate_with_trace(LOGIC_TEXT, text, false),
    faults: (trace) => broken(JSON.parse(trace).result),
    read: length,
  },
].filter(Boolean);

for (const contender of CONTENDERS) contender.read ??= (result) => readAll(contender.faults(result));

function readAll(faults) {
  let read = 0;
  for (const fault of faults) read += (fault.what ?? fault.message ?? fault).length + (fault.path?.length ?? 0);
  return read;
}

for (const given of PACKAGES) given.answer = engine.checkPackage(given.object, 'en');

// ---- Everybody has to be right before anybody is timed ----

for (const given of PACKAGES) {
  for (const { name, run, faults } of CONTENDERS) {
    if (!faults) continue;
    const found = faults(run(given));
    if (found.length !== given.faults) {
      const list = found.map((fault) => `\n  ${fault.code ?? ''} ${fault.path ?? ''} ${fault.what ?? fault.message ?? fault}`);
      stop(`${name} reports ${found.length} faults in the ${given.name} package; there are ${given.faults}.${list.join('')}`);
    }
  }
  for (const lang of ['kk', 'ru', 'en']) {
    const text = engine.checkPackageJson(given.text, lang);
    const { verdict } = JSON.parse(text);
    if (verdict !== given.verdict) {
      stop(`qujat (${lang}) calls the ${given.name} package ${verdict}, not ${given.verdict}.`);
    }
    if (text !== JSON.stringify(engine.checkPackage(given.object, lang))) {
      stop(`qujat's two ways in differ on the ${given.name} package (${lang}).`);
    }
  }
  if (bareVerdict && bareVerdict(given.text) !== given.verdict) {
    stop(`qujat's bare verdict on the ${given.name} package is wrong.`);
  }
}

// ---- Measuring ----

let consumed = 0;

/** Milliseconds for a number of repetitions: the processor's, not the clock's, so that a busy machine may be measured on. */
function time({ contender: { run, read }, given }, times) {
  const start = process.cpuUsage();
  for (let i = 0; i < times; i += 1) consumed += read(run(given));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const trials = PACKAGES.flatMap((given) => CONTENDERS.map((contender) => ({ contender, given, samples: [] })));
for (const trial of trials) {
  let times = 1;
  let spent = 0;
  for (const end = performance.now() + WARM_UP_MS; performance.now() < end; times *= spent < SAMPLE_MS ? 2 : 1) {
    spent = time(trial, times);
  }
  trial.times = Math.max(1, Math.round((times * SAMPLE_MS) / spent));
}
// One sample of each in turn, every round from another start, so that a slow moment of the machine hits everybody.
// No garbage is collected by force: that drops the shapes of objects V8 has optimised for, and halves the peers' speed.
for (let round = 0; round < SAMPLES; round += 1) {
  for (let i = 0; i < trials.length; i += 1) {
    const trial = trials[(i + round * 5) % trials.length];
    time(trial, trial.times >> 2);
    trial.samples.push((time(trial, trial.times) * 1000) / trial.times);
  }
}

// ---- Saying it ----

console.log(
  `Node ${process.versions.node}, V8 ${process.versions.v8}, ${cpus()[0]?.model ?? 'an unknown processor'}. ` +
    `${SAMPLES} samples of about ${SAMPLE_MS} ms each, in turn; ${consumed % 10} left over.`,
);
for (const given of PACKAGES) {
  const answer = ['en', 'kk'].map((lang) => `${Buffer.byteLength(engine.checkPackageJson(given.text, lang))} (${lang})`);
  const plain = Buffer.byteLength(CONTENDERS.find(({ name }) => name.endsWith('JSON.stringify')).run(given));
  console.log(
    `\nThe ${given.name} package: ${given.fields} fields, ${Buffer.byteLength(given.text)} bytes, ${given.faults} faults; ` +
      `our answer has ${answer.join(' and ')} bytes, the messages and paths of valibot ${plain}.`,
  );
  row('', 'µs, median', 'min', 'max', 'per second');
  for (const { contender, samples } of trials.filter((trial) => trial.given === given)) {
    const middle = median(samples);
    const [min, max] = [Math.min(...samples), Math.max(...samples)].map((time) => time.toFixed(2));
    row(contender.name, middle.toFixed(2), min, max, Math.round(1e6 / middle).toLocaleString('en'));
  }
}

console.log('\nHow many times as fast (median over the rounds), and what we aim at');
row('', 'valid', 'faulty', 'aim valid', 'aim faulty');
const PAIRS = [
  ['qujat, text to text, en', 'JSON.parse + valibot', 1.3, 1.3],
  ['qujat, text to text, kk', 'JSON.parse + valibot', 1.3, 1.3],
  ['qujat, text to text, en', 'JSON.parse + valibot + JSON.stringify'],
  ['qujat, text to text, en', 'the same, writing our answer (en)'],
  ['qujat, text to object, en', 'JSON.parse + valibot'],
  ['qujat, text to text, en', 'JSON.parse + zod'],
  ['qujat, text to text, en', 'JSON.parse + ajv (needs eval)'],
  ['qujat, text to text, en', 'JSON.parse + json-logic-js'],
  ['qujat, text to text, en', 'datalogic (wasm)'],
  ['qujat, text to text, en', 'datalogic (wasm), with trace'],
  ['qujat, object, en', 'zod, object', 0.5, 1],
  ['qujat, object, kk', 'zod, object', 0.5, 1],
  ['qujat, object, en', 'valibot, object'],
];
for (const [ours, theirs, ...aims] of PAIRS) {
  const ratios = PACKAGES.map((given) => quotients(theirs, ours, given));
  const marks = ratios.map((ratio, i) => `${ratio.toFixed(2)}×${aims[i] ? (ratio >= aims[i] ? ' ✓' : ' ✗') : '  '}`);
  row(`${ours} : ${theirs}`, ...marks, ...PACKAGES.map((_, i) => (aims[i] ? `≥ ${aims[i]}×` : '')));
}
if (bareVerdict) {
  const extra = PACKAGES.map(
    (given) => (quotients('qujat, text to text, en', 'qujat, text to bare verdict', given) - 1) * 100,
  );
  const marks = extra.map((percent) => `+${percent.toFixed(0)} % ${percent <= 10 ? '✓' : '✗'}`);
  row('Explanations, over a bare verdict', ...marks, '≤ 10 %', '≤ 10 %');
} else {
  console.log('The engine has no bare verdict (packageVerdictJson), so what explanations cost is not measured.');
}

function quotients(slow, fast, given) {
  const [one, other] = [slow, fast].map(
    (name) => trials.find((trial) => trial.given === given && trial.contender.name === name).samples,
  );
  return median(one.map((time, round) => time / other[round]));
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function row(name, ...columns) {
  console.log(name.padEnd(68) + columns.map((column) => column.padStart(12)).join(''));
}

function leaves(node) {
  return typeof node === 'object' ? Object.values(node).reduce((sum, child) => sum + leaves(child), 0) : 1;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
