/**
 * Defines `<qujat-checker>`, `<qujat-formulyar>` and `<qujat-timeline>`, unless the page has them already. For pages; there is nothing to
 * import from it, and where there is no page it does nothing. What each has, events, parts and style properties too, is in
 * `qujat/custom-elements.json`.
 *
 * @module elements
 */

import type { FindingCode, Language, Medium, Product, Reason, RemarkReport, Service, Urgency, Verdict } from './index.js';

/** The events of an element, with what they carry beside those of every other. */
export interface QujatEvents<Result> extends HTMLElementEventMap {
  /** Once, when the element can be used. */
  'qujat-ready': CustomEvent<QujatReady>;
  /** A person changed an answer. */
  'qujat-change': CustomEvent<QujatChange>;
  /** The element does not begin, or has stopped: a press of its button tries again. */
  'qujat-failed': CustomEvent<QujatFailed>;
  /** There is another answer. */
  'qujat-result': CustomEvent<Result>;
}

/** Hears an event: a function, or an object that has one. */
export type QujatListener<Of, Heard> = ((this: Of, event: Heard) => void) | {
  /** Hears it. */
  handleEvent(event: Heard): void;
};

/** What every element has: each property mirrors an attribute, and is empty where that is not there. */
export interface QujatElement<Result = unknown> extends HTMLElement {
  /** The language of the element, with or without a region; without one, that of the page around it. */
  lang: Language | `${Language}-${string}` | '';
  /** The day of submission, ISO 8601; without one, today. The order was in force from 2012-09-23 to 2014-11-10. */
  submittedOn: string;
  /** What is applied for. */
  product: Product | '';
  /** The level of the title among the headings of the page; the headings inside follow. */
  headingLevel: '1' | '2' | '3' | '4' | '5' | '6' | '';
  /** The colours; without one, as the device has it. */
  scheme: 'light' | 'dark' | '';
  /** Hears an event of the element. */
  addEventListener<Name extends keyof QujatEvents<Result>>(
    type: Name, listener: QujatListener<this, QujatEvents<Result>[Name]>, options?: boolean | AddEventListenerOptions,
  ): void;
  /** Hears any other event. */
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** Hears an event of the element no more. */
  removeEventListener<Name extends keyof QujatEvents<Result>>(
    type: Name, listener: QujatListener<this, QujatEvents<Result>[Name]>, options?: boolean | EventListenerOptions,
  ): void;
  /** Hears any other event no more. */
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

/** What an element that can be used says. */
export interface QujatReady {
  /** The version of the elements. */
  version: string;
}

/** What an element says of a changed answer. */
export interface QujatChange {
  /** The name of the field, never its value. */
  field: string;
  /** How many documents are ticked. */
  documents: number;
}

/** What an element says that does not begin, or has stopped. */
export interface QujatFailed {
  /** Why. */
  why: 'unreachable' | 'refused' | 'broken' | 'no-wasm' | 'memory' | 'stopped';
}

/** What came of a check. */
export interface CheckerResult {
  /** The service. */
  service: Service;
  /** Whether the package is complete. */
  verdict: Verdict;
  /** The codes of the findings. */
  findings: FindingCode[];
  /** How many documents are ticked. */
  documents: number;
  /** How many requirements are met. */
  met: number;
  /** How many requirements there are. */
  needed: number;
}

/** What came of a look at a draft. */
export interface FormulyarResult {
  /** How many errors were found. */
  errors: number;
  /** How many warnings. */
  warnings: number;
  /** The codes of all that was found. */
  findings: FindingCode[];
}

/** What a timeline says. */
export interface TimelineResult {
  /** The service. */
  service: Service;
  /** The day of submission, ISO 8601. */
  submittedOn: string | null;
  /** The last day of the promise. */
  promise: string | null;
  /** The day the limits of the steps come to. */
  ceilings: string | null;
  /** By how many days the ceilings outlast the promise. */
  overrun: number;
  /** How many steps there are. */
  steps: number;
  /** The codes of the remarks. */
  findings: RemarkReport['code'][];
}

/** The documents of a case, and whether those at hand are complete. */
export interface QujatChecker extends QujatElement<CheckerResult> {
  /** The service that is chosen to begin with, by its id in `services()`. */
  service: Service | '';
  /** Why it is applied for, by its id in `vocabulary().reasons`; it belongs to a service. */
  reason: Reason | '';
}

/** A draft of the formulyar. */
export interface QujatFormulyar extends QujatElement<FormulyarResult> {
  /** Why it is applied for, by its id in `vocabulary().reasons`; it belongs to a service. */
  reason: Reason | '';
  /** The medium of the formulyar. */
  medium: Medium | '';
}

/** What the order promises, what the limits of its steps come to, and every step. */
export interface QujatTimeline extends QujatElement<TimelineResult> {
  /** The service that is chosen to begin with, by its id in `services()`. */
  service: Service | '';
  /** The urgency. */
  urgency: Urgency | '';
  /** The medium of the formulyar. */
  medium: Medium | '';
}

declare global {
  interface HTMLElementTagNameMap {
    'qujat-checker': QujatChecker;
    'qujat-formulyar': QujatFormulyar;
    'qujat-timeline': QujatTimeline;
  }
}
