//! Do people understand it? Every finding in every language, and what holds of every sentence.
#![cfg(not(target_arch = "wasm32"))]

use chrono::NaiveDate;
use qujat::application::{ApplicantKind, ApplyingAt, Representation};
use qujat::calendar::{DayKind, Holiday, Week};
use qujat::citation::{Citation, Evidence, Inference, Place, Source};
use qujat::document::{Copy, DocumentKind, PhotoSize};
use qujat::finding::{At, Fault, Finding, Mistake, Question, Severity, Verdict};
use qujat::formulyar::{FilledBy, FormulyarField};
use qujat::iin::Sex;
use qujat::language::Language;
use qujat::latin::SpelledBy;
use qujat::law::{
    Consumers, Deed, EndsIn, Fee, Form, Measure, Outcome, Role, Security, SeenBy, Slip, Stage, Weight, Word,
};
use qujat::reading::{DayOff, FilingDay, PlainDays, Reading};
use qujat::reason::Reason;
use qujat::report;
use qujat::service::{Medium, Product, Service, Urgency};
use qujat::term::{Counted, Term};
use qujat::timeline::{Course, Doing};
use qujat::unit::Unit;
use qujat::words;
use qujat::words::formulyar::{MachinePart, Note, Sheet};
use std::collections::BTreeSet;
use std::fmt::Write as _;

// What people read.

#[test]
fn a_kazakh_reader_is_told_what_is_wrong_and_what_to_do() {
    insta::assert_snapshot!("findings_kk", every_finding_in(Language::Kk));
}

#[test]
fn a_russian_reader_is_told_what_is_wrong_and_what_to_do() {
    insta::assert_snapshot!("findings_ru", every_finding_in(Language::Ru));
}

#[test]
fn an_english_reader_is_told_what_is_wrong_and_what_to_do() {
    insta::assert_snapshot!("findings_en", every_finding_in(Language::En));
}

fn every_finding_in(language: Language) -> String {
    let mut page = String::new();
    for finding in findings() {
        let (code, severity) = (finding.fault.code(), words::severity(language, finding.severity()));
        let (title, what, todo) =
            (words::title(language, &finding.fault), words::what(language, &finding), words::todo(language, &finding));
        writeln!(page, "{code} · {severity}\n  {title}\n  {what}\n  → {todo}\n").expect("a string takes every text");
    }
    page
}

// What holds of every sentence.

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
    let names = |source: &'static str| -> BTreeSet<&str> {
        let names = source.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name);
        names.filter(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase())).collect()
    };
    let kk = names(include_str!("../src/words/kk.rs"));
    assert!(kk.contains("documents") && kk.contains("paragraph") && kk.contains("month"));
    assert_eq!(kk, names(include_str!("../src/words/ru.rs")));
    assert_eq!(kk, names(include_str!("../src/words/en.rs")));
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
        for word in every_word() {
            let text = words::word(*language, word);
            assert!(text.starts_with(char::is_lowercase), "{text}");
        }
        for role in every_role() {
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
        differ(&every_deed(), |one| words::deed(language, one));
        differ(&every_stage(), |one| words::stage(language, one));
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

// Dates, terms and places.

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
    for (month, (plain, from, until)) in (1..).zip(table) {
        let date = on(2012, month, 1);
        assert_eq!(words::date(Language::Kk, date), format!("2012 жылғы {plain}"));
        assert_eq!(words::date_from(Language::Kk, date), format!("2012 жылғы {from} бастап"));
        assert_eq!(words::date_until(Language::Kk, date), format!("2012 жылғы {until} дейін"));
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
        assert_eq!(words::date_until(Language::Ru, last), format!("до {text} 2012 года"));
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
        assert_eq!(words::date_until(Language::En, date), format!("until 10 {text} 2014"));
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
            "№ 394 бұйрық, 1-қосымша, 10-тармақ, 1) тармақша",
            "приказ № 394 от 11 июля 2012 года, приложение 1, пункт 10, подпункт 1)",
            "Order No. 394 of 11 July 2012, annex 1, par. 10, item 1",
        ),
        (
            annex.paragraph_again(13),
            "№ 394 бұйрық, 1-қосымша, екінші 13-тармақ",
            "приказ № 394 от 11 июля 2012 года, приложение 1, второй пункт 13",
            "Order No. 394 of 11 July 2012, annex 1, the second par. 13",
        ),
        (
            annex.paragraph_again(13).item(2),
            "№ 394 бұйрық, 1-қосымша, екінші 13-тармақ, 2) тармақша",
            "приказ № 394 от 11 июля 2012 года, приложение 1, второй пункт 13, подпункт 2)",
            "Order No. 394 of 11 July 2012, annex 1, the second par. 13, item 2",
        ),
        (
            annex.column(1, 8),
            "№ 394 бұйрық, 1-қосымша, 1-кесте, 8-баған",
            "приказ № 394 от 11 июля 2012 года, приложение 1, таблица 1, графа 8",
            "Order No. 394 of 11 July 2012, annex 1, table 1, column 8",
        ),
        (
            annex.step(2, 14),
            "№ 394 бұйрық, 1-қосымша, 2-кесте, 14-қадам",
            "приказ № 394 от 11 июля 2012 года, приложение 1, таблица 2, шаг 14",
            "Order No. 394 of 11 July 2012, annex 1, table 2, step 14",
        ),
        (
            annex.table(3),
            "№ 394 бұйрық, 1-қосымша, 3-кесте",
            "приказ № 394 от 11 июля 2012 года, приложение 1, таблица 3",
            "Order No. 394 of 11 July 2012, annex 1, table 3",
        ),
        (
            Place::of(Source::LabourCode).article(96),
            "Еңбек кодексі, 96-бап",
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

// Every finding: each fault once for each way it is said.

#[expect(clippy::too_many_lines, reason = "one entry for each way a fault is said")]
fn findings() -> Vec<Finding> {
    const CARD_OR_BOOK: &[DocumentKind] =
        &[DocumentKind::HousingTitle, DocumentKind::Lease, DocumentKind::OwnerConsent];
    const CERTIFICATES: &[DocumentKind] =
        &[DocumentKind::MarriageCertificate, DocumentKind::DivorceCertificate, DocumentKind::NameChangeCertificate];
    let document = DocumentKind::IdCard;
    let (order, page) = (Place::annex(Source::Order394, 1).says(""), Place::of(Source::EgovIdentity).retold());
    let temporary = Place::of(Source::EgovTemporaryCard).retold();
    let unread = Place::of(Source::Resolution2121).paragraph(11).unread();
    let guess = |inference| Place::of(Source::Resolution2121).paragraph(11).implies(inference);
    let found = |fault, at, why| Finding { fault, at, why };
    let field = |name| At::DocumentField(0, name);
    let mut findings = vec![
        found(
            Fault::EditionNotInForce { from: on(2012, 9, 23), until: on(2014, 11, 10) },
            At::Application("submittedOn"),
            order,
        ),
        found(
            Fault::ReasonOfAnotherService { reason: Reason::CardLost, service: Service::TemporaryIdCard },
            At::Application("reason"),
            order,
        ),
        found(
            Fault::ProductContradictsReason { reason: Reason::ChildPassport, product: Product::IdCard },
            At::Application("product"),
            guess(Inference::CardFromSixteen),
        ),
    ];
    for question in Question::ALL {
        findings.push(found(Fault::AnswerNeeded { question: *question }, At::Application("reason"), order));
    }
    findings.extend([
        found(Fault::UrgencyNotOffered { urgency: Urgency::Category1 }, At::Application("urgency"), order),
        found(Fault::LegalPersonNotAllowed, At::Applicant("kind"), order),
        found(Fault::NotAtResidence, At::Application("applyingAt"), order),
        found(
            Fault::AgeContradictsReason { reason: Reason::FirstIdCard, age: 15 },
            At::Applicant("birthDate"),
            guess(Inference::CardFromSixteen),
        ),
        found(
            Fault::AgeContradictsReason { reason: Reason::ChildPassport, age: 34 },
            At::Applicant("birthDate"),
            guess(Inference::CardFromSixteen),
        ),
        found(Fault::BornAfterSubmission, At::Applicant("birthDate"), order),
        found(Fault::ChildWithoutRepresentative, At::Representative, order),
        found(Fault::ChildWithoutRepresentative, At::Representative, guess(Inference::ChildHasNoCard)),
        found(Fault::ExemptionWithoutProof, At::Application("feeExempt"), page),
        found(Fault::ExemptionWithoutProof, At::Application("feeExempt"), guess(Inference::PaidServiceNeedsProof)),
        found(Fault::ExemptionNotProvided, At::Application("feeExempt"), temporary),
        found(Fault::ExemptionNotProvided, At::Application("feeExempt"), order),
    ]);
    for at in [At::Application("submittedOn"), At::Applicant("birthDate"), field("issuedOn"), field("expiresOn")] {
        findings.push(found(Fault::UnreadableDate, at, order));
    }
    for name in ["surname", "name", "patronymic", "iin", "note"] {
        findings.push(found(Fault::TextTooLong { limit: 200 }, At::Applicant(name), order));
    }
    findings.extend([
        found(Fault::TooManyDocuments { limit: 64 }, At::Documents, order),
        found(Fault::DocumentExpired { document, on: on(2012, 9, 1) }, field("expiresOn"), order),
        found(
            Fault::DocumentExpired { document, on: on(2012, 9, 1) },
            field("expiresOn"),
            guess(Inference::InvalidProvesNothing),
        ),
        found(
            Fault::DocumentExpiresBeforePromise { document, on: on(2012, 10, 9), promise: on(2012, 10, 31) },
            field("expiresOn"),
            guess(Inference::InvalidProvesNothing),
        ),
        found(Fault::IssuedAfterSubmission { document, on: on(2012, 10, 2) }, field("issuedOn"), order),
        found(Fault::ExpiresBeforeIssued { document }, field("expiresOn"), order),
        found(Fault::CopyNotOriginal { document }, field("copy"), order),
        found(Fault::CopyNotOriginal { document }, field("copy"), guess(Inference::IdentificationNeedsOriginal)),
        found(Fault::PhotoCount { needed: 2, given: 1 }, field("count"), page),
        found(Fault::PhotoSize, field("size"), page),
        found(Fault::DocumentOfAnother { document }, field("iin"), order),
        found(Fault::DocumentOfAnother { document }, field("surname"), guess(Inference::IdentificationNeedsOriginal)),
        found(Fault::DuplicateDocument { document }, At::Document(1), order),
        found(Fault::UnneededDocument { document: DocumentKind::DeathCertificate }, At::Document(1), order),
        found(Fault::ReceiptNotNeeded, At::Document(0), order),
        found(Fault::UnknownDocument, At::Document(0), order),
        found(Fault::ReceiptMissing, At::Documents, page),
        found(Fault::ReceiptMissing, At::Documents, temporary),
        found(Fault::ReceiptMissing, At::Documents, guess(Inference::PaidServiceNeedsProof)),
        found(Fault::MissingDocument { any_of: &[DocumentKind::Photo] }, At::Documents, page),
        found(Fault::MissingDocument { any_of: &[DocumentKind::BirthCertificate] }, At::Documents, page),
        found(Fault::MissingDocument { any_of: CARD_OR_BOOK }, At::Documents, page),
        found(Fault::MissingDocument { any_of: &[DocumentKind::DepartureSlip] }, At::Documents, unread),
        found(Fault::MissingDocument { any_of: CERTIFICATES }, At::Documents, guess(Inference::SameInLaterEditions)),
    ]);
    let authorities: [(Representation, &[DocumentKind]); 3] = [
        (Representation::Parent, &[DocumentKind::BirthCertificate]),
        (Representation::Guardian, &[DocumentKind::GuardianshipProof]),
        (Representation::Attorney, &[DocumentKind::PowerOfAttorney]),
    ];
    for (representation, any_of) in authorities {
        let fault = Fault::RepresentativeWithoutAuthority { representation, any_of };
        findings.push(found(fault, At::Representative, order));
        findings.push(found(fault, At::Representative, guess(Inference::AuthorityMustBeShown)));
    }
    findings.push(found(Fault::ListNotRead, At::Documents, unread));
    for mistake in every_mistake() {
        findings.push(found(Fault::Formulyar(mistake), At::Formulyar(FormulyarField::BirthPlace), order));
    }
    findings
}

/// Each mistake in a draft once for each way it is said.
fn every_mistake() -> Vec<Mistake> {
    vec![
        Mistake::FieldEmpty,
        Mistake::OneName,
        Mistake::MixedScripts,
        Mistake::NameSymbols,
        Mistake::NameDisguised,
        Mistake::PatronymicApart,
        Mistake::NameTruncated,
        Mistake::LatinLetters,
        Mistake::LatinAskedFor,
        Mistake::TooYoungForCard { age: 15 },
        Mistake::IinLength { given: 11 },
        Mistake::IinNotDigits,
        Mistake::IinForeignDigits,
        Mistake::IinIsBin,
        Mistake::IinCheckDigit,
        Mistake::IinNeverIssued,
        Mistake::IinNoDate { linked: true },
        Mistake::IinNoDate { linked: false },
        Mistake::IinCentury,
        Mistake::IinBirthDate { linked: true },
        Mistake::IinBirthDate { linked: false },
        Mistake::IinSex { linked: true },
        Mistake::IinSex { linked: false },
        Mistake::IinPasses,
        Mistake::UnreadableDate,
        Mistake::MonthFirst,
        Mistake::NoSuchDay,
        Mistake::ShortYear,
        Mistake::IssuedBeforeBirth,
        Mistake::NumberUnusual { document: DocumentKind::IdCard },
        Mistake::ValidityUnusual { document: DocumentKind::Passport },
    ]
}

/// The same finding, had it been read in the act.
fn confirmed(finding: Finding) -> Finding {
    Finding { why: Citation { evidence: Evidence::Act, ..finding.why }, ..finding }
}

#[test]
#[expect(clippy::too_many_lines, reason = "one line for each fault")]
fn no_fault_is_left_without_a_snapshot() {
    let all = [
        "edition-not-in-force",
        "reason-of-another-service",
        "product-contradicts-reason",
        "answer-needed",
        "urgency-not-offered",
        "legal-person-not-allowed",
        "not-at-residence",
        "age-contradicts-reason",
        "born-after-submission",
        "child-without-representative",
        "exemption-without-proof",
        "exemption-not-provided",
        "unreadable-date",
        "text-too-long",
        "too-many-documents",
        "document-expired",
        "document-expires-before-promise",
        "issued-after-submission",
        "expires-before-issued",
        "copy-not-original",
        "photo-count",
        "photo-size",
        "document-of-another",
        "duplicate-document",
        "unneeded-document",
        "receipt-not-needed",
        "unknown-document",
        "receipt-missing",
        "missing-document",
        "representative-without-authority",
        "list-not-read",
        "field-empty",
        "one-name",
        "mixed-scripts",
        "name-symbols",
        "name-disguised",
        "patronymic-apart",
        "name-truncated",
        "latin-letters",
        "latin-asked-for",
        "too-young-for-card",
        "iin-length",
        "iin-not-digits",
        "iin-foreign-digits",
        "iin-is-bin",
        "iin-check-digit",
        "iin-never-issued",
        "iin-no-date",
        "iin-century",
        "iin-birth-date",
        "iin-sex",
        "iin-passes",
        // In a draft it is told with the dates that forms have.
        "unreadable-date",
        "month-first",
        "no-such-day",
        "short-year",
        "issued-before-birth",
        "number-unusual",
        "validity-unusual",
    ];
    let mut codes: Vec<_> = findings().iter().map(|finding| finding.fault.code()).collect();
    codes.dedup();
    assert_eq!(codes, all);
    // A new fault does not compile here until it has its place in the list above and in `findings`.
    for finding in findings() {
        match finding.fault {
            Fault::EditionNotInForce { .. }
            | Fault::ReasonOfAnotherService { .. }
            | Fault::ProductContradictsReason { .. }
            | Fault::AnswerNeeded { .. }
            | Fault::UrgencyNotOffered { .. }
            | Fault::LegalPersonNotAllowed
            | Fault::NotAtResidence
            | Fault::AgeContradictsReason { .. }
            | Fault::BornAfterSubmission
            | Fault::ChildWithoutRepresentative
            | Fault::ExemptionWithoutProof
            | Fault::ExemptionNotProvided
            | Fault::UnreadableDate
            | Fault::TextTooLong { .. }
            | Fault::TooManyDocuments { .. }
            | Fault::DocumentExpired { .. }
            | Fault::DocumentExpiresBeforePromise { .. }
            | Fault::IssuedAfterSubmission { .. }
            | Fault::ExpiresBeforeIssued { .. }
            | Fault::CopyNotOriginal { .. }
            | Fault::PhotoCount { .. }
            | Fault::PhotoSize
            | Fault::DocumentOfAnother { .. }
            | Fault::DuplicateDocument { .. }
            | Fault::UnneededDocument { .. }
            | Fault::ReceiptNotNeeded
            | Fault::UnknownDocument
            | Fault::ReceiptMissing
            | Fault::MissingDocument { .. }
            | Fault::RepresentativeWithoutAuthority { .. }
            | Fault::ListNotRead => {}
            Fault::Formulyar(mistake) => match mistake {
                Mistake::FieldEmpty
                | Mistake::OneName
                | Mistake::MixedScripts
                | Mistake::NameSymbols
                | Mistake::NameDisguised
                | Mistake::PatronymicApart
                | Mistake::NameTruncated
                | Mistake::LatinLetters
                | Mistake::LatinAskedFor
                | Mistake::TooYoungForCard { .. }
                | Mistake::IinLength { .. }
                | Mistake::IinNotDigits
                | Mistake::IinForeignDigits
                | Mistake::IinIsBin
                | Mistake::IinCheckDigit
                | Mistake::IinNeverIssued
                | Mistake::IinNoDate { .. }
                | Mistake::IinCentury
                | Mistake::IinBirthDate { .. }
                | Mistake::IinSex { .. }
                | Mistake::IinPasses
                | Mistake::UnreadableDate
                | Mistake::MonthFirst
                | Mistake::NoSuchDay
                | Mistake::ShortYear
                | Mistake::IssuedBeforeBirth
                | Mistake::NumberUnusual { .. }
                | Mistake::ValidityUnusual { .. } => {}
            },
        }
    }
}

// Every text there is.

/// Says each of them by the function of that name.
macro_rules! each {
    ($texts:ident, $language:ident, $name:ident: $all:expr) => {
        for one in $all {
            $texts.push((stringify!($name), words::$name($language, *one).to_string()));
        }
    };
}

/// Each text with the function that says it.
fn texts(language: Language) -> Vec<(&'static str, String)> {
    let mut texts = sentences(language);
    texts.extend(names(language));
    each!(texts, language, document: DocumentKind::ALL);
    each!(texts, language, word: &every_word());
    each!(texts, language, role: &every_role());
    each!(texts, language, counted: Counted::ALL);
    each!(texts, language, spelled_by: SpelledBy::ALL);
    each!(texts, language, source: &every_source());
    for source in every_source() {
        let annex = Place::annex(source, 3);
        each!(texts, language, place: &[annex.paragraph(10).item(1), annex.paragraph_again(13).item(1)]);
        each!(texts, language, place: &[annex.column(1, 8), annex.step(2, 3), Place::of(source).article(5)]);
    }
    for month in 1..=12 {
        each!(texts, language, date: &[on(2012, month, 5)]);
        each!(texts, language, date_from: &[on(2012, month, 5)]);
        each!(texts, language, date_until: &[on(2012, month, 5)]);
    }
    let (some, up_to, plain) = (Term::WorkingDays(1), Term::UpToWorkingDays(3), Term::Days(1));
    each!(texts, language, term: &[Term::Minutes(30), Term::CalendarDays(30), some, up_to, plain]);
    each!(texts, language, term: &[Term::Daily, Term::NotStated]);
    texts
}

/// What is a sentence, or several.
fn sentences(language: Language) -> Vec<(&'static str, String)> {
    let mut texts = Vec::new();
    for finding in findings() {
        texts.push(("what", words::what(language, &finding).into_owned()));
        texts.push(("todo", words::todo(language, &finding).into_owned()));
    }
    each!(texts, language, question: Question::ALL);
    each!(texts, language, verdict: Verdict::ALL);
    each!(texts, language, verdict_then: Verdict::ALL);
    each!(texts, language, verdict_advice: Verdict::ALL);
    each!(texts, language, deed: &every_deed());
    each!(texts, language, doing_explained: &every_deed().into_iter().map(Doing::Deed).collect::<Vec<_>>());
    each!(texts, language, doing: &[Doing::SendBack]);
    each!(texts, language, doing_explained: &[Doing::SendBack]);
    each!(texts, language, course_explained: Course::ALL);
    each!(texts, language, stage: &every_stage());
    each!(texts, language, inference: &every_inference());
    each!(texts, language, slip: Slip::ALL);
    each!(texts, language, slip_meaning: Slip::ALL);
    each!(texts, language, slip_reading: Slip::ALL);
    for note in every_note() {
        texts.push(("note", words::form_note(language, note).to_owned()));
    }
    texts
}

/// What stands by itself: a label, a heading, a value.
fn names(language: Language) -> Vec<(&'static str, String)> {
    let mut texts = Vec::new();
    for finding in findings() {
        texts.push(("title", words::title(language, &finding.fault).to_string()));
    }
    each!(texts, language, weight: Weight::ALL);
    each!(texts, language, seen_by: SeenBy::ALL);
    each!(texts, language, measure: Measure::ALL);
    each!(texts, language, sweep_starts: &[false, true]);
    let other = Reading { filing_day: FilingDay::Counts, ..Reading::CAREFUL };
    each!(texts, language, sweep_reading: &[Reading::CAREFUL, Reading::STRICT, other]);
    each!(texts, language, service: Service::ALL);
    each!(texts, language, service_short: Service::ALL);
    each!(texts, language, unit: Unit::ALL);
    each!(texts, language, unit_short: Unit::ALL);
    each!(texts, language, product: Product::ALL);
    each!(texts, language, medium: Medium::ALL);
    each!(texts, language, urgency: Urgency::ALL);
    each!(texts, language, reason: Reason::ALL);
    each!(texts, language, copy: Copy::ALL);
    each!(texts, language, photo_size: PhotoSize::ALL);
    each!(texts, language, representation: Representation::ALL);
    each!(texts, language, applicant_kind: ApplicantKind::ALL);
    each!(texts, language, applying_at: ApplyingAt::ALL);
    each!(texts, language, severity: Severity::ALL);
    each!(texts, language, course: Course::ALL);
    each!(texts, language, filing_day: FilingDay::ALL);
    each!(texts, language, plain_days: PlainDays::ALL);
    each!(texts, language, day_off: DayOff::ALL);
    each!(texts, language, week: Week::ALL);
    each!(texts, language, form: &every_form());
    each!(texts, language, fee: &every_fee());
    each!(texts, language, outcome: &every_outcome());
    each!(texts, language, consumers: &every_consumers());
    each!(texts, language, ends_in: &every_end());
    each!(texts, language, security: &every_security());
    let inferred = Evidence::Inferred(Inference::CardFromSixteen);
    each!(texts, language, evidence: &[Evidence::Act, Evidence::OfficialPage, inferred, Evidence::Unverified]);
    each!(texts, language, holiday: Holiday::ALL);
    for holiday in Holiday::ALL.iter().copied() {
        let substitute = DayKind::Substitute { holiday, fell_on: on(2012, 12, 16) };
        each!(texts, language, day_kind: &[DayKind::Holiday(holiday), DayKind::ReligiousHoliday(holiday), substitute]);
    }
    let moved = [DayKind::MovedRest { worked: on(2012, 12, 29) }, DayKind::MovedWork { rest: on(2012, 12, 31) }];
    each!(texts, language, day_kind: &moved);
    each!(texts, language, day_kind: &[DayKind::Working, DayKind::WeeklyRest]);
    let labels = FormulyarField::ALL.iter().map(|field| words::form_label(language, *field));
    let who = FilledBy::ALL.iter().map(|who| words::filled_by(language, *who));
    let sexes = Sex::ALL.iter().map(|sex| words::sex(language, *sex));
    let sheets = every_sheet().into_iter().map(|sheet| words::form_sheet(language, sheet));
    let parts = every_part().into_iter().map(|part| words::formulyar::machine_part(language, part));
    for text in labels.chain(who).chain(sexes).chain(sheets).chain(parts) {
        texts.push(("formulyar", text.to_owned()));
    }
    texts
}

fn every_part() -> Vec<MachinePart> {
    let field = MachinePart::Field(FormulyarField::Surname);
    let all = vec![
        MachinePart::Code,
        MachinePart::State,
        MachinePart::Names,
        MachinePart::CheckDigit,
        MachinePart::CheckAll,
        MachinePart::Empty,
        field,
    ];
    for one in &all {
        match one {
            MachinePart::Code
            | MachinePart::State
            | MachinePart::Names
            | MachinePart::CheckDigit
            | MachinePart::CheckAll
            | MachinePart::Empty
            | MachinePart::Field(_) => {}
        }
    }
    all
}

/// Lists an enum that has no list of its own; a variant left out does not compile.
macro_rules! every {
    ($name:ident, $Enum:ident: $($Variant:ident)+) => {
        fn $name() -> Vec<$Enum> {
            let all = vec![$($Enum::$Variant),+];
            for one in &all {
                match one { $($Enum::$Variant => {})+ }
            }
            all
        }
    };
}

every!(every_form, Form: PartlyAutomated NotAutomated);
every!(every_note, Note: Layout Number Latin MachineReadable CardWithoutLines Stub InformationSheet);
every!(every_sheet, Sheet: Formulyar Stub InformationSheet);
every!(every_fee, Fee: Paid Free);
every!(every_outcome, Outcome: PassportAndOrIdCard TemporaryIdCard AddressRewritten);
every!(every_consumers, Consumers: Natural NaturalAndLegal);
every!(every_role, Role: ChecksFormulyars TakesInAndHandsOut MakesDocuments DrawsUpTemporaryCard DrawsUpRegistration
    DrawsUpDeregistration);
every!(every_security, Security: Confidentiality Integrity Availability);
every!(every_word, Word: Consumer Passport IdCard TemporaryIdCard Formulyar ElectronicFormulyar DigitalSignature Unit
    Registration Deregistration);
every!(every_deed, Deed: TakeIn RegisterAndFillIn MakeRegister MakeConsolidatedRegister LogIncoming CheckFormulyars
    SendToProduction MakeDocuments MakeDispatchRegister SendToRegion FileDispatchRegister SendToDistrict SendToCentre
    HandOut ReturnGroundless SendFormulyarToDistrict DestroyFormulyar DrawUpTemporaryCard EnterInJournal
    DrawUpRegistration EnterRegistration DrawUpDeregistration EnterDeregistration CheckDocuments ReturnPackage
    ReturnDocuments);
every!(every_stage, Stage: Presented IdentifiedAndFilledIn SignedAndSent PaperFilledIn PaperSentToCommittee
    CommitteeChecks SentToProductionOrBack Made HandedOut Filed SlipGiven CompletenessChecked TemporaryCardDrawnUp
    RegistrationDrawnUp DeregistrationDrawnUp DocumentsHandedBack);
every!(every_end, EndsIn: IncompletePackageReturned ApplicationRegistered Register ConsolidatedRegister IncomingNumber
    CoveringLetter FinishedDocuments DispatchRegister Dispatch AccompanyingRegister TemporaryCardHandedOut JournalEntry
    RegistrationHandedOut DataEntered DeregistrationHandedOut NotStated);
every!(every_inference, Inference: PaidServiceNeedsProof SameInLaterEditions InvalidProvesNothing
    IdentificationNeedsOriginal ChildHasNoCard AuthorityMustBeShown CardFromSixteen CountedFromPublication
    SixDayWeekWorksSaturday LunarCalendar AsInNearestKnownYear SubstituteByRule);
every!(every_source, Source: Order394 Resolution2121 Resolution1063 Resolution1427 Order631 Order165 Resolution406 Resolution853 Decree2923 Icao9303 Law107 Law267
    LabourCode MovedDays PublicServices2013 EgovTemporaryCard EgovIdentity EgovLostCard EgovChildRegistration);

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
