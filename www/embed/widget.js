// What the elements for other people's pages have in common: a root of their own, answers of their own, and attributes that preset
// answers. Nothing is kept, nothing of the host's page is touched, and nothing but its language is watched.

import { draw, h } from '../draw.js';
import { EngineStopped } from '../engine.js';
import { FAILURES } from '../failures.js';
import { Failed } from '../files.js';
import { isAnswer } from '../known.js';
import { noted } from '../noted.js';
import { fieldId } from '../places.js';
import { EDITION, State } from '../state.js';
import { LANGUAGES } from '../words.js';
import { STYLE, VERSION } from './built.js';
import { loaded } from './loaded.js';

/**
 * What an element draws from.
 *
 * @typedef {{ engine: import('../engine.js').Engine, state: State, vocabulary: any, services: any[], service: any,
 *   say: import('../words.js').Say }} Given `service` is the one that was chosen, if any
 */

/**
 * What an element shows: `result` is what the host is told of it, no personal data in it, and `said` what a screen reader says.
 *
 * @typedef {{ title: string, body: import('../draw.js').Drawable, result?: Record<string, unknown>, said?: string }} View
 */

/** The answers that a host can give beforehand, by the attribute that gives them. @type {Record<string, string>} */
const PRESETS = { service: 'service', reason: 'reason', 'submitted-on': 'submittedOn', urgency: 'urgency', medium: 'medium', product: 'product' };

/** The level of the title where the host names none. */
const LEVEL = 2;

export class Widget extends HTMLElement {
  /** @type {string[]} */
  static observedAttributes = [];

  #state = new State();
  #root = this.attachShadow({ mode: 'open' });
  #page = document.createElement('div');
  /** Why it does not begin, or has stopped, under what was shown before. */
  #failure = document.createElement('div');
  #live = document.createElement('p');
  #around = new MutationObserver(() => {
    if (this.#language() !== this.#state.lang) {
      this.#show();
    }
  });
  /** @type {import('./loaded.js').Loaded | null} */
  #loaded = null;
  /** The attributes that the answers do not follow yet, each with its value before. @type {Map<string, string | null>} */
  #changes = new Map();
  /** Whether it was ever shown. */
  #ready = false;
  /** What the host was told last, as text. */
  #told = '';
  #said = '';

  constructor() {
    super();
    dress(this.#root);
    const base = document.createElement('div');
    base.className = 'root';
    base.dir = 'ltr';
    base.setAttribute('part', 'base');
    this.#failure.className = 'failure';
    this.#live.className = 'hidden';
    this.#live.setAttribute('role', 'status');
    base.append(this.#page, this.#failure, this.#live);
    this.#root.append(base);
    this.#listen();
  }

  connectedCallback() {
    // A property that was set before this was an element of ours hides the one that we have.
    for (const attribute of this.#observed) {
      const name = propertyOf(attribute);
      if (Object.hasOwn(this, name)) {
        const own = /** @type {Record<string, any>} */ (/** @type {unknown} */ (this));
        const value = own[name];
        delete own[name];
        own[name] = value;
      }
    }
    for (const root of rootsAround(this)) {
      this.#around.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
    void this.#begin();
  }

  disconnectedCallback() {
    this.#around.disconnect();
  }

  /** @param {string} name @param {string | null} before */
  attributeChangedCallback(name, before) {
    if (this.#loaded) {
      if (!this.#changes.has(name)) {
        this.#changes.set(name, before);
      }
      this.#show();
    }
  }

  /** What is shown now. @param {Given} _given @returns {View} */
  view(_given) {
    return { title: '', body: null };
  }

  /** Puts in what is so before anybody answers. @param {State} _state */
  begun(_state) {}

  /** A button with a task of its own was pressed. @param {string} _what @param {State} _state @returns {string | void} where the focus goes */
  act(_what, _state) {}

  /** Whether this field was one of the element's own; it has changed the state then. @param {HTMLInputElement} _field @param {State} _state */
  take(_field, _state) {
    return false;
  }

  get #observed() {
    return /** @type {typeof Widget} */ (this.constructor).observedAttributes;
  }

  async #begin() {
    if (!this.#loaded) {
      try {
        const tools = await loaded();
        // Two beginnings of one element are one.
        if (this.#loaded || !this.isConnected) {
          return;
        }
        this.#loaded = tools;
      } catch (error) {
        this.#fail(error instanceof Failed ? error.why : 'stopped');
        console.error(error);
        return;
      }
      this.begun(this.#state);
      for (const attribute of this.#observed) {
        this.#changes.set(attribute, null);
      }
    }
    // It may have been moved, or taken out and put back: the language around it may be another.
    this.#show();
  }

  async #again() {
    await this.#begin();
    // The button is gone where it has helped.
    if (!this.#failure.firstChild) {
      this.#focus('title');
    }
  }

  #listen() {
    this.#root.addEventListener('submit', (event) => event.preventDefault());
    this.#root.addEventListener('qujat-answer', (event) => {
      const { path, value, taken } = /** @type {CustomEvent} */ (event).detail;
      this.#state.answer(path, value);
      this.#changed(path);
      if (taken) {
        this.#focus(fieldId(path)) || this.#focus('title');
      }
    });
    this.#root.addEventListener('input', (event) => {
      const field = /** @type {HTMLInputElement} */ (event.target);
      if (this.take(field, this.#state)) {
        this.#changed(field.name);
      }
    });
    this.#root.addEventListener('click', (event) => {
      const pressed = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest('[data-go], [data-id], [data-do]'));
      // Where the page has views, these elements have a place.
      const { go, id = go, do: what } = pressed?.dataset ?? {};
      if (pressed?.localName === 'a') {
        // The address belongs to the host.
        event.preventDefault();
      }
      if (id) {
        this.#focus(id);
      } else if (what === 'again') {
        void this.#again();
      } else if (what) {
        const place = this.act(what, this.#state);
        this.#said = '';
        this.#show();
        if (place) {
          this.#focus(place);
        }
      }
    });
  }

  /** @param {string} field the answer that is another now */
  #changed(field) {
    this.#show();
    this.#tell('change', { field, documents: this.#state.documents.size });
  }

  /** Takes the answers from the attributes that have changed: the service first, for a reason belongs to one. @param {any} vocabulary in any language */
  #preset(vocabulary) {
    for (const [attribute, field] of Object.entries(PRESETS)) {
      const before = this.#changes.get(attribute);
      if (before === undefined) {
        continue;
      }
      const value = this.getAttribute(attribute);
      if (value === null) {
        this.#takeBack(field, before);
        continue;
      }
      this.#give(attribute, field, value, vocabulary);
      if (attribute === 'service' && this.#state.answers.reason === undefined && !this.#changes.has('reason')) {
        // The reason may have been there before its service.
        this.#changes.set('reason', null);
      }
    }
    this.#changes.clear();
  }

  /** Takes back what an attribute gave; another answer is a person's own. @param {string} field @param {string | null} given */
  #takeBack(field, given) {
    const { answers, today } = this.#state;
    if (given === null || given !== answers[field]) {
      return;
    }
    // What belongs to the answer goes with it.
    this.#state.answer(field, field === 'submittedOn' ? today : '');
    if (field !== 'submittedOn') {
      delete answers[field];
    }
  }

  /** Takes an answer from an attribute; one that cannot be an answer is left out. @param {string} attribute @param {string} field @param {string} value @param {any} vocabulary */
  #give(attribute, field, value, vocabulary) {
    const { service } = this.#state.answers;
    const known = isAnswer(field, value, vocabulary);
    const other = known && field === 'reason' && vocabulary.reasons.every((/** @type {any} */ reason) => reason.id !== value || reason.service !== service);
    if (known && !other) {
      this.#state.answer(field, value);
    } else if (!other || service) {
      // A reason without a service waits for one.
      console.warn(`<${this.localName} ${attribute}="${value}">: there is no such ${attribute}${other ? ' of this service' : ''}`);
    }
  }

  /** The language that was asked for here, or else around. @returns {import('../engine.js').Language} */
  #language() {
    const said = languageOf(this) || document.documentElement.lang;
    return LANGUAGES.find(({ id }) => id === said.toLowerCase().split('-')[0])?.id ?? 'kk';
  }

  #show() {
    const tools = this.#loaded;
    if (!tools) {
      return;
    }
    const lang = this.#language();
    const { engine } = tools;
    const say = tools.words[lang];
    try {
      this.#state.lang = lang;
      const vocabulary = engine.vocabulary(lang);
      this.#preset(vocabulary);
      const services = engine.services(EDITION, lang);
      const { title, body, result, said = '' } = this.view({
        engine,
        state: this.#state,
        vocabulary,
        services,
        service: services.find((/** @type {any} */ { id }) => id === this.#state.answers.service),
        say,
      });
      this.#draw(lang, [
        h('h1', { id: 'title', tabindex: '-1', part: 'title' }, title),
        notice(engine.editions(lang).find((/** @type {any} */ { id }) => id === EDITION), say),
        body,
      ]);
      draw(this.#failure);
      this.#say(said);
      if (!this.#ready) {
        this.#ready = true;
        this.#tell('ready', { version: VERSION });
      }
      this.#result(result);
    } catch (error) {
      if (!(error instanceof EngineStopped)) {
        throw error;
      }
      this.#fail('stopped', this.#ready ? say('engine.stopped') : undefined);
    }
  }

  /** @param {string} lang @param {import('../draw.js').Drawable[]} content */
  #draw(lang, content) {
    this.#base.lang = lang;
    this.#dress();
    draw(this.#page, content);
    // Inside, titles are as on our own page; around it, they continue the host's.
    const asked = Number(this.getAttribute('heading-level'));
    const more = (asked >= 1 && asked <= 6 ? asked : LEVEL) - 1;
    for (const title of this.#page.querySelectorAll('h1, h2, h3')) {
      title.setAttribute('aria-level', String(Math.min(Number(title.localName.slice(1)) + more, 6)));
    }
  }

  get #base() {
    return /** @type {HTMLElement} */ (this.#page.parentElement);
  }

  #dress() {
    this.#base.dataset.scheme = this.getAttribute('scheme') ?? '';
  }

  /**
   * Says what happened, in the language of the page, under what is shown, and lets a person try again.
   *
   * @param {import('../failures.js').Why} why @param {string} [said]
   */
  #fail(why, said) {
    const lang = this.#language();
    const words = FAILURES[lang];
    this.#dress();
    // What is shown above may be in another language.
    draw(this.#failure, h('div', { lang, role: 'alert', part: 'failure' },
      h('p', null, said ?? words[why]),
      h('p', null, h('button', { type: 'button', class: 'second', part: 'button', 'data-do': 'again' }, words.again))));
    this.#tell('failed', { why });
  }

  /** @param {string} said */
  #say(said) {
    if (said !== this.#said) {
      this.#live.textContent = said;
    }
    this.#said = said;
  }

  /** @param {Record<string, unknown> | undefined} result */
  #result(result) {
    const text = result ? JSON.stringify(result) : '';
    if (result && text !== this.#told) {
      this.#tell('result', result);
    }
    this.#told = text;
  }

  /** @param {string} what @param {Record<string, unknown>} detail */
  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`qujat-${what}`, { bubbles: true, composed: true, detail }));
  }

  /** Moves the focus to a field, opening what it lies in. @param {string} id */
  #focus(id) {
    const place = this.#root.getElementById(id);
    for (let within = place?.closest('details'); within; within = within.parentElement?.closest('details')) {
      within.open = true;
    }
    const field = place?.matches('fieldset') ? place.querySelector('input, select') : place;
    /** @type {HTMLElement | null | undefined} */ (field)?.focus();
    return Boolean(field);
  }
}

/**
 * Gives an element to the page, with a property for each of its attributes.
 *
 * @param {string} tag @param {typeof Widget} type
 */
export function define(tag, type) {
  for (const attribute of type.observedAttributes) {
    // Every element has a language.
    if (attribute !== 'lang') {
      Object.defineProperty(type.prototype, propertyOf(attribute), {
        configurable: true,
        enumerable: true,
        /** @this {Widget} */
        get() {
          return this.getAttribute(attribute) ?? '';
        },
        /** @this {Widget} @param {unknown} value */
        set(value) {
          if (value === null || value === undefined) {
            this.removeAttribute(attribute);
          } else {
            this.setAttribute(attribute, String(value));
          }
        },
      });
    }
  }
  customElements.define(tag, type);
}

/** Which service it is about. @param {Given} given */
export function serviceChoice({ state, services, say }) {
  const options = services.map(({ id, shortTitle }) => ({ id, title: shortTitle }));
  return h('qujat-choice', {
    'data-key': 'service', part: 'question',
    '.data': { path: 'service', legend: say('start.question'), value: state.answers.service, options },
  });
}

/** The root that an element lies in, that of its host, and so on to the document. @param {Element} element @returns {Node[]} */
function rootsAround(element) {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}

/** The language that an element is said to be in, by itself or by what it lies in, whoever's root that is. @param {Element} element @returns {string} */
function languageOf(element) {
  const root = element.getRootNode();
  return element.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? (root instanceof ShadowRoot ? languageOf(root.host) : '');
}

/** @param {string} attribute */
function propertyOf(attribute) {
  return attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** That the order is history, with the places that say so: on every element, whatever was answered. @param {any} edition @param {import('../words.js').Say} say */
function notice(edition, say) {
  return h('div', { class: 'noted repealed', part: 'notice', role: 'note', 'aria-label': say('repealed.label') },
    noted([edition.inForceFrom.why, edition.repealedFrom.why], say,
      h('p', null,
        h('strong', null, say('repealed.title')), ' ',
        say('history.from', { date: edition.inForceFrom.text }), ' ',
        say('history.until', { date: edition.repealedFrom.text }), ' ',
        say('repealed.today'))));
}

/** The one style of all elements. @type {CSSStyleSheet | undefined} */
let sheet;

/** @param {ShadowRoot} root */
function dress(root) {
  if (!('adoptedStyleSheets' in root)) {
    // An older browser; a policy against styles in pages leaves it plain there.
    const style = document.createElement('style');
    style.textContent = STYLE;
    /** @type {ShadowRoot} */ (root).append(style);
    return;
  }
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  root.adoptedStyleSheets = [sheet];
}
