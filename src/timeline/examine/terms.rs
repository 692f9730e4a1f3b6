//! Terms and limits that are at odds.

use super::{Seen, days, stages, step, steps};
use crate::law::{Action, Deed, Fee, Measure, Regulation, Stage};
use crate::reading::Reading;
use crate::service::{Medium, Urgency};
use crate::term::Term;
use crate::timeline::sweep::{first_whole_year, sweep};

/// In the general order and the default reading, on paper, so that every column counts, and from days of reception.
pub(super) fn limits_outlast_promise(regulation: &'static Regulation) -> Seen {
    let swept = first_whole_year(regulation)
        .and_then(|(from, until)| sweep(regulation, Urgency::General, Medium::Paper, Reading::default(), from, until));
    let Some(spread) = swept.and_then(|swept| swept.working_days()).filter(|spread| spread.broken > 0) else {
        return Seen::default();
    };
    limits_where(regulation, |action| days(action.limits.general).is_some())
        .against(regulation.promise.citation)
        .counting(Measure::PromisedDays, days(regulation.promise.value).unwrap_or(0))
        .counting(Measure::FewestDays, spread.fewest)
        .counting(Measure::MostDays, spread.most)
        .counting(Measure::StartsBroken, spread.thousandths())
}

pub(super) fn urgency_without_expedited_service(regulation: &'static Regulation) -> Seen {
    limits_where(regulation, |action| action.limits.differ())
        .counting_steps()
        .against(regulation.reception.no_expedited)
}

/// The steps of table 2 whose number the columns of table 1 skip.
pub(super) fn column_missing(regulation: &'static Regulation) -> Seen {
    let last = last_column(regulation);
    let missing: Vec<_> = regulation.steps_without_column().filter(|step| step.number < last).collect();
    let seen = Seen::at(missing.iter().map(|step| step.citation));
    missing.iter().fold(seen, |seen, step| seen.counting(Measure::MissingColumn, step.number))
}

/// The steps of table 2 after the last column of table 1.
pub(super) fn steps_without_limit(regulation: &'static Regulation) -> Seen {
    let last = last_column(regulation);
    let beyond = regulation.steps_without_column().filter(|step| step.number > last);
    Seen::at(beyond.map(|step| step.citation)).counting_steps()
}

pub(super) fn day_kind_open(regulation: &'static Regulation) -> Seen {
    limits_where(regulation, |action| any_limit(action, |term| matches!(term, Term::Days(_)))).counting_steps()
}

pub(super) fn daily_without_limit(regulation: &'static Regulation) -> Seen {
    limits_where(regulation, |action| any_limit(action, |term| term == Term::Daily)).counting_steps()
}

/// One column with a bare limit and one with a limit «дейін», or both in one.
pub(super) fn fixed_or_ceiling(regulation: &'static Regulation) -> Seen {
    let fixed = |action: &Action| any_limit(action, |term| matches!(term, Term::WorkingDays(_)));
    let ceiling = |action: &Action| any_limit(action, |term| matches!(term, Term::UpToWorkingDays(_)));
    if regulation.actions.iter().any(fixed) && regulation.actions.iter().any(ceiling) {
        limits_where(regulation, |action| fixed(action) || ceiling(action)).counting_steps()
    } else {
        Seen::default()
    }
}

/// «бастап», from the day on, without a word on whether that day is the first.
pub(super) fn first_day_open(regulation: &'static Regulation) -> Seen {
    let promise = regulation.promise;
    Seen::at(days(promise.value).filter(|_| promise.citation.quote.contains("бастап")).map(|_| promise.citation))
}

/// «ресімдегенге дейін», until it is drawn up, where table 2 goes on to hand something out.
pub(super) fn term_ends_before_handing_out(regulation: &'static Regulation) -> Seen {
    let promise = regulation.promise.citation;
    let goes_on = step(regulation.main_process, Deed::HandOut).is_some();
    Seen::at((goes_on && promise.quote.contains("ресімдегенге дейін")).then_some(promise))
}

/// One step may take as long as the whole.
pub(super) fn drawing_up_takes_whole_term(regulation: &'static Regulation) -> Seen {
    let promise = regulation.promise;
    let Some(promised) = days(promise.value) else { return Seen::default() };
    limits_where(regulation, |action| action.limits.general == promise.value)
        .counting(Measure::PromisedDays, promised)
        .counting(Measure::LimitDays, promised)
        .against(promise.citation)
}

/// Where the whole intake is one step, the queue before it may last longer.
pub(super) fn wait_longer_than_intake(regulation: &'static Regulation) -> Seen {
    let minutes = |term| if let Term::Minutes(minutes) = term { Some(minutes) } else { None };
    let at_the_desk = regulation.actions.iter().filter(|action| minutes(action.limits.general).is_some());
    let intake = regulation.column(Deed::TakeIn).filter(|_| at_the_desk.count() == 1);
    let limit = intake.and_then(|intake| minutes(intake.limits.general));
    match (intake, limit, minutes(regulation.wait_submitting.value)) {
        (Some(intake), Some(limit), Some(wait)) if limit < wait => {
            Seen::at([regulation.wait_submitting.citation, intake.limit_citation])
                .counting(Measure::WaitMinutes, wait)
                .counting(Measure::IntakeMinutes, limit)
        }
        _ => Seen::default(),
    }
}

/// The stage sends formulyars back to be completed; the model knows no deed of the tables that does.
pub(super) fn completion_without_limit(regulation: &'static Regulation) -> Seen {
    Seen::at(stages(regulation, Stage::SentToProductionOrBack))
}

/// The steps of table 3 that are neither in table 1 nor in table 2.
pub(super) fn refusal_without_limit(regulation: &'static Regulation) -> Seen {
    let own = steps(regulation.refusal_process).filter(|refusing| {
        regulation.column(refusing.deed).is_none() && step(regulation.main_process, refusing.deed).is_none()
    });
    Seen::at(own.map(|step| step.citation)).counting_steps()
}

/// The model holds no amount, because par. 11 names none.
pub(super) fn fee_without_amount(regulation: &'static Regulation) -> Seen {
    match regulation.fee.value {
        Fee::Paid => Seen::at([regulation.fee.citation]),
        Fee::Free => Seen::default(),
    }
}

fn last_column(regulation: &Regulation) -> u8 {
    regulation.actions.last().map_or(0, |action| action.number)
}

fn any_limit(action: &Action, is: fn(Term) -> bool) -> bool {
    Urgency::ALL.iter().any(|urgency| is(action.limits.of(*urgency)))
}

fn limits_where(regulation: &'static Regulation, is: impl Fn(&Action) -> bool) -> Seen {
    let limits = regulation.actions.iter().filter(|action| is(action));
    Seen::at(limits.map(|action| action.limit_citation))
}
