//! Does a draft come out right? Every case of `cases/formulyar.toml`, and what a reader of the preview may count on.
#![cfg(not(target_arch = "wasm32"))]

mod answers;

use qujat::check::check_formulyar;
use qujat::finding::{At, DocumentField, Mistake};
use qujat::formulyar::{FilledBy, FormulyarDraft, FormulyarField, Typed};
use qujat::iin::Iin;
use qujat::language::Language;
use qujat::law::Edition;
use qujat::report::{self, FormulyarFieldReport, FormulyarReport, from_json, preview_formulyar};
use qujat::service::Product;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    /// The draft that each case changes.
    every: toml::Table,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// A sentence an official can read.
    name: String,
    /// Every place that the findings cite, parted by semicolons.
    law: String,
    draft: toml::Table,
    /// How many times the documents lie there.
    #[serde(default)]
    many: usize,
    /// `severity code path`, in order.
    findings: Vec<String>,
    #[serde(default)]
    shows: BTreeMap<String, String>,
    #[serde(default)]
    mended: BTreeMap<String, String>,
    #[serde(default)]
    unmended: Vec<String>,
    #[serde(default)]
    letters: BTreeMap<String, Vec<(usize, char, String, char)>>,
    #[serde(default)]
    positions: BTreeMap<String, Vec<usize>>,
}

struct Answered {
    case: Case,
    report: FormulyarReport,
}

fn sheet() -> Sheet {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/formulyar.toml");
    toml::from_str(&std::fs::read_to_string(path).expect("the cases")).unwrap_or_else(|error| panic!("{error}"))
}

fn answered() -> Vec<Answered> {
    let Sheet { every, case } = sheet();
    case.into_iter()
        .map(|case| {
            let mut draft = read(&changed(&every, &case.draft), &case.name);
            if case.many > 0 {
                draft.documents = draft.documents.iter().cycle().take(case.many).cloned().collect();
            }
            Answered { report: preview_formulyar(&draft, Language::En), case }
        })
        .collect()
}

/// The draft of all cases.
fn whole() -> FormulyarDraft {
    read(&changed(&sheet().every, &toml::Table::new()), "every")
}

fn read(draft: &Value, name: &str) -> FormulyarDraft {
    known(draft, name);
    from_json(&draft.to_string()).unwrap_or_else(|error| panic!("«{name}»: {error}"))
}

fn changed(every: &toml::Table, with: &toml::Table) -> Value {
    let mut draft = serde_json::to_value(every).expect("TOML is JSON");
    merge(&mut draft, serde_json::to_value(with).expect("TOML is JSON"));
    draft
}

/// What is given replaces what was; a table field by field. An empty text takes a choice back.
fn merge(draft: &mut Value, with: Value) {
    match (draft, with) {
        (Value::Object(fields), Value::Object(with)) => {
            for (name, value) in with {
                merge(fields.entry(name).or_insert(Value::Null), value);
            }
            for choice in ["product", "reason", "medium", "sex", "kind"] {
                if fields.get(choice) == Some(&json!("")) {
                    fields.remove(choice);
                }
            }
        }
        (place, value) => *place = written_out(value),
    }
}

fn written_out(value: Value) -> Value {
    match value {
        Value::String(text) => repeated(&text).into(),
        Value::Array(items) => items.into_iter().map(written_out).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, written_out(value))).collect(),
        value => value,
    }
}

/// «ү × 201» is a text of 201 letters.
fn repeated(text: &str) -> String {
    match text.split_once(" × ").and_then(|(letter, times)| Some((letter, times.parse().ok()?))) {
        Some((letter, times)) => letter.repeat(times),
        None => text.to_owned(),
    }
}

/// A misspelt field would be passed over in silence.
fn known(draft: &Value, case: &str) {
    let fields = |value: &Value| value.as_object().cloned().unwrap_or_default();
    let mut ids: BTreeSet<String> = FormulyarField::IDS.iter().map(|id| (*id).to_owned()).collect();
    ids.extend(["documents", "presented", "edition"].map(String::from));
    for name in fields(draft).keys() {
        assert!(ids.contains(name), "«{case}»: the contract has no field `{name}`");
    }
    for name in fields(&draft["presented"]).keys() {
        assert!(ids.contains(&format!("presented/{name}")), "«{case}»: `presented` has no field `{name}`");
    }
    // What a document of a package has besides is passed over.
    let on_it = [
        "copy",
        "count",
        "size",
        "kind",
        "number",
        "issuedOn",
        "expiresOn",
        "surname",
        "name",
        "patronymic",
        "birthDate",
        "iin",
    ];
    for document in draft["documents"].as_array().into_iter().flatten() {
        for name in fields(document).keys() {
            assert!(on_it.contains(&name.as_str()), "«{case}»: a document has no field `{name}`");
        }
    }
}

fn field<'a>(report: &'a FormulyarReport, id: &str) -> &'a FormulyarFieldReport {
    report.fields.iter().find(|field| field.id.id() == id).unwrap_or_else(|| panic!("no field `{id}`"))
}

fn findings(report: &FormulyarReport) -> Vec<String> {
    report.findings.iter().map(|found| format!("{} {} {}", found.severity.id(), found.code, found.path)).collect()
}

/// What differs from what the case expects, ready to read.
fn differences(Answered { case, report }: &Answered) -> String {
    let mut text = String::new();
    if case.findings != findings(report) {
        let _ = writeln!(text, "  expected\n    {}", case.findings.join("\n    "));
        let _ = writeln!(text, "  got\n    {}", findings(report).join("\n    "));
    }
    for found in &report.findings {
        if !case.law.split("; ").any(|place| place == found.why.id) {
            let _ = writeln!(text, "  {} cites {}, which the case does not name", found.code, found.why.id);
        }
    }
    for (id, value) in &case.shows {
        if field(report, id).value.as_ref() != Some(value) {
            let _ = writeln!(text, "  {id} shows {:?}, not {value:?}", field(report, id).value);
        }
    }
    for (id, value) in &case.mended {
        if field(report, id).mended.as_ref() != Some(value) {
            let _ = writeln!(text, "  {id} is mended to {:?}, not {value:?}", field(report, id).mended);
        }
    }
    for id in &case.unmended {
        if let Some(mended) = &field(report, id).mended {
            let _ = writeln!(text, "  {id} is mended to {mended:?}, and should not be");
        }
    }
    for (id, letters) in &case.letters {
        let got: Vec<_> = field(report, id)
            .letters
            .iter()
            .map(|one| (one.position, one.letter, one.script.id().to_owned(), one.instead.unwrap_or('?')))
            .collect();
        if &got != letters {
            let _ = writeln!(text, "  {id} has the letters {got:?}, not {letters:?}");
        }
    }
    for (id, positions) in &case.positions {
        if &field(report, id).positions != positions {
            let _ = writeln!(text, "  {id} has to look at {:?}, not {positions:?}", field(report, id).positions);
        }
    }
    text
}

#[test]
fn every_draft_comes_out_as_law_and_people_expect() {
    let answered = answered();
    let failures: Vec<String> = answered
        .iter()
        .filter_map(|one| {
            let differences = differences(one);
            (!differences.is_empty()).then(|| format!("«{}»\n{differences}", one.case.name))
        })
        .collect();
    assert!(failures.is_empty(), "{} of {} cases\n\n{}", failures.len(), answered.len(), failures.join("\n"));
}

/// Leaves every draft and its preview for the tests that ask the compiled module.
#[test]
fn every_draft_has_a_preview_to_compare_the_module_with() {
    let Sheet { every, case } = sheet();
    let each = || case.iter().flat_map(|case| Language::ALL.iter().map(move |language| (case, *language)));
    answers::leave(
        "previewFormulyarJson",
        each().map(|(case, language)| {
            let draft = changed(&every, &case.draft).to_string();
            let preview = report::preview_formulyar_json(&draft, language).expect("a case is a draft");
            (vec![draft.into(), language.id().into()], preview)
        }),
    );
    answers::leave(
        "checkIin",
        each().map(|(case, language)| {
            let draft = changed(&every, &case.draft);
            let iin = draft["iin"].as_str().unwrap_or_default().to_owned();
            let report = report::to_json(&report::check_iin(&iin, language)).expect("a report");
            (vec![iin.into(), language.id().into()], report)
        }),
    );
    answers::leave(
        "isIin",
        case.iter().map(|case| {
            let draft = changed(&every, &case.draft);
            let iin = draft["iin"].as_str().unwrap_or_default();
            (vec![iin.into()], Iin::parse_unbound(iin).is_ok().to_string())
        }),
    );
    answers::leave(
        "machineReadableLines",
        case.iter().map(|case| {
            let value = changed(&every, &case.draft);
            let draft: FormulyarDraft = from_json(&value.to_string()).expect("a case is a draft");
            let lines = report::machine_readable_lines(&draft);
            (vec![value], report::to_json(&*lines).expect("lines can be written"))
        }),
    );
}

#[test]
fn kazakhstan_is_known_however_its_citizens_write_it() {
    let asked = |citizenship: &str| {
        let report = preview_of(&json!({ "citizenship": citizenship }));
        report.findings.iter().any(|found| found.code == "citizenship-of-another")
    };
    for citizenship in [
        "Қазақстан Республикасы",
        "ҚАЗАҚСТАН",
        "Қазақстанның азаматы",
        "ҚР",
        "ҚР-ның азаматы",
        "Казахстан",
        "Республика Казахстан",
        "гражданка Республики Казахстан",
        "РК",
        "Р.К.",
        "гр.РК",
        "Kazakhstan",
        "Republic of Kazakhstan",
        "Qazaqstan",
        "KAZ",
        "kz",
        // Letters that only look right are asked about by themselves.
        "Kaзаxcтан",
    ] {
        assert!(!asked(citizenship), "{citizenship}");
    }
    for citizenship in
        ["Россия", "РФ", "Кыргызстан", "Өзбекстан", "Türkiye", "Denmark", "KGZ", "лицо без гражданства", "-"]
    {
        assert!(asked(citizenship), "{citizenship}");
    }
}

#[test]
fn there_are_at_least_eighty_drafts_and_no_two_have_the_same_name() {
    let cases = sheet().case;
    assert!(cases.len() >= 80, "{} cases", cases.len());
    let names: BTreeSet<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names.len(), cases.len());
}

/// The codes of a draft: a promise, so written down by hand. None is ever renamed or given a second meaning.
const CODES: &[&str] = &[
    "citizenship-of-another",
    "field-empty",
    "iin-birth-date",
    "iin-century",
    "iin-check-digit",
    "iin-foreign-digits",
    "iin-is-bin",
    "iin-length",
    "iin-never-issued",
    "iin-no-date",
    "iin-not-digits",
    "iin-passes",
    "iin-sex",
    "issued-before-birth",
    "latin-asked-for",
    "latin-letters",
    "mixed-scripts",
    "month-first",
    "name-disguised",
    "name-latin",
    "name-symbols",
    "name-truncated",
    "no-such-day",
    "number-unusual",
    "one-name",
    "patronymic-apart",
    "short-year",
    "unreadable-date",
    "validity-unusual",
];

#[test]
fn the_codes_of_a_draft_are_those_that_were_promised() {
    assert_eq!(Mistake::CODES.iter().collect::<BTreeSet<_>>(), CODES.iter().collect());
}

#[test]
fn every_code_of_a_draft_has_a_case() {
    let answered = answered();
    let seen: BTreeSet<&str> = answered.iter().flat_map(|one| &one.report.findings).map(|found| found.code).collect();
    for code in CODES {
        assert!(seen.contains(code), "{code} occurs in no case");
    }
}

#[test]
fn only_what_was_read_is_an_error_and_no_name_ever_is() {
    let names = ["/surname", "/name", "/patronymic", "/latinSurname", "/latinName", "/birthPlace", "/address"];
    for one in &answered() {
        for found in one.report.findings.iter().filter(|found| found.severity.id() == "error") {
            assert!(matches!(found.why.evidence.id(), "act" | "official-page"), "«{}»: {}", one.case.name, found.code);
            assert!(!names.contains(&found.path.as_str()), "«{}»: {}", one.case.name, found.code);
        }
    }
}

#[test]
fn findings_come_in_the_order_of_the_form() {
    for one in &answered() {
        let place = |path: &str| {
            let id = path.trim_start_matches('/');
            FormulyarField::IDS.iter().position(|known| *known == id).unwrap_or(FormulyarField::IDS.len())
        };
        let places: Vec<usize> = one.report.findings.iter().map(|found| place(&found.path)).collect();
        assert!(places.is_sorted(), "«{}»: {:?}", one.case.name, findings(&one.report));
    }
}

// The preview.

#[test]
fn the_office_and_the_system_leave_nothing_to_the_citizen() {
    for medium in ["paper", "electronic"] {
        let report = preview_of(&json!({ "medium": medium }));
        for field in &report.fields {
            match field.filled_by {
                FilledBy::Officer => assert_eq!(field.value, None, "{:?}", field.id),
                FilledBy::System => {
                    let value = field.value.as_deref().unwrap_or_default();
                    assert!(value.chars().all(|digit| digit == '0'), "a number that could be real");
                }
                FilledBy::Citizen => {}
            }
        }
    }
}

#[test]
fn code_date_and_signature_stand_on_paper_and_the_digital_signature_on_the_electronic_form() {
    let has = |medium: &str, id| preview_of(&json!({ "medium": medium })).fields.iter().any(|field| field.id == id);
    for id in [FormulyarField::OfficerCode, FormulyarField::OfficerDate, FormulyarField::OfficerSignature] {
        assert!(has("paper", id) && !has("electronic", id), "{}", id.id());
    }
    assert!(has("electronic", FormulyarField::DigitalSignature) && !has("paper", FormulyarField::DigitalSignature));
}

#[test]
fn the_stub_is_given_on_paper_and_the_information_sheet_with_the_electronic_form() {
    let paper = preview_of(&json!({ "medium": "paper" }));
    assert!(paper.stub.given && !paper.information_sheet.given);
    assert_eq!(paper.stub.why.id, "394-2012/1/13/4");
    let electronic = preview_of(&json!({ "medium": "electronic" }));
    assert!(!electronic.stub.given && electronic.information_sheet.given);
    assert_eq!(electronic.information_sheet.why.id, "394-2012/1/13/2");
}

#[test]
fn a_sheet_shows_only_fields_that_the_form_has() {
    for medium in ["paper", "electronic"] {
        let report = preview_of(&json!({ "medium": medium }));
        for id in report.stub.fields.iter().chain(&report.information_sheet.fields) {
            assert!(report.fields.iter().any(|field| field.id == *id), "{}", id.id());
        }
    }
}

#[test]
fn everything_is_marked_as_a_sample_in_three_languages() {
    let report = preview_of(&json!({}));
    assert_eq!([report.sample.kk, report.sample.ru, report.sample.en], ["ҮЛГІ", "ОБРАЗЕЦ", "SAMPLE"]);
    assert!(report.layout_note.contains("nobody has read the official form"));
    assert_eq!(report.barcode.text, "000000000000");
    assert!(report.barcode.widths.len() > 20);
}

#[test]
fn a_field_whose_rule_nobody_has_read_says_so() {
    let report = preview_of(&json!({ "medium": "paper" }));
    for field in &report.fields {
        let named_by_the_order = matches!(
            field.id,
            FormulyarField::Number
                | FormulyarField::Barcode
                | FormulyarField::Product
                | FormulyarField::Photo
                | FormulyarField::OfficerCode
                | FormulyarField::OfficerDate
                | FormulyarField::OfficerSignature
        );
        assert_eq!(field.why.evidence.id() == "act", named_by_the_order, "{}", field.id.id());
    }
}

#[test]
fn a_field_of_the_office_and_of_the_system_cites_who_fills_it_in() {
    let why = |medium: &str, id: &str| field(&preview_of(&json!({ "medium": medium })), id).why.id.clone();
    for (id, paper, electronic) in [
        ("number", "394-2012/1/2", "394-2012/1/2"),
        ("barcode", "394-2012/1/2", "394-2012/1/2"),
        ("photo", "394-2012/1/table-1/2", "394-2012/1/table-1/2"),
        ("product", "394-2012/1/6", "394-2012/1/6"),
        ("iin", "406-2007", "406-2007"),
        ("surname", "631-2011", "631-2011"),
        ("contact", "631-2011", "631-2011"),
    ] {
        assert_eq!([why("paper", id), why("electronic", id)], [paper, electronic], "{id}");
    }
    for id in ["officerCode", "officerDate", "officerSignature"] {
        assert_eq!(why("paper", id), "394-2012/1/table-1/2", "{id}");
    }
    // The ЭСҚ confirms the form only when it is sent, which is a stage of its own.
    assert_eq!(why("electronic", "digitalSignature"), "394-2012/1/13/3");
    // Par. 2 defines either form, and says of each that it is numbered.
    for (medium, word) in [("paper", "формуляр – "), ("electronic", "электрондық формуляр – ")]
    {
        let report = preview_of(&json!({ "medium": medium }));
        assert!(field(&report, "number").why.quote.is_some_and(|quote| quote.starts_with(word)), "{medium}");
    }
}

#[test]
fn the_lines_are_explained_from_the_first_sign_to_the_last() {
    let report = preview_of(&json!({ "product": "passport-and-id-card" }));
    let [passport, card] = report.machine_readable.as_slice() else { panic!("two documents, two sets of lines") };
    for (lines, length) in [(passport, 44), (card, 30)] {
        for (number, line) in (1..).zip(&lines.lines) {
            assert_eq!(line.len(), length);
            let of_line = lines.parts.iter().filter(|part| part.line == number);
            assert_eq!(&of_line.clone().map(|part| part.text.as_str()).collect::<String>(), line);
            let mut next = 1;
            for part in of_line {
                assert_eq!(part.position, next, "{}", part.label);
                next += part.text.len();
            }
        }
    }
    assert_eq!((passport.lines.len(), passport.format.id(), passport.product), (2, "TD3", Product::Passport));
    assert_eq!((card.lines.len(), card.format.id(), card.product), (3, "TD1", Product::IdCard));
    assert!(passport.lines[0].starts_with("P<KAZSYNAKOV<<ULGI<"));
}

#[test]
fn a_card_has_lines_only_since_1_december_2014() {
    let on =
        |day: &str| preview_of(&json!({ "product": "id-card", "submittedOn": day })).machine_readable[0].on_document;
    assert!(!on("01.10.2012") && !on("30.11.2014") && on("01.12.2014"));
    assert!(!on(""), "a card of an unknown day is not said to have lines");
    let report = preview_of(&json!({ "product": "id-card" }));
    assert!(report.machine_readable[0].notes.iter().any(|note| note.contains("1 December 2014")));
}

#[test]
fn the_lines_by_themselves_are_those_of_the_preview() {
    for product in ["passport", "id-card", "passport-and-id-card"] {
        for names in [json!({}), json!({ "name": "", "latinName": "" }), json!({ "surname": "", "latinSurname": "" })] {
            let mut draft = serde_json::to_value(&sheet().every).expect("TOML is JSON");
            merge(&mut draft, json!({ "product": product }));
            merge(&mut draft, names);
            let draft = read(&draft, product);
            let shown = preview_formulyar(&draft, Language::En).machine_readable;
            let shown: Vec<Vec<String>> = shown.into_iter().map(|it| it.lines).collect();
            // Who has but one name has lines as well.
            assert_eq!(shown.len(), if product == "passport-and-id-card" { 2 } else { 1 });
            assert_eq!(report::machine_readable_lines(&draft), shown);
        }
    }
}

#[test]
fn without_a_name_there_are_no_lines() {
    assert!(preview_of(&json!({ "surname": "", "name": "" })).machine_readable.is_empty());
}

#[test]
fn the_latin_spelling_is_a_proposal_with_others_beside_it() {
    let report = preview_of(&json!({}));
    assert_eq!(
        (report.latin.surname.proposal.as_str(), report.latin.surname.spelling.as_str()),
        ("SYNAKOV", "SYNAKOV")
    );
    assert_eq!(report.latin.why.evidence.id(), "unverified");
}

#[test]
fn every_other_spelling_says_what_is_changed_and_where_such_a_spelling_was_seen() {
    for (language, habit, system) in [
        (Language::Kk, "көп адам осылай жазады", "1979 жылғы ағылшын-америка жүйесі"),
        (Language::Ru, "так пишут многие", "англо-американская система 1979 года"),
        (Language::En, "many people write so", "the BGN/PCGN system of 1979"),
    ] {
        let mut draft = whole();
        draft.surname = Typed::new("Есенқұлова");
        let others = preview_formulyar(&draft, language).latin.surname.alternatives;
        let told = |text: &str| {
            let other = others.iter().find(|other| other.text == text).expect(text);
            (other.change.as_str(), other.source.id(), other.source_text)
        };
        assert_eq!(told("YESSENKULOVA"), ("Е → YE, С → SS", "habit", habit));
        assert_eq!(told("ESENQULOVA"), ("Қ → Q", "bgn-pcgn", system));
    }
}

#[test]
fn a_field_of_nothing_that_can_be_seen_is_told_as_one_left_out() {
    let texts =
        ["surname", "name", "patronymic", "birthDate", "birthPlace", "citizenship", "iin", "address", "submittedOn"];
    let unseen = [" ", "\u{200B}", "\u{AD}\u{2060}", "\u{2800}", "\u{3164}\u{A0}\u{FEFF}"];
    for id in texts {
        let left_out = findings(&preview_of(&json!({ id: "" })));
        for unseen in unseen {
            assert_eq!(findings(&preview_of(&json!({ id: unseen }))), left_out, "{id}: {}", unseen.escape_unicode());
        }
    }
}

#[test]
fn a_document_of_the_package_may_be_handed_over_as_it_is() {
    let draft = json!({ "documents": [{ "kind": "photo", "copy": "original", "count": 2, "size": "35x45" }] });
    assert!(preview_of(&draft).findings.iter().all(|found| found.path == "/iin"));
}

#[test]
fn json_text_in_gives_the_same_preview_out() {
    let draft = changed(&sheet().every, &toml::Table::new());
    for language in Language::ALL {
        let report = preview_formulyar(&read(&draft, "every"), *language);
        let text = report::to_json(&report).expect("a report is written");
        assert_eq!(report::preview_formulyar_json(&draft.to_string(), *language).expect("a draft"), text);
        let written: Value = serde_json::from_str(&text).expect("what is written is JSON");
        assert_eq!(written, serde_json::to_value(&report).expect("serde writes the same"));
    }
}

#[test]
fn what_is_not_of_the_contract_is_an_error_that_names_the_field_and_not_the_value() {
    for (draft, error) in [
        (r#"{"iin": 680503200018}"#, "/iin: expected a string"),
        (r#"{"presented": {"number": []}}"#, "/presented/number: expected a string"),
        (r#"{"documents": [{"name": true}]}"#, "/documents/0/name: expected a string"),
        (r#"{"sex": "Сынақов"}"#, "/sex: expected one of male female"),
    ] {
        let got = from_json::<FormulyarDraft>(draft).expect_err("a broken contract");
        assert_eq!(got.to_string(), error);
    }
}

#[test]
fn the_path_of_a_finding_is_a_pointer_into_the_draft() {
    assert_eq!(At::Formulyar(FormulyarField::PresentedIssuedOn).pointer(), "/presented/issuedOn");
    assert_eq!(At::DocumentField(1, DocumentField::Iin).pointer(), "/documents/1/iin");
}

#[test]
fn another_citizenship_is_asked_about_by_the_words_that_define_the_document() {
    for (product, words) in [(Product::Passport, "азаматының паспорты"), (Product::IdCard, "азаматының жеке куәлігі")]
    {
        let draft =
            FormulyarDraft {
                product: Some(product), citizenship: Typed::new("Россия"), ..FormulyarDraft::default()
            };
        let findings = check_formulyar(Edition::of(draft.edition()), &draft);
        let found = findings.iter().find(|found| found.fault.code() == "citizenship-of-another").expect("a question");
        assert!(found.why.quote.starts_with(words), "{}", found.why.quote);
    }
}

// The number by itself.

#[test]
fn a_number_by_itself_is_checked_and_read() {
    let report = report::check_iin("680503-200018", Language::En);
    assert!(report.valid);
    assert_eq!(report.birth_date.as_deref(), Some("1868-05-03"));
    assert_eq!(report.sex.map(qujat::iin::Sex::id), Some("female"));
    assert_eq!(report.findings.iter().map(|found| found.code).collect::<Vec<_>>(), ["iin-passes"]);
}

#[test]
fn a_number_by_itself_is_refused_only_for_form_and_check_digit() {
    for (text, valid, told) in [
        ("680503200019", false, "error iin-check-digit"),
        ("680503200900", false, "error iin-never-issued"),
        ("", false, "error iin-length"),
        ("680230200014", true, "notice iin-no-date"),
    ] {
        let report = report::check_iin(text, Language::En);
        assert_eq!(report.valid, valid, "{text}");
        assert!(valid || report.birth_date.is_none());
        let [found, ..] = report.findings.as_slice() else { panic!("nothing is said of {text}") };
        assert_eq!(format!("{} {}", found.severity.id(), found.code), told);
    }
}

#[test]
fn the_number_of_an_organisation_is_no_number_of_a_person_and_no_error() {
    let report = report::check_iin("120640100011", Language::En);
    assert!(!report.valid);
    assert_eq!(
        report.findings.iter().map(|found| (found.severity.id(), found.code)).collect::<Vec<_>>(),
        [("notice", "iin-is-bin")]
    );
}

fn preview_of(changes: &Value) -> FormulyarReport {
    let mut draft = changed(&sheet().every, &toml::Table::new());
    merge(&mut draft, changes.clone());
    preview_formulyar(&read(&draft, "a test"), Language::En)
}

#[test]
fn the_draft_of_the_cases_is_whole() {
    let report = preview_formulyar(&whole(), Language::Kk);
    assert_eq!(findings(&report), ["notice iin-passes /iin"]);
}
