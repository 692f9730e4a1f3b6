// The elements for other people's pages, as files to be put beside each other: the script, which has the style and the words in it, and
// the module, whose hash it knows.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { joined, NAMED, shortened } from './short.mjs';

const BESIDE = fileURLToPath(new URL('beside.js', import.meta.url));

/** The colours of our own page that others may set, by their names there. */
const COLOURS = {
  paper: 'background',
  shade: 'shade',
  ink: 'text',
  faded: 'faded',
  rule: 'line',
  edge: 'border',
  sky: 'action',
  'on-sky': 'on-action',
  flag: 'accent',
  gold: 'notice',
  madder: 'error',
};

/**
 * @param {string} www the pages as they are written, with the engine and the words @param {string} version of the package
 * @returns {Promise<Map<string, string | Buffer>>} the files by name
 */
export async function elements(www, version) {
  const files = new Map();
  const style = scoped(await text({ stdin: joined(['style.css', 'formulyar.css', 'embed/elements.css'].map((name) => join(www, name)), www), outdir: www }));
  const entry = { entryPoints: [join(www, 'embed/elements.js')], outdir: www, format: /** @type {const} */ ('esm') };
  // First without words, to learn which ones the scripts know of.
  const sources = new Set();
  await text({ ...entry, plugins: [put({ files, style, version, words: { keys: [], words: {} }, sources })] });
  const words = said([...sources].map((path) => readFileSync(path, 'utf8')), JSON.parse(readFileSync(join(www, 'words.json'), 'utf8')));
  files.set('elements.js', await text({ ...entry, plugins: [put({ files, style, version, words, sources })] }));
  files.set('custom-elements.json', readFileSync(join(www, 'embed/custom-elements.json')));
  return files;
}

const text = async (options) => (await shortened(options)).text;

/** Puts into the scripts what they name, and gathers their paths. */
function put({ files, style, version, words, sources }) {
  return {
    name: 'files beside',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\/files\.js$/ }, ({ importer }) => (importer === BESIDE ? undefined : { path: BESIDE }));
      onLoad({ filter: /[\\/]embed[\\/]built\.js$/ }, () => ({
        contents: `export const STYLE = ${JSON.stringify(style)};\nexport const VERSION = ${JSON.stringify(version)};`,
      }));
      onLoad({ filter: /\.js$/ }, ({ path }) => {
        sources.add(path);
        return { contents: readFileSync(path, 'utf8').replace(NAMED, (_, __, target) => named(resolve(dirname(path), target))) };
      });
    },
  };

  /** A file as `beside.js` takes it. @param {string} path */
  function named(path) {
    if (extname(path) === '.json') {
      return `{ value: ${JSON.stringify(words)} }`;
    }
    const bytes = readFileSync(path);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8).toUpperCase();
    const name = `${basename(path, extname(path))}-${hash}${extname(path)}`;
    files.set(name, bytes);
    return `{ url: new URL('./${name}', import.meta.url), integrity: 'sha384-${createHash('sha384').update(bytes).digest('base64')}' }`;
  }
}

/**
 * The words whose keys stand in a script, whole or by their beginning.
 *
 * @param {string[]} scripts @param {{ keys: string[], words: Record<string, string[]> }} all the words of each language in the order of the keys
 */
function said(scripts, { keys, words }) {
  const whole = new Set();
  const begun = new Set();
  for (const script of scripts) {
    for (const [, key] of script.matchAll(/['"`]([a-z][\w.-]*)['"`]/gi)) {
      whole.add(key);
    }
    for (const [, start] of script.matchAll(/`([a-z][\w.-]*\.)\$\{/gi)) {
      begun.add(start);
    }
  }
  const known = (/** @type {string} */ key) => whole.has(key) || [...begun].some((start) => key.startsWith(start));
  const kept = keys.map(known);
  const only = (/** @type {string[]} */ each) => each.filter((_, at) => kept[at]);
  return { keys: only(keys), words: Object.fromEntries(Object.entries(words).map(([lang, each]) => [lang, only(each)])) };
}

/**
 * The style of a page as one of a root within another page: what a page says of itself is said of the outermost box, lengths hang on that
 * box and not on the host's page, and what depends on the window depends on the box.
 *
 * @param {string} css
 */
function scoped(css) {
  const pixels = (/** @type {string} */ rem) => `${Number(rem) * 16}px`;
  return css
    .replace(/@page\s*\{[^}]*\}/g, '')
    .replace(/@media\s*\((min|max)-width:\s*([\d.]+)rem\)/g, (_, which, rem) => `@container (${which}-width: ${pixels(rem)})`)
    .replace(/(?<![\w(])(-?)(\d*\.?\d+)rem\b/g, (_, minus, rem) => `calc(${minus}${rem}*var(--rem))`)
    .replace(/(?<=\()(-?)(\d*\.?\d+)rem\b/g, (_, minus, rem) => `${minus}${rem}*var(--rem)`)
    .replaceAll(':root', '.root')
    .replace(/(?<=^|[},])(?:html|body)(?=[{,:])/g, '.root')
    .replace(/--([a-z-]+):([^;}]+)/g, (whole, name, value) => (name in COLOURS ? `--${name}:var(--qujat-color-${COLOURS[name]},${value})` : whole));
}
