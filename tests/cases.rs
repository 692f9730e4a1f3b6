//! Does the law come out right? Every case in `cases/`, which an official can read.
#![cfg(not(target_arch = "wasm32"))]

mod answers;
#[path = "cases/form_order.rs"]
mod form_order;

use qujat::finding::Fault;
use qujat::language::Language;
use qujat::reason::Reason;
use qujat::report::{
    PackageReport, about, check_package, check_package_json, editions, from_json, package_from_json,
    package_verdict_json, requirements, to_json, vocabulary,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// The public codes: a promise, so written down by hand. None is ever renamed or given a second meaning.
const CODES: &[&str] = &[
    "age-contradicts-reason",
    "answer-needed",
    "born-after-submission",
    "child-without-representative",
    "copy-not-original",
    "document-expired",
    "document-expires-before-promise",
    "document-of-another",
    "document-unsure",
    "duplicate-document",
    "edition-not-in-force",
    "exemption-contradicted",
    "exemption-not-provided",
    "exemption-without-proof",
    "expires-before-issued",
    "issued-after-submission",
    "legal-person-not-allowed",
    "list-not-read",
    "missing-document",
    "not-at-residence",
    "parent-of-adult",
    "photo-count",
    "photo-size",
    "product-contradicts-reason",
    "reason-of-another-service",
    "receipt-missing",
    "receipt-not-needed",
    "representative-without-authority",
    "submitted-on-day-off",
    "text-too-long",
    "too-many-documents",
    "too-young-for-card",
    "unknown-document",
    "unneeded-document",
    "unreadable-date",
    "urgency-not-offered",
];

/// Only annex 1 lets one choose a document, and only annex 4 is free.
const CODES_OF_ONE_SERVICE: &[&str] = &["product-contradicts-reason", "receipt-not-needed", "too-young-for-card"];

/// The fields of the contract; a misspelt one would be passed over in silence.
const APPLICATION_FIELDS: &[&str] = &[
    "edition",
    "service",
    "reason",
    "product",
    "urgency",
    "medium",
    "submittedOn",
    "applyingAt",
    "feeExempt",
    "reading",
];
const APPLICANT_FIELDS: &[&str] = &["kind", "surname", "name", "patronymic", "iin", "birthDate"];
const DOCUMENT_FIELDS: &[&str] = &["kind", "copy", "count", "size", "issuedOn", "expiresOn", "surname", "name", "iin"];

/// A file of cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    /// What each case says unless it says otherwise.
    every: toml::Table,
    case: Vec<Case>,
}

/// One case: what is handed in, and the answer the law gives.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// A sentence an official can read.
    name: String,
    /// Every place the answer may cite, parted by semicolons.
    law: String,
    application: toml::Table,
    #[serde(default)]
    applicant: toml::Table,
    representative: Option<String>,
    documents: Vec<Paper>,
    /// Of which nobody knows whether they are at hand.
    #[serde(default)]
    unsure: Vec<String>,
    verdict: String,
    /// `severity code path`, in order.
    findings: Vec<String>,
    /// `add document` or `replace document path`, in order.
    remedies: Option<Vec<String>>,
    questions: Option<Vec<String>>,
    /// `number unit + unit place`, in order.
    returned: Option<Vec<String>>,
    /// `service place`, in order: the other services that go with the case.
    besides: Option<Vec<String>>,
}

/// A document: its id alone, or a table.
#[derive(Deserialize)]
#[serde(untagged)]
enum Paper {
    Kind(String),
    Table(toml::Table),
}

/// A case with its file and the answer it got.
struct Answered {
    file: String,
    case: Case,
    package: String,
    application: Value,
    report: PackageReport,
}

fn answered() -> Vec<Answered> {
    let mut answered = Vec::new();
    for annex in 1..=4 {
        let file = format!("order_394_2012/annex_{annex}.toml");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(&file);
        let text = std::fs::read_to_string(path).expect("a file of cases");
        let sheet: Sheet = toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
        for case in sheet.case {
            let package = package(&sheet.every, &case);
            let read = package_from_json(&package.to_string())
                .unwrap_or_else(|error| panic!("{file}: «{}»: {error}", case.name));
            let report = check_package(&read, Language::En);
            let application = package.get("application").cloned().unwrap_or_default();
            answered.push(Answered { file: file.clone(), case, package: package.to_string(), application, report });
        }
    }
    answered
}

/// The package as JSON, as a page would hand it over.
fn package(every: &toml::Table, case: &Case) -> Value {
    let mut application = fields(every);
    application.extend(fields(&case.application));
    // An empty text takes an answer back.
    application.retain(|_, value| value != "");
    known(&application, APPLICATION_FIELDS, &case.name);
    let applicant = fields(&case.applicant);
    known(&applicant, APPLICANT_FIELDS, &case.name);
    if !applicant.is_empty() {
        application.insert("applicant".into(), applicant.into());
    }
    if let Some(kind) = &case.representative {
        application.insert("representative".into(), Map::from_iter([("kind".into(), kind.clone().into())]).into());
    }
    let documents: Vec<Value> = case.documents.iter().flat_map(|paper| laid_down(paper, &case.name)).collect();
    let mut package =
        Map::from_iter([("application".into(), application.into()), ("documents".into(), documents.into())]);
    if !case.unsure.is_empty() {
        package.insert("unsure".into(), case.unsure.clone().into());
    }
    package.into()
}

fn laid_down(paper: &Paper, case: &str) -> Vec<Value> {
    let mut document = match paper {
        Paper::Kind(kind) => Map::from_iter([("kind".into(), kind.clone().into())]),
        Paper::Table(table) => fields(table),
    };
    let times = document.remove("times").and_then(|times| times.as_u64()).unwrap_or(1);
    known(&document, DOCUMENT_FIELDS, case);
    (0..times).map(|_| document.clone().into()).collect()
}

fn fields(table: &toml::Table) -> Map<String, Value> {
    let value = serde_json::to_value(table).expect("TOML is JSON but for its dates");
    let Value::Object(mut fields) = value else { panic!("a table is an object") };
    for value in fields.values_mut() {
        if let Value::String(text) = value {
            *text = repeated(text);
        }
    }
    fields
}

/// «ү × 201» is a text of 201 letters.
fn repeated(text: &str) -> String {
    match text.split_once(" × ").and_then(|(letter, times)| Some((letter, times.parse().ok()?))) {
        Some((letter, times)) => letter.repeat(times),
        None => text.to_owned(),
    }
}

fn known(fields: &Map<String, Value>, contract: &[&str], case: &str) {
    for field in fields.keys() {
        assert!(contract.contains(&field.as_str()), "«{case}»: the contract has no field `{field}`");
    }
}

/// The public id of a value, as it leaves the crate.
fn id(value: impl Serialize) -> String {
    match serde_json::to_value(value).expect("an id is JSON") {
        Value::String(id) => id,
        other => panic!("an id is a text, not {other}"),
    }
}

fn findings(report: &PackageReport) -> Vec<String> {
    report.findings.iter().map(|found| format!("{} {} {}", id(found.severity), found.code, found.path)).collect()
}

fn remedies(report: &PackageReport) -> Vec<String> {
    let line = |action: &str, document: String, path: Option<&str>| match path {
        Some(path) => format!("{action} {document} {path}"),
        None => format!("{action} {document}"),
    };
    report.remedies.iter().map(|remedy| line(remedy.action.id(), id(remedy.document), remedy.path.as_deref())).collect()
}

fn questions(report: &PackageReport) -> Vec<String> {
    report.questions.iter().map(|question| id(question.id)).collect()
}

fn returned(report: &PackageReport) -> Vec<String> {
    let units = |units: &[qujat::unit::Unit]| units.iter().map(id).collect::<Vec<_>>().join(" + ");
    report.if_returned.iter().map(|step| format!("{} {} {}", step.number, units(&step.units), step.why.id)).collect()
}

fn besides(report: &PackageReport) -> Vec<String> {
    report.services_besides.iter().map(|other| format!("{} {}", id(other.service), other.why.id)).collect()
}

/// What differs from what the case expects, ready to read; empty if nothing does.
fn differences(answered: &Answered) -> String {
    let Answered { case, report, .. } = answered;
    let mut text = String::new();
    compare(&mut text, "verdict", std::slice::from_ref(&case.verdict), &[id(report.verdict)]);
    compare(&mut text, "findings", &case.findings, &findings(report));
    if let Some(expected) = &case.remedies {
        compare(&mut text, "remedies", expected, &remedies(report));
    }
    if let Some(expected) = &case.questions {
        compare(&mut text, "questions", expected, &questions(report));
    }
    if let Some(expected) = &case.returned {
        compare(&mut text, "returned", expected, &returned(report));
    }
    if let Some(expected) = &case.besides {
        compare(&mut text, "besides", expected, &besides(report));
    }
    for found in &report.findings {
        if !case.law.split("; ").any(|place| place == found.why.id) {
            let _ = writeln!(text, "  law\n    {} cites {}, which the case does not name", found.code, found.why.id);
        }
    }
    text
}

/// Writes both lists one above the other, and marks what is only in one: `-` expected, `+` got.
fn compare(text: &mut String, what: &str, expected: &[String], got: &[String]) {
    if expected == got {
        return;
    }
    let _ = writeln!(text, "  {what}");
    for line in expected {
        let _ = writeln!(text, "  {} {line}", if got.contains(line) { " " } else { "-" });
    }
    let _ = writeln!(text, "  got");
    for line in got {
        let _ = writeln!(text, "  {} {line}", if expected.contains(line) { " " } else { "+" });
    }
}

#[test]
fn every_case_comes_out_as_the_law_has_it() {
    let answered = answered();
    let failures: Vec<String> = answered
        .iter()
        .filter_map(|one| {
            let differences = differences(one);
            (!differences.is_empty()).then(|| format!("{}: «{}»\n{differences}", one.file, one.case.name))
        })
        .collect();
    assert!(failures.is_empty(), "{} of {} cases\n\n{}", failures.len(), answered.len(), failures.join("\n"));
}

/// Leaves every case and its answers for the tests that ask the compiled module; another function is another line.
#[test]
fn every_case_has_an_answer_to_compare_the_module_with() {
    let answered = answered();
    let each = || answered.iter().flat_map(|one| Language::ALL.iter().map(move |language| (one, *language)));
    let package = |one: &Answered| Value::from(one.package.as_str());
    let lang = |language: Language| Value::from(language.id());
    answers::leave(
        "checkPackageJson",
        each().map(|(one, language)| {
            (
                vec![package(one), lang(language)],
                check_package_json(&one.package, language).expect("a case is a package"),
            )
        }),
    );
    answers::leave(
        "packageVerdictJson",
        answered.iter().map(|one| {
            let verdict = package_verdict_json(&one.package).expect("a case is a package");
            (vec![package(one)], verdict.id().to_owned())
        }),
    );
    answers::leave(
        "requirements",
        each().map(|(one, language)| {
            let application = from_json(&one.application.to_string()).expect("a case has an application");
            (vec![one.application.clone(), lang(language)], json(&requirements(&application, language)))
        }),
    );
    let languages = || Language::ALL.iter().copied();
    answers::leave("about", [(Vec::new(), json(&about()))]);
    answers::leave("editions", languages().map(|language| (vec![lang(language)], json(&*editions(language)))));
    answers::leave("vocabulary", languages().map(|language| (vec![lang(language)], json(&vocabulary(language)))));
}

fn json<T: Serialize + ?Sized>(report: &T) -> String {
    to_json(report).expect("a report has only what can be written")
}

#[test]
fn there_are_at_least_eighty_cases_and_no_two_have_the_same_name() {
    let answered = answered();
    assert!(answered.len() >= 80, "{} cases", answered.len());
    let mut names = BTreeSet::new();
    for one in &answered {
        assert!(names.insert(&one.case.name), "«{}» stands twice", one.case.name);
    }
}

#[test]
fn every_reason_occurs_with_everything_at_hand_and_with_something_missing() {
    let answered = answered();
    for reason in Reason::ALL {
        let of_reason = |one: &&Answered| {
            one.application.get("reason") == Some(&reason.id().into())
                && one.application.get("service") == Some(&reason.service().id().into())
        };
        let whole = |one: &Answered| one.report.requirements.iter().all(|need| need.state.id() == "met");
        assert!(answered.iter().filter(of_reason).any(whole), "{}: never whole", reason.id());
        assert!(!answered.iter().filter(of_reason).all(whole), "{}: never short of anything", reason.id());
    }
}

#[test]
fn the_codes_are_those_that_were_promised() {
    assert_eq!(Fault::CODES.iter().collect::<BTreeSet<_>>(), CODES.iter().collect());
}

#[test]
fn every_code_occurs_in_two_services_where_two_can_have_it() {
    let mut services: BTreeMap<&str, BTreeSet<String>> = CODES.iter().map(|code| (*code, BTreeSet::new())).collect();
    let answered = answered();
    for one in &answered {
        for line in &one.case.findings {
            let code = line.split(' ').nth(1).unwrap_or_default();
            let known = services.get_mut(code);
            known.unwrap_or_else(|| panic!("«{}»: no public code `{code}`", one.case.name)).insert(one.file.clone());
        }
    }
    for (code, services) in services {
        let enough = if CODES_OF_ONE_SERVICE.contains(&code) { 1 } else { 2 };
        assert!(services.len() >= enough, "{code} occurs in {services:?} only");
    }
}

#[test]
fn no_answer_has_a_code_that_was_never_promised() {
    for one in &answered() {
        for found in &one.report.findings {
            assert!(CODES.contains(&found.code), "«{}»: {}", one.case.name, found.code);
        }
    }
}

#[test]
fn findings_come_in_the_order_of_the_form() {
    for one in &answered() {
        let got = one.report.findings.iter().map(|found| (found.code, found.path.as_str()));
        assert_eq!(form_order::out_of_order(got), None, "«{}»", one.case.name);
        let expected = one.case.findings.iter().filter_map(|line| line.split_once(' ')?.1.split_once(' '));
        assert_eq!(form_order::out_of_order(expected), None, "«{}», as written", one.case.name);
    }
}

#[test]
fn only_a_confirmed_fault_turns_a_package_down() {
    for one in &answered() {
        let confirmed = |evidence: &str| matches!(evidence, "act" | "official-page");
        let errors: Vec<_> = one.report.findings.iter().filter(|found| id(found.severity) == "error").collect();
        assert!(errors.iter().all(|found| confirmed(found.why.evidence.id())), "«{}»", one.case.name);
        assert_eq!(id(one.report.verdict) == "incomplete", !errors.is_empty(), "«{}»", one.case.name);
        assert_eq!(one.report.if_returned.is_empty(), errors.is_empty(), "«{}»", one.case.name);
    }
}
