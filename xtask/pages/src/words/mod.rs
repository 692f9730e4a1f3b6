//! The words of the pages themselves; what the law says is said by the library.
//!
//! One field a word, so a missing translation does not compile. Templates have names in braces, always after a colon or
//! as a number with its hyphen: no Kazakh or Russian case is hung on them.

mod en;
mod kk;
mod ru;

use qujat::language::Language;

/// Every word of the pages in one language.
#[derive(Debug)]
pub struct Words {
    /// The language's own name.
    pub language: &'static str,
    /// What the links between the languages are called.
    pub languages: &'static str,
    /// The link past the head of the page.
    pub skip: &'static str,
    /// The box for the version for weak sight.
    pub weak_sight: &'static str,
    /// What the links within a page are called.
    pub contents: &'static str,
    /// The link to the start page.
    pub home: &'static str,
    /// What the way back up is called.
    pub trail: &'static str,
    /// The heading of the start page.
    pub start_title: &'static str,
    /// The first sentences of the start page.
    pub start_lead: &'static str,
    /// The description of the start page for search engines.
    pub start_about: &'static str,
    /// The link from a service to its check.
    pub check: &'static str,
    /// What the application needs.
    pub check_hint: &'static str,
    /// When the application has not begun; the number to call follows.
    pub late: &'static str,
    /// What the banner about the repeal is called.
    pub repealed_label: &'static str,
    /// Its last sentence: where to ask about today.
    pub repealed_today: &'static str,
    /// The heading of the notice that the order is history.
    pub history_title: &'static str,
    /// The same on every page, in one line.
    pub history_short: &'static str,
    /// The same on the pages that are about other acts.
    pub history_plain: &'static str,
    /// Where to ask about today.
    pub history_today: &'static str,
    /// What the page is still good for.
    pub history_use: &'static str,
    /// What is open about the day of the repeal.
    pub may_be_earlier: &'static str,
    /// What the service is: a heading.
    pub is_title: &'static str,
    /// What it is, first.
    pub is_law: &'static str,
    /// What it is, second.
    pub is_sure: &'static str,
    /// What it is, third.
    pub is_private: &'static str,
    /// What the service is not: a heading.
    pub is_not_title: &'static str,
    /// What it is not, first.
    pub is_not_state: &'static str,
    /// What it is not, second.
    pub is_not_advice: &'static str,
    /// What it is not, third.
    pub is_not_current: &'static str,
    /// The heading over the four services.
    pub services_title: &'static str,
    /// The heading over the other pages.
    pub further_title: &'static str,
    /// The heading over the marks.
    pub sure_title: &'static str,
    /// What the first mark means.
    pub sure_act: &'static str,
    /// What the second mark means.
    pub sure_official: &'static str,
    /// What the third mark means.
    pub sure_inferred: &'static str,
    /// What the fourth mark means.
    pub sure_unverified: &'static str,
    /// The heading over where to ask.
    pub help_title: &'static str,
    /// The first place to ask.
    pub help_call: &'static str,
    /// The second place to ask.
    pub help_egov: &'static str,
    /// The heading where there is no page.
    pub lost_title: &'static str,
    /// Why that may be.
    pub lost_text: &'static str,
    /// The description of a service's page, with its name.
    pub service_about: &'static str,
    /// The heading over a service in short.
    pub glance: &'static str,
    /// What par. 10 promises.
    pub promise: &'static str,
    /// Paid or free.
    pub fee: &'static str,
    /// What the service ends with.
    pub result: &'static str,
    /// What every service may end with instead.
    pub or_refusal: &'static str,
    /// Who may apply.
    pub consumers: &'static str,
    /// The wait when handing in.
    pub wait_submitting: &'static str,
    /// The wait when collecting.
    pub wait_collecting: &'static str,
    /// Where to apply.
    pub place: &'static str,
    /// The same as a sentence.
    pub place_text: &'static str,
    /// When it is open.
    pub hours: &'static str,
    /// The same as a sentence.
    pub hours_text: &'static str,
    /// How reception runs.
    pub queue: &'static str,
    /// The same as a sentence.
    pub queue_text: &'static str,
    /// The form of the service.
    pub form: &'static str,
    /// When a service is refused.
    pub refusal: &'static str,
    /// The same as a sentence.
    pub refusal_text: &'static str,
    /// Who renders the service.
    pub rendered: &'static str,
    /// The same as a sentence.
    pub rendered_text: &'static str,
    /// Where the rules were published.
    pub information: &'static str,
    /// The same as a sentence.
    pub information_text: &'static str,
    /// The rules a service rests on.
    pub basis: &'static str,
    /// The standard of the service.
    pub standard: &'static str,
    /// The desks.
    pub workplaces: &'static str,
    /// The same as a sentence.
    pub workplaces_text: &'static str,
    /// The heading over the documents.
    pub documents: &'static str,
    /// What there is to know of every list.
    pub documents_lead: &'static str,
    /// That a list was not read, in any case.
    pub unread_all: &'static str,
    /// That the list of some cases was not read.
    pub unread_case: &'static str,
    /// What every case needs.
    pub every_case: &'static str,
    /// The heading over other services.
    pub besides: &'static str,
    /// The heading over the cases.
    pub by_case: &'static str,
    /// What stands under it.
    pub by_case_lead: &'static str,
    /// That no case adds anything.
    pub same_in_every_case: &'static str,
    /// That a case needs nothing more.
    pub nothing_more: &'static str,
    /// Before the conditions of a document.
    pub when: &'static str,
    /// Somebody acts for the applicant.
    pub represented: &'static str,
    /// A card is wanted.
    pub card_wanted: &'static str,
    /// A passport is wanted.
    pub passport_wanted: &'static str,
    /// Under 16.
    pub under_sixteen: &'static str,
    /// 16 or older.
    pub sixteen: &'static str,
    /// Nobody acts for the dead.
    pub living: &'static str,
    /// A natural person applies.
    pub natural: &'static str,
    /// A legal person applies.
    pub legal: &'static str,
    /// Any one of the documents will do.
    pub one_of: &'static str,
    /// How many are needed.
    pub count: &'static str,
    /// Original or copy: the label.
    pub original: &'static str,
    /// The original is likely needed.
    pub original_text: &'static str,
    /// The document may have expired: the label.
    pub expired: &'static str,
    /// The document may have expired.
    pub expired_text: &'static str,
    /// The heading over table 1.
    pub steps: &'static str,
    /// What stands under it.
    pub steps_lead: &'static str,
    /// A step by number.
    pub step: &'static str,
    /// Who acts.
    pub units: &'static str,
    /// What a step ends in.
    pub ends_in: &'static str,
    /// How long a step may take.
    pub limit: &'static str,
    /// A step that table 1 leaves out.
    pub no_column: &'static str,
    /// A step for paper only.
    pub only_paper: &'static str,
    /// A step for electronic cases only.
    pub only_electronic: &'static str,
    /// The heading over par. 13.
    pub stages: &'static str,
    /// A stage by number.
    pub stage: &'static str,
    /// The heading over table 2.
    pub main_process: &'static str,
    /// A step of table 2.
    pub main_step: &'static str,
    /// The heading over table 3.
    pub refusal_process: &'static str,
    /// A step of table 3.
    pub refusal_step: &'static str,
    /// The heading over who takes part.
    pub participants: &'static str,
    /// A participant in the margin of the law.
    pub participant: &'static str,
    /// A unit in the margin of the law.
    pub unit: &'static str,
    /// The heading over par. 2.
    pub definitions: &'static str,
    /// A word in the margin of the law.
    pub definition: &'static str,
    /// The heading over information security.
    pub security: &'static str,
    /// The heading over the contradictions of a service.
    pub odds: &'static str,
    /// What stands under it.
    pub odds_lead: &'static str,
    /// The heading of the page.
    pub contradictions_title: &'static str,
    /// The first sentences of it.
    pub contradictions_lead: &'static str,
    /// What the page is called in a list of pages.
    pub contradictions_link: &'static str,
    /// A contradiction by number.
    pub contradiction: &'static str,
    /// What it means for the reader.
    pub meaning: &'static str,
    /// How the program reads it.
    pub reading: &'static str,
    /// How it is known.
    pub found: &'static str,
    /// In which annexes it stands.
    pub annex_in: &'static str,
    /// Where the numbers of an annex stand.
    pub figures: &'static str,
    /// The heading of the order's text.
    pub law_title: &'static str,
    /// Its description for search engines.
    pub law_about: &'static str,
    /// The first sentences of it.
    pub law_lead: &'static str,
    /// What the page is called in a list of pages.
    pub law_link: &'static str,
    /// The heading over the dates of the order.
    pub law_card: &'static str,
    /// The heading over the parts of the order.
    pub law_parts: &'static str,
    /// The order without its annexes.
    pub order: &'static str,
    /// An annex by number.
    pub annex: &'static str,
    /// Before what the program takes from a paragraph.
    pub taken: &'static str,
    /// The day the order was signed.
    pub signed: &'static str,
    /// The day it was registered.
    pub registered: &'static str,
    /// Its number in the register.
    pub registration_number: &'static str,
    /// The day it was published.
    pub published: &'static str,
    /// Its first day in force.
    pub in_force: &'static str,
    /// The day the repeal was published.
    pub repeal_published: &'static str,
    /// Its first day out of force.
    pub repealed: &'static str,
    /// What repealed it.
    pub repealed_by: &'static str,
    /// What it rests on.
    pub issued_under: &'static str,
    /// What it approves.
    pub approves: &'static str,
    /// The heading of the calendar.
    pub calendar_title: &'static str,
    /// The first sentences of it.
    pub calendar_lead: &'static str,
    /// What the page is called in a list of pages.
    pub calendar_link: &'static str,
    /// The heading over the other years.
    pub calendar_other: &'static str,
    /// A year.
    pub year: &'static str,
    /// The act that moved a day.
    pub act: &'static str,
    /// The heading of the sources.
    pub sources_title: &'static str,
    /// The first sentences of it.
    pub sources_lead: &'static str,
    /// What the page is called in a list of pages.
    pub sources_link: &'static str,
    /// Before the Kazakh words.
    pub quote: &'static str,
    /// How many places more there are.
    pub more_places: &'static str,
    /// The reason of an inference.
    pub why: &'static str,
}

/// The words of a language.
#[must_use]
pub const fn words(language: Language) -> &'static Words {
    match language {
        Language::Kk => &kk::WORDS,
        Language::Ru => &ru::WORDS,
        Language::En => &en::WORDS,
    }
}
