//! Every finding as people read it: each fault once for each way it is said.

use super::on;
use qujat::application::Representation;
use qujat::calendar::DayKind;
use qujat::citation::{Citation, Evidence, Inference, Place, Source};
use qujat::document::DocumentKind;
use qujat::finding::{ApplicantField, ApplicationField, At, DocumentField, Fault, Finding, Mistake, Question};
use qujat::formulyar::FormulyarField;
use qujat::language::Language;
use qujat::reason::Reason;
use qujat::service::{Product, Service, Urgency};
use qujat::words;
use std::fmt::Write as _;

#[test]
fn a_kazakh_reader_is_told_what_is_wrong_and_what_to_do() {
    insta::assert_snapshot!("findings_kk", every_finding_in(Language::Kk));
}

#[test]
fn a_russian_reader_is_told_what_is_wrong_and_what_to_do() {
    insta::assert_snapshot!("findings_ru", every_finding_in(Language::Ru));
}

#[test]
fn an_english_reader_is_told_what_is_wrong_and_what_to_do() {
    insta::assert_snapshot!("findings_en", every_finding_in(Language::En));
}

fn every_finding_in(language: Language) -> String {
    let mut page = String::new();
    for finding in findings() {
        let (code, severity) = (finding.fault.code(), words::severity(language, finding.severity()));
        let (title, what, todo) =
            (words::title(language, &finding.fault), words::what(language, &finding), words::todo(language, &finding));
        writeln!(page, "{code} · {severity}\n  {title}\n  {what}\n  → {todo}\n").expect("a string takes every text");
    }
    page
}

#[expect(clippy::too_many_lines, reason = "one entry for each way a fault is said")]
pub fn findings() -> Vec<Finding> {
    const CARD_OR_BOOK: &[DocumentKind] =
        &[DocumentKind::HousingTitle, DocumentKind::Lease, DocumentKind::OwnerConsent];
    const CERTIFICATES: &[DocumentKind] =
        &[DocumentKind::MarriageCertificate, DocumentKind::DivorceCertificate, DocumentKind::NameChangeCertificate];
    let document = DocumentKind::IdCard;
    let (order, page) = (Place::annex(Source::Order394, 1).says(""), Place::of(Source::EgovIdentity).retold());
    let temporary = Place::of(Source::EgovTemporaryCard).retold();
    let unread = Place::of(Source::Resolution2121).paragraph(11).unread();
    let guess = |inference| Place::of(Source::Resolution2121).paragraph(11).implies(inference);
    let found = |fault, at, why| Finding { fault, at, why };
    let field = |name| At::DocumentField(0, name);
    let mut findings = vec![
        found(
            Fault::EditionNotInForce { from: on(2012, 9, 23), until: on(2014, 11, 10) },
            At::Application(ApplicationField::SubmittedOn),
            order,
        ),
        found(
            Fault::SubmittedOnDayOff { kind: DayKind::WeeklyRest },
            At::Application(ApplicationField::SubmittedOn),
            order,
        ),
        found(
            Fault::SubmittedOnDayOff { kind: DayKind::MovedRest { worked: on(2012, 12, 29) } },
            At::Application(ApplicationField::SubmittedOn),
            order,
        ),
        found(
            Fault::ReasonOfAnotherService { reason: Reason::CardLost, service: Service::TemporaryIdCard },
            At::Application(ApplicationField::Reason),
            order,
        ),
        found(
            Fault::ProductContradictsReason { reason: Reason::ChildPassport, product: Product::IdCard },
            At::Application(ApplicationField::Product),
            guess(Inference::CardFromSixteen),
        ),
    ];
    for question in Question::ALL {
        findings.push(found(
            Fault::AnswerNeeded { question: *question },
            At::Application(ApplicationField::Reason),
            order,
        ));
    }
    findings.extend([
        found(
            Fault::UrgencyNotOffered { urgency: Urgency::Category1 },
            At::Application(ApplicationField::Urgency),
            order,
        ),
        found(Fault::LegalPersonNotAllowed, At::Applicant(ApplicantField::Kind), order),
        found(Fault::NotAtResidence, At::Application(ApplicationField::ApplyingAt), order),
        found(
            Fault::AgeContradictsReason { reason: Reason::FirstIdCard, age: 15 },
            At::Applicant(ApplicantField::BirthDate),
            guess(Inference::CardFromSixteen),
        ),
        found(
            Fault::AgeContradictsReason { reason: Reason::ChildPassport, age: 16 },
            At::Applicant(ApplicantField::BirthDate),
            guess(Inference::CardFromSixteen),
        ),
        found(
            Fault::AgeContradictsReason { reason: Reason::ChildPassport, age: 34 },
            At::Applicant(ApplicantField::BirthDate),
            guess(Inference::CardFromSixteen),
        ),
        found(
            Fault::TooYoungForCard { age: 15 },
            At::Applicant(ApplicantField::BirthDate),
            guess(Inference::CardFromSixteen),
        ),
        found(Fault::BornAfterSubmission, At::Applicant(ApplicantField::BirthDate), order),
        found(Fault::ChildWithoutRepresentative, At::Representative, order),
        found(Fault::ChildWithoutRepresentative, At::Representative, guess(Inference::ChildHasNoCard)),
        found(Fault::ParentOfAdult, At::Representative, guess(Inference::ChildUntilEighteen)),
        found(Fault::ExemptionWithoutProof, At::Application(ApplicationField::FeeExempt), page),
        found(
            Fault::ExemptionWithoutProof,
            At::Application(ApplicationField::FeeExempt),
            guess(Inference::PaidServiceNeedsProof),
        ),
        found(Fault::ExemptionNotProvided { free: false }, At::Application(ApplicationField::FeeExempt), temporary),
        found(Fault::ExemptionNotProvided { free: true }, At::Application(ApplicationField::FeeExempt), order),
        found(Fault::ExemptionContradicted, At::Application(ApplicationField::FeeExempt), page),
    ]);
    for at in [
        At::Application(ApplicationField::SubmittedOn),
        At::Applicant(ApplicantField::BirthDate),
        field(DocumentField::IssuedOn),
        field(DocumentField::ExpiresOn),
    ] {
        findings.push(found(Fault::UnreadableDate, at, order));
    }
    for name in [
        ApplicantField::Surname,
        ApplicantField::Name,
        ApplicantField::Patronymic,
        ApplicantField::Iin,
        ApplicantField::Kind,
    ] {
        findings.push(found(Fault::TextTooLong { limit: 200 }, At::Applicant(name), order));
    }
    findings.extend([
        found(Fault::TooManyDocuments { limit: 64 }, At::Documents, order),
        found(Fault::DocumentExpired { document, on: on(2012, 9, 1) }, field(DocumentField::ExpiresOn), order),
        found(
            Fault::DocumentExpired { document, on: on(2012, 9, 1) },
            field(DocumentField::ExpiresOn),
            guess(Inference::InvalidProvesNothing),
        ),
        found(
            Fault::DocumentExpiresBeforePromise { document, on: on(2012, 10, 9), promise: on(2012, 10, 31) },
            field(DocumentField::ExpiresOn),
            guess(Inference::InvalidProvesNothing),
        ),
        found(Fault::IssuedAfterSubmission { document, on: on(2012, 10, 2) }, field(DocumentField::IssuedOn), order),
        found(Fault::ExpiresBeforeIssued { document }, field(DocumentField::ExpiresOn), order),
        found(Fault::CopyNotOriginal { document }, field(DocumentField::Copy), order),
        found(
            Fault::CopyNotOriginal { document },
            field(DocumentField::Copy),
            guess(Inference::IdentificationNeedsOriginal),
        ),
        found(Fault::PhotoCount { needed: 2, given: 1 }, field(DocumentField::Count), page),
        found(Fault::PhotoSize, field(DocumentField::Size), page),
        found(Fault::DocumentOfAnother { document }, field(DocumentField::Iin), order),
        found(
            Fault::DocumentOfAnother { document },
            field(DocumentField::Surname),
            guess(Inference::IdentificationNeedsOriginal),
        ),
        found(Fault::DuplicateDocument { document }, At::Document(1), order),
        found(Fault::UnneededDocument { document: DocumentKind::DeathCertificate }, At::Document(1), order),
        found(Fault::ReceiptNotNeeded, At::Document(0), order),
        found(Fault::UnknownDocument, At::Document(0), order),
        found(Fault::ReceiptMissing { exemptible: true }, At::Documents, page),
        found(Fault::ReceiptMissing { exemptible: false }, At::Documents, temporary),
        found(Fault::ReceiptMissing { exemptible: true }, At::Documents, guess(Inference::PaidServiceNeedsProof)),
        found(Fault::ReceiptMissing { exemptible: false }, At::Documents, unread),
        found(Fault::MissingDocument { any_of: &[DocumentKind::Photo] }, At::Documents, page),
        found(Fault::MissingDocument { any_of: &[DocumentKind::Photo] }, At::Documents, temporary),
        found(Fault::MissingDocument { any_of: &[DocumentKind::Photo] }, At::Documents, unread),
        found(Fault::MissingDocument { any_of: &[DocumentKind::BirthCertificate] }, At::Documents, page),
        found(Fault::MissingDocument { any_of: CARD_OR_BOOK }, At::Documents, page),
        found(Fault::MissingDocument { any_of: &[DocumentKind::DepartureSlip] }, At::Documents, unread),
        found(Fault::MissingDocument { any_of: &[DocumentKind::LossStatement] }, At::Documents, unread),
        found(Fault::MissingDocument { any_of: &[DocumentKind::LossStatement] }, At::Documents, page),
        found(Fault::MissingDocument { any_of: CERTIFICATES }, At::Documents, guess(Inference::SameInLaterEditions)),
        found(Fault::DocumentUnsure { any_of: CARD_OR_BOOK }, At::Documents, page),
        found(Fault::DocumentUnsure { any_of: &[DocumentKind::DepartureSlip] }, At::Documents, unread),
    ]);
    let authorities: [(Representation, &[DocumentKind]); 3] = [
        (Representation::Parent, &[DocumentKind::BirthCertificate]),
        (Representation::Guardian, &[DocumentKind::GuardianshipProof]),
        (Representation::Attorney, &[DocumentKind::PowerOfAttorney]),
    ];
    for (representation, any_of) in authorities {
        let fault = Fault::RepresentativeWithoutAuthority { representation, any_of };
        findings.push(found(fault, At::Representative, order));
        findings.push(found(fault, At::Representative, guess(Inference::AuthorityMustBeShown)));
    }
    findings.push(found(Fault::ListNotRead, At::Documents, unread));
    for mistake in every_mistake() {
        findings.push(found(Fault::Formulyar(mistake), At::Formulyar(FormulyarField::BirthPlace), order));
    }
    findings
}

/// Each mistake in a draft once for each way it is said.
fn every_mistake() -> Vec<Mistake> {
    vec![
        Mistake::FieldEmpty,
        Mistake::OneName,
        Mistake::MixedScripts,
        Mistake::NameSymbols,
        Mistake::NameDisguised,
        Mistake::NameLatin,
        Mistake::PatronymicApart,
        Mistake::NameTruncated,
        Mistake::LatinLetters,
        Mistake::LatinAskedFor,
        Mistake::CitizenshipOfAnother,
        Mistake::IinLength { given: 11 },
        Mistake::IinNotDigits,
        Mistake::IinForeignDigits,
        Mistake::IinIsBin,
        Mistake::IinCheckDigit,
        Mistake::IinNeverIssued,
        Mistake::IinNoDate { linked: true },
        Mistake::IinNoDate { linked: false },
        Mistake::IinCentury,
        Mistake::IinBirthDate { linked: true },
        Mistake::IinBirthDate { linked: false },
        Mistake::IinSex { linked: true },
        Mistake::IinSex { linked: false },
        Mistake::IinPasses,
        Mistake::UnreadableDate,
        Mistake::MonthFirst,
        Mistake::NoSuchDay,
        Mistake::ShortYear,
        Mistake::IssuedBeforeBirth,
        Mistake::NumberUnusual { document: DocumentKind::IdCard },
        Mistake::ValidityUnusual { document: DocumentKind::Passport },
    ]
}

/// The same finding, had it been read in the act.
pub fn confirmed(finding: Finding) -> Finding {
    Finding { why: Citation { evidence: Evidence::Act, ..finding.why }, ..finding }
}

#[test]
fn no_fault_is_left_without_a_snapshot() {
    let mut codes: Vec<_> = findings().iter().map(|finding| finding.fault.code()).collect();
    codes.dedup();
    assert_eq!(codes, [Fault::CODES, Mistake::CODES].concat());
}
