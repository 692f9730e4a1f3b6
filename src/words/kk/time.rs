//! Уақыт: days, terms and how they are counted, in Kazakh.

use crate::calendar::{DayKind, Holiday, Week};
use crate::reading::{DayOff, FilingDay, PlainDays};
use crate::term::{Counted, Term};
use crate::words::{Dated, Grammar};

pub(in crate::words) const GRAMMAR: Grammar = Grammar {
    or: " немесе ",
    annex: ", {annex}‑қосымша",
    date: Dated { text: "{year} жылғы {day} {month}", months: &MONTHS },
    date_from: Dated { text: "{year} жылғы {day} {month} бастап", months: &MONTHS_FROM },
    date_through: Dated {
        text: "{year} жылғы {day} {month} дейін (сол күнді қоса алғанда)", months: &MONTHS_THROUGH
    },
};

const MONTHS: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];

/// In the ablative: from.
const MONTHS_FROM: [&str; 12] = [
    "қаңтардан",
    "ақпаннан",
    "наурыздан",
    "сәуірден",
    "мамырдан",
    "маусымнан",
    "шілдеден",
    "тамыздан",
    "қыркүйектен",
    "қазаннан",
    "қарашадан",
    "желтоқсаннан",
];

/// In the dative: to.
const MONTHS_THROUGH: [&str; 12] = [
    "қаңтарға",
    "ақпанға",
    "наурызға",
    "сәуірге",
    "мамырға",
    "маусымға",
    "шілдеге",
    "тамызға",
    "қыркүйекке",
    "қазанға",
    "қарашаға",
    "желтоқсанға",
];

pub(in crate::words) const fn term_of(term: Term) -> &'static str {
    match term {
        Term::Minutes(_) => "{count} минут",
        Term::CalendarDays(_) => "{count} күнтізбелік күн",
        Term::WorkingDays(_) => "{count} жұмыс күні",
        Term::UpToWorkingDays(_) => "{count} жұмыс күніне дейін",
        Term::Days(_) => "{count} күн",
        Term::Daily => "күн сайын",
        Term::NotStated => "мерзімі көрсетілмеген",
    }
}

pub(in crate::words) const fn counted(counted: Counted) -> &'static str {
    match counted {
        Counted::Minutes => "минут",
        Counted::CalendarDays => "күнтізбелік күн",
        Counted::WorkingDays => "жұмыс күні",
    }
}

pub(in crate::words) const fn filing_day(filing_day: FilingDay) -> &'static str {
    match filing_day {
        FilingDay::Counts => "Тапсырған күн бірінші күн болып есептеледі",
        FilingDay::DoesNotCount => "Бірінші күн – тапсырғаннан кейінгі күн",
    }
}

pub(in crate::words) const fn plain_days(plain_days: PlainDays) -> &'static str {
    match plain_days {
        PlainDays::Calendar => "«Күн» деген – күнтізбелік күн",
        PlainDays::Working => "«Күн» деген – жұмыс күні",
    }
}

pub(in crate::words) const fn day_off(day_off: DayOff) -> &'static str {
    match day_off {
        DayOff::RollsOn => "Соңғы күн демалысқа түссе, келесі жұмыс күніне ауысады",
        DayOff::Stands => "Соңғы күн демалысқа түссе де ауыспайды",
    }
}

pub(in crate::words) const fn week(week: Week) -> &'static str {
    match week {
        Week::FiveDay => "Бес күндік жұмыс аптасы",
        Week::SixDay => "Алты күндік жұмыс аптасы",
    }
}

pub(in crate::words) const fn holiday(holiday: Holiday) -> &'static str {
    match holiday {
        Holiday::NewYear => "Жаңа жыл",
        Holiday::OrthodoxChristmas => "Православиелік Рождество",
        Holiday::WomensDay => "Халықаралық әйелдер күні",
        Holiday::Nauryz => "Наурыз мейрамы",
        Holiday::UnityDay => "Қазақстан халқының бірлігі мерекесі",
        Holiday::DefendersDay => "Отан қорғаушы күні",
        Holiday::VictoryDay => "Жеңіс күні",
        Holiday::CapitalDay => "Астана күні",
        Holiday::ConstitutionDay => "Конституция күні",
        Holiday::RepublicDay => "Республика күні",
        Holiday::FirstPresidentDay => "Тұңғыш Президент күні",
        Holiday::IndependenceDay => "Тәуелсіздік күні",
        Holiday::KurbanAit => "Құрбан айт",
    }
}

pub(in crate::words) const fn kind_of(kind: DayKind) -> &'static str {
    match kind {
        DayKind::Working => "Жұмыс күні",
        DayKind::WeeklyRest => "Демалыс күні",
        DayKind::Holiday(_) => "Мереке: {holiday}",
        DayKind::ReligiousHoliday(_) => "Діни мереке: {holiday}",
        DayKind::Substitute { .. } => "Демалысқа түскен мереке үшін бос күн: {holiday}, {date}",
        DayKind::MovedRest { .. } => "Ауыстырылған демалыс. Орнына жұмыс істелетін күн: {date}",
        DayKind::MovedWork { .. } => "Ауыстырылған жұмыс күні. Орнына демалатын күн: {date}",
    }
}
