//! The contract's structures, field by field, out of a value that was read.
//!
//! The same fields as serde derives, without its code: a property test holds the two to each other.

use super::error::ContractError;
use super::read::Value;
use crate::application::{Applicant, Application, DocumentPackage, Representative};
use crate::document::Document;
use crate::formulyar::{DraftDocument, DraftRepresentative, FormulyarDraft, PresentedDocument, Typed};
use crate::given::{Given, Line, date, line};
use crate::noun::{Noun, one_of, position};
use crate::reading::Reading;
use crate::timeline::{Assumptions, Course, Diligence, Office, Situation, Staff, Work};
use chrono::NaiveDate;

/// An error in a box is one word in everything that may fail.
type Result<T> = core::result::Result<T, Box<ContractError>>;

/// What can be read out of a value.
pub trait Contract: Sized {
    /// Reads it.
    ///
    /// # Errors
    ///
    /// [`ContractError`] at the first field that has another shape than the contract's.
    fn read(value: &Value<'_>) -> Result<Self>;
}

impl Contract for DocumentPackage {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        Ok(Self { application: needed(value, "application")?, documents: list(value, "documents", Document::read)? })
    }
}

impl Contract for Application {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        Ok(Self {
            edition: noun(value, "edition")?,
            service: noun(value, "service")?.ok_or_else(|| missing("service"))?,
            reason: noun(value, "reason")?,
            product: noun(value, "product")?,
            urgency: noun(value, "urgency")?,
            medium: noun(value, "medium")?,
            submitted_on: day(value, "submittedOn")?,
            applying_at: noun(value, "applyingAt")?,
            applicant: optional(value, "applicant")?.unwrap_or_default(),
            representative: optional(value, "representative")?,
            fee_exempt: within("feeExempt", value.field("feeExempt").boolean())?,
            reading: optional(value, "reading")?,
        })
    }
}

impl Contract for Applicant {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        Ok(Self {
            kind: noun(value, "kind")?,
            surname: text(value, "surname")?,
            name: text(value, "name")?,
            patronymic: text(value, "patronymic")?,
            iin: text(value, "iin")?,
            birth_date: day(value, "birthDate")?,
        })
    }
}

impl Contract for Representative {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        Ok(Self { kind: noun(value, "kind")?.ok_or_else(|| missing("kind"))? })
    }
}

impl Contract for Document {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        Ok(Self {
            kind: noun(value, "kind")?.ok_or_else(|| missing("kind"))?,
            copy: noun(value, "copy")?,
            count: within("count", value.field("count").whole())?,
            size: noun(value, "size")?,
            issued_on: day(value, "issuedOn")?,
            expires_on: day(value, "expiresOn")?,
            surname: text(value, "surname")?,
            name: text(value, "name")?,
            iin: text(value, "iin")?,
        })
    }
}

impl Contract for Reading {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        let default = Self::default();
        Ok(Self {
            filing_day: noun(value, "filingDay")?.unwrap_or(default.filing_day),
            plain_days: noun(value, "plainDays")?.unwrap_or(default.plain_days),
            week: noun(value, "week")?.unwrap_or(default.week),
            day_off: noun(value, "dayOff")?.unwrap_or(default.day_off),
        })
    }
}

impl Contract for Situation {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        Ok(Self {
            courses: list(value, "courses", |course| {
                let at = one(course, Course::IDS)?;
                at.and_then(|at| Course::ALL.get(at).copied()).ok_or_else(|| expected(&one_of(Course::IDS)))
            })?,
            completions: within("completions", value.field("completions").whole())?,
        })
    }
}

impl Contract for Assumptions {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        let mut read = Self::default();
        set(&mut read.cases, value, "cases")?;
        if let Some(seed) = within("seed", value.field("seed").large())? {
            read.seed = seed;
        }
        set(&mut read.sent_back, value, "sentBack")?;
        if let Some(bare_term) = noun(value, "bareTerm")? {
            read.bare_term = bare_term;
        }
        set(&mut read.without_limit, value, "withoutLimit")?;
        read.diligence = list(value, "diligence", Diligence::read)?;
        Ok(read)
    }
}

impl Contract for Diligence {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        Ok(Self {
            unit: noun(value, "unit")?.ok_or_else(|| missing("unit"))?,
            percent: whole(value, "percent")?.ok_or_else(|| missing("percent"))?,
        })
    }
}

impl Contract for Office {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        let mut read = Self::default();
        set(&mut read.come_in_ten_hours, value, "comeInTenHours")?;
        set(&mut read.shift, value, "shift")?;
        read.staff = list(value, "staff", Staff::read)?;
        read.work = list(value, "work", Work::read)?;
        Ok(read)
    }
}

impl Contract for Staff {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        Ok(Self {
            unit: noun(value, "unit")?.ok_or_else(|| missing("unit"))?,
            people: whole(value, "people")?.ok_or_else(|| missing("people"))?,
        })
    }
}

impl Contract for Work {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        Ok(Self {
            unit: noun(value, "unit")?.ok_or_else(|| missing("unit"))?,
            least: whole(value, "least")?.ok_or_else(|| missing("least"))?,
            most: whole(value, "most")?.ok_or_else(|| missing("most"))?,
        })
    }
}

impl Contract for FormulyarDraft {
    #[allow(
        clippy::field_reassign_with_default,
        reason = "in place: one way out of every field that breaks the contract"
    )]
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        let mut draft = Self::default();
        draft.edition = noun(value, "edition")?;
        draft.product = noun(value, "product")?;
        draft.reason = noun(value, "reason")?;
        draft.medium = noun(value, "medium")?;
        draft.sex = noun(value, "sex")?;
        draft.presented = optional(value, "presented")?;
        draft.representative = optional(value, "representative")?;
        draft.documents = list(value, "documents", DraftDocument::read)?;
        typed(
            value,
            &mut [
                ("surname", &mut draft.surname),
                ("name", &mut draft.name),
                ("patronymic", &mut draft.patronymic),
                ("latinSurname", &mut draft.latin_surname),
                ("latinName", &mut draft.latin_name),
                ("birthDate", &mut draft.birth_date),
                ("birthPlace", &mut draft.birth_place),
                ("nationality", &mut draft.nationality),
                ("citizenship", &mut draft.citizenship),
                ("iin", &mut draft.iin),
                ("address", &mut draft.address),
                ("contact", &mut draft.contact),
                ("submittedOn", &mut draft.submitted_on),
            ],
        )?;
        Ok(draft)
    }
}

impl Contract for PresentedDocument {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        let mut document = Self { kind: noun(value, "kind")?, ..Self::default() };
        typed(
            value,
            &mut [
                ("number", &mut document.number),
                ("issuedBy", &mut document.issued_by),
                ("issuedOn", &mut document.issued_on),
                ("expiresOn", &mut document.expires_on),
            ],
        )?;
        Ok(document)
    }
}

impl Contract for DraftDocument {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        let mut document = Self { kind: noun(value, "kind")?, ..Self::default() };
        typed(
            value,
            &mut [
                ("number", &mut document.number),
                ("issuedOn", &mut document.issued_on),
                ("expiresOn", &mut document.expires_on),
                ("surname", &mut document.surname),
                ("name", &mut document.name),
                ("patronymic", &mut document.patronymic),
                ("birthDate", &mut document.birth_date),
                ("iin", &mut document.iin),
            ],
        )?;
        Ok(document)
    }
}

impl Contract for DraftRepresentative {
    fn read(value: &Value<'_>) -> Result<Self> {
        value.object()?;
        let mut who = Self { kind: noun(value, "kind")?, ..Self::default() };
        typed(value, &mut [("name", &mut who.name)])?;
        Ok(who)
    }
}

/// The noun whose id a field holds, if it holds one.
fn noun<T: Noun>(value: &Value<'_>, field: &str) -> Result<Option<T>> {
    Ok(named(value, field, T::EVERY_ID)?.and_then(|at| T::EVERY.get(at).copied()))
}

/// The part of it that is the same for every noun.
#[inline(never)]
fn named(value: &Value<'_>, field: &str, ids: &[&str]) -> Result<Option<usize>> {
    within(field, one(value.field(field), ids))
}

fn expected(what: &str) -> Box<ContractError> {
    ContractError::expected(what)
}

fn missing(field: &str) -> Box<ContractError> {
    expected("a value").under(field)
}

fn within<T>(field: &str, result: Result<T>) -> Result<T> {
    result.map_err(|error| error.under(field))
}

fn needed<T: Contract>(value: &Value<'_>, field: &str) -> Result<T> {
    optional(value, field)?.ok_or_else(|| missing(field))
}

fn optional<T: Contract>(value: &Value<'_>, field: &str) -> Result<Option<T>> {
    match value.field(field) {
        Value::Null => Ok(None),
        given => within(field, T::read(given)).map(Some),
    }
}

fn list<T>(value: &Value<'_>, field: &str, read: fn(&Value<'_>) -> Result<T>) -> Result<Vec<T>> {
    let mut all = Vec::new();
    for (index, item) in within(field, value.field(field).list())?.iter().enumerate() {
        all.push(read(item).map_err(|error| error.under(&index.to_string()).under(field))?);
    }
    Ok(all)
}

/// Where the id stands among these, if there is one.
fn one(value: &Value<'_>, ids: &[&str]) -> Result<Option<usize>> {
    match value.text()? {
        None => Ok(None),
        Some(id) => position(ids, id).map(Some).ok_or_else(|| expected(&one_of(ids))),
    }
}

fn whole(value: &Value<'_>, field: &str) -> Result<Option<u32>> {
    within(field, value.field(field).whole())
}

/// Sets a number, if the field holds one.
fn set(number: &mut u32, value: &Value<'_>, field: &str) -> Result<()> {
    if let Some(given) = whole(value, field)? {
        *number = given;
    }
    Ok(())
}

fn text(value: &Value<'_>, field: &str) -> Result<Given<Line>> {
    within(field, value.field(field).text()).map(|text| line(text.unwrap_or_default()))
}

fn day(value: &Value<'_>, field: &str) -> Result<Given<NaiveDate>> {
    within(field, value.field(field).text()).map(|text| date(text.unwrap_or_default()))
}

/// Fields of text, each into its place: a list is read by one loop, where a field by itself would be code of its own.
fn typed(value: &Value<'_>, fields: &mut [(&str, &mut Typed)]) -> Result<()> {
    for (field, place) in fields {
        **place = Typed::new(within(field, value.field(field).text())?.unwrap_or_default());
    }
    Ok(())
}
