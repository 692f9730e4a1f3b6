//! Қазақша: the words of the order itself.

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
        Service::PassportIdCard => "Қазақстан Республикасының азаматтарына паспорттар, жеке куәліктер беру",
        Service::TemporaryIdCard => "Қазақстан Республикасының азаматтарына уақытша жеке куәліктер беру",
        Service::ResidenceRegistration => "Қазақстан Республикасының азаматтарын тұрғылықты жері бойынша тіркеу",
        Service::ResidenceDeregistration => {
            "Қазақстан Республикасының азаматтарын тұрғылықты жері бойынша тіркеу есебінен шығару"
        }
    }
}

pub(super) const fn service_short(service: Service) -> &'static str {
    match service {
        Service::PassportIdCard => "Паспорт немесе жеке куәлік алу",
        Service::TemporaryIdCard => "Уақытша жеке куәлік алу",
        Service::ResidenceRegistration => "Тұрғылықты жері бойынша тіркелу",
        Service::ResidenceDeregistration => "Тіркеу есебінен шығу",
    }
}

pub(super) const fn service_besides(service: Service) -> &'static str {
    match service {
        Service::PassportIdCard => {
            "Жеке куәліктің өзі осы қызмет бойынша беріледі. Әлі жүгінбеген болсаңыз, оған да жүгініңіз."
        }
        Service::TemporaryIdCard => {
            "Жеке куәлік жоғалғанда, жарамсыз болғанда не мүлде болмағанда уақытша жеке куәлік беріледі. Жаңасы дайын \
             болғанша керек болса, осы қызметке бөлек жүгініңіз."
        }
        Service::ResidenceRegistration => "Жаңа мекенжай бойынша тіркелу үшін осы қызметке де жүгініңіз.",
        Service::ResidenceDeregistration => {
            "Басқа мекенжай бойынша тіркелген болсаңыз, ондағы тіркеу есебінен шығу – бөлек қызмет. Алдымен сол есептен \
             шығу керек пе, Орталықтың кеңесшісінен немесе 1414 нөмірінен сұраңыз."
        }
    }
}

pub(super) const fn product(product: Product) -> &'static str {
    match product {
        Product::Passport => "Паспорт",
        Product::IdCard => "Жеке куәлік",
        Product::PassportAndIdCard => "Паспорт пен жеке куәлік",
    }
}

pub(super) const fn medium(medium: Medium) -> &'static str {
    match medium {
        Medium::Electronic => "Электрондық формуляр",
        Medium::Paper => "Қағаз формуляр",
    }
}

pub(super) const fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::General => "Жалпы тәртіп",
        Urgency::Category1 => "1-санаттағы жеделдік",
        Urgency::Category2 => "2-санаттағы жеделдік",
        Urgency::Category3 => "3-санаттағы жеделдік",
    }
}

pub(super) const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::ServiceCentre => "Халыққа қызмет көрсету орталығы",
        Unit::DistrictPolice => "Қаланың немесе ауданның көші-қон полициясы",
        Unit::RegionalPolice => "Облыстық ішкі істер департаментінің көші-қон полициясы басқармасы",
        Unit::Committee => "Ішкі істер министрлігінің Көші-қон полициясы комитеті",
        Unit::ProductionCentre => "«Ақпараттық-өндірістік орталық» республикалық мемлекеттік кәсіпорны",
    }
}

pub(super) const fn unit_short(unit: Unit) -> &'static str {
    match unit {
        Unit::ServiceCentre => "Орталық",
        Unit::DistrictPolice => "ҚАІІО",
        Unit::RegionalPolice => "КҚПБ",
        Unit::Committee => "КҚПК",
        Unit::ProductionCentre => "«АӨО» РМК",
    }
}

pub(super) const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::FirstIdCard => "16 жаста алғашқы жеке куәлікті алу",
        Reason::ChildPassport => "16 жасқа толмаған балаға паспорт алу",
        Reason::FirstPassport => "Алғашқы паспортты алу",
        Reason::Expiry => "Құжаттың мерзімі өтті",
        Reason::NameChange => "Тегі, аты немесе әкесінің аты өзгерді",
        Reason::DataChange => "Басқа деректер өзгерді немесе қате жазылған",
        Reason::Loss => "Құжат жоғалды",
        Reason::Theft => "Құжат ұрланды",
        Reason::Damage => "Құжат бүлінді",
        Reason::CitizenshipAcquired => "Қазақстан азаматтығы алынды",
        Reason::Passport1974 => "Қолда 1974 жылғы үлгідегі паспорт бар",
        Reason::ArrivalForResidence => "Шетелден тұрақты тұруға көшіп келу",
        Reason::CardLost => "Жеке куәлік жоғалды немесе ұрланды",
        Reason::CardUnusable => "Жеке куәлік жарамсыз болып қалды",
        Reason::CardAbsent => "Жеке басты куәландыратын құжат жоқ",
        Reason::CitizenshipLeft => "Азаматтықтан шықты, жаңа құжат әлі жоқ",
        Reason::Owner => "Өз тұрғын үйіне тіркелу",
        Reason::Tenant => "Жалға алған тұрғын үйге тіркелу",
        Reason::OwnerConsent => "Меншік иесінің келісімімен тіркелу",
        Reason::ChildRegistration => "Баланы тіркеу",
        Reason::ArrivalFromAbroad => "Шетелден келгеннен кейін тіркелу",
        Reason::Moving => "Басқа мекенжайға көшу",
        Reason::LeavingCountry => "Шетелге тұрақты тұруға кету",
        Reason::Death => "Адамның қайтыс болуы",
        Reason::CourtDecision => "Сот шешімімен тіркеу есебінен шығару",
    }
}

pub(super) const fn document(document: DocumentKind) -> &'static str {
    match document {
        DocumentKind::RegistrationBook => "азаматтарды тіркеу кітабы",
        DocumentKind::FeeReceipt => "мемлекеттік баж төленгені туралы түбіртек",
        DocumentKind::ExemptionProof => "мемлекеттік баждан босатылғанын растайтын құжат",
        DocumentKind::Photo => "фотосурет",
        DocumentKind::Application => "еркін нысанда жазылған өтініш",
        DocumentKind::IdCard => "жеке куәлік",
        DocumentKind::Passport => "паспорт",
        DocumentKind::BirthCertificate => "туу туралы куәлік",
        DocumentKind::Passport1974 => "1974 жылғы үлгідегі паспорт",
        DocumentKind::MarriageCertificate => "неке қию туралы куәлік",
        DocumentKind::DivorceCertificate => "некені бұзу туралы куәлік",
        DocumentKind::NameChangeCertificate => "тегін, атын, әкесінің атын өзгерту туралы куәлік",
        DocumentKind::CivilStatusCertificate => "деректері дұрыс азаматтық хал актісі туралы куәлік",
        DocumentKind::LossStatement => "құжаттың қалай жоғалғаны жазылған өтініш",
        DocumentKind::TheftCertificate => "полицияның ұрлық туралы анықтамасы",
        DocumentKind::CitizenshipCertificate => "азаматтыққа қабылдау туралы анықтама",
        DocumentKind::ForeignPassport => "шетелдік паспорт немесе елге кірерде көрсетілген құжат",
        DocumentKind::ParentIdCard => "әкесінің немесе анасының жеке куәлігі",
        DocumentKind::GuardianshipProof => "қорғаншылықты немесе қамқоршылықты растайтын құжат",
        DocumentKind::PowerOfAttorney => "нотариус куәландырған сенімхат",
        DocumentKind::RepresentativeIdCard => "өкілдің жеке куәлігі",
        DocumentKind::HousingTitle => "тұрғын үйге меншік құқығының құжаттары",
        DocumentKind::Lease => "тұрғын үйді жалдау немесе қосымша жалдау шарты",
        DocumentKind::OwnerConsent => "меншік иесінің немесе жалдаушының жазбаша келісімі",
        DocumentKind::DepartureSlip => "бұрынғы мекенжайдан кету парағы",
        DocumentKind::ExitPermit => "шетелге тұрақты тұруға шығуға рұқсат",
        DocumentKind::DeathCertificate => "қайтыс болу туралы куәлік",
        DocumentKind::CourtDecision => "сот шешімі",
        DocumentKind::LegalPersonAuthority => "заңды тұлғаның атынан әрекет ету құқығын растайтын құжат",
        DocumentKind::Other => "басқа құжат",
    }
}

pub(super) const fn copy(copy: CopyKind) -> &'static str {
    match copy {
        CopyKind::Original => "Түпнұсқа",
        CopyKind::Plain => "Көшірме",
        CopyKind::Notarised => "Нотариус куәландырған көшірме",
    }
}

pub(super) const fn photo_size(size: PhotoSize) -> &'static str {
    match size {
        PhotoSize::Size35x45 => "3,5 × 4,5 см",
        PhotoSize::Other => "Басқа өлшем",
    }
}

pub(super) const fn representation(representation: Representation) -> &'static str {
    match representation {
        Representation::Parent => "Баланың әкесі немесе анасы",
        Representation::Guardian => "Қорғаншы немесе қамқоршы",
        Representation::Attorney => "Сенімхат бойынша өкіл",
    }
}

pub(super) const fn applicant_kind(kind: ApplicantKind) -> &'static str {
    match kind {
        ApplicantKind::NaturalPerson => "Жеке адам",
        ApplicantKind::LegalPerson => "Заңды тұлға",
    }
}

pub(super) const fn applying_at(place: ApplyingAt) -> &'static str {
    match place {
        ApplyingAt::Residence => "Тұрғылықты жеріндегі Орталықта",
        ApplyingAt::Elsewhere => "Басқа жерде",
    }
}

pub(super) const fn question(question: Question) -> &'static str {
    match question {
        Question::Reason => "Не себепті өтініш бересіз?",
        Question::Product => "Қандай құжат алғыңыз келеді?",
        Question::SubmittedOn => "Құжаттарды қай күні тапсырасыз?",
        Question::BirthDate => "Өтініш беруші қай күні туған?",
    }
}
