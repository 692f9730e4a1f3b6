//! What every page has: head, ways between languages and pages, main part, foot.

use qujat::language::Language;

use crate::address::{LANGUAGES, Page};
use crate::html::{Html, both, link, opened, p, tag};
use crate::words::words;

/// A page before it gets its frame.
#[derive(Clone, Debug)]
pub struct Document {
    /// Which one.
    pub page: Page,
    /// Its title.
    pub title: String,
    /// Its description for search engines.
    pub about: String,
    /// What stands in its main part.
    pub main: Html,
}

/// What a page may carry besides: the head links and the script that turn it into an application.
#[derive(Clone, Debug)]
pub struct Slot {
    /// The policy that the page is read under.
    pub policy: &'static str,
    /// What stands at the end of its head.
    pub head: Html,
}

impl Slot {
    /// Nothing: no script may run, and nothing but our own style is fetched.
    #[must_use]
    pub fn none() -> Self {
        Self {
            policy: "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'",
            head: Html::default(),
        }
    }
}

/// The mark of the site, for the tab.
const ICON: &str = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E%3Cpath\
                    %20fill='%23005b73'%20d='M3%201h7l3%203v11H3z'/%3E%3Cpath%20stroke='%23f7f5f0'%20stroke-width='1.6'\
                    %20fill='none'%20d='M5.5%209l2%202%203.5-4'/%3E%3C/svg%3E";

/// The whole page as it is written to a file.
#[must_use]
pub fn whole(document: &Document, slot: &Slot, language: Language) -> String {
    let words = words(language);
    let page = document.page;
    let title = if page == Page::Start {
        format!("{} – құжат", document.title)
    } else {
        format!("{} – құжат, № 394", document.title)
    };
    let mut head = beginning(slot.policy, &title, &document.about, &page.file("pages.css"));
    head.extend(Language::ALL.iter().map(|other| {
        opened("link", &[("rel", "alternate"), ("hreflang", other.id()), ("href", &page.in_language(*other))])
    }));
    head.push(slot.head.clone());
    let skip = tag("a", &[("class", "skip"), ("href", "#main")], words.skip);
    let brand = tag("a", &[("class", "brand"), ("lang", "kk"), ("href", &page.to(Page::Start))], "құжат");
    let languages = Language::ALL.iter().map(|other| {
        let to = if *other == language { "./".to_owned() } else { page.in_language(*other) };
        let mut attributes = vec![("href", to.as_str()), ("lang", other.id()), ("hreflang", other.id())];
        if *other == language {
            attributes.push(("aria-current", "true"));
        }
        tag("a", &attributes, crate::words::words(*other).language)
    });
    let languages = tag("nav", &[("aria-label", words.languages)], languages.collect::<Html>());
    let header = tag("header", &[], [brand, languages]);
    let main = tag("main", &[("id", "main"), ("tabindex", "-1")], document.main.clone());
    let body = tag("body", &[], [skip, header, trail(page, language), main, foot(page, language)]);
    finished(language.id(), head, body)
}

/// The page that leads to the three languages.
#[must_use]
pub fn languages() -> String {
    let kazakh = words(Language::Kk);
    let head = beginning(Slot::none().policy, "құжат", kazakh.start_about, "pages.css");
    let ways = Language::ALL.iter().map(|language| {
        let words = words(*language);
        let to = format!("{}/", language.id());
        let way = tag("a", &[("href", &to), ("hreflang", language.id())], words.language);
        let inside = [tag("h2", &[], way), p(words.start_title), tag("p", &[("class", "hint")], words.history_short)];
        tag("li", &[("lang", language.id())], inside)
    });
    let ways = tag("ul", &[("class", "rows languages")], ways.collect::<Html>());
    let main = tag("main", &[("id", "main")], both(tag("h1", &[("class", "brand")], "құжат"), ways));
    finished("kk", head, tag("body", &[], main))
}

/// The file of the page that leads to the three languages.
#[must_use]
pub const fn languages_file() -> &'static str {
    LANGUAGES
}

fn beginning(policy: &str, title: &str, about: &str, style: &str) -> Vec<Html> {
    let meta = |name: &str, content: &str| opened("meta", &[("name", name), ("content", content)]);
    let theme = |color: &str, scheme: &str| {
        let media = format!("(prefers-color-scheme: {scheme})");
        opened("meta", &[("name", "theme-color"), ("content", color), ("media", &media)])
    };
    vec![
        opened("meta", &[("charset", "utf-8")]),
        opened("meta", &[("http-equiv", "Content-Security-Policy"), ("content", policy)]),
        meta("viewport", "width=device-width, initial-scale=1"),
        meta("color-scheme", "light dark"),
        theme("#f7f5f0", "light"),
        theme("#10191e", "dark"),
        meta("referrer", "no-referrer"),
        tag("title", &[], title),
        meta("description", about),
        opened("link", &[("rel", "icon"), ("href", ICON)]),
        opened("link", &[("rel", "stylesheet"), ("href", style)]),
    ]
}

fn finished(language: &str, head: Vec<Html>, body: Html) -> String {
    let head: Html = head.into_iter().flat_map(|line| [line, "\n".into()]).collect();
    let html = tag("html", &[("lang", language)], ["\n".into(), tag("head", &[], both("\n", head)), "\n".into(), body]);
    format!("<!doctype html>\n{}\n", html.as_str())
}

/// The way back up.
fn trail(page: Page, language: Language) -> Html {
    let words = words(language);
    let mut above = Vec::new();
    match page {
        Page::Start => return Html::default(),
        Page::Annex(_) => above.extend([(Page::Start, words.home), (Page::Order, words.law_title)]),
        Page::Service(_) | Page::Order | Page::Contradictions | Page::Calendar | Page::Sources => {
            above.push((Page::Start, words.home));
        }
    }
    let above = above.into_iter().map(|(other, name)| tag("li", &[], link(&page.to(other), name)));
    tag("nav", &[("class", "trail"), ("aria-label", words.trail)], tag("ol", &[], above.collect::<Html>()))
}

/// The foot, at the same place on every page: where to ask, and the other pages where the main part does not name them.
fn foot(page: Page, language: Language) -> Html {
    let words = words(language);
    let egov = link("https://egov.kz/", words.help_egov);
    let call = link("tel:1414", words.help_call);
    let help = tag("ul", &[("class", "plain-list")], both(tag("li", &[], call), tag("li", &[], egov)));
    let further = match page {
        // An annex is a text of its own weight; the way up leads to the rest.
        Page::Start | Page::Annex(_) => Html::default(),
        Page::Service(_) | Page::Order | Page::Contradictions | Page::Calendar | Page::Sources => {
            tag("nav", &[("aria-label", words.further_title)], further(page, language))
        }
    };
    let not = p(format!("{} {}", words.is_not_state, words.is_not_advice));
    tag("footer", &[], [tag("h2", &[], words.help_title), help, further, not])
}

/// The ways to the pages that are no service.
#[must_use]
pub fn further(page: Page, language: Language) -> Html {
    let words = words(language);
    let pages = [
        (Page::Order, words.law_link),
        (Page::Contradictions, words.contradictions_link),
        (Page::Calendar, words.calendar_link),
        (Page::Sources, words.sources_link),
    ];
    let pages = pages.into_iter().filter(|(other, _)| *other != page);
    let ways = pages.map(|(other, name)| tag("li", &[], link(&page.to(other), name)));
    tag("ul", &[("class", "plain-list")], ways.collect::<Html>())
}

/// A section with its heading.
#[must_use]
pub fn section(id: &str, title: &str, inside: impl Into<Html>) -> Html {
    tag("section", &[("id", id)], both(tag("h2", &[], title), inside))
}

/// On every page: the order is history, and the way to its dates.
#[must_use]
pub fn history_line(page: Page, language: Language) -> Html {
    let words = words(language);
    let way = link(&page.to_element(Page::Start, "history"), words.history_link);
    let said = match page {
        Page::Start | Page::Service(_) | Page::Order | Page::Annex(_) | Page::Contradictions => words.history_short,
        Page::Calendar | Page::Sources => words.history_plain,
    };
    let said = tag("strong", &[], said);
    tag("p", &[("class", "past")], [said, " ".into(), way])
}
