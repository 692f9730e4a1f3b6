//! The documents a case needs, as they are shown.

use super::citation::CitationReport;
use super::package::{FindingReport, QuestionReport};
use crate::application::Application;
use crate::check::{self, Applies, Need};
use crate::document::DocumentKind;
use crate::finding::Question;
use crate::language::Language;
use crate::law::Edition;
use crate::words;
use serde::Serialize;

/// The documents a case needs.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RequirementsReport {
    /// Each requirement, in the order of the list.
    pub requirements: Vec<RequirementReport>,
    /// What has to be known about the whole list: that the edition is not in force, that the list was not read, or that the answers
    /// contradict each other. Their paths lead into a package with this application.
    pub remarks: Vec<FindingReport>,
    /// The questions on which the list hangs, as far as it was answered: an answer may raise another.
    pub questions: Vec<QuestionReport>,
}

/// One requirement.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RequirementReport {
    /// Its id.
    pub id: &'static str,
    /// Any one of these documents meets it.
    pub any_of: Vec<DocumentChoice>,
    /// How many are needed.
    pub count: u32,
    /// Whether the original is needed, as far as we can tell.
    pub original: bool,
    /// Where that is said, if it is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub original_why: Option<CitationReport>,
    /// The question it depends on, if it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub depends_on: Option<Question>,
    /// Where it is asked for.
    pub why: CitationReport,
}

/// A document that would do.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DocumentChoice {
    /// Its kind.
    pub kind: DocumentKind,
    /// Its name.
    pub title: &'static str,
}

/// The documents an application needs, each with its place in the law.
#[must_use]
pub fn requirements(application: &Application, language: Language) -> RequirementsReport {
    let edition = Edition::of(application.edition());
    let answer = check::list(edition, application);
    RequirementsReport {
        requirements: answer.needs.iter().map(|need| requirement(need, language)).collect(),
        remarks: answer.remarks.iter().map(|finding| FindingReport::new(finding, language)).collect(),
        questions: answer.questions.iter().map(|question| QuestionReport::new(*question, language)).collect(),
    }
}

fn requirement(need: &Need, language: Language) -> RequirementReport {
    let requirement = need.requirement;
    RequirementReport {
        id: requirement.id,
        any_of: requirement
            .any_of
            .iter()
            .map(|kind| DocumentChoice { kind: *kind, title: words::document(language, *kind) })
            .collect(),
        count: requirement.quality.count,
        original: requirement.quality.original.is_some(),
        original_why: requirement.quality.original.map(|why| CitationReport::new(why, language)),
        depends_on: match need.applies {
            Applies::Yes => None,
            Applies::DependsOn(question) => Some(question),
        },
        why: CitationReport::new(requirement.citation, language),
    }
}
