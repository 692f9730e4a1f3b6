// Reads the types that the comments of the pages' scripts state, and says where the scripts do not keep them.
//
//     node types.mjs FOLDER    the pages as they are written, with the engines beside them
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

const [folder] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true }).map(String)
  // What wasm-bindgen made has types of its own; a service worker knows no document.
  .filter((file) => file.endsWith('.js') && !file.startsWith('pkg') && file !== 'sw.js')
  .map((file) => join(folder, file));
const program = ts.createProgram(files, {
  allowJs: true,
  checkJs: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
});
const found = ts.getPreEmitDiagnostics(program);
const host = { getCanonicalFileName: (name) => name, getCurrentDirectory: () => folder, getNewLine: () => '\n' };
process.stdout.write(ts.formatDiagnostics(found, host));
console.log(`${files.length} scripts, ${found.length} of what they do is of another type than they say.`);
process.exitCode = found.length > 0 || files.length === 0 ? 1 : 0;
