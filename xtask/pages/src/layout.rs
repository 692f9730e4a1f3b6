//! What every page has: head, ways between languages and pages, main part, foot.

use qujat::language::Language;

use crate::address::{Page, edition};
use crate::application;
use crate::html::{Html, both, link, opened, p, tag};
use crate::words::words;
use qujat::words as said;

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

/// What a page carries besides its text.
#[derive(Clone, Debug)]
pub struct Slot {
    /// The policy that the page is read under.
    pub policy: &'static str,
    /// Its styles, by their names in the folder of the site.
    pub styles: Vec<&'static str>,
    /// What stands at the end of its head: what makes a service of it.
    pub head: Html,
}

impl Slot {
    /// Nothing but our own style: no script may run.
    ///
    /// Without a script nobody can use `connect-src`; it lets a program that examines the page ask for `robots.txt` the way
    /// a page would.
    #[must_use]
    pub fn none() -> Self {
        Self {
            policy: "default-src 'none'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'none'; \
                     base-uri 'none'",
            styles: vec!["style.css", TEXT_STYLE],
            head: Html::default(),
        }
    }

    /// A page of text, whose one script leads to the same place in another language and shows the page as the service
    /// was shown.
    ///
    /// Everything else of it is there without.
    #[must_use]
    pub fn text(page: Page) -> Self {
        let script = tag("script", &[("type", "module"), ("src", &page.file(PLACE))], "");
        Self {
            policy: "default-src 'none'; base-uri 'none'; form-action 'none'; trusted-types 'none'; script-src 'self'; \
                     style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'",
            head: script,
            ..Self::none()
        }
    }

    /// The guided service.
    #[must_use]
    pub fn application() -> Self {
        Self { policy: application::policy(), styles: application::styles(), head: application::scripts() }
    }
}

/// The script of the pages of text.
const PLACE: &str = "place.js";

/// The style of these pages, which comes after the others.
pub const STYLE: &str = "pages.css";

/// The style of what only the pages of text have.
pub const TEXT_STYLE: &str = "text.css";

/// The mark of the site, for the tab.
const ICON: &str = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0,0,16,16'%3E%3Cpath\
                    %20fill='%23005b73'%20d='M3,1h7l3,3v11H3z'/%3E%3Cpath%20fill='none'%20stroke='%23f7f5f0'\
                    %20stroke-width='1.6'%20d='M5,9l2,2,4-4'/%3E%3C/svg%3E";

/// The whole page as it is written to a file. Where the address of the site is known, the page says where it and its
/// like in other languages are; what search engines want to know of that, they want in full.
#[must_use]
pub fn whole(document: &Document, slot: &Slot, language: Language, site: Option<&str>) -> String {
    let words = words(language);
    let page = document.page;
    let title = if page == Page::Start {
        format!("{} – құжат", document.title)
    } else {
        format!("{} – құжат, № 394", document.title)
    };
    let mut head = beginning(slot.policy, &title, &document.about);
    head.extend((page == Page::Start).then(themes).into_iter().flatten());
    head.extend(
        slot.styles
            .iter()
            .chain([&STYLE])
            .map(|style| opened("link", &[("rel", "stylesheet"), ("href", &page.file(style))])),
    );
    head.extend(site.into_iter().flat_map(|site| addresses(page, site, language)));
    head.push(slot.head.clone());
    let mut to_main = vec![("class", "skip"), ("href", "#main")];
    // The script of the service draws its words anew.
    to_main.extend((page == Page::Start).then_some(("id", "skip")));
    let skip = tag("a", &to_main, words.skip);
    let main = tag("main", &[("id", "main"), ("tabindex", "-1")], document.main.clone());
    let languages = languages(page, language);
    let body = if page == Page::Start {
        // What the script draws anew is in the elements that will draw it, so that nothing moves.
        let brand = tag("p", &[("class", "brand"), ("lang", "kk")], "құжат");
        let languages = tag("qujat-language", &[], languages);
        let header = [brand, languages, tag("qujat-display", &[], ""), application::ornament()];
        let foot = tag("qujat-about", &[], foot(page, language));
        [
            skip,
            tag("header", &[], header),
            tag("qujat-repealed", &[], repealed(language)),
            late(language),
            main,
            tag("footer", &[], foot),
        ]
    } else {
        let brand = tag("a", &[("class", "brand"), ("lang", "kk"), ("href", &page.to(Page::Start))], "құжат");
        let header = tag("header", &[("class", "drawn")], [brand, languages, weak_sight(language)]);
        let foot = tag("footer", &[], foot(page, language));
        [skip, header, trail(page, language), main, foot, Html::default()]
    };
    finished(language.id(), head, tag("body", &[], body))
}

/// Where a page and its like in other languages are, in full. Whoever speaks none of the three gets the state language.
pub(crate) fn addresses(page: Page, site: &str, language: Language) -> Vec<Html> {
    let alternate = |named: &str, other: Language| {
        opened("link", &[("rel", "alternate"), ("hreflang", named), ("href", &page.address(site, other))])
    };
    let mut links = vec![opened("link", &[("rel", "canonical"), ("href", &page.address(site, language))])];
    links.extend(Language::ALL.iter().map(|other| alternate(other.id(), *other)));
    links.push(alternate("x-default", Language::Kk));
    links
}

/// The ways to the same page in each language.
fn languages(page: Page, language: Language) -> Html {
    let ways = Language::ALL.iter().map(|other| {
        // Without a network a page may stand in for another language: its own is named in full as well.
        let to = page.in_language(*other);
        let mut attributes = vec![("href", to.as_str()), ("lang", other.id()), ("hreflang", other.id())];
        if *other == language {
            attributes.push(("aria-current", "true"));
        }
        tag("a", &attributes, words(*other).language)
    });
    tag("nav", &[("aria-label", words(language).languages)], ways.collect::<Html>())
}

/// The version for weak sight. The style looks at the box: nothing runs and nothing is stored, so each page has its own.
fn weak_sight(language: Language) -> Html {
    let title = tag("span", &[], words(language).weak_sight);
    tag("label", &[("class", "sight")], both(opened("input", &[("type", "checkbox")]), title))
}

/// That the order is history, at the head of the start page: to the letter what the script says there.
fn repealed(language: Language) -> Html {
    let words = words(language);
    let title = tag("strong", &[], words.history_plain);
    let rest = format!(" {} {}", in_its_time(language), words.repealed_today);
    tag("aside", &[("aria-label", words.repealed_label)], p(both(title, rest)))
}

/// From when to when it was in force.
fn in_its_time(language: Language) -> String {
    let words = words(language);
    let card = &edition().card;
    let date = |label: &str, date| format!("{label}: {}.", said::date(language, date));
    format!("{} {}", date(words.in_force, card.in_force_from.value), date(words.repealed, card.repealed_from.value))
}

/// What the start page says by itself when its script has not begun after a while; the style keeps it back until then.
fn late(language: Language) -> Html {
    let call = both(link("tel:1414", "1414"), ".");
    let said = p(both(format!("{} ", words(language).late), call));
    tag("div", &[("id", "failed"), ("class", "notice late"), ("role", "alert")], said)
}

pub(crate) fn beginning(policy: &str, title: &str, about: &str) -> Vec<Html> {
    let meta = |name: &str, content: &str| opened("meta", &[("name", name), ("content", content)]);
    vec![
        opened("meta", &[("charset", "utf-8")]),
        opened("meta", &[("http-equiv", "Content-Security-Policy"), ("content", policy)]),
        meta("viewport", "width=device-width, initial-scale=1"),
        meta("referrer", "no-referrer"),
        tag("title", &[], title),
        meta("description", about),
        opened("link", &[("rel", "icon"), ("href", ICON)]),
    ]
}

/// What the browser around the service is coloured with, and the canvas before its style is there; a page of text leaves that to the
/// browser and is lighter.
fn themes() -> [Html; 3] {
    let theme = |color, scheme| {
        let media = format!("(prefers-color-scheme: {scheme})");
        opened("meta", &[("name", "theme-color"), ("content", color), ("media", &media)])
    };
    let schemes = opened("meta", &[("name", "color-scheme"), ("content", "light dark")]);
    [schemes, theme("#f7f5f0", "light"), theme("#10191e", "dark")]
}

pub(crate) fn finished(language: &str, head: Vec<Html>, body: Html) -> String {
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
    let further = match page {
        // An annex is a text of its own weight; the way up leads to the rest.
        Page::Start | Page::Annex(_) => Html::default(),
        Page::Service(_) | Page::Order | Page::Contradictions | Page::Calendar | Page::Sources => {
            tag("nav", &[("aria-label", words.further_title)], further(page, language))
        }
    };
    let not = p(format!("{} {}", words.is_not_state, words.is_not_advice));
    Html::from([help(language), further, not])
}

/// Where to ask about today, with its heading.
pub(crate) fn help(language: Language) -> Html {
    let words = words(language);
    let ways = [link("tel:1414", words.help_call), link("https://egov.kz/", words.help_egov)];
    let ways: Html = ways.into_iter().map(|way| tag("li", &[], way)).collect();
    both(tag("h2", &[], words.help_title), tag("ul", &[("class", "plain-list")], ways))
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

/// On every page: the order is history, with its dates, which lead to where they were read. Where to ask about today stands in the foot.
#[must_use]
pub fn history_line(page: Page, language: Language) -> Html {
    let words = words(language);
    let way = link(&page.to_element(Page::Order, "card"), in_its_time(language));
    let said = match page {
        Page::Start | Page::Service(_) | Page::Order | Page::Annex(_) | Page::Contradictions => words.history_short,
        Page::Calendar | Page::Sources => words.history_plain,
    };
    tag("p", &[("class", "past")], [tag("strong", &[], said), " ".into(), way])
}
