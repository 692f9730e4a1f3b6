// The service worker: the page without a network.
//
// It keeps files of the site and nothing else, each under its plain address and only if its bytes are those that the build made: the page that is
// open with the files it needs, and every page that is opened later. The first time, the files come from the browser's own memory of them, which
// has just fetched them for the page, so nothing is asked of the server twice.
//
// A new version of the site is a new version of this file. It gathers its files beside the old ones and takes over at once, which no open page
// notices: a page asks for nothing once it is there. Whoever opens the page next gets the new one. The version before is kept one generation
// longer, for a page that was just loading.

/** The build puts in what the site has: what each page needs besides itself, and how the hash of each file begins. As it is written here, the worker
 * keeps nothing. @type {{ version: string, pages: Record<string, string[]>, hashes: Record<string, string> }} */
const site = typeof SITE === 'undefined' ? { version: 'plain', pages: {}, hashes: {} } : SITE;

const HERE = new URL('./', location.href);
const PREFIX = 'qujat-';
const CACHE = `${PREFIX}${site.version}`;

/** A page in the folder of a language, and a page on which the service begins. */
const IN_LANGUAGE = /^(kk|ru|en)\//;
const STARTS = /^((kk|ru|en)\/)?index\.html$/;

/** What is said where a page is not on this device and there is no network. @type {Record<string, string>} */
const NOT_KEPT = {
  kk: 'Бұл бет құрылғыда сақталмаған',
  ru: 'Эта страница на устройстве не сохранена',
  en: 'This page is not kept on the device',
};

/** A file named by its content, of this version or of another. */
const LASTING = /^[\w-]+-[A-Z0-9]{8}\.\w+$/;

addEventListener('install', (event) => {
  event.waitUntil(install());
});

addEventListener('activate', (event) => {
  event.waitUntil(forgetOld());
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const name = nameOf(request.url);
  if (request.method === 'GET' && name !== undefined && (Object.hasOwn(site.hashes, name) || LASTING.test(name))) {
    event.respondWith(answer(name, request, event));
  }
});

async function install() {
  const pages = new Set();
  for (const { url } of await clients.matchAll({ includeUncontrolled: true, type: 'window' })) {
    pages.add(nameOf(url));
  }
  for (const key of await ownCaches()) {
    for (const { url } of await (await caches.open(key)).keys()) {
      pages.add(nameOf(url));
    }
  }
  const names = new Set([...pages].flatMap((page) => (Object.hasOwn(site.pages, page) ? [page, ...site.pages[page]] : [])));
  // What an attempt that was cut short has left is not whole; and a version that comes back is younger than the one it follows.
  await caches.delete(CACHE);
  const gathered = await Promise.allSettled([...names].map(gather));
  const failed = gathered.find(({ status }) => status === 'rejected');
  if (failed) {
    await caches.delete(CACHE);
    throw failed.reason;
  }
  await skipWaiting();
}

/** Drops what is older than the version before this one. */
async function forgetOld() {
  const others = (await ownCaches()).filter((key) => key !== CACHE);
  await Promise.all(others.slice(0, -1).map((key) => caches.delete(key)));
}

/** @param {string} name @param {Request} request @param {any} event */
async function answer(name, request, event) {
  const kept = await find(name);
  if (kept) {
    return kept;
  }
  try {
    const response = await fetch(request);
    event.waitUntil(keep(name, response.clone()).catch(() => {}));
    return response;
  } catch (error) {
    const page = request.mode === 'navigate' && (await anyPage(name));
    if (page) {
      return page;
    }
    throw error;
  }
}

/** What is kept of a file: of this version, and of another one only what is named by its content. @param {string} name */
async function find(name) {
  const address = addressOf(name);
  return (await (await caches.open(CACHE)).match(address)) ?? (LASTING.test(name) ? caches.match(address) : undefined);
}

/**
 * What there is instead of a page, without a network: the same page in another language, whose links lead from here to the same places; for a
 * start page any other; or else a word that the page is not on this device, and the way to the start page that is.
 *
 * @param {string} name
 */
async function anyPage(name) {
  const kept = [];
  for (const page of Object.keys(site.pages)) {
    if (await find(page)) {
      kept.push(page);
    }
  }
  // Only from the same depth the links of a page lead to the same places.
  const other = IN_LANGUAGE.test(name) && kept.find((page) => IN_LANGUAGE.test(page) && page.slice(2) === name.slice(2));
  const start = kept.find((page) => STARTS.test(page)) ?? kept[0];
  if (other || !start) {
    return other ? find(other) : undefined;
  }
  return STARTS.test(name) ? Response.redirect(addressOf(start)) : notKept(name, start);
}

/** Says that a page is not here, in its language, and leads to one that is. @param {string} name @param {string} start */
function notKept(name, start) {
  const lang = Object.keys(NOT_KEPT).find((each) => name.startsWith(`${each}/`)) ?? 'kk';
  const style = site.pages[start].find((file) => file.endsWith('.css')) ?? '';
  return new Response(`<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">`
    + `<title>құжат</title><link rel="stylesheet" href="${addressOf(style)}"><main><h1>${NOT_KEPT[lang]}</h1>`
    + `<p><a href="${addressOf(start)}" lang="kk">құжат</a></p></main></html>`, {
    status: 503,
    headers: { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'; style-src 'self'" },
  });
}

/** Keeps a file, unless it is kept already. @param {string} name */
async function gather(name) {
  const kept = await find(name);
  if (kept) {
    await (await caches.open(CACHE)).put(addressOf(name), kept);
    return;
  }
  for (const cache of /** @type {RequestCache[]} */ (['force-cache', 'reload'])) {
    const response = await fetch(addressOf(name), { cache }).catch(() => undefined);
    if (response && (await keep(name, response))) {
      return;
    }
  }
  throw new Error(`${name} is not what the build made`);
}

/** Keeps an answer if it is the file that the build made. @param {string} name @param {Response} response */
async function keep(name, response) {
  const bytes = await response.arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!response.ok || !site.hashes[name] || !hash.startsWith(site.hashes[name])) {
    return false;
  }
  const headers = new Headers(response.headers);
  // The bytes are unpacked now.
  headers.delete('content-encoding');
  headers.delete('content-length');
  await (await caches.open(CACHE)).put(addressOf(name), new Response(bytes, { headers }));
  return true;
}

/** The name of a file of the site, whatever way a host or a person writes it. @param {string} url */
function nameOf(url) {
  const { origin, pathname } = new URL(url);
  if (origin !== HERE.origin || !pathname.startsWith(HERE.pathname)) {
    return undefined;
  }
  const name = pathname.slice(HERE.pathname.length);
  return [name, `${name}index.html`, `${name}.html`, `${name}/index.html`].find((each) => Object.hasOwn(site.hashes, each)) ?? name;
}

/** The one address under which a file is kept. @param {string} name */
function addressOf(name) {
  return new URL(name.replace(/(^|\/)index\.html$/, '$1'), HERE).href;
}

/** The caches of all our versions, the oldest first. */
async function ownCaches() {
  return (await caches.keys()).filter((key) => key.startsWith(PREFIX));
}
