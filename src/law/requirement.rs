//! What a list of documents is made of.

use crate::application::Representation;
use crate::citation::Citation;
use crate::document::DocumentKind;
use crate::reason::Reason;
use crate::service::Service;

/// Something the package has to hold: one of these documents.
#[derive(Clone, Copy, Debug)]
pub struct Requirement {
    /// A public id, unique in the edition.
    pub id: &'static str,
    /// The service.
    pub service: Service,
    /// When it applies: every one of these has to hold.
    pub conditions: &'static [Condition],
    /// Any one of these documents meets it.
    pub any_of: &'static [DocumentKind],
    /// What it is for.
    pub purpose: Purpose,
    /// What it has to be like.
    pub quality: Quality,
    /// Where it is asked for, and how sure that is.
    pub citation: Citation,
}

/// When a requirement applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// In these cases.
    Reasons(&'static [Reason]),
    /// In these cases, once the case is named: until then another requirement asks for the same.
    NamedReasons(&'static [Reason]),
    /// In these cases, and as long as no case is named.
    ReasonsOrUnnamed(&'static [Reason]),
    /// When the document to be replaced is a card: a card, or both, is wanted.
    CardWanted,
    /// When the document to be replaced is a passport: a passport, or both, is wanted.
    PassportWanted,
    /// When someone acts for the applicant by this right.
    Represented(Representation),
    /// Unless the case is a death: nobody acts for the dead.
    OfTheLiving,
    /// When the applicant is under 16.
    UnderSixteen,
    /// When the applicant is 16 or older.
    SixteenOrOlder,
    /// When a natural person applies.
    NaturalPerson,
    /// When a legal person applies.
    LegalPerson,
}

/// What a document is for in the package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It proves what the list names.
    Proof,
    /// It proves payment, or freedom from it.
    Payment,
    /// It shows by what right someone acts for another.
    Authority,
}

/// What a document has to be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quality {
    /// Where the original is needed: why we think so. None where a copy will do or nothing is known.
    pub original: Option<Citation>,
    /// Whether it may have expired: the very document that is replaced may.
    pub may_be_expired: bool,
    /// How many; 1 but for photographs.
    pub count: u32,
    /// Whose it is.
    pub belongs: Belongs,
}

/// Who a document has to belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belongs {
    /// To the applicant: its name and IIN are theirs.
    ToApplicant,
    /// To the applicant, under a name that may have changed.
    ToApplicantByAnyName,
    /// To somebody else, or to nobody, as its kind says.
    ToAnother,
}

/// A document that a later edition asks for where there is one: it is never missed, and it is not out of place.
#[derive(Clone, Copy, Debug)]
pub struct MayBeAsked {
    /// The cases.
    pub reasons: &'static [Reason],
    /// The document.
    pub document: DocumentKind,
    /// Where it is asked for, and how sure that is.
    pub citation: Citation,
}

/// A case whose list of documents nobody has read.
#[derive(Clone, Copy, Debug)]
pub struct UnreadList {
    /// The service.
    pub service: Service,
    /// The cases; empty for every case of the service.
    pub reasons: &'static [Reason],
    /// Where the list would stand.
    pub citation: Citation,
}
