// WebKit (GTK), by the WebDriver endpoints of WebKitWebDriver and a screen that nobody sees.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { atTheEnd, freePort, startProgram } from './processes.mjs';

/** The keys that have no character, by their names in `KeyboardEvent.key`; the numbers are WebDriver's. */
const KEYS = {
  Backspace: 0xe003, Tab: 0xe004, Enter: 0xe007, Shift: 0xe008, Control: 0xe009, Alt: 0xe00a, Escape: 0xe00c,
  PageUp: 0xe00e, PageDown: 0xe00f, End: 0xe010, Home: 0xe011, ArrowLeft: 0xe012, ArrowUp: 0xe013, ArrowRight: 0xe014,
  ArrowDown: 0xe015, Delete: 0xe017,
};

/** How long a command may take, in milliseconds. */
const PATIENCE = 120_000;

/** Starts the screen. A window of WebKit is a process of its own: it forgets everything, and takes half a second. */
export async function start() {
  const screen = await startScreen();
  const windows = new Set();
  return {
    async open(media, size) {
      const window = await open(screen.display, media, size);
      windows.add(window);
      return { ...window, close: () => window.close().finally(() => windows.delete(window)) };
    },
    async close() {
      await Promise.all([...windows].map((window) => window.close()));
      screen.stop();
    },
  };
}

/** An X server on a display that it finds itself. */
async function startScreen() {
  const words = ['-displayfd', '3', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'];
  const server = startProgram(process.env.QUJAT_XVFB ?? 'Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [, , , pipe] = server.child.stdio;
  const number = new Promise((done) => {
    let text = '';
    pipe.on('data', (data) => {
      text += data;
      if (text.includes('\n')) {
        done(text.trim());
      }
    });
  });
  const display = `:${await soon(Promise.race([number, server.failed]), 'Xvfb')}`;
  pipe.unref();
  return { display, stop: server.stop };
}

/** One window: a driver, and the browser that it starts. */
async function open(display, { colorScheme = 'light', reducedMotion = false }, size) {
  const home = mkdtempSync(join(tmpdir(), 'qujat-webkit-'));
  const settings = join(home, 'config/gtk-3.0');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'settings.ini'), `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`);
  // Without this the buttons around the page keep its window from being as narrow as a phone.
  writeFileSync(join(settings, 'gtk.css'), '* { font-size: 1px; padding: 0; margin: 0; border-width: 0; min-width: 0; min-height: 0; }\n');

  const { driver, port } = await startDriver({
    ...process.env,
    DISPLAY: display,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  });
  const forget = atTheEnd(() => rmSync(home, { recursive: true, force: true }));
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    }).catch((error) => {
      throw new Error(`WebKit does not answer ${method} ${path.replace(/.*session\/[^/]*/, '')}: ${error.message}`);
    });
    const { value } = await response.json();
    if (!response.ok) {
      throw new Error(`WebKit: ${value.error}: ${value.message}`);
    }
    return value;
  };
  let session;
  const close = async () => {
    await ask('DELETE', session).catch(() => {});
    driver.stop();
    forget();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const started = await ask('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {
            binary: process.env.QUJAT_MINIBROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
            args: ['--automation', ...(colorScheme === 'dark' ? ['--dark-mode'] : [])],
          },
          timeouts: { script: PATIENCE, pageLoad: PATIENCE },
        },
      },
    });
    session = `/session/${started.sessionId}`;
    const page = pageOf(ask, session);
    await page.resize(size);
    return { ...page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startDriver(env) {
  const port = await freePort();
  const driver = startProgram(process.env.QUJAT_WEBKIT_DRIVER ?? 'WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  const answers = async () => {
    for (;;) {
      const up = await fetch(`http://127.0.0.1:${port}/status`).then((response) => response.ok, () => false);
      if (up) {
        return;
      }
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  await soon(Promise.race([answers(), driver.failed]), 'WebKitWebDriver');
  return { driver, port };
}

function pageOf(ask, session) {
  const complaints = [];
  let frame = 0;
  // The driver looks at one document at a time.
  let turn = Promise.resolve();
  const inTurn = (work) => {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  };
  const evaluate = (expression) => inTurn(() => run(expression));
  const run = async (expression) => {
    // The policy of the page forbids `eval`; what the driver is given is no text to the page.
    const script = `const done = arguments[arguments.length - 1];
      (async () => (${expression}\n))().then((text) => done({ text }), (error) => done({ error: String(error) }));`;
    const { text, error } = await ask('POST', `${session}/execute/async`, { script, args: [] });
    if (error) {
      throw new Error(error);
    }
    return text;
  };
  // WebDriver does not hand over the console: from the `load` event on the page writes down its own complaints, and of the
  // time before it names what did not load.
  const gather = async () => {
    complaints.push(...JSON.parse(await evaluate('JSON.stringify((globalThis.qujatComplaints ?? []).splice(0))')));
  };
  return {
    evaluate,
    frame: async (nth) => (expression) => inTurn(async () => {
      // By number it would be that of the order in which they came into the page.
      const found = await ask('POST', `${session}/elements`, { using: 'css selector', value: 'iframe' });
      await ask('POST', `${session}/frame`, { id: found[nth] });
      return run(expression).finally(() => ask('POST', `${session}/frame`, { id: null }));
    }),
    async complaints() {
      await gather();
      return complaints;
    },
    async goto(url) {
      await gather();
      await ask('POST', `${session}/url`, { url });
      await evaluate(`(${writeDownComplaints})()`);
    },
    async click(x, y) {
      const actions = [
        { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await ask('POST', `${session}/actions`, { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
    },
    async keys(keys) {
      const values = keys.map((key) => (key in KEYS ? String.fromCodePoint(KEYS[key]) : key));
      const actions = [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await ask('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async resize({ width, height }) {
      // The window has a frame above the page, whose height is learnt once the page has got its new width.
      await ask('POST', `${session}/window/rect`, { x: 0, y: 0, width, height: height + frame });
      await until(async () => Number(await evaluate('String(innerWidth)')) === width, `a window ${width} px wide`);
      const missing = height - Number(await evaluate('String(innerHeight)'));
      if (missing !== 0) {
        frame += missing;
        await ask('POST', `${session}/window/rect`, { x: 0, y: 0, width, height: height + frame });
        await until(async () => Number(await evaluate('String(innerHeight)')) === height, `a window ${height} px high`);
      }
    },
    async screenshot() {
      // The picture is taken when the page is next drawn, and one in which nothing moves is never drawn again.
      await evaluate(`(${keepDrawing})()`);
      const picture = await ask('GET', `${session}/screenshot`);
      await evaluate(`(${stopDrawing})()`);
      return Buffer.from(picture, 'base64');
    },
  };
}

/** Runs in the page: changes what nobody sees. */
function keepDrawing() {
  let even = false;
  globalThis.qujatDrawing = setInterval(() => {
    even = !even;
    document.documentElement.style.outline = `${even ? 1 : 2}px solid transparent`;
  }, 20);
}

/** Runs in the page. */
function stopDrawing() {
  clearInterval(globalThis.qujatDrawing);
  document.documentElement.style.removeProperty('outline');
}

/** Runs in the page. */
function writeDownComplaints() {
  if (globalThis.qujatComplaints) {
    return;
  }
  // What it had in its memory has no bytes either; a style that is at work did load.
  const styles = [...document.styleSheets].filter(({ cssRules }) => cssRules.length > 0).map(({ href }) => href);
  const complaints = performance.getEntriesByType('resource')
    // Of our own files, what was asked for and has no bytes did not load: WebKit does not say which status it had.
    .filter(({ name, encodedBodySize, nextHopProtocol, duration }) =>
      // What a service worker gave has no bytes to tell of.
      name.startsWith(location.origin) && !styles.includes(name) && encodedBodySize === 0 && !navigator.serviceWorker?.controller && (nextHopProtocol || duration > 0))
    .map(({ name }) => `not loaded: ${name}`);
  globalThis.qujatComplaints = complaints;
  addEventListener('error', ({ message, target }) => complaints.push(message ? `error: ${message}` : `not loaded: ${target.src ?? target.href}`), true);
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`error: ${reason?.message ?? reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => complaints.push(`error: ${violatedDirective} forbids ${blockedURI}`));
  for (const kind of ['error', 'warn']) {
    const said = console[kind];
    console[kind] = (...values) => {
      complaints.push(`${kind}: ${values.join(' ')}`);
      said.apply(console, values);
    };
  }
}

async function until(holds, what) {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) {
      throw new Error(`WebKit does not make ${what}`);
    }
    await new Promise((done) => setTimeout(done, 20));
  }
}

async function soon(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} is not ready after ${PATIENCE / 1000} s`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
