// What the package says of itself in three ways, all read off one: `engine.d.ts`, which comes from the Rust types and their
// comments. `node describe.mjs <package>` reads it there, puts it as it is published and writes beside it
//
//     index.js, index.d.ts     the functions, each with the kinds of its values
//     functions.js, worker.d.ts    the same functions with the same kinds, asked of a worker
//     schema/qujat.schema.json    JSON Schema (2020-12) of everything that goes in and comes out, and of a receipt
//
// A declaration of a kind that it does not know is an error, so nothing is left out.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { published } from './published.mjs';

const [folder] = process.argv.slice(2);
const source = published(readFileSync(join(folder, 'engine.d.ts'), 'utf8'));
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const tree = ts.createSourceFile('engine.d.ts', source, ts.ScriptTarget.Latest, true);
const declared = tree.statements.filter(({ name }) => name);
const types = declared.filter((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one));
const functions = declared.filter(ts.isFunctionDeclaration);
if (types.length + functions.length !== declared.length || functions.length === 0) {
  throw new Error('engine.d.ts declares something that is no interface, type or function');
}
const byName = (one, other) => (one.name.text < other.name.text ? -1 : 1);
types.sort(byName);
functions.sort(byName);
/** What a receipt is made of; the other types of that file have functions, which no schema describes. */
const receipt = ts.createSourceFile('receipt.d.ts', readFileSync(join(folder, 'receipt.d.ts'), 'utf8'), ts.ScriptTarget.Latest, true).statements
  .filter(({ name }) => name && ['Asked', 'Receipt', 'ReceiptVersions', 'ReceiptAnswer'].includes(name.text));
/** The types that are one of several texts. */
const words = new Set(types.filter((one) => ts.isTypeAliasDeclaration(one) && !one.type.types?.some(ts.isTypeLiteralNode)).map(({ name }) => name.text));

/** The most that a field can hold, which the types do not say: `src/report/json/read.rs`. A test asks the engine. */
const MOST = { usual: 0xffff_ffff, seed: 2 ** 53 };

/** What `call.js` takes for a number, and for a day. */
const NUMBERS = { aNumber: { minimum: 0, maximum: MOST.usual }, aDay: { minimum: -96_465_292, maximum: 95_026_236 } };

const NOTE = '// Written by the build from engine.d.ts.\n';
mkdirSync(join(folder, 'schema'), { recursive: true });
write('engine.d.ts', source);
write('index.js', script());
write('index.d.ts', declarations());
write('functions.js', kinds());
write('worker.d.ts', workerDeclarations());
write('schema/qujat.schema.json', `${JSON.stringify(schema(), null, 2)}\n`);

function write(name, text) {
  writeFileSync(join(folder, name), text);
}

function script() {
  const each = functions.map((one) => {
    const names = one.parameters.map(({ name }) => name.text);
    const objects = names.filter((_, place) => check(one.parameters[place]) === 'anObject');
    // What is wrong inside the first of the values is found without its name, if no other is an object.
    const only = objects.length === 1 && objects[0] === names[0];
    const crossing = [...names.length > 0 ? [`[${names.join(', ')}]`] : [], ...objects.length > 0 ? [`{ ${only ? `'': ${names[0]}` : objects.join(', ')} }`] : []];
    const checks = one.parameters.filter((each) => check(each) !== 'anObject').map((each) => `  ${check(each)}('${each.name.text}', ${each.name.text});`);
    const lines = [...checks, `  return call(${['engine.' + one.name.text, ...crossing].join(', ')});`];
    return `${comment(one)}export function ${one.name.text}(${names.join(', ')}) {\n${lines.join('\n')}\n}\n`;
  });
  return `${NOTE}import { aDay, aNumber, aText, call, maybeText } from './call.js';
import * as engine from './engine.js';

export { EngineError, init as default, initSync } from './call.js';

${each.join('\n')}`;
}

/** The check of a parameter, by its type. */
function check({ name, type, questionToken }) {
  const given = (ts.isUnionTypeNode(type) ? [...type.types] : [type]).map((one) => one.getText());
  const named = given.filter((one) => one !== 'null' && one !== 'undefined');
  const optional = questionToken !== undefined || named.length < given.length;
  const [kind, ...others] = named;
  const is = kind === 'string' || words.has(kind) ? 'text' : kind;
  if (others.length > 0 || ['boolean', 'any', 'unknown', 'bigint'].includes(is) || (is === 'number' && optional)) {
    throw new Error(`a parameter of another kind: ${type.getText()}`);
  }
  if (is === 'text') return optional ? 'maybeText' : 'aText';
  // The types do not say which numbers may be below nothing: days before 1970 are.
  if (is === 'number') return name.text === 'day' ? 'aDay' : 'aNumber';
  return 'anObject';
}

function declarations() {
  return `${NOTE}export type {\n${types.map(({ name }) => `  ${name.text},\n`).join('')}} from './engine.js';
export {\n${functions.map(({ name }) => `  ${name.text},\n`).join('')}} from './engine.js';

/** An address as an object: a \`URL\`. What the types below say of what a page has is true where nobody knows its types, too. */
export interface ModuleAddress {
  /** The address. */
  readonly href: string;
  /** What is asked there. */
  readonly searchParams: object;
}

/** What \`fetch\` takes for an address, or gives: a \`Request\` or a \`Response\`. */
export interface ModuleFetched {
  /** The address. */
  readonly url: string;
  /** What is sent with it. */
  readonly headers: object;
  /** The bytes. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A \`WebAssembly.Module\`: it has no members, so it is known by what nothing else may be. */
export interface CompiledModule {
  /** Which object it is. */
  readonly [Symbol.toStringTag]?: 'WebAssembly.Module';
}

/** Where the module comes from: its address, its bytes, an answer of \`fetch\`, or the module itself. */
export type ModuleSource = string | ModuleAddress | ModuleFetched | ArrayBuffer | ArrayBufferView | CompiledModule;

/**
 * Loads the module, from beside the script unless told otherwise. It may be called more than once and loads once. In Node
 * the module is there already.
 */
export default function init(options?: { module_or_path: ModuleSource | Promise<ModuleSource> }): Promise<void>;

/** Loads the module from what is at hand already, without waiting. It may be called more than once and loads once. */
export function initSync(options: { module: ArrayBuffer | ArrayBufferView | CompiledModule }): void;

/**
 * The engine has no answer: it is not loaded yet, it did not load, it stopped, or there is no thread for it. The next call has a fresh one.
 * What breaks the contract is a \`TypeError\` instead; \`cause\` has what a browser or Node said.
 */
export class EngineError extends Error {
  /** Tells it from other errors where there is more than one copy of the package. */
  name: 'EngineError';
}
`;
}

function kinds() {
  const each = functions.map(({ name, parameters }) => {
    const values = parameters.map((each) => `${each.name.text}: ${check(each)}`).join(', ');
    return `  ${name.text}: {${values && ` ${values} `}},\n`;
  });
  return `${NOTE}import { aDay, aNumber, anObject, aText, maybeText } from './call.js';

/** The functions: the names of their values in order, each with its check. */
export const FUNCTIONS = {\n${each.join('')}};\n`;
}

function workerDeclarations() {
  const signed = (one, values, options) =>
    `${comment(one)}${one.name.text}(${[...values, options].join(', ')}): Promise<${one.type.getText()}>;`.replaceAll(/^/gm, '  ');
  const each = functions.flatMap((one) => {
    const values = one.parameters.map((each) => each.getText());
    const needed = one.parameters.filter(({ questionToken }) => !questionToken).length;
    // What stands after the values may stand after the last that is not left out, too: those before it have to be there, as nothing perhaps.
    const given = one.parameters.map(({ name, type, questionToken }) => `${name.text}: ${type.getText()}${questionToken ? ' | undefined' : ''}`);
    const shorter = Array.from({ length: values.length - needed }, (_, more) => given.slice(0, needed + more));
    return [signed(one, values, 'options?: CallOptions'), ...shorter.map((values) => signed(one, values, 'options: CallOptions'))];
  });
  return `${NOTE}import type {\n${types.map(({ name }) => `  ${name.text},\n`).join('')}} from './engine.js';

/** How far a call is: so many of so many packages or days. A call that is not cut into parts is one of one. */
export interface Progress {
  /** So many are done. */
  done: number;
  /** There are so many. */
  of: number;
}

/** What a call may be given after its own values. */
export interface CallOptions {
  /** Cancels the call, at once; it is rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Is told at the beginning, after each part, and at the end. */
  onProgress?: (progress: Progress) => void;
}

/** The functions of the package, answered by a thread: one call at a time, in order. */
export interface QujatWorker {
${each.join('\n')}
  /** Ends the thread. Calls that were not answered are rejected with an \`EngineError\`. */
  close(): void;
}

/** What a thread has to have; a \`Worker\` of a browser has it. */
export interface Thread {
  /** Hands a call over. */
  postMessage(message: string): void;
  /** Listens to answers and to what goes wrong. */
  addEventListener(type: string, listener: (event: any) => void): void;
  /** Ends it. */
  terminate(): void;
}

/**
 * A thread that answers. It is started by the first call, and again after a call that was cancelled while it ran.
 *
 * \`checkPackages\` takes any number of packages here.
 *
 * @param thread Makes the thread, whose script imports \`qujat/thread\`: for a page that has to say itself where the script is, or to vouch for
 * it. In browsers only.
 */
export function createWorker(thread?: () => Thread): QujatWorker;
`;
}

/** What stands before a declaration, as it stands there. */
function comment(one) {
  const doc = one.jsDoc?.at(-1);
  if (!doc) throw new Error(`${one.name.text} has no comment`);
  return `${doc.getText()}\n`;
}

function schema() {
  const $defs = {};
  for (const one of [...types, ...receipt]) {
    $defs[one.name.text] = { description: said(one), ...(ts.isInterfaceDeclaration(one) ? members(one) : shape(one.type)) };
  }
  const signatures = new Map(functions.map((one) => [one.name.text, signature(one)]));
  for (const [name, { values, answer }] of signatures) {
    // `checkPackageJson` takes and gives the text of what `checkPackage` takes and gives.
    const twin = name.endsWith('Json') ? signatures.get(name.slice(0, -4)) : undefined;
    if (twin) {
      values.prefixItems[0] = inText(values.prefixItems[0], twin.values.prefixItems[0]);
      Object.assign(answer, inText(answer, { $ref: `#/$defs/${name.slice(0, -4)}.answer` }));
    }
    $defs[`${name}.values`] = values;
    $defs[`${name}.answer`] = answer;
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:qujat:${version}`,
    title: 'qujat',
    description:
      'Everything that goes into the functions and comes out. `name.values` is the list of the values of a function, ' +
      '`name.answer` what it gives. What goes in names every field there is, so a misspelt one is found; the functions pass ' +
      'over what they do not know. What comes out may get fields in a minor version.',
    $defs: closed($defs, reached($defs)),
  };
}

/** What a function takes has no other fields, and numbers that its field can hold; what it gives may have others. */
function closed($defs, taken) {
  return Object.fromEntries(Object.entries($defs).map(([name, one]) => {
    if (one.type !== 'object' || !taken.has(name)) return [name, one];
    const properties = Object.fromEntries(Object.entries(one.properties).map(([field, property]) =>
      [field, property.type === 'integer' ? { ...property, minimum: 0, maximum: MOST[field] ?? MOST.usual } : property]));
    return [name, { ...one, properties, additionalProperties: false }];
  }));
}

/** The types that go in. */
function reached($defs) {
  const found = new Set();
  const look = (value) => {
    if (value === null || typeof value !== 'object') return;
    const [, name] = /^#\/\$defs\/(.*)$/.exec(value.$ref ?? '') ?? [];
    if (name && !found.has(name)) {
      found.add(name);
      look($defs[name]);
    }
    Object.values(value).forEach(look);
  };
  Object.keys($defs).filter((name) => name.endsWith('.values')).forEach((name) => look($defs[name]));
  return found;
}

function signature(one) {
  const values = one.parameters.map(({ name, type, questionToken }) => {
    const given = ts.isUnionTypeNode(type) ? type.types : [type];
    const optional = questionToken || given.some((each) => each.getText() === 'undefined' || each.getText() === 'null');
    const kept = given.filter((each) => each.getText() !== 'undefined' && each.getText() !== 'null');
    const value = { title: name.text, ...(kept.length === 1 ? shape(kept[0]) : shape(type)), ...NUMBERS[check({ name, type, questionToken })] };
    return optional ? { anyOf: [value, { type: 'null' }] } : value;
  });
  const needed = values.filter((value) => !value.anyOf).length;
  return {
    values: {
      description: said(one),
      type: 'array',
      ...(values.length === 0 ? { maxItems: 0 } : { prefixItems: values, items: false, minItems: needed }),
    },
    answer: { description: `What ${one.name.text} gives.`, ...shape(one.type) },
  };
}

function inText({ description, title }, contentSchema) {
  const { title: _, ...content } = contentSchema;
  return { ...(title && { title }), ...(description && { description }), type: 'string', contentMediaType: 'application/json', contentSchema: content };
}

function members(one) {
  return fields(one, (member) => ({ description: said(member) }));
}

/** The fields of an object, each with what there is to say of it. */
function fields(one, about) {
  const held = one.members.filter(({ type }) => type.getText() !== 'undefined');
  const properties = Object.fromEntries(held.map((member) => [member.name.getText(), { ...about(member), ...shape(member.type) }]));
  const required = held.filter(({ questionToken }) => !questionToken).map(({ name }) => name.getText());
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

/** The schema of a type: of the few kinds of types that the contract has. */
function shape(type) {
  if (ts.isTypeOperatorNode(type)) return shape(type.type);
  if (ts.isArrayTypeNode(type)) return { type: 'array', items: shape(type.elementType) };
  if (ts.isTypeReferenceNode(type) && !type.typeArguments) return { $ref: `#/$defs/${type.typeName.getText()}` };
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return { const: type.literal.text };
  if (ts.isUnionTypeNode(type) && type.types.every((one) => ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal))) {
    return { enum: type.types.map((one) => one.literal.text) };
  }
  if (ts.isUnionTypeNode(type)) return { anyOf: type.types.map(shape) };
  if (ts.isParenthesizedTypeNode(type)) return shape(type.type);
  if (ts.isIntersectionTypeNode(type)) return { allOf: type.types.map(shape) };
  if (ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Record') {
    const [{ literal }, held] = type.typeArguments;
    return { type: 'object', properties: { [literal.text]: shape(held) }, required: [literal.text] };
  }
  if (ts.isTypeLiteralNode(type)) return fields(type, () => ({}));
  if (type.getText() === 'unknown') return {};
  // Every number of the contract is a whole one.
  if (type.getText() === 'number') return { type: 'integer' };
  if (['string', 'boolean'].includes(type.getText())) return { type: type.getText() };
  throw new Error(`a type of another kind: ${type.getText()}`);
}

/** The comment as plain text. */
function said(one) {
  const doc = one.jsDoc?.at(-1);
  if (!doc) throw new Error(`${one.name.getText()} has no comment`);
  return ts.getTextOfJSDocComment(doc.comment).trim();
}
