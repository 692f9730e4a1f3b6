// A call of the module, as text. It is the same in Node and in a browser, which loads this file as it is.

const byObject = (name) => name.replace(/Json$/, '');

/**
 * Whether the module has a function, or the one that takes and gives an object where this takes and gives its text: a page's module
 * has no other.
 *
 * @param {Record<string, any>} module
 * @param {string} name
 */
export const has = (module, name) => name in module || byObject(name) in module;

/**
 * Asks a function of the module.
 *
 * @param {Record<string, any>} module
 * @param {string} name
 * @param {any[]} values
 * @returns {string} what the function gives: a text as it is, anything else as JSON
 */
export function ask(module, name, values) {
  const [text, ...others] = values;
  const answer = name in module ? module[name](...values) : module[byObject(name)](JSON.parse(text), ...others);
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}

/**
 * The SHA-256 of each answer, and of all of them one after the other, in hexadecimal digits.
 *
 * @param {string[]} answers
 */
export async function hashes(answers) {
  const encoder = new TextEncoder();
  const hash = async (text) => {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  return { all: await hash(answers.join('')), each: await Promise.all(answers.map(hash)) };
}
