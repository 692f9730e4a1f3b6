// How scripts and styles are written for those who fetch them.
import { build } from 'esbuild';
import { minify } from 'terser';

/** The oldest browsers that the page runs in: what is younger than they are is written in their words, as far as esbuild knows how. In older ones of
 * Chrome and Safari a policy cannot allow a module. */
const OLDEST = ['chrome97', 'firefox93', 'safari16'];

/** What esbuild is told, whatever it writes. @type {import('esbuild').BuildOptions} */
export const SHORT = { bundle: true, minify: true, charset: 'utf8', legalComments: 'none', target: OLDEST, logLevel: 'warning', write: false };

/**
 * A script with all that it imports, or a style, as one text, and the map of a script where one is asked for. esbuild puts a script together and
 * leaves out what nothing reaches; terser writes it once more, which is a twentieth less to fetch.
 *
 * @param {import('esbuild').BuildOptions} options @returns {Promise<{ text: string, map?: string }>}
 */
export async function shortened(options) {
  const { outputFiles } = await build({ ...SHORT, ...options });
  const { path, text } = outputFiles.find(({ path }) => !path.endsWith('.map'));
  if (path.endsWith('.css')) {
    return { text: text.trim() };
  }
  const map = outputFiles.find(({ path }) => path.endsWith('.map'))?.text;
  const { code, map: mapped } = await minify(text, {
    module: options.format === 'esm',
    ecma: 2020,
    compress: { passes: 2 },
    format: { comments: false },
    ...map && { sourceMap: { content: map, includeSources: true } },
  });
  return { text: code, map: mapped };
}

/** A file that a script names: `new URL('./file', import.meta.url)`. The second group is its address. */
export const NAMED = /new URL\((['"])(\.{1,2}\/[^'"]+)\1, import\.meta\.url\)/g;

/** The service worker: the one script whose address stays the same. */
export const WORKER = 'sw.js';

/** The tags of a page that name a file of ours, each with its address. @param {string} page */
export function tagsOf(page) {
  return [...page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^":]+)"[^>]*>(?:<\/script>)?\n?/g)].map(([tag, address]) => ({ tag, address }));
}

/** A style that joins others, as esbuild takes it. @param {string[]} sources @param {string} folder */
export function joined(sources, folder) {
  const contents = sources.map((source) => `@import ${JSON.stringify(source)};`).join('\n');
  return { contents, resolveDir: folder, loader: /** @type {const} */ ('css'), sourcefile: 'styles of a page' };
}
