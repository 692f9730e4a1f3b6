//! The process of a service as a BPMN 2.0 diagram: what the source text drew, and lost.
//!
//! `process.rs` says what happens after what, `layout.rs` where each of it stands, `write.rs` what a program reads of it;
//! `xml.rs` is the paper.

mod layout;
mod length;
mod process;
mod write;
mod xml;

pub(super) use process::{Process, Simulated};

use super::json::ContractError;
use crate::language::Language;
use crate::law::Edition;
use crate::service::Service;
use crate::timeline::Course;

/// The process of a service as BPMN 2.0 XML with its layout: one pool, a lane for each unit, the steps in order.
///
/// The main course is table 2 with every alternative the regulation knows as a branch; a package returned at the counter
/// and a formulyar sent back are table 2 with that one branch; groundless documentation and a package returned through
/// the Centre are table 3.
///
/// A limit is a timer at the edge of its task, that of the general order where urgencies differ, and what runs out there
/// interrupts nothing: the order does not say what follows. Minutes and calendar days are durations of ISO 8601; what has
/// no length there, for it depends on the calendar, is an expression of `urn:qujat:term` that names what is counted. The
/// documentation has the limits in words.
///
/// ```
/// use qujat::edition::EditionId;
/// use qujat::language::Language;
/// use qujat::law::Edition;
/// use qujat::report::process_diagram;
/// use qujat::service::Service;
/// use qujat::timeline::Course;
///
/// let order = Edition::of(EditionId::Order394);
/// let xml = process_diagram(order, Service::TemporaryIdCard, Course::Main, Language::En)?;
/// assert!(xml.contains("<bpmn:startEvent"));
/// # Ok::<(), qujat::report::ContractError>(())
/// ```
///
/// # Errors
///
/// [`ContractError`], if the regulation does not know the course.
pub fn process_diagram(
    edition: &'static Edition,
    service: Service,
    course: Course,
    language: Language,
) -> Result<String, ContractError> {
    let regulation = edition.regulation(service);
    if course.citation(regulation).is_none() {
        return Err(ContractError::expected("a course that the service has").under("course"));
    }
    let mut process = Process::empty(regulation, language, None);
    process.draw(course);
    Ok(process.write())
}
