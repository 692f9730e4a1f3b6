//! Is a date read as the person meant it, and asked about where it could mean two days?
#![cfg(not(target_arch = "wasm32"))]

use chrono::NaiveDate;
use proptest::prelude::*;
use qujat::given::{Given, date};
use qujat::written_date::{DateError, parse};

const MONTHS: [[&str; 12]; 4] = [
    [
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
    ],
    [
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ],
    [
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
    ],
    [
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
    ],
];

#[test]
fn the_ways_people_write_one_day_are_that_day() {
    let day = NaiveDate::from_ymd_opt(2007, 3, 27).expect("a day");
    for written in [
        "27.03.2007",
        "27/03/2007",
        "27-03-2007",
        "2007-03-27",
        "2007.03.27",
        "27 03 2007",
        " 27 . 3 . 2007 ",
        "27.03.2007 ж.",
        "27.03.2007г.",
        "27 наурыз 2007 ж.",
        "2007 жылғы 27 наурыз",
        "2007 ж. 27 наурыз",
        "27 марта 2007 года",
        "«27» марта 2007 г.",
        "27 мар. 2007",
        "27 March 2007",
        "March 27, 2007",
        "27th of March, 2007",
        "27-Mar-2007",
        "2007 жылдың 27 наурызы",
        "2007 жылы 27 наурызда",
        "2007 жылғы наурыздың 27-сі",
        "2007 ж. 27 наурызында туған",
        "27-сі наурыз 2007",
        "наурыздың 27-інде, 2007 жыл",
        "27.03.2007 г.р.",
        "27.03.2007 ж. т.",
        "27 марта 2007 года рождения",
        "27-е марта 2007 г. рождения",
        "27.III.2007",
        "27/III-2007 г.",
        "27.ІІІ.2007",
        "2007-III-27",
        "27\u{A0}НАУРЫЗ\u{200B}2007",
        "27наурыз2007",
        "27–03–2007",
    ] {
        assert_eq!(parse(written), Ok(day), "{written}");
    }
}

#[test]
fn every_month_is_known_whole_and_cut_to_three_letters_in_three_languages() {
    for names in MONTHS {
        for (month, name) in (1..).zip(names) {
            let day = NaiveDate::from_ymd_opt(1868, month, 5);
            let beginning: String = name.chars().take(3).collect();
            for name in [name.to_owned(), name.to_uppercase(), beginning] {
                assert_eq!(parse(&format!("5 {name} 1868")).ok(), day, "{name}");
            }
        }
    }
    // With the endings of a Kazakh date, and as Roman numerals.
    for (names, month) in [
        ("қаңтары қаңтарда қаңтардың қаңтарында I", 1),
        ("ақпаны ақпанда ақпанның II", 2),
        ("наурызы наурызда наурыздың III ІІІ", 3),
        ("сәуірі сәуірде сәуірдің сәуірінде IV ІV", 4),
        ("мамыры мамырда мамырдың V", 5),
        ("маусымы маусымда маусымның VI VІ", 6),
        ("шілдесі шілдеде шілденің шілдесінде VII", 7),
        ("тамызы тамызда тамыздың VIII", 8),
        ("қыркүйегі қыркүйекте қыркүйектің қыркүйегінде IX ІХ", 9),
        ("қазаны қазанда қазанның X Х", 10),
        ("қарашасы қарашада қарашаның қарашасында XI ХІ", 11),
        ("желтоқсаны желтоқсанда желтоқсанның XII ХІІ", 12),
    ] {
        for name in names.split(' ') {
            assert_eq!(parse(&format!("5 {name} 1868")).ok(), NaiveDate::from_ymd_opt(1868, month, 5), "{name}");
        }
    }
    // As a Russian keyboard writes Kazakh, and with a Latin i.
    for (name, month) in [("кыркуйек", 9), ("желтоксан", 12), ("шiлде", 7), ("сауир", 4)] {
        assert_eq!(parse(&format!("5 {name} 1868")).ok(), NaiveDate::from_ymd_opt(1868, month, 5), "{name}");
    }
}

#[test]
fn what_is_no_one_day_is_told_by_its_reason() {
    for (written, error) in [
        ("", DateError::Empty),
        (" \u{200B}", DateError::Empty),
        ("27.03.07", DateError::TwoDigitYear),
        ("27 марта 07", DateError::TwoDigitYear),
        ("03/27/2007", DateError::MonthFirst),
        ("3/27/2007", DateError::MonthFirst),
        ("2007-27-03", DateError::NoSuchDay),
        ("01.01.0000", DateError::NoSuchDay),
        ("31.02.2007", DateError::NoSuchDay),
        ("29 ақпан 1900", DateError::NoSuchDay),
        ("13.13.2007", DateError::NoSuchDay),
        ("00.01.2007", DateError::NoSuchDay),
        ("2007", DateError::NotADate),
        ("27.2007", DateError::NotADate),
        ("27032007", DateError::NotADate),
        ("27.03.2007 28.03.2007", DateError::NotADate),
        ("27 марта апреля 2007", DateError::NotADate),
        ("27.О3.2007", DateError::NotADate),
        ("２７.03.2007", DateError::NotADate),
        ("27 ма 2007", DateError::NotADate),
        ("27.003.2007", DateError::NotADate),
        ("27 наурызда", DateError::NotADate),
        ("27 и 28 марта 2007", DateError::NotADate),
        ("3 и 4 2007", DateError::NotADate),
        ("27.і.2007", DateError::NotADate),
        ("27.iii.2007", DateError::NotADate),
        ("27.IIII.2007", DateError::NotADate),
        ("27.XIII.2007", DateError::NotADate),
        ("27.III.IV.2007", DateError::NotADate),
        ("27.III.03.2007", DateError::NotADate),
        ("5-І наурыз 2007", DateError::NotADate),
        ("03.IV.07", DateError::TwoDigitYear),
        ("31.II.2007", DateError::NoSuchDay),
        ("27 мартобря 2007", DateError::NotADate),
        ("5 мамырдан кейін 2007", DateError::NotADate),
        ("?", DateError::NotADate),
        ("вчера", DateError::NotADate),
    ] {
        assert_eq!(parse(written), Err(error), "{written}");
    }
}

#[test]
fn every_day_is_read_back_from_every_way_to_write_it() {
    let first = NaiveDate::from_ymd_opt(1868, 1, 1).expect("a day");
    for day in first.iter_days().take(1500) {
        for form in ["%d.%m.%Y", "%Y-%m-%d", "%-d/%-m/%Y", "%d %m %Y"] {
            assert_eq!(parse(&written(day, form)), Ok(day), "{form}");
        }
    }
}

/// The few fields that the test writes; chrono here writes none.
fn written(day: NaiveDate, form: &str) -> String {
    use chrono::Datelike;
    form.replace("%d", &format!("{:02}", day.day()))
        .replace("%-d", &day.day().to_string())
        .replace("%m", &format!("{:02}", day.month()))
        .replace("%-m", &day.month().to_string())
        .replace("%Y", &day.year().to_string())
}

proptest! {
    #[test]
    fn nothing_that_is_typed_ends_the_program(text in prop_oneof![any::<String>(), "[0-9./ а-я-]{0,20}"]) {
        let _ = parse(&text);
    }
}

#[test]
fn where_iso_text_is_asked_for_nothing_else_is_a_date() {
    for text in ["2012-10-01", " 2012-10-01\n", "2012-02-29", "0000-01-01", "9999-12-31"] {
        assert!(matches!(date(text), Given::Read(_)), "{text}");
    }
    for text in [
        "2012-1-01",
        "2012-10-1",
        "012-10-01",
        "02012-10-01",
        "12012-10-01",
        "2012-010-01",
        "2012-+1-01",
        "2012-10-+1",
        "+012-10-01",
        "-012-10-01",
        "2012-10-01-",
        "2012-10-01-01",
        "2012-10",
        "2012-10-0x",
        "20121001",
        "2012/10/01",
        "2013-02-29",
        "2012-13-01",
        "2012-00-10",
        "2012-10-00",
        "２０１２-10-01",
        "2012-10-01T00:00",
    ] {
        assert!(matches!(date(text), Given::Unreadable), "{text}");
    }
    for text in ["", " ", "\u{200B}"] {
        assert!(matches!(date(text), Given::Nothing), "{text:?}");
    }
}
