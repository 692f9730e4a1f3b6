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
use crate::timeline::{Assumptions, Diligence, Office, Situation, Staff, Work};
use crate::written;
use chrono::NaiveDate;

/// What can be read out of the fields of an object.
pub trait Contract: Sized {
    /// Reads it. What is there in place of a field that breaks the contract does not count: the mistake is noted.
    fn read(fields: &mut Fields<'_>) -> Self;
}

/// What a value holds, with the mistake in it, if there is one.
pub(super) fn read<T: Contract>(value: &Value<'_>) -> (T, Option<ContractError>) {
    let mut fields = Fields::of(value);
    let read = T::read(&mut fields);
    (read, fields.mistake)
}

/// The fields of an object, and the first of them that has another shape than the contract's.
///
/// A mistake is noted and not passed on: a way out after each field would be most of the code of a structure.
pub struct Fields<'a> {
    object: &'a Value<'a>,
    mistake: Option<ContractError>,
}

impl Contract for DocumentPackage {
    fn read(fields: &mut Fields<'_>) -> Self {
        Self {
            application: fields.needed("application"),
            documents: fields.list("documents"),
            unsure: fields.nouns("unsure"),
        }
    }
}

impl Contract for Application {
    fn read(fields: &mut Fields<'_>) -> Self {
        Self {
            edition: fields.noun("edition"),
            service: fields.needed_noun("service"),
            reason: fields.noun("reason"),
            product: fields.noun("product"),
            urgency: fields.noun("urgency"),
            medium: fields.noun("medium"),
            submitted_on: fields.day("submittedOn"),
            applying_at: fields.noun("applyingAt"),
            applicant: fields.optional("applicant").unwrap_or_default(),
            representative: fields.optional("representative"),
            fee_exempt: fields.boolean("feeExempt"),
            reading: fields.optional("reading"),
        }
    }
}

impl Contract for Applicant {
    fn read(fields: &mut Fields<'_>) -> Self {
        Self {
            kind: fields.noun("kind"),
            surname: fields.text("surname"),
            name: fields.text("name"),
            patronymic: fields.text("patronymic"),
            iin: fields.text("iin"),
            birth_date: fields.day("birthDate"),
        }
    }
}

impl Contract for Representative {
    fn read(fields: &mut Fields<'_>) -> Self {
        Self { kind: fields.needed_noun("kind") }
    }
}

impl Contract for Document {
    fn read(fields: &mut Fields<'_>) -> Self {
        Self {
            kind: fields.needed_noun("kind"),
            copy: fields.noun("copy"),
            count: fields.whole("count"),
            size: fields.noun("size"),
            issued_on: fields.day("issuedOn"),
            expires_on: fields.day("expiresOn"),
            surname: fields.text("surname"),
            name: fields.text("name"),
            iin: fields.text("iin"),
        }
    }
}

impl Contract for Reading {
    fn read(fields: &mut Fields<'_>) -> Self {
        let default = Self::default();
        Self {
            filing_day: fields.noun("filingDay").unwrap_or(default.filing_day),
            plain_days: fields.noun("plainDays").unwrap_or(default.plain_days),
            week: fields.noun("week").unwrap_or(default.week),
            day_off: fields.noun("dayOff").unwrap_or(default.day_off),
        }
    }
}

impl Contract for Situation {
    fn read(fields: &mut Fields<'_>) -> Self {
        Self { courses: fields.nouns("courses"), completions: fields.whole("completions") }
    }
}

impl Contract for Assumptions {
    fn read(fields: &mut Fields<'_>) -> Self {
        let default = Self::default();
        Self {
            cases: fields.whole("cases").unwrap_or(default.cases),
            seed: fields.large("seed").unwrap_or(default.seed),
            diligence: fields.list("diligence"),
            sent_back: fields.whole("sentBack").unwrap_or(default.sent_back),
            bare_term: fields.noun("bareTerm").unwrap_or(default.bare_term),
            without_limit: fields.whole("withoutLimit").unwrap_or(default.without_limit),
        }
    }
}

impl Contract for Diligence {
    fn read(fields: &mut Fields<'_>) -> Self {
        Self { unit: fields.needed_noun("unit"), percent: fields.needed_whole("percent") }
    }
}

impl Contract for Office {
    fn read(fields: &mut Fields<'_>) -> Self {
        let default = Self::default();
        Self {
            staff: fields.list("staff"),
            work: fields.list("work"),
            come_in_ten_hours: fields.whole("comeInTenHours").unwrap_or(default.come_in_ten_hours),
            shift: fields.whole("shift").unwrap_or(default.shift),
        }
    }
}

impl Contract for Staff {
    fn read(fields: &mut Fields<'_>) -> Self {
        Self { unit: fields.needed_noun("unit"), people: fields.needed_whole("people") }
    }
}

impl Contract for Work {
    fn read(fields: &mut Fields<'_>) -> Self {
        Self {
            unit: fields.needed_noun("unit"),
            least: fields.needed_whole("least"),
            most: fields.needed_whole("most"),
        }
    }
}

impl Contract for FormulyarDraft {
    fn read(fields: &mut Fields<'_>) -> Self {
        let mut draft = Self {
            edition: fields.noun("edition"),
            product: fields.noun("product"),
            reason: fields.noun("reason"),
            medium: fields.noun("medium"),
            sex: fields.noun("sex"),
            presented: fields.optional("presented"),
            representative: fields.optional("representative"),
            documents: fields.list("documents"),
            ..Self::default()
        };
        fields.typed(&mut [
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
        ]);
        draft
    }
}

impl Contract for PresentedDocument {
    fn read(fields: &mut Fields<'_>) -> Self {
        let mut document = Self { kind: fields.noun("kind"), ..Self::default() };
        fields.typed(&mut [
            ("number", &mut document.number),
            ("issuedBy", &mut document.issued_by),
            ("issuedOn", &mut document.issued_on),
            ("expiresOn", &mut document.expires_on),
        ]);
        document
    }
}

impl Contract for DraftDocument {
    fn read(fields: &mut Fields<'_>) -> Self {
        let mut document = Self { kind: fields.noun("kind"), ..Self::default() };
        fields.typed(&mut [
            ("number", &mut document.number),
            ("issuedOn", &mut document.issued_on),
            ("expiresOn", &mut document.expires_on),
            ("surname", &mut document.surname),
            ("name", &mut document.name),
            ("patronymic", &mut document.patronymic),
            ("birthDate", &mut document.birth_date),
            ("iin", &mut document.iin),
        ]);
        document
    }
}

impl Contract for DraftRepresentative {
    fn read(fields: &mut Fields<'_>) -> Self {
        let mut who = Self { kind: fields.noun("kind"), ..Self::default() };
        fields.typed(&mut [("name", &mut who.name)]);
        who
    }
}

/// What is marked `inline(never)` would otherwise be copied into the module for every field that is read.
impl<'a> Fields<'a> {
    #[inline(never)]
    fn of(value: &'a Value<'a>) -> Self {
        Self { object: value, mistake: value.object().err().map(ContractError::expected) }
    }

    /// Notes a mistake under a field, unless there was one before it.
    #[inline(never)]
    fn note(&mut self, field: &str, mistake: Option<ContractError>) {
        if self.mistake.is_none() {
            self.mistake = mistake.map(|mistake| mistake.under(field));
        }
    }

    fn missing(&mut self, field: &str) {
        self.expected(field, "a value");
    }

    #[inline(never)]
    fn expected(&mut self, field: &str, what: &str) {
        self.note(field, Some(ContractError::expected(what)));
    }

    fn noted<T: Default>(&mut self, field: &str, read: Result<T, &'static str>) -> T {
        read.unwrap_or_else(|expected| {
            self.expected(field, expected);
            T::default()
        })
    }

    #[inline(never)]
    fn given(&mut self, field: &str) -> Option<&'a str> {
        self.noted(field, self.object.field(field).text())
    }

    fn text(&mut self, field: &str) -> Given<Line> {
        line(self.given(field).unwrap_or_default())
    }

    /// Fields of text, each into its place: a list is read by one loop, where a field by itself would be code of its own.
    #[inline(never)]
    fn typed(&mut self, fields: &mut [(&str, &mut Typed)]) {
        for (field, place) in fields {
            **place = Typed::new(self.given(field).unwrap_or_default());
        }
    }

    fn day(&mut self, field: &str) -> Given<NaiveDate> {
        date(self.given(field).unwrap_or_default())
    }

    fn boolean(&mut self, field: &str) -> Option<bool> {
        self.noted(field, self.object.field(field).boolean())
    }

    #[inline(never)]
    fn whole(&mut self, field: &str) -> Option<u32> {
        self.noted(field, self.object.field(field).whole())
    }

    #[inline(never)]
    fn needed_whole(&mut self, field: &str) -> u32 {
        let whole = self.whole(field);
        if whole.is_none() {
            self.missing(field);
        }
        whole.unwrap_or_default()
    }

    fn large(&mut self, field: &str) -> Option<u64> {
        self.noted(field, self.object.field(field).large())
    }

    /// Where the id that a field holds stands among these.
    #[inline(never)]
    fn one(&mut self, field: &str, ids: &[&str]) -> Option<usize> {
        one(self.object.field(field), ids).unwrap_or_else(|mistake| {
            self.note(field, Some(mistake));
            None
        })
    }

    fn noun<T: Noun>(&mut self, field: &str) -> Option<T> {
        self.one(field, T::EVERY_ID).and_then(|at| T::EVERY.get(at).copied())
    }

    fn needed_noun<T: Noun>(&mut self, field: &str) -> T {
        self.noun(field).unwrap_or_else(|| {
            self.needed_one(field, T::EVERY_ID);
            T::FIRST
        })
    }

    #[inline(never)]
    fn needed_one(&mut self, field: &str, ids: &[&str]) {
        self.note(field, Some(ContractError::expected(one_of(ids))));
    }

    fn nouns<T: Noun>(&mut self, field: &str) -> Vec<T> {
        self.items(field, |item| match one(item, T::EVERY_ID) {
            Ok(at) => match at.and_then(|at| T::EVERY.get(at)) {
                Some(noun) => (*noun, None),
                None => (T::FIRST, Some(ContractError::expected(one_of(T::EVERY_ID)))),
            },
            Err(mistake) => (T::FIRST, Some(mistake)),
        })
    }

    fn needed<T: Contract>(&mut self, field: &str) -> T {
        if let Value::Null = self.object.field(field) {
            self.missing(field);
        }
        self.object(field)
    }

    fn optional<T: Contract>(&mut self, field: &str) -> Option<T> {
        (!matches!(self.object.field(field), Value::Null)).then(|| self.object(field))
    }

    fn object<T: Contract>(&mut self, field: &str) -> T {
        let (read, mistake) = read(self.object.field(field));
        self.note(field, mistake);
        read
    }

    fn list<T: Contract>(&mut self, field: &str) -> Vec<T> {
        self.items(field, read)
    }

    fn items<T>(&mut self, field: &str, item: fn(&Value<'_>) -> (T, Option<ContractError>)) -> Vec<T> {
        let list = self.object.field(field).list();
        let items: &[Value<'_>] = self.noted(field, list);
        let mut all = Vec::with_capacity(items.len());
        for (index, value) in items.iter().enumerate() {
            let (read, mistake) = item(value);
            if let Some(mistake) = mistake {
                self.note(field, Some(mistake.under(&written::number(index as u64))));
            }
            all.push(read);
        }
        all
    }
}

/// Where the id that a value holds stands among these, if there is one.
fn one(value: &Value<'_>, ids: &[&str]) -> Result<Option<usize>, ContractError> {
    match value.text() {
        Ok(None) => Ok(None),
        Ok(Some(id)) => position(ids, id).map(Some).ok_or_else(|| ContractError::expected(one_of(ids))),
        Err(expected) => Err(ContractError::expected(expected)),
    }
}
