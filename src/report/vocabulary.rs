//! Every choice a form can offer, with its label.

use crate::application::{ApplicantKind, ApplyingAt, Representation};
use crate::document::{Copy, DocumentKind, PhotoSize};
use crate::finding::Question;
use crate::language::Language;
use crate::noun::Noun;
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
}

/// Every choice a form can offer, each list in the order of the form.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Vocabulary {
    /// The services.
    pub services: Vec<Labelled>,
    /// The cases.
    pub reasons: Vec<ReasonLabel>,
    /// The documents that can be wanted.
    pub products: Vec<Labelled>,
    /// The media of the formulyar.
    pub media: Vec<Labelled>,
    /// The urgency categories.
    pub urgencies: Vec<Labelled>,
    /// The documents that can be at hand.
    pub documents: Vec<Labelled>,
    /// Originals and copies.
    pub copies: Vec<Labelled>,
    /// The sizes of photographs.
    pub photo_sizes: Vec<Labelled>,
    /// By what right one acts for another.
    pub representations: Vec<Labelled>,
    /// Natural and legal persons.
    pub applicant_kinds: Vec<Labelled>,
    /// Where one applies.
    pub applying_at: Vec<Labelled>,
    /// The questions a form asks.
    pub questions: Vec<Labelled>,
    /// The units that act.
    pub units: Vec<Labelled>,
}

/// Every choice a form can offer.
#[must_use]
pub fn vocabulary(language: Language) -> Vocabulary {
    Vocabulary {
        services: labels::<Service>(|id| words::service_short(language, id)),
        reasons: Reason::ALL
            .iter()
            .map(|id| ReasonLabel { id: *id, service: id.service(), title: words::reason(language, *id) })
            .collect(),
        products: labels::<Product>(|id| words::product(language, id)),
        media: labels::<Medium>(|id| words::medium(language, id)),
        urgencies: labels::<Urgency>(|id| words::urgency(language, id)),
        documents: labels::<DocumentKind>(|id| words::document(language, id)),
        copies: labels::<Copy>(|id| words::copy(language, id)),
        photo_sizes: labels::<PhotoSize>(|id| words::photo_size(language, id)),
        representations: labels::<Representation>(|id| words::representation(language, id)),
        applicant_kinds: labels::<ApplicantKind>(|id| words::applicant_kind(language, id)),
        applying_at: labels::<ApplyingAt>(|id| words::applying_at(language, id)),
        questions: labels::<Question>(|id| words::question(language, id)),
        units: labels::<Unit>(|id| words::unit(language, id)),
    }
}

fn labels<T: Noun>(title: impl Fn(T) -> &'static str) -> Vec<Labelled> {
    let mut labels = Vec::with_capacity(T::EVERY.len());
    for (one, id) in T::EVERY.iter().zip(T::EVERY_ID) {
        labels.push(Labelled { id, title: title(*one) });
    }
    labels
}
