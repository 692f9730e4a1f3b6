//! The pages there are, and the way from one to another. Every link is relative, so the site works in any folder.

use qujat::citation::{Place, Source};
use qujat::language::Language;
use qujat::law::{EDITIONS, Edition};
use qujat::service::Service;

/// A page, in whichever language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Page {
    /// What the service is and is not, and the way to everything else.
    Start,
    /// One of the four services.
    Service(Service),
    /// The text of the order itself.
    Order,
    /// The text of an annex.
    Annex(u8),
    /// Where the order is at odds with itself.
    Contradictions,
    /// The days off by which terms are counted.
    Calendar,
    /// What everything was read in.
    Sources,
}

impl Page {
    /// Every page, in the order in which they are named.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut all = vec![Self::Start];
        all.extend(Service::ALL.iter().map(|service| Self::Service(*service)));
        all.push(Self::Order);
        all.extend((1..=4).map(Self::Annex));
        all.extend([Self::Contradictions, Self::Calendar, Self::Sources]);
        all
    }

    /// Its folder inside the folder of a language: nothing, or names that end with a slash each.
    #[must_use]
    pub fn folder(self) -> String {
        match self {
            Self::Start => String::new(),
            Self::Service(service) => format!("{}/", service.id()),
            Self::Order => "law/".to_owned(),
            Self::Annex(annex) => format!("law/annex-{annex}/"),
            Self::Contradictions => "contradictions/".to_owned(),
            Self::Calendar => "calendar/".to_owned(),
            Self::Sources => "sources/".to_owned(),
        }
    }

    /// The way from this page to the folder of its language.
    #[must_use]
    pub fn up(self) -> String {
        "../".repeat(self.folder().matches('/').count())
    }

    /// The way from this page to another of the same language.
    #[must_use]
    pub fn to(self, other: Self) -> String {
        if self == other { "./".to_owned() } else { self.way(&other.folder()) }
    }

    /// The way from this page to an element of the same or another page.
    #[must_use]
    pub fn to_element(self, other: Self, id: &str) -> String {
        let page = if self == other { String::new() } else { self.to(other) };
        format!("{page}#{id}")
    }

    /// The way from this page to the same page in another language.
    #[must_use]
    pub fn in_language(self, language: Language) -> String {
        format!("{}../{}/{}", self.up(), language.id(), self.folder())
    }

    /// The way from this page to a file of the site.
    #[must_use]
    pub fn file(self, name: &str) -> String {
        format!("{}../{name}", self.up())
    }

    /// The way from this page to the guided service, with this service chosen: a link with answers, as `www/link.js` reads it.
    #[must_use]
    pub fn to_check(self, service: Service, language: Language) -> String {
        format!("{}#answers?lang={}&service={}", self.to(Self::Start), language.id(), service.id())
    }

    /// The whole address of this page, where that of the site is known; it has no slash at its end.
    #[must_use]
    pub fn address(self, site: &str, language: Language) -> String {
        format!("{site}/{}/{}", language.id(), self.folder())
    }

    /// The page on which a place of the law can be read; its id is the id of the place.
    #[must_use]
    pub const fn of_place(place: Place) -> Self {
        match (place.source, place.annex) {
            (Source::Order394, 0) => Self::Order,
            (Source::Order394, annex) => Self::Annex(annex),
            _ => Self::Sources,
        }
    }

    fn way(self, folder: &str) -> String {
        let way = self.up() + folder;
        if way.is_empty() { "./".to_owned() } else { way }
    }
}

/// The edition that the pages are about.
#[must_use]
pub fn edition() -> &'static Edition {
    EDITIONS.last().copied().unwrap_or(&qujat::law::order_394_2012::EDITION)
}
