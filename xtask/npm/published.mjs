// `engine.d.ts` as the package has it: what Rust says, as TypeScript has it.
import ts from 'typescript';

/** What wasm-bindgen adds for its own sake, and what the package has in its own words. Some of it is made of types of a page, which Node has not. */
const GLUE = new Set(['__wbg_init', '__wbg_reset_state', 'initSync', 'start', 'InitInput', 'InitOutput', 'SyncInitInput']);

/** A word that JavaScript keeps for itself has a line before it in what wasm-bindgen writes; here it has the name that receipts have for it. */
const RENAMED = { _package: 'documentPackage' };

/** @param {string} source as wasm-bindgen writes it */
export function published(source) {
  return withReadonlyLists(withEitherOr(withPlainNames(withoutGlue(withoutRust(source)))));
}

/** A link of rustdoc leads nowhere here; whatever else of Rust stands in a comment is an error. */
function withoutRust(source) {
  const text = source.replaceAll(/ \(\[`[^`]+`\](?:\([\w:]+\))?\)/g, '').replaceAll(/\[(`[^`]+`)\](?:\([\w:]+\))?/g, '$1');
  const [left] = text.match(/.*(?:\w::|\[`|`Debug`).*/) ?? [];
  if (left) {
    throw new Error(`a comment speaks of Rust to those who have none: ${left.trim()}`);
  }
  return text;
}

/** What is left is the types and the functions that the package gives out again. */
function withoutGlue(source) {
  const { statements } = ts.createSourceFile('engine.d.ts', source, ts.ScriptTarget.Latest, true);
  return `${statements.filter(({ name }) => !GLUE.has(name?.text)).map((one) => one.getFullText()).join('')}\n`;
}

/** The names of values, as an editor shows them and a message says them. */
function withPlainNames(source) {
  const { statements } = ts.createSourceFile('engine.d.ts', source, ts.ScriptTarget.Latest, true);
  const names = statements.filter(ts.isFunctionDeclaration).flatMap(({ parameters }) => parameters.map(({ name }) => name)).filter(({ text }) => text.startsWith('_'));
  return names.reverse().reduce((text, name) => {
    const plain = RENAMED[name.text];
    if (!plain) {
      throw new Error(`a parameter is named ${name.text}, which is how nobody would write it`);
    }
    return `${text.slice(0, name.getStart())}${plain}${text.slice(name.end)}`;
  }, source);
}

/**
 * Of objects that are one or the other, each says which fields it has not, so that whoever asks for one may ask either. What a field holds is
 * what its type says, as enums of Rust have no comments here.
 */
function withEitherOr(source) {
  const { statements } = ts.createSourceFile('engine.d.ts', source, ts.ScriptTarget.Latest, true);
  const said = new Map(statements.filter(({ name }) => name).map((one) => [one.name.text, one.jsDoc?.at(-1)?.getText()]));
  const objects = statements.filter(ts.isTypeAliasDeclaration).flatMap(({ type }) => {
    const either = type.types?.filter(ts.isTypeLiteralNode) ?? [];
    const names = new Set(either.flatMap(({ members }) => members.map(({ name }) => name.text)));
    return either.map((one) => ({ one, others: [...names].filter((name) => !one.members.some((member) => member.name.text === name)) }));
  });
  return objects.reverse().reduce((text, { one, others }) => {
    const held = one.members.map((member) => `${said.get(member.type.getText())}\n${member.getText().replace(/;$/, '')};\n`);
    const missing = others.map((name) => `/** Not there. */\n${name}?: undefined;\n`);
    return `${text.slice(0, one.getStart())}{\n${[...held, ...missing].join('')}}${text.slice(one.end)}`;
  }, source);
}

/** A list that goes in is read and never changed, so whoever may not change theirs can hand it over. */
function withReadonlyLists(source) {
  const tree = ts.createSourceFile('engine.d.ts', source, ts.ScriptTarget.Latest, true);
  const types = new Map(tree.statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one]));
  const places = new Set();
  const look = (node) => {
    const type = ts.isTypeReferenceNode(node) && types.get(node.typeName.getText());
    if (type) {
      types.delete(type.name.text);
      look(type);
    } else if (ts.isArrayTypeNode(node) && !ts.isTypeOperatorNode(node.parent)) {
      places.add(node.getStart());
    }
    ts.forEachChild(node, look);
  };
  tree.statements.filter(ts.isFunctionDeclaration).forEach(({ parameters }) => parameters.forEach(look));
  return [...places].sort((one, other) => other - one).reduce((text, place) => `${text.slice(0, place)}readonly ${text.slice(place)}`, source);
}
