//! What happens to an application, in English.

use crate::language::Language;
use crate::law::Deed;
use crate::reading::PlainDays;
use crate::timeline::{Course, Remark};
use crate::words::sentence;
use crate::words::timeline::{Labels, numbers};
use crate::written::number;
use std::borrow::Cow;

pub(in crate::words) const COUNTING: Labels = Labels {
    first: ". First day: ",
    last: ". Last day: ",
    last_working: ". Last day, a working day: ",
    counted_to: ". Last day by the count: ",
    rolled_to: ". So the next working day: ",
    same_day: ". The same day: ",
    at_once: "No shortest time is set. Earliest day: ",
    days_off: ". Days off in that time: ",
    moves_unknown: ". The moved days of that time are not known",
};

pub(in crate::words) const fn course(course: Course) -> &'static str {
    match course {
        Course::Main => "It goes the whole way",
        Course::ReturnedAtCounter => "The package is returned at the counter",
        Course::SentBackForCompleting => "The formulyar is sent back to be completed",
        Course::Groundless => "The Committee finds no ground",
        Course::ReturnedThroughCentre => "The package is returned through the Centre",
    }
}

pub(in crate::words) const fn course_explained(course: Course) -> &'static str {
    match course {
        Course::Main => "Everything is in order, and you get what you applied for.",
        Course::ReturnedAtCounter => "A document is missing, and the whole package is handed back to you at once.",
        Course::SentBackForCompleting => {
            "The Committee sends the formulyar back to the district police to be completed. No limit is set for that."
        }
        Course::Groundless => {
            "The Committee finds that there was no ground for a document. The formulyar goes back and is destroyed or cancelled."
        }
        Course::ReturnedThroughCentre => {
            "The police find that a document was not presented, and send the package back to you through the Centre."
        }
    }
}

/// The step that no table has, and what it means for the citizen.
pub(in crate::words) const SEND_BACK: [&str; 2] = [
    "The formulyar that needs completing is sent back to the district police.",
    "Something in your formulyar has to be completed. It is back at the district police; they may call you.",
];

pub(in crate::words) const fn deed_explained(deed: Deed) -> &'static str {
    match deed {
        Deed::TakeIn => "At the counter your documents are taken in and looked through. Stay until that is done.",
        Deed::RegisterAndFillIn => {
            "Your formulyar is filled in on the spot. If you are given an information sheet, check every word in it; keep the slip, and \
             the stub if you get one."
        }
        Deed::MakeRegister => "Your formulyar is at the district police, who list it and send it on.",
        Deed::MakeConsolidatedRegister => {
            "Your formulyar is at the regional directorate, which checks that there is ground for it."
        }
        Deed::LogIncoming => "Your paper formulyar has reached the Committee and gets an incoming number.",
        Deed::CheckFormulyars => {
            "Your formulyar is at the Committee. It checks the formulyar, and you against the database of wanted persons."
        }
        Deed::SendToProduction => "The Committee sends your formulyar to where documents are made.",
        Deed::MakeDocuments => "Your document is being made.",
        Deed::MakeDispatchRegister => "Your document is made and at the Committee, which lists it for sending.",
        Deed::SendToRegion => "The Committee sends your document to the regional directorate.",
        Deed::FileDispatchRegister => {
            "Your document is at the regional directorate, which files the papers that came with it."
        }
        Deed::SendToDistrict => "The regional directorate sends your document to the district police.",
        Deed::SendToCentre => "The district police send your document to the Centre.",
        Deed::HandOut => "It is ready at the Centre. Come and collect it.",
        Deed::ReturnGroundless => "The Committee found no ground for a document and returns your formulyar.",
        Deed::SendFormulyarToDistrict => "Your formulyar goes back to the district police.",
        Deed::DestroyFormulyar => "Your formulyar is destroyed or cancelled. No document is made from it.",
        Deed::DrawUpTemporaryCard => "The police are drawing up your temporary identity card.",
        Deed::EnterInJournal => "The police enter the issue of your card in their journal.",
        Deed::DrawUpRegistration => "The police are drawing up your registration.",
        Deed::EnterRegistration => "The police enter your registration in the system.",
        Deed::DrawUpDeregistration => "The police are drawing up your removal from registration.",
        Deed::EnterDeregistration => "The police enter your removal in the system.",
        Deed::CheckDocuments => "Your documents are at the police, who check them.",
        Deed::ReturnPackage => "A document was not presented, so the police send your package back to the Centre.",
        Deed::ReturnDocuments => "You get your documents back. Add what is missing and come again.",
    }
}

pub(in crate::words) fn remark_what(remark: &Remark) -> Cow<'static, str> {
    match remark {
        Remark::CourseOfAnotherService { course } => sentence(&[
            "This service has no such course, so it was left out: “",
            crate::words::course(Language::En, *course),
            "”.",
        ]),
        Remark::TooManyCompletions { limit } => sentence(&[
            "The order does not say how many times a formulyar may be sent back. The most that is shown here: ",
            &number(*limit),
            ".",
        ]),
        Remark::LimitsOutlastPromise { days } => sentence(&[
            "Every unit can keep within its limit and you can still be served later than paragraph 10 promises. \
             Calendar days too late: ",
            &number(*days),
            ".",
        ]),
        Remark::StepWithoutLimit { numbers } => sentence(&[
            "Some steps have no limit. They count as no time here, so later dates are “not before”. Steps: ",
            &self::numbers(numbers),
            ".",
        ]),
        Remark::CompletionWithoutLimit => Cow::Borrowed(
            "The order does not say when and by which way a formulyar that was sent back to be completed returns. Here it goes \
             the same way again, and the promised term runs on.",
        ),
        Remark::TermCountsAnew => Cow::Borrowed(
            "After a return the term counts from the day you hand the package in again. The dates hold if that is the same day.",
        ),
        Remark::NothingIssued => Cow::Borrowed(
            "This road ends without what you applied for. By paragraph 6 a refusal has to be a reasoned answer.",
        ),
        Remark::CalendarNotKnown => {
            Cow::Borrowed("Part of this time lies where the days off are not known for certain, so dates may shift.")
        }
        Remark::UrgencyWithoutExpeditedService => Cow::Borrowed(
            "Table 1 has limits for urgency categories, and nothing says who may ask for one. The steps follow those \
             limits; the promise of paragraph 10 stays as it is.",
        ),
        Remark::FirstDayOpen => Cow::Borrowed(
            "The text does not say whether the day of handing in is the first day of the term. The main date leaves \
             it out, the strict date counts it.",
        ),
        Remark::FixedOrCeiling => Cow::Borrowed(
            "Where table 1 has no “up to”, it does not say whether a step takes so long or may take so long. The earliest \
             dates are counted as if it may.",
        ),
        Remark::DayKindOpen { taken_for } => Cow::Borrowed(match taken_for {
            PlainDays::Working => "Table 1 says “1 day” and not which kind of day. Here it is a working day.",
            PlainDays::Calendar => "Table 1 says “1 day” and not which kind of day. Here it is a calendar day.",
        }),
        Remark::DailyWithoutLimit => Cow::Borrowed(
            "“Daily” in table 1 is a rhythm and not a limit. Here it is the same working day or the next.",
        ),
        Remark::TermEndsBeforeHandingOut => Cow::Borrowed(
            "The promised term ends when the police have drawn everything up. When the papers are handed back is not \
             said.",
        ),
        Remark::OneRoadForEveryProduct => Cow::Borrowed(
            "The text names the passport and the identity card together and sets no step or limit for one of them alone. The \
             dates are the same for either and for both.",
        ),
    }
}

pub(in crate::words) const fn remark_todo(remark: &Remark) -> Option<&'static str> {
    match remark {
        Remark::CourseOfAnotherService { .. } => Some("Choose another course."),
        Remark::LimitsOutlastPromise { .. } => {
            Some("Go by the promised day: if nothing is ready then, ask the Centre in writing why.")
        }
        Remark::StepWithoutLimit { .. } => Some("Ask at the Centre how long these steps usually take."),
        Remark::CompletionWithoutLimit => {
            Some("Ask the district police what has to be completed and when the formulyar goes on.")
        }
        Remark::TermCountsAnew => Some("Look at the dates again with the day on which you come back."),
        Remark::NothingIssued => Some("Ask for the reasons in writing."),
        Remark::CalendarNotKnown => Some("Compare the dates with the calendar of days off of that year."),
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
