// What a thread does with a call: the same in a browser and in Node.
import init, * as qujat from './index.js';

/** Answers a call `[id, name, values]`, written as JSON text. */
export async function answer(text) {
  const [id, name, values] = JSON.parse(text);
  try {
    await init();
    return { id, value: qujat[name](...values) };
  } catch ({ name, message }) {
    return { id, error: { name, message } };
  }
}
