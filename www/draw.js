// Draws a tree of descriptions into the page and changes only what differs, so that focus, open details and half-typed
// words survive a new answer and a new language.

/**
 * @typedef {{ tag: string, attributes: Record<string, unknown>, children: (Description | string)[] }} Description
 * @typedef {Description | string | number | null | undefined | false | DrawableList} Drawable
 * @typedef {Drawable[]} DrawableList
 */

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'path', 'circle', 'g', 'line', 'rect', 'text', 'tspan', 'pattern', 'defs']);

/**
 * Describes an element. `true` sets an empty attribute; `false`, `null` and `undefined` leave one out; a name that begins with
 * a dot is a property; `checked`, `value` and `selected` are properties too, for a person may have changed them.
 *
 * @param {string} tag
 * @param {Record<string, unknown> | null} [attributes]
 * @param {Drawable[]} children
 * @returns {Description}
 */
export function h(tag, attributes, ...children) {
  const kept = /** @type {(Description | string)[]} */ ([]);
  for (const child of /** @type {any[]} */ (children).flat(Infinity)) {
    if (child || child === 0) {
      kept.push(typeof child === 'object' ? child : String(child));
    }
  }
  return { tag, attributes: attributes ?? {}, children: kept };
}

/**
 * @param {Element} parent
 * @param {...Drawable} children
 */
export function draw(parent, ...children) {
  drawChildren(parent, h('div', null, ...children).children);
}

/** @param {Element} parent @param {(Description | string)[]} children */
function drawChildren(parent, children) {
  let node = parent.firstChild;
  for (const child of children) {
    node = place(parent, node, child);
  }
  while (node) {
    node = takeAway(node);
  }
}

/**
 * Puts one child where `node` stands and answers with what stands after it.
 *
 * @param {Element} parent @param {ChildNode | null} node @param {Description | string} child
 */
function place(parent, node, child) {
  if (typeof child === 'string') {
    if (node?.nodeType === Node.TEXT_NODE) {
      if (node.nodeValue !== child) {
        node.nodeValue = child;
      }
      return node.nextSibling;
    }
    parent.insertBefore(document.createTextNode(child), node);
    return node;
  }
  const found = matching(node, child);
  if (!found) {
    const made = make(child);
    parent.insertBefore(made, node);
    dress(made, child);
    return node;
  }
  // What stood before the found one is gone from the new tree.
  while (node && node !== found) {
    node = takeAway(node);
  }
  dress(found, child);
  return found.nextSibling;
}

/**
 * Takes one child away for good and answers with what stands after it. What a field tells when it goes while a person is in it is heard by nobody:
 * who did would draw inside a tree that is half drawn, and what was typed has been told already, sign by sign.
 *
 * @param {ChildNode} node
 */
function takeAway(node) {
  const next = node.nextSibling;
  for (const parting of ['blur', 'focusout', 'change']) {
    node.addEventListener(parting, (event) => event.stopImmediatePropagation(), true);
  }
  node.remove();
  return next;
}

/**
 * The next sibling that is this very thing. Things are told apart by `id` or `data-key`; without either, elements of our own by their
 * name, and others by their place.
 *
 * @param {ChildNode | null} node @param {Description} child
 */
function matching(node, child) {
  const key = String(child.attributes.id ?? child.attributes['data-key'] ?? '');
  for (let each = node; each; each = each.nextSibling) {
    if (each instanceof Element) {
      if (each.localName === child.tag && (each.id || each.getAttribute('data-key') || '') === key) {
        return each;
      }
      if (!key && !child.tag.includes('-')) {
        return null;
      }
    }
  }
  return null;
}

/** @param {Description} child */
function make(child) {
  return SVG_TAGS.has(child.tag) ? document.createElementNS(SVG, child.tag) : document.createElement(child.tag);
}

/** @param {Element} element @param {Description} child */
function dress(element, child) {
  const { attributes } = child;
  for (const { name } of [...element.attributes]) {
    if (!(name in attributes) && name !== 'open') {
      element.removeAttribute(name);
    }
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('.') || name === 'checked') {
      set(element, name.replace('.', ''), value);
    } else if (name !== 'value' && name !== 'selected') {
      attribute(element, name, value);
    }
  }
  // An element of our own draws what is inside it.
  if (!child.tag.includes('-')) {
    drawChildren(element, child.children);
  }
  // After the options are there.
  if ('value' in attributes) {
    if (element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type)) {
      attribute(element, 'value', attributes.value);
    } else if (element instanceof HTMLOptionElement) {
      attribute(element, 'value', attributes.value);
    } else {
      set(element, 'value', attributes.value);
    }
  }
}

/** @param {Element} element @param {string} name @param {unknown} value */
function set(element, name, value) {
  const target = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (element));
  if (typeof value === 'object' || target[name] !== value) {
    target[name] = value;
  }
}

/** @param {Element} element @param {string} name @param {unknown} value */
function attribute(element, name, value) {
  if (value === false || value === null || value === undefined) {
    element.removeAttribute(name);
  } else if (element.getAttribute(name) !== String(value === true ? '' : value)) {
    element.setAttribute(name, value === true ? '' : String(value));
  }
}
