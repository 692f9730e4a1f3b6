//! What holds for every package, whatever lies in it, and for every text that may be handed over as one.
#![cfg(not(target_arch = "wasm32"))]

#[path = "cases/form_order.rs"]
mod form_order;

use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use qujat::application::{ApplicantKind, ApplyingAt, DocumentPackage, Representation};
use qujat::check::{self, Answer, DOCUMENT_LIMIT, Met, Remedy};
use qujat::document::{CopyKind, Document, DocumentKind, PhotoSize};
use qujat::finding::{At, DocumentField, Question, Severity, Verdict};
use qujat::given;
use qujat::language::Language;
use qujat::law::Edition;
use qujat::reason::Reason;
use qujat::report::{self, check_package_json, package_from_json};
use qujat::service::{Product, Service, Urgency};
use serde_json::{Value, json};
use std::collections::BTreeSet;

// Packages: any application, with documents mostly of the kinds its service asks for.

fn any_package() -> impl Strategy<Value = Value> {
    select(Service::ALL).prop_flat_map(|service| {
        let documents = prop::collection::vec(any_document(service), 0..12);
        let unsure = prop::collection::vec(select(DocumentKind::ALL), 0..3);
        (any_application(service), documents, unsure).prop_map(|(application, documents, unsure)| {
            json!({ "application": application, "documents": documents, "unsure": unsure })
        })
    })
}

fn any_application(service: Service) -> impl Strategy<Value = Value> {
    let own: Vec<Reason> = Reason::ALL.iter().copied().filter(|reason| reason.service() == service).collect();
    let reason = prop_oneof![
        6 => select(own).prop_map(|reason| json!(reason)),
        1 => select(Reason::ALL).prop_map(|reason| json!(reason)),
        1 => Just(Value::Null),
    ];
    let what = (reason, maybe(Product::ALL), maybe(Urgency::ALL), any_day(), maybe(ApplyingAt::ALL));
    let who = (any_person(), maybe(ApplicantKind::ALL), any_day(), maybe(Representation::ALL), any::<Option<bool>>());
    (what, who).prop_map(move |(what, who)| {
        let (reason, product, urgency, day, place) = what;
        let ((surname, name, iin), kind, born, representative, exempt) = who;
        json!({
            "service": service, "reason": reason, "product": product, "urgency": urgency, "submittedOn": day,
            "applyingAt": place, "feeExempt": exempt,
            "applicant": { "kind": kind, "surname": surname, "name": name, "iin": iin, "birthDate": born },
            "representative": if representative.is_null() { Value::Null } else { json!({ "kind": representative }) },
        })
    })
}

fn any_document(service: Service) -> impl Strategy<Value = Value> {
    let named: Vec<DocumentKind> = edition()
        .requirements
        .iter()
        .filter(|need| need.service == service)
        .flat_map(|need| need.any_of)
        .copied()
        .collect();
    let kind = prop_oneof![5 => select(named), 1 => select(DocumentKind::ALL)];
    let photo = (prop::option::weighted(0.3, 0_u32..4), seldom(maybe(PhotoSize::ALL)));
    (kind, seldom(maybe(CopyKind::ALL)), photo, seldom(any_day()), seldom(any_day()), seldom(any_person())).prop_map(
        |(kind, copy, (count, size), issued, expires, person)| {
            let [surname, name, iin] = if person.is_null() {
                [Value::Null, Value::Null, Value::Null]
            } else {
                [0, 1, 2].map(|place| person[place].clone())
            };
            json!({
                "kind": kind, "copy": copy, "count": count, "size": size, "issuedOn": issued, "expiresOn": expires,
                "surname": surname, "name": name, "iin": iin,
            })
        },
    )
}

/// Around the life of the order, and some days that are none.
fn any_day() -> impl Strategy<Value = Value> {
    prop_oneof![
        8 => (2012..=2014, 1..=12, 1..=31).prop_map(|(year, month, day)| json!(format!("{year}-{month:02}-{day:02}"))),
        2 => (0..=9999, 1..=12, 1..=31).prop_map(|(year, month, day)| json!(format!("{year:04}-{month:02}-{day:02}"))),
        2 => (1994..=2000, 1..=12, 1..=28).prop_map(|(year, month, day)| json!(format!("{year}-{month:02}-{day:02}"))),
        1 => select(vec![json!("01.10.2012"), json!("2012-02-30"), json!(""), Value::Null]),
    ]
}

fn any_person() -> impl Strategy<Value = (Value, Value, Value)> {
    let long = json!("ү".repeat(given::TEXT_LIMIT + 1));
    (
        select(vec![json!("Үлгі"), json!("ҮЛГI"), json!("Басқа"), long, Value::Null]),
        select(vec![json!("Synthetic"), json!("Other"), Value::Null]),
        select(vec![json!("991231100010"), json!("991231-100010"), json!("680503250034"), Value::Null]),
    )
}

fn maybe<T: core::marker::Copy + serde::Serialize + core::fmt::Debug + 'static>(
    all: &'static [T],
) -> impl Strategy<Value = Value> {
    prop::option::of(select(all)).prop_map(|one| json!(one))
}

/// Mostly nothing, so that whole packages come about.
fn seldom<T: serde::Serialize + core::fmt::Debug>(strategy: impl Strategy<Value = T>) -> impl Strategy<Value = Value> {
    prop::option::weighted(0.15, strategy).prop_map(|one| json!(one))
}

fn edition() -> &'static Edition {
    Edition::of(qujat::edition::EditionId::Order394)
}

fn read(package: &Value) -> DocumentPackage {
    package_from_json(&package.to_string()).expect("the strategy keeps to the contract")
}

fn check(package: &DocumentPackage) -> Answer {
    check::check_package(edition(), package)
}

fn codes(answer: &Answer) -> Vec<&'static str> {
    let mut codes: Vec<_> = answer.findings.iter().map(|finding| finding.fault.code()).collect();
    codes.sort_unstable();
    codes
}

fn all_met(answer: &Answer) -> bool {
    answer.needs.iter().filter(|need| need.certain()).all(|need| matches!(need.met, Met::Yes(_)))
}

fn with(package: &DocumentPackage, kinds: &[DocumentKind]) -> DocumentPackage {
    let mut package = package.clone();
    package.documents.extend(kinds.iter().map(|kind| Document::proper(*kind)));
    package
}

fn in_order(answer: &Answer) -> Option<String> {
    let places: Vec<_> = answer.findings.iter().map(|finding| (finding.fault.code(), finding.at.pointer())).collect();
    form_order::out_of_order(places.iter().map(|(code, path)| (*code, path.as_str())))
}

proptest! {
    #[test]
    fn a_required_document_that_is_added_never_worsens_the_verdict(package in any_package()) {
        let package = read(&package);
        let before = check(&package);
        for need in before.needs.iter().filter(|need| !matches!(need.met, Met::Yes(_))) {
            for kind in need.need.requirement.any_of {
                let after = check(&with(&package, &[*kind]));
                prop_assert!(after.verdict <= before.verdict, "{:?} made it {:?}", kind, after.verdict);
            }
        }
    }

    #[test]
    fn a_document_that_may_be_at_hand_is_no_worse_than_one_that_is_not(package in any_package()) {
        let mut package = read(&package);
        let unsure = check(&package);
        package.unsure.clear();
        let missing = check(&package);
        prop_assert!(unsure.verdict <= missing.verdict, "{:?}", missing.verdict);
        prop_assert_eq!(unsure.remedies, missing.remedies);
        prop_assert_eq!(unsure.needs.len(), missing.needs.len());
        for (one, other) in unsure.needs.iter().zip(&missing.needs) {
            prop_assert!(one.met == other.met || (one.met, other.met) == (Met::Unsure, Met::No), "{:?}", one);
        }
    }

    #[test]
    fn the_order_of_the_documents_decides_nothing(
        (package, shuffled) in any_package().prop_flat_map(|package| {
            let documents = package["documents"].as_array().cloned().unwrap_or_default();
            (Just(package), Just(documents).prop_shuffle())
        }),
    ) {
        let one = check(&read(&package));
        let mut other = package;
        other["documents"] = shuffled.into();
        let other = check(&read(&other));
        prop_assert_eq!(one.verdict, other.verdict);
        prop_assert_eq!(codes(&one), codes(&other));
        prop_assert_eq!(one.remedies.len(), other.remedies.len());
        prop_assert_eq!(one.questions, other.questions);
    }

    #[test]
    fn the_remedies_meet_every_certain_need_and_leave_nothing_worse(package in any_package()) {
        let mut mended = read(&package);
        let before = check(&mended);
        for remedy in &before.remedies {
            match *remedy {
                Remedy::Add { document, .. } => {
                    prop_assert!(mended.documents.iter().all(|at_hand| at_hand.kind != document), "{:?}", remedy);
                    mended.documents.push(Document::proper(document));
                }
                Remedy::Replace { index, document, .. } => {
                    prop_assert_eq!(mended.documents[index].kind, document);
                    mended.documents[index] = Document::proper(document);
                }
            }
        }
        let after = check(&mended);
        prop_assert!(all_met(&after), "{:?}", after.needs);
        prop_assert!(after.verdict <= before.verdict);
        prop_assert!(after.remedies.is_empty(), "{:?}", after.remedies);
    }

    #[test]
    fn a_verdict_is_complete_only_if_every_need_is_met_and_incomplete_only_if_that_is_confirmed(package in any_package()) {
        let answer = check(&read(&package));
        let confirmed = answer.findings.iter().any(|finding| {
            finding.severity() == Severity::Error && finding.why.evidence.confirms()
        });
        match answer.verdict {
            Verdict::Complete => prop_assert!(all_met(&answer) && answer.remedies.is_empty() && answer.questions.is_empty()),
            Verdict::CannotTell => prop_assert!(!confirmed),
            Verdict::Incomplete => prop_assert!(confirmed),
        }
        prop_assert_eq!(in_order(&answer), None);
    }

    #[test]
    fn the_same_package_gets_the_same_answer_every_time(package in any_package(), language in select(Language::ALL)) {
        let text = package.to_string();
        let one = check_package_json(&text, language).expect("a package");
        let other = check_package_json(&text, language).expect("a package");
        prop_assert_eq!(one, other);
    }

    #[test]
    fn the_requirements_shown_are_the_requirements_checked(package in any_package(), language in select(Language::ALL)) {
        let package = read(&package);
        let shown = report::requirements(&package.application, language);
        let checked = report::check_package(&package, language);
        let shown: Vec<_> = shown.requirements.iter().map(|requirement| requirement.id).collect();
        let checked: Vec<_> = checked.requirements.iter().map(|requirement| requirement.id).collect();
        prop_assert_eq!(shown, checked);
    }

    #[test]
    fn what_is_said_of_a_list_is_said_of_every_package(package in any_package()) {
        let package = read(&package);
        let found = check(&package).findings;
        for remark in check::list(edition(), &package.application).remarks {
            prop_assert!(found.contains(&remark), "{} is not among the findings", remark.fault.code());
        }
    }

    #[test]
    fn a_list_asks_what_its_requirements_depend_on_and_each_question_once(package in any_package(), language in select(Language::ALL)) {
        let shown = report::requirements(&read(&package).application, language);
        let depends: BTreeSet<_> = shown.requirements.iter().filter_map(|requirement| requirement.depends_on).map(Question::id).collect();
        let asked: Vec<_> = shown.questions.iter().map(|question| question.id.id()).collect();
        prop_assert_eq!(asked.len(), depends.len());
        prop_assert_eq!(asked.into_iter().collect::<BTreeSet<_>>(), depends);
    }

    #[test]
    fn more_documents_than_are_looked_at_are_a_finding(package in any_package(), times in DOCUMENT_LIMIT..=DOCUMENT_LIMIT + 9) {
        let mut package = read(&package);
        package.documents = (0..=times).map(|_| Document::proper(DocumentKind::Photo)).collect();
        let answer = check(&package);
        prop_assert!(codes(&answer).contains(&"too-many-documents"));
        prop_assert_ne!(answer.verdict, Verdict::Complete);
    }
}

/// Every choice of `size` of the kinds, by brute force.
fn choices(kinds: &[DocumentKind], size: usize) -> Vec<Vec<DocumentKind>> {
    if size == 0 {
        return vec![Vec::new()];
    }
    let mut choices = Vec::new();
    for (place, kind) in kinds.iter().enumerate() {
        for mut rest in choices_after(kinds, place, size) {
            rest.push(*kind);
            choices.push(rest);
        }
    }
    choices
}

fn choices_after(kinds: &[DocumentKind], place: usize, size: usize) -> Vec<Vec<DocumentKind>> {
    choices(kinds.get(place + 1..).unwrap_or_default(), size - 1)
}

proptest! {
    // Brute force over every smaller set: fewer packages, so that the run stays short.
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_smaller_set_of_documents_meets_every_certain_need(package in any_package()) {
        let package = read(&package);
        let answer = check(&package);
        let unmet = answer.needs.iter().filter(|need| need.certain() && !matches!(need.met, Met::Yes(_)));
        let kinds: BTreeSet<_> = unmet.flat_map(|need| need.need.requirement.any_of).copied().collect();
        let kinds: Vec<_> = kinds.into_iter().collect();
        for size in 0..answer.remedies.len() {
            for choice in choices(&kinds, size) {
                prop_assert!(!all_met(&check(&with(&package, &choice))), "{:?} would do", choice);
            }
        }
    }
}

// Texts: whatever is handed over, the answer is a package or a refusal, and neither repeats what a person typed.

/// Stands for a name and an IIN: no sentence, error or debug print may hold them.
const NAME: &str = "ЖАСЫРЫН";
const NUMBER: &str = "991231100010";

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        select(vec!["passport-id-card", "card-lost", "id-card", "2012-10-01", "parent", "__proto__"])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        let key = prop_oneof![
            select(vec!["application", "documents", "service", "kind", "__proto__"]).prop_map(String::from),
            ".{0,6}"
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..6).prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

/// What a slip of the hand leaves in a text.
fn any_sign() -> impl Strategy<Value = char> {
    select("{}[]\":,\\ \n\t\u{1}0123456789-+.eEntfu/ү".chars().collect::<Vec<_>>())
}

/// The JSON Pointers of everything in a value.
fn pointers(value: &Value) -> Vec<String> {
    let mut all = vec![String::new()];
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    for (key, value) in inner {
        all.extend(pointers(value).into_iter().map(|rest| format!("/{key}{rest}")));
    }
    all
}

fn put(value: &Value, pointer: &str, other: Value) -> Value {
    let mut value = value.clone();
    *value.pointer_mut(pointer).expect("a pointer into this value") = other;
    value
}

/// Everything that is said of a text: the error, or the package as it prints and the answer in every language.
fn said(text: &str) -> String {
    match package_from_json(text) {
        Err(error) => format!("{error} {error:?}"),
        Ok(package) => {
            let mut said = format!("{package:?} {:?}", check(&package));
            for language in Language::ALL {
                said += &check_package_json(text, *language).expect("it was read before");
            }
            said
        }
    }
}

fn gives_away(text: &str) -> bool {
    let said = said(text);
    said.contains(NAME) || said.contains(NUMBER)
}

/// What a careless page may put where something else belongs, each with a name or an IIN in it.
fn disguises() -> Vec<Value> {
    let number: u64 = NUMBER.parse().expect("a number");
    vec![
        json!(NAME),
        json!(NUMBER),
        json!(number),
        json!(-991_231_100_010_i64),
        json!(991_231_100_010.5),
        json!(format!("expected {NAME}")),
        json!(format!("missing field {NAME}, expected nothing")),
        json!(format!("2012-10-01 {NAME}")),
        json!(format!("{NAME}`\", expected `{NUMBER}` expected ")),
        json!([NAME, NUMBER]),
        json!({ NAME: NUMBER }),
        json!({ "kind": NAME, "service": NUMBER }),
        json!({ "kind": { NAME: [NUMBER] } }),
    ]
}

/// A package in which every field is given.
fn full_package() -> Value {
    json!({
        "application": {
            "edition": "order-394-2012", "service": "passport-id-card", "reason": "first-id-card", "product": "id-card",
            "urgency": "category-1", "medium": "paper", "submittedOn": "2012-10-01", "applyingAt": "residence",
            "applicant": {
                "kind": "natural-person", "surname": NAME, "name": NAME, "patronymic": NAME, "iin": NUMBER,
                "birthDate": "1996-09-12",
            },
            "representative": { "kind": "parent" }, "feeExempt": false,
            "reading": { "filingDay": "counts", "plainDays": "working", "week": "six-day", "dayOff": "stands" },
        },
        "documents": [
            { "kind": "birth-certificate", "copy": "copy", "surname": "Басқа", "name": NAME, "iin": NUMBER },
            { "kind": "photo", "count": 1, "size": "other-size", "issuedOn": NAME, "expiresOn": NUMBER },
        ],
    })
}

#[test]
fn nothing_that_is_said_of_a_package_repeats_a_name_or_an_iin_in_any_field() {
    let package = full_package();
    assert!(package_from_json(&package.to_string()).is_ok());
    assert!(!gives_away(&package.to_string()));
    for pointer in pointers(&package) {
        for disguise in disguises() {
            let text = put(&package, &pointer, disguise.clone()).to_string();
            assert!(!gives_away(&text), "{disguise} at {pointer}");
        }
    }
}

#[test]
fn a_field_that_nobody_knows_is_passed_over_wherever_it_stands() {
    let package = full_package();
    let plain = said(&package.to_string());
    for pointer in pointers(&package) {
        for key in [NAME, "__proto__", "constructor", "toString"] {
            let mut other = package.clone();
            if let Some(Value::Object(fields)) = other.pointer_mut(&pointer) {
                fields.insert(key.into(), json!({ NAME: NUMBER }));
                assert_eq!(said(&other.to_string()), plain, "{key} at {pointer}");
            }
        }
    }
}

#[test]
fn a_text_cut_off_anywhere_is_an_error_that_repeats_nothing() {
    let text = full_package().to_string();
    for (end, _) in text.char_indices() {
        let cut = text.get(..end).expect("a boundary");
        assert!(package_from_json(cut).is_err(), "cut at {end}");
        assert!(!gives_away(cut), "cut at {end}");
    }
}

#[test]
fn texts_made_to_break_a_reader_are_errors() {
    let service = r#"{"application": {"service": "passport-id-card""#;
    let hostile = [
        "[".repeat(100_000),
        r#"{"application":"#.repeat(10_000),
        format!(r#"{service}, "applicant": {}{}}}}}"#, "[".repeat(10_000), "]".repeat(10_000)),
        format!(r#"{service}}}, "documents": [{{"kind": "photo", "count": 1e999}}]}}"#),
        format!(r#"{service}}}, "documents": [{{"kind": "photo", "count": 99999999999999999999999999}}]}}"#),
        format!(r#"{service}}}, "documents": [{{"kind": "photo", "count": -1}}]}}"#),
        format!(r#"{service}}}, "documents": {{"__proto__": []}}}}"#),
        format!("{service}}}}} {NAME}"),
        format!("\u{feff}{service}}}}}"),
        "\0".into(),
        String::new(),
        format!(r#"{service}, "x": "{}"}}}}"#, "ү".repeat(150_000)),
    ];
    for text in hostile {
        let start: String = text.chars().take(90).collect();
        assert!(package_from_json(&text).is_err(), "{start}");
        assert!(!gives_away(&text), "{start}");
    }
}

#[test]
fn half_a_surrogate_pair_in_what_a_person_typed_is_no_error() {
    for half in [r"\ud800", r"\udc00", r"\ud800\u0041", r"\ud800\ud800", r"\ud83d\ude00"] {
        let text = format!(
            r#"{{"application": {{"service": "passport-id-card", "applicant": {{"surname": "{NAME}{half}"}}, "{half}": 1}}}}"#
        );
        assert!(package_from_json(&text).is_ok(), "{half}");
        assert!(!gives_away(&text), "{half}");
    }
}

#[test]
fn every_escape_of_a_string_stands_for_its_sign() {
    for (escaped, sign) in [
        (r#"\""#, "\""),
        (r"\\", "\\"),
        (r"\/", "/"),
        (r"\b", "\u{8}"),
        (r"\f", "\u{c}"),
        (r"\n", "\n"),
        (r"\r", "\r"),
        (r"\t", "\t"),
        (r"\u0041", "A"),
        (r"\u04D9", "ә"),
        (r"\u04d9", "ә"),
        (r"\uFFFD", "\u{FFFD}"),
        // The first pair there is, one between, and the last.
        (r"\uD800\uDC00", "\u{10000}"),
        (r"\ud83d\ude00", "\u{1F600}"),
        (r"\uDBFF\uDFFF", "\u{10FFFF}"),
        // Half a pair is what a browser makes of it, and what follows is read for itself.
        (r"\uD800", "\u{FFFD}"),
        (r"\uDFFF", "\u{FFFD}"),
        (r"\uDBFF\u0041", "\u{FFFD}A"),
        (r"\uD800\uD83D\uDE00", "\u{FFFD}\u{1F600}"),
        (r"\uD800\n", "\u{FFFD}\n"),
    ] {
        let text = format!(r#""Ү{escaped}лгі""#);
        let Ok(report::Value::Text(read)) = report::value_from_json(&text) else { panic!("{text} is no text") };
        assert_eq!(read, format!("Ү{sign}лгі"), "{text}");
    }
    for broken in [r"\x", r"\", r"\u", r"\u004", r"\u004g", r"\U0041", r"\uD800\u12"] {
        assert!(report::value_from_json(&format!(r#""{broken}""#)).is_err(), "{broken}");
    }
}

#[test]
fn a_number_is_the_double_that_is_nearest_to_it() {
    for text in [
        "0",
        "-0",
        "7",
        "10",
        "-10",
        "1.5",
        "-12.25",
        "0.1",
        "0.001",
        "1.50",
        "100.010",
        "1e2",
        "1E+2",
        "12e-1",
        "1.25e1",
        "1.25e-1",
        "-1.5E3",
        "0e5",
        "1e15",
        "1e-15",
        "0.000000000000001",
        "9007199254740992",
        "-9007199254740992",
        "123456789.012345",
    ] {
        let Ok(report::Value::Number(read)) = report::value_from_json(text) else { panic!("{text} is no number") };
        assert_eq!(read.to_bits(), text.parse::<f64>().expect("a number").to_bits(), "{text}");
    }
    // What takes more than one rounding is no number of ours, and none of the contract's.
    for text in
        ["9007199254740993", "1e16", "1e-16", "0.0000000000000001", "1e999", "1e-99999999999", "99999999999999999999"]
    {
        let Ok(report::Value::Number(read)) = report::value_from_json(text) else { panic!("{text} is no number") };
        assert!(read.is_nan(), "{text}");
    }
    for text in
        ["01", "00", "-01", "1.", ".5", "-.5", "+1", "-", "1e", "1e+", "1e-", "1.e1", "--1", "1-1", "0x1", "1_0"]
    {
        assert!(report::value_from_json(text).is_err(), "{text}");
    }
}

#[test]
fn a_text_is_written_so_that_it_reads_back_sign_by_sign() {
    let written = |text: &str| report::to_json(text).expect("a text");
    assert_eq!(written(""), r#""""#);
    assert_eq!(written("a\"b\\c\nd"), r#""a\"b\\c\nd""#);
    assert_eq!(
        written("\u{0}\t\u{f}\u{10}\u{1a}\u{1f} ~\u{7f}ү«»"),
        "\"\\u0000\\u0009\\u000f\\u0010\\u001a\\u001f ~\u{7f}ү«»\""
    );
    for sign in ('\0'..='\u{ff}').chain(['ү', '—', '\u{2028}', '\u{FFFD}', '\u{10FFFF}']) {
        for text in [sign.to_string(), format!("ә{sign}б{sign}{sign}")] {
            assert_eq!(serde_json::from_str::<String>(&written(&text)).ok(), Some(text));
        }
    }
}

#[test]
fn a_number_is_written_with_as_many_decimals_as_mean_something() {
    for (number, text) in [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (-1.0, "-1"),
        (0.8, "0.8"),
        (1.0 - 0.9, "0.1"),
        (-12.25, "-12.25"),
        (100.0, "100"),
        (100.05, "100.05"),
        (0.000_001, "0.000001"),
        (-0.000_001, "-0.000001"),
        (0.000_000_4, "0"),
        (-0.000_000_4, "0"),
        (0.999_999_6, "1"),
        (8_999_999_999.5, "8999999999.5"),
        (9e9, "null"),
        (-9e9, "null"),
        (f64::NAN, "null"),
        (f64::INFINITY, "null"),
    ] {
        assert_eq!(report::to_json(&number).expect("a number"), text, "{number}");
    }
    assert_eq!(
        report::to_json(&[i64::MIN, -1, 0, 9, i64::MAX][..]).expect("numbers"),
        format!("[{},-1,0,9,{}]", i64::MIN, i64::MAX)
    );
    assert_eq!(report::to_json(&[Some(true), None, Some(false)][..]).expect("a list"), "[true,null,false]");
    // A list in a list has commas of its own.
    assert_eq!(report::to_json(&[vec![], vec!['ү'], vec!['"', ',']][..]).expect("lists"), r#"[[],["ү"],["\"",","]]"#);
    assert!(report::to_json(&json!({})).is_err(), "no report holds a map");
}

#[test]
fn a_bottomless_value_where_nobody_looks_does_not_bring_the_reader_down() {
    for (open, close) in [("[", "]"), (r#"{"x":"#, "}")] {
        for depth in [10, 100, 1000, 40_000] {
            let (open, close) = (open.repeat(depth), close.repeat(depth));
            let _ = said(&format!(r#"{{"application": {{"service": "passport-id-card", "x": {open}1{close}}}}}"#));
        }
    }
}

#[test]
fn a_text_at_the_limit_is_read_and_one_byte_more_is_not() {
    let package = r#"{"application": {"service": "passport-id-card"}}"#;
    let padded = |length: usize| format!("{package}{}", " ".repeat(length - package.len()));
    assert!(package_from_json(&padded(report::TEXT_LIMIT)).is_ok());
    let error = package_from_json(&padded(report::TEXT_LIMIT + 1)).expect_err("one byte too long");
    assert!(error.to_string().contains(&report::TEXT_LIMIT.to_string()));
}

#[test]
fn a_thousand_documents_and_endless_names_are_findings() {
    let long = NAME.repeat(100);
    let document = json!({ "kind": "registration-book", "surname": long });
    let package = json!({
        "application": { "service": "temporary-id-card", "reason": "card-lost", "submittedOn": "2012-10-01",
            "applicant": { "surname": long } },
        "documents": vec![document; 100],
    });
    let answer = check(&read(&package));
    let too_long = answer.findings.iter().filter(|finding| finding.fault.code() == "text-too-long");
    assert_eq!(too_long.count(), 1 + DOCUMENT_LIMIT);
    assert!(codes(&answer).contains(&"too-many-documents"));
    assert!(!gives_away(&package.to_string()));

    // What decides is told, however far down it lies.
    let mut documents = vec![json!({ "kind": "other" }); DOCUMENT_LIMIT];
    documents.push(json!({ "kind": "photo", "count": 1 }));
    let application = json!({ "service": "passport-id-card", "reason": "child-passport", "submittedOn": "2012-10-01" });
    let answer = check(&read(&json!({ "application": application, "documents": documents })));
    assert!(answer.findings.iter().any(|found| found.at == At::DocumentField(DOCUMENT_LIMIT, DocumentField::Count)));

    let thousand = json!({ "application": { "service": "temporary-id-card" }, "documents": vec![json!({ "kind": "photo" }); 1000] });
    let answer = check(&read(&thousand));
    assert_eq!(codes(&answer).iter().filter(|code| **code == "too-many-documents").count(), 1);
}

#[test]
fn a_case_that_cannot_be_is_told_before_a_document_is_brought() {
    for (reason, born, who, told) in [
        ("child-passport", "1980-05-05", None, "age-contradicts-reason"),
        ("child-passport", "2005-05-05", None, "child-without-representative"),
        ("child-passport", "2019-05-05", Some("parent"), "born-after-submission"),
        ("expiry", "1980-05-05", Some("parent"), "parent-of-adult"),
        ("loss", "2005-05-05", None, "too-young-for-card"),
    ] {
        let application = json!({ "service": "passport-id-card", "reason": reason, "submittedOn": "2012-10-01",
            "product": if reason == "loss" { "id-card" } else { "passport" }, "applicant": { "birthDate": born },
            "representative": who.map(|kind| json!({ "kind": kind })) });
        let package = read(&json!({ "application": application }));
        let remarks = check::list(edition(), &package.application).remarks;
        assert!(remarks.iter().any(|remark| remark.fault.code() == told), "{told}: {remarks:?}");
    }
}

#[test]
fn photographs_without_end_are_counted_and_are_one_fault() {
    let photos = |count: u32| {
        let application = json!({ "service": "temporary-id-card", "reason": "card-lost", "submittedOn": "2012-10-01" });
        let documents = vec![json!({ "kind": "photo", "count": count }); 6_500];
        check(&read(&json!({ "application": application, "documents": documents })))
    };
    // As many as a text of the longest length holds.
    for (count, faults) in [(0, 1), (u32::MAX, 0)] {
        let answer = photos(count);
        assert_eq!(codes(&answer).iter().filter(|code| **code == "photo-count").count(), faults, "{count}");
    }
}

/// Whether our reader read what the general one did. In JavaScript, and in our reader, every number is a double, and a
/// number that no double holds is none.
fn agree(here: &report::Value<'_>, elsewhere: &Value) -> bool {
    match (here, elsewhere) {
        (report::Value::Null, Value::Null) => true,
        (report::Value::Bool(here), Value::Bool(elsewhere)) => here == elsewhere,
        (report::Value::Number(here), Value::Number(_)) if here.is_nan() => true,
        (report::Value::Number(here), Value::Number(elsewhere)) => Some(*here) == elsewhere.as_f64(),
        (report::Value::Text(here), Value::String(elsewhere)) => here == elsewhere,
        (report::Value::List(here), Value::Array(elsewhere)) => {
            here.len() == elsewhere.len() && here.iter().zip(elsewhere).all(|(here, elsewhere)| agree(here, elsewhere))
        }
        (report::Value::Object(_), Value::Object(elsewhere)) => {
            elsewhere.iter().all(|(key, elsewhere)| agree(here.field(key), elsewhere))
        }
        _ => false,
    }
}

proptest! {
    #[test]
    fn any_bytes_are_a_package_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = said(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn a_field_that_nobody_knows_may_hold_anything(package in any_package(), value in any_json(), at in any::<Index>()) {
        let plain = said(&package.to_string());
        let objects: Vec<_> =
            pointers(&package).into_iter().filter(|at| package.pointer(at).is_some_and(Value::is_object)).collect();
        let mut other = package;
        if let Some(Value::Object(fields)) = other.pointer_mut(&objects[at.index(objects.len())]) {
            fields.insert("nobody knows".into(), value);
        }
        prop_assert_eq!(said(&other.to_string()), plain, "{}", other);
    }

    #[test]
    fn a_text_reads_as_it_does_elsewhere(value in any_json(), indented in any::<bool>()) {
        let text = if indented { format!("{value:#}") } else { value.to_string() };
        let read = report::value_from_json(&text).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert!(agree(&read, &value), "{}", text);
    }

    #[test]
    fn a_text_with_slips_is_refused_where_it_is_refused_elsewhere(
        package in any_package(), slips in prop::collection::vec((any::<Index>(), any::<bool>(), any_sign()), 1..4),
    ) {
        let mut text: Vec<char> = package.to_string().chars().collect();
        for (at, put_in, sign) in slips {
            let at = at.index(text.len());
            if put_in { text.insert(at, sign) } else { text[at] = sign }
        }
        let text: String = text.into_iter().collect();
        match (report::value_from_json(&text), serde_json::from_str::<Value>(&text)) {
            (Ok(here), Ok(elsewhere)) => prop_assert!(agree(&here, &elsewhere), "{}", text),
            (here, elsewhere) => prop_assert_eq!(here.is_ok(), elsewhere.is_ok(), "{}", text),
        }
        let here = package_from_json(&text).map(|package| check(&package).findings);
        let elsewhere = serde_json::from_str::<DocumentPackage>(&text).map(|package| check(&package).findings);
        prop_assert_eq!(here.ok(), elsewhere.ok(), "{}", text);
    }

    #[test]
    fn an_answer_is_written_as_it_is_elsewhere(package in any_package(), language in select(Language::ALL)) {
        let report = report::check_package(&read(&package), language);
        let written: Value = serde_json::from_str(&report::to_json(&report).expect("a report")).expect("JSON");
        prop_assert_eq!(written, serde_json::to_value(&report).expect("a report"));
    }

    #[test]
    fn any_json_is_a_package_or_an_error(value in any_json()) {
        let _ = said(&value.to_string());
    }

    #[test]
    fn a_package_with_anything_in_place_of_anything_is_a_package_or_an_error(
        package in any_package(), at in any::<Index>(), other in any_json(),
    ) {
        let pointers = pointers(&package);
        let _ = said(&put(&package, &pointers[at.index(pointers.len())], other).to_string());
    }

    #[test]
    fn a_package_in_which_fields_are_lost_is_a_package_or_an_error(
        (package, lost) in any_package().prop_flat_map(|package| {
            let pointers = pointers(&package);
            let most = pointers.len();
            (Just(package), subsequence(pointers, 0..=most.min(6)))
        }),
    ) {
        let package = lost.iter().fold(package, |package, pointer| match package.pointer(pointer) {
            Some(_) => put(&package, pointer, Value::Null),
            None => package,
        });
        let _ = said(&package.to_string());
    }

    #[test]
    fn a_name_or_an_iin_in_place_of_anything_is_never_repeated(
        package in any_package(), at in any::<Index>(), disguise in select(disguises()),
    ) {
        let pointers = pointers(&package);
        let package = put(&package, &pointers[at.index(pointers.len())], disguise);
        prop_assert!(!gives_away(&package.to_string()));
    }
}
