//! The whole check of a draft: every mistake at once, in the order of the form. A real name is never refused.

mod citizenship;
mod dates;
mod documents;
mod empty;
mod iin;
mod latin;
mod names;
mod number;

pub use iin::check_iin;

use super::need::{Applies, Need, needs};
use super::{applicant, edition, fields, reason};
use crate::application::{Applicant, Application, Representative};
use crate::citation::Citation;
use crate::document::DocumentKind;
use crate::finding::{ApplicationField, At, Fault, Finding, Mistake, Question};
use crate::formulyar::{FormulyarDraft, FormulyarField};
use crate::given::{Given, TEXT_LIMIT, line};
use crate::law::{Edition, Regulation, Requirement, Stage};
use crate::service::Service;
use crate::written_date::{self, DateError};
use chrono::NaiveDate;

/// Checks the draft of a formulyar: as any application is checked, and everything that is typed into the form besides.
///
/// The findings are complete and in the order of the form, then of the documents.
///
/// ```
/// use qujat::check::check_formulyar;
/// use qujat::finding::Severity;
/// use qujat::formulyar::{FormulyarDraft, Typed};
/// use qujat::law::Edition;
///
/// let draft = FormulyarDraft { iin: Typed::new("680503250035"), ..FormulyarDraft::default() };
/// let findings = check_formulyar(Edition::of(draft.edition()), &draft);
/// let wrong = findings.iter().find(|finding| finding.severity() == Severity::Error);
/// assert_eq!(wrong.map(|finding| finding.fault.code()), Some("iin-check-digit"));
/// ```
#[must_use]
pub fn check_formulyar(edition: &'static Edition, draft: &FormulyarDraft) -> Vec<Finding> {
    let application = application(draft);
    let check = Check {
        edition,
        regulation: edition.regulation(Service::PassportIdCard),
        needs: needs(edition, &application),
        application,
        draft,
    };
    let mut found = Vec::new();
    check.as_any_application(&mut found);
    empty::field_empty(&check, &mut found);
    too_long(&check, &mut found);
    names::one_name(&check, &mut found);
    names::mixed_scripts(&check, &mut found);
    names::name_symbols(&check, &mut found);
    names::name_disguised(&check, &mut found);
    names::name_latin(&check, &mut found);
    names::patronymic_apart(&check, &mut found);
    latin::spelling(&check, &mut found);
    citizenship::citizenship_of_another(&check, &mut found);
    iin::iin(&check, &mut found);
    number::number_unusual(&check, &mut found);
    dates::presented(&check, &mut found);
    documents::documents(&check, &mut found);
    dates::why_unreadable(&check, &mut found);
    in_order_of_form(found)
}

/// What every check of a draft is asked against.
struct Check<'a> {
    edition: &'static Edition,
    regulation: &'static Regulation,
    /// The draft as the application it is.
    application: Application,
    /// What the case needs.
    needs: Vec<Need>,
    draft: &'a FormulyarDraft,
}

impl Check<'_> {
    /// The day the documents are handed in.
    fn day(&self) -> Option<NaiveDate> {
        self.application.submitted_on.read().copied()
    }

    /// The date of birth.
    fn born(&self) -> Option<NaiveDate> {
        self.application.applicant.birth_date.read().copied()
    }

    /// Where the regulation has the Committee check that formulyars are filled in right.
    fn filled_in_right(&self) -> &Citation {
        self.stage(Stage::CommitteeChecks)
    }

    /// What the case needs such a document for, for certain.
    fn requirement(&self, kind: DocumentKind) -> Option<&'static Requirement> {
        let mut needs = self.needs.iter().filter(|need| need.applies == Applies::Yes).map(|need| need.requirement);
        needs.find(|requirement| requirement.any_of.contains(&kind))
    }

    /// A stage of par. 13.
    fn stage(&self, stage: Stage) -> &Citation {
        self.regulation.stage(stage).unwrap_or(&self.regulation.refusal)
    }

    /// What is said of any application that these answers make, with the place that the draft has for it.
    fn as_any_application(&self, found: &mut Vec<Finding>) {
        let (regulation, application) = (self.regulation, &self.application);
        if application.product.is_none() {
            let fault = Fault::AnswerNeeded { question: Question::Product };
            found.push(Finding {
                fault,
                at: At::Application(ApplicationField::Product),
                why: regulation.result.citation,
            });
        }
        reason::reason_needed(regulation, application, found);
        reason::case_fits(regulation, application, found);
        fields::submission_day(regulation, application, found);
        edition::edition_not_in_force(self.edition, application, found);
        fields::applicant_fields(regulation, application, found);
        applicant::age_fits(regulation, application, found);
        // Somebody who is named acts for the child, though nobody knows by what right.
        if self.draft.representative.as_ref().is_none_or(|who| who.name.is_empty()) {
            applicant::child_without_representative(regulation, application, found);
        }
        for finding in found {
            let of_form = |name| FormulyarField::from_id(name).map_or(finding.at, At::Formulyar);
            finding.at = match finding.at {
                At::Application(field) => of_form(field.name()),
                At::Applicant(field) => of_form(field.name()),
                At::Representative => At::Formulyar(FormulyarField::Representative),
                At::Formulyar(_) | At::Documents | At::Document(_) | At::DocumentField(..) => finding.at,
            };
        }
    }
}

/// A mistake in a field of the form. Kept out of line: there are some thirty of them.
#[inline(never)]
fn push(found: &mut Vec<Finding>, field: FormulyarField, mistake: Mistake, why: &Citation) {
    found.push(Finding { fault: Fault::Formulyar(mistake), at: At::Formulyar(field), why: *why });
}

/// The draft as an application, for what is asked of every application.
fn application(draft: &FormulyarDraft) -> Application {
    let right = draft.representative.as_ref().and_then(|who| who.kind);
    Application {
        edition: draft.edition,
        service: Service::PassportIdCard,
        reason: draft.reason,
        product: draft.product,
        urgency: None,
        medium: draft.medium,
        submitted_on: day(draft.submitted_on.text()),
        applying_at: None,
        applicant: Applicant {
            kind: None,
            surname: line(draft.surname.text()),
            name: line(draft.name.text()),
            patronymic: line(draft.patronymic.text()),
            iin: line(draft.iin.text()),
            birth_date: day(draft.birth_date.text()),
        },
        representative: right.map(|kind| Representative { kind }),
        fee_exempt: None,
        reading: None,
    }
}

/// A date as people write dates.
fn day(text: &str) -> Given<NaiveDate> {
    match written_date::parse(text) {
        Ok(day) => Given::Read(day),
        Err(DateError::Empty) => Given::Nothing,
        Err(DateError::NotADate | DateError::TwoDigitYear | DateError::MonthFirst | DateError::NoSuchDay) => {
            Given::Unreadable
        }
    }
}

/// The fields of text that an applicant has too.
const OF_APPLICANT: [FormulyarField; 4] =
    [FormulyarField::Surname, FormulyarField::Name, FormulyarField::Patronymic, FormulyarField::Iin];

/// The fields that no application has; those it has are looked at there.
fn too_long(check: &Check, found: &mut Vec<Finding>) {
    for field in FormulyarField::ALL {
        let long = matches!(line(check.draft.typed(*field)), Given::TooLong);
        if long && !OF_APPLICANT.contains(field) {
            let fault = Fault::TextTooLong { limit: TEXT_LIMIT };
            found.push(Finding { fault, at: At::Formulyar(*field), why: check.regulation.presented() });
        }
    }
}

/// Each finding after all those of fields that stand before its own; findings of one field keep their order.
fn in_order_of_form(found: Vec<Finding>) -> Vec<Finding> {
    let mut ordered: Vec<Finding> = Vec::with_capacity(found.len());
    for finding in found {
        let row = row(finding.at);
        let place = ordered.iter().rposition(|before| self::row(before.at) <= row).map_or(0, |before| before + 1);
        ordered.insert(place, finding);
    }
    ordered
}

/// Where a finding stands: the fields of the form first, then everything else as it was looked at.
fn row(at: At) -> usize {
    match at {
        At::Formulyar(field) => field as usize,
        At::Application(_)
        | At::Applicant(_)
        | At::Representative
        | At::Documents
        | At::Document(_)
        | At::DocumentField(..) => FormulyarField::ALL.len(),
    }
}
