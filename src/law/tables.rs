//! The shape of the three tables of a regulation: what the units do, by when, and in which order.

use crate::citation::Citation;
use crate::noun::every;
use crate::service::{Medium, Urgency};
use crate::term::Term;
use crate::unit::Unit;

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

    /// Whether an urgency has another limit than the general order.
    #[must_use]
    pub fn differ_for(self, urgency: Urgency) -> bool {
        self.of(urgency) != self.general
    }

    /// Whether the limit depends on the urgency.
    #[must_use]
    pub fn differ(self) -> bool {
        Urgency::ALL.iter().any(|urgency| self.differ_for(*urgency))
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
    pub(super) fn add(&mut self, term: Term) {
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
