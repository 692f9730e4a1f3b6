//! The editions of the law that answers are given from.

use crate::noun::noun;

noun! {
    /// An edition of the law.
    pub enum EditionId {
        /// Order No. 394 of 11 July 2012, as published.
        Order394 = "order-394-2012",
    }
}

impl EditionId {
    /// The edition that answers where none is named.
    pub const DEFAULT: Self = Self::Order394;
}
