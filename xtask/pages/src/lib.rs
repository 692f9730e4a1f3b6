//! The pages that need no script: everything the library knows, written out as HTML in three languages.
//!
//! Every page is a function of the library's data: `service`, `contradictions`, `calendar` and `law` say things as
//! [`statement::Statement`]s, each with its places in the law; `law` and `sources` show those places, each with the way
//! back to what was said of it. `layout` gives a page its frame and `html` writes it down, escaped.

pub mod address;
pub mod application;
pub mod calendar;
pub mod contradictions;
pub mod html;
pub mod law;
pub mod layout;
pub mod lost;
pub mod search;
pub mod service;
pub mod sources;
pub mod start;
pub mod statement;
pub mod text;
pub mod titles;
pub mod words;

use address::Page;
use layout::{Document, Slot};
use qujat::language::Language;
use qujat::service::Service;
use statement::Placed;

/// A file of the site.
#[derive(Clone, Debug)]
pub struct File {
    /// Where it goes in the folder of the site.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// Every file: the pages in three languages, the one for what is not there, their style, and what search engines read. `site` is the address of the
/// site without a slash at its end; where nobody knows it yet, nothing is said that would need it.
#[must_use]
pub fn files(site: Option<&str>) -> Vec<File> {
    let styles = [(layout::STYLE, include_str!("pages.css")), (layout::TEXT_STYLE, include_str!("text.css"))];
    let mut files: Vec<File> =
        styles.into_iter().map(|(path, text)| File { path: path.to_owned(), text: text.to_owned() }).collect();
    for language in Language::ALL {
        files.extend(documents(*language).iter().map(|document| File {
            path: format!("{}/{}index.html", language.id(), document.page.folder()),
            text: layout::whole(document, &slot(document.page), *language, site),
        }));
    }
    files.push(lost::file(site));
    files.push(titles::file());
    files.extend(search::files(site));
    files
}

/// What a page carries besides its text: the guided service begins on the start pages.
fn slot(page: Page) -> Slot {
    match page {
        Page::Start => Slot::application(),
        Page::Service(_) | Page::Order | Page::Annex(_) | Page::Contradictions | Page::Calendar | Page::Sources => {
            Slot::text(page)
        }
    }
}

/// Every page of a language, in the order of [`Page::all`].
#[must_use]
pub fn documents(language: Language) -> Vec<Document> {
    let placed = placed(language);
    let services = Service::ALL.iter().copied();
    let mut documents = vec![start::page(language)];
    documents.extend(services.clone().map(|service| service::page(service, language)));
    documents.push(law::order(&placed, language));
    documents.extend(services.zip(1..).map(|(service, annex)| law::annex(service, annex, &placed, language)));
    documents.push(contradictions::page(language));
    documents.push(calendar::page(language));
    documents.push(sources::page(&placed, language));
    documents
}

/// Everything that the pages say, each with its page.
#[must_use]
pub fn placed(language: Language) -> Vec<Placed> {
    let on = |page: Page| move |statement| Placed { page, statement };
    let mut all: Vec<Placed> = law::statements(language).into_iter().map(on(Page::Order)).collect();
    for service in Service::ALL {
        all.extend(service::statements(*service, language).into_iter().map(on(Page::Service(*service))));
    }
    all.extend(contradictions::statements(language).into_iter().map(on(Page::Contradictions)));
    all.extend(calendar::statements(language).into_iter().map(on(Page::Calendar)));
    all
}
