//! Where the words of the text are at odds: what a program finds in the cleaned text, held to what the errata state.
//!
//! The general checks look for what no text should have: numbers given twice or skipped, abbreviations that are never
//! introduced, introduced twice or spelled two ways, letters of two scripts in one word. The others compare parallel
//! places of the order. Each hands back the places that bear it out, and those have to be among the places stated.

use super::{Line, assert_none, is_item, order_394, regulations, row, text_of};
use qujat::citation::{Place, Point};
use qujat::law::{Regulation, SeenBy, Slip};
use std::collections::{BTreeMap, BTreeSet};

/// The order, and one of its annexes.
struct Annex<'a> {
    order: &'a [Line],
    here: Place,
}

impl<'a> Annex<'a> {
    /// Its lines with their places.
    fn lines(&self) -> impl Iterator<Item = &'a Line> {
        let annex = self.here.annex;
        self.order.iter().filter(move |line| line.place.annex == annex)
    }

    /// What stands at a place, and nothing of what it is divided into.
    fn at(&self, place: Place) -> String {
        text_of(self.order, place).map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ")
    }

    fn paragraph(&self, number: u8) -> String {
        self.at(self.here.paragraph(number))
    }

    /// The places where this stands, in the order of the text.
    fn where_stands(&self, words: &str) -> Vec<Place> {
        let mut places: Vec<Place> =
            self.lines().filter(|line| line.text.contains(words)).map(|line| line.place).collect();
        places.dedup();
        places
    }

    /// The same place of another annex.
    fn of(&self, annex: u8) -> Self {
        Self { order: self.order, here: Place { annex, ..self.here } }
    }

    fn regulation(&self) -> &'static Regulation {
        regulations().find(|regulation| regulation.here == self.here).expect("the annex is modelled")
    }

    /// The paragraph on the units that take part: 14 in annex 1, which numbers two paragraphs 13, and 15 in the others.
    fn units(&self) -> Place {
        self.regulation().units.first().map(|unit| unit.citation.place).expect("a unit")
    }
}

/// Where the text bears a slip out; nowhere, if it does not.
type Check = fn(&Annex) -> Vec<Place>;

/// What can be found in the text by a program.
const CHECKS: &[(Slip, Check)] = &[
    (Slip::PhotographOnlyInTable, photograph_only_in_table),
    (Slip::SigningOrVerifying, signing_or_verifying),
    (Slip::DatabaseUnnamed, database_unnamed),
    (Slip::RefusalWithoutPredicate, refusal_without_predicate),
    (Slip::DecliningOrNotPresenting, declining_or_not_presenting),
    (Slip::DestroyedOrCancelled, destroyed_or_cancelled),
    (Slip::RefusalLosesElectronicFormulyar, refusal_loses_electronic_formulyar),
    (Slip::RefusalHandsOutDocuments, refusal_hands_out_documents),
    (Slip::RefusalCalledMainProcess, refusal_called_main_process),
    (Slip::PoliceByTwoNames, police_by_two_names),
    (Slip::CentreByTwoNames, centre_by_two_names),
    (Slip::CentreLevelsDiffer, centre_levels_differ),
    (Slip::DeskOfficerUnnamed, desk_officer_unnamed),
    (Slip::SystemByThreeNames, system_by_three_names),
    (Slip::WorkplacesWithoutSystem, workplaces_without_system),
    (Slip::AbbreviationIntroducedTwice, abbreviation_introduced_twice),
    (Slip::SpelledTwoWays, spelled_two_ways),
    (Slip::AddressesNotNamed, addresses_not_named),
    (Slip::DeregistrationDefinedAsRegistration, deregistration_defined_as_registration),
    (Slip::DeregistrationEnteredAsRegistration, deregistration_entered_as_registration),
    (Slip::LeavingPapersWithoutStep, leaving_papers_without_step),
    (Slip::InternalRulesForArrivals, internal_rules_for_arrivals),
];

#[test]
fn what_the_text_shows_is_stated_and_what_is_stated_it_shows() {
    let order = order_394();
    let mut apart = Vec::new();
    for regulation in regulations() {
        let annex = Annex { order: &order, here: regulation.here };
        for (slip, check) in CHECKS {
            let found = check(&annex);
            let stated = regulation.errata().iter().find(|erratum| erratum.slip == *slip);
            let here = format!("annex {}: {}", regulation.here.annex, slip.id());
            match stated {
                None if !found.is_empty() => {
                    apart.push(format!("{here} is found at {}, and nothing states it", ids(&found)));
                }
                Some(_) if found.is_empty() => {
                    apart.push(format!("{here} is stated, and nothing in the text shows it"));
                }
                Some(erratum) => {
                    let places: Vec<Place> = erratum.citations.iter().map(|citation| citation.place).collect();
                    let unstated: Vec<Place> = found.into_iter().filter(|place| !places.contains(place)).collect();
                    if !unstated.is_empty() {
                        apart.push(format!("{here} is found at {} too", ids(&unstated)));
                    }
                }
                None => {}
            }
        }
    }
    assert_none(&apart);
}

fn ids(places: &[Place]) -> String {
    places.iter().map(|place| place.id()).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_slip_that_is_said_to_be_found_in_the_text_has_a_check_and_no_other_has() {
    let checked: Vec<Slip> = CHECKS.iter().map(|(slip, _)| *slip).collect();
    let said: Vec<Slip> = Slip::ALL.iter().copied().filter(|slip| slip.seen_by() == SeenBy::Text).collect();
    assert_eq!(checked, said);
}

// ----------------------------------------------------------------------------------------------------
// What no text should have
// ----------------------------------------------------------------------------------------------------

/// The numbers of a row that come a second time, and those that are skipped.
fn out_of_row(numbers: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let mut seen = BTreeSet::new();
    let twice = numbers.iter().copied().filter(|number| !seen.insert(*number)).collect();
    let skipped = (1..=seen.last().copied().unwrap_or(0)).filter(|number| !seen.contains(number)).collect();
    (twice, skipped)
}

#[test]
fn a_row_of_numbers_shows_what_comes_twice_and_what_is_skipped() {
    assert_eq!(out_of_row(&[1, 2, 3]), (vec![], vec![]));
    assert_eq!(out_of_row(&[2, 4, 4]), (vec![4], vec![1, 3]));
}

#[test]
fn a_number_that_comes_twice_or_is_skipped_is_stated() {
    let order = order_394();
    let mut apart = Vec::new();
    for regulation in regulations() {
        let annex = Annex { order: &order, here: regulation.here };
        let stated = |slip: Slip| regulation.errata().iter().any(|erratum| erratum.slip == slip);
        let mut rows: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let mut last = None;
        for line in annex.lines() {
            // An item has a line of its own, and a paragraph may go on over several.
            if last == Some(line.place) && !is_item(line.place.point) {
                continue;
            }
            last = Some(line.place);
            let (row, number) = match line.place.point {
                Point::Paragraph(number) | Point::ParagraphAgain(number) => ("paragraph".into(), number),
                Point::Item(paragraph, number) => (format!("item of paragraph {paragraph}"), number),
                Point::ItemAgain(paragraph, number) => (format!("item of the second paragraph {paragraph}"), number),
                Point::Column(table, number) => (format!("column of table {table}"), number),
                Point::Step(table, number) => (format!("step of table {table}"), number),
                Point::Whole | Point::Article(_) | Point::Table(_) => continue,
            };
            rows.entry(row).or_default().push(number);
        }
        let mut expected = BTreeMap::new();
        if stated(Slip::ParagraphNumberedTwice) {
            expected.insert("paragraph".to_string(), (vec![13], vec![]));
        }
        if stated(Slip::ColumnSixMissing) {
            expected.insert("column of table 1".to_string(), (vec![], vec![6]));
        }
        let found: BTreeMap<_, _> = rows
            .into_iter()
            .map(|(row, numbers)| (row, out_of_row(&numbers)))
            .filter(|(_, found)| *found != (vec![], vec![]))
            .collect();
        if found != expected {
            apart.push(format!("annex {}: found {found:?}, stated {expected:?}", regulation.here.annex));
        }
    }
    assert_none(&apart);
}

/// Words of two capital letters or more.
fn abbreviations(text: &str) -> BTreeSet<&str> {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    words.filter(|word| word.chars().count() > 1 && word.chars().all(char::is_uppercase)).collect()
}

/// What a line introduces: in brackets after its full name, alone or after «бұдан әрі», henceforth.
fn introduced(line: &str) -> Vec<&str> {
    let brackets = line.split('(').skip(1).filter_map(|after| after.split_once(')').map(|(inside, _)| inside));
    let names = brackets.map(|inside| inside.split_once("бұдан әрі").map_or(inside, |(_, name)| name));
    // «бұдан әрі – ІІМ-нің … № 631 бұйрығы» introduces an order, not the ministry.
    names.filter(|name| *name == name.to_uppercase()).flat_map(abbreviations).collect()
}

#[test]
fn an_abbreviation_is_seen_where_it_is_introduced() {
    assert_eq!(
        introduced("пункті (бұдан әрі – ХҚТ ТП), (КҚПК), (бар болса), (бұдан әрі – ІІМ-нің бұйрығы)"),
        ["ТП", "ХҚТ", "КҚПК"]
    );
}

#[test]
fn an_abbreviation_that_is_never_introduced_is_stated() {
    let order = order_394();
    let mut silent = Vec::new();
    for regulation in regulations() {
        let annex = Annex { order: &order, here: regulation.here };
        let known: BTreeSet<&str> = annex.lines().flat_map(|line| introduced(&line.text)).collect();
        let used: BTreeSet<&str> = annex.lines().flat_map(|line| abbreviations(&line.text)).collect();
        for abbreviation in used.difference(&known) {
            let owner = match *abbreviation {
                "ХТҚ" | "ТП" | "ТО" => [Slip::SystemByThreeNames, Slip::WorkplacesWithoutSystem].as_slice(),
                "ХҚКО" => &[Slip::CentreByTwoNames],
                "КҚПБ" => &[Slip::ParticipantsIncomplete],
                "ҚАІІО" => &[Slip::PoliceByTwoNames],
                _ => &[],
            };
            if !regulation.errata().iter().any(|erratum| owner.contains(&erratum.slip)) {
                silent.push(format!("annex {}: {abbreviation}", regulation.here.annex));
            }
        }
    }
    assert_none(&silent);
}

/// Abbreviations made of the same letters in another order: one of them is a slip of the pen.
fn same_letters(text: &BTreeSet<&str>) -> Vec<Vec<String>> {
    let mut by_letters: BTreeMap<Vec<char>, Vec<String>> = BTreeMap::new();
    for abbreviation in text {
        let mut letters: Vec<char> = abbreviation.chars().collect();
        letters.sort_unstable();
        by_letters.entry(letters).or_default().push((*abbreviation).to_string());
    }
    by_letters.into_values().filter(|spellings| spellings.len() > 1).collect()
}

#[test]
fn two_abbreviations_of_the_same_letters_are_the_names_of_the_system() {
    let order = order_394();
    for regulation in regulations() {
        let annex = Annex { order: &order, here: regulation.here };
        let twice = same_letters(&annex.lines().flat_map(|line| abbreviations(&line.text)).collect());
        let stated = regulation.errata().iter().any(|erratum| erratum.slip == Slip::SystemByThreeNames);
        let expected = if stated { vec![vec!["ХТҚ".to_string(), "ХҚТ".to_string()]] } else { Vec::new() };
        assert_eq!(twice, expected, "annex {}", regulation.here.annex);
    }
}

/// Words with letters of the Latin and of the Cyrillic script, such as «тaпсыру» with a Latin a.
fn of_two_scripts(text: &str) -> Vec<&str> {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    let latin = |word: &str| word.chars().any(|letter| letter.is_ascii_alphabetic());
    let other = |word: &str| word.chars().any(|letter| !letter.is_ascii_alphabetic());
    words.filter(|word| latin(word) && other(word)).collect()
}

#[test]
fn no_word_of_the_cleaned_text_mixes_two_scripts() {
    let order = order_394();
    assert_none(&order.iter().flat_map(|line| of_two_scripts(&line.text)).collect::<Vec<_>>());
    assert_eq!(of_two_scripts("құжаттарды тaпсыру www.mvd.kz"), ["тaпсыру"]);
}

/// Where a word was spaced out into its letters, «қ о л ы н»: three of one letter in a row.
fn spaced_out(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    let letter = |word: &&str| word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    words.windows(3).any(|three| three.iter().all(letter))
}

#[test]
fn no_word_of_the_cleaned_text_is_spaced_out_into_letters() {
    let order = order_394();
    assert_none(&order.iter().filter(|line| spaced_out(&line.text)).map(|line| line.place.id()).collect::<Vec<_>>());
    assert!(spaced_out("күнін және қ о л ы н қою") && !spaced_out("1 және 2-қосымша"));
}

// ----------------------------------------------------------------------------------------------------
// What parallel places show
// ----------------------------------------------------------------------------------------------------

/// One place speaks of a photograph, no other does.
fn photograph_only_in_table(annex: &Annex) -> Vec<Place> {
    let places = annex.where_stands("фотосурет");
    if matches!(places.as_slice(), [Place { point: Point::Column(..), .. }]) { places } else { Vec::new() }
}

/// The signature is confirmed here («ЭСҚ-ны растау»), something is confirmed by it there («ЭСҚ-мен растау»).
fn signing_or_verifying(annex: &Annex) -> Vec<Place> {
    both(annex.where_stands("ЭСҚ-ны раста"), annex.where_stands("ЭСҚ-мен раста"))
}

/// The database has a name in one table and none in the other.
fn database_unnamed(annex: &Annex) -> Vec<Place> {
    let (named, any) =
        (annex.where_stands("іздестірудегілердің деректер базасы"), annex.where_stands("базасы бойынша тұтынушыларды"));
    let unnamed = any.into_iter().filter(|place| !named.contains(place)).collect();
    both(named, unnamed)
}

/// Par. 12 has no «негіз болып табылады», is the ground.
fn refusal_without_predicate(annex: &Annex) -> Vec<Place> {
    if annex.paragraph(12).contains("негіз болып табылады") {
        Vec::new()
    } else {
        vec![annex.here.paragraph(12)]
    }
}

/// Par. 12 speaks of not presenting, column 1 of declining to present.
fn declining_or_not_presenting(annex: &Annex) -> Vec<Place> {
    let declining = annex.where_stands("ұсынудан бас тарту кезінде");
    let not_presenting = annex.paragraph(12).contains("ұсынбауы").then(|| annex.here.paragraph(12));
    both(declining, not_presenting.into_iter().collect())
}

/// One of two things, and an act for one of them only.
fn destroyed_or_cancelled(annex: &Annex) -> Vec<Place> {
    annex.where_stands("жою немесе күшін жою, жою туралы акт")
}

/// Step 3 sends an electronic formulyar in table 2 and none in table 3.
fn refusal_loses_electronic_formulyar(annex: &Annex) -> Vec<Place> {
    let [main, refusal] = [2, 3].map(|table| annex.here.step(table, 3));
    let sends = |place| annex.at(place).contains("электрондық формуляр");
    if sends(main) && !sends(refusal) { vec![refusal, main] } else { Vec::new() }
}

/// The last step of the refusal hands out («беру») in the very words in which the last step of table 2 does.
fn refusal_hands_out_documents(annex: &Annex) -> Vec<Place> {
    let [main, refusal] = [2, 3].map(|table| annex.here.step(table, 4));
    let deed = |place| row(annex.order, place).text.split_once("4. ").map(|(_, deed)| deed.to_string());
    if deed(main).is_some_and(|deed| deed.ends_with("беру |")) && deed(main) == deed(refusal) {
        vec![refusal, main]
    } else {
        Vec::new()
    }
}

/// «Баламалы үдеріс», the alternative process, is the heading, and «Негізгі үдеріс», the main one, stands under it.
fn refusal_called_main_process(annex: &Annex) -> Vec<Place> {
    let table = annex.here.table(3);
    let text = annex.at(table);
    if text.contains("Баламалы үдеріс") && text.contains("Негізгі үдеріс") {
        vec![table]
    } else {
        Vec::new()
    }
}

/// The police of par. 3 are the authorised body, and ҚАІІО elsewhere.
fn police_by_two_names(annex: &Annex) -> Vec<Place> {
    let by_name = annex.where_stands("көші-қон полициясы бөліністері (бұдан әрі – уәкілетті орган)");
    let elsewhere = annex.where_stands("ҚАІІО").into_iter().take(1);
    both(by_name, elsewhere.collect())
}

/// ХҚКО stands for the Centre and is introduced nowhere.
fn centre_by_two_names(annex: &Annex) -> Vec<Place> {
    let introduced = annex.lines().any(|line| introduced(&line.text).contains(&"ХҚКО"));
    if introduced { Vec::new() } else { annex.where_stands("ХҚКО") }
}

/// Another annex has the Centre of another level take part.
fn centre_levels_differ(annex: &Annex) -> Vec<Place> {
    let levels = |annex: &Annex| {
        let units = annex.units();
        let Point::Item(paragraph, _) = units.point else { panic!("the units are items") };
        let line = annex.at(annex.here.paragraph(paragraph).item(2));
        ["қалалық, аудандық", "облыстардың, Астана және Алматы"].map(|level| line.contains(level))
    };
    let Point::Item(paragraph, _) = annex.units().point else { panic!("the units are items") };
    let differ = (1..=4).any(|other| levels(&annex.of(other)) != levels(annex));
    if differ { vec![annex.here.paragraph(paragraph).item(2)] } else { Vec::new() }
}

/// The paragraph on the desks shows the name of an officer and does not say whose officer.
fn desk_officer_unnamed(annex: &Annex) -> Vec<Place> {
    let place = annex.regulation().workplaces.place;
    if annex.at(place).contains("оларда қызметкерінің тегі") { vec![place] } else { Vec::new() }
}

/// The system is introduced by one name and called by another of the same letters.
fn system_by_three_names(annex: &Annex) -> Vec<Place> {
    let introduced = annex.where_stands("(бұдан әрі – ХҚТ ТП)");
    let otherwise = annex.where_stands("ХТҚ ТП").into_iter().take(1).chain(annex.where_stands("ХҚТ ТО"));
    both(introduced, otherwise.collect())
}

/// The desks are in a system that this annex never introduces.
fn workplaces_without_system(annex: &Annex) -> Vec<Place> {
    let introduced = annex.lines().any(|line| introduced(&line.text).contains(&"ТП"));
    if introduced { Vec::new() } else { annex.where_stands("ХТҚ ТП") }
}

fn abbreviation_introduced_twice(annex: &Annex) -> Vec<Place> {
    let mut at: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for line in annex.lines() {
        for abbreviation in introduced(&line.text) {
            at.entry(abbreviation).or_default().push(line.place);
        }
    }
    at.into_values().filter(|places| places.len() > 1).flatten().collect()
}

/// Two words of three letters or more that stand with a hyphen here and with a space there.
fn spelled_two_ways(annex: &Annex) -> Vec<Place> {
    let mut places = Vec::new();
    let whole: String = annex.lines().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
    let letters = |word: &str| word.chars().count() > 2 && word.chars().all(char::is_alphabetic);
    for line in annex.lines() {
        for word in line.text.split(|letter: char| !letter.is_alphabetic() && letter != '-') {
            let Some((first, second)) = word.split_once('-') else { continue };
            if letters(first) && letters(second) && whole.contains(&[first, " ", second].concat()) {
                places.push(line.place);
            }
        }
    }
    places.dedup();
    places
}

/// Par. 3 names the Centres and not where their addresses are listed, as annex 1 does.
fn addresses_not_named(annex: &Annex) -> Vec<Place> {
    let named = |annex: &Annex| annex.paragraph(3).contains("мекенжайлар бойынша");
    if named(&annex.of(1)) && !named(annex) { vec![annex.here.paragraph(3)] } else { Vec::new() }
}

/// What par. 2 defines as the removal from registration is, word for word, what annex 3 defines as the registration.
fn deregistration_defined_as_registration(annex: &Annex) -> Vec<Place> {
    let definition = |annex: &Annex| {
        let paragraph = annex.here.paragraph(2);
        let mut lines = text_of(annex.order, paragraph).filter_map(|line| line.text.split_once(" – "));
        lines.find(|(word, _)| word.contains("тіркеу")).map(|(word, meaning)| (word.to_string(), meaning.to_string()))
    };
    match (definition(annex), definition(&annex.of(3))) {
        (Some((word, meaning)), Some((other, same))) if word != other && meaning == same => {
            vec![annex.here.paragraph(2), annex.of(3).here.paragraph(2)]
        }
        _ => Vec::new(),
    }
}

/// Table 1 enters the data of a removal («есебінен шығару»), step 3 of table 2 those of a registration.
fn deregistration_entered_as_registration(annex: &Annex) -> Vec<Place> {
    let [column, step] = [annex.here.column(1, 2), annex.here.step(2, 3)];
    let of_removal = |place| annex.at(place).contains("есебінен шығару туралы мәліметтерді");
    let of_registration = |place| annex.at(place).contains("тіркеу туралы мәліметтерді");
    if of_removal(column) && of_registration(step) { vec![step, column] } else { Vec::new() }
}

/// A task in par. 7 of which no other line of the annex speaks.
fn leaving_papers_without_step(annex: &Annex) -> Vec<Place> {
    let places = annex.where_stands("республикадан тыс жерлерге құжаттар");
    if matches!(places.as_slice(), [Place { point: Point::Item(7, _), .. }]) { places } else { Vec::new() }
}

/// Par. 5 rests on the rules for internal migrants, par. 2 counts in those who come from abroad.
fn internal_rules_for_arrivals(annex: &Annex) -> Vec<Place> {
    let stands = |number, words| annex.paragraph(number).contains(words);
    let internal = stands(5, "Ішкі мигранттарды") && stands(2, "тыс жерлерден тұрақты тұру үшін келген");
    if internal { vec![annex.here.paragraph(5), annex.here.paragraph(2)] } else { Vec::new() }
}

/// Two sides of a contradiction, if there are both.
fn both(one: Vec<Place>, other: Vec<Place>) -> Vec<Place> {
    if one.is_empty() || other.is_empty() { Vec::new() } else { [one, other].concat() }
}

#[test]
fn a_mended_text_is_found_no_fault_with() {
    let mut order = order_394();
    let here = regulations().next().expect("annex 1").here;
    assert_eq!(refusal_without_predicate(&Annex { order: &order, here }), [here.paragraph(12)]);
    let line = order.iter_mut().find(|line| line.place == here.paragraph(12)).expect("paragraph 12");
    line.text = line.text.replace("ұсынбауы.", "ұсынбауы негіз болып табылады.");
    assert_eq!(refusal_without_predicate(&Annex { order: &order, here }), []);
}
