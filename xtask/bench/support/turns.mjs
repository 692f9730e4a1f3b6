// Runs contenders by turns and prints what they took.
//
// Every contender runs in a process of its own, by turns, so that what disturbs the machine disturbs them all; each is
// measured warm, in time of the processor. Natively it is the clock's, so that on a busy machine only the least tells.
// Nothing fails for being slow. `QUJAT_ROUNDS` is how many turns everybody has.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

const ROUNDS = Math.max(1, Number(process.env.QUJAT_ROUNDS) || 3);
const ROOT = new URL('../../../', import.meta.url);

/** The version of an npm package that is installed in this folder. */
export function npmVersion(name, folder = 'xtask/bench') {
  try {
    return JSON.parse(readFileSync(new URL(`${folder}/node_modules/${name}/package.json`, ROOT))).version;
  } catch {
    return '?';
  }
}

/**
 * The aim of a task is the most its own unit allows for the contender that is `ours`; that of another contender how many
 * times as long it should take. A contender has fewer `rounds` where one turn takes minutes. Those that are `strict` judge by
 * the same rules, so they have to answer the same.
 */
export function bench(tasks) {
  if (!process.env.QUJAT_PYTHON || !process.env.QUJAT_NATIVE) {
    console.error('Run it with: cargo xtask bench');
    process.exit(1);
  }
  console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}, ${ROUNDS} rounds by turns`);
  for (const task of tasks) {
    const runs = new Map(task.contenders.map(({ name }) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { name, command, rounds = ROUNDS } of task.contenders) {
        if (round < rounds) runs.get(name).push(measure(command));
      }
    }
    print(task, runs);
  }
}

function print({ title, unit, aim, contenders }, runs) {
  console.log(`\n${title}`);
  row('', `median ${unit}`, `least ${unit}`, `most ${unit}`, 'times ours', 'aim', 'memory MB', 'of it grown', 'wasm MB');
  const times = (name) => runs.get(name).flatMap((run) => run?.milliseconds ?? run?.nanoseconds ?? []);
  const ours = median(times(contenders.find((contender) => contender.ours).name));
  for (const contender of contenders) {
    const { name } = contender;
    const [run] = runs.get(name);
    if (!run) {
      row(name, 'not here');
      continue;
    }
    const took = median(times(name));
    row(
      run.version ? `${name} (${run.version})` : name,
      shown(took),
      shown(Math.min(...times(name))),
      shown(Math.max(...times(name))),
      contender.ours ? '' : `${shown(took / ours)}×`,
      contender.ours ? reached(aim, took / aim, unit) : reached(contender.aim, contender.aim / (took / ours), '×'),
      megabytes(run.peak),
      run.before === undefined ? '' : megabytes(run.peak - run.before),
      megabytes(run.memory),
    );
  }
  for (const { name } of contenders) {
    const [run] = runs.get(name);
    if (run?.answer !== undefined) console.log(`  ${name}: ${told(run.answer)}`);
  }
  const strict = contenders.flatMap(({ name, strict }) => (strict ? runs.get(name).slice(0, 1) : [])).filter(Boolean).map(({ answer }) => told(answer));
  if (strict.length > 1) console.log(new Set(strict).size === 1 ? '  ✓ who is strict answers the same' : `  ✗ who is strict answers apart: ${strict.join('; ')}`);
}

/** Runs a program that prints its samples, and what it answered, as one line of JSON; nothing where it cannot run. */
function measure([program, ...words]) {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status === 0) return JSON.parse(stdout.trim().split('\n').at(-1));
  console.error(`${program} ${words.join(' ')}: ${(stderr ?? '').trim().split('\n').at(-1)}`);
  return undefined;
}

/** Whether an aim is reached, and what share of it was taken: 1 is the most. */
function reached(aim, share, unit) {
  return aim === undefined ? '' : `${share <= 1 ? '✓' : '✗'} ${shown(share)} of ${aim} ${unit}`;
}

/** What was answered, whoever answered: percentiles in the units that the program has, or what it says. */
function told(answer) {
  if (typeof answer !== 'object') return String(answer);
  const percentile = (one) => (typeof one === 'object' ? `p${one.percent} ${one.minutes ?? one.days}` : one);
  if (Array.isArray(answer)) return answer.map(percentile).join(', ');
  return Object.entries(answer).map(([percent, value]) => `p${percent} ${value}`).join(', ');
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function shown(number) {
  return number >= 100 ? Math.round(number).toLocaleString('en') : number.toPrecision(3);
}

function megabytes(bytes) {
  return bytes === undefined ? '' : (bytes / 1e6).toFixed(1);
}

function row(name, ...columns) {
  console.log(name.padEnd(44) + columns.map((column) => column.padStart(18)).join(''));
}
