//! Annex 4: removal of citizens of the Republic of Kazakhstan from registration at the place of residence.

use super::{defined, elsewhere, lost, modelled, narrative, step, takes_part};
use crate::citation::{Citation, Place, Source, cited};
use crate::edition::EditionId;
use crate::law::{
    Action, Consumers, Deed, EndsIn, Entry, Fee, Form, Lane, Limits, Outcome, Reception, Regulation, Role, Security,
    Stage, Word,
};
use crate::service::Service;
use crate::term::Term;
use crate::unit::Unit::{DistrictPolice, ServiceCentre};

const HERE: Place = Place::annex(Source::Order394, 4);

/// Par. 6: what the service ends with.
pub(super) const RESULT: Citation = HERE.paragraph(6).says(
    "мәліметтер енгізу және … жеке куәлікке тұтынушының заңды мекенжайын қайта жазуды жүргізу не \
     қызметті ұсынудан бас тарту туралы дәлелді жауап беру",
);

/// «Қазақстан Республикасының азаматтарын тұрғылықты жері бойынша тіркеу есебінен шығару».
pub static REGULATION: Regulation = Regulation {
    edition: EditionId::Order394,
    service: Service::ResidenceDeregistration,
    here: HERE,
    title: HERE.also_says(
        "Қазақстан Республикасының азаматтарын тұрғылықты жері бойынша тіркеу есебінен шығару» мемлекеттік \
         қызметінің регламенті",
    ),

    // Chapter 1. General provisions.
    standard: HERE
        .paragraph(1)
        .also_says("№ 2121 қаулысымен бекітілген … қызметінің стандартына сәйкес (бұдан әрі – Стандарт) әзірленді"),
    definitions: &[
        defined(
            Word::Consumer,
            HERE.paragraph(2).also_says("тұтынушы – мемлекеттік қызметке өтініш білдірген жеке және заңды тұлғалар"),
        ),
        defined(
            Word::Deregistration,
            HERE.paragraph(2).also_says(
                "тіркеу есебінен шығару – Қазақстан Республикасының аумағында тұрақты тұратын оның және \
                 Қазақстан Республикасынан тыс жерлерден тұрақты тұру үшін келген азаматтарды есепке алу",
            ),
        ),
        defined(
            Word::Unit,
            HERE.paragraph(2).also_says(
                "құрылымдық-функциялық бірліктер (ҚФБ) – мемлекеттік қызметті көрсету үдерісіне қатысатын … \
                 жауапты адамдары, … құрылымдық бөліністері, мемлекеттік органдар, ақпараттық жүйелер немесе \
                 кіші жүйелер",
            ),
        ),
    ],
    consumers: cited(Consumers::NaturalAndLegal, HERE.paragraph(2).says("өтініш білдірген жеке және заңды тұлғалар")),
    rendered_by: HERE.paragraph(3).also_says(
        "Халыққа қызмет көрсету орталықтарында (бұдан әрі – Орталық) … (бұдан әрі – ХҚТ ТП) қолдана отырып, … \
         аумақтық көші-қон полициясы бөліністері … көрсетеді",
    ),
    form: cited(Form::PartlyAutomated, HERE.paragraph(4).says("нысаны: ішінара автоматтандырылған")),
    legal_basis: cited(
        Place::of(Source::Resolution1427).paragraph(3),
        HERE.paragraph(5)
            .also_says("№ 1427 қаулысымен бекітілген Ішкі мигранттарды тіркеу қағидаларының 3-тармағына сәйкес"),
    ),
    result: cited(Outcome::AddressRewritten, RESULT),
    participants: &[
        takes_part(
            DistrictPolice,
            Role::DrawsUpDeregistration,
            HERE.paragraph(7).item(1).says(
                "бөліністері – тұрғылықты жері бойынша тіркеу есебінен шығару және республикадан тыс жерлерге \
                 құжаттар ресімдеу",
            ),
        ),
        takes_part(
            ServiceCentre,
            Role::TakesInAndHandsOut,
            HERE.paragraph(7)
                .item(2)
                .says("Орталық – … тіркеу есебінен шығару жөніндегі құжаттарды қабылдау және беру"),
        ),
    ],

    // Chapter 2. Requirements on how the service is rendered.
    reception: Reception {
        at_residence: HERE
            .paragraph(8)
            .says("тұтынушының тұрғылықты жері бойынша ХҚТ ТП арқылы Орталықтарда көрсетіледі"),
        hours: HERE
            .paragraph(8)
            .says("Қабылдау жұмыс күндері күн сайын, түскі үзіліссіз, … Орталықтың жұмыс кестесіне сәйкес"),
        no_expedited: HERE.paragraph(8).says(
            "Қабылдау кезек тәртібімен, алдын ала жазылусыз және жеделдетілген қызмет көрсетусіз жүзеге \
                 асырылады",
        ),
    },
    information: HERE
        .paragraph(9)
        .says("қажетті құжаттар, сондай-ақ оларды толтыру үлгілері туралы толық ақпарат … www.mvd.kz"),
    promise: cited(
        Term::WorkingDays(1),
        HERE.paragraph(10)
            .item(1)
            .says("құжаттарды тапсырған күнінен бастап … тіркеу есебінен шығаруды ресімдегенге дейін – 1 жұмыс күні"),
    ),
    wait_submitting: cited(
        Term::Minutes(30),
        HERE.paragraph(10).item(2).says("құжаттарды тапсырған кезде … ең ұзақ күту уақыты – 30 минут"),
    ),
    wait_collecting: cited(
        Term::Minutes(30),
        HERE.paragraph(10).item(3).says("дайын құжаттар алу кезінде … ең ұзақ күту уақыты – 30 минут"),
    ),
    fee: cited(Fee::Free, HERE.paragraph(11).says("Тіркеу есебінен шығару тегін жүргізіледі")),
    no_exemption: Some(HERE.paragraph(11).says("Тіркеу есебінен шығару тегін жүргізіледі")),
    refusal: HERE
        .paragraph(12)
        .says("бас тарту үшін Стандарттың 11-тармағында көрсетілген құжаттарды оның ұсынбауы негіз болып табылады"),
    stages: &[
        cited(Stage::Presented, HERE.paragraph(13).item(1).says("көрсетілген құжаттарды Орталыққа ұсыну")),
        cited(Stage::CompletenessChecked, HERE.paragraph(13).item(2).says("құжаттардың толықтығын тексеру")),
        cited(Stage::SlipGiven, HERE.paragraph(13).item(3).says("құжаттарды қабылдау туралы тіркеу талонын беру")),
        cited(
            Stage::DeregistrationDrawnUp,
            HERE.paragraph(13).item(4).says("тұрғылықты жері бойынша тіркеу есебінен шығаруды ресімдеу"),
        ),
        cited(Stage::DocumentsHandedBack, HERE.paragraph(13).item(5).says("тұтынушыға дайын құжаттарын беру")),
    ],

    // Chapter 3. The actions, and how the units work together.
    workplaces: HERE.paragraph(14).also_says(
        "Құжаттарды қабылдау … ХТҚ ТП «жұмыс орындары» арқылы жүзеге асырылады, оларда қызметкерінің тегі, аты, \
         әкесінің аты (бар болса) және лауазымы көрсетіледі",
    ),
    units: &[
        cited(
            DistrictPolice,
            HERE.paragraph(15)
                .item(1)
                .also_says("қалалық, аудандық, аудандық (қалада), кенттік … көші-қон полициясы бөлімінің … қызметкері"),
        ),
        cited(
            ServiceCentre,
            HERE.paragraph(15)
                .item(2)
                .also_says("облыстардың, Астана және Алматы қалалары Халыққа қызмет көрсету орталығының қызметкері"),
        ),
    ],
    security: &[
        cited(
            Security::Confidentiality,
            HERE.paragraph(16).item(1).also_says("құпиялылық (ақпаратты санкцияланбаған алудан қорғау)"),
        ),
        cited(
            Security::Integrity,
            HERE.paragraph(16).item(2).also_says("тұтастық (ақпаратты санкцияланбаған өзгертуден қорғау)"),
        ),
        cited(
            Security::Availability,
            HERE.paragraph(16)
                .item(3)
                .also_says("қол жетімділік (ақпарат пен ресурстарды санкцияланбаған ұстап қалудан қорғау)"),
        ),
    ],

    // The regulation's own annex 1: tables 1 to 3.
    actions: ACTIONS,
    main_process: MAIN_PROCESS,
    refusal_process: REFUSAL_PROCESS,
};

/// «1-кесте».
const ACTIONS: &[Action] = &[
    Action {
        number: 1,
        units: &[ServiceCentre],
        deed: Deed::TakeIn,
        ends_in: EndsIn::DeregistrationHandedOut,
        limits: Limits::always(Term::Minutes(10)),
        only_on: None,
        citation: HERE.column(1, 1).says("Тұтынушы ұсынған құжаттарды қабылдау және толықтығын тексеру"),
        ends_in_citation: HERE.column(1, 1).says("Тіркеу есебінен шығару туралы құжаттарды тұтынушыға беру"),
        limit_citation: HERE.column(1, 1).says("10 минут"),
    },
    Action {
        number: 2,
        units: &[DistrictPolice],
        deed: Deed::DrawUpDeregistration,
        ends_in: EndsIn::DataEntered,
        limits: Limits::always(Term::WorkingDays(1)),
        only_on: None,
        citation: HERE.column(1, 2).says("Тұтынушыны тіркеу есебінен шығаруды ресімдеу"),
        ends_in_citation: HERE
            .column(1, 2)
            .says("тіркеу есебінен шығару туралы мәліметтерді ХТҚ ТП-ның ақпараттық жүйесіне енгізу"),
        limit_citation: HERE.column(1, 2).says("1 жұмыс күні"),
    },
];

/// «2-кесте. Негізгі үдеріс».
const MAIN_PROCESS: &[Lane] = &[
    Lane {
        heading: "Орталық",
        units: &[ServiceCentre],
        steps: &[
            step(1, Deed::TakeIn, HERE.step(2, 1).says("Тұтынушының құжаттарын қабылдау және тексеру")),
            step(4, Deed::HandOut, HERE.step(2, 4).says("Тіркеу есебінен шығару құжаттарын тұтынушыға беру")),
        ],
    },
    Lane {
        heading: "ҚАІІО",
        units: &[DistrictPolice],
        steps: &[
            step(2, Deed::DrawUpDeregistration, HERE.step(2, 2).says("азаматын тіркеу есебінен шығаруды ресімдеу")),
            // The words are annex 3's; table 1 says which data is meant.
            step(
                3,
                Deed::EnterDeregistration,
                HERE.step(2, 3).says("тұтынушының тіркеу туралы мәліметтерді ХТҚ ТП-ның ақпараттық жүйесіне енгізу"),
            ),
        ],
    },
];

/// «3-кесте. Баламалы үдеріс».
const REFUSAL_PROCESS: &[Lane] = &[
    Lane {
        heading: "Орталық",
        units: &[ServiceCentre],
        steps: &[
            step(1, Deed::TakeIn, HERE.step(3, 1).says("Тұтынушының құжаттарын қабылдау және тексеру")),
            // The words are those of table 2; a process of refusal can only hand the package back.
            step(4, Deed::ReturnDocuments, HERE.step(3, 4).says("Тіркеу есебінен шығару құжаттарын тұтынушыға беру")),
        ],
    },
    Lane {
        heading: "ҚАІІО",
        units: &[DistrictPolice],
        steps: &[
            step(
                2,
                Deed::CheckDocuments,
                HERE.step(3, 2).says("тұтынушы ұсынған құжаттардың дұрыстығы мен негізділігін тексеру"),
            ),
            step(
                3,
                Deed::ReturnPackage,
                HERE.step(3, 3).says(
                    "құжаттардың бірін тұтынушының ұсынбау фактілері анықталған кезде құжаттар пакеті Орталыққа \
                     қайтарылады",
                ),
            ),
        ],
    },
];

/// Every paragraph and table of the annex, once.
pub(super) const LEDGER: &[Entry] = &[
    modelled(HERE.paragraph(1)),
    modelled(HERE.paragraph(2)),
    modelled(HERE.paragraph(3)),
    modelled(HERE.paragraph(4)),
    elsewhere(HERE.paragraph(5), Source::Resolution1427),
    modelled(HERE.paragraph(6)),
    modelled(HERE.paragraph(7)),
    modelled(HERE.paragraph(8)),
    modelled(HERE.paragraph(9)),
    modelled(HERE.paragraph(10)),
    modelled(HERE.paragraph(11)),
    modelled(HERE.paragraph(12)),
    modelled(HERE.paragraph(13)),
    modelled(HERE.paragraph(14)),
    modelled(HERE.paragraph(15)),
    modelled(HERE.paragraph(16)),
    // It names the tables.
    narrative(HERE.paragraph(17)),
    // It names the scheme of the regulation's own annex 2, of which only the heading is left.
    lost(HERE.paragraph(18)),
    modelled(HERE.table(1)),
    modelled(HERE.table(2)),
    modelled(HERE.table(3)),
];
