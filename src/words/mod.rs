//! Sentences, names, dates and numbers in Kazakh, Russian and English.
//!
//! `kk.rs`, `ru.rs` and `en.rs`, each with a folder, match on the same enums in the same order, so a missing translation does
//! not compile: what can be chosen, and in the folder what was found, what the order says, time, the formulyar and the rest.
//! Names begin with a capital and stand by themselves; documents, words, roles, places and terms do not, and may follow
//! a colon. What varies stands in the nominative after a colon or in quotation marks: no Kazakh or Russian case is ever
//! hung on it. Dates come from closed tables.
//!
//! A language is a table: its sentences are templates with names in braces, `saying.rs` chooses among them and says what
//! a name stands for, `template.rs` fills them in.

#![allow(clippy::too_many_lines, reason = "a table of sentences is as long as what it speaks of")]

mod en;
pub mod formulyar;
mod kk;
mod model;
mod queue;
mod ru;
mod saying;
mod template;
mod text;
mod timeline;

pub use model::{
    at_unit, bare_term, caveat, distribution, model, on_time, over, overdue, overdue_todo, setting, setting_explained,
    silent_on_complaints,
};
pub use queue::{collecting_kept, office_setting, queue_model, staffing, wait_kept};
pub use timeline::{counted_earliest, counted_latest};

use crate::application::{ApplicantKind, ApplyingAt, Representation};
use crate::calendar::{DayKind, Holiday, Week};
use crate::citation::{Evidence, Inference, Place, Point, Source};
use crate::document::{CopyKind, DocumentKind, PhotoSize};
use crate::finding::{Fault, Finding, Question, Severity, Verdict};
use crate::formulyar::{FilledBy, FormulyarField};
use crate::iin::Sex;
use crate::language::Language;
use crate::latin::SpelledBy;
use crate::law::{
    Consumers, Deed, EndsIn, Fee, Form, Measure, Outcome, Role, Security, SeenBy, Slip, Stage, Weight, Word,
};
use crate::reading::{DayOff, FilingDay, PlainDays, Reading};
use crate::reason::Reason;
use crate::service::{Medium, Product, Service, Urgency};
use crate::term::{Counted, Term};
use crate::timeline::{Course, Doing};
use crate::unit::Unit;
use crate::written;
use chrono::{Datelike, NaiveDate};
use formulyar::{Note, Sheet};
use saying::{Field, Saying};
use std::borrow::Cow;
use template::{Value, fill, filled};
use text::Text;

/// Sends each function on to the file of its language.
macro_rules! in_each_language {
    ($( $(#[$doc:meta])* $vis:vis fn $name:ident($argument:ident: $Argument:ty) -> &'static str; )+) => { $(
        $(#[$doc])*
        #[must_use]
        $vis fn $name(language: Language, $argument: $Argument) -> &'static str {
            match language {
                Language::Kk => kk::$name($argument),
                Language::Ru => ru::$name($argument),
                Language::En => en::$name($argument),
            }
        }
    )+ };
}

in_each_language! {
    /// How much a finding weighs.
    pub fn severity(severity: Severity) -> &'static str;
    /// A requirement on information security.
    pub fn security(security: Security) -> &'static str;
    /// A word that par. 2 defines.
    pub fn word(word: Word) -> &'static str;
    /// The unit in which a term was counted.
    pub fn counted(counted: Counted) -> &'static str;
    /// Whether the day of filing is day one.
    pub fn filing_day(filing_day: FilingDay) -> &'static str;
    /// What a plain «күн» is taken for.
    pub fn plain_days(plain_days: PlainDays) -> &'static str;
    /// What becomes of a term whose last day is a day off.
    pub fn day_off(day_off: DayOff) -> &'static str;
    /// The working week of an office.
    pub fn week(week: Week) -> &'static str;
    /// A fault in two or three words: the heading over its sentence.
    pub fn title(fault: &Fault) -> &'static str;
    /// How sure we are: the short text of the mark.
    pub fn evidence(evidence: Evidence) -> &'static str;
    /// A place in an act or an annex, with names in braces, or nothing.
    fn point(point: Point) -> &'static str;
    /// A term, with `count` and the forms that agree with it in braces.
    fn term_of(term: Term) -> &'static str;
    /// What a day is, with names in braces.
    fn kind_of(kind: DayKind) -> &'static str;
    /// How much a slip of the text weighs: a heading.
    pub fn weight(weight: Weight) -> &'static str;
    /// How a slip of the text is known.
    pub fn seen_by(seen_by: SeenBy) -> &'static str;
    /// What was counted of a slip of the text.
    pub fn measure(measure: Measure) -> &'static str;
}

/// Takes the sentences of each function from one text of the language, where they stand in the order of the functions; each
/// file says them for itself, and is asked when the crate is built.
macro_rules! from_one_text {
    ($( $(#[$doc:meta])* $vis:vis fn $name:ident($argument:ident: $Argument:ty) -> &'static str; )+) => {
        /// The functions.
        #[allow(non_camel_case_types, reason = "they are named as the functions")]
        enum Said { $( $name, )+ }

        /// How many sentences each has.
        const COUNTS: &[usize] = &[ $( <$Argument>::ALL.len(), )+ ];

        /// Every sentence of a language.
        const fn every_sentence(language: Language) -> [&'static str; COUNT] {
            let mut all = [""; COUNT];
            let mut at = 0;
            $(
                let mut which = 0;
                while which < <$Argument>::ALL.len() {
                    let $argument = <$Argument>::ALL[which];
                    assert!($argument as usize == which, "the order of the numbers");
                    all[at] = match language {
                        Language::Kk => kk::$name($argument),
                        Language::Ru => ru::$name($argument),
                        Language::En => en::$name($argument),
                    };
                    which += 1;
                    at += 1;
                }
            )+
            all
        }

        $(
            $(#[$doc])*
            #[must_use]
            $vis fn $name(language: Language, $argument: $Argument) -> &'static str {
                const FIRST: usize = sum(COUNTS, Said::$name as usize);
                text_of(language).sentence(FIRST + $argument as usize)
            }
        )+
    };
}

from_one_text! {
    /// The name of a service, as its regulation has it.
    pub fn service(service: Service) -> &'static str;
    /// What a citizen calls the service; at most 40 characters.
    pub fn service_short(service: Service) -> &'static str;
    /// What a service is for somebody who asks for another one, and what to do about it.
    pub fn service_besides(service: Service) -> &'static str;
    /// What can be asked of annex 1.
    pub fn product(product: Product) -> &'static str;
    /// What the formulyar is filled in on.
    pub fn medium(medium: Medium) -> &'static str;
    /// An urgency category.
    pub fn urgency(urgency: Urgency) -> &'static str;
    /// The full name of a unit.
    pub fn unit(unit: Unit) -> &'static str;
    /// What the unit is called for short: the order's abbreviation, or the usual one.
    pub fn unit_short(unit: Unit) -> &'static str;
    /// A case, as a line that a citizen recognises.
    pub fn reason(reason: Reason) -> &'static str;
    /// A document, in the nominative and without a capital: it may follow a colon.
    pub fn document(document: DocumentKind) -> &'static str;
    /// The document itself or a copy.
    pub fn copy(copy: CopyKind) -> &'static str;
    /// The size of a photograph.
    pub fn photo_size(size: PhotoSize) -> &'static str;
    /// By what right one person acts for another.
    pub fn representation(representation: Representation) -> &'static str;
    /// A natural or a legal person.
    pub fn applicant_kind(kind: ApplicantKind) -> &'static str;
    /// Where the person applies.
    pub fn applying_at(place: ApplyingAt) -> &'static str;
    /// A question, as a page asks it.
    pub fn question(question: Question) -> &'static str;
    /// Whether the package is in order: one sentence.
    pub fn verdict(verdict: Verdict) -> &'static str;
    /// The same where the order is not in force on the day: what it would have been.
    pub fn verdict_then(verdict: Verdict) -> &'static str;
    /// What to do now.
    pub fn verdict_advice(verdict: Verdict) -> &'static str;
    /// The form of a service (par. 4).
    pub fn form(form: Form) -> &'static str;
    /// Paid or free (par. 11).
    pub fn fee(fee: Fee) -> &'static str;
    /// What a service ends with (par. 6).
    pub fn outcome(outcome: Outcome) -> &'static str;
    /// Who may apply (par. 2).
    pub fn consumers(consumers: Consumers) -> &'static str;
    /// What a participant does (par. 7).
    pub fn role(role: Role) -> &'static str;
    /// What is done in a step, as a sentence.
    pub fn deed(deed: Deed) -> &'static str;
    /// What a deed means for the citizen.
    fn deed_explained(deed: Deed) -> &'static str;
    /// What an action ends in (table 1, row 4).
    pub fn ends_in(ends_in: EndsIn) -> &'static str;
    /// A stage of par. 13, as a sentence.
    pub fn stage(stage: Stage) -> &'static str;
    /// Why something follows although no text that we read says it.
    pub fn inference(inference: Inference) -> &'static str;
    /// An act by name, number and date, or a page.
    pub fn source(source: Source) -> &'static str;
    /// A holiday.
    pub fn holiday(holiday: Holiday) -> &'static str;
    /// What can happen to an application, as a choice.
    pub fn course(course: Course) -> &'static str;
    /// The same in a sentence.
    pub fn course_explained(course: Course) -> &'static str;
    /// What is wrong, with names in braces.
    fn what_of(saying: Saying) -> &'static str;
    /// The next step, with names in braces.
    fn todo_of(saying: Saying) -> &'static str;
    /// What is wrong with a draft, with names in braces.
    fn mistake_what(mistake: formulyar::MistakeSaying) -> &'static str;
    /// The next step, with names in braces.
    fn mistake_todo(mistake: formulyar::MistakeSaying) -> &'static str;
    /// What a field of the form is called.
    pub fn form_label(field: FormulyarField) -> &'static str;
    /// Who fills a field in.
    pub fn filled_by(who: FilledBy) -> &'static str;
    /// A sex, as the form has it.
    pub fn sex(sex: Sex) -> &'static str;
    /// Where a Latin spelling was seen.
    pub fn spelled_by(source: SpelledBy) -> &'static str;
    /// What is said beside a part of the preview.
    pub fn form_note(note: Note) -> &'static str;
    /// What a sheet is called.
    pub fn form_sheet(sheet: Sheet) -> &'static str;
    /// A field of the package.
    fn field(field: Field) -> &'static str;
    /// Who somebody has to show to be.
    fn who(representation: Representation) -> &'static str;
    /// An act for short, as a citation begins.
    fn act(source: Source) -> &'static str;
}

/// How many sentences a language has.
const COUNT: usize = sum(COUNTS, COUNTS.len());

/// The first so many numbers together.
const fn sum(numbers: &[usize], first: usize) -> usize {
    let mut sum = 0;
    let mut at = 0;
    while at < first {
        sum += numbers[at];
        at += 1;
    }
    sum
}

macro_rules! text_in {
    ($language:expr) => {{
        const SENTENCES: [&str; COUNT] = every_sentence($language);
        const JOINED: [u8; text::total(&SENTENCES)] = text::joined(&SENTENCES);
        Text::of(text::text(&JOINED))
    }};
}

static KK: Text = text_in!(Language::Kk);
static RU: Text = text_in!(Language::Ru);
static EN: Text = text_in!(Language::En);

const fn text_of(language: Language) -> &'static Text {
    match language {
        Language::Kk => &KK,
        Language::Ru => &RU,
        Language::En => &EN,
    }
}

/// What is done in a step of a timeline, as a sentence.
#[must_use]
pub fn doing(language: Language, doing: Doing) -> &'static str {
    match doing {
        Doing::Deed(deed) => self::deed(language, deed),
        Doing::SendBack => send_back(language)[0],
    }
}

/// What that means for the citizen.
#[must_use]
pub fn doing_explained(language: Language, doing: Doing) -> &'static str {
    match doing {
        Doing::Deed(deed) => deed_explained(language, deed),
        Doing::SendBack => send_back(language)[1],
    }
}

/// The step that no table has: its sentence, and what it means.
const fn send_back(language: Language) -> [&'static str; 2] {
    match language {
        Language::Kk => kk::SEND_BACK,
        Language::Ru => ru::SEND_BACK,
        Language::En => en::SEND_BACK,
    }
}

/// What is wrong. What nobody has confirmed is said gently.
#[must_use]
pub fn what(language: Language, finding: &Finding) -> Cow<'static, str> {
    let sentence = match Saying::of(finding) {
        Ok(saying) => what_of(language, saying),
        Err(mistake) => mistake_what(language, formulyar::MistakeSaying::of(mistake)),
    };
    filled(language, sentence, &|name| saying::value(language, finding, name))
}

/// The next step.
#[must_use]
pub fn todo(language: Language, finding: &Finding) -> Cow<'static, str> {
    let sentence = match Saying::of(finding) {
        Ok(saying) => todo_of(language, saying),
        Err(mistake) => mistake_todo(language, formulyar::MistakeSaying::of(mistake)),
    };
    filled(language, sentence, &|name| saying::value(language, finding, name))
}

/// A place in an act, such as «2012 жылғы 11 шілдедегі № 394 бұйрық, 1-қосымша, 10-тармақ, 1) тармақша».
#[must_use]
pub fn place(language: Language, place: Place) -> String {
    let (outer, inner) = match place.point {
        Point::Whole => (0, 0),
        Point::Paragraph(outer) | Point::ParagraphAgain(outer) | Point::Article(outer) | Point::Table(outer) => {
            (outer, 0)
        }
        Point::Item(outer, inner)
        | Point::ItemAgain(outer, inner)
        | Point::Column(outer, inner)
        | Point::Step(outer, inner) => (outer, inner),
    };
    let number = |name| {
        let number = match name {
            "annex" => place.annex,
            "paragraph" | "article" | "table" => outer,
            "item" | "column" | "step" => inner,
            _ => return None,
        };
        Some(Value::Number(number.into()))
    };
    let mut text = act(language, place.source).to_string();
    if place.annex > 0 {
        fill(&mut text, language, grammar(language).annex, &number);
    }
    fill(&mut text, language, point(language, place.point), &number);
    text
}

/// A date, such as «2012 жылғы 1 қазан».
#[must_use]
pub fn date(language: Language, date: NaiveDate) -> String {
    dated(language, date, &grammar(language).date)
}

/// From a date on, such as «2012 жылғы 1 қазаннан бастап».
#[must_use]
pub fn date_from(language: Language, date: NaiveDate) -> String {
    dated(language, date, &grammar(language).date_from)
}

/// Through a date, that day included, such as «2012 жылғы 1 қазанға дейін (сол күнді қоса алғанда)».
#[must_use]
pub fn date_through(language: Language, date: NaiveDate) -> String {
    dated(language, date, &grammar(language).date_through)
}

fn dated(language: Language, date: NaiveDate, dated: &'static Dated) -> String {
    filled(language, dated.text, &|name| {
        Some(match name {
            "year" => Value::Number(date.year().unsigned_abs()),
            "month" => Value::Text(dated.months.get(date.month0() as usize)?),
            "day" => Value::Number(date.day()),
            _ => return None,
        })
    })
    .into_owned()
}

/// A term in the unit of the text.
#[must_use]
pub fn term(language: Language, term: Term) -> String {
    let count = match term {
        Term::Minutes(count) => count,
        Term::CalendarDays(count) | Term::WorkingDays(count) | Term::UpToWorkingDays(count) | Term::Days(count) => {
            count.into()
        }
        Term::Daily | Term::NotStated => 0,
    };
    filled(language, term_of(language, term), &|name| match name {
        "count" => Some(Value::Number(count.into())),
        forms => written::parts(forms, b'|').nth(form_with(language, count)).map(Value::Text),
    })
    .into_owned()
}

/// Which form of a word agrees with a number.
const fn form_with(language: Language, count: u16) -> usize {
    match language {
        Language::Kk => 0,
        Language::Ru => match (count % 10, count % 100) {
            (1..=4, 11..=14) => 2,
            (1, _) => 0,
            (2..=4, _) => 1,
            _ => 2,
        },
        Language::En => (count != 1) as usize,
    }
}

/// What a day is, and why.
#[must_use]
pub fn day_kind(language: Language, kind: DayKind) -> Cow<'static, str> {
    filled(language, kind_of(language, kind), &|name| {
        Some(match (name, kind) {
            (
                "holiday",
                DayKind::Holiday(holiday) | DayKind::ReligiousHoliday(holiday) | DayKind::Substitute { holiday, .. },
            ) => Value::Text(self::holiday(language, holiday)),
            (
                "date",
                DayKind::Substitute { fell_on: date, .. }
                | DayKind::MovedRest { worked: date }
                | DayKind::MovedWork { rest: date },
            ) => Value::On(date),
            _ => return None,
        })
    })
}

/// What there is to know about a timeline.
#[must_use]
pub fn remark_what(language: Language, remark: &crate::timeline::Remark) -> Cow<'static, str> {
    match language {
        Language::Kk => kk::remark_what(remark),
        Language::Ru => ru::remark_what(remark),
        Language::En => en::remark_what(remark),
    }
}

/// What to do about it, if there is anything to do.
#[must_use]
pub const fn remark_todo(language: Language, remark: &crate::timeline::Remark) -> Option<&'static str> {
    match language {
        Language::Kk => kk::remark_todo(remark),
        Language::Ru => ru::remark_todo(remark),
        Language::En => en::remark_todo(remark),
    }
}

/// What the limits come to over so many days of handing in.
#[must_use]
pub fn sweep(language: Language, starts: u32, broken: u32, fewest: u32, most: u32) -> Cow<'static, str> {
    filled(language, sweeping(language).text, &|name| {
        Some(Value::Number(match name {
            "starts" => starts,
            "broken" => broken,
            "fewest" => fewest,
            "most" => most,
            _ => return None,
        }))
    })
}

/// On which days the documents are handed in: every day, or those on which offices work.
#[must_use]
pub const fn sweep_starts(language: Language, working_only: bool) -> &'static str {
    if working_only { sweeping(language).working_days } else { sweeping(language).every_day }
}

/// How the terms are counted: in the strict reading, in the careful one, or in another.
#[must_use]
pub fn sweep_reading(language: Language, reading: Reading) -> &'static str {
    let Sweep { careful, strict, other, .. } = sweeping(language);
    let is = |known| reading == Reading { week: reading.week, ..known };
    if is(Reading::STRICT) {
        strict
    } else if is(Reading::CAREFUL) {
        careful
    } else {
        other
    }
}

const fn sweeping(language: Language) -> &'static Sweep {
    match language {
        Language::Kk => &kk::SWEEP,
        Language::Ru => &ru::SWEEP,
        Language::En => &en::SWEEP,
    }
}

/// What there is to say of a sweep over many days of handing in.
struct Sweep {
    text: &'static str,
    every_day: &'static str,
    working_days: &'static str,
    careful: &'static str,
    strict: &'static str,
    other: &'static str,
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

const fn remark(language: Language, slip: Slip) -> SlipSaying {
    match language {
        Language::Kk => kk::remark(slip),
        Language::Ru => ru::remark(slip),
        Language::En => en::remark(slip),
    }
}

/// What there is to say about a place where the text is at odds with itself.
struct SlipSaying {
    at_odds: &'static str,
    meaning: &'static str,
    reading: &'static str,
}

const fn grammar(language: Language) -> &'static Grammar {
    match language {
        Language::Kk => &kk::GRAMMAR,
        Language::Ru => &ru::GRAMMAR,
        Language::En => &en::GRAMMAR,
    }
}

/// The parts that sentences are put together from.
struct Grammar {
    /// Between two documents of which either would do.
    or: &'static str,
    /// An annex, in the place that a citation names.
    annex: &'static str,
    date: Dated,
    date_from: Dated,
    date_through: Dated,
}

/// How a date is written, and the months in the case that goes with it.
struct Dated {
    text: &'static str,
    months: &'static [&'static str; 12],
}

/// A sentence put together from parts.
fn sentence(parts: &[&str]) -> Cow<'static, str> {
    Cow::Owned(written::together(parts))
}
