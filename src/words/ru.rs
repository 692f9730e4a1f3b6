//! По-русски: the words of egov.kz, written without «ё» as there.

mod errata;
mod timeline;

pub(super) use errata::remark;
pub(super) use timeline::{COUNTING, course, course_explained, doing, doing_explained, remark_todo, remark_what};

use super::{Field, alternatives, is_confirmed, knows_no_exemption, month, sentence};
use crate::application::{ApplicantKind, ApplyingAt, Representation};
use crate::calendar::{DayKind, Holiday, Week};
use crate::citation::{Evidence, Inference, Place, Point, Source};
use crate::document::{Copy, DocumentKind, PhotoSize};
use crate::finding::{At, Fault, Finding, Question, Severity, Verdict};
use crate::law::{Consumers, Deed, EndsIn, Fee, Form, Outcome, Role, Security, Stage, Word};
use crate::reading::{DayOff, FilingDay, PlainDays};
use crate::reason::Reason;
use crate::service::{Medium, Product, Service, Urgency};
use crate::term::{Counted, Term};
use crate::unit::Unit;
use chrono::{Datelike, NaiveDate};
use std::borrow::Cow;

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
        Reason::CardLost => "Удостоверение личности утеряно",
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
        Reason::CourtDecision => "Снятие с учета по решению суда",
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

pub(super) const fn copy(copy: Copy) -> &'static str {
    match copy {
        Copy::Original => "Оригинал",
        Copy::Plain => "Копия",
        Copy::Notarised => "Копия, заверенная нотариусом",
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
        Representation::Parent => "Отец или мать",
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
        Severity::Notice => "Примите к сведению",
        Severity::Warning => "Уточните",
        Severity::Error => "Исправьте",
    }
}

pub(super) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Пакет документов полный.",
        Verdict::CannotTell => "Нельзя сказать наверняка, что пакет полный.",
        Verdict::Incomplete => "В таком виде пакет вернут: чего-то не хватает или что-то не подходит.",
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
        Fault::ReasonOfAnotherService { .. } => "Случай другой услуги",
        Fault::ProductContradictsReason { .. } => "Случай и документ не совпадают",
        Fault::AnswerNeeded { .. } => "Нужен ответ",
        Fault::UrgencyNotOffered { .. } => "Срочность не предусмотрена",
        Fault::LegalPersonNotAllowed => "Только для физических лиц",
        Fault::NotAtResidence => "ЦОН не по месту жительства",
        Fault::AgeContradictsReason { .. } => "Возраст не подходит",
        Fault::BornAfterSubmission => "Дата рождения слишком поздняя",
        Fault::ChildWithoutRepresentative => "Не указан представитель ребенка",
        Fault::ExemptionWithoutProof => "Льгота не подтверждена",
        Fault::ExemptionNotProvided => "Льготы по пошлине нет",
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
        Fault::ReceiptMissing => "Нет квитанции",
        Fault::MissingDocument { .. } => "Не хватает документа",
        Fault::RepresentativeWithoutAuthority { .. } => "Право представителя не подтверждено",
        Fault::ListNotRead => "Список известен не полностью",
    }
}

#[expect(clippy::too_many_lines, reason = "one arm for each fault, in the order of the enum")]
pub(super) fn what(finding: &Finding) -> Cow<'static, str> {
    let confirmed = is_confirmed(finding);
    match finding.fault {
        Fault::EditionNotInForce { from, until } => sentence(&[
            "В день подачи документов приказ не действует. Срок его действия: ",
            &date_from(from),
            " ",
            &date_until(until),
            ".",
        ]),
        Fault::ReasonOfAnotherService { reason, service } => sentence(&[
            "«",
            self::reason(reason),
            "» – это случай другой услуги. Нужная услуга: «",
            service_short(service),
            "».",
        ]),
        Fault::ProductContradictsReason { reason, product } => sentence(&[
            "Случай и документ не подходят друг к другу. Случай: «",
            self::reason(reason),
            "». Выбранный документ: «",
            self::product(product),
            "».",
        ]),
        Fault::AnswerNeeded { question } => Cow::Borrowed(match question {
            Question::Reason => "Не указано, почему вы обращаетесь. От этого зависит список документов.",
            Question::Product => "Не указано, какой документ вам нужен. От этого зависит список.",
            Question::SubmittedOn => "Не указан день подачи документов. С него считается срок.",
            Question::BirthDate => "Не указана дата рождения заявителя. От возраста зависит, какие документы нужны.",
        }),
        Fault::UrgencyNotOffered { urgency } => {
            sentence(&["Ускоренный прием для этой услуги не предусмотрен. Вы выбрали: «", self::urgency(urgency), "»."])
        }
        Fault::LegalPersonNotAllowed => {
            Cow::Borrowed("Эта услуга оказывается только физическим лицам, юридическим лицам – нет.")
        }
        Fault::NotAtResidence => Cow::Borrowed("Эта услуга оказывается в ЦОНе по месту жительства."),
        Fault::AgeContradictsReason { reason, age } => sentence(&[
            if age < 16 {
                "Этот случай для тех, кому уже исполнилось 16 лет: «"
            } else {
                "Этот случай для детей: «"
            },
            self::reason(reason),
            "». Возраст заявителя в день подачи: ",
            &age.to_string(),
            ".",
        ]),
        Fault::BornAfterSubmission => Cow::Borrowed("Дата рождения стоит позже дня подачи документов."),
        Fault::ChildWithoutRepresentative => Cow::Borrowed(if confirmed {
            "За ребенка до 16 лет обращается взрослый. Кто именно, не указано."
        } else {
            "За ребенка до 16 лет, скорее всего, должен обратиться взрослый. Этого никто не подтвердил."
        }),
        Fault::ExemptionWithoutProof => Cow::Borrowed(if confirmed {
            "Вы указали, что освобождены от пошлины, а подтверждающего документа нет."
        } else {
            "Вы указали, что освобождены от пошлины. Скорее всего, нужен подтверждающий документ, но этого никто не \
             подтвердил."
        }),
        Fault::ExemptionNotProvided => Cow::Borrowed(if knows_no_exemption(finding) {
            "Для этой услуги освобождение от пошлины не предусмотрено."
        } else {
            "Эта услуга бесплатная, поэтому освобождение от пошлины не нужно."
        }),
        Fault::UnreadableDate => sentence(&["Не удалось прочитать дату. Поле: ", field(finding.at), "."]),
        Fault::TextTooLong { limit } => sentence(&[
            "Слишком длинный текст. Поле: ",
            field(finding.at),
            ". Допустимо знаков: ",
            &limit.to_string(),
            ".",
        ]),
        Fault::TooManyDocuments { limit } => {
            sentence(&["Документов слишком много. Проверены первые по списку: ", &limit.to_string(), "."])
        }
        Fault::DocumentExpired { document, on } => sentence(&[
            "Срок документа истек: ",
            self::document(document),
            ". Последний день срока: ",
            &date(on),
            if confirmed {
                "."
            } else {
                ". Его могут не принять, но этого никто не подтвердил."
            },
        ]),
        Fault::DocumentExpiresBeforePromise { document, on, promise } => sentence(&[
            "Срок документа истечет раньше, чем вам окажут услугу: ",
            self::document(document),
            ". Последний день срока: ",
            &date(on),
            ". Обещанный день услуги: ",
            &date(promise),
            ".",
        ]),
        Fault::IssuedAfterSubmission { document, on } => sentence(&[
            "Получается, что документ выдан после дня подачи: ",
            self::document(document),
            ". Дата выдачи: ",
            &date(on),
            ".",
        ]),
        Fault::ExpiresBeforeIssued { document } => sentence(&[
            "Получается, что срок документа истек раньше, чем документ выдан: ",
            self::document(document),
            ".",
        ]),
        Fault::CopyNotOriginal { document } => sentence(&[
            "Есть только копия: ",
            self::document(document),
            if confirmed {
                ". Нужен оригинал."
            } else {
                ". Скорее всего, нужен оригинал, но этого никто не подтвердил."
            },
        ]),
        Fault::PhotoCount { needed, given } => {
            sentence(&["Не хватает фотографий. Нужно: ", &needed.to_string(), ". Есть: ", &given.to_string(), "."])
        }
        Fault::PhotoSize => Cow::Borrowed("Фотография другого размера. Нужный размер: 3,5 × 4,5 см."),
        Fault::DocumentOfAnother { document } => sentence(&[
            "Данные в документе не совпадают с данными заявителя. Документ: ",
            self::document(document),
            ". Что не совпадает: ",
            field(finding.at),
            if confirmed {
                "."
            } else {
                ". Такой документ могут не принять, но этого никто не подтвердил."
            },
        ]),
        Fault::DuplicateDocument { document } => {
            sentence(&["Один и тот же документ добавлен дважды: ", self::document(document), "."])
        }
        Fault::UnneededDocument { document } => {
            sentence(&["В этом случае такой документ не спрашивают: ", self::document(document), "."])
        }
        Fault::ReceiptNotNeeded => Cow::Borrowed("Эта услуга бесплатная: квитанция не нужна."),
        Fault::UnknownDocument => Cow::Borrowed("Этот документ программе неизвестен, поэтому он не проверен."),
        Fault::ReceiptMissing => Cow::Borrowed(if confirmed {
            "Услуга платная, а квитанции об уплате пошлины нет."
        } else {
            "Услуга платная, поэтому, скорее всего, нужна квитанция об уплате пошлины. Этого никто не подтвердил."
        }),
        Fault::MissingDocument { any_of } => match (confirmed, any_of) {
            (true, [DocumentKind::Photo]) => Cow::Borrowed("Нет фотографии."),
            (true, [only]) => sentence(&["Вот чего не хватает: ", document(*only), "."]),
            (true, _) => sentence(&["Нет ни одного из этих документов: ", &listed(any_of), "."]),
            (false, [only]) => {
                sentence(&["Скорее всего, понадобится: ", document(*only), ". Этого никто не подтвердил."])
            }
            (false, _) => sentence(&[
                "Скорее всего, понадобится один из документов: ",
                &listed(any_of),
                ". Этого никто не подтвердил.",
            ]),
        },
        Fault::RepresentativeWithoutAuthority { representation, any_of } => sentence(&[
            if confirmed {
                "Нет документа о том, что вы "
            } else {
                "Скорее всего, спросят документ о том, что вы "
            },
            match representation {
                Representation::Parent => "отец или мать ребенка",
                Representation::Guardian => "опекун или попечитель",
                Representation::Attorney => "представитель заявителя",
            },
            if confirmed {
                ". Подойдет: "
            } else {
                ", но этого никто не подтвердил. Подойдет: "
            },
            &either(any_of),
            ".",
        ]),
        Fault::ListNotRead => Cow::Borrowed(
            "Официальный список документов для этого случая никто не прочитал целиком. В нем может быть то, чего мы \
             не назвали.",
        ),
    }
}

#[expect(clippy::too_many_lines, reason = "one arm for each fault, in the order of the enum")]
pub(super) fn todo(finding: &Finding) -> Cow<'static, str> {
    let confirmed = is_confirmed(finding);
    match finding.fault {
        Fault::EditionNotInForce { .. } => Cow::Borrowed(
            "Проверьте дату. Если обращаетесь сейчас, узнайте нынешние правила по номеру 1414 или на \
                           egov.kz.",
        ),
        Fault::ReasonOfAnotherService { service, .. } => {
            sentence(&["Выберите услугу: «", service_short(service), "». Или укажите другой случай."])
        }
        Fault::ProductContradictsReason { .. } => Cow::Borrowed(
            "Выберите другой случай или другой документ. Удостоверение личности выдают с 16 лет, тем, кто младше, – \
             только паспорт.",
        ),
        Fault::AnswerNeeded { question } => Cow::Borrowed(match question {
            Question::Reason => "Выберите, почему вы обращаетесь.",
            Question::Product => "Выберите нужный документ.",
            Question::SubmittedOn => "Укажите день, когда сдаете документы.",
            Question::BirthDate => "Укажите дату рождения заявителя.",
        }),
        Fault::UrgencyNotOffered { .. } => Cow::Borrowed(
            "Рассчитывайте на общий порядок. Можно ли оформить срочно, спросите у консультанта ЦОНа или по номеру \
             1414.",
        ),
        Fault::LegalPersonNotAllowed => Cow::Borrowed("Обратитесь как физическое лицо."),
        Fault::NotAtResidence => Cow::Borrowed("Обратитесь в ЦОН по месту жительства."),
        Fault::AgeContradictsReason { .. } => {
            Cow::Borrowed("Проверьте дату рождения. Если она верна, выберите другой случай.")
        }
        Fault::BornAfterSubmission => Cow::Borrowed("Проверьте и дату рождения, и день подачи."),
        Fault::ChildWithoutRepresentative => Cow::Borrowed(if confirmed {
            "Укажите, кто обращается за ребенка: отец, мать, опекун или попечитель."
        } else {
            "Укажите, кто обращается за ребенка: отец, мать, опекун или попечитель. Порядок уточните у консультанта \
             ЦОНа или по номеру 1414."
        }),
        Fault::ExemptionWithoutProof => Cow::Borrowed(if confirmed {
            "Приложите документ об освобождении от пошлины. Если его нет, уплатите пошлину и приложите квитанцию."
        } else {
            "Возьмите подтверждающий документ с собой. Какой подойдет, уточните у консультанта ЦОНа или по номеру \
             1414."
        }),
        Fault::ExemptionNotProvided => Cow::Borrowed(if knows_no_exemption(finding) {
            "Уплатите пошлину и приложите квитанцию."
        } else {
            "Пошлину платить не надо."
        }),
        Fault::UnreadableDate => Cow::Borrowed("Напишите дату так: год, месяц, день. Например: 2012-10-01."),
        Fault::TextTooLong { .. } => Cow::Borrowed("Напишите короче."),
        Fault::TooManyDocuments { .. } => Cow::Borrowed("Уберите лишние документы и проверьте еще раз."),
        Fault::DocumentExpired { .. } => Cow::Borrowed(if confirmed {
            "Принесите действующий документ."
        } else {
            "Принесите действующий документ. Если его нет, спросите, как быть, у консультанта ЦОНа или по номеру \
             1414."
        }),
        Fault::DocumentExpiresBeforePromise { .. } => Cow::Borrowed("Если можно, сначала обновите этот документ."),
        Fault::IssuedAfterSubmission { .. } => Cow::Borrowed("Проверьте и дату выдачи документа, и день подачи."),
        Fault::ExpiresBeforeIssued { .. } => Cow::Borrowed("Сверьте обе даты с документом и исправьте."),
        Fault::CopyNotOriginal { .. } => Cow::Borrowed(if confirmed {
            "Принесите оригинал документа."
        } else {
            "Возьмите с собой и оригинал. Хватит ли копии, уточните у консультанта ЦОНа или по номеру 1414."
        }),
        Fault::PhotoCount { needed, given } => {
            sentence(&["Добавьте фотографии 3,5 × 4,5 см. Нужно еще: ", &needed.saturating_sub(given).to_string(), "."])
        }
        Fault::PhotoSize => Cow::Borrowed("Принесите фотографию размером 3,5 × 4,5 см."),
        Fault::DocumentOfAnother { .. } => Cow::Borrowed(if confirmed {
            "Сверьте данные с документом и исправьте. Если документ чужой, принесите свой."
        } else {
            "Сверьте данные с документом и исправьте. Если документ чужой, принесите свой. Если сомневаетесь, \
             спросите у консультанта ЦОНа или по номеру 1414."
        }),
        Fault::DuplicateDocument { .. } => Cow::Borrowed("Уберите один из них."),
        Fault::UnneededDocument { .. } => Cow::Borrowed("Этот документ можно не приносить."),
        Fault::ReceiptNotNeeded => Cow::Borrowed("Не платите пошлину и уберите квитанцию."),
        Fault::UnknownDocument => Cow::Borrowed(
            "Выберите подходящий документ из списка. Если его там нет, спросите у консультанта ЦОНа, нужен ли он.",
        ),
        Fault::ReceiptMissing => Cow::Borrowed(match (confirmed, knows_no_exemption(finding)) {
            (true, true) => "Уплатите государственную пошлину и приложите квитанцию.",
            (true, false) => {
                "Уплатите государственную пошлину и приложите квитанцию. Если вы от нее освобождены, приложите \
                 подтверждающий документ."
            }
            (false, _) => {
                "Узнайте, где и сколько платить, у консультанта ЦОНа или по номеру 1414. Возьмите \
                           квитанцию с собой."
            }
        }),
        Fault::MissingDocument { any_of } => match (confirmed, any_of) {
            (true, [DocumentKind::Photo]) => Cow::Borrowed(
                "Добавьте фотографию 3,5 × 4,5 см. Сколько их нужно, \
                                                            указано в списке документов.",
            ),
            (true, [only]) => sentence(&["Приложите вот что: ", document(*only), "."]),
            (true, _) => sentence(&["Приложите один из документов: ", &listed(any_of), "."]),
            (false, [_]) => Cow::Borrowed(
                "Если этот документ есть, возьмите его с собой. Нужен ли он, уточните до визита у консультанта ЦОНа \
                 или по номеру 1414.",
            ),
            (false, _) => Cow::Borrowed(
                "Если есть хотя бы один, возьмите его с собой. Какой нужен, уточните до визита у консультанта ЦОНа \
                 или по номеру 1414.",
            ),
        },
        Fault::RepresentativeWithoutAuthority { any_of, .. } => sentence(&[
            if confirmed { "Приложите вот что: " } else { "Возьмите с собой: " },
            &either(any_of),
            if confirmed {
                "."
            } else {
                ". Достаточно ли этого, уточните у консультанта ЦОНа или по номеру 1414."
            },
        ]),
        Fault::ListNotRead => Cow::Borrowed(
            "Узнайте полный список до визита: по номеру 1414, у консультанта ЦОНа \
                                             или на egov.kz.",
        ),
    }
}

fn either(documents: &[DocumentKind]) -> String {
    alternatives(documents, document, " или ")
}

/// After words that already say «one of».
fn listed(documents: &[DocumentKind]) -> String {
    alternatives(documents, document, "; ")
}

fn field(at: At) -> &'static str {
    match Field::of(at) {
        Field::SubmittedOn => "день подачи документов",
        Field::BirthDate => "дата рождения",
        Field::Surname => "фамилия",
        Field::Name => "имя",
        Field::Patronymic => "отчество",
        Field::Iin => "ИИН",
        Field::IssuedOn => "дата выдачи документа",
        Field::ExpiresOn => "последний день срока документа",
        Field::Another => "другое",
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
        Deed::EnterDeregistration => "Вносят сведения о снятии с учета в информационную систему.",
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
        EndsIn::DeregistrationHandedOut => "Выдача потребителю документов о снятии с учета",
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
        Stage::PaperFilledIn => "Бумажный формуляр заполняют, потребителю выдают его корешок.",
        Stage::PaperSentToCommittee => "Бумажные формуляры отправляют в КМП.",
        Stage::CommitteeChecks => "КМП проверяет, правильно и обоснованно ли заполнены формуляры.",
        Stage::SentToProductionOrBack => {
            "Формуляры отправляют в РГП «ИПЦ», а те, что надо дополнить, – в территориальную миграционную полицию."
        }
        Stage::Made => "РГП «ИПЦ» изготавливает документы и отправляет их в ЦОН.",
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
        Evidence::OfficialPage => "Прочитано на официальной странице",
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
        Inference::CountedFromPublication => "Рассчитано по датам публикации актов.",
        Inference::SixDayWeekWorksSaturday => {
            "При шестидневной неделе суббота рабочая, поэтому перенос, который опирается на свободную субботу, \
             ничего не меняет."
        }
        Inference::LunarCalendar => {
            "Рассчитано по лунному календарю. День объявляет мечеть, он может отличаться на один."
        }
        Inference::AsInNearestKnownYear => {
            "Праздники этого года неизвестны, взяты праздники ближайшего известного года."
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
        Source::Law107 => "Закон от 27 ноября 2000 года № 107 «Об административных процедурах»",
        Source::Law267 => "Закон от 13 декабря 2001 года № 267 «О праздниках в Республике Казахстан»",
        Source::LabourCode => "Трудовой кодекс: от 15 мая 2007 года № 251, с 2016 года – от 23 ноября 2015 года № 414",
        Source::MovedDays => "Постановления Правительства и приказы Министерства труда о переносе дней отдыха",
        Source::PublicServices2013 => "Закон от 15 апреля 2013 года «О государственных услугах»",
        Source::EgovTemporaryCard => "egov.kz: страница о временном удостоверении личности (2011–2013 годы)",
        Source::EgovIdentity => "egov.kz: статья об удостоверении личности и паспорте (2012–2013 годы)",
        Source::EgovLostCard => "egov.kz: статья об утере и краже удостоверения личности (2014–2015 годы)",
        Source::EgovChildRegistration => "egov.kz: статья о регистрации ребенка, пересказ постановления № 1427",
    }
}

/// The act for short, as a citation begins.
const fn act(source: Source) -> &'static str {
    match source {
        Source::Order394 => "приказ № 394 от 11 июля 2012 года",
        Source::Resolution2121 => "постановление № 2121 от 15 декабря 2009 года, стандарт услуги",
        Source::Resolution1063 => "постановление № 1063 от 12 июля 2000 года, Правила документирования населения",
        Source::Resolution1427 => {
            "постановление № 1427 от 1 декабря 2011 года, Правила регистрации внутренних мигрантов"
        }
        Source::Order631 => "приказ № 631 от 28 ноября 2011 года",
        Source::Order165 => "приказ № 165 от 20 марта 2014 года",
        Source::Law107 => "Закон «Об административных процедурах»",
        Source::Law267 => "Закон «О праздниках»",
        Source::LabourCode => "Трудовой кодекс",
        Source::MovedDays => "акты о переносе дней отдыха",
        Source::PublicServices2013 => "Закон «О государственных услугах»",
        Source::EgovTemporaryCard => "egov.kz, страница о временном удостоверении личности",
        Source::EgovIdentity => "egov.kz, статья об удостоверении личности и паспорте",
        Source::EgovLostCard => "egov.kz, статья об утере удостоверения личности",
        Source::EgovChildRegistration => "egov.kz, статья о регистрации ребенка",
    }
}

pub(super) fn place(place: Place) -> String {
    let mut line = act(place.source).to_string();
    if place.annex > 0 {
        line.extend([", приложение ", &place.annex.to_string()]);
    }
    match place.point {
        Point::Whole => {}
        Point::Paragraph(number) => line.extend([", пункт ", &number.to_string()]),
        Point::ParagraphAgain(number) => line.extend([", второй пункт ", &number.to_string()]),
        Point::Item(number, item) => {
            line.extend([", пункт ", &number.to_string(), ", подпункт ", &item.to_string(), ")"]);
        }
        Point::ItemAgain(number, item) => {
            line.extend([", второй пункт ", &number.to_string(), ", подпункт ", &item.to_string(), ")"]);
        }
        Point::Article(number) => line.extend([", статья ", &number.to_string()]),
        Point::Table(table) => line.extend([", таблица ", &table.to_string()]),
        Point::Column(table, column) => {
            line.extend([", таблица ", &table.to_string(), ", графа ", &column.to_string()]);
        }
        Point::Step(table, step) => line.extend([", таблица ", &table.to_string(), ", шаг ", &step.to_string()]),
    }
    line
}

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

pub(super) fn date(date: NaiveDate) -> String {
    dated("", date)
}

pub(super) fn date_from(date: NaiveDate) -> String {
    dated("с ", date)
}

pub(super) fn date_until(date: NaiveDate) -> String {
    dated("до ", date)
}

fn dated(before: &str, date: NaiveDate) -> String {
    [before, &date.day().to_string(), " ", month(date, &MONTHS), " ", &date.year().to_string(), " года"].concat()
}

pub(super) fn term(term: Term) -> String {
    match term {
        Term::Minutes(count) => numbered(count, [" минута", " минуты", " минут"]),
        Term::CalendarDays(count) => {
            numbered(count.into(), [" календарный день", " календарных дня", " календарных дней"])
        }
        Term::WorkingDays(count) => numbered(count.into(), [" рабочий день", " рабочих дня", " рабочих дней"]),
        Term::UpToWorkingDays(count) => {
            ["до ", &numbered(count.into(), [" рабочего дня", " рабочих дней", " рабочих дней"])].concat()
        }
        Term::Days(count) => numbered(count.into(), [" день", " дня", " дней"]),
        Term::Daily => "ежедневно".into(),
        Term::NotStated => "срок не указан".into(),
    }
}

/// A number and the form that agrees with it: 1, 21 …; 2 to 4, 22 to 24 …; all others.
fn numbered(count: u16, [one, few, many]: [&str; 3]) -> String {
    let form = match (count % 10, count % 100) {
        (1..=4, 11..=14) => many,
        (1, _) => one,
        (2..=4, _) => few,
        _ => many,
    };
    [&count.to_string(), form].concat()
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

pub(super) fn day_kind(kind: DayKind) -> Cow<'static, str> {
    match kind {
        DayKind::Working => Cow::Borrowed("Рабочий день"),
        DayKind::WeeklyRest => Cow::Borrowed("Выходной день"),
        DayKind::Holiday(holiday) => sentence(&["Праздник: ", self::holiday(holiday)]),
        DayKind::ReligiousHoliday(holiday) => sentence(&["Религиозный праздник: ", self::holiday(holiday)]),
        DayKind::Substitute { holiday, fell_on } => sentence(&[
            "Выходной вместо праздника, выпавшего на выходной: ",
            self::holiday(holiday),
            ", ",
            &date(fell_on),
        ]),
        DayKind::MovedRest { worked } => sentence(&["Перенесенный выходной. Вместо него работают: ", &date(worked)]),
        DayKind::MovedWork { rest } => sentence(&["Перенесенный рабочий день. Вместо него отдыхают: ", &date(rest)]),
    }
}
