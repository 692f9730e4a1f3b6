//! Приказ: what the order says and where it stands, in Russian.

use crate::citation::{Evidence, Inference, Point, Source};
use crate::law::{Consumers, Deed, EndsIn, Fee, Form, Outcome, Role, Security, Stage, Word};

pub(in crate::words) const fn form(form: Form) -> &'static str {
    match form {
        Form::PartlyAutomated => "Частично автоматизированная",
        Form::NotAutomated => "Неавтоматизированная",
    }
}

pub(in crate::words) const fn fee(fee: Fee) -> &'static str {
    match fee {
        Fee::Paid => "Платно, сумма в приказе не названа",
        Fee::Free => "Бесплатно",
    }
}

pub(in crate::words) const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::PassportAndOrIdCard => "Паспорт и (или) удостоверение личности",
        Outcome::TemporaryIdCard => "Временное удостоверение личности",
        Outcome::AddressRewritten => {
            "Сведения вносят в систему, юридический адрес в удостоверении личности перезаписывают"
        }
    }
}

pub(in crate::words) const fn consumers(consumers: Consumers) -> &'static str {
    match consumers {
        Consumers::Natural => "Физическое лицо",
        Consumers::NaturalAndLegal => "Физические и юридические лица",
    }
}

pub(in crate::words) const fn role(role: Role) -> &'static str {
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

pub(in crate::words) const fn deed(deed: Deed) -> &'static str {
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

pub(in crate::words) const fn ends_in(ends_in: EndsIn) -> &'static str {
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

pub(in crate::words) const fn stage(stage: Stage) -> &'static str {
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

pub(in crate::words) const fn security(security: Security) -> &'static str {
    match security {
        Security::Confidentiality => "Конфиденциальность: защита от несанкционированного получения информации",
        Security::Integrity => "Целостность: защита от несанкционированного изменения информации",
        Security::Availability => "Доступность: защита от несанкционированного удержания информации и ресурсов",
    }
}

pub(in crate::words) const fn word(word: Word) -> &'static str {
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

pub(in crate::words) const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Act => "Прочитано в акте",
        Evidence::OfficialPage => "Прочитано в пересказе",
        Evidence::Inferred(_) => "Вывод",
        Evidence::Unverified => "Никем не прочитано",
    }
}

pub(in crate::words) const fn inference(inference: Inference) -> &'static str {
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

pub(in crate::words) const fn source(source: Source) -> &'static str {
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
pub(in crate::words) const fn act(source: Source) -> &'static str {
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

pub(in crate::words) const fn point(point: Point) -> &'static str {
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
