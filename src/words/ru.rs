//! По-русски: the words of egov.kz, written without «ё» as there.

mod errata;
mod finding;
pub(super) mod formulyar;
mod model;
mod order;
mod queue;
mod time;
mod timeline;

pub(super) use errata::{SWEEP, measure, remark, seen_by, weight};
pub(super) use finding::{field, severity, title, todo_of, verdict, verdict_advice, verdict_then, what_of, who};
pub(super) use formulyar::{filled_by, form_label, form_note, form_sheet, mistake_todo, mistake_what, sex, spelled_by};
pub(super) use model::MODEL;
pub(super) use order::{
    act, consumers, deed, ends_in, evidence, fee, form, inference, outcome, point, role, security, source, stage, word,
};
pub(super) use queue::QUEUE;
pub(super) use time::{GRAMMAR, counted, day_off, filing_day, holiday, kind_of, plain_days, term_of, week};
pub(super) use timeline::{COUNTING, SEND_BACK, course, course_explained, deed_explained, remark_todo, remark_what};

use crate::application::{ApplicantKind, ApplyingAt, Representation};
use crate::document::{CopyKind, DocumentKind, PhotoSize};
use crate::finding::Question;
use crate::reason::Reason;
use crate::service::{Medium, Product, Service, Urgency};
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
