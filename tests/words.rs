//! Do people understand it? Every finding in every language, and what holds of every sentence.
#![cfg(not(target_arch = "wasm32"))]

#[path = "words/dates.rs"]
mod dates;
#[path = "words/findings.rs"]
mod findings;
#[path = "words/texts.rs"]
mod texts;

use chrono::NaiveDate;
use findings::{confirmed, findings};
use qujat::application::{Application, ApplyingAt, DocumentPackage};
use qujat::calendar::Holiday;
use qujat::document::DocumentKind;
use qujat::finding::{Question, Severity, Verdict};
use qujat::language::Language;
use qujat::latin::SpelledBy;
use qujat::law::{Deed, EDITIONS, Role, Slip, Stage, Word};
use qujat::reason::Reason;
use qujat::service::Service;
use qujat::timeline::Doing;
use qujat::unit::Unit;
use qujat::{report, words};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use texts::{names, sentences, texts};

#[test]
fn kazakh_and_russian_use_no_latin_letter_outside_a_site_name() {
    for language in [Language::Kk, Language::Ru] {
        for (name, text) in texts(language) {
            let rest = text.replace("egov.kz", "").replace("mvd.kz", "");
            assert!(!rest.chars().any(|c| c.is_ascii_alphabetic()), "{name}: {text}");
        }
    }
}

#[test]
fn english_uses_cyrillic_only_where_it_quotes_the_order() {
    for (name, text) in texts(Language::En) {
        assert!(!without_quotes(&text).chars().any(is_cyrillic), "{name}: {text}");
    }
}

#[test]
fn russian_uses_kazakh_letters_only_where_it_quotes_the_order() {
    for (name, text) in texts(Language::Ru) {
        assert!(!without_quotes(&text).chars().any(is_kazakh), "{name}: {text}");
        assert!(!text.contains(['ё', 'Ё']), "egov.kz writes without ё: {name}: {text}");
    }
}

#[test]
fn what_is_quoted_in_english_stands_in_the_order() {
    let order = order();
    for (name, text) in texts(Language::En) {
        for quote in quotes(&text) {
            assert!(order.contains(&quote.to_lowercase()), "{name}: «{quote}» does not stand in the order");
        }
    }
}

#[test]
fn what_is_quoted_in_russian_in_kazakh_stands_in_the_order() {
    let order = order();
    for (name, text) in texts(Language::Ru) {
        for quote in quotes(&text).into_iter().filter(|quote| quote.chars().any(is_kazakh)) {
            assert!(order.contains(&quote.to_lowercase()), "{name}: «{quote}» does not stand in the order");
        }
    }
}

#[test]
fn quotation_marks_are_those_of_the_language_and_come_in_pairs() {
    for language in Language::ALL {
        for (name, text) in texts(*language) {
            let count = |mark: char| text.chars().filter(|c| *c == mark).count();
            assert_eq!(count('«'), count('»'), "{name}: {text}");
            assert_eq!(count('“'), count('”'), "{name}: {text}");
            assert_eq!(count('('), count(')') - numbered_items(&text), "{name}: {text}");
            assert!(!text.contains(['"', '\'']), "{name}: {text}");
            if *language != Language::En {
                assert!(!text.contains(['“', '”', '’']), "{name}: {text}");
            }
        }
    }
}

/// «4) тармақша», «подпункт 4)»: an item is numbered with one bracket.
fn numbered_items(text: &str) -> usize {
    text.matches(") тармақша").count() + text.matches("подпункт").count()
}

#[test]
fn every_name_in_braces_is_filled_in() {
    for language in Language::ALL {
        for (name, text) in texts(*language) {
            assert!(!text.contains(['{', '|', '}']), "{name}: {text}");
        }
    }
}

#[test]
fn every_language_fills_in_the_same_names() {
    let words = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words");
    let names = |file: &Path| -> BTreeSet<String> {
        let source = fs::read_to_string(words.join(file)).expect("a file of a language");
        let names = source.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name);
        names
            .filter(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase()))
            .map(str::to_owned)
            .collect()
    };
    let mut found = BTreeSet::new();
    for file in fs::read_dir(words.join("kk")).expect("a folder of a language") {
        let name = file.expect("a file").file_name();
        let [kk, ru, en] = ["kk", "ru", "en"].map(|language| names(&Path::new(language).join(&name)));
        assert_eq!(kk, ru, "{}", name.display());
        assert_eq!(kk, en, "{}", name.display());
        found.extend(kk);
    }
    assert!(["documents", "paragraph", "month"].iter().all(|name| found.contains(*name)), "{found:?}");
}

#[test]
fn no_text_is_empty_or_badly_spaced() {
    for language in Language::ALL {
        for (name, text) in texts(*language) {
            assert!(!text.is_empty(), "{name}");
            assert_eq!(text.trim(), text, "{name}");
            for slip in ["  ", " .", " ,", "..", ",,", ".,", " ;", ": .", "\n"] {
                assert!(!text.contains(slip), "{name}: {slip:?} in {text}");
            }
        }
    }
}

#[test]
fn every_sentence_ends_with_a_full_stop_or_a_question_mark() {
    for language in Language::ALL {
        for (name, text) in sentences(*language) {
            assert!(text.ends_with(['.', '?']), "{name}: {text}");
            assert!(begins_with_capital(&text), "{name}: {text}");
        }
    }
}

#[test]
fn no_sentence_is_too_long_for_a_phone() {
    for language in Language::ALL {
        for (name, text) in sentences(*language) {
            for sentence in text.split(['.', '?']) {
                let length = sentence.chars().count();
                assert!(length <= 200, "{length} characters: {name}: {sentence}");
            }
        }
    }
}

#[test]
fn each_language_says_it_in_its_own_words() {
    let (kk, ru, en) = (texts(Language::Kk), texts(Language::Ru), texts(Language::En));
    for (((name, kk), (_, ru)), (_, en)) in kk.iter().zip(&ru).zip(&en) {
        assert_ne!(kk, en, "{name}");
        assert_ne!(ru, en, "{name}");
        // A size, a term in minutes, a passport, a formulyar and Nauryz are the same in both.
        let same =
            ["3,5 × 4,5 см", "30 минут", "паспорт", "Паспорт", "формуляр", "Формуляр", "Наурыз мейрамы", "минут"];
        assert!(kk != ru || same.contains(&kk.as_str()), "{name}: {kk}");
    }
    assert_eq!((kk.len(), ru.len()), (en.len(), en.len()));
}

#[test]
fn a_document_a_word_and_a_role_may_follow_a_colon() {
    for language in Language::ALL {
        for document in DocumentKind::ALL {
            let text = words::document(*language, *document);
            assert!(text.starts_with(|c: char| c.is_lowercase() || c.is_numeric()), "{text}");
            assert!(!text.ends_with('.'), "{text}");
        }
        for word in Word::ALL.iter().copied() {
            let text = words::word(*language, word);
            assert!(text.starts_with(char::is_lowercase), "{text}");
        }
        for role in Role::ALL.iter().copied() {
            let text = words::role(*language, role);
            assert!(text.starts_with(char::is_lowercase), "{text}");
        }
    }
}

#[test]
fn a_name_begins_with_a_capital_and_has_no_full_stop() {
    for language in Language::ALL {
        for (name, text) in names(*language) {
            assert!(begins_with_capital(&text), "{name}: {text}");
            assert!(!text.ends_with('.'), "{name}: {text}");
        }
    }
}

#[test]
fn no_two_choices_of_one_form_are_called_the_same() {
    fn differ<T: std::marker::Copy>(all: &[T], name: impl Fn(T) -> &'static str) {
        let mut names: Vec<_> = all.iter().map(|one| name(*one)).collect();
        names.sort_unstable();
        for pair in names.windows(2) {
            assert_ne!(pair.first(), pair.last());
        }
    }
    for language in Language::ALL.iter().copied() {
        differ(Reason::ALL, |one| words::reason(language, one));
        differ(DocumentKind::ALL, |one| words::document(language, one));
        differ(Service::ALL, |one| words::service_short(language, one));
        differ(Unit::ALL, |one| words::unit(language, one));
        differ(Unit::ALL, |one| words::unit_short(language, one));
        differ(Holiday::ALL, |one| words::holiday(language, one));
        differ(SpelledBy::ALL, |one| words::spelled_by(language, one));
        differ(Slip::ALL, |one| words::slip(language, one));
        differ(Deed::ALL, |one| words::deed(language, one));
        differ(Stage::ALL, |one| words::stage(language, one));
    }
}

#[test]
fn a_short_service_name_and_a_title_fit_a_button() {
    for language in Language::ALL {
        for service in Service::ALL {
            let text = words::service_short(*language, *service);
            assert!(text.chars().count() <= 40, "{text}");
        }
        for finding in findings() {
            let text = words::title(*language, &finding.fault);
            assert!(text.chars().count() <= 40, "{text}");
        }
    }
}

#[test]
fn what_nobody_has_confirmed_is_said_gently_and_tells_whom_to_ask() {
    let hedges = ["ешкім растаған жоқ", "никто не подтвердил", "obody has confirmed it"];
    for finding in findings() {
        let gentle = confirmed(finding).severity() == Severity::Error && finding.severity() == Severity::Warning;
        for (language, hedge) in Language::ALL.iter().zip(hedges) {
            let (what, todo) = (words::what(*language, &finding), words::todo(*language, &finding));
            assert_eq!(what.contains(hedge), gentle, "{}: {what}", finding.fault.code());
            assert!(!gentle || todo.contains("1414"), "{}: {todo}", finding.fault.code());
        }
    }
}

#[test]
fn a_verdict_that_cannot_tell_says_where_to_ask() {
    for language in Language::ALL {
        let advice = words::verdict_advice(*language, Verdict::CannotTell);
        assert!(advice.contains("1414") && advice.contains("egov.kz"), "{advice}");
    }
}

#[test]
fn a_verdict_for_a_day_after_the_order_says_that_it_is_the_orders_and_where_to_ask_today() {
    let past = ["Сол бұйрық бойынша", "о тому приказу", "nder that order"];
    for documents in ["", r#"{"kind":"application"},{"kind":"photo"},{"kind":"fee-receipt"}"#] {
        for (day, is_past) in [("2012-10-01", false), ("2014-11-10", true), ("2064-02-29", true)] {
            let package = format!(
                r#"{{"application":{{"service":"temporary-id-card","reason":"card-lost","submittedOn":"{day}"}},"documents":[{documents}]}}"#
            );
            let package = report::package_from_json(&package).expect("a package as the contract has it");
            for (language, past) in Language::ALL.iter().zip(past) {
                let report = report::check_package(&package, *language);
                assert_eq!(report.verdict_text.contains(past), is_past, "{day}: {}", report.verdict_text);
                let finding = report.findings.iter().find(|finding| finding.code == "edition-not-in-force");
                assert_eq!(finding.map(|finding| &finding.todo), is_past.then_some(&report.advice), "{day}");
                assert!(!is_past || (report.advice.contains("1414") && report.advice.contains("egov.kz")));
                assert!(
                    report.why.iter().any(|why| why.id.ends_with("/12")),
                    "{day}: par. 12 has the ground for refusal"
                );
            }
        }
    }
}

#[test]
fn that_an_original_is_needed_is_said_with_its_own_place() {
    let package = r#"{"application":{"service":"residence-registration","reason":"owner-consent"},"documents":[]}"#;
    let package = report::package_from_json(package).expect("a package as the contract has it");
    let list = report::requirements(&package.application, Language::En);
    assert!(list.requirements.iter().any(|requirement| requirement.original));
    for requirement in list.requirements {
        assert_eq!(requirement.original, requirement.original_why.is_some(), "{}", requirement.id);
    }
}

#[test]
fn the_order_was_in_force_through_its_last_day() {
    let package = r#"{"application":{"service":"temporary-id-card","submittedOn":"2014-11-10"},"documents":[]}"#;
    let package = report::package_from_json(package).expect("a package as the contract has it");
    let spans = [
        (Language::Kk, "2012 жылғы 23 қыркүйектен бастап 2014 жылғы 9 қарашаға дейін (сол күнді қоса алғанда)"),
        (Language::Ru, "с 23 сентября 2012 года по 9 ноября 2014 года"),
        (Language::En, "from 23 September 2012 to 9 November 2014"),
    ];
    assert!(EDITIONS[0].in_force(on(2014, 11, 9)) && !EDITIONS[0].in_force(on(2014, 11, 10)));
    for (language, span) in spans {
        let report = report::check_package(&package, language);
        assert!(report.findings.iter().any(|finding| finding.what.contains(span)), "{span}");
    }
}

#[test]
fn a_stage_names_units_in_full_and_says_where_it_is_for_paper_alone() {
    for (language, short, if_on_paper) in [
        (Language::Kk, ["КҚПК", "РМК", "ҚАІІО"], "Формуляр қағазда болса, "),
        (Language::Ru, ["КМП", "ИПЦ", "ГОРРАЙОВД"], "Если формуляр бумажный, "),
        (Language::En, ["the Committee", "the Production Centre", "the Centre"], "If the formulyar is on paper, "),
    ] {
        for stage in Stage::ALL.iter().copied() {
            let text = words::stage(language, stage);
            assert!(short.iter().all(|short| !text.contains(short)), "{text}");
            let paper = matches!(stage, Stage::PaperFilledIn | Stage::PaperSentToCommittee);
            assert_eq!(text.starts_with(if_on_paper), paper, "{text}");
        }
    }
}

#[test]
fn the_centre_of_a_question_a_verdict_and_a_stage_is_the_public_service_centre() {
    let mut texts = vec![words::applying_at(Language::En, ApplyingAt::Residence)];
    texts.extend(Question::ALL.iter().map(|question| words::question(Language::En, *question)));
    texts.extend(Verdict::ALL.iter().map(|verdict| words::verdict_advice(Language::En, *verdict)));
    texts.extend(Stage::ALL.iter().map(|stage| words::stage(Language::En, *stage)));
    for text in texts {
        let named = text.replace("Public Service Centre", "").replace("Information and Production Centre", "");
        assert!(!named.contains("Centre"), "{text}");
    }
}

#[test]
fn who_registers_is_told_of_the_sheet_and_the_stub_only_if_they_are_given() {
    for (language, conditions) in [
        (Language::Kk, ["парақ берілсе", "ал берілсе, түбіртекті"]),
        (Language::Ru, ["Если дадут информационный лист", "корешок, если его выдадут"]),
        (Language::En, ["If you are given an information sheet", "the stub if you get one"]),
    ] {
        let text = words::doing_explained(language, Doing::Deed(Deed::RegisterAndFillIn));
        assert!(conditions.iter().all(|condition| text.contains(condition)), "{text}");
    }
}

#[test]
fn who_claims_an_exemption_is_told_to_pay_where_there_is_a_duty_and_nowhere_else() {
    for (service, what, todo) in [
        (
            Service::TemporaryIdCard,
            "This service provides no exemption from the duty.",
            "Pay the duty and add the receipt.",
        ),
        (Service::ResidenceDeregistration, "This service is free, so no exemption is needed.", "Do not pay any duty."),
    ] {
        let application = Application { fee_exempt: Some(true), ..Application::new(service) };
        let package = DocumentPackage { application, documents: Vec::new(), unsure: Vec::new() };
        let answer = report::check_package(&package, Language::En);
        let told = answer.findings.iter().find(|found| found.code == "exemption-not-provided").expect("the finding");
        assert_eq!((&*told.what, &*told.todo), (what, todo));
    }
}

#[test]
fn who_was_robbed_of_the_card_has_an_answer_to_choose() {
    for (language, stolen) in [(Language::Kk, "ұрланды"), (Language::Ru, "украдено"), (Language::En, "stolen")]
    {
        assert!(words::reason(language, Reason::CardLost).contains(stolen));
    }
}

// Letters.

fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the test")
}

fn begins_with_capital(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphanumeric());
    first.is_some_and(|c| c.is_uppercase() || c.is_numeric()) || text.starts_with("egov.kz")
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

fn is_kazakh(letter: char) -> bool {
    "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains(letter)
}

/// What stands between « and ».
fn quotes(text: &str) -> Vec<&str> {
    text.split('«').skip(1).filter_map(|rest| rest.split('»').next()).collect()
}

fn without_quotes(text: &str) -> String {
    let mut rest = text.to_string();
    for quote in quotes(text) {
        rest = rest.replace(quote, "");
    }
    rest
}

/// The whole order in small letters, one space between words.
fn order() -> String {
    let texts = [
        include_str!("../src/law/order_394_2012/order.kk.txt"),
        include_str!("../src/law/order_394_2012/annex_1.kk.txt"),
        include_str!("../src/law/order_394_2012/annex_2.kk.txt"),
        include_str!("../src/law/order_394_2012/annex_3.kk.txt"),
        include_str!("../src/law/order_394_2012/annex_4.kk.txt"),
    ];
    texts.join(" ").to_lowercase()
}
