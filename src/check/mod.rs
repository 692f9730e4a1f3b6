//! What the law does with an application: which documents it needs, and what is wrong with those at hand.

mod applicant;
mod besides;
mod course;
mod dates;
mod edition;
mod fields;
mod formulyar;
mod list;
mod need;
mod owner;
mod package;
mod payment;
mod photo;
mod reason;
mod remedy;
mod submission;
mod surplus;
mod validity;

pub use besides::services_besides;
pub use course::{ReturnStep, returned_course};
pub use fields::DOCUMENT_LIMIT;
pub use formulyar::{check_formulyar, check_iin};
pub use list::{List, list};
pub use need::{Applies, Need, needs};
pub use package::{Answer, Met, NeedState, check_package};
pub use remedy::Remedy;
pub use submission::about_submission;
