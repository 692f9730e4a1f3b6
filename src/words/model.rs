//! What the models say of themselves and of their answers.

use super::template::{Value, filled};
use super::{en, kk, ru};
use crate::language::Language;
use crate::law::Deed;
use crate::timeline::{BareTerm, Caveat, Setting};
use crate::unit::Unit;
use chrono::NaiveDate;

/// The sentences about a model, with names in braces.
pub(super) struct Model {
    /// That it is one.
    pub says: &'static str,
    /// From which distribution the days of a step are drawn.
    pub distribution: &'static str,
    /// How many keep the promise: none, some, all.
    pub on_time: [&'static str; 3],
    /// How many are over: none, some, all.
    pub over: [&'static str; 3],
    /// That the promise is broken, if nothing was handed out yet, or nothing drawn up.
    pub broken: [&'static str; 2],
    /// Since when, and by how many days.
    pub overdue: &'static str,
    /// What to do then: read how the service is given, and ask for reasons.
    pub todo: [&'static str; 2],
    /// That the regulation names nobody to complain to, and where to ask.
    pub silent: &'static str,
    /// What can be moved, in the order of [`Setting`]: its label and what it means.
    pub settings: [[&'static str; 2]; 6],
    /// What a bare term is taken for, in the order of [`BareTerm`].
    pub bare_terms: [&'static str; 2],
    /// Where a case is, in the order of [`Unit`].
    pub at_unit: [&'static str; 5],
    /// What there is to know, in the order of [`Caveat`].
    pub caveats: [&'static str; 3],
}

const fn table(language: Language) -> &'static Model {
    match language {
        Language::Kk => &kk::MODEL,
        Language::Ru => &ru::MODEL,
        Language::En => &en::MODEL,
    }
}

/// That the answer is a model's, and what it rests on.
#[must_use]
pub const fn model(language: Language) -> &'static str {
    table(language).says
}

/// From which distribution the days of a step are drawn.
#[must_use]
pub const fn distribution(language: Language) -> &'static str {
    table(language).distribution
}

/// What can be moved in a model.
#[must_use]
pub const fn setting(language: Language, setting: Setting) -> &'static str {
    let [label, _] = table(language).settings[setting as usize];
    label
}

/// What it means to move it.
#[must_use]
pub const fn setting_explained(language: Language, setting: Setting) -> &'static str {
    let [_, explained] = table(language).settings[setting as usize];
    explained
}

/// What a bare term is taken for, as a choice.
#[must_use]
pub const fn bare_term(language: Language, bare_term: BareTerm) -> &'static str {
    table(language).bare_terms[bare_term as usize]
}

/// Which unit holds a case, as a sentence.
#[must_use]
pub const fn at_unit(language: Language, unit: Unit) -> &'static str {
    table(language).at_unit[unit as usize]
}

/// What there is to know of an answer of the model.
#[must_use]
pub const fn caveat(language: Language, caveat: Caveat) -> &'static str {
    table(language).caveats[caveat as usize]
}

/// How many of a hundred cases keep the promise, such as «Ready by the promised day, of 100 such cases: about 83».
#[must_use]
pub fn on_time(language: Language, cases: u32, of: u32) -> String {
    of_hundred(language, &table(language).on_time, cases, of)
}

/// How many of a hundred cases are over.
#[must_use]
pub fn over(language: Language, cases: u32, of: u32) -> String {
    of_hundred(language, &table(language).over, cases, of)
}

/// That the promise is broken if what the term ends with is not done yet, since when and by how many days.
#[must_use]
pub fn overdue(language: Language, ends_with: Deed, promised: NaiveDate, days: u32) -> String {
    let Model { broken: [handed_out, drawn_up], overdue, .. } = *table(language);
    let text = filled(language, overdue, &|name| match name {
        "broken" => Some(Value::Text(if ends_with == Deed::HandOut { handed_out } else { drawn_up })),
        "promised" => Some(Value::On(promised)),
        "days" => Some(Value::Number(days)),
        _ => None,
    });
    text.into_owned()
}

/// What to do about it: read what par. 9 has published, and ask for reasons, as par. 6 allows.
#[must_use]
pub const fn overdue_todo(language: Language) -> [&'static str; 2] {
    table(language).todo
}

/// That the regulation names nobody to complain to, and where to ask.
#[must_use]
pub const fn silent_on_complaints(language: Language) -> &'static str {
    table(language).silent
}

/// None, all, or about so many of a hundred: to the nearest, and never none or all where it is neither.
pub(super) fn of_hundred(language: Language, [none, some, all]: &[&'static str; 3], cases: u32, of: u32) -> String {
    let half = u64::from(of) / 2;
    let hundredths = (u64::from(cases) * 100 + half) / u64::from(of.max(1));
    let about = u32::try_from(hundredths).unwrap_or(100).clamp(1, 99);
    let template = match cases {
        0 => none,
        _ if cases >= of => all,
        _ => some,
    };
    filled(language, template, &|name| (name == "count").then_some(Value::Number(about))).into_owned()
}
