//! The formulyar, in Kazakh.

use crate::formulyar::{FilledBy, FormulyarField};
use crate::iin::Sex;
use crate::latin::SpelledBy;
use crate::words::formulyar::{MachinePart, Note, Remark, Sheet};

const COPY: &str = "Нөмірді құжатыңыздан қайта көшіріңіз.";
const COMPARE: &str = "Құжатыңызбен салыстырыңыз.";
const BOTH: &str = "Екеуін де құжатыңызбен салыстырыңыз.";

pub(in crate::words) const fn title(one: Remark) -> &'static str {
    match one {
        Remark::FieldEmpty => "Бос жол",
        Remark::OneName => "Бір ғана есім",
        Remark::MixedScripts => "Әріптер араласқан",
        Remark::NameSymbols => "Есімде бөтен белгі",
        Remark::NameLatin => "Латын әріптерімен жазылған",
        Remark::PatronymicApart => "Әкесінің аты бөлек жазылған",
        Remark::NameTruncated => "Есім жолға сыймайды",
        Remark::LatinLetters => "Латын әрпі емес",
        Remark::LatinAskedFor => "Латынша басқаша жазылуы",
        Remark::TooYoungForCard => "Куәлікке жасы жетпеген",
        Remark::CitizenshipOfAnother => "Азаматтығы",
        Remark::IinLength => "ЖСН: цифр саны",
        Remark::IinNotDigits => "ЖСН: цифр емес",
        Remark::IinForeignDigits => "ЖСН: басқа цифрлар",
        Remark::IinIsBin => "Бұл БСН",
        Remark::IinCheckDigit => "ЖСН: бақылау цифры",
        Remark::IinNeverIssued => "ЖСН: мұндай нөмір жоқ",
        Remark::IinNoDate | Remark::IinNoDateUntied => "ЖСН: мұндай күн жоқ",
        Remark::IinCentury => "ЖСН: жетінші цифр",
        Remark::IinBirthDate | Remark::IinBirthDateUntied => "ЖСН және туған күн",
        Remark::IinSex | Remark::IinSexUntied => "ЖСН және жыныс",
        Remark::IinPasses => "ЖСН: бақылау цифры дұрыс",
        Remark::UnreadableDate | Remark::MonthFirst => "Күн түсініксіз",
        Remark::NoSuchDay => "Мұндай күн жоқ",
        Remark::ShortYear => "Жылы екі цифрмен",
        Remark::IssuedBeforeBirth => "Туғанға дейін берілген",
        Remark::NumberUnusual => "Нөмірі әдеттегідей емес",
        Remark::ValidityUnusual => "Мерзімі әдеттегідей емес",
    }
}

pub(in crate::words) const fn mistake_what(one: Remark) -> &'static str {
    match one {
        Remark::FieldEmpty => "Мына жол бос: «{field}».",
        Remark::OneName => "Бір ғана есім жазылған. Ондай адамдар бар, бұл қате емес.",
        Remark::MixedScripts => {
            "Латын және кирилл әріптері араласқан. Көбі көзге бірдей, бірақ компьютер басқа сөз деп оқиды."
        }
        Remark::NameSymbols => "Мұнда есімде осылай жазылмайтын цифр немесе белгі бар.",
        Remark::NameLatin => "Мұнда латын әріптерімен жазылған.",
        Remark::PatronymicApart => "Әдетте «-ұлы», «-қызы» әкесінің атымен бірге жазылады.",
        Remark::NameTruncated => "Есім машина оқитын жолдарға сыймайды. Онда қысқарады, құжаттың өзінде толық тұрады.",
        Remark::LatinLetters => "Латынша жазылуында латын әрпі емес белгі бар.",
        Remark::LatinAskedFor => "Сіз латынша әдеттегіден басқаша жазуды сұрап отырсыз.",
        Remark::TooYoungForCard => "Жеке куәлік 16 жастан бастап беріледі. Тапсыратын күнгі жасы: {age}.",
        Remark::CitizenshipOfAnother => "Бұл қызмет Қазақстан азаматтарына көрсетіледі.",
        Remark::IinLength => "ЖСН-де 12 цифр болуы керек. Қазір: {given}.",
        Remark::IinNotDigits => "ЖСН-де цифр емес таңба бар.",
        Remark::IinForeignDigits => "ЖСН цифрлары басқа жазумен терілген. Компьютер оларды оқымайды.",
        Remark::IinIsBin => "Бұл БСН сияқты: ол – заңды тұлғаның нөмірі.",
        Remark::IinCheckDigit => "ЖСН цифрлары өзара сәйкес емес: бірі қате терілген немесе екеуінің орны ауысқан.",
        Remark::IinNeverIssued => "Мұндай нөмір берілмейді: оған ешқандай соңғы цифр сәйкес келмейді.",
        Remark::IinNoDate => "ЖСН-нің алғашқы алты цифры туған күн болуы керек, ал мұндай күн жоқ.",
        Remark::IinNoDateUntied => {
            "ЖСН-нің алғашқы алты цифры күн емес. 2013 жылғы 26 тамыздағы қаулы бойынша мұның өзі қате емес; қай күннен екені белгісіз."
        }
        Remark::IinCentury => "ЖСН-нің жетінші цифры сирек кездеседі. Оның мағынасы біз оқыған мәтіндерде айтылмаған.",
        Remark::IinBirthDate => "ЖСН басқа туған күнді көрсетеді.",
        Remark::IinBirthDateUntied => {
            "ЖСН басқа туған күнді көрсетеді. 2013 жылғы 26 тамыздағы қаулы бойынша бұл қате емес; қай күннен екені белгісіз."
        }
        Remark::IinSex => "ЖСН басқа жынысты көрсетеді.",
        Remark::IinSexUntied => {
            "ЖСН басқа жынысты көрсетеді. 2013 жылғы 26 тамыздағы қаулы бойынша бұл қате емес; қай күннен екені белгісіз."
        }
        Remark::IinPasses => {
            "Бақылау цифры дұрыс. Бұл нөмір сіздікі екенін дәлелдемейді: 100 қатенің 9-ы байқалмайды, көбі 11-цифрда."
        }
        Remark::UnreadableDate => "Мына күнді түсіне алмадық: {field}.",
        Remark::MonthFirst => "Ай күннен бұрын жазылған сияқты.",
        Remark::NoSuchDay => "Күнтізбеде мұндай күн жоқ.",
        Remark::ShortYear => "Жыл екі цифрмен жазылған, ғасыры белгісіз.",
        Remark::IssuedBeforeBirth => "Құжат туған күннен бұрын берілген болып тұр.",
        Remark::NumberUnusual => "Мұндай құжаттың нөмірі әдетте басқаша болады: {document}.",
        Remark::ValidityUnusual => "Мұндай құжат әдетте он жыл жарамды: {document}.",
    }
}

pub(in crate::words) const fn mistake_todo(one: Remark) -> &'static str {
    match one {
        Remark::FieldEmpty => "Толтырыңыз.",
        Remark::OneName => "Екіншісі болса, қосыңыз.",
        Remark::MixedScripts => "Сөзді бір пернетақтада қайта теріңіз.",
        Remark::NameSymbols
        | Remark::CitizenshipOfAnother
        | Remark::IinPasses
        | Remark::NoSuchDay
        | Remark::NumberUnusual
        | Remark::ValidityUnusual => COMPARE,
        Remark::NameLatin => {
            "Құжаттарыңызда кирилл әріптерімен жазылса, солай жазыңыз. Латынша жазылуына бөлек жолдар бар."
        }
        Remark::PatronymicApart => "Құжатыңызда бөлек жазылса, солай қалдырыңыз.",
        Remark::NameTruncated => "Қалай қысқаратынын төменнен қараңыз.",
        Remark::LatinLetters => "Тек латын әріптерімен жазыңыз.",
        Remark::LatinAskedFor => "Осылай жазылған құжатты ала барыңыз. Қалай сұрау керегін Орталықтан біліңіз.",
        Remark::TooYoungForCard => "Паспортты таңдаңыз немесе туған күнді тексеріңіз.",
        Remark::IinLength
        | Remark::IinNotDigits
        | Remark::IinCheckDigit
        | Remark::IinNeverIssued
        | Remark::IinNoDate
        | Remark::IinNoDateUntied
        | Remark::IinCentury => COPY,
        Remark::IinForeignDigits => "Кәдімгі цифрлармен теріңіз: 0–9.",
        Remark::IinIsBin => "Адамның ЖСН-ін жазыңыз.",
        Remark::IinBirthDate
        | Remark::IinBirthDateUntied
        | Remark::IinSex
        | Remark::IinSexUntied
        | Remark::IssuedBeforeBirth => BOTH,
        Remark::UnreadableDate | Remark::MonthFirst => {
            "Алдымен күнін, сосын айы мен жылын жазыңыз. Мысалы: 27.03.2007."
        }
        Remark::ShortYear => "Жылды төрт цифрмен жазыңыз.",
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
