//! The ages that decide a case, and why: no text of 2012 that was read states them.

use crate::citation::{Citation, Inference};

/// Who is of this age gets an identity card; who is younger has a passport, and a birth certificate.
pub const CARD_FROM: u32 = 16;

/// Who is of this age is no child any more.
pub const ADULT_FROM: u32 = 18;

/// That a card is issued from [`CARD_FROM`] on, as it follows from what a service ends with.
#[must_use]
pub const fn card_from_sixteen(result: Citation) -> Citation {
    result.place.implies(Inference::CardFromSixteen)
}

/// That the case of a child is for those under [`ADULT_FROM`].
#[must_use]
pub const fn child_until_eighteen(result: Citation) -> Citation {
    result.place.implies(Inference::ChildUntilEighteen)
}
