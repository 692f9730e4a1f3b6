//! Өтінішпен не болатыны, қазақша.

use crate::language::Language;
use crate::law::Deed;
use crate::reading::PlainDays;
use crate::timeline::{Course, Remark};
use crate::words::sentence;
use crate::words::timeline::{Labels, numbers};
use crate::written::number;
use std::borrow::Cow;

pub(in crate::words) const COUNTING: Labels = Labels {
    first: ". Бірінші күні: ",
    last: ". Соңғы күні: ",
    last_working: ". Соңғы күні, жұмыс күні: ",
    counted_to: ". Санақ бойынша соңғы күні: ",
    rolled_to: ". Сондықтан келесі жұмыс күні: ",
    same_day: ". Сол күні: ",
    at_once: "Ең аз мерзім белгіленбеген. Ең ерте күні: ",
    days_off: ". Арадағы демалыс күндерінің саны: ",
    moves_unknown: ". Бұл кезеңде демалыс күндерінің қалай ауысатыны белгісіз",
};

pub(in crate::words) const fn course(course: Course) -> &'static str {
    match course {
        Course::Main => "Өтініш бүкіл жолдан өтеді",
        Course::ReturnedAtCounter => "Пакет қабылдау кезінде қайтарылады",
        Course::SentBackForCompleting => "Формуляр толықтыруға қайтарылады",
        Course::Groundless => "Комитет құжаттандыруды негізсіз деп табады",
        Course::ReturnedThroughCentre => "Пакет Орталық арқылы қайтарылады",
    }
}

pub(in crate::words) const fn course_explained(course: Course) -> &'static str {
    match course {
        Course::Main => "Бәрі дұрыс, сұраған құжатыңызды немесе қызметіңізді аласыз.",
        Course::ReturnedAtCounter => "Құжат жетіспейді, сондықтан бүкіл пакет өзіңізге бірден қайтарылады.",
        Course::SentBackForCompleting => {
            "Комитет формулярды толықтыру үшін аудандық көші-қон полициясына қайтарады. Оған мерзім белгіленбеген."
        }
        Course::Groundless => {
            "Комитет құжаттандыруға негіз жоқ деп табады. Формуляр кері қайтарылады да, жойылады немесе күші жойылады."
        }
        Course::ReturnedThroughCentre => {
            "Полиция құжаттардың бірі ұсынылмағанын анықтап, пакетті Орталық арқылы өзіңізге қайтарады."
        }
    }
}

/// The step that no table has, and what it means for the citizen.
pub(in crate::words) const SEND_BACK: [&str; 2] = [
    "Толықтыруды қажет ететін формулярды ҚАІІО-ға қайтарады.",
    "Формулярыңызды толықтыру керек. Ол аудандық көші-қон полициясына қайтты, сізді шақыруы мүмкін.",
];

pub(in crate::words) const fn deed_explained(deed: Deed) -> &'static str {
    match deed {
        Deed::TakeIn => "Орталықта құжаттарыңызды қабылдап, тексереді. Тексеріп болғанша күтіңіз.",
        Deed::RegisterAndFillIn => {
            "Формулярыңызды сол жерде толтырады. Ақпараттық парақ берілсе, ондағы әр сөзді тексеріңіз. Талонды, ал берілсе, \
             түбіртекті де сақтаңыз."
        }
        Deed::MakeRegister => "Формулярыңыз аудандық көші-қон полициясында. Оны тізілімге енгізіп, әрі қарай жібереді.",
        Deed::MakeConsolidatedRegister => {
            "Формулярыңыз облыстық көші-қон полициясында. Онда негіз бар-жоғын тексереді."
        }
        Deed::LogIncoming => "Қағаз формулярыңыз Комитетке жетті. Оған кіріс нөмірі беріледі.",
        Deed::CheckFormulyars => {
            "Формулярыңыз Комитетте. Формулярды тексереді, өзіңізді іздестірудегілердің базасынан қарайды."
        }
        Deed::SendToProduction => "Комитет формулярыңызды құжат жасайтын орталыққа жібереді.",
        Deed::MakeDocuments => "Құжатыңыз жасалып жатыр.",
        Deed::MakeDispatchRegister => "Құжатыңыз жасалды. Комитет оны жіберуге арналған тізілімге енгізеді.",
        Deed::SendToRegion => "Комитет құжатыңызды облыстық көші-қон полициясына жібереді.",
        Deed::FileDispatchRegister => "Құжатыңыз облыстық көші-қон полициясында. Ілеспе қағаздарын іске тігеді.",
        Deed::SendToDistrict => "Облыстық көші-қон полициясы құжатыңызды аудандық көші-қон полициясына жібереді.",
        Deed::SendToCentre => "Аудандық көші-қон полициясы құжатыңызды Орталыққа жібереді.",
        Deed::HandOut => "Бәрі дайын, Орталықта күтіп тұр. Келіп алыңыз.",
        Deed::ReturnGroundless => "Комитет құжатқа негіз таппады, формулярыңызды кері қайтарады.",
        Deed::SendFormulyarToDistrict => "Формулярыңыз аудандық көші-қон полициясына қайтады.",
        Deed::DestroyFormulyar => "Формулярыңыз жойылады немесе оның күші жойылады. Ол бойынша құжат жасалмайды.",
        Deed::DrawUpTemporaryCard => "Полиция уақытша жеке куәлігіңізді ресімдеп жатыр.",
        Deed::EnterInJournal => "Полиция куәлігіңіздің берілуін журналға тіркейді.",
        Deed::DrawUpRegistration => "Полиция тіркелуіңізді ресімдеп жатыр.",
        Deed::EnterRegistration => "Полиция тіркелуіңізді жүйеге енгізеді.",
        Deed::DrawUpDeregistration => "Полиция тіркеу есебінен шығуыңызды ресімдеп жатыр.",
        Deed::EnterDeregistration => "Полиция тіркеу есебінен шығуыңызды жүйеге енгізеді.",
        Deed::CheckDocuments => "Құжаттарыңыз полицияда. Оларды тексеріп жатыр.",
        Deed::ReturnPackage => "Құжаттардың бірі ұсынылмаған, полиция пакетіңізді Орталыққа қайтарады.",
        Deed::ReturnDocuments => "Құжаттарыңызды қайтарып береді. Жетіспейтінін қосып, қайта келіңіз.",
    }
}

pub(in crate::words) fn remark_what(remark: &Remark) -> Cow<'static, str> {
    match remark {
        Remark::CourseOfAnotherService { course } => sentence(&[
            "Бұл қызметте мұндай жол жоқ, сондықтан ол ескерілмеді: «",
            crate::words::course(Language::Kk, *course),
            "».",
        ]),
        Remark::TooManyCompletions { limit } => sentence(&[
            "Формулярды неше рет қайтаруға болатыны бұйрықта айтылмаған. Мұнда ең көп көрсетілетіні: ",
            &number(*limit),
            ".",
        ]),
        Remark::LimitsOutlastPromise { days } => sentence(&[
            "Әр бөлініс өз мерзімін сақтаса да, қызмет 10-тармақ уәде еткен күннен кеш көрсетілуі мүмкін. Кешігетін \
             күнтізбелік күн саны: ",
            &number(*days),
            ".",
        ]),
        Remark::StepWithoutLimit { numbers } => sentence(&[
            "Кейбір қадамдарға мерзім белгіленбеген. Мұнда олар уақыт алмайды деп саналады, сондықтан кейінгі күндер «одан \
             ерте емес» деп түсініледі. Қадамдар: ",
            &self::numbers(numbers),
            ".",
        ]),
        Remark::CompletionWithoutLimit => Cow::Borrowed(
            "Толықтыруға қайтарылған формулярдың қашан және қай жолмен қайта келетіні бұйрықта айтылмаған. Мұнда ол сол \
             жолдан қайта өтеді, уәде етілген мерзім жүре береді.",
        ),
        Remark::TermCountsAnew => Cow::Borrowed(
            "Қайтарылғаннан кейін мерзім пакетті қайта тапсырған күннен бастап есептеледі. Пакетті сол күні қайта тапсырсаңыз, \
             осы күндер дұрыс.",
        ),
        Remark::NothingIssued => Cow::Borrowed(
            "Бұл жолдың соңында сұрағаныңыз берілмейді. 6-тармақ бойынша бас тарту дәлелді жауап болуға тиіс.",
        ),
        Remark::CalendarNotKnown => {
            Cow::Borrowed("Осы уақыттың бір бөлігінде демалыс күндері нақты белгісіз, сондықтан күндер жылжуы мүмкін.")
        }
        Remark::UrgencyWithoutExpeditedService => Cow::Borrowed(
            "1-кестеде жеделдік санаттарының мерзімі бар, бірақ оны кім сұрай алатыны еш жерде айтылмаған. Қадамдар \
             сол мерзіммен есептелді, 10-тармақтың уәдесі өзгермейді.",
        ),
        Remark::FirstDayOpen => Cow::Borrowed(
            "Тапсырған күн мерзімнің бірінші күні бола ма, мәтінде айтылмаған. Негізгі есепте ол саналмайды, қатаң \
             есепте саналады.",
        ),
        Remark::FixedOrCeiling => Cow::Borrowed(
            "1-кестеде «дейін» сөзі болмаса, қадам дәл сонша күнге созыла ма, әлде ең көбі сонша ма – айтылмаған. Ең \
             ерте күндерді есептегенде «ең көбі» деп алынды.",
        ),
        Remark::DayKindOpen { taken_for } => Cow::Borrowed(match taken_for {
            PlainDays::Working => "1-кестеде «1 күн» деп жазылған, қандай күн екені айтылмаған. Мұнда ол – жұмыс күні.",
            PlainDays::Calendar => {
                "1-кестеде «1 күн» деп жазылған, қандай күн екені айтылмаған. Мұнда ол – күнтізбелік күн."
            }
        }),
        Remark::DailyWithoutLimit => Cow::Borrowed(
            "1-кестедегі «күн сайын» – мерзім емес, жұмыс ырғағы. Мұнда ол – сол жұмыс күні немесе келесі жұмыс \
             күні.",
        ),
        Remark::TermEndsBeforeHandingOut => Cow::Borrowed(
            "Уәде етілген мерзім полиция бәрін ресімдегенде аяқталады. Қағаздардың қашан қайтарылатыны айтылмаған.",
        ),
        Remark::OneRoadForEveryProduct => Cow::Borrowed(
            "Мәтінде паспорт пен жеке куәлік бірге аталған, олардың ешқайсысына бөлек қадам да, мерзім де белгіленбеген. \
             Сондықтан күндер паспортқа да, жеке куәлікке де, екеуіне бірге де бірдей.",
        ),
    }
}

pub(in crate::words) const fn remark_todo(remark: &Remark) -> Option<&'static str> {
    match remark {
        Remark::CourseOfAnotherService { .. } => Some("Басқа жолды таңдаңыз."),
        Remark::LimitsOutlastPromise { .. } => {
            Some("Уәде етілген күнге сүйеніңіз: сол күні дайын болмаса, себебін Орталықтан жазбаша сұраңыз.")
        }
        Remark::StepWithoutLimit { .. } => Some("Бұл қадамдар әдетте қанша уақыт алатынын Орталықтан сұраңыз."),
        Remark::CompletionWithoutLimit => {
            Some("Нені толықтыру керегін және формулярдың қашан жіберілетінін аудандық көші-қон полициясынан сұраңыз.")
        }
        Remark::TermCountsAnew => Some("Қайта келетін күніңізді көрсетіп, күндерді қайта қараңыз."),
        Remark::NothingIssued => Some("Себебін жазбаша беруін сұраңыз."),
        Remark::CalendarNotKnown => Some("Күндерді сол жылдың демалыс күнтізбесімен салыстырыңыз."),
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
