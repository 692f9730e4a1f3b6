//! What is to be said of an application whatever lies in the package: the day, the edition, the urgency.

use super::{edition, fields, reason};
use crate::application::Application;
use crate::finding::Finding;
use crate::law::Edition;

/// What is found of the day on which the documents are handed in, and of the urgency asked for.
///
/// ```
/// use qujat::application::Application;
/// use qujat::check::about_submission;
/// use qujat::law::Edition;
/// use qujat::service::Service;
///
/// let application = Application::new(Service::TemporaryIdCard);
/// let findings = about_submission(Edition::of(application.edition()), &application);
/// assert_eq!(findings[0].fault.code(), "answer-needed");
/// ```
#[must_use]
pub fn about_submission(edition: &Edition, application: &Application) -> Vec<Finding> {
    let regulation = edition.regulation(application.service);
    let mut found = Vec::new();
    fields::submission_day(regulation, application, &mut found);
    edition::edition_not_in_force(edition, application, &mut found);
    edition::submitted_on_day_off(regulation, application, &mut found);
    reason::urgency_not_offered(regulation, application, &mut found);
    found
}
