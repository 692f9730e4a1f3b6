//! How a closed set of things that can be said is written down once: its variants, what they carry, and their public codes.

/// Defines an enum whose variants carry what their sentences need, each with its public code beside it, and `CODES` and `code`.
/// What follows `and` holds a set of the same kind, with codes of its own.
///
/// JavaScript gets the codes as a type under the name after the colon.
macro_rules! coded {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident: $Codes:ident {
            $( $(#[$doc:meta])* $Variant:ident $({ $($field:tt)* })? = $code:literal, )+
        } $( and {
            $(#[$other_doc:meta])* $Other:ident($Set:ty)
        } )?
    ) => {
        $(#[$meta])*
        pub enum $Name {
            $( $(#[$doc])* $Variant $({ $($field)* })?, )+
            $( $(#[$other_doc])* $Other($Set), )?
        }

        impl $Name {
            /// The public codes in the order of the variants: never renamed, never given a second meaning.
            pub const CODES: &'static [&'static str] = &[ $( $code, )+ ];

            /// Its public code.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                match self {
                    $( Self::$Variant { .. } => $code, )+
                    $( Self::$Other(one) => one.code(), )?
                }
            }
        }

        #[cfg(target_arch = "wasm32")]
        /// Public codes: none is ever renamed or given a second meaning. A minor version may bring more.
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[allow(dead_code, missing_docs, reason = "its type is what JavaScript gets, and nothing else is made of it")]
        pub enum $Codes {
            $( #[serde(rename = $code)] $Variant, )+
        }
    };
}
pub(crate) use coded;
