// Writes the site: each page of a folder with one script, one style and the files they name, all small and named by what is in them.
//
//     node bundle.mjs <the pages as they are written> <the site> <a report of what each page fetches>
//
// The pages say what there is to do: `<script type="module" src>` is an entry, and so is a worker; `new URL('./file', import.meta.url)`
// in a script names a file. Nothing is configured here, so the same sources run in a browser as they are.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, posix, relative, resolve } from 'node:path';

import { joined, NAMED, shortened, tagsOf, WORKER } from './short.mjs';

const [from, to, report] = process.argv.slice(2).map((path) => resolve(path));

/** What was written for a source: its name in the site and the names of the files it asks for. @type {Map<string, Promise<{ name: string, asks: string[] }>>} */
const made = new Map();

/** Does something once for each source. */
function once(source, work) {
  if (!made.has(source)) {
    made.set(source, work());
  }
  return made.get(source);
}

/** A script and everything that it imports, as one file. @param {string} source */
function script(source) {
  return once(source, async () => {
    const asks = new Set();
    // Whoever opens the developer's tools reads the names as they were written; nobody else fetches the map.
    const { text, map } = await shortened({ entryPoints: [source], outdir: to, format: 'esm', sourcemap: 'external', plugins: [named(asks)] });
    const name = nameOf(basename(source), text);
    writeFileSync(join(to, name), `${text}\n//# sourceMappingURL=${name}.map\n`);
    writeFileSync(join(to, `${name}.map`), map);
    return { name, asks: [...asks] };
  });
}

/** Several styles, one after the other, as one file. @param {string[]} sources */
function style(sources) {
  return once(sources.join(), async () => {
    const { text } = await shortened({ stdin: joined(sources, from), outdir: to });
    const name = nameOf('style.css', text);
    writeFileSync(join(to, name), text);
    return { name, asks: [] };
  });
}

/** A file that goes as it is. @param {string} source */
function file(source) {
  return once(source, async () => {
    const name = nameOf(basename(source), readFileSync(source));
    copyFileSync(source, join(to, name));
    return { name, asks: [] };
  });
}

/** Gives what a script names by `new URL('./…', import.meta.url)` its name in the site. @param {Set<string>} asks */
function named(asks) {
  return {
    name: 'named files',
    setup({ onLoad }) {
      onLoad({ filter: /\.js$/ }, async ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const names = new Map();
        for (const [, , target] of text.matchAll(NAMED)) {
          if (basename(target) === WORKER) {
            names.set(target, WORKER);
            asks.add(WORKER);
            continue;
          }
          const source = resolve(dirname(path), target);
          const made = await (source.endsWith('.js') ? script(source) : file(source));
          names.set(target, made.name);
          [made.name, ...made.asks].forEach((name) => asks.add(name));
        }
        return { contents: text.replace(NAMED, (_, quote, target) => `new URL('./${names.get(target)}', import.meta.url)`) };
      });
    },
  };
}

/** A name that says what is in the file. @param {string} name @param {string | Buffer} content */
function nameOf(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase();
  const ending = extname(name);
  return `${basename(name, ending)}-${hash}${ending}`;
}

/** Writes one page and says which files it fetches. @param {string} source */
async function page(source) {
  const path = relative(from, source).replaceAll('\\', '/');
  const text = readFileSync(source, 'utf8');
  const fetched = new Set();
  // A page that is served at any address names its files from the root of the host.
  const isRooted = (address) => address.startsWith('/');
  const own = (address) => (isRooted(address) ? join(from, basename(address)) : resolve(dirname(source), address));
  const link = ({ name, asks }, address) => {
    [name, ...asks].forEach((each) => fetched.add(each));
    return isRooted(address) ? posix.join(posix.dirname(address), name) : posix.relative(posix.dirname(path), name);
  };
  const tags = tagsOf(text);
  const isStyle = (tag) => tag.includes('rel="stylesheet"');
  const styles = tags.filter(({ tag }) => isStyle(tag));
  const changed = new Map();
  for (const { tag, address } of tags) {
    const to = (made) => changed.set(tag, tag.replace(`"${address}"`, `"${link(made, address)}"`));
    if (tag.includes('rel="modulepreload"') || (isStyle(tag) && tag !== styles[0].tag)) {
      // It came with the script, or with the style before it.
      changed.set(tag, '');
    } else if (isStyle(tag)) {
      to(await style(styles.map((each) => own(each.address))));
    } else if (tag.includes('type="module"')) {
      to(await script(own(address)));
    } else if (tag.includes('nomodule')) {
      // Only browsers that fetch none of the others.
      changed.set(tag, tag.replace(`"${address}"`, `"${posix.relative(posix.dirname(path), (await file(own(address))).name)}"`));
    } else if (!tag.includes('rel="alternate"') && !tag.includes('rel="canonical"')) {
      to(await file(own(address)));
    }
  }
  const out = join(to, path);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, [...changed].reduce((page, [tag, other]) => page.replace(tag, () => other), text));
  return [path, [path, ...fetched]];
}

/** Writes the service worker, which knows what each page needs and what is in each file. @param {Record<string, string[]>} pages */
async function worker(pages) {
  const source = join(from, WORKER);
  if (!existsSync(source)) {
    return;
  }
  // Half of a hash is enough to tell a whole file from a broken one, and half as much to fetch.
  const sha256 = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);
  const names = [...new Set(Object.values(pages).flat())].filter((name) => name !== WORKER).sort();
  const hashes = Object.fromEntries(names.map((name) => [name, sha256(readFileSync(join(to, name)))]));
  const needs = Object.fromEntries(Object.entries(pages).map(([page, files]) => [page, files.filter((name) => name !== page && name !== WORKER)]));
  const site = { version: sha256(JSON.stringify(hashes)), pages: needs, hashes };
  const { text } = await shortened({ entryPoints: [source], outdir: to, define: { SITE: JSON.stringify(site) } });
  writeFileSync(join(to, WORKER), text);
}

mkdirSync(to, { recursive: true });
// What search engines read besides the pages.
for (const name of readdirSync(from).filter((each) => /\.(txt|xml)$/.test(each))) {
  copyFileSync(join(from, name), join(to, name));
}
// What other people embed is written by `embed.mjs`.
const pages = readdirSync(from, { recursive: true }).filter((name) => name.endsWith('.html') && !/^embed[\\/]/.test(name)).sort();
const fetched = [];
for (const name of pages) {
  fetched.push(await page(join(from, name)));
}
await worker(Object.fromEntries(fetched));
writeFileSync(report, JSON.stringify({ pages: Object.fromEntries(fetched) }, null, 1));
