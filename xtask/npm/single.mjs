// Writes a page as one file: for a stick, a mail, a machine without a network.
//
//     node single.mjs <the page as it is written> <the file>
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { oneFile } from './one_file.mjs';

const [page, out] = process.argv.slice(2).map((path) => resolve(path));
writeFileSync(out, await oneFile(page));
