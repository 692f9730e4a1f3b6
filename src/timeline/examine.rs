//! A regulation examined by program: what is at odds in it that can be read off the modelled law, and how often its own
//! limits outlast its own promise.

use super::ceilings::Ceiling;
use super::course::Situation;
use super::promise::Promise;
use super::road::road;
use crate::citation::{Citation, Point};
use crate::law::{Action, Consumers, Deed, EndsIn, Fee, Lane, LaneStep, Outcome, Regulation, Role, Slip, Stage};
use crate::reading::Reading;
use crate::service::{Medium, Urgency};
use crate::term::Term;
use crate::unit::Unit;
use chrono::NaiveDate;

/// Something at odds that the program found, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What is at odds.
    pub slip: Slip,
    /// Where, the main place first; never empty.
    pub places: Vec<Citation>,
}

/// A question to a regulation: the places that bear it out, none if it is not so.
type Check = fn(&'static Regulation) -> Vec<Citation>;

/// What can be found by program, in the order of [`Slip`].
///
/// The rest of the slips are of words that the model does not hold; they are read and stated by hand.
pub const CHECKS: &[(Slip, Check)] = &[
    (Slip::LimitsOutlastPromise, limits_outlast_promise),
    (Slip::UrgencyWithoutExpeditedService, urgency_without_expedited_service),
    (Slip::ColumnSixMissing, column_missing),
    (Slip::StepsWithoutLimit, steps_without_limit),
    (Slip::DayKindOpen, day_kind_open),
    (Slip::DailyWithoutLimit, daily_without_limit),
    (Slip::FixedOrCeiling, fixed_or_ceiling),
    (Slip::FirstDayOpen, first_day_open),
    (Slip::DrawingUpTakesWholeTerm, drawing_up_takes_whole_term),
    (Slip::WaitLongerThanIntake, wait_longer_than_intake),
    (Slip::CompletionWithoutLimit, completion_without_limit),
    (Slip::RefusalWithoutLimit, refusal_without_limit),
    (Slip::FeeWithoutAmount, fee_without_amount),
    (Slip::CardIndexBeforeHandingOut, card_index_before_handing_out),
    (Slip::EndMisstated, end_misstated),
    (Slip::RegistrationSlipInNoTable, slip_in_no_table),
    (Slip::IssueEnteredBeforeHandingOut, issue_entered_before_handing_out),
    (Slip::RefusalOnAnotherGround, refusal_on_another_ground),
    (Slip::LaneHeadedTwice, lane_headed_twice),
    (Slip::IntakeByTwoUnits, intake_by_two_units),
    (Slip::ParagraphNumberedTwice, paragraph_numbered_twice),
    (Slip::RewritingWithoutStep, rewriting_without_step),
    (Slip::LegalPersonWithoutCard, legal_person_without_card),
];

/// Everything the program finds at odds in a regulation.
///
/// ```
/// use qujat::{law::{EDITIONS, Slip}, service::Service, timeline::examine};
///
/// let found = examine(EDITIONS[0].regulation(Service::PassportIdCard));
/// assert!(found.iter().any(|found| found.slip == Slip::ColumnSixMissing));
/// ```
#[must_use]
pub fn examine(regulation: &'static Regulation) -> Vec<Found> {
    let found = CHECKS.iter().map(|(slip, check)| Found { slip: *slip, places: check(regulation) });
    found.filter(|found| !found.places.is_empty()).collect()
}

/// How a regulation fares when every unit takes all its time, whichever day of a span the documents are handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sweep {
    /// The first day of handing in.
    pub from: NaiveDate,
    /// By how many days of the calendar the limits outlast the promise, for each day of handing in; 0 where they do not.
    pub overruns: Vec<u32>,
    /// The fewest days of the calendar that the limits come to.
    pub fewest: u32,
    /// The most.
    pub most: u32,
    /// The first day of handing in on which it is the most.
    pub most_on: NaiveDate,
}

impl Sweep {
    /// On how many days of handing in the limits outlast the promise.
    #[must_use]
    pub fn broken(&self) -> usize {
        self.overruns.iter().filter(|days| **days > 0).count()
    }
}

/// Adds the limits up for every day of handing in from one to another, both included; nothing, if there is none.
///
/// Steps without a limit count as no time at all, so every sum is «at least». Days off are taken too: the law does not
/// say that a package handed in by post or by proxy has another day, and par. 10 counts from the handing in.
#[must_use]
pub fn sweep(
    regulation: &'static Regulation,
    urgency: Urgency,
    medium: Medium,
    reading: Reading,
    from: NaiveDate,
    until: NaiveDate,
) -> Option<Sweep> {
    let steps = road(regulation, urgency, medium, &Situation::default());
    let mut sweep = Sweep { from, overruns: Vec::new(), fewest: u32::MAX, most: 0, most_on: from };
    for start in from.iter_days().take_while(|start| *start <= until) {
        let promise = Promise::new(regulation, Some(start), reading, false);
        let ceiling = Ceiling::of(&steps, start, reading, Some(&promise));
        sweep.overruns.push(ceiling.overrun);
        sweep.fewest = sweep.fewest.min(ceiling.days);
        if ceiling.days > sweep.most {
            (sweep.most, sweep.most_on) = (ceiling.days, start);
        }
    }
    (!sweep.overruns.is_empty()).then_some(sweep)
}

/// What one unit does in tables 2 and 3, and how much of it nothing limits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duties {
    /// The unit.
    pub unit: Unit,
    /// The steps it takes part in, in the order of the tables.
    pub steps: Vec<Citation>,
    /// Those of them that no column of table 1 limits.
    pub without_limit: Vec<Citation>,
}

/// Every unit that acts in tables 2 and 3, in the order in which it first does.
#[must_use]
pub fn duties(regulation: &'static Regulation) -> Vec<Duties> {
    let mut all: Vec<Duties> = Vec::new();
    for lane in regulation.main_process.iter().chain(regulation.refusal_process) {
        for step in lane.steps {
            let limited = regulation.actions.iter().any(|action| action.deed == step.deed);
            for unit in lane.units {
                let known = all.iter().position(|duties| duties.unit == *unit);
                if known.is_none() {
                    all.push(Duties { unit: *unit, steps: Vec::new(), without_limit: Vec::new() });
                }
                let index = known.unwrap_or(all.len() - 1);
                let Some(duties) = all.get_mut(index) else { continue };
                duties.steps.push(step.citation);
                if !limited {
                    duties.without_limit.push(step.citation);
                }
            }
        }
    }
    all
}

/// A step that table 1 gives to other units than table 2 does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// What is done.
    pub deed: Deed,
    /// Who does it by table 1, and where that stands.
    pub by_table_1: (&'static [Unit], Citation),
    /// Who does it by table 2, and where that stands.
    pub by_table_2: (&'static [Unit], Citation),
}

/// The steps that tables 1 and 2 give to different units, in the order of table 1.
#[must_use]
pub fn disagreements(regulation: &'static Regulation) -> Vec<Disagreement> {
    let mut all = Vec::new();
    for action in regulation.actions {
        for lane in regulation.main_process {
            let Some(step) = lane.steps.iter().find(|step| step.deed == action.deed) else { continue };
            let same =
                action.units.len() == lane.units.len() && action.units.iter().all(|unit| lane.units.contains(unit));
            if !same {
                all.push(Disagreement {
                    deed: action.deed,
                    by_table_1: (action.units, action.citation),
                    by_table_2: (lane.units, step.citation),
                });
            }
        }
    }
    all
}

fn limits_outlast_promise(regulation: &'static Regulation) -> Vec<Citation> {
    let span = NaiveDate::from_ymd_opt(2013, 1, 1).zip(NaiveDate::from_ymd_opt(2013, 12, 31));
    let swept = span.and_then(|(from, until)| {
        sweep(regulation, Urgency::General, Medium::Electronic, Reading::default(), from, until)
    });
    // A term of a day or two is overrun by a step of a day that begins a day later: that is another slip.
    let general = regulation.actions.iter().filter(|action| counts_days(action.limits.general));
    let limits: Vec<Citation> = general.map(|action| action.limit_citation).collect();
    if swept.is_some_and(|swept| swept.broken() > 0) && limits.len() > 1 {
        return [&[regulation.promise.citation], &*limits].concat();
    }
    Vec::new()
}

fn urgency_without_expedited_service(regulation: &'static Regulation) -> Vec<Citation> {
    let limits = limits_where(regulation, |action| {
        [Urgency::Category1, Urgency::Category2, Urgency::Category3]
            .iter()
            .any(|urgency| action.limits.of(*urgency) != action.limits.general)
    });
    if limits.is_empty() { limits } else { [&[regulation.reception.no_expedited], &*limits].concat() }
}

fn column_missing(regulation: &'static Regulation) -> Vec<Citation> {
    missing_columns(regulation).map(|step| step.citation).collect()
}

/// The steps of table 2 whose number the columns of table 1 skip.
fn missing_columns(regulation: &'static Regulation) -> impl Iterator<Item = &'static LaneStep> {
    let last = regulation.actions.last().map_or(0, |action| action.number);
    regulation.steps_without_column().filter(move |step| step.number < last)
}

fn steps_without_limit(regulation: &'static Regulation) -> Vec<Citation> {
    let last = regulation.actions.last().map_or(0, |action| action.number);
    regulation.steps_without_column().filter(|step| step.number > last).map(|step| step.citation).collect()
}

fn day_kind_open(regulation: &'static Regulation) -> Vec<Citation> {
    limits_where(regulation, |action| any_limit(action, |term| matches!(term, Term::Days(_))))
}

fn daily_without_limit(regulation: &'static Regulation) -> Vec<Citation> {
    limits_where(regulation, |action| any_limit(action, |term| term == Term::Daily))
}

fn fixed_or_ceiling(regulation: &'static Regulation) -> Vec<Citation> {
    let fixed = limits_where(regulation, |action| any_limit(action, |term| matches!(term, Term::WorkingDays(_))));
    let ceiling = limits_where(regulation, |action| any_limit(action, |term| matches!(term, Term::UpToWorkingDays(_))));
    if fixed.is_empty() || ceiling.is_empty() { Vec::new() } else { [ceiling, fixed].concat() }
}

fn first_day_open(regulation: &'static Regulation) -> Vec<Citation> {
    // «бастап», from the day on, without a word on whether that day is the first.
    let open = counts_days(regulation.promise.value) && regulation.promise.citation.quote.contains("бастап");
    if open { vec![regulation.promise.citation] } else { Vec::new() }
}

fn drawing_up_takes_whole_term(regulation: &'static Regulation) -> Vec<Citation> {
    let whole = limits_where(regulation, |action| {
        counts_days(action.limits.general) && action.limits.general == regulation.promise.value
    });
    if whole.is_empty() { whole } else { [&[regulation.promise.citation], &*whole].concat() }
}

fn wait_longer_than_intake(regulation: &'static Regulation) -> Vec<Citation> {
    let minutes = |term| if let Term::Minutes(minutes) = term { Some(minutes) } else { None };
    let wait = minutes(regulation.wait_submitting.value);
    let shorter = |action: &Action| {
        let intake =
            action.deed == Deed::TakeIn && regulation.actions.iter().all(|other| other.deed != Deed::RegisterAndFillIn);
        intake && minutes(action.limits.general).zip(wait).is_some_and(|(intake, wait)| intake < wait)
    };
    let intake = limits_where(regulation, shorter);
    if intake.is_empty() { intake } else { [&[regulation.wait_submitting.citation], &*intake].concat() }
}

fn completion_without_limit(regulation: &'static Regulation) -> Vec<Citation> {
    stages_where(regulation, |stage| stage == Stage::SentToProductionOrBack)
}

fn refusal_without_limit(regulation: &'static Regulation) -> Vec<Citation> {
    let unlimited = |step: &&LaneStep| {
        let column = regulation.actions.iter().any(|action| action.deed == step.deed);
        !column && step.deed != Deed::HandOut && regulation.main_process.iter().all(|lane| !has(lane, step.deed))
    };
    steps(regulation.refusal_process).filter(unlimited).map(|step| step.citation).collect()
}

fn fee_without_amount(regulation: &'static Regulation) -> Vec<Citation> {
    match regulation.fee.value {
        Fee::Paid => vec![regulation.fee.citation],
        Fee::Free => Vec::new(),
    }
}

fn card_index_before_handing_out(regulation: &'static Regulation) -> Vec<Citation> {
    let stage = |wanted| regulation.stages.iter().position(|stage| stage.value == wanted);
    let filed_last = stage(Stage::Filed) > stage(Stage::HandedOut);
    let filed = steps(regulation.main_process).find(|step| step.deed == Deed::SendToCentre);
    let handed_out = steps(regulation.main_process).find(|step| step.deed == Deed::HandOut);
    match filed.zip(handed_out) {
        Some((filed, handed_out)) if filed_last && filed.number < handed_out.number => {
            [stages_where(regulation, |stage| stage == Stage::Filed), vec![filed.citation]].concat()
        }
        _ => Vec::new(),
    }
}

fn end_misstated(regulation: &'static Regulation) -> Vec<Citation> {
    // An intake that ends in a return or in handing out what is not drawn up yet.
    let ends = regulation.actions.iter().filter(|action| {
        action.deed == Deed::TakeIn
            && matches!(
                action.ends_in,
                EndsIn::IncompletePackageReturned
                    | EndsIn::TemporaryCardHandedOut
                    | EndsIn::RegistrationHandedOut
                    | EndsIn::DeregistrationHandedOut
            )
    });
    ends.map(|action| action.ends_in_citation).collect()
}

fn slip_in_no_table(regulation: &'static Regulation) -> Vec<Citation> {
    stages_where(regulation, |stage| stage == Stage::SlipGiven)
}

fn issue_entered_before_handing_out(regulation: &'static Regulation) -> Vec<Citation> {
    let number = |deed| steps(regulation.main_process).find(|step| step.deed == deed);
    match number(Deed::EnterInJournal).zip(number(Deed::HandOut)) {
        Some((entered, handed_out)) if entered.number < handed_out.number => {
            vec![entered.citation, handed_out.citation]
        }
        _ => Vec::new(),
    }
}

fn refusal_on_another_ground(regulation: &'static Regulation) -> Vec<Citation> {
    let groundless = steps(regulation.refusal_process).filter(|step| step.deed == Deed::ReturnGroundless);
    let groundless: Vec<Citation> = groundless.map(|step| step.citation).collect();
    if groundless.is_empty() { groundless } else { [&[regulation.refusal], &*groundless].concat() }
}

fn lane_headed_twice(regulation: &'static Regulation) -> Vec<Citation> {
    let lanes = regulation.main_process;
    let again = lanes.iter().enumerate().filter(|(index, lane)| {
        lanes.iter().take(*index).any(|before| before.heading == lane.heading && before.units != lane.units)
    });
    again.flat_map(|(_, lane)| lane.steps).map(|step| step.citation).collect()
}

fn intake_by_two_units(regulation: &'static Regulation) -> Vec<Citation> {
    let takes_in = regulation.participants.iter().filter(|participant| participant.role == Role::TakesInAndHandsOut);
    let takes_in: Vec<Citation> = takes_in.map(|participant| participant.citation).collect();
    if takes_in.len() > 1 { takes_in } else { Vec::new() }
}

fn paragraph_numbered_twice(regulation: &'static Regulation) -> Vec<Citation> {
    let again = regulation.ledger().iter().filter(|entry| matches!(entry.place.point, Point::ParagraphAgain(_)));
    again.map(|entry| entry.place.says("")).collect()
}

fn rewriting_without_step(regulation: &'static Regulation) -> Vec<Citation> {
    // No deed of the tables rewrites anything: the model has none.
    match regulation.result.value {
        Outcome::AddressRewritten => vec![regulation.result.citation],
        Outcome::PassportAndOrIdCard | Outcome::TemporaryIdCard => Vec::new(),
    }
}

fn legal_person_without_card(regulation: &'static Regulation) -> Vec<Citation> {
    let legal = regulation.consumers.value == Consumers::NaturalAndLegal;
    let card = regulation.result.value == Outcome::AddressRewritten;
    if legal && card { vec![regulation.consumers.citation, regulation.result.citation] } else { Vec::new() }
}

fn counts_days(term: Term) -> bool {
    match term {
        Term::CalendarDays(_) | Term::WorkingDays(_) | Term::UpToWorkingDays(_) | Term::Days(_) => true,
        Term::Minutes(_) | Term::Daily | Term::NotStated => false,
    }
}

fn any_limit(action: &Action, is: fn(Term) -> bool) -> bool {
    Urgency::ALL.iter().any(|urgency| is(action.limits.of(*urgency)))
}

fn limits_where(regulation: &Regulation, is: impl Fn(&Action) -> bool) -> Vec<Citation> {
    regulation.actions.iter().filter(|action| is(action)).map(|action| action.limit_citation).collect()
}

fn stages_where(regulation: &Regulation, is: fn(Stage) -> bool) -> Vec<Citation> {
    regulation.stages.iter().filter(|stage| is(stage.value)).map(|stage| stage.citation).collect()
}

fn steps(lanes: &'static [Lane]) -> impl Iterator<Item = &'static LaneStep> {
    lanes.iter().flat_map(|lane| lane.steps)
}

fn has(lane: &Lane, deed: Deed) -> bool {
    lane.steps.iter().any(|step| step.deed == deed)
}
