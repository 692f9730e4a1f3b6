//! A regulation examined by program: what is at odds in it that can be read off the modelled law.
//!
//! A check looks at values, never at the name of a service, so a new edition is examined by the same checks. It hands back
//! the places that bear it out. What is found here has to be stated among the errata, with words for the reader, and what
//! is stated there as found here has to be found: tests hold the two to each other.

mod papers;
mod refusal;
mod terms;
mod who;
mod wording;

pub use who::{Disagreement, Duties, disagreements, duties};

use crate::citation::Citation;
use crate::law::{Deed, Lane, LaneStep, Measure, Regulation, Slip, Stage};
use crate::term::Term;

/// Something at odds that the program found, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What is at odds.
    pub slip: Slip,
    /// Where, the main place first; never empty.
    pub places: Vec<Citation>,
    /// What was counted on the way.
    pub figures: Vec<Figure>,
}

/// A number that belongs to something found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What was counted.
    pub measure: Measure,
    /// How many.
    pub value: u32,
}

/// Everything the program finds at odds in a regulation, in the order of [`Slip`].
///
/// ```
/// use qujat::{law::{EDITIONS, Slip}, service::Service, timeline::examine};
///
/// let found = examine(EDITIONS[0].regulation(Service::PassportIdCard));
/// assert!(found.iter().any(|found| found.slip == Slip::ColumnSixMissing));
/// ```
#[must_use]
pub fn examine(regulation: &'static Regulation) -> Vec<Found> {
    let found = CHECKS.iter().map(|(slip, check)| {
        let Seen { places, figures } = check(regulation);
        Found { slip: *slip, places, figures }
    });
    found.filter(|found| !found.places.is_empty()).collect()
}

/// A question to a regulation, answered by what bears it out.
type Check = fn(&'static Regulation) -> Seen;

const CHECKS: &[(Slip, Check)] = &[
    (Slip::LimitsOutlastPromise, terms::limits_outlast_promise),
    (Slip::UrgencyWithoutExpeditedService, terms::urgency_without_expedited_service),
    (Slip::ColumnSixMissing, terms::column_missing),
    (Slip::StepsWithoutLimit, terms::steps_without_limit),
    (Slip::DayKindOpen, terms::day_kind_open),
    (Slip::DailyWithoutLimit, terms::daily_without_limit),
    (Slip::FixedOrCeiling, terms::fixed_or_ceiling),
    (Slip::FirstDayOpen, terms::first_day_open),
    (Slip::TermEndsBeforeHandingOut, terms::term_ends_before_handing_out),
    (Slip::DrawingUpTakesWholeTerm, terms::drawing_up_takes_whole_term),
    (Slip::WaitLongerThanIntake, terms::wait_longer_than_intake),
    (Slip::CompletionWithoutLimit, terms::completion_without_limit),
    (Slip::RefusalWithoutLimit, terms::refusal_without_limit),
    (Slip::FeeWithoutAmount, terms::fee_without_amount),
    (Slip::FormulyarsByTwoRoads, papers::formulyars_by_two_roads),
    (Slip::FinishedDocumentsByTwoRoads, papers::finished_documents_by_two_roads),
    (Slip::RegionalCheckOnlyInTables, papers::regional_check_only_in_tables),
    (Slip::CardIndexBeforeHandingOut, papers::card_index_before_handing_out),
    (Slip::IncomingNumberForPaperOnly, papers::incoming_number_for_paper_only),
    (Slip::EndMisstated, papers::end_misstated),
    (Slip::RegistrationSlipInNoTable, papers::slip_in_no_table),
    (Slip::IssueEnteredBeforeHandingOut, papers::issue_entered_before_handing_out),
    (Slip::RefusalOnAnotherGround, refusal::on_another_ground),
    (Slip::ReasonedAnswerInNoTable, refusal::reasoned_answer_in_no_table),
    (Slip::WrongDocumentsWithoutConsequence, refusal::wrong_documents_without_consequence),
    (Slip::LaneHeadedTwice, who::lane_headed_twice),
    (Slip::ParticipantsIncomplete, who::participants_incomplete),
    (Slip::IntakeByTwoUnits, who::intake_by_two_units),
    (Slip::ParagraphNumberedTwice, wording::paragraph_numbered_twice),
    (Slip::LostFromSource, wording::lost_from_source),
    (Slip::DeregistrationRewritesAddress, wording::deregistration_rewrites_address),
    (Slip::RewritingWithoutStep, wording::rewriting_without_step),
    (Slip::LegalPersonWithoutCard, wording::legal_person_without_card),
];

/// What a check saw: nothing at odds, if there are no places.
#[derive(Default)]
struct Seen {
    places: Vec<Citation>,
    figures: Vec<Figure>,
}

impl Seen {
    fn at(places: impl IntoIterator<Item = Citation>) -> Self {
        Self { places: places.into_iter().collect(), figures: Vec::new() }
    }

    /// The same with a number.
    fn counting(mut self, measure: Measure, value: impl TryInto<u32>) -> Self {
        self.figures.push(Figure { measure, value: value.try_into().unwrap_or(u32::MAX) });
        self
    }

    /// The same with the number of its places as the number of steps.
    fn counting_steps(self) -> Self {
        let steps = self.places.len();
        self.counting(Measure::Steps, steps)
    }

    /// The same after the place it is at odds with; still nothing, if it is nothing.
    fn against(mut self, place: Citation) -> Self {
        if !self.places.is_empty() {
            self.places.insert(0, place);
        }
        self
    }
}

/// The days of a term, of whatever kind; none of one in minutes, of a rhythm and of none.
fn days(term: Term) -> Option<u8> {
    match term {
        Term::CalendarDays(days) | Term::WorkingDays(days) | Term::UpToWorkingDays(days) | Term::Days(days) => {
            Some(days)
        }
        Term::Minutes(_) | Term::Daily | Term::NotStated => None,
    }
}

/// The stages of this kind.
fn stages(regulation: &'static Regulation, wanted: Stage) -> impl Iterator<Item = Citation> {
    regulation.stages.iter().filter(move |stage| stage.value == wanted).map(|stage| stage.citation)
}

/// The steps of a process, lane by lane.
fn steps(lanes: &'static [Lane]) -> impl Iterator<Item = &'static LaneStep> {
    lanes.iter().flat_map(|lane| lane.steps)
}

/// The step of a process in which a deed is done.
fn step(lanes: &'static [Lane], deed: Deed) -> Option<&'static LaneStep> {
    steps(lanes).find(|step| step.deed == deed)
}
