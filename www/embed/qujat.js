// One line for other people's pages:
//
//     <script src="https://…/embed/v1/qujat.js" data-lang="ru" data-service="passport-id-card" async></script>
//
// It puts a sandboxed frame where it stands, keeps it as high as what is in it, and tells on it, as events, what the frame tells.
// `index.html` beside it is the guide. Nothing is left on the page's `window`, and nothing but the frame in its document.

(() => {
  /** @type {Record<string, string>} */
  const TITLES = { kk: 'құжат: құжаттарды тексеру', ru: 'құжат: проверка документов', en: 'құжат: check of the documents' };

  /** How high a frame may be, in pixels: whatever it says, it neither vanishes nor has no end. The higher one scrolls, as `protocol.js` has it. */
  const [LEAST, MOST] = [160, 30_000];

  /** The frame is as wide as its place, whatever the page says of all its elements. @type {Record<string, string>} */
  const STYLE = {
    display: 'block', width: '100%', 'min-width': '0', 'max-width': '100%', 'min-height': '0', 'max-height': 'none', border: '0',
    padding: '0', 'box-sizing': 'border-box', transform: 'none',
  };

  /** What can be asked of the frame, by the attribute that says it. @type {Record<string, string>} */
  const ASKED = { lang: 'language', service: 'service', scheme: 'scheme' };

  /** A word of ours, or nothing. @param {unknown} value */
  const word = (value) => (typeof value === 'string' && /^[\w./-]{0,80}$/.test(value) ? value : undefined);

  /** What each message may carry. @type {Map<unknown, (data: Record<string, unknown>) => Record<string, unknown> | undefined>} */
  const TOLD = new Map(Object.entries({
    ready: ({ version, lang }) => ({ version: word(version), lang: word(lang) }),
    failed: ({ why }) => ({ why: word(why) }),
    resize: ({ height }) => (typeof height === 'number' && Number.isFinite(height) && height > 0
      ? { height: Math.min(Math.max(Math.ceil(height), LEAST), MOST) } : undefined),
    state: ({ step, service, lang }) => ({ step: word(step), service: word(service), lang: word(lang) }),
    result: ({ verdict, findings }) => (Array.isArray(findings)
      ? { verdict: word(verdict), findings: findings.slice(0, 200).map(word).filter(Boolean) } : undefined),
  }));

  /** What hears the messages of each frame. @type {WeakMap<HTMLIFrameElement, (event: MessageEvent) => void>} */
  const ears = new WeakMap();

  /** Hears for a frame as long as there is one: a page that has dropped it, and the script beside it, keeps nothing of it. @param {WeakRef<HTMLIFrameElement>} held */
  const listen = (held) => {
    addEventListener('message', function hear(event) {
      const frame = held.deref();
      if (frame) {
        ears.get(frame)?.(event);
      } else {
        removeEventListener('message', hear);
      }
    });
  };

  /** @param {HTMLScriptElement} script */
  const begin = (script) => {
    const known = (/** @type {string | null | undefined} */ said) => {
      const lang = said?.toLowerCase().split('-')[0] ?? '';
      return Object.hasOwn(TITLES, lang) ? lang : undefined;
    };
    /** The value of `data-lang` that nobody knows, of which the console says so once. @type {string | undefined} */
    let unknown;
    const language = () => {
      const { lang } = script.dataset;
      const said = known(lang);
      if (lang && !said && lang !== unknown) {
        unknown = lang;
        console.warn(`qujat.js: data-lang="${lang}" is none of ${Object.keys(TITLES).join(', ')}`);
      }
      return said ?? known(script.closest('[lang]')?.getAttribute('lang')) ?? 'kk';
    };

    const wanted = () => ({ ...script.dataset, lang: language() });

    const address = new URL('frame.html', script.src);
    const first = wanted();
    const asked = new URLSearchParams({ fit: '' });
    for (const [name, value] of Object.entries(first)) {
      if (Object.hasOwn(ASKED, name)) {
        asked.set(name, value ?? '');
      }
    }
    address.hash = String(asked);

    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-downloads allow-modals');
    frame.setAttribute('referrerpolicy', 'no-referrer');
    frame.loading = script.dataset.loading === 'eager' ? 'eager' : 'lazy';
    frame.title = TITLES[first.lang];
    for (const [name, value] of Object.entries(STYLE)) {
      // A page may hide the frame; `display` is the one thing it may say.
      frame.style.setProperty(name, value, name === 'display' ? '' : 'important');
    }
    const fit = (/** @type {number} */ height) => frame.style.setProperty('height', `${height}px`, 'important');
    fit(600);
    frame.src = address.href;

    /** The view that the frame showed last. @type {unknown} */
    let step;

    ears.set(frame, ({ source, origin, data }) => {
      // A sandboxed frame has no origin; whatever has one is not ours, wherever it came from.
      if (!source || source !== frame.contentWindow || origin !== 'null' || data?.qujat !== 1) {
        return;
      }
      const detail = TOLD.get(data.type)?.(data);
      if (!detail) {
        return;
      }
      if (data.type === 'resize') {
        fit(/** @type {number} */ (detail.height));
      }
      if (data.type === 'state' && step !== detail.step) {
        // A person goes on at the end of a long view; the next begins above.
        if (step !== undefined && document.activeElement === frame && frame.getBoundingClientRect().top < 0) {
          frame.scrollIntoView();
        }
        step = detail.step;
      }
      frame.dispatchEvent(new CustomEvent(`qujat-${data.type}`, { detail, bubbles: true }));
      if (data.type === 'ready') {
        // The address may be an old one: of before an attribute changed, or one that the browser remembers of the frame.
        ask(Object.keys(ASKED));
      }
    });
    listen(new WeakRef(frame));

    /** @param {string[]} names */
    const ask = (names) => {
      const now = /** @type {Record<string, string | undefined>} */ (wanted());
      frame.title = TITLES[/** @type {string} */ (now.lang)];
      for (const name of names) {
        if (now[name] !== undefined) {
          // To the frame alone, which has no origin to name.
          frame.contentWindow?.postMessage({ qujat: 1, type: ASKED[name], [name]: now[name] }, '*');
        }
      }
    };

    new MutationObserver((changes) => {
      ask(changes.map(({ attributeName }) => /** @type {string} */ (attributeName).slice('data-'.length)));
    }).observe(script, { attributeFilter: Object.keys(ASKED).map((name) => `data-${name}`) });

    if (!script.closest('head')) {
      script.after(frame);
      return;
    }
    // Nothing in there is ever seen.
    console.warn('qujat.js stands in <head>: its frame comes to the end of the page. Put the script where the frame shall be.');
    const put = () => document.body.append(frame);
    if (document.readyState === 'loading') {
      addEventListener('DOMContentLoaded', put, { once: true });
    } else {
      put();
    }
  };

  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  if (script) {
    begin(script);
  } else {
    console.warn('qujat.js has to be a script of its own in the page, not a module or a part of another.');
  }
})();
