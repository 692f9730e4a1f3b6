//! The dates of an application as a calendar file (RFC 5545), for a citizen to take home.

use super::citation::iso;
use crate::application::Application;
use crate::citation::Citation;
use crate::language::Language;
use crate::law::{Edition, Stage};
use crate::reading::Reading;
use crate::service::Product;
use crate::term::{End, Term};
use crate::timeline::{Course, Dated, Situation, Timeline, preview, strict};
use crate::words;
use crate::written;
use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

/// The most octets of a line, without its end.
const LINE: usize = 75;

/// The last year that a date of RFC 5545 can write.
const LAST_YEAR: i32 = 9999;

/// The days of an application as an iCalendar file: the handing in, the promise, and the latest day of each later step.
///
/// The promise stands there in the reading of the application, and again in the strict one where that day is another.
/// A day that the law only bounds from below («not before») is left out, and so is a promise of documents that the
/// situation never reaches. `stamp` is the time of making, in UTC. Without a readable day of submission there is nothing
/// to write, and the text is empty: RFC 5545 knows no calendar without a component.
///
/// No name, number or other answer of the person gets in. The id of an event is made of what makes it another event: the
/// edition, the service, the day of handing in, the urgency, the medium, the document that was chosen, and the courses. The
/// day it falls on is not in it, so that a file made in another reading moves the events and adds none.
///
/// ```
/// use chrono::NaiveDate;
/// use qujat::application::Application;
/// use qujat::given::Given;
/// use qujat::language::Language;
/// use qujat::report::{icalendar, instant};
/// use qujat::service::Service;
/// use qujat::timeline::Situation;
///
/// let day = NaiveDate::from_ymd_opt(2012, 10, 1).unwrap();
/// let application = Application { submitted_on: Given::Read(day), ..Application::new(Service::TemporaryIdCard) };
/// let stamp = instant("2012-09-30T09:00:00Z")?;
/// let file = icalendar(&application, &Situation::default(), Language::En, stamp);
/// assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
/// # Ok::<(), qujat::report::ContractError>(())
/// ```
#[must_use]
pub fn icalendar(application: &Application, situation: &Situation, language: Language, stamp: NaiveDateTime) -> String {
    let timeline = preview(Edition::of(application.edition()), application, situation);
    let Some(from) = timeline.submitted_on.filter(|from| writable(*from)) else { return String::new() };
    let whose = whose(&timeline, application, situation, from);
    let mut file = File { text: String::new(), timeline: &timeline, from, whose, language, stamp };
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line(&written::together(&["PRODID:-//qujat//qujat//", &language.id().to_ascii_uppercase()]));
    file.line("CALSCALE:GREGORIAN");
    file.submission();
    file.promises();
    for dated in &timeline.steps {
        file.step(dated);
    }
    file.line("END:VCALENDAR");
    file.text
}

/// The file as far as it is written.
struct File<'a> {
    text: String,
    timeline: &'a Timeline,
    from: NaiveDate,
    /// What the id of every event begins with.
    whose: String,
    language: Language,
    stamp: NaiveDateTime,
}

/// What makes the events of a handing in others than those of another, parted by points.
fn whose(timeline: &Timeline, application: &Application, situation: &Situation, from: NaiveDate) -> String {
    let regulation = timeline.regulation;
    let mut whose = iso(from);
    let product = application.product.filter(|_| regulation.service.has_products()).map(Product::id);
    for id in [timeline.urgency.id(), timeline.medium.id()].into_iter().chain(product) {
        whose.push_str(&written::together(&[".", id]));
    }
    for course in Course::ALL.iter().filter(|course| situation.happens(**course, regulation)) {
        whose.push_str(&written::together(&[".", course.id()]));
    }
    match situation.completions(regulation) {
        0 | 1 => {}
        more => whose.push_str(&written::together(&["-", &written::number(more)])),
    }
    written::together(&[regulation.edition.id(), ".", regulation.service.id(), ".", &whose])
}

impl File<'_> {
    fn submission(&mut self) {
        let citation = self.timeline.regulation.presented();
        self.event("submitted", self.from, words::stage(self.language, Stage::Presented), "", citation);
    }

    fn promises(&mut self) {
        let timeline = self.timeline;
        let promise = &timeline.promise;
        if !timeline.ends_in_issue || promise.not_before {
            return;
        }
        let Some(chosen) = promise.chosen else { return };
        self.promise("promised", &chosen, timeline.reading);
        if let Some(end) = promise.strict.filter(|end| end.latest != chosen.latest) {
            self.promise("promised-strict", &end, strict(timeline.reading));
        }
    }

    /// What par. 10 promises, in one reading; the summary names what the term ends with, the term, and the day from which it
    /// was counted.
    fn promise(&mut self, id: &str, end: &End, reading: Reading) {
        let (language, term) = (self.language, self.timeline.promise.term);
        let ends_with = words::deed(language, self.timeline.regulation.term_ends_with());
        let what = written::together(&[
            ends_with.strip_suffix(".").unwrap_or(ends_with),
            ": ",
            &words::term(language, term.value),
            ". ",
            words::filing_day(language, reading.filing_day),
        ]);
        let counted = words::counted_latest(language, end, reading.week);
        self.event(id, end.latest, &what, &counted, term.citation);
    }

    /// The latest day of a step, if the law gives it one after the day of submission.
    fn step(&mut self, Dated { step, dates }: &Dated) {
        let language = self.language;
        let Some(dates) = dates.filter(|dates| !dates.not_before) else { return };
        let Some(latest) = dates.latest.filter(|latest| *latest > self.from) else { return };
        if matches!(step.limit.value, Term::Minutes(_)) {
            return;
        }
        let id = written::together(&[
            "step-",
            &written::number(step.number.unwrap_or(0)),
            "-",
            &written::number(step.round),
        ]);
        let what =
            written::together(&[words::unit_short(language, step.holder), ". ", words::doing(language, step.doing)]);
        let counted = dates.latest_count.map(|end| words::counted_latest(language, &end, self.timeline.reading.week));
        let explained = words::doing_explained(language, step.doing);
        let how = written::together(&[explained, "\n", counted.as_deref().unwrap_or_default()]);
        self.event(&id, latest, &what, &how, step.limit.citation);
    }

    /// One day. The description says how it was reached, and where the law says so.
    fn event(&mut self, id: &str, on: NaiveDate, what: &str, how: &str, citation: Citation) {
        if !writable(on) {
            return;
        }
        let (language, service) = (self.language, self.timeline.regulation.service);
        self.line("BEGIN:VEVENT");
        self.line(&written::together(&["UID:", &self.whose, ".", id, "@qujat"]));
        self.line(&written::together(&["DTSTAMP:", &basic(self.stamp.date()), "T", &clock(self.stamp), "Z"]));
        self.line(&written::together(&["DTSTART;VALUE=DATE:", &basic(on)]));
        self.said("SUMMARY", &written::together(&[words::service_short(language, service), ": ", what]));
        let place = words::place(language, citation.place);
        let mut description = String::from(words::service(language, service));
        for (before, part, after) in [("\n", how, ""), ("\n", place.as_str(), ""), ("\n«", citation.quote, "»")] {
            if !part.is_empty() {
                description.push_str(&written::together(&[before, part, after]));
            }
        }
        self.said("DESCRIPTION", &description);
        self.line("TRANSP:TRANSPARENT");
        self.line("END:VEVENT");
    }

    /// A property whose value is text in the language of the file.
    fn said(&mut self, name: &str, text: &str) {
        let mut line = written::together(&[name, ";LANGUAGE=", self.language.id(), ":"]);
        escape(&mut line, text);
        self.line(&line);
    }

    /// A line of content, folded where it is too long: never inside a character.
    fn line(&mut self, content: &str) {
        let mut octets = 0;
        for character in content.chars() {
            if octets + character.len_utf8() > LINE {
                self.text.push_str("\r\n ");
                octets = 1;
            }
            octets += character.len_utf8();
            self.text.push(character);
        }
        self.text.push_str("\r\n");
    }
}

/// Writes text as RFC 5545, 3.3.11, has it.
fn escape(line: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => {
                line.push('\\');
                line.push(character);
            }
            '\n' => line.push_str("\\n"),
            control if control.is_control() => {}
            other => line.push(other),
        }
    }
}

fn writable(date: NaiveDate) -> bool {
    (0..=LAST_YEAR).contains(&date.year())
}

/// A date in the basic form, `20121001`.
fn basic(date: NaiveDate) -> String {
    written::parts(&iso(date), b'-').collect()
}

/// A time of day in the basic form, `093000`.
fn clock(time: NaiveDateTime) -> String {
    let mut clock = String::new();
    for number in [time.hour(), time.minute(), time.second()] {
        if number < 10 {
            clock.push('0');
        }
        clock.push_str(&written::number(number));
    }
    clock
}
