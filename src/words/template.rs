//! A sentence with names in braces, such as «Пакетте мына құжат жоқ: {documents}.», and how it is filled in.

use super::{date, date_from, date_through, day_kind, document, grammar};
use crate::calendar::DayKind;
use crate::document::DocumentKind;
use crate::language::Language;
use crate::written;
use chrono::NaiveDate;
use std::borrow::Cow;

/// What a name in braces stands for.
#[derive(Clone, Copy)]
pub(super) enum Value {
    Text(&'static str),
    Number(u32),
    On(NaiveDate),
    From(NaiveDate),
    /// That day included.
    Through(NaiveDate),
    Day(DayKind),
    /// After words that already say «one of».
    Listed(&'static [DocumentKind]),
    /// One or another.
    Either(&'static [DocumentKind]),
}

/// Asked for a name, says what it stands for.
pub(super) type Values<'a> = &'a dyn Fn(&'static str) -> Option<Value>;

/// A template filled in.
pub(super) fn filled(language: Language, template: &'static str, values: Values) -> Cow<'static, str> {
    if written::parts(template, b'{').nth(1).is_none() {
        return Cow::Borrowed(template);
    }
    let mut text = String::new();
    fill(&mut text, language, template, values);
    Cow::Owned(text)
}

/// Adds a template filled in. A name that stands for nothing keeps its braces, where a test sees them.
pub(super) fn fill(text: &mut String, language: Language, template: &'static str, values: Values) {
    let mut parts = written::parts(template, b'{');
    text.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let mut named = written::parts(part, b'}');
        let name = named.next().unwrap_or_default();
        match values(name) {
            Some(value) => push(text, language, value),
            None => ["{", name, "}"].into_iter().for_each(|piece| text.push_str(piece)),
        }
        text.push_str(named.rest.unwrap_or_default());
    }
}

fn push(text: &mut String, language: Language, value: Value) {
    let (documents, between) = match value {
        Value::Text(known) => return text.push_str(known),
        Value::Number(number) => return text.push_str(&written::number(number)),
        Value::On(on) => return text.push_str(&date(language, on)),
        Value::From(from) => return text.push_str(&date_from(language, from)),
        Value::Through(last) => return text.push_str(&date_through(language, last)),
        Value::Day(kind) => return text.push_str(&day_kind(language, kind)),
        Value::Listed(documents) => (documents, "; "),
        Value::Either(documents) => (documents, grammar(language).or),
    };
    for (place, kind) in documents.iter().enumerate() {
        text.push_str(if place == 0 { "" } else { between });
        text.push_str(document(language, *kind));
    }
}
