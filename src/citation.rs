//! A place in a text of law, and how sure we are of what we say stands there.

use crate::noun::{every, noun};
use crate::written;

every! {
    /// A text that something was read in: an act, or an official page that retells one.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Source {
        /// Order of the Minister of Internal Affairs No. 394 of 11 July 2012, the four regulations.
        Order394,
        /// Government Resolution No. 2121 of 15 December 2009, the standards of the services.
        Resolution2121,
        /// Government Resolution No. 1063 of 12 July 2000, the Documentation Rules.
        Resolution1063,
        /// Government Resolution No. 1427 of 1 December 2011, the Rules on registering internal migrants.
        Resolution1427,
        /// Order of the Minister of Internal Affairs No. 631 of 28 November 2011.
        Order631,
        /// Order of the Minister of Internal Affairs No. 165 of 20 March 2014, which repealed No. 394.
        Order165,
        /// Government Resolution No. 406 of 22 May 2007, the Rules of forming identification numbers.
        Resolution406,
        /// Government Resolution No. 853 of 26 August 2013, which untied the IIN from the date of birth and the sex.
        Resolution853,
        /// Decree of the President No. 2923 of 2 April 1996 on surnames and patronymics.
        Decree2923,
        /// ICAO Doc 9303 on machine-readable travel documents.
        Icao9303,
        /// Law No. 107-II of 27 November 2000 on administrative procedures.
        Law107,
        /// Law No. 267-II of 13 December 2001 on holidays.
        Law267,
        /// The Labour Code: No. 251-III of 15 May 2007, and since 2016 No. 414-V of 23 November 2015.
        LabourCode,
        /// The Government's resolutions, and since 2024 the Labour Ministry's orders, that move days of rest.
        MovedDays,
        /// Law of 15 April 2013 on public services: later than the order, cited only by analogy.
        PublicServices2013,
        /// The eGov page on the temporary identity card, read whole (about 2011–2013).
        EgovTemporaryCard,
        /// The eGov article on identity cards and passports, read in translation and in part (2012–2013).
        EgovIdentity,
        /// The eGov article on registering a child, which retells Resolution No. 1427.
        EgovChildRegistration,
    }
}

impl Source {
    /// The first part of a citation's id, such as `394-2012`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Order394 => "394-2012",
            Self::Resolution2121 => "2121-2009",
            Self::Resolution1063 => "1063-2000",
            Self::Resolution1427 => "1427-2011",
            Self::Order631 => "631-2011",
            Self::Order165 => "165-2014",
            Self::Resolution406 => "406-2007",
            Self::Resolution853 => "853-2013",
            Self::Decree2923 => "2923-1996",
            Self::Icao9303 => "icao-9303",
            Self::Law107 => "107-2000",
            Self::Law267 => "267-2001",
            Self::LabourCode => "labour-code",
            Self::MovedDays => "moved-days",
            Self::PublicServices2013 => "public-services-2013",
            Self::EgovTemporaryCard => "egov-temporary-id-card",
            Self::EgovIdentity => "egov-id-card-and-passport",
            Self::EgovChildRegistration => "egov-child-registration",
        }
    }
}

/// Where in an annex (or in the act itself) something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Point {
    /// The annex or the act as a whole.
    Whole,
    /// Paragraph `0`.
    Paragraph(u8),
    /// The second paragraph that bears number `0` (annex 1 numbers two paragraphs 13).
    ParagraphAgain(u8),
    /// Item `1` of paragraph `0`.
    Item(u8, u8),
    /// Item `1` of the second paragraph that bears number `0`.
    ItemAgain(u8, u8),
    /// Article `0` of a law.
    Article(u8),
    /// Table `0`.
    Table(u8),
    /// Table `0`, the column numbered `1` (one action).
    Column(u8, u8),
    /// Table `0`, the step numbered `1` of a lane.
    Step(u8, u8),
}

/// A place in a source: which text, which annex, and where in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The text.
    pub source: Source,
    /// The annex, 1 to 4; 0 for the text itself.
    pub annex: u8,
    /// Where in it.
    pub point: Point,
}

impl Place {
    /// A source as a whole.
    #[must_use]
    pub const fn of(source: Source) -> Self {
        Self { source, annex: 0, point: Point::Whole }
    }

    /// An annex of a source.
    #[must_use]
    pub const fn annex(source: Source, annex: u8) -> Self {
        Self { source, annex, point: Point::Whole }
    }

    /// A paragraph of this annex.
    #[must_use]
    pub const fn paragraph(self, number: u8) -> Self {
        Self { point: Point::Paragraph(number), ..self }
    }

    /// The second paragraph with this number.
    #[must_use]
    pub const fn paragraph_again(self, number: u8) -> Self {
        Self { point: Point::ParagraphAgain(number), ..self }
    }

    /// An item of this paragraph; of anything else, the place itself.
    #[must_use]
    pub const fn item(self, item: u8) -> Self {
        match self.point {
            Point::Paragraph(paragraph) => Self { point: Point::Item(paragraph, item), ..self },
            Point::ParagraphAgain(paragraph) => Self { point: Point::ItemAgain(paragraph, item), ..self },
            Point::Whole
            | Point::Item(..)
            | Point::ItemAgain(..)
            | Point::Article(_)
            | Point::Table(_)
            | Point::Column(..)
            | Point::Step(..) => self,
        }
    }

    /// An article of a law.
    #[must_use]
    pub const fn article(self, number: u8) -> Self {
        Self { point: Point::Article(number), ..self }
    }

    /// A table of this annex.
    #[must_use]
    pub const fn table(self, number: u8) -> Self {
        Self { point: Point::Table(number), ..self }
    }

    /// Column `column` of table `table` of this annex.
    #[must_use]
    pub const fn column(self, table: u8, column: u8) -> Self {
        Self { point: Point::Column(table, column), ..self }
    }

    /// Step `step` of table `table` of this annex.
    #[must_use]
    pub const fn step(self, table: u8, step: u8) -> Self {
        Self { point: Point::Step(table, step), ..self }
    }

    /// What the act says here, read in the act.
    #[must_use]
    pub const fn says(self, quote: &'static str) -> Citation {
        Citation { place: self, quote, evidence: Evidence::Act }
    }

    /// What the act says here, where no answer to a citizen shows it: what analysts and readers of the whole law ask for.
    ///
    /// A build without the feature `analysis`, such as the module of the page, has the place and not the words.
    #[must_use]
    pub const fn also_says(self, quote: &'static str) -> Citation {
        self.says(if cfg!(feature = "analysis") { quote } else { "" })
    }

    /// A fact read in an official page that stands in for this place.
    #[must_use]
    pub const fn retold(self) -> Citation {
        Citation { place: self, quote: "", evidence: Evidence::OfficialPage }
    }

    /// A fact that follows from this place, and why.
    #[must_use]
    pub const fn implies(self, reason: Inference) -> Citation {
        Citation { place: self, quote: "", evidence: Evidence::Inferred(reason) }
    }

    /// A fact that should stand here and that nobody has read here.
    #[must_use]
    pub const fn unread(self) -> Citation {
        Citation { place: self, quote: "", evidence: Evidence::Unverified }
    }

    /// The id of the place, such as `394-2012/1/10/1`, `394-2012/1/13-2/4` or `394-2012/1/table-1/8`.
    ///
    /// ```
    /// use qujat::citation::{Place, Source};
    ///
    /// let promise = Place::annex(Source::Order394, 1).paragraph(10).item(1);
    /// assert_eq!(promise.id(), "394-2012/1/10/1");
    /// ```
    #[must_use]
    pub fn id(self) -> String {
        let mut id = String::from(self.source.id());
        match (self.annex, self.source, self.point) {
            (0, Source::Order394, Point::Whole) => {}
            // The order has paragraphs of its own, besides those of its annexes.
            (0, Source::Order394, _) => id.push_str("/order"),
            (0, _, _) => {}
            (annex, _, _) => numbered(&mut id, "/", annex),
        }
        match self.point {
            Point::Whole => {}
            Point::Paragraph(number) => numbered(&mut id, "/", number),
            Point::ParagraphAgain(number) => {
                numbered(&mut id, "/", number);
                id.push_str("-2");
            }
            Point::Item(number, item) => {
                numbered(&mut id, "/", number);
                numbered(&mut id, "/", item);
            }
            Point::ItemAgain(number, item) => {
                numbered(&mut id, "/", number);
                numbered(&mut id, "-2/", item);
            }
            Point::Article(number) => numbered(&mut id, "/article-", number),
            Point::Table(table) => numbered(&mut id, "/table-", table),
            Point::Column(table, column) => {
                numbered(&mut id, "/table-", table);
                numbered(&mut id, "/", column);
            }
            Point::Step(table, step) => {
                numbered(&mut id, "/table-", table);
                numbered(&mut id, "/step-", step);
            }
        }
        id
    }
}

fn numbered(id: &mut String, mark: &str, number: u8) {
    id.push_str(mark);
    id.push_str(&written::number(number));
}

every! {
    /// Why something follows although no text that we read says it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Inference {
        /// The service is paid, so its standard has to ask for proof of payment.
        PaidServiceNeedsProof,
        /// Every later edition that we read asks for the same paper.
        SameInLaterEditions,
        /// An invalid document proves nothing; a later law says so in words.
        InvalidProvesNothing,
        /// The officer identifies the person by the papers handed in.
        IdentificationNeedsOriginal,
        /// Someone under 16 has no identity card, so somebody has to act for them.
        ChildHasNoCard,
        /// Who acts for another has to show by what right.
        AuthorityMustBeShown,
        /// The identity card is issued from the age of 16.
        CardFromSixteen,
        /// Who is eighteen is no child.
        ChildUntilEighteen,
        /// Counted from the dates on which the acts were published.
        CountedFromPublication,
        /// Saturday is worked in a six-day week, so a move or a substitute that starts from a free Saturday changes nothing.
        SixDayWeekWorksSaturday,
        /// Calculated from the lunar calendar; the mosque names the day, and it may differ by one.
        LunarCalendar,
        /// Outside the years we know the holidays of the nearest known year are taken to stand.
        AsInNearestKnownYear,
        /// The rule of the law says which day makes up for a holiday that falls on a day off.
        SubstituteByRule,
    }
}

/// How sure we are of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// Read in the act itself.
    Act,
    /// Read on a government page, or in a retelling of the act.
    OfficialPage,
    /// Follows from what was read, for the reason named.
    Inferred(Inference),
    /// Nobody has read it: likely, and not law.
    Unverified,
}

noun! {
    /// How sure we are of a fact, without the reason.
    pub enum EvidenceKind {
        /// Read in the act itself.
        Act = "act",
        /// Read on a government page, or in a retelling of the act.
        OfficialPage = "official-page",
        /// Follows from what was read.
        Inferred = "inferred",
        /// Nobody has read it: likely, and not law.
        Unverified = "unverified",
    }
}

impl Evidence {
    /// Which of the four it is.
    #[must_use]
    pub const fn kind(self) -> EvidenceKind {
        match self {
            Self::Act => EvidenceKind::Act,
            Self::OfficialPage => EvidenceKind::OfficialPage,
            Self::Inferred(_) => EvidenceKind::Inferred,
            Self::Unverified => EvidenceKind::Unverified,
        }
    }

    /// Whether a package may be called incomplete on the strength of this alone.
    ///
    /// Only what was read, in an act or on an official page, turns a package down.
    #[must_use]
    pub const fn confirms(self) -> bool {
        match self {
            Self::Act | Self::OfficialPage => true,
            Self::Inferred(_) | Self::Unverified => false,
        }
    }
}

/// A place, the words that stand there, and how sure we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Citation {
    /// Where it stands.
    pub place: Place,
    /// The Kazakh words as they stand in the cleaned text; `…` marks what was left out, empty where no text was read.
    pub quote: &'static str,
    /// How sure we are.
    pub evidence: Evidence,
}

/// A value of law together with the place it was read in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cited<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub citation: Citation,
}

/// Binds a value to its place.
#[must_use]
pub const fn cited<T: Copy>(value: T, citation: Citation) -> Cited<T> {
    Cited { value, citation }
}
