/**
 * Defines `<qujat-checker>`, `<qujat-formulyar>` and `<qujat-timeline>`, unless the page has them already. For pages; there is nothing to
 * import from it, and where there is no page it does nothing. What each has, events, parts and style properties too, is in
 * `qujat/custom-elements.json`.
 *
 * @module elements
 */

/** What every element has: each property mirrors an attribute, and is empty where that is not there. */
export interface QujatElement extends HTMLElement {
  /** The day of submission, ISO 8601; without one, today. The order was in force from 2012-09-23 to 2014-11-10. */
  submittedOn: string;
  /** What is applied for: `passport`, `id-card` or `passport-and-id-card`. */
  product: string;
  /** The level of the title among the headings of the page, `1` to `6`; the headings inside follow. */
  headingLevel: string;
  /** `light` or `dark`; without one, as the device has it. */
  scheme: string;
}

/** The documents of a case, and whether those at hand are complete. */
export interface QujatChecker extends QujatElement {
  /** The service that is chosen to begin with, by its id in `services()`. */
  service: string;
  /** Why it is applied for, by its id in `vocabulary().reasons`; it belongs to a service. */
  reason: string;
}

/** A draft of the formulyar. */
export interface QujatFormulyar extends QujatElement {
  /** Why it is applied for, by its id in `vocabulary().reasons`; it belongs to a service. */
  reason: string;
  /** The medium of the formulyar: `electronic` or `paper`. */
  medium: string;
}

/** What the order promises, what the limits of its steps come to, and every step. */
export interface QujatTimeline extends QujatElement {
  /** The service that is chosen to begin with, by its id in `services()`. */
  service: string;
  /** The urgency: `general`, `category-1`, `category-2` or `category-3`. */
  urgency: string;
  /** The medium of the formulyar: `electronic` or `paper`. */
  medium: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'qujat-checker': QujatChecker;
    'qujat-formulyar': QujatFormulyar;
    'qujat-timeline': QujatTimeline;
  }
}
