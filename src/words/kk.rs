//! Қазақша: the words of the order itself.

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
        Reason::CardLost => "Жеке куәлік жоғалды",
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
        Reason::CourtDecision => "Сот шешімімен есептен шығару",
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

pub(super) const fn copy(copy: Copy) -> &'static str {
    match copy {
        Copy::Original => "Түпнұсқа",
        Copy::Plain => "Көшірме",
        Copy::Notarised => "Нотариус куәландырған көшірме",
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
        Representation::Parent => "Әкесі немесе анасы",
        Representation::Guardian => "Қорғаншы немесе қамқоршы",
        Representation::Attorney => "Сенімхат алған өкіл",
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
        Verdict::Complete => "Құжаттар пакеті толық.",
        Verdict::CannotTell => "Пакеттің толық екенін нақты айта алмаймыз.",
        Verdict::Incomplete => "Пакет осы күйінде қайтарылады: бірдеңе жетіспейді немесе сәйкес келмейді.",
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
        Fault::EditionNotInForce { .. } => "Бұйрық қолданыста емес",
        Fault::ReasonOfAnotherService { .. } => "Басқа қызметтің жағдайы",
        Fault::ProductContradictsReason { .. } => "Жағдай мен құжат сай емес",
        Fault::AnswerNeeded { .. } => "Жауап керек",
        Fault::UrgencyNotOffered { .. } => "Жедел қызмет көзделмеген",
        Fault::LegalPersonNotAllowed => "Тек жеке адамдарға",
        Fault::NotAtResidence => "Орталық басқа жерде",
        Fault::AgeContradictsReason { .. } => "Жасы сәйкес емес",
        Fault::BornAfterSubmission => "Туған күні дұрыс емес",
        Fault::ChildWithoutRepresentative => "Баланың өкілі көрсетілмеген",
        Fault::ExemptionWithoutProof => "Босатылғаны расталмаған",
        Fault::ExemptionNotProvided => "Баждан босату жоқ",
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
        Fault::ReceiptMissing => "Түбіртек жоқ",
        Fault::MissingDocument { .. } => "Құжат жетіспейді",
        Fault::RepresentativeWithoutAuthority { .. } => "Өкілдің құқығы расталмаған",
        Fault::ListNotRead => "Тізім толық белгілі емес",
    }
}

#[expect(clippy::too_many_lines, reason = "one arm for each fault, in the order of the enum")]
pub(super) fn what(finding: &Finding) -> Cow<'static, str> {
    let confirmed = is_confirmed(finding);
    match finding.fault {
        Fault::EditionNotInForce { from, until } => sentence(&[
            "Құжаттар тапсырылатын күні бұйрық қолданыста емес. Оның қолданыста болған уақыты: ",
            &date_from(from),
            " ",
            &date_until(until),
            ".",
        ]),
        Fault::ReasonOfAnotherService { reason, service } => sentence(&[
            "«",
            self::reason(reason),
            "» – басқа қызметтің жағдайы. Ол қызмет: «",
            service_short(service),
            "».",
        ]),
        Fault::ProductContradictsReason { reason, product } => sentence(&[
            "Жағдай мен құжат бір-біріне сай емес. Жағдай: «",
            self::reason(reason),
            "». Таңдалған құжат: «",
            self::product(product),
            "».",
        ]),
        Fault::AnswerNeeded { question } => Cow::Borrowed(match question {
            Question::Reason => "Өтініш берудің себебі көрсетілмеген. Құжаттар тізімі соған байланысты.",
            Question::Product => "Қандай құжат алғыңыз келетіні көрсетілмеген. Тізім соған байланысты.",
            Question::SubmittedOn => "Құжаттарды тапсыратын күн көрсетілмеген. Мерзім сол күннен бастап есептеледі.",
            Question::BirthDate => "Өтініш берушінің туған күні көрсетілмеген. Қай құжат керегі жасқа байланысты.",
        }),
        Fault::UrgencyNotOffered { urgency } => sentence(&[
            "Бұл қызметте жеделдетілген қабылдау көзделмеген. Таңдағаныңыз: «",
            self::urgency(urgency),
            "».",
        ]),
        Fault::LegalPersonNotAllowed => {
            Cow::Borrowed("Бұл қызмет заңды тұлғаларға емес, тек жеке адамдарға көрсетіледі.")
        }
        Fault::NotAtResidence => Cow::Borrowed("Бұл қызмет тұрғылықты жері бойынша Орталықта көрсетіледі."),
        Fault::AgeContradictsReason { reason, age } => sentence(&[
            if age < 16 {
                "Бұл жағдай 16 жасқа толғандарға арналған: «"
            } else {
                "Бұл жағдай балаларға арналған: «"
            },
            self::reason(reason),
            "». Өтініш берушінің сол күнгі жасы: ",
            &age.to_string(),
            ".",
        ]),
        Fault::BornAfterSubmission => Cow::Borrowed("Туған күні құжаттар тапсырылатын күннен кеш көрсетілген."),
        Fault::ChildWithoutRepresentative => Cow::Borrowed(if confirmed {
            "16 жасқа толмаған баланың атынан ересек адам өтініш береді, бірақ ол көрсетілмеген."
        } else {
            "16 жасқа толмаған баланың атынан ересек адам өтініш беруі керек шығар. Мұны ешкім растаған жоқ."
        }),
        Fault::ExemptionWithoutProof => Cow::Borrowed(if confirmed {
            "Баждан босатылғаныңызды көрсеттіңіз, бірақ оны растайтын құжат жоқ."
        } else {
            "Баждан босатылғаныңызды көрсеттіңіз. Оны растайтын құжат керек шығар, бірақ мұны ешкім растаған жоқ."
        }),
        Fault::ExemptionNotProvided => Cow::Borrowed(if knows_no_exemption(finding) {
            "Бұл қызмет үшін баждан босату көзделмеген."
        } else {
            "Бұл қызмет тегін, сондықтан баждан босату керек емес."
        }),
        Fault::UnreadableDate => sentence(&["Мына күнді түсіне алмадық: ", field(finding.at), "."]),
        Fault::TextTooLong { limit } => {
            sentence(&["Мәтін тым ұзын: ", field(finding.at), ". Ең көбі: ", &limit.to_string(), " таңба."])
        }
        Fault::TooManyDocuments { limit } => {
            sentence(&["Құжат тым көп. Тексерілгені: алғашқы ", &limit.to_string(), " құжат."])
        }
        Fault::DocumentExpired { document, on } => sentence(&[
            "Құжаттың мерзімі өткен: ",
            self::document(document),
            ". Жарамды болған соңғы күні: ",
            &date(on),
            if confirmed {
                "."
            } else {
                ". Оны қабылдамауы мүмкін, бірақ мұны ешкім растаған жоқ."
            },
        ]),
        Fault::DocumentExpiresBeforePromise { document, on, promise } => sentence(&[
            "Құжаттың мерзімі қызмет аяқталмай тұрып өтеді: ",
            self::document(document),
            ". Құжаттың соңғы күні: ",
            &date(on),
            ". Қызмет аяқталатын күн: ",
            &date(promise),
            ".",
        ]),
        Fault::IssuedAfterSubmission { document, on } => sentence(&[
            "Құжаттың берілген күні тапсыру күнінен кейін тұр: ",
            self::document(document),
            ". Берілген күні: ",
            &date(on),
            ".",
        ]),
        Fault::ExpiresBeforeIssued { document } => {
            sentence(&["Құжаттың соңғы күні берілген күнінен бұрын тұр: ", self::document(document), "."])
        }
        Fault::CopyNotOriginal { document } => sentence(&[
            "Көшірмесі ғана бар: ",
            self::document(document),
            if confirmed {
                ". Түпнұсқасы керек."
            } else {
                ". Түпнұсқасы керек шығар, бірақ мұны ешкім растаған жоқ."
            },
        ]),
        Fault::PhotoCount { needed, given } => {
            sentence(&["Фотосурет жетіспейді. Керегі: ", &needed.to_string(), ". Бары: ", &given.to_string(), "."])
        }
        Fault::PhotoSize => Cow::Borrowed("Фотосуреттің өлшемі басқа. Керегі: 3,5 × 4,5 см."),
        Fault::DocumentOfAnother { document } => sentence(&[
            "Құжаттағы дерек өтініш берушінің дерегіне сәйкес келмейді. Құжат: ",
            self::document(document),
            ". Сәйкес келмейтіні: ",
            field(finding.at),
            if confirmed {
                "."
            } else {
                ". Ондай құжатты қабылдамауы мүмкін, бірақ мұны ешкім растаған жоқ."
            },
        ]),
        Fault::DuplicateDocument { document } => {
            sentence(&["Бір құжат екі рет қосылған: ", self::document(document), "."])
        }
        Fault::UnneededDocument { document } => {
            sentence(&["Бұл жағдайда мұндай құжат сұралмайды: ", self::document(document), "."])
        }
        Fault::ReceiptNotNeeded => Cow::Borrowed("Бұл қызмет тегін: түбіртек керек емес."),
        Fault::UnknownDocument => Cow::Borrowed("Бұл құжат бағдарламаға белгісіз, сондықтан тексерілмеді."),
        Fault::ReceiptMissing => Cow::Borrowed(if confirmed {
            "Қызмет ақылы, ал баж төленгені туралы түбіртек қосылмаған."
        } else {
            "Қызмет ақылы, сондықтан баж төленгені туралы түбіртек керек шығар. Мұны ешкім растаған жоқ."
        }),
        Fault::MissingDocument { any_of } => match (confirmed, any_of) {
            (true, [DocumentKind::Photo]) => Cow::Borrowed("Фотосурет қосылмаған."),
            (true, [only]) => sentence(&["Пакетте мына құжат жоқ: ", document(*only), "."]),
            (true, _) => sentence(&["Мына құжаттардың бірде-бірі жоқ: ", &listed(any_of), "."]),
            (false, [only]) => sentence(&["Мына құжат керек шығар: ", document(*only), ". Мұны ешкім растаған жоқ."]),
            (false, _) => {
                sentence(&["Мына құжаттардың бірі керек шығар: ", &listed(any_of), ". Мұны ешкім растаған жоқ."])
            }
        },
        Fault::RepresentativeWithoutAuthority { representation, any_of } => sentence(&[
            match representation {
                Representation::Parent => "Баланың әкесі немесе анасы екеніңізді растайтын құжат ",
                Representation::Guardian => "Қорғаншы немесе қамқоршы екеніңізді растайтын құжат ",
                Representation::Attorney => "Өтініш берушінің өкілі екеніңізді растайтын құжат ",
            },
            if confirmed {
                "жоқ. Керегі: "
            } else {
                "сұралатын шығар, бірақ мұны ешкім растаған жоқ. Керегі: "
            },
            &either(any_of),
            ".",
        ]),
        Fault::ListNotRead => Cow::Borrowed(
            "Бұл жағдай үшін ресми құжаттар тізімін ешкім толық оқыған жоқ. Тізімде біз атамаған құжат болуы мүмкін.",
        ),
    }
}

#[expect(clippy::too_many_lines, reason = "one arm for each fault, in the order of the enum")]
pub(super) fn todo(finding: &Finding) -> Cow<'static, str> {
    let confirmed = is_confirmed(finding);
    match finding.fault {
        Fault::EditionNotInForce { .. } => Cow::Borrowed(
            "Күнді тексеріңіз. Қазір өтініш берсеңіз, бүгінгі ережені 1414 нөмірінен немесе egov.kz \
                           сайтынан біліп алыңыз.",
        ),
        Fault::ReasonOfAnotherService { service, .. } => {
            sentence(&["Мына қызметті таңдаңыз: «", service_short(service), "». Немесе жағдайды ауыстырыңыз."])
        }
        Fault::ProductContradictsReason { .. } => Cow::Borrowed(
            "Жағдайды немесе құжатты ауыстырыңыз. Жеке куәлік 16 жастан бастап беріледі, одан кіші балаға паспорт \
             қана беріледі.",
        ),
        Fault::AnswerNeeded { question } => Cow::Borrowed(match question {
            Question::Reason => "Өтініш берудің себебін таңдаңыз.",
            Question::Product => "Алғыңыз келетін құжатты таңдаңыз.",
            Question::SubmittedOn => "Құжаттарды тапсыратын күнді көрсетіңіз.",
            Question::BirthDate => "Өтініш берушінің туған күнін көрсетіңіз.",
        }),
        Fault::UrgencyNotOffered { .. } => Cow::Borrowed(
            "Жалпы тәртіппен рәсімделеді деп есептеңіз. Жедел рәсімдеуге бола ма, Орталықтың кеңесшісінен немесе \
             1414 нөмірінен сұрап алыңыз.",
        ),
        Fault::LegalPersonNotAllowed => Cow::Borrowed("Өтінішті жеке адам ретінде беріңіз."),
        Fault::NotAtResidence => Cow::Borrowed("Тұрғылықты жеріңіздегі Орталыққа барыңыз."),
        Fault::AgeContradictsReason { .. } => {
            Cow::Borrowed("Туған күнін тексеріңіз. Ол дұрыс болса, басқа жағдайды таңдаңыз.")
        }
        Fault::BornAfterSubmission => Cow::Borrowed("Туған күнін де, тапсыру күнін де тексеріңіз."),
        Fault::ChildWithoutRepresentative => Cow::Borrowed(if confirmed {
            "Баланың атынан кім келетінін көрсетіңіз: әкесі, анасы, қорғаншысы немесе қамқоршысы."
        } else {
            "Баланың атынан кім келетінін көрсетіңіз: әкесі, анасы, қорғаншысы немесе қамқоршысы. Тәртібін \
             Орталықтың кеңесшісінен немесе 1414 нөмірінен сұрап алыңыз."
        }),
        Fault::ExemptionWithoutProof => Cow::Borrowed(if confirmed {
            "Баждан босатылғаныңызды растайтын құжатты қосыңыз. Ондай құжат болмаса, бажды төлеп, түбіртегін қосыңыз."
        } else {
            "Растайтын құжатты ала барыңыз. Қайсысы жарайтынын Орталықтың кеңесшісінен немесе 1414 нөмірінен сұрап \
             алыңыз."
        }),
        Fault::ExemptionNotProvided => Cow::Borrowed(if knows_no_exemption(finding) {
            "Бажды төлеп, түбіртегін қосыңыз."
        } else {
            "Баж төлемеңіз."
        }),
        Fault::UnreadableDate => Cow::Borrowed("Күнді жыл, ай, күн ретімен жазыңыз. Мысалы: 2012-10-01."),
        Fault::TextTooLong { .. } => Cow::Borrowed("Қысқартып жазыңыз."),
        Fault::TooManyDocuments { .. } => Cow::Borrowed("Артық құжаттарды алып тастап, қайта тексеріңіз."),
        Fault::DocumentExpired { .. } => Cow::Borrowed(if confirmed {
            "Мерзімі өтпеген құжат әкеліңіз."
        } else {
            "Мерзімі өтпеген құжат әкеліңіз. Ондай құжат болмаса, не істеу керегін Орталықтың кеңесшісінен немесе \
             1414 нөмірінен сұрап алыңыз."
        }),
        Fault::DocumentExpiresBeforePromise { .. } => Cow::Borrowed("Мүмкін болса, алдымен осы құжатты жаңартыңыз."),
        Fault::IssuedAfterSubmission { .. } => {
            Cow::Borrowed("Құжаттың берілген күнін де, тапсыру күнін де тексеріңіз.")
        }
        Fault::ExpiresBeforeIssued { .. } => Cow::Borrowed("Құжаттағы екі күнді қайта қарап, түзетіңіз."),
        Fault::CopyNotOriginal { .. } => Cow::Borrowed(if confirmed {
            "Құжаттың түпнұсқасын әкеліңіз."
        } else {
            "Түпнұсқасын да ала барыңыз. Көшірме жеткілікті ме, Орталықтың кеңесшісінен немесе 1414 нөмірінен сұрап \
             алыңыз."
        }),
        Fault::PhotoCount { needed, given } => sentence(&[
            "Өлшемі 3,5 × 4,5 см фотосурет қосыңыз. Тағы керегі: ",
            &needed.saturating_sub(given).to_string(),
            ".",
        ]),
        Fault::PhotoSize => Cow::Borrowed("Өлшемі 3,5 × 4,5 см фотосурет әкеліңіз."),
        Fault::DocumentOfAnother { .. } => Cow::Borrowed(if confirmed {
            "Деректерді құжатпен салыстырып, түзетіңіз. Құжат басқа адамдікі болса, өз құжатыңызды әкеліңіз."
        } else {
            "Деректерді құжатпен салыстырып, түзетіңіз. Құжат басқа адамдікі болса, өз құжатыңызды әкеліңіз. Күмән \
             қалса, Орталықтың кеңесшісінен немесе 1414 нөмірінен сұрап алыңыз."
        }),
        Fault::DuplicateDocument { .. } => Cow::Borrowed("Біреуін алып тастаңыз."),
        Fault::UnneededDocument { .. } => Cow::Borrowed("Бұл құжатты әкелмесеңіз де болады."),
        Fault::ReceiptNotNeeded => Cow::Borrowed("Баж төлемеңіз, түбіртекті алып тастаңыз."),
        Fault::UnknownDocument => Cow::Borrowed(
            "Тізімнен сәйкес құжатты таңдаңыз. Тізімде болмаса, керек пе, жоқ па, Орталықтың кеңесшісінен сұраңыз.",
        ),
        Fault::ReceiptMissing => Cow::Borrowed(match (confirmed, knows_no_exemption(finding)) {
            (true, true) => "Мемлекеттік бажды төлеп, түбіртегін қосыңыз.",
            (true, false) => {
                "Мемлекеттік бажды төлеп, түбіртегін қосыңыз. Баждан босатылған болсаңыз, соны растайтын құжатты \
                 қосыңыз."
            }
            (false, _) => {
                "Бажды қайда және қанша төлеу керегін Орталықтың кеңесшісінен немесе 1414 нөмірінен сұрап алыңыз. \
                 Түбіртегін ала барыңыз."
            }
        }),
        Fault::MissingDocument { any_of } => match (confirmed, any_of) {
            (true, [DocumentKind::Photo]) => Cow::Borrowed(
                "Фотосуретті қосыңыз, өлшемі 3,5 × 4,5 см. Нешеу керегі \
                                                            құжаттар тізімінде көрсетілген.",
            ),
            (true, [only]) => sentence(&["Мына құжатты қосыңыз: ", document(*only), "."]),
            (true, _) => sentence(&["Біреуін қосыңыз: ", &listed(any_of), "."]),
            (false, [_]) => Cow::Borrowed(
                "Бұл құжат болса, ала барыңыз. Керек пе, жоқ па, Орталықтың кеңесшісінен немесе 1414 нөмірінен \
                 сұрап алыңыз.",
            ),
            (false, _) => Cow::Borrowed(
                "Біреуі болса, ала барыңыз. Қайсысы керегін Орталықтың кеңесшісінен немесе 1414 нөмірінен сұрап \
                 алыңыз.",
            ),
        },
        Fault::RepresentativeWithoutAuthority { any_of, .. } => sentence(&[
            if confirmed { "Мына құжатты қосыңыз: " } else { "Ала барыңыз: " },
            &either(any_of),
            if confirmed {
                "."
            } else {
                ". Бұл жеткілікті ме, Орталықтың кеңесшісінен немесе 1414 нөмірінен сұрап алыңыз."
            },
        ]),
        Fault::ListNotRead => Cow::Borrowed(
            "Барар алдында толық тізімді 1414 нөмірінен, Орталықтың кеңесшісінен немесе egov.kz \
                           сайтынан біліп алыңыз.",
        ),
    }
}

fn either(documents: &[DocumentKind]) -> String {
    alternatives(documents, document, " немесе ")
}

/// After words that already say «one of».
fn listed(documents: &[DocumentKind]) -> String {
    alternatives(documents, document, "; ")
}

fn field(at: At) -> &'static str {
    match Field::of(at) {
        Field::SubmittedOn => "құжаттарды тапсыратын күн",
        Field::BirthDate => "туған күні",
        Field::Surname => "тегі",
        Field::Name => "аты",
        Field::Patronymic => "әкесінің аты",
        Field::Iin => "ЖСН",
        Field::IssuedOn => "құжаттың берілген күні",
        Field::ExpiresOn => "құжаттың соңғы күні",
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
        Deed::SendToRegion => "Дайын құжаттарды жіберуге арналған тізіліммен бірге КҚПБ-ға жібереді.",
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
        Stage::PaperFilledIn => "Қағаз формуляр толтырылады, тұтынушыға оның түбіртегі беріледі.",
        Stage::PaperSentToCommittee => "Қағаз формулярлар КҚПК-ге жіберіледі.",
        Stage::CommitteeChecks => "КҚПК формулярлардың дұрыс әрі негізді толтырылғанын тексереді.",
        Stage::SentToProductionOrBack => {
            "Формулярлар «АӨО» РМК-ға жіберіледі, ал толықтыруды қажет ететіндері аумақтық көші-қон полициясына \
             қайтады."
        }
        Stage::Made => "«АӨО» РМК құжаттарды дайындап, Орталыққа жібереді.",
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
        Evidence::OfficialPage => "Ресми беттен оқылды",
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
        Source::Law107 => "«Әкімшілік рәсімдер туралы» 2000 жылғы 27 қарашадағы № 107 Заң",
        Source::Law267 => "«Қазақстан Республикасындағы мерекелер туралы» 2001 жылғы 13 желтоқсандағы № 267 Заң",
        Source::LabourCode => {
            "Еңбек кодексі: 2007 жылғы 15 мамырдағы № 251, 2016 жылдан бастап 2015 жылғы 23 қарашадағы № 414"
        }
        Source::MovedDays => "Демалыс күндерін ауыстыру туралы Үкімет қаулылары және Еңбек министрлігінің бұйрықтары",
        Source::PublicServices2013 => "«Мемлекеттік көрсетілетін қызметтер туралы» 2013 жылғы 15 сәуірдегі Заң",
        Source::EgovTemporaryCard => "egov.kz: уақытша жеке куәлік туралы бет (2011–2013 жылдар)",
        Source::EgovIdentity => "egov.kz: жеке куәлік пен паспорт туралы мақала (2012–2013 жылдар)",
        Source::EgovLostCard => "egov.kz: жоғалған немесе ұрланған жеке куәлік туралы мақала (2014–2015 жылдар)",
        Source::EgovChildRegistration => "egov.kz: баланы тіркеу туралы мақала, № 1427 қаулыны баяндайды",
    }
}

/// The act for short, as a citation begins.
const fn act(source: Source) -> &'static str {
    match source {
        Source::Order394 => "№ 394 бұйрық",
        Source::Resolution2121 => "№ 2121 қаулы, қызмет стандарты",
        Source::Resolution1063 => "№ 1063 қаулы, Халықты құжаттандыру ережесі",
        Source::Resolution1427 => "№ 1427 қаулы, Ішкі мигранттарды тіркеу қағидалары",
        Source::Order631 => "№ 631 бұйрық",
        Source::Order165 => "№ 165 бұйрық",
        Source::Law107 => "«Әкімшілік рәсімдер туралы» Заң",
        Source::Law267 => "«Мерекелер туралы» Заң",
        Source::LabourCode => "Еңбек кодексі",
        Source::MovedDays => "демалыс күндерін ауыстыру туралы актілер",
        Source::PublicServices2013 => "«Мемлекеттік көрсетілетін қызметтер туралы» Заң",
        Source::EgovTemporaryCard => "egov.kz, уақытша жеке куәлік туралы бет",
        Source::EgovIdentity => "egov.kz, жеке куәлік пен паспорт туралы мақала",
        Source::EgovLostCard => "egov.kz, жоғалған жеке куәлік туралы мақала",
        Source::EgovChildRegistration => "egov.kz, баланы тіркеу туралы мақала",
    }
}

pub(super) fn place(place: Place) -> String {
    let mut line = act(place.source).to_string();
    if place.annex > 0 {
        line.extend([", ", &place.annex.to_string(), "-қосымша"]);
    }
    match place.point {
        Point::Whole => {}
        Point::Paragraph(number) => line.extend([", ", &number.to_string(), "-тармақ"]),
        Point::ParagraphAgain(number) => line.extend([", екінші ", &number.to_string(), "-тармақ"]),
        Point::Item(number, item) => {
            line.extend([", ", &number.to_string(), "-тармақ, ", &item.to_string(), ") тармақша"]);
        }
        Point::ItemAgain(number, item) => {
            line.extend([", екінші ", &number.to_string(), "-тармақ, ", &item.to_string(), ") тармақша"]);
        }
        Point::Article(number) => line.extend([", ", &number.to_string(), "-бап"]),
        Point::Table(table) => line.extend([", ", &table.to_string(), "-кесте"]),
        Point::Column(table, column) => {
            line.extend([", ", &table.to_string(), "-кесте, ", &column.to_string(), "-баған"]);
        }
        Point::Step(table, step) => line.extend([", ", &table.to_string(), "-кесте, ", &step.to_string(), "-қадам"]),
    }
    line
}

/// The months, in the nominative.
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

/// The months in the ablative: from.
const FROM_MONTHS: [&str; 12] = [
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

/// The months in the dative: until.
const UNTIL_MONTHS: [&str; 12] = [
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

fn dated(date: NaiveDate, months: &[&str; 12], after: &str) -> String {
    [&date.year().to_string(), " жылғы ", &date.day().to_string(), " ", month(date, months), after].concat()
}

pub(super) fn date(date: NaiveDate) -> String {
    dated(date, &MONTHS, "")
}

pub(super) fn date_from(date: NaiveDate) -> String {
    dated(date, &FROM_MONTHS, " бастап")
}

pub(super) fn date_until(date: NaiveDate) -> String {
    dated(date, &UNTIL_MONTHS, " дейін")
}

pub(super) fn term(term: Term) -> String {
    match term {
        Term::Minutes(count) => [&count.to_string(), " минут"].concat(),
        Term::CalendarDays(count) => [&count.to_string(), " күнтізбелік күн"].concat(),
        Term::WorkingDays(count) => [&count.to_string(), " жұмыс күні"].concat(),
        Term::UpToWorkingDays(count) => [&count.to_string(), " жұмыс күніне дейін"].concat(),
        Term::Days(count) => [&count.to_string(), " күн"].concat(),
        Term::Daily => "күн сайын".into(),
        Term::NotStated => "мерзімі көрсетілмеген".into(),
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

pub(super) fn day_kind(kind: DayKind) -> Cow<'static, str> {
    match kind {
        DayKind::Working => Cow::Borrowed("Жұмыс күні"),
        DayKind::WeeklyRest => Cow::Borrowed("Демалыс күні"),
        DayKind::Holiday(holiday) => sentence(&["Мереке: ", self::holiday(holiday)]),
        DayKind::ReligiousHoliday(holiday) => sentence(&["Діни мереке: ", self::holiday(holiday)]),
        DayKind::Substitute { holiday, fell_on } => {
            sentence(&["Демалысқа түскен мереке үшін бос күн: ", self::holiday(holiday), ", ", &date(fell_on)])
        }
        DayKind::MovedRest { worked } => {
            sentence(&["Ауыстырылған демалыс. Орнына жұмыс істелетін күн: ", &date(worked)])
        }
        DayKind::MovedWork { rest } => sentence(&["Ауыстырылған жұмыс күні. Орнына демалатын күн: ", &date(rest)]),
    }
}
