//! What other acts and pages say of the data on a formulyar, as far as anybody has read it.

use crate::calendar::date;
use crate::citation::{Citation, Cited, Place, Source, cited};
use chrono::NaiveDate;

/// Twelve digits, the last of which checks the others. The weights stand in no text that we read; every library has them.
/// Where they give no digit twice, none checks the others, whichever it is: that is a wrong check digit too.
pub const IIN: Citation = Place::of(Source::Resolution406).retold();

/// The day on which the resolution was signed that untied the IIN from the date of birth and the sex. On which day it
/// came into force was not found: only before it was signed is a number surely wrong because of them.
pub const IIN_UNTIED: Cited<NaiveDate> = cited(date(2013, 8, 26), Place::of(Source::Resolution853).retold());

/// How a number of another century or of a legal person is told: read in code, in no text.
pub const IIN_BY_CUSTOM: Citation = Place::of(Source::Resolution406).unread();

/// A patronymic with -ұлы or -қызы is written together.
pub const PATRONYMIC_TOGETHER: Citation = Place::of(Source::Decree2923).retold();

/// The letters and the length of machine-readable lines.
pub const MACHINE_READABLE: Citation = Place::of(Source::Icao9303).retold();

/// The fields of the form, its layout, numbers and the Latin spelling should stand here. Nobody has read them.
pub const FORM: Citation = Place::of(Source::Order631).unread();

/// How long a passport and an identity card are valid, in years.
pub const VALID_YEARS: Cited<u32> = cited(10, Place::of(Source::Resolution1063).unread());
