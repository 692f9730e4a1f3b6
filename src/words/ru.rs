//! По-русски: the words of egov.kz, written without «ё» as there.

mod errata;
pub(super) mod formulyar;
mod model;
mod queue;
mod timeline;

pub(super) use errata::{SWEEP, measure, remark, seen_by, weight};
pub(super) use formulyar::{filled_by, form_label, form_note, form_sheet, mistake_todo, mistake_what, sex, spelled_by};
pub(super) use model::MODEL;
pub(super) use queue::QUEUE;
pub(super) use timeline::{COUNTING, SEND_BACK, course, course_explained, deed_explained, remark_todo, remark_what};

use super::formulyar::MistakeSaying;
use super::saying::{Field, Saying};
use super::{Dated, Grammar};
use crate::application::{ApplicantKind, ApplyingAt, Representation};
use crate::calendar::{DayKind, Holiday, Week};
use crate::citation::{Evidence, Inference, Point, Source};
use crate::document::{CopyKind, DocumentKind, PhotoSize};
use crate::finding::{Fault, Question, Severity, Verdict};
use crate::law::{Consumers, Deed, EndsIn, Fee, Form, Outcome, Role, Security, Stage, Word};
use crate::reading::{DayOff, FilingDay, PlainDays};
use crate::reason::Reason;
use crate::service::{Medium, Product, Service, Urgency};
use crate::term::{Counted, Term};
use crate::unit::Unit;

pub(super) const fn service(service: Service) -> &'static str {
    match service {
        Service::PassportIdCard => "Выдача паспортов, удостоверений личности гражданам Республики Казахстан",
        Service::TemporaryIdCard => "Выдача временных удостоверений личности гражданам Республики Казахстан",
        Service::ResidenceRegistration => "Регистрация граждан Республики Казахстан по месту жительства",
        Service::ResidenceDeregistration => {
            "Снятие граждан Республики Казахстан с регистрационного учета по месту жительства"
        }
    }
}

pub(super) const fn service_short(service: Service) -> &'static str {
    match service {
        Service::PassportIdCard => "Паспорт или удостоверение личности",
        Service::TemporaryIdCard => "Временное удостоверение личности",
        Service::ResidenceRegistration => "Регистрация по месту жительства",
        Service::ResidenceDeregistration => "Снятие с регистрационного учета",
    }
}

pub(super) const fn service_besides(service: Service) -> &'static str {
    match service {
        Service::PassportIdCard => {
            "Само удостоверение личности выдают по этой услуге. Если вы за ним еще не обращались, обратитесь и за ним."
        }
        Service::TemporaryIdCard => {
            "Когда удостоверение утрачено, недействительно или его нет, выдают временное удостоверение. Если \
             оно нужно, пока готовится новое, обратитесь за ним отдельно."
        }
        Service::ResidenceRegistration => "Чтобы зарегистрироваться по новому адресу, обратитесь и за этой услугой.",
        Service::ResidenceDeregistration => {
            "Если вы зарегистрированы по другому адресу, снятие с учета по нему – отдельная услуга. Нужно ли \
             сначала сняться там, уточните у консультанта ЦОНа или по номеру 1414."
        }
    }
}

pub(super) const fn product(product: Product) -> &'static str {
    match product {
        Product::Passport => "Паспорт",
        Product::IdCard => "Удостоверение личности",
        Product::PassportAndIdCard => "Паспорт и удостоверение личности",
    }
}

pub(super) const fn medium(medium: Medium) -> &'static str {
    match medium {
        Medium::Electronic => "Электронный формуляр",
        Medium::Paper => "Бумажный формуляр",
    }
}

pub(super) const fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::General => "Общий порядок",
        Urgency::Category1 => "Срочность 1-й категории",
        Urgency::Category2 => "Срочность 2-й категории",
        Urgency::Category3 => "Срочность 3-й категории",
    }
}

pub(super) const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::ServiceCentre => "Центр обслуживания населения",
        Unit::DistrictPolice => "Миграционная полиция города или района",
        Unit::RegionalPolice => "Управление миграционной полиции областного департамента внутренних дел",
        Unit::Committee => "Комитет миграционной полиции Министерства внутренних дел",
        Unit::ProductionCentre => "Республиканское государственное предприятие «Информационно-производственный центр»",
    }
}

pub(super) const fn unit_short(unit: Unit) -> &'static str {
    match unit {
        Unit::ServiceCentre => "ЦОН",
        Unit::DistrictPolice => "ГОРРАЙОВД",
        Unit::RegionalPolice => "УМП",
        Unit::Committee => "КМП",
        Unit::ProductionCentre => "РГП «ИПЦ»",
    }
}

pub(super) const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::FirstIdCard => "Первое удостоверение личности в 16 лет",
        Reason::ChildPassport => "Паспорт ребенку до 16 лет",
        Reason::FirstPassport => "Первый паспорт",
        Reason::Expiry => "Истек срок документа",
        Reason::NameChange => "Изменились фамилия, имя или отчество",
        Reason::DataChange => "Другие данные изменились или записаны с ошибкой",
        Reason::Loss => "Документ утерян",
        Reason::Theft => "Документ украден",
        Reason::Damage => "Документ испорчен",
        Reason::CitizenshipAcquired => "Получено гражданство Казахстана",
        Reason::Passport1974 => "На руках паспорт образца 1974 года",
        Reason::ArrivalForResidence => "Приезд из-за границы на постоянное жительство",
        Reason::CardLost => "Удостоверение личности утеряно или украдено",
        Reason::CardUnusable => "Удостоверение личности недействительно",
        Reason::CardAbsent => "Нет документов, удостоверяющих личность",
        Reason::CitizenshipLeft => "Выход из гражданства, новых документов еще нет",
        Reason::Owner => "Регистрация в своем жилье",
        Reason::Tenant => "Регистрация в съемном жилье",
        Reason::OwnerConsent => "Регистрация с согласия собственника",
        Reason::ChildRegistration => "Регистрация ребенка",
        Reason::ArrivalFromAbroad => "Регистрация после приезда из-за границы",
        Reason::Moving => "Переезд на другой адрес",
        Reason::LeavingCountry => "Выезд за границу на постоянное жительство",
        Reason::Death => "Смерть человека",
        Reason::CourtDecision => "Снятие с регистрационного учета по решению суда",
    }
}

pub(super) const fn document(document: DocumentKind) -> &'static str {
    match document {
        DocumentKind::RegistrationBook => "книга регистрации граждан",
        DocumentKind::FeeReceipt => "квитанция об уплате государственной пошлины",
        DocumentKind::ExemptionProof => "документ об освобождении от государственной пошлины",
        DocumentKind::Photo => "фотография",
        DocumentKind::Application => "письменное заявление в произвольной форме",
        DocumentKind::IdCard => "удостоверение личности",
        DocumentKind::Passport => "паспорт",
        DocumentKind::BirthCertificate => "свидетельство о рождении",
        DocumentKind::Passport1974 => "паспорт образца 1974 года",
        DocumentKind::MarriageCertificate => "свидетельство о заключении брака",
        DocumentKind::DivorceCertificate => "свидетельство о расторжении брака",
        DocumentKind::NameChangeCertificate => "свидетельство о перемене имени, отчества, фамилии",
        DocumentKind::CivilStatusCertificate => {
            "свидетельство о регистрации акта гражданского состояния с верными данными"
        }
        DocumentKind::LossStatement => "заявление об обстоятельствах утраты документа",
        DocumentKind::TheftCertificate => "справка полиции о краже",
        DocumentKind::CitizenshipCertificate => "справка о приеме в гражданство",
        DocumentKind::ForeignPassport => "иностранный паспорт или документ, с которым человек приехал",
        DocumentKind::ParentIdCard => "удостоверение личности одного из родителей",
        DocumentKind::GuardianshipProof => "документ об опеке или попечительстве",
        DocumentKind::PowerOfAttorney => "доверенность, заверенная нотариусом",
        DocumentKind::RepresentativeIdCard => "удостоверение личности представителя",
        DocumentKind::HousingTitle => "документы о праве собственности на жилье",
        DocumentKind::Lease => "договор найма или поднайма жилья",
        DocumentKind::OwnerConsent => "письменное согласие собственника или нанимателя жилья",
        DocumentKind::DepartureSlip => "адресный листок убытия с прежнего адреса",
        DocumentKind::ExitPermit => "разрешение на выезд за границу на постоянное жительство",
        DocumentKind::DeathCertificate => "свидетельство о смерти",
        DocumentKind::CourtDecision => "решение суда",
        DocumentKind::LegalPersonAuthority => "документ о полномочиях представлять юридическое лицо",
        DocumentKind::Other => "другой документ",
    }
}

pub(super) const fn copy(copy: CopyKind) -> &'static str {
    match copy {
        CopyKind::Original => "Оригинал",
        CopyKind::Plain => "Копия",
        CopyKind::Notarised => "Копия, заверенная нотариусом",
    }
}

pub(super) const fn photo_size(size: PhotoSize) -> &'static str {
    match size {
        PhotoSize::Size35x45 => "3,5 × 4,5 см",
        PhotoSize::Other => "Другой размер",
    }
}

pub(super) const fn representation(representation: Representation) -> &'static str {
    match representation {
        Representation::Parent => "Отец или мать ребенка",
        Representation::Guardian => "Опекун или попечитель",
        Representation::Attorney => "Представитель по доверенности",
    }
}

pub(super) const fn applicant_kind(kind: ApplicantKind) -> &'static str {
    match kind {
        ApplicantKind::NaturalPerson => "Физическое лицо",
        ApplicantKind::LegalPerson => "Юридическое лицо",
    }
}

pub(super) const fn applying_at(place: ApplyingAt) -> &'static str {
    match place {
        ApplyingAt::Residence => "В ЦОНе по месту жительства",
        ApplyingAt::Elsewhere => "В другом месте",
    }
}

pub(super) const fn question(question: Question) -> &'static str {
    match question {
        Question::Reason => "Почему вы обращаетесь?",
        Question::Product => "Какой документ вам нужен?",
        Question::SubmittedOn => "Когда вы сдаете документы?",
        Question::BirthDate => "Когда родился заявитель?",
    }
}

pub(super) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Notice => "Имейте в виду",
        Severity::Warning => "Уточните",
        Severity::Error => "Исправьте",
    }
}

pub(super) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Есть все, о чем нам известно.",
        Verdict::CannotTell => "Нельзя сказать наверняка, что пакет полный.",
        Verdict::Incomplete => "В таком виде пакет вернут: чего-то не хватает или что-то не подходит.",
    }
}

pub(super) const fn verdict_then(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "По тому приказу пакет был бы полным.",
        Verdict::CannotTell => "Нельзя сказать наверняка, что по тому приказу пакет был бы полным.",
        Verdict::Incomplete => "По тому приказу пакет вернули бы: чего-то не хватает или что-то не подходит.",
    }
}

pub(super) const fn verdict_advice(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Сдайте документы в ЦОН по месту жительства. Возьмите с собой оригиналы.",
        Verdict::CannotTell => {
            "Ниже написано, что неясно. До визита спросите: «Какие документы нужны в моем случае?» Где спросить: \
             1414, консультант ЦОНа, egov.kz."
        }
        Verdict::Incomplete => "Ниже написано, что сделать. Сделайте это и проверьте пакет еще раз.",
    }
}

pub(super) const fn title(fault: &Fault) -> &'static str {
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
        Fault::Formulyar(mistake) => formulyar::title(MistakeSaying::of(*mistake)),
        Fault::ListNotRead => "Список известен не полностью",
    }
}

pub(super) const fn what_of(saying: Saying) -> &'static str {
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

pub(super) const fn todo_of(saying: Saying) -> &'static str {
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

pub(super) const fn who(representation: Representation) -> &'static str {
    match representation {
        Representation::Parent => "отец или мать ребенка",
        Representation::Guardian => "опекун или попечитель",
        Representation::Attorney => "представитель заявителя",
    }
}

pub(super) const fn field(field: Field) -> &'static str {
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

pub(super) const fn form(form: Form) -> &'static str {
    match form {
        Form::PartlyAutomated => "Частично автоматизированная",
        Form::NotAutomated => "Неавтоматизированная",
    }
}

pub(super) const fn fee(fee: Fee) -> &'static str {
    match fee {
        Fee::Paid => "Платно, сумма в приказе не названа",
        Fee::Free => "Бесплатно",
    }
}

pub(super) const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::PassportAndOrIdCard => "Паспорт и (или) удостоверение личности",
        Outcome::TemporaryIdCard => "Временное удостоверение личности",
        Outcome::AddressRewritten => {
            "Сведения вносят в систему, юридический адрес в удостоверении личности перезаписывают"
        }
    }
}

pub(super) const fn consumers(consumers: Consumers) -> &'static str {
    match consumers {
        Consumers::Natural => "Физическое лицо",
        Consumers::NaturalAndLegal => "Физические и юридические лица",
    }
}

pub(super) const fn role(role: Role) -> &'static str {
    match role {
        Role::ChecksFormulyars => "проверяет формуляры",
        Role::TakesInAndHandsOut => "принимает и выдает документы",
        Role::MakesDocuments => "изготавливает документы",
        Role::DrawsUpTemporaryCard => "оформляет временное удостоверение личности",
        Role::DrawsUpRegistration => "оформляет регистрацию по месту жительства",
        Role::DrawsUpDeregistration => {
            "снимает с регистрационного учета, оформляет документы для выезда за пределы республики"
        }
    }
}

pub(super) const fn deed(deed: Deed) -> &'static str {
    match deed {
        Deed::TakeIn => "Принимают и проверяют пакет документов потребителя.",
        Deed::RegisterAndFillIn => {
            "Устанавливают личность по базе данных, регистрируют заявку, заполняют и подтверждают формуляр, \
             фотографируют."
        }
        Deed::MakeRegister => "Составляют реестр в 3 экземплярах и отправляют его с формулярами в УМП.",
        Deed::MakeConsolidatedRegister => {
            "Проверяют обоснованность заполнения формуляров, составляют сводный реестр в 3 экземплярах и отправляют \
             его в КМП."
        }
        Deed::LogIncoming => "Записывают поступившие сводные реестры в книгу учета.",
        Deed::CheckFormulyars => {
            "Проверяют, правильно и обоснованно ли заполнены формуляры, и сверяют потребителей с базой разыскиваемых."
        }
        Deed::SendToProduction => {
            "Подшивают первый экземпляр сводного реестра в дело, второй отправляют с формулярами в РГП «ИПЦ»."
        }
        Deed::MakeDocuments => "Изготавливают документы и отправляют их в КМП.",
        Deed::MakeDispatchRegister => "Регистрируют реестры изготовленных документов и составляют реестр на отправку.",
        Deed::SendToRegion => "Отправляют готовые документы с реестром на отправку в УМП.",
        Deed::FileDispatchRegister => "Подшивают реестр на отправку в номенклатурное дело.",
        Deed::SendToDistrict => "Отправляют готовые документы с реестром и формулярами в ГОРРАЙОВД.",
        Deed::SendToCentre => "Отправляют готовые документы в ЦОН, формуляры помещают в картотеку.",
        Deed::HandOut => "Выдают готовые документы потребителю.",
        Deed::ReturnGroundless => "Если документирование оказалось необоснованным, возвращают формуляр в УМП.",
        Deed::SendFormulyarToDistrict => "Отправляют формуляр в ГОРРАЙОВД.",
        Deed::DestroyFormulyar => "Уничтожают или аннулируют формуляр, составляют акт об уничтожении.",
        Deed::DrawUpTemporaryCard => "Оформляют временное удостоверение личности, ставят дату, должность и подпись.",
        Deed::EnterInJournal => "Записывают выдачу временного удостоверения личности в журнал учета.",
        Deed::DrawUpRegistration => "Оформляют регистрацию по месту жительства.",
        Deed::EnterRegistration => "Вносят сведения о регистрации в информационную систему.",
        Deed::DrawUpDeregistration => "Оформляют снятие с регистрационного учета.",
        Deed::EnterDeregistration => "Вносят сведения о снятии с регистрационного учета в информационную систему.",
        Deed::CheckDocuments => "Проверяют правильность и обоснованность документов.",
        Deed::ReturnPackage => "Если один из документов не представлен, возвращают пакет в ЦОН.",
        Deed::ReturnDocuments => "Возвращают документы потребителю.",
    }
}

pub(super) const fn ends_in(ends_in: EndsIn) -> &'static str {
    match ends_in {
        EndsIn::IncompletePackageReturned => "Неполный пакет возвращают потребителю",
        EndsIn::ApplicationRegistered => {
            "Заявление регистрируют, потребителю выдают электронный регистрационный талон и корешок формуляра"
        }
        EndsIn::Register => "Реестр",
        EndsIn::ConsolidatedRegister => "Сводный реестр",
        EndsIn::IncomingNumber => "Входящий регистрационный номер",
        EndsIn::CoveringLetter => "Сопроводительное письмо",
        EndsIn::FinishedDocuments => "Готовые документы",
        EndsIn::DispatchRegister => "Реестр на отправку",
        EndsIn::Dispatch => "Отправка в УМП",
        EndsIn::AccompanyingRegister => "Сопроводительный реестр",
        EndsIn::TemporaryCardHandedOut => "Выдача временного удостоверения личности",
        EndsIn::JournalEntry => "Запись в журнале учета",
        EndsIn::RegistrationHandedOut => "Выдача потребителю документов о регистрации",
        EndsIn::DataEntered => "Сведения внесены в информационную систему",
        EndsIn::DeregistrationHandedOut => "Выдача потребителю документов о снятии с регистрационного учета",
        EndsIn::NotStated => "В таблице не указано",
    }
}

pub(super) const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Presented => "Потребитель представляет документы в ЦОН.",
        Stage::IdentifiedAndFilledIn => {
            "Сотрудник устанавливает личность по базе данных, регистрирует заявку, заполняет электронный формуляр и \
             дает информационный лист, чтобы проверить внесенные сведения."
        }
        Stage::SignedAndSent => {
            "Заполненный электронный формуляр проверяют, подтверждают ЭЦП и отправляют в центральный узел системы."
        }
        Stage::PaperFilledIn => "Если формуляр бумажный, его заполняют и выдают потребителю корешок.",
        Stage::PaperSentToCommittee => "Если формуляр бумажный, его отправляют в Комитет миграционной полиции.",
        Stage::CommitteeChecks => {
            "Комитет миграционной полиции проверяет, правильно и обоснованно ли заполнены формуляры."
        }
        Stage::SentToProductionOrBack => {
            "Формуляры отправляют в Информационно-производственный центр, а те, что надо дополнить, – в территориальную \
             миграционную полицию."
        }
        Stage::Made => "Информационно-производственный центр изготавливает документы и отправляет их в ЦОН.",
        Stage::HandedOut => "Готовые документы выдают потребителю.",
        Stage::Filed => "Формуляры помещают в картотеку.",
        Stage::SlipGiven => "Потребителю выдают регистрационный талон.",
        Stage::CompletenessChecked => "Проверяют полноту документов.",
        Stage::TemporaryCardDrawnUp => "Оформляют временное удостоверение личности.",
        Stage::RegistrationDrawnUp => "Оформляют регистрацию по месту жительства.",
        Stage::DeregistrationDrawnUp => "Оформляют снятие с регистрационного учета.",
        Stage::DocumentsHandedBack => "Потребителю отдают готовые документы.",
    }
}

pub(super) const fn security(security: Security) -> &'static str {
    match security {
        Security::Confidentiality => "Конфиденциальность: защита от несанкционированного получения информации",
        Security::Integrity => "Целостность: защита от несанкционированного изменения информации",
        Security::Availability => "Доступность: защита от несанкционированного удержания информации и ресурсов",
    }
}

pub(super) const fn word(word: Word) -> &'static str {
    match word {
        Word::Consumer => "потребитель",
        Word::Passport => "паспорт",
        Word::IdCard => "удостоверение личности",
        Word::TemporaryIdCard => "временное удостоверение личности",
        Word::Formulyar => "формуляр",
        Word::ElectronicFormulyar => "электронный формуляр",
        Word::DigitalSignature => "электронная цифровая подпись (ЭЦП)",
        Word::Unit => "структурно-функциональные единицы (СФЕ)",
        Word::Registration => "регистрация по месту жительства",
        Word::Deregistration => "снятие с регистрационного учета по месту жительства",
    }
}

pub(super) const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Act => "Прочитано в акте",
        Evidence::OfficialPage => "Прочитано в пересказе",
        Evidence::Inferred(_) => "Вывод",
        Evidence::Unverified => "Никем не прочитано",
    }
}

pub(super) const fn inference(inference: Inference) -> &'static str {
    match inference {
        Inference::PaidServiceNeedsProof => "Услуга платная, значит, должны спросить подтверждение оплаты.",
        Inference::SameInLaterEditions => {
            "Тот же документ спрашивают все более поздние редакции, которые мы прочитали."
        }
        Inference::InvalidProvesNothing => {
            "Недействительный документ ничего не подтверждает, более поздний закон говорит это прямо."
        }
        Inference::IdentificationNeedsOriginal => "Сотрудник устанавливает личность по сданным документам.",
        Inference::ChildHasNoCard => {
            "До 16 лет удостоверения личности нет, поэтому за ребенка обращается кто-то другой."
        }
        Inference::AuthorityMustBeShown => "Кто обращается за другого, должен показать, что имеет на это право.",
        Inference::CardFromSixteen => "Удостоверение личности выдают с 16 лет.",
        Inference::ChildUntilEighteen => "С 18 лет человек уже не ребенок.",
        Inference::CountedFromPublication => "Рассчитано по датам публикации актов.",
        Inference::SixDayWeekWorksSaturday => {
            "При шестидневной неделе суббота рабочая, поэтому перенос, который опирается на свободную субботу, \
             ничего не меняет."
        }
        Inference::LunarCalendar => {
            "Рассчитано по лунному календарю. Точный день объявляет мечеть, разница может составить один день."
        }
        Inference::AsInNearestKnownYear => {
            "Праздники этого года неизвестны, взяты праздники ближайшего известного года."
        }
        Inference::SubstituteByRule => {
            "Следует из правила: если праздник выпал на выходной, выходным становится следующий за ним рабочий день."
        }
    }
}

pub(super) const fn source(source: Source) -> &'static str {
    match source {
        Source::Order394 => "Приказ Министра внутренних дел от 11 июля 2012 года № 394",
        Source::Resolution2121 => {
            "Постановление Правительства от 15 декабря 2009 года № 2121: стандарты государственных услуг"
        }
        Source::Resolution1063 => {
            "Постановление Правительства от 12 июля 2000 года № 1063: Правила документирования населения"
        }
        Source::Resolution1427 => {
            "Постановление Правительства от 1 декабря 2011 года № 1427: Правила регистрации внутренних мигрантов"
        }
        Source::Order631 => "Приказ Министра внутренних дел от 28 ноября 2011 года № 631",
        Source::Order165 => "Приказ Министра внутренних дел от 20 марта 2014 года № 165",
        Source::Resolution406 => {
            "Постановление Правительства от 22 мая 2007 года № 406: правила формирования идентификационных номеров"
        }
        Source::Resolution853 => "Постановление Правительства от 26 августа 2013 года № 853",
        Source::Decree2923 => "Указ Президента от 2 апреля 1996 года № 2923 о написании фамилий и отчеств",
        Source::Icao9303 => "Документ ИКАО 9303: машиносчитываемые проездные документы",
        Source::Law107 => "Закон от 27 ноября 2000 года № 107 «Об административных процедурах»",
        Source::Law267 => "Закон от 13 декабря 2001 года № 267 «О праздниках в Республике Казахстан»",
        Source::LabourCode => "Трудовой кодекс: от 15 мая 2007 года № 251, с 2016 года – от 23 ноября 2015 года № 414",
        Source::MovedDays => "Постановления Правительства и приказы Министерства труда о переносе дней отдыха",
        Source::PublicServices2013 => "Закон от 15 апреля 2013 года «О государственных услугах»",
        Source::EgovTemporaryCard => "egov.kz: страница о временном удостоверении личности (2011–2013 годы)",
        Source::EgovIdentity => {
            "egov.kz: статья об удостоверении личности и паспорте (2012–2013 годы), прочитана в переводе и не целиком"
        }
        Source::EgovChildRegistration => "egov.kz: статья о регистрации ребенка, пересказ постановления № 1427",
    }
}

/// The act for short, as a citation begins.
pub(super) const fn act(source: Source) -> &'static str {
    match source {
        Source::Order394 => "приказ № 394 от 11 июля 2012 года",
        Source::Resolution2121 => "постановление № 2121 от 15 декабря 2009 года, стандарт услуги",
        Source::Resolution1063 => "постановление № 1063 от 12 июля 2000 года, Правила документирования населения",
        Source::Resolution1427 => {
            "постановление № 1427 от 1 декабря 2011 года, Правила регистрации внутренних мигрантов"
        }
        Source::Order631 => "приказ № 631 от 28 ноября 2011 года",
        Source::Order165 => "приказ № 165 от 20 марта 2014 года",
        Source::Resolution406 => "постановление № 406 от 22 мая 2007 года",
        Source::Resolution853 => "постановление № 853 от 26 августа 2013 года",
        Source::Decree2923 => "указ № 2923 от 2 апреля 1996 года",
        Source::Icao9303 => "документ ИКАО 9303",
        Source::Law107 => "Закон «Об административных процедурах»",
        Source::Law267 => "Закон «О праздниках»",
        Source::LabourCode => "Трудовой кодекс",
        Source::MovedDays => "акты о переносе дней отдыха",
        Source::PublicServices2013 => "Закон «О государственных услугах»",
        Source::EgovTemporaryCard => "egov.kz, страница о временном удостоверении личности",
        Source::EgovIdentity => "egov.kz, статья об удостоверении личности и паспорте",
        Source::EgovChildRegistration => "egov.kz, статья о регистрации ребенка",
    }
}

pub(super) const fn point(point: Point) -> &'static str {
    match point {
        Point::Whole => "",
        Point::Paragraph(_) => ", пункт {paragraph}",
        Point::ParagraphAgain(_) => ", второй пункт {paragraph}",
        Point::Item(..) => ", пункт {paragraph}, подпункт {item})",
        Point::ItemAgain(..) => ", второй пункт {paragraph}, подпункт {item})",
        Point::Article(_) => ", статья {article}",
        Point::Table(_) => ", таблица {table}",
        Point::Column(..) => ", таблица {table}, графа {column}",
        Point::Step(..) => ", таблица {table}, шаг {step}",
    }
}

pub(super) const GRAMMAR: Grammar = Grammar {
    or: " или ",
    annex: ", приложение {annex}",
    date: Dated { text: "{day} {month} {year} года", months: &MONTHS },
    date_from: Dated { text: "с {day} {month} {year} года", months: &MONTHS },
    date_through: Dated { text: "по {day} {month} {year} года", months: &MONTHS },
};

/// The months in the genitive, as a date needs them whatever stands before it.
const MONTHS: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];

pub(super) const fn term_of(term: Term) -> &'static str {
    match term {
        Term::Minutes(_) => "{count} {минута|минуты|минут}",
        Term::CalendarDays(_) => "{count} {календарный день|календарных дня|календарных дней}",
        Term::WorkingDays(_) => "{count} {рабочий день|рабочих дня|рабочих дней}",
        Term::UpToWorkingDays(_) => "до {count} {рабочего дня|рабочих дней|рабочих дней}",
        Term::Days(_) => "{count} {день|дня|дней}",
        Term::Daily => "ежедневно",
        Term::NotStated => "срок не указан",
    }
}

pub(super) const fn counted(counted: Counted) -> &'static str {
    match counted {
        Counted::Minutes => "минуты",
        Counted::CalendarDays => "календарные дни",
        Counted::WorkingDays => "рабочие дни",
    }
}

pub(super) const fn filing_day(filing_day: FilingDay) -> &'static str {
    match filing_day {
        FilingDay::Counts => "День подачи – первый день срока",
        FilingDay::DoesNotCount => "Первый день срока – следующий после подачи",
    }
}

pub(super) const fn plain_days(plain_days: PlainDays) -> &'static str {
    match plain_days {
        PlainDays::Calendar => "Просто «день» – это календарный день",
        PlainDays::Working => "Просто «день» – это рабочий день",
    }
}

pub(super) const fn day_off(day_off: DayOff) -> &'static str {
    match day_off {
        DayOff::RollsOn => "Если последний день выходной, срок заканчивается в следующий рабочий день",
        DayOff::Stands => "Если последний день выходной, срок не сдвигается",
    }
}

pub(super) const fn week(week: Week) -> &'static str {
    match week {
        Week::FiveDay => "Пятидневная рабочая неделя",
        Week::SixDay => "Шестидневная рабочая неделя",
    }
}

pub(super) const fn holiday(holiday: Holiday) -> &'static str {
    match holiday {
        Holiday::NewYear => "Новый год",
        Holiday::OrthodoxChristmas => "Православное Рождество",
        Holiday::WomensDay => "Международный женский день",
        Holiday::Nauryz => "Наурыз мейрамы",
        Holiday::UnityDay => "Праздник единства народа Казахстана",
        Holiday::DefendersDay => "День защитника Отечества",
        Holiday::VictoryDay => "День Победы",
        Holiday::CapitalDay => "День столицы",
        Holiday::ConstitutionDay => "День Конституции",
        Holiday::RepublicDay => "День Республики",
        Holiday::FirstPresidentDay => "День Первого Президента",
        Holiday::IndependenceDay => "День Независимости",
        Holiday::KurbanAit => "Курбан-айт",
    }
}

pub(super) const fn kind_of(kind: DayKind) -> &'static str {
    match kind {
        DayKind::Working => "Рабочий день",
        DayKind::WeeklyRest => "Выходной день",
        DayKind::Holiday(_) => "Праздник: {holiday}",
        DayKind::ReligiousHoliday(_) => "Религиозный праздник: {holiday}",
        DayKind::Substitute { .. } => "Выходной вместо праздника, выпавшего на выходной: {holiday}, {date}",
        DayKind::MovedRest { .. } => "Перенесенный выходной. Вместо него работают: {date}",
        DayKind::MovedWork { .. } => "Перенесенный рабочий день. Вместо него отдыхают: {date}",
    }
}
