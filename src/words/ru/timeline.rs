//! Что происходит с заявлением, по-русски.

use crate::language::Language;
use crate::law::Deed;
use crate::reading::PlainDays;
use crate::timeline::{Course, Remark};
use crate::words::sentence;
use crate::words::timeline::{Labels, numbers};
use crate::written::number;
use std::borrow::Cow;

pub(in crate::words) const COUNTING: Labels = Labels {
    first: ". Первый день: ",
    last: ". Последний день: ",
    last_working: ". Последний день, рабочий: ",
    counted_to: ". Последний день по счету: ",
    rolled_to: ". Поэтому следующий рабочий день: ",
    same_day: ". В тот же день: ",
    at_once: "Наименьший срок не установлен. Самое раннее: ",
    days_off: ". Выходных за это время: ",
    moves_unknown: ". Переносы выходных на это время неизвестны",
};

pub(in crate::words) const fn course(course: Course) -> &'static str {
    match course {
        Course::Main => "Заявление проходит весь путь",
        Course::ReturnedAtCounter => "Пакет возвращают на приеме",
        Course::SentBackForCompleting => "Формуляр возвращают на дополнение",
        Course::Groundless => "Комитет не находит оснований",
        Course::ReturnedThroughCentre => "Пакет возвращают через ЦОН",
    }
}

pub(in crate::words) const fn course_explained(course: Course) -> &'static str {
    match course {
        Course::Main => "Все в порядке, и вы получаете то, за чем обратились.",
        Course::ReturnedAtCounter => "Не хватает документа, и весь пакет сразу отдают вам обратно.",
        Course::SentBackForCompleting => {
            "Комитет отправляет формуляр обратно в районную миграционную полицию, чтобы его дополнили. Срока для этого нет."
        }
        Course::Groundless => {
            "Комитет считает документирование необоснованным. Формуляр возвращают и уничтожают или аннулируют."
        }
        Course::ReturnedThroughCentre => {
            "Полиция видит, что один из документов не представлен, и возвращает пакет через ЦОН."
        }
    }
}

/// The step that no table has, and what it means for the citizen.
pub(in crate::words) const SEND_BACK: [&str; 2] = [
    "Формуляр, который нужно дополнить, отправляют обратно в ГОРРАЙОВД.",
    "В вашем формуляре что-то нужно дополнить. Он снова в районной миграционной полиции; вас могут пригласить.",
];

pub(in crate::words) const fn deed_explained(deed: Deed) -> &'static str {
    match deed {
        Deed::TakeIn => "На приеме берут и просматривают ваши документы. Дождитесь конца проверки.",
        Deed::RegisterAndFillIn => {
            "Ваш формуляр заполняют на месте. Если дадут информационный лист, проверьте в нем каждое слово. Сохраните талон и \
             корешок, если его выдадут."
        }
        Deed::MakeRegister => "Ваш формуляр в районной миграционной полиции: его вносят в реестр и отправляют дальше.",
        Deed::MakeConsolidatedRegister => {
            "Ваш формуляр в областной миграционной полиции: там проверяют, есть ли основания."
        }
        Deed::LogIncoming => "Ваш бумажный формуляр поступил в Комитет и получает входящий номер.",
        Deed::CheckFormulyars => "Ваш формуляр в Комитете: проверяют формуляр, а вас сверяют с базой разыскиваемых.",
        Deed::SendToProduction => "Комитет отправляет ваш формуляр туда, где изготавливают документы.",
        Deed::MakeDocuments => "Ваш документ изготавливают.",
        Deed::MakeDispatchRegister => {
            "Ваш документ изготовлен и находится в Комитете: его вносят в реестр на отправку."
        }
        Deed::SendToRegion => "Комитет отправляет ваш документ в областную миграционную полицию.",
        Deed::FileDispatchRegister => {
            "Ваш документ в областной миграционной полиции: там подшивают сопроводительные бумаги."
        }
        Deed::SendToDistrict => "Областная миграционная полиция отправляет ваш документ в районную.",
        Deed::SendToCentre => "Районная миграционная полиция отправляет ваш документ в ЦОН.",
        Deed::HandOut => "Все готово и ждет вас в ЦОНе. Приходите получать.",
        Deed::ReturnGroundless => "Комитет не нашел оснований для документа и возвращает ваш формуляр.",
        Deed::SendFormulyarToDistrict => "Ваш формуляр возвращается в районную миграционную полицию.",
        Deed::DestroyFormulyar => "Ваш формуляр уничтожают или аннулируют. Документа по нему не будет.",
        Deed::DrawUpTemporaryCard => "Полиция оформляет ваше временное удостоверение личности.",
        Deed::EnterInJournal => "Полиция записывает выдачу вашего удостоверения в журнал.",
        Deed::DrawUpRegistration => "Полиция оформляет вашу регистрацию.",
        Deed::EnterRegistration => "Полиция вносит вашу регистрацию в систему.",
        Deed::DrawUpDeregistration => "Полиция оформляет ваше снятие с учета.",
        Deed::EnterDeregistration => "Полиция вносит ваше снятие с учета в систему.",
        Deed::CheckDocuments => "Ваши документы в полиции: их проверяют.",
        Deed::ReturnPackage => "Один из документов не представлен, и полиция возвращает ваш пакет в ЦОН.",
        Deed::ReturnDocuments => "Вам отдают документы. Добавьте недостающее и приходите снова.",
    }
}

pub(in crate::words) fn remark_what(remark: &Remark) -> Cow<'static, str> {
    match remark {
        Remark::CourseOfAnotherService { course } => sentence(&[
            "Для этой услуги такой вариант не предусмотрен, поэтому он не учтен: «",
            crate::words::course(Language::Ru, *course),
            "».",
        ]),
        Remark::TooManyCompletions { limit } => sentence(&[
            "Приказ не говорит, сколько раз формуляр можно возвращать. Здесь показано не больше чем: ",
            &number(*limit),
            ".",
        ]),
        Remark::LimitsOutlastPromise { days } => sentence(&[
            "Каждое подразделение может уложиться в свой срок, а вы все равно можете получить услугу позже, чем обещает \
             пункт 10. Опоздание в календарных днях: ",
            &number(*days),
            ".",
        ]),
        Remark::StepWithoutLimit { numbers } => sentence(&[
            "Для некоторых шагов срок не установлен. Здесь они не занимают времени, поэтому даты после них – «не раньше». Шаги: ",
            &self::numbers(numbers),
            ".",
        ]),
        Remark::CompletionWithoutLimit => Cow::Borrowed(
            "Приказ не говорит, когда и каким путем возвращается дополненный формуляр. Здесь он проходит тот же путь снова, \
             а обещанный срок продолжает идти.",
        ),
        Remark::TermCountsAnew => Cow::Borrowed(
            "После возврата срок идет с того дня, когда вы снова сдадите пакет. Даты верны, если это тот же день.",
        ),
        Remark::NothingIssued => Cow::Borrowed(
            "Этот путь кончается без того, за чем вы обратились. По пункту 6 отказ должен быть мотивированным ответом.",
        ),
        Remark::CalendarNotKnown => {
            Cow::Borrowed("Для части этого времени выходные точно не известны, поэтому даты могут сдвинуться.")
        }
        Remark::UrgencyWithoutExpeditedService => Cow::Borrowed(
            "В таблице 1 есть сроки для категорий срочности, но нигде не сказано, кто может о них просить. Шаги \
             посчитаны по этим срокам, обещание пункта 10 остается прежним.",
        ),
        Remark::FirstDayOpen => Cow::Borrowed(
            "В тексте не сказано, считается ли день подачи первым днем срока. В основной дате он не считается, в \
             строгой считается.",
        ),
        Remark::FixedOrCeiling => Cow::Borrowed(
            "Если в таблице 1 нет слова «до», не сказано, длится шаг столько или может длиться столько. Для самых \
             ранних дат принято, что может.",
        ),
        Remark::DayKindOpen { taken_for } => Cow::Borrowed(match taken_for {
            PlainDays::Working => "В таблице 1 сказано «1 день», но не сказано, какой. Здесь это рабочий день.",
            PlainDays::Calendar => "В таблице 1 сказано «1 день», но не сказано, какой. Здесь это календарный день.",
        }),
        Remark::DailyWithoutLimit => {
            Cow::Borrowed("«Ежедневно» в таблице 1 – это ритм, а не срок. Здесь это тот же рабочий день или следующий.")
        }
        Remark::TermEndsBeforeHandingOut => {
            Cow::Borrowed("Обещанный срок кончается, когда полиция все оформила. Когда отдадут бумаги, не сказано.")
        }
        Remark::OneRoadForEveryProduct => Cow::Borrowed(
            "Паспорт и удостоверение личности названы в тексте вместе, и отдельных шагов или сроков для них нет. Даты \
             одинаковы для каждого из них и для обоих.",
        ),
    }
}

pub(in crate::words) const fn remark_todo(remark: &Remark) -> Option<&'static str> {
    match remark {
        Remark::CourseOfAnotherService { .. } => Some("Выберите другой вариант."),
        Remark::LimitsOutlastPromise { .. } => {
            Some("Ориентируйтесь на обещанный день: если к нему ничего не готово, письменно спросите в ЦОНе о причине.")
        }
        Remark::StepWithoutLimit { .. } => Some("Спросите в ЦОНе, сколько обычно длятся эти шаги."),
        Remark::CompletionWithoutLimit => {
            Some("Узнайте в районной миграционной полиции, что нужно дополнить и когда формуляр отправят дальше.")
        }
        Remark::TermCountsAnew => Some("Посмотрите даты снова, указав день, в который придете."),
        Remark::NothingIssued => Some("Попросите назвать причины письменно."),
        Remark::CalendarNotKnown => Some("Сверьте даты с календарем выходных того года."),
        Remark::TooManyCompletions { .. }
        | Remark::UrgencyWithoutExpeditedService
        | Remark::FirstDayOpen
        | Remark::FixedOrCeiling
        | Remark::DayKindOpen { .. }
        | Remark::DailyWithoutLimit
        | Remark::TermEndsBeforeHandingOut
        | Remark::OneRoadForEveryProduct => None,
    }
}
