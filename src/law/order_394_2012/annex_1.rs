//! Annex 1: issue of passports and identity cards to citizens of the Republic of Kazakhstan.

use super::{defined, elsewhere, lost, modelled, narrative, step, takes_part};
use crate::citation::{Citation, Place, Source, cited};
use crate::edition::EditionId;
use crate::law::{
    Action, Consumers, Deed, EndsIn, Entry, Fee, Form, Lane, Limits, Outcome, Reception, Regulation, Role, Security,
    Stage, Word,
};
use crate::service::{Medium, Service};
use crate::term::Term;
use crate::unit::Unit::{Committee, DistrictPolice, ProductionCentre, RegionalPolice, ServiceCentre};

const HERE: Place = Place::annex(Source::Order394, 1);

/// Par. 6: what the service ends with.
pub(super) const RESULT: Citation = HERE
    .paragraph(6)
    .says("паспортын және (немесе) жеке куәлігін беру не қызметті ұсынудан бас тарту туралы дәлелді жауап беру");

/// «Қазақстан Республикасының азаматтарына паспорттар, жеке куәліктер беру».
pub static REGULATION: Regulation = Regulation {
    edition: EditionId::Order394,
    service: Service::PassportIdCard,
    here: HERE,
    title: HERE.also_says("азаматтарына паспорттар, жеке куәліктер беру» мемлекеттік қызметінің регламенті"),

    // Chapter 1. General provisions.
    standard: HERE
        .paragraph(1)
        .also_says("№ 2121 қаулысымен бекітілген … қызметінің стандартына сәйкес (бұдан әрі – Стандарт) әзірленді"),
    definitions: &[
        defined(
            Word::Consumer,
            HERE.paragraph(2).also_says("тұтынушы – мемлекеттік қызметке өтініш білдірген жеке адам"),
        ),
        defined(
            Word::Passport,
            HERE.paragraph(2).says(
                "азаматының паспорты – … азаматының жеке басын куәландыратын құжат, оның ішінде Қазақстан \
                 Республикасынан тыс жерлерде",
            ),
        ),
        defined(
            Word::IdCard,
            HERE.paragraph(2).says(
                "азаматының жеке куәлігі – … жеке басын куәландыратын, Қазақстан Республикасының аумағында \
                 жарамды құжат",
            ),
        ),
        defined(
            Word::Formulyar,
            HERE.paragraph(2).says(
                "формуляр – … дербес деректер туралы ақпаратты тасымалдаушы болып табылатын … нөмірі және штрих \
                 коды бар қатаң есептегі баспаханалық бланк",
            ),
        ),
        defined(
            Word::ElectronicFormulyar,
            HERE.paragraph(2).says(
                "электрондық формуляр – «ХҚТ ТО» ақпараттық жүйе арқылы … толтырылған нөмірі және штрих-коды \
                 бар қатаң есептегі бланк болып табылады",
            ),
        ),
        defined(
            Word::DigitalSignature,
            HERE.paragraph(2).also_says(
                "электрондық-сандық қолтаңба (ЭСҚ) – … электрондық құжаттың шынайылығын, оның тиесілігін және \
                 мазмұнының өзгермейтінін растайтын электрондық сандық символдардың жиыны",
            ),
        ),
        defined(
            Word::Unit,
            HERE.paragraph(2).also_says(
                "құрылымдық-функциялық бірліктер (ҚФБ) – мемлекеттік қызметті көрсету үдерісіне қатысатын … \
                 жауапты адамдары, … құрылымдық бөліністері, мемлекеттік мекемелер, мемлекеттік кәсіпорындар, \
                 ақпараттық жүйелер немесе кіші жүйелер",
            ),
        ),
    ],
    consumers: cited(Consumers::Natural, HERE.paragraph(2).says("өтініш білдірген жеке адам")),
    rendered_by: HERE.paragraph(3).also_says(
        "халыққа қызмет көрсету орталықтарында (бұдан әрі – Орталық) … (бұдан әрі – ХҚТ ТП) қолдана отырып, … \
         аумақтық көші-қон полициясы бөліністері … көрсетеді",
    ),
    form: cited(Form::PartlyAutomated, HERE.paragraph(4).says("нысаны ішінара автоматтандырылған")),
    legal_basis: cited(
        Place::of(Source::Resolution1063).paragraph(10),
        HERE.paragraph(5)
            .also_says("№ 1063 қаулысымен бекітілген … халқын құжаттандыру ережесінің 10-тармағына сәйкес"),
    ),
    result: cited(Outcome::PassportAndOrIdCard, RESULT),
    participants: &[
        takes_part(
            Committee,
            Role::ChecksFormulyars,
            HERE.paragraph(7).item(1).says("Көші-қон полициясы комитеті (КҚПК) – формулярларды тексеру"),
        ),
        takes_part(
            DistrictPolice,
            Role::TakesInAndHandsOut,
            HERE.paragraph(7)
                .item(2)
                .says("аумақтық көші-қон полициясы бөліністері (ҚАІІО) – құжаттарды қабылдау және беру"),
        ),
        takes_part(
            ServiceCentre,
            Role::TakesInAndHandsOut,
            HERE.paragraph(7).item(3).says("Орталық – құжаттарды қабылдау және беру"),
        ),
        takes_part(
            ProductionCentre,
            Role::MakesDocuments,
            HERE.paragraph(7).item(4).says("Республикалық мемлекеттік кәсіпорны («АӨО» РМК) – құжаттарды дайындау"),
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
        Term::CalendarDays(30),
        HERE.paragraph(10).item(1).says("құжаттарды тапсырған күнінен бастап … бергенге дейін – 30 күнтізбелік күн"),
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
    no_exemption: None,
    refusal: HERE
        .paragraph(12)
        .says("бас тарту үшін Стандарттың 11-тармағында көрсетілген құжаттарды тұтынушының ұсынбауы"),
    stages: &[
        cited(
            Stage::Presented,
            HERE.paragraph(13)
                .item(1)
                .says("тұтынушы … құжаттарды Орталыққа уәкілетті органның қызметкерлеріне ұсынады"),
        ),
        cited(
            Stage::IdentifiedAndFilledIn,
            HERE.paragraph(13).item(2).says(
                "жеке басты сәйкестендіруді, өтінімді тіркеуді жүргізеді, электрондық формулярды толтырады және \
                 … ақпараттық парақты береді",
            ),
        ),
        cited(
            Stage::SignedAndSent,
            HERE.paragraph(13)
                .item(3)
                .says("электрондық формулярды тексереді, ЭСҚ-ны растайды және ХТҚ ТП орталық торабына жібереді"),
        ),
        cited(
            Stage::PaperFilledIn,
            HERE.paragraph(13).item(4).says(
                "қағаз тасымалдағышта көрсету кезінде формулярды толтырады, … және тұтынушыға формулярдың \
                 түбіртегін береді",
            ),
        ),
        cited(
            Stage::PaperSentToCommittee,
            HERE.paragraph(13)
                .item(5)
                .says("қағаз тасымалдағышта ресімделген формулярларды … № 631 бұйрығына сәйкес … КҚПК-ге жібереді"),
        ),
        cited(
            Stage::CommitteeChecks,
            HERE.paragraph(13).item(6).says("КҚПК … формулярларды толтырудың дұрыстығы мен негізділігін тексереді"),
        ),
        cited(
            Stage::SentToProductionOrBack,
            HERE.paragraph(13).item(7).says(
                "дайындау үшін «АӨО» РМК-ға жіберіледі, ал толықтыруды қажет ететін формулярлар аумақтық \
                 көші-қон полициясы бөліністеріне жіберіледі",
            ),
        ),
        cited(
            Stage::Made,
            HERE.paragraph(13).item(8).says("«АӨО» РМК құжаттарды дайындайды және дайын құжаттарды Орталыққа жібереді"),
        ),
        cited(
            Stage::HandedOut,
            HERE.paragraph(13).item(9).says("дайындалған құжаттарды тұтынушыға ХТҚ ТП арқылы береді"),
        ),
        cited(
            Stage::Filed,
            HERE.paragraph(13)
                .item(10)
                .says("құжаттар берілгеннен кейін электрондық және қағаз формулярлар … картотекаға қосылады"),
        ),
    ],

    // Chapter 3. The actions, and how the units work together. It opens with a second paragraph 13.
    workplaces: HERE.paragraph_again(13).also_says(
        "Құжаттарды қабылдау … ХТҚ ТП «жұмыс орындары» арқылы жүзеге асырылады, оларда уәкілетті орган \
         қызметкерінің тегі, аты, әкесінің аты (бар болса) және лауазымы көрсетіледі",
    ),
    units: &[
        cited(
            DistrictPolice,
            HERE.paragraph(14)
                .item(1)
                .also_says("қалалық, аудандық, аудандық (қалада), кенттік … көші-қон полициясы бөлімінің … қызметкері"),
        ),
        cited(
            ServiceCentre,
            HERE.paragraph(14)
                .item(2)
                .also_says("қалалық, аудандық, аудандық (қалада) Халыққа қызмет көрсету орталығының қызметкері"),
        ),
        cited(
            RegionalPolice,
            HERE.paragraph(14)
                .item(3)
                .also_says("ішкі істер департаменттері (бұдан әрі – ІІД) көші-қон полициясы басқармасының қызметкері"),
        ),
        cited(Committee, HERE.paragraph(14).item(4).also_says("КҚПК-нің қызметкері")),
        cited(ProductionCentre, HERE.paragraph(14).item(5).also_says("«АӨО» РМК")),
    ],
    security: &[
        cited(
            Security::Confidentiality,
            HERE.paragraph(15).item(1).also_says("құпиялылық (ақпаратты санкцияланбаған алудан қорғау)"),
        ),
        cited(
            Security::Integrity,
            HERE.paragraph(15).item(2).also_says("тұтастық (ақпаратты санкцияланбаған өзгертуден қорғау)"),
        ),
        cited(
            Security::Availability,
            HERE.paragraph(15)
                .item(3)
                .also_says("қол жетімділік (ақпарат пен ресурстарды санкцияланбаған ұстап қалудан қорғау)"),
        ),
    ],

    // The regulation's own annex 1: tables 1 to 3.
    actions: ACTIONS,
    main_process: MAIN_PROCESS,
    refusal_process: REFUSAL_PROCESS,
};

/// «1-кесте». There is no column 6.
const ACTIONS: &[Action] = &[
    Action {
        number: 1,
        units: &[ServiceCentre, DistrictPolice],
        deed: Deed::TakeIn,
        ends_in: EndsIn::IncompletePackageReturned,
        limits: Limits::always(Term::Minutes(30)),
        only_on: None,
        citation: HERE.column(1, 1).says(
            "Тұтынушының құжаттар пакетін қабылдау … құжаттардың біреуін ұсынудан бас тарту кезінде, құжаттар \
             тұтынушыға қайтарылады",
        ),
        ends_in_citation: HERE.column(1, 1).says("Тұтынушыға толық емес құжаттардың пакетін қайтару"),
        limit_citation: HERE.column(1, 1).says("30 минут"),
    },
    Action {
        number: 2,
        units: &[ServiceCentre, DistrictPolice],
        deed: Deed::RegisterAndFillIn,
        ends_in: EndsIn::ApplicationRegistered,
        limits: Limits::always(Term::Minutes(30)),
        only_on: None,
        citation: HERE.column(1, 2).says(
            "Деректер базасы бойынша тексеру, өтінімді тіркеу, электрондық формулярды толтыру, фотосуретке \
             түсіру, ЭСҚ-ны растау. Қағаз формуляр толтырылған кезде дербес кодын, күнін және қолын қою",
        ),
        ends_in_citation: HERE.column(1, 2).says(
            "Тұтынушының өтінішін тіркеу Тұтынушыға өтінімді электрондық тіркеу талонын беру. Тұтынушыға \
             формулярдың түбіртегін беру",
        ),
        limit_citation: HERE.column(1, 2).says("30 минут"),
    },
    Action {
        number: 3,
        units: &[ServiceCentre, DistrictPolice],
        deed: Deed::MakeRegister,
        ends_in: EndsIn::Register,
        limits: Limits {
            category_1: Term::WorkingDays(1),
            category_2: Term::WorkingDays(1),
            category_3: Term::WorkingDays(2),
            general: Term::WorkingDays(5),
        },
        only_on: None,
        citation: HERE.column(1, 3).says(
            "ҚАІІО-да 3 данада тізілім қалыптастыру, … екіншісі және үшіншісі - формулярлармен бірге КҚПБ-ға \
             (қағаз тасымалдағышта) беріледі. Ресімделген электрондық формуляр тексеру үшін КҚПБ-ға … беріледі",
        ),
        ends_in_citation: HERE.column(1, 3).says("Тізілім"),
        limit_citation: HERE.column(1, 3).says(
            "1 және 2-санаттағы жеделдік үшін – 1 жұмыс күні, 3-санат үшін – 2 жұмыс күні, жалпы тәртіппен – 5 \
             жұмыс күні",
        ),
    },
    Action {
        number: 4,
        units: &[RegionalPolice],
        deed: Deed::MakeConsolidatedRegister,
        ends_in: EndsIn::ConsolidatedRegister,
        limits: Limits {
            category_1: Term::WorkingDays(1),
            category_2: Term::WorkingDays(1),
            category_3: Term::WorkingDays(2),
            general: Term::WorkingDays(5),
        },
        only_on: None,
        citation: HERE.column(1, 4).says(
            "Формулярларды толтырудың негізділігін тексеру, 3 данада жиынтық тізілім қалыптастыру, … КҚПК-ге \
             (қағаз тасымалдағышта) жіберіледі. … электрондық формуляр ХТҚ ТП-ның орталық торабына жіберіледі",
        ),
        ends_in_citation: HERE.column(1, 4).says("Жиынтық тізілім"),
        limit_citation: HERE.column(1, 4).says(
            "1 және 2-санаттағы жеделдік үшін – 1 жұмыс күні, 3-санат үшін – 2 жұмыс күні, жалпы тәртіппен – 5 \
             жұмыс күні",
        ),
    },
    Action {
        number: 5,
        units: &[Committee],
        deed: Deed::LogIncoming,
        ends_in: EndsIn::IncomingNumber,
        limits: Limits::always(Term::Days(1)),
        only_on: Some(Medium::Paper),
        citation: HERE
            .column(1, 5)
            .says("КҚПБ-дан алынған жиынтық тізілімдерді … есепке алу кітабында тіркеу (қағаз тасымалдағышта)"),
        ends_in_citation: HERE.column(1, 5).says("Кіріс тіркеу нөмірі"),
        limit_citation: HERE.column(1, 5).says("1 күн"),
    },
    Action {
        number: 7,
        units: &[Committee],
        deed: Deed::SendToProduction,
        ends_in: EndsIn::CoveringLetter,
        limits: Limits::always(Term::Days(1)),
        only_on: None,
        citation: HERE.column(1, 7).says(
            "жиынтық тізілімнің бірінші данасын номенклатуралық іске тігу, екінші данасын … формулярлармен \
             бірге «АӨО» РМК-ға жіберу",
        ),
        ends_in_citation: HERE.column(1, 7).says("Ілеспе хат"),
        limit_citation: HERE.column(1, 7).says("1 күн"),
    },
    Action {
        number: 8,
        units: &[ProductionCentre],
        deed: Deed::MakeDocuments,
        ends_in: EndsIn::FinishedDocuments,
        limits: Limits {
            category_1: Term::WorkingDays(1),
            category_2: Term::UpToWorkingDays(3),
            category_3: Term::UpToWorkingDays(5),
            general: Term::UpToWorkingDays(10),
        },
        only_on: None,
        citation: HERE.column(1, 8).says("Құжаттарды дайындау, оларды формулярлармен, … бірге КҚПК-ге жіберу"),
        ends_in_citation: HERE.column(1, 8).says("Дайын құжаттар"),
        limit_citation: HERE.column(1, 8).says(
            "1-санаттағы жеделдік үшін – 1 жұмыс күні, 2-санат үшін – 3 жұмыс күніне дейін, 3-санат үшін – 5 \
             жұмыс күніне дейін, жалпы тәртіппен – 10 жұмыс күніне дейін",
        ),
    },
    Action {
        number: 9,
        units: &[Committee],
        deed: Deed::MakeDispatchRegister,
        ends_in: EndsIn::DispatchRegister,
        limits: Limits {
            category_1: Term::Daily,
            category_2: Term::Daily,
            category_3: Term::Daily,
            general: Term::UpToWorkingDays(5),
        },
        only_on: None,
        citation: HERE
            .column(1, 9)
            .says("Дайындалған құжаттардың тізілімдерін тіркеу, жіберуге арналған тізілім қалыптастыру"),
        ends_in_citation: HERE.column(1, 9).says("Жіберуге арналған тізілім"),
        limit_citation: HERE
            .column(1, 9)
            .says("1, 2, 3-санаттардағы жеделдік үшін – күн сайын, жалпы тәртіппен – 5 жұмыс күніне дейін"),
    },
    Action {
        number: 10,
        units: &[Committee],
        deed: Deed::SendToRegion,
        ends_in: EndsIn::Dispatch,
        limits: Limits {
            category_1: Term::Daily,
            category_2: Term::Daily,
            category_3: Term::Daily,
            general: Term::UpToWorkingDays(5),
        },
        only_on: None,
        citation: HERE.column(1, 10).says(
            "Жіберуге арналған тізілімді … дайын құжаттармен, формулярлармен және қағаз тасымалдағышта \
             ресімделгендер үшін – жиынтық тізілімнің данасымен … КҚПБ-ға жіберу",
        ),
        ends_in_citation: HERE.column(1, 10).says("Тізілімді жіберу үшін КҚПБ-ға жолдау"),
        limit_citation: HERE
            .column(1, 10)
            .says("1, 2, 3-санаттардағы жеделдік үшін – күн сайын, жалпы тәртіппен – 5 жұмыс күніне дейін"),
    },
    Action {
        number: 11,
        units: &[RegionalPolice],
        deed: Deed::FileDispatchRegister,
        ends_in: EndsIn::AccompanyingRegister,
        limits: Limits::always(Term::Days(1)),
        only_on: None,
        citation: HERE
            .column(1, 11)
            .says("Жіберуге арналған тізілімді және жиынтық тізілімнің үшінші данасын номенклатуралық іске тігу"),
        ends_in_citation: HERE.column(1, 11).says("Ілеспе тізілім"),
        limit_citation: HERE.column(1, 11).says("1 күн"),
    },
    Action {
        number: 12,
        units: &[RegionalPolice],
        deed: Deed::SendToDistrict,
        ends_in: EndsIn::AccompanyingRegister,
        limits: Limits::always(Term::Days(1)),
        only_on: None,
        citation: HERE.column(1, 12).says(
            "Дайындалған құжаттардың тізілімін дайын құжаттармен, формулярлармен және ҚАІІО тізілімінің \
             данасымен бірге ҚАІІО-ға жіберу",
        ),
        ends_in_citation: HERE.column(1, 12).says("Ілеспе тізілім"),
        limit_citation: HERE.column(1, 12).says("1 күн"),
    },
    Action {
        number: 13,
        units: &[DistrictPolice],
        deed: Deed::SendToCentre,
        ends_in: EndsIn::AccompanyingRegister,
        limits: Limits::always(Term::Days(1)),
        only_on: None,
        citation: HERE.column(1, 13).says(
            "дайын құжаттармен, формулярлармен бірге халыққа қызмет көрсету орталықтарына жіберу. Формулярларды \
             ҚАІІО-ның картотекасына енгізу",
        ),
        ends_in_citation: HERE.column(1, 13).says("Ілеспе тізілім"),
        limit_citation: HERE.column(1, 13).says("1 күн"),
    },
];

/// «2-кесте. Негізгі үдеріс».
const MAIN_PROCESS: &[Lane] = &[
    Lane {
        heading: "ҚАІІО, Орталық",
        units: &[DistrictPolice, ServiceCentre],
        steps: &[
            step(1, Deed::TakeIn, HERE.step(2, 1).says("Тұтынушы ұсынған құжаттар пакетін қабылдау және тексеру")),
            step(
                2,
                Deed::RegisterAndFillIn,
                HERE.step(2, 2).says(
                    "Деректер базасы бойынша жеке басты сәйкестендіру, өтінімді тіркеу, толтыру, электрондық \
                     формулярды ЭСҚ-мен растау. Тұтынушыға тіркеу талонын беру",
                ),
            ),
            step(
                3,
                Deed::MakeRegister,
                HERE.step(2, 3).says(
                    "ҚАІІО-ның тізілімін 3 данада қалыптастыру, … КҚПБ-ға жіберіледі. Ресімделген электрондық \
                     формуляр … ХТҚ ТП-ның орталық торабына жіберіледі",
                ),
            ),
            step(
                13,
                Deed::SendToCentre,
                HERE.step(2, 13).says(
                    "дайын құжаттармен, формулярлармен бірге ХҚКО-ға жіберу. Формулярларды ҚАІІО-ның \
                     картотекасына енгізу",
                ),
            ),
            step(14, Deed::HandOut, HERE.step(2, 14).says("Тұтынушыға дайындалған құжаттарды беру")),
        ],
    },
    Lane {
        heading: "КҚПБ",
        units: &[RegionalPolice],
        steps: &[
            step(
                4,
                Deed::MakeConsolidatedRegister,
                HERE.step(2, 4).says(
                    "Формулярды толтырудың дұрыстығы мен негізділігін тексеру, 3 данада жиынтық тізілім \
                     қалыптастыру, … КҚПК-ге жіберіледі",
                ),
            ),
            step(
                11,
                Deed::FileDispatchRegister,
                HERE.step(2, 11).says(
                    "Жіберуге арналған тізілімді және жиынтық тізілімнің үшінші данасын номенклатуралық іске тігу",
                ),
            ),
            step(
                12,
                Deed::SendToDistrict,
                HERE.step(2, 12).says("дайын құжаттармен, формулярлармен … бірге ҚАІІО-ға жіберу"),
            ),
        ],
    },
    // The heading says КҚПБ a second time; what stands under it is the Committee's (table 1, table 3).
    Lane {
        heading: "КҚПБ",
        units: &[Committee],
        steps: &[
            step(
                5,
                Deed::LogIncoming,
                HERE.step(2, 5).says("КҚПБ-дан алынған жиынтық тізілімдерді … есепке алу кітабына тіркеу"),
            ),
            step(
                6,
                Deed::CheckFormulyars,
                HERE.step(2, 6).says(
                    "формулярларды, оның ішінде қағаз тасымалдағышта, толтырудың дұрыстығы мен негізділігін \
                     тексеру, іздестірудегілердің деректер базасы бойынша тұтынушыларды тексеру",
                ),
            ),
            step(
                7,
                Deed::SendToProduction,
                HERE.step(2, 7).says(
                    "Жиынтық тізілімнің бірінші данасын … номенклатуралық іске тігу, екінші данасын … \
                     формулярлармен бірге «АӨО» РМК-ға жіберу",
                ),
            ),
            step(
                9,
                Deed::MakeDispatchRegister,
                HERE.step(2, 9)
                    .says("Дайындалған құжаттардың тізілімін тіркеу, жіберуге арналған тізілім қалыптастыру"),
            ),
            step(
                10,
                Deed::SendToRegion,
                HERE.step(2, 10).says(
                    "Жіберуге арналған тізілімді … дайын құжаттармен, формулярлармен және … жиынтық тізілімнің \
                     данасымен … КҚПБ-ға жіберу",
                ),
            ),
        ],
    },
    Lane {
        heading: "«АӨО» РМК",
        units: &[ProductionCentre],
        steps: &[step(
            8,
            Deed::MakeDocuments,
            HERE.step(2, 8).says("Құжаттарды дайындау, оларды формулярлармен, … бірге КҚПК-ге жіберу"),
        )],
    },
];

/// «3-кесте. Баламалы үдеріс».
const REFUSAL_PROCESS: &[Lane] = &[
    Lane {
        heading: "ҚАІІО",
        units: &[DistrictPolice],
        steps: &[
            step(1, Deed::TakeIn, HERE.step(3, 1).says("Тұтынушының құжаттар пакетін қабылдау және тексеру")),
            step(
                2,
                Deed::RegisterAndFillIn,
                HERE.step(3, 2).says(
                    "Деректер базасы бойынша жеке басты сәйкестендіру, өтінімді тіркеу, толтыру, электрондық \
                     формулярды ЭСҚ-мен растау. Тұтынушыға тіркеу талонын беру",
                ),
            ),
            step(
                3,
                Deed::MakeRegister,
                HERE.step(3, 3).says("ҚАІІО-да 3 данада тізілім қалыптастыру, … КҚПБ-ға жіберіледі"),
            ),
            step(
                9,
                Deed::DestroyFormulyar,
                HERE.step(3, 9).says(
                    "Формулярды жою немесе күшін жою, жою туралы акт жасау және оны қағаз тасымалдағышта \
                     номенклатуралық іске тігу",
                ),
            ),
        ],
    },
    Lane {
        heading: "КҚПБ",
        units: &[RegionalPolice],
        steps: &[
            step(
                4,
                Deed::MakeConsolidatedRegister,
                HERE.step(3, 4).says(
                    "Формулярды толтырудың дұрыстығы мен негізділігін тексеру, 3 данада жиынтық тізілім \
                     қалыптастыру, … КҚПК-ге жіберіледі",
                ),
            ),
            step(8, Deed::SendFormulyarToDistrict, HERE.step(3, 8).says("Формулярды ҚАІІО-ға жіберу")),
        ],
    },
    Lane {
        heading: "КҚПК",
        units: &[Committee],
        steps: &[
            step(
                5,
                Deed::LogIncoming,
                HERE.step(3, 5).says("КҚПБ-дан алынған жиынтық тізілімдерді … есепке алу кітабына тіркеу"),
            ),
            step(
                6,
                Deed::CheckFormulyars,
                HERE.step(3, 6).says(
                    "формулярларды, оның ішінде қағаз тасымалдағышта, толтырудың дұрыстығы мен негізділігін \
                     тексеру, деректер базасы бойынша тұтынушыларды тексеру",
                ),
            ),
            step(
                7,
                Deed::ReturnGroundless,
                HERE.step(3, 7).says("Негізсіз құжаттандыру фактілері анықталған кезде – формулярды КҚПБ-ға қайтару"),
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
    modelled(HERE.paragraph_again(13)),
    modelled(HERE.paragraph(14)),
    modelled(HERE.paragraph(15)),
    // It names the tables.
    narrative(HERE.paragraph(16)),
    // It names the scheme of the regulation's own annex 2, of which only the heading is left.
    lost(HERE.paragraph(17)),
    modelled(HERE.table(1)),
    modelled(HERE.table(2)),
    modelled(HERE.table(3)),
];
