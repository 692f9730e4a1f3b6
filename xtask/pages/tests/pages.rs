//! Is everything the library knows on a page in every language, and does every way lead somewhere?

use pages::address::{Page, edition};
use pages::html::Html;
use pages::{File, documents, files, placed};
use qujat::citation::Place;
use qujat::formulyar::{FormulyarDraft, Typed};
use qujat::language::Language;
use qujat::law::{Erratum, Treatment};
use qujat::report::preview_formulyar;
use qujat::words as said;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The values of an attribute in a page, as a browser reads them.
fn values(html: &str, attribute: &str) -> Vec<String> {
    let before = format!(" {attribute}=\"");
    html.split(&before)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|value| value.replace("&amp;", "&"))
        .collect()
}

fn is_page(file: &File) -> bool {
    Path::new(&file.path).extension().is_some_and(|extension| extension == "html")
}

/// The folder of a file, with a slash at its end, or nothing.
fn folder(path: &str) -> &str {
    path.rfind('/').map_or("", |slash| &path[..=slash])
}

/// Where a relative way from a page leads: a file and an element in it.
fn target(from: &str, way: &str) -> Option<(String, Option<String>)> {
    let (page, element) = way.split_once('#').map_or((way, None), |(page, id)| (page, Some(id.to_owned())));
    if page.is_empty() {
        return Some((from.to_owned(), element));
    }
    let mut parts: Vec<&str> = folder(from).split('/').filter(|part| !part.is_empty()).collect();
    for part in page.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    let mut path = parts.join("/");
    if page.ends_with('/') {
        path = if path.is_empty() { "index.html".to_owned() } else { path + "/index.html" };
    }
    Some((path, element))
}

/// Ways that lead nowhere, and ids that a page has twice.
fn broken(files: &[File]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut ids: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for file in files {
        let all = values(&file.text, "id");
        let once: BTreeSet<String> = all.iter().cloned().collect();
        if once.len() < all.len() {
            wrong.push(format!("{} has an id twice", file.path));
        }
        ids.insert(&file.path, once);
    }
    for file in files.iter().filter(|file| is_page(file)) {
        for way in values(&file.text, "href") {
            if ["https:", "tel:", "data:"].iter().any(|scheme| way.starts_with(scheme)) {
                continue;
            }
            // Answers for the application stand where an element would.
            let way = way.split("#answers?").next().unwrap_or_default();
            let www = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../www"));
            let found = target(&file.path, way).is_some_and(|(path, element)| {
                if let Some(ids) = ids.get(path.as_str()) {
                    element.is_none_or(|id| ids.contains(&id))
                } else {
                    // What the application is made of, and what the build adds to it.
                    www.join(&path).is_file() || ["words.json", "pkg/engine_bg.wasm"].contains(&path.as_str())
                }
            });
            if !found {
                wrong.push(format!("{}: {way}", file.path));
            }
        }
    }
    wrong
}

#[test]
fn every_way_leads_to_a_page_and_an_element_that_are_there() {
    let files = files(None);
    assert!(files.iter().map(|file| values(&file.text, "href").len()).sum::<usize>() > 5_000);
    assert_eq!(broken(&files), Vec::<String>::new());
}

#[test]
fn a_way_to_nowhere_and_an_id_given_twice_are_caught() {
    let page = |text: &str| File { path: "kk/x/index.html".to_owned(), text: text.to_owned() };
    assert_eq!(broken(&[page("<p id=\"a\"><a href=\"#a\"> <a href=\"../../index.html\">")]), Vec::<String>::new());
    assert_eq!(broken(&[page("<p id=\"a\"><a href=\"#b\">")]).len(), 1);
    assert_eq!(broken(&[page("<a href=\"../y/\">")]).len(), 1);
    assert_eq!(broken(&[page("<a href=\"../../../\">")]).len(), 1);
    assert_eq!(broken(&[page("<p id=\"a\"><p id=\"a\">")]).len(), 1);
}

#[test]
fn the_same_pages_are_there_in_every_language_and_name_each_other() {
    for language in Language::ALL {
        let pages: Vec<Page> = documents(*language).iter().map(|document| document.page).collect();
        assert_eq!(pages, Page::all());
    }
    for file in files(None).iter().filter(|file| file.path.contains('/')) {
        assert_eq!(values(&file.text, "hreflang")[..3], ["kk", "ru", "en"], "{}", file.path);
        assert_eq!(values(&file.text, "lang").first().map(String::as_str), file.path.get(..2));
        assert_eq!(file.text.matches("<h1").count(), 1, "{}", file.path);
        assert!(!file.text.contains(" style=\""), "{}", file.path);
    }
}

#[test]
fn the_service_begins_on_the_start_pages_and_a_page_of_text_has_only_the_script_of_its_place() {
    let starts = ["kk/index.html", "ru/index.html", "en/index.html"];
    for file in files(None).iter().filter(|file| is_page(file)) {
        let scripts = values(&file.text, "src");
        if starts.contains(&file.path.as_str()) {
            assert_eq!(scripts, ["../main.js", "../old.js"], "{}", file.path);
        } else if file.path == "404.html" {
            assert!(scripts.is_empty() && !file.text.contains("script-src"), "{}", file.path);
        } else {
            assert!(scripts.len() == 1 && scripts[0].ends_with("/place.js"), "{}", file.path);
            assert!(file.text.contains("script-src 'self';") && !file.text.contains("wasm"), "{}", file.path);
        }
    }
}

#[test]
fn what_search_engines_want_in_full_is_said_only_where_the_address_is_known() {
    let told = ["rel=\"canonical\"", "rel=\"alternate\"", "Sitemap:", "<urlset"];
    for file in files(None) {
        assert!(told.iter().all(|word| !file.text.contains(word)), "{}", file.path);
    }
    let site = "https://qujat.example/a";
    let files = files(Some(site));
    let text = |path: &str| files.iter().find(|file| file.path == path).map_or("", |file| file.text.as_str());
    let sitemap = text("sitemap.xml");
    for file in files.iter().filter(|file| is_page(file) && file.path.contains('/')) {
        let own = format!("{site}/{}", file.path.trim_end_matches("index.html"));
        assert!(file.text.contains(&format!("<link rel=\"canonical\" href=\"{own}\">")), "{}", file.path);
        assert!(sitemap.contains(&format!("<loc>{own}</loc>")), "{}", file.path);
        let alternates = file.text.matches("<link rel=\"alternate\" hreflang=\"").count();
        assert_eq!(alternates, 4, "{} names itself, two others and the one for everybody else", file.path);
    }
    assert!(text("index.html").contains(&format!("<link rel=\"canonical\" href=\"{site}/kk/\">")));
    assert!(text("robots.txt").contains(&format!("Sitemap: {site}/sitemap.xml\n")));
}

/// The row of a statement on its page.
fn row<'a>(html: &'a Html, id: &str) -> Option<&'a str> {
    let start = html.as_str().find(&format!("<li class=\"noted\" id=\"{id}\">"))?;
    let rest = &html.as_str()[start..];
    Some(rest[1..].find("<li class=\"noted\"").map_or(rest, |end| &rest[..=end]))
}

/// What ought to be said: an id on a page, some of its words, and the place that it cites.
type Ought = (Page, String, &'static str, Place);

/// Everything of the library that a citizen has to find, in the order of the law.
fn oughts(language: Language) -> Vec<Ought> {
    let mut all = Vec::new();
    for requirement in edition().requirements {
        let page = Page::Service(requirement.service);
        for kind in requirement.any_of {
            let name = said::document(language, *kind);
            all.push((page, requirement.id.to_owned(), name, requirement.citation.place));
        }
    }
    for regulation in edition().regulations {
        let page = Page::Service(regulation.service);
        let fee = said::fee(language, regulation.fee.value);
        all.push((page, "fee".to_owned(), fee, regulation.fee.citation.place));
        all.push((page, "promise".to_owned(), "", regulation.promise.citation.place));
        for action in regulation.actions {
            let id = format!("step-{}", action.number);
            let place = action.citation.place;
            all.push((page, id.clone(), said::deed(language, action.deed), place));
            all.push((page, id.clone(), said::ends_in(language, action.ends_in), action.ends_in_citation.place));
            for unit in action.units {
                all.push((page, id.clone(), said::unit(language, *unit), place));
            }
        }
        for (index, stage) in regulation.stages.iter().enumerate() {
            let id = format!("stage-{}", index + 1);
            all.push((page, id, said::stage(language, stage.value), stage.citation.place));
        }
        for (kind, lanes) in [("main", regulation.main_process), ("refusal", regulation.refusal_process)] {
            for step in lanes.iter().flat_map(|lane| lane.steps) {
                let id = format!("{kind}-{}", step.number);
                all.push((page, id, said::deed(language, step.deed), step.citation.place));
            }
        }
        for erratum in regulation.errata() {
            let id = erratum.slip.id().to_owned();
            for citation in erratum.citations {
                let place = citation.place;
                all.push((Page::Contradictions, id.clone(), said::slip(language, erratum.slip), place));
                all.push((Page::Contradictions, id.clone(), said::slip_meaning(language, erratum.slip), place));
                all.push((Page::Contradictions, id.clone(), said::slip_reading(language, erratum.slip), place));
            }
        }
    }
    all
}

#[test]
fn every_requirement_fee_step_and_remark_is_on_a_page_in_every_language_with_the_way_to_its_place() {
    for language in Language::ALL {
        let documents = documents(*language);
        let oughts = oughts(*language);
        assert!(oughts.len() > 500);
        for (page, id, words, place) in oughts {
            let document = documents.iter().find(|document| document.page == page).expect("every page is there");
            let row = row(&document.main, &id).unwrap_or_else(|| panic!("{} has no {id}", page.folder()));
            let words = Html::from(words);
            assert!(row.contains(words.as_str()), "{} {id} does not say: {}", page.folder(), words.as_str());
            assert!(
                row.contains(&format!("#{}\"", place.id())),
                "{} {id} does not lead to {}",
                page.folder(),
                place.id()
            );
        }
    }
}

#[test]
fn every_limit_of_every_urgency_is_on_the_page_of_its_service() {
    for language in Language::ALL {
        for document in documents(*language) {
            let Page::Service(service) = document.page else { continue };
            for action in edition().regulation(service).actions {
                let row = row(&document.main, &format!("step-{}", action.number)).expect("every step has a row");
                let limits = action.limits;
                for limit in [limits.category_1, limits.category_2, limits.category_3, limits.general] {
                    assert!(row.contains(&said::term(*language, limit)), "{service:?} {}: {limit:?}", action.number);
                }
            }
        }
    }
}

#[test]
fn every_paragraph_and_table_of_the_order_has_its_address() {
    for language in Language::ALL {
        let documents = documents(*language);
        let mut entries = edition().ledger.to_vec();
        entries.extend(edition().regulations.iter().flat_map(|regulation| regulation.ledger()));
        for entry in entries {
            let document = documents.iter().find(|document| document.page == Page::of_place(entry.place)).unwrap();
            let id = format!("id=\"{}\"", entry.place.id());
            assert!(document.main.as_str().contains(&id), "{} is nowhere", entry.place.id());
        }
    }
}

/// Whether a place is a part of a paragraph or table, or it itself.
fn within(part: Place, whole: Place) -> bool {
    part.id() == whole.id() || part.id().starts_with(&(whole.id() + "/"))
}

#[test]
fn what_is_modelled_of_the_law_leads_back_to_what_is_said_of_it() {
    for language in Language::ALL {
        let placed = placed(*language);
        for regulation in edition().regulations {
            for entry in regulation.ledger().iter().filter(|entry| entry.treatment == Treatment::Modelled) {
                let said = placed.iter().any(|placed| {
                    placed.page == Page::Service(regulation.service)
                        && placed.statement.citations.iter().any(|citation| within(citation.place, entry.place))
                });
                assert!(said, "nothing on the page of {:?} cites {}", regulation.service, entry.place.id());
            }
        }
    }
}

#[test]
fn where_the_order_is_at_odds_with_itself_its_margin_says_so_at_every_place() {
    for language in Language::ALL {
        let documents = documents(*language);
        let mut seen = 0;
        for regulation in edition().regulations {
            // A place of another annex is only compared with: there the words are right.
            let own = |erratum: &Erratum| {
                let slip = erratum.slip;
                erratum.citations.iter().filter(|it| it.place.annex == regulation.here.annex).map(move |it| (slip, *it))
            };
            for (slip, citation) in regulation.errata().iter().flat_map(own) {
                let page = Page::of_place(citation.place);
                let html =
                    documents.iter().find(|document| document.page == page).expect("a page of the law").main.as_str();
                let id = format!(" id=\"{}\"", citation.place.id());
                let at = html.find(&id).unwrap_or_else(|| panic!("{id} is nowhere"));
                let rest = &html[at + id.len()..];
                let place = rest.find(" id=\"").map_or(rest, |next| &rest[..next]);
                let way = format!("contradictions/#{}\"", slip.id());
                let odds = place.find("<div role=\"note\">").map_or("", |odds| &place[odds..]);
                assert!(odds.contains(&way), "the margin of {} says nothing of {}", citation.place.id(), slip.id());
                seen += 1;
            }
        }
        assert!(seen > 50, "{seen} places");
    }
}

#[test]
fn every_page_of_text_says_when_the_order_was_in_force_and_where_to_ask_today() {
    for language in Language::ALL {
        let card = &edition().card;
        for document in documents(*language).iter().filter(|document| document.page != Page::Start) {
            let (_, line) = document.main.as_str().split_once("<p class=\"past\">").expect("the line about the past");
            let line = line.split("</p>").next().unwrap_or_default();
            for needed in [card.in_force_from.value, card.repealed_from.value].map(|day| said::date(*language, day)) {
                assert!(line.contains(&needed), "{} in {language:?} lacks {needed}: {line}", document.page.folder());
            }
        }
        for file in files(None).iter().filter(|file| is_page(file)) {
            let foot = file.text.split("<footer>").nth(1).unwrap_or_default();
            assert!(foot.contains("tel:1414") && foot.contains("https://egov.kz/"), "{}", file.path);
        }
    }
}

#[test]
fn what_the_start_page_says_of_a_service_stands_beside_its_place() {
    for document in Language::ALL.iter().filter_map(|language| documents(*language).into_iter().next()) {
        for regulation in edition().regulations {
            for place in [regulation.promise.citation.place, regulation.fee.citation.place] {
                let way = format!("href=\"{}\"", Page::Start.to_element(Page::of_place(place), &place.id()));
                assert!(document.main.as_str().contains(&way), "{way}");
            }
        }
    }
}

#[test]
fn every_place_outside_the_order_that_the_guided_service_cites_is_on_the_page_of_sources() {
    let draft = FormulyarDraft {
        iin: Typed::new("680503250034"),
        patronymic: Typed::new("Үлгі қызы"),
        submitted_on: Typed::new("2012-10-01"),
        ..FormulyarDraft::default()
    };
    let report = preview_formulyar(&draft, Language::Kk);
    let mut ids: BTreeSet<String> = report.fields.into_iter().map(|field| field.why.id).collect();
    ids.extend(report.findings.into_iter().map(|finding| finding.why.id));
    ids.insert(edition().expired.place.id());
    for language in Language::ALL {
        let documents = documents(*language);
        let sources = documents.iter().find(|document| document.page == Page::Sources).expect("it is there");
        for id in ids.iter().filter(|id| !id.starts_with("394-2012/")) {
            assert!(sources.main.as_str().contains(&format!("id=\"{id}\"")), "{id} is nowhere");
        }
    }
}

#[test]
fn the_page_for_what_is_not_there_leads_home_in_every_language_from_any_address() {
    for (site, root) in [(None, "/"), (Some("https://qujat.example"), "/"), (Some("https://qujat.example/a"), "/a/")] {
        let files = files(site);
        let lost = files.iter().find(|file| file.path == "404.html").expect("it is there");
        for way in values(&lost.text, "href").iter().filter(|way| !way.contains(':')) {
            assert!(way.starts_with(root), "{way} hangs on the address that was asked for");
        }
        for language in Language::ALL {
            assert!(lost.text.contains(&format!("href=\"{root}{}/\"", language.id())));
        }
        assert_eq!(lost.text.matches("tel:1414").count(), Language::ALL.len());
        assert_eq!(lost.text.matches("<h1").count(), 1);
    }
}

#[test]
fn the_text_of_the_law_is_on_its_pages_to_the_word() {
    for document in documents(Language::En) {
        let annex = match document.page {
            Page::Order => 0,
            Page::Annex(annex) => annex,
            Page::Start | Page::Service(_) | Page::Contradictions | Page::Calendar | Page::Sources => continue,
        };
        let mut rest = document.main.as_str();
        for line in pages::text::lines(annex) {
            for words in line.words.split(" | ") {
                let words = Html::from(words.trim());
                let at = rest.find(words.as_str()).unwrap_or_else(|| panic!("annex {annex}: {}", words.as_str()));
                rest = &rest[at..];
            }
        }
    }
}

#[test]
fn nothing_in_braces_is_left() {
    for file in files(None).iter().filter(|file| is_page(file)) {
        assert!(!file.text.contains('{'), "{}", file.path);
    }
}
