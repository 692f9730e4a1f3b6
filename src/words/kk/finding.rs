//! Не табылды: what was found, and what to do about it, in Kazakh.

use crate::application::Representation;
use crate::finding::{Fault, Severity, Verdict};
use crate::words::formulyar::MistakeSaying;
use crate::words::saying::{Field, Saying};

pub(in crate::words) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Notice => "Біле жүріңіз",
        Severity::Warning => "Анықтап алыңыз",
        Severity::Error => "Түзетіңіз",
    }
}

pub(in crate::words) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Бізге белгілі құжаттың бәрі бар.",
        Verdict::CannotTell => "Пакеттің толық екенін нақты айта алмаймыз.",
        Verdict::Incomplete => "Пакет осы күйінде қайтарылады: бірдеңе жетіспейді немесе сәйкес келмейді.",
    }
}

pub(in crate::words) const fn verdict_then(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Сол бұйрық бойынша пакет толық болар еді.",
        Verdict::CannotTell => "Сол бұйрық бойынша пакет толық болар ма еді, нақты айта алмаймыз.",
        Verdict::Incomplete => "Сол бұйрық бойынша пакет қайтарылар еді: бірдеңе жетіспейді немесе сәйкес келмейді.",
    }
}

pub(in crate::words) const fn verdict_advice(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Құжаттарды тұрғылықты жеріңіздегі Орталыққа тапсырыңыз. Түпнұсқаларын ала барыңыз.",
        Verdict::CannotTell => {
            "Төменде не белгісіз екені жазылған. Барар алдында сұрап алыңыз: «Менің жағдайымда қандай құжаттар \
             керек?» Сұрайтын жер: 1414, Орталықтың кеңесшісі, egov.kz."
        }
        Verdict::Incomplete => "Төменде не істеу керегі жазылған. Соны орындап, пакетті қайта тексеріңіз.",
    }
}

pub(in crate::words) const fn title(fault: &Fault) -> &'static str {
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
        Fault::Formulyar(mistake) => super::formulyar::title(MistakeSaying::of(*mistake)),
        Fault::ListNotRead => "Тізім толық белгілі емес",
    }
}

pub(in crate::words) const fn what_of(saying: Saying) -> &'static str {
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

pub(in crate::words) const fn todo_of(saying: Saying) -> &'static str {
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

pub(in crate::words) const fn who(representation: Representation) -> &'static str {
    match representation {
        Representation::Parent => "Баланың әкесі немесе анасы екеніңізді",
        Representation::Guardian => "Қорғаншы немесе қамқоршы екеніңізді",
        Representation::Attorney => "Өтініш берушінің өкілі екеніңізді",
    }
}

pub(in crate::words) const fn field(field: Field) -> &'static str {
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
