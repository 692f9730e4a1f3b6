//! What happens to a package that is returned.

use crate::citation::Citation;
use crate::law::{Deed, Regulation};
use crate::unit::Unit;

/// A step of the way back.
#[derive(Clone, Copy, Debug)]
pub struct ReturnStep {
    /// Its number in its table.
    pub number: u8,
    /// Who acts.
    pub units: &'static [Unit],
    /// What is done.
    pub deed: Deed,
    /// Where it stands.
    pub citation: Citation,
}

/// The way back: at once at the counter where table 1 says so (annex 1), otherwise by the steps of table 3.
///
/// ```
/// use qujat::edition::EditionId;
/// use qujat::check::returned_course;
/// use qujat::law::Edition;
/// use qujat::service::Service;
///
/// let regulation = Edition::of(EditionId::Order394).regulation(Service::TemporaryIdCard);
/// assert_eq!(returned_course(regulation).len(), 4);
/// ```
#[must_use]
pub fn returned_course(regulation: &'static Regulation) -> Vec<ReturnStep> {
    if let Some(action) = regulation.returned_at_counter() {
        let (number, units, citation) = (action.number, action.units, action.citation);
        return vec![ReturnStep { number, units, deed: Deed::ReturnDocuments, citation }];
    }
    let mut steps: Vec<ReturnStep> = Vec::new();
    for lane in regulation.refusal_process {
        for step in lane.steps {
            // The steps are numbered across the lanes.
            let at = steps.iter().take_while(|before| before.number < step.number).count();
            let (number, units) = (step.number, lane.units);
            steps.insert(at, ReturnStep { number, units, deed: step.deed, citation: step.citation });
        }
    }
    steps
}
