// The way to the engine. A trap leaves an instance in a state nobody knows, so it is dropped and a fresh one takes its place;
// what the citizen answered lives in `state.js` and stays.

const MODULE = './pkg/engine_bg.wasm';

// The glue of one copy can be started once. The spare copies are loaded with the page, for nothing is loaded later.
const COPIES = ['./pkg/engine.js', './pkg/engine.js?copy=2', './pkg/engine.js?copy=3'];

/** @typedef {typeof import('./pkg/engine.js')} Glue */
/** @typedef {import('./pkg/engine.js').Language} Language */

/** The engine has no answer to this. */
export class EngineStopped extends Error {}

export class Engine extends EventTarget {
  /** @type {WebAssembly.Module} */
  #module;
  /** @type {Glue[]} */
  #spare;
  /** @type {Glue | undefined} none once every copy is used up */
  #glue;

  /** @param {WebAssembly.Module} module @param {Glue[]} copies */
  constructor(module, copies) {
    super();
    this.#module = module;
    this.#spare = copies;
    this.#glue = this.#fresh();
  }

  /** Loads the module and every copy of the glue. */
  static async load() {
    const [module, ...copies] = await Promise.all([
      compile(new URL(MODULE, import.meta.url)),
      ...COPIES.map((copy) => /** @type {Promise<Glue>} */ (import(copy))),
    ]);
    return new Engine(module, copies);
  }

  /** @param {Language} lang */
  editions(lang) {
    return this.#call((glue) => glue.editions(lang));
  }

  /** @param {import('./pkg/engine.js').EditionId} edition @param {Language} lang */
  services(edition, lang) {
    return this.#call((glue) => glue.services(edition, lang));
  }

  /** @param {Language} lang */
  vocabulary(lang) {
    return this.#call((glue) => glue.vocabulary(lang));
  }

  /** @param {import('./pkg/engine.js').Application} application @param {Language} lang */
  requirements(application, lang) {
    return this.#call((glue) => glue.requirements(application, lang));
  }

  /** @param {import('./pkg/engine.js').DocumentPackage} documentPackage @param {Language} lang */
  checkPackage(documentPackage, lang) {
    return this.#call((glue) => glue.checkPackage(documentPackage, lang));
  }

  /**
   * Asks once more after a trap, for the fault may have been the state of the old instance. A question that traps twice is not
   * asked a third time: a fresh instance is left for the next one.
   *
   * @template T
   * @param {(glue: Glue) => T} question
   * @returns {T}
   */
  #call(question) {
    try {
      return question(this.#current());
    } catch (error) {
      this.#replace(error);
    }
    try {
      const answer = question(this.#current());
      this.dispatchEvent(new Event('restart'));
      return answer;
    } catch (error) {
      this.#replace(error);
      throw new EngineStopped('the same question stopped the engine twice');
    }
  }

  /** @param {unknown} error */
  #replace(error) {
    if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) {
      throw error;
    }
    this.#glue = this.#fresh();
  }

  #current() {
    if (!this.#glue) {
      throw new EngineStopped('every copy of the engine is used up');
    }
    return this.#glue;
  }

  #fresh() {
    const glue = this.#spare.shift();
    glue?.initSync({ module: this.#module });
    return glue;
  }
}

/** @param {URL} url */
async function compile(url) {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`the engine was not found: ${response.status}`);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}
