//! The formulyar, in Russian.

use crate::formulyar::{FilledBy, FormulyarField};
use crate::iin::Sex;
use crate::latin::SpelledBy;
use crate::words::formulyar::{MachinePart, MistakeSaying, Note, Sheet};

const COPY: &str = "Перепишите номер с документа еще раз.";
const COMPARE: &str = "Сверьте с документом.";
const BOTH: &str = "Сверьте и то и другое с документом.";

pub(in crate::words) const fn title(one: MistakeSaying) -> &'static str {
    match one {
        MistakeSaying::FieldEmpty => "Пустая строка",
        MistakeSaying::OneName => "Только одно имя",
        MistakeSaying::MixedScripts => "Смешаны буквы",
        MistakeSaying::NameSymbols => "Необычный знак в имени",
        MistakeSaying::NameLatin => "Написано латиницей",
        MistakeSaying::PatronymicApart => "Отчество написано раздельно",
        MistakeSaying::NameTruncated => "Имя длиннее строки",
        MistakeSaying::LatinLetters => "Не латинские буквы",
        MistakeSaying::LatinAskedFor => "Другое написание латиницей",
        MistakeSaying::CitizenshipOfAnother => "Гражданство",
        MistakeSaying::IinLength => "ИИН: число цифр",
        MistakeSaying::IinNotDigits => "ИИН: не цифра",
        MistakeSaying::IinForeignDigits => "ИИН: другие цифры",
        MistakeSaying::IinIsBin => "Это БИН",
        MistakeSaying::IinCheckDigit => "ИИН: контрольная цифра",
        MistakeSaying::IinNeverIssued => "ИИН: такого номера нет",
        MistakeSaying::IinNoDate | MistakeSaying::IinNoDateUntied => "ИИН: нет такой даты",
        MistakeSaying::IinCentury => "ИИН: седьмая цифра",
        MistakeSaying::IinBirthDate | MistakeSaying::IinBirthDateUntied => "ИИН и дата рождения",
        MistakeSaying::IinSex | MistakeSaying::IinSexUntied => "ИИН и пол",
        MistakeSaying::IinPasses => "ИИН: контрольная цифра верна",
        MistakeSaying::UnreadableDate | MistakeSaying::MonthFirst => "Непонятная дата",
        MistakeSaying::NoSuchDay => "Нет такого дня",
        MistakeSaying::ShortYear => "Год двумя цифрами",
        MistakeSaying::IssuedBeforeBirth => "Выдан до рождения",
        MistakeSaying::NumberUnusual => "Необычный номер",
        MistakeSaying::ValidityUnusual => "Необычный срок",
    }
}

pub(in crate::words) const fn mistake_what(one: MistakeSaying) -> &'static str {
    match one {
        MistakeSaying::FieldEmpty => "Эта строка пуста: «{field}».",
        MistakeSaying::OneName => "Указано только одно имя. У некоторых людей оно одно, и это не ошибка.",
        MistakeSaying::MixedScripts => {
            "Смешаны латинские и кириллические буквы. Многие на вид одинаковы, но компьютер прочтет другое слово."
        }
        MistakeSaying::NameSymbols => "Здесь есть цифра или знак, каких на этом месте в именах не бывает.",
        MistakeSaying::NameLatin => "Здесь написано латиницей.",
        MistakeSaying::PatronymicApart => "Окончания -улы и -кызы обычно пишутся слитно с именем отца.",
        MistakeSaying::NameTruncated => {
            "Имя не помещается в машиночитаемые строки. Там оно сокращается, а в документе стоит полностью."
        }
        MistakeSaying::LatinLetters => "В написании латиницей есть знак, который не является латинской буквой.",
        MistakeSaying::LatinAskedFor => "Вы просите написать латиницей не так, как обычно.",
        MistakeSaying::CitizenshipOfAnother => "Эта услуга – для граждан Казахстана.",
        MistakeSaying::IinLength => "В ИИН должно быть 12 цифр. Сейчас: {given}.",
        MistakeSaying::IinNotDigits => "В ИИН есть знак, который не является цифрой.",
        MistakeSaying::IinForeignDigits => "Цифры ИИН набраны другой письменностью. Компьютер их не читает.",
        MistakeSaying::IinIsBin => "Похоже на БИН: это номер юридического лица.",
        MistakeSaying::IinCheckDigit => "Цифры ИИН не согласуются: одна набрана неверно или две поменялись местами.",
        MistakeSaying::IinNeverIssued => "Такой номер не выдается: к нему не подходит ни одна последняя цифра.",
        MistakeSaying::IinNoDate => "Первые шесть цифр ИИН должны быть датой рождения, а такой даты нет.",
        MistakeSaying::IinNoDateUntied => {
            "Первые шесть цифр ИИН не дата. По постановлению от 26 августа 2013 года это само по себе не ошибка; с какого дня, неизвестно."
        }
        MistakeSaying::IinCentury => {
            "Седьмая цифра ИИН встречается редко. Что она значит, в прочитанных нами текстах не сказано."
        }
        MistakeSaying::IinBirthDate => "ИИН указывает другую дату рождения.",
        MistakeSaying::IinBirthDateUntied => {
            "ИИН указывает другую дату рождения. По постановлению от 26 августа 2013 года это не ошибка; с какого дня, неизвестно."
        }
        MistakeSaying::IinSex => "ИИН указывает другой пол.",
        MistakeSaying::IinSexUntied => {
            "ИИН указывает другой пол. По постановлению от 26 августа 2013 года это не ошибка; с какого дня, неизвестно."
        }
        MistakeSaying::IinPasses => {
            "Контрольная цифра верна. Это не доказывает, что номер ваш: из 100 опечаток 9 остаются незамеченными, чаще всего в 11-й цифре."
        }
        MistakeSaying::UnreadableDate => "Не удалось прочитать дату. Поле: {field}.",
        MistakeSaying::MonthFirst => "Похоже, месяц написан перед днем.",
        MistakeSaying::NoSuchDay => "Такого дня в календаре нет.",
        MistakeSaying::ShortYear => "Год написан двумя цифрами, и век неясен.",
        MistakeSaying::IssuedBeforeBirth => "Документ выдан раньше даты рождения.",
        MistakeSaying::NumberUnusual => "Номер такого документа обычно выглядит иначе: {document}.",
        MistakeSaying::ValidityUnusual => "Такой документ обычно действует десять лет: {document}.",
    }
}

pub(in crate::words) const fn mistake_todo(one: MistakeSaying) -> &'static str {
    match one {
        MistakeSaying::FieldEmpty => "Заполните ее.",
        MistakeSaying::OneName => "Если есть и другое, добавьте его.",
        MistakeSaying::MixedScripts => "Наберите слово заново в одной раскладке.",
        MistakeSaying::NameSymbols
        | MistakeSaying::CitizenshipOfAnother
        | MistakeSaying::IinPasses
        | MistakeSaying::NoSuchDay
        | MistakeSaying::NumberUnusual
        | MistakeSaying::ValidityUnusual => COMPARE,
        MistakeSaying::NameLatin => "Если в документах кириллицей, напишите так же. Для латиницы есть свои строки.",
        MistakeSaying::PatronymicApart => "Если в документе раздельно, оставьте так.",
        MistakeSaying::NameTruncated => "Посмотрите ниже, как оно сокращается.",
        MistakeSaying::LatinLetters => "Пишите только латинскими буквами.",
        MistakeSaying::LatinAskedFor => "Возьмите документ с таким написанием. Спросите в ЦОНе, как об этом просить.",
        MistakeSaying::IinLength
        | MistakeSaying::IinNotDigits
        | MistakeSaying::IinCheckDigit
        | MistakeSaying::IinNeverIssued
        | MistakeSaying::IinNoDate
        | MistakeSaying::IinNoDateUntied
        | MistakeSaying::IinCentury => COPY,
        MistakeSaying::IinForeignDigits => "Наберите обычные цифры: 0–9.",
        MistakeSaying::IinIsBin => "Укажите ИИН человека.",
        MistakeSaying::IinBirthDate
        | MistakeSaying::IinBirthDateUntied
        | MistakeSaying::IinSex
        | MistakeSaying::IinSexUntied
        | MistakeSaying::IssuedBeforeBirth => BOTH,
        MistakeSaying::UnreadableDate | MistakeSaying::MonthFirst => {
            "Напишите сначала день, потом месяц и год. Например: 27.03.2007."
        }
        MistakeSaying::ShortYear => "Напишите год четырьмя цифрами.",
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
