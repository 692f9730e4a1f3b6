// What runs in the page itself, the same in every engine: finding things as people do, and looking at them.
// `browser.mjs` sends this file after `dom-accessibility-api`, whose functions arrive as `accessibility`. Nothing here is part of the site.

/** @param {Record<string, any>} accessibility the functions of `dom-accessibility-api` */
export function lookInPage({ computeAccessibleName, computeAccessibleDescription, getRole, isDisabled, isInaccessible }) {
  const plain = (text) => String(text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

  /** Every element below a root in the order of the page, open shadow roots included. */
  function* below(root) {
    for (const element of root.children ?? []) {
      yield element;
      if (element.shadowRoot) {
        yield* below(element.shadowRoot);
      }
      yield* below(element);
    }
  }

  const within = (root) => [...(root.shadowRoot ? below(root.shadowRoot) : []), ...below(root)];

  function says(text, wanted, exact) {
    if (wanted === undefined) {
      return true;
    }
    if (typeof wanted === 'object') {
      return new RegExp(wanted.source, wanted.flags).test(plain(text));
    }
    return exact ? plain(text) === plain(wanted) : plain(text).toLowerCase().includes(plain(wanted).toLowerCase());
  }

  const text = (element) => element.innerText ?? element.textContent;

  /** The texts that label a field: of its `label`s, or of what stands in for one. */
  function labels(element) {
    const root = element.getRootNode();
    const named = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
      .map((id) => root.getElementById?.(id)?.textContent);
    return [...named, element.getAttribute('aria-label'), ...[...(element.labels ?? [])].map((label) => label.textContent)].filter(Boolean);
  }

  const FIELDS = 'input, select, textarea, button, meter, output, progress, [role]';

  /** One step from a set of elements to those that they hold. */
  const STEPS = {
    css: (roots, { css }) => roots.flatMap((root) => within(root).filter((element) => element.matches(css))),
    role: (roots, { role, name, exact, level, checked }) =>
      roots.flatMap((root) => within(root).filter((element) =>
        getRole(element) === role && !isInaccessible(element) && says(computeAccessibleName(element), name, exact)
        && (level === undefined || Number(element.getAttribute('aria-level') ?? element.tagName.slice(1)) === level)
        && (checked === undefined || Boolean(element.checked) === checked))),
    label: (roots, { label, exact }) =>
      roots.flatMap((root) => within(root).filter((element) =>
        element.matches(FIELDS) && labels(element).some((each) => says(each, label, exact)))),
    // The innermost elements that say it.
    text: (roots, { text: wanted, exact }) =>
      roots.flatMap((root) => within(root).filter((element) =>
        !element.matches('script, style, noscript') && says(text(element), wanted, exact)
        && ![...element.children].some((child) => says(text(child), wanted, exact)))),
    filter: (found, { hasText }) => found.filter((element) => says(element.textContent, hasText)),
    nth: (found, { nth }) => found.slice(nth, nth === -1 ? undefined : nth + 1),
  };

  function find(steps) {
    let found = [document];
    for (const step of steps) {
      found = [...new Set(STEPS[step.by](found, step))];
    }
    return found;
  }

  const visible = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

  /** What lies at a point, looking through open shadow roots. */
  function at(x, y) {
    let element = document.elementFromPoint(x, y);
    for (;;) {
      const inner = element?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === element) {
        return element;
      }
      element = inner;
    }
  }

  function holds(element, inner) {
    for (let each = inner; each; each = each.assignedSlot ?? each.parentNode ?? each.host) {
      if (each === element) {
        return true;
      }
    }
    return false;
  }

  class NotYet extends Error {}

  /** Until the window is painted as it is now; a window that nobody sees is not painted at all. */
  const painted = () => Promise.race([
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
    new Promise((done) => setTimeout(done, 200)),
  ]);

  const OPERATIONS = {
    /** Where a finger would press it: seen, not disabled, and nothing in front of it. */
    async point(element) {
      if (!visible(element)) {
        throw new NotYet('it cannot be seen');
      }
      if (isDisabled(element)) {
        throw new NotYet('it is disabled');
      }
      const before = element.getBoundingClientRect().top;
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      if (element.getBoundingClientRect().top !== before) {
        // Firefox finds what lies under a finger by what was painted last, which is what was there before it scrolled.
        await painted();
      }
      const [box] = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      if (!box) {
        throw new NotYet('it has no size');
      }
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const hit = at(x, y);
      // A press on the label of a field is a press on the field.
      if (!hit || !(holds(element, hit) || hit.closest('label')?.control === element)) {
        throw new NotYet(`${hit ? show(hit) : 'the edge of the window'} is in front of it`);
      }
      return { x, y, checked: element.checked };
    },
    /** Takes the focus with its text selected, so that what is typed next replaces it. */
    ready(element) {
      if (!visible(element)) {
        throw new NotYet('it cannot be seen');
      }
      if (isDisabled(element) || element.readOnly) {
        throw new NotYet('nothing can be typed into it');
      }
      element.focus();
      element.select?.();
    },
    /** Puts a text into a field at once, as pasting does: trusted `input` events, no keys. */
    fill(element, value) {
      OPERATIONS.ready(element);
      if (['date', 'time', 'month', 'week', 'number', 'range', 'color'].includes(element.type)) {
        element.value = value;
        element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      } else if (value === '') {
        document.execCommand('delete');
      } else {
        document.execCommand('insertText', false, value);
      }
      element.dispatchEvent(new Event('change', { bubbles: true }));
      return element.value;
    },
    /** Chooses an option by its words or, as `{ value }`, by its value. */
    select(element, wanted) {
      const option = [...element.options].find((each) =>
        (typeof wanted === 'object' ? each.value === wanted.value : plain(each.label) === plain(wanted)));
      if (!option) {
        throw new NotYet(`it has no option ${JSON.stringify(wanted)}`);
      }
      element.focus();
      element.value = option.value;
      element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    focus: (element) => element.focus(),
    text: (element) => text(element).trim(),
    value: (element) => element.value,
    checked: (element) => Boolean(element.checked ?? (element.getAttribute('aria-checked') === 'true')),
    visible: (element) => visible(element),
    disabled: (element) => isDisabled(element),
    focused: (element) => element.getRootNode().activeElement === element,
    attribute: (element, name) => element.getAttribute(name),
    name: (element) => computeAccessibleName(element),
    description: (element) => computeAccessibleDescription(element),
    role: (element) => getRole(element),
    box(element) {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    },
  };

  const show = (element) => element.cloneNode(false).outerHTML?.slice(0, 160) ?? element.nodeName;

  /** Does one thing with the one element that the steps lead to; says `notYet` where waiting may help. */
  async function act(steps, operation, value) {
    const found = find(steps);
    if (found.length === 0) {
      return { notYet: 'nothing like it is on the page' };
    }
    if (found.length > 1) {
      return { notYet: `${found.length} things on the page are like it: ${found.slice(0, 4).map(show).join(' ')}` };
    }
    try {
      const work = typeof operation === 'function' ? operation : OPERATIONS[operation];
      return { value: await work(found[0], value) };
    } catch (error) {
      if (error instanceof NotYet) {
        return { notYet: error.message };
      }
      throw error;
    }
  }

  return { find, act, count: (steps) => find(steps).length, texts: (steps) => find(steps).map((each) => text(each).trim()) };
}
