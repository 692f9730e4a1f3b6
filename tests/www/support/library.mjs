// The library that the analysts' page asks, here: what a page shows is held against what the engine itself says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = join(process.env.QUJAT_PLAIN ?? '', 'pkg/whole');

export const library = await import(pathToFileURL(join(folder, 'engine.js')).href);

library.initSync({ module: readFileSync(join(folder, 'engine_bg.wasm')) });
