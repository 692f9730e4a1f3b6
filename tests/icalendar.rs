//! Does the calendar file hold the dates of the timeline, in the form RFC 5545 asks for?
#![cfg(not(target_arch = "wasm32"))]

use chrono::{NaiveDate, NaiveDateTime};
use qujat::application::Application;
use qujat::language::Language;
use qujat::law::{Deed, EDITIONS};
use qujat::report::{icalendar, instant};
use qujat::service::Service;
use qujat::timeline::{Course, Situation};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

fn stamp() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2012, 9, 30).expect("a date of the test");
    day.and_hms_opt(4, 5, 6).expect("a time of the test")
}

fn application(fields: Value) -> Application {
    serde_json::from_value(fields).expect("an application")
}

fn calendar(fields: Value, courses: &[Course], language: Language) -> String {
    let situation = Situation { courses: courses.to_vec(), completions: None };
    icalendar(&application(fields), &situation, language, stamp())
}

fn every_calendar() -> impl Iterator<Item = (Service, Course, Language, String)> {
    Service::ALL.iter().flat_map(|service| {
        Course::ALL.iter().flat_map(move |course| {
            Language::ALL.iter().map(move |language| {
                let fields = json!({ "service": service.id(), "submittedOn": "2012-10-01" });
                (*service, *course, *language, calendar(fields, &[*course], *language))
            })
        })
    })
}

fn unfolded(file: &str) -> Vec<String> {
    let file = file.strip_suffix("\r\n").expect("the last line ends too").replace("\r\n ", "");
    file.split("\r\n").map(str::to_owned).collect()
}

/// The text of a property, without its escapes.
fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text.chars();
    while let Some(next) = rest.next() {
        plain.push(match next {
            '\\' => match rest.next() {
                Some('n') => '\n',
                Some(other) => other,
                None => panic!("an escape of nothing"),
            },
            ';' | ',' => panic!("{text} is not escaped"),
            other => other,
        });
    }
    plain
}

fn values(file: &str, property: &str) -> Vec<String> {
    let lines = unfolded(file).into_iter();
    lines.filter_map(|line| line.strip_prefix(property).map(str::to_owned)).collect()
}

fn days(file: &str) -> Vec<String> {
    values(file, "DTSTART;VALUE=DATE:")
}

#[test]
fn no_line_is_longer_than_75_octets_and_every_line_ends_in_crlf() {
    for (_, _, _, file) in every_calendar() {
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
        assert_eq!(file.matches('\r').count(), file.matches("\r\n").count());
        for line in file.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
        // Every octet that can be used is: a fold leaves less room than the character that follows.
        let lines: Vec<&str> = file.split("\r\n").collect();
        for pair in lines.windows(2) {
            let next = pair[1].strip_prefix(' ').and_then(|folded| folded.chars().next());
            assert!(next.is_none_or(|next| pair[0].len() + next.len_utf8() > 75), "{pair:?}");
        }
    }
}

#[test]
fn unfolding_and_unescaping_give_back_what_is_said() {
    let fields = json!({ "service": "passport-id-card", "submittedOn": "2012-10-01" });
    let file = calendar(fields, &[], Language::Kk);
    let descriptions: Vec<String> =
        values(&file, "DESCRIPTION;LANGUAGE=kk:").iter().map(|text| unescaped(text)).collect();
    let quote = "«құжаттарды тапсырған күнінен бастап … бергенге дейін – 30 күнтізбелік күн»";
    assert!(descriptions.iter().any(|text| text.lines().any(|line| line == quote)), "{descriptions:#?}");
    for line in unfolded(&file) {
        assert!(!line.starts_with(' '), "{line}");
    }
}

#[test]
fn the_promise_stands_in_the_careful_and_in_the_strict_reading() {
    let fields = json!({ "service": "passport-id-card", "submittedOn": "2012-10-01" });
    let file = calendar(fields, &[], Language::En);
    let days = days(&file);
    assert_eq!(days[..3], ["20121001", "20121031", "20121030"], "{file}");
    let ids = values(&file, "UID:");
    assert_eq!(ids[1], "order-394-2012.passport-id-card.2012-10-01.general.electronic.main.promised@qujat");
    assert_eq!(ids[2], "order-394-2012.passport-id-card.2012-10-01.general.electronic.main.promised-strict@qujat");
}

#[test]
fn a_step_has_an_event_on_its_latest_day_if_the_law_bounds_it_and_it_is_a_later_one() {
    let steps = |service: &str, more: Value| {
        let mut fields = json!({ "service": service, "submittedOn": "2012-10-01" });
        fields.as_object_mut().expect("fields").extend(more.as_object().expect("fields").clone());
        let file = calendar(fields, &[], Language::En);
        let ids = values(&file, "UID:");
        let step = |(id, day): (&String, String)| Some(format!("{} {day}", id.split_once(".step-")?.1));
        ids.iter().zip(days(&file)).filter_map(step).collect::<Vec<_>>()
    };
    // Five working days each for columns 3 and 4. Column 6, which the table has not, has no limit, nor have those behind it.
    let electronic = ["3-0@qujat 20121008", "4-0@qujat 20121015"];
    assert_eq!(steps("passport-id-card", json!({})), electronic);
    // On paper column 5 has one more.
    let paper = ["3-0@qujat 20121008", "4-0@qujat 20121015", "5-0@qujat 20121016"];
    assert_eq!(steps("passport-id-card", json!({ "medium": "paper" })), paper);
    for service in ["temporary-id-card", "residence-registration", "residence-deregistration"] {
        assert_eq!(steps(service, json!({})), ["2-0@qujat 20121002"], "{service}");
        // A day that counts itself is over on the day of handing in, which has its event.
        assert_eq!(steps(service, json!({ "reading": { "filingDay": "counts" } })), Vec::<String>::new(), "{service}");
    }
}

#[test]
fn a_day_that_no_calendar_file_can_write_is_left_out() {
    let fields = json!({ "service": "passport-id-card", "submittedOn": "9999-12-20" });
    let file = calendar(fields, &[], Language::En);
    let days = days(&file);
    assert_eq!(days[0], "99991220");
    assert!(days.iter().all(|day| day.len() == 8), "{days:?}");
    assert!(!file.contains(".promised"));
}

#[test]
fn a_stamp_is_written_with_two_digits_a_part() {
    for ((hour, minute, second), written) in [((0, 9, 10), "000910"), ((10, 0, 9), "100009"), ((23, 59, 59), "235959")]
    {
        let stamp = stamp().date().and_hms_opt(hour, minute, second).expect("a time of the test");
        let fields = json!({ "service": "temporary-id-card", "submittedOn": "2012-10-01" });
        let file = icalendar(&application(fields), &Situation::default(), Language::En, stamp);
        assert_eq!(values(&file, "DTSTAMP:")[0], format!("20120930T{written}Z"));
    }
}

#[test]
fn another_reading_moves_the_events_and_adds_none() {
    let read = |reading: Value| {
        let fields = json!({ "service": "passport-id-card", "submittedOn": "2012-09-26", "reading": reading });
        let file = calendar(fields, &[], Language::En);
        values(&file, "UID:").into_iter().zip(days(&file)).collect::<BTreeMap<String, String>>()
    };
    let careful = read(json!({}));
    for other in [json!({ "dayOff": "stands" }), json!({ "week": "six-day" }), json!({ "filingDay": "counts" })] {
        let other = read(other);
        assert!(other.keys().all(|id| careful.contains_key(id)), "{other:?}");
        assert!(other.iter().any(|(id, day)| careful[id] != *day), "{other:?}");
    }
}

#[test]
fn another_situation_has_other_events() {
    let plain = json!({ "service": "passport-id-card", "submittedOn": "2012-10-01" });
    let mut all = vec![calendar(plain.clone(), &[], Language::En)];
    for (field, value) in [
        ("submittedOn", "2012-10-02"),
        ("urgency", "category-1"),
        ("urgency", "category-2"),
        ("medium", "paper"),
        ("product", "passport"),
        ("product", "passport-and-id-card"),
    ] {
        let mut fields = plain.clone();
        fields[field] = value.into();
        all.push(calendar(fields, &[], Language::En));
    }
    for courses in [
        &[Course::ReturnedAtCounter][..],
        &[Course::ReturnedAtCounter, Course::Main],
        &[Course::SentBackForCompleting],
        &[Course::Groundless],
    ] {
        all.push(calendar(plain.clone(), courses, Language::En));
    }
    let often = Situation { courses: vec![Course::SentBackForCompleting], completions: Some(3) };
    all.push(icalendar(&application(plain.clone()), &often, Language::En, stamp()));
    let ids: Vec<String> = all.iter().flat_map(|file| values(file, "UID:")).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:#?}");
    // What is given and what is understood anyway are the same events.
    let given = json!({
        "service": "passport-id-card", "submittedOn": "2012-10-01", "urgency": "general", "medium": "electronic",
    });
    assert_eq!(calendar(given, &[Course::Main], Language::En), all[0]);
}

#[test]
fn the_promise_is_named_for_what_paragraph_10_ends_the_term_with() {
    let called = [
        "Passport or identity card: The finished documents are handed to the consumer: 30 calendar days.",
        "Temporary identity card: The finished documents are handed to the consumer: 1 working day.",
        "Registering your residence: The registration at the place of residence is drawn up: 1 working day.",
        "Ending your registration: The removal from registration is drawn up: 1 working day.",
    ];
    for (service, called) in Service::ALL.iter().zip(called) {
        let regulation = EDITIONS[0].regulation(*service);
        let handed_out = regulation.term_ends_with() == Deed::HandOut;
        assert_eq!(regulation.promise.citation.quote.contains("бергенге дейін"), handed_out);
        assert_eq!(regulation.promise.citation.quote.contains("ресімдегенге дейін"), !handed_out);
        let file = calendar(json!({ "service": service.id(), "submittedOn": "2012-10-01" }), &[], Language::En);
        let promised = |summary: &String| summary.contains(called);
        assert_eq!(values(&file, "SUMMARY").iter().filter(|summary| promised(summary)).count(), 2, "{called}");
    }
}

#[test]
fn a_reading_that_is_strict_already_gives_one_promised_day() {
    let strict = json!({ "filingDay": "counts", "plainDays": "calendar", "dayOff": "stands" });
    let fields = json!({ "service": "passport-id-card", "submittedOn": "2012-10-01", "reading": strict });
    let file = calendar(fields, &[], Language::En);
    assert!(days(&file).contains(&"20121030".to_owned()));
    assert!(!values(&file, "UID:").iter().any(|id| id.contains("promised-strict")));
}

#[test]
fn groundless_documentation_promises_nothing() {
    let fields = json!({ "service": "passport-id-card", "submittedOn": "2012-10-01" });
    let file = calendar(fields, &[Course::Groundless], Language::En);
    assert!(!file.contains(".promised"));
    assert_eq!(days(&file)[0], "20121001");
}

#[test]
fn every_event_has_an_id_a_stamp_and_words_in_the_language_of_the_file() {
    for (_, _, language, file) in every_calendar() {
        let events = values(&file, "BEGIN:VEVENT").len();
        assert!(events > 0);
        let ids = values(&file, "UID:");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), events, "{ids:?}");
        assert_eq!(values(&file, "DTSTAMP:"), vec!["20120930T040506Z"; events]);
        for property in ["SUMMARY", "DESCRIPTION"] {
            let said = values(&file, &format!("{property};LANGUAGE={}:", language.id()));
            assert_eq!(said.len(), events);
            assert!(said.iter().all(|text| !unescaped(text).trim().is_empty()));
        }
    }
}

#[test]
fn a_moment_is_read_to_the_second_and_in_no_other_form() {
    let stamp = stamp().to_string();
    for text in ["2012-09-30T04:05:06Z", "2012-09-30T04:05:06.000Z", "2012-09-30T04:05:06.9Z"] {
        assert_eq!(instant(text).expect("a moment").to_string(), stamp, "{text}");
    }
    for text in [
        "",
        "2012-09-30",
        "2012-09-30T",
        "2012-09-30T04:05:06",
        "2012-09-30T04:05Z",
        "2012-09-30T04:05:06:07Z",
        "2012-09-30T4:05:06Z",
        "2012-09-30T04:005:06Z",
        "2012-09-30T+4:05:06Z",
        "2012-09-30T04:05:06.Z",
        "2012-09-30T04:05:06.1aZ",
        "2012-09-30T04:05:06+05:00",
        "2012-09-30T24:00:00Z",
        "2012-09-30T04:60:00Z",
        "2012-09-30T04:05:60Z",
        "2012-09-31T04:05:06Z",
        "30.09.2012T04:05:06Z",
        "T04:05:06Z",
    ] {
        assert!(instant(text).is_err(), "{text}");
    }
}

#[test]
fn nothing_the_person_said_of_themselves_gets_into_the_file() {
    let plain = json!({ "service": "passport-id-card", "submittedOn": "2012-10-01" });
    let personal = json!({
        "service": "passport-id-card", "submittedOn": "2012-10-01", "reason": "loss", "feeExempt": true,
        "applicant": { "birthDate": "1980-02-29" },
    });
    assert_eq!(calendar(plain, &[], Language::Ru), calendar(personal, &[], Language::Ru));
}

#[test]
fn without_a_day_of_submission_there_is_no_file() {
    assert_eq!(calendar(json!({ "service": "passport-id-card" }), &[], Language::Kk), "");
    let unreadable = json!({ "service": "passport-id-card", "submittedOn": "1 October" });
    assert_eq!(calendar(unreadable, &[], Language::Kk), "");
}

/// Writes every calendar where `tests/exports` reads them.
#[test]
#[ignore = "tests/exports/icalendar_test.py asks for it"]
fn write_every_calendar() {
    let folder = std::env::var("QUJAT_EXPORTS").expect("a folder");
    for (service, course, language, file) in every_calendar() {
        let name = format!("{folder}/{}.{}.{}.ics", service.id(), course.id(), language.id());
        std::fs::write(name, file).expect("a folder that can be written to");
    }
}
