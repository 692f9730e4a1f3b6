// One way to a page for all three engines: a test says what a person does, and the engine named by QUJAT_ENGINE does it.
//
//     const browser = await launch();
//     const page = await browser.open('/');
//     await page.getByLabel('Паспорт немесе жеке куәлік алу').check();
//     await page.getByRole('button', { name: 'Жалғастыру' }).click();
//     assert.equal(await page.locator('h1').innerText(), 'Пакет толық емес');
//     await browser.close();
//
// The names are Playwright's where the meaning is Playwright's. Things are found in the page by one piece of code
// (`in_page.js`), so every engine is asked the same question; presses and keys are the engine's own input.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { engine, site } from './site.mjs';

const DRIVERS = { chromium: './chromium.mjs', firefox: './firefox.mjs', webkit: './webkit.mjs' };

/** How long a thing may take to appear, in milliseconds: a shared machine can be slow, and a page that works never waits so long. */
const PATIENCE = 60_000;

/** How long a test file may take, in milliseconds. */
const LONGEST = 20 * 60_000;

/** How many windows stay open, for the sake of the machine's memory. */
const MOST = 6;

/** A phone, as most citizens have it. */
const PHONE = { width: 360, height: 740 };

/**
 * What an engine must be able to do, for one window with nothing remembered. `support/<engine>.mjs` has it.
 *
 * @typedef {object} Driver
 * @property {(url: string) => Promise<void>} goto loads a page and waits for its `load` event
 * @property {(expression: string) => Promise<string>} evaluate the text that an expression gives, promises awaited
 * @property {(x: number, y: number) => Promise<void>} click presses and lets go at a point of the window
 * @property {(keys: string[]) => Promise<void>} keys presses keys one after the other, and lets go in reverse order
 * @property {(size: { width: number, height: number }) => Promise<void>} resize sets the size of what shows the page, and waits until it has it
 * @property {() => Promise<Buffer>} screenshot a PNG of what is seen
 * @property {() => Promise<string[]>} complaints what was said against the page so far
 * @property {() => Promise<void>} close
 * @property {(x: number, y: number) => Promise<unknown>} [rest] of a frame: brings a point of it to the middle of the window, and waits until it stays there
 * @property {(nth: number) => Promise<(expression: string) => Promise<string>>} frame `evaluate` of the document in an iframe of the page
 * @property {any} [native] the library's own page, for what only one engine can do
 */

/**
 * What a person has set in the system. Every engine honours the three; `forced-colors` only Chromium and Firefox.
 *
 * @typedef {{ colorScheme?: 'light' | 'dark', reducedMotion?: boolean, forcedColors?: boolean }} Media
 */

/** Starts the engine. One is enough for a test file; `close` ends every process of it, and so does the end of the file. */
export async function launch() {
  if (!(engine in DRIVERS)) {
    throw new Error(`QUJAT_ENGINE is ${engine}; there are ${Object.keys(DRIVERS).join(', ')}`);
  }
  // Every wait has its own end; this one is for what nobody thought of.
  setTimeout(() => {
    console.error(`${engine}: the tests of this file are not done after ${LONGEST / 60_000} min`);
    process.exit(1);
  }, LONGEST).unref();
  const { start } = await import(DRIVERS[engine]);
  return new Browser(await start());
}

/** What this engine cannot do, for the `skip` of a test: `{ skip: only(['chromium'], 'no throttling') }`. */
export function only(engines, reason) {
  return engines.includes(engine) ? false : `NOT in ${engine}: ${reason}`;
}

/**
 * What is said, and in which words, comes from the same bytes in every engine: one is asked for all of it, the others for a part, so that
 * three engines have the time for what they do differently. For the `skip` of a test.
 *
 * @param {string} what is the same
 */
export function once(what) {
  return only(['chromium'], `${what} is the same in every engine, and Chromium is asked`);
}

/**
 * Asks until the answer holds, as a patient person looks again; fails with the last complaint.
 *
 * @template T
 * @param {() => Promise<T>} look throws while it does not hold
 * @param {number} [patience] milliseconds
 * @returns {Promise<T>}
 */
export async function eventually(look, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (let pause = 10; ; pause = Math.min(pause * 2, 250)) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
    }
    await new Promise((done) => setTimeout(done, pause));
  }
}

class Browser {
  #driver;
  /** @type {Page[]} */
  #open = [];

  constructor(driver) {
    this.#driver = driver;
  }

  /**
   * Opens a window of its own, with nothing remembered. The oldest is closed when there are more than six.
   *
   * @param {string} [path] is loaded when given, from the site or, as a whole address, from elsewhere
   * @param {{ media?: Media, size?: { width: number, height: number } }} [options] a phone in light colours unless told
   * @returns {Promise<Page>}
   */
  async open(path, { media = {}, size = PHONE } = {}) {
    const page = new Page(await this.#driver.open(media, size), () => this.#closeAllBut(page));
    this.#open.push(page);
    if (this.#open.length > MOST) {
      await this.#open.shift().close();
    }
    if (path !== undefined) {
      await page.goto(path);
    }
    return page;
  }

  /** @param {Page} page */
  async #closeAllBut(page) {
    const others = this.#open.filter((each) => each !== page);
    this.#open = [page];
    await Promise.all(others.map((each) => each.close()));
  }

  /** Ends every process of the engine. */
  close() {
    return this.#driver.close();
  }
}

/** A page in a window. */
export class Page {
  /** @type {Driver} */
  #driver;
  #closed = false;
  /** How long a thing on this page may take to be there and ready, in milliseconds. */
  patience = PATIENCE;

  /**
   * @param {Driver} driver
   * @param {() => Promise<void>} [alone]
   */
  constructor(driver, alone = async () => {}) {
    this.#driver = driver;
    /** Closes every other window of the browser: what they still ask for is not asked by this one. */
    this.alone = alone;
  }

  /** Playwright's or puppeteer's own page, for a test that says with `only` why it needs it. None in WebKit. */
  get native() {
    return this.#driver.native;
  }

  /**
   * What was said against the page: errors, warnings, refused and failed loads. A page that works has none. WebKit tells
   * nothing of the console before the `load` event; there, only what did not load is known of that time.
   *
   * @returns {Promise<string[]>}
   */
  async complaints() {
    await this.#settle();
    return [...await this.#driver.complaints()];
  }

  /** Loads a path of the site, or a whole address, and waits until all of it is there. */
  async goto(path) {
    await this.#driver.goto(new URL(path, `${site}/`).href);
  }

  async reload() {
    await this.goto(await this.url());
  }

  goBack() {
    return this.#travel('back');
  }

  goForward() {
    return this.#travel('forward');
  }

  /** Goes a step in the history and waits until the page was told. */
  async #travel(direction) {
    await this.evaluate((way) => new Promise((done) => {
      addEventListener('popstate', () => setTimeout(done), { once: true });
      // Another document tells this one nothing.
      setTimeout(done, 3000);
      history[way]();
    }), direction);
  }

  url() {
    return this.evaluate(() => location.href);
  }

  title() {
    return this.evaluate(() => document.title);
  }

  /**
   * Runs a function in the page and returns what it returns, as JSON. It sees nothing of the test but the values given.
   *
   * @param {Function | string} work a function, or an expression
   * @param {...any} values
   */
  async evaluate(work, ...values) {
    const expression = typeof work === 'function' ? `(${work})(${values.map(written).join(', ')})` : work;
    const text = await this.#driver.evaluate(`(async () => JSON.stringify({ value: await (${expression}\n) }))()`);
    return JSON.parse(text).value;
  }

  /** Runs the text of a classic script in the page, past its policy; for libraries that look at pages. */
  async run(source) {
    await this.#driver.evaluate(`(() => {${source}\n; return ''; })()`);
  }

  /** What matches a CSS selector, in open shadow roots too; one selector does not reach across a root, two steps do. */
  locator(css, { hasText } = {}) {
    return this.#all().locator(css, { hasText });
  }

  /** What has this ARIA role and, where given, accessible name: a part of it in any case, all of it where `exact`, or a pattern. */
  getByRole(role, options) {
    return this.#all().getByRole(role, options);
  }

  /** The field with this label. A group of fields has a legend: `getByRole('group', { name })`. */
  getByLabel(label, options) {
    return this.#all().getByLabel(label, options);
  }

  /** The innermost thing that says this. */
  getByText(text, options) {
    return this.#all().getByText(text, options);
  }

  #all() {
    return new Locator(this, []);
  }

  /** Presses one key, or several at once as `Shift+Tab`. A key is a character, `Space`, or a name in `KeyboardEvent.key`. */
  async press(key) {
    const keys = key.split(/(?<=.)\+(?=.)/);
    await this.#driver.keys(keys.map((each) => (each === 'Space' ? ' ' : each)));
    await this.#settle();
  }

  /** Types a text, key by key, into what has the focus. */
  async type(text) {
    for (const character of text) {
      await this.#driver.keys([character]);
    }
    await this.#settle();
  }

  /**
   * Where a finger is to press that was told this point: the same, once nothing around the page moves any more. A frame that grows
   * takes back what was scrolled in it, and with it goes what lay at the point.
   *
   * @param {{ x: number, y: number }} point
   * @param {() => Promise<{ x: number, y: number }>} anew finds the point again
   */
  async rest(point, anew) {
    const { rest } = this.#driver;
    let now = point;
    return !rest ? point : eventually(async () => {
      const before = now;
      await rest(before.x, before.y);
      now = await anew();
      // Firefox brings the same thing to the same middle a pixel higher or lower.
      if (Math.hypot(now.x - before.x, now.y - before.y) > 2) {
        throw new Error('the frame does not come to rest');
      }
      return now;
    }, this.patience);
  }

  /** Presses a point of the window. */
  async clickAt(x, y) {
    await this.#driver.click(x, y);
    await this.#settle();
  }

  /** Makes the window so large inside. All three engines go down to 320 px. */
  async resize(width, height = PHONE.height) {
    await this.#driver.resize({ width, height });
  }

  /** A PNG of what is seen. */
  screenshot() {
    return this.#driver.screenshot();
  }

  /**
   * The page in an iframe of this one, of whatever origin; presses are those of a finger on this page. It goes with the iframe.
   *
   * @param {number} [nth] which of the iframes, in the order of the page
   * @returns {Promise<Page>}
   */
  async frame(nth = 0) {
    const evaluate = await this.#driver.frame(nth);
    // Where a point of the frame lies in this window, brought to its middle if `there`, once the frame stays where it is.
    const still = (there, x, y) => this.evaluate(async (each, move, across, down) => {
      const frame = document.querySelectorAll('iframe')[each];
      for (let before; ;) {
        if (move) {
          scrollBy({ top: frame.getBoundingClientRect().top + frame.clientTop + down - innerHeight / 2, behavior: 'instant' });
        }
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 40)));
        const { left, top, height } = frame.getBoundingClientRect();
        if (before === `${left} ${top} ${height}`) {
          return { x: left + frame.clientLeft + across, y: top + frame.clientTop + down };
        }
        before = `${left} ${top} ${height}`;
      }
    }, nth, there, x, y);
    const click = async (x, y) => {
      const place = await still(true, x, y);
      await this.#driver.click(place.x, place.y);
      // What is pressed may make the frame higher, and where the next thing lies is known once it is.
      await still(false, 0, 0);
    };
    const rest = (x, y) => still(true, x, y);
    return new Page({ ...this.#driver, evaluate, click, rest, close: async () => {} });
  }

  /** What the page has left on the device, counted; a citizen's page leaves nothing. */
  stored() {
    return this.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
    }));
  }

  /** The addresses of the files that a service worker keeps, which may be the site's own. @returns {Promise<string[]>} */
  kept() {
    return this.evaluate(async () => {
      const keys = await globalThis.caches?.keys() ?? [];
      const kept = await Promise.all(keys.map(async (key) => (await caches.open(key)).keys()));
      return kept.flat().map(({ url }) => url).sort();
    });
  }

  /**
   * From now on keeps what the page would save as files, instead of asking the person where to; `downloads` has them.
   * The same in every engine: the page's own Blob is read, and the browser's dialogue is left out.
   */
  async catchDownloads() {
    await this.evaluate(() => {
      const [blobs, saved] = [new Map(), []];
      globalThis.qujatDownloads = saved;
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        const url = createObjectURL.call(URL, blob);
        blobs.set(url, blob);
        return url;
      };
      const { click } = HTMLAnchorElement.prototype;
      const keep = (link) => {
        if (!link?.hasAttribute('download')) {
          return false;
        }
        saved.push({ name: link.download, blob: blobs.get(link.href), url: link.href });
        return true;
      };
      HTMLAnchorElement.prototype.click = function () {
        if (!this.isConnected && keep(this)) {
          return;
        }
        click.call(this);
      };
      addEventListener('click', (event) => {
        if (keep(event.composedPath().find((each) => each instanceof HTMLAnchorElement))) {
          event.preventDefault();
        }
      }, true);
    });
  }

  /** What was saved since `catchDownloads`. @returns {Promise<{ name: string, type: string, bytes: Buffer }[]>} */
  async downloads() {
    const saved = await this.evaluate(() => Promise.all(globalThis.qujatDownloads.map(async ({ name, blob, url }) => {
      const [, type, base64] = blob ? [] : (/^data:([^,]*?)(;base64)?,/.exec(url) ?? []);
      const bytes = blob ? new Uint8Array(await blob.arrayBuffer()) : null;
      const text = bytes ? [...bytes].map((byte) => String.fromCharCode(byte)).join('') : url.slice(url.indexOf(',') + 1);
      return { name, type: blob?.type ?? type ?? '', text: bytes || !base64 ? text : atob(text), encoded: !blob && !base64 };
    })));
    return saved.map(({ name, type, text, encoded }) => ({
      name,
      type,
      bytes: encoded ? Buffer.from(decodeURIComponent(text)) : Buffer.from(text, 'latin1'),
    }));
  }

  /** Ends the window. The browser's `close` does it too. */
  async close() {
    if (!this.#closed) {
      this.#closed = true;
      await this.#driver.close();
    }
  }

  /** Asks `in_page.js` in the page, after sending it there once for each document. */
  async look(expression) {
    const ask = () => this.evaluate(`globalThis.qujatLook ? (async (look) => ({ found: await ${expression} }))(globalThis.qujatLook) : {}`);
    let answer = await ask();
    if (!('found' in answer)) {
      await this.run(LOOK);
      answer = await ask();
    }
    return answer.found;
  }

  /** Lets the page finish what a press or a key began. */
  #settle() {
    return this.evaluate(() => new Promise((done) => {
      setTimeout(() => setTimeout(done));
    }));
  }
}

/** Something on the page, found anew each time it is asked for; waits until it is there, and fails where there are two. */
export class Locator {
  #page;
  #steps;

  constructor(page, steps) {
    this.#page = page;
    this.#steps = steps;
  }

  #then(...steps) {
    return new Locator(this.#page, [...this.#steps, ...steps]);
  }

  locator(css, { hasText } = {}) {
    return this.#then({ by: 'css', css }, ...(hasText === undefined ? [] : [{ by: 'filter', hasText: pattern(hasText) }]));
  }

  getByRole(role, { name, exact = false, level, checked } = {}) {
    return this.#then({ by: 'role', role, name: pattern(name), exact, level, checked });
  }

  getByLabel(label, { exact = false } = {}) {
    return this.#then({ by: 'label', label: pattern(label), exact });
  }

  getByText(text, { exact = false } = {}) {
    return this.#then({ by: 'text', text: pattern(text), exact });
  }

  /** Only those that say this. */
  filter({ hasText }) {
    return this.#then({ by: 'filter', hasText: pattern(hasText) });
  }

  nth(nth) {
    return this.#then({ by: 'nth', nth });
  }

  first() {
    return this.nth(0);
  }

  last() {
    return this.nth(-1);
  }

  /** How many there are now, without waiting. */
  count() {
    return this.#page.look(`look.count(${written(this.#steps)})`);
  }

  /** Each of those that are there now. @returns {Promise<Locator[]>} */
  async all() {
    return Array.from({ length: await this.count() }, (_, nth) => this.nth(nth));
  }

  /** The text of each of those that are there now. @returns {Promise<string[]>} */
  allInnerTexts() {
    return this.#page.look(`look.texts(${written(this.#steps)})`);
  }

  /** Waits until it is there and can be seen. */
  waitFor() {
    return this.#until('visible', undefined, (seen) => seen || 'it cannot be seen');
  }

  /** Presses it where a finger would: in the middle, once it can be seen and nothing is in front of it. */
  async click() {
    const find = () => this.#until('point');
    const { x, y } = await this.#page.rest(await find(), find);
    await this.#page.clickAt(x, y);
  }

  /** Ticks it, unless it is ticked. */
  check() {
    return this.#set(true);
  }

  /** Takes the tick away, unless there is none. */
  uncheck() {
    return this.#set(false);
  }

  async #set(wanted) {
    if ((await this.isChecked()) !== wanted) {
      await this.click();
    }
    await this.#until('checked', undefined, (checked) => checked === wanted || `it is ${wanted ? 'not ' : ''}ticked after a press`);
  }

  /** Replaces the text of a field at once, as pasting does. */
  async fill(value) {
    await this.#until('fill', value);
  }

  /** Replaces the text of a field key by key. */
  async type(text) {
    await this.#until('ready');
    await this.#page.type(text);
  }

  /** Gives it the focus and presses a key. */
  async press(key) {
    await this.focus();
    await this.#page.press(key);
  }

  /** Chooses the option with these words, or with this `{ value }`. */
  async selectOption(option) {
    await this.#until('select', option);
  }

  focus() {
    return this.#until('focus');
  }

  innerText() {
    return this.#until('text');
  }

  inputValue() {
    return this.#until('value');
  }

  isChecked() {
    return this.#until('checked');
  }

  isVisible() {
    return this.#until('visible');
  }

  isDisabled() {
    return this.#until('disabled');
  }

  isFocused() {
    return this.#until('focused');
  }

  getAttribute(name) {
    return this.#until('attribute', name);
  }

  /** The name that assistive technology gives it. */
  accessibleName() {
    return this.#until('name');
  }

  /** The description that assistive technology adds to the name. */
  accessibleDescription() {
    return this.#until('description');
  }

  role() {
    return this.#until('role');
  }

  /** Its place in the window, in CSS pixels. */
  boundingBox() {
    return this.#until('box');
  }

  /** Runs a function in the page with the element as its first value, and returns what it returns, as JSON. */
  evaluate(work, value) {
    return this.#until(work, value);
  }

  /** Does it as soon as there is exactly one and it is ready; `holds` says true, or what is still wrong. */
  #until(operation, value, holds = () => true) {
    const work = typeof operation === 'function' ? `(${operation})` : written(operation);
    return eventually(async () => {
      const answer = await this.#page.look(`look.act(${written(this.#steps)}, ${work}, ${written(value)})`);
      const wrong = answer.notYet ?? holds(answer.value);
      if (typeof wrong === 'string') {
        throw new Error(`${this}: ${wrong}`);
      }
      return answer.value;
    }, this.#page.patience);
  }

  toString() {
    return this.#steps.map(({ by, exact, ...rest }) =>
      Object.entries(rest).filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key} ${value?.source ? `/${value.source}/` : JSON.stringify(value)}`).join(', ')).join(' » ');
  }
}

/** A value as source text that an expression may hold. */
function written(value) {
  return value === undefined ? 'undefined' : JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

const pattern = (text) => (text instanceof RegExp ? { source: text.source, flags: text.flags.replaceAll(/[gy]/g, '') } : text);

/** `dom-accessibility-api` and `in_page.js` as one classic script; the package's modules are CommonJS. */
const LOOK = (() => {
  const require = createRequire(import.meta.url);
  const modules = new Map();
  const add = (file) => {
    if (!modules.has(file)) {
      modules.set(file, '');
      const source = readFileSync(file, 'utf8').replaceAll(/require\("(\.[^"]+)"\)/g, (_, name) => {
        const needed = require.resolve(join(dirname(file), name));
        add(needed);
        return `require(${JSON.stringify(needed)})`;
      });
      modules.set(file, `${JSON.stringify(file)}(exports, require) {${source}\n}`);
    }
    return file;
  };
  const main = add(require.resolve('dom-accessibility-api'));
  const look = readFileSync(new URL('in_page.js', import.meta.url), 'utf8').replaceAll(/^export /gm, '');
  return `const modules = {${[...modules.values()].join(',\n')}};
    const loaded = {};
    const require = (name) => {
      if (!loaded[name]) {
        modules[name](loaded[name] = {}, require);
      }
      return loaded[name];
    };
    ${look}
    globalThis.qujatLook = lookInPage(require(${JSON.stringify(main)}));`;
})();
