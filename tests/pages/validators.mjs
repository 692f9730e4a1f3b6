// Two validators of HTML: html-validate, and vnu, which is the W3C's.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { HtmlValidate } from 'html-validate';

/** html-validate's own advice, but for what is meant to be otherwise. */
const RULES = {
  'doctype-style': ['error', { style: 'lowercase' }],
  // A place in the law is an id with slashes, `394-2012/1/10/1`.
  'valid-id': ['error', { relaxed: true }],
  // Descriptions and titles are for people; the longest name of a service is what it is.
  'long-title': 'off',
  // «1414» is no telephone number by its rule, and breaks nowhere.
  'tel-non-breaking': 'off',
};

/**
 * What html-validate has against a text, a line for each complaint.
 *
 * @param {string} text @param {string} name what the page is called
 * @param {Record<string, any>} [others] rules that are otherwise for this text
 * @returns {Promise<string[]>}
 */
export async function htmlValidate(text, name, others = {}) {
  const rules = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { ...RULES, ...others } });
  const { results } = await rules.validateString(text, name);
  return results.flatMap(({ messages }) => messages).map(({ line, column, ruleId, message }) => `${name}:${line}:${column} ${ruleId}: ${message}`);
}

/**
 * The errors that vnu finds in files; nothing if there are none.
 *
 * @param {string[]} files @param {string} [meant] a pattern of what is meant to be as it is
 * @returns {string}
 */
export function vnu(files, meant) {
  const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
  const { error, stdout, stderr, status } = spawnSync('java', ['-Xss4m', '-jar', jar, '--errors-only', ...(meant ? ['--filterpattern', meant] : []), ...files], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (error) {
    throw new Error(`vnu needs Java: ${error.message}`);
  }
  const said = `${stdout}${stderr}`;
  return said || (status === 0 ? '' : `vnu ended with ${status} and said nothing`);
}
