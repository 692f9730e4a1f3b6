//! The page of the calendar: every day that is neither an ordinary working day nor an ordinary day off.

use chrono::{Datelike, NaiveDate};
use qujat::calendar::{Day, DayClass, KNOWN_YEARS, Week, day};
use qujat::citation::Citation;
use qujat::language::Language;
use qujat::words as said;

use crate::address::{Page, edition};
use crate::html::{Html, both, filled, link, tag};
use crate::layout::{Document, history_line, section};
use crate::statement::{Statement, rows};
use crate::words::words;

/// The years in which the order was in force.
fn of_the_order() -> std::ops::RangeInclusive<i32> {
    let card = &edition().card;
    card.in_force_from.value.year()..=card.repealed_from.value.year()
}

/// The days of a year that are out of the ordinary.
fn days(year: i32) -> impl Iterator<Item = Day> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).into_iter();
    let all = first.flat_map(|first| first.iter_days()).take_while(move |date| date.year() == year);
    all.map(|date| day(date, Week::FiveDay)).filter(|day| match day.kind.class() {
        DayClass::Working | DayClass::WeeklyRest => false,
        DayClass::Holiday
        | DayClass::ReligiousHoliday
        | DayClass::Substitute
        | DayClass::MovedRest
        | DayClass::MovedWork => true,
    })
}

/// Every day out of the ordinary of the years of the order.
#[must_use]
pub fn statements(language: Language) -> Vec<Statement> {
    of_the_order().flat_map(days).map(|day| statement(&day, language)).collect()
}

/// What the days out of the ordinary of every known year stand on.
pub fn citations() -> impl Iterator<Item = Citation> {
    KNOWN_YEARS.flat_map(days).map(|day| day.citation)
}

fn statement(day: &Day, language: Language) -> Statement {
    let words = words(language);
    let date = said::date(language, day.date);
    let text = said::day_kind(language, day.kind);
    let mut statement = Statement::titled(day.date.to_string(), &date, text.as_ref(), day.citation);
    if let Some(act) = day.act {
        statement = statement.fact(words.act, link(&address(act), act));
    }
    statement
}

/// Where an act can be read, by its id there.
fn address(act: &str) -> String {
    format!("https://adilet.zan.kz/kaz/docs/{act}")
}

/// A year of the others in a table.
fn table(year: i32, page: Page, language: Language) -> Html {
    let words = words(language);
    let rows = days(year).map(|day| {
        let date = tag("th", &[("scope", "row"), ("id", &day.date.to_string())], said::date(language, day.date));
        let place = day.citation.place;
        let way = page.to_element(Page::of_place(place), &place.id());
        let act = day.act.map(|act| both(", ", link(&address(act), act)));
        let why = tag("td", &[], both(link(&way, said::place(language, place)), act));
        tag("tr", &[], [date, tag("td", &[], said::day_kind(language, day.kind).as_ref()), why])
    });
    let table = tag("table", &[], tag("tbody", &[], rows.collect::<Html>()));
    let year = filled(words.year, "n", &year.to_string());
    tag("details", &[("class", "more")], both(tag("summary", &[], year), table))
}

/// The page.
#[must_use]
pub fn page(language: Language) -> Document {
    let words = words(language);
    let page = Page::Calendar;
    let years: Html = of_the_order()
        .map(|year| {
            let list: Vec<Statement> = days(year).map(|day| statement(&day, language)).collect();
            let name = filled(words.year, "n", &year.to_string());
            section(&format!("year-{year}"), &name, rows(&list, page, language))
        })
        .collect();
    let others: Html =
        KNOWN_YEARS.filter(|year| !of_the_order().contains(year)).map(|year| table(year, page, language)).collect();
    Document {
        page,
        title: words.calendar_title.to_owned(),
        about: words.calendar_lead.to_owned(),
        main: Html::from([
            tag("h1", &[], words.calendar_title),
            tag("p", &[("class", "lead")], words.calendar_lead),
            history_line(page, language),
            years,
            section("others", words.calendar_other, others),
        ]),
    }
}
