//! The formulyar, in Russian.

use crate::finding::Mistake;
use crate::formulyar::{FilledBy, FormulyarField};
use crate::iin::Sex;
use crate::words::formulyar::{MachinePart, Note, Sheet};

const COPY: &str = "Перепишите номер с документа еще раз.";
const COMPARE: &str = "Сверьте с документом.";
const BOTH: &str = "Сверьте и то и другое с документом.";

pub(in crate::words) const fn title(one: Mistake) -> &'static str {
    match one {
        Mistake::FieldEmpty => "Пустая строка",
        Mistake::OneName => "Только одно имя",
        Mistake::MixedScripts => "Смешаны буквы",
        Mistake::NameSymbols => "Необычный знак в имени",
        Mistake::PatronymicApart => "Отчество написано раздельно",
        Mistake::NameTruncated => "Имя длиннее строки",
        Mistake::LatinLetters => "Не латинские буквы",
        Mistake::LatinAskedFor => "Другое написание латиницей",
        Mistake::TooYoungForCard { .. } => "Рано для удостоверения",
        Mistake::IinLength { .. } => "ИИН: число цифр",
        Mistake::IinNotDigits => "ИИН: не цифра",
        Mistake::IinForeignDigits => "ИИН: другие цифры",
        Mistake::IinIsBin => "Это БИН",
        Mistake::IinCheckDigit => "ИИН: контрольная цифра",
        Mistake::IinNeverIssued => "ИИН: такого номера нет",
        Mistake::IinNoDate { .. } => "ИИН: нет такой даты",
        Mistake::IinCentury => "ИИН: седьмая цифра",
        Mistake::IinBirthDate { .. } => "ИИН и дата рождения",
        Mistake::IinSex { .. } => "ИИН и пол",
        Mistake::IinPasses => "ИИН: контрольная цифра верна",
        Mistake::NoSuchDay => "Нет такого дня",
        Mistake::ShortYear => "Год двумя цифрами",
        Mistake::IssuedBeforeBirth => "Выдан до рождения",
        Mistake::NumberUnusual { .. } => "Необычный номер",
        Mistake::ValidityUnusual { .. } => "Необычный срок",
    }
}

pub(in crate::words) const fn what(one: Mistake) -> &'static str {
    match one {
        Mistake::FieldEmpty => "Эта строка пуста: «{field}».",
        Mistake::OneName => "Указано только одно имя. У некоторых людей оно одно, и это не ошибка.",
        Mistake::MixedScripts => {
            "В одном слове смешаны латинские и кириллические буквы. На вид они одинаковы, но компьютер прочтет другое слово."
        }
        Mistake::NameSymbols => "Здесь есть цифра или знак, которых в именах не бывает.",
        Mistake::PatronymicApart => "Окончания -улы и -кызы обычно пишутся слитно с именем отца.",
        Mistake::NameTruncated => {
            "Имя не помещается в машиночитаемые строки. Там оно сокращается, а в документе стоит полностью."
        }
        Mistake::LatinLetters => "В написании латиницей есть не латинская буква.",
        Mistake::LatinAskedFor => "Вы просите написать латиницей не так, как обычно.",
        Mistake::TooYoungForCard { .. } => "Удостоверение личности выдается с 16 лет. Возраст на день подачи: {age}.",
        Mistake::IinLength { .. } => "В ИИН должно быть 12 цифр. Сейчас: {given}.",
        Mistake::IinNotDigits => "В ИИН есть знак, который не является цифрой.",
        Mistake::IinForeignDigits => "Цифры ИИН набраны другой письменностью. Компьютер их не читает.",
        Mistake::IinIsBin => "Похоже на БИН: это номер юридического лица.",
        Mistake::IinCheckDigit => "Цифры ИИН не согласуются: одна набрана неверно.",
        Mistake::IinNeverIssued => "Такой номер не выдается: к нему не подходит ни одна последняя цифра.",
        Mistake::IinNoDate { linked: true } => "Первые шесть цифр ИИН должны быть датой, а такой даты нет.",
        Mistake::IinNoDate { linked: false } => {
            "Первые шесть цифр ИИН не дата. С августа 2013 года это само по себе не ошибка."
        }
        Mistake::IinCentury => {
            "Седьмая цифра ИИН встречается редко. Что она значит, в прочитанных нами текстах не сказано."
        }
        Mistake::IinBirthDate { linked: true } => "ИИН указывает другую дату рождения.",
        Mistake::IinBirthDate { linked: false } => {
            "ИИН указывает другую дату рождения. С августа 2013 года это не ошибка."
        }
        Mistake::IinSex { linked: true } => "ИИН указывает другой пол.",
        Mistake::IinSex { linked: false } => "ИИН указывает другой пол. С августа 2013 года это не ошибка.",
        Mistake::IinPasses => {
            "Контрольная цифра верна. Это не доказывает, что номер ваш: из 100 опечаток не видны 9, чаще в 11-й цифре."
        }
        Mistake::NoSuchDay => "Такого дня в календаре нет.",
        Mistake::ShortYear => "Год написан двумя цифрами, и век неясен.",
        Mistake::IssuedBeforeBirth => "Документ выдан раньше даты рождения.",
        Mistake::NumberUnusual { .. } => "Номер такого документа обычно выглядит иначе: {document}.",
        Mistake::ValidityUnusual { .. } => "Такой документ обычно действует десять лет: {document}.",
    }
}

pub(in crate::words) const fn todo(one: Mistake) -> &'static str {
    match one {
        Mistake::FieldEmpty => "Заполните ее.",
        Mistake::OneName => "Если есть и другое, добавьте его.",
        Mistake::MixedScripts => "Посмотрите на отмеченные буквы. Исправленное написание стоит рядом.",
        Mistake::NameSymbols
        | Mistake::IinPasses
        | Mistake::NoSuchDay
        | Mistake::NumberUnusual { .. }
        | Mistake::ValidityUnusual { .. } => COMPARE,
        Mistake::PatronymicApart => "Если в документе раздельно, оставьте так.",
        Mistake::NameTruncated => "Посмотрите ниже, как оно сокращается.",
        Mistake::LatinLetters => "Пишите только латинскими буквами.",
        Mistake::LatinAskedFor => "Возьмите документ с таким написанием. Спросите в Центре, как об этом просить.",
        Mistake::TooYoungForCard { .. } => "Выберите паспорт или проверьте дату рождения.",
        Mistake::IinLength { .. }
        | Mistake::IinNotDigits
        | Mistake::IinCheckDigit
        | Mistake::IinNeverIssued
        | Mistake::IinNoDate { .. }
        | Mistake::IinCentury => COPY,
        Mistake::IinForeignDigits => "Наберите обычные цифры: 0–9.",
        Mistake::IinIsBin => "Укажите ИИН человека.",
        Mistake::IinBirthDate { .. } | Mistake::IinSex { .. } | Mistake::IssuedBeforeBirth => BOTH,
        Mistake::ShortYear => "Напишите год четырьмя цифрами.",
    }
}

pub(in crate::words) const fn label(one: FormulyarField) -> &'static str {
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

pub(in crate::words) const fn machine_part(one: MachinePart) -> &'static str {
    match one {
        MachinePart::Code => "Вид документа",
        MachinePart::State => "Государство",
        MachinePart::Names => "Фамилия и имена",
        MachinePart::CheckDigit => "Контрольная цифра",
        MachinePart::CheckAll => "Контрольная цифра всего",
        MachinePart::Empty => "Пусто",
        MachinePart::Field(field) => label(field),
    }
}

pub(in crate::words) const fn note(one: Note) -> &'static str {
    match one {
        Note::Layout => "Расположение и список полей наши: официального бланка никто не прочел.",
        Note::Number => "Не настоящие: номер и штрихкод создает система.",
        Note::Latin => {
            "Это предложение: официальной таблицы не нашлось. Если в ваших документах написано иначе, пишите как там."
        }
        Note::MachineReadable => "Номер и срок вымышлены: настоящие появятся вместе с документом.",
        Note::CardWithoutLines => "В удостоверениях эти строки есть только с 1 декабря 2014 года.",
        Note::Stub => "Корешок выдается, если формуляр бумажный.",
        Note::InformationSheet => {
            "Сотрудник дает его вам для проверки. Прочтите каждую строку, прежде чем согласиться."
        }
    }
}

pub(in crate::words) const fn sheet(one: Sheet) -> &'static str {
    match one {
        Sheet::Formulyar => "Формуляр",
        Sheet::Stub => "Корешок формуляра",
        Sheet::InformationSheet => "Информационный лист",
    }
}
