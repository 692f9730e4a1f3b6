//! Annex 2: issue of temporary identity cards to citizens of the Republic of Kazakhstan.

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

const HERE: Place = Place::annex(Source::Order394, 2);

/// Par. 2: what a temporary card is, and when it is issued.
pub(super) const TEMPORARY_CARD: Citation = HERE.paragraph(2).says(
    "уақытша жеке куәлік – Қазақстан Республикасының азаматтарына жеке куәлігі жоғалған, ол \
     жарамсыз не болмаған кезде берілетін құжат",
);

/// «Қазақстан Республикасының азаматтарына уақытша жеке куәліктер беру».
pub static REGULATION: Regulation = Regulation {
    edition: EditionId::Order394,
    service: Service::TemporaryIdCard,
    here: HERE,
    title: HERE.also_says(
        "Қазақстан Республикасының азаматтарына уақытша жеке куәліктер беру» мемлекеттік қызметінің регламенті",
    ),

    // Chapter 1. General provisions.
    standard: HERE
        .paragraph(1)
        .also_says("№ 2121 қаулысымен бекітілген … қызметінің стандартына сәйкес (бұдан әрі – Стандарт) әзірленді"),
    definitions: &[
        defined(
            Word::Consumer,
            HERE.paragraph(2).also_says("тұтынушы – мемлекеттік қызметке өтініш білдірген жеке адам"),
        ),
        defined(Word::TemporaryIdCard, TEMPORARY_CARD),
        defined(
            Word::Unit,
            HERE.paragraph(2).also_says(
                "құрылымдық-функциялық бірліктер (ҚФБ) – мемлекеттік қызметті көрсету үдерісіне қатысатын … \
                 жауапты адамдары, … құрылымдық бөліністері, мемлекеттік органдар, ақпараттық жүйелер немесе \
                 кіші жүйелер",
            ),
        ),
    ],
    consumers: cited(Consumers::Natural, HERE.paragraph(2).says("өтініш білдірген жеке адам")),
    rendered_by: HERE.paragraph(3).also_says(
        "халыққа қызмет көрсету орталықтарында (бұдан әрі – Орталық) … аумақтық көші-қон полициясы бөліністері \
         … көрсетеді",
    ),
    form: cited(Form::NotAutomated, HERE.paragraph(4).says("нысаны автоматтандырылмаған")),
    legal_basis: cited(
        Place::of(Source::Resolution1063).paragraph(25),
        HERE.paragraph(5)
            .also_says("№ 1063 қаулысымен бекітілген … халқын құжаттандыру ережесінің 25-тармағына сәйкес"),
    ),
    result: cited(
        Outcome::TemporaryIdCard,
        HERE.paragraph(6).says("уақытша жеке куәлігін беру не қызметті ұсынудан бас тарту туралы дәлелді жауап беру"),
    ),
    participants: &[
        takes_part(
            DistrictPolice,
            Role::DrawsUpTemporaryCard,
            HERE.paragraph(7).item(1).says("(ҚАІІО) – … уақытша жеке куәлігін ресімдеу"),
        ),
        takes_part(
            ServiceCentre,
            Role::TakesInAndHandsOut,
            HERE.paragraph(7).item(2).says("Орталық – қабылдау және … уақытша жеке куәлігін беру"),
        ),
    ],

    // Chapter 2. Requirements on how the service is rendered.
    reception: Reception {
        at_residence: HERE.paragraph(8).says("тұтынушының тұрғылықты жері бойынша Орталықта көрсетіледі"),
        hours: HERE
            .paragraph(8)
            .says("Қабылдау жұмыс күндері күн сайын, түскі үзіліссіз, … Орталықтың жұмыс кестесіне сәйкес"),
        no_expedited: HERE.paragraph(8).says(
            "Қабылдау кезек тәртібімен, алдын ала жазылусыз және жеделдетілген қызмет көрсетусіз жүзеге асырылады",
        ),
    },
    information: HERE
        .paragraph(9)
        .says("құжаттардың тізімі, сондай-ақ оларды толтыру үлгілері туралы толық ақпарат … www.mvd.kz"),
    promise: cited(
        Term::WorkingDays(1),
        HERE.paragraph(10).item(1).says("құжаттарды тапсырған күнінен бастап … бергенге дейін – 1 жұмыс күні"),
    ),
    wait_submitting: cited(
        Term::Minutes(30),
        HERE.paragraph(10).item(2).says("құжаттарды тапсырған кезде … ең ұзақ күту уақыты - 30 минут"),
    ),
    wait_collecting: cited(
        Term::Minutes(30),
        HERE.paragraph(10).item(3).says("алған кезде … ең ұзақ күту уақыты - 30 минут"),
    ),
    fee: cited(Fee::Paid, HERE.paragraph(11).says("Мемлекеттік қызмет ақылы көрсетіледі")),
    no_exemption: Some(Place::of(Source::EgovTemporaryCard).retold()),
    refusal: HERE
        .paragraph(12)
        .says("бас тарту үшін Стандарттың 11-тармағында көрсетілген құжаттарды оның ұсынбауы болып табылады"),
    stages: &[
        cited(Stage::Presented, HERE.paragraph(13).item(1).says("көрсетілген құжаттарды Орталыққа ұсыну")),
        cited(Stage::SlipGiven, HERE.paragraph(13).item(2).says("тұтынушыға тіркеу талонын беру")),
        cited(
            Stage::TemporaryCardDrawnUp,
            HERE.paragraph(13).item(3).says("тұтынушыға уақытша жеке куәлігін ресімдеу"),
        ),
        cited(Stage::HandedOut, HERE.paragraph(13).item(4).says("тұтынушыға уақытша жеке куәлігін беру")),
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
            HERE.paragraph(15).item(2).also_says("облыстардың, Астана және Алматы қалалары Орталықтарының қызметкері"),
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
        ends_in: EndsIn::TemporaryCardHandedOut,
        limits: Limits::always(Term::Minutes(10)),
        only_on: None,
        citation: HERE.column(1, 1).says("Тұтынушының құжаттар пакетін қабылдау және тексеру"),
        ends_in_citation: HERE.column(1, 1).says("уақытша жеке куәлігін беру"),
        limit_citation: HERE.column(1, 1).says("10 минут"),
    },
    Action {
        number: 2,
        units: &[DistrictPolice],
        deed: Deed::DrawUpTemporaryCard,
        ends_in: EndsIn::JournalEntry,
        limits: Limits::always(Term::WorkingDays(1)),
        only_on: None,
        citation: HERE.column(1, 2).says("уақытша жеке куәлігін ресімдеу, күнін, лауазымын және қолын қою"),
        ends_in_citation: HERE.column(1, 2).says("уақытша жеке куәлігін беруді есепке алу журналында тіркеу"),
        limit_citation: HERE.column(1, 2).says("1 жұмыс күні"),
    },
];

/// «2-кесте. Негізгі үдеріс».
const MAIN_PROCESS: &[Lane] = &[
    Lane {
        heading: "Орталық",
        units: &[ServiceCentre],
        steps: &[
            step(1, Deed::TakeIn, HERE.step(2, 1).says("Тұтынушының құжаттар пакетін қабылдау және тексеру")),
            step(4, Deed::HandOut, HERE.step(2, 4).says("уақытша жеке куәлігін беру")),
        ],
    },
    Lane {
        heading: "ҚАІІО",
        units: &[DistrictPolice],
        steps: &[
            step(
                2,
                Deed::DrawUpTemporaryCard,
                HERE.step(2, 2).says("уақытша жеке куәлігін ресімдеу, күнін, лауазымын және қолын қою"),
            ),
            step(
                3,
                Deed::EnterInJournal,
                HERE.step(2, 3).says("уақытша жеке куәлігін беруді есепке алу журналында тіркеу"),
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
            step(1, Deed::TakeIn, HERE.step(3, 1).says("Тұтынушының құжаттар пакетін қабылдау және тексеру")),
            step(4, Deed::ReturnDocuments, HERE.step(3, 4).says("Тұтынушыға құжаттарды қайтару")),
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
    elsewhere(HERE.paragraph(5), Source::Resolution1063),
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
