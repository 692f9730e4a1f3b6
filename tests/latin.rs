//! Is a name spelled in the letters a passport can print, by the table that was found, and only proposed?
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use qujat::latin::{ALTERNATIVES_LIMIT, Alternative, PROPOSED, SpelledBy, alternatives, latin};
use serde_json::Value;

#[test]
fn the_proposal_is_that_of_the_table_letter_by_letter() {
    let table: Value = serde_json::from_str(include_str!("data/latin-table.json")).expect("JSON");
    let rows = table["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), PROPOSED.len());
    for (row, ours) in rows.iter().zip(&PROPOSED) {
        assert_eq!(row["letter"], ours.letters);
        assert_eq!(row["proposed_mrz"], ours.latin, "{}", ours.letters);
        // The source named is one that spells it so.
        match ours.source {
            SpelledBy::PassportReader => {
                assert_eq!(row["kz_passport_parser_code_seen"], ours.latin, "{}", ours.letters);
            }
            SpelledBy::BgnPcgn => assert_eq!(row["bgn_pcgn_1979"], ours.latin, "{}", ours.letters),
            SpelledBy::Printed => {
                assert!(row["evidence"].as_str().is_some_and(|evidence| evidence.starts_with("seen")));
            }
            SpelledBy::Icao | SpelledBy::Habit => panic!("{} is proposed by nobody", ours.letters),
        }
    }
}

#[test]
fn every_letter_of_the_alphabet_is_spelled_small_and_capital() {
    for row in PROPOSED {
        let small: String = row.letters.chars().flat_map(char::to_lowercase).collect();
        for name in [row.letters, &small] {
            let latin = latin(name);
            assert_eq!(latin.text, row.latin, "{name}");
            assert!(latin.unspelled.is_empty(), "{name}");
        }
    }
}

#[test]
fn names_are_spelled_as_a_clerk_would_propose() {
    for (name, text) in [
        ("Хилл", "KHILL"),
        ("Әбдіхалықова", "ABDIKHALYKOVA"),
        ("Щербаков Игорь", "SHCHERBAKOV IGOR"),
        ("Айман-Шолпан", "AYMAN-SHOLPAN"),
        ("Айман - Шолпан", "AYMAN-SHOLPAN"),
        ("Юлия", "YULIYA"),
        ("Smith", "SMITH"),
        ("O'Connor", "OCONNOR"),
        ("Ayşe Ğalı Əli", "AYSE GALI ELI"),
        ("Groß-Ångström", "GROSS-AANGSTROEM"),
        ("Ь Ъ Айша", "AYSHA"),
        ("", ""),
    ] {
        assert_eq!(latin(name).text, text, "{name}");
    }
}

#[test]
fn letters_that_no_table_spells_are_told_by_their_place() {
    let latin = latin("  Ўткир გ");
    assert_eq!(latin.text, "TKIR");
    assert_eq!(latin.unspelled, [1, 7]);
}

#[test]
fn apostrophes_and_signs_that_no_name_has_are_no_letters() {
    for name in ["Д’Арк", "Дʼарк", "Әли № 2", "Әли €", "Әли…", "Әли\u{301}"] {
        assert!(latin(name).unspelled.is_empty(), "{name}");
    }
}

#[test]
fn alternatives_begin_with_all_habits_at_once_and_name_who_spells_so() {
    let texts = |name: &str| alternatives(name).into_iter().map(|other| other.text).collect::<Vec<_>>();
    assert_eq!(texts("Александр"), ["ALEXANDR"]);
    assert_eq!(texts("Есенов Әсел"), ["YESSENOV ASSEL", "YESENOV ASEL", "ESSENOV ASSEL"]);
    assert_eq!(texts("Сәтбаев"), ["SATBAYEV"]);
    // The first letter of any word is the first: after a space, and after a hyphen.
    assert_eq!(texts("Асан Ермек"), ["ASSAN YERMEK", "ASAN YERMEK", "ASSAN ERMEK"]);
    assert_eq!(texts("Нұрлан-Ермек"), ["NURLAN-YERMEK"]);
    assert_eq!(texts("Өтеғалиева"), ["OTEGALIYEVA", "OTEGHALIEVA"]);
    assert_eq!(texts("Ергалиев"), ["YERGALIYEV", "YERGALIEV", "ERGALIYEV"]);
    assert_eq!(texts("Арсеньев"), ["ARSENYEV"]);
    assert_eq!(texts("Қайғы"), ["QAYGY", "KAYGHY", "KAIGY", "KAYGI"]);
    assert!(texts("Smith").is_empty());
    let yulia = alternatives("Юлия");
    assert_eq!(
        yulia.iter().flat_map(Alternative::spellings).map(|one| one.source).collect::<Vec<_>>(),
        [SpelledBy::Icao, SpelledBy::Icao]
    );
    let changes = |other: &Alternative| other.spellings().map(|one| (one.letters, one.latin)).collect::<Vec<_>>();
    assert_eq!(changes(&alternatives("Есенова Елена")[0]), [("Е", "YE"), ("С", "SS")]);
    for other in alternatives("Ерсаиева Алексей Щёқсаң-Ғысәйех") {
        let sources: Vec<SpelledBy> = other.spellings().map(|one| one.source).collect();
        assert!(!sources.is_empty() && sources.iter().all(|source| *source == sources[0]), "{}", other.text);
    }
    assert_eq!(texts("Щёқсаң-Ғысәйех Яюж").len(), ALTERNATIVES_LIMIT);
}

#[test]
fn debug_shows_no_name() {
    assert_eq!(format!("{:?} {:?}", latin("Асем"), alternatives("Асем")), "Latin(…) [Alternative(…)]");
}

proptest! {
    #[test]
    fn only_letters_that_a_zone_can_hold_come_out(name in prop_oneof!["[А-ЯЁӘІҢҒҮҰҚӨҺа-яёәіңғүұқөһA-Za-zÀ-ž '-]{0,30}", any::<String>()]) {
        let plain = |text: &str| {
            text.chars().all(|sign| matches!(sign, 'A'..='Z' | ' ' | '-'))
                && !text.starts_with([' ', '-'])
                && !text.ends_with([' ', '-'])
                && !["  ", "--", " -", "- "].iter().any(|doubled| text.contains(doubled))
        };
        let proposal = latin(&name);
        prop_assert!(plain(&proposal.text), "{}", proposal.text);
        prop_assert_eq!(&latin(&proposal.text).text, &proposal.text);
        let others = alternatives(&name);
        prop_assert!(others.len() <= ALTERNATIVES_LIMIT);
        for (at, other) in others.iter().enumerate() {
            prop_assert!(plain(&other.text));
            prop_assert_ne!(&other.text, &proposal.text);
            prop_assert!(others[..at].iter().all(|before| before.text != other.text));
        }
    }
}
