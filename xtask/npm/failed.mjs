// A reporter of Node's tests: the file and the name of each one that failed, a list in JSON on each line.

/** @param {AsyncIterable<{ type: string, data: any }>} source */
export default async function* failed(source) {
  for await (const { type, data } of source) {
    // What is meant to fail one day does not fail a run.
    if (type === 'test:fail' && data.todo === undefined) {
      yield `${JSON.stringify([data.file, data.name])}\n`;
    }
  }
}
