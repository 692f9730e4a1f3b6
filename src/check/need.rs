//! Which requirements an application meets with: for certain, or depending on an answer still to be given.

use crate::application::{ApplicantKind, Application, Representation};
use crate::document::DocumentKind;
use crate::finding::Question;
use crate::law::age::CARD_FROM;
use crate::law::{Condition, Edition, Requirement};
use crate::reason::Reason;
use crate::service::Product;
use chrono::NaiveDate;

/// Whether a requirement applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applies {
    /// It does.
    Yes,
    /// That depends on this question.
    DependsOn(Question),
}

/// A requirement that applies, or may.
#[derive(Clone, Copy, Debug)]
pub struct Need {
    /// The requirement.
    pub requirement: &'static Requirement,
    /// Whether it applies.
    pub applies: Applies,
}

/// The documents this application needs, in the order of the lists.
///
/// A requirement that hangs on an unanswered question is there too, and names the question.
///
/// ```
/// use qujat::application::Application;
/// use qujat::check::{Applies, needs};
/// use qujat::finding::Question;
/// use qujat::law::Edition;
/// use qujat::service::Service;
///
/// let application = Application::new(Service::ResidenceRegistration);
/// let needs = needs(Edition::of(application.edition()), &application);
/// let applies = |id| needs.iter().find(|need| need.requirement.id == id).map(|need| need.applies);
/// assert_eq!(applies("dwelling"), Some(Applies::Yes));
/// assert_eq!(applies("departure-slip"), Some(Applies::DependsOn(Question::Reason)));
/// ```
#[must_use]
pub fn needs(edition: &'static Edition, application: &Application) -> Vec<Need> {
    edition
        .requirements
        .iter()
        .filter(|requirement| requirement.service == application.service)
        .filter_map(|requirement| {
            applies(requirement.conditions, application).map(|applies| Need { requirement, applies })
        })
        .collect()
}

/// The first condition that fails rules it out; otherwise the first unanswered one decides.
pub(super) fn applies(conditions: &[Condition], application: &Application) -> Option<Applies> {
    let mut result = Applies::Yes;
    for condition in conditions {
        match holds(*condition, application) {
            Holds::No => return None,
            Holds::DependsOn(question) if result == Applies::Yes => result = Applies::DependsOn(question),
            Holds::Yes | Holds::DependsOn(_) => {}
        }
    }
    Some(result)
}

enum Holds {
    Yes,
    No,
    DependsOn(Question),
}

fn holds(condition: Condition, application: &Application) -> Holds {
    match condition {
        Condition::Reasons(reasons) => match application.reason {
            Some(reason) => yes(reasons.contains(&reason)),
            None => Holds::DependsOn(Question::Reason),
        },
        Condition::NamedReasons(reasons) => yes(application.reason.is_some_and(|reason| reasons.contains(&reason))),
        Condition::ReasonsOrUnnamed(reasons) => yes(application.reason.is_none_or(|reason| reasons.contains(&reason))),
        Condition::CardWanted => wanted(application, Product::IdCard),
        Condition::PassportWanted => wanted(application, Product::Passport),
        Condition::Represented(kind) => yes(application.representative.as_ref().is_some_and(|who| who.kind == kind)),
        Condition::OfTheLiving => yes(application.reason != Some(Reason::Death)),
        Condition::UnderSixteen => under_sixteen(application).map_or(age_unknown(application), yes),
        Condition::SixteenOrOlder => under_sixteen(application).map_or(age_unknown(application), |under| yes(!under)),
        Condition::NaturalPerson => yes(!is_legal_person(application)),
        Condition::LegalPerson => yes(is_legal_person(application)),
    }
}

/// An age takes two days: the one of birth is asked for first.
const fn age_unknown(application: &Application) -> Holds {
    match application.applicant.birth_date.read() {
        Some(_) if application.submitted_on.read().is_none() => Holds::DependsOn(Question::SubmittedOn),
        Some(_) | None => Holds::DependsOn(Question::BirthDate),
    }
}

const fn yes(holds: bool) -> Holds {
    if holds { Holds::Yes } else { Holds::No }
}

fn wanted(application: &Application, product: Product) -> Holds {
    match application.product {
        None => Holds::DependsOn(Question::Product),
        Some(wanted) => yes(wanted == product || wanted == Product::PassportAndIdCard),
    }
}

/// The kind by which the lists name a document: where a parent acts for a child, the card of whoever acts is a parent's.
pub(super) fn as_listed(application: &Application, kind: DocumentKind) -> DocumentKind {
    let parent = application.representative.as_ref().is_some_and(|who| who.kind == Representation::Parent);
    if parent && kind == DocumentKind::RepresentativeIdCard { DocumentKind::ParentIdCard } else { kind }
}

/// Whether a legal person applies. Whoever is a child or has died is none, whatever was answered.
pub(super) fn is_legal_person(application: &Application) -> bool {
    let of_person = matches!(application.reason, Some(Reason::ChildRegistration | Reason::Death));
    application.applicant.kind == Some(ApplicantKind::LegalPerson) && !of_person
}

/// Whether the applicant is under 16 on the day of submission, where both dates are known.
pub(super) fn under_sixteen(application: &Application) -> Option<bool> {
    age(application).map(|age| age < CARD_FROM)
}

/// The applicant's age on the day of submission in full years, where both dates are known and in order.
pub(super) fn age(application: &Application) -> Option<u32> {
    let born = *application.applicant.birth_date.read()?;
    let on: NaiveDate = *application.submitted_on.read()?;
    on.years_since(born)
}
