//! The whole check of a package: every finding at once, in the order of the form, and the verdict.

use super::fields::DOCUMENT_LIMIT;
use super::need::{Applies, Need, as_listed, needs};
use super::photo::{self, Photos};
use super::remedy::{self, Remedy};
use super::{applicant, dates, edition, fields, list, owner, payment, reason, surplus, validity};
use crate::application::{Application, DocumentPackage};
use crate::document::{Document, DocumentKind};
use crate::finding::{ApplicantField, ApplicationField, At, Fault, Finding, Question, Severity, Verdict};
use crate::law::{Edition, Purpose, Regulation, Requirement};
use chrono::NaiveDate;

/// What the law says to a package.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Whether it is in order.
    pub verdict: Verdict,
    /// Everything that was found, in the order of the form.
    pub findings: Vec<Finding>,
    /// What the case needs, and whether the package has it.
    pub needs: Vec<NeedState>,
    /// The questions whose answers would decide what was left open.
    pub questions: Vec<Question>,
    /// The smallest set of documents that would complete the package.
    pub remedies: Vec<Remedy>,
}

/// A need and whether the package meets it.
#[derive(Clone, Copy, Debug)]
pub struct NeedState {
    /// The need.
    pub need: Need,
    /// Whether it is met.
    pub met: Met,
    /// Where among the findings it stands that nothing meets it.
    pub finding: Option<usize>,
}

impl NeedState {
    /// Whether the requirement applies for certain.
    #[must_use]
    pub fn certain(&self) -> bool {
        self.need.applies == Applies::Yes
    }
}

/// Whether a need is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// By the document at this position.
    Yes(usize),
    /// The document at this position would meet it, and something is wrong with it.
    Faulty(usize),
    /// By nothing, as far as anybody knows: whether a document that would do is at hand has to be looked up.
    Unsure,
    /// By nothing.
    No,
}

/// Checks the documents at hand against what the case needs.
///
/// A mistake in the package is part of the answer, never an error: the findings are complete, each with its place in the
/// law. The heaviest finding decides the verdict.
///
/// ```
/// use qujat::application::DocumentPackage;
/// use qujat::check::check_package;
/// use qujat::finding::Verdict;
/// use qujat::law::Edition;
/// use qujat::report::package_from_json;
///
/// let package: DocumentPackage = package_from_json(r#"{ "application": { "service": "temporary-id-card" } }"#)?;
/// let answer = check_package(Edition::of(package.application.edition()), &package);
/// assert_eq!(answer.verdict, Verdict::Incomplete);
/// assert_eq!(answer.remedies.len(), 3);
/// # Ok::<(), qujat::report::ContractError>(())
/// ```
#[must_use]
pub fn check_package(edition: &'static Edition, package: &DocumentPackage) -> Answer {
    let application = &package.application;
    let regulation = edition.regulation(application.service);
    let documents = &package.documents;
    let check = Check {
        edition,
        regulation,
        application,
        documents,
        unsure: &package.unsure,
        photos: Photos::of(documents),
        promise: promise(regulation, application),
    };
    let state = |need: Need| NeedState { need, met: check.met(need.requirement), finding: None };
    let mut needs: Vec<NeedState> = needs(edition, application).into_iter().map(state).collect();
    let mut findings = Vec::new();

    reason::reason_needed(regulation, application, &mut findings);
    reason::case_fits(regulation, application, &mut findings);
    reason::urgency_not_offered(regulation, application, &mut findings);
    fields::submission_day(regulation, application, &mut findings);
    edition::edition_not_in_force(edition, application, &mut findings);
    edition::submitted_on_day_off(regulation, application, &mut findings);
    applicant::is_served(regulation, application, &mut findings);
    fields::applicant_fields(regulation, application, &mut findings);
    applicant::age_fits(regulation, application, &mut findings);
    applicant::child_without_representative(regulation, application, &mut findings);
    payment::exemption_not_provided(regulation, application, &mut findings);
    payment::exemption_contradicted(application, &needs, documents, &mut findings);
    fields::too_many_documents(regulation, documents.len(), &mut findings);

    check.each_document(&needs, &mut findings);
    check.each_need(&mut needs, &mut findings);
    list::list_not_read(edition, application, &mut findings);

    // Who says that they need not pay is told to bring the proof of it.
    let preferred = (application.fee_exempt == Some(true)).then_some(DocumentKind::ExemptionProof);

    Answer {
        verdict: verdict(&findings),
        questions: questions(&findings),
        remedies: remedy::smallest_set(&needs, documents, preferred),
        findings,
        needs,
    }
}

/// The heaviest finding decides.
fn verdict(findings: &[Finding]) -> Verdict {
    match findings.iter().map(Finding::severity).max() {
        None | Some(Severity::Notice) => Verdict::Complete,
        Some(Severity::Warning) => Verdict::CannotTell,
        Some(Severity::Error) => Verdict::Incomplete,
    }
}

fn questions(findings: &[Finding]) -> Vec<Question> {
    let mut questions = Vec::new();
    for finding in findings {
        if let Fault::AnswerNeeded { question } = finding.fault {
            questions.push(question);
        }
    }
    questions
}

fn promise(regulation: &Regulation, application: &Application) -> Option<NaiveDate> {
    let day = *application.submitted_on.read()?;
    regulation.promise.value.ends(day, application.reading()).map(|end| end.latest)
}

/// What every question about one document is asked against.
struct Check<'a> {
    edition: &'static Edition,
    regulation: &'static Regulation,
    application: &'a Application,
    documents: &'a [Document],
    unsure: &'a [DocumentKind],
    photos: Photos,
    promise: Option<NaiveDate>,
}

impl Check<'_> {
    fn each_document(&self, needs: &[NeedState], findings: &mut Vec<Finding>) {
        // However far down it lies, what is wrong with the best there is for a requirement decides the verdict.
        let decides = |index| needs.iter().any(|state| matches!(state.met, Met::Faulty(best) if best == index));
        let every = self.documents.iter().enumerate();
        for (index, document) in every.filter(|(index, _)| *index < DOCUMENT_LIMIT || decides(*index)) {
            fields::document_fields(self.regulation, index, document, findings);
            dates::contradicting_dates(self.regulation, self.application, index, document, findings);
            findings.extend(surplus::duplicate_document(self.regulation, self.documents, index, document));
            findings.extend(surplus::unneeded_document(self.edition, self.application, needs, index, document.kind));
            // What a document is for is the first requirement that names it. Whether one that hangs on an open question
            // finds fault with it, nobody can say yet.
            let for_it = |state: &&NeedState| state.certain() && self.would_do(state.need.requirement, document.kind);
            let Some(NeedState { need: Need { requirement, .. }, met, .. }) = needs.iter().find(for_it) else {
                continue;
            };
            findings.extend(validity::document_expires_before_promise(
                self.edition,
                self.application,
                self.promise,
                &requirement.quality,
                index,
                document,
            ));
            // Beside a document that does what it is for, a faulty one does no harm.
            if matches!(met, Met::Faulty(_)) {
                for fault in self.faults(requirement, index, document) {
                    // The number of photographs is one fault however many entries they lie in.
                    if !findings.contains(&fault) {
                        findings.push(fault);
                    }
                }
            }
        }
    }

    fn each_need(&self, needs: &mut [NeedState], findings: &mut Vec<Finding>) {
        for state in needs {
            let requirement = state.need.requirement;
            match (state.need.applies, state.met) {
                (_, Met::Yes(_)) | (Applies::Yes, Met::Faulty(_)) => {}
                (Applies::DependsOn(question), Met::Faulty(_) | Met::Unsure | Met::No) => {
                    let fault = Fault::AnswerNeeded { question };
                    // A date of birth that comes too late is no missing one.
                    let told = |found: &Finding| {
                        found.fault == fault || (found.fault == Fault::BornAfterSubmission && found.at == at(question))
                    };
                    if !findings.iter().any(told) {
                        findings.push(Finding { fault, at: at(question), why: requirement.citation });
                    }
                }
                (Applies::Yes, Met::Unsure) => {
                    let fault = Fault::DocumentUnsure { any_of: requirement.any_of };
                    state.finding = Some(findings.len());
                    findings.push(Finding { fault, at: At::Documents, why: requirement.citation });
                }
                (Applies::Yes, Met::No) => {
                    state.finding = Some(findings.len());
                    findings.push(self.missing(requirement));
                }
            }
        }
    }

    fn missing(&self, requirement: &Requirement) -> Finding {
        let (any_of, why) = (requirement.any_of, requirement.citation);
        match (requirement.purpose, &self.application.representative) {
            (Purpose::Payment, _) => payment::payment_missing(self.application, requirement),
            (Purpose::Authority, Some(who)) => {
                let fault = Fault::RepresentativeWithoutAuthority { representation: who.kind, any_of };
                Finding { fault, at: At::Representative, why }
            }
            (Purpose::Proof, _) | (Purpose::Authority, None) => {
                Finding { fault: Fault::MissingDocument { any_of }, at: At::Documents, why }
            }
        }
    }

    /// Whether it is a document of the kind that is asked for.
    fn would_do(&self, requirement: &Requirement, kind: DocumentKind) -> bool {
        requirement.any_of.contains(&as_listed(self.application, kind))
    }

    /// The first proper document that meets the requirement; failing that, the first that has a fault of its own.
    fn met(&self, requirement: &Requirement) -> Met {
        let unsure = self.unsure.iter().any(|kind| self.would_do(requirement, *kind));
        let mut met = if unsure { Met::Unsure } else { Met::No };
        for (index, document) in self.documents.iter().enumerate() {
            if !self.would_do(requirement, document.kind) {
                continue;
            }
            let faulty = self.faults(requirement, index, document).next().is_some();
            let enough = document.kind != DocumentKind::Photo || self.photos.enough(requirement.quality.count);
            match met {
                _ if !faulty && enough => return Met::Yes(index),
                Met::No | Met::Unsure => met = Met::Faulty(index),
                Met::Faulty(first) if faulty && !self.has_faults(requirement, first) => met = Met::Faulty(index),
                Met::Faulty(_) | Met::Yes(_) => {}
            }
        }
        met
    }

    fn has_faults(&self, requirement: &Requirement, index: usize) -> bool {
        self.documents.get(index).is_some_and(|document| self.faults(requirement, index, document).next().is_some())
    }

    /// What is wrong with a document as the one a requirement asks for.
    fn faults<'b>(
        &'b self,
        requirement: &'b Requirement,
        index: usize,
        document: &'b Document,
    ) -> impl Iterator<Item = Finding> + 'b {
        let quality = &requirement.quality;
        let too_few = (document.kind == DocumentKind::Photo)
            .then(|| self.photos.photo_count(quality.count, requirement.citation))
            .flatten();
        [
            validity::document_expired(self.edition, self.application, quality, index, document),
            validity::copy_not_original(quality, index, document),
            owner::document_of_another(&self.application.applicant, self.regulation.here, quality, index, document),
            too_few,
            photo::photo_size(index, document, requirement.citation),
        ]
        .into_iter()
        .flatten()
    }
}

fn at(question: Question) -> At {
    match question {
        Question::Reason => At::Application(ApplicationField::Reason),
        Question::Product => At::Application(ApplicationField::Product),
        Question::SubmittedOn => At::Application(ApplicationField::SubmittedOn),
        Question::BirthDate => At::Applicant(ApplicantField::BirthDate),
    }
}
