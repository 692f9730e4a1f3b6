//! Where the four annexes are at odds with themselves, annex by annex, in the order of [`Slip`].

use crate::citation::{Citation, Place, Source};
use crate::law::{Erratum, Slip};

const ORDER: Place = Place::of(Source::Order394);
const A1: Place = Place::annex(Source::Order394, 1);
const A2: Place = Place::annex(Source::Order394, 2);
const A3: Place = Place::annex(Source::Order394, 3);
const A4: Place = Place::annex(Source::Order394, 4);

const fn at_odds(slip: Slip, citations: &'static [Citation]) -> Erratum {
    Erratum { slip, citations }
}

/// Annex 1, passports and identity cards.
pub(super) const ANNEX_1: &[Erratum] = &[
    at_odds(
        Slip::LimitsOutlastPromise,
        &[
            A1.paragraph(10).item(1).says("30 күнтізбелік күн"),
            A1.column(1, 3).says("жалпы тәртіппен – 5 жұмыс күні"),
            A1.column(1, 4).says("жалпы тәртіппен – 5 жұмыс күні"),
            A1.column(1, 5).says("1 күн"),
            A1.column(1, 7).says("1 күн"),
            A1.column(1, 8).says("жалпы тәртіппен – 10 жұмыс күніне дейін"),
            A1.column(1, 9).says("жалпы тәртіппен – 5 жұмыс күніне дейін"),
            A1.column(1, 10).says("жалпы тәртіппен – 5 жұмыс күніне дейін"),
            A1.column(1, 11).says("1 күн"),
            A1.column(1, 12).says("1 күн"),
            A1.column(1, 13).says("1 күн"),
        ],
    ),
    at_odds(
        Slip::UrgencyWithoutExpeditedService,
        &[
            A1.paragraph(8).says("жеделдетілген қызмет көрсетусіз жүзеге асырылады"),
            A1.column(1, 3).says("1 және 2-санаттағы жеделдік үшін – 1 жұмыс күні, 3-санат үшін – 2 жұмыс күні"),
            A1.column(1, 4).says("1 және 2-санаттағы жеделдік үшін – 1 жұмыс күні, 3-санат үшін – 2 жұмыс күні"),
            A1.column(1, 8).says("1-санаттағы жеделдік үшін – 1 жұмыс күні"),
            A1.column(1, 9).says("1, 2, 3-санаттардағы жеделдік үшін – күн сайын"),
            A1.column(1, 10).says("1, 2, 3-санаттардағы жеделдік үшін – күн сайын"),
        ],
    ),
    at_odds(
        Slip::ColumnSixMissing,
        &[
            A1.step(2, 6)
                .says("толтырудың дұрыстығы мен негізділігін тексеру, іздестірудегілердің деректер базасы бойынша"),
            A1.paragraph(13).item(6).says("КҚПК … формулярларды толтырудың дұрыстығы мен негізділігін тексереді"),
            A1.paragraph(7).item(1).says("(КҚПК) – формулярларды тексеру"),
        ],
    ),
    at_odds(
        Slip::StepsWithoutLimit,
        &[
            A1.step(2, 14).says("Тұтынушыға дайындалған құжаттарды беру"),
            A1.paragraph(16).says("олардың орындау мерзімін көрсете отырып"),
        ],
    ),
    at_odds(
        Slip::DayKindOpen,
        &[
            A1.column(1, 5).says("1 күн"),
            A1.column(1, 7).says("1 күн"),
            A1.column(1, 11).says("1 күн"),
            A1.column(1, 12).says("1 күн"),
            A1.column(1, 13).says("1 күн"),
        ],
    ),
    at_odds(
        Slip::DailyWithoutLimit,
        &[A1.column(1, 9).says("жеделдік үшін – күн сайын"), A1.column(1, 10).says("жеделдік үшін – күн сайын")],
    ),
    at_odds(
        Slip::FixedOrCeiling,
        &[
            A1.column(1, 8).says("1-санаттағы жеделдік үшін – 1 жұмыс күні, 2-санат үшін – 3 жұмыс күніне дейін"),
            A1.column(1, 3).says("жалпы тәртіппен – 5 жұмыс күні"),
            A1.column(1, 4).says("жалпы тәртіппен – 5 жұмыс күні"),
            A1.column(1, 9).says("жалпы тәртіппен – 5 жұмыс күніне дейін"),
            A1.column(1, 10).says("жалпы тәртіппен – 5 жұмыс күніне дейін"),
        ],
    ),
    at_odds(Slip::FirstDayOpen, &[A1.paragraph(10).item(1).says("тапсырған күнінен бастап")]),
    at_odds(
        Slip::CompletionWithoutLimit,
        &[A1.paragraph(13)
            .item(7)
            .says("толықтыруды қажет ететін формулярлар аумақтық көші-қон полициясы бөліністеріне жіберіледі")],
    ),
    at_odds(
        Slip::RefusalWithoutLimit,
        &[
            A1.step(3, 7).says("формулярды КҚПБ-ға қайтару"),
            A1.step(3, 8).says("Формулярды ҚАІІО-ға жіберу"),
            A1.step(3, 9).says("Формулярды жою немесе күшін жою"),
        ],
    ),
    at_odds(Slip::FeeWithoutAmount, &[A1.paragraph(11).says("Мемлекеттік қызмет ақылы көрсетіледі")]),
    at_odds(
        Slip::FormulyarsByTwoRoads,
        &[
            A1.paragraph(13).item(5).says("қағаз тасымалдағышта ресімделген формулярларды … КҚПК-ге жібереді"),
            A1.paragraph(13).item(3).says("ХТҚ ТП орталық торабына жібереді"),
            A1.column(1, 3).says(
                "формулярлармен бірге КҚПБ-ға (қағаз тасымалдағышта) беріледі. Ресімделген электрондық формуляр \
                 тексеру үшін КҚПБ-ға ХТҚ ТП «жұмыс орнының» коды арқылы беріледі",
            ),
            A1.column(1, 4).says("электрондық формуляр ХТҚ ТП-ның орталық торабына жіберіледі"),
            A1.step(2, 3).says(
                "қағаз формулярлармен бірге КҚПБ-ға жіберіледі. Ресімделген электрондық формуляр ХТҚ ТП-ның \
                 коды арқылы ХТҚ ТП-ның орталық торабына жіберіледі",
            ),
        ],
    ),
    at_odds(
        Slip::FinishedDocumentsByTwoRoads,
        &[
            A1.paragraph(13).item(8).says("дайын құжаттарды Орталыққа жібереді"),
            A1.column(1, 8).says("КҚПК-ге жіберу"),
            A1.column(1, 10).says("КҚПБ-ға жіберу"),
            A1.column(1, 12).says("ҚАІІО-ға жіберу"),
            A1.column(1, 13).says("халыққа қызмет көрсету орталықтарына жіберу"),
        ],
    ),
    at_odds(
        Slip::RegionalCheckOnlyInTables,
        &[
            A1.column(1, 4).says("Формулярларды толтырудың негізділігін тексеру"),
            A1.step(2, 4).says("Формулярды толтырудың дұрыстығы мен негізділігін тексеру"),
            A1.step(3, 4).says("Формулярды толтырудың дұрыстығы мен негізділігін тексеру"),
            A1.paragraph(7).item(1).says("(КҚПК) – формулярларды тексеру"),
            A1.paragraph(13).item(6).says("КҚПК … тексереді"),
        ],
    ),
    at_odds(
        Slip::RegisterCopiesDisagree,
        &[
            A1.column(1, 4).says("біріншісі номенклатуралық іске тігіледі, екіншісі және үшіншісі … КҚПК-ге"),
            A1.column(1, 7)
                .says("Аудандық тізілімдермен бірге жиынтық тізілімнің бірінші данасын номенклатуралық іске тігу"),
            A1.step(2, 7).says("бірінші данасын аудандық тізілімнің бір данасымен номенклатуралық іске тігу"),
            A1.column(1, 11).says("жиынтық тізілімнің үшінші данасын номенклатуралық іске тігу"),
            A1.column(1, 3).says("ҚАІІО-да 3 данада тізілім қалыптастыру"),
            A1.step(2, 3).says("ҚАІІО-ның тізілімін 3 данада қалыптастыру"),
        ],
    ),
    at_odds(
        Slip::CardIndexBeforeHandingOut,
        &[
            A1.paragraph(13).item(10).says("құжаттар берілгеннен кейін … картотекаға қосылады"),
            A1.column(1, 13).says(
                "формулярлармен бірге халыққа қызмет көрсету орталықтарына жіберу. Формулярларды ҚАІІО-ның \
                 картотекасына енгізу",
            ),
            A1.step(2, 13).says("Формулярларды ҚАІІО-ның картотекасына енгізу"),
            A1.step(2, 14).says("Тұтынушыға дайындалған құжаттарды беру"),
        ],
    ),
    at_odds(
        Slip::PapersForConsumerDiffer,
        &[
            A1.paragraph(13).item(2).says("тұтынушыға ақпараттық парақты береді"),
            A1.paragraph(13).item(4).says("тұтынушыға формулярдың түбіртегін береді"),
            A1.column(1, 2).says("электрондық тіркеу талонын беру. Тұтынушыға формулярдың түбіртегін беру"),
            A1.step(2, 2).says("Тұтынушыға тіркеу талонын беру"),
            A1.step(3, 2).says("Тұтынушыға тіркеу талонын беру"),
        ],
    ),
    at_odds(
        Slip::PhotographOnlyInTable,
        &[
            A1.column(1, 2).says("фотосуретке түсіру"),
            A1.paragraph(13).item(2).says("электрондық формулярды толтырады"),
            A1.step(2, 2).says("өтінімді тіркеу, толтыру, электрондық формулярды ЭСҚ-мен растау"),
        ],
    ),
    at_odds(
        Slip::SigningOrVerifying,
        &[
            A1.paragraph(13).item(3).says("толтырылған электрондық формулярды тексереді, ЭСҚ-ны растайды"),
            A1.column(1, 2).says("ЭСҚ-ны растау"),
            A1.step(2, 2).says("электрондық формулярды ЭСҚ-мен растау"),
            A1.step(3, 2).says("электрондық формулярды ЭСҚ-мен растау"),
        ],
    ),
    at_odds(
        Slip::PaperHandingOutPlaceOpen,
        &[A1.paragraph(13).item(9).says("электрондық формулярдың толтырылған жері бойынша")],
    ),
    at_odds(
        Slip::IncomingNumberForPaperOnly,
        &[
            A1.column(1, 5).says("есепке алу кітабында тіркеу (қағаз тасымалдағышта)"),
            A1.step(2, 5).says("есепке алу кітабына тіркеу"),
            A1.step(3, 5).says("есепке алу кітабына тіркеу"),
        ],
    ),
    at_odds(
        Slip::DatabaseUnnamed,
        &[
            A1.step(3, 6).says("тексеру, деректер базасы бойынша тұтынушыларды тексеру"),
            A1.step(2, 6).says("іздестірудегілердің деректер базасы бойынша тұтынушыларды тексеру"),
        ],
    ),
    at_odds(
        Slip::EndMisstated,
        &[
            A1.column(1, 1).says("Тұтынушыға толық емес құжаттардың пакетін қайтару"),
            A1.column(1, 11).says("Ілеспе тізілім"),
        ],
    ),
    at_odds(
        Slip::RefusalWithoutPredicate,
        &[
            A1.paragraph(12).says("құжаттарды тұтынушының ұсынбауы."),
            A3.paragraph(12).says("оның ұсынбауы негіз болып табылады"),
        ],
    ),
    at_odds(
        Slip::RefusalOnAnotherGround,
        &[
            A1.step(3, 7).says("Негізсіз құжаттандыру фактілері анықталған кезде"),
            A1.paragraph(12).says("құжаттарды тұтынушының ұсынбауы"),
        ],
    ),
    at_odds(
        Slip::DecliningOrNotPresenting,
        &[
            A1.column(1, 1).says("құжаттардың біреуін ұсынудан бас тарту кезінде"),
            A1.paragraph(12).says("құжаттарды тұтынушының ұсынбауы"),
        ],
    ),
    at_odds(
        Slip::ReasonedAnswerInNoTable,
        &[
            A1.paragraph(6).says("бас тарту туралы дәлелді жауап беру болып табылады"),
            A1.step(3, 9).says("Формулярды жою немесе күшін жою, жою туралы акт жасау"),
        ],
    ),
    at_odds(Slip::DestroyedOrCancelled, &[A1.step(3, 9).says("Формулярды жою немесе күшін жою, жою туралы акт жасау")]),
    at_odds(
        Slip::RefusalLosesElectronicFormulyar,
        &[
            A1.step(3, 3).says("ҚАІІО-да 3 данада тізілім қалыптастыру, … формулярлармен бірге КҚПБ-ға жіберіледі."),
            A1.step(2, 3).says("Ресімделген электрондық формуляр … жіберіледі"),
        ],
    ),
    at_odds(
        Slip::RefusalCalledMainProcess,
        &[A1.table(3).says("Баламалы үдеріс"), A1.table(3).says("Негізгі үдеріс (жұмыс барысы, ағыны)")],
    ),
    at_odds(
        Slip::LaneHeadedTwice,
        &[
            A1.step(2, 5).says("КҚПБ … 5. КҚПБ-дан алынған жиынтық тізілімдерді"),
            A1.step(2, 6).says("КҚПБ … 6. Жиынтық тізілімге енгізілген"),
            A1.step(2, 7).says("КҚПБ … 7. Жиынтық тізілімнің бірінші данасын"),
            A1.step(2, 9).says("КҚПБ … 9. Дайындалған құжаттардың тізілімін"),
            A1.step(2, 10).says("КҚПБ … 10. Жіберуге арналған тізілімді … КҚПБ-ға жіберу"),
            A1.step(3, 5).says("КҚПК … 5. КҚПБ-дан алынған жиынтық тізілімдерді"),
            A1.column(1, 5).says("КҚПК"),
        ],
    ),
    at_odds(
        Slip::ParticipantsIncomplete,
        &[
            A1.paragraph(7).says("Мемлекеттік қызметті ұсыну үдерісіне қатысатын"),
            A1.paragraph(7).item(1).says("(КҚПК) – формулярларды тексеру"),
            A1.paragraph(14)
                .item(3)
                .says("ішкі істер департаменттері (бұдан әрі – ІІД) көші-қон полициясы басқармасының қызметкері"),
            A1.column(1, 4).says("КҚПБ"),
            A1.column(1, 9).says("КҚПК"),
        ],
    ),
    at_odds(
        Slip::IntakeByTwoUnits,
        &[
            A1.paragraph(7).item(2).says("(ҚАІІО) – құжаттарды қабылдау және беру"),
            A1.paragraph(7).item(3).says("Орталық – құжаттарды қабылдау және беру"),
            A1.paragraph(13).item(1).says("Орталыққа уәкілетті органның қызметкерлеріне ұсынады"),
            A1.column(1, 1).says("Орталық, ҚАІІО"),
            A1.step(3, 1).says("ҚАІІО … 1. Тұтынушының"),
            A1.column(1, 13).says("ҚАІІО"),
            A1.step(2, 13).says("ҚАІІО, Орталық … 13. Дайындалған"),
        ],
    ),
    at_odds(
        Slip::PoliceByTwoNames,
        &[
            A1.paragraph(3).says("көші-қон полициясы бөліністері (бұдан әрі – уәкілетті орган)"),
            A1.paragraph(7).item(2).says("көші-қон полициясы бөліністері (ҚАІІО)"),
        ],
    ),
    at_odds(
        Slip::CentreByTwoNames,
        &[
            A1.step(2, 13).says("ХҚКО-ға жіберу"),
            A1.paragraph(3).says("халыққа қызмет көрсету орталықтарында (бұдан әрі – Орталық)"),
        ],
    ),
    at_odds(
        Slip::CentreLevelsDiffer,
        &[
            A1.paragraph(14).item(2).says("қалалық, аудандық, аудандық (қалада) Халыққа қызмет көрсету орталығының"),
            A2.paragraph(15).item(2).says("облыстардың, Астана және Алматы қалалары Орталықтарының"),
        ],
    ),
    at_odds(
        Slip::ParagraphNumberedTwice,
        &[
            A1.paragraph_again(13).says("Құжаттарды қабылдау Орталықтың"),
            A1.paragraph(13).says("Мемлекеттік қызметті көрсету кезеңдері"),
        ],
    ),
    at_odds(
        Slip::SystemByThreeNames,
        &[
            A1.paragraph(3).says("(бұдан әрі – ХҚТ ТП)"),
            A1.paragraph(13).item(2).says("ХТҚ ТП арқылы"),
            A1.paragraph(2).says("«ХҚТ ТО» ақпараттық жүйе арқылы"),
        ],
    ),
    at_odds(
        Slip::NumberFromTwoSystems,
        &[
            A1.paragraph(2).says("халықты құжаттандыру жүйесі автоматтандырылған режимде қалыптастыратын нөмірі"),
            A1.paragraph(2).says("бірыңғай ақпараттық жүйемен қалыптастырады"),
        ],
    ),
    at_odds(
        Slip::ApplicationOrFormulyar,
        &[
            A1.paragraph(2).says("электрондық өтінімді орталық тарапқа беру сатысында"),
            A1.paragraph(13).item(3).says("электрондық формулярды тексереді, … орталық торабына жібереді"),
            A1.column(1, 2).says("өтінімді тіркеу"),
            A1.column(1, 2).says("Тұтынушының өтінішін тіркеу"),
        ],
    ),
    at_odds(
        Slip::AbbreviationIntroducedTwice,
        &[
            A1.paragraph(9).says("ішкі істер департаменттерінің (бұдан әрі – ІІД)"),
            A1.paragraph(14).item(3).says("ішкі істер департаменттері (бұдан әрі – ІІД)"),
        ],
    ),
    at_odds(
        Slip::SpelledTwoWays,
        &[
            A1.paragraph(2).says("нөмірі және штрих коды бар"),
            A1.paragraph(2).says("нөмірі және штрих-коды бар"),
            A1.paragraph(2).says("электрондық-сандық қолтаңба (ЭСҚ) – электрондық сандық қолтаңба"),
        ],
    ),
    at_odds(
        Slip::WordsOutOfPlace,
        &[
            A1.step(2, 2).says("өтінімді тіркеу, толтыру, электрондық формулярды ЭСҚ-мен растау"),
            A1.step(3, 2).says("өтінімді тіркеу, толтыру, электрондық формулярды ЭСҚ-мен растау"),
            A1.column(1, 10).says("данасымен бірге аудандықтармен бірге КҚПБ-ға жіберу"),
            A1.step(2, 10).says("данасымен бірге аудандықтармен бірге КҚПБ-ға жіберу"),
            A1.table(2).says("паспорттар жеке куәліктер ресімдеу"),
        ],
    ),
    at_odds(
        Slip::LostFromSource,
        &[
            A1.paragraph(17).says("сызбасы осы Регламентке 2-қосымшада келтірілген"),
            ORDER.paragraph(1).item(1).says("осы бұйрыққа 1-қосымшаға сәйкес"),
        ],
    ),
];

/// Annex 2, temporary identity cards.
pub(super) const ANNEX_2: &[Erratum] = &[
    at_odds(
        Slip::StepsWithoutLimit,
        &[
            A2.step(2, 3).says("беруді есепке алу журналында тіркеу"),
            A2.step(2, 4).says("уақытша жеке куәлігін беру"),
            A2.paragraph(17).says("олардың орындау мерзімін көрсете отырып"),
        ],
    ),
    at_odds(Slip::FirstDayOpen, &[A2.paragraph(10).item(1).says("тапсырған күнінен бастап")]),
    at_odds(
        Slip::DrawingUpTakesWholeTerm,
        &[
            A2.paragraph(10).item(1).says("бергенге дейін – 1 жұмыс күні"),
            A2.column(1, 1).says("10 минут"),
            A2.column(1, 2).says("1 жұмыс күні"),
        ],
    ),
    at_odds(
        Slip::WaitLongerThanIntake,
        &[A2.paragraph(10).item(2).says("ең ұзақ күту уақыты - 30 минут"), A2.column(1, 1).says("10 минут")],
    ),
    at_odds(
        Slip::RefusalWithoutLimit,
        &[
            A2.step(3, 2).says("құжаттардың дұрыстығы мен негізділігін тексеру"),
            A2.step(3, 3).says("құжаттар пакеті Орталыққа қайтарылады"),
            A2.step(3, 4).says("Тұтынушыға құжаттарды қайтару"),
        ],
    ),
    at_odds(Slip::FeeWithoutAmount, &[A2.paragraph(11).says("Мемлекеттік қызмет ақылы көрсетіледі")]),
    at_odds(
        Slip::EndMisstated,
        &[A2.column(1, 1).says("Қазақстан Республикасы азаматының уақытша жеке куәлігін беру")],
    ),
    at_odds(Slip::RegistrationSlipInNoTable, &[A2.paragraph(13).item(2).says("тұтынушыға тіркеу талонын беру")]),
    at_odds(
        Slip::IssueEnteredBeforeHandingOut,
        &[
            A2.step(2, 3).says("уақытша жеке куәлігін беруді есепке алу журналында тіркеу"),
            A2.step(2, 4).says("уақытша жеке куәлігін беру"),
        ],
    ),
    at_odds(
        Slip::RefusalWithoutPredicate,
        &[
            A2.paragraph(12).says("құжаттарды оның ұсынбауы болып табылады"),
            A3.paragraph(12).says("құжаттарды оның ұсынбауы негіз болып табылады"),
        ],
    ),
    at_odds(
        Slip::ReasonedAnswerInNoTable,
        &[
            A2.paragraph(6).says("бас тарту туралы дәлелді жауап беру болып табылады"),
            A2.step(3, 4).says("Тұтынушыға құжаттарды қайтару"),
        ],
    ),
    at_odds(
        Slip::WrongDocumentsWithoutConsequence,
        &[
            A2.step(3, 2).says("құжаттардың дұрыстығы мен негізділігін тексеру"),
            A2.step(3, 3).says("құжаттардың бірін тұтынушының ұсынбау фактілері анықталған кезде"),
        ],
    ),
    at_odds(
        Slip::RefusalCalledMainProcess,
        &[A2.table(3).says("Баламалы үдеріс"), A2.table(3).says("Негізгі үдеріс (жұмыс барысы, ағыны)")],
    ),
    at_odds(
        Slip::PoliceByTwoNames,
        &[
            A2.paragraph(3).says("көші-қон полициясы бөліністері (бұдан әрі – уәкілетті орган)"),
            A2.paragraph(7).item(1).says("көші-қон полициясы бөліністері (ҚАІІО)"),
        ],
    ),
    at_odds(
        Slip::CentreLevelsDiffer,
        &[
            A2.paragraph(15).item(2).says("облыстардың, Астана және Алматы қалалары Орталықтарының"),
            A1.paragraph(14).item(2).says("қалалық, аудандық, аудандық (қалада) Халыққа қызмет көрсету орталығының"),
        ],
    ),
    at_odds(
        Slip::DeskOfficerUnnamed,
        &[
            A2.paragraph(14).says("оларда қызметкерінің тегі"),
            A1.paragraph_again(13).says("оларда уәкілетті орган қызметкерінің тегі"),
            A2.column(1, 1).says("Орталық"),
        ],
    ),
    at_odds(
        Slip::WorkplacesWithoutSystem,
        &[A2.paragraph(14).says("ХТҚ ТП «жұмыс орындары» арқылы"), A2.paragraph(4).says("нысаны автоматтандырылмаған")],
    ),
    at_odds(Slip::WordsOutOfPlace, &[A2.paragraph(7).item(2).says("Орталық – қабылдау және")]),
    at_odds(
        Slip::LostFromSource,
        &[
            A2.paragraph(18).says("сызбасы осы Регламентке 2-қосымшада келтірілген"),
            A2.says("мемлекеттік қызмет көрсету регламентіне 2-қосымша"),
        ],
    ),
    at_odds(
        Slip::TemporaryCardUndefined,
        &[A2.paragraph(2).says("жеке куәлігі жоғалған, ол жарамсыз не болмаған кезде берілетін құжат")],
    ),
];

/// Annex 3, registration at the place of residence.
pub(super) const ANNEX_3: &[Erratum] = &[
    at_odds(
        Slip::StepsWithoutLimit,
        &[
            A3.step(2, 3).says("тіркеу туралы мәліметтерді ХТҚ ТП-ның ақпараттық жүйесіне енгізу"),
            A3.step(2, 4).says("тіркеу құжаттарын тұтынушыға беру"),
            A3.paragraph(17).says("олардың орындау мерзімін көрсете отырып"),
        ],
    ),
    at_odds(Slip::FirstDayOpen, &[A3.paragraph(10).item(1).says("тапсырған күнінен бастап")]),
    at_odds(
        Slip::TermEndsBeforeHandingOut,
        &[
            A3.paragraph(10).item(1).says("тіркеуді ресімдегенге дейін – 1 жұмыс күні"),
            A2.paragraph(10).item(1).says("бергенге дейін – 1 жұмыс күні"),
        ],
    ),
    at_odds(
        Slip::DrawingUpTakesWholeTerm,
        &[
            A3.paragraph(10).item(1).says("ресімдегенге дейін – 1 жұмыс күні"),
            A3.column(1, 1).says("10 минут"),
            A3.column(1, 2).says("1 жұмыс күні"),
        ],
    ),
    at_odds(
        Slip::WaitLongerThanIntake,
        &[A3.paragraph(10).item(2).says("ең ұзақ күту уақыты - 30 минут"), A3.column(1, 1).says("10 минут")],
    ),
    at_odds(
        Slip::RefusalWithoutLimit,
        &[
            A3.step(3, 2).says("құжаттардың дұрыстығы мен негізділігін тексеру"),
            A3.step(3, 3).says("құжаттар пакеті ХҚКО-ға қайтарылады"),
            A3.step(3, 4).says("тіркеу құжаттарын тұтынушыға беру"),
        ],
    ),
    at_odds(Slip::FeeWithoutAmount, &[A3.paragraph(11).says("Мемлекеттік қызмет ақылы көрсетіледі")]),
    at_odds(Slip::EndMisstated, &[A3.column(1, 1).says("Тіркеу туралы құжаттарды тұтынушыға беру")]),
    at_odds(
        Slip::RegistrationSlipInNoTable,
        &[A3.paragraph(13).item(3).says("құжаттарды қабылдау туралы тіркеу талонын беру")],
    ),
    at_odds(
        Slip::ReasonedAnswerInNoTable,
        &[
            A3.paragraph(6).says("бас тарту туралы дәлелді жауап беру болып табылады"),
            A3.step(3, 4).says("тіркеу құжаттарын тұтынушыға беру"),
        ],
    ),
    at_odds(
        Slip::WrongDocumentsWithoutConsequence,
        &[
            A3.step(3, 2).says("құжаттардың дұрыстығы мен негізділігін тексеру"),
            A3.step(3, 3).says("құжаттардың бірін тұтынушының ұсынбау фактілері анықталған кезде"),
        ],
    ),
    at_odds(
        Slip::RefusalHandsOutDocuments,
        &[
            A3.step(3, 4).says("азаматын тіркеу құжаттарын тұтынушыға беру"),
            A3.step(2, 4).says("азаматын тіркеу құжаттарын тұтынушыға беру"),
            A2.step(3, 4).says("Тұтынушыға құжаттарды қайтару"),
        ],
    ),
    at_odds(
        Slip::RefusalCalledMainProcess,
        &[A3.table(3).says("Баламалы үдеріс"), A3.table(3).says("Негізгі үдеріс (жұмыс барысы, ағыны)")],
    ),
    at_odds(
        Slip::PoliceByTwoNames,
        &[
            A3.paragraph(3).says("көші-қон полициясы бөліністері (бұдан әрі – уәкілетті орган)"),
            A3.paragraph(7).item(1).says("көші-қон полициясы бөліністері (ҚАІІО)"),
        ],
    ),
    at_odds(
        Slip::CentreByTwoNames,
        &[
            A3.step(3, 1).says("ХҚКО … 1. Тұтынушының"),
            A3.step(3, 3).says("ХҚКО-ға қайтарылады"),
            A3.step(3, 4).says("ХҚКО … 4. Қазақстан"),
            A3.paragraph(3).says("Халыққа қызмет көрсету орталықтарында (бұдан әрі – Орталық)"),
        ],
    ),
    at_odds(
        Slip::CentreLevelsDiffer,
        &[
            A3.paragraph(15)
                .item(2)
                .says("облыстардың, Астана және Алматы қалалары Халыққа қызмет көрсету орталығының"),
            A1.paragraph(14).item(2).says("қалалық, аудандық, аудандық (қалада) Халыққа қызмет көрсету орталығының"),
        ],
    ),
    at_odds(
        Slip::DeskOfficerUnnamed,
        &[
            A3.paragraph(14).says("оларда қызметкерінің тегі"),
            A1.paragraph_again(13).says("оларда уәкілетті орган қызметкерінің тегі"),
            A3.column(1, 1).says("Орталық"),
        ],
    ),
    at_odds(
        Slip::SystemByThreeNames,
        &[
            A3.paragraph(3).says("(бұдан әрі – ХҚТ ТП)"),
            A3.paragraph(6).says("ХТҚ ТП-ның ақпараттық жүйесіне"),
            A3.paragraph(10).item(1).says("ХТҚ ТП арқылы"),
        ],
    ),
    at_odds(Slip::WordsOutOfPlace, &[A3.paragraph(2).says("тұрақты тұратын оның және")]),
    at_odds(
        Slip::AddressesNotNamed,
        &[
            A3.paragraph(3).says("Мемлекеттік қызметті Халыққа қызмет көрсету орталықтарында"),
            A1.paragraph(3).says("Стандарттың 1 және 2-қосымшасында көрсетілген мекенжайлар бойынша"),
        ],
    ),
    at_odds(
        Slip::LostFromSource,
        &[
            A3.paragraph(18).says("сызбасы осы Регламентке 2-қосымшада келтірілген"),
            A3.says("мемлекеттік қызмет көрсету регламентіне 2-қосымша"),
        ],
    ),
    at_odds(
        Slip::RewritingWithoutStep,
        &[
            A3.paragraph(6).says("жеке куәлікке тұтынушының заңды мекенжайын қайта жазуды жүргізу"),
            A3.paragraph(13).item(5).says("тұтынушыға дайын құжаттарын беру"),
            A3.step(2, 4).says("азаматын тіркеу құжаттарын тұтынушыға беру"),
        ],
    ),
    at_odds(
        Slip::LegalPersonWithoutCard,
        &[
            A3.paragraph(2).says("өтініш білдірген жеке және заңды тұлғалар"),
            A3.paragraph(6).says("жеке куәлікке тұтынушының заңды мекенжайын қайта жазуды жүргізу"),
            A3.paragraph(8).says("тұтынушының тұрғылықты жері бойынша"),
            A3.paragraph(13).item(4).says("тұтынушыны тұрғылықты жері бойынша тіркеуді ресімдеу"),
        ],
    ),
    at_odds(
        Slip::InternalRulesForArrivals,
        &[
            A3.paragraph(5).says("Ішкі мигранттарды тіркеу қағидаларының 3-тармағына"),
            A3.paragraph(2).says("Қазақстан Республикасынан тыс жерлерден тұрақты тұру үшін келген"),
        ],
    ),
];

/// Annex 4, removal from registration at the place of residence.
pub(super) const ANNEX_4: &[Erratum] = &[
    at_odds(
        Slip::StepsWithoutLimit,
        &[
            A4.step(2, 3).says("мәліметтерді ХТҚ ТП-ның ақпараттық жүйесіне енгізу"),
            A4.step(2, 4).says("Тіркеу есебінен шығару құжаттарын тұтынушыға беру"),
            A4.paragraph(17).says("олардың орындау мерзімін көрсете отырып"),
        ],
    ),
    at_odds(Slip::FirstDayOpen, &[A4.paragraph(10).item(1).says("тапсырған күнінен бастап")]),
    at_odds(
        Slip::TermEndsBeforeHandingOut,
        &[
            A4.paragraph(10).item(1).says("тіркеу есебінен шығаруды ресімдегенге дейін – 1 жұмыс күні"),
            A2.paragraph(10).item(1).says("бергенге дейін – 1 жұмыс күні"),
        ],
    ),
    at_odds(
        Slip::DrawingUpTakesWholeTerm,
        &[
            A4.paragraph(10).item(1).says("ресімдегенге дейін – 1 жұмыс күні"),
            A4.column(1, 1).says("10 минут"),
            A4.column(1, 2).says("1 жұмыс күні"),
        ],
    ),
    at_odds(
        Slip::WaitLongerThanIntake,
        &[A4.paragraph(10).item(2).says("ең ұзақ күту уақыты – 30 минут"), A4.column(1, 1).says("10 минут")],
    ),
    at_odds(
        Slip::RefusalWithoutLimit,
        &[
            A4.step(3, 2).says("құжаттардың дұрыстығы мен негізділігін тексеру"),
            A4.step(3, 3).says("құжаттар пакеті Орталыққа қайтарылады"),
            A4.step(3, 4).says("Тіркеу есебінен шығару құжаттарын тұтынушыға беру"),
        ],
    ),
    at_odds(Slip::EndMisstated, &[A4.column(1, 1).says("Тіркеу есебінен шығару туралы құжаттарды тұтынушыға беру")]),
    at_odds(
        Slip::RegistrationSlipInNoTable,
        &[A4.paragraph(13).item(3).says("құжаттарды қабылдау туралы тіркеу талонын беру")],
    ),
    at_odds(
        Slip::ReasonedAnswerInNoTable,
        &[
            A4.paragraph(6).says("бас тарту туралы дәлелді жауап беру болып табылады"),
            A4.step(3, 4).says("Тіркеу есебінен шығару құжаттарын тұтынушыға беру"),
        ],
    ),
    at_odds(
        Slip::WrongDocumentsWithoutConsequence,
        &[
            A4.step(3, 2).says("құжаттардың дұрыстығы мен негізділігін тексеру"),
            A4.step(3, 3).says("құжаттардың бірін тұтынушының ұсынбау фактілері анықталған кезде"),
        ],
    ),
    at_odds(
        Slip::RefusalHandsOutDocuments,
        &[
            A4.step(3, 4).says("Тіркеу есебінен шығару құжаттарын тұтынушыға беру"),
            A4.step(2, 4).says("Тіркеу есебінен шығару құжаттарын тұтынушыға беру"),
            A2.step(3, 4).says("Тұтынушыға құжаттарды қайтару"),
        ],
    ),
    at_odds(
        Slip::RefusalCalledMainProcess,
        &[A4.table(3).says("Баламалы үдеріс"), A4.table(3).says("Негізгі үдеріс (жұмыс барысы, ағыны)")],
    ),
    at_odds(
        Slip::PoliceByTwoNames,
        &[
            A4.paragraph(3).says("көші-қон полициясы бөліністері (бұдан әрі – уәкілетті орган)"),
            A4.paragraph(7).item(1).says("көші-қон полициясы бөліністері – тұрғылықты жері бойынша"),
            A4.column(1, 2).says("ҚАІІО"),
        ],
    ),
    at_odds(
        Slip::CentreLevelsDiffer,
        &[
            A4.paragraph(15)
                .item(2)
                .says("облыстардың, Астана және Алматы қалалары Халыққа қызмет көрсету орталығының"),
            A1.paragraph(14).item(2).says("қалалық, аудандық, аудандық (қалада) Халыққа қызмет көрсету орталығының"),
        ],
    ),
    at_odds(
        Slip::DeskOfficerUnnamed,
        &[
            A4.paragraph(14).says("оларда қызметкерінің тегі"),
            A1.paragraph_again(13).says("оларда уәкілетті орган қызметкерінің тегі"),
            A4.column(1, 1).says("Орталық"),
        ],
    ),
    at_odds(
        Slip::SystemByThreeNames,
        &[A4.paragraph(3).says("(бұдан әрі – ХҚТ ТП)"), A4.paragraph(6).says("ХТҚ ТП-ның ақпараттық жүйесіне")],
    ),
    at_odds(
        Slip::WordsOutOfPlace,
        &[
            A4.paragraph(2).says("тұрақты тұратын оның және"),
            A4.paragraph(12).says("Мемлекеттік қызметті көрсетуден бас тарту үшін … құжаттарды оның ұсынбауы"),
        ],
    ),
    at_odds(
        Slip::AddressesNotNamed,
        &[
            A4.paragraph(3).says("Мемлекеттік қызметті Халыққа қызмет көрсету орталықтарында"),
            A1.paragraph(3).says("Стандарттың 1 және 2-қосымшасында көрсетілген мекенжайлар бойынша"),
        ],
    ),
    at_odds(
        Slip::LostFromSource,
        &[
            A4.paragraph(18).says("сызбасы осы Регламентке 2-қосымшада келтірілген"),
            A4.says("мемлекеттік қызмет көрсету регламентіне 2-қосымша"),
        ],
    ),
    at_odds(
        Slip::DeregistrationDefinedAsRegistration,
        &[
            A4.paragraph(2)
                .says("тіркеу есебінен шығару – Қазақстан Республикасының аумағында … азаматтарды есепке алу"),
            A3.paragraph(2).says("бойынша тіркеу – Қазақстан Республикасының аумағында … азаматтарды есепке алу"),
        ],
    ),
    at_odds(
        Slip::DeregistrationEnteredAsRegistration,
        &[
            A4.step(2, 3).says("тұтынушының тіркеу туралы мәліметтерді"),
            A4.column(1, 2).says("тіркеу есебінен шығару туралы мәліметтерді"),
        ],
    ),
    at_odds(
        Slip::DeregistrationRewritesAddress,
        &[A4.paragraph(6).says("жеке куәлікке тұтынушының заңды мекенжайын қайта жазуды жүргізу")],
    ),
    at_odds(
        Slip::RewritingWithoutStep,
        &[
            A4.paragraph(6).says("жеке куәлікке тұтынушының заңды мекенжайын қайта жазуды жүргізу"),
            A4.paragraph(13).item(5).says("тұтынушыға дайын құжаттарын беру"),
            A4.step(2, 4).says("Тіркеу есебінен шығару құжаттарын тұтынушыға беру"),
        ],
    ),
    at_odds(
        Slip::LegalPersonWithoutCard,
        &[
            A4.paragraph(2).says("өтініш білдірген жеке және заңды тұлғалар"),
            A4.paragraph(6).says("жеке куәлікке тұтынушының заңды мекенжайын қайта жазуды жүргізу"),
            A4.paragraph(8).says("тұтынушының тұрғылықты жері бойынша"),
            A4.paragraph(13).item(4).says("тұтынушының тұрғылықты жері бойынша тіркеу есебінен шығаруды ресімдеу"),
        ],
    ),
    at_odds(
        Slip::LeavingPapersWithoutStep,
        &[A4.paragraph(7).item(1).says("және республикадан тыс жерлерге құжаттар ресімдеу")],
    ),
    at_odds(
        Slip::InternalRulesForArrivals,
        &[
            A4.paragraph(5).says("Ішкі мигранттарды тіркеу қағидаларының 3-тармағына"),
            A4.paragraph(7).item(1).says("республикадан тыс жерлерге"),
            A4.paragraph(2).says("Қазақстан Республикасынан тыс жерлерден тұрақты тұру үшін келген"),
        ],
    ),
];
