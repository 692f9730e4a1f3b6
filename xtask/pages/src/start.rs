//! The start page: what the service is and is not, that the order is history, and the way to everything else.

use qujat::citation::{Evidence, Inference};
use qujat::language::Language;
use qujat::service::Service;
use qujat::words as said;

use crate::address::{Page, edition};
use crate::html::{Html, both, link, p, tag};
use crate::layout::{Document, further, section};
use crate::service::in_short;
use crate::statement::{margin, sure};
use crate::words::{Words, words};

/// The page.
#[must_use]
pub fn page(language: Language) -> Document {
    let words = words(language);
    Document {
        page: Page::Start,
        title: words.start_title.to_owned(),
        about: words.start_about.to_owned(),
        main: Html::from([
            tag("h1", &[], words.start_title),
            tag("p", &[("class", "lead")], words.start_lead),
            tag("noscript", &[], tag("p", &[("class", "hint")], words.check_hint)),
            section("services", words.services_title, services(language)),
            history(words, language),
            section("is", words.is_title, list(&[words.is_law, words.is_sure, words.is_private])),
            section("is-not", words.is_not_title, is_not(words)),
            section("marks", words.sure_title, marks(words, language)),
            section("further", words.further_title, further(Page::Start, language)),
        ]),
    }
}

/// That the order is history: from when to when it was in force, and where to ask about today.
fn history(words: &Words, language: Language) -> Html {
    let card = &edition().card;
    let dates = [(words.in_force, card.in_force_from), (words.repealed, card.repealed_from)];
    let dates = dates.map(|(label, cited)| {
        let line = both(tag("span", &[("class", "label")], format!("{label}: ")), said::date(language, cited.value));
        tag(
            "div",
            &[("class", "noted")],
            [
                tag("p", &[("class", "entry")], line),
                tag("div", &[("class", "margin")], margin(&[cited.citation], Page::Start, language)),
            ],
        )
    });
    let earlier = card.repeal_may_be_earlier.then(|| tag("p", &[("class", "hint")], words.may_be_earlier));
    tag(
        "section",
        &[("class", "history"), ("id", "history")],
        [
            tag("h2", &[], words.history_title),
            p(words.history_today),
            p(words.history_use),
            Html::from(dates),
            earlier.into(),
        ],
    )
}

fn services(language: Language) -> Html {
    let services = Service::ALL.iter().map(|service| {
        let way = Page::Start.to(Page::Service(*service));
        let name = tag("h3", &[], link(&way, said::service_short(language, *service)));
        let title = tag("p", &[("class", "hint")], said::service(language, *service));
        tag("li", &[], [name, title, in_short(*service, language)])
    });
    tag("ul", &[("class", "rows")], services.collect::<Html>())
}

fn is_not(words: &Words) -> Html {
    list(&[words.is_not_state, words.is_not_advice, words.is_not_current])
}

fn list(lines: &[&str]) -> Html {
    tag("ul", &[], lines.iter().map(|line| tag("li", &[], *line)).collect::<Html>())
}

fn marks(words: &Words, language: Language) -> Html {
    let marks = [
        (Evidence::Act, words.sure_act),
        (Evidence::OfficialPage, words.sure_official),
        // The mark is the same for every inference; its reason stands beside each.
        (Evidence::Inferred(Inference::CountedFromPublication), words.sure_inferred),
        (Evidence::Unverified, words.sure_unverified),
    ];
    let marks = marks.map(|(evidence, meaning)| {
        let mark = sure(evidence, said::evidence(language, evidence));
        tag("div", &[], both(tag("dt", &[], mark), tag("dd", &[], meaning)))
    });
    tag("dl", &[("class", "marks")], Html::from(marks))
}
