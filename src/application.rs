//! An application: who applies, for which service, why, when and with what in hand.

use crate::document::{Document, DocumentKind};
use crate::edition::EditionId;
use crate::given::{Given, Line};
use crate::noun::noun;
use crate::reading::Reading;
use crate::reason::Reason;
use crate::service::{Medium, Product, Service, Urgency};
use chrono::NaiveDate;
use serde::Deserialize;

noun! {
    /// Who applies.
    pub enum ApplicantKind {
        /// «жеке адам»: a natural person.
        NaturalPerson = "natural-person",
        /// «заңды тұлға»: a legal person; only annexes 3 and 4 know it as a consumer.
        LegalPerson = "legal-person",
    }
}

noun! {
    /// Where the person applies (par. 8 of each annex).
    pub enum ApplyingAt {
        /// At the Centre of the place of residence.
        Residence = "residence",
        /// Somewhere else.
        Elsewhere = "elsewhere",
    }
}

noun! {
    /// By what right one person acts for another.
    pub enum Representation {
        /// A father or a mother.
        Parent = "parent",
        /// A guardian or a trustee.
        Guardian = "guardian",
        /// Someone with a power of attorney.
        Attorney = "attorney",
    }
}

/// The person, or the legal person, the service is for.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Applicant {
    /// A natural person unless said otherwise.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub kind: Option<ApplicantKind>,
    /// Тегі.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub surname: Given<Line>,
    /// Аты.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub name: Given<Line>,
    /// Әкесінің аты (бар болса).
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub patronymic: Given<Line>,
    /// ЖСН: the individual identification number.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub iin: Given<Line>,
    /// Date of birth, ISO text.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub birth_date: Given<NaiveDate>,
}

/// Who acts for the applicant.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Representative {
    /// By what right.
    pub kind: Representation,
}

/// One application for one service.
///
/// Only `service` is required. Every other answer may be left out: where the result depends on it, the result names the
/// question that decides.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Application {
    /// The edition to answer from; the only one there is, unless given.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub edition: Option<EditionId>,
    /// The service applied for.
    pub service: Service,
    /// The case; left out by someone who does not know.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub reason: Option<Reason>,
    /// The document wanted (service 1 only).
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub product: Option<Product>,
    /// The urgency asked for; the general order unless given.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub urgency: Option<Urgency>,
    /// What the formulyar is filled in on; electronic unless given.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub medium: Option<Medium>,
    /// The day the documents are handed in, ISO text.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub submitted_on: Given<NaiveDate>,
    /// Where the person applies.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub applying_at: Option<ApplyingAt>,
    /// Who the service is for.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub applicant: Applicant,
    /// Who acts for the applicant, if anybody does.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub representative: Option<Representative>,
    /// Whether the applicant says they need not pay.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub fee_exempt: Option<bool>,
    /// How terms are counted; the citizen's careful default unless given.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub reading: Option<Reading>,
}

impl Application {
    /// An application of which nothing is known yet but the service.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use qujat::application::Application;
    /// use qujat::given::Given;
    /// use qujat::service::Service;
    ///
    /// let day = NaiveDate::from_ymd_opt(2012, 10, 1).unwrap();
    /// let application = Application { submitted_on: Given::Read(day), ..Application::new(Service::TemporaryIdCard) };
    /// assert_eq!(application.reason, None);
    /// ```
    #[must_use]
    pub fn new(service: Service) -> Self {
        Self {
            edition: None,
            service,
            reason: None,
            product: None,
            urgency: None,
            medium: None,
            submitted_on: Given::Nothing,
            applying_at: None,
            applicant: Applicant::default(),
            representative: None,
            fee_exempt: None,
            reading: None,
        }
    }

    /// The edition to answer from.
    #[must_use]
    pub fn edition(&self) -> EditionId {
        self.edition.unwrap_or(EditionId::DEFAULT)
    }

    /// The urgency: the general order unless another is asked for.
    #[must_use]
    pub fn urgency(&self) -> Urgency {
        self.urgency.unwrap_or(Urgency::General)
    }

    /// The medium of the formulyar: electronic unless it is on paper.
    #[must_use]
    pub fn medium(&self) -> Medium {
        self.medium.unwrap_or(Medium::DEFAULT)
    }

    /// How terms are counted: carefully unless said otherwise.
    #[must_use]
    pub fn reading(&self) -> Reading {
        self.reading.unwrap_or_default()
    }
}

/// An application with the documents at hand.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DocumentPackage {
    /// The application.
    pub application: Application,
    /// The documents at hand, in any order.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub documents: Vec<Document>,
    /// Documents of which nobody knows yet whether they are at hand.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub unsure: Vec<DocumentKind>,
}
