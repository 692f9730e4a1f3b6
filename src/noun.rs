//! How a closed set of the law's nouns is written down once: its variants, their public ids, and the way in and out.

/// Reads an id as text, whatever the format; the caller decides whether it is one of its own.
pub(crate) struct IdText(pub String);

impl<'de> serde::Deserialize<'de> for IdText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde::Deserialize::deserialize(deserializer).map(Self)
    }
}

/// A closed set of nouns with ids: what [`noun!`] defines.
pub(crate) trait Noun: Copy + 'static {
    /// Every one there is.
    const EVERY: &'static [Self];
    /// Their ids, in the same order.
    const EVERY_ID: &'static [&'static str];
    /// The first of them. A set without any would not compile.
    const FIRST: Self = Self::EVERY[0];
}

/// Where an id stands among others.
pub(crate) fn position(ids: &[&str], id: &str) -> Option<usize> {
    ids.iter().position(|one| *one == id)
}

/// What an id could have been.
pub(crate) fn one_of(ids: &[&str]) -> String {
    let mut text = String::from("one of");
    for id in ids {
        text.push(' ');
        text.push_str(id);
    }
    text
}

/// Defines an enum that knows every one of its variants, in order.
macro_rules! every {
    (
        $(#[$meta:meta])*
        $vis:vis enum $Name:ident { $( $(#[$doc:meta])* $Variant:ident, )+ }
    ) => {
        $(#[$meta])*
        $vis enum $Name { $( $(#[$doc])* $Variant, )+ }

        impl $Name {
            /// Every one there is, in order.
            $vis const ALL: &'static [Self] = &[ $( Self::$Variant, )+ ];
        }
    };
}
pub(crate) use every;

/// Defines an enum whose variants have public ids.
///
/// Each gets `ALL` in the order of the form, `id`, `from_id`, and serde by id. An unknown id is a programmer's mistake;
/// the error names the ids there are and never repeats what was given.
macro_rules! noun {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident { $( $(#[$doc:meta])* $Variant:ident = $id:literal, )+ }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        pub enum $Name {
            $( $(#[$doc])* #[cfg_attr(target_arch = "wasm32", serde(rename = $id))] $Variant, )+
        }

        impl $Name {
            /// Every one there is, in the order of the form.
            pub const ALL: &'static [Self] = &[ $( Self::$Variant, )+ ];

            /// The public ids, in the same order.
            pub const IDS: &'static [&'static str] = &[ $( $id, )+ ];

            /// The public id: stable.
            #[must_use]
            pub const fn id(self) -> &'static str {
                Self::IDS[self as usize]
            }

            /// The one with this id, if there is one.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                crate::noun::position(Self::IDS, id).and_then(|at| Self::ALL.get(at).copied())
            }
        }

        impl crate::noun::Noun for $Name {
            const EVERY: &'static [Self] = Self::ALL;
            const EVERY_ID: &'static [&'static str] = Self::IDS;
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = crate::noun::IdText::deserialize(deserializer)?;
                Self::from_id(&text.0).ok_or_else(|| serde::de::Error::custom(crate::noun::one_of(Self::IDS)))
            }
        }
    };
}
pub(crate) use noun;
