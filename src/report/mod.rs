//! What leaves the crate: plain structures with ids, ISO dates and sentences, the same for JavaScript and for JSON text.

mod bpmn;
mod citation;
mod edition;
mod formulyar;
mod icalendar;
mod json;
mod package;
mod requirement;
mod service;
mod timeline;
mod vocabulary;

pub use bpmn::process_diagram;
pub use citation::{CitationReport, CitedDate, CitedText};
pub use edition::{EditionReport, editions};
pub use formulyar::{
    BarcodeReport, FormulyarFieldReport, FormulyarReport, IinReport, LatinNameReport, LatinReport, LetterReport,
    MachinePartReport, MachineReadableReport, SheetReport, Trilingual, check_iin, preview_formulyar,
};
pub use icalendar::icalendar;
pub use json::{
    Contract, ContractError, TEXT_LIMIT, Value, check_package_json, from_json, package_from_json, package_verdict_json,
    preview_formulyar_json, to_json, value_from_json,
};
pub use package::{FindingReport, NeedReport, PackageReport, QuestionReport, RemedyReport, StepReport, check_package};
pub use requirement::{DocumentChoice, RequirementReport, RequirementsReport, requirements};
pub use service::{ParticipantReport, ServiceReport, services};
pub use timeline::{
    CeilingReport, CeilingsReport, CountReport, CourseReport, DayReport, OverrunReport, PromiseReport, RemarkReport,
    ShareReport, TimelineReport, TimelineStepReport, preview_timeline,
};
pub use vocabulary::{Labelled, ReasonLabel, Vocabulary, vocabulary};
