// Empties the functions of a module that only a closure or a future handed to JavaScript would call.
//
//     node closures.mjs <a module as wasm-bindgen writes it, with its names>
//
// js-sys keeps one for each callback of each JavaScript class, and keeps it in the table, where no optimizer may touch it. The engine
// hands over no closure: a module that does is refused. 0.75 kB less under brotli.
import { readFileSync, writeFileSync } from 'node:fs';

import binaryen from 'binaryen';

const UNCALLED = /^wasm_bindgen\[\w+\]::convert::closures::_::invoke::<|js_sys\[\w+\]::futures::/;

const [file] = process.argv.slice(2);
const bytes = readFileSync(file);
const handing = WebAssembly.Module.imports(new WebAssembly.Module(bytes)).filter(({ name }) => name.startsWith('__wbindgen_cast'));
if (handing.length > 0) {
  throw new Error(`the engine hands ${handing.map(({ name }) => name).join(' and ')} to JavaScript`);
}
const module = binaryen.readBinary(bytes);
for (let index = 0; index < module.getNumFunctions(); index += 1) {
  const each = module.getFunctionByIndex(index);
  if (UNCALLED.test(binaryen.getFunctionInfo(each).name)) {
    binaryen.Function.setBody(each, module.unreachable());
  }
}
binaryen.setDebugInfo(true);
writeFileSync(file, module.emitBinary());
