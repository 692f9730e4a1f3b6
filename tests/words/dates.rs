//! Dates, terms and places in words.

use super::on;
use qujat::citation::{Place, Source};
use qujat::language::Language;
use qujat::term::Term;
use qujat::words;

#[test]
fn kazakh_months_have_three_cases() {
    let table = [
        ("1 қаңтар", "1 қаңтардан", "1 қаңтарға"),
        ("1 ақпан", "1 ақпаннан", "1 ақпанға"),
        ("1 наурыз", "1 наурыздан", "1 наурызға"),
        ("1 сәуір", "1 сәуірден", "1 сәуірге"),
        ("1 мамыр", "1 мамырдан", "1 мамырға"),
        ("1 маусым", "1 маусымнан", "1 маусымға"),
        ("1 шілде", "1 шілдеден", "1 шілдеге"),
        ("1 тамыз", "1 тамыздан", "1 тамызға"),
        ("1 қыркүйек", "1 қыркүйектен", "1 қыркүйекке"),
        ("1 қазан", "1 қазаннан", "1 қазанға"),
        ("1 қараша", "1 қарашадан", "1 қарашаға"),
        ("1 желтоқсан", "1 желтоқсаннан", "1 желтоқсанға"),
    ];
    for (month, (plain, from, through)) in (1..).zip(table) {
        let date = on(2012, month, 1);
        assert_eq!(words::date(Language::Kk, date), format!("2012 жылғы {plain}"));
        assert_eq!(words::date_from(Language::Kk, date), format!("2012 жылғы {from} бастап"));
        assert_eq!(
            words::date_through(Language::Kk, date),
            format!("2012 жылғы {through} дейін (сол күнді қоса алғанда)")
        );
    }
}

#[test]
fn russian_months_stand_in_the_genitive() {
    let table = [
        "31 января",
        "29 февраля",
        "31 марта",
        "30 апреля",
        "31 мая",
        "30 июня",
        "31 июля",
        "31 августа",
        "30 сентября",
        "31 октября",
        "30 ноября",
        "31 декабря",
    ];
    for (month, text) in (1..).zip(table) {
        let last = on(2012, month, 1) + chrono::Months::new(1) - chrono::Days::new(1);
        assert_eq!(words::date(Language::Ru, last), format!("{text} 2012 года"));
        assert_eq!(words::date_from(Language::Ru, last), format!("с {text} 2012 года"));
        assert_eq!(words::date_through(Language::Ru, last), format!("по {text} 2012 года"));
    }
}

#[test]
fn english_months_stand_after_the_day() {
    let table = [
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
    for (month, text) in (1..).zip(table) {
        let date = on(2014, month, 10);
        assert_eq!(words::date(Language::En, date), format!("10 {text} 2014"));
        assert_eq!(words::date_from(Language::En, date), format!("from 10 {text} 2014"));
        assert_eq!(words::date_through(Language::En, date), format!("to 10 {text} 2014"));
    }
}

#[test]
fn a_russian_day_agrees_with_its_number() {
    let one = [1, 21];
    let few = [2, 3, 4, 22, 23, 24];
    for count in 1..=30 {
        let (working, calendar, plain, up_to) = if one.contains(&count) {
            ("рабочий день", "календарный день", "день", "рабочего дня")
        } else if few.contains(&count) {
            ("рабочих дня", "календарных дня", "дня", "рабочих дней")
        } else {
            ("рабочих дней", "календарных дней", "дней", "рабочих дней")
        };
        let term = |term| words::term(Language::Ru, term);
        assert_eq!(term(Term::WorkingDays(count)), format!("{count} {working}"));
        assert_eq!(term(Term::CalendarDays(count)), format!("{count} {calendar}"));
        assert_eq!(term(Term::Days(count)), format!("{count} {plain}"));
        assert_eq!(term(Term::UpToWorkingDays(count)), format!("до {count} {up_to}"));
    }
    for (count, text) in [(1, "1 минута"), (3, "3 минуты"), (11, "11 минут"), (30, "30 минут"), (112, "112 минут")]
    {
        assert_eq!(words::term(Language::Ru, Term::Minutes(count)), text);
    }
}

#[test]
fn a_term_keeps_the_unit_of_the_text() {
    let table = [
        (Term::Minutes(30), "30 минут", "30 минут", "30 minutes"),
        (Term::CalendarDays(30), "30 күнтізбелік күн", "30 календарных дней", "30 calendar days"),
        (Term::WorkingDays(1), "1 жұмыс күні", "1 рабочий день", "1 working day"),
        (Term::UpToWorkingDays(3), "3 жұмыс күніне дейін", "до 3 рабочих дней", "up to 3 working days"),
        (Term::Days(1), "1 күн", "1 день", "1 day"),
        (Term::Daily, "күн сайын", "ежедневно", "daily"),
        (Term::NotStated, "мерзімі көрсетілмеген", "срок не указан", "no term stated"),
    ];
    for (term, kk, ru, en) in table {
        assert_eq!(words::term(Language::Kk, term), kk);
        assert_eq!(words::term(Language::Ru, term), ru);
        assert_eq!(words::term(Language::En, term), en);
    }
}

#[test]
fn a_place_can_be_found_on_the_paper() {
    let annex = Place::annex(Source::Order394, 1);
    let table = [
        (
            annex.paragraph(10).item(1),
            "2012 жылғы 11 шілдедегі № 394 бұйрық, 1‑қосымша, 10‑тармақ, 1) тармақша",
            "приказ № 394 от 11 июля 2012 года, приложение 1, пункт 10, подпункт 1)",
            "Order No. 394 of 11 July 2012, annex 1, par. 10, item 1",
        ),
        (
            annex.paragraph_again(13),
            "2012 жылғы 11 шілдедегі № 394 бұйрық, 1‑қосымша, екінші 13‑тармақ",
            "приказ № 394 от 11 июля 2012 года, приложение 1, второй пункт 13",
            "Order No. 394 of 11 July 2012, annex 1, the second par. 13",
        ),
        (
            annex.paragraph_again(13).item(2),
            "2012 жылғы 11 шілдедегі № 394 бұйрық, 1‑қосымша, екінші 13‑тармақ, 2) тармақша",
            "приказ № 394 от 11 июля 2012 года, приложение 1, второй пункт 13, подпункт 2)",
            "Order No. 394 of 11 July 2012, annex 1, the second par. 13, item 2",
        ),
        (
            annex.column(1, 8),
            "2012 жылғы 11 шілдедегі № 394 бұйрық, 1‑қосымша, 1‑кесте, 8‑баған",
            "приказ № 394 от 11 июля 2012 года, приложение 1, таблица 1, графа 8",
            "Order No. 394 of 11 July 2012, annex 1, table 1, column 8",
        ),
        (
            annex.step(2, 14),
            "2012 жылғы 11 шілдедегі № 394 бұйрық, 1‑қосымша, 2‑кесте, 14‑қадам",
            "приказ № 394 от 11 июля 2012 года, приложение 1, таблица 2, шаг 14",
            "Order No. 394 of 11 July 2012, annex 1, table 2, step 14",
        ),
        (
            annex.table(3),
            "2012 жылғы 11 шілдедегі № 394 бұйрық, 1‑қосымша, 3‑кесте",
            "приказ № 394 от 11 июля 2012 года, приложение 1, таблица 3",
            "Order No. 394 of 11 July 2012, annex 1, table 3",
        ),
        (
            Place::of(Source::LabourCode).article(96),
            "Еңбек кодексі, 96‑бап",
            "Трудовой кодекс, статья 96",
            "Labour Code, art. 96",
        ),
    ];
    for (place, kk, ru, en) in table {
        assert_eq!(words::place(Language::Kk, place), kk);
        assert_eq!(words::place(Language::Ru, place), ru);
        assert_eq!(words::place(Language::En, place), en);
    }
}
