//! What holds for every draft, whatever is typed into it.
#![cfg(not(target_arch = "wasm32"))]

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use qujat::check;
use qujat::document::DocumentKind;
use qujat::finding::{At, Severity};
use qujat::formulyar::{FormulyarDraft, FormulyarField};
use qujat::iin::Sex;
use qujat::language::Language;
use qujat::law::Edition;
use qujat::reason::Reason;
use qujat::report::{self, FormulyarReport, from_json, preview_formulyar};
use qujat::service::{Medium, Product};
use serde_json::{Value, json};

/// Names, numbers and dates that nobody says in a sentence: found in one, they were carried there.
const SECRETS: &[&str] = &[
    "Жұлдызбекқызы",
    "ЖУЛДЫЗБЕКОВА",
    "Zhuldyzbekova",
    "Жұлдiзбек",
    "Сынақбайтегi",
    "680503200018",
    "680503200019",
    "６８０５０３２０００１８",
    "120640100011",
    "N98765432",
    "17.11.1871",
    "31.02.1871",
    "Жұлдызбек ұлы",
];

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => select(SECRETS).prop_map(String::from),
        2 => Just(String::new()),
        2 => "\\PC{0,40}",
        1 => any::<String>(),
        1 => "[а-яәіңғүұқөһa-z' -]{0,60}",
        1 => "[0-9]{0,14}",
        1 => Just("ү".repeat(300)),
    ]
}

fn any_day() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => (1_u32..32, 1_u32..13, 1850_u32..2030).prop_map(|(day, month, year)| format!("{day:02}.{month:02}.{year}")),
        1 => any_text(),
    ]
}

fn maybe<T: serde::Serialize>(all: &'static [T]) -> impl Strategy<Value = Value> {
    option::of(0..all.len()).prop_map(move |at| at.map_or(Value::Null, |at| json!(all[at])))
}

fn any_paper() -> impl Strategy<Value = Value> {
    (maybe(DocumentKind::ALL), vec(any_text(), 6), vec(any_day(), 3)).prop_map(|(kind, texts, days)| {
        json!({
            "kind": kind, "number": texts[0], "issuedBy": texts[1], "surname": texts[2], "name": texts[3],
            "patronymic": texts[4], "iin": texts[5], "issuedOn": days[0], "expiresOn": days[1], "birthDate": days[2],
        })
    })
}

/// A draft as a page hands it over.
fn any_draft() -> impl Strategy<Value = Value> {
    let choices = (maybe(Product::ALL), maybe(Reason::ALL), maybe(Medium::ALL), maybe(Sex::ALL));
    let papers = (option::of(any_paper()), vec(any_paper(), 0..3));
    (choices, vec(any_text(), 12), vec(any_day(), 2), papers).prop_map(|(choices, texts, days, (presented, documents))| {
        json!({
            "product": choices.0, "reason": choices.1, "medium": choices.2, "sex": choices.3,
            "surname": texts[0], "name": texts[1], "patronymic": texts[2], "latinSurname": texts[3],
            "latinName": texts[4], "birthPlace": texts[5], "nationality": texts[6], "citizenship": texts[7],
            "iin": texts[8], "address": texts[9], "contact": texts[10], "birthDate": days[0], "submittedOn": days[1],
            "presented": presented, "documents": documents, "representative": { "kind": null, "name": texts[11] },
        })
    })
}

fn read(draft: &Value) -> FormulyarDraft {
    from_json(&draft.to_string()).expect("a draft of the contract's shape")
}

/// Every sentence of a preview that is not the person's own text.
fn sentences(report: &FormulyarReport) -> String {
    let mut text = String::new();
    for found in &report.findings {
        for part in [found.code, &found.path, &found.what, &found.todo, &found.why.place, &found.why.id] {
            text.push_str(part);
            text.push('\n');
        }
    }
    let notes = [report.layout_note, report.latin.note, report.stub.note, report.information_sheet.note];
    text + &notes.concat()
}

fn secret_in(text: &str) -> Option<&'static str> {
    SECRETS.iter().find(|secret| text.contains(**secret)).copied()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_name_and_no_number_stands_in_a_sentence_a_debug_print_or_an_error(draft in any_draft()) {
        let read = read(&draft);
        prop_assert_eq!(secret_in(&format!("{read:?}")), None);
        for language in Language::ALL {
            let report = preview_formulyar(&read, *language);
            prop_assert_eq!(secret_in(&sentences(&report)), None);
        }
        let findings = check::check_formulyar(Edition::of(read.edition()), &read);
        prop_assert_eq!(secret_in(&format!("{findings:?}")), None);
        let mut broken = draft;
        broken["sex"] = json!("Жұлдызбекқызы");
        let error = from_json::<FormulyarDraft>(&broken.to_string()).expect_err("no such sex");
        prop_assert_eq!(secret_in(&format!("{error} {error:?}")), None);
    }

    #[test]
    fn what_is_saved_loads_the_same(draft in any_draft()) {
        let first = read(&draft);
        let saved = report::to_json(&first).expect("a draft is written");
        prop_assert_eq!(&from_json::<FormulyarDraft>(&saved).expect("what was written is read"), &first);
        prop_assert_eq!(&serde_json::from_str::<FormulyarDraft>(&saved).expect("serde reads it too"), &first);
    }

    #[test]
    fn serde_reads_what_the_contract_reads(draft in any_draft()) {
        let text = draft.to_string();
        let ours = from_json::<FormulyarDraft>(&text).expect("a draft");
        prop_assert_eq!(&serde_json::from_str::<FormulyarDraft>(&text).expect("a draft"), &ours);
    }

    #[test]
    fn every_finding_stands_at_a_place_of_the_draft_and_in_the_order_of_the_form(draft in any_draft()) {
        let read = read(&draft);
        let mut before = (0, 0);
        for found in check::check_formulyar(Edition::of(read.edition()), &read) {
            let place = match found.at {
                At::Formulyar(field) => (field as usize, 0),
                At::Documents => (usize::MAX, 0),
                At::DocumentField(index, _) => {
                    prop_assert!(index < read.documents.len());
                    (usize::MAX, index + 1)
                }
                At::Application(_) | At::Applicant(_) | At::Representative | At::Document(_) => {
                    panic!("{:?} is no place of a draft", found.at)
                }
            };
            prop_assert!(before <= place, "{:?} comes too late", found.at);
            before = place;
        }
    }

    #[test]
    fn a_name_is_never_an_error(draft in any_draft()) {
        let names = [
            FormulyarField::Surname,
            FormulyarField::Name,
            FormulyarField::Patronymic,
            FormulyarField::LatinSurname,
            FormulyarField::LatinName,
            FormulyarField::BirthPlace,
            FormulyarField::Nationality,
            FormulyarField::Representative,
        ];
        let read = read(&draft);
        for found in check::check_formulyar(Edition::of(read.edition()), &read) {
            if let At::Formulyar(field) = found.at {
                prop_assert!(!names.contains(&field) || found.severity() < Severity::Error, "{found:?}");
            }
        }
    }

    #[test]
    fn the_lines_are_whole_whatever_is_typed(draft in any_draft()) {
        for lines in preview_formulyar(&read(&draft), Language::Kk).machine_readable {
            let length = if lines.format.id() == "TD3" { 44 } else { 30 };
            for line in &lines.lines {
                prop_assert_eq!(line.len(), length);
                prop_assert!(line.bytes().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit() || sign == b'<'));
            }
            let parts: String = lines.parts.iter().map(|part| part.text.as_str()).collect();
            prop_assert_eq!(parts, lines.lines.concat());
        }
    }

    #[test]
    fn what_is_mended_has_nothing_left_to_mend(draft in any_draft()) {
        let read = read(&draft);
        for field in preview_formulyar(&read, Language::Ru).fields {
            if let Some(mended) = field.mended.filter(|_| !field.letters.is_empty()) {
                let mut again = serde_json::to_value(&read).expect("a draft");
                let pointer = match field.id {
                    FormulyarField::Representative => String::from("/representative/name"),
                    id => format!("/{}", id.id()),
                };
                *again.pointer_mut(&pointer).expect("the field that was typed into") = json!(mended);
                let report = preview_formulyar(&self::read(&again), Language::Ru);
                let same = report.fields.iter().find(|one| one.id == field.id).expect("the same field");
                prop_assert!(same.letters.is_empty());
            }
        }
    }

    #[test]
    fn a_position_points_into_what_is_shown(draft in any_draft()) {
        let read = read(&draft);
        for field in preview_formulyar(&read, Language::En).fields {
            let any = !field.letters.is_empty() || !field.positions.is_empty();
            prop_assert_eq!(field.looked_at.is_some(), any);
            let shown: Vec<char> = field.looked_at.unwrap_or_default().chars().collect();
            prop_assert!(field.positions.iter().all(|at| (1..=shown.len()).contains(at)), "{:?}", field.id);
            for one in &field.letters {
                prop_assert_eq!(shown.get(one.position - 1).copied(), Some(one.letter), "{:?}", field.id);
            }
        }
    }

    #[test]
    fn what_cannot_be_seen_is_nothing(draft in any_draft(), unseen in "[ \u{A0}\u{AD}\u{200B}\u{2060}\u{2800}\u{3164}\u{FEFF}]{1,4}") {
        fn with(value: &Value, nothing: &str) -> Value {
            match value {
                Value::String(text) if text.is_empty() => json!(nothing),
                Value::Array(all) => all.iter().map(|one| with(one, nothing)).collect(),
                Value::Object(fields) => {
                    // A choice is no text.
                    let choice = |name: &str| ["product", "reason", "medium", "sex", "kind"].contains(&name);
                    let field = |(name, one): (&String, &Value)| {
                        (name.clone(), if choice(name) { one.clone() } else { with(one, nothing) })
                    };
                    Value::Object(fields.iter().map(field).collect())
                }
                other => other.clone(),
            }
        }
        let findings = |draft: &Value| {
            let draft = read(draft);
            check::check_formulyar(Edition::of(draft.edition()), &draft)
        };
        prop_assert_eq!(findings(&with(&draft, &unseen)), findings(&draft));
    }

    #[test]
    fn a_number_by_itself_never_panics_and_is_valid_only_if_its_check_digit_agrees(text in any_text()) {
        for language in Language::ALL {
            let report = report::check_iin(&text, *language);
            let passes = report.findings.iter().any(|found| found.code == "iin-passes");
            prop_assert_eq!(report.valid, passes);
            prop_assert!(!passes || report.findings.iter().all(|found| found.severity == Severity::Notice));
        }
    }
}
