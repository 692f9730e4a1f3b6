// What a script does while it is imported, read from its syntax.
import { parse } from 'acorn';

/** @param {string} text of a module, or of a classic script @returns {any} */
export function syntax(text) {
  try {
    return parse(text, { ecmaVersion: 'latest', sourceType: 'module' });
  } catch {
    return parse(text, { ecmaVersion: 'latest', sourceType: 'script' });
  }
}

/** Every node of a tree; what lies in a function only where it is said. @param {any} node @param {boolean} [inFunctions] @returns {Generator<any>} */
function* nodes(node, inFunctions = true) {
  if (Array.isArray(node)) {
    for (const each of node) yield* nodes(each, inFunctions);
  } else if (typeof node?.type === 'string') {
    yield node;
    if (inFunctions || !/Function/.test(node.type)) {
      for (const each of Object.values(node)) yield* nodes(each, inFunctions);
    }
  }
}

/** Whether whoever imports it has to wait for it. @param {string} text */
export function waits(text) {
  return [...nodes(syntax(text), false)].some(({ type, await: of }) => type === 'AwaitExpression' || (type === 'ForOfStatement' && of));
}

/** What it imports, wherever that stands; an address that is no text is `?`. @param {string} text */
export function imports(text) {
  const from = [...nodes(syntax(text))].filter(({ type, source }) => source && /^(Import|Export)/.test(type)).map(({ source }) => source.value ?? '?');
  return [...new Set(from)];
}
