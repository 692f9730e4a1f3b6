// After a trap there is a fresh module, and nothing of the old one is left in it.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

let folder;
let qujat;
let trapIn;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qujat-trap-'));
  cpSync(fileURLToPath(new URL('../../dist/npm/', import.meta.url)), folder, { recursive: true });
  // The module never traps by itself, so one of its own functions is told to: the memory it asks for is not there.
  const script = join(folder, 'engine.js');
  const trap = '\nlet traps = false;\nexport const trapOnce = () => { traps = true; };\n';
  const text = readFileSync(script, 'utf8');
  const patched = text.replace(
    /const ret = JSON\.stringify\(getObject\(arg0\)\);/,
    'if (traps) { traps = false; wasm.__wbindgen_malloc(2 ** 31 - 1, 1); wasm.__wbindgen_malloc(2 ** 31 - 1, 1); wasm.__wbindgen_malloc(2 ** 31 - 1, 1); }\n$&',
  );
  assert.notEqual(patched, text);
  // `handleError` would hand the trap to the module as an exception; here it goes straight through, as a trap does.
  writeFileSync(script, patched.replace('} catch (e) {\n        wasm.__wbindgen_exn_store', '} catch (e) {\n        if (e instanceof WebAssembly.RuntimeError) throw e;\n        wasm.__wbindgen_exn_store') + trap);
  qujat = await import(pathToFileURL(join(folder, 'node.js')).href);
  ({ trapOnce: trapIn } = await import(pathToFileURL(script).href));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const asked = { application: { service: 'passport-id-card', submittedOn: '2012-10-01' }, documents: [] };

test('a trap is an EngineError, and the next call works', () => {
  const expected = qujat.checkPackage(asked, 'kk');
  for (let time = 0; time < 5; time += 1) {
    trapIn();
    assert.throws(() => qujat.checkPackage(asked, 'kk'), (error) => {
      assert.ok(error instanceof qujat.EngineError, String(error));
      assert.equal(error.name, 'EngineError');
      assert.ok(error.cause instanceof WebAssembly.RuntimeError);
      return true;
    });
    assert.deepEqual(qujat.checkPackage(asked, 'kk'), expected);
  }
});

test('a trap in a call inside a call ends both, and the next call works', () => {
  const expected = qujat.checkPackage(asked, 'kk');
  const seen = [];
  const outer = {
    get application() {
      trapIn();
      for (let time = 0; time < 2; time += 1) {
        try {
          qujat.checkPackage(asked, 'kk');
        } catch (error) {
          seen.push(error.name);
        }
      }
      return asked.application;
    },
  };
  // The outer call asked first, so its own trap is spent on the inner one.
  try {
    qujat.checkPackage(outer, 'kk');
  } catch (error) {
    seen.push(error.name);
  }
  assert.deepEqual(seen.slice(0, 2), ['EngineError', 'EngineError']);
  assert.deepEqual(qujat.checkPackage(asked, 'kk'), expected);
});

test('a stack that overflows anywhere leaves an engine that works', () => {
  const expected = qujat.checkPackage(asked, 'kk');
  const deep = (rest) => {
    try {
      return deep(rest + 1);
    } catch {
      try {
        return qujat.checkPackage(asked, 'kk');
      } catch (error) {
        assert.ok(error instanceof RangeError, String(error));
        throw error;
      }
    }
  };
  assert.deepEqual(deep(0), expected);
  assert.deepEqual(qujat.checkPackage(asked, 'kk'), expected);
});
