//! The titles of the services among the words of the page: its first question stands before the module does.

use qujat::edition::EditionId;
use qujat::language::Language;
use qujat::report;
use serde_json::{Map, Value};

use crate::File;

/// Where they are left for whoever gathers the words: by language, and there by their keys.
pub const PATH: &str = "titles.json";

/// The file with the titles in every language.
#[must_use]
pub fn file() -> File {
    let all: Map<String, Value> =
        Language::ALL.iter().map(|language| (language.id().to_owned(), Value::Object(titles(*language)))).collect();
    File { path: PATH.to_owned(), text: Value::Object(all).to_string() }
}

fn titles(language: Language) -> Map<String, Value> {
    // The number keeps them in the order of the order, for the words are kept in that of their keys.
    (1..)
        .zip(report::services(EditionId::Order394, language))
        .map(|(number, service)| (format!("service.{number}.{}", service.id.id()), Value::from(service.short_title)))
        .collect()
}
