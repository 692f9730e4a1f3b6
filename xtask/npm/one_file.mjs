// A page as one file that needs no other. Its policy names the script and the style by their hashes, and what the script would
// fetch is in the script: nothing is asked of anybody, and a browser that gives the page no origin runs it too.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { joined, NAMED, shortened, tagsOf, WORKER } from './short.mjs';

const INSIDE = fileURLToPath(new URL('inside.js', import.meta.url));

/** @param {string} page the page as it is written @returns {Promise<string>} */
export async function oneFile(page) {
  const folder = dirname(page);
  const source = readFileSync(page, 'utf8');
  const hashes = { script: [], style: [] };
  const inline = (kind, attributes, content) => {
    hashes[kind].push(`'sha256-${createHash('sha256').update(content).digest('base64')}'`);
    return `<${kind}${attributes}>${content}</${kind}>\n`;
  };
  const tags = tagsOf(source);
  const styles = tags.filter(({ tag }) => tag.includes('rel="stylesheet"'));
  let written = source;
  for (const { tag, address } of tags) {
    let other = '';
    if (tag === styles[0].tag) {
      other = inline('style', '', await text({ stdin: joined(styles.map((style) => resolve(folder, style.address)), folder), outdir: folder }));
    } else if (tag.includes('type="module"')) {
      other = inline('script', ' type="module"', await script(resolve(folder, address)));
    } else if (tag.includes('nomodule')) {
      // It stands where the text is that it changes.
      written = written.replace('</body>', () => `${inline('script', ' nomodule', readFileSync(resolve(folder, address), 'utf8'))}</body>`);
    }
    written = written.replace(tag, () => other);
  }
  // A file of its own has no other pages to lead to.
  return written
    .replaceAll(/<a\b[^>]*\shreflang=[^>]*>[^<]*<\/a>/g, '')
    .replace("script-src 'self'", () => `script-src ${hashes.script.join(' ')}`)
    .replace("style-src 'self'", () => `style-src ${hashes.style.join(' ')}`)
    .replace("connect-src 'self'", "connect-src 'none'");
}

const text = async (options) => (await shortened(options)).text;

/** A script with the files that it names. @param {string} source */
async function script(source) {
  const files = [];
  const inside = {
    name: 'files inside',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\/files\.js$/ }, ({ importer }) => (importer === INSIDE ? undefined : { path: INSIDE }));
      onLoad({ filter: /\.js$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(NAMED, (whole, _, target) => {
          // There is nothing for a worker to keep.
          if (basename(target) === WORKER) {
            return whole;
          }
          files.push(readFileSync(resolve(dirname(path), target)));
          // The words are in the script, whose hash is in the policy; the module is looked at once more.
          const hash = extname(target) === '.wasm' ? createHash('sha384').update(files.at(-1)).digest('base64') : '';
          return `{ text: '${mark(files.length - 1, extname(target))}', hash: '${hash}' }`;
        }),
      }));
    },
  };
  const bundled = await text({ entryPoints: [source], outdir: dirname(source), format: 'esm', plugins: [inside] });
  // The bundler would escape what need not be.
  return files.reduce((whole, bytes, nth) => {
    const [place, ...more] = whole.matchAll(new RegExp(`(["'\`])${mark(nth, '(\\.\\w+)')}\\1`, 'g'));
    if (!place || more.length > 0) {
      throw new Error(`file ${nth} of ${source} is not once in its script`);
    }
    const [quoted, , ending] = place;
    return whole.replace(quoted, () => (ending === '.json' ? literal(String(bytes)) : bytesAsText(bytes)));
  }, bundled);
}

const mark = (nth, ending) => `file ${nth}${ending}`;

/** A text in quotes, with as few signs before its own as can be. @param {string} text */
function literal(text) {
  return `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('<', '\\x3c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

/**
 * Bytes as a text in quotes: each is the character of that number, or of 256 more where a page or a script has a meaning of its own
 * for it. Compressed, it is a quarter smaller than base64.
 *
 * @param {Buffer} bytes
 */
function bytesAsText(bytes) {
  const plain = (byte) => (byte >= 0x20 && byte < 0x7f && !`'\\<`.includes(String.fromCharCode(byte))) || byte > 0x9f;
  return `'${Array.from(bytes, (byte) => String.fromCharCode(plain(byte) ? byte : byte + 0x100)).join('')}'`;
}
