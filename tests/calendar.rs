//! Are the days right? Named days worked out by hand from the sources, and properties over many dates.
#![cfg(not(target_arch = "wasm32"))]

use chrono::{Datelike, Duration, NaiveDate, Weekday};
use proptest::prelude::*;
use qujat::calendar::{
    Day, DayClass, DayKind, Holiday, MOVES, Week, add_working_days, add_working_days_to, day, is_working, known,
    moves_known, working_days_between,
};
use qujat::citation::{Citation, Evidence, Inference, Source};
use qujat::language::Language;
use qujat::reading::{DayOff, FilingDay, PlainDays, Reading};
use qujat::report::{CalendarDayReport, MOST_DAYS, calendar_days};
use qujat::term::{Counted, End, Term, Works};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the test")
}

fn careful(term: Term, from: NaiveDate) -> End {
    term.ends(from, Reading::CAREFUL).expect("a stated term")
}

fn strict(term: Term, from: NaiveDate) -> End {
    term.ends(from, Reading::STRICT).expect("a stated term")
}

/// Every day of a month that offices with this week do not work.
fn days_off(year: i32, month: u32, week: Week) -> Vec<u32> {
    let first = on(year, month, 1);
    first
        .iter_days()
        .take_while(|date| date.month() == month)
        .filter(|date| !is_working(*date, week))
        .map(|date| date.day())
        .collect()
}

// The year of the order: 2012, by hand from the list of its days off.

#[test]
fn the_days_off_of_2012_are_those_of_the_list() {
    let off_on_weekdays: Vec<_> = on(2012, 1, 1)
        .iter_days()
        .take_while(|date| date.year() == 2012)
        .filter(|date| !matches!(date.weekday(), Weekday::Sat | Weekday::Sun))
        .filter(|date| !is_working(*date, Week::FiveDay))
        .collect();
    let listed = [
        (1, &[2, 3][..]),
        (3, &[8, 9, 21, 22, 23]),
        (4, &[30]),
        (5, &[1, 9]),
        (7, &[6]),
        (8, &[30]),
        (10, &[26]),
        (12, &[3, 17, 18, 31]),
    ];
    let listed: Vec<_> =
        listed.iter().flat_map(|(month, days)| days.iter().map(|day| on(2012, *month, *day))).collect();
    assert_eq!(off_on_weekdays, listed);

    let worked_weekends = [on(2012, 3, 11), on(2012, 4, 28), on(2012, 12, 29)];
    for date in worked_weekends {
        assert!(is_working(date, Week::FiveDay), "{date}");
    }
}

#[test]
fn a_working_day_term_skips_nauryz() {
    let tuesday = on(2012, 3, 20);
    assert_eq!(careful(Term::WorkingDays(1), tuesday).latest, on(2012, 3, 26));

    let five = careful(Term::WorkingDays(5), tuesday);
    assert_eq!(five.latest, on(2012, 3, 30));
    assert_eq!(five.counted_from, on(2012, 3, 26));
    assert_eq!(five.days_off, 5);
}

#[test]
fn a_moved_saturday_counts_as_a_working_day() {
    // Saturday 28 April is worked; 29 April to 1 May is off.
    assert_eq!(careful(Term::WorkingDays(1), on(2012, 4, 27)).latest, on(2012, 4, 28));
    assert_eq!(careful(Term::WorkingDays(5), on(2012, 4, 26)).latest, on(2012, 5, 4));
}

#[test]
fn the_sunday_worked_in_march_2012_ends_a_term() {
    // Thursday 8 to Saturday 10 March is off, Sunday the 11th is worked.
    assert_eq!(careful(Term::WorkingDays(1), on(2012, 3, 7)).latest, on(2012, 3, 11));
    assert_eq!(careful(Term::WorkingDays(2), on(2012, 3, 7)).latest, on(2012, 3, 12));
    assert_eq!(add_working_days(on(2012, 3, 7), 1, Week::SixDay), on(2012, 3, 10));
}

#[test]
fn a_term_over_the_new_year_skips_the_31st_the_holidays_and_christmas() {
    let friday = on(2012, 12, 28);
    let ends: Vec<_> = (1..=4).map(|count| careful(Term::WorkingDays(count), friday).latest).collect();
    assert_eq!(ends, [on(2012, 12, 29), on(2013, 1, 3), on(2013, 1, 4), on(2013, 1, 8)]);
}

#[test]
fn a_term_that_ends_on_kurban_ait_rolls_on_to_monday() {
    // 30 days after Wednesday 26 September is Friday 26 October.
    let end = careful(Term::CalendarDays(30), on(2012, 9, 26));
    assert_eq!(end.latest, on(2012, 10, 29));
    assert_eq!(end.rolled_from, Some(on(2012, 10, 26)));
    assert_eq!(strict(Term::CalendarDays(30), on(2012, 9, 26)).latest, on(2012, 10, 25));

    let stands = Reading { day_off: DayOff::Stands, ..Reading::CAREFUL };
    let end = Term::CalendarDays(30).ends(on(2012, 9, 26), stands).expect("a stated term");
    assert_eq!((end.latest, end.rolled_from), (on(2012, 10, 26), None));
}

#[test]
fn thirty_days_from_the_first_of_october_end_on_the_last() {
    let end = careful(Term::CalendarDays(30), on(2012, 10, 1));
    assert_eq!(
        end,
        End {
            earliest: on(2012, 10, 1),
            latest: on(2012, 10, 31),
            from: on(2012, 10, 1),
            from_day_off: false,
            counted_from: on(2012, 10, 2),
            counted: Counted::CalendarDays,
            count: 30,
            rolled_from: None,
            days_off: 9,
            moves_known: true,
        }
    );
    assert_eq!(strict(Term::CalendarDays(30), on(2012, 10, 1)).latest, on(2012, 10, 30));
}

#[test]
fn a_leap_day_is_a_day() {
    assert_eq!(careful(Term::WorkingDays(1), on(2012, 2, 28)).latest, on(2012, 2, 29));
    assert_eq!(careful(Term::CalendarDays(30), on(2012, 1, 31)).latest, on(2012, 3, 1));
    assert_eq!(strict(Term::CalendarDays(30), on(2012, 1, 31)).latest, on(2012, 2, 29));
    assert_eq!(strict(Term::CalendarDays(30), on(2013, 1, 31)).latest, on(2013, 3, 1));
}

// The kinds of term.

#[test]
fn one_working_day_is_the_same_day_strictly_and_the_next_carefully() {
    let friday = on(2012, 10, 5);
    assert_eq!(strict(Term::WorkingDays(1), friday).latest, friday);
    assert_eq!(careful(Term::WorkingDays(1), friday).latest, on(2012, 10, 8));
}

#[test]
fn a_plain_day_is_what_the_reading_takes_it_for() {
    let friday = on(2012, 10, 5);
    assert_eq!(strict(Term::Days(1), friday).latest, friday);
    assert_eq!(careful(Term::Days(1), friday).latest, on(2012, 10, 8));
    assert_eq!(careful(Term::Days(1), friday).counted, Counted::WorkingDays);

    let calendar = Reading { plain_days: PlainDays::Calendar, ..Reading::CAREFUL };
    let end = Term::Days(1).ends(friday, calendar).expect("a stated term");
    assert_eq!((end.latest, end.rolled_from), (on(2012, 10, 8), Some(on(2012, 10, 6))));
    assert_eq!(end.counted, Counted::CalendarDays);
}

#[test]
fn ten_working_days_are_a_range_with_up_to_and_without() {
    for term in [Term::UpToWorkingDays(10), Term::WorkingDays(10)] {
        let end = careful(term, on(2012, 10, 1));
        assert_eq!((end.earliest, end.latest), (on(2012, 10, 1), on(2012, 10, 15)));
        let end = careful(term, on(2012, 10, 6));
        assert_eq!((end.earliest, end.latest), (on(2012, 10, 8), on(2012, 10, 19)));
    }
    assert_eq!(strict(Term::UpToWorkingDays(10), on(2012, 10, 1)).latest, on(2012, 10, 12));
}

#[test]
fn daily_is_the_same_working_day_or_the_next() {
    let end = careful(Term::Daily, on(2012, 10, 5));
    assert_eq!((end.earliest, end.latest, end.count), (on(2012, 10, 5), on(2012, 10, 8), 1));
    assert_eq!(strict(Term::Daily, on(2012, 10, 5)).latest, on(2012, 10, 8));

    let from_saturday = careful(Term::Daily, on(2012, 10, 6));
    assert_eq!((from_saturday.earliest, from_saturday.latest), (on(2012, 10, 8), on(2012, 10, 8)));
}

#[test]
fn minutes_end_on_the_same_day() {
    let end = careful(Term::Minutes(30), on(2012, 10, 5));
    assert_eq!((end.earliest, end.latest), (on(2012, 10, 5), on(2012, 10, 5)));
    assert_eq!((end.counted, end.count, end.days_off), (Counted::Minutes, 30, 0));
}

#[test]
fn filing_on_a_day_off_counts_from_it_in_calendar_days_only() {
    let sunday = on(2012, 10, 7);
    assert!(careful(Term::CalendarDays(30), sunday).from_day_off);
    assert_eq!(careful(Term::CalendarDays(30), sunday).latest, on(2012, 11, 6));
    assert_eq!(strict(Term::CalendarDays(30), sunday).counted_from, sunday);
    assert_eq!(strict(Term::CalendarDays(30), sunday).latest, on(2012, 11, 5));

    assert_eq!(careful(Term::WorkingDays(1), sunday).latest, on(2012, 10, 8));
    assert_eq!(strict(Term::WorkingDays(1), sunday).latest, on(2012, 10, 8));
    assert_eq!(careful(Term::UpToWorkingDays(5), sunday).earliest, on(2012, 10, 8));
}

#[test]
fn a_term_of_no_days_is_over_on_the_day_it_begins() {
    let monday = on(2012, 10, 1);
    for term in [Term::CalendarDays(0), Term::WorkingDays(0), Term::UpToWorkingDays(0), Term::Days(0)] {
        assert_eq!(careful(term, monday).latest, monday, "{term:?}");
        assert_eq!(strict(term, monday).latest, monday, "{term:?}");
        assert_eq!(careful(term, monday).days_off, 0, "{term:?}");
    }
}

#[test]
fn what_is_not_stated_does_not_end() {
    assert_eq!(Term::NotStated.ends(on(2012, 10, 1), Reading::CAREFUL), None);
}

#[test]
fn a_reading_left_out_is_the_careful_one() {
    let read = |text: &str| serde_json::from_str::<Reading>(text).expect("a reading");
    assert_eq!(read("{}"), Reading::CAREFUL);
    assert_eq!(Reading::default(), Reading::CAREFUL);
    assert_eq!(read(r#"{"filingDay":"counts"}"#), Reading { filing_day: FilingDay::Counts, ..Reading::CAREFUL });

    let written = serde_json::to_string(&Reading::STRICT).expect("JSON");
    assert_eq!(written, r#"{"filingDay":"counts","plainDays":"calendar","week":"five-day","dayOff":"stands"}"#);
    assert_eq!(read(&written), Reading::STRICT);
}

// Other years, where the rules changed or meet.

#[test]
fn the_last_of_august_2026_is_a_working_day() {
    assert_eq!(day(on(2026, 8, 30), Week::FiveDay).kind, DayKind::WeeklyRest);
    assert_eq!(day(on(2026, 8, 31), Week::FiveDay).kind, DayKind::Working);
    assert_eq!(day(on(2026, 3, 15), Week::FiveDay).kind, DayKind::WeeklyRest);
    assert_eq!(day(on(2027, 3, 15), Week::FiveDay).kind, DayKind::Holiday(Holiday::ConstitutionDay));
}

#[test]
fn two_holidays_on_one_weekend_give_two_days_off() {
    // Nauryz 2026: Saturday 21, Sunday 22, Monday 23 March.
    let substitute = |date| day(date, Week::FiveDay).kind;
    assert_eq!(substitute(on(2026, 3, 24)), DayKind::Substitute { holiday: Holiday::Nauryz, fell_on: on(2026, 3, 21) });
    assert_eq!(substitute(on(2026, 3, 25)), DayKind::Substitute { holiday: Holiday::Nauryz, fell_on: on(2026, 3, 22) });
    assert_eq!(substitute(on(2026, 3, 26)), DayKind::Working);
}

#[test]
fn a_substitute_passes_over_the_next_holiday() {
    // Saturday 7 May 2016, then Monday 9 May: the 7th is made up for on the 10th.
    assert_eq!(
        day(on(2016, 5, 10), Week::FiveDay).kind,
        DayKind::Substitute { holiday: Holiday::DefendersDay, fell_on: on(2016, 5, 7) }
    );
}

#[test]
fn a_religious_holiday_on_a_weekend_is_not_made_up_for() {
    // Saturday 7 January 2012; Sunday 16 June 2024, which calendars printed before had as Monday the 17th.
    assert_eq!(day(on(2012, 1, 7), Week::FiveDay).kind, DayKind::ReligiousHoliday(Holiday::OrthodoxChristmas));
    assert_eq!(day(on(2012, 1, 9), Week::FiveDay).kind, DayKind::Working);
    assert_eq!(day(on(2024, 6, 16), Week::FiveDay).kind, DayKind::ReligiousHoliday(Holiday::KurbanAit));
    assert_eq!(day(on(2024, 6, 17), Week::FiveDay).kind, DayKind::Working);
}

#[test]
fn a_substitute_day_can_itself_be_moved() {
    // Saturday 9 May 2020 is made up for on Monday the 11th, and that rest was moved to Friday the 8th.
    assert_eq!(day(on(2020, 5, 8), Week::FiveDay).kind, DayKind::MovedRest { worked: on(2020, 5, 11) });
    assert_eq!(day(on(2020, 5, 11), Week::FiveDay).kind, DayKind::MovedWork { rest: on(2020, 5, 8) });
    assert!(is_working(on(2020, 5, 8), Week::SixDay));
}

#[test]
fn a_year_is_known_and_its_moved_days_may_not_be() {
    let told = |year| (known(on(year, 6, 1)), moves_known(on(year, 6, 1)));
    assert_eq!(
        [2008, 2009, 2026, 2027, 2028].map(told),
        [(false, false), (true, true), (true, true), (true, false), (false, false)]
    );
    for (from, known) in [(on(2026, 11, 20), true), (on(2026, 12, 20), false), (on(2008, 12, 20), false)] {
        assert_eq!(careful(Term::CalendarDays(30), from).moves_known, known, "{from}");
    }
}

// The months as the press and eGov counted them, in five- and six-day weeks.

#[test]
fn months_have_the_days_off_that_were_announced() {
    let six = |year, month| days_off(year, month, Week::SixDay);
    // eGov by way of rydnyimedia.kz, March 2024.
    assert_eq!(days_off(2024, 3, Week::FiveDay), [2, 3, 8, 9, 10, 16, 17, 21, 22, 23, 24, 25, 30, 31]);
    assert_eq!(six(2024, 3), [3, 8, 10, 17, 21, 22, 23, 24, 31]);
    // informburo.kz, January 2025: 1 to 4 January in five days, 1 to 3 in six.
    assert_eq!(days_off(2025, 1, Week::FiveDay)[..5], [1, 2, 3, 4, 7]);
    assert_eq!(six(2025, 1)[..4], [1, 2, 3, 7]);
    // qonaev-gorod.kz, March 2022: in six days the 5th and the 7th are worked.
    assert_eq!(six(2022, 3), [6, 8, 13, 20, 21, 22, 23, 27]);
    // sputniknews.kz, March 2020, and vera.kz, March 2021.
    assert_eq!(six(2020, 3), [1, 8, 9, 15, 21, 22, 23, 24, 29]);
    assert_eq!(six(2021, 3), [7, 8, 14, 21, 22, 23, 24, 28]);
    // nur.kz, 2026: in six days 8 March moves to the 9th and 22 March to the 24th.
    assert_eq!(six(2026, 3), [1, 8, 9, 15, 21, 22, 23, 24, 29]);
}

#[test]
fn months_have_as_many_working_days_as_were_announced() {
    let working = |year, month| {
        let last = on(year, month, 28).iter_days().take_while(|date| date.month() == month).last();
        [Week::FiveDay, Week::SixDay]
            .map(|week| working_days_between(on(year, month, 1).pred_opt().expect("a day"), last.expect("a day"), week))
    };
    // mangystaumedia.kz says 25 for six days, but then works on Saturday 9 July, Kurban Ait, against its own rule.
    assert_eq!(working(2022, 7), [20, 24], "mangystaumedia.kz, but for Kurban Ait in six days");
    assert_eq!(working(2025, 6), [20, 24], "toppress.kz");
    assert_eq!(working(2026, 1), [19, 24], "baq.kz");
    assert_eq!(working(2026, 5)[0], 17, "lugasoft.ru");
    assert_eq!(working(2021, 3)[0], 19, "vera.kz");
    assert_eq!(working(2019, 3)[0], 17, "eGov");
}

// The whole calendar against the list it was not made from.

/// `kz-rest-days.csv`: every day of 2009 to 2027 that is not what its day of the week makes it, and how sure the list is of it.
fn listed() -> BTreeMap<NaiveDate, (&'static str, &'static str)> {
    let date = |text: &str| -> Option<NaiveDate> {
        let mut parts = text.splitn(3, '-');
        let mut part = || parts.next()?.parse::<u32>().ok();
        NaiveDate::from_ymd_opt(i32::try_from(part()?).ok()?, part()?, part()?)
    };
    include_str!("calendar/kz-rest-days.csv")
        .lines()
        .skip(1)
        .map(|line| {
            let (day, rest) = line.split_once(',').expect("three columns");
            let (kind, confidence) = rest.split_once(',').expect("three columns");
            (date(day).expect("a date"), (kind, confidence.trim_matches('"')))
        })
        .collect()
}

fn every_known_day() -> impl Iterator<Item = NaiveDate> {
    on(2009, 1, 1).iter_days().take_while(|date| date.year() <= 2027)
}

#[test]
fn every_day_from_2009_to_2027_is_what_the_list_says() {
    let listed = listed();
    assert_eq!(listed.len(), 425);
    let differing: Vec<_> = every_known_day()
        .filter_map(|date| {
            let by_weekday =
                if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) { "weekly-rest" } else { "working" };
            let expected = listed.get(&date).map_or(by_weekday, |(kind, _)| kind);
            let found = day(date, Week::FiveDay).kind.id();
            (found != expected).then_some((date, expected, found))
        })
        .collect();
    assert_eq!(differing, []);
}

/// Writes the calendar where `calendar/compare_holidays.py` finds it: in both weeks what each day is, and why.
#[test]
fn the_calendar_can_be_compared_with_others() {
    let mut csv = String::from("week,date,kind,working,reason\n");
    for week in Week::ALL {
        for date in every_known_day() {
            let kind = day(date, *week).kind;
            let reason = match kind {
                DayKind::Working | DayKind::WeeklyRest => String::new(),
                DayKind::Holiday(holiday)
                | DayKind::ReligiousHoliday(holiday)
                | DayKind::Substitute { holiday, .. } => holiday.id().into(),
                DayKind::MovedRest { worked: other } | DayKind::MovedWork { rest: other } => other.to_string(),
            };
            writeln!(csv, "{},{date},{},{},{reason}", week.id(), kind.id(), u8::from(kind.is_working()))
                .expect("a line");
        }
    }
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/calendar.csv"), csv).expect("a file");
}

/// Labour Code of 2007, art. 96(4), and of 2015, art. 84(5).
#[test]
fn the_seventh_of_january_and_kurban_ait_are_never_made_up_for() {
    let mut on_a_day_off = 0;
    for week in Week::ALL {
        for date in every_known_day() {
            match day(date, *week).kind {
                DayKind::ReligiousHoliday(holiday) => {
                    assert!(holiday.is_religious(), "{date}");
                    on_a_day_off += u32::from(matches!(date.weekday(), Weekday::Sat | Weekday::Sun));
                }
                DayKind::Substitute { holiday, fell_on } => {
                    assert!(!holiday.is_religious(), "{date} stands in for {fell_on}, which is never made up for");
                }
                DayKind::Working
                | DayKind::WeeklyRest
                | DayKind::Holiday(_)
                | DayKind::MovedRest { .. }
                | DayKind::MovedWork { .. } => {}
            }
        }
    }
    assert!(on_a_day_off > 0, "none fell on a day off: nothing was tried");
    for year in 2009..=2027 {
        let christmas = on(year, 1, 7);
        for week in Week::ALL {
            assert_eq!(day(christmas, *week).kind, DayKind::ReligiousHoliday(Holiday::OrthodoxChristmas));
        }
        assert!(MOVES.iter().all(|moved| moved.rest != christmas && moved.worked != christmas), "{year}");
    }
}

// As it is shown.

fn told(from: &str, to: &str, week: Week, language: Language) -> Vec<CalendarDayReport> {
    calendar_days(from, to, week, language).expect("days")
}

#[test]
fn a_day_says_in_three_languages_which_holiday_it_is_or_stands_in_for_and_which_day_it_was_swapped_with() {
    let reasons =
        |date| Language::ALL.iter().map(move |language| told(date, date, Week::FiveDay, *language)[0].reason.clone());
    // Sunday 21 March 2010, the first day of Nauryz, is made up for on Wednesday the 24th.
    assert_eq!(
        reasons("2010-03-24").collect::<Vec<_>>(),
        [
            "Демалысқа түскен мереке үшін бос күн: Наурыз мейрамы, 2010 жылғы 21 наурыз",
            "Выходной вместо праздника, выпавшего на выходной: Наурыз мейрамы, 21 марта 2010 года",
            "Off for a holiday that fell on a day off: Nauryz, 21 March 2010",
        ]
    );
    assert_eq!(
        reasons("2012-12-31").collect::<Vec<_>>(),
        [
            "Ауыстырылған демалыс. Орнына жұмыс істелетін күн: 2012 жылғы 29 желтоқсан",
            "Перенесенный выходной. Вместо него работают: 29 декабря 2012 года",
            "Day off moved here. Worked instead: 29 December 2012",
        ]
    );
    assert_eq!(
        reasons("2012-12-29").next_back().as_deref(),
        Some("Working day moved here. Off instead: 31 December 2012")
    );
    assert_eq!(reasons("2012-10-26").next_back().as_deref(), Some("Religious holiday: Kurban Ait"));
}

#[test]
fn every_day_of_a_year_is_told_once_with_its_reason_and_how_it_is_known() {
    for week in Week::ALL {
        let days = told("2012-01-01", "2012-12-31", *week, Language::En);
        assert_eq!(days.len(), 366);
        assert!(days.windows(2).all(|pair| pair[0].date < pair[1].date));
        for (date, report) in on(2012, 1, 1).iter_days().zip(&days) {
            let day = day(date, *week);
            assert_eq!((report.date.as_str(), report.kind), (date.to_string().as_str(), day.kind.class()));
            assert_eq!(report.working, is_working(date, *week), "{date}");
            assert!(!report.reason.is_empty() && !report.text.is_empty(), "{date}");
            assert_eq!(report.holiday.is_some(), day.kind.holiday().is_some(), "{date}");
            assert!(report.moves_known, "{date}");
        }
    }
    let worked = |week| told("2012-12-29", "2012-12-29", week, Language::En)[0].kind;
    assert_eq!((worked(Week::FiveDay), worked(Week::SixDay)), (DayClass::MovedWork, DayClass::Working));
}

#[test]
fn beyond_the_known_years_the_rules_speak_and_the_moves_are_said_to_be_unknown() {
    let days = told("2026-12-31", "2031-01-03", Week::FiveDay, Language::En);
    assert!(days[0].moves_known && days[1..].iter().all(|day| !day.moves_known));
    let constitution = days.iter().find(|day| day.date == "2030-03-15").expect("the day");
    assert_eq!((constitution.kind, constitution.holiday), (DayClass::Holiday, Some("Constitution Day")));
    assert_eq!(constitution.why.evidence.id(), "inferred");
    // Saturday 23 March 2030: Nauryz, made up for on the Monday.
    let monday = days.iter().find(|day| day.date == "2030-03-25").expect("the day");
    assert_eq!(monday.kind, DayClass::Substitute);
}

#[test]
fn dates_that_are_none_and_more_than_ten_years_are_a_programmers_mistake() {
    let mistake = |from, to| calendar_days(from, to, Week::FiveDay, Language::En).expect_err("no days").to_string();
    assert_eq!(mistake("01.03.2012", "2012-03-02"), "/from: expected a date such as 2012-10-01");
    assert_eq!(mistake("2012-03-01", "2012-02-30"), "/to: expected a date such as 2012-10-01");
    assert_eq!(mistake("", ""), "/from: expected a date such as 2012-10-01");
    assert!(mistake("2009-01-01", "2027-12-31").contains("3660"));
    assert!(!mistake("2012-0<script>", "2012-02-01").contains("script"), "a mistake repeats nothing of what was given");

    let days = |from, to| told(from, to, Week::FiveDay, Language::En).len();
    assert_eq!(days("2012-03-02", "2012-03-01"), 0);
    assert_eq!(days("2012-03-01", "2012-03-01"), 1);
    assert_eq!(days("2012-01-01", "2022-01-07"), MOST_DAYS);
    assert_eq!(days("9999-12-30", "9999-12-31"), 2);
}

#[test]
fn there_are_32_moves_and_each_swaps_a_day_off_for_a_working_day() {
    assert_eq!(MOVES.len(), 32);
    for moved in MOVES {
        assert_eq!(day(moved.rest, Week::FiveDay).kind, DayKind::MovedRest { worked: moved.worked });
        assert_eq!(day(moved.worked, Week::FiveDay).kind, DayKind::MovedWork { rest: moved.rest });
        assert!(!matches!(moved.rest.weekday(), Weekday::Sat | Weekday::Sun), "{}", moved.rest);
    }
}

#[test]
fn a_six_day_week_rests_on_no_day_that_a_five_day_week_works() {
    for date in every_known_day() {
        assert!(is_working(date, Week::SixDay) || !is_working(date, Week::FiveDay), "{date}");
    }
}

#[test]
fn every_holiday_on_a_day_off_has_one_substitute() {
    for week in [Week::FiveDay, Week::SixDay] {
        let mut due = Vec::new();
        let mut given = Vec::new();
        for date in every_known_day() {
            match day(date, week).kind {
                DayKind::Holiday(_) if date.weekday() == Weekday::Sun => due.push(date),
                DayKind::Holiday(_) if week == Week::FiveDay && date.weekday() == Weekday::Sat => due.push(date),
                DayKind::Substitute { fell_on, .. } => given.push(fell_on),
                _ => {}
            }
        }
        if week == Week::FiveDay {
            due.retain(|date| *date != on(2020, 5, 9)); // its substitute, 11 May 2020, was moved
        }
        assert_eq!(due, given, "{week:?}");
    }
}

// How we know.

#[test]
fn every_day_says_how_it_is_known() {
    let told = |date, week| {
        let day = day(date, week);
        (day.citation.place.source, day.citation.evidence, day.act)
    };
    let five = |year, month, day| told(on(year, month, day), Week::FiveDay);
    assert_eq!(five(2012, 12, 31), (Source::MovedDays, Evidence::Act, Some("P1200001538")));
    assert_eq!(five(2012, 3, 11), (Source::MovedDays, Evidence::Unverified, Some("P1200000268")));
    for draft in [five(2022, 10, 24), five(2024, 5, 8), five(2025, 1, 5)] {
        assert_eq!((draft.0, draft.1), (Source::MovedDays, Evidence::Unverified), "a draft is not the act");
    }
    assert_eq!(five(2012, 12, 18), (Source::Law267, Evidence::Inferred(Inference::SubstituteByRule), None));
    assert_eq!(five(2012, 12, 17), (Source::Law267, Evidence::Unverified, None));
    assert_eq!(five(2012, 3, 22), (Source::Law267, Evidence::OfficialPage, None));
    assert_eq!(five(2012, 10, 26), (Source::LabourCode, Evidence::Unverified, None));
    assert_eq!(five(2013, 10, 15), (Source::LabourCode, Evidence::OfficialPage, None));
    assert_eq!(five(2027, 5, 16), (Source::LabourCode, Evidence::Inferred(Inference::LunarCalendar), None));
    assert_eq!(five(2030, 5, 1).1, Evidence::Inferred(Inference::AsInNearestKnownYear));
    let six = told(on(2012, 12, 31), Week::SixDay);
    assert_eq!(six.1, Evidence::Inferred(Inference::SixDayWeekWorksSaturday));
}

/// What the list calls «library» nobody has read, and what follows from a rule is no more than inferred.
#[test]
fn no_day_is_surer_than_the_list_is_of_it() {
    let mut apart = Vec::new();
    for (date, (_, confidence)) in listed() {
        let Day { kind, citation: Citation { evidence, .. }, .. } = day(date, Week::FiveDay);
        // The laws that made Nauryz three days and brought Republic Day back were read of in the press; an account of the
        // move of 2019 bears no year, and of others only a draft was read.
        let read_of = matches!(kind, DayKind::Holiday(Holiday::Nauryz | Holiday::RepublicDay));
        let drafted = matches!((date.year(), date.month()), (2019 | 2024 | 2025, _) | (2022, 10));
        let not_told = drafted && matches!(kind, DayKind::MovedRest { .. } | DayKind::MovedWork { .. });
        let holds = match confidence {
            "library with decree link" if read_of => evidence == Evidence::OfficialPage,
            "library" | "library with decree link" | "library with decree id, text not seen" => {
                evidence == Evidence::Unverified
            }
            "decree text or news seen" if not_told => evidence == Evidence::Unverified,
            "decree text or news seen" => matches!(evidence, Evidence::Act | Evidence::OfficialPage),
            "rule + library" => evidence == Evidence::Inferred(Inference::SubstituteByRule),
            "news seen" if matches!(kind, DayKind::Substitute { .. }) => {
                evidence == Evidence::Inferred(Inference::SubstituteByRule)
            }
            "projected (calculation), may move by a day" => evidence == Evidence::Inferred(Inference::LunarCalendar),
            "news seen"
            | "news seen (inform.kz, taspanews.kz)"
            | "law as of 2026"
            | "law rule; zakon.kz 4464626 (no transfer of 7 January)" => evidence == Evidence::OfficialPage,
            other => panic!("{other:?} of {date} is a confidence that the test does not know"),
        };
        if !holds {
            apart.push((date, confidence, evidence));
        }
    }
    assert_eq!(apart, []);
}

#[test]
fn the_article_on_religious_holidays_is_that_of_the_code_of_the_year() {
    let id = |date| day(date, Week::FiveDay).citation.place.id();
    assert_eq!(id(on(2015, 9, 24)), "labour-code/article-96");
    assert_eq!(id(on(2016, 9, 12)), "labour-code/article-84");
}

// Where chrono's calendar ends.

/// Within a century the days of the week come back every 28 years; outside the known years the law does not change, and no
/// day is moved.
#[test]
fn every_day_of_the_unknown_years_repeats() {
    let cycle = Duration::days(28 * 365 + 7);
    let before = on(1937, 1, 1).iter_days().take_while(|date| *date < on(2009, 1, 1) - cycle);
    let after = on(2028, 1, 1).iter_days().take_while(|date| *date < on(2100, 1, 1) - cycle);
    for date in before.chain(after) {
        for week in [Week::FiveDay, Week::SixDay] {
            assert_eq!(is_working(date, week), is_working(date + cycle, week), "{date}");
        }
    }
}

#[test]
fn a_day_beyond_the_calendar_is_neither_taken_nor_reached() {
    let week = Week::FiveDay;
    let (first, last) = (NaiveDate::MIN.to_epoch_days(), NaiveDate::MAX.to_epoch_days());
    for day in [i32::MIN, first - 1, last + 1, i32::MAX] {
        assert_eq!(add_working_days_to(day, 0, week), None);
    }
    assert_eq!(add_working_days_to(first, 0, week), Some(first));
    assert_eq!(add_working_days_to(last, 0, week), Some(last));
    assert_eq!(add_working_days_to(last, 1, week), None);
    assert_eq!(add_working_days_to(15_614, u32::MAX, week), None);
}

#[test]
fn the_ends_of_time_are_reached_without_a_panic() {
    let week = Week::FiveDay;
    assert_eq!(add_working_days(NaiveDate::MAX, 1, week), NaiveDate::MAX);
    let all = working_days_between(NaiveDate::MIN, NaiveDate::MAX, week);
    assert!(is_working(add_working_days(NaiveDate::MIN, all, week), week));
    assert_eq!(add_working_days(NaiveDate::MIN, u32::MAX, week), NaiveDate::MAX);
    for date in [NaiveDate::MIN, NaiveDate::MAX] {
        for term in [Term::CalendarDays(u8::MAX), Term::WorkingDays(u8::MAX), Term::UpToWorkingDays(1), Term::Daily] {
            let (careful, strict) = (careful(term, date), strict(term, date));
            assert!(strict.latest <= careful.latest);
        }
    }
}

// Properties.

fn any_date() -> impl Strategy<Value = NaiveDate> {
    let far = NaiveDate::MIN.num_days_from_ce()..=NaiveDate::MAX.num_days_from_ce();
    let near = on(2005, 1, 1).num_days_from_ce()..=on(2032, 1, 1).num_days_from_ce();
    prop_oneof![3 => near, 1 => far].prop_map(|days| NaiveDate::from_num_days_from_ce_opt(days).expect("in range"))
}

fn any_week() -> impl Strategy<Value = Week> {
    prop_oneof![Just(Week::FiveDay), Just(Week::SixDay)]
}

/// A term of no days at all is none that an act could set.
fn any_term() -> impl Strategy<Value = Term> {
    prop_oneof![
        any::<u16>().prop_map(Term::Minutes),
        (1..=u8::MAX).prop_map(Term::CalendarDays),
        (1..=u8::MAX).prop_map(Term::WorkingDays),
        (1..=u8::MAX).prop_map(Term::UpToWorkingDays),
        (1..=u8::MAX).prop_map(Term::Days),
        Just(Term::Daily),
    ]
}

fn every_reading() -> impl Iterator<Item = Reading> {
    FilingDay::ALL.iter().flat_map(|&filing_day| {
        PlainDays::ALL.iter().flat_map(move |&plain_days| {
            Week::ALL.iter().flat_map(move |&week| {
                DayOff::ALL.iter().map(move |&day_off| Reading { filing_day, plain_days, week, day_off })
            })
        })
    })
}

/// The `count`-th working day, found by walking.
fn walk(from: NaiveDate, count: u32, week: Week) -> NaiveDate {
    let mut left = count;
    let mut date = from;
    while left > 0 {
        let Some(next) = date.succ_opt() else { return NaiveDate::MAX };
        date = next;
        left -= u32::from(is_working(date, week));
    }
    date
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_day_is_worked_exactly_if_its_kind_is(date in any_date(), week in any_week()) {
        prop_assert_eq!(is_working(date, week), day(date, week).kind.is_working());
    }

    #[test]
    fn the_nth_working_day_is_the_one_found_by_walking(date in any_date(), count in 0_u32..600, week in any_week()) {
        prop_assert_eq!(add_working_days(date, count, week), walk(date, count, week));
        prop_assert_eq!(
            add_working_days_to(date.to_epoch_days(), count, week),
            Some(add_working_days(date, count, week).to_epoch_days())
        );
    }

    #[test]
    fn counting_undoes_adding(date in any_date(), count in 0_u32..100_000, week in any_week()) {
        let end = add_working_days(date, count, week);
        if end < NaiveDate::MAX {
            prop_assert_eq!(working_days_between(date, end, week), count);
        }
        prop_assert_eq!(working_days_between(end, date, week), 0);
    }

    #[test]
    fn a_later_start_or_a_longer_term_never_ends_earlier(
        date in any_date(), later in 0_u64..40, count in 0_u8..250, more in 0_u8..5,
    ) {
        let start = date.checked_add_days(chrono::Days::new(later)).unwrap_or(date);
        for reading in every_reading() {
            for term in [Term::CalendarDays, Term::WorkingDays, Term::UpToWorkingDays, Term::Days] {
                let end = |term: Term, from| term.ends(from, reading).map(|end| end.latest);
                prop_assert!(end(term(count), date) <= end(term(count), start));
                prop_assert!(end(term(count), date) <= end(term(count + more), date));
            }
        }
    }

    #[test]
    fn the_earliest_day_is_never_after_the_latest_nor_before_the_start(term in any_term(), date in any_date()) {
        for reading in every_reading() {
            let end = term.ends(date, reading).expect("a stated term");
            prop_assert!(date <= end.earliest && end.earliest <= end.latest, "{:?}", end);
            prop_assert!(end.rolled_from.is_none_or(|from| from < end.latest && !is_working(from, reading.week)));
        }
    }

    #[test]
    fn no_reading_ends_later_than_the_careful_one(term in any_term(), date in any_date()) {
        let careful = careful(term, date);
        for reading in every_reading() {
            let end = term.ends(date, reading).expect("a stated term");
            prop_assert!(end.latest <= careful.latest, "{:?} {:?}", reading, end);
            prop_assert!(end.earliest <= careful.earliest, "{:?} {:?}", reading, end);
        }
    }

    #[test]
    fn no_reading_of_the_same_week_ends_earlier_than_the_strict_one(term in any_term(), date in any_date()) {
        let strict = strict(term, date);
        for reading in every_reading().filter(|reading| reading.week == Week::FiveDay) {
            let end = term.ends(date, reading).expect("a stated term");
            prop_assert!(strict.latest <= end.latest && strict.earliest <= end.earliest, "{:?} {:?}", reading, end);
        }
    }

    /// Any days more, anywhere from before the start to after the end.
    #[test]
    fn whatever_day_is_off_besides_no_term_ends_earlier(
        term in any_term(), date in any_date(), reading in 0_usize..16, off in prop::collection::btree_set(-3_i64..400, 1..20),
    ) {
        let reading = every_reading().nth(reading).expect("one of sixteen");
        let off: BTreeSet<NaiveDate> =
            off.into_iter().filter_map(|days| date.checked_add_signed(Duration::days(days))).collect();
        let fewer = term.ends(date, reading).expect("a stated term");
        let works = |day| is_working(day, reading.week) && !off.contains(&day);
        let more = term.ends_where(Works::Where(&works), date, reading).expect("a stated term");
        prop_assert!(fewer.latest <= more.latest && fewer.earliest <= more.earliest, "{:?} {:?}", reading, off);
        prop_assert!(fewer.latest < more.latest || fewer.days_off <= more.days_off, "{:?} {:?}", reading, off);
        let as_ever = |day| is_working(day, reading.week);
        prop_assert_eq!(term.ends_where(Works::Where(&as_ever), date, reading), Some(fewer));
    }

    /// The days off of a six-day week are among those of a five-day week.
    #[test]
    fn more_days_off_never_end_a_term_earlier(term in any_term(), date in any_date()) {
        for reading in every_reading().filter(|reading| reading.week == Week::FiveDay) {
            let fewer = term.ends(date, Reading { week: Week::SixDay, ..reading }).expect("a stated term");
            let more = term.ends(date, reading).expect("a stated term");
            prop_assert!(fewer.latest <= more.latest && fewer.earliest <= more.earliest, "{:?}", reading);
        }
    }

    #[test]
    fn working_day_terms_and_rolled_terms_end_on_a_working_day(date in any_date(), count in 1_u8.., week in any_week()) {
        let reading = Reading { week, ..Reading::CAREFUL };
        for term in [Term::WorkingDays(count), Term::UpToWorkingDays(count), Term::CalendarDays(count), Term::Daily] {
            let end = term.ends(date, reading).expect("a stated term");
            prop_assert!(is_working(end.latest, week) || end.latest == NaiveDate::MAX);
        }
    }
}
