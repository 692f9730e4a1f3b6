//! Қазақша: the words of the order itself.

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
            "Жеке куәлік жоғалған, жарамсыз болған немесе болмаған кезде уақытша жеке куәлік беріледі. Жаңасы дайын \
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

pub(super) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Notice => "Біле жүріңіз",
        Severity::Warning => "Анықтап алыңыз",
        Severity::Error => "Түзетіңіз",
    }
}

pub(super) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Бізге белгілі құжаттың бәрі бар.",
        Verdict::CannotTell => "Пакеттің толық екенін нақты айта алмаймыз.",
        Verdict::Incomplete => "Пакет осы күйінде қайтарылады: бірдеңе жетіспейді немесе сәйкес келмейді.",
    }
}

pub(super) const fn verdict_then(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Сол бұйрық бойынша пакет толық болар еді.",
        Verdict::CannotTell => "Сол бұйрық бойынша пакет толық болар ма еді, нақты айта алмаймыз.",
        Verdict::Incomplete => "Сол бұйрық бойынша пакет қайтарылар еді: бірдеңе жетіспейді немесе сәйкес келмейді.",
    }
}

pub(super) const fn verdict_advice(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Құжаттарды тұрғылықты жеріңіздегі Орталыққа тапсырыңыз. Түпнұсқаларын ала барыңыз.",
        Verdict::CannotTell => {
            "Төменде не белгісіз екені жазылған. Барар алдында сұрап алыңыз: «Менің жағдайымда қандай құжаттар \
             керек?» Сұрайтын жер: 1414, Орталықтың кеңесшісі, egov.kz."
        }
        Verdict::Incomplete => "Төменде не істеу керегі жазылған. Соны орындап, пакетті қайта тексеріңіз.",
    }
}

pub(super) const fn title(fault: &Fault) -> &'static str {
    match fault {
        Fault::EditionNotInForce { .. } => "Бұйрық күшінде емес",
        Fault::SubmittedOnDayOff { .. } => "Жұмыс күні емес",
        Fault::ReasonOfAnotherService { .. } => "Басқа қызметтің жағдайы",
        Fault::ProductContradictsReason { .. } => "Жағдай мен құжат сай емес",
        Fault::AnswerNeeded { .. } => "Жауап керек",
        Fault::UrgencyNotOffered { .. } => "Жедел қызмет көзделмеген",
        Fault::LegalPersonNotAllowed => "Тек жеке адамдарға",
        Fault::NotAtResidence => "Орталық басқа жерде",
        Fault::AgeContradictsReason { .. } => "Жасы сәйкес емес",
        Fault::TooYoungForCard { .. } => "Куәлікке жасы жетпеген",
        Fault::BornAfterSubmission => "Туған күні дұрыс емес",
        Fault::ChildWithoutRepresentative => "Баланың өкілі көрсетілмеген",
        Fault::ParentOfAdult => "Ересек адамның өкілі – ата-анасы",
        Fault::ExemptionContradicted => "Босату туралы жауап сәйкес емес",
        Fault::ExemptionWithoutProof => "Босатылғаны расталмаған",
        Fault::ExemptionNotProvided { .. } => "Баждан босату мұнда қолданылмайды",
        Fault::UnreadableDate => "Күн түсініксіз",
        Fault::TextTooLong { .. } => "Мәтін тым ұзын",
        Fault::TooManyDocuments { .. } => "Құжат тым көп",
        Fault::DocumentExpired { .. } => "Құжаттың мерзімі өткен",
        Fault::DocumentExpiresBeforePromise { .. } => "Құжаттың мерзімі жақында өтеді",
        Fault::IssuedAfterSubmission { .. } => "Берілген күні дұрыс емес",
        Fault::ExpiresBeforeIssued { .. } => "Күндері қайшы",
        Fault::CopyNotOriginal { .. } => "Түпнұсқа емес",
        Fault::PhotoCount { .. } => "Фотосурет аз",
        Fault::PhotoSize => "Фотосурет өлшемі басқа",
        Fault::DocumentOfAnother { .. } => "Деректер сәйкес емес",
        Fault::DuplicateDocument { .. } => "Құжат қайталанған",
        Fault::UnneededDocument { .. } => "Артық құжат",
        Fault::ReceiptNotNeeded => "Түбіртек керек емес",
        Fault::UnknownDocument => "Белгісіз құжат",
        Fault::ReceiptMissing { .. } => "Түбіртек жоқ",
        Fault::MissingDocument { .. } => "Құжат жетіспейді",
        Fault::DocumentUnsure { .. } => "Құжаттың бар-жоғы белгісіз",
        Fault::RepresentativeWithoutAuthority { .. } => "Өкілдің құқығы расталмаған",
        Fault::Formulyar(mistake) => formulyar::title(MistakeSaying::of(*mistake)),
        Fault::ListNotRead => "Тізім толық белгілі емес",
    }
}

pub(super) const fn what_of(saying: Saying) -> &'static str {
    match saying {
        Saying::EditionNotInForce => {
            "Құжаттар тапсырылатын күні бұйрық күшінде емес. Оның күшінде болған уақыты: {from} {through}."
        }
        Saying::SubmittedOnDayOff => {
            "Орталық жұмыс күндері қабылдайды, ал бұл күн күнтізбе бойынша жұмыс күні емес. {kind}."
        }
        Saying::ReasonOfAnotherService => "«{reason}» – басқа қызметтің жағдайы. Ол қызмет: «{service}».",
        Saying::ProductContradictsReason => {
            "Жағдай мен құжат бір-біріне сай емес. Жағдай: «{reason}». Таңдалған құжат: «{product}»."
        }
        Saying::ReasonNeeded => "Өтініш берудің себебі көрсетілмеген. Құжаттар тізімі соған байланысты.",
        Saying::ProductNeeded => "Қандай құжат алғыңыз келетіні көрсетілмеген. Тізім соған байланысты.",
        Saying::SubmittedOnNeeded => "Құжаттарды тапсыратын күн көрсетілмеген. Мерзім сол күннен бастап есептеледі.",
        Saying::BirthDateNeeded => "Өтініш берушінің туған күні көрсетілмеген. Қай құжат керегі жасқа байланысты.",
        Saying::UrgencyNotOffered => "Бұл қызметте жеделдетілген қабылдау көзделмеген. Таңдағаныңыз: «{urgency}».",
        Saying::LegalPersonNotAllowed => "Бұл қызмет заңды тұлғаларға емес, тек жеке адамдарға көрсетіледі.",
        Saying::NotAtResidence => "Бұл қызмет тұрғылықты жері бойынша Орталықта көрсетіледі.",
        Saying::TooYoungForReason => {
            "Бұл жағдай 16 жасқа толғандарға арналған: «{reason}». Өтініш берушінің құжат тапсыратын күнгі жасы: {age}."
        }
        Saying::TooOldForReason => {
            "Бұл жағдай балаларға арналған: «{reason}». Өтініш берушінің құжат тапсыратын күнгі жасы: {age}."
        }
        Saying::TooYoungForCard => "Жеке куәлік 16 жастан бастап беріледі. Тапсыратын күнгі жасы: {age}.",
        Saying::BornAfterSubmission => "Туған күні құжаттар тапсырылатын күннен кеш көрсетілген.",
        Saying::ChildWithoutRepresentative => {
            "16 жасқа толмаған баланың атынан ересек адам өтініш береді, бірақ ол көрсетілмеген."
        }
        Saying::ChildWithoutRepresentativeUnconfirmed => {
            "16 жасқа толмаған баланың атынан ересек адам өтініш беруі керек шығар. Мұны ешкім растаған жоқ."
        }
        Saying::ParentOfAdult => {
            "Ата-ана 18 жасқа толмаған баласы үшін жүгінеді, ал өтініш беруші 18 жаста немесе одан үлкен."
        }
        Saying::ExemptionContradicted => {
            "Баждан босатылмағанмын деп жауап бердіңіз, бірақ түбіртектің орнына босатуды растайтын құжат бар."
        }
        Saying::ExemptionWithoutProof => "Баждан босатылғаныңызды көрсеттіңіз, бірақ оны растайтын құжат жоқ.",
        Saying::ExemptionWithoutProofUnconfirmed => {
            "Баждан босатылғаныңызды көрсеттіңіз. Оны растайтын құжат керек шығар, бірақ мұны ешкім растаған жоқ."
        }
        Saying::ExemptionNotProvided => "Бұл қызмет үшін баждан босату көзделмеген.",
        Saying::ExemptionNotNeeded => "Бұл қызмет тегін, сондықтан баждан босату керек емес.",
        Saying::UnreadableDate => "Мына күнді түсіне алмадық: {field}.",
        Saying::TextTooLong => "Мәтін тым ұзын: {field}. Ең көбі: {limit} таңба.",
        Saying::TooManyDocuments => "Құжат тым көп. Тексерілгені: алғашқы {limit} құжат.",
        Saying::DocumentExpired => "Құжаттың мерзімі өткен: {document}. Жарамды болған соңғы күні: {on}.",
        Saying::DocumentExpiredUnconfirmed => {
            "Құжаттың мерзімі өткен: {document}. Жарамды болған соңғы күні: {on}. Оны қабылдамауы мүмкін, бірақ мұны \
             ешкім растаған жоқ."
        }
        Saying::DocumentExpiresBeforePromise => {
            "Құжаттың мерзімі қызмет аяқталмай тұрып өтеді: {document}. Жарамды болатын соңғы күні: {on}. Қызмет көрсетуге \
             уәде етілген күн: {promise}."
        }
        Saying::IssuedAfterSubmission => {
            "Құжаттың берілген күні тапсыру күнінен кейін тұр: {document}. Берілген күні: {on}."
        }
        Saying::ExpiresBeforeIssued => "Құжат жарамды болатын соңғы күн берілген күнінен бұрын тұр: {document}.",
        Saying::CopyNotOriginal => "Көшірмесі ғана бар: {document}. Түпнұсқасы керек.",
        Saying::CopyNotOriginalUnconfirmed => {
            "Көшірмесі ғана бар: {document}. Түпнұсқасы керек шығар, бірақ мұны ешкім растаған жоқ."
        }
        Saying::PhotoCount => "Фотосурет жетіспейді. Керегі: {needed}. Бары: {given}.",
        Saying::PhotoSize => "Фотосуреттің өлшемі басқа. Керегі: 3,5 × 4,5 см.",
        Saying::DocumentOfAnother => {
            "Құжаттағы дерек өтініш берушінің дерегіне сәйкес келмейді. Құжат: {document}. Сәйкес келмейтіні: {field}."
        }
        Saying::DocumentOfAnotherUnconfirmed => {
            "Құжаттағы дерек өтініш берушінің дерегіне сәйкес келмейді. Құжат: {document}. Сәйкес келмейтіні: {field}. \
             Ондай құжатты қабылдамауы мүмкін, бірақ мұны ешкім растаған жоқ."
        }
        Saying::DuplicateDocument => "Бір құжат екі рет қосылған: {document}.",
        Saying::UnneededDocument => "Бұл жағдайда мұндай құжат сұралмайды: {document}.",
        Saying::ReceiptNotNeeded => "Бұл қызмет тегін: түбіртек керек емес.",
        Saying::UnknownDocument => "Бұл құжат бағдарламаға белгісіз, сондықтан тексерілмеді.",
        Saying::ReceiptMissing | Saying::ReceiptMissingNoExemption => {
            "Қызмет ақылы, ал баж төленгені туралы түбіртек қосылмаған."
        }
        Saying::ReceiptMissingUnconfirmed => {
            "Қызмет ақылы, сондықтан баж төленгені туралы түбіртек керек шығар. Мұны ешкім растаған жоқ."
        }
        Saying::MissingPhoto => "Фотосурет қосылмаған.",
        Saying::MissingPhotos => "Фотосуреттер қосылмаған.",
        Saying::MissingDocument => "Пакетте мына құжат жоқ: {documents}.",
        Saying::MissingAnyOf => "Мына құжаттардың бірде-бірі жоқ: {documents}.",
        Saying::MissingDocumentUnconfirmed | Saying::MissingStatementUnconfirmed => {
            "Мына құжат керек шығар: {documents}. Мұны ешкім растаған жоқ."
        }
        Saying::MissingAnyOfUnconfirmed => "Мына құжаттардың бірі керек шығар: {documents}. Мұны ешкім растаған жоқ.",
        Saying::DocumentUnsure | Saying::DocumentUnsureUnconfirmed => "Мына құжаттың бар-жоғы белгісіз: {either}.",
        Saying::RepresentativeWithoutAuthority => "{who} растайтын құжат жоқ. Жарайтыны: {either}.",
        Saying::RepresentativeWithoutAuthorityUnconfirmed => {
            "{who} растайтын құжат сұралатын шығар, бірақ мұны ешкім растаған жоқ. Жарайтыны: {either}."
        }
        Saying::ListNotRead => {
            "Бұл жағдай үшін құжаттардың ресми тізімін ешкім толық оқыған жоқ. Тізімде біз атамаған құжат болуы мүмкін."
        }
    }
}

pub(super) const fn todo_of(saying: Saying) -> &'static str {
    match saying {
        Saying::EditionNotInForce => {
            "Күнді тексеріңіз. Қазір өтініш берсеңіз, бүгінгі ережені 1414 нөмірінен немесе egov.kz сайтынан біліп \
             алыңыз."
        }
        Saying::SubmittedOnDayOff => "Жұмыс күнін таңдаңыз немесе Орталықтың жұмыс кестесін сұраңыз: 1414.",
        Saying::ReasonOfAnotherService => "Мына қызметті таңдаңыз: «{service}». Немесе жағдайды ауыстырыңыз.",
        Saying::ProductContradictsReason => {
            "Жағдайды немесе құжатты ауыстырыңыз. Жеке куәлік 16 жастан бастап беріледі, одан кіші балаға паспорт қана \
             беріледі."
        }
        Saying::ReasonNeeded => "Өтініш берудің себебін таңдаңыз.",
        Saying::ProductNeeded => "Алғыңыз келетін құжатты таңдаңыз.",
        Saying::SubmittedOnNeeded => "Құжаттарды тапсыратын күнді көрсетіңіз.",
        Saying::BirthDateNeeded => "Өтініш берушінің туған күнін көрсетіңіз.",
        Saying::UrgencyNotOffered => {
            "Жалпы тәртіппен ресімделеді деп есептеңіз. Жедел ресімдеуге бола ма, Орталықтың кеңесшісінен немесе 1414 \
             нөмірінен сұрап алыңыз."
        }
        Saying::LegalPersonNotAllowed => "Өтінішті жеке адам ретінде беріңіз.",
        Saying::NotAtResidence => "Тұрғылықты жеріңіздегі Орталыққа барыңыз.",
        Saying::TooYoungForReason | Saying::TooOldForReason => {
            "Туған күнін тексеріңіз. Ол дұрыс болса, басқа жағдайды таңдаңыз."
        }
        Saying::TooYoungForCard => "Паспортты таңдаңыз немесе туған күнді тексеріңіз.",
        Saying::BornAfterSubmission => "Туған күнін де, тапсыру күнін де тексеріңіз.",
        Saying::ChildWithoutRepresentative => {
            "Баланың атынан кім келетінін көрсетіңіз: әкесі, анасы, қорғаншысы немесе қамқоршысы."
        }
        Saying::ChildWithoutRepresentativeUnconfirmed => {
            "Баланың атынан кім келетінін көрсетіңіз: әкесі, анасы, қорғаншысы немесе қамқоршысы. Тәртібін Орталықтың \
             кеңесшісінен немесе 1414 нөмірінен сұрап алыңыз."
        }
        Saying::ParentOfAdult => {
            "Өтініш беруші өзі барсын, әйтпесе өкілдің құқығын көрсетіңіз: сенімхат немесе қорғаншылық."
        }
        Saying::ExemptionContradicted => "Жауапты түзетіңіз немесе түбіртекті қосыңыз.",
        Saying::ExemptionWithoutProof => {
            "Баждан босатылғаныңызды растайтын құжатты қосыңыз. Ондай құжат болмаса, бажды төлеп, түбіртегін қосыңыз."
        }
        Saying::ExemptionWithoutProofUnconfirmed => {
            "Растайтын құжатты ала барыңыз. Қайсысы жарайтынын Орталықтың кеңесшісінен немесе 1414 нөмірінен сұрап \
             алыңыз."
        }
        Saying::ExemptionNotProvided => "Бажды төлеп, түбіртегін қосыңыз.",
        Saying::ExemptionNotNeeded => "Баж төлемеңіз.",
        Saying::UnreadableDate => "Күнді жыл, ай, күн ретімен жазыңыз. Мысалы: 2012-10-01.",
        Saying::TextTooLong => "Қысқартып жазыңыз.",
        Saying::TooManyDocuments => "Артық құжаттарды алып тастап, қайта тексеріңіз.",
        Saying::DocumentExpired => "Мерзімі өтпеген құжат әкеліңіз.",
        Saying::DocumentExpiredUnconfirmed => {
            "Мерзімі өтпеген құжат әкеліңіз. Ондай құжат болмаса, не істеу керегін Орталықтың кеңесшісінен немесе 1414 \
             нөмірінен сұрап алыңыз."
        }
        Saying::DocumentExpiresBeforePromise => "Мүмкін болса, алдымен осы құжатты жаңартыңыз.",
        Saying::IssuedAfterSubmission => "Құжаттың берілген күнін де, тапсыру күнін де тексеріңіз.",
        Saying::ExpiresBeforeIssued => "Құжаттағы екі күнді қайта қарап, түзетіңіз.",
        Saying::CopyNotOriginal => "Құжаттың түпнұсқасын әкеліңіз.",
        Saying::CopyNotOriginalUnconfirmed => {
            "Түпнұсқасын да ала барыңыз. Көшірме жеткілікті ме, Орталықтың кеңесшісінен немесе 1414 нөмірінен сұрап \
             алыңыз."
        }
        Saying::PhotoCount => "Өлшемі 3,5 × 4,5 см фотосурет қосыңыз. Тағы керегі: {lacking}.",
        Saying::PhotoSize => "Өлшемі 3,5 × 4,5 см фотосурет әкеліңіз.",
        Saying::DocumentOfAnother => {
            "Деректерді құжатпен салыстырып, түзетіңіз. Құжат басқа адамдікі болса, өз құжатыңызды әкеліңіз."
        }
        Saying::DocumentOfAnotherUnconfirmed => {
            "Деректерді құжатпен салыстырып, түзетіңіз. Құжат басқа адамдікі болса, өз құжатыңызды әкеліңіз. Күмән \
             қалса, Орталықтың кеңесшісінен немесе 1414 нөмірінен сұрап алыңыз."
        }
        Saying::DuplicateDocument => "Біреуін алып тастаңыз.",
        Saying::UnneededDocument => "Бұл құжатты әкелмесеңіз де болады.",
        Saying::ReceiptNotNeeded => "Баж төлемеңіз, түбіртекті алып тастаңыз.",
        Saying::UnknownDocument => {
            "Тізімнен сәйкес құжатты таңдаңыз. Тізімде болмаса, керек пе, жоқ па, Орталықтың кеңесшісінен сұраңыз."
        }
        Saying::ReceiptMissing => {
            "Мемлекеттік бажды төлеп, түбіртегін қосыңыз. Баждан босатылған болсаңыз, соны растайтын құжатты қосыңыз."
        }
        Saying::ReceiptMissingNoExemption => "Мемлекеттік бажды төлеп, түбіртегін қосыңыз.",
        Saying::ReceiptMissingUnconfirmed => {
            "Бажды қайда және қанша төлеу керегін Орталықтың кеңесшісінен немесе 1414 нөмірінен сұрап алыңыз. \
             Түбіртегін ала барыңыз."
        }
        Saying::MissingPhoto => {
            "Фотосуретті қосыңыз, өлшемі 3,5 × 4,5 см. Нешеу керегі құжаттар тізімінде көрсетілген."
        }
        Saying::MissingPhotos => {
            "Өлшемі 3,5 × 4,5 см фотосуреттер қосыңыз. Нешеу керегі құжаттар тізімінде көрсетілген. Орталықтың фотографы да түсіріп бере алады."
        }
        Saying::MissingDocument => "Мына құжатты қосыңыз: {documents}.",
        Saying::MissingAnyOf => "Біреуін қосыңыз: {documents}.",
        Saying::MissingStatementUnconfirmed => {
            "Мұны өзіңіз жазасыз. Керек пе, жоқ па, барар алдында 1414 нөмірінен сұраңыз."
        }
        Saying::MissingDocumentUnconfirmed => {
            "Бұл құжат болса, ала барыңыз. Керек пе, жоқ па, барар алдында Орталықтың кеңесшісінен немесе 1414 нөмірінен \
             сұрап алыңыз."
        }
        Saying::MissingAnyOfUnconfirmed => {
            "Біреуі болса, ала барыңыз. Қайсысы керегін барар алдында Орталықтың кеңесшісінен немесе 1414 нөмірінен сұрап \
             алыңыз."
        }
        Saying::DocumentUnsure => "Барар алдында іздеп табыңыз: онсыз пакет толық емес.",
        Saying::DocumentUnsureUnconfirmed => "Барар алдында іздеп көріңіз: ол керек болуы ықтимал.",
        Saying::RepresentativeWithoutAuthority => "Мына құжатты қосыңыз: {either}.",
        Saying::RepresentativeWithoutAuthorityUnconfirmed => {
            "Ала барыңыз: {either}. Бұл жеткілікті ме, Орталықтың кеңесшісінен немесе 1414 нөмірінен сұрап алыңыз."
        }
        Saying::ListNotRead => {
            "Барар алдында толық тізімді 1414 нөмірінен, Орталықтың кеңесшісінен немесе egov.kz сайтынан біліп алыңыз."
        }
    }
}

pub(super) const fn who(representation: Representation) -> &'static str {
    match representation {
        Representation::Parent => "Баланың әкесі немесе анасы екеніңізді",
        Representation::Guardian => "Қорғаншы немесе қамқоршы екеніңізді",
        Representation::Attorney => "Өтініш берушінің өкілі екеніңізді",
    }
}

pub(super) const fn field(field: Field) -> &'static str {
    match field {
        Field::SubmittedOn => "құжаттарды тапсыратын күн",
        Field::BirthDate => "туған күні",
        Field::Surname => "тегі",
        Field::Name => "аты",
        Field::Patronymic => "әкесінің аты",
        Field::Iin => "ЖСН",
        Field::IssuedOn => "құжаттың берілген күні",
        Field::ExpiresOn => "құжат жарамды болатын соңғы күн",
        Field::Another => "осы жол",
    }
}

pub(super) const fn form(form: Form) -> &'static str {
    match form {
        Form::PartlyAutomated => "Ішінара автоматтандырылған",
        Form::NotAutomated => "Автоматтандырылмаған",
    }
}

pub(super) const fn fee(fee: Fee) -> &'static str {
    match fee {
        Fee::Paid => "Ақылы, мөлшері бұйрықта көрсетілмеген",
        Fee::Free => "Тегін",
    }
}

pub(super) const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::PassportAndOrIdCard => "Паспорт және (немесе) жеке куәлік",
        Outcome::TemporaryIdCard => "Уақытша жеке куәлік",
        Outcome::AddressRewritten => "Мәліметтер жүйеге енгізіледі, жеке куәліктегі заңды мекенжай қайта жазылады",
    }
}

pub(super) const fn consumers(consumers: Consumers) -> &'static str {
    match consumers {
        Consumers::Natural => "Жеке адам",
        Consumers::NaturalAndLegal => "Жеке және заңды тұлғалар",
    }
}

pub(super) const fn role(role: Role) -> &'static str {
    match role {
        Role::ChecksFormulyars => "формулярларды тексереді",
        Role::TakesInAndHandsOut => "құжаттарды қабылдайды және береді",
        Role::MakesDocuments => "құжаттарды дайындайды",
        Role::DrawsUpTemporaryCard => "уақытша жеке куәлікті ресімдейді",
        Role::DrawsUpRegistration => "тұрғылықты жері бойынша тіркеуді ресімдейді",
        Role::DrawsUpDeregistration => "тіркеу есебінен шығарады, республикадан тыс жерлерге құжаттар ресімдейді",
    }
}

pub(super) const fn deed(deed: Deed) -> &'static str {
    match deed {
        Deed::TakeIn => "Тұтынушының құжаттар пакетін қабылдап, тексереді.",
        Deed::RegisterAndFillIn => {
            "Деректер базасы бойынша жеке басты анықтайды, өтінімді тіркейді, формулярды толтырып, растайды, \
             фотосуретке түсіреді."
        }
        Deed::MakeRegister => "Тізілімді 3 данада жасап, формулярлармен бірге КҚПБ-ға жібереді.",
        Deed::MakeConsolidatedRegister => {
            "Формулярлардың негізді толтырылғанын тексереді, жиынтық тізілімді 3 данада жасап, КҚПК-ге жібереді."
        }
        Deed::LogIncoming => "Келіп түскен жиынтық тізілімдерді есепке алу кітабына тіркейді.",
        Deed::CheckFormulyars => {
            "Формулярлардың дұрыс әрі негізді толтырылғанын және тұтынушылардың іздестіруде бар-жоғын тексереді."
        }
        Deed::SendToProduction => {
            "Жиынтық тізілімнің бірінші данасын іске тігеді, екіншісін формулярлармен бірге «АӨО» РМК-ға жібереді."
        }
        Deed::MakeDocuments => "Құжаттарды дайындап, КҚПК-ге жібереді.",
        Deed::MakeDispatchRegister => "Дайындалған құжаттардың тізілімдерін тіркеп, жіберуге арналған тізілім жасайды.",
        Deed::SendToRegion => "Жіберуге арналған тізіліммен бірге дайын құжаттарды КҚПБ-ға жібереді.",
        Deed::FileDispatchRegister => "Жіберуге арналған тізілімді номенклатуралық іске тігеді.",
        Deed::SendToDistrict => "Дайын құжаттарды тізіліммен және формулярлармен бірге ҚАІІО-ға жібереді.",
        Deed::SendToCentre => "Дайын құжаттарды Орталыққа жібереді, формулярларды картотекаға енгізеді.",
        Deed::HandOut => "Дайын құжаттарды тұтынушыға береді.",
        Deed::ReturnGroundless => "Құжаттандыру негізсіз болып шықса, формулярды КҚПБ-ға қайтарады.",
        Deed::SendFormulyarToDistrict => "Формулярды ҚАІІО-ға жібереді.",
        Deed::DestroyFormulyar => "Формулярды жояды немесе оның күшін жояды, жойылғаны туралы акт жасайды.",
        Deed::DrawUpTemporaryCard => "Уақытша жеке куәлікті ресімдейді, күнін, лауазымын және қолын қояды.",
        Deed::EnterInJournal => "Уақытша жеке куәліктің берілгенін есепке алу журналына тіркейді.",
        Deed::DrawUpRegistration => "Тұрғылықты жері бойынша тіркеуді ресімдейді.",
        Deed::EnterRegistration => "Тіркеу туралы мәліметтерді ақпараттық жүйеге енгізеді.",
        Deed::DrawUpDeregistration => "Тіркеу есебінен шығаруды ресімдейді.",
        Deed::EnterDeregistration => "Тіркеу есебінен шығару туралы мәліметтерді ақпараттық жүйеге енгізеді.",
        Deed::CheckDocuments => "Құжаттардың дұрыстығы мен негізділігін тексереді.",
        Deed::ReturnPackage => "Құжаттардың бірі ұсынылмағаны анықталса, пакетті Орталыққа қайтарады.",
        Deed::ReturnDocuments => "Құжаттарды тұтынушыға қайтарады.",
    }
}

pub(super) const fn ends_in(ends_in: EndsIn) -> &'static str {
    match ends_in {
        EndsIn::IncompletePackageReturned => "Толық емес пакет тұтынушыға қайтарылады",
        EndsIn::ApplicationRegistered => {
            "Өтініш тіркеледі, тұтынушыға электрондық тіркеу талоны мен формулярдың түбіртегі беріледі"
        }
        EndsIn::Register => "Тізілім",
        EndsIn::ConsolidatedRegister => "Жиынтық тізілім",
        EndsIn::IncomingNumber => "Кіріс тіркеу нөмірі",
        EndsIn::CoveringLetter => "Ілеспе хат",
        EndsIn::FinishedDocuments => "Дайын құжаттар",
        EndsIn::DispatchRegister => "Жіберуге арналған тізілім",
        EndsIn::Dispatch => "КҚПБ-ға жолдау",
        EndsIn::AccompanyingRegister => "Ілеспе тізілім",
        EndsIn::TemporaryCardHandedOut => "Уақытша жеке куәлік беріледі",
        EndsIn::JournalEntry => "Есепке алу журналындағы жазба",
        EndsIn::RegistrationHandedOut => "Тіркеу туралы құжаттар тұтынушыға беріледі",
        EndsIn::DataEntered => "Мәліметтер ақпараттық жүйеге енгізіледі",
        EndsIn::DeregistrationHandedOut => "Тіркеу есебінен шығару туралы құжаттар тұтынушыға беріледі",
        EndsIn::NotStated => "Кестеде көрсетілмеген",
    }
}

pub(super) const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Presented => "Тұтынушы құжаттарды Орталыққа ұсынады.",
        Stage::IdentifiedAndFilledIn => {
            "Қызметкер деректер базасы бойынша жеке басты анықтайды, өтінімді тіркейді, электрондық формулярды \
             толтырады, енгізілген мәліметтерді тексеру үшін ақпараттық парақ береді."
        }
        Stage::SignedAndSent => {
            "Толтырылған электрондық формуляр тексеріледі, ЭСҚ расталады, формуляр жүйенің орталық торабына \
             жіберіледі."
        }
        Stage::PaperFilledIn => "Формуляр қағазда болса, оны толтырып, тұтынушыға түбіртегін береді.",
        Stage::PaperSentToCommittee => "Формуляр қағазда болса, оны Көші-қон полициясы комитетіне жібереді.",
        Stage::CommitteeChecks => {
            "Көші-қон полициясы комитеті формулярлардың дұрыс әрі негізді толтырылғанын тексереді."
        }
        Stage::SentToProductionOrBack => {
            "Формулярлар Ақпараттық-өндірістік орталыққа жіберіледі, ал толықтыруды қажет ететіндері аумақтық көші-қон \
             полициясына қайтады."
        }
        Stage::Made => "Ақпараттық-өндірістік орталық құжаттарды дайындап, Халыққа қызмет көрсету орталығына жібереді.",
        Stage::HandedOut => "Дайын құжаттар тұтынушыға беріледі.",
        Stage::Filed => "Формулярлар картотекаға қосылады.",
        Stage::SlipGiven => "Тұтынушыға тіркеу талоны беріледі.",
        Stage::CompletenessChecked => "Құжаттардың толықтығы тексеріледі.",
        Stage::TemporaryCardDrawnUp => "Уақытша жеке куәлік ресімделеді.",
        Stage::RegistrationDrawnUp => "Тұрғылықты жері бойынша тіркеу ресімделеді.",
        Stage::DeregistrationDrawnUp => "Тіркеу есебінен шығару ресімделеді.",
        Stage::DocumentsHandedBack => "Тұтынушыға дайын құжаттары беріледі.",
    }
}

pub(super) const fn security(security: Security) -> &'static str {
    match security {
        Security::Confidentiality => "Құпиялылық: ақпаратты рұқсатсыз алудан қорғау",
        Security::Integrity => "Тұтастық: ақпаратты рұқсатсыз өзгертуден қорғау",
        Security::Availability => "Қолжетімділік: ақпарат пен ресурстарды рұқсатсыз ұстап қалудан қорғау",
    }
}

pub(super) const fn word(word: Word) -> &'static str {
    match word {
        Word::Consumer => "тұтынушы",
        Word::Passport => "паспорт",
        Word::IdCard => "жеке куәлік",
        Word::TemporaryIdCard => "уақытша жеке куәлік",
        Word::Formulyar => "формуляр",
        Word::ElectronicFormulyar => "электрондық формуляр",
        Word::DigitalSignature => "электрондық-сандық қолтаңба (ЭСҚ)",
        Word::Unit => "құрылымдық-функциялық бірліктер (ҚФБ)",
        Word::Registration => "тұрғылықты жері бойынша тіркеу",
        Word::Deregistration => "тұрғылықты жері бойынша тіркеу есебінен шығару",
    }
}

pub(super) const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Act => "Актіден оқылды",
        Evidence::OfficialPage => "Баяндалған мәтіннен оқылды",
        Evidence::Inferred(_) => "Қорытынды",
        Evidence::Unverified => "Ешкім оқымаған",
    }
}

pub(super) const fn inference(inference: Inference) -> &'static str {
    match inference {
        Inference::PaidServiceNeedsProof => "Қызмет ақылы, сондықтан төлемді растайтын құжат сұралуға тиіс.",
        Inference::SameInLaterEditions => "Біз оқыған кейінгі редакциялардың бәрінде осы құжат сұралады.",
        Inference::InvalidProvesNothing => "Жарамсыз құжат ештеңені растамайды, кейінгі заң мұны тура айтады.",
        Inference::IdentificationNeedsOriginal => {
            "Қызметкер адамның кім екенін тапсырылған құжаттар бойынша анықтайды."
        }
        Inference::ChildHasNoCard => {
            "16 жасқа толмағанда жеке куәлік болмайды, сондықтан баланың атынан басқа адам өтініш береді."
        }
        Inference::AuthorityMustBeShown => "Басқа адам үшін өтініш берген кісі оған құқығы бар екенін көрсетуге тиіс.",
        Inference::CardFromSixteen => "Жеке куәлік 16 жастан бастап беріледі.",
        Inference::ChildUntilEighteen => "18-ге толған адам бала болып саналмайды.",
        Inference::CountedFromPublication => "Актілердің жарияланған күнінен бастап есептелді.",
        Inference::SixDayWeekWorksSaturday => {
            "Алты күндік аптада сенбі – жұмыс күні, сондықтан бос сенбіге сүйенген ауыстыру ештеңені өзгертпейді."
        }
        Inference::LunarCalendar => {
            "Ай күнтізбесі бойынша есептелді. Нақты күнді мешіт жариялайды, ол бір күнге өзгеше болуы мүмкін."
        }
        Inference::AsInNearestKnownYear => {
            "Бұл жылдың мерекелері белгісіз, сондықтан ең жақын белгілі жылдағыдай деп алынды."
        }
        Inference::SubstituteByRule => {
            "Ережеден шығады: мереке демалыс күніне түссе, одан кейінгі жұмыс күні демалыс болады."
        }
    }
}

pub(super) const fn source(source: Source) -> &'static str {
    match source {
        Source::Order394 => "Ішкі істер министрінің 2012 жылғы 11 шілдедегі № 394 бұйрығы",
        Source::Resolution2121 => {
            "Үкіметтің 2009 жылғы 15 желтоқсандағы № 2121 қаулысы: мемлекеттік қызметтердің стандарттары"
        }
        Source::Resolution1063 => "Үкіметтің 2000 жылғы 12 шілдедегі № 1063 қаулысы: Халықты құжаттандыру ережесі",
        Source::Resolution1427 => {
            "Үкіметтің 2011 жылғы 1 желтоқсандағы № 1427 қаулысы: Ішкі мигранттарды тіркеу қағидалары"
        }
        Source::Order631 => "Ішкі істер министрінің 2011 жылғы 28 қарашадағы № 631 бұйрығы",
        Source::Order165 => "Ішкі істер министрінің 2014 жылғы 20 наурыздағы № 165 бұйрығы",
        Source::Resolution406 => {
            "Үкіметтің 2007 жылғы 22 мамырдағы № 406 қаулысы: сәйкестендіру нөмірлерін қалыптастыру қағидалары"
        }
        Source::Resolution853 => "Үкіметтің 2013 жылғы 26 тамыздағы № 853 қаулысы",
        Source::Decree2923 => "Президенттің 1996 жылғы 2 сәуірдегі № 2923 Жарлығы: тегі мен әкесінің атын жазу",
        Source::Icao9303 => "ИКАО-ның 9303 құжаты: машина оқитын жол жүру құжаттары",
        Source::Law107 => "«Әкімшілік рәсімдер туралы» 2000 жылғы 27 қарашадағы № 107 Заң",
        Source::Law267 => "«Қазақстан Республикасындағы мерекелер туралы» 2001 жылғы 13 желтоқсандағы № 267 Заң",
        Source::LabourCode => {
            "Еңбек кодексі: 2007 жылғы 15 мамырдағы № 251, 2016 жылдан бастап 2015 жылғы 23 қарашадағы № 414"
        }
        Source::MovedDays => "Демалыс күндерін ауыстыру туралы Үкімет қаулылары және Еңбек министрлігінің бұйрықтары",
        Source::PublicServices2013 => "«Мемлекеттік көрсетілетін қызметтер туралы» 2013 жылғы 15 сәуірдегі Заң",
        Source::EgovTemporaryCard => "egov.kz: уақытша жеке куәлік туралы бет (2011–2013 жылдар)",
        Source::EgovIdentity => {
            "egov.kz: жеке куәлік пен паспорт туралы мақала (2012–2013 жылдар), аудармада, ішінара оқылды"
        }
        Source::EgovChildRegistration => "egov.kz: баланы тіркеу туралы мақала, № 1427 қаулыны баяндайды",
    }
}

/// The act for short, as a citation begins.
pub(super) const fn act(source: Source) -> &'static str {
    match source {
        Source::Order394 => "2012 жылғы 11 шілдедегі № 394 бұйрық",
        Source::Resolution2121 => "2009 жылғы 15 желтоқсандағы № 2121 қаулы, қызмет стандарты",
        Source::Resolution1063 => "2000 жылғы 12 шілдедегі № 1063 қаулы, Халықты құжаттандыру ережесі",
        Source::Resolution1427 => "2011 жылғы 1 желтоқсандағы № 1427 қаулы, Ішкі мигранттарды тіркеу қағидалары",
        Source::Order631 => "2011 жылғы 28 қарашадағы № 631 бұйрық",
        Source::Order165 => "2014 жылғы 20 наурыздағы № 165 бұйрық",
        Source::Resolution406 => "2007 жылғы 22 мамырдағы № 406 қаулы",
        Source::Resolution853 => "2013 жылғы 26 тамыздағы № 853 қаулы",
        Source::Decree2923 => "1996 жылғы 2 сәуірдегі № 2923 Жарлық",
        Source::Icao9303 => "ИКАО-ның 9303 құжаты",
        Source::Law107 => "«Әкімшілік рәсімдер туралы» Заң",
        Source::Law267 => "«Мерекелер туралы» Заң",
        Source::LabourCode => "Еңбек кодексі",
        Source::MovedDays => "демалыс күндерін ауыстыру туралы актілер",
        Source::PublicServices2013 => "«Мемлекеттік көрсетілетін қызметтер туралы» Заң",
        Source::EgovTemporaryCard => "egov.kz, уақытша жеке куәлік туралы бет",
        Source::EgovIdentity => "egov.kz, жеке куәлік пен паспорт туралы мақала",
        Source::EgovChildRegistration => "egov.kz, баланы тіркеу туралы мақала",
    }
}

pub(super) const fn point(point: Point) -> &'static str {
    match point {
        Point::Whole => "",
        Point::Paragraph(_) => ", {paragraph}‑тармақ",
        Point::ParagraphAgain(_) => ", екінші {paragraph}‑тармақ",
        Point::Item(..) => ", {paragraph}‑тармақ, {item}) тармақша",
        Point::ItemAgain(..) => ", екінші {paragraph}‑тармақ, {item}) тармақша",
        Point::Article(_) => ", {article}‑бап",
        Point::Table(_) => ", {table}‑кесте",
        Point::Column(..) => ", {table}‑кесте, {column}‑баған",
        Point::Step(..) => ", {table}‑кесте, {step}‑қадам",
    }
}

pub(super) const GRAMMAR: Grammar = Grammar {
    or: " немесе ",
    annex: ", {annex}‑қосымша",
    date: Dated { text: "{year} жылғы {day} {month}", months: &MONTHS },
    date_from: Dated { text: "{year} жылғы {day} {month} бастап", months: &MONTHS_FROM },
    date_through: Dated {
        text: "{year} жылғы {day} {month} дейін (сол күнді қоса алғанда)", months: &MONTHS_THROUGH
    },
};

const MONTHS: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];

/// In the ablative: from.
const MONTHS_FROM: [&str; 12] = [
    "қаңтардан",
    "ақпаннан",
    "наурыздан",
    "сәуірден",
    "мамырдан",
    "маусымнан",
    "шілдеден",
    "тамыздан",
    "қыркүйектен",
    "қазаннан",
    "қарашадан",
    "желтоқсаннан",
];

/// In the dative: to.
const MONTHS_THROUGH: [&str; 12] = [
    "қаңтарға",
    "ақпанға",
    "наурызға",
    "сәуірге",
    "мамырға",
    "маусымға",
    "шілдеге",
    "тамызға",
    "қыркүйекке",
    "қазанға",
    "қарашаға",
    "желтоқсанға",
];

pub(super) const fn term_of(term: Term) -> &'static str {
    match term {
        Term::Minutes(_) => "{count} минут",
        Term::CalendarDays(_) => "{count} күнтізбелік күн",
        Term::WorkingDays(_) => "{count} жұмыс күні",
        Term::UpToWorkingDays(_) => "{count} жұмыс күніне дейін",
        Term::Days(_) => "{count} күн",
        Term::Daily => "күн сайын",
        Term::NotStated => "мерзімі көрсетілмеген",
    }
}

pub(super) const fn counted(counted: Counted) -> &'static str {
    match counted {
        Counted::Minutes => "минут",
        Counted::CalendarDays => "күнтізбелік күн",
        Counted::WorkingDays => "жұмыс күні",
    }
}

pub(super) const fn filing_day(filing_day: FilingDay) -> &'static str {
    match filing_day {
        FilingDay::Counts => "Тапсырған күн бірінші күн болып есептеледі",
        FilingDay::DoesNotCount => "Бірінші күн – тапсырғаннан кейінгі күн",
    }
}

pub(super) const fn plain_days(plain_days: PlainDays) -> &'static str {
    match plain_days {
        PlainDays::Calendar => "«Күн» деген – күнтізбелік күн",
        PlainDays::Working => "«Күн» деген – жұмыс күні",
    }
}

pub(super) const fn day_off(day_off: DayOff) -> &'static str {
    match day_off {
        DayOff::RollsOn => "Соңғы күн демалысқа түссе, келесі жұмыс күніне ауысады",
        DayOff::Stands => "Соңғы күн демалысқа түссе де ауыспайды",
    }
}

pub(super) const fn week(week: Week) -> &'static str {
    match week {
        Week::FiveDay => "Бес күндік жұмыс аптасы",
        Week::SixDay => "Алты күндік жұмыс аптасы",
    }
}

pub(super) const fn holiday(holiday: Holiday) -> &'static str {
    match holiday {
        Holiday::NewYear => "Жаңа жыл",
        Holiday::OrthodoxChristmas => "Православиелік Рождество",
        Holiday::WomensDay => "Халықаралық әйелдер күні",
        Holiday::Nauryz => "Наурыз мейрамы",
        Holiday::UnityDay => "Қазақстан халқының бірлігі мерекесі",
        Holiday::DefendersDay => "Отан қорғаушы күні",
        Holiday::VictoryDay => "Жеңіс күні",
        Holiday::CapitalDay => "Астана күні",
        Holiday::ConstitutionDay => "Конституция күні",
        Holiday::RepublicDay => "Республика күні",
        Holiday::FirstPresidentDay => "Тұңғыш Президент күні",
        Holiday::IndependenceDay => "Тәуелсіздік күні",
        Holiday::KurbanAit => "Құрбан айт",
    }
}

pub(super) const fn kind_of(kind: DayKind) -> &'static str {
    match kind {
        DayKind::Working => "Жұмыс күні",
        DayKind::WeeklyRest => "Демалыс күні",
        DayKind::Holiday(_) => "Мереке: {holiday}",
        DayKind::ReligiousHoliday(_) => "Діни мереке: {holiday}",
        DayKind::Substitute { .. } => "Демалысқа түскен мереке үшін бос күн: {holiday}, {date}",
        DayKind::MovedRest { .. } => "Ауыстырылған демалыс. Орнына жұмыс істелетін күн: {date}",
        DayKind::MovedWork { .. } => "Ауыстырылған жұмыс күні. Орнына демалатын күн: {date}",
    }
}
