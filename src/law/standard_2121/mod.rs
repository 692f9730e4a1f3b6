//! The document lists of the services' standards (Resolution No. 2121 of 15 December 2009), as far as they are known.
//!
//! The order names «Стандарттың 11-тармағында көрсетілген құжаттар» and does not list them. Of the four lists of 2012 one
//! was read whole (the temporary card), one in part (passports and cards), two not at all. Each requirement says which.

use super::requirement::{Belongs, Condition, MayBeAsked, Purpose, Quality, Requirement, UnreadList};
use crate::application::Representation;
use crate::citation::{Citation, Inference, Place, Source};
use crate::document::DocumentKind;
use crate::reason::Reason;
use crate::service::Service;

use Belongs::{ToAnother, ToApplicant, ToApplicantByAnyName};
use Condition::{
    CardWanted, LegalPerson, NamedReasons, NaturalPerson, OfTheLiving, PassportWanted, Reasons, ReasonsOrUnnamed,
    Represented, SixteenOrOlder, UnderSixteen,
};
use DocumentKind as Kind;
use Purpose::{Authority, Payment, Proof};
use Service::{
    PassportIdCard as Documents, ResidenceDeregistration as Leaving, ResidenceRegistration as Living,
    TemporaryIdCard as Temporary,
};

/// Par. 11 of a standard: the list itself, which was not found.
const LIST: Place = Place::of(Source::Resolution2121).paragraph(11);

/// The article that gives the list for passports and cards; its text breaks off in the middle.
const IDENTITY_ARTICLE: Citation = Place::of(Source::EgovIdentity).retold();

/// The page on the temporary card, read whole.
const TEMPORARY_CARD_PAGE: Citation = Place::of(Source::EgovTemporaryCard).retold();

/// The page that retells what gives the right to be registered: papers on the dwelling, or the owner's consent.
const DWELLING_PAGE: Citation = Place::of(Source::EgovChildRegistration).retold();

/// What every later edition that was read asks for as well.
const LATER_EDITIONS: Citation = LIST.implies(Inference::SameInLaterEditions);

/// Whoever acts for another shows by what right.
const AUTHORITY: Citation = LIST.implies(Inference::AuthorityMustBeShown);

/// Likely, and read by nobody.
const UNREAD: Citation = LIST.unread();

/// Identification through the database (annex 1, par. 13, item 2) goes by the document itself.
const ORIGINAL: Option<Citation> = Some(LIST.implies(Inference::IdentificationNeedsOriginal));

/// No text of 2012 that was read says what an expired document is worth; the law of 2013 has the Centre refuse it.
pub(super) const EXPIRED: Citation =
    Place::of(Source::PublicServices2013).article(20).implies(Inference::InvalidProvesNothing);

const fn quality(original: Option<Citation>, belongs: Belongs) -> Quality {
    Quality { original, may_be_expired: false, count: 1, belongs }
}

const OWN: Quality = quality(ORIGINAL, ToApplicant);

/// Its holder's, and the name on it may be another: a former one, or one in the letters of another state. How names stand on a
/// certificate of citizenship nobody has read.
const OWN_BY_ANY_NAME: Quality = quality(ORIGINAL, ToApplicantByAnyName);

const OF_ANOTHER: Quality = quality(ORIGINAL, ToAnother);
const PAPER: Quality = quality(None, ToAnother);

/// The document that is being replaced: it may have expired, and bear a former name.
const REPLACED: Quality = Quality { may_be_expired: true, ..OWN_BY_ANY_NAME };

const fn photos(count: u32) -> Quality {
    Quality { count, ..PAPER }
}

const fn asked(
    id: &'static str,
    service: Service,
    conditions: &'static [Condition],
    any_of: &'static [DocumentKind],
    quality: Quality,
    citation: Citation,
) -> Requirement {
    Requirement { id, service, conditions, any_of, purpose: Proof, quality, citation }
}

const fn payment(
    id: &'static str,
    service: Service,
    any_of: &'static [DocumentKind],
    citation: Citation,
) -> Requirement {
    Requirement { id, service, conditions: &[], any_of, purpose: Payment, quality: PAPER, citation }
}

const fn authority(
    id: &'static str,
    service: Service,
    conditions: &'static [Condition],
    any_of: &'static [DocumentKind],
) -> Requirement {
    Requirement { id, service, conditions, any_of, purpose: Authority, quality: OF_ANOTHER, citation: AUTHORITY }
}

/// Every requirement, service by service; within a service what every case needs, then what a case needs, then what a
/// representative needs.
pub const REQUIREMENTS: &[Requirement] = &[
    // Passports and identity cards: what every case needs.
    asked("registration-book", Documents, &[], &[Kind::RegistrationBook], PAPER, IDENTITY_ARTICLE),
    payment("payment", Documents, &[Kind::FeeReceipt, Kind::ExemptionProof], IDENTITY_ARTICLE),
    asked("photos", Documents, &[], &[Kind::Photo], photos(2), IDENTITY_ARTICLE),
    // One document more for each case.
    asked(
        "birth-certificate",
        Documents,
        &[Reasons(&[Reason::FirstIdCard, Reason::ChildPassport])],
        &[Kind::BirthCertificate],
        OWN,
        IDENTITY_ARTICLE,
    ),
    asked("card-for-passport", Documents, &[Reasons(&[Reason::FirstPassport])], &[Kind::IdCard], OWN, LATER_EDITIONS),
    asked(
        "replaced-card",
        Documents,
        &[Reasons(&[Reason::Expiry, Reason::NameChange]), CardWanted],
        &[Kind::IdCard],
        REPLACED,
        LATER_EDITIONS,
    ),
    asked(
        "replaced-passport",
        Documents,
        &[Reasons(&[Reason::Expiry, Reason::NameChange]), PassportWanted],
        &[Kind::Passport],
        REPLACED,
        LATER_EDITIONS,
    ),
    asked(
        "name-change",
        Documents,
        &[Reasons(&[Reason::NameChange])],
        &[Kind::MarriageCertificate, Kind::DivorceCertificate, Kind::NameChangeCertificate],
        OWN_BY_ANY_NAME,
        LATER_EDITIONS,
    ),
    asked(
        "right-data",
        Documents,
        &[Reasons(&[Reason::DataChange])],
        &[Kind::CivilStatusCertificate],
        OWN_BY_ANY_NAME,
        UNREAD,
    ),
    asked(
        "card-with-old-data",
        Documents,
        &[Reasons(&[Reason::DataChange, Reason::Damage]), CardWanted],
        &[Kind::IdCard],
        REPLACED,
        UNREAD,
    ),
    asked(
        "passport-with-old-data",
        Documents,
        &[Reasons(&[Reason::DataChange, Reason::Damage]), PassportWanted],
        &[Kind::Passport],
        REPLACED,
        UNREAD,
    ),
    asked("loss-statement", Documents, &[Reasons(&[Reason::Loss])], &[Kind::LossStatement], PAPER, LATER_EDITIONS),
    asked(
        "theft-certificate",
        Documents,
        &[Reasons(&[Reason::Theft])],
        &[Kind::TheftCertificate],
        PAPER,
        LATER_EDITIONS,
    ),
    asked(
        "citizenship",
        Documents,
        &[Reasons(&[Reason::CitizenshipAcquired])],
        &[Kind::CitizenshipCertificate],
        OWN_BY_ANY_NAME,
        UNREAD,
    ),
    asked("passport-1974", Documents, &[Reasons(&[Reason::Passport1974])], &[Kind::Passport1974], REPLACED, UNREAD),
    asked(
        "parent-id-card",
        Documents,
        &[Reasons(&[Reason::FirstIdCard, Reason::ChildPassport])],
        &[Kind::ParentIdCard, Kind::GuardianshipProof],
        OF_ANOTHER,
        LATER_EDITIONS,
    ),
    authority("parenthood", Documents, &[Represented(Representation::Parent)], &[Kind::BirthCertificate]),
    authority("guardianship", Documents, &[Represented(Representation::Guardian)], &[Kind::GuardianshipProof]),
    authority("power-of-attorney", Documents, &[Represented(Representation::Attorney)], &[Kind::PowerOfAttorney]),
    // The temporary identity card: the one list that was read whole.
    asked("temporary-application", Temporary, &[], &[Kind::Application], PAPER, TEMPORARY_CARD_PAGE),
    payment("temporary-payment", Temporary, &[Kind::FeeReceipt], TEMPORARY_CARD_PAGE),
    asked("temporary-photo", Temporary, &[], &[Kind::Photo], photos(1), TEMPORARY_CARD_PAGE),
    authority("temporary-parenthood", Temporary, &[Represented(Representation::Parent)], &[Kind::BirthCertificate]),
    authority(
        "temporary-guardianship",
        Temporary,
        &[Represented(Representation::Guardian)],
        &[Kind::GuardianshipProof],
    ),
    authority(
        "temporary-power-of-attorney",
        Temporary,
        &[Represented(Representation::Attorney)],
        &[Kind::PowerOfAttorney],
    ),
    // Registration at the place of residence: the list was not found; what gives the right to it was.
    // Any of the three gives it, so whoever rents may bring the owner's consent; the paper of the case comes first. It is asked for in every
    // case, so it is asked for before the case is named.
    asked(
        "own-dwelling",
        Living,
        &[NamedReasons(&[Reason::Owner])],
        &[Kind::HousingTitle, Kind::Lease, Kind::OwnerConsent],
        PAPER,
        DWELLING_PAGE,
    ),
    asked(
        "rented-dwelling",
        Living,
        &[NamedReasons(&[Reason::Tenant])],
        &[Kind::Lease, Kind::HousingTitle, Kind::OwnerConsent],
        PAPER,
        DWELLING_PAGE,
    ),
    asked(
        "owner-consent",
        Living,
        &[NamedReasons(&[Reason::OwnerConsent])],
        &[Kind::OwnerConsent, Kind::HousingTitle, Kind::Lease],
        PAPER,
        DWELLING_PAGE,
    ),
    asked(
        "dwelling",
        Living,
        &[ReasonsOrUnnamed(&[Reason::ChildRegistration, Reason::ArrivalFromAbroad])],
        &[Kind::HousingTitle, Kind::Lease, Kind::OwnerConsent],
        PAPER,
        DWELLING_PAGE,
    ),
    asked("registered-card", Living, &[NaturalPerson, SixteenOrOlder], &[Kind::IdCard], OWN, UNREAD),
    asked("registered-birth", Living, &[NaturalPerson, UnderSixteen], &[Kind::BirthCertificate], OWN, UNREAD),
    asked("registered-book", Living, &[], &[Kind::RegistrationBook], PAPER, UNREAD),
    asked(
        "departure-slip",
        Living,
        &[NaturalPerson, Reasons(&[Reason::Owner, Reason::Tenant, Reason::OwnerConsent])],
        &[Kind::DepartureSlip],
        PAPER,
        UNREAD,
    ),
    payment(
        "registration-payment",
        Living,
        &[Kind::FeeReceipt, Kind::ExemptionProof],
        LIST.implies(Inference::PaidServiceNeedsProof),
    ),
    asked(
        "arrival-papers",
        Living,
        &[Reasons(&[Reason::ArrivalFromAbroad])],
        &[Kind::ForeignPassport],
        OWN_BY_ANY_NAME,
        UNREAD,
    ),
    asked("registering-legal-person", Living, &[LegalPerson], &[Kind::LegalPersonAuthority], PAPER, UNREAD),
    authority("registration-parenthood", Living, &[Represented(Representation::Parent)], &[Kind::BirthCertificate]),
    authority(
        "registration-guardianship",
        Living,
        &[Represented(Representation::Guardian)],
        &[Kind::GuardianshipProof],
    ),
    authority(
        "registration-power-of-attorney",
        Living,
        &[Represented(Representation::Attorney)],
        &[Kind::PowerOfAttorney],
    ),
    // De-registration: the list was not found.
    asked("leaver-application", Leaving, &[], &[Kind::Application], PAPER, UNREAD),
    asked(
        "leaver-card",
        Leaving,
        &[Reasons(&[Reason::Moving, Reason::LeavingCountry]), NaturalPerson, SixteenOrOlder],
        &[Kind::IdCard],
        OWN,
        UNREAD,
    ),
    asked(
        "leaver-birth",
        Leaving,
        &[Reasons(&[Reason::Moving, Reason::LeavingCountry]), NaturalPerson, UnderSixteen],
        &[Kind::BirthCertificate],
        OWN,
        UNREAD,
    ),
    asked("leaver-book", Leaving, &[], &[Kind::RegistrationBook], PAPER, UNREAD),
    asked("exit-permit", Leaving, &[Reasons(&[Reason::LeavingCountry])], &[Kind::ExitPermit], PAPER, UNREAD),
    asked("death-certificate", Leaving, &[Reasons(&[Reason::Death])], &[Kind::DeathCertificate], PAPER, UNREAD),
    asked("court-decision", Leaving, &[Reasons(&[Reason::CourtDecision])], &[Kind::CourtDecision], PAPER, UNREAD),
    asked("deregistering-legal-person", Leaving, &[LegalPerson], &[Kind::LegalPersonAuthority], PAPER, UNREAD),
    authority(
        "deregistration-parenthood",
        Leaving,
        &[OfTheLiving, Represented(Representation::Parent)],
        &[Kind::BirthCertificate],
    ),
    authority(
        "deregistration-guardianship",
        Leaving,
        &[OfTheLiving, Represented(Representation::Guardian)],
        &[Kind::GuardianshipProof],
    ),
    authority(
        "deregistration-power-of-attorney",
        Leaving,
        &[OfTheLiving, Represented(Representation::Attorney)],
        &[Kind::PowerOfAttorney],
    ),
];

/// What a later edition asks for, where there is one, in a case whose list of 2012 was read, or in which all later ones agree: a passport
/// from the years before the card, and the certificate of another change of name than by marriage.
pub const MAY_BE_ASKED: &[MayBeAsked] = &[
    MayBeAsked {
        reasons: &[Reason::FirstIdCard, Reason::ChildPassport],
        document: Kind::Passport,
        citation: LATER_EDITIONS,
    },
    MayBeAsked { reasons: &[Reason::NameChange], document: Kind::CivilStatusCertificate, citation: LATER_EDITIONS },
];

/// The lists that nobody has read, so no answer about them can be final.
///
/// Of passports and cards the article breaks off, so each case but the first two was read in later editions only. Where they
/// agree on what an exchange asks for (an expiry, a name), that stands; where they ask for more than one paper (a loss, a
/// theft), for another one (an admission to citizenship), or the article itself names a second (a first passport), or none of
/// them was read, nobody can say that the list is whole. What later editions ask for besides of whoever comes late with an
/// expired card rests on later acts on offences.
pub const UNREAD_LISTS: &[UnreadList] = &[
    UnreadList {
        service: Documents,
        reasons: &[
            Reason::FirstPassport,
            Reason::DataChange,
            Reason::Loss,
            Reason::Theft,
            Reason::Damage,
            Reason::CitizenshipAcquired,
            Reason::Passport1974,
            Reason::ArrivalForResidence,
        ],
        citation: UNREAD,
    },
    UnreadList { service: Living, reasons: &[], citation: UNREAD },
    UnreadList { service: Leaving, reasons: &[], citation: UNREAD },
];
