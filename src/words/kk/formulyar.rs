//! The formulyar, in Kazakh.

use crate::formulyar::{FilledBy, FormulyarField};
use crate::iin::Sex;
use crate::latin::SpelledBy;
use crate::words::formulyar::{MachinePart, MistakeSaying, Note, Sheet};

const COPY: &str = "Нөмірді құжатыңыздан қайта көшіріңіз.";
const COMPARE: &str = "Құжатыңызбен салыстырыңыз.";
const BOTH: &str = "Екеуін де құжатыңызбен салыстырыңыз.";

pub(in crate::words) const fn title(one: MistakeSaying) -> &'static str {
    match one {
        MistakeSaying::FieldEmpty => "Бос жол",
        MistakeSaying::OneName => "Бір ғана есім",
        MistakeSaying::MixedScripts => "Әріптер араласқан",
        MistakeSaying::NameSymbols => "Есімде бөтен белгі",
        MistakeSaying::NameLatin => "Латын әріптерімен жазылған",
        MistakeSaying::PatronymicApart => "Әкесінің аты бөлек жазылған",
        MistakeSaying::NameTruncated => "Есім жолға сыймайды",
        MistakeSaying::LatinLetters => "Латын әрпі емес",
        MistakeSaying::LatinAskedFor => "Латынша басқаша жазылуы",
        MistakeSaying::CitizenshipOfAnother => "Азаматтығы",
        MistakeSaying::IinLength => "ЖСН: цифр саны",
        MistakeSaying::IinNotDigits => "ЖСН: цифр емес",
        MistakeSaying::IinForeignDigits => "ЖСН: басқа цифрлар",
        MistakeSaying::IinIsBin => "Бұл БСН",
        MistakeSaying::IinCheckDigit => "ЖСН: бақылау цифры",
        MistakeSaying::IinNeverIssued => "ЖСН: мұндай нөмір жоқ",
        MistakeSaying::IinNoDate | MistakeSaying::IinNoDateUntied => "ЖСН: мұндай күн жоқ",
        MistakeSaying::IinCentury => "ЖСН: жетінші цифр",
        MistakeSaying::IinBirthDate | MistakeSaying::IinBirthDateUntied => "ЖСН және туған күн",
        MistakeSaying::IinSex | MistakeSaying::IinSexUntied => "ЖСН және жыныс",
        MistakeSaying::IinPasses => "ЖСН: бақылау цифры дұрыс",
        MistakeSaying::UnreadableDate | MistakeSaying::MonthFirst => "Күн түсініксіз",
        MistakeSaying::NoSuchDay => "Мұндай күн жоқ",
        MistakeSaying::ShortYear => "Жылы екі цифрмен",
        MistakeSaying::IssuedBeforeBirth => "Туғанға дейін берілген",
        MistakeSaying::NumberUnusual => "Нөмірі әдеттегідей емес",
        MistakeSaying::ValidityUnusual => "Мерзімі әдеттегідей емес",
    }
}

pub(in crate::words) const fn mistake_what(one: MistakeSaying) -> &'static str {
    match one {
        MistakeSaying::FieldEmpty => "Мына жол бос: «{field}».",
        MistakeSaying::OneName => "Бір ғана есім жазылған. Ондай адамдар бар, бұл қате емес.",
        MistakeSaying::MixedScripts => {
            "Латын және кирилл әріптері араласқан. Көбі көзге бірдей, бірақ компьютер басқа сөз деп оқиды."
        }
        MistakeSaying::NameSymbols => "Мұнда есімде осылай жазылмайтын цифр немесе белгі бар.",
        MistakeSaying::NameLatin => "Мұнда латын әріптерімен жазылған.",
        MistakeSaying::PatronymicApart => "Әдетте «-ұлы», «-қызы» әкесінің атымен бірге жазылады.",
        MistakeSaying::NameTruncated => {
            "Есім машина оқитын жолдарға сыймайды. Онда қысқарады, құжаттың өзінде толық тұрады."
        }
        MistakeSaying::LatinLetters => "Латынша жазылуында латын әрпі емес белгі бар.",
        MistakeSaying::LatinAskedFor => "Сіз латынша әдеттегіден басқаша жазуды сұрап отырсыз.",
        MistakeSaying::CitizenshipOfAnother => "Бұл қызмет Қазақстан азаматтарына көрсетіледі.",
        MistakeSaying::IinLength => "ЖСН-де 12 цифр болуы керек. Қазір: {given}.",
        MistakeSaying::IinNotDigits => "ЖСН-де цифр емес таңба бар.",
        MistakeSaying::IinForeignDigits => "ЖСН цифрлары басқа жазумен терілген. Компьютер оларды оқымайды.",
        MistakeSaying::IinIsBin => "Бұл БСН сияқты: ол – заңды тұлғаның нөмірі.",
        MistakeSaying::IinCheckDigit => {
            "ЖСН цифрлары өзара сәйкес емес: бірі қате терілген немесе екеуінің орны ауысқан."
        }
        MistakeSaying::IinNeverIssued => "Мұндай нөмір берілмейді: оған ешқандай соңғы цифр сәйкес келмейді.",
        MistakeSaying::IinNoDate => "ЖСН-нің алғашқы алты цифры туған күн болуы керек, ал мұндай күн жоқ.",
        MistakeSaying::IinNoDateUntied => {
            "ЖСН-нің алғашқы алты цифры күн емес. 2013 жылғы 26 тамыздағы қаулы бойынша мұның өзі қате емес; қай күннен екені белгісіз."
        }
        MistakeSaying::IinCentury => {
            "ЖСН-нің жетінші цифры сирек кездеседі. Оның мағынасы біз оқыған мәтіндерде айтылмаған."
        }
        MistakeSaying::IinBirthDate => "ЖСН басқа туған күнді көрсетеді.",
        MistakeSaying::IinBirthDateUntied => {
            "ЖСН басқа туған күнді көрсетеді. 2013 жылғы 26 тамыздағы қаулы бойынша бұл қате емес; қай күннен екені белгісіз."
        }
        MistakeSaying::IinSex => "ЖСН басқа жынысты көрсетеді.",
        MistakeSaying::IinSexUntied => {
            "ЖСН басқа жынысты көрсетеді. 2013 жылғы 26 тамыздағы қаулы бойынша бұл қате емес; қай күннен екені белгісіз."
        }
        MistakeSaying::IinPasses => {
            "Бақылау цифры дұрыс. Бұл нөмір сіздікі екенін дәлелдемейді: 100 қатенің 9-ы байқалмайды, көбі 11-цифрда."
        }
        MistakeSaying::UnreadableDate => "Мына күнді түсіне алмадық: {field}.",
        MistakeSaying::MonthFirst => "Ай күннен бұрын жазылған сияқты.",
        MistakeSaying::NoSuchDay => "Күнтізбеде мұндай күн жоқ.",
        MistakeSaying::ShortYear => "Жыл екі цифрмен жазылған, ғасыры белгісіз.",
        MistakeSaying::IssuedBeforeBirth => "Құжат туған күннен бұрын берілген болып тұр.",
        MistakeSaying::NumberUnusual => "Мұндай құжаттың нөмірі әдетте басқаша болады: {document}.",
        MistakeSaying::ValidityUnusual => "Мұндай құжат әдетте он жыл жарамды: {document}.",
    }
}

pub(in crate::words) const fn mistake_todo(one: MistakeSaying) -> &'static str {
    match one {
        MistakeSaying::FieldEmpty => "Толтырыңыз.",
        MistakeSaying::OneName => "Екіншісі болса, қосыңыз.",
        MistakeSaying::MixedScripts => "Сөзді бір пернетақтада қайта теріңіз.",
        MistakeSaying::NameSymbols
        | MistakeSaying::CitizenshipOfAnother
        | MistakeSaying::IinPasses
        | MistakeSaying::NoSuchDay
        | MistakeSaying::NumberUnusual
        | MistakeSaying::ValidityUnusual => COMPARE,
        MistakeSaying::NameLatin => {
            "Құжаттарыңызда кирилл әріптерімен жазылса, солай жазыңыз. Латынша жазылуына бөлек жолдар бар."
        }
        MistakeSaying::PatronymicApart => "Құжатыңызда бөлек жазылса, солай қалдырыңыз.",
        MistakeSaying::NameTruncated => "Қалай қысқаратынын төменнен қараңыз.",
        MistakeSaying::LatinLetters => "Тек латын әріптерімен жазыңыз.",
        MistakeSaying::LatinAskedFor => "Осылай жазылған құжатты ала барыңыз. Қалай сұрау керегін Орталықтан біліңіз.",
        MistakeSaying::IinLength
        | MistakeSaying::IinNotDigits
        | MistakeSaying::IinCheckDigit
        | MistakeSaying::IinNeverIssued
        | MistakeSaying::IinNoDate
        | MistakeSaying::IinNoDateUntied
        | MistakeSaying::IinCentury => COPY,
        MistakeSaying::IinForeignDigits => "Кәдімгі цифрлармен теріңіз: 0–9.",
        MistakeSaying::IinIsBin => "Адамның ЖСН-ін жазыңыз.",
        MistakeSaying::IinBirthDate
        | MistakeSaying::IinBirthDateUntied
        | MistakeSaying::IinSex
        | MistakeSaying::IinSexUntied
        | MistakeSaying::IssuedBeforeBirth => BOTH,
        MistakeSaying::UnreadableDate | MistakeSaying::MonthFirst => {
            "Алдымен күнін, сосын айы мен жылын жазыңыз. Мысалы: 27.03.2007."
        }
        MistakeSaying::ShortYear => "Жылды төрт цифрмен жазыңыз.",
    }
}

pub(in crate::words) const fn form_label(one: FormulyarField) -> &'static str {
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
        FormulyarField::PresentedExpiresOn => "Жарамды болатын соңғы күні",
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

pub(in crate::words) const fn spelled_by(one: SpelledBy) -> &'static str {
    match one {
        SpelledBy::Printed => "паспортта басылған",
        SpelledBy::PassportReader => "паспорт оқитын бағдарлама",
        SpelledBy::BgnPcgn => "1979 жылғы ағылшын-америка жүйесі",
        SpelledBy::Icao => "ИКАО ұсынысы",
        SpelledBy::Habit => "көп адам осылай жазады",
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
        MachinePart::Field(field) => form_label(field),
    }
}

pub(in crate::words) const fn form_note(one: Note) -> &'static str {
    match one {
        Note::Layout => "Орналасуы мен жолдар тізімі біздікі: ресми бланкіні ешкім оқыған жоқ.",
        Note::Number => "Шын емес: нөмір мен штрих-кодты жүйе жасайды.",
        Note::Latin => "Бұл – ұсыныс: ресми кесте табылмады. Құжаттарыңызда басқаша жазылса, солай жазыңыз.",
        Note::MachineReadable => {
            "Нөмірі мен мерзімі ойдан шығарылған: шыны құжатпен бірге беріледі. ЖСН-нің орнын құжаттардан көрдік, актілерден оқымадық."
        }
        Note::CardWithoutLines => "Жеке куәлікте бұл жолдар тек 2014 жылғы 1 желтоқсаннан бастап бар.",
        Note::Stub => "Формуляр қағазда болса, түбіртегі беріледі.",
        Note::InformationSheet => "Қызметкер оны тексеруге береді. Келіспес бұрын әр жолын оқып шығыңыз.",
    }
}

pub(in crate::words) const fn form_sheet(one: Sheet) -> &'static str {
    match one {
        Sheet::Formulyar => "Формуляр",
        Sheet::Stub => "Формулярдың түбіртегі",
        Sheet::InformationSheet => "Ақпараттық парақ",
    }
}
