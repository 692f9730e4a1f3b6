// An engine that stops when a test says so.

/**
 * Runs in a page, before it: `startHosts` and `relay` take it as what comes first. `traps` is how many of the next calls of a function fail as
 * those of a trapped module do, by its name: `{ checkPackage: 1 }`. While `full` there is no memory for a fresh engine; `memories` has the
 * memory of each there was.
 */
export function trapOnDemand() {
  const { Instance } = WebAssembly;
  globalThis.traps = {};
  globalThis.full = false;
  globalThis.memories = [];
  // Some engines start what is new without this constructor.
  WebAssembly.instantiate = async (module, imports) => new WebAssembly.Instance(module, imports);
  WebAssembly.Instance = function (module, imports) {
    if (globalThis.full) {
      throw new RangeError('could not allocate memory');
    }
    const { exports } = new Instance(module, imports);
    globalThis.memories.push(exports.memory);
    const trapping = (name) => (...values) => {
      if (globalThis.traps[name] > 0) {
        globalThis.traps[name] -= 1;
        throw new WebAssembly.RuntimeError('unreachable');
      }
      return exports[name](...values);
    };
    const each = ([name, exported]) => [name, typeof exported === 'function' ? trapping(name) : exported];
    return { exports: Object.fromEntries(Object.entries(exports).map(each)) };
  };
}
