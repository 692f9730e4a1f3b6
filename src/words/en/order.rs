//! What the order says and where it stands, in English.

use crate::citation::{Evidence, Inference, Point, Source};
use crate::law::{Consumers, Deed, EndsIn, Fee, Form, Outcome, Role, Security, Stage, Word};

pub(in crate::words) const fn form(form: Form) -> &'static str {
    match form {
        Form::PartlyAutomated => "Partly automated",
        Form::NotAutomated => "Not automated",
    }
}

pub(in crate::words) const fn fee(fee: Fee) -> &'static str {
    match fee {
        Fee::Paid => "A fee is charged; the order names no amount",
        Fee::Free => "Free of charge",
    }
}

pub(in crate::words) const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::PassportAndOrIdCard => "A passport and (or) an identity card",
        Outcome::TemporaryIdCard => "A temporary identity card",
        Outcome::AddressRewritten => {
            "The data is entered in the system and the legal address on the identity card is rewritten"
        }
    }
}

pub(in crate::words) const fn consumers(consumers: Consumers) -> &'static str {
    match consumers {
        Consumers::Natural => "Natural persons",
        Consumers::NaturalAndLegal => "Natural and legal persons",
    }
}

pub(in crate::words) const fn role(role: Role) -> &'static str {
    match role {
        Role::ChecksFormulyars => "checks the formulyars",
        Role::TakesInAndHandsOut => "takes documents in and hands them out",
        Role::MakesDocuments => "makes the documents",
        Role::DrawsUpTemporaryCard => "draws up the temporary identity card",
        Role::DrawsUpRegistration => "draws up the registration at the place of residence",
        Role::DrawsUpDeregistration => "removes from registration and draws up documents for leaving the republic",
    }
}

pub(in crate::words) const fn deed(deed: Deed) -> &'static str {
    match deed {
        Deed::TakeIn => "The consumer’s package of documents is taken in and checked.",
        Deed::RegisterAndFillIn => {
            "The person is identified in the database, the application registered, the formulyar filled in and \
             confirmed, the photograph taken."
        }
        Deed::MakeRegister => {
            "The register is made in 3 copies and sent with the formulyars to the regional directorate."
        }
        Deed::MakeConsolidatedRegister => {
            "The grounds of the formulyars are checked, the consolidated register is made in 3 copies and sent to \
             the Committee."
        }
        Deed::LogIncoming => "The consolidated registers that came in are entered in the register book.",
        Deed::CheckFormulyars => {
            "The formulyars are checked for correctness and grounds, the consumers against the database of wanted \
             persons."
        }
        Deed::SendToProduction => {
            "The first copy of the consolidated register is filed, the second sent with the formulyars to the \
             Production Centre."
        }
        Deed::MakeDocuments => "The documents are made and sent to the Committee.",
        Deed::MakeDispatchRegister => {
            "The registers of the documents made are recorded, and a dispatch register is made."
        }
        Deed::SendToRegion => "The finished documents go with the dispatch register to the regional directorate.",
        Deed::FileDispatchRegister => "The dispatch register is filed.",
        Deed::SendToDistrict => {
            "The finished documents go with their register and the formulyars to the district police."
        }
        Deed::SendToCentre => "The finished documents go to the Centre, the formulyars into the card index.",
        Deed::HandOut => "The finished documents are handed to the consumer.",
        Deed::ReturnGroundless => {
            "If there was no ground for a document, the formulyar is returned to the regional directorate."
        }
        Deed::SendFormulyarToDistrict => "The formulyar is sent to the district police.",
        Deed::DestroyFormulyar => "The formulyar is destroyed or cancelled, and an act of destruction is drawn up.",
        Deed::DrawUpTemporaryCard => {
            "The temporary identity card is drawn up, dated and signed with the officer’s post."
        }
        Deed::EnterInJournal => "The issue of the temporary identity card is entered in the journal.",
        Deed::DrawUpRegistration => "The registration at the place of residence is drawn up.",
        Deed::EnterRegistration => "The data of the registration is entered in the information system.",
        Deed::DrawUpDeregistration => "The removal from registration is drawn up.",
        Deed::EnterDeregistration => "The data of the removal is entered in the information system.",
        Deed::CheckDocuments => "The documents are checked for correctness and grounds.",
        Deed::ReturnPackage => "If one of the documents was not presented, the package is returned to the Centre.",
        Deed::ReturnDocuments => "The documents are returned to the consumer.",
    }
}

pub(in crate::words) const fn ends_in(ends_in: EndsIn) -> &'static str {
    match ends_in {
        EndsIn::IncompletePackageReturned => "An incomplete package is returned to the consumer",
        EndsIn::ApplicationRegistered => {
            "The application is registered, the consumer gets an electronic registration slip and the formulyar’s \
             stub"
        }
        EndsIn::Register => "A register",
        EndsIn::ConsolidatedRegister => "A consolidated register",
        EndsIn::IncomingNumber => "An incoming number",
        EndsIn::CoveringLetter => "A covering letter",
        EndsIn::FinishedDocuments => "Finished documents",
        EndsIn::DispatchRegister => "A dispatch register",
        EndsIn::Dispatch => "Dispatch to the regional directorate",
        EndsIn::AccompanyingRegister => "An accompanying register",
        EndsIn::TemporaryCardHandedOut => "The temporary identity card is handed out",
        EndsIn::JournalEntry => "An entry in the journal",
        EndsIn::RegistrationHandedOut => "The registration documents are handed to the consumer",
        EndsIn::DataEntered => "The data is entered in the information system",
        EndsIn::DeregistrationHandedOut => "The documents on the removal are handed to the consumer",
        EndsIn::NotStated => "The table does not say",
    }
}

pub(in crate::words) const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Presented => "The consumer presents the documents at the Public Service Centre.",
        Stage::IdentifiedAndFilledIn => {
            "The officer identifies the person in the database, registers the application, fills in the electronic \
             formulyar and gives an information sheet to check the data."
        }
        Stage::SignedAndSent => {
            "The electronic formulyar is checked, confirmed with the digital signature and sent to the system’s \
             central node."
        }
        Stage::PaperFilledIn => "If the formulyar is on paper, it is filled in and the consumer gets its stub.",
        Stage::PaperSentToCommittee => "If the formulyar is on paper, it is sent to the Migration Police Committee.",
        Stage::CommitteeChecks => "The Migration Police Committee checks the formulyars for correctness and grounds.",
        Stage::SentToProductionOrBack => {
            "The formulyars go to the Information and Production Centre; those to be completed go back to the territorial \
             migration police."
        }
        Stage::Made => {
            "The Information and Production Centre makes the documents and sends them to the Public Service Centre."
        }
        Stage::HandedOut => "The finished documents are handed to the consumer.",
        Stage::Filed => "The formulyars are put into the card index.",
        Stage::SlipGiven => "The consumer gets a registration slip.",
        Stage::CompletenessChecked => "The documents are checked for completeness.",
        Stage::TemporaryCardDrawnUp => "The temporary identity card is drawn up.",
        Stage::RegistrationDrawnUp => "The registration at the place of residence is drawn up.",
        Stage::DeregistrationDrawnUp => "The removal from registration is drawn up.",
        Stage::DocumentsHandedBack => "The consumer gets the finished documents.",
    }
}

pub(in crate::words) const fn security(security: Security) -> &'static str {
    match security {
        Security::Confidentiality => "Confidentiality: information is protected from unauthorised access",
        Security::Integrity => "Integrity: information is protected from unauthorised change",
        Security::Availability => "Availability: information and resources are protected from unauthorised withholding",
    }
}

pub(in crate::words) const fn word(word: Word) -> &'static str {
    match word {
        Word::Consumer => "consumer",
        Word::Passport => "passport",
        Word::IdCard => "identity card",
        Word::TemporaryIdCard => "temporary identity card",
        Word::Formulyar => "formulyar",
        Word::ElectronicFormulyar => "electronic formulyar",
        Word::DigitalSignature => "electronic digital signature",
        Word::Unit => "structural-functional units",
        Word::Registration => "registration at the place of residence",
        Word::Deregistration => "removal from registration at the place of residence",
    }
}

pub(in crate::words) const fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Act => "Read in the act",
        Evidence::OfficialPage => "Read in a retelling",
        Evidence::Inferred(_) => "Inferred",
        Evidence::Unverified => "Nobody has read it",
    }
}

pub(in crate::words) const fn inference(inference: Inference) -> &'static str {
    match inference {
        Inference::PaidServiceNeedsProof => "A fee is charged, so proof of payment has to be asked for.",
        Inference::SameInLaterEditions => "Every later edition that we read asks for the same paper.",
        Inference::InvalidProvesNothing => "An invalid document proves nothing; a later law says so in words.",
        Inference::IdentificationNeedsOriginal => "The officer identifies the person by the papers handed in.",
        Inference::ChildHasNoCard => "Nobody under 16 has an identity card, so somebody else applies for the child.",
        Inference::AuthorityMustBeShown => "Whoever applies for another has to show the right to do so.",
        Inference::CardFromSixteen => "The identity card is issued from the age of 16.",
        Inference::ChildUntilEighteen => "Someone of 18 is no longer a child.",
        Inference::CountedFromPublication => "Counted from the dates on which the acts were published.",
        Inference::SixDayWeekWorksSaturday => {
            "Saturday is worked in a six-day week, so a move that starts from a free Saturday changes nothing."
        }
        Inference::LunarCalendar => {
            "Calculated from the lunar calendar. The mosque names the day, and it may differ by one."
        }
        Inference::AsInNearestKnownYear => {
            "The holidays of this year are not known; those of the nearest known year are taken."
        }
        Inference::SubstituteByRule => {
            "The rule says so: a holiday that falls on a day off is made up for on the next working day."
        }
    }
}

pub(in crate::words) const fn source(source: Source) -> &'static str {
    match source {
        Source::Order394 => "Order of the Minister of Internal Affairs No. 394 of 11 July 2012",
        Source::Resolution2121 => "Government Resolution No. 2121 of 15 December 2009: standards of public services",
        Source::Resolution1063 => {
            "Government Resolution No. 1063 of 12 July 2000: Rules for documenting the population"
        }
        Source::Resolution1427 => {
            "Government Resolution No. 1427 of 1 December 2011: Rules for registering internal migrants"
        }
        Source::Order631 => "Order of the Minister of Internal Affairs No. 631 of 28 November 2011",
        Source::Order165 => "Order of the Minister of Internal Affairs No. 165 of 20 March 2014",
        Source::Resolution406 => {
            "Government Resolution No. 406 of 22 May 2007: rules of forming identification numbers"
        }
        Source::Resolution853 => "Government Resolution No. 853 of 26 August 2013",
        Source::Decree2923 => "Decree of the President No. 2923 of 2 April 1996 on writing surnames and patronymics",
        Source::Icao9303 => "ICAO Doc 9303: machine-readable travel documents",
        Source::Law107 => "Law No. 107-II of 27 November 2000 on administrative procedures",
        Source::Law267 => "Law No. 267-II of 13 December 2001 on holidays in the Republic of Kazakhstan",
        Source::LabourCode => "Labour Code: No. 251-III of 15 May 2007, since 2016 No. 414-V of 23 November 2015",
        Source::MovedDays => "Government resolutions and Labour Ministry orders that move days of rest",
        Source::PublicServices2013 => "Law of 15 April 2013 on public services",
        Source::EgovTemporaryCard => "egov.kz: page on the temporary identity card (2011–2013)",
        Source::EgovIdentity => {
            "egov.kz: article on identity cards and passports (2012–2013), read in translation and in part"
        }
        Source::EgovChildRegistration => "egov.kz: article on registering a child, which retells Resolution No. 1427",
    }
}

/// The act for short, as a citation begins.
pub(in crate::words) const fn act(source: Source) -> &'static str {
    match source {
        Source::Order394 => "Order No. 394 of 11 July 2012",
        Source::Resolution2121 => "Resolution No. 2121 of 15 December 2009, standard of the service",
        Source::Resolution1063 => "Resolution No. 1063 of 12 July 2000, Rules for documenting the population",
        Source::Resolution1427 => "Resolution No. 1427 of 1 December 2011, Rules for registering internal migrants",
        Source::Order631 => "Order No. 631 of 28 November 2011",
        Source::Order165 => "Order No. 165 of 20 March 2014",
        Source::Resolution406 => "Resolution No. 406 of 22 May 2007",
        Source::Resolution853 => "Resolution No. 853 of 26 August 2013",
        Source::Decree2923 => "Decree No. 2923 of 2 April 1996",
        Source::Icao9303 => "ICAO Doc 9303",
        Source::Law107 => "Law on administrative procedures",
        Source::Law267 => "Law on holidays",
        Source::LabourCode => "Labour Code",
        Source::MovedDays => "Acts that move days of rest",
        Source::PublicServices2013 => "Law on public services",
        Source::EgovTemporaryCard => "egov.kz, page on the temporary identity card",
        Source::EgovIdentity => "egov.kz, article on identity cards and passports",
        Source::EgovChildRegistration => "egov.kz, article on registering a child",
    }
}

pub(in crate::words) const fn point(point: Point) -> &'static str {
    match point {
        Point::Whole => "",
        Point::Paragraph(_) => ", par. {paragraph}",
        Point::ParagraphAgain(_) => ", the second par. {paragraph}",
        Point::Item(..) => ", par. {paragraph}, item {item}",
        Point::ItemAgain(..) => ", the second par. {paragraph}, item {item}",
        Point::Article(_) => ", art. {article}",
        Point::Table(_) => ", table {table}",
        Point::Column(..) => ", table {table}, column {column}",
        Point::Step(..) => ", table {table}, step {step}",
    }
}
