//! Что найдено: what was found, and what to do about it, in Russian.

use crate::application::Representation;
use crate::finding::{Fault, Severity, Verdict};
use crate::words::formulyar::MistakeSaying;
use crate::words::saying::{Field, Saying};

pub(in crate::words) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Notice => "Имейте в виду",
        Severity::Warning => "Уточните",
        Severity::Error => "Исправьте",
    }
}

pub(in crate::words) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Есть все, о чем нам известно.",
        Verdict::CannotTell => "Нельзя сказать наверняка, что пакет полный.",
        Verdict::Incomplete => "В таком виде пакет вернут: чего-то не хватает или что-то не подходит.",
    }
}

pub(in crate::words) const fn verdict_then(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "По тому приказу пакет был бы полным.",
        Verdict::CannotTell => "Нельзя сказать наверняка, что по тому приказу пакет был бы полным.",
        Verdict::Incomplete => "По тому приказу пакет вернули бы: чего-то не хватает или что-то не подходит.",
    }
}

pub(in crate::words) const fn verdict_advice(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Сдайте документы в ЦОН по месту жительства. Возьмите с собой оригиналы.",
        Verdict::CannotTell => {
            "Ниже написано, что неясно. До визита спросите: «Какие документы нужны в моем случае?» Где спросить: \
             1414, консультант ЦОНа, egov.kz."
        }
        Verdict::Incomplete => "Ниже написано, что сделать. Сделайте это и проверьте пакет еще раз.",
    }
}

pub(in crate::words) const fn title(fault: &Fault) -> &'static str {
    match fault {
        Fault::EditionNotInForce { .. } => "Приказ не действует",
        Fault::SubmittedOnDayOff { .. } => "Нерабочий день",
        Fault::ReasonOfAnotherService { .. } => "Случай другой услуги",
        Fault::ProductContradictsReason { .. } => "Случай и документ не совпадают",
        Fault::AnswerNeeded { .. } => "Нужен ответ",
        Fault::UrgencyNotOffered { .. } => "Срочность не предусмотрена",
        Fault::LegalPersonNotAllowed => "Только для физических лиц",
        Fault::NotAtResidence => "ЦОН не по месту жительства",
        Fault::AgeContradictsReason { .. } => "Возраст не подходит",
        Fault::TooYoungForCard { .. } => "Рано для удостоверения",
        Fault::BornAfterSubmission => "Дата рождения слишком поздняя",
        Fault::ChildWithoutRepresentative => "Не указан представитель ребенка",
        Fault::ParentOfAdult => "Представитель – родитель взрослого",
        Fault::ExemptionContradicted => "Ответ об освобождении не сходится",
        Fault::ExemptionWithoutProof => "Освобождение не подтверждено",
        Fault::ExemptionNotProvided { .. } => "Освобождение здесь не применяется",
        Fault::UnreadableDate => "Непонятная дата",
        Fault::TextTooLong { .. } => "Слишком длинный текст",
        Fault::TooManyDocuments { .. } => "Слишком много документов",
        Fault::DocumentExpired { .. } => "Документ просрочен",
        Fault::DocumentExpiresBeforePromise { .. } => "Срок документа скоро истекает",
        Fault::IssuedAfterSubmission { .. } => "Дата выдачи слишком поздняя",
        Fault::ExpiresBeforeIssued { .. } => "Даты противоречат друг другу",
        Fault::CopyNotOriginal { .. } => "Не оригинал",
        Fault::PhotoCount { .. } => "Мало фотографий",
        Fault::PhotoSize => "Не тот размер фотографии",
        Fault::DocumentOfAnother { .. } => "Данные не совпадают",
        Fault::DuplicateDocument { .. } => "Документ повторяется",
        Fault::UnneededDocument { .. } => "Лишний документ",
        Fault::ReceiptNotNeeded => "Квитанция не нужна",
        Fault::UnknownDocument => "Неизвестный документ",
        Fault::ReceiptMissing { .. } => "Нет квитанции",
        Fault::MissingDocument { .. } => "Не хватает документа",
        Fault::DocumentUnsure { .. } => "Неизвестно, есть ли документ",
        Fault::RepresentativeWithoutAuthority { .. } => "Право представителя не подтверждено",
        Fault::Formulyar(mistake) => super::formulyar::title(MistakeSaying::of(*mistake)),
        Fault::ListNotRead => "Список известен не полностью",
    }
}

pub(in crate::words) const fn what_of(saying: Saying) -> &'static str {
    match saying {
        Saying::EditionNotInForce => {
            "В день подачи документов приказ не действует. Срок его действия: {from} {through}."
        }
        Saying::SubmittedOnDayOff => "ЦОН принимает в рабочие дни, а этот день по календарю нерабочий. {kind}.",
        Saying::ReasonOfAnotherService => "«{reason}» – это случай другой услуги. Нужная услуга: «{service}».",
        Saying::ProductContradictsReason => {
            "Случай и документ не подходят друг к другу. Случай: «{reason}». Выбранный документ: «{product}»."
        }
        Saying::ReasonNeeded => "Не указано, почему вы обращаетесь. От этого зависит список документов.",
        Saying::ProductNeeded => "Не указано, какой документ вам нужен. От этого зависит список.",
        Saying::SubmittedOnNeeded => "Не указан день подачи документов. С него считается срок.",
        Saying::BirthDateNeeded => "Не указана дата рождения заявителя. От возраста зависит, какие документы нужны.",
        Saying::UrgencyNotOffered => "Ускоренный прием для этой услуги не предусмотрен. Вы выбрали: «{urgency}».",
        Saying::LegalPersonNotAllowed => "Эта услуга оказывается только физическим лицам, юридическим лицам – нет.",
        Saying::NotAtResidence => "Эта услуга оказывается в ЦОНе по месту жительства.",
        Saying::TooYoungForReason => {
            "Этот случай для тех, кому уже исполнилось 16 лет: «{reason}». Возраст заявителя в день подачи: {age}."
        }
        Saying::TooOldForReason => "Этот случай для детей: «{reason}». Возраст заявителя в день подачи: {age}.",
        Saying::TooYoungForCard => "Удостоверение личности выдается с 16 лет. Возраст на день подачи: {age}.",
        Saying::BornAfterSubmission => "Дата рождения стоит позже дня подачи документов.",
        Saying::ChildWithoutRepresentative => "За ребенка до 16 лет обращается взрослый. Кто именно, не указано.",
        Saying::ChildWithoutRepresentativeUnconfirmed => {
            "За ребенка до 16 лет, скорее всего, должен обратиться взрослый. Этого никто не подтвердил."
        }
        Saying::ParentOfAdult => "Родитель обращается за ребенка до 18 лет, а заявителю 18 или больше.",
        Saying::ExemptionContradicted => {
            "Вы ответили, что от пошлины не освобождены, а вместо квитанции есть документ об освобождении."
        }
        Saying::ExemptionWithoutProof => "Вы указали, что освобождены от пошлины, а подтверждающего документа нет.",
        Saying::ExemptionWithoutProofUnconfirmed => {
            "Вы указали, что освобождены от пошлины. Скорее всего, нужен подтверждающий документ, но этого никто не \
             подтвердил."
        }
        Saying::ExemptionNotProvided => "Для этой услуги освобождение от пошлины не предусмотрено.",
        Saying::ExemptionNotNeeded => "Эта услуга бесплатная, поэтому освобождение от пошлины не нужно.",
        Saying::UnreadableDate => "Не удалось прочитать дату. Поле: {field}.",
        Saying::TextTooLong => "Слишком длинный текст. Поле: {field}. Допустимо знаков: {limit}.",
        Saying::TooManyDocuments => "Документов слишком много. Проверены первые по списку: {limit}.",
        Saying::DocumentExpired => "Срок документа истек: {document}. Последний день действия: {on}.",
        Saying::DocumentExpiredUnconfirmed => {
            "Срок документа истек: {document}. Последний день действия: {on}. Его могут не принять, но этого никто не \
             подтвердил."
        }
        Saying::DocumentExpiresBeforePromise => {
            "Срок документа истечет раньше, чем вам окажут услугу: {document}. Последний день действия: {on}. Обещанный \
             день услуги: {promise}."
        }
        Saying::IssuedAfterSubmission => {
            "Получается, что документ выдан после дня подачи: {document}. Дата выдачи: {on}."
        }
        Saying::ExpiresBeforeIssued => "Получается, что срок документа истек раньше, чем документ выдан: {document}.",
        Saying::CopyNotOriginal => "Есть только копия: {document}. Нужен оригинал.",
        Saying::CopyNotOriginalUnconfirmed => {
            "Есть только копия: {document}. Скорее всего, нужен оригинал, но этого никто не подтвердил."
        }
        Saying::PhotoCount => "Не хватает фотографий. Нужно: {needed}. Есть: {given}.",
        Saying::PhotoSize => "Фотография другого размера. Нужный размер: 3,5 × 4,5 см.",
        Saying::DocumentOfAnother => {
            "Данные в документе не совпадают с данными заявителя. Документ: {document}. Что не совпадает: {field}."
        }
        Saying::DocumentOfAnotherUnconfirmed => {
            "Данные в документе не совпадают с данными заявителя. Документ: {document}. Что не совпадает: {field}. \
             Такой документ могут не принять, но этого никто не подтвердил."
        }
        Saying::DuplicateDocument => "Один и тот же документ добавлен дважды: {document}.",
        Saying::UnneededDocument => "В этом случае такой документ не требуется: {document}.",
        Saying::ReceiptNotNeeded => "Эта услуга бесплатная: квитанция не нужна.",
        Saying::UnknownDocument => "Этот документ программе неизвестен, поэтому он не проверен.",
        Saying::ReceiptMissing | Saying::ReceiptMissingNoExemption => {
            "Услуга платная, а квитанции об уплате пошлины нет."
        }
        Saying::ReceiptMissingUnconfirmed => {
            "Услуга платная, поэтому, скорее всего, нужна квитанция об уплате пошлины. Этого никто не подтвердил."
        }
        Saying::MissingPhoto => "Нет фотографии.",
        Saying::MissingPhotos => "Нет фотографий.",
        Saying::MissingDocument => "В пакете нет документа: {documents}.",
        Saying::MissingAnyOf => "Нет ни одного из этих документов: {documents}.",
        Saying::MissingDocumentUnconfirmed | Saying::MissingStatementUnconfirmed => {
            "Скорее всего, понадобится: {documents}. Этого никто не подтвердил."
        }
        Saying::MissingAnyOfUnconfirmed => {
            "Скорее всего, понадобится один из документов: {documents}. Этого никто не подтвердил."
        }
        Saying::DocumentUnsure | Saying::DocumentUnsureUnconfirmed => "Неизвестно, есть ли у вас документ: {either}.",
        Saying::RepresentativeWithoutAuthority => "Нет документа о том, что вы {who}. Подойдет: {either}.",
        Saying::RepresentativeWithoutAuthorityUnconfirmed => {
            "Скорее всего, спросят документ о том, что вы {who}, но этого никто не подтвердил. Подойдет: {either}."
        }
        Saying::ListNotRead => {
            "Официальный список документов для этого случая никто не прочитал целиком. В нем может быть то, чего мы не \
             назвали."
        }
    }
}

pub(in crate::words) const fn todo_of(saying: Saying) -> &'static str {
    match saying {
        Saying::EditionNotInForce => {
            "Проверьте дату. Если обращаетесь сейчас, узнайте нынешние правила по номеру 1414 или на egov.kz."
        }
        Saying::SubmittedOnDayOff => "Выберите рабочий день или узнайте график ЦОНа: 1414.",
        Saying::ReasonOfAnotherService => "Выберите услугу: «{service}». Или укажите другой случай.",
        Saying::ProductContradictsReason => {
            "Выберите другой случай или другой документ. Удостоверение личности выдают с 16 лет, а тем, кто младше, – \
             только паспорт."
        }
        Saying::ReasonNeeded => "Выберите, почему вы обращаетесь.",
        Saying::ProductNeeded => "Выберите нужный документ.",
        Saying::SubmittedOnNeeded => "Укажите день, когда сдаете документы.",
        Saying::BirthDateNeeded => "Укажите дату рождения заявителя.",
        Saying::UrgencyNotOffered => {
            "Рассчитывайте на общий порядок. Можно ли оформить срочно, спросите у консультанта ЦОНа или по номеру 1414."
        }
        Saying::LegalPersonNotAllowed => "Обратитесь как физическое лицо.",
        Saying::NotAtResidence => "Обратитесь в ЦОН по месту жительства.",
        Saying::TooYoungForReason | Saying::TooOldForReason => {
            "Проверьте дату рождения. Если она верна, выберите другой случай."
        }
        Saying::TooYoungForCard => "Выберите паспорт или проверьте дату рождения.",
        Saying::BornAfterSubmission => "Проверьте и дату рождения, и день подачи.",
        Saying::ChildWithoutRepresentative => "Укажите, кто обращается за ребенка: отец, мать, опекун или попечитель.",
        Saying::ChildWithoutRepresentativeUnconfirmed => {
            "Укажите, кто обращается за ребенка: отец, мать, опекун или попечитель. Порядок уточните у консультанта \
             ЦОНа или по номеру 1414."
        }
        Saying::ParentOfAdult => {
            "Пусть заявитель придет сам, или укажите другое право представителя: доверенность либо опеку."
        }
        Saying::ExemptionContradicted => "Исправьте ответ или приложите квитанцию.",
        Saying::ExemptionWithoutProof => {
            "Приложите документ об освобождении от пошлины. Если его нет, уплатите пошлину и приложите квитанцию."
        }
        Saying::ExemptionWithoutProofUnconfirmed => {
            "Возьмите подтверждающий документ с собой. Какой подойдет, уточните у консультанта ЦОНа или по номеру 1414."
        }
        Saying::ExemptionNotProvided => "Уплатите пошлину и приложите квитанцию.",
        Saying::ExemptionNotNeeded => "Пошлину платить не надо.",
        Saying::UnreadableDate => "Напишите дату так: год, месяц, день. Например: 2012-10-01.",
        Saying::TextTooLong => "Напишите короче.",
        Saying::TooManyDocuments => "Уберите лишние документы и проверьте еще раз.",
        Saying::DocumentExpired => "Принесите действующий документ.",
        Saying::DocumentExpiredUnconfirmed => {
            "Принесите действующий документ. Если его нет, спросите, как быть, у консультанта ЦОНа или по номеру 1414."
        }
        Saying::DocumentExpiresBeforePromise => "Если можно, сначала обновите этот документ.",
        Saying::IssuedAfterSubmission => "Проверьте и дату выдачи документа, и день подачи.",
        Saying::ExpiresBeforeIssued => "Сверьте обе даты с документом и исправьте.",
        Saying::CopyNotOriginal => "Принесите оригинал документа.",
        Saying::CopyNotOriginalUnconfirmed => {
            "Возьмите с собой и оригинал. Хватит ли копии, уточните у консультанта ЦОНа или по номеру 1414."
        }
        Saying::PhotoCount => "Добавьте фотографии 3,5 × 4,5 см. Нужно еще: {lacking}.",
        Saying::PhotoSize => "Принесите фотографию размером 3,5 × 4,5 см.",
        Saying::DocumentOfAnother => "Сверьте данные с документом и исправьте. Если документ чужой, принесите свой.",
        Saying::DocumentOfAnotherUnconfirmed => {
            "Сверьте данные с документом и исправьте. Если документ чужой, принесите свой. Если сомневаетесь, спросите \
             у консультанта ЦОНа или по номеру 1414."
        }
        Saying::DuplicateDocument => "Уберите один из них.",
        Saying::UnneededDocument => "Этот документ можно не приносить.",
        Saying::ReceiptNotNeeded => "Не платите пошлину и уберите квитанцию.",
        Saying::UnknownDocument => {
            "Выберите подходящий документ из списка. Если его там нет, спросите у консультанта ЦОНа, нужен ли он."
        }
        Saying::ReceiptMissing => {
            "Уплатите государственную пошлину и приложите квитанцию. Если вы от нее освобождены, приложите \
             подтверждающий документ."
        }
        Saying::ReceiptMissingNoExemption => "Уплатите государственную пошлину и приложите квитанцию.",
        Saying::ReceiptMissingUnconfirmed => {
            "Узнайте, где и сколько платить, у консультанта ЦОНа или по номеру 1414. Возьмите квитанцию с собой."
        }
        Saying::MissingPhoto => "Добавьте фотографию 3,5 × 4,5 см. Сколько их нужно, указано в списке документов.",
        Saying::MissingPhotos => {
            "Добавьте фотографии 3,5 × 4,5 см. Сколько их нужно, указано в списке документов. Сфотографировать может и фотограф в ЦОНе."
        }
        Saying::MissingDocument => "Приложите документ: {documents}.",
        Saying::MissingAnyOf => "Приложите один из документов: {documents}.",
        Saying::MissingStatementUnconfirmed => "Его пишете вы сами. Нужно ли оно, уточните до визита по номеру 1414.",
        Saying::MissingDocumentUnconfirmed => {
            "Если этот документ есть, возьмите его с собой. Нужен ли он, уточните до визита у консультанта ЦОНа или по \
             номеру 1414."
        }
        Saying::MissingAnyOfUnconfirmed => {
            "Если есть хотя бы один, возьмите его с собой. Какой нужен, уточните до визита у консультанта ЦОНа или по \
             номеру 1414."
        }
        Saying::DocumentUnsure => "Уточните это до визита: без этого документа пакет неполный.",
        Saying::DocumentUnsureUnconfirmed => "Уточните это до визита: скорее всего, этот документ понадобится.",
        Saying::RepresentativeWithoutAuthority => "Приложите документ: {either}.",
        Saying::RepresentativeWithoutAuthorityUnconfirmed => {
            "Возьмите с собой: {either}. Достаточно ли этого, уточните у консультанта ЦОНа или по номеру 1414."
        }
        Saying::ListNotRead => "Узнайте полный список до визита: по номеру 1414, у консультанта ЦОНа или на egov.kz.",
    }
}

pub(in crate::words) const fn who(representation: Representation) -> &'static str {
    match representation {
        Representation::Parent => "отец или мать ребенка",
        Representation::Guardian => "опекун или попечитель",
        Representation::Attorney => "представитель заявителя",
    }
}

pub(in crate::words) const fn field(field: Field) -> &'static str {
    match field {
        Field::SubmittedOn => "день подачи документов",
        Field::BirthDate => "дата рождения",
        Field::Surname => "фамилия",
        Field::Name => "имя",
        Field::Patronymic => "отчество",
        Field::Iin => "ИИН",
        Field::IssuedOn => "дата выдачи документа",
        Field::ExpiresOn => "последний день действия документа",
        Field::Another => "эта строка",
    }
}
