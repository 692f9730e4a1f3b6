//! The answer to a package, as it is shown.

use super::citation::CitationReport;
use crate::application::DocumentPackage;
use crate::check::{self, Answer, Applies, Met, NeedState, Remedy};
use crate::document::DocumentKind;
use crate::finding::{At, Fault, Finding, Question, Severity, Verdict};
use crate::language::Language;
use crate::law::{Edition, ServiceBesides};
use crate::noun::noun;
use crate::service::Service;
use crate::unit::Unit;
use crate::words;
use serde::Serialize;
use std::borrow::Cow;

/// The answer to a package.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PackageReport {
    /// Whether the package is in order.
    pub verdict: Verdict,
    /// The same in a sentence; where the order is not in force on the day, what it would have been.
    pub verdict_text: &'static str,
    /// Where the law says so.
    pub why: Vec<CitationReport>,
    /// What to do now; where the order is not in force on the day, where to ask about today.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub advice: Cow<'static, str>,
    /// Everything that was found, in the order of the form.
    pub findings: Vec<FindingReport>,
    /// What the case needs and whether the package has it; `requirements` has the words.
    pub requirements: Vec<NeedReport>,
    /// The questions whose answers would decide what was left open.
    pub questions: Vec<QuestionReport>,
    /// The smallest set of documents that would complete the package.
    pub remedies: Vec<RemedyReport>,
    /// What happens to the package at the counter, where it is returned.
    pub if_returned: Vec<StepReport>,
    /// Other services that are there for this case, whatever becomes of the package.
    pub services_besides: Vec<ServiceBesidesReport>,
}

/// A finding in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FindingReport {
    /// Its code: public and stable.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "FindingCode"))]
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The field it is about, a JSON Pointer into what was handed over: the package, or the draft.
    pub path: String,
    /// The requirement that nothing meets, by its id among those of the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub requirement: Option<&'static str>,
    /// What is wrong.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub what: Cow<'static, str>,
    /// Where the law says so.
    pub why: CitationReport,
    /// What to do.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub todo: Cow<'static, str>,
}

/// The code of a finding.
#[cfg(target_arch = "wasm32")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(untagged)]
#[allow(dead_code, reason = "its type is what JavaScript gets, and nothing else is made of it")]
pub enum FindingCode {
    /// Of any package.
    Fault(crate::finding::FaultCode),
    /// Of the draft of a formulyar.
    Mistake(crate::finding::MistakeCode),
}

impl FindingReport {
    pub(super) fn new(finding: &Finding, language: Language) -> Self {
        Self {
            code: finding.fault.code(),
            severity: finding.severity(),
            path: finding.at.pointer(),
            requirement: None,
            what: words::what(language, finding),
            why: CitationReport::new(finding.why, language),
            todo: words::todo(language, finding),
        }
    }
}

/// Whether the package has what a requirement asks for.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct NeedReport {
    /// The requirement's id.
    pub id: &'static str,
    /// Any one of these documents would do.
    pub documents: &'static [DocumentKind],
    /// Whether it is met; `depends` where a question decides whether it applies.
    pub state: NeedStanding,
    /// The document that meets it or would, a JSON Pointer into the package.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub path: Option<String>,
}

noun! {
    /// How a requirement stands.
    pub enum NeedStanding {
        /// A document meets it.
        Met = "met",
        /// A document would, and something is wrong with it.
        Faulty = "faulty",
        /// No document does, as far as anybody knows: one that would has to be looked up.
        Unsure = "unsure",
        /// No document does.
        Missing = "missing",
        /// Whether it is asked for hangs on a question.
        Depends = "depends",
    }
}

noun! {
    /// What to do about a document.
    pub enum RemedyAction {
        /// Add one.
        Add = "add",
        /// Bring another one in place of one at hand.
        Replace = "replace",
    }
}

/// A question still to be answered.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct QuestionReport {
    /// Its id.
    pub id: Question,
    /// The question.
    pub text: &'static str,
}

impl QuestionReport {
    pub(super) fn new(id: Question, language: Language) -> Self {
        Self { id, text: words::question(language, id) }
    }
}

/// One thing to do about the documents.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RemedyReport {
    /// Add a document, or bring another one in place of one at hand.
    pub action: RemedyAction,
    /// Which document.
    pub document: DocumentKind,
    /// Its name.
    pub title: &'static str,
    /// The document to replace, a JSON Pointer into the package.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub path: Option<String>,
    /// Where it is asked for.
    pub why: CitationReport,
}

/// What a unit does.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct StepReport {
    /// The number of the step, as the table has it.
    pub number: u8,
    /// Who acts.
    pub units: Vec<Unit>,
    /// Their names.
    pub unit_titles: Vec<&'static str>,
    /// What is done.
    pub action: &'static str,
    /// Where it stands.
    pub why: CitationReport,
}

/// Another service that goes with the case.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ServiceBesidesReport {
    /// The service.
    pub service: Service,
    /// What a citizen calls it.
    pub title: &'static str,
    /// What it is for somebody in this case, and what to do about it.
    pub text: &'static str,
    /// Where the law has it.
    pub why: CitationReport,
}

/// Checks the documents at hand and says everything in words.
///
/// ```
/// use qujat::finding::Verdict;
/// use qujat::language::Language;
/// use qujat::report::{check_package, package_from_json};
///
/// let package = package_from_json(
///     r#"{ "application": { "service": "temporary-id-card", "reason": "card-lost", "submittedOn": "2012-10-01" },
///          "documents": [{ "kind": "application" }, { "kind": "fee-receipt" }] }"#,
/// )?;
/// let answer = check_package(&package, Language::En);
/// assert_eq!(answer.verdict, Verdict::Incomplete);
/// assert_eq!((answer.findings[0].code, answer.findings[0].what.as_ref()), ("missing-document", "There is no photograph."));
/// # Ok::<(), qujat::report::ContractError>(())
/// ```
#[must_use]
pub fn check_package(package: &DocumentPackage, language: Language) -> PackageReport {
    let edition = Edition::of(package.application.edition());
    let answer = check::check_package(edition, package);
    report(edition, package, &answer, language)
}

fn report(edition: &'static Edition, package: &DocumentPackage, answer: &Answer, language: Language) -> PackageReport {
    let regulation = edition.regulation(package.application.service);
    let returned = match answer.verdict {
        Verdict::Incomplete => check::returned_course(regulation),
        Verdict::Complete | Verdict::CannotTell => Vec::new(),
    };
    // Par. 12 has the one ground for refusal; beside it stands who acts on it, or where the whole package goes.
    let acts = match answer.verdict {
        Verdict::Incomplete => returned.first().map(|step| step.citation),
        Verdict::Complete => Some(regulation.reception.at_residence),
        Verdict::CannotTell => None,
    };
    let history = answer.findings.iter().find(|finding| matches!(finding.fault, Fault::EditionNotInForce { .. }));
    let (verdict_text, advice) = match history {
        Some(finding) => (words::verdict_then(language, answer.verdict), words::todo(language, finding)),
        None => {
            (words::verdict(language, answer.verdict), Cow::Borrowed(words::verdict_advice(language, answer.verdict)))
        }
    };
    let mut findings: Vec<_> = answer.findings.iter().map(|finding| FindingReport::new(finding, language)).collect();
    for state in &answer.needs {
        if let Some(told) = state.finding.and_then(|index| findings.get_mut(index)) {
            told.requirement = Some(state.need.requirement.id);
        }
    }
    PackageReport {
        verdict: answer.verdict,
        verdict_text,
        why: acts.into_iter().chain([regulation.refusal]).map(|why| CitationReport::new(why, language)).collect(),
        advice,
        findings,
        requirements: answer.needs.iter().map(need).collect(),
        questions: answer.questions.iter().map(|question| QuestionReport::new(*question, language)).collect(),
        remedies: answer.remedies.iter().map(|remedy| self::remedy(remedy, language)).collect(),
        if_returned: returned
            .into_iter()
            .map(|step| StepReport {
                number: step.number,
                units: step.units.to_vec(),
                unit_titles: step.units.iter().map(|unit| words::unit(language, *unit)).collect(),
                action: words::deed(language, step.deed),
                why: CitationReport::new(step.citation, language),
            })
            .collect(),
        services_besides: check::services_besides(edition, &package.application)
            .map(|&ServiceBesides { service, citation, .. }| ServiceBesidesReport {
                service,
                title: words::service_short(language, service),
                text: words::service_besides(language, service),
                why: CitationReport::new(citation, language),
            })
            .collect(),
    }
}

fn need(state: &NeedState) -> NeedReport {
    let (standing, index) = match (state.met, state.need.applies) {
        (Met::Yes(index), _) => (NeedStanding::Met, Some(index)),
        (_, Applies::DependsOn(_)) => (NeedStanding::Depends, None),
        (Met::Faulty(index), Applies::Yes) => (NeedStanding::Faulty, Some(index)),
        (Met::Unsure, Applies::Yes) => (NeedStanding::Unsure, None),
        (Met::No, Applies::Yes) => (NeedStanding::Missing, None),
    };
    NeedReport {
        id: state.need.requirement.id,
        documents: state.need.requirement.any_of,
        state: standing,
        path: index.map(|index| At::Document(index).pointer()),
    }
}

fn remedy(remedy: &Remedy, language: Language) -> RemedyReport {
    let (action, document, path, why) = match *remedy {
        Remedy::Add { document, why } => (RemedyAction::Add, document, None, why),
        Remedy::Replace { index, document, why } => {
            (RemedyAction::Replace, document, Some(At::Document(index).pointer()), why)
        }
    };
    RemedyReport {
        action,
        document,
        title: words::document(language, document),
        path,
        why: CitationReport::new(why, language),
    }
}
