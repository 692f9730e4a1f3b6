//! The shape of a regulation: one annex of the order, in the order of the paper.

use super::erratum::Erratum;
use super::ledger::Entry;
use super::order_394_2012;
use super::tables::{Action, Deed, EndsIn, Lane, LaneStep, LimitSum};
use crate::citation::{Citation, Cited, Place};
use crate::edition::EditionId;
use crate::noun::every;
use crate::service::{Service, Urgency};
use crate::term::Term;
use crate::unit::Unit;

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
    /// Where nobody is exempt from the fee: what says so.
    pub no_exemption: Option<Citation>,
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

    /// The column of table 1 for a deed, where it has one.
    #[must_use]
    pub fn column(&self, deed: Deed) -> Option<&'static Action> {
        self.actions.iter().find(|action| action.deed == deed)
    }

    /// The column of table 1 that hands an incomplete package back, where it has one: annex 1 does, at the counter.
    #[must_use]
    pub fn returned_at_counter(&self) -> Option<&'static Action> {
        self.actions.iter().find(|action| action.ends_in == EndsIn::IncompletePackageReturned)
    }

    /// Where par. 2 defines a word, if it does.
    #[must_use]
    pub fn definition(&self, word: Word) -> Option<&'static Citation> {
        self.definitions.iter().find(|definition| definition.word == word).map(|definition| &definition.citation)
    }

    /// Where par. 13 has a stage, the first time it has it.
    #[must_use]
    pub fn stage(&self, wanted: Stage) -> Option<&'static Citation> {
        self.stages.iter().find(|stage| stage.value == wanted).map(|stage| &stage.citation)
    }

    /// Par. 13, the first stage: the documents of the Standard's par. 11 are presented at the Centre.
    #[must_use]
    pub fn presented(&self) -> Citation {
        self.stages.first().map_or(self.refusal, |stage| stage.citation)
    }

    /// What the term of par. 10, item 1 ends with: «бергенге дейін», the handing out, or «ресімдегенге дейін», the drawing up.
    #[must_use]
    pub fn term_ends_with(&self) -> Deed {
        let drawn_up = |deed: &Deed| matches!(deed, Deed::DrawUpRegistration | Deed::DrawUpDeregistration);
        self.actions.iter().map(|action| action.deed).find(drawn_up).unwrap_or(Deed::HandOut)
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
