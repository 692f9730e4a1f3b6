//! Бұйрық: what the order says and where it stands, in Kazakh.

use crate::citation::{Evidence, Inference, Point, Source};
use crate::law::{Consumers, Deed, EndsIn, Fee, Form, Outcome, Role, Security, Stage, Word};

pub(in crate::words) const fn form(form: Form) -> &'static str {
    match form {
        Form::PartlyAutomated => "Ішінара автоматтандырылған",
        Form::NotAutomated => "Автоматтандырылмаған",
    }
}

pub(in crate::words) const fn fee(fee: Fee) -> &'static str {
    match fee {
        Fee::Paid => "Ақылы, мөлшері бұйрықта көрсетілмеген",
        Fee::Free => "Тегін",
    }
}

pub(in crate::words) const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::PassportAndOrIdCard => "Паспорт және (немесе) жеке куәлік",
        Outcome::TemporaryIdCard => "Уақытша жеке куәлік",
        Outcome::AddressRewritten => "Мәліметтер жүйеге енгізіледі, жеке куәліктегі заңды мекенжай қайта жазылады",
    }
}

pub(in crate::words) const fn consumers(consumers: Consumers) -> &'static str {
    match consumers {
        Consumers::Natural => "Жеке адам",
        Consumers::NaturalAndLegal => "Жеке және заңды тұлғалар",
    }
}

pub(in crate::words) const fn role(role: Role) -> &'static str {
    match role {
        Role::ChecksFormulyars => "формулярларды тексереді",
        Role::TakesInAndHandsOut => "құжаттарды қабылдайды және береді",
        Role::MakesDocuments => "құжаттарды дайындайды",
        Role::DrawsUpTemporaryCard => "уақытша жеке куәлікті ресімдейді",
        Role::DrawsUpRegistration => "тұрғылықты жері бойынша тіркеуді ресімдейді",
        Role::DrawsUpDeregistration => "тіркеу есебінен шығарады, республикадан тыс жерлерге құжаттар ресімдейді",
    }
}

pub(in crate::words) const fn deed(deed: Deed) -> &'static str {
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

pub(in crate::words) const fn ends_in(ends_in: EndsIn) -> &'static str {
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

pub(in crate::words) const fn stage(stage: Stage) -> &'static str {
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

pub(in crate::words) const fn security(security: Security) -> &'static str {
    match security {
        Security::Confidentiality => "Құпиялылық: ақпаратты рұқсатсыз алудан қорғау",
        Security::Integrity => "Тұтастық: ақпаратты рұқсатсыз өзгертуден қорғау",
        Security::Availability => "Қолжетімділік: ақпарат пен ресурстарды рұқсатсыз ұстап қалудан қорғау",
    }
}

pub(in crate::words) const fn word(word: Word) -> &'static str {
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

pub(in crate::words) const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Act => "Актіден оқылды",
        Evidence::OfficialPage => "Баяндалған мәтіннен оқылды",
        Evidence::Inferred(_) => "Қорытынды",
        Evidence::Unverified => "Ешкім оқымаған",
    }
}

pub(in crate::words) const fn inference(inference: Inference) -> &'static str {
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

pub(in crate::words) const fn source(source: Source) -> &'static str {
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
pub(in crate::words) const fn act(source: Source) -> &'static str {
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

pub(in crate::words) const fn point(point: Point) -> &'static str {
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
