//! What holds of the dates of every road, whatever is applied for, when, and whatever happens.
#![cfg(not(target_arch = "wasm32"))]

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use qujat::application::Application;
use qujat::calendar::{Week, is_working};
use qujat::edition::EditionId;
use qujat::law::Edition;
use qujat::reading::{DayOff, FilingDay, PlainDays, Reading};
use qujat::service::{Medium, Service, Urgency};
use qujat::term::Works;
use qujat::timeline::{Course, Situation, Step, Timeline, preview, schedule_where};
use serde_json::json;

fn edition() -> &'static Edition {
    Edition::of(EditionId::Order394)
}

fn readings() -> impl Strategy<Value = Reading> {
    let of = |all: &'static [FilingDay]| prop::sample::select(all);
    (
        of(FilingDay::ALL),
        prop::sample::select(PlainDays::ALL),
        prop::sample::select(Week::ALL),
        prop::sample::select(DayOff::ALL),
    )
        .prop_map(|(filing_day, plain_days, week, day_off)| Reading { filing_day, plain_days, week, day_off })
}

prop_compose! {
    /// Any application of the years we know.
    fn applications()(
        service in prop::sample::select(Service::ALL),
        urgency in prop::sample::select(Urgency::ALL),
        medium in prop::sample::select(Medium::ALL),
        reading in readings(),
        day in 0_u64..6500,
    ) -> Application {
        let day = NaiveDate::from_ymd_opt(2009, 1, 1).expect("a day") + Days::new(day);
        serde_json::from_value(json!({
            "service": service, "urgency": urgency, "medium": medium, "reading": reading, "submittedOn": day.to_string(),
        }))
        .expect("an application")
    }
}

prop_compose! {
    fn situations()(
        courses in prop::sample::subsequence(Course::ALL, 0..=Course::ALL.len()),
        completions in prop::option::of(0_u32..4),
    ) -> Situation {
        Situation { courses, completions }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_ends_before_it_can(application in applications(), situation in situations()) {
        let timeline = preview(edition(), &application, &situation);
        let (mut soonest, mut last) = (timeline.submitted_on.expect("a day"), timeline.submitted_on.expect("a day"));
        for dates in timeline.steps.iter().filter_map(|dated| dated.dates) {
            prop_assert!(dates.earliest >= soonest);
            soonest = dates.earliest;
            if let Some(latest) = dates.latest {
                prop_assert!(dates.earliest <= latest);
                prop_assert!(latest >= last);
                last = latest;
            }
        }
        let ceiling = &timeline.ceilings.as_ref().expect("a day").chosen;
        prop_assert_eq!(ceiling.ends_on, last);
        prop_assert_eq!(ceiling.shares.iter().map(|share| share.days).sum::<u32>(), ceiling.days);
    }

    /// Any days more on which the offices are closed, over the whole road.
    #[test]
    fn whatever_day_is_off_besides_no_step_is_earlier(
        application in applications(), situation in situations(), off in prop::collection::btree_set(0_u64..150, 1..12),
    ) {
        let timeline = preview(edition(), &application, &situation);
        let (from, reading) = (timeline.submitted_on.expect("a day"), timeline.reading);
        let off: Vec<NaiveDate> = off.into_iter().map(|days| from + Days::new(days)).collect();
        let works = |day| is_working(day, reading.week) && !off.contains(&day);
        let steps: Vec<Step> = timeline.steps.iter().map(|dated| dated.step).collect();
        let closed = schedule_where(Works::Where(&works), &steps, from, reading);
        for (open, closed) in timeline.steps.iter().zip(closed) {
            prop_assert_eq!(open.dates.is_some(), closed.is_some());
            let Some((open, closed)) = open.dates.zip(closed) else { continue };
            prop_assert!(open.earliest <= closed.earliest && open.latest <= closed.latest, "{:?} {:?}", open, closed);
        }
    }

    #[test]
    fn the_strict_reading_is_never_later(application in applications(), situation in situations()) {
        let timeline = preview(edition(), &application, &situation);
        let latest = |end: Option<qujat::term::End>| end.map(|end| end.latest);
        prop_assert!(latest(timeline.promise.strict) <= latest(timeline.promise.chosen));
        let ceilings = timeline.ceilings.expect("a day");
        prop_assert!(ceilings.strict.ends_on <= ceilings.chosen.ends_on);
    }

    #[test]
    fn a_higher_urgency_is_never_later(application in applications(), situation in situations()) {
        let ends = [Urgency::Category1, Urgency::Category2, Urgency::Category3, Urgency::General].map(|urgency| {
            let application = Application { urgency: Some(urgency), ..application.clone() };
            preview(edition(), &application, &situation).ceilings.expect("a day").chosen.ends_on
        });
        prop_assert!(ends.is_sorted());
    }

    #[test]
    fn paper_is_never_sooner(application in applications(), situation in situations()) {
        let ends = [Medium::Electronic, Medium::Paper].map(|medium| {
            let application = Application { medium: Some(medium), ..application.clone() };
            preview(edition(), &application, &situation).ceilings.expect("a day").chosen.ends_on
        });
        prop_assert!(ends.is_sorted());
    }

    #[test]
    fn a_later_filing_never_ends_sooner(application in applications(), situation in situations(), later in 1_u64..40) {
        let first = preview(edition(), &application, &situation);
        let day = first.submitted_on.expect("a day") + Days::new(later);
        let second = preview(edition(), &Application { submitted_on: qujat::given::Given::Read(day), ..application }, &situation);
        let ends = |timeline: &Timeline| timeline.ceilings.as_ref().map(|ceilings| ceilings.chosen.ends_on);
        prop_assert!(ends(&first) <= ends(&second));
    }

    /// Groundless documentation ends the road: what was applied for never comes. Anything else makes it no shorter.
    #[test]
    fn adding_a_course_never_makes_the_end_earlier(
        application in applications(),
        situation in situations(),
        course in prop::sample::select(Course::ALL),
    ) {
        // Nothing given is the main course.
        let mut before = situation;
        if before.courses.iter().all(|course| course.citation(edition().regulation(application.service)).is_none()) {
            before.courses.push(Course::Main);
        }
        let mut after = before.clone();
        after.courses.push(course);
        let [before, after] = [before, after].map(|situation| preview(edition(), &application, &situation));
        let ends = |timeline: &Timeline| timeline.ceilings.as_ref().map(|ceilings| ceilings.chosen.ends_on);
        let never = before.ends_in_issue && !after.ends_in_issue;
        prop_assert!(never || ends(&before) <= ends(&after));
    }

    #[test]
    fn sending_back_once_more_never_makes_the_end_earlier(application in applications(), often in 0_u32..9) {
        let ends = [often, often + 1].map(|completions| {
            let situation = Situation { courses: vec![Course::SentBackForCompleting], completions: Some(completions) };
            preview(edition(), &application, &situation).ceilings.expect("a day").chosen.ends_on
        });
        prop_assert!(ends.is_sorted());
    }

    /// Without the steps to blame the promise would hold; with the shortest of them it would not.
    #[test]
    fn the_blame_is_neither_too_much_nor_too_little(application in applications()) {
        let timeline = preview(edition(), &application, &Situation::default());
        let (from, ceilings) = (timeline.submitted_on.expect("a day"), timeline.ceilings.expect("a day"));
        let promise = timeline.promise.chosen.expect("a day").latest;
        let blamed: Vec<usize> =
            ceilings.chosen.shares.iter().filter(|share| share.to_blame).map(|share| share.index).collect();
        let ends_without = |left_out: &[usize]| {
            let steps = timeline.steps.iter().enumerate().filter(|(index, _)| !left_out.contains(index));
            let terms = steps.filter(|(_, dated)| dated.step.applies).map(|(_, dated)| dated.step.limit.value);
            terms.fold(from, |day, term| term.ends(day, timeline.reading).map_or(day, |end| end.latest))
        };
        prop_assert!(ends_without(&blamed) <= promise);
        if let Some((_, fewer)) = blamed.split_last() {
            prop_assert!(ends_without(fewer) > promise);
        }
        prop_assert_eq!(blamed.is_empty(), ceilings.chosen.overrun == 0);
    }
}
