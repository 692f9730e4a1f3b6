//! The formulyar, in Kazakh.

use crate::finding::Mistake;
use crate::formulyar::{FilledBy, FormulyarField};
use crate::iin::Sex;
use crate::words::formulyar::{MachinePart, Note, Sheet};

const COPY: &str = "Нөмірді құжатыңыздан қайта көшіріңіз.";
const COMPARE: &str = "Құжатыңызбен салыстырыңыз.";
const BOTH: &str = "Екеуін де құжатыңызбен салыстырыңыз.";

pub(in crate::words) const fn title(one: Mistake) -> &'static str {
    match one {
        Mistake::FieldEmpty => "Бос жол",
        Mistake::OneName => "Бір ғана есім",
        Mistake::MixedScripts => "Әріптер араласқан",
        Mistake::NameSymbols => "Есімде бөтен белгі",
        Mistake::PatronymicApart => "Әкесінің аты бөлек жазылған",
        Mistake::NameTruncated => "Есім жолға сыймайды",
        Mistake::LatinLetters => "Латын әрпі емес",
        Mistake::LatinAskedFor => "Латынша басқаша жазылуы",
        Mistake::TooYoungForCard { .. } => "Куәлікке жасы жетпеген",
        Mistake::IinLength { .. } => "ЖСН: цифр саны",
        Mistake::IinNotDigits => "ЖСН: цифр емес",
        Mistake::IinForeignDigits => "ЖСН: басқа цифрлар",
        Mistake::IinIsBin => "Бұл БСН",
        Mistake::IinCheckDigit => "ЖСН: бақылау цифры",
        Mistake::IinNeverIssued => "ЖСН: мұндай нөмір жоқ",
        Mistake::IinNoDate { .. } => "ЖСН: мұндай күн жоқ",
        Mistake::IinCentury => "ЖСН: жетінші цифр",
        Mistake::IinBirthDate { .. } => "ЖСН және туған күн",
        Mistake::IinSex { .. } => "ЖСН және жыныс",
        Mistake::IinPasses => "ЖСН: бақылау цифры дұрыс",
        Mistake::NoSuchDay => "Мұндай күн жоқ",
        Mistake::ShortYear => "Жылы екі цифрмен",
        Mistake::IssuedBeforeBirth => "Туғанға дейін берілген",
        Mistake::NumberUnusual { .. } => "Нөмірі әдеттегідей емес",
        Mistake::ValidityUnusual { .. } => "Мерзімі әдеттегідей емес",
    }
}

pub(in crate::words) const fn what(one: Mistake) -> &'static str {
    match one {
        Mistake::FieldEmpty => "Мына жол бос: «{field}».",
        Mistake::OneName => "Бір ғана есім жазылған. Ондай адамдар бар, бұл қате емес.",
        Mistake::MixedScripts => {
            "Бір сөзде латын және кирилл әріптері араласқан. Көзге бірдей, бірақ компьютер басқа сөз деп оқиды."
        }
        Mistake::NameSymbols => "Мұнда есімде болмайтын цифр немесе белгі бар.",
        Mistake::PatronymicApart => "«-ұлы», «-қызы» әдетте әкесінің атымен бірге жазылады.",
        Mistake::NameTruncated => "Есім машина оқитын жолдарға сыймайды. Онда қысқарады, құжаттың өзінде толық тұрады.",
        Mistake::LatinLetters => "Латынша жазылуында латын әрпі емес белгі бар.",
        Mistake::LatinAskedFor => "Сіз латынша әдеттегіден басқаша жазуды сұрап отырсыз.",
        Mistake::TooYoungForCard { .. } => "Жеке куәлік 16 жастан беріледі. Тапсыратын күнгі жасы: {age}.",
        Mistake::IinLength { .. } => "ЖСН-де 12 цифр болуы керек. Қазір: {given}.",
        Mistake::IinNotDigits => "ЖСН-де цифр емес таңба бар.",
        Mistake::IinForeignDigits => "ЖСН цифрлары басқа жазумен терілген. Компьютер оларды оқымайды.",
        Mistake::IinIsBin => "Бұл БСН сияқты: ол – заңды тұлғаның нөмірі.",
        Mistake::IinCheckDigit => "ЖСН цифрлары өзара сәйкес емес: бірі қате терілген.",
        Mistake::IinNeverIssued => "Мұндай нөмір берілмейді: оған ешқандай соңғы цифр сәйкес келмейді.",
        Mistake::IinNoDate { linked: true } => "ЖСН-нің алғашқы алты цифры туған күн болуы керек, ал мұндай күн жоқ.",
        Mistake::IinNoDate { linked: false } => {
            "ЖСН-нің алғашқы алты цифры күн емес. 2013 жылғы тамыздан бері мұның өзі қате емес."
        }
        Mistake::IinCentury => "ЖСН-нің жетінші цифры сирек кездеседі. Оның мағынасы біз оқыған мәтіндерде айтылмаған.",
        Mistake::IinBirthDate { linked: true } => "ЖСН басқа туған күнді көрсетеді.",
        Mistake::IinBirthDate { linked: false } => {
            "ЖСН басқа туған күнді көрсетеді. 2013 жылғы тамыздан бері бұл қате емес."
        }
        Mistake::IinSex { linked: true } => "ЖСН басқа жынысты көрсетеді.",
        Mistake::IinSex { linked: false } => "ЖСН басқа жынысты көрсетеді. 2013 жылғы тамыздан бері бұл қате емес.",
        Mistake::IinPasses => {
            "Бақылау цифры дұрыс. Бұл нөмір сіздікі екенін дәлелдемейді: 100 қатенің 9-ы байқалмайды, көбі 11-цифрда."
        }
        Mistake::NoSuchDay => "Күнтізбеде мұндай күн жоқ.",
        Mistake::ShortYear => "Жыл екі цифрмен жазылған, ғасыры белгісіз.",
        Mistake::IssuedBeforeBirth => "Құжат туған күннен бұрын берілген болып тұр.",
        Mistake::NumberUnusual { .. } => "Мұндай құжаттың нөмірі әдетте басқаша болады: {document}.",
        Mistake::ValidityUnusual { .. } => "Мұндай құжат әдетте он жыл жарамды: {document}.",
    }
}

pub(in crate::words) const fn todo(one: Mistake) -> &'static str {
    match one {
        Mistake::FieldEmpty => "Толтырыңыз.",
        Mistake::OneName => "Екіншісі болса, қосыңыз.",
        Mistake::MixedScripts => "Белгіленген әріптерді қараңыз. Түзетілген жазылуы жолдың жанында тұр.",
        Mistake::NameSymbols
        | Mistake::IinPasses
        | Mistake::NoSuchDay
        | Mistake::NumberUnusual { .. }
        | Mistake::ValidityUnusual { .. } => COMPARE,
        Mistake::PatronymicApart => "Құжатыңызда бөлек жазылса, солай қалдырыңыз.",
        Mistake::NameTruncated => "Қалай қысқаратынын төменнен қараңыз.",
        Mistake::LatinLetters => "Тек латын әріптерімен жазыңыз.",
        Mistake::LatinAskedFor => "Осылай жазылған құжатты ала барыңыз. Қалай сұрау керегін Орталықтан біліңіз.",
        Mistake::TooYoungForCard { .. } => "Паспортты таңдаңыз немесе туған күнді тексеріңіз.",
        Mistake::IinLength { .. }
        | Mistake::IinNotDigits
        | Mistake::IinCheckDigit
        | Mistake::IinNeverIssued
        | Mistake::IinNoDate { .. }
        | Mistake::IinCentury => COPY,
        Mistake::IinForeignDigits => "Кәдімгі цифрлармен теріңіз: 0–9.",
        Mistake::IinIsBin => "Адамның ЖСН-ін жазыңыз.",
        Mistake::IinBirthDate { .. } | Mistake::IinSex { .. } | Mistake::IssuedBeforeBirth => BOTH,
        Mistake::ShortYear => "Жылды төрт цифрмен жазыңыз.",
    }
}

pub(in crate::words) const fn label(one: FormulyarField) -> &'static str {
    match one {
        FormulyarField::Number => "Формуляр нөмірі",
        FormulyarField::Barcode => "Штрих-код",
        FormulyarField::Product => "Керек құжат",
        FormulyarField::Reason => "Өтініш себебі",
        FormulyarField::Medium => "Формуляр түрі",
        FormulyarField::Surname => "Тегі",
        FormulyarField::Name => "Аты",
        FormulyarField::Patronymic => "Әкесінің аты (бар болса)",
        FormulyarField::LatinSurname => "Тегі латынша",
        FormulyarField::LatinName => "Аты латынша",
        FormulyarField::Sex => "Жынысы",
        FormulyarField::BirthDate => "Туған күні",
        FormulyarField::BirthPlace => "Туған жері",
        FormulyarField::Nationality => "Ұлты (қаласа)",
        FormulyarField::Citizenship => "Азаматтығы",
        FormulyarField::Iin => "ЖСН",
        FormulyarField::Address => "Тұрғылықты жері",
        FormulyarField::PresentedKind => "Ұсынылған құжат",
        FormulyarField::PresentedNumber => "Құжат нөмірі",
        FormulyarField::PresentedIssuedBy => "Кім берген",
        FormulyarField::PresentedIssuedOn => "Берілген күні",
        FormulyarField::PresentedExpiresOn => "Жарамдылық мерзімі",
        FormulyarField::Representative => "Өкілі",
        FormulyarField::Contact => "Байланыс (қаласа)",
        FormulyarField::Photo => "Фотосурет",
        FormulyarField::HolderSignature => "Иесінің қолы",
        FormulyarField::SubmittedOn => "Тапсыратын күні",
        FormulyarField::OfficerCode => "Қызметкердің дербес коды",
        FormulyarField::OfficerDate => "Қызметкер қойған күн",
        FormulyarField::OfficerSignature => "Қызметкердің қолы",
        FormulyarField::DigitalSignature => "Қызметкердің ЭСҚ-сы",
    }
}

pub(in crate::words) const fn filled_by(one: FilledBy) -> &'static str {
    match one {
        FilledBy::Citizen => "Сіз айтасыз, қызметкер енгізеді",
        FilledBy::Officer => "Қызметкер толтырады",
        FilledBy::System => "Жүйе жасайды",
    }
}

pub(in crate::words) const fn sex(one: Sex) -> &'static str {
    match one {
        Sex::Male => "Ер",
        Sex::Female => "Әйел",
    }
}

pub(in crate::words) const fn machine_part(one: MachinePart) -> &'static str {
    match one {
        MachinePart::Code => "Құжат түрі",
        MachinePart::State => "Мемлекет",
        MachinePart::Names => "Тегі мен аты",
        MachinePart::CheckDigit => "Бақылау цифры",
        MachinePart::CheckAll => "Бәрінің бақылау цифры",
        MachinePart::Empty => "Бос",
        MachinePart::Field(field) => label(field),
    }
}

pub(in crate::words) const fn note(one: Note) -> &'static str {
    match one {
        Note::Layout => "Орналасуы мен жолдар тізімі біздікі: ресми бланкіні ешкім оқыған жоқ.",
        Note::Number => "Шын емес: нөмір мен штрих-кодты жүйе жасайды.",
        Note::Latin => "Бұл – ұсыныс: ресми кесте табылмады. Құжаттарыңызда басқаша жазылса, солай жазыңыз.",
        Note::MachineReadable => "Нөмірі мен мерзімі ойдан алынған: шыны құжатпен бірге беріледі.",
        Note::CardWithoutLines => "Жеке куәлікте бұл жолдар тек 2014 жылғы 1 желтоқсаннан бастап бар.",
        Note::Stub => "Формуляр қағазда болса, түбіртегі беріледі.",
        Note::InformationSheet => "Қызметкер оны тексеруге береді. Келіспес бұрын әр жолын оқып шығыңыз.",
    }
}

pub(in crate::words) const fn sheet(one: Sheet) -> &'static str {
    match one {
        Sheet::Formulyar => "Формуляр",
        Sheet::Stub => "Формулярдың түбіртегі",
        Sheet::InformationSheet => "Ақпараттық парақ",
    }
}
