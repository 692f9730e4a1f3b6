// Writes what other people's pages embed: the same files at the floating address and at that of this version, and the guide.
//
//     node embed.mjs <www/embed as it is written> <the site's embed> <the version of the package>
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { build } from 'esbuild';

import { elements } from './elements.mjs';
import { oneFile } from './one_file.mjs';
import { holdToReleased } from './released.mjs';
import { SHORT } from './short.mjs';

/** The floating address: it changes when what is said between frame and page does. */
const FLOATING = 'v1';

const [from, to] = process.argv.slice(2, 4).map((path) => resolve(path));
const version = process.argv[4];

/** The files that can be embedded. @type {Map<string, string | Buffer>} */
const files = new Map();

// Written once: terser would fold what hears messages into the scope that has the frame, and a frame that a page drops would be kept.
const { outputFiles: [script] } = await build({ ...SHORT, entryPoints: [join(from, 'qujat.js')], format: 'iife' });
files.set('qujat.js', script.text);
files.set('frame.html', (await oneFile(join(from, 'frame.html'))).replace('data-embedded=""', `data-embedded="${version}"`));
for (const [name, content] of await elements(dirname(from), version)) {
  files.set(name, content);
}

const integrity = Object.fromEntries([...files].map(([name, content]) => [name, `sha384-${createHash('sha384').update(content).digest('base64')}`]));

holdToReleased(join(from, 'released'), version, integrity);

for (const folder of [FLOATING, version]) {
  mkdirSync(join(to, folder), { recursive: true });
  for (const [name, content] of files) {
    writeFileSync(join(to, folder, name), content);
  }
}
// Of the floating address there is nothing to promise.
writeFileSync(join(to, version, 'integrity.json'), `${JSON.stringify({ version, files: integrity }, null, 2)}\n`);

for (const name of ['index.html', 'elements.html', 'guide.css', 'guide.js']) {
  const text = readFileSync(join(from, name), 'utf8');
  const said = text.replaceAll('{{version}}', version).replaceAll(/\{\{integrity (.+?)\}\}/g, (_, file) => integrity[file]);
  writeFileSync(join(to, name), said);
}
