// What the first answer costs a program in Node: the processor's time from the start of the process to the answer, with what Node
// itself needs. The processor's, not the clock's, so that a busy machine may be measured on.
//
// Every engine is imported the way that works in Node (datalogic's own way for Node is CommonJS that calls itself a module) and
// asked one question. The processes take turns, and the median is shown. Biome stands for large modules: its own package for Node formats
// one line. jsonschema, which has a crate for WebAssembly too, is on npm in no form that its authors name, so ajv stands for validators.
// It measures and never fails for being slow. `QUJAT_STARTS` is the number of starts of each.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const STARTS = Math.max(3, Number(process.env.QUJAT_STARTS) || 11);

const here = fileURLToPath(new URL('.', import.meta.url));
const ENGINES = {
  'Node alone': '',
  qujat: `
    const { checkPackage } = await import('../../dist/npm/node.js');
    const asked = { application: { service: 'temporary-id-card', reason: 'card-lost', submittedOn: '2012-10-01' }, documents: [{ kind: 'photo' }] };
    if (checkPackage(asked, 'kk').verdict !== 'incomplete') throw new Error('wrong');`,
  datalogic: `
    const { readFileSync } = await import('node:fs');
    const { evaluate, initSync } = await import('@goplasmatic/datalogic/web');
    initSync({ module: readFileSync('./node_modules/@goplasmatic/datalogic/web/datalogic_wasm_bg.wasm') });
    if (evaluate('{"in":["photo",{"var":"documents"}]}', '{"documents":["photo"]}', false) !== 'true') throw new Error('wrong');`,
  zen: `
    const { readFileSync } = await import('node:fs');
    const { default: init, evaluateExpression } = await import('./node_modules/@gorules/zen-engine-wasm/dist/zen_engine_wasm.js');
    await init({ module_or_path: readFileSync('./node_modules/@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm') });
    if (evaluateExpression('"photo" in documents', { documents: ['photo'] }) !== true) throw new Error('wrong');`,
  automerge: `
    const { from } = await import('@automerge/automerge');
    if (!from({ documents: ['photo'] }).documents.includes('photo')) throw new Error('wrong');`,
  biome: `
    const { default: biome } = await import('@biomejs/wasm-nodejs');
    const workspace = new biome.Workspace();
    const { projectKey } = workspace.openProject({ path: '', openUninitialized: true });
    const path = 'documents.json';
    workspace.openFile({ projectKey, path, content: { type: 'fromClient', content: '["photo" ]', version: 0 } });
    if (workspace.formatFile({ projectKey, path }).code.trim() !== '["photo"]') throw new Error('wrong');`,
  'ajv, a schema of ours compiled': `
    const { readFileSync } = await import('node:fs');
    const { default: Ajv } = await import('ajv/dist/2020.js');
    const schema = JSON.parse(readFileSync('../../dist/npm/schema/qujat.schema.json', 'utf8'));
    const valid = new Ajv().addSchema(schema).getSchema(schema.$id + '#/$defs/DocumentPackage');
    if (!valid({ application: { service: 'temporary-id-card' }, documents: [] })) throw new Error('wrong');`,
};

const times = Object.fromEntries(Object.keys(ENGINES).map((name) => [name, []]));
for (let start = 0; start < STARTS; start += 1) {
  for (const [name, program] of Object.entries(ENGINES)) {
    // Counted from the start of the process, over all its threads.
    const words = ['--input-type=module', '--eval', `${program}\nconst { user, system } = process.cpuUsage();\nconsole.log((user + system) / 1000);`];
    times[name].push(Number(execFileSync(process.execPath, words, { cwd: here, encoding: 'utf8' })));
  }
}

console.log(`${''.padEnd(36)}${'ms, median'.padStart(12)}${'least'.padStart(10)}`);
for (const [name, samples] of Object.entries(times)) {
  const sorted = samples.toSorted((one, other) => one - other);
  console.log(name.padEnd(36) + sorted[sorted.length >> 1].toFixed(1).padStart(12) + sorted[0].toFixed(1).padStart(10));
}
