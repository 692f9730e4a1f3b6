//! Is a name tidied and looked at as a person would, and is no real name ever refused?
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use qujat::name::{
    Script, capital, joined_patronymic, lookalike, mend, mixed_scripts, mixed_words, not_of_names, script, tidy,
    to_capitals, undisguised,
};

/// Names that people bear, with what makes each hard.
const REAL: &[&str] = &[
    "Ә",
    "Әбдіхалықова",
    "Қаныш Имантайұлы Сәтбаев",
    "Іңкәр",
    "Һаким",
    "Щербаков-Ёлкин",
    "Әл-Фараби",
    "Нұрлан қызы",
    "Гасан оглы",
    "Ким Ен Сук",
    "Д’Артаньян",
    "О'Коннор",
    "Oʻlmas",
    "Smith",
    "Ayşe Gül",
    "Müller-Lüdenscheidt",
    "Нгуен Тхи Хонг Ань",
    "გიორგი",
    "محمد",
    "王小明",
    "김영숙",
    "Ўткир",
    "Ґалаґан",
    "Əli",
];

#[test]
fn no_real_name_has_a_sign_that_no_name_has_or_a_letter_that_strays() {
    for name in REAL {
        assert_eq!(not_of_names(name), [0; 0], "{name}");
        assert!(mixed_words(name).is_empty(), "{name}");
        assert_eq!(mend(name), None, "{name}");
        assert_eq!(tidy(name), *name);
    }
}

#[test]
fn a_stray_letter_is_found_whichever_way_it_strays() {
    for (typed, mended) in [
        ("Тiмур", "Тімур"),
        ("Сәуле Ермекова-Cмирнова", "Сәуле Ермекова-Смирнова"),
        ("PУCЛAН", "РУСЛАН"),
        ("Smіth", "Smith"),
        ("Аsеm", "Asem"),
        ("АСEM", "АСЕМ"),
        ("AСEМ", "АСЕМ"),
        ("Əлия", "Әлия"),
        ("Ɵмір", "Өмір"),
        ("Hұрлан", "Нұрлан"),
    ] {
        assert_eq!(mend(typed).as_deref(), Some(mended), "{typed}");
        assert!(mixed_scripts(mended).is_empty());
    }
}

#[test]
fn a_stray_letter_without_a_lookalike_is_shown_and_left() {
    let strays = mixed_scripts("Жaнgүл");
    assert_eq!(strays.iter().map(|stray| stray.place).collect::<Vec<_>>(), [2, 4]);
    assert_eq!(strays.iter().map(|stray| stray.lookalike).collect::<Vec<_>>(), [Some('а'), None]);
    assert_eq!(mend("Жaнgүл"), None);
}

#[test]
fn words_of_different_scripts_do_not_stray_from_each_other() {
    assert!(mixed_scripts("Anna Анна Anna-Анна").is_empty());
}

#[test]
fn the_words_of_one_name_are_in_one_script() {
    for (name, places) in [
        ("Ahmetov Али", vec![9, 10, 11]),
        ("Али Ahmetov", vec![1, 2, 3]),
        ("Ахметова Ali", vec![10, 11, 12]),
        ("Anna-Мария", vec![1, 2, 3, 4]),
        // What can be Cyrillic is taken for it.
        ("AHHA Ли", vec![1, 2, 3, 4]),
        // A letter that strays within its word, and a word.
        ("Сәрсенбiұлы Ali", vec![8, 13, 14, 15]),
        ("Ахметов Али II", vec![]),
        ("Louis XIV", vec![]),
        ("II", vec![]),
    ] {
        assert_eq!(mixed_words(name).iter().map(|stray| stray.place).collect::<Vec<_>>(), places, "{name}");
    }
}

#[test]
fn lookalikes_are_pairs_of_two_scripts() {
    for letter in ('\0'..='\u{2000}').filter(|letter| lookalike(*letter).is_some()) {
        let other = lookalike(letter).expect("a lookalike");
        assert!(script(letter).is_some() && script(letter) != script(other), "{letter}");
        // Y stands for both У and Ү, so Ү alone does not come back.
        assert!(lookalike(other) == Some(letter) || letter == 'Ү', "{letter}");
    }
    assert_eq!(script('і'), Some(Script::Cyrillic));
    assert_eq!(script('i'), Some(Script::Latin));
    assert_eq!(script('王'), None);
}

#[test]
fn letters_and_their_marks_become_one_letter() {
    for (parts, whole) in [
        ("и\u{306}", "й"),
        ("Е\u{308}лкина", "Ёлкина"),
        ("Ys\u{327}yk", "Yşyk"),
        ("О\u{334}", "О\u{334}"),
        // Two marks in a row, of which the second has no letter.
        ("и\u{306}\u{306}", "й\u{306}"),
        // A mark after a space belongs to nothing.
        ("и \u{306}", "и \u{306}"),
    ] {
        assert_eq!(tidy(parts), whole);
    }
}

#[test]
fn signs_that_no_name_has_are_found_where_they_stand() {
    for (typed, places) in [
        ("Айгүл1", vec![6]),
        ("О.К.", vec![2, 4]),
        ("№5", vec![1, 2]),
        ("А@й_г", vec![2, 4]),
        ("Ай👍", vec![3]),
        ("Ай«гүл»", vec![3, 7]),
        ("¥лы", vec![1]),
        ("Ай٣", vec![3]),
    ] {
        assert_eq!(not_of_names(typed), places, "{typed}");
    }
}

#[test]
fn hyphens_that_join_nothing_are_found() {
    for (typed, places) in [
        ("Ай-", vec![3]),
        ("Ай--Ару", vec![3, 4]),
        ("Ай -Ару", vec![]),
        ("-", vec![1]),
        ("'Ай'", vec![]),
        ("—Ай", vec![1]),
    ] {
        assert_eq!(not_of_names(typed), places, "{typed}");
    }
}

#[test]
fn a_whole_name_of_latin_lookalikes_is_told_in_cyrillic() {
    for (typed, cyrillic) in [
        ("AHHA", Some("АННА")),
        ("AHHA-EBA", Some("АННА-ЕВА")),
        ("Мария-AHHA", None),
        ("Anna", None),
        ("АННА", None),
        ("AННА", None),
        ("-", None),
        ("", None),
    ] {
        assert_eq!(undisguised(typed).as_deref(), cyrillic, "{typed}");
    }
}

#[test]
fn a_patronymic_apart_is_hinted_together_and_never_otherwise() {
    for (typed, together) in [
        ("Нұрлан ұлы", Some("Нұрланұлы")),
        ("Нұрлан  Қызы", Some("Нұрланқызы")),
        ("Нурлан улы", Some("Нурланулы")),
        ("НҰРЛАН ҰЛЫ", Some("НҰРЛАНҰЛЫ")),
        ("Nurlan uly", Some("Nurlanuly")),
        ("Нұрлан - қызы", Some("Нұрланқызы")),
        ("ұлы", None),
        (" қызы", None),
        ("- қызы", None),
        ("Нұрланұлы", None),
        ("Гасан оглы", None),
        ("Ким Ен Сук", None),
        ("", None),
    ] {
        assert_eq!(joined_patronymic(typed).as_deref(), together, "{typed}");
    }
}

#[test]
fn capitals_are_those_of_unicode() {
    // Georgian, Greek and the letters of linguists stay as they are; so do letters that become two.
    let ours = ('a'..='z').chain('\u{C0}'..='\u{17F}').chain('\u{1CD}'..='\u{233}').chain('\u{400}'..='\u{52F}');
    for letter in ours.chain('\u{1E00}'..='\u{1EFF}') {
        let theirs: Vec<char> = letter.to_uppercase().collect();
        match theirs.as_slice() {
            [theirs] if !matches!(letter, '\u{17F}' | '\u{1DD}' | '\u{1F1}'..='\u{1F5}' | '\u{1E9B}') => {
                assert_eq!(capital(letter), *theirs, "{letter}");
            }
            _ => {}
        }
    }
    assert_eq!(to_capitals("жүсіпбек аймауытұлы — groß"), "ЖҮСІПБЕК АЙМАУЫТҰЛЫ — GROSS");
    assert_eq!(capital('ə'), 'Ə');
    assert_eq!(capital('ɵ'), 'Ɵ');
}

#[test]
fn debug_names_no_letter() {
    let told = format!("{:?}", mixed_scripts("Сaуле"));
    assert_eq!(told, "[Stray { place: 2, script: Latin, .. }]");
}

/// Names as they come from keyboards: the letters concerned, marks, spaces, hyphens, signs that cannot be seen.
const TYPED: &str = "[А-Яа-яӘәІіҢңҒғҮүҰұҚқӨөҺһA-Za-zİı'’ \u{A0}\u{AD}\u{200B}\u{306}\u{308}\u{327}\u{2011}–-]{0,24}";

proptest! {
    #[test]
    fn what_is_tidy_stays_as_it_is(text in prop_oneof![TYPED, any::<String>()]) {
        let tidied = tidy(&text);
        prop_assert_eq!(&tidy(&tidied), &tidied);
        prop_assert!(!tidied.starts_with(' ') && !tidied.ends_with(' ') && !tidied.contains("  "));
    }

    #[test]
    fn what_is_mended_is_of_one_script_and_as_long(text in TYPED) {
        if let Some(mended) = mend(&text) {
            prop_assert!(mixed_scripts(&mended).is_empty());
            prop_assert_eq!(mended.chars().count(), text.chars().count());
        }
    }

    #[test]
    fn every_place_is_in_the_text(text in prop_oneof![TYPED, any::<String>()]) {
        let length = text.chars().count();
        for stray in mixed_scripts(&text) {
            prop_assert_eq!(text.chars().nth(stray.place - 1), Some(stray.letter));
        }
        for place in not_of_names(&text) {
            prop_assert!((1..=length).contains(&place));
        }
    }

    #[test]
    fn nothing_that_is_typed_ends_the_program(text in any::<String>()) {
        let _ = (mend(&text), joined_patronymic(&text), to_capitals(&text));
    }
}
