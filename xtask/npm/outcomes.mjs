// A reporter of Node's tests: of each one that ran its file, its name and whether it passed, a list in JSON on each line.

/** @param {AsyncIterable<{ type: string, data: any }>} source */
export default async function* outcomes(source) {
  for await (const { type, data } of source) {
    // What is left out did not run, and what is meant to fail one day does not fail a run.
    if ((type === 'test:pass' || type === 'test:fail') && data.skip === undefined && data.todo === undefined) {
      yield `${JSON.stringify([data.file, data.name, type === 'test:pass'])}\n`;
    }
  }
}
