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
        let facts = self.facts.iter().map(|(label, text)| fact(label, text.clone()));
        let facts = (!self.facts.is_empty()).then(|| tag("dl", &[("class", "inline")], facts.collect::<Html>()));
        let entry = tag("div", &[("class", "entry")], [title.into(), text.into(), facts.into()]);
        let margin = tag("div", &[("class", "margin")], margin(&self.citations, page, language));
        tag("li", &[("class", "noted"), ("id", &self.id)], [entry, margin])
    }
}

/// What a list of facts in line says of one of them.
#[must_use]
pub fn fact(label: &str, text: impl Into<Html>) -> Html {
    tag("div", &[], both(tag("dt", &[], format!("{label}: ")), tag("dd", &[], text)))
}

/// The rows of a list.
#[must_use]
pub fn rows(statements: &[Statement], page: Page, language: Language) -> Html {
    let rows: Html = statements.iter().map(|statement| statement.row(page, language)).collect();
    tag("ul", &[("class", "rows")], rows)
}

/// Places in the law: the way to each, how sure we are, and on demand the words and the reason.
///
/// Citations of one place that follow one another stand under it together.
#[must_use]
pub fn margin(citations: &[Citation], page: Page, language: Language) -> Html {
    let mut places = citations.chunk_by(|one, next| one.place == next.place).map(|same| place(same, page, language));
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

/// One place: the way to it, and what was read there.
fn place(citations: &[Citation], page: Page, language: Language) -> Html {
    let Some(first) = citations.first() else { return Html::default() };
    let way = page.to_element(Page::of_place(first.place), &first.place.id());
    let way = p(tag("a", &[("class", "place"), ("href", &way)], said::place(language, first.place)));
    let read = citations.chunk_by(|one, next| one.evidence == next.evidence).map(|same| read(same, language));
    tag("div", &[("class", "cited")], both(way, read.collect::<Html>()))
}

/// What was read at a place, all of it equally sure: the mark, and on demand the words or the reason.
fn read(citations: &[Citation], language: Language) -> Html {
    let Some(first) = citations.first() else { return Html::default() };
    let mut quotes: Vec<&str> = Vec::new();
    for quote in citations.iter().map(|citation| citation.quote) {
        if !quote.is_empty() && !quotes.contains(&quote) {
            quotes.push(quote);
        }
    }
    let mut inside: Vec<Html> =
        quotes.iter().map(|quote| tag("blockquote", &[("lang", "kk")], tag("p", &[], *quote))).collect();
    if let Evidence::Inferred(inference) = first.evidence {
        inside.push(p(said::inference(language, inference)));
    }
    let mark = sure(first.evidence, said::evidence(language, first.evidence));
    if inside.is_empty() {
        return p(mark);
    }
    let words = words(language);
    let what = format!(". {}", if quotes.is_empty() { words.why } else { words.quote });
    let summary = tag("summary", &[], both(mark, tag("span", &[("class", "hidden")], what)));
    tag("details", &[], both(summary, Html::from(inside)))
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
