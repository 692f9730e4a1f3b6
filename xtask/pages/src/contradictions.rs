//! The page of contradictions: every place where the order is at odds with itself, once, the gravest first.

use qujat::citation::Citation;
use qujat::language::Language;
use qujat::law::{Regulation, Slip, Weight};
use qujat::timeline;
use qujat::words as said;

use crate::address::{Page, edition};
use crate::html::{Html, both, filled, tag};
use crate::layout::{Document, history_line, section};
use crate::statement::{Statement, rows};
use crate::words::words;

/// Every slip of the edition, the gravest first; its number on the page is its place here, from 1.
#[must_use]
pub fn slips() -> Vec<Slip> {
    let mut slips = Vec::new();
    for weight in Weight::ALL.iter().rev() {
        for regulation in edition().regulations {
            for erratum in regulation.errata().iter().filter(|erratum| erratum.slip.weight() == *weight) {
                if !slips.contains(&erratum.slip) {
                    slips.push(erratum.slip);
                }
            }
        }
    }
    slips
}

/// What the slip with this number is called, here and in the margin of the law.
#[must_use]
pub fn name(number: usize, language: Language) -> String {
    filled(words(language).contradiction, "n", &number.to_string())
}

/// Where a regulation has a slip; the first place is the main one.
pub fn places(regulation: &Regulation, slip: Slip) -> impl Iterator<Item = Citation> + use<> {
    let found = regulation.errata().iter().filter(move |erratum| erratum.slip == slip);
    found.flat_map(|erratum| erratum.citations.iter().copied())
}

/// Every slip with what it means, how it is read, and where it stands.
#[must_use]
pub fn statements(language: Language) -> Vec<Statement> {
    let words = words(language);
    let found = edition().regulations.map(|regulation| (regulation, timeline::examine(regulation)));
    let all = (1..).zip(slips()).map(|(number, slip)| {
        let with = || edition().regulations.into_iter().filter(move |it| it.errata().iter().any(|it| it.slip == slip));
        let annexes: Vec<String> = with().map(|regulation| regulation.here.annex.to_string()).collect();
        let name = name(number, language);
        let title = both(tag("span", &[("class", "number")], format!("{name}. ")), said::slip(language, slip));
        let mut statement = Statement {
            id: slip.id().to_owned(),
            name,
            title,
            text: Html::default(),
            facts: vec![
                (words.meaning.to_owned(), said::slip_meaning(language, slip).into()),
                (words.reading.to_owned(), said::slip_reading(language, slip).into()),
                (words.found.to_owned(), said::seen_by(language, slip.seen_by()).into()),
                (words.annex_in.to_owned(), annexes.join(", ").into()),
            ],
            citations: with().flat_map(|regulation| places(regulation, slip)).collect(),
        };
        for (regulation, found) in &found {
            let figures: Vec<String> = found
                .iter()
                .filter(|found| found.slip == slip)
                .flat_map(|found| &found.figures)
                .map(|figure| format!("{}: {}", said::measure(language, figure.measure), figure.value))
                .collect();
            if !figures.is_empty() {
                let label = filled(words.figures, "n", &regulation.here.annex.to_string());
                statement = statement.fact(label, figures.join("; "));
            }
        }
        statement
    });
    all.collect()
}

/// The page.
#[must_use]
pub fn page(language: Language) -> Document {
    let words = words(language);
    let page = Page::Contradictions;
    let all = statements(language);
    let by_weight: Html = Weight::ALL
        .iter()
        .rev()
        .map(|weight| {
            let of_weight: Vec<Statement> = slips()
                .into_iter()
                .zip(&all)
                .filter(|(slip, _)| slip.weight() == *weight)
                .map(|(_, statement)| statement.clone())
                .collect();
            section(weight.id(), said::weight(language, *weight), rows(&of_weight, page, language))
        })
        .collect();
    Document {
        page,
        title: words.contradictions_title.to_owned(),
        about: words.contradictions_lead.to_owned(),
        main: Html::from([
            tag("h1", &[], words.contradictions_title),
            tag("p", &[("class", "lead")], words.contradictions_lead),
            history_line(page, language),
            by_weight,
        ]),
    }
}
