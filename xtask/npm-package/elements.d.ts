/**
 * Defines `<qujat-checker>`, `<qujat-formulyar>` and `<qujat-timeline>`, unless the page has them already. For pages; there is nothing to
 * import from it. What each has is in `elements/custom-elements.json`.
 */

/** What every element has: each property mirrors an attribute, and is empty where that is not there. */
interface QujatElement extends HTMLElement {
  /** The day of submission, ISO 8601. */
  submittedOn: string;
  /** What is applied for. */
  product: string;
  /** The level of the title among the headings of the page, `1` to `6`. */
  headingLevel: string;
  /** `light` or `dark`. */
  scheme: string;
}

/** The documents of a case, and whether those at hand are complete. */
export interface QujatChecker extends QujatElement {
  service: string;
  reason: string;
}

/** A draft of the formulyar. */
export interface QujatFormulyar extends QujatElement {
  reason: string;
  medium: string;
}

/** What the order promises, what the limits of its steps come to, and every step. */
export interface QujatTimeline extends QujatElement {
  service: string;
  urgency: string;
  medium: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'qujat-checker': QujatChecker;
    'qujat-formulyar': QujatFormulyar;
    'qujat-timeline': QujatTimeline;
  }
}
