//! Every choice a form can offer, with its label.

use crate::application::{ApplicantKind, ApplyingAt, Representation};
use crate::document::{self, DocumentKind, PhotoSize};
use crate::finding::Question;
use crate::iin::Sex;
use crate::language::Language;
use crate::reason::Reason;
use crate::service::{Medium, Product, Service, Urgency};
use crate::unit::Unit;
use crate::words;
use serde::Serialize;

/// An id and what it is called.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Labelled {
    /// The id.
    pub id: &'static str,
    /// Its label.
    pub title: &'static str,
}

/// A case, its service and what it is called.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ReasonLabel {
    /// The id.
    pub id: Reason,
    /// The service it belongs to.
    pub service: Service,
    /// Its label.
    pub title: &'static str,
    /// Whether the person it is for is a child, whose date of birth is asked for as such.
    pub of_child: bool,
}

/// A document and what it is called.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DocumentLabel {
    /// The id.
    pub id: DocumentKind,
    /// Its label.
    pub title: &'static str,
    /// Whether it says what was so, and no day until which it is: there is no last day to ask for.
    pub lasting: bool,
}

/// Every choice a form can offer, each list in the order of the form.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Vocabulary {
    /// The services.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(Labelled & Record<'id', Service>)[]"))]
    pub services: Vec<Labelled>,
    /// The cases.
    pub reasons: Vec<ReasonLabel>,
    /// The documents that can be wanted.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(Labelled & Record<'id', Product>)[]"))]
    pub products: Vec<Labelled>,
    /// The media of the formulyar.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(Labelled & Record<'id', Medium>)[]"))]
    pub media: Vec<Labelled>,
    /// The urgency categories.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(Labelled & Record<'id', Urgency>)[]"))]
    pub urgencies: Vec<Labelled>,
    /// The documents that can be at hand.
    pub documents: Vec<DocumentLabel>,
    /// Originals and copies.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(Labelled & Record<'id', CopyKind>)[]"))]
    pub copies: Vec<Labelled>,
    /// The sizes of photographs.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(Labelled & Record<'id', PhotoSize>)[]"))]
    pub photo_sizes: Vec<Labelled>,
    /// By what right one acts for another.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(Labelled & Record<'id', Representation>)[]"))]
    pub representations: Vec<Labelled>,
    /// Natural and legal persons.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(Labelled & Record<'id', ApplicantKind>)[]"))]
    pub applicant_kinds: Vec<Labelled>,
    /// Where one applies.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(Labelled & Record<'id', ApplyingAt>)[]"))]
    pub applying_at: Vec<Labelled>,
    /// The questions a form asks.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(Labelled & Record<'id', Question>)[]"))]
    pub questions: Vec<Labelled>,
    /// The units that act.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(Labelled & Record<'id', Unit>)[]"))]
    pub units: Vec<Labelled>,
    /// The sexes, as a formulyar has them.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(Labelled & Record<'id', Sex>)[]"))]
    pub sexes: Vec<Labelled>,
}

/// Every choice a form can offer.
#[must_use]
pub fn vocabulary(language: Language) -> Vocabulary {
    Vocabulary {
        services: labels(language, Service::ALL, Service::IDS, words::service_short),
        reasons: Reason::ALL
            .iter()
            .map(|&id| ReasonLabel {
                id,
                service: id.service(),
                title: words::reason(language, id),
                of_child: id.is_of_child(),
            })
            .collect(),
        products: labels(language, Product::ALL, Product::IDS, words::product),
        media: labels(language, Medium::ALL, Medium::IDS, words::medium),
        urgencies: labels(language, Urgency::ALL, Urgency::IDS, words::urgency),
        documents: DocumentKind::ALL
            .iter()
            .map(|&id| DocumentLabel { id, title: words::document(language, id), lasting: id.is_lasting() })
            .collect(),
        copies: labels(language, document::CopyKind::ALL, document::CopyKind::IDS, words::copy),
        photo_sizes: labels(language, PhotoSize::ALL, PhotoSize::IDS, words::photo_size),
        representations: labels(language, Representation::ALL, Representation::IDS, words::representation),
        applicant_kinds: labels(language, ApplicantKind::ALL, ApplicantKind::IDS, words::applicant_kind),
        applying_at: labels(language, ApplyingAt::ALL, ApplyingAt::IDS, words::applying_at),
        questions: labels(language, Question::ALL, Question::IDS, words::question),
        units: labels(language, Unit::ALL, Unit::IDS, words::unit),
        sexes: labels(language, Sex::ALL, Sex::IDS, words::sex),
    }
}

fn labels<T: Copy>(
    language: Language,
    all: &[T],
    ids: &[&'static str],
    title: fn(Language, T) -> &'static str,
) -> Vec<Labelled> {
    let mut labelled = Vec::with_capacity(all.len());
    for (id, one) in ids.iter().zip(all) {
        labelled.push(Labelled { id, title: title(language, *one) });
    }
    labelled
}
