// Node's way in: the module is read from its file and ready before the first import returns.
import { readFileSync } from 'node:fs';

import { initSync } from './index.js';

initSync({ module: readFileSync(new URL('./engine_bg.wasm', import.meta.url)) });

export { default } from './index.js';
export * from './index.js';
