//! The pages of the law itself: the cleaned Kazakh text, every place with its address; in the margin what the program
//! makes of it, and where it is at odds with itself.

use chrono::NaiveDate;
use qujat::citation::{Cited, Place};
use qujat::language::Language;
use qujat::service::Service;
use qujat::words as said;

use crate::address::{Page, edition};
use crate::contradictions;
use crate::html::{Html, both, filled, link, p, tag};
use crate::layout::{Document, history_line, section};
use crate::statement::{Placed, Statement, rows};
use crate::text::{Kind, Line, lines};
use crate::words::words;

/// The dates of the order, as the page of the order has them.
#[must_use]
pub fn statements(language: Language) -> Vec<Statement> {
    let words = words(language);
    let card = &edition().card;
    let date = |id: &str, name: &str, cited: Cited<NaiveDate>| {
        Statement::titled(id, name, said::date(language, cited.value), cited.citation)
    };
    let mut all = vec![
        date("signed", words.signed, card.signed),
        date("registered", words.registered, card.registered),
        Statement::titled(
            "registration-number",
            words.registration_number,
            format!("№ {}", card.registration_number.value),
            card.registration_number.citation,
        ),
        date("published", words.published, card.published),
        date("in-force", words.in_force, card.in_force_from),
        Statement::titled(
            "repealed-by",
            words.repealed_by,
            said::source(language, card.repealed_by.value),
            card.repealed_by.citation,
        ),
        date("repeal-published", words.repeal_published, card.repeal_published),
        date("repealed", words.repealed, card.repealed_from),
        Statement::titled(
            "issued-under",
            words.issued_under,
            said::source(language, qujat::citation::Source::Law107),
            card.issued_under,
        ),
    ];
    all.extend(card.approves.iter().map(|approved| {
        let id = format!("approves-{}", approved.value.id());
        Statement::titled(id, words.approves, said::service(language, approved.value), approved.citation)
    }));
    all
}

/// The page of the order itself.
#[must_use]
pub fn order(placed: &[Placed], language: Language) -> Document {
    let words = words(language);
    let page = Page::Order;
    let annexes = Service::ALL.iter().zip(1..).map(|(service, annex)| {
        let name = filled(words.annex, "n", &u8::to_string(&annex));
        tag(
            "li",
            &[],
            both(link(&page.to(Page::Annex(annex)), name), format!(". {}", said::service(language, *service))),
        )
    });
    let annexes = tag("ul", &[("class", "plain-list")], annexes.collect::<Html>());
    Document {
        page,
        title: words.law_title.to_owned(),
        about: words.law_about.to_owned(),
        main: Html::from([
            tag("h1", &[], words.law_title),
            tag("p", &[("class", "lead")], words.law_lead),
            history_line(page, language),
            tag("nav", &[("aria-label", words.law_parts)], annexes),
            section("text", words.order, text(0, placed, language)),
            section("card", words.law_card, rows(&statements(language), page, language)),
        ]),
    }
}

/// The page of an annex.
#[must_use]
pub fn annex(service: Service, annex: u8, placed: &[Placed], language: Language) -> Document {
    let words = words(language);
    let page = Page::Annex(annex);
    let title = format!("{}: {}", filled(words.annex, "n", &annex.to_string()), said::service_short(language, service));
    let way = link(&page.to(Page::Service(service)), said::service(language, service));
    Document {
        page,
        about: format!("{}: {}", words.law_title, said::service(language, service)),
        main: Html::from([
            tag("h1", &[], title.as_str()),
            history_line(page, language),
            p(way),
            text(annex, placed, language),
        ]),
        title,
    }
}

/// What the margins need to know.
struct Margins<'a> {
    page: Page,
    annex: u8,
    placed: &'a [Placed],
    language: Language,
    /// The places that have their address already: a place of several lines has it at the first.
    named: Vec<Place>,
}

fn text(annex: u8, placed: &[Placed], language: Language) -> Html {
    let page = if annex == 0 { Page::Order } else { Page::Annex(annex) };
    let mut margins = Margins { page, annex, placed, language, named: Vec::new() };
    let lines = lines(annex);
    let mut html: Vec<Html> = Vec::new();
    let mut rest = lines.as_slice();
    while let Some((first, after)) = rest.split_first() {
        if matches!(first.kind, Kind::Head | Kind::Action | Kind::Step) {
            let long =
                rest.iter().take_while(|line| matches!(line.kind, Kind::Head | Kind::Action | Kind::Step)).count();
            let (table, after) = rest.split_at_checked(long).unwrap_or((rest, &[]));
            html.push(margins.table(table));
            rest = after;
        } else {
            // A paragraph may have several lines, and headings of the paper may follow one another: one margin for all.
            let long = 1 + after.iter().take_while(|line| line.place == first.place && line.kind == first.kind).count();
            let (same, after) = rest.split_at_checked(long).unwrap_or((rest, &[]));
            html.push(margins.lines(same));
            rest = after;
        }
    }
    tag("div", &[("class", "law"), ("lang", "kk")], Html::from(html))
}

impl Margins<'_> {
    /// Lines of one place that are no rows, with their margin.
    fn lines(&mut self, lines: &[Line]) -> Html {
        let (id, margin) = lines.first().map(|line| self.of(line.place)).unwrap_or_default();
        match id {
            // Where nothing stands in the margin, the words need no frame.
            Some(id) if margin.is_empty() => {
                lines.iter().enumerate().map(|(at, line)| line_of(line, (at == 0).then_some(id.as_str()))).collect()
            }
            Some(id) => {
                let lines: Html = lines.iter().map(|line| line_of(line, None)).collect();
                let entry = tag("div", &[("class", "entry"), ("id", &id)], lines);
                tag("div", &[("class", "noted")], both(entry, margin))
            }
            None => lines.iter().map(|line| line_of(line, None)).collect(),
        }
    }

    /// A table. Each row is an action or a step, and has its margin in a last cell.
    fn table(&mut self, lines: &[Line]) -> Html {
        let (heads, rows): (Vec<&Line>, Vec<&Line>) = lines.iter().partition(|line| line.kind == Kind::Head);
        let cells =
            |line: &Line, cell: &dyn Fn(&str) -> Html| line.words.split(" | ").map(|it| cell(it.trim())).collect();
        let heads = heads.into_iter().map(|line| {
            let cells: Html = cells(line, &|cell| tag("th", &[("scope", "col")], cell));
            tag("tr", &[], cells)
        });
        let heads: Html = heads.collect();
        let head = if heads.is_empty() { heads } else { tag("thead", &[], heads) };
        let rows = rows.into_iter().map(|line| {
            let cells: Html = cells(line, &|cell| tag("td", &[], cell));
            let (id, margin) = self.of(line.place);
            let cells = both(cells, tag("td", &[], margin));
            match id {
                Some(id) => tag("tr", &[("id", &id)], cells),
                None => tag("tr", &[], cells),
            }
        });
        let body = tag("tbody", &[], rows.collect::<Html>());
        tag("table", &[], both(head, body))
    }

    /// The address of a place and what stands in its margin, if this is its first line.
    fn of(&mut self, place: Place) -> (Option<String>, Html) {
        if self.named.contains(&place) {
            return (None, Html::default());
        }
        self.named.push(place);
        let taken = self.taken(place);
        let odds = self.odds(place);
        let margin = if taken.is_empty() && odds.is_empty() {
            Html::default()
        } else {
            let inside = both(taken, odds);
            tag("div", &[("class", "margin"), ("lang", self.language.id())], inside)
        };
        (Some(place.id()), margin)
    }

    /// What the program takes from a place, each with the way to it.
    fn taken(&self, place: Place) -> Html {
        let statements = self.placed.iter().filter(|placed| {
            placed.page != Page::Contradictions
                && placed.statement.citations.iter().any(|citation| citation.place == place)
        });
        let ways: Vec<Html> = statements.map(|placed| placed.link_from(self.page)).collect();
        if ways.is_empty() {
            return Html::default();
        }
        tag("p", &[("class", "taken")], [words(self.language).taken.into(), " ".into(), listed(ways)])
    }

    /// Where a place is at odds with itself or another: in a sentence at the main place, by number at the others.
    fn odds(&self, place: Place) -> Html {
        let Some(service) = Service::ALL.iter().zip(1_u8..).find(|(_, annex)| *annex == self.annex) else {
            return Html::default();
        };
        let regulation = edition().regulation(*service.0);
        let language = self.language;
        let mut mainly: Vec<Html> = Vec::new();
        let mut also: Vec<Html> = Vec::new();
        for (number, slip) in (1..).zip(contradictions::slips()) {
            let mut places = contradictions::places(regulation, slip).map(|citation| citation.place);
            let way = self.page.to_element(Page::Contradictions, slip.id());
            let name = || link(&way, contradictions::name(number, language));
            if places.next() == Some(place) {
                mainly.push(p(both(name(), format!(". {}", said::slip(language, slip)))));
            } else if places.any(|other| other == place) {
                also.push(name());
            }
        }
        if !also.is_empty() {
            mainly.push(p(listed(also)));
        }
        if mainly.is_empty() { Html::default() } else { tag("div", &[("role", "note")], mainly) }
    }
}

/// Pieces with commas between them.
fn listed(pieces: Vec<Html>) -> Html {
    let pieces = pieces.into_iter().enumerate();
    pieces.map(|(index, piece)| if index == 0 { piece } else { both(", ", piece) }).collect()
}

/// A line that is no row.
fn line_of(line: &Line, id: Option<&str>) -> Html {
    let (name, class) = match line.kind {
        Kind::Chapter => ("h2", None),
        Kind::Table => ("h3", None),
        Kind::Title => ("p", Some("title")),
        Kind::Beside => ("p", Some("beside")),
        Kind::Prose | Kind::Head | Kind::Action | Kind::Step => ("p", None),
    };
    let attributes: Vec<_> =
        [("id", id), ("class", class)].into_iter().filter_map(|(it, value)| Some((it, value?))).collect();
    tag(name, &attributes, line.words)
}
