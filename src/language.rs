//! The three languages of the answers.

use crate::noun::noun;

noun! {
    /// A language of the answers, by its BCP 47 tag.
    pub enum Language {
        /// Kazakh.
        Kk = "kk",
        /// Russian.
        Ru = "ru",
        /// English.
        En = "en",
    }
}
