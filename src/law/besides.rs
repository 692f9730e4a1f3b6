//! Services that go together: who asks for one may need another besides.

use super::requirement::Condition;
use crate::citation::Citation;
use crate::service::Service;

/// A service that goes with a case of another one.
#[derive(Clone, Copy, Debug)]
pub struct ServiceBesides {
    /// The service that is asked for.
    pub with: Service,
    /// In which cases: none of these may fail to hold.
    pub conditions: &'static [Condition],
    /// The service that goes with it.
    pub service: Service,
    /// What the law says of that service.
    pub citation: Citation,
}
