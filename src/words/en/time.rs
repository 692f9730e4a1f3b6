//! Days, terms and how they are counted, in English.

use crate::calendar::{DayKind, Holiday, Week};
use crate::reading::{DayOff, FilingDay, PlainDays};
use crate::term::{Counted, Term};
use crate::words::{Dated, Grammar};

pub(in crate::words) const GRAMMAR: Grammar = Grammar {
    or: " or ",
    annex: ", annex {annex}",
    date: Dated { text: "{day} {month} {year}", months: &MONTHS },
    date_from: Dated { text: "from {day} {month} {year}", months: &MONTHS },
    date_through: Dated { text: "to {day} {month} {year}", months: &MONTHS },
};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(in crate::words) const fn term_of(term: Term) -> &'static str {
    match term {
        Term::Minutes(_) => "{count} {minute|minutes}",
        Term::CalendarDays(_) => "{count} {calendar day|calendar days}",
        Term::WorkingDays(_) => "{count} {working day|working days}",
        Term::UpToWorkingDays(_) => "up to {count} {working day|working days}",
        Term::Days(_) => "{count} {day|days}",
        Term::Daily => "daily",
        Term::NotStated => "no term stated",
    }
}

pub(in crate::words) const fn counted(counted: Counted) -> &'static str {
    match counted {
        Counted::Minutes => "minutes",
        Counted::CalendarDays => "calendar days",
        Counted::WorkingDays => "working days",
    }
}

pub(in crate::words) const fn filing_day(filing_day: FilingDay) -> &'static str {
    match filing_day {
        FilingDay::Counts => "The day of handing in is day one",
        FilingDay::DoesNotCount => "The day after handing in is day one",
    }
}

pub(in crate::words) const fn plain_days(plain_days: PlainDays) -> &'static str {
    match plain_days {
        PlainDays::Calendar => "A plain “day” is a calendar day",
        PlainDays::Working => "A plain “day” is a working day",
    }
}

pub(in crate::words) const fn day_off(day_off: DayOff) -> &'static str {
    match day_off {
        DayOff::RollsOn => "If the last day is a day off, the term ends on the next working day",
        DayOff::Stands => "If the last day is a day off, the term does not move",
    }
}

pub(in crate::words) const fn week(week: Week) -> &'static str {
    match week {
        Week::FiveDay => "Five-day working week",
        Week::SixDay => "Six-day working week",
    }
}

pub(in crate::words) const fn holiday(holiday: Holiday) -> &'static str {
    match holiday {
        Holiday::NewYear => "New Year",
        Holiday::OrthodoxChristmas => "Orthodox Christmas",
        Holiday::WomensDay => "International Women’s Day",
        Holiday::Nauryz => "Nauryz",
        Holiday::UnityDay => "Day of Unity of the People of Kazakhstan",
        Holiday::DefendersDay => "Defender of the Fatherland Day",
        Holiday::VictoryDay => "Victory Day",
        Holiday::CapitalDay => "Capital Day",
        Holiday::ConstitutionDay => "Constitution Day",
        Holiday::RepublicDay => "Republic Day",
        Holiday::FirstPresidentDay => "Day of the First President",
        Holiday::IndependenceDay => "Independence Day",
        Holiday::KurbanAit => "Kurban Ait",
    }
}

pub(in crate::words) const fn kind_of(kind: DayKind) -> &'static str {
    match kind {
        DayKind::Working => "Working day",
        DayKind::WeeklyRest => "Day off",
        DayKind::Holiday(_) => "Holiday: {holiday}",
        DayKind::ReligiousHoliday(_) => "Religious holiday: {holiday}",
        DayKind::Substitute { .. } => "Off for a holiday that fell on a day off: {holiday}, {date}",
        DayKind::MovedRest { .. } => "Day off moved here. Worked instead: {date}",
        DayKind::MovedWork { .. } => "Working day moved here. Off instead: {date}",
    }
}
