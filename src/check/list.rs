//! The documents a case needs, and what has to be known about the list as a whole.

use super::need::{Applies, Need, needs};
use super::{applicant, edition, reason};
use crate::application::Application;
use crate::finding::{At, Fault, Finding, Question};
use crate::law::{Edition, UnreadList};

/// A list of documents for a case.
#[derive(Clone, Debug)]
pub struct List {
    /// The requirements, in the order of the standard.
    pub needs: Vec<Need>,
    /// What stands in the way whatever is brought: the case, the document wanted, the person, their age, who acts for them or the
    /// place does not go with the service or with each other; the edition is not in force; nobody has read the list.
    pub remarks: Vec<Finding>,
    /// The questions whose answers would settle it.
    pub questions: Vec<Question>,
}

/// The documents an application needs, and what can be said of it before a document is brought.
///
/// ```
/// use qujat::application::Application;
/// use qujat::check::list;
/// use qujat::law::Edition;
/// use qujat::service::Service;
///
/// let application = Application::new(Service::TemporaryIdCard);
/// let list = list(Edition::of(application.edition()), &application);
/// let ids: Vec<_> = list.needs.iter().map(|need| need.requirement.id).collect();
/// assert_eq!(ids, ["temporary-application", "temporary-payment", "temporary-photo"]);
/// ```
#[must_use]
pub fn list(edition: &'static Edition, application: &Application) -> List {
    let regulation = edition.regulation(application.service);
    let mut remarks = Vec::new();
    reason::case_fits(regulation, application, &mut remarks);
    edition::edition_not_in_force(edition, application, &mut remarks);
    applicant::is_served(regulation, application, &mut remarks);
    applicant::age_fits(regulation, application, &mut remarks);
    applicant::child_without_representative(regulation, application, &mut remarks);
    list_not_read(edition, application, &mut remarks);
    let needs = needs(edition, application);
    let mut questions = Vec::new();
    for need in &needs {
        if let Applies::DependsOn(question) = need.applies
            && !questions.contains(&question)
        {
            questions.push(question);
        }
    }
    List { needs, remarks, questions }
}

/// The list of this case, where nobody has read it.
pub(super) fn unread_list(edition: &'static Edition, application: &Application) -> Option<&'static UnreadList> {
    edition.unread_lists.iter().find(|list| {
        let this_case = application.reason.is_some_and(|reason| list.reasons.contains(&reason));
        list.service == application.service && (list.reasons.is_empty() || this_case)
    })
}

pub(super) fn list_not_read(edition: &'static Edition, application: &Application, found: &mut Vec<Finding>) {
    if let Some(list) = unread_list(edition, application) {
        found.push(Finding { fault: Fault::ListNotRead, at: At::Documents, why: list.citation });
    }
}
