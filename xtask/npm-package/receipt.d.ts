import type {
  AboutReport, Application, Assumptions, DocumentPackage, ForecastReport, FormulyarDraft, FormulyarReport, Language, PackageReport, Situation, TimelineReport,
  WhereaboutsReport,
} from './index.js';

/** A function that a receipt can be about. */
export type Asked = 'checkPackage' | 'previewTimeline' | 'forecastTimeline' | 'whereabouts' | 'previewFormulyar';

/** What a receipt is made for and compared with: the package itself, or whatever has these functions. */
export interface Engine {
  /** The versions. */
  about(): AboutReport;
  /** The SHA-256 of its module in hexadecimal digits, if it is known. */
  module?: string;
  /** The check of a package. */
  checkPackage(documentPackage: DocumentPackage, lang: Language): PackageReport;
  /** The steps and dates of an application. */
  previewTimeline(application: Application, lang: Language, situation?: Situation | null): TimelineReport;
  /** When it could be over: a model. */
  forecastTimeline?(application: Application, assumptions: Assumptions, lang: Language, situation?: Situation | null): ForecastReport;
  /** Where it could be on a day: a model. */
  whereabouts?(application: Application, assumptions: Assumptions, today: string, lang: Language, situation?: Situation | null): WhereaboutsReport;
  /** The look at a draft of a formulyar. */
  previewFormulyar(draft: FormulyarDraft, lang: Language): FormulyarReport;
}

/** The values of each function in order, without the language. */
export interface AskedOf {
  /** A package. */
  checkPackage: readonly [documentPackage: DocumentPackage];
  /** An application, and what happens to it. */
  previewTimeline: readonly [application: Application, situation?: Situation | null];
  /** An application, what the model assumes, and what happens. */
  forecastTimeline: readonly [application: Application, assumptions: Assumptions, situation?: Situation | null];
  /** An application, what the model assumes, the day, and what happens. */
  whereabouts: readonly [application: Application, assumptions: Assumptions, today: string, situation?: Situation | null];
  /** A draft. */
  previewFormulyar: readonly [draft: FormulyarDraft];
}

/** A function and what it is asked. */
export type Call = {
  [Function in Asked]: {
    /** The function. */
    ask: Function;
    /** Its values. */
    of: AskedOf[Function];
  };
}[Asked];

/** What was asked and answered, by which versions, on which day; nothing of it tells who somebody is. */
export interface Receipt {
  /** That it is a receipt. */
  format: 'qujat-receipt';
  /** The version of the format; there is one. */
  version: number;
  /** What it is, in sentences. */
  head: string[];
  /** The day on which it was made, an ISO date. */
  day: string;
  /** The language of its head. */
  lang: Language;
  /** What answered. */
  versions: ReceiptVersions;
  /** What was asked, in order, and what was answered. */
  answers: ReceiptAnswer[];
}

/** What answered. */
export interface ReceiptVersions {
  /** The version of the library. */
  engine: string;
  /** The day on which what is said of the law was last changed. */
  law: string;
  /** The day on which the calendar was last changed. */
  calendar: string;
  /** The SHA-256 of the module’s bytes in hexadecimal digits, where it was known. */
  module?: string;
}

/** One function with what it was asked and what it answered. */
export interface ReceiptAnswer {
  /** The function. */
  ask: Asked;
  /** Its values without the language. In place of a date of birth stands `age`, the whole years on the day of filing. */
  of: unknown[];
  /** JSON Pointers into `of`: the fields that the answer hangs on and that are held back. */
  leftOut: string[];
  /** What tells this answer from another: the verdict, codes with paths and places in the law, dates. No sentences. */
  answer: unknown;
}

/** A version that is another now. */
export interface ChangedVersion {
  /** Of what. */
  name: 'law' | 'calendar' | 'engine' | 'module';
  /** The version that the receipt names. */
  then: string;
  /** The version that answers now. */
  now: string;
}

/** An answer that is another now. */
export interface ChangedAnswer {
  /** The function. */
  ask: Asked;
  /** The lines that are no longer said. */
  then: string[];
  /** The lines that were not said then. */
  now: string[];
}

/** What became of the answers of a receipt. */
export interface Replayed {
  /** Whether every answer that can be compared is the same, its lists in the same order. */
  same: boolean;
  /** The versions that are others now. */
  versions: ChangedVersion[];
  /** The answers that are others now: what is no longer said, and what was not said then; of a list that is in another order, all of it. */
  differs: ChangedAnswer[];
  /** What the receipt holds back; an answer that hangs on it was not compared. */
  leftOut: string[];
}

/**
 * A receipt for what was asked, one thing at least. A field that could tell who somebody is stands in it only if the answer hangs on it, and then as something of
 * the same effect: an age in whole years, another letter, the day before. Where nothing has the same effect it is left out, and said to be. What the engine
 * does not read is left out too. A receipt of more than 200 000 characters, without white space, is a `TypeError`, here and where it is read. What is wrong with a call is found
 * in the list: `/calls/1/of/0/application/service: …`.
 */
export function receiptOf(engine: Engine, calls: readonly Call[], made: { day: string; lang: Language; head?: string[] }): Receipt;

/** Asks again what a receipt asked. What is no receipt is a `TypeError`; a text that is no JSON a `SyntaxError`. */
export function replayReceipt(receipt: Receipt | string, engine: Engine): Replayed;

/** A receipt, from its text too; what is none is an error. */
export function readReceipt(receipt: unknown): Receipt;

/** What is answered, as a receipt has it. */
export function answerOf(engine: Engine, call: Call): Record<string, unknown>;

/** An answer of a receipt in lines, one for each thing it says. */
export function linesOf(answer: unknown): string[];
