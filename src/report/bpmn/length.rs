//! How long a timer runs.

use crate::term::Term;

/// The language of the expressions that name what is counted: «5 working-days», «up to 10 working-days», «1 days» of a kind
/// that the text does not name.
const EXPRESSIONS: &str = "urn:qujat:term";

/// How long a timer runs: a duration of ISO 8601, or an expression in the language that is named.
#[derive(Default)]
pub(super) struct Length {
    pub(super) language: &'static str,
    pub(super) text: String,
}

/// The length of a limit; «күн сайын» is a rhythm and none.
pub(super) fn length(term: Term) -> Option<Length> {
    let (language, before, count, after) = match term {
        Term::Minutes(count) => ("", "PT", count, "M"),
        Term::CalendarDays(count) => ("", "P", count.into(), "D"),
        Term::WorkingDays(count) => (EXPRESSIONS, "", count.into(), " working-days"),
        Term::UpToWorkingDays(count) => (EXPRESSIONS, "up to ", count.into(), " working-days"),
        Term::Days(count) => (EXPRESSIONS, "", count.into(), " days"),
        Term::Daily | Term::NotStated => return None,
    };
    Some(Length { language, text: [before, &count.to_string(), after].concat() })
}
