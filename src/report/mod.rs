//! What leaves the crate: plain structures with ids, ISO dates and sentences, the same for JavaScript and for JSON text.

mod about;
#[cfg(feature = "analysis")]
mod bpmn;
mod calendar;
mod citation;
mod edition;
mod forecast;
mod formulyar;
mod icalendar;
mod instant;
mod json;
#[cfg(feature = "analysis")]
mod levers;
mod model;
mod package;
#[cfg(feature = "analysis")]
mod queue;
#[cfg(feature = "analysis")]
mod remarks;
mod requirement;
mod service;
#[cfg(feature = "analysis")]
mod simulation;
mod timeline;
mod vocabulary;
mod whereabouts;

pub use about::{AboutReport, about};
#[cfg(feature = "analysis")]
pub use bpmn::process_diagram;
pub use calendar::{CalendarDayReport, MOST_DAYS, calendar_days};
pub use citation::{CitationReport, CitedDate, CitedText};
pub use edition::{EditionReport, editions};
pub use forecast::{BarReport, ContributionReport, ForecastReport, PercentileReport, forecast_timeline};
#[cfg(feature = "analysis")]
pub use formulyar::machine_readable_lines;
pub use formulyar::{
    BarcodeReport, FormulyarFieldReport, FormulyarReport, IinReport, LatinNameReport, LatinReport, LetterReport,
    MachinePartReport, MachineReadableReport, SheetReport, Trilingual, check_iin, preview_formulyar,
};
pub use icalendar::icalendar;
pub use instant::instant;
pub use json::{
    BATCH_LIMIT, BATCH_TEXT_LIMIT, Contract, ContractError, ContractErrorReport, PackageOutcome, TEXT_LIMIT, Value,
    check_package_json, check_packages_json, from_json, package_from_json, package_verdict_json,
    preview_formulyar_json, to_json, value_from_json,
};
#[cfg(feature = "analysis")]
pub use levers::{
    ForecastByStartReport, LeverReport, LeversReport, MOST_DRAWN, MOST_STARTS, StartReport, UrgencyBrokenReport,
    forecast_by_start, forecast_levers,
};
pub use model::{AssumptionsReport, BareTermReport, ChanceReport, NumberReport, PhaseReport};
pub use package::{
    FindingReport, NeedReport, NeedStanding, PackageReport, QuestionReport, RemedyAction, RemedyReport, StepReport,
    check_package,
};
#[cfg(feature = "analysis")]
pub use queue::{
    DeskReport, MOST_QUEUED, MOST_SEARCHED, OfficeNumberReport, QueuePercentileReport, QueueReport, StaffReport,
    StaffingReport, find_staffing, simulate_queue,
};
#[cfg(feature = "analysis")]
pub use remarks::{
    DisagreementReport, DoersReport, FigureReport, RegulationRemarkReport, RegulationRemarksReport, SpreadReport,
    SweepReport, UnitDutiesReport, regulation_remarks,
};
pub use requirement::{DocumentChoice, RequirementReport, RequirementsReport, requirements};
pub use service::{ParticipantReport, ServiceReport, services};
#[cfg(feature = "analysis")]
pub use simulation::{SimulationReport, simulation_scenario};
pub use timeline::{
    CeilingReport, CeilingsReport, CountReport, CourseReport, DayReport, OverrunReport, PromiseReport, RemarkReport,
    ShareReport, TimelineReport, TimelineStepReport, preview_timeline,
};
pub use vocabulary::{DocumentLabel, Labelled, ReasonLabel, Vocabulary, vocabulary};
pub use whereabouts::{OverdueReport, StepHoldsReport, UnitHoldsReport, WhereaboutsReport, whereabouts};
