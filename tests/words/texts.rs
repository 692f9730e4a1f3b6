//! Every text there is.

use super::findings::findings;
use super::on;
use qujat::application::{ApplicantKind, ApplyingAt, Representation};
use qujat::calendar::{DayKind, Holiday, Week};
use qujat::citation::{Evidence, Inference, Place, Source};
use qujat::document::{CopyKind, DocumentKind, PhotoSize};
use qujat::finding::{Question, Severity, Verdict};
use qujat::formulyar::{FilledBy, FormulyarField};
use qujat::iin::Sex;
use qujat::language::Language;
use qujat::latin::SpelledBy;
use qujat::law::{
    Consumers, Deed, EndsIn, Fee, Form, Measure, Outcome, Role, Security, SeenBy, Slip, Stage, Weight, Word,
};
use qujat::reading::{DayOff, FilingDay, PlainDays, Reading};
use qujat::reason::Reason;
use qujat::service::{Medium, Product, Service, Urgency};
use qujat::term::{Counted, Term};
use qujat::timeline::{Course, Doing};
use qujat::unit::Unit;
use qujat::words;
use qujat::words::formulyar::{MachinePart, Note, Sheet};

/// Says each of them by the function of that name.
macro_rules! each {
    ($texts:ident, $language:ident, $name:ident: $all:expr) => {
        for one in $all {
            $texts.push((stringify!($name), words::$name($language, *one).to_string()));
        }
    };
}

/// Each text with the function that says it.
pub fn texts(language: Language) -> Vec<(&'static str, String)> {
    let mut texts = sentences(language);
    texts.extend(names(language));
    each!(texts, language, document: DocumentKind::ALL);
    each!(texts, language, word: Word::ALL);
    each!(texts, language, role: Role::ALL);
    each!(texts, language, counted: Counted::ALL);
    each!(texts, language, spelled_by: SpelledBy::ALL);
    each!(texts, language, source: Source::ALL);
    for source in Source::ALL.iter().copied() {
        let annex = Place::annex(source, 3);
        each!(texts, language, place: &[annex.paragraph(10).item(1), annex.paragraph_again(13).item(1)]);
        each!(texts, language, place: &[annex.column(1, 8), annex.step(2, 3), Place::of(source).article(5)]);
    }
    for month in 1..=12 {
        each!(texts, language, date: &[on(2012, month, 5)]);
        each!(texts, language, date_from: &[on(2012, month, 5)]);
        each!(texts, language, date_through: &[on(2012, month, 5)]);
    }
    let (some, up_to, plain) = (Term::WorkingDays(1), Term::UpToWorkingDays(3), Term::Days(1));
    each!(texts, language, term: &[Term::Minutes(30), Term::CalendarDays(30), some, up_to, plain]);
    each!(texts, language, term: &[Term::Daily, Term::NotStated]);
    texts
}

/// What is a sentence, or several.
pub fn sentences(language: Language) -> Vec<(&'static str, String)> {
    let mut texts = Vec::new();
    for finding in findings() {
        texts.push(("what", words::what(language, &finding).into_owned()));
        texts.push(("todo", words::todo(language, &finding).into_owned()));
    }
    each!(texts, language, question: Question::ALL);
    each!(texts, language, verdict: Verdict::ALL);
    each!(texts, language, verdict_then: Verdict::ALL);
    each!(texts, language, verdict_advice: Verdict::ALL);
    each!(texts, language, service_besides: Service::ALL);
    each!(texts, language, deed: Deed::ALL);
    let deeds: Vec<_> = Deed::ALL.iter().copied().map(Doing::Deed).collect();
    each!(texts, language, doing_explained: &deeds);
    each!(texts, language, doing: &[Doing::SendBack]);
    each!(texts, language, doing_explained: &[Doing::SendBack]);
    each!(texts, language, course_explained: Course::ALL);
    each!(texts, language, stage: Stage::ALL);
    each!(texts, language, inference: Inference::ALL);
    each!(texts, language, slip: Slip::ALL);
    each!(texts, language, slip_meaning: Slip::ALL);
    each!(texts, language, slip_reading: Slip::ALL);
    for note in Note::ALL.iter().copied() {
        texts.push(("note", words::form_note(language, note).to_owned()));
    }
    texts
}

/// What stands by itself: a label, a heading, a value.
pub fn names(language: Language) -> Vec<(&'static str, String)> {
    let mut texts = Vec::new();
    for finding in findings() {
        texts.push(("title", words::title(language, &finding.fault).to_string()));
    }
    each!(texts, language, weight: Weight::ALL);
    each!(texts, language, seen_by: SeenBy::ALL);
    each!(texts, language, measure: Measure::ALL);
    each!(texts, language, sweep_starts: &[false, true]);
    let other = Reading { filing_day: FilingDay::Counts, ..Reading::CAREFUL };
    each!(texts, language, sweep_reading: &[Reading::CAREFUL, Reading::STRICT, other]);
    each!(texts, language, service: Service::ALL);
    each!(texts, language, service_short: Service::ALL);
    each!(texts, language, unit: Unit::ALL);
    each!(texts, language, unit_short: Unit::ALL);
    each!(texts, language, product: Product::ALL);
    each!(texts, language, medium: Medium::ALL);
    each!(texts, language, urgency: Urgency::ALL);
    each!(texts, language, reason: Reason::ALL);
    each!(texts, language, copy: CopyKind::ALL);
    each!(texts, language, photo_size: PhotoSize::ALL);
    each!(texts, language, representation: Representation::ALL);
    each!(texts, language, applicant_kind: ApplicantKind::ALL);
    each!(texts, language, applying_at: ApplyingAt::ALL);
    each!(texts, language, severity: Severity::ALL);
    each!(texts, language, course: Course::ALL);
    each!(texts, language, filing_day: FilingDay::ALL);
    each!(texts, language, plain_days: PlainDays::ALL);
    each!(texts, language, day_off: DayOff::ALL);
    each!(texts, language, week: Week::ALL);
    each!(texts, language, form: Form::ALL);
    each!(texts, language, fee: Fee::ALL);
    each!(texts, language, outcome: Outcome::ALL);
    each!(texts, language, consumers: Consumers::ALL);
    each!(texts, language, ends_in: EndsIn::ALL);
    each!(texts, language, security: Security::ALL);
    let inferred = Evidence::Inferred(Inference::CardFromSixteen);
    each!(texts, language, evidence: &[Evidence::Act, Evidence::OfficialPage, inferred, Evidence::Unverified]);
    each!(texts, language, holiday: Holiday::ALL);
    for holiday in Holiday::ALL.iter().copied() {
        let substitute = DayKind::Substitute { holiday, fell_on: on(2012, 12, 16) };
        each!(texts, language, day_kind: &[DayKind::Holiday(holiday), DayKind::ReligiousHoliday(holiday), substitute]);
    }
    let moved = [DayKind::MovedRest { worked: on(2012, 12, 29) }, DayKind::MovedWork { rest: on(2012, 12, 31) }];
    each!(texts, language, day_kind: &moved);
    each!(texts, language, day_kind: &[DayKind::Working, DayKind::WeeklyRest]);
    let labels = FormulyarField::ALL.iter().map(|field| words::form_label(language, *field));
    let who = FilledBy::ALL.iter().map(|who| words::filled_by(language, *who));
    let sexes = Sex::ALL.iter().map(|sex| words::sex(language, *sex));
    let sheets = Sheet::ALL.iter().copied().map(|sheet| words::form_sheet(language, sheet));
    let parts = every_part().into_iter().map(|part| words::formulyar::machine_part(language, part));
    for text in labels.chain(who).chain(sexes).chain(sheets).chain(parts) {
        texts.push(("formulyar", text.to_owned()));
    }
    texts
}

fn every_part() -> Vec<MachinePart> {
    let field = MachinePart::Field(FormulyarField::Surname);
    let all = vec![
        MachinePart::Code,
        MachinePart::State,
        MachinePart::Names,
        MachinePart::CheckDigit,
        MachinePart::CheckAll,
        MachinePart::Empty,
        field,
    ];
    for one in &all {
        match one {
            MachinePart::Code
            | MachinePart::State
            | MachinePart::Names
            | MachinePart::CheckDigit
            | MachinePart::CheckAll
            | MachinePart::Empty
            | MachinePart::Field(_) => {}
        }
    }
    all
}
