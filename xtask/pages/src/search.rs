//! What search engines read besides the pages.

use qujat::language::Language;

use crate::File;
use crate::address::Page;
use crate::application;
use crate::layout;

/// Everything may be read. Where the address of the site is known, the list of its pages is there too, and the page at
/// its top says that the Kazakh start page is the same.
#[must_use]
pub fn files(site: Option<&str>) -> Vec<File> {
    let mut robots = "User-agent: *\nAllow: /\n".to_owned();
    let mut files = Vec::new();
    if let Some(site) = site {
        robots = robots + "Sitemap: " + site + "/sitemap.xml\n";
        files.push(File { path: "sitemap.xml".to_owned(), text: sitemap(site) });
        let links =
            layout::addresses(Page::Start, site, Language::Kk).into_iter().map(|link| link.as_str().to_owned() + "\n");
        files.push(File { path: "index.html".to_owned(), text: application::with_head(&links.collect::<String>()) });
    }
    files.push(File { path: "robots.txt".to_owned(), text: robots });
    files
}

fn sitemap(site: &str) -> String {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    text += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    for language in Language::ALL {
        for page in Page::all() {
            text += "<url><loc>";
            text += &page.address(site, *language);
            text += "</loc></url>\n";
        }
    }
    text + "</urlset>\n"
}
