// The thread of `qujat/worker` in a browser.
import { answer } from './answer.js';

addEventListener('message', async ({ data }) => postMessage(await answer(data)));
