//! The page of sources: every place outside the order that something was read in, or should stand in, and what.

use qujat::citation::{Citation, Evidence, Place, Source};
use qujat::language::Language;
use qujat::law::{Word, formulyar};
use qujat::service::Service;
use qujat::words as said;

use crate::address::{Page, edition};
use crate::calendar;
use crate::html::{Html, both, link, tag};
use crate::layout::{Document, history_line, section};
use crate::statement::{Placed, sure};
use crate::words::words;

/// A place outside the order, and who leads to it: the way, its name, and how sure the statement is.
struct Cited {
    place: Place,
    by: Vec<(String, String, Evidence)>,
}

/// The page; `placed` is everything that the other pages say.
#[must_use]
pub fn page(placed: &[Placed], language: Language) -> Document {
    let words = words(language);
    let page = Page::Sources;
    let cited = cited(placed, language);
    let mut sources: Vec<Source> = Vec::new();
    for place in cited.iter().map(|cited| cited.place) {
        if !sources.contains(&place.source) {
            sources.push(place.source);
        }
    }
    let sections: Html = sources
        .iter()
        .map(|source| {
            let listed: Html =
                cited.iter().filter(|it| it.place.source == *source).map(|it| of(it, language)).collect();
            section(&format!("source-{}", source.id()), said::source(language, *source), listed)
        })
        .collect();
    Document {
        page,
        title: words.sources_title.to_owned(),
        about: words.sources_lead.to_owned(),
        main: Html::from([
            tag("h1", &[], words.sources_title),
            tag("p", &[("class", "lead")], words.sources_lead),
            history_line(page, language),
            sections,
        ]),
    }
}

/// Every place outside the order, in the order in which the pages come to them.
fn cited(placed: &[Placed], language: Language) -> Vec<Cited> {
    let words = words(language);
    let mut all: Vec<Cited> = Vec::new();
    let mut add = |citation: &Citation, way: String, name: &str| {
        let place = citation.place;
        if place.source == Source::Order394 {
            return;
        }
        let at = all.iter().position(|cited| cited.place == place).unwrap_or_else(|| {
            all.push(Cited { place, by: Vec::new() });
            all.len() - 1
        });
        if let Some(cited) = all.get_mut(at) {
            // Two inferences from one place are one line: their reasons stand with the statement.
            let sure = said::evidence(language, citation.evidence);
            if !cited.by.iter().any(|(to, _, other)| *to == way && said::evidence(language, *other) == sure) {
                cited.by.push((way, name.to_owned(), citation.evidence));
            }
        }
    };
    // Hundreds of days stand on a few places: the way to the calendar is enough.
    for Placed { page, statement } in placed.iter().filter(|placed| placed.page != Page::Calendar) {
        for citation in &statement.citations {
            let name = match page {
                Page::Service(service) => named(*service, &statement.name, language),
                Page::Start | Page::Order | Page::Annex(_) | Page::Contradictions | Page::Calendar | Page::Sources => {
                    statement.name.clone()
                }
            };
            add(citation, Page::Sources.to_element(*page, &statement.id), &name);
        }
    }
    for citation in calendar::citations() {
        add(&citation, Page::Sources.to(Page::Calendar), words.calendar_title);
    }
    for list in edition().unread_lists {
        let page = Page::Service(list.service);
        let name = named(list.service, words.documents, language);
        add(&list.citation, Page::Sources.to_element(page, "documents"), &name);
    }
    // What no page says, and the guided service cites.
    let service = Service::PassportIdCard;
    let form = named(service, said::word(language, Word::Formulyar), language);
    for citation in [
        formulyar::IIN,
        formulyar::IIN_UNTIED.citation,
        formulyar::IIN_BY_CUSTOM,
        formulyar::PATRONYMIC_TOGETHER,
        formulyar::MACHINE_READABLE,
        formulyar::FORM,
        formulyar::VALID_YEARS.citation,
    ] {
        add(&citation, Page::Sources.to(Page::Service(service)), &form);
    }
    let documents = Page::Sources.to_element(Page::Service(service), "documents");
    add(&edition().expired, documents, &named(service, words.documents, language));
    for regulation in edition().regulations {
        let basis = regulation.legal_basis.value;
        let way = Page::Sources.to_element(Page::Service(regulation.service), "basis");
        add(&basis.unread(), way, &named(regulation.service, words.basis, language));
    }
    all
}

/// What is said of a service, with the service before it.
fn named(service: Service, name: &str, language: Language) -> String {
    format!("{}: {name}", said::service_short(language, service))
}

fn of(cited: &Cited, language: Language) -> Html {
    let id = cited.place.id();
    let by = cited.by.iter().map(|(way, name, evidence)| {
        let sure = sure(*evidence, said::evidence(language, *evidence));
        tag("li", &[], [link(way, name.as_str()), " ".into(), sure])
    });
    let heading = tag("h3", &[], said::place(language, cited.place));
    tag("div", &[("class", "source"), ("id", &id)], both(heading, tag("ul", &[], by.collect::<Html>())))
}
