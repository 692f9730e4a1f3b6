//! The holidays, and the years in which each stood in the law.

use super::{FIRST_YEAR, LAST_YEAR};
use crate::citation::{Citation, Inference, Place, Source};
use crate::noun::noun;
use chrono::{Datelike, NaiveDate};

noun! {
    /// A day off in the whole country.
    pub enum Holiday {
        /// «Жаңа жыл»: 1 and 2 January.
        NewYear = "new-year",
        /// Orthodox Christmas, 7 January. A day off that is never transferred.
        OrthodoxChristmas = "orthodox-christmas",
        /// «Халықаралық әйелдер күні»: 8 March.
        WomensDay = "womens-day",
        /// «Наурыз мейрамы»: 22 March in 2009, 21 to 23 March since 2010.
        Nauryz = "nauryz",
        /// «Қазақстан халқының бірлігі мерекесі»: 1 May.
        UnityDay = "unity-day",
        /// «Отан қорғаушы күні»: 7 May, since 2013.
        DefendersDay = "defenders-day",
        /// «Жеңіс күні»: 9 May.
        VictoryDay = "victory-day",
        /// «Астана күні»: 6 July.
        CapitalDay = "capital-day",
        /// «Қазақстан Республикасының Конституциясы күні»: 30 August until 2025, 15 March since 2027, no day in 2026.
        ConstitutionDay = "constitution-day",
        /// «Республика күні»: 25 October, since 2022.
        RepublicDay = "republic-day",
        /// «Тұңғыш Президент күні»: 1 December, 2012 to 2021.
        FirstPresidentDay = "first-president-day",
        /// «Тәуелсіздік күні»: 16 and 17 December, only the 16th since 2022.
        IndependenceDay = "independence-day",
        /// «Құрбан айт»: its first day. A day off that is never transferred.
        KurbanAit = "kurban-ait",
    }
}

impl Holiday {
    /// Whether it is a religious holiday: a day off by the Labour Code, never transferred.
    #[must_use]
    pub const fn is_religious(self) -> bool {
        match self {
            Self::OrthodoxChristmas | Self::KurbanAit => true,
            Self::NewYear
            | Self::WomensDay
            | Self::Nauryz
            | Self::UnityDay
            | Self::DefendersDay
            | Self::VictoryDay
            | Self::CapitalDay
            | Self::ConstitutionDay
            | Self::RepublicDay
            | Self::FirstPresidentDay
            | Self::IndependenceDay => false,
        }
    }
}

/// The holiday on this date, if it is one.
pub(super) fn on(date: NaiveDate) -> Option<Holiday> {
    of(date.year()).find(|(_, day)| *day == date).map(|(holiday, _)| holiday)
}

/// The holidays of a year with their dates, those of fixed date in their order and Kurban Ait last.
///
/// Outside the known years, those of the nearest known year; Kurban Ait only where it is known.
pub(super) fn of(year: i32) -> impl Iterator<Item = (Holiday, NaiveDate)> {
    let law = year.clamp(FIRST_YEAR, LAST_YEAR);
    let fixed = FIXED.iter().filter(move |fixed| fixed.since <= law && law <= fixed.until);
    fixed
        .map(|fixed| (fixed.holiday, fixed.month, fixed.day))
        .chain(kurban_ait(year).map(|ait| (Holiday::KurbanAit, ait.month, ait.day)))
        .filter_map(move |(holiday, month, day)| {
            NaiveDate::from_ymd_opt(year, month.into(), day.into()).map(|date| (holiday, date))
        })
}

/// How we know a national or state holiday of this year.
///
/// Read in the press: the laws that made Nauryz three days and that brought Republic Day back, and the list of 2026. For
/// anything else two lists of holidays name the law, and nobody has read it.
pub(super) fn national(holiday: Holiday, year: i32) -> Citation {
    let law = Place::of(Source::Law267);
    let retold = year >= 2026 || matches!(holiday, Holiday::Nauryz | Holiday::RepublicDay);
    if retold { law.retold() } else { law.unread() }
}

/// How we know a religious holiday of this year.
///
/// Labour Code of 2007, art. 96(4), and of 2015, art. 84(5), as the press retells them: both are days off, and neither
/// is transferred when it falls on one.
pub(super) fn religious(holiday: Holiday, year: i32) -> Citation {
    let place = Place::of(Source::LabourCode).article(if year < 2016 { 96 } else { 84 });
    match kurban_ait(year).filter(|_| holiday == Holiday::KurbanAit).map(|ait| ait.known) {
        None | Some(Known::Announced) => place.retold(),
        Some(Known::Listed) => place.unread(),
        Some(Known::Calculated) => place.implies(Inference::LunarCalendar),
    }
}

/// A holiday that falls on the same date every year.
struct Fixed {
    holiday: Holiday,
    month: u8,
    day: u8,
    /// The first year in which it was a day off.
    since: i32,
    /// The last.
    until: i32,
}

const fn always(holiday: Holiday, month: u8, day: u8) -> Fixed {
    between(holiday, month, day, FIRST_YEAR, LAST_YEAR)
}

const fn since(year: i32, holiday: Holiday, month: u8, day: u8) -> Fixed {
    between(holiday, month, day, year, LAST_YEAR)
}

const fn until(year: i32, holiday: Holiday, month: u8, day: u8) -> Fixed {
    between(holiday, month, day, FIRST_YEAR, year)
}

const fn between(holiday: Holiday, month: u8, day: u8, since: i32, until: i32) -> Fixed {
    Fixed { holiday, month, day, since, until }
}

/// Law No. 267-II and its amendments, as the press and the government's pages retell them, in the order of the year.
///
/// - Nauryz: one day in 2009, three since the law reported on 2 June 2009, which also dropped Republic Day.
/// - First President Day: law of 14 December 2011. Defenders' Day: law signed by 19 October 2012.
/// - Law of 29 September 2022: Republic Day is back, First President Day and the second Independence Day are gone.
/// - 2026: the referendum of 15 March; 30 August is no holiday any more, and 15 March is one from 2027.
const FIXED: &[Fixed] = &[
    always(Holiday::NewYear, 1, 1),
    always(Holiday::NewYear, 1, 2),
    always(Holiday::OrthodoxChristmas, 1, 7),
    always(Holiday::WomensDay, 3, 8),
    since(2027, Holiday::ConstitutionDay, 3, 15),
    since(2010, Holiday::Nauryz, 3, 21),
    always(Holiday::Nauryz, 3, 22),
    since(2010, Holiday::Nauryz, 3, 23),
    always(Holiday::UnityDay, 5, 1),
    since(2013, Holiday::DefendersDay, 5, 7),
    always(Holiday::VictoryDay, 5, 9),
    always(Holiday::CapitalDay, 7, 6),
    until(2025, Holiday::ConstitutionDay, 8, 30),
    since(2022, Holiday::RepublicDay, 10, 25),
    between(Holiday::FirstPresidentDay, 12, 1, 2012, 2021),
    always(Holiday::IndependenceDay, 12, 16),
    until(2021, Holiday::IndependenceDay, 12, 17),
];

/// The first day of Kurban Ait in one year.
#[derive(Clone, Copy)]
struct Ait {
    month: u8,
    day: u8,
    known: Known,
}

/// How a date of Kurban Ait is known.
#[derive(Clone, Copy)]
enum Known {
    /// The press of the time gave it.
    Announced,
    /// Two lists of holidays give it; nothing of the time was read.
    Listed,
    /// Calculated beforehand.
    Calculated,
}

fn kurban_ait(year: i32) -> Option<Ait> {
    KURBAN_AIT.get(usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?).copied()
}

const fn ait(month: u8, day: u8, known: Known) -> Ait {
    Ait { month, day, known }
}

/// From 2009 on, a year a line.
///
/// 2024: calendars printed before 7 June 2024 show Monday the 17th; the mosque then named Sunday the 16th.
const KURBAN_AIT: &[Ait] = &[
    ait(11, 27, Known::Listed),
    ait(11, 16, Known::Listed),
    ait(11, 6, Known::Listed),
    ait(10, 26, Known::Listed),
    ait(10, 15, Known::Announced),
    ait(10, 4, Known::Announced),
    ait(9, 24, Known::Announced),
    ait(9, 12, Known::Listed),
    ait(9, 1, Known::Announced),
    ait(8, 21, Known::Announced),
    ait(8, 11, Known::Announced),
    ait(7, 31, Known::Announced),
    ait(7, 20, Known::Announced),
    ait(7, 9, Known::Listed),
    ait(6, 28, Known::Listed),
    ait(6, 16, Known::Listed),
    ait(6, 6, Known::Listed),
    ait(5, 27, Known::Announced),
    ait(5, 16, Known::Calculated),
];
