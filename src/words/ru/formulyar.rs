//! The formulyar, in Russian.

use crate::formulyar::{FilledBy, FormulyarField};
use crate::iin::Sex;
use crate::latin::SpelledBy;
use crate::words::formulyar::{MachinePart, Note, Remark, Sheet};

const COPY: &str = "Перепишите номер с документа еще раз.";
const COMPARE: &str = "Сверьте с документом.";
const BOTH: &str = "Сверьте и то и другое с документом.";

pub(in crate::words) const fn title(one: Remark) -> &'static str {
    match one {
        Remark::FieldEmpty => "Пустая строка",
        Remark::OneName => "Только одно имя",
        Remark::MixedScripts => "Смешаны буквы",
        Remark::NameSymbols => "Необычный знак в имени",
        Remark::NameLatin => "Написано латиницей",
        Remark::PatronymicApart => "Отчество написано раздельно",
        Remark::NameTruncated => "Имя длиннее строки",
        Remark::LatinLetters => "Не латинские буквы",
        Remark::LatinAskedFor => "Другое написание латиницей",
        Remark::TooYoungForCard => "Рано для удостоверения",
        Remark::CitizenshipOfAnother => "Гражданство",
        Remark::IinLength => "ИИН: число цифр",
        Remark::IinNotDigits => "ИИН: не цифра",
        Remark::IinForeignDigits => "ИИН: другие цифры",
        Remark::IinIsBin => "Это БИН",
        Remark::IinCheckDigit => "ИИН: контрольная цифра",
        Remark::IinNeverIssued => "ИИН: такого номера нет",
        Remark::IinNoDate | Remark::IinNoDateUntied => "ИИН: нет такой даты",
        Remark::IinCentury => "ИИН: седьмая цифра",
        Remark::IinBirthDate | Remark::IinBirthDateUntied => "ИИН и дата рождения",
        Remark::IinSex | Remark::IinSexUntied => "ИИН и пол",
        Remark::IinPasses => "ИИН: контрольная цифра верна",
        Remark::UnreadableDate | Remark::MonthFirst => "Непонятная дата",
        Remark::NoSuchDay => "Нет такого дня",
        Remark::ShortYear => "Год двумя цифрами",
        Remark::IssuedBeforeBirth => "Выдан до рождения",
        Remark::NumberUnusual => "Необычный номер",
        Remark::ValidityUnusual => "Необычный срок",
    }
}

pub(in crate::words) const fn mistake_what(one: Remark) -> &'static str {
    match one {
        Remark::FieldEmpty => "Эта строка пуста: «{field}».",
        Remark::OneName => "Указано только одно имя. У некоторых людей оно одно, и это не ошибка.",
        Remark::MixedScripts => {
            "Смешаны латинские и кириллические буквы. Многие на вид одинаковы, но компьютер прочтет другое слово."
        }
        Remark::NameSymbols => "Здесь есть цифра или знак, каких на этом месте в именах не бывает.",
        Remark::NameLatin => "Здесь написано латиницей.",
        Remark::PatronymicApart => "Окончания -улы и -кызы обычно пишутся слитно с именем отца.",
        Remark::NameTruncated => {
            "Имя не помещается в машиночитаемые строки. Там оно сокращается, а в документе стоит полностью."
        }
        Remark::LatinLetters => "В написании латиницей есть знак, который не является латинской буквой.",
        Remark::LatinAskedFor => "Вы просите написать латиницей не так, как обычно.",
        Remark::TooYoungForCard => "Удостоверение личности выдается с 16 лет. Возраст на день подачи: {age}.",
        Remark::CitizenshipOfAnother => "Эта услуга – для граждан Казахстана.",
        Remark::IinLength => "В ИИН должно быть 12 цифр. Сейчас: {given}.",
        Remark::IinNotDigits => "В ИИН есть знак, который не является цифрой.",
        Remark::IinForeignDigits => "Цифры ИИН набраны другой письменностью. Компьютер их не читает.",
        Remark::IinIsBin => "Похоже на БИН: это номер юридического лица.",
        Remark::IinCheckDigit => "Цифры ИИН не согласуются: одна набрана неверно или две поменялись местами.",
        Remark::IinNeverIssued => "Такой номер не выдается: к нему не подходит ни одна последняя цифра.",
        Remark::IinNoDate => "Первые шесть цифр ИИН должны быть датой рождения, а такой даты нет.",
        Remark::IinNoDateUntied => {
            "Первые шесть цифр ИИН не дата. По постановлению от 26 августа 2013 года это само по себе не ошибка; с какого дня, неизвестно."
        }
        Remark::IinCentury => {
            "Седьмая цифра ИИН встречается редко. Что она значит, в прочитанных нами текстах не сказано."
        }
        Remark::IinBirthDate => "ИИН указывает другую дату рождения.",
        Remark::IinBirthDateUntied => {
            "ИИН указывает другую дату рождения. По постановлению от 26 августа 2013 года это не ошибка; с какого дня, неизвестно."
        }
        Remark::IinSex => "ИИН указывает другой пол.",
        Remark::IinSexUntied => {
            "ИИН указывает другой пол. По постановлению от 26 августа 2013 года это не ошибка; с какого дня, неизвестно."
        }
        Remark::IinPasses => {
            "Контрольная цифра верна. Это не доказывает, что номер ваш: из 100 опечаток 9 остаются незамеченными, чаще всего в 11-й цифре."
        }
        Remark::UnreadableDate => "Не удалось прочитать дату. Поле: {field}.",
        Remark::MonthFirst => "Похоже, месяц написан перед днем.",
        Remark::NoSuchDay => "Такого дня в календаре нет.",
        Remark::ShortYear => "Год написан двумя цифрами, и век неясен.",
        Remark::IssuedBeforeBirth => "Документ выдан раньше даты рождения.",
        Remark::NumberUnusual => "Номер такого документа обычно выглядит иначе: {document}.",
        Remark::ValidityUnusual => "Такой документ обычно действует десять лет: {document}.",
    }
}

pub(in crate::words) const fn mistake_todo(one: Remark) -> &'static str {
    match one {
        Remark::FieldEmpty => "Заполните ее.",
        Remark::OneName => "Если есть и другое, добавьте его.",
        Remark::MixedScripts => "Наберите слово заново в одной раскладке.",
        Remark::NameSymbols
        | Remark::CitizenshipOfAnother
        | Remark::IinPasses
        | Remark::NoSuchDay
        | Remark::NumberUnusual
        | Remark::ValidityUnusual => COMPARE,
        Remark::NameLatin => "Если в документах кириллицей, напишите так же. Для латиницы есть свои строки.",
        Remark::PatronymicApart => "Если в документе раздельно, оставьте так.",
        Remark::NameTruncated => "Посмотрите ниже, как оно сокращается.",
        Remark::LatinLetters => "Пишите только латинскими буквами.",
        Remark::LatinAskedFor => "Возьмите документ с таким написанием. Спросите в ЦОНе, как об этом просить.",
        Remark::TooYoungForCard => "Выберите паспорт или проверьте дату рождения.",
        Remark::IinLength
        | Remark::IinNotDigits
        | Remark::IinCheckDigit
        | Remark::IinNeverIssued
        | Remark::IinNoDate
        | Remark::IinNoDateUntied
        | Remark::IinCentury => COPY,
        Remark::IinForeignDigits => "Наберите обычные цифры: 0–9.",
        Remark::IinIsBin => "Укажите ИИН человека.",
        Remark::IinBirthDate
        | Remark::IinBirthDateUntied
        | Remark::IinSex
        | Remark::IinSexUntied
        | Remark::IssuedBeforeBirth => BOTH,
        Remark::UnreadableDate | Remark::MonthFirst => {
            "Напишите сначала день, потом месяц и год. Например: 27.03.2007."
        }
        Remark::ShortYear => "Напишите год четырьмя цифрами.",
    }
}

pub(in crate::words) const fn form_label(one: FormulyarField) -> &'static str {
    match one {
        FormulyarField::Number => "Номер формуляра",
        FormulyarField::Barcode => "Штрихкод",
        FormulyarField::Product => "Нужный документ",
        FormulyarField::Reason => "Причина обращения",
        FormulyarField::Medium => "Вид формуляра",
        FormulyarField::Surname => "Фамилия",
        FormulyarField::Name => "Имя",
        FormulyarField::Patronymic => "Отчество (если есть)",
        FormulyarField::LatinSurname => "Фамилия латиницей",
        FormulyarField::LatinName => "Имя латиницей",
        FormulyarField::Sex => "Пол",
        FormulyarField::BirthDate => "Дата рождения",
        FormulyarField::BirthPlace => "Место рождения",
        FormulyarField::Nationality => "Национальность (по желанию)",
        FormulyarField::Citizenship => "Гражданство",
        FormulyarField::Iin => "ИИН",
        FormulyarField::Address => "Место жительства",
        FormulyarField::PresentedKind => "Предъявленный документ",
        FormulyarField::PresentedNumber => "Номер документа",
        FormulyarField::PresentedIssuedBy => "Кем выдан",
        FormulyarField::PresentedIssuedOn => "Дата выдачи",
        FormulyarField::PresentedExpiresOn => "Действителен до",
        FormulyarField::Representative => "Представитель",
        FormulyarField::Contact => "Контакт (по желанию)",
        FormulyarField::Photo => "Фотография",
        FormulyarField::HolderSignature => "Подпись владельца",
        FormulyarField::SubmittedOn => "День подачи",
        FormulyarField::OfficerCode => "Персональный код сотрудника",
        FormulyarField::OfficerDate => "Дата, проставленная сотрудником",
        FormulyarField::OfficerSignature => "Подпись сотрудника",
        FormulyarField::DigitalSignature => "ЭЦП сотрудника",
    }
}

pub(in crate::words) const fn filled_by(one: FilledBy) -> &'static str {
    match one {
        FilledBy::Citizen => "Вы говорите, сотрудник вносит",
        FilledBy::Officer => "Заполняет сотрудник",
        FilledBy::System => "Создает система",
    }
}

pub(in crate::words) const fn sex(one: Sex) -> &'static str {
    match one {
        Sex::Male => "Мужской",
        Sex::Female => "Женский",
    }
}

pub(in crate::words) const fn spelled_by(one: SpelledBy) -> &'static str {
    match one {
        SpelledBy::Printed => "напечатано в паспорте",
        SpelledBy::PassportReader => "программа, которая читает паспорта",
        SpelledBy::BgnPcgn => "англо-американская система 1979 года",
        SpelledBy::Icao => "рекомендация ИКАО",
        SpelledBy::Habit => "так пишут многие",
    }
}

pub(in crate::words) const fn machine_part(one: MachinePart) -> &'static str {
    match one {
        MachinePart::Code => "Вид документа",
        MachinePart::State => "Государство",
        MachinePart::Names => "Фамилия и имена",
        MachinePart::CheckDigit => "Контрольная цифра",
        MachinePart::CheckAll => "Контрольная цифра всего",
        MachinePart::Empty => "Пусто",
        MachinePart::Field(field) => form_label(field),
    }
}

pub(in crate::words) const fn form_note(one: Note) -> &'static str {
    match one {
        Note::Layout => "Расположение и список полей наши: официального бланка никто не прочел.",
        Note::Number => "Не настоящие: номер и штрихкод создает система.",
        Note::Latin => {
            "Это предложение: официальной таблицы не нашлось. Если в ваших документах написано иначе, пишите как там."
        }
        Note::MachineReadable => {
            "Номер и срок вымышлены: настоящие появятся вместе с документом. Место ИИН видели в документах, в актах не читали."
        }
        Note::CardWithoutLines => "В удостоверениях эти строки есть только с 1 декабря 2014 года.",
        Note::Stub => "Корешок выдается, если формуляр бумажный.",
        Note::InformationSheet => {
            "Сотрудник дает его вам для проверки. Прочтите каждую строку, прежде чем согласиться."
        }
    }
}

pub(in crate::words) const fn form_sheet(one: Sheet) -> &'static str {
    match one {
        Sheet::Formulyar => "Формуляр",
        Sheet::Stub => "Корешок формуляра",
        Sheet::InformationSheet => "Информационный лист",
    }
}
