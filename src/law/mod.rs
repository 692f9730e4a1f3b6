//! Numbers, deadlines, steps and document lists, each with its place in the text.

pub mod erratum;
pub mod formulyar;
pub mod order_394_2012;
pub mod requirement;
pub mod standard_2121;

pub use erratum::{Erratum, Measure, SeenBy, Slip, Weight};
pub use requirement::{Belongs, Condition, Purpose, Quality, Requirement, UnreadList};

use crate::application::EditionId;
use crate::citation::{Citation, Cited, Place, Source};
use crate::noun::every;
use crate::service::{Medium, Service, Urgency};
use crate::term::Term;
use crate::unit::Unit;
use chrono::NaiveDate;

/// The day on which an edition, a citation or a requirement last changed, an ISO date: receipts name it.
pub const VERSION: &str = "2026-11-23";

/// The editions there are, oldest first. A new edition is a new folder and one line here.
pub const EDITIONS: &[&Edition] = &[&order_394_2012::EDITION];

/// An edition of the law: the act's card, its regulations and its document lists.
#[derive(Debug)]
pub struct Edition {
    /// Its public id.
    pub id: EditionId,
    /// The act's card.
    pub card: Card,
    /// The paragraphs of the act itself, each once.
    pub ledger: &'static [Entry],
    /// One regulation for each service, in the order of the annexes.
    pub regulations: [&'static Regulation; 4],
    /// The document lists.
    pub requirements: &'static [Requirement],
    /// Cases whose list nobody has read.
    pub unread_lists: &'static [UnreadList],
}

impl Edition {
    /// The edition with this id.
    #[must_use]
    pub fn of(id: EditionId) -> &'static Self {
        match id {
            EditionId::Order394 => &order_394_2012::EDITION,
        }
    }

    /// The regulation of a service.
    #[must_use]
    pub const fn regulation(&self, service: Service) -> &'static Regulation {
        let [passport, temporary, registration, deregistration] = self.regulations;
        match service {
            Service::PassportIdCard => passport,
            Service::TemporaryIdCard => temporary,
            Service::ResidenceRegistration => registration,
            Service::ResidenceDeregistration => deregistration,
        }
    }

    /// Whether the act is in force on a day, as far as its dates are known.
    #[must_use]
    pub fn in_force(&self, day: NaiveDate) -> bool {
        self.card.in_force_from.value <= day && day < self.card.repealed_from.value
    }
}

/// The card of an act.
#[derive(Debug)]
pub struct Card {
    /// Its name.
    pub title: Citation,
    /// The day it was signed.
    pub signed: Cited<NaiveDate>,
    /// Its number.
    pub number: Cited<u16>,
    /// The day the Ministry of Justice registered it.
    pub registered: Cited<NaiveDate>,
    /// Its number in the register of normative legal acts.
    pub registration_number: Cited<u16>,
    /// The day it was first officially published.
    pub published: Cited<NaiveDate>,
    /// Its first day in force.
    pub in_force_from: Cited<NaiveDate>,
    /// The act that repealed it.
    pub repealed_by: Cited<Source>,
    /// The day on which the repealing act was published, as far as anybody has found.
    pub repeal_published: Cited<NaiveDate>,
    /// Whether an earlier publication of the repealing act is possible. If there was one, `repealed_from` is too late.
    pub repeal_may_be_earlier: bool,
    /// The first day on which it is no longer in force, counted from `repeal_published`.
    pub repealed_from: Cited<NaiveDate>,
    /// The act it rests on.
    pub issued_under: Citation,
    /// The services whose regulations it approves, in the order of the annexes.
    pub approves: [Cited<Service>; 4],
}

/// The regulation of one service: one annex of the order, in the order of the paper.
#[derive(Debug)]
pub struct Regulation {
    /// The edition it belongs to.
    pub edition: EditionId,
    /// The service it regulates.
    pub service: Service,
    /// The annex it stands in.
    pub here: Place,
    /// Its name.
    pub title: Citation,
    /// Par. 1: the standard it was made under.
    pub standard: Citation,
    /// Par. 2: the words it defines.
    pub definitions: &'static [Definition],
    /// Par. 2: who may be a consumer.
    pub consumers: Cited<Consumers>,
    /// Par. 3: where the service is rendered, and by whom.
    pub rendered_by: Citation,
    /// Par. 4: the form of the service.
    pub form: Cited<Form>,
    /// Par. 5: the paragraph of the rules it rests on.
    pub legal_basis: Cited<Place>,
    /// Par. 6: what the service ends with.
    pub result: Cited<Outcome>,
    /// Par. 7: who takes part, and in what.
    pub participants: &'static [Participant],
    /// Par. 8: where, and how reception runs.
    pub reception: Reception,
    /// Par. 9: where information is published.
    pub information: Citation,
    /// Par. 10, item 1: the promise.
    pub promise: Cited<Term>,
    /// Par. 10, item 2: the longest wait when handing in.
    pub wait_submitting: Cited<Term>,
    /// Par. 10, item 3: the longest wait when collecting.
    pub wait_collecting: Cited<Term>,
    /// Par. 11: paid or free.
    pub fee: Cited<Fee>,
    /// Par. 12: the one ground for refusal, a document of the Standard's par. 11 not presented.
    pub refusal: Citation,
    /// Par. 13: the stages.
    pub stages: &'static [Cited<Stage>],
    /// The paragraph on workplaces (13 again, or 14).
    pub workplaces: Citation,
    /// The units that take part (par. 14 or 15).
    pub units: &'static [Cited<Unit>],
    /// The requirements on information security (par. 15 or 16).
    pub security: &'static [Cited<Security>],
    /// Table 1: the actions of the units.
    pub actions: &'static [Action],
    /// Table 2: the main process.
    pub main_process: &'static [Lane],
    /// Table 3: the alternative process, refusal.
    pub refusal_process: &'static [Lane],
}

impl Regulation {
    /// Every paragraph once, and how it is held here.
    ///
    /// The ledger and the errata stand apart from the values, so that a page which never shows them does not carry them.
    #[must_use]
    pub const fn ledger(&self) -> &'static [Entry] {
        match self.edition {
            EditionId::Order394 => order_394_2012::ledger(self.service),
        }
    }

    /// Where the text is at odds with itself.
    #[must_use]
    pub const fn errata(&self) -> &'static [Erratum] {
        match self.edition {
            EditionId::Order394 => order_394_2012::errata(self.service),
        }
    }

    /// Par. 13, the first stage: the documents of the Standard's par. 11 are presented at the Centre.
    #[must_use]
    pub fn presented(&self) -> Citation {
        self.stages.first().map_or(self.refusal, |stage| stage.citation)
    }

    /// What the limits of table 1 add up to for an urgency, and how many steps have none.
    ///
    /// What is done only on paper is counted too: the sum is a ceiling.
    #[must_use]
    pub fn ceilings(&self, urgency: Urgency) -> LimitSum {
        let mut sum = LimitSum::default();
        for action in self.actions {
            sum.add(action.limits.of(urgency));
        }
        for step in self.steps_without_column() {
            // The handing out waits for the citizen; par. 10, item 3 limits the wait.
            if step.deed != Deed::HandOut {
                sum.add(Term::NotStated);
            }
        }
        sum
    }

    /// The steps of table 2 that table 1 has no column for, and so no limit.
    pub fn steps_without_column(&self) -> impl Iterator<Item = &'static LaneStep> {
        let actions = self.actions;
        let steps = self.main_process.iter().flat_map(|lane| lane.steps);
        steps.filter(move |step| actions.iter().all(|action| action.number != step.number))
    }
}

/// What the limits of table 1 add up to. Each unit is added up by itself: the text names no rate between them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LimitSum {
    /// «N минут».
    pub minutes: u16,
    /// «N күнтізбелік күн».
    pub calendar_days: u16,
    /// «N жұмыс күні» and «N жұмыс күніне дейін», at the most.
    pub working_days: u16,
    /// «N күн», of a kind the text does not name.
    pub days: u16,
    /// How many actions are done «күн сайын».
    pub daily: u16,
    /// How many steps have no limit at all.
    pub not_stated: u16,
}

impl LimitSum {
    fn add(&mut self, term: Term) {
        match term {
            Term::Minutes(minutes) => self.minutes += minutes,
            Term::CalendarDays(days) => self.calendar_days += u16::from(days),
            Term::WorkingDays(days) | Term::UpToWorkingDays(days) => self.working_days += u16::from(days),
            Term::Days(days) => self.days += u16::from(days),
            Term::Daily => self.daily += 1,
            Term::NotStated => self.not_stated += 1,
        }
    }
}

every! {
    /// A word that par. 2 defines.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Word {
        /// тұтынушы.
        Consumer,
        /// паспорт.
        Passport,
        /// жеке куәлік.
        IdCard,
        /// уақытша жеке куәлік.
        TemporaryIdCard,
        /// формуляр.
        Formulyar,
        /// электрондық формуляр.
        ElectronicFormulyar,
        /// ЭСҚ.
        DigitalSignature,
        /// ҚФБ.
        Unit,
        /// тұрғылықты жері бойынша тіркеу.
        Registration,
        /// тіркеу есебінен шығару.
        Deregistration,
    }
}

/// A word and its definition.
#[derive(Clone, Copy, Debug)]
pub struct Definition {
    /// The word.
    pub word: Word,
    /// The definition, as quoted.
    pub citation: Citation,
}

every! {
    /// Who may be a consumer of a service.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Consumers {
        /// «жеке адам».
        Natural,
        /// «жеке және заңды тұлғалар».
        NaturalAndLegal,
    }
}

every! {
    /// The form of a service (par. 4).
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Form {
        /// «ішінара автоматтандырылған».
        PartlyAutomated,
        /// «автоматтандырылмаған».
        NotAutomated,
    }
}

every! {
    /// What a service ends with (par. 6); each may be a reasoned refusal instead.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Outcome {
        /// A passport and (or) an identity card.
        PassportAndOrIdCard,
        /// A temporary identity card.
        TemporaryIdCard,
        /// Data entered into the system and the legal address rewritten on the card's electronic carrier.
        AddressRewritten,
    }
}

every! {
    /// What a participant does (par. 7).
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Role {
        /// Checks the formulyars.
        ChecksFormulyars,
        /// Takes documents in and hands them out.
        TakesInAndHandsOut,
        /// Makes the documents.
        MakesDocuments,
        /// Draws up the temporary card.
        DrawsUpTemporaryCard,
        /// Draws up the registration.
        DrawsUpRegistration,
        /// Removes from registration, and draws up documents for leaving the country.
        DrawsUpDeregistration,
    }
}

/// A participant and its part.
#[derive(Clone, Copy, Debug)]
pub struct Participant {
    /// Who.
    pub unit: Unit,
    /// In what.
    pub role: Role,
    /// Par. 7, by item.
    pub citation: Citation,
}

/// Where and how reception runs (par. 8).
#[derive(Clone, Copy, Debug)]
pub struct Reception {
    /// «тұтынушының тұрғылықты жері бойынша»: at the place of residence.
    pub at_residence: Citation,
    /// On working days, daily, without a lunch break, by the Centre's timetable.
    pub hours: Citation,
    /// In turn, without booking, without expedited service.
    pub no_expedited: Citation,
}

every! {
    /// Whether a service is paid.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Fee {
        /// «ақылы». The order names no amount.
        Paid,
        /// «тегін».
        Free,
    }
}

every! {
    /// A stage of par. 13.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Stage {
        /// The documents are presented at the Centre.
        Presented,
        /// The person is identified, the application registered, the electronic formulyar filled in, the information
        /// sheet given.
        IdentifiedAndFilledIn,
        /// The electronic formulyar is checked, signed and sent to the central node.
        SignedAndSent,
        /// The paper formulyar is filled in; the consumer gets its stub.
        PaperFilledIn,
        /// Paper formulyars go to the Committee.
        PaperSentToCommittee,
        /// The Committee checks the formulyars.
        CommitteeChecks,
        /// Formulyars go to production; those to be completed go back to the territorial unit.
        SentToProductionOrBack,
        /// The documents are made and sent to the Centre.
        Made,
        /// The documents are handed to the consumer.
        HandedOut,
        /// The formulyars go into the card index.
        Filed,
        /// A registration slip is given.
        SlipGiven,
        /// The completeness of the documents is checked.
        CompletenessChecked,
        /// The temporary card is drawn up.
        TemporaryCardDrawnUp,
        /// The registration is drawn up.
        RegistrationDrawnUp,
        /// The de-registration is drawn up.
        DeregistrationDrawnUp,
        /// The ready documents are handed back.
        DocumentsHandedBack,
    }
}

every! {
    /// A requirement on information security.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Security {
        /// құпиялылық.
        Confidentiality,
        /// тұтастық.
        Integrity,
        /// қол жетімділік.
        Availability,
    }
}

every! {
    /// What is done in a step; tables 1, 2 and 3 speak of the same deeds.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub enum Deed {
        /// Take in the consumer's package.
        TakeIn,
        /// Identify, register the application, fill in and sign the formulyar, photograph.
        RegisterAndFillIn,
        /// Make the district register in three copies and send it on.
        MakeRegister,
        /// Check the grounds, make the consolidated register, send it on.
        MakeConsolidatedRegister,
        /// Enter the consolidated registers in the book of incoming ones.
        LogIncoming,
        /// Check the formulyars, and the consumers against the wanted-persons database.
        CheckFormulyars,
        /// File the first copy, send the second to production.
        SendToProduction,
        /// Make the documents and send them to the Committee.
        MakeDocuments,
        /// Register what was made, make the dispatch register.
        MakeDispatchRegister,
        /// Send the dispatch register and the documents to the regional department.
        SendToRegion,
        /// File the dispatch register.
        FileDispatchRegister,
        /// Send the documents to the district.
        SendToDistrict,
        /// Send the documents to the Centre; put the formulyars into the card index.
        SendToCentre,
        /// Hand the documents to the consumer.
        HandOut,
        /// Return the formulyar because documentation was groundless.
        ReturnGroundless,
        /// Send the formulyar to the district.
        SendFormulyarToDistrict,
        /// Destroy or cancel the formulyar, by an act.
        DestroyFormulyar,
        /// Draw up the temporary card; date, post, signature.
        DrawUpTemporaryCard,
        /// Enter the issue in the journal.
        EnterInJournal,
        /// Draw up the registration.
        DrawUpRegistration,
        /// Enter the data of the registration in the system.
        EnterRegistration,
        /// Draw up the de-registration.
        DrawUpDeregistration,
        /// Enter the data of the de-registration in the system.
        EnterDeregistration,
        /// Check that the documents are right and well-founded.
        CheckDocuments,
        /// Return the package to the Centre because a document was not presented.
        ReturnPackage,
        /// Return the documents to the consumer.
        ReturnDocuments,
    }
}

every! {
    /// What an action ends in (table 1, row 4).
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EndsIn {
        /// An incomplete package is returned to the consumer.
        IncompletePackageReturned,
        /// The application is registered; electronic slip and formulyar stub to the consumer.
        ApplicationRegistered,
        /// A register (тізілім).
        Register,
        /// A consolidated register (жиынтық тізілім).
        ConsolidatedRegister,
        /// An incoming number.
        IncomingNumber,
        /// A covering letter (ілеспе хат).
        CoveringLetter,
        /// Finished documents.
        FinishedDocuments,
        /// A dispatch register.
        DispatchRegister,
        /// Dispatch to the regional department.
        Dispatch,
        /// An accompanying register (ілеспе тізілім).
        AccompanyingRegister,
        /// The temporary card is handed out.
        TemporaryCardHandedOut,
        /// An entry in the issue journal.
        JournalEntry,
        /// The registration documents are handed out.
        RegistrationHandedOut,
        /// The data stands in the system.
        DataEntered,
        /// The de-registration documents are handed out.
        DeregistrationHandedOut,
        /// The table does not say.
        NotStated,
    }
}

/// The limit of an action for each urgency, as table 1 writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// 1-санат.
    pub category_1: Term,
    /// 2-санат.
    pub category_2: Term,
    /// 3-санат.
    pub category_3: Term,
    /// Жалпы тәртіп.
    pub general: Term,
}

impl Limits {
    /// The same limit whatever the urgency.
    #[must_use]
    pub const fn always(term: Term) -> Self {
        Self { category_1: term, category_2: term, category_3: term, general: term }
    }

    /// The limit for an urgency.
    #[must_use]
    pub const fn of(self, urgency: Urgency) -> Term {
        match urgency {
            Urgency::General => self.general,
            Urgency::Category1 => self.category_1,
            Urgency::Category2 => self.category_2,
            Urgency::Category3 => self.category_3,
        }
    }
}

/// One column of table 1.
#[derive(Clone, Copy, Debug)]
pub struct Action {
    /// The number of the column, as the table has it.
    pub number: u8,
    /// Row 2: the units, as the table names them.
    pub units: &'static [Unit],
    /// Row 3: what is done.
    pub deed: Deed,
    /// Row 4: what it ends in.
    pub ends_in: EndsIn,
    /// Row 5: by when.
    pub limits: Limits,
    /// Done only where the formulyar is on this medium; both unless stated.
    pub only_on: Option<Medium>,
    /// The column, quoting row 3.
    pub citation: Citation,
    /// The column, quoting row 4.
    pub ends_in_citation: Citation,
    /// The column, quoting row 5.
    pub limit_citation: Citation,
}

/// A lane of table 2 or 3.
#[derive(Clone, Copy, Debug)]
pub struct Lane {
    /// The heading as it stands, «ҚАІІО, Орталық».
    pub heading: &'static str,
    /// The units that the heading, or the content where the heading errs, means.
    pub units: &'static [Unit],
    /// The steps, in the order of the lane.
    pub steps: &'static [LaneStep],
}

/// A numbered step of a lane.
#[derive(Clone, Copy, Debug)]
pub struct LaneStep {
    /// Its number in the process.
    pub number: u8,
    /// What is done.
    pub deed: Deed,
    /// Its place and words.
    pub citation: Citation,
}

/// How a paragraph of the annex is held here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// As a value above.
    Modelled,
    /// Words that set no number, duty or step of their own.
    Narrative,
    /// What it rules stands in another act, which it names.
    Elsewhere(Source),
    /// It points to a drawing that our copy of the text has lost.
    Lost,
}

/// A line of the ledger: a paragraph (or a table) and how it is held.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The paragraph.
    pub place: Place,
    /// How it is held.
    pub treatment: Treatment,
}
