// Writes a page as one file that needs no other: for a stick, a mail, a machine without a network.
//
//     node single.mjs <the page as it is written> <the file>
//
// Its policy names the script and the style by their hashes, and the files that the script names are in the script.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';

import { build } from 'esbuild';

import { joined, NAMED, SHORT, tagsOf, WORKER } from './short.mjs';

const KINDS = { '.wasm': 'application/wasm', '.json': 'application/json' };

const [page, out] = process.argv.slice(2).map((path) => resolve(path));
const folder = dirname(page);

/** What a script names is put into it. */
const inside = {
  name: 'files inside',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(NAMED, (whole, _, target) => {
        // There is nothing for a worker to keep.
        if (basename(target) === WORKER) {
          return whole;
        }
        const bytes = readFileSync(resolve(dirname(path), target));
        return `new URL('data:${KINDS[extname(target)]};base64,${bytes.toString('base64')}')`;
      }),
    }));
  },
};

async function text(options) {
  const { outputFiles } = await build({ ...SHORT, write: false, outdir: folder, ...options });
  return outputFiles[0].text.trim();
}

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
    other = inline('style', '', await text({ stdin: joined(styles.map((style) => resolve(folder, style.address)), folder) }));
  } else if (tag.includes('type="module"')) {
    other = inline('script', ' type="module"', await text({ entryPoints: [resolve(folder, address)], format: 'esm', plugins: [inside] }));
  } else if (tag.includes('nomodule')) {
    // It stands where the text is that it changes.
    written = written.replace('</body>', () => `${inline('script', ' nomodule', readFileSync(resolve(folder, address), 'utf8'))}</body>`);
  }
  written = written.replace(tag, () => other);
}
// A stick has no other pages to lead to.
written = written.replaceAll(/<a\b[^>]*\shreflang=[^>]*>[^<]*<\/a>/g, '');
written = written
  .replace("script-src 'self'", () => `script-src ${hashes.script.join(' ')}`)
  .replace("style-src 'self'", () => `style-src ${hashes.style.join(' ')}`)
  .replace("connect-src 'self'", 'connect-src data:');
writeFileSync(out, written);
