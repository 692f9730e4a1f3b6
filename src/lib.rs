//! Kazakhstan's Order No. 394 of 2012 as cited values, and what it does with a citizen's application.
//!
//! The crate is built in floors; a module uses the floors beneath it and never one above.
//!
//! | floor | modules | holds |
//! | --- | --- | --- |
//! | 6 | `wasm` | JavaScript's way in; no decision is taken there |
//! | 5 | [`words`], [`report`] | sentences, dates and numbers in kk, ru and en; what leaves the crate |
//! | 4 | [`check`], [`timeline`] | the verbs: what the law does with an application |
//! | 3 | [`finding`] | what a check can say, as one enum |
//! | 2 | [`law`] | numbers, deadlines, steps and lists, each with its place in the text |
//! | 1 | [`application`], [`barcode`], [`document`], [`edition`], [`formulyar`], [`given`], [`iin`], [`latin`], [`mrz`], [`name`], [`reading`], [`reason`], [`service`], [`term`], [`typing`], [`mod@unit`], [`written_date`] | the nouns of the law |
//! | 0 | [`citation`], [`calendar`], `coded`, [`language`], `noun`, `written` | places in a text, days in a year; how a set of nouns or of codes is written down, and how a text is put together |
//!
//! ```
//! use qujat::language::Language;
//! use qujat::report::{check_package, package_from_json};
//!
//! let text = r#"{ "application": { "service": "temporary-id-card", "submittedOn": "2012-10-01" } }"#;
//! let package = package_from_json(text)?;
//! let answer = check_package(&package, Language::En);
//! assert_eq!(answer.findings[0].code, "answer-needed");
//! assert_eq!(answer.requirements.len(), 3);
//! # Ok::<(), qujat::report::ContractError>(())
//! ```

pub mod application;
pub mod barcode;
pub mod calendar;
pub mod check;
pub mod citation;
mod coded;
pub mod document;
pub mod edition;
pub mod finding;
pub mod formulyar;
pub mod given;
pub mod iin;
pub mod language;
pub mod latin;
pub mod law;
pub mod mrz;
pub mod name;
mod noun;
pub mod reading;
pub mod reason;
pub mod report;
pub mod service;
pub mod term;
pub mod timeline;
pub mod typing;
pub mod unit;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
pub mod words;
mod written;
pub mod written_date;
