//! Where the order is at odds with itself, in English.

use crate::law::{Measure, SeenBy, Slip, Weight};
use crate::words::{SlipSaying, Sweep};

/// What the limits come to over many days of handing in.
pub(in crate::words) const SWEEP: Sweep = Sweep {
    text: "Days of handing in: {starts}. Of these, days on which the limits outlast the promise: {broken}. The limits come to \
           {fewest} to {most} calendar days.",
    every_day: "Handed in on any day",
    working_days: "Handed in on a working day",
    careful: "Careful reading: terms end later",
    strict: "Strict reading: terms end sooner",
    other: "Another reading, the one that was chosen",
};

pub(in crate::words) const fn weight(weight: Weight) -> &'static str {
    match weight {
        Weight::Wording => "A slip of words",
        Weight::Open => "Left open",
        Weight::Grave => "Important",
    }
}

pub(in crate::words) const fn seen_by(seen_by: SeenBy) -> &'static str {
    match seen_by {
        SeenBy::Model => "Computed from the tables and paragraphs",
        SeenBy::Text => "Found by program in the text",
        SeenBy::Reader => "Read in the text and stated",
    }
}

pub(in crate::words) const fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::PromisedDays => "Days promised by paragraph 10",
        Measure::FewestDays => "Fewest calendar days (2013, paper, careful reading)",
        Measure::MostDays => "Most calendar days (2013, paper, careful reading)",
        Measure::StartsBroken => {
            "Working days of handing in on which the promise breaks, of a thousand (2013, paper, careful reading)"
        }
        Measure::LimitDays => "Days allowed by the table",
        Measure::Steps => "Steps",
        Measure::MissingColumn => "Number of the missing column",
        Measure::WaitMinutes => "Minutes of waiting",
        Measure::IntakeMinutes => "Minutes at the desk",
        Measure::Units => "Units",
        Measure::NumberGivenTwice => "Number given twice",
    }
}

pub(in crate::words) const fn remark(slip: Slip) -> SlipSaying {
    match slip {
        // Terms and limits.
        Slip::LimitsOutlastPromise => SlipSaying {
            at_odds: "Under the standard procedure the limits of table 1 add up to 35 days at least, 30 of them working \
                      days. Par. 10 promises the document within 30 calendar days.",
            meaning: "Every unit can keep its limit and the document still be late.",
            reading: "We take par. 10 for the promise and show the sum of the limits beside it.",
        },
        Slip::UrgencyWithoutExpeditedService => SlipSaying {
            at_odds: "By par. 8 there is no expedited service; table 1 has limits for 3 categories of urgency.",
            meaning: "Who may ask for a category, what it costs and how long the whole takes is not written.",
            reading: "We show the limits of a category if asked, say that none is offered, and keep the promise of \
                      par. 10.",
        },
        Slip::ColumnSixMissing => SlipSaying {
            at_odds: "Table 1 goes from column 5 to column 7. Action 6, the Committee’s check, stands only in other \
                      places.",
            meaning: "This check has neither a limit nor a stated form of completion.",
            reading: "We list the step and say that no term is stated.",
        },
        Slip::StepsWithoutLimit => SlipSaying {
            at_odds: "The paragraph on the tables promises a limit for every action, but some steps of table 2 are \
                      not in table 1.",
            meaning: "For example, the table sets no limit for handing out the finished document.",
            reading: "For the handing out we take the wait of par. 10, item 3. We give no other such step a date.",
        },
        Slip::DayKindOpen => SlipSaying {
            at_odds: "Columns 5, 7, 11, 12 and 13 say «1 күн», one day. Whether a working or a calendar day is not \
                      said.",
            meaning: "The last day depends on how the word is read.",
            reading: "Unless you choose otherwise we read a working day, and show the choice.",
        },
        Slip::DailyWithoutLimit => SlipSaying {
            at_odds: "For the categories of urgency columns 9 and 10 say «күн сайын», daily. That is a rhythm, not a \
                      limit.",
            meaning: "On which day the work has to be done is not said.",
            reading: "We read it as the same working day or the next.",
        },
        Slip::FixedOrCeiling => SlipSaying {
            at_odds: "Some limits say “N working days”, others “up to N”; column 8 has both.",
            meaning: "Whether the bare number is how long the work takes or how long it may take is not said.",
            reading: "We take both for the most: the work may end sooner. In a sum both count in full.",
        },
        Slip::FirstDayOpen => SlipSaying {
            at_odds: "The term runs «тапсырған күнінен бастап», from the day of handing in; whether that day is the \
                      first is not said.",
            meaning: "With a term of one working day that is the difference between today and tomorrow.",
            reading: "Unless you choose otherwise we do not count the day, and show the choice.",
        },
        Slip::TermEndsBeforeHandingOut => SlipSaying {
            at_odds: "In annexes 1 and 2 the term runs until the document is handed out, here only until it is drawn \
                      up.",
            meaning: "When the papers are handed back is not written.",
            reading: "We date the drawing up and promise no day for the papers.",
        },
        Slip::DrawingUpTakesWholeTerm => SlipSaying {
            at_odds: "Par. 10 gives the whole service 1 working day; table 1 gives the same day to the drawing up \
                      alone.",
            meaning: "Nothing is left for taking in and handing out.",
            reading: "We take par. 10 for the promise.",
        },
        Slip::WaitLongerThanIntake => SlipSaying {
            at_odds: "Par. 10 allows a wait of 30 minutes; table 1 gives the intake 10.",
            meaning: "One is the queue, the other the desk. Together they may take 40 minutes.",
            reading: "We show both and do not add them up.",
        },
        Slip::CompletionWithoutLimit => SlipSaying {
            at_odds: "By par. 13 a formulyar to be completed goes back to the territorial police; no table has that \
                      step.",
            meaning: "Whether the 30 days stop, run on or begin anew is not said.",
            reading: "We let the 30 days run on.",
        },
        Slip::RefusalWithoutLimit => SlipSaying {
            at_odds: "The steps of refusal in table 3 are not in table 1, so they have no limit.",
            meaning: "There is no way to know in advance when a refusal will come.",
            reading: "We give those steps no date.",
        },
        Slip::FeeWithoutAmount => SlipSaying {
            at_odds: "A fee is charged, but how much, to whom and when is not written.",
            meaning: "That has to be learned from the Standard and the tax law.",
            reading: "We say that there is a fee, ask for the receipt, and name no sum.",
        },

        // The road of the papers.
        Slip::FormulyarsByTwoRoads => SlipSaying {
            at_odds: "Par. 13 sends paper formulyars to the Committee and electronic ones to the central node. Table \
                      1 sends both to the regional directorate first, table 2 the electronic ones straight to the \
                      node.",
            meaning: "Which road a formulyar takes is not clear.",
            reading: "We follow table 1, which alone has limits.",
        },
        Slip::FinishedDocumentsByTwoRoads => SlipSaying {
            at_odds: "Par. 13 sends the finished document straight to the Centre; in the tables it passes the \
                      Committee, the regional directorate and the district police.",
            meaning: "The road of the tables may take up to 13 days under the standard procedure.",
            reading: "We follow the tables.",
        },
        Slip::RegionalCheckOnlyInTables => SlipSaying {
            at_odds: "Pars. 7 and 13 know one check, by the Committee. In the tables the regional directorate checks \
                      before it, and not the same things in each table.",
            meaning: "Whoever reads only the paragraphs does not learn of it.",
            reading: "We show both checks.",
        },
        Slip::RegisterCopiesDisagree => SlipSaying {
            at_odds: "The copies of the register do not come out even: two units file the first, and the regional \
                      directorate files the third, which nobody sent back.",
            meaning: "Which copy stays where cannot be learned from the text.",
            reading: "No date depends on it. We give each step as it is written.",
        },
        Slip::CardIndexBeforeHandingOut => SlipSaying {
            at_odds: "By par. 13 the formulyar goes into the card index after the document is handed out, by the \
                      tables before. The same step also sends it to the Centre.",
            meaning: "How it comes back from the Centre is not said.",
            reading: "We follow the tables.",
        },
        Slip::PapersForConsumerDiffer => SlipSaying {
            at_odds: "What you get at the intake differs: an information sheet and a stub in par. 13, a slip and a \
                      stub in table 1, a slip alone in tables 2 and 3.",
            meaning: "You may be given all three. Keep the slip and the stub.",
            reading: "We name each paper where the text does.",
        },
        Slip::PhotographOnlyInTable => SlipSaying {
            at_odds: "The photograph is taken in column 2 of table 1 only; par. 13 and table 2 leave it out.",
            meaning: "You may be photographed at the desk and be asked for prints as well.",
            reading: "For what to bring we go by the list of documents.",
        },
        Slip::SigningOrVerifying => SlipSaying {
            at_odds: "By par. 13 and table 1 the signature is confirmed, by tables 2 and 3 the formulyar with the \
                      signature.",
            meaning: "Verifying and signing are two acts. Who signs is not said.",
            reading: "We read it as the officer signing the formulyar.",
        },
        Slip::PaperHandingOutPlaceOpen => SlipSaying {
            at_odds: "By par. 13 the document is handed out where the electronic formulyar was filled in; of paper \
                      ones it says nothing.",
            meaning: "Where to collect it with a paper formulyar is not written.",
            reading: "We read it as the place where you handed in the documents.",
        },
        Slip::IncomingNumberForPaperOnly => SlipSaying {
            at_odds: "By column 5 only paper registers are entered in the book, by tables 2 and 3 all.",
            meaning: "Whether an electronic case gets an incoming number is not said.",
            reading: "We follow table 1: the step is for paper.",
        },
        Slip::DatabaseUnnamed => SlipSaying {
            at_odds: "At step 6 consumers are checked in the database of wanted persons by table 2, in a database \
                      without a name by table 3.",
            meaning: "The text does not say which database the second is.",
            reading: "We read both as that of wanted persons.",
        },
        Slip::EndMisstated => SlipSaying {
            at_odds: "Row 4 of table 1 sometimes names what is not the end of the action. The intake, say, ends in \
                      handing out what is not drawn up yet, or in returning the package.",
            meaning: "What the action really ends in cannot be seen.",
            reading: "We show the row as it stands and draw no date from it.",
        },
        Slip::RegistrationSlipInNoTable => SlipSaying {
            at_odds: "Par. 13 gives you a registration slip; no table has that step.",
            meaning: "Ask for the slip: it proves the day of handing in.",
            reading: "We list it as a stage and name no unit for it.",
        },
        Slip::IssueEnteredBeforeHandingOut => SlipSaying {
            at_odds: "Table 2 enters the issue of the temporary identity card in the journal at step 3 and hands it \
                      out at step 4.",
            meaning: "The journal may show an issue that has not happened.",
            reading: "We keep the order of the table.",
        },

        // Refusal.
        Slip::RefusalWithoutPredicate => SlipSaying {
            at_odds: "Par. 12 is not a complete sentence: annex 1 has lost «негіз болып табылады», is the ground, \
                      annex 2 the word «негіз», ground.",
            meaning: "Annexes 3 and 4 have it whole; the sense is the same.",
            reading: "We read all four alike: the ground for refusal is that a document of the Standard’s par. 11 is \
                      not presented.",
        },
        Slip::RefusalOnAnotherGround => SlipSaying {
            at_odds: "Par. 12 knows one ground for refusal, documents not presented. The refusal of table 3 starts \
                      from another, groundless documentation.",
            meaning: "A refusal by table 3 has nothing in par. 12 to rest on.",
            reading: "We check the ground of par. 12 and show table 3 as it stands.",
        },
        Slip::DecliningOrNotPresenting => SlipSaying {
            at_odds: "Column 1 speaks of declining to present a document, par. 12 of not presenting it.",
            meaning: "One who forgot a document has declined nothing.",
            reading: "We take a missing document for not presented, whatever the reason.",
        },
        Slip::ReasonedAnswerInNoTable => SlipSaying {
            at_odds: "By par. 6 a refusal is a reasoned answer; in no table does anybody write or hand over one.",
            meaning: "You may ask for it, citing par. 6.",
            reading: "We say so, and name no unit and no date for it.",
        },
        Slip::DestroyedOrCancelled => SlipSaying {
            at_odds: "At the end of a refusal the formulyar is destroyed or cancelled. It is not said when it is \
                      which, and only a destroyed one gets an act.",
            meaning: "A cancelled one may leave no trace.",
            reading: "We show both.",
        },
        Slip::RefusalLosesElectronicFormulyar => SlipSaying {
            at_odds: "Step 3 of table 3 does not send the electronic formulyar, step 3 of table 2 does.",
            meaning: "By table 3 an electronic case never gets to the check.",
            reading: "We read step 3 alike in both tables.",
        },
        Slip::WrongDocumentsWithoutConsequence => SlipSaying {
            at_odds: "In table 3 the police check whether the documents are right, and return the package only when \
                      one is missing.",
            meaning: "What becomes of a document that is there and wrong is not said.",
            reading: "We report such a document and weigh it by the source that speaks of it.",
        },
        Slip::RefusalHandsOutDocuments => SlipSaying {
            at_odds: "The process of refusal ends in the words of table 2: the consumer is handed the documents that \
                      were refused. Annex 2 has «құжаттарды қайтару», return the documents.",
            meaning: "Read by the letter, the service would have been rendered after all.",
            reading: "We read it as the return of the package.",
        },
        Slip::RefusalCalledMainProcess => SlipSaying {
            at_odds: "Table 3 is headed as the alternative process, refusal. The line below calls it «негізгі \
                      үдеріс», the main process.",
            meaning: "Two names of one table contradict each other.",
            reading: "We go by the heading.",
        },

        // Who.
        Slip::LaneHeadedTwice => SlipSaying {
            at_odds: "Two lanes of table 2 are headed «КҚПБ», the regional directorate. Steps 5, 6, 7, 9 and 10 of \
                      the second are the Committee’s by tables 1 and 3.",
            meaning: "Read by the letter, the directorate would send papers to itself.",
            reading: "We read the second heading as «КҚПК», the Committee.",
        },
        Slip::ParticipantsIncomplete => SlipSaying {
            at_odds: "Par. 7 does not list all who take part: the regional directorate is not there. It gives the \
                      Committee the check alone, table 1 everything but the check.",
            meaning: "Who does what cannot be learned from one paragraph.",
            reading: "We take the directorate for that of par. 14, item 3, and the tasks from the tables.",
        },
        Slip::IntakeByTwoUnits => SlipSaying {
            at_odds: "Taking in and handing out is given now to the district police, now to the Centre, now to both.",
            meaning: "You go to the Centre and may meet a police officer there.",
            reading: "Where the text names both, we show both.",
        },
        Slip::PoliceByTwoNames => SlipSaying {
            at_odds: "The territorial migration police are «уәкілетті орган», the authorised body, in par. 3 and \
                      «ҚАІІО» in par. 7 and the tables. Annex 4 never explains the letters.",
            meaning: "A search for one name misses the other.",
            reading: "We take all for one unit, the district police.",
        },
        Slip::CentreByTwoNames => SlipSaying {
            at_odds: "The Public Service Centre is now «Орталық», now «ХҚКО», which is explained nowhere.",
            meaning: "They are one place.",
            reading: "We read both as the Centre.",
        },
        Slip::CentreLevelsDiffer => SlipSaying {
            at_odds: "In annex 1 the Centre of a city or district takes part, in annexes 2, 3 and 4 that of a \
                      region, Astana or Almaty.",
            meaning: "Why is not said.",
            reading: "We go by par. 8: the Centre of the place of residence.",
        },
        Slip::DeskOfficerUnnamed => SlipSaying {
            at_odds: "The paragraph on the desks has lost whose officer sits there. By annex 1 it is the police’s, \
                      by table 1 of this annex the Centre’s.",
            meaning: "Who takes your documents in is not clear.",
            reading: "We follow table 1.",
        },

        // Words and numbers.
        Slip::ParagraphNumberedTwice => SlipSaying {
            at_odds: "Annex 1 has two paragraphs 13, so it ends at 17 where the others end at 18.",
            meaning: "When par. 13 is cited, ask which.",
            reading: "We call the one that opens chapter 3 “the second par. 13”.",
        },
        Slip::SystemByThreeNames => SlipSaying {
            at_odds: "The information system is introduced as «ХҚТ ТП», mostly written «ХТҚ ТП», and once «ХҚТ ТО».",
            meaning: "If you search the text, search for all three.",
            reading: "We take them for one system.",
        },
        Slip::WorkplacesWithoutSystem => SlipSaying {
            at_odds: "By par. 4 the service is not automated; par. 14 takes documents in through workplaces of «ХТҚ \
                      ТП», which the annex never introduces.",
            meaning: "Whether the system is used is not known.",
            reading: "We go by par. 4: not automated.",
        },
        Slip::NumberFromTwoSystems => SlipSaying {
            at_odds: "The number of a paper formulyar comes from the documentation system, that of an electronic one \
                      from the unified information system. Neither is explained.",
            meaning: "Whether they are one is not said.",
            reading: "We say of no number where it comes from.",
        },
        Slip::ApplicationOrFormulyar => SlipSaying {
            at_odds: "By par. 2 the electronic application is sent to «орталық тарап», the central side; by par. 13 \
                      the electronic formulyar goes to the central node. Column 2 registers now «өтінім», now «өтініш», two words for an application.",
            meaning: "One thing goes by two names.",
            reading: "What is signed and sent is the formulyar; both words mean your one application.",
        },
        Slip::AbbreviationIntroducedTwice => SlipSaying {
            at_odds: "The departments of internal affairs are introduced as «ІІД» twice: in par. 9 and in par. 14, item 3.",
            meaning: "Whether the second means anything else is not said.",
            reading: "We read both of the same departments.",
        },
        Slip::SpelledTwoWays => SlipSaying {
            at_odds: "One word is spelled two ways: «штрих коды» and «штрих-коды», «электрондық-сандық» and «электрондық сандық».",
            meaning: "Whoever searches the text for one does not find the other.",
            reading: "We take both spellings for one word.",
        },
        Slip::WordsOutOfPlace => SlipSaying {
            at_odds: "A word is missing or stands in the wrong place, so the sentence cannot be read as it is.",
            meaning: "The sense comes from a parallel place of the order.",
            reading: "We quote the words as they stand and follow the parallel place.",
        },
        Slip::AddressesNotNamed => SlipSaying {
            at_odds: "Annexes 1 and 2 say where the addresses of the Centres are listed, annexes 3 and 4 do not.",
            meaning: "Ask 1414 or egov.kz for the address.",
            reading: "We name no address.",
        },
        Slip::LostFromSource => SlipSaying {
            at_odds: "Our copy of the text has lost something: the scheme that the last paragraph names, and the \
                      line that calls annex 1 an annex.",
            meaning: "Nobody could compare the scheme with the tables.",
            reading: "We go by the tables.",
        },

        // What the words of annexes 2 to 4 get wrong.
        Slip::TemporaryCardUndefined => SlipSaying {
            at_odds: "Par. 2 says when a temporary identity card is given, not what it is or how long it is valid.",
            meaning: "Its validity has to be learned from another act.",
            reading: "We state no validity on the strength of this order.",
        },
        Slip::DeregistrationDefinedAsRegistration => SlipSaying {
            at_odds: "Par. 2 defines removal from registration in the words of annex 3’s registration: «азаматтарды \
                      есепке алу», taking citizens into account.",
            meaning: "The definition cannot be used.",
            reading: "We go by the title and par. 13, item 4.",
        },
        Slip::DeregistrationEnteredAsRegistration => SlipSaying {
            at_odds: "Step 3 of table 2 enters the data of a registration in the system, table 1 that of a removal.",
            meaning: "Read by the letter, the person would stay registered.",
            reading: "We follow table 1.",
        },
        Slip::DeregistrationRewritesAddress => SlipSaying {
            at_odds: "By par. 6 removal ends with the legal address rewritten on the identity card, in annex 3’s \
                      words.",
            meaning: "Which address would be written is not said.",
            reading: "We repeat par. 6 as it stands.",
        },
        Slip::RewritingWithoutStep => SlipSaying {
            at_odds: "By par. 6 the address is rewritten on the card’s electronic carrier; no stage and no table has \
                      that step.",
            meaning: "Who does it, when, and what becomes of a card without a carrier is not said.",
            reading: "We show the rewriting as a result, without a unit and a date.",
        },
        Slip::LegalPersonWithoutCard => SlipSaying {
            at_odds: "By par. 2 a legal person may be the consumer; yet the consumer has a place of residence and an \
                      identity card.",
            meaning: "A legal person has no identity card.",
            reading: "We let a legal person apply and read the rest of a natural person.",
        },
        Slip::LeavingPapersWithoutStep => SlipSaying {
            at_odds: "By par. 7 the police draw up documents for leaving the republic; nothing else in the annex \
                      speaks of them.",
            meaning: "They have no term and no steps.",
            reading: "We name the task and invent no step or term for it.",
        },
        Slip::InternalRulesForArrivals => SlipSaying {
            at_odds: "The service rests on the rules for internal migrants, yet covers people who arrive from \
                      abroad or move there.",
            meaning: "What it rests on in those cases is not said.",
            reading: "We cite par. 5 for all.",
        },
    }
}
