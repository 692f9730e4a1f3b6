// The thread of `qujat/worker` in Node.
import './node.js';

import { parentPort } from 'node:worker_threads';

import { answer } from './answer.js';

parentPort.on('message', async (text) => parentPort.postMessage(await answer(text)));
