//! Sentences, names, dates and numbers in Kazakh, Russian and English.
//!
//! `kk.rs`, `ru.rs` and `en.rs` match on the same enums in the same order, so a missing translation does not compile.
//! Names begin with a capital and stand by themselves; documents, words, roles, places and terms do not, and may follow
//! a colon. What varies stands in the nominative after a colon or in quotation marks: no Kazakh or Russian case is ever
//! hung on it. Dates come from closed tables.

#![allow(clippy::too_many_lines, reason = "a table of sentences is as long as what it speaks of")]

mod en;
mod kk;
mod ru;
mod timeline;

pub use timeline::{counted_earliest, counted_latest};

use crate::application::{ApplicantKind, ApplyingAt, Representation};
use crate::calendar::{DayKind, Holiday, Week};
use crate::citation::{Evidence, Inference, Place, Source};
use crate::document::{Copy, DocumentKind, PhotoSize};
use crate::finding::{At, Fault, Finding, Question, Severity, Verdict};
use crate::language::Language;
use crate::law::{Consumers, Deed, EndsIn, Fee, Form, Outcome, Role, Security, Slip, Stage, Word};
use crate::reading::{DayOff, FilingDay, PlainDays};
use crate::reason::Reason;
use crate::service::{Medium, Product, Service, Urgency};
use crate::term::{Counted, Term};
use crate::timeline::{Course, Doing};
use crate::unit::Unit;
use chrono::NaiveDate;
use std::borrow::Cow;

/// Sends each function on to the file of its language.
macro_rules! in_each_language {
    ($( $(#[$doc:meta])* fn $name:ident($argument:ident: $Argument:ty) -> $Text:ty; )+) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(language: Language, $argument: $Argument) -> $Text {
            match language {
                Language::Kk => kk::$name($argument),
                Language::Ru => ru::$name($argument),
                Language::En => en::$name($argument),
            }
        }
    )+ };
}

in_each_language! {
    /// The name of a service, as its regulation has it.
    fn service(service: Service) -> &'static str;
    /// What a citizen calls the service; at most 40 characters.
    fn service_short(service: Service) -> &'static str;
    /// What can be asked of annex 1.
    fn product(product: Product) -> &'static str;
    /// What the formulyar is filled in on.
    fn medium(medium: Medium) -> &'static str;
    /// An urgency category.
    fn urgency(urgency: Urgency) -> &'static str;
    /// The full name of a unit.
    fn unit(unit: Unit) -> &'static str;
    /// What the unit is called for short: the order's abbreviation, or the usual one.
    fn unit_short(unit: Unit) -> &'static str;
    /// A case, as a line that a citizen recognises.
    fn reason(reason: Reason) -> &'static str;
    /// A document, in the nominative and without a capital: it may follow a colon.
    fn document(document: DocumentKind) -> &'static str;
    /// The document itself or a copy.
    fn copy(copy: Copy) -> &'static str;
    /// The size of a photograph.
    fn photo_size(size: PhotoSize) -> &'static str;
    /// By what right one person acts for another.
    fn representation(representation: Representation) -> &'static str;
    /// A natural or a legal person.
    fn applicant_kind(kind: ApplicantKind) -> &'static str;
    /// Where the person applies.
    fn applying_at(place: ApplyingAt) -> &'static str;
    /// A question, as a page asks it.
    fn question(question: Question) -> &'static str;
    /// How much a finding weighs.
    fn severity(severity: Severity) -> &'static str;
    /// Whether the package is in order: one sentence.
    fn verdict(verdict: Verdict) -> &'static str;
    /// What to do now.
    fn verdict_advice(verdict: Verdict) -> &'static str;
    /// A fault in two or three words: the heading over its sentence.
    fn title(fault: &Fault) -> &'static str;
    /// What is wrong. What nobody has confirmed is said gently.
    fn what(finding: &Finding) -> Cow<'static, str>;
    /// The next step.
    fn todo(finding: &Finding) -> Cow<'static, str>;
    /// The form of a service (par. 4).
    fn form(form: Form) -> &'static str;
    /// Paid or free (par. 11).
    fn fee(fee: Fee) -> &'static str;
    /// What a service ends with (par. 6).
    fn outcome(outcome: Outcome) -> &'static str;
    /// Who may apply (par. 2).
    fn consumers(consumers: Consumers) -> &'static str;
    /// What a participant does (par. 7).
    fn role(role: Role) -> &'static str;
    /// What is done in a step, as a sentence.
    fn deed(deed: Deed) -> &'static str;
    /// What an action ends in (table 1, row 4).
    fn ends_in(ends_in: EndsIn) -> &'static str;
    /// A stage of par. 13, as a sentence.
    fn stage(stage: Stage) -> &'static str;
    /// A requirement on information security.
    fn security(security: Security) -> &'static str;
    /// A word that par. 2 defines.
    fn word(word: Word) -> &'static str;
    /// How sure we are: the short text of the mark.
    fn evidence(evidence: Evidence) -> &'static str;
    /// Why something follows although no text that we read says it.
    fn inference(inference: Inference) -> &'static str;
    /// An act by name, number and date, or a page.
    fn source(source: Source) -> &'static str;
    /// A place in an act, such as «№ 394 бұйрық, 1-қосымша, 10-тармақ, 1) тармақша».
    fn place(place: Place) -> String;
    /// A date, such as «2012 жылғы 1 қазан».
    fn date(date: NaiveDate) -> String;
    /// From a date on, such as «2012 жылғы 1 қазаннан бастап».
    fn date_from(date: NaiveDate) -> String;
    /// Until a date, such as «2012 жылғы 1 қазанға дейін».
    fn date_until(date: NaiveDate) -> String;
    /// A term in the unit of the text.
    fn term(term: Term) -> String;
    /// The unit in which a term was counted.
    fn counted(counted: Counted) -> &'static str;
    /// Whether the day of filing is day one.
    fn filing_day(filing_day: FilingDay) -> &'static str;
    /// What a plain «күн» is taken for.
    fn plain_days(plain_days: PlainDays) -> &'static str;
    /// What becomes of a term whose last day is a day off.
    fn day_off(day_off: DayOff) -> &'static str;
    /// The working week of an office.
    fn week(week: Week) -> &'static str;
    /// A holiday.
    fn holiday(holiday: Holiday) -> &'static str;
    /// What a day is, and why.
    fn day_kind(kind: DayKind) -> Cow<'static, str>;
    /// What can happen to an application, as a choice.
    fn course(course: Course) -> &'static str;
    /// The same in a sentence.
    fn course_explained(course: Course) -> &'static str;
    /// What is done in a step of a timeline, as a sentence.
    fn doing(doing: Doing) -> &'static str;
    /// What that means for the citizen.
    fn doing_explained(doing: Doing) -> &'static str;
    /// What there is to know about a timeline.
    fn remark_what(remark: &crate::timeline::Remark) -> Cow<'static, str>;
    /// What to do about it, if there is anything to do.
    fn remark_todo(remark: &crate::timeline::Remark) -> Option<&'static str>;
}

/// What is at odds in the text.
#[must_use]
pub const fn slip(language: Language, slip: Slip) -> &'static str {
    remark(language, slip).at_odds
}

/// What that means for the reader.
#[must_use]
pub const fn slip_meaning(language: Language, slip: Slip) -> &'static str {
    remark(language, slip).meaning
}

/// How the program reads the place.
#[must_use]
pub const fn slip_reading(language: Language, slip: Slip) -> &'static str {
    remark(language, slip).reading
}

const fn remark(language: Language, slip: Slip) -> Remark {
    match language {
        Language::Kk => kk::remark(slip),
        Language::Ru => ru::remark(slip),
        Language::En => en::remark(slip),
    }
}

/// What there is to say about a place where the text is at odds with itself.
struct Remark {
    at_odds: &'static str,
    meaning: &'static str,
    reading: &'static str,
}

/// What a field of the package holds.
#[derive(Clone, Copy)]
enum Field {
    SubmittedOn,
    BirthDate,
    Surname,
    Name,
    Patronymic,
    Iin,
    IssuedOn,
    ExpiresOn,
    Another,
}

impl Field {
    fn of(at: At) -> Self {
        match at {
            At::Application(name) | At::Applicant(name) | At::DocumentField(_, name) => match name {
                "submittedOn" => Self::SubmittedOn,
                "birthDate" => Self::BirthDate,
                "surname" => Self::Surname,
                "name" => Self::Name,
                "patronymic" => Self::Patronymic,
                "iin" => Self::Iin,
                "issuedOn" => Self::IssuedOn,
                "expiresOn" => Self::ExpiresOn,
                _ => Self::Another,
            },
            At::Representative | At::Documents | At::Document(_) => Self::Another,
        }
    }
}

/// Whether the finding rests on something that was read: only then a sentence is definite.
const fn is_confirmed(finding: &Finding) -> bool {
    finding.why.evidence.confirms()
}

/// Whether the page on the temporary card was read here: it knows a duty and no exemption from it.
const fn knows_no_exemption(finding: &Finding) -> bool {
    matches!(finding.why.place.source, Source::EgovTemporaryCard)
}

/// A sentence put together from parts.
fn sentence(parts: &[&str]) -> Cow<'static, str> {
    Cow::Owned(parts.concat())
}

/// Documents in one line.
fn alternatives(documents: &[DocumentKind], name: fn(DocumentKind) -> &'static str, between: &str) -> String {
    let names: Vec<_> = documents.iter().copied().map(name).collect();
    names.join(between)
}

/// A word for each month, from a table of twelve.
fn month<'a>(date: NaiveDate, table: &[&'a str; 12]) -> &'a str {
    use chrono::Datelike;
    table.get(date.month0() as usize).copied().unwrap_or_default()
}
