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
    /**
     * Whether the person it is for is a child, whose date of birth is asked for as such.
     */
    ofChild: boolean;
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
 * A day of the calendar.
 */
export interface CalendarDayReport {
    /**
     * ISO text.
     */
    date: string;
    /**
     * In words.
     */
    text: string;
    /**
     * What it is: an ordinary working day, a day off of every week, a holiday, a substitute, a moved day.
     */
    kind: DayClass;
    /**
     * Whether offices work on it.
     */
    working: boolean;
    /**
     * Why it is what it is, in a sentence: the holiday by name, the day it stands in for.
     */
    reason: string;
    /**
     * The holiday it is or stands in for.
     */
    holidayId?: Holiday;
    /**
     * Its name.
     */
    holiday?: string;
    /**
     * The act that moved it, by its id at adilet.zan.kz.
     */
    act?: string;
    /**
     * Whether the moved days of its year are known; where not, only the rules speak.
     */
    movesKnown: boolean;
    /**
     * Where that stands, and how sure we are: every day has evidence of its own.
     *
     * A moved day has that of the act that moved it, a religious holiday that of its year, any other day that of the
     * law or the code. Where only the nearest known year speaks for it, the evidence says that it is inferred.
     */
    why: CitationReport;
}

/**
 * A day off in the whole country.
 */
export type Holiday = "new-year" | "orthodox-christmas" | "womens-day" | "nauryz" | "unity-day" | "defenders-day" | "victory-day" | "capital-day" | "constitution-day" | "republic-day" | "first-president-day" | "independence-day" | "kurban-ait";

/**
 * A day on which a case could be handed in.
 */
export interface StartReport {
    /**
     * ISO text.
     */
    date: string;
    /**
     * Whether the Centre receives on it.
     */
    works: boolean;
    /**
     * For each urgency, the share that breaks the promise, in thousandths.
     */
    broken: number[];
}

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
 * A document and what it is called.
 */
export interface DocumentLabel {
    /**
     * The id.
     */
    id: DocumentKind;
    /**
     * Its label.
     */
    title: string;
    /**
     * Whether it says what was so, and no day until which it is: there is no last day to ask for.
     */
    lasting: boolean;
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
    copy?: CopyKind;
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
 * A document of the package and what stands on it: what is given here is compared with the form. What a document of
 * `checkPackage` has besides is passed over.
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
 * A draft, looked at and laid out. It holds names and numbers of a person.
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
     * The title of the form.
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
     * The machine-readable lines of what is wanted; none while there is no name. What is not known yet is filler in them.
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
    code: FindingCode;
    /**
     * How much it weighs.
     */
    severity: Severity;
    /**
     * The field it is about, a JSON Pointer into what was handed over: the package, or the draft.
     */
    path: string;
    /**
     * The requirement that nothing meets, by its id among those of the report.
     */
    requirement?: string;
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
 * A format of Doc 9303, by its name there.
 */
export type MachineFormat = "TD1" | "TD3";

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
     * Where it stands in the text looked at, in characters, counted from 1.
     */
    position: number;
    /**
     * The letter.
     */
    letter: string;
    /**
     * Its script.
     */
    script: Script;
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
     * Other spellings people have, the likely ones first.
     */
    alternatives: AlternativeReport[];
    /**
     * Letters that no table spells, in the tidied name, counted from 1.
     */
    unspelled: number[];
}

/**
 * A number that belongs to a remark.
 */
export interface FigureReport {
    /**
     * What was counted.
     */
    id: Measure;
    /**
     * The same in words.
     */
    title: string;
    /**
     * How many.
     */
    value: number;
}

/**
 * A number that was assumed of an office.
 */
export interface OfficeNumberReport {
    /**
     * What it is.
     */
    id: OfficeSetting;
    /**
     * Its label.
     */
    title: string;
    /**
     * The unit it is about, if it is about one.
     */
    unit?: Unit;
    /**
     * The unit's name.
     */
    unitTitle?: string;
    /**
     * The number that was used.
     */
    value: number;
    /**
     * The least there can be.
     */
    least: number;
    /**
     * The most there can be.
     */
    most: number;
}

/**
 * A number that was assumed.
 */
export interface NumberReport {
    /**
     * What it is.
     */
    id: Setting;
    /**
     * Its label.
     */
    title: string;
    /**
     * What it means to move it.
     */
    explanation: string;
    /**
     * The unit it is about, if it is about one.
     */
    unit?: Unit;
    /**
     * The unit's name.
     */
    unitTitle?: string;
    /**
     * The number that was used.
     */
    value: number;
    /**
     * The least there can be.
     */
    least: number;
    /**
     * The most there can be.
     */
    most: number;
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
 * A place where the text is at odds with itself.
 */
export interface RegulationRemarkReport {
    /**
     * Its code: public and stable.
     */
    code: Slip;
    /**
     * How much it weighs.
     */
    weight: Weight;
    /**
     * The same in words.
     */
    weightTitle: string;
    /**
     * How it is known: computed from the modelled law, found by program in the text, or read and stated.
     */
    found: SeenBy;
    /**
     * The same in words.
     */
    foundTitle: string;
    /**
     * What is at odds.
     */
    what: string;
    /**
     * What that means for the reader.
     */
    meaning: string;
    /**
     * How the program reads the place.
     */
    reading: string;
    /**
     * What was counted; empty where there is nothing to count. Days of handing in are the working days of the first whole year
     * in force, on paper and in the careful reading, whatever span and reading were asked for: those are in `sweeps`.
     */
    figures: FigureReport[];
    /**
     * Where it stands, the main place first.
     */
    places: CitationReport[];
}

/**
 * A process for Prosimos: two files to be saved. It is a model.
 *
 * `simulationScenario` writes the model of `simulateQueue` as Prosimos knows things, and this is what it knows otherwise:
 * a week without holidays; no triangular distribution, so that the normal one with the same mean and deviation stands in,
 * cut off at the least and the most; days that are no whole numbers; no bound to how often a formulyar is sent back.
 *
 * Without a readable day of submission both texts are empty, and a remark says why.
 */
export interface SimulationReport {
    /**
     * That it is a model, in a sentence or two.
     */
    model: string;
    /**
     * The process as BPMN 2.0 XML with its layout: the steps of this case, one end, and a task for each time a case lies.
     */
    bpmn: string;
    /**
     * The scenario as JSON text. Times are in seconds.
     */
    scenario: string;
    /**
     * What there is to know, the gravest first.
     */
    remarks: RemarkReport[];
}

/**
 * A promise that is broken. This is law and no model.
 */
export interface OverdueReport {
    /**
     * The last day of the promise.
     */
    promised: DayReport;
    /**
     * By how many days of the calendar.
     */
    days: number;
    /**
     * The same in a sentence.
     */
    text: string;
    /**
     * The paragraph that is broken.
     */
    why: CitationReport;
    /**
     * What one may do, each with the paragraph it rests on.
     */
    todo: CitedText[];
    /**
     * That the regulation names nobody to complain to, and where to ask.
     */
    silent: string;
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
 * A regulation examined.
 */
export interface RegulationRemarksReport {
    /**
     * The service.
     */
    service: Service;
    /**
     * Every place where the text is at odds with itself, the gravest first, then in the order of their codes' list.
     */
    remarks: RegulationRemarkReport[];
    /**
     * The sums of the limits against the promise, over every day of handing in of a span.
     */
    sweeps: SweepReport[];
    /**
     * Every unit that acts, and how much of what it does has no limit.
     */
    units: UnitDutiesReport[];
    /**
     * The steps that the tables give to different units.
     */
    disagreements: DisagreementReport[];
}

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
 * A step of the model.
 */
export interface PhaseReport {
    /**
     * Its place in the steps of `previewTimeline` for the same situation; none for a step of a sending back that is only
     * assumed.
     */
    index?: number;
    /**
     * Its number, as the tables have it; none, if no table has the step.
     */
    number?: number;
    /**
     * Which handing in of the package it belongs to.
     */
    attempt: number;
    /**
     * Which sending back of the formulyar it belongs to; 0 for none, and 1 for any that is only assumed.
     */
    round: number;
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
}

/**
 * A step that the tables give to different units.
 */
export interface DisagreementReport {
    /**
     * What is done.
     */
    action: string;
    /**
     * Who does it, by each table that has it.
     */
    by: DoersReport[];
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
     * Its short name, for a place where a long one does not fit.
     */
    holderShort: string;
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
 * A unit at work.
 */
export interface DeskReport {
    /**
     * The unit.
     */
    unit: Unit;
    /**
     * Its name.
     */
    title: string;
    /**
     * How many people it has.
     */
    staff: number;
    /**
     * How many times a case arrived to it.
     */
    visits: number;
    /**
     * How much of the time its people work, in thousandths.
     */
    utilisation: number;
    /**
     * The average wait of a visit, in thousandths of a working minute.
     */
    meanWait: number;
    /**
     * The longest wait of a visit, in working minutes.
     */
    longestWait: number;
    /**
     * Whether cases wait longest here on average.
     */
    bottleneck: boolean;
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
    documents?: readonly Document[];
    /**
     * Documents of which nobody knows yet whether they are at hand.
     */
    unsure?: readonly DocumentKind[];
}

/**
 * An edition of the law.
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
 * An urgency, and what becomes of it over all the days.
 */
export interface UrgencyBrokenReport {
    /**
     * The urgency.
     */
    id: Urgency;
    /**
     * Its name.
     */
    title: string;
    /**
     * The share that breaks the promise, in thousandths, over the working days among the days.
     */
    broken: number;
    /**
     * How many cases that are, over all those working days.
     */
    brokenCases: number;
}

/**
 * Another service that goes with the case.
 */
export interface ServiceBesidesReport {
    /**
     * The service.
     */
    service: Service;
    /**
     * What a citizen calls it.
     */
    title: string;
    /**
     * What it is for somebody in this case, and what to do about it.
     */
    text: string;
    /**
     * Where the law has it.
     */
    why: CitationReport;
}

/**
 * Another spelling of a name.
 */
export interface AlternativeReport {
    /**
     * The whole name.
     */
    text: string;
    /**
     * What is spelled otherwise in it: `Е → YE, С → SS`.
     */
    change: string;
    /**
     * Where such a spelling was seen.
     */
    source: SpelledBy;
    /**
     * The same in words.
     */
    sourceText: string;
}

/**
 * By what right one person acts for another.
 */
export type Representation = "parent" | "guardian" | "attorney";

/**
 * By when so many of a hundred cases are over.
 */
export interface PercentileReport {
    /**
     * How many of a hundred.
     */
    percent: number;
    /**
     * How many days of the calendar after the day of submission.
     */
    days: number;
    /**
     * ISO text.
     */
    date: string;
    /**
     * In words.
     */
    text: string;
    /**
     * How it was reached, in a sentence: it is drawn and not counted.
     */
    how: string;
}

/**
 * Every choice a form can offer, each list in the order of the form.
 */
export interface Vocabulary {
    /**
     * The services.
     */
    services: (Labelled & Record<'id', Service>)[];
    /**
     * The cases.
     */
    reasons: ReasonLabel[];
    /**
     * The documents that can be wanted.
     */
    products: (Labelled & Record<'id', Product>)[];
    /**
     * The media of the formulyar.
     */
    media: (Labelled & Record<'id', Medium>)[];
    /**
     * The urgency categories.
     */
    urgencies: (Labelled & Record<'id', Urgency>)[];
    /**
     * The documents that can be at hand.
     */
    documents: DocumentLabel[];
    /**
     * Originals and copies.
     */
    copies: (Labelled & Record<'id', CopyKind>)[];
    /**
     * The sizes of photographs.
     */
    photoSizes: (Labelled & Record<'id', PhotoSize>)[];
    /**
     * By what right one acts for another.
     */
    representations: (Labelled & Record<'id', Representation>)[];
    /**
     * Natural and legal persons.
     */
    applicantKinds: (Labelled & Record<'id', ApplicantKind>)[];
    /**
     * Where one applies.
     */
    applyingAt: (Labelled & Record<'id', ApplyingAt>)[];
    /**
     * The questions a form asks.
     */
    questions: (Labelled & Record<'id', Question>)[];
    /**
     * The units that act.
     */
    units: (Labelled & Record<'id', Unit>)[];
    /**
     * The sexes, as a formulyar has them.
     */
    sexes: (Labelled & Record<'id', Sex>)[];
}

/**
 * How a requirement stands.
 */
export type NeedStanding = "met" | "faulty" | "unsure" | "missing" | "depends";

/**
 * How a slip is known.
 */
export type SeenBy = "computed" | "text" | "read";

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
     * Whether every moved day in that time is known.
     */
    movesKnown: boolean;
}

/**
 * How a value breaks the contract. It never repeats what was given.
 */
export interface ContractErrorReport {
    /**
     * The field, a JSON Pointer into what was handed over; its first part is the place in the list, counted from 0.
     */
    path: string;
    /**
     * What was expected there.
     */
    expected: string;
}

/**
 * How hard a unit works.
 *
 * The days of a step are drawn from a triangular distribution between its least and its limit.
 */
export interface Diligence {
    /**
     * The unit.
     */
    unit: Unit;
    /**
     * In hundredths: at 100 no time at all is the likeliest, at 0 all that the law gives it, at 50 half of it.
     */
    percent: number;
}

/**
 * How likely a step holds the case.
 */
export interface StepHoldsReport {
    /**
     * The step.
     */
    step: PhaseReport;
    /**
     * How many cases.
     */
    cases: number;
    /**
     * Their share in thousandths.
     */
    thousandths: number;
}

/**
 * How likely a unit holds the case.
 */
export interface UnitHoldsReport {
    /**
     * The unit.
     */
    unit: Unit;
    /**
     * Its name.
     */
    title: string;
    /**
     * That it holds the case, in a sentence.
     */
    explanation: string;
    /**
     * How many cases.
     */
    cases: number;
    /**
     * Their share in thousandths.
     */
    thousandths: number;
}

/**
 * How long a unit works at one step.
 *
 * Half the sum of two equally distributed numbers is drawn: the middle is the likeliest.
 */
export interface Work {
    /**
     * The unit.
     */
    unit: Unit;
    /**
     * The least, in minutes, 0 to 1440.
     */
    least: number;
    /**
     * The most, in minutes, up to 1440; no less than the least.
     */
    most: number;
}

/**
 * How long so many of a hundred cases take.
 */
export interface QueuePercentileReport {
    /**
     * How many of a hundred.
     */
    percent: number;
    /**
     * Days of the calendar from handing in.
     */
    days: number;
    /**
     * Working minutes from handing in.
     */
    minutes: number;
}

/**
 * How many cases are over on a day.
 */
export interface BarReport {
    /**
     * How many days of the calendar after the day of submission.
     */
    days: number;
    /**
     * ISO text.
     */
    date: string;
    /**
     * How many cases.
     */
    cases: number;
}

/**
 * How many cases break the promise, by the day they are handed in and by urgency. It is a model.
 *
 * Every day and every urgency is given the same cases, so only the calendar tells one day from another. Without a readable
 * day of submission there are no days, and a remark says why.
 */
export interface ForecastByStartReport {
    /**
     * The service.
     */
    service: Service;
    /**
     * That it is a model, in a sentence or two.
     */
    model: string;
    /**
     * How many cases were drawn for each day and urgency; fewer than were asked for where the days are many.
     */
    cases: number;
    /**
     * The urgencies, in the order of the numbers of each day.
     */
    urgencies: UrgencyBrokenReport[];
    /**
     * The days, the day of submission first.
     */
    starts: StartReport[];
    /**
     * What there is to know, the gravest first.
     */
    remarks: RemarkReport[];
}

/**
 * How many of the cases.
 */
export interface ChanceReport {
    /**
     * How many.
     */
    cases: number;
    /**
     * Their share in thousandths.
     */
    thousandths: number;
    /**
     * The same in a sentence.
     */
    text: string;
}

/**
 * How many people a unit has.
 */
export interface Staff {
    /**
     * The unit.
     */
    unit: Unit;
    /**
     * How many, 1 to 10 000.
     */
    people: number;
}

/**
 * How many people a unit needs.
 */
export interface StaffReport {
    /**
     * The unit.
     */
    unit: Unit;
    /**
     * Its name.
     */
    title: string;
    /**
     * How many.
     */
    people: number;
}

/**
 * How much a finding weighs. The heaviest one decides the verdict.
 */
export type Severity = "notice" | "warning" | "error";

/**
 * How much a slip weighs for the citizen, the lightest first.
 */
export type Weight = "wording" | "open" | "grave";

/**
 * How sure we are of a fact, without the reason.
 */
export type EvidenceKind = "act" | "official-page" | "inferred" | "unverified";

/**
 * How terms are counted.
 *
 * An answer left out is the one that errs on the late side.
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
     * The text that `letters` and `positions` count in, where there are any: what was typed, tidied.
     */
    lookedAt?: string;
    /**
     * Letters of another script.
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
     * Where that is said, if it is needed.
     */
    originalWhy?: CitationReport;
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
    action: RemedyAction;
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
 * Public codes: none is ever renamed or given a second meaning. A minor version may bring more.
 */
export type FaultCode = "edition-not-in-force" | "submitted-on-day-off" | "reason-of-another-service" | "product-contradicts-reason" | "answer-needed" | "urgency-not-offered" | "legal-person-not-allowed" | "not-at-residence" | "age-contradicts-reason" | "too-young-for-card" | "born-after-submission" | "child-without-representative" | "parent-of-adult" | "exemption-without-proof" | "exemption-not-provided" | "exemption-contradicted" | "unreadable-date" | "text-too-long" | "too-many-documents" | "document-expired" | "document-expires-before-promise" | "issued-after-submission" | "expires-before-issued" | "copy-not-original" | "photo-count" | "photo-size" | "document-of-another" | "duplicate-document" | "unneeded-document" | "receipt-not-needed" | "unknown-document" | "receipt-missing" | "missing-document" | "document-unsure" | "representative-without-authority" | "list-not-read";

/**
 * Public codes: none is ever renamed or given a second meaning. A minor version may bring more.
 */
export type MistakeCode = "field-empty" | "one-name" | "mixed-scripts" | "name-symbols" | "name-disguised" | "name-latin" | "patronymic-apart" | "name-truncated" | "latin-letters" | "latin-asked-for" | "citizenship-of-another" | "iin-length" | "iin-not-digits" | "iin-foreign-digits" | "iin-is-bin" | "iin-check-digit" | "iin-never-issued" | "iin-no-date" | "iin-century" | "iin-birth-date" | "iin-sex" | "iin-passes" | "unreadable-date" | "month-first" | "no-such-day" | "short-year" | "issued-before-birth" | "number-unusual" | "validity-unusual";

/**
 * Public codes: none is ever renamed or given a second meaning. A minor version may bring more.
 */
export type RemarkCode = "course-of-another-service" | "too-many-completions" | "limits-outlast-promise" | "step-without-limit" | "completion-without-limit" | "term-counts-anew" | "nothing-issued" | "calendar-not-known" | "urgency-without-expedited-service" | "first-day-open" | "fixed-or-ceiling" | "day-kind-open" | "daily-without-limit" | "term-ends-before-handing-out" | "one-road-for-every-product";

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
    code: RemarkCode | Caveat | FindingCode;
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
     * The same in a sentence; where the order is not in force on the day, what it would have been.
     */
    verdictText: string;
    /**
     * Where the law says so.
     */
    why: CitationReport[];
    /**
     * What to do now; where the order is not in force on the day, where to ask about today.
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
    /**
     * Other services that are there for this case, whatever becomes of the package.
     */
    servicesBesides: ServiceBesidesReport[];
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
 * The code of a finding.
 */
export type FindingCode = FaultCode | MistakeCode;

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
     * What has to be known about the whole list: that the edition is not in force, that the list was not read, or that the answers
     * contradict each other. Their paths lead into a package with this application.
     */
    remarks: FindingReport[];
    /**
     * The questions on which the list hangs, as far as it was answered: an answer may raise another.
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
     * The day the documents are handed in. Where it is left out, an IIN that shows another date or another sex is looked
     * at by the law of today, to which that is no mistake.
     */
    submittedOn?: string;
    /**
     * The other documents of the package, for comparison.
     */
    documents?: readonly DraftDocument[];
}

/**
 * The end of the road by the ceilings.
 */
export interface CeilingReport {
    /**
     * The last day; how it was reached says how the last step that takes any days was counted.
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
    format: MachineFormat;
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
 * The people that keep the promise for so many of a hundred cases. It is a model and a search.
 */
export interface StaffingReport {
    /**
     * For how many of a hundred cases the promise is to be kept.
     */
    percent: number;
    /**
     * Whether any staff does; a sentence.
     */
    text: string;
    /**
     * How many people in which unit; nothing, if no staff does. With one less in any of them the aim is missed.
     */
    staff: StaffReport[];
    /**
     * What becomes of the cases with this staff, or without more than one in each unit, if no staff does.
     */
    queue: QueueReport;
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
 * The versions an answer depends on, besides what was asked.
 */
export interface AboutReport {
    /**
     * The version of this library, as Semantic Versioning has it.
     */
    engine: string;
    /**
     * The day on which what is said of the law was last changed, an ISO date.
     */
    law: string;
    /**
     * The day on which the holidays and the moved days were last changed, an ISO date.
     */
    calendar: string;
}

/**
 * The working week of an office.
 */
export type Week = "five-day" | "six-day";

/**
 * What a bare term was taken for.
 */
export interface BareTermReport {
    /**
     * Its label.
     */
    title: string;
    /**
     * What it means to change it.
     */
    explanation: string;
    /**
     * What was used.
     */
    value: BareTerm;
    /**
     * What there is to choose from.
     */
    choices: Labelled[];
}

/**
 * What a day can be in the working calendar, without which holiday and which other day.
 */
export type DayClass = "working" | "weekly-rest" | "holiday" | "religious-holiday" | "substitute" | "moved-rest" | "moved-work";

/**
 * What a name's sign is written in.
 */
export type Script = "cyrillic" | "latin";

/**
 * What a plain «күн», neither «күнтізбелік» nor «жұмыс», is taken for. No text that we read says.
 */
export type PlainDays = "calendar" | "working";

/**
 * What a step takes in the model.
 */
export interface ContributionReport {
    /**
     * The step.
     */
    step: PhaseReport;
    /**
     * Its days of the calendar on average, in thousandths of a day.
     */
    days: number;
    /**
     * Its share of the whole time, in thousandths; all of them make 1000, unless no time passes.
     */
    ofTotal: number;
    /**
     * Its share of the spread, in thousandths: less than none, where the step is short when the others are long.
     *
     * All of them make 1000, unless there is no spread.
     */
    ofSpread: number;
}

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
 * What becomes of many cases in offices with so many people. It is a model.
 *
 * Without a readable day of submission no case is sent through, and a remark says why.
 */
export interface QueueReport {
    /**
     * The service.
     */
    service: Service;
    /**
     * That it is a model, in a sentence or two.
     */
    model: string;
    /**
     * What was assumed of the steps.
     */
    assumptions: AssumptionsReport;
    /**
     * What was assumed of the offices.
     */
    office: OfficeNumberReport[];
    /**
     * How many cases went through; fewer than were asked for where those are very many.
     */
    cases: number;
    /**
     * By when how many of a hundred cases are over.
     */
    percentiles: QueuePercentileReport[];
    /**
     * How many cases keep the promise, each counted from the day it was handed in.
     */
    onTime?: ChanceReport;
    /**
     * The longest wait at the counter when handing in that par. 10, item 2, allows, with its place.
     */
    wait: CitedText;
    /**
     * How many citizens wait no longer.
     */
    waitKept?: ChanceReport;
    /**
     * The longest wait at the counter when collecting that par. 10, item 3, allows, with its place.
     */
    collecting: CitedText;
    /**
     * How many citizens wait no longer then, if each comes as soon as it is ready.
     */
    collectingKept?: ChanceReport;
    /**
     * The units, in the order in which a case meets them.
     */
    desks: DeskReport[];
    /**
     * The unit at which cases wait longest on average; none, if nobody waits.
     */
    bottleneck?: Unit;
    /**
     * What there is to know, the gravest first.
     */
    remarks: RemarkReport[];
}

/**
 * What came of one package of a batch.
 */
export type PackageOutcome = {
/**
 * The answer to a package.
 */
report: PackageReport;
/** Not there. */
error?: undefined;
} | {
/**
 * How a value breaks the contract. It never repeats what was given.
 */
error: ContractErrorReport;
/** Not there. */
report?: undefined;
};

/**
 * What can be at odds in the text. What it means for the reader, and how it is read here, its sentences say.
 */
export type Slip = "limits-outlast-promise" | "urgency-without-expedited-service" | "column-six-missing" | "steps-without-limit" | "day-kind-open" | "daily-without-limit" | "fixed-or-ceiling" | "first-day-open" | "term-ends-before-handing-out" | "drawing-up-takes-whole-term" | "wait-longer-than-intake" | "completion-without-limit" | "refusal-without-limit" | "fee-without-amount" | "formulyars-by-two-roads" | "finished-documents-by-two-roads" | "regional-check-only-in-tables" | "register-copies-disagree" | "card-index-before-handing-out" | "papers-for-consumer-differ" | "photograph-only-in-table" | "signing-or-verifying" | "paper-handing-out-place-open" | "incoming-number-for-paper-only" | "database-unnamed" | "end-misstated" | "registration-slip-in-no-table" | "issue-entered-before-handing-out" | "refusal-without-predicate" | "refusal-on-another-ground" | "declining-or-not-presenting" | "reasoned-answer-in-no-table" | "destroyed-or-cancelled" | "refusal-loses-electronic-formulyar" | "wrong-documents-without-consequence" | "refusal-hands-out-documents" | "refusal-called-main-process" | "lane-headed-twice" | "participants-incomplete" | "intake-by-two-units" | "police-by-two-names" | "centre-by-two-names" | "centre-levels-differ" | "desk-officer-unnamed" | "paragraph-numbered-twice" | "system-by-three-names" | "workplaces-without-system" | "number-from-two-systems" | "application-or-formulyar" | "abbreviation-introduced-twice" | "spelled-two-ways" | "words-out-of-place" | "addresses-not-named" | "lost-from-source" | "temporary-card-undefined" | "deregistration-defined-as-registration" | "deregistration-entered-as-registration" | "deregistration-rewrites-address" | "rewriting-without-step" | "legal-person-without-card" | "leaving-papers-without-step" | "internal-rules-for-arrivals";

/**
 * What can be counted of something found.
 */
export type Measure = "promised-days" | "fewest-days" | "most-days" | "starts-broken" | "limit-days" | "steps" | "missing-column" | "wait-minutes" | "intake-minutes" | "units" | "number-given-twice";

/**
 * What can be moved in a model.
 */
export type Setting = "cases" | "seed" | "diligence" | "sent-back" | "bare-term" | "without-limit";

/**
 * What can be moved in an office.
 */
export type OfficeSetting = "staff" | "least-work" | "most-work" | "come-in-ten-hours" | "shift";

/**
 * What can be said of an IIN by itself.
 */
export interface IinReport {
    /**
     * Whether it is the number of a person: form and check digit are right, and it is not an organisation's (BIN).
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
    courses?: readonly Course[];
    /**
     * How often the formulyar is sent back, with `sent-back-for-completing`; once unless given.
     */
    completions?: number;
}

/**
 * What it would help if a step took no time.
 */
export interface LeverReport {
    /**
     * The step.
     */
    step: PhaseReport;
    /**
     * How many cases would then keep the promise.
     */
    onTime: ChanceReport;
    /**
     * How many days of the calendar would be saved on average, in thousandths of a day.
     */
    saved: number;
}

/**
 * What many days of handing in have in common.
 */
export interface SpreadReport {
    /**
     * Which days of handing in these are.
     */
    title: string;
    /**
     * How many there are.
     */
    starts: number;
    /**
     * On how many of them the limits outlast the promise.
     */
    broken: number;
    /**
     * Their share, in thousandths, rounded down.
     */
    share: number;
    /**
     * The fewest days of the calendar that the limits come to.
     */
    fewest: number;
    /**
     * The median.
     */
    median: number;
    /**
     * The most.
     */
    most: number;
    /**
     * The first day of handing in on which it is the most.
     */
    worst: DayReport;
    /**
     * The same in a sentence.
     */
    text: string;
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
 * What one unit does, and how much of it nothing limits.
 */
export interface UnitDutiesReport {
    /**
     * The unit.
     */
    unit: Unit;
    /**
     * Its name.
     */
    title: string;
    /**
     * The places of the steps it takes part in.
     */
    steps: CitationReport[];
    /**
     * Those of them that have no limit.
     */
    withoutLimit: CitationReport[];
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
 * What the limits come to in one urgency, on one medium and in one reading, whichever day the documents are handed in.
 */
export interface SweepReport {
    /**
     * The urgency. Where table 1 has the same limits for all, there is the general order only.
     */
    urgency: Urgency;
    /**
     * Its name.
     */
    urgencyTitle: string;
    /**
     * The medium of the formulyar; none where every step is for both.
     */
    medium?: Medium;
    /**
     * Its name.
     */
    mediumTitle?: string;
    /**
     * Whether terms are counted in the strict reading; otherwise in the one that was asked for.
     */
    strict: boolean;
    /**
     * The same in words.
     */
    readingTitle: string;
    /**
     * The first day of handing in, ISO text; the others follow without a gap.
     */
    from: string;
    /**
     * How many days of the calendar the limits come to, for each day of handing in.
     */
    days: number[];
    /**
     * By how many of them they outlast the promise, for each day of handing in; 0 where they do not.
     */
    overruns: number[];
    /**
     * Whether every sum is «at least»: some step has no limit and was counted as no time.
     */
    atLeast: boolean;
    /**
     * Whether the moved days of all that time are known.
     */
    movesKnown: boolean;
    /**
     * Over every day of handing in.
     */
    everyDay?: SpreadReport;
    /**
     * Over those on which offices work; par. 8 has reception on these only.
     */
    workingDays?: SpreadReport;
}

/**
 * What the model assumes. None of it stands in the law.
 *
 * Numbers out of their bounds are taken for the nearest bound.
 */
export interface Assumptions {
    /**
     * How many cases are drawn, 1 to 1 000 000; 10 000 unless given.
     */
    cases?: number;
    /**
     * The seed, a whole number up to 2⁵³: the same seed gives the same answer. 394 unless given.
     */
    seed?: number;
    /**
     * How hard each unit works; one that is not named works at 50.
     */
    diligence?: readonly Diligence[];
    /**
     * The chance, in hundredths, that a check sends the formulyar back to be completed, where the regulation knows that
     * and the situation does not say how often; 0 unless given.
     */
    sentBack?: number;
    /**
     * What a bare term is taken for; unless given, for the longest the work may take.
     */
    bareTerm?: BareTerm;
    /**
     * The most working days that a step without a limit takes, 0 to 255; none unless given, for want of anything to rest on.
     */
    withoutLimit?: number;
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
 * What there is to know of an answer of the model, besides what there is to know of the timeline.
 */
export type Caveat = "today-not-read" | "today-before-filing" | "without-limit-assumed";

/**
 * What to do about a document.
 */
export type RemedyAction = "add" | "replace";

/**
 * What to expect of an application. It is a model: the limits are the law's, what is taken of them is assumed.
 *
 * Without a readable day of submission no case is drawn, and a remark says why.
 */
export interface ForecastReport {
    /**
     * The service.
     */
    service: Service;
    /**
     * That it is a model, in a sentence or two.
     */
    model: string;
    /**
     * What was assumed.
     */
    assumptions: AssumptionsReport;
    /**
     * The day the documents are handed in, if it could be read.
     */
    submittedOn?: DayReport;
    /**
     * How many cases were drawn.
     */
    cases: number;
    /**
     * By when how many of a hundred cases are over.
     */
    percentiles: PercentileReport[];
    /**
     * The last day of the promise; none, where nothing is issued or the term counts anew from a day that nobody knows.
     */
    promised?: DayReport;
    /**
     * How many cases keep the promise, where it can be measured.
     */
    onTime?: ChanceReport;
    /**
     * How many cases are over on which day; days on which none is over are left out.
     */
    histogram: BarReport[];
    /**
     * What each step takes, in the order of the road; the steps of a sending back that is only assumed stand last.
     */
    contributions: ContributionReport[];
    /**
     * The first day on which a case could be over under these assumptions.
     */
    earliest?: DayReport;
    /**
     * The last day; with sendings back, of a case that is sent back as often as the model sends back.
     */
    latest?: DayReport;
    /**
     * Whether every date is «not before»: steps without a limit were counted as no time, or the package is handed in again.
     */
    notBefore: boolean;
    /**
     * What there is to know, the gravest first.
     */
    remarks: RemarkReport[];
}

/**
 * What was assumed, with the words and the bounds to move it.
 */
export interface AssumptionsReport {
    /**
     * The numbers, in the order of the contract; diligence once for every unit that has time to take.
     */
    numbers: NumberReport[];
    /**
     * What a bare term is taken for.
     */
    bareTerm: BareTermReport;
    /**
     * From which distribution the days of a step are drawn, in a sentence.
     */
    distribution: string;
}

/**
 * What was brought: the document itself or a copy.
 */
export type CopyKind = "original" | "copy" | "notarised-copy";

/**
 * What would help most. It is a model.
 *
 * Without a readable day of submission there are no steps, and a remark says why.
 */
export interface LeversReport {
    /**
     * The service.
     */
    service: Service;
    /**
     * That it is a model, in a sentence or two.
     */
    model: string;
    /**
     * How many cases were drawn.
     */
    cases: number;
    /**
     * How many cases keep the promise as it is.
     */
    onTime?: ChanceReport;
    /**
     * The steps, the most helpful first.
     */
    levers: LeverReport[];
    /**
     * What there is to know, the gravest first.
     */
    remarks: RemarkReport[];
}

/**
 * Where a case could be. It is a model, save for what it says of the promise.
 *
 * The shares of the steps, or those of the units, and the share of what is over make 1000.
 */
export interface WhereaboutsReport {
    /**
     * The service.
     */
    service: Service;
    /**
     * That it is a model, in a sentence or two.
     */
    model: string;
    /**
     * The day the documents are handed in, if it could be read.
     */
    submittedOn?: DayReport;
    /**
     * The day that was asked about, if it could be read.
     */
    today?: DayReport;
    /**
     * How many cases were drawn; none, where a day is missing or the case is not handed in yet.
     */
    cases: number;
    /**
     * The steps, in the order of the road; the steps of a sending back that is only assumed stand last.
     */
    steps: StepHoldsReport[];
    /**
     * The units, in the order in which a case meets them.
     */
    units: UnitHoldsReport[];
    /**
     * How many cases are over.
     */
    over?: ChanceReport;
    /**
     * That the promise is broken, if the case is not over yet and it is.
     */
    overdue?: OverdueReport;
    /**
     * What there is to know, the gravest first.
     */
    remarks: RemarkReport[];
}

/**
 * Where a spelling was seen.
 */
export type SpelledBy = "printed" | "passport-reader" | "bgn-pcgn" | "icao" | "habit";

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
    evidence: EvidenceKind;
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
     * Any one of these documents would do.
     */
    documents: DocumentKind[];
    /**
     * Whether it is met; `depends` where a question decides whether it applies.
     */
    state: NeedStanding;
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
 * Who does a step by one table.
 */
export interface DoersReport {
    /**
     * The units.
     */
    units: Unit[];
    /**
     * Their names.
     */
    titles: string[];
    /**
     * Where that stands.
     */
    why: CitationReport;
}

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
 * Who works, how long, and how many come. All of it is assumed.
 *
 * Numbers out of their bounds are taken for the nearest bound.
 */
export interface Office {
    /**
     * How many people each unit has; one, if it is not named.
     */
    staff?: readonly Staff[];
    /**
     * How long each unit works at a step; 5 to 15 minutes, if it is not named.
     */
    work?: readonly Work[];
    /**
     * How many citizens come in ten working hours, at chance and each by himself: a Poisson process. 40 unless given.
     */
    comeInTenHours?: number;
    /**
     * How many minutes a working day has, 60 to 1440: one shift a day, the same for every unit. 480 unless given.
     */
    shift?: number;
}

/**
 * Why a person applies; each belongs to one service.
 */
export type Reason = "first-id-card" | "child-passport" | "first-passport" | "expiry" | "name-change" | "data-change" | "loss" | "theft" | "damage" | "citizenship-acquired" | "passport-1974" | "arrival-for-residence" | "card-lost" | "card-unusable" | "card-absent" | "citizenship-left" | "owner" | "tenant" | "owner-consent" | "child-registration" | "arrival-from-abroad" | "moving" | "leaving-country" | "death" | "court-decision";

/**
 * Which engine, which reading of the law and which calendar answer here: what a receipt names.
 */
export function about(): AboutReport;

/**
 * The `count`-th working day after a day; the day itself if `count` is 0.
 *
 * The calendar goes from -96465292 to 95026236: no other day is taken, and none is reached.
 *
 * Days are numbered from 1 January 1970, as `Date` numbers milliseconds: 1 October 2012 is
 * `Date.UTC(2012, 9, 1) / 86_400_000`. They are numbers because a date as text takes
 * longer to hand over than its working days to count.
 */
export function addWorkingDays(day: number, count: number, week?: Week): number;

/**
 * The calendar from one day to another, both ISO text: what each day is and why. At most ten years at once.
 */
export function calendarDays(from: string, to: string, lang: Language, week?: Week): CalendarDayReport[];

/**
 * Checks an IIN by itself: form, check digit, and what date of birth and sex it shows.
 */
export function checkIin(text: string, lang: Language): IinReport;

/**
 * Checks the documents at hand: the verdict, every finding, and the smallest set of documents that would complete them.
 */
export function checkPackage(documentPackage: DocumentPackage, lang: Language): PackageReport;

/**
 * `checkPackage` for JSON text: a `DocumentPackage` in, a `PackageReport` out. The fastest way across.
 */
export function checkPackageJson(documentPackage: string, lang: Language): string;

/**
 * Checks many packages, at most 10000 and 4 MiB of JSON at once: for each, in the same order, its report or what is wrong
 * with it.
 *
 * One package that breaks the contract does not spoil the others.
 */
export function checkPackages(packages: readonly DocumentPackage[], lang: Language): PackageOutcome[];

/**
 * `checkPackages` for JSON text: a list of `DocumentPackage` in, a list of `PackageOutcome` out.
 */
export function checkPackagesJson(packages: string, lang: Language): string;

/**
 * The acts there are, oldest first: id, title, dates, repeal.
 */
export function editions(lang: Language): EditionReport[];

/**
 * Searches the people that keep the promise for so many of a hundred cases, with at most 10 000 of them.
 *
 * A `percent` above 100 is taken for 100. The staff of the office that is given is not looked at: it is what is searched.
 */
export function findStaffing(application: Application, assumptions: Assumptions, office: Office, percent: number, lang: Language): StaffingReport;

/**
 * How many cases break the promise, for each of so many days of handing in and for every urgency.
 *
 * Days beyond the 3653rd are left out. At most 5 000 000 cases are drawn for an urgency over all days: more days have fewer cases each,
 * and the answer says how many.
 */
export function forecastByStart(application: Application, assumptions: Assumptions, days: number, lang: Language): ForecastByStartReport;

/**
 * What would help an application most: the same cases, each time with one step that takes no time.
 */
export function forecastLevers(application: Application, assumptions: Assumptions, lang: Language): LeversReport;

/**
 * What to expect of an application to which this happens: a model, drawn many times over under the assumptions given.
 */
export function forecastTimeline(application: Application, assumptions: Assumptions, lang: Language, situation?: Situation | null): ForecastReport;

/**
 * The dates of an application as an iCalendar file (RFC 5545); `stamp` is when it is made, as `Date.toISOString` writes it.
 *
 * The text is empty where there is no readable day of submission.
 */
export function icalendar(application: Application, lang: Language, stamp: string, situation?: Situation | null): string;

/**
 * Whether a text is the number of a person, as `valid` of `checkIin` has it, without reasons: for those who count numbers.
 */
export function isIin(text: string): boolean;

/**
 * The machine-readable lines of a draft by themselves, from the top: those of each document wanted, and nothing where the
 * draft has no name. The preview has them with what each part of them means.
 */
export function machineReadableLines(draft: FormulyarDraft): string[][];

/**
 * The verdict on a package given as JSON text, without its reasons: for those who count packages.
 */
export function packageVerdictJson(documentPackage: string): Verdict;

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
 * What happens to an application, step by step: the promise, the dates of each step, the ceilings, and what to know.
 */
export function previewTimeline(application: Application, lang: Language, situation?: Situation | null): TimelineReport;

/**
 * The process of a service as BPMN 2.0 XML with its layout: one pool, a lane for each unit, the steps in order.
 *
 * A service has some of the courses, which `previewTimeline` names; for another one there is no diagram.
 */
export function processDiagram(edition: EditionId, service: Service, course: Course, lang: Language): string;

/**
 * Where the regulation of a service is at odds with itself, in words and in numbers.
 *
 * The limits are added up for every day of handing in from `from` to `to`, both ISO text, at most ten years; without
 * both, over the first whole year in which the edition was in force; in the reading that is given, and in the strict one.
 * The figures of a remark keep to that year and to the careful reading, on paper, whatever is given.
 */
export function regulationRemarks(edition: EditionId, service: Service, lang: Language, from?: string | null, to?: string | null, reading?: Reading | null): RegulationRemarksReport;

/**
 * The documents a case needs, each with its place in the law and how sure we are of it.
 */
export function requirements(application: Application, lang: Language): RequirementsReport;

/**
 * The four services of an edition: title, form, fee, term, result, who takes part.
 */
export function services(edition: EditionId, lang: Language): ServiceReport[];

/**
 * Sends many cases through offices with so many people, at most 100 000.
 */
export function simulateQueue(application: Application, assumptions: Assumptions, office: Office, lang: Language): QueueReport;

/**
 * The same process for Prosimos, a program that simulates business processes: a BPMN file and its scenario.
 */
export function simulationScenario(application: Application, assumptions: Assumptions, office: Office, lang: Language): SimulationReport;

/**
 * Every choice a form can offer, with its label.
 */
export function vocabulary(lang: Language): Vocabulary;

/**
 * Where an application to which this happens could be on a day, ISO text, and whether the promise is broken if it is not
 * over.
 */
export function whereabouts(application: Application, assumptions: Assumptions, today: string, lang: Language, situation?: Situation | null): WhereaboutsReport;
