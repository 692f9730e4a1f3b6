//! The order in which a citizen reads the findings: that of the form.

/// The fields before the documents, as the form asks for them.
const FIELDS: &[&str] = &[
    "/application/reason",
    "/application/product",
    "/application/urgency",
    "/application/submittedOn",
    "/application/applyingAt",
    "/application/applicant/kind",
    "/application/applicant/surname",
    "/application/applicant/name",
    "/application/applicant/patronymic",
    "/application/applicant/iin",
    "/application/applicant/birthDate",
    "/application/representative",
    "/application/feeExempt",
];

/// What is said of something that is not there. It comes last, whichever field it is shown at.
const MISSING: &[&str] = &[
    "exemption-without-proof",
    "receipt-missing",
    "document-unsure",
    "missing-document",
    "representative-without-authority",
    "list-not-read",
];

/// A row of the form: the fields, then the documents as a whole, then each document, then what is missing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Row {
    Field(usize),
    Documents,
    Document(usize),
    Missing,
}

/// The first finding that stands before one it should follow, if there is any.
pub fn out_of_order<'a>(findings: impl IntoIterator<Item = (&'a str, &'a str)>) -> Option<String> {
    let mut last = Row::Field(0);
    for (code, path) in findings {
        match rows(code, path).into_iter().flatten().find(|row| *row >= last) {
            Some(row) => last = row,
            None => return Some(format!("{code} {path} stands too late")),
        }
    }
    None
}

/// An answer that is needed may be asked for at its field, or among what is missing where a document depends on it.
fn rows(code: &str, path: &str) -> [Option<Row>; 2] {
    if MISSING.contains(&code) {
        return [Some(Row::Missing), None];
    }
    let here = FIELDS.iter().position(|field| *field == path).map(Row::Field).or_else(|| document(path));
    [here, (code == "answer-needed").then_some(Row::Missing)]
}

fn document(path: &str) -> Option<Row> {
    match path.strip_prefix("/documents")? {
        "" => Some(Row::Documents),
        rest => rest.strip_prefix('/')?.split('/').next()?.parse().ok().map(Row::Document),
    }
}
