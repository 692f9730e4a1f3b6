/* tslint:disable */
/* eslint-disable */
/**
 * A bar code that is not real.
 */
export interface BarcodeReport {
    /**
     * What it reads.
     */
    text: string;
    /**
     * Bars and gaps by turns, a bar first, in modules (Code 128).
     */
    widths: number[];
    /**
     * That it is not real.
     */
    note: string;
}

/**
 * A case, its service and what it is called.
 */
export interface ReasonLabel {
    /**
     * The id.
     */
    id: Reason;
    /**
     * The service it belongs to.
     */
    service: Service;
    /**
     * Its label.
     */
    title: string;
}

/**
 * A date with its place in the law.
 */
export interface CitedDate {
    /**
     * ISO text.
     */
    date: string;
    /**
     * In words.
     */
    text: string;
    /**
     * Its place.
     */
    why: CitationReport;
}

/**
 * A day off in the whole country.
 */
export type Holiday = "new-year" | "orthodox-christmas" | "womens-day" | "nauryz" | "unity-day" | "defenders-day" | "victory-day" | "capital-day" | "constitution-day" | "republic-day" | "first-president-day" | "independence-day" | "kurban-ait";

/**
 * A day.
 */
export interface DayReport {
    /**
     * ISO text.
     */
    date: string;
    /**
     * In words.
     */
    text: string;
    /**
     * How it was reached, in a sentence.
     */
    how?: string;
    /**
     * How it was reached, in values.
     */
    count?: CountReport;
}

/**
 * A document at hand. What is left out is taken to be in order.
 */
export interface Document {
    /**
     * What it is.
     */
    kind: DocumentKind;
    /**
     * The original unless given.
     */
    copy?: Copy;
    /**
     * How many there are (photographs); enough unless given.
     */
    count?: number;
    /**
     * The size (photographs); the right one unless given.
     */
    size?: PhotoSize;
    /**
     * The day it was issued, ISO text.
     */
    issuedOn?: string;
    /**
     * The last day on which it is valid, ISO text.
     */
    expiresOn?: string;
    /**
     * The surname on it.
     */
    surname?: string;
    /**
     * The name on it.
     */
    name?: string;
    /**
     * The IIN on it.
     */
    iin?: string;
}

/**
 * A document of the package and what stands on it: what is given here is compared with the form. A document of
 * `checkPackage` may be handed over as it is.
 */
export interface DraftDocument {
    /**
     * What it is.
     */
    kind?: DocumentKind;
    /**
     * Its number.
     */
    number?: string;
    /**
     * The day it was issued, as people write dates.
     */
    issuedOn?: string;
    /**
     * The last day on which it is valid.
     */
    expiresOn?: string;
    /**
     * The surname on it.
     */
    surname?: string;
    /**
     * The name on it.
     */
    name?: string;
    /**
     * The patronymic on it.
     */
    patronymic?: string;
    /**
     * The date of birth on it.
     */
    birthDate?: string;
    /**
     * The IIN on it.
     */
    iin?: string;
}

/**
 * A document that would do.
 */
export interface DocumentChoice {
    /**
     * Its kind.
     */
    kind: DocumentKind;
    /**
     * Its name.
     */
    title: string;
}

/**
 * A draft, looked at and laid out. It has no `Debug`: it holds names and numbers of a person.
 */
export interface FormulyarReport {
    /**
     * The mark to put over everything: it is no form.
     */
    sample: Trilingual;
    /**
     * Whose the layout is: not the law's.
     */
    layoutNote: string;
    /**
     * The form: its title, and its fields in order.
     */
    title: Trilingual;
    /**
     * The fields in the order of the form.
     */
    fields: FormulyarFieldReport[];
    /**
     * Everything that was found, in the order of the form.
     */
    findings: FindingReport[];
    /**
     * The names in Latin letters, as a proposal.
     */
    latin: LatinReport;
    /**
     * The machine-readable lines of what is wanted; none while a name or a date is missing.
     */
    machineReadable: MachineReadableReport[];
    /**
     * The stub (түбіртек).
     */
    stub: SheetReport;
    /**
     * The information sheet (ақпараттық парақ).
     */
    informationSheet: SheetReport;
    /**
     * The bar code of the sample number.
     */
    barcode: BarcodeReport;
}

/**
 * A field of the form, in the order of the preview. The id is its place in the draft: with a slash before it, a JSON
 * Pointer. The fields of the system and of the officer are in no draft.
 */
export type FormulyarField = "number" | "barcode" | "product" | "reason" | "medium" | "surname" | "name" | "patronymic" | "latinSurname" | "latinName" | "sex" | "birthDate" | "birthPlace" | "nationality" | "citizenship" | "iin" | "address" | "presented/kind" | "presented/number" | "presented/issuedBy" | "presented/issuedOn" | "presented/expiresOn" | "representative" | "contact" | "photo" | "holderSignature" | "submittedOn" | "officerCode" | "officerDate" | "officerSignature" | "digitalSignature";

/**
 * A finding in words.
 */
export interface FindingReport {
    /**
     * Its code: public and stable.
     */
    code: string;
    /**
     * How much it weighs.
     */
    severity: Severity;
    /**
     * The field it is about, a JSON Pointer into the package.
     */
    path: string;
    /**
     * What is wrong.
     */
    what: string;
    /**
     * Where the law says so.
     */
    why: CitationReport;
    /**
     * What to do.
     */
    todo: string;
}

/**
 * A kind of document.
 */
export type DocumentKind = "registration-book" | "fee-receipt" | "exemption-proof" | "photo" | "application" | "id-card" | "passport" | "birth-certificate" | "passport-1974" | "marriage-certificate" | "divorce-certificate" | "name-change-certificate" | "civil-status-certificate" | "loss-statement" | "theft-certificate" | "citizenship-certificate" | "foreign-passport" | "parent-id-card" | "guardianship-proof" | "power-of-attorney" | "representative-id-card" | "housing-title" | "lease" | "owner-consent" | "departure-slip" | "exit-permit" | "death-certificate" | "court-decision" | "legal-person-authority" | "other";

/**
 * A language of the answers, by its BCP 47 tag.
 */
export type Language = "kk" | "ru" | "en";

/**
 * A letter of another script.
 */
export interface LetterReport {
    /**
     * Where it stands in the tidied text, in characters, counted from 1.
     */
    position: number;
    /**
     * The letter.
     */
    letter: string;
    /**
     * Its script.
     */
    script: "cyrillic" | "latin";
    /**
     * The letter of the other script that looks the same.
     */
    instead?: string;
}

/**
 * A name in Latin letters.
 */
export interface LatinNameReport {
    /**
     * What stands in the lines: what was asked for, else the proposal.
     */
    spelling: string;
    /**
     * The proposal.
     */
    proposal: string;
    /**
     * Other spellings people have.
     */
    alternatives: string[];
    /**
     * Letters that no table spells, in the tidied name, counted from 1.
     */
    unspelled: number[];
}

/**
 * A part of a machine-readable line.
 */
export interface MachinePartReport {
    /**
     * The line, counted from 1.
     */
    line: number;
    /**
     * Its first character in the line, counted from 1.
     */
    position: number;
    /**
     * The characters.
     */
    text: string;
    /**
     * What they mean.
     */
    label: string;
}

/**
 * A question still to be answered.
 */
export interface QuestionReport {
    /**
     * Its id.
     */
    id: Question;
    /**
     * The question.
     */
    text: string;
}

/**
 * A question whose answer decides what was left open.
 */
export type Question = "reason" | "product" | "submitted-on" | "birth-date";

/**
 * A sentence with its place in the law.
 */
export interface CitedText {
    /**
     * The sentence.
     */
    text: string;
    /**
     * Its place.
     */
    why: CitationReport;
}

/**
 * A service: what it is, costs and ends with, and who takes part.
 */
export interface ServiceReport {
    /**
     * Its id.
     */
    id: Service;
    /**
     * Its name in the order.
     */
    title: string;
    /**
     * What a citizen calls it.
     */
    shortTitle: string;
    /**
     * The annex that regulates it.
     */
    annex: number;
    /**
     * Par. 2: who may apply.
     */
    consumers: CitedText;
    /**
     * Par. 4: its form.
     */
    form: CitedText;
    /**
     * Par. 6: what it ends with.
     */
    result: CitedText;
    /**
     * Par. 7: who takes part.
     */
    participants: ParticipantReport[];
    /**
     * Par. 10, item 1: the promise.
     */
    term: CitedText;
    /**
     * Par. 10, item 2: the longest wait when handing in.
     */
    waitSubmitting: CitedText;
    /**
     * Par. 10, item 3: the longest wait when collecting.
     */
    waitCollecting: CitedText;
    /**
     * Par. 11: whether it is paid.
     */
    paid: boolean;
    /**
     * The same, in words.
     */
    fee: CitedText;
    /**
     * Par. 12: the ground for refusal.
     */
    refusal: CitationReport;
    /**
     * Par. 13: the stages, in order.
     */
    stages: CitedText[];
}

/**
 * A sheet of paper that shows some of the fields.
 */
export interface SheetReport {
    /**
     * What it is called.
     */
    title: Trilingual;
    /**
     * The fields it shows, in order.
     */
    fields: FormulyarField[];
    /**
     * Whether the regulation has it given for a formulyar of this medium.
     */
    given: boolean;
    /**
     * What to know about it.
     */
    note: string;
    /**
     * Where the regulation has it given.
     */
    why: CitationReport;
}

/**
 * A step.
 */
export interface TimelineStepReport {
    /**
     * Its number, as the tables have it; none, if no table has the step.
     */
    number?: number;
    /**
     * Which handing in of the package it belongs to.
     */
    attempt: number;
    /**
     * Which sending back of the formulyar it belongs to; 0 for none.
     */
    round: number;
    /**
     * Who acts.
     */
    units: Unit[];
    /**
     * Their names.
     */
    unitTitles: string[];
    /**
     * The unit that holds the case.
     */
    holder: Unit;
    /**
     * Its name.
     */
    holderTitle: string;
    /**
     * What is done.
     */
    action: string;
    /**
     * What that means for the citizen.
     */
    explanation: string;
    /**
     * What it ends in, as table 1 has it.
     */
    endsIn?: CitedText;
    /**
     * By when, as the law has it.
     */
    limit: CitedText;
    /**
     * Whether the law sets a limit at all.
     */
    limited: boolean;
    /**
     * Whether table 1 has a column for it.
     */
    inTable1: boolean;
    /**
     * Done only where the formulyar is on this medium.
     */
    onlyOn?: Medium;
    /**
     * Whether it is done in this case.
     */
    applies: boolean;
    /**
     * The first day on which it can be over; without a limit, on which it can begin.
     */
    earliest?: DayReport;
    /**
     * The last day, if every step takes all its time; none without a limit.
     */
    latest?: DayReport;
    /**
     * Whether `latest` too is a «not before», because a step without a limit lies before it.
     */
    notBefore: boolean;
    /**
     * Where it stands.
     */
    why: CitationReport;
}

/**
 * A unit that acts on an application.
 */
export type Unit = "service-centre" | "district-police" | "regional-police" | "committee" | "production-centre";

/**
 * An application with the documents at hand.
 */
export interface DocumentPackage {
    /**
     * The application.
     */
    application: Application;
    /**
     * The documents at hand, in any order.
     */
    documents?: Document[];
}

/**
 * An edition of the law that answers are given from.
 */
export type EditionId = "order-394-2012";

/**
 * An id and what it is called.
 */
export interface Labelled {
    /**
     * The id.
     */
    id: string;
    /**
     * Its label.
     */
    title: string;
}

/**
 * By what right one person acts for another.
 */
export type Representation = "parent" | "guardian" | "attorney";

/**
 * Every choice a form can offer, each list in the order of the form.
 */
export interface Vocabulary {
    /**
     * The services.
     */
    services: Labelled[];
    /**
     * The cases.
     */
    reasons: ReasonLabel[];
    /**
     * The documents that can be wanted.
     */
    products: Labelled[];
    /**
     * The media of the formulyar.
     */
    media: Labelled[];
    /**
     * The urgency categories.
     */
    urgencies: Labelled[];
    /**
     * The documents that can be at hand.
     */
    documents: Labelled[];
    /**
     * Originals and copies.
     */
    copies: Labelled[];
    /**
     * The sizes of photographs.
     */
    photoSizes: Labelled[];
    /**
     * By what right one acts for another.
     */
    representations: Labelled[];
    /**
     * Natural and legal persons.
     */
    applicantKinds: Labelled[];
    /**
     * Where one applies.
     */
    applyingAt: Labelled[];
    /**
     * The questions a form asks.
     */
    questions: Labelled[];
    /**
     * The units that act.
     */
    units: Labelled[];
    /**
     * The sexes, as a formulyar has them.
     */
    sexes: Labelled[];
}

/**
 * How a term was counted.
 */
export interface CountReport {
    /**
     * The day of the event: the handing in, or the end of the step before. ISO text.
     */
    from: string;
    /**
     * The first day that counts, ISO text.
     */
    countedFrom: string;
    /**
     * The unit, after the reading has decided what a plain day is.
     */
    unit: Counted;
    /**
     * How many of them.
     */
    count: number;
    /**
     * The day off on which the last day fell, if the term rolled on from it. ISO text.
     */
    rolledFrom?: string;
    /**
     * How many days off lie in between.
     */
    daysOff: number;
    /**
     * Whether every moved day up to the end is known.
     */
    movesKnown: boolean;
}

/**
 * How much a finding weighs. The heaviest one decides the verdict.
 */
export type Severity = "notice" | "warning" | "error";

/**
 * How terms are counted.
 *
 * An answer left out is that of [`Reading::CAREFUL`].
 */
export interface Reading {
    /**
     * Whether the day of filing is day one; unless given, it is not.
     */
    filingDay?: FilingDay;
    /**
     * What a plain day is; unless given, a working day.
     */
    plainDays?: PlainDays;
    /**
     * The working week of the office; unless given, five days.
     */
    week?: Week;
    /**
     * What becomes of a last day that is a day off; unless given, it rolls on.
     */
    dayOff?: DayOff;
}

/**
 * One application for one service.
 *
 * Only `service` is required. Every other answer may be left out: where the result depends on it, the result names the
 * question that decides.
 */
export interface Application {
    /**
     * The edition to answer from; the only one there is, unless given.
     */
    edition?: EditionId;
    /**
     * The service applied for.
     */
    service: Service;
    /**
     * The case; left out by someone who does not know.
     */
    reason?: Reason;
    /**
     * The document wanted (service 1 only).
     */
    product?: Product;
    /**
     * The urgency asked for; the general order unless given.
     */
    urgency?: Urgency;
    /**
     * What the formulyar is filled in on; electronic unless given.
     */
    medium?: Medium;
    /**
     * The day the documents are handed in, ISO text.
     */
    submittedOn?: string;
    /**
     * Where the person applies.
     */
    applyingAt?: ApplyingAt;
    /**
     * Who the service is for.
     */
    applicant?: Applicant;
    /**
     * Who acts for the applicant, if anybody does.
     */
    representative?: Representative;
    /**
     * Whether the applicant says they need not pay.
     */
    feeExempt?: boolean;
    /**
     * How terms are counted; the citizen's careful default unless given.
     */
    reading?: Reading;
}

/**
 * One field of the form.
 */
export interface FormulyarFieldReport {
    /**
     * Its id; with a slash before it, a JSON Pointer into the draft.
     */
    id: FormulyarField;
    /**
     * What it is called, on the form and in the reader's language.
     */
    label: Trilingual;
    /**
     * What would be printed: tidied, names in capitals. None where nothing was given, and where it is the office's.
     */
    value?: string;
    /**
     * Who fills it in.
     */
    filledBy: FilledBy;
    /**
     * The same in words.
     */
    filledByText: string;
    /**
     * Where the field comes from.
     */
    why: CitationReport;
    /**
     * Letters of another script, in the tidied text.
     */
    letters: LetterReport[];
    /**
     * Digits and signs to look at, counted from 1: digits of the IIN that disagree with the rest, signs no name has.
     */
    positions: number[];
    /**
     * The text with the letters mended, or the patronymic written together: to be taken over or not.
     */
    mended?: string;
}

/**
 * One of the four services; each has its own annex.
 */
export type Service = "passport-id-card" | "temporary-id-card" | "residence-registration" | "residence-deregistration";

/**
 * One requirement.
 */
export interface RequirementReport {
    /**
     * Its id.
     */
    id: string;
    /**
     * Any one of these documents meets it.
     */
    anyOf: DocumentChoice[];
    /**
     * How many are needed.
     */
    count: number;
    /**
     * Whether the original is needed, as far as we can tell.
     */
    original: boolean;
    /**
     * The question it depends on, if it does.
     */
    dependsOn?: Question;
    /**
     * Where it is asked for.
     */
    why: CitationReport;
}

/**
 * One thing to do about the documents.
 */
export interface RemedyReport {
    /**
     * Add a document, or bring another one in place of one at hand.
     */
    action: "add" | "replace";
    /**
     * Which document.
     */
    document: DocumentKind;
    /**
     * Its name.
     */
    title: string;
    /**
     * The document to replace, a JSON Pointer into the package.
     */
    path?: string;
    /**
     * Where it is asked for.
     */
    why: CitationReport;
}

/**
 * Something that can happen.
 */
export interface CourseReport {
    /**
     * Its id.
     */
    id: Course;
    /**
     * What it is called.
     */
    title: string;
    /**
     * What happens, in a sentence.
     */
    explanation: string;
    /**
     * Whether this timeline is of it.
     */
    chosen: boolean;
    /**
     * Where it stands.
     */
    why: CitationReport;
}

/**
 * Something to know about the timeline.
 */
export interface RemarkReport {
    /**
     * Its code: public and stable. Where it is that of a remark on the regulation, it means the same.
     */
    code: string;
    /**
     * How much it weighs.
     */
    severity: Severity;
    /**
     * The field it is about, a JSON Pointer, if it is about one.
     */
    path?: string;
    /**
     * What there is to know.
     */
    what: string;
    /**
     * Where it stands.
     */
    why: CitationReport;
    /**
     * What to do, if there is anything to do.
     */
    todo?: string;
}

/**
 * The answer to a package.
 */
export interface PackageReport {
    /**
     * Whether the package is in order.
     */
    verdict: Verdict;
    /**
     * The same in a sentence.
     */
    verdictText: string;
    /**
     * What to do now.
     */
    advice: string;
    /**
     * Everything that was found, in the order of the form.
     */
    findings: FindingReport[];
    /**
     * What the case needs and whether the package has it; `requirements` has the words.
     */
    requirements: NeedReport[];
    /**
     * The questions whose answers would decide what was left open.
     */
    questions: QuestionReport[];
    /**
     * The smallest set of documents that would complete the package.
     */
    remedies: RemedyReport[];
    /**
     * What happens to the package at the counter, where it is returned.
     */
    ifReturned: StepReport[];
}

/**
 * The card of an edition.
 */
export interface EditionReport {
    /**
     * Its id.
     */
    id: EditionId;
    /**
     * The act, by name, number and date.
     */
    title: string;
    /**
     * The day it was signed.
     */
    signed: CitedDate;
    /**
     * The day the Ministry of Justice registered it.
     */
    registered: CitedDate;
    /**
     * Its number in the register.
     */
    registrationNumber: number;
    /**
     * The day it was first officially published.
     */
    published: CitedDate;
    /**
     * Its first day in force.
     */
    inForceFrom: CitedDate;
    /**
     * The first day on which it is no longer in force.
     */
    repealedFrom: CitedDate;
    /**
     * The act that repealed it.
     */
    repealedBy: CitedText;
    /**
     * The law it was issued under.
     */
    issuedUnder: CitationReport;
}

/**
 * The document presented, as the form has it.
 */
export interface PresentedDocument {
    /**
     * What it is.
     */
    kind?: DocumentKind;
    /**
     * Its number.
     */
    number?: string;
    /**
     * Who issued it.
     */
    issuedBy?: string;
    /**
     * The day it was issued, as people write dates.
     */
    issuedOn?: string;
    /**
     * The last day on which it is valid.
     */
    expiresOn?: string;
}

/**
 * The documents a case needs.
 */
export interface RequirementsReport {
    /**
     * Each requirement, in the order of the list.
     */
    requirements: RequirementReport[];
    /**
     * What has to be known about the whole list: the edition is not in force, the list was not read, a question is open.
     */
    remarks: FindingReport[];
    /**
     * The questions whose answers would settle the list.
     */
    questions: QuestionReport[];
}

/**
 * The draft of a formulyar. Everything may be left out; dates are written as people write them.
 */
export interface FormulyarDraft {
    /**
     * The edition to answer from; the only one there is, unless given.
     */
    edition?: EditionId;
    /**
     * The document wanted.
     */
    product?: Product;
    /**
     * The case.
     */
    reason?: Reason;
    /**
     * Paper or electronic; electronic unless given.
     */
    medium?: Medium;
    /**
     * Тегі.
     */
    surname?: string;
    /**
     * Аты.
     */
    name?: string;
    /**
     * Әкесінің аты (бар болса).
     */
    patronymic?: string;
    /**
     * The surname in Latin letters, where another spelling than the proposed one is asked for.
     */
    latinSurname?: string;
    /**
     * The name in Latin letters, likewise.
     */
    latinName?: string;
    /**
     * Жынысы.
     */
    sex?: Sex;
    /**
     * Туған күні.
     */
    birthDate?: string;
    /**
     * Туған жері.
     */
    birthPlace?: string;
    /**
     * Ұлты, if wished.
     */
    nationality?: string;
    /**
     * Азаматтығы.
     */
    citizenship?: string;
    /**
     * ЖСН.
     */
    iin?: string;
    /**
     * Where the person lives.
     */
    address?: string;
    /**
     * The document presented.
     */
    presented?: PresentedDocument;
    /**
     * Who acts for the applicant, if anybody does.
     */
    representative?: DraftRepresentative;
    /**
     * A telephone or an address to write to, if wished.
     */
    contact?: string;
    /**
     * The day the documents are handed in.
     */
    submittedOn?: string;
    /**
     * The other documents of the package, for comparison.
     */
    documents?: DraftDocument[];
}

/**
 * The end of the road by the ceilings.
 */
export interface CeilingReport {
    /**
     * The last day.
     */
    endsOn: DayReport;
    /**
     * How many days of the calendar after the day of submission.
     */
    days: number;
    /**
     * By how many of them it outlasts the promise.
     */
    overrun: number;
}

/**
 * The end of the road if every unit takes all its time, in two readings.
 */
export interface CeilingsReport {
    /**
     * In the reading of the application.
     */
    chosen: CeilingReport;
    /**
     * In the strict reading.
     */
    strict: CeilingReport;
    /**
     * Whether both are «at least»: some step has no limit and was counted as no time.
     */
    atLeast: boolean;
}

/**
 * The machine-readable lines of a document.
 */
export interface MachineReadableReport {
    /**
     * The document.
     */
    product: Product;
    /**
     * ICAO's name of the format.
     */
    format: "TD1" | "TD3";
    /**
     * Whether documents of that day have such lines.
     */
    onDocument: boolean;
    /**
     * The lines.
     */
    lines: string[];
    /**
     * What each part of them means, in order.
     */
    parts: MachinePartReport[];
    /**
     * What to know about them.
     */
    notes: string[];
    /**
     * Where the format comes from.
     */
    why: CitationReport;
}

/**
 * The names in Latin letters.
 */
export interface LatinReport {
    /**
     * The surname.
     */
    surname: LatinNameReport;
    /**
     * The name.
     */
    name: LatinNameReport;
    /**
     * What a proposal is worth.
     */
    note: string;
    /**
     * Where a rule should stand.
     */
    why: CitationReport;
}

/**
 * The person, or the legal person, the service is for.
 */
export interface Applicant {
    /**
     * A natural person unless said otherwise.
     */
    kind?: ApplicantKind;
    /**
     * Тегі.
     */
    surname?: string;
    /**
     * Аты.
     */
    name?: string;
    /**
     * Әкесінің аты (бар болса).
     */
    patronymic?: string;
    /**
     * ЖСН: the individual identification number.
     */
    iin?: string;
    /**
     * Date of birth, ISO text.
     */
    birthDate?: string;
}

/**
 * The same words in the languages of the form, Kazakh and Russian, and in English.
 */
export interface Trilingual {
    /**
     * Kazakh.
     */
    kk: string;
    /**
     * Russian.
     */
    ru: string;
    /**
     * English.
     */
    en: string;
}

/**
 * The sex as a document names it.
 */
export type Sex = "male" | "female";

/**
 * The size of a photograph.
 */
export type PhotoSize = "35x45" | "other-size";

/**
 * The unit in which a term was counted in the end.
 */
export type Counted = "minutes" | "calendar-days" | "working-days";

/**
 * The urgency categories of annex 1, table 1. The order uses them and never defines them.
 */
export type Urgency = "general" | "category-1" | "category-2" | "category-3";

/**
 * The working week of an office.
 */
export type Week = "five-day" | "six-day";

/**
 * What a plain «күн», neither «күнтізбелік» nor «жұмыс», is taken for. No text that we read says.
 */
export type PlainDays = "calendar" | "working";

/**
 * What a unit does.
 */
export interface StepReport {
    /**
     * The number of the step, as the table has it.
     */
    number: number;
    /**
     * Who acts.
     */
    units: Unit[];
    /**
     * Their names.
     */
    unitTitles: string[];
    /**
     * What is done.
     */
    action: string;
    /**
     * Where it stands.
     */
    why: CitationReport;
}

/**
 * What annex 1 issues: «паспорт және (немесе) жеке куәлік».
 */
export type Product = "passport" | "id-card" | "passport-and-id-card";

/**
 * What becomes of a term whose last day is a day off.
 */
export type DayOff = "rolls-on" | "stands";

/**
 * What can be at odds in the text. Each says what it is, what it means for the reader, and how the program reads
 * it.
 */
export type Slip = "limits-outlast-promise" | "urgency-without-expedited-service" | "column-six-missing" | "steps-without-limit" | "day-kind-open" | "daily-without-limit" | "fixed-or-ceiling" | "first-day-open" | "term-ends-before-handing-out" | "drawing-up-takes-whole-term" | "wait-longer-than-intake" | "completion-without-limit" | "refusal-without-limit" | "fee-without-amount" | "formulyars-by-two-roads" | "finished-documents-by-two-roads" | "regional-check-only-in-tables" | "register-copies-disagree" | "card-index-before-handing-out" | "papers-for-consumer-differ" | "photograph-only-in-table" | "signing-or-verifying" | "paper-handing-out-place-open" | "incoming-number-for-paper-only" | "database-unnamed" | "end-misstated" | "registration-slip-in-no-table" | "issue-entered-before-handing-out" | "refusal-without-predicate" | "refusal-on-another-ground" | "declining-or-not-presenting" | "reasoned-answer-in-no-table" | "destroyed-or-cancelled" | "refusal-loses-electronic-formulyar" | "wrong-documents-without-consequence" | "refusal-hands-out-documents" | "refusal-called-main-process" | "lane-headed-twice" | "participants-incomplete" | "intake-by-two-units" | "police-by-two-names" | "centre-by-two-names" | "centre-levels-differ" | "desk-officer-unnamed" | "paragraph-numbered-twice" | "system-by-three-names" | "workplaces-without-system" | "number-from-two-systems" | "application-or-formulyar" | "words-out-of-place" | "addresses-not-named" | "lost-from-source" | "temporary-card-undefined" | "deregistration-defined-as-registration" | "deregistration-entered-as-registration" | "deregistration-rewrites-address" | "rewriting-without-step" | "legal-person-without-card" | "leaving-papers-without-step" | "internal-rules-for-arrivals";

/**
 * What can be said of an IIN by itself.
 */
export interface IinReport {
    /**
     * Whether form and check digit are right.
     */
    valid: boolean;
    /**
     * What was found; the path is that of the field in a draft.
     */
    findings: FindingReport[];
    /**
     * The date of birth that it shows, ISO text.
     */
    birthDate?: string;
    /**
     * The sex that it shows.
     */
    sex?: Sex;
}

/**
 * What can happen to an application on its way.
 */
export type Course = "main" | "returned-at-counter" | "sent-back-for-completing" | "groundless" | "returned-through-centre";

/**
 * What happens to an application. Nothing given: it goes the whole way.
 *
 * The courses combine, in whatever order they are given. A returned package is handed in again when a course is given
 * that begins at the counter; groundless documentation ends the road, whatever else is given.
 */
export interface Situation {
    /**
     * What happens; the main course unless given.
     */
    courses?: Course[];
    /**
     * How often the formulyar is sent back, with `sent-back-for-completing`; once unless given.
     */
    completions?: number;
}

/**
 * What one step takes of the time.
 */
export interface ShareReport {
    /**
     * Its place in `steps`.
     */
    index: number;
    /**
     * How many days of the calendar.
     */
    days: number;
    /**
     * Whether it is one of those, the longest first, without which the promise would hold.
     */
    toBlame: boolean;
}

/**
 * What par. 10 promises, and the longest waits at the counter.
 */
export interface PromiseReport {
    /**
     * Item 1: the term, with its place.
     */
    term: CitedText;
    /**
     * The day it ends in the reading of the application.
     */
    chosen?: DayReport;
    /**
     * The day it ends in the strict reading.
     */
    strict?: DayReport;
    /**
     * Whether both days are «not before»: the term counts from a day that nobody knows yet.
     */
    notBefore: boolean;
    /**
     * Item 2: the longest wait when handing in.
     */
    waitSubmitting: CitedText;
    /**
     * Item 3: the longest wait when collecting.
     */
    waitCollecting: CitedText;
}

/**
 * What the formulyar is filled in on.
 */
export type Medium = "electronic" | "paper";

/**
 * What the law lets happen to an application, and by when.
 *
 * The promise is what par. 10 says; the ceilings are what the limits of table 1 come to. Neither says what to expect.
 */
export interface TimelineReport {
    /**
     * The service.
     */
    service: Service;
    /**
     * The day the documents are handed in, if it could be read.
     */
    submittedOn?: DayReport;
    /**
     * What can happen to an application for this service, and what was taken to happen.
     */
    courses: CourseReport[];
    /**
     * What par. 10 promises.
     */
    promise: PromiseReport;
    /**
     * Every step, in order.
     */
    steps: TimelineStepReport[];
    /**
     * Whether the road ends in what was applied for.
     */
    endsInIssue: boolean;
    /**
     * The end of the road if every unit takes all its time.
     */
    ceilings?: CeilingsReport;
    /**
     * By how much the ceilings outlast the promise, if they do.
     */
    overrun?: OverrunReport;
    /**
     * What there is to know, the gravest first.
     */
    remarks: RemarkReport[];
}

/**
 * What the model takes a bare «N жұмыс күні» for. The text does not say.
 */
export type BareTerm = "ceiling" | "duration";

/**
 * What the overrun comes from.
 */
export interface OverrunReport {
    /**
     * Days of the calendar, in the reading of the application.
     */
    days: number;
    /**
     * The steps that take any days, the longest first.
     */
    steps: ShareReport[];
}

/**
 * What was brought: the document itself or a copy.
 */
export type Copy = "original" | "copy" | "notarised-copy";

/**
 * Where something stands, in which words, and how sure we are.
 */
export interface CitationReport {
    /**
     * The id of the place, `394-2012/1/10/1`.
     */
    id: string;
    /**
     * The act, by name, number and date.
     */
    act: string;
    /**
     * The place in words.
     */
    place: string;
    /**
     * The Kazakh words that stand there, where they were read.
     */
    quote?: string;
    /**
     * How sure we are.
     */
    evidence: "act" | "official-page" | "inferred" | "unverified";
    /**
     * The same in words.
     */
    evidenceText: string;
    /**
     * What it was inferred from.
     */
    inference?: string;
}

/**
 * Where the person applies (par. 8 of each annex).
 */
export type ApplyingAt = "residence" | "elsewhere";

/**
 * Whether the day of the event, the day of filing, is itself the first day of the term.
 */
export type FilingDay = "counts" | "does-not-count";

/**
 * Whether the package has what a requirement asks for.
 */
export interface NeedReport {
    /**
     * The requirement's id.
     */
    id: string;
    /**
     * Whether it is met; `depends` where a question decides whether it applies.
     */
    state: "met" | "faulty" | "missing" | "depends";
    /**
     * The document that meets it or would, a JSON Pointer into the package.
     */
    path?: string;
}

/**
 * Whether the package is in order.
 */
export type Verdict = "complete" | "cannot-tell" | "incomplete";

/**
 * Who acts for the applicant.
 */
export interface DraftRepresentative {
    /**
     * By what right.
     */
    kind?: Representation;
    /**
     * Surname, name and patronymic in one line.
     */
    name?: string;
}

/**
 * Who acts for the applicant.
 */
export interface Representative {
    /**
     * By what right.
     */
    kind: Representation;
}

/**
 * Who applies.
 */
export type ApplicantKind = "natural-person" | "legal-person";

/**
 * Who fills a field in.
 */
export type FilledBy = "citizen" | "officer" | "system";

/**
 * Who takes part, and in what.
 */
export interface ParticipantReport {
    /**
     * The unit.
     */
    unit: Unit;
    /**
     * Its name.
     */
    title: string;
    /**
     * What it does.
     */
    role: CitedText;
}

/**
 * Why a person applies; each belongs to one service.
 */
export type Reason = "first-id-card" | "child-passport" | "first-passport" | "expiry" | "name-change" | "data-change" | "loss" | "theft" | "damage" | "citizenship-acquired" | "passport-1974" | "arrival-for-residence" | "card-lost" | "card-unusable" | "card-absent" | "citizenship-left" | "owner" | "tenant" | "owner-consent" | "child-registration" | "arrival-from-abroad" | "moving" | "leaving-country" | "death" | "court-decision";


/**
 * Checks an IIN by itself: form, check digit, and what date of birth and sex it shows.
 */
export function checkIin(text: string, lang: Language): IinReport;

/**
 * Checks the documents at hand: the verdict, every finding, and the smallest set of documents that would complete them.
 */
export function checkPackage(_package: DocumentPackage, lang: Language): PackageReport;

/**
 * `checkPackage` for JSON text: a `DocumentPackage` in, a `PackageReport` out. The fastest way across.
 */
export function checkPackageJson(_package: string, lang: Language): string;

/**
 * The acts there are, oldest first: id, title, dates, repeal.
 */
export function editions(lang: Language): EditionReport[];

/**
 * Whether form and check digit of an IIN are right, without reasons: for those who count numbers.
 */
export function isIin(text: string): boolean;

/**
 * The verdict on a package given as JSON text, without its reasons: for those who count packages.
 */
export function packageVerdictJson(_package: string): Verdict;

/**
 * Looks at a draft of a formulyar: every mistake, and the form, its stub, the information sheet and the machine-readable
 * lines as they would be.
 */
export function previewFormulyar(draft: FormulyarDraft, lang: Language): FormulyarReport;

/**
 * `previewFormulyar` for JSON text: a `FormulyarDraft` in, a `FormulyarReport` out.
 */
export function previewFormulyarJson(draft: string, lang: Language): string;

/**
 * The documents a case needs, each with its place in the law and how sure we are of it.
 */
export function requirements(application: Application, lang: Language): RequirementsReport;

/**
 * The four services of an edition: title, form, fee, term, result, who takes part.
 */
export function services(edition: EditionId, lang: Language): ServiceReport[];

/**
 * Every choice a form can offer, with its label.
 */
export function vocabulary(lang: Language): Vocabulary;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly checkIin: (a: number, b: number, c: number, d: number, e: number) => void;
    readonly checkPackage: (a: number, b: number, c: number, d: number) => void;
    readonly checkPackageJson: (a: number, b: number, c: number, d: number, e: number) => void;
    readonly editions: (a: number, b: number, c: number) => void;
    readonly isIin: (a: number, b: number) => number;
    readonly packageVerdictJson: (a: number, b: number, c: number) => void;
    readonly previewFormulyar: (a: number, b: number, c: number, d: number) => void;
    readonly previewFormulyarJson: (a: number, b: number, c: number, d: number, e: number) => void;
    readonly requirements: (a: number, b: number, c: number, d: number) => void;
    readonly services: (a: number, b: number, c: number, d: number, e: number) => void;
    readonly vocabulary: (a: number, b: number, c: number) => void;
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __wbindgen_add_to_stack_pointer: (a: number) => number;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path?: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
