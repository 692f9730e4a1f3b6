//! Время: days, terms and how they are counted, in Russian.

use crate::calendar::{DayKind, Holiday, Week};
use crate::reading::{DayOff, FilingDay, PlainDays};
use crate::term::{Counted, Term};
use crate::words::{Dated, Grammar};

pub(in crate::words) const GRAMMAR: Grammar = Grammar {
    or: " или ",
    annex: ", приложение {annex}",
    date: Dated { text: "{day} {month} {year} года", months: &MONTHS },
    date_from: Dated { text: "с {day} {month} {year} года", months: &MONTHS },
    date_through: Dated { text: "по {day} {month} {year} года", months: &MONTHS },
};

/// The months in the genitive, as a date needs them whatever stands before it.
const MONTHS: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

pub(in crate::words) const fn term_of(term: Term) -> &'static str {
    match term {
        Term::Minutes(_) => "{count} {минута|минуты|минут}",
        Term::CalendarDays(_) => "{count} {календарный день|календарных дня|календарных дней}",
        Term::WorkingDays(_) => "{count} {рабочий день|рабочих дня|рабочих дней}",
        Term::UpToWorkingDays(_) => "до {count} {рабочего дня|рабочих дней|рабочих дней}",
        Term::Days(_) => "{count} {день|дня|дней}",
        Term::Daily => "ежедневно",
        Term::NotStated => "срок не указан",
    }
}

pub(in crate::words) const fn counted(counted: Counted) -> &'static str {
    match counted {
        Counted::Minutes => "минуты",
        Counted::CalendarDays => "календарные дни",
        Counted::WorkingDays => "рабочие дни",
    }
}

pub(in crate::words) const fn filing_day(filing_day: FilingDay) -> &'static str {
    match filing_day {
        FilingDay::Counts => "День подачи – первый день срока",
        FilingDay::DoesNotCount => "Первый день срока – следующий после подачи",
    }
}

pub(in crate::words) const fn plain_days(plain_days: PlainDays) -> &'static str {
    match plain_days {
        PlainDays::Calendar => "Просто «день» – это календарный день",
        PlainDays::Working => "Просто «день» – это рабочий день",
    }
}

pub(in crate::words) const fn day_off(day_off: DayOff) -> &'static str {
    match day_off {
        DayOff::RollsOn => "Если последний день выходной, срок заканчивается в следующий рабочий день",
        DayOff::Stands => "Если последний день выходной, срок не сдвигается",
    }
}

pub(in crate::words) const fn week(week: Week) -> &'static str {
    match week {
        Week::FiveDay => "Пятидневная рабочая неделя",
        Week::SixDay => "Шестидневная рабочая неделя",
    }
}

pub(in crate::words) const fn holiday(holiday: Holiday) -> &'static str {
    match holiday {
        Holiday::NewYear => "Новый год",
        Holiday::OrthodoxChristmas => "Православное Рождество",
        Holiday::WomensDay => "Международный женский день",
        Holiday::Nauryz => "Наурыз мейрамы",
        Holiday::UnityDay => "Праздник единства народа Казахстана",
        Holiday::DefendersDay => "День защитника Отечества",
        Holiday::VictoryDay => "День Победы",
        Holiday::CapitalDay => "День столицы",
        Holiday::ConstitutionDay => "День Конституции",
        Holiday::RepublicDay => "День Республики",
        Holiday::FirstPresidentDay => "День Первого Президента",
        Holiday::IndependenceDay => "День Независимости",
        Holiday::KurbanAit => "Курбан-айт",
    }
}

pub(in crate::words) const fn kind_of(kind: DayKind) -> &'static str {
    match kind {
        DayKind::Working => "Рабочий день",
        DayKind::WeeklyRest => "Выходной день",
        DayKind::Holiday(_) => "Праздник: {holiday}",
        DayKind::ReligiousHoliday(_) => "Религиозный праздник: {holiday}",
        DayKind::Substitute { .. } => "Выходной вместо праздника, выпавшего на выходной: {holiday}, {date}",
        DayKind::MovedRest { .. } => "Перенесенный выходной. Вместо него работают: {date}",
        DayKind::MovedWork { .. } => "Перенесенный рабочий день. Вместо него отдыхают: {date}",
    }
}
