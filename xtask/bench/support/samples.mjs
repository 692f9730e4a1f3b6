// What the programs of a contender share: the module with its memory, and samples that begin when the code is warm.

const before = process.memoryUsage.rss();
// The module's memory is its own; what it grows to is seen where it is made.
let memory;
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(...given) {
    super(...given);
    memory = this.exports.memory;
  }
};

/** The package as it was built. */
export function load() {
  return import(new URL('../../../dist/npm/node.js', import.meta.url));
}

/**
 * Calls for half a second until the code is warm, then takes so many samples of so many calls; prints them as JSON.
 * It is the time of the processor, in which nobody else's work counts; the compiler's and the collector's does.
 */
export function sample({ samples, calls, unit, answer }, call) {
  // An engine compiles what is called often a second time and better: only then it is warm.
  for (const end = performance.now() + 500; performance.now() < end; ) call(0);
  const times = [];
  for (let taken = 0; taken < samples; taken += 1) {
    const start = process.cpuUsage();
    for (let index = 0; index < calls; index += 1) call(index);
    const { user, system } = process.cpuUsage(start);
    times.push(((user + system) / calls) * (unit === 'milliseconds' ? 1e-3 : 1e3));
  }
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ [unit]: times, answer: answer(), peak, before, memory: memory?.buffer.byteLength }));
}
