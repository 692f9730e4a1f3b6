//! Does a package get the same answer among many as alone?
#![cfg(not(target_arch = "wasm32"))]

mod answers;

use qujat::language::Language;
use qujat::report::{BATCH_LIMIT, BATCH_TEXT_LIMIT, TEXT_LIMIT, check_package_json, check_packages_json};
use qujat::service::Service;
use serde_json::{Value, json};

/// A package of every service without a document, and one with documents that are not in order.
fn packages() -> Vec<Value> {
    let mut all: Vec<Value> = Service::IDS
        .iter()
        .map(|service| json!({ "application": { "service": service, "submittedOn": "2012-10-01" }, "documents": [] }))
        .collect();
    all.push(json!({
        "application": { "service": "temporary-id-card", "reason": "card-lost", "submittedOn": "2012-10-01" },
        "documents": [{ "kind": "application" }, { "kind": "photo", "count": 1 }],
    }));
    all
}

/// Each of them breaks the contract, with the path and what is expected there.
fn broken() -> [(Value, &'static str, &'static str); 5] {
    [
        (json!(null), "", "an object"),
        (json!([]), "", "an object"),
        (
            json!({ "application": {} }),
            "/application/service",
            "one of passport-id-card temporary-id-card residence-registration residence-deregistration",
        ),
        (json!({ "application": { "service": "temporary-id-card", "reason": 7 } }), "/application/reason", "a string"),
        (json!({ "application": "ү".repeat(TEXT_LIMIT) }), "", "at most 262144 bytes of JSON text"),
    ]
}

/// Lists in lists in lists.
fn deep(levels: usize) -> String {
    ["[".repeat(levels), "]".repeat(levels)].concat()
}

fn checked(packages: &[Value]) -> Vec<Value> {
    let text = check_packages_json(&json!(packages).to_string(), Language::Kk).expect("a batch");
    serde_json::from_str(&text).expect("a list")
}

#[test]
fn a_package_gets_the_same_answer_among_many_as_alone() {
    for language in Language::ALL.iter().copied() {
        let alone: Vec<String> = packages()
            .iter()
            .map(|package| check_package_json(&package.to_string(), language).expect("a package"))
            .map(|report| [r#"{"report":"#, &report, "}"].concat())
            .collect();
        let together = check_packages_json(&json!(packages()).to_string(), language).expect("a batch");
        assert_eq!(together, ["[", &alone.join(","), "]"].concat());
    }
}

#[test]
fn a_package_that_breaks_the_contract_is_named_and_spoils_no_other() {
    let good = packages();
    let good = good.first().expect("a package");
    for (package, path, expected) in broken() {
        let outcomes = checked(&[good.clone(), package, good.clone()]);
        assert_eq!(outcomes.len(), 3);
        assert_eq!(outcomes[0], outcomes[2]);
        assert!(outcomes[0]["error"].is_null() && outcomes[1]["report"].is_null());
        assert_eq!(outcomes[1]["error"]["path"], ["/1", path].concat());
        assert_eq!(outcomes[1]["error"]["expected"], expected);
    }
}

#[test]
fn what_is_nested_deep_is_looked_into_no_further_than_any_contract() {
    let package = packages().remove(0).to_string();
    for levels in [1, 31, 32, 33, 100_000] {
        let odd = package.replacen('{', &format!(r#"{{"nobody knows":{},"#, deep(levels)), 1);
        let text = ["[", &odd, ",", &deep(levels), ",", &package, "]"].concat();
        let outcomes: Vec<Value> =
            serde_json::from_str(&check_packages_json(&text, Language::Kk).expect("a batch")).expect("a list");
        assert_eq!(outcomes[0], outcomes[2], "{levels}");
        assert!(outcomes[0]["report"].is_object());
        assert_eq!(outcomes[1]["error"]["expected"], "an object");
    }
    for broken in ["[".repeat(100_000), format!("{}\"", "[".repeat(100_000)), deep(40).replace("[]", "[\"\u{1}\"]")] {
        assert!(check_packages_json(&broken, Language::En).is_err());
    }
}

#[test]
fn no_packages_have_no_outcomes() {
    assert_eq!(checked(&[]), Vec::<Value>::new());
}

#[test]
fn what_is_no_list_is_an_error_of_the_whole() {
    for text in
        ["", "{}", "null", "7", "\"[]\"", "[", "[,]", "[{},]", "[{}] []", "[{} {}]", "[{}", "[{]}", &"[".repeat(40)]
    {
        assert!(check_packages_json(text, Language::En).is_err(), "{text}");
    }
}

#[test]
fn a_batch_at_the_limit_is_read_and_one_more_is_not() {
    let most = vec![Value::Null; BATCH_LIMIT];
    assert_eq!(checked(&most).len(), BATCH_LIMIT);
    let more = json!(vec![Value::Null; BATCH_LIMIT + 1]).to_string();
    assert!(check_packages_json(&more, Language::En).is_err());
    let padded = |length: usize| ["[", &" ".repeat(length - 2), "]"].concat();
    assert!(check_packages_json(&padded(BATCH_TEXT_LIMIT), Language::En).is_ok());
    assert!(check_packages_json(&padded(BATCH_TEXT_LIMIT + 1), Language::En).is_err());
}

#[test]
fn a_package_of_the_longest_text_is_read_among_others_and_one_byte_more_is_not() {
    let (start, end) = (r#"{"application": {"service": "passport-id-card"}"#, "}");
    let padded = |length: usize| [start, &" ".repeat(length - start.len() - end.len()), end].concat();
    for (length, read) in [(TEXT_LIMIT, true), (TEXT_LIMIT + 1, false)] {
        // White space before and behind a package is none of it.
        let text = ["[ ", &padded(length), " , ", &padded(100), "]"].concat();
        let answer = check_packages_json(&text, Language::Kk).expect("a batch");
        let answer: Vec<Value> = serde_json::from_str(&answer).expect("a list");
        let is_report = |outcome: &Value| outcome.to_string().contains("verdict");
        assert_eq!([is_report(&answer[0]), is_report(&answer[1])], [read, true], "{length}");
    }
}

#[test]
fn the_batch_has_answers_to_compare_the_module_with() {
    let mut all = packages();
    all.extend(broken().map(|(package, ..)| package));
    let text = json!(all).to_string();
    answers::leave(
        "checkPackagesJson",
        Language::ALL.iter().map(|language| {
            let answer = check_packages_json(&text, *language).expect("a batch");
            (vec![text.as_str().into(), language.id().into()], answer)
        }),
    );
}
