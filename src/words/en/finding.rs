//! What was found, and what to do about it, in English.

use crate::application::Representation;
use crate::finding::{Fault, Severity, Verdict};
use crate::words::formulyar::MistakeSaying;
use crate::words::saying::{Field, Saying};

pub(in crate::words) const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Notice => "Good to know",
        Severity::Warning => "Make sure",
        Severity::Error => "Fix this",
    }
}

pub(in crate::words) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Everything we know of is there.",
        Verdict::CannotTell => "We cannot say for sure that the package is complete.",
        Verdict::Incomplete => "As it is, the package will be returned: something is missing or does not fit.",
    }
}

pub(in crate::words) const fn verdict_then(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "Under that order the package would have been complete.",
        Verdict::CannotTell => "We cannot say for sure that the package would have been complete under that order.",
        Verdict::Incomplete => {
            "Under that order the package would have been returned: something is missing or does not fit."
        }
    }
}

pub(in crate::words) const fn verdict_advice(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => {
            "Hand the documents in at the Public Service Centre of your place of residence. Take the originals along."
        }
        Verdict::CannotTell => {
            "What is not clear is written below. Ask before you go: “Which documents does my case need?” Where to \
             ask: 1414, a consultant of the Public Service Centre, egov.kz."
        }
        Verdict::Incomplete => "What to do is written below. Do it, then check the package again.",
    }
}

pub(in crate::words) const fn title(fault: &Fault) -> &'static str {
    match fault {
        Fault::EditionNotInForce { .. } => "Order not in force",
        Fault::SubmittedOnDayOff { .. } => "A day off",
        Fault::ReasonOfAnotherService { .. } => "Case of another service",
        Fault::ProductContradictsReason { .. } => "Case and document disagree",
        Fault::AnswerNeeded { .. } => "Answer needed",
        Fault::UrgencyNotOffered { .. } => "No expedited service",
        Fault::LegalPersonNotAllowed => "Natural persons only",
        Fault::NotAtResidence => "Not your Centre",
        Fault::AgeContradictsReason { .. } => "Age does not fit",
        Fault::TooYoungForCard { .. } => "Too young for a card",
        Fault::BornAfterSubmission => "Birth date too late",
        Fault::ChildWithoutRepresentative => "Nobody named for the child",
        Fault::ParentOfAdult => "A parent acts for an adult",
        Fault::ExemptionContradicted => "The answer on exemption does not fit",
        Fault::ExemptionWithoutProof => "Exemption not proven",
        Fault::ExemptionNotProvided { .. } => "Exemption does not apply here",
        Fault::UnreadableDate => "Unclear date",
        Fault::TextTooLong { .. } => "Text too long",
        Fault::TooManyDocuments { .. } => "Too many documents",
        Fault::DocumentExpired { .. } => "Document expired",
        Fault::DocumentExpiresBeforePromise { .. } => "Document expires soon",
        Fault::IssuedAfterSubmission { .. } => "Date of issue too late",
        Fault::ExpiresBeforeIssued { .. } => "Dates contradict each other",
        Fault::CopyNotOriginal { .. } => "Not the original",
        Fault::PhotoCount { .. } => "Too few photographs",
        Fault::PhotoSize => "Photograph of the wrong size",
        Fault::DocumentOfAnother { .. } => "Data does not match",
        Fault::DuplicateDocument { .. } => "Document given twice",
        Fault::UnneededDocument { .. } => "Document not needed",
        Fault::ReceiptNotNeeded => "Receipt not needed",
        Fault::UnknownDocument => "Unknown document",
        Fault::ReceiptMissing { .. } => "No receipt",
        Fault::MissingDocument { .. } => "Document missing",
        Fault::DocumentUnsure { .. } => "Not known whether the document is there",
        Fault::RepresentativeWithoutAuthority { .. } => "Authority not proven",
        Fault::Formulyar(mistake) => super::formulyar::title(MistakeSaying::of(*mistake)),
        Fault::ListNotRead => "List not fully known",
    }
}

pub(in crate::words) const fn what_of(saying: Saying) -> &'static str {
    match saying {
        Saying::EditionNotInForce => {
            "The order is not in force on the day you hand in the documents. It was in force {from} {through}."
        }
        Saying::SubmittedOnDayOff => {
            "The Centre receives people on working days, and by the calendar this is not one. {kind}."
        }
        Saying::ReasonOfAnotherService => "“{reason}” is a case of another service: “{service}”.",
        Saying::ProductContradictsReason => {
            "The case and the document do not fit together. Case: “{reason}”. Document chosen: “{product}”."
        }
        Saying::ReasonNeeded => "You have not said why you apply. The list of documents depends on it.",
        Saying::ProductNeeded => "You have not said which document you want. The list depends on it.",
        Saying::SubmittedOnNeeded => "The day you hand in the documents is missing. The term runs from it.",
        Saying::BirthDateNeeded => {
            "The applicant’s date of birth is missing. Which documents are needed depends on age."
        }
        Saying::UrgencyNotOffered => "This service has no expedited reception. You chose: “{urgency}”.",
        Saying::LegalPersonNotAllowed => "Only natural persons may apply for this service, legal persons may not.",
        Saying::NotAtResidence => "This service is rendered at the Public Service Centre of the place of residence.",
        Saying::TooYoungForReason => {
            "This case is for those who are already 16: “{reason}”. Age of the applicant on the day of handing in: \
             {age}."
        }
        Saying::TooOldForReason => {
            "This case is for children: “{reason}”. Age of the applicant on the day of handing in: {age}."
        }
        Saying::TooYoungForCard => "The identity card is issued from 16. Age on the day of handing in: {age}.",
        Saying::BornAfterSubmission => "The date of birth lies after the day you hand in the documents.",
        Saying::ChildWithoutRepresentative => "An adult applies for a child under 16, and none is named.",
        Saying::ChildWithoutRepresentativeUnconfirmed => {
            "An adult probably has to apply for a child under 16. Nobody has confirmed it."
        }
        Saying::ParentOfAdult => "A parent acts for a child under 18, and the applicant is 18 or older.",
        Saying::ExemptionContradicted => {
            "You said you are not exempt from the duty, but there is proof of exemption in place of the receipt."
        }
        Saying::ExemptionWithoutProof => "You say you are exempt from the duty, but there is no proof of it.",
        Saying::ExemptionWithoutProofUnconfirmed => {
            "You say you are exempt from the duty. Proof of it is probably needed, but nobody has confirmed it."
        }
        Saying::ExemptionNotProvided => "This service provides no exemption from the duty.",
        Saying::ExemptionNotNeeded => "This service is free, so no exemption is needed.",
        Saying::UnreadableDate => "This date could not be understood: {field}.",
        Saying::TextTooLong => "This text is too long: {field}. Characters at most: {limit}.",
        Saying::TooManyDocuments => "There are too many documents. Checked from the top of the list: {limit}.",
        Saying::DocumentExpired => "This document has expired: {document}. Last day it was valid: {on}.",
        Saying::DocumentExpiredUnconfirmed => {
            "This document has expired: {document}. Last day it was valid: {on}. It may be refused, but nobody has confirmed it."
        }
        Saying::DocumentExpiresBeforePromise => {
            "This document expires before the service is due: {document}. Last day it is valid: {on}. The service is due: \
             {promise}."
        }
        Saying::IssuedAfterSubmission => {
            "This document is dated after the day you hand it in: {document}. Date of issue: {on}."
        }
        Saying::ExpiresBeforeIssued => "This document expires before it was issued: {document}.",
        Saying::CopyNotOriginal => "There is only a copy: {document}. The original is needed.",
        Saying::CopyNotOriginalUnconfirmed => {
            "There is only a copy: {document}. The original is probably needed, but nobody has confirmed it."
        }
        Saying::PhotoCount => "There are too few photographs. Needed: {needed}. At hand: {given}.",
        Saying::PhotoSize => "The photograph has another size. The size needed is 3.5 × 4.5 cm.",
        Saying::DocumentOfAnother => {
            "The data on a document is not the applicant’s. Document: {document}. What differs: {field}."
        }
        Saying::DocumentOfAnotherUnconfirmed => {
            "The data on a document is not the applicant’s. Document: {document}. What differs: {field}. Such a \
             document may be refused, but nobody has confirmed it."
        }
        Saying::DuplicateDocument => "The same document stands here twice: {document}.",
        Saying::UnneededDocument => "Nobody asks for this document in this case: {document}.",
        Saying::ReceiptNotNeeded => "This service is free: no receipt is needed.",
        Saying::UnknownDocument => "This program does not know the document, so it was not checked.",
        Saying::ReceiptMissing | Saying::ReceiptMissingNoExemption => {
            "A fee is charged, and there is no receipt for the duty."
        }
        Saying::ReceiptMissingUnconfirmed => {
            "A fee is charged, so a receipt for the duty is probably needed. Nobody has confirmed it."
        }
        Saying::MissingPhoto => "There is no photograph.",
        Saying::MissingPhotos => "There are no photographs.",
        Saying::MissingDocument => "This document is missing: {documents}.",
        Saying::MissingAnyOf => "None of these documents is there, and one is needed: {documents}.",
        Saying::MissingDocumentUnconfirmed | Saying::MissingStatementUnconfirmed => {
            "You will probably need this document: {documents}. Nobody has confirmed it."
        }
        Saying::MissingAnyOfUnconfirmed => {
            "You will probably need one of these documents: {documents}. Nobody has confirmed it."
        }
        Saying::DocumentUnsure | Saying::DocumentUnsureUnconfirmed => {
            "It is not known whether you have this document: {either}."
        }
        Saying::RepresentativeWithoutAuthority => "There is no proof that you are {who}. This would do: {either}.",
        Saying::RepresentativeWithoutAuthorityUnconfirmed => {
            "You will probably be asked to prove that you are {who}; nobody has confirmed it. This would do: {either}."
        }
        Saying::ListNotRead => {
            "Nobody has read the whole official list of documents for this case. It may ask for something we do not \
             name."
        }
    }
}

pub(in crate::words) const fn todo_of(saying: Saying) -> &'static str {
    match saying {
        Saying::EditionNotInForce => "Check the date. If you apply today, ask 1414 or egov.kz for today’s rules.",
        Saying::SubmittedOnDayOff => "Choose a working day, or ask for the Centre’s timetable: 1414.",
        Saying::ReasonOfAnotherService => "Choose this service: “{service}”. Or choose another case.",
        Saying::ProductContradictsReason => {
            "Choose another case or another document. The identity card is issued from 16, younger people get a \
             passport only."
        }
        Saying::ReasonNeeded => "Choose why you apply.",
        Saying::ProductNeeded => "Choose the document you want.",
        Saying::SubmittedOnNeeded => "Enter the day you hand in the documents.",
        Saying::BirthDateNeeded => "Enter the applicant’s date of birth.",
        Saying::UrgencyNotOffered => {
            "Plan for the standard procedure. Ask the Centre’s consultant or 1414 whether it can be done faster."
        }
        Saying::LegalPersonNotAllowed => "Apply as a natural person.",
        Saying::NotAtResidence => "Go to the Public Service Centre of your place of residence.",
        Saying::TooYoungForReason | Saying::TooOldForReason => {
            "Check the date of birth. If it is right, choose another case."
        }
        Saying::TooYoungForCard => "Choose the passport, or check the date of birth.",
        Saying::BornAfterSubmission => "Check both the date of birth and the day of handing in.",
        Saying::ChildWithoutRepresentative => "Say who applies for the child: father, mother, guardian or trustee.",
        Saying::ChildWithoutRepresentativeUnconfirmed => {
            "Say who applies for the child: father, mother, guardian or trustee. Ask the Centre’s consultant or 1414 \
             how it is done."
        }
        Saying::ParentOfAdult => {
            "Let the applicant come in person, or name another right to act: a power of attorney or guardianship."
        }
        Saying::ExemptionContradicted => "Correct the answer or add the receipt.",
        Saying::ExemptionWithoutProof => {
            "Add the proof of exemption. If you have none, pay the duty and add the receipt."
        }
        Saying::ExemptionWithoutProofUnconfirmed => {
            "Take the proof along. Ask the Centre’s consultant or 1414 which paper will do."
        }
        Saying::ExemptionNotProvided => "Pay the duty and add the receipt.",
        Saying::ExemptionNotNeeded => "Do not pay any duty.",
        Saying::UnreadableDate => "Write the date as year, month, day. For example: 2012-10-01.",
        Saying::TextTooLong => "Make it shorter.",
        Saying::TooManyDocuments => "Take out what is not needed and check again.",
        Saying::DocumentExpired => "Bring a valid document.",
        Saying::DocumentExpiredUnconfirmed => {
            "Bring a valid document. If you have none, ask the Centre’s consultant or 1414 what to do."
        }
        Saying::DocumentExpiresBeforePromise => "If you can, renew this document first.",
        Saying::IssuedAfterSubmission => "Check both the date of issue and the day of handing in.",
        Saying::ExpiresBeforeIssued => "Compare both dates with the document and correct them.",
        Saying::CopyNotOriginal => "Bring the original.",
        Saying::CopyNotOriginalUnconfirmed => {
            "Take the original along too. Ask the Centre’s consultant or 1414 whether a copy is enough."
        }
        Saying::PhotoCount => "Add photographs of 3.5 × 4.5 cm. How many more: {lacking}.",
        Saying::PhotoSize => "Bring a photograph of 3.5 × 4.5 cm.",
        Saying::DocumentOfAnother => {
            "Compare the data with the document and correct it. If it is somebody else’s, bring your own."
        }
        Saying::DocumentOfAnotherUnconfirmed => {
            "Compare the data with the document and correct it. If it is somebody else’s, bring your own. If in doubt, \
             ask the Centre’s consultant or 1414."
        }
        Saying::DuplicateDocument => "Take one of them out.",
        Saying::UnneededDocument => "You can leave this document at home.",
        Saying::ReceiptNotNeeded => "Do not pay the duty, and take the receipt out.",
        Saying::UnknownDocument => {
            "Choose the document from the list. If it is not there, ask the Centre’s consultant whether it is needed."
        }
        Saying::ReceiptMissing => "Pay the state duty and add the receipt. If you are exempt, add the proof of it.",
        Saying::ReceiptMissingNoExemption => "Pay the state duty and add the receipt.",
        Saying::ReceiptMissingUnconfirmed => {
            "Ask the Centre’s consultant or 1414 where and how much to pay. Take the receipt along."
        }
        Saying::MissingPhoto => "Add a photograph of 3.5 × 4.5 cm. The list of documents says how many are needed.",
        Saying::MissingPhotos => {
            "Add photographs of 3.5 × 4.5 cm. The list of documents says how many are needed. The photographer at the Centre can also make them."
        }
        Saying::MissingDocument => "Add this document: {documents}.",
        Saying::MissingAnyOf => "Add one of these: {documents}.",
        Saying::MissingStatementUnconfirmed => "You write it yourself. Ask 1414 before you go whether it is needed.",
        Saying::MissingDocumentUnconfirmed => {
            "If you have it, take it along. Ask the Centre’s consultant or 1414 before you go whether it is needed."
        }
        Saying::MissingAnyOfUnconfirmed => {
            "If you have one of them, take it along. Ask the Centre’s consultant or 1414 before you go which is needed."
        }
        Saying::DocumentUnsure => "Find it before you go: without it the package is incomplete.",
        Saying::DocumentUnsureUnconfirmed => "Look for it before you go: you will probably need it.",
        Saying::RepresentativeWithoutAuthority => "Add this: {either}.",
        Saying::RepresentativeWithoutAuthorityUnconfirmed => {
            "Take along: {either}. Ask the Centre’s consultant or 1414 whether it is enough."
        }
        Saying::ListNotRead => "Before you go, ask 1414, the Centre’s consultant or egov.kz for the whole list.",
    }
}

pub(in crate::words) const fn who(representation: Representation) -> &'static str {
    match representation {
        Representation::Parent => "the child’s father or mother",
        Representation::Guardian => "the guardian or trustee",
        Representation::Attorney => "the applicant’s representative",
    }
}

pub(in crate::words) const fn field(field: Field) -> &'static str {
    match field {
        Field::SubmittedOn => "the day of handing in",
        Field::BirthDate => "the date of birth",
        Field::Surname => "the surname",
        Field::Name => "the name",
        Field::Patronymic => "the patronymic",
        Field::Iin => "the IIN",
        Field::IssuedOn => "the date of issue",
        Field::ExpiresOn => "the last day the document is valid",
        Field::Another => "this field",
    }
}
