//! What the program says about the law, as data: the pages draw it, and the margin of the law leads back to it.

use qujat::citation::{Citation, Evidence};
use qujat::language::Language;
use qujat::words as said;

use crate::address::Page;
use crate::html::{Html, both, filled, link, p, tag};
use crate::words::words;

/// Something that the program says, with the places it was read in.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Its id on its page.
    pub id: String,
    /// What the margin of the law calls it.
    pub name: String,
    /// What it is about, where that is said apart.
    pub title: Html,
    /// What is said.
    pub text: Html,
    /// What belongs to it, each with its label.
    pub facts: Vec<(String, Html)>,
    /// Where it was read; places beside the first belong to the same words or number.
    pub citations: Vec<Citation>,
}

impl Statement {
    /// A statement with its name for a title.
    pub fn titled(id: impl Into<String>, name: &str, text: impl Into<Html>, citation: Citation) -> Self {
        Self { title: name.into(), ..Self::new(id, name, text, citation) }
    }

    /// A statement that needs no title.
    pub fn new(id: impl Into<String>, name: impl Into<String>, text: impl Into<Html>, citation: Citation) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            title: Html::default(),
            text: text.into(),
            facts: Vec::new(),
            citations: vec![citation],
        }
    }

    /// The same with something more that belongs to it.
    #[must_use]
    pub fn fact(mut self, label: impl Into<String>, text: impl Into<Html>) -> Self {
        self.facts.push((label.into(), text.into()));
        self
    }

    /// A row: what is said, and in the margin where that stands.
    #[must_use]
    pub fn row(&self, page: Page, language: Language) -> Html {
        let title = (!self.title.is_empty()).then(|| tag("h3", &[], self.title.clone()));
        let text = (!self.text.is_empty()).then(|| p(self.text.clone()));
        let facts = self
            .facts
            .iter()
            .map(|(label, text)| tag("div", &[], both(tag("dt", &[], label.as_str()), tag("dd", &[], text.clone()))));
        let facts = (!self.facts.is_empty()).then(|| tag("dl", &[("class", "inline")], facts.collect::<Html>()));
        let entry = tag("div", &[("class", "entry")], [title.into(), text.into(), facts.into()]);
        let margin = tag("div", &[("class", "margin")], margin(&self.citations, page, language));
        tag("li", &[("class", "noted"), ("id", &self.id)], [entry, margin])
    }
}

/// The rows of a list.
#[must_use]
pub fn rows(statements: &[Statement], page: Page, language: Language) -> Html {
    let rows: Html = statements.iter().map(|statement| statement.row(page, language)).collect();
    tag("ul", &[("class", "rows")], rows)
}

/// Places in the law: the way to each, how sure we are, and on demand the words and the reason.
///
/// Places that follow one another at the same address are one place with several quotes.
#[must_use]
pub fn margin(citations: &[Citation], page: Page, language: Language) -> Html {
    let mut places: Vec<(Citation, Vec<&'static str>)> = Vec::new();
    for citation in citations {
        match places.last_mut() {
            Some((last, quotes)) if last.place == citation.place && last.evidence == citation.evidence => {
                quotes.push(citation.quote);
            }
            _ => places.push((*citation, vec![citation.quote])),
        }
    }
    let mut places = places.iter().map(|(citation, quotes)| place(*citation, quotes, page, language));
    let first: Html = places.by_ref().take(AT_ONCE).collect();
    let more: Vec<Html> = places.collect();
    if more.is_empty() {
        return first;
    }
    let count = filled(words(language).more_places, "n", &more.len().to_string());
    both(first, tag("details", &[("class", "places")], both(tag("summary", &[], count), Html::from(more))))
}

/// How many places a margin shows before the others are asked for.
const AT_ONCE: usize = 3;

fn place(citation: Citation, quotes: &[&'static str], page: Page, language: Language) -> Html {
    let words = words(language);
    let id = citation.place.id();
    let name = said::place(language, citation.place);
    let way = p(tag(
        "a",
        &[("class", "place"), ("href", &page.to_element(Page::of_place(citation.place), &id))],
        name.as_str(),
    ));
    let mut different: Vec<&str> = Vec::new();
    for quote in quotes {
        if !quote.is_empty() && !different.contains(quote) {
            different.push(quote);
        }
    }
    let mut inside: Vec<Html> =
        different.iter().map(|quote| tag("blockquote", &[("lang", "kk")], tag("p", &[], *quote))).collect();
    if let Evidence::Inferred(inference) = citation.evidence {
        inside.push(p(said::inference(language, inference)));
    }
    let sure = sure(citation.evidence, said::evidence(language, citation.evidence));
    let how = if inside.is_empty() {
        p(sure)
    } else {
        let hidden = tag("span", &[("class", "hidden")], format!(". {}", words.quote));
        tag("details", &[], both(tag("summary", &[], both(sure, hidden)), Html::from(inside)))
    };
    tag("div", &[("class", "cited")], [way, how])
}

/// The mark of how sure we are. The fuller the circle, the surer.
#[must_use]
pub fn sure(evidence: Evidence, text: &str) -> Html {
    let class = match evidence {
        Evidence::Act => "sure act",
        Evidence::OfficialPage => "sure official",
        Evidence::Inferred(_) => "sure inferred",
        Evidence::Unverified => "sure unverified",
    };
    tag("span", &[("class", class)], text)
}

/// A statement and the page it stands on.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The page.
    pub page: Page,
    /// The statement.
    pub statement: Statement,
}

impl Placed {
    /// The way to it from another page, under its name.
    #[must_use]
    pub fn link_from(&self, page: Page) -> Html {
        link(&page.to_element(self.page, &self.statement.id), self.statement.name.as_str())
    }
}
