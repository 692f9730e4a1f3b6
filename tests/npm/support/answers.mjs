// The answers that the native tests left: a file for each function of the module and each file of tests that asks it, named by both.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What each function has to answer, natively.
 *
 * @returns {Map<string, { values: any[], answer: string }[]>} by the name of the function
 */
export function nativeAnswers() {
  const folder = process.env.QUJAT_ANSWERS;
  if (!folder) {
    throw new Error('QUJAT_ANSWERS names the folder of answers that the native tests left: run `cargo xtask test`');
  }
  const files = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) {
    throw new Error(`there are no answers in ${folder}`);
  }
  const answers = new Map();
  for (const file of files) {
    const [name] = file.split('.');
    const calls = JSON.parse(readFileSync(join(folder, file), 'utf8')).map((call) => ({ values: call.slice(0, -1), answer: call.at(-1) }));
    answers.set(name, [...answers.get(name) ?? [], ...calls]);
  }
  return answers;
}
