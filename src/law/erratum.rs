//! Where the text of an act is at odds with itself: shown to the citizen, never mended quietly.

use crate::citation::Citation;
use crate::noun::noun;

/// A place where a text contradicts itself, repeats itself or leaves something out.
#[derive(Clone, Copy, Debug)]
pub struct Erratum {
    /// What is at odds.
    pub slip: Slip,
    /// Where it stands, and the words. The first is the main one.
    pub citations: &'static [Citation],
}

noun! {
    /// What can be at odds in the text. What it means for the reader, and how it is read here, its sentences say.
    pub enum Slip {
        // Terms and limits.

        /// In the general order the limits of table 1 add up to 35 days at least, 30 of them working days and column 6
        /// not counted, while par. 10 promises the documents within 30 calendar days. Every unit can keep its limit and
        /// the citizen still be served late.
        LimitsOutlastPromise = "limits-outlast-promise",
        /// Par. 8 says that reception runs without expedited service; table 1 has limits for urgency categories 1 to 3,
        /// which no paragraph defines, prices or gives a whole term. Nobody can learn from the act who may ask for one.
        UrgencyWithoutExpeditedService = "urgency-without-expedited-service",
        /// Table 1 goes from column 5 to column 7. Action 6, the Committee's check of the formulyars, stands in par.
        /// 13, item 6 and in tables 2 and 3 only, so it has no limit and no end.
        ColumnSixMissing = "column-six-missing",
        /// The paragraph before the tables promises every action with its limit; some steps of table 2 have no column
        /// in table 1. The handing out is one of them in every annex, and in annexes 2 to 4 the entry in the journal or
        /// the system.
        StepsWithoutLimit = "steps-without-limit",
        /// Columns 5, 7 and 11 to 13 say «1 күн», a day, where their neighbours say «жұмыс күні», a working day, and
        /// par. 10 «күнтізбелік күн», a calendar day. The text does not say which is meant.
        DayKindOpen = "day-kind-open",
        /// For urgency categories 1 to 3 columns 9 and 10 say «күн сайын», daily: a rhythm, not a limit.
        DailyWithoutLimit = "daily-without-limit",
        /// Some limits say «N жұмыс күні», others «N жұмыс күніне дейін», up to N; column 8 has both in one cell. The
        /// text does not say whether the bare form is how long the work takes or how long it may take.
        FixedOrCeiling = "fixed-or-ceiling",
        /// The promise runs «тапсырған күнінен бастап», from the day the documents were handed in, and does not say
        /// whether that day is the first one. With a term of one working day that is the difference between today and
        /// tomorrow.
        FirstDayOpen = "first-day-open",
        /// In annexes 1 and 2 the term of par. 10 runs until the document is handed out; here it runs only until the
        /// registration or de-registration is drawn up. How soon after that the papers are handed back is not said.
        TermEndsBeforeHandingOut = "term-ends-before-handing-out",
        /// Par. 10 gives the service one working day, and table 1 gives the same working day to the drawing up alone.
        /// Nothing is left for the intake before it and the steps after it.
        DrawingUpTakesWholeTerm = "drawing-up-takes-whole-term",
        /// Par. 10 allows a wait of 30 minutes, table 1 gives 10 minutes for taking the documents in. These are two
        /// things, waiting in the queue and being served at the desk; together they may take 40 minutes.
        WaitLongerThanIntake = "wait-longer-than-intake",
        /// By par. 13, item 7 a formulyar that needs completing goes back to the territorial unit. No table has that
        /// step and nothing limits it; whether the 30 days stop, run on or begin anew is not said.
        CompletionWithoutLimit = "completion-without-limit",
        /// The steps by which table 3 reaches a refusal stand in no column of table 1 and have no limit. A citizen
        /// cannot learn by when a refusal has to come.
        RefusalWithoutLimit = "refusal-without-limit",
        /// The service is paid, and the annex names no amount, no payee and no moment of payment. They have to be
        /// learned elsewhere.
        FeeWithoutAmount = "fee-without-amount",

        // The road of the papers.

        /// The filled-in formulyars take two roads. Par. 13 sends the paper ones to the Committee and the electronic
        /// ones to the central node; table 1 sends both to the regional police first; table 2 sends the electronic ones
        /// straight to the central node, by the code of the system instead of that of a workplace.
        FormulyarsByTwoRoads = "formulyars-by-two-roads",
        /// Par. 13, item 8 sends the finished documents from the production centre to the Centre; the tables send them
        /// through the Committee, the regional and the district police, steps that may take 13 days in the general
        /// order.
        FinishedDocumentsByTwoRoads = "finished-documents-by-two-roads",
        /// Par. 7 and par. 13 know one check of the formulyars, by the Committee. The tables have an earlier one by the
        /// regional police: in table 1 whether the formulyar is well-founded, in tables 2 and 3 also whether it is
        /// right.
        RegionalCheckOnlyInTables = "regional-check-only-in-tables",
        /// The copies of the registers do not come out even. The regional police file the first copy of the
        /// consolidated register and send on the second and third; then the Committee files the first copy, and the
        /// regional police the third, which no step sends back by that number. What column 3 calls a register and table
        /// 2 the register of the district police is later a «district register». No date depends on it.
        RegisterCopiesDisagree = "register-copies-disagree",
        /// By par. 13, item 10 the formulyars go into the card index after the documents have been handed out; by the
        /// tables at step 13, before it. The same step also sends the formulyars to the Centre, and nothing brings them
        /// back.
        CardIndexBeforeHandingOut = "card-index-before-handing-out",
        /// What the citizen is given at the intake differs: par. 13 an information sheet and, on paper, the stub of the
        /// formulyar; table 1 an electronic registration slip and the stub; tables 2 and 3 a slip alone.
        PapersForConsumerDiffer = "papers-for-consumer-differ",
        /// The photograph is taken in column 2 of table 1 and nowhere else; par. 13 and table 2 leave it out. So the
        /// citizen may be photographed at the desk and be asked for printed photographs as well.
        PhotographOnlyInTable = "photograph-only-in-table",
        /// By par. 13 and table 1 the officer confirms the electronic signature, by tables 2 and 3 the formulyar with
        /// the signature; who signs is not said. Verifying and signing are two acts.
        SigningOrVerifying = "signing-or-verifying",
        /// By par. 13, item 9 the documents are handed out where the electronic formulyar was filled in; of paper
        /// formulyars it says nothing.
        PaperHandingOutPlaceOpen = "paper-handing-out-place-open",
        /// Column 5 enters the consolidated registers in the book of incoming ones on paper only; tables 2 and 3 enter
        /// all. Whether an electronic case gets an incoming number is open.
        IncomingNumberForPaperOnly = "incoming-number-for-paper-only",
        /// At step 6 the Committee checks the applicants: in table 2 in the database of wanted persons, in table 3 in
        /// «the database».
        DatabaseUnnamed = "database-unnamed",
        /// Row 4 of table 1 names as the end of an action what is not its end. The intake of annex 1 ends in the return
        /// of an incomplete package, as if every package were incomplete, and the filing of column 11 in an
        /// accompanying register; the ten-minute intake of annexes 2 to 4 in handing out what is not drawn up yet.
        EndMisstated = "end-misstated",
        /// Par. 13 gives the citizen a registration slip; no table has that step. Ask for the slip: it confirms that
        /// the documents were taken in.
        RegistrationSlipInNoTable = "registration-slip-in-no-table",
        /// Table 2 enters the issue of the temporary card in the journal at step 3, before the Centre hands it out at
        /// step 4. The journal may show an issue that has not happened.
        IssueEnteredBeforeHandingOut = "issue-entered-before-handing-out",

        // Refusal.

        /// Par. 12 is no whole sentence: annex 1 has lost «негіз болып табылады», is the ground, and annex 2 the word
        /// «негіз», ground. Annexes 3 and 4 have it whole.
        RefusalWithoutPredicate = "refusal-without-predicate",
        /// Par. 12 knows one ground for refusal, documents not presented; the refusal process of table 3 starts from
        /// another, groundless documentation, and never from that one. A refusal on the ground of table 3 has nothing
        /// in par. 12 to rest on.
        RefusalOnAnotherGround = "refusal-on-another-ground",
        /// Column 1 returns the documents when the citizen declines to present one of them, par. 12 refuses when the
        /// documents are not presented. One who forgot a document has declined nothing.
        DecliningOrNotPresenting = "declining-or-not-presenting",
        /// By par. 6 a refusal is a reasoned answer; in no table does anybody write one or hand it over. The citizen
        /// may ask for it by par. 6.
        ReasonedAnswerInNoTable = "reasoned-answer-in-no-table",
        /// At the end of the refusal process the formulyar is destroyed or cancelled; which of the two when is not
        /// said, and only a destroyed one gets an act.
        DestroyedOrCancelled = "destroyed-or-cancelled",
        /// Step 3 of table 3 leaves out the sending of the electronic formulyar, which step 3 of table 2 has, although
        /// nobody knows yet that there will be a refusal. An electronic case has no road to the check.
        RefusalLosesElectronicFormulyar = "refusal-loses-electronic-formulyar",
        /// In table 3 the police check whether the documents are right and well-founded, and return the package only
        /// when one is missing, which the intake has checked already. Nothing is said of a document that is there and
        /// wrong.
        WrongDocumentsWithoutConsequence = "wrong-documents-without-consequence",
        /// The process of refusal ends, in the words of table 2, in handing the documents of the registration or
        /// de-registration to the citizen, who was refused them. Annex 2 has «return the documents».
        RefusalHandsOutDocuments = "refusal-hands-out-documents",
        /// Table 3 is headed as the alternative process, refusal, and its second line calls it «негізгі үдеріс», the
        /// main process.
        RefusalCalledMainProcess = "refusal-called-main-process",

        // Who.

        /// Table 2 has two lanes headed КҚПБ, the regional police; what stands in the second, steps 5, 6, 7, 9 and 10,
        /// is the work of КҚПК, the Committee, by table 1 and table 3. Taken at its word the regional police would send
        /// papers to themselves.
        LaneHeadedTwice = "lane-headed-twice",
        /// Par. 7 does not list all who take part: the regional police, КҚПБ, appear in par. 14 without that
        /// abbreviation and are introduced nowhere, and the Committee is given the check alone, while table 1 gives it
        /// everything but the check.
        ParticipantsIncomplete = "participants-incomplete",
        /// Par. 7 gives the district police and the Centre the same task, taking in and handing out; in par. 13 a
        /// police officer does it at the Centre; tables 1 and 2 name both, table 3 the police alone; step 13 is the
        /// police's in table 1 and both's in table 2.
        IntakeByTwoUnits = "intake-by-two-units",
        /// The territorial migration police are «уәкілетті орган», the authorised body, in par. 3, and ҚАІІО in par. 7
        /// and the tables; annex 4 uses ҚАІІО without ever introducing it.
        PoliceByTwoNames = "police-by-two-names",
        /// The Public Service Centre is «Орталық» by par. 3 and «ХҚКО», introduced nowhere, in a table.
        CentreByTwoNames = "centre-by-two-names",
        /// Annex 1 has the Centre of a city or district take part, annexes 2 to 4 the Centre of a region or of Astana
        /// or Almaty. No reason is given.
        CentreLevelsDiffer = "centre-levels-differ",
        /// The paragraph on the desks shows «the officer's» name and has lost whose officer: annex 1 says the
        /// authorised body's, that is a police officer, while table 1 here gives the intake to the Centre.
        DeskOfficerUnnamed = "desk-officer-unnamed",

        // Words and numbers.

        /// Annex 1 has two paragraphs 13: the stages, and the desks that open chapter 3. So it ends at 17 where the
        /// others end at 18.
        ParagraphNumberedTwice = "paragraph-numbered-twice",
        /// The information system is introduced as ХҚТ ТП, called ХТҚ ТП nearly everywhere and ХҚТ ТО once; annexes 3
        /// and 4 also speak of the information system of that system.
        SystemByThreeNames = "system-by-three-names",
        /// The service is «not automated» and par. 3 names no information system, yet par. 14 takes the documents in
        /// through workplaces of ХТҚ ТП, which the annex never introduces.
        WorkplacesWithoutSystem = "workplaces-without-system",
        /// The number of a paper formulyar comes from the documentation system, that of an electronic one from «the
        /// unified information system»; neither is introduced, and whether they are one is not said.
        NumberFromTwoSystems = "number-from-two-systems",
        /// Par. 2 has the electronic application sent to the central side, par. 13 the electronic formulyar to the
        /// central node; column 2 registers «өтінім» and ends in «өтініш» registered, two words for an application.
        ApplicationOrFormulyar = "application-or-formulyar",
        /// Annex 1 introduces ІІД, the departments of internal affairs, twice: in par. 9, of the regions, Astana and
        /// Almaty, and again in par. 14, item 3. Nothing says that the second differs.
        AbbreviationIntroducedTwice = "abbreviation-introduced-twice",
        /// One term is written with a hyphen and without: «штрих коды» and «штрих-коды», «электрондық-сандық» and
        /// «электрондық сандық». Whoever searches the text for one does not find the other.
        SpelledTwoWays = "spelled-two-ways",
        /// A word is missing or stands in the wrong place, and the sentence cannot be read as it is: what is filled in,
        /// what is taken in, whose citizens, whose failure to present. The sense comes from a parallel place of the
        /// order.
        WordsOutOfPlace = "words-out-of-place",
        /// Annexes 1 and 2 name the place where the addresses of the Centres are listed, the Standard's annexes 1 and
        /// 2; annexes 3 and 4 name none.
        AddressesNotNamed = "addresses-not-named",
        /// Our copy of the text has lost something: in every annex the scheme that the last paragraph promises, and in
        /// annex 1 the line that calls it annex 1. Nobody could compare the scheme with the tables.
        LostFromSource = "lost-from-source",

        // What the words of annexes 2 to 4 get wrong.

        /// Par. 2 says when a temporary identity card is given, not what it is or how long it is valid, and nothing in
        /// the annex does.
        TemporaryCardUndefined = "temporary-card-undefined",
        /// Par. 2 defines removal from registration in the words in which annex 3 defines registration: taking citizens
        /// into account. The definition cannot be used.
        DeregistrationDefinedAsRegistration = "deregistration-defined-as-registration",
        /// Table 2, step 3 enters the data of the registration in the system, in annex 3's words; table 1 enters those
        /// of the de-registration. Taken at its word the person would stay registered.
        DeregistrationEnteredAsRegistration = "deregistration-entered-as-registration",
        /// By par. 6 the result of removal from registration is the legal address rewritten on the identity card, in
        /// annex 3's words. Which address would be written is not said.
        DeregistrationRewritesAddress = "deregistration-rewrites-address",
        /// By par. 6 the service ends with the address rewritten on the card's electronic carrier; no stage and no
        /// table has anybody do it, and a card without such a carrier is not thought of. Par. 13 and the tables end in
        /// papers that par. 6 does not name.
        RewritingWithoutStep = "rewriting-without-step",
        /// By par. 2 a legal person too may be the consumer; yet the consumer has a place of residence, is registered
        /// there, and has an identity card that is rewritten.
        LegalPersonWithoutCard = "legal-person-without-card",
        /// Par. 7, item 1 has the police draw up documents for places outside the republic. Nothing else in the annex,
        /// neither result, term, stage nor table, speaks of them.
        LeavingPapersWithoutStep = "leaving-papers-without-step",
        /// The service rests on par. 3 of the rules on registering internal migrants, and covers, by par. 2 or par. 7,
        /// people who come from abroad or leave for it. What the service rests on in those cases the act does not say.
        InternalRulesForArrivals = "internal-rules-for-arrivals",
    }
}

noun! {
    /// How much a slip weighs for the citizen, the lightest first.
    pub enum Weight {
        /// The words are wrong, and another place says what is meant.
        Wording = "wording",
        /// Who acts, where, when or on what is left to whoever reads.
        Open = "open",
        /// Somebody can be served late, refused or sent away although everybody keeps to the text.
        Grave = "grave",
    }
}

noun! {
    /// How a slip is known.
    pub enum SeenBy {
        /// The program finds it in the modelled law, each time it is asked: `timeline::examine`.
        Model = "computed",
        /// A program finds it in the cleaned text, which no module carries: `tests/law/errata.rs`.
        Text = "text",
        /// Somebody read the sense of it, which no program does, and stated it.
        Reader = "read",
    }
}

noun! {
    /// What can be counted of something found.
    pub enum Measure {
        /// The days that par. 10 promises, of the kind it names.
        PromisedDays = "promised-days",
        /// The fewest days of the calendar that the limits come to: handed in on a working day of the first whole year in force,
        /// on paper, in the careful reading.
        FewestDays = "fewest-days",
        /// The most, from the same days.
        MostDays = "most-days",
        /// On how many of a thousand of the same days of handing in the limits outlast the promise.
        StartsBroken = "starts-broken",
        /// The days that table 1 gives, of the kinds it names.
        LimitDays = "limit-days",
        /// The steps concerned.
        Steps = "steps",
        /// The number of a column that is not there.
        MissingColumn = "missing-column",
        /// The minutes of the longest wait.
        WaitMinutes = "wait-minutes",
        /// The minutes at the desk.
        IntakeMinutes = "intake-minutes",
        /// The units concerned.
        Units = "units",
        /// The number that was given twice.
        NumberGivenTwice = "number-given-twice",
    }
}

impl Slip {
    /// How much it weighs.
    #[must_use]
    pub const fn weight(self) -> Weight {
        match self {
            Self::LimitsOutlastPromise
            | Self::UrgencyWithoutExpeditedService
            | Self::ColumnSixMissing
            | Self::StepsWithoutLimit
            | Self::TermEndsBeforeHandingOut
            | Self::DrawingUpTakesWholeTerm
            | Self::CompletionWithoutLimit
            | Self::RefusalWithoutLimit
            | Self::FeeWithoutAmount
            | Self::PapersForConsumerDiffer
            | Self::RefusalOnAnotherGround
            | Self::DecliningOrNotPresenting
            | Self::ReasonedAnswerInNoTable
            | Self::WrongDocumentsWithoutConsequence
            | Self::RewritingWithoutStep => Weight::Grave,
            Self::DayKindOpen
            | Self::DailyWithoutLimit
            | Self::FixedOrCeiling
            | Self::FirstDayOpen
            | Self::WaitLongerThanIntake
            | Self::FormulyarsByTwoRoads
            | Self::FinishedDocumentsByTwoRoads
            | Self::RegionalCheckOnlyInTables
            | Self::RegisterCopiesDisagree
            | Self::CardIndexBeforeHandingOut
            | Self::PhotographOnlyInTable
            | Self::SigningOrVerifying
            | Self::PaperHandingOutPlaceOpen
            | Self::IncomingNumberForPaperOnly
            | Self::DatabaseUnnamed
            | Self::RegistrationSlipInNoTable
            | Self::IssueEnteredBeforeHandingOut
            | Self::DestroyedOrCancelled
            | Self::RefusalLosesElectronicFormulyar
            | Self::ParticipantsIncomplete
            | Self::IntakeByTwoUnits
            | Self::CentreLevelsDiffer
            | Self::DeskOfficerUnnamed
            | Self::WorkplacesWithoutSystem
            | Self::NumberFromTwoSystems
            | Self::AddressesNotNamed
            | Self::LostFromSource
            | Self::TemporaryCardUndefined
            | Self::DeregistrationRewritesAddress
            | Self::LegalPersonWithoutCard
            | Self::LeavingPapersWithoutStep
            | Self::InternalRulesForArrivals => Weight::Open,
            Self::EndMisstated
            | Self::RefusalWithoutPredicate
            | Self::RefusalHandsOutDocuments
            | Self::RefusalCalledMainProcess
            | Self::LaneHeadedTwice
            | Self::PoliceByTwoNames
            | Self::CentreByTwoNames
            | Self::ParagraphNumberedTwice
            | Self::SystemByThreeNames
            | Self::ApplicationOrFormulyar
            | Self::AbbreviationIntroducedTwice
            | Self::SpelledTwoWays
            | Self::WordsOutOfPlace
            | Self::DeregistrationDefinedAsRegistration
            | Self::DeregistrationEnteredAsRegistration => Weight::Wording,
        }
    }

    /// How it is known. Tests hold the statements of [`Erratum`]s to what the programs find, and the other way round.
    #[must_use]
    pub const fn seen_by(self) -> SeenBy {
        match self {
            Self::LimitsOutlastPromise
            | Self::UrgencyWithoutExpeditedService
            | Self::ColumnSixMissing
            | Self::StepsWithoutLimit
            | Self::DayKindOpen
            | Self::DailyWithoutLimit
            | Self::FixedOrCeiling
            | Self::FirstDayOpen
            | Self::TermEndsBeforeHandingOut
            | Self::DrawingUpTakesWholeTerm
            | Self::WaitLongerThanIntake
            | Self::CompletionWithoutLimit
            | Self::RefusalWithoutLimit
            | Self::FeeWithoutAmount
            | Self::FormulyarsByTwoRoads
            | Self::FinishedDocumentsByTwoRoads
            | Self::RegionalCheckOnlyInTables
            | Self::CardIndexBeforeHandingOut
            | Self::IncomingNumberForPaperOnly
            | Self::EndMisstated
            | Self::RegistrationSlipInNoTable
            | Self::IssueEnteredBeforeHandingOut
            | Self::RefusalOnAnotherGround
            | Self::ReasonedAnswerInNoTable
            | Self::WrongDocumentsWithoutConsequence
            | Self::LaneHeadedTwice
            | Self::ParticipantsIncomplete
            | Self::IntakeByTwoUnits
            | Self::ParagraphNumberedTwice
            | Self::LostFromSource
            | Self::DeregistrationRewritesAddress
            | Self::RewritingWithoutStep
            | Self::LegalPersonWithoutCard => SeenBy::Model,
            Self::PhotographOnlyInTable
            | Self::SigningOrVerifying
            | Self::DatabaseUnnamed
            | Self::RefusalWithoutPredicate
            | Self::DecliningOrNotPresenting
            | Self::DestroyedOrCancelled
            | Self::RefusalLosesElectronicFormulyar
            | Self::RefusalHandsOutDocuments
            | Self::RefusalCalledMainProcess
            | Self::PoliceByTwoNames
            | Self::CentreByTwoNames
            | Self::CentreLevelsDiffer
            | Self::DeskOfficerUnnamed
            | Self::SystemByThreeNames
            | Self::WorkplacesWithoutSystem
            | Self::AbbreviationIntroducedTwice
            | Self::SpelledTwoWays
            | Self::AddressesNotNamed
            | Self::DeregistrationDefinedAsRegistration
            | Self::DeregistrationEnteredAsRegistration
            | Self::LeavingPapersWithoutStep
            | Self::InternalRulesForArrivals => SeenBy::Text,
            Self::RegisterCopiesDisagree
            | Self::PapersForConsumerDiffer
            | Self::PaperHandingOutPlaceOpen
            | Self::NumberFromTwoSystems
            | Self::ApplicationOrFormulyar
            | Self::WordsOutOfPlace
            | Self::TemporaryCardUndefined => SeenBy::Reader,
        }
    }
}
