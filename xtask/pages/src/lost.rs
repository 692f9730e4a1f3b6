//! The page that a host shows where there is none: in three languages, for nobody knows who asked.
//!
//! It is served at whatever address was asked for, so it alone names its files and ways from the root of the host.

use qujat::language::Language;

use crate::File;
use crate::html::{Html, link, opened, p, tag};
use crate::layout::{STYLE, Slot, beginning, finished, help};
use crate::words::words;

/// The page; `site` is the address of the site, which tells in which folder of its host it is.
#[must_use]
pub fn file(site: Option<&str>) -> File {
    let root = root(site);
    let slot = Slot::none();
    let spoken = words(Language::Kk);
    let mut head = beginning(slot.policy, &format!("{} – құжат", spoken.lost_title), spoken.lost_text);
    head.extend(slot.styles.iter().chain([&STYLE]).map(|style| {
        let file = format!("{root}{style}");
        opened("link", &[("rel", "stylesheet"), ("href", &file)])
    }));
    let start = |language: Language| format!("{root}{}/", language.id());
    let brand = tag("a", &[("class", "brand"), ("lang", "kk"), ("href", &start(Language::Kk))], "құжат");
    let said = Language::ALL.iter().map(|language| {
        let words = words(*language);
        let heading = if *language == Language::Kk { "h1" } else { "h2" };
        let way = p(link(&start(*language), words.home));
        let lines = [tag(heading, &[], words.lost_title), p(words.lost_text), p(words.history_plain), way];
        tag("section", &[("lang", language.id())], lines)
    });
    let main = tag("main", &[("id", "main")], said.collect::<Html>());
    let help = Language::ALL.iter().map(|language| tag("section", &[("lang", language.id())], help(*language)));
    let body = [tag("header", &[("class", "drawn")], brand), main, tag("footer", &[], help.collect::<Html>())];
    File { path: "404.html".to_owned(), text: finished(Language::Kk.id(), head, tag("body", &[], body)) }
}

/// The folder of the site on its host, with a slash at either end.
fn root(site: Option<&str>) -> String {
    let path = site.and_then(|site| site.split_once("://")).and_then(|(_, rest)| rest.split_once('/'));
    path.map_or_else(|| "/".to_owned(), |(_, path)| format!("/{path}/"))
}
