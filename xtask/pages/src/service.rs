//! The page of a service: everything its annex says, and every document list, statement by statement.

use qujat::citation::{Citation, Cited};
use qujat::language::Language;
use qujat::law::{Action, Condition, Lane, LaneStep, Limits, Quality, Regulation, Requirement};
use qujat::reason::Reason;
use qujat::service::{Medium, Service, Urgency};
use qujat::term::Term;
use qujat::unit::Unit;
use qujat::words as said;

use crate::address::{Page, edition};
use crate::contradictions;
use crate::html::{Html, both, filled, link, p, tag};
use crate::layout::{Document, history_line, section};
use crate::statement::{Statement, fact, margin, rows};
use crate::words::{Words, words};

/// A group of statements with its heading.
struct Group {
    id: &'static str,
    title: &'static str,
    lead: Html,
    lists: Vec<(Option<String>, Vec<Statement>)>,
}

/// Every statement of the page of a service.
#[must_use]
pub fn statements(service: Service, language: Language) -> Vec<Statement> {
    groups(service, language).into_iter().flat_map(|group| group.lists).flat_map(|(_, list)| list).collect()
}

/// The page of a service.
#[must_use]
pub fn page(service: Service, language: Language) -> Document {
    let words = words(language);
    let page = Page::Service(service);
    let check = page.to_check(service, language);
    let check = [("class", "first"), ("href", check.as_str())];
    let groups = groups(service, language);
    let mut contents: Vec<(&str, &str)> = groups.iter().map(|group| (group.id, group.title)).collect();
    contents.push(("odds", words.odds));
    let contents = contents.iter().map(|(id, title)| tag("li", &[], link(&format!("#{id}"), *title)));
    let contents = tag(
        "nav",
        &[("class", "contents"), ("aria-label", words.contents)],
        tag("ul", &[], contents.collect::<Html>()),
    );
    let sections: Html = groups
        .iter()
        .map(|group| {
            let lists: Html = group
                .lists
                .iter()
                .map(|(title, list)| {
                    let title = title.as_ref().map(|title| tag("h3", &[("class", "over-list")], title.as_str()));
                    both(title, rows(list, page, language))
                })
                .collect();
            section(group.id, group.title, both(group.lead.clone(), lists))
        })
        .collect();
    Document {
        page,
        title: said::service_short(language, service).to_owned(),
        about: filled(words.service_about, "service", said::service_short(language, service)),
        main: Html::from([
            tag("h1", &[], said::service_short(language, service)),
            tag("p", &[("class", "lead")], said::service(language, service)),
            history_line(page, language),
            tag("p", &[("class", "actions")], tag("a", &check, words.check)),
            contents,
            sections,
            section("odds", words.odds, both(p(words.odds_lead), odds(service, page, language))),
        ]),
    }
}

fn groups(service: Service, language: Language) -> Vec<Group> {
    let words = words(language);
    let regulation = edition().regulation(service);
    let page = Page::Service(service);
    let lists = |id, title, lists| Group { id, title, lead: Html::default(), lists };
    let group = |id, title, list| lists(id, title, vec![(None, list)]);
    let main = lanes("main", words.main_step, regulation.main_process, language);
    let refusal = lanes("refusal", words.refusal_step, regulation.refusal_process, language);
    vec![
        group("glance", words.glance, glance(regulation, language)),
        Group {
            id: "documents",
            title: words.documents,
            lead: documents_lead(service, page, language),
            lists: documents(service, language),
        },
        group("besides", words.besides, besides(service, page, language)),
        Group { lead: p(words.steps_lead), ..group("steps", words.steps, steps(regulation, language)) },
        group("stages", words.stages, stages(regulation, language)),
        lists("main-process", words.main_process, main),
        lists("refusal-process", words.refusal_process, refusal),
        group("participants", words.participants, participants(regulation, language)),
        group("definitions", words.definitions, definitions(regulation, language)),
        group("security", words.security, security(regulation, language)),
    ]
}

fn glance(regulation: &Regulation, language: Language) -> Vec<Statement> {
    let words = words(language);
    let term = |id: &str, name: &str, cited: Cited<Term>| {
        Statement::titled(id, name, said::term(language, cited.value), cited.citation)
    };
    let fee = said::fee(language, regulation.fee.value);
    let reception = &regulation.reception;
    vec![
        term("promise", words.promise, regulation.promise),
        Statement::titled("fee", words.fee, fee, regulation.fee.citation),
        Statement::titled(
            "result",
            words.result,
            format!("{}. {}", said::outcome(language, regulation.result.value), words.or_refusal),
            regulation.result.citation,
        ),
        Statement::titled(
            "consumers",
            words.consumers,
            said::consumers(language, regulation.consumers.value),
            regulation.consumers.citation,
        ),
        Statement::titled("place", words.place, words.place_text, reception.at_residence),
        Statement::titled("hours", words.hours, words.hours_text, reception.hours),
        Statement::titled("queue", words.queue, words.queue_text, reception.no_expedited),
        term("wait-submitting", words.wait_submitting, regulation.wait_submitting),
        term("wait-collecting", words.wait_collecting, regulation.wait_collecting),
        Statement::titled("refusal", words.refusal, words.refusal_text, regulation.refusal),
        Statement::titled("form", words.form, said::form(language, regulation.form.value), regulation.form.citation),
        Statement::titled("rendered", words.rendered, words.rendered_text, regulation.rendered_by),
        Statement::titled("workplaces", words.workplaces, words.workplaces_text, regulation.workplaces),
        Statement::titled("information", words.information, words.information_text, regulation.information),
        Statement::titled(
            "basis",
            words.basis,
            said::place(language, regulation.legal_basis.value),
            regulation.legal_basis.citation,
        ),
        Statement::titled(
            "standard",
            words.standard,
            said::source(language, qujat::citation::Source::Resolution2121),
            regulation.standard,
        ),
    ]
}

// ----------------------------------------------------------------------------------------------------
// Documents
// ----------------------------------------------------------------------------------------------------

fn requirements(service: Service) -> impl Iterator<Item = &'static Requirement> {
    edition().requirements.iter().filter(move |requirement| requirement.service == service)
}

/// The cases in which a requirement applies, if it is not every case.
fn cases(requirement: &Requirement) -> Option<&'static [Reason]> {
    requirement.conditions.iter().find_map(|condition| match condition {
        Condition::Reasons(reasons) | Condition::NamedReasons(reasons) | Condition::ReasonsOrUnnamed(reasons) => {
            Some(*reasons)
        }
        Condition::CardWanted
        | Condition::PassportWanted
        | Condition::Represented(_)
        | Condition::UnderSixteen
        | Condition::SixteenOrOlder
        | Condition::OfTheLiving
        | Condition::NaturalPerson
        | Condition::LegalPerson => None,
    })
}

fn documents_lead(service: Service, page: Page, language: Language) -> Html {
    let words = words(language);
    let mut lead = vec![p(words.documents_lead)];
    for list in edition().unread_lists.iter().filter(|list| list.service == service) {
        let what = if list.reasons.is_empty() {
            p(words.unread_all)
        } else {
            let cases = list.reasons.iter().map(|reason| tag("li", &[], said::reason(language, *reason)));
            both(p(words.unread_case), tag("ul", &[], cases.collect::<Html>()))
        };
        lead.push(tag(
            "div",
            &[("class", "noted caution")],
            [
                tag("div", &[("class", "entry")], what),
                tag("div", &[("class", "margin")], margin(&[list.citation], page, language)),
            ],
        ));
    }
    lead.push(by_case(service, language));
    lead.into()
}

/// For each case the documents that it adds, each with the way to what is said of it.
fn by_case(service: Service, language: Language) -> Html {
    let words = words(language);
    if requirements(service).all(|requirement| cases(requirement).is_none()) {
        return p(words.same_in_every_case);
    }
    let cases = Reason::ALL.iter().filter(|reason| reason.service() == service).map(|reason| {
        let added: Vec<Html> = requirements(service)
            .filter(|requirement| cases(requirement).is_some_and(|reasons| reasons.contains(reason)))
            .map(|requirement| tag("li", &[], link(&format!("#{}", requirement.id), any_of(requirement, language))))
            .collect();
        let added = if added.is_empty() { p(words.nothing_more) } else { tag("ul", &[], Html::from(added)) };
        both(tag("dt", &[], said::reason(language, *reason)), tag("dd", &[], added))
    });
    both(
        tag("h3", &[("class", "over-list"), ("id", "cases")], words.by_case),
        both(p(words.by_case_lead), tag("dl", &[("class", "cases")], cases.collect::<Html>())),
    )
}

fn documents(service: Service, language: Language) -> Vec<(Option<String>, Vec<Statement>)> {
    let words = words(language);
    let of_representatives = |requirement: &Requirement| {
        requirement.conditions.iter().any(|condition| matches!(condition, Condition::Represented(_)))
    };
    let list = |wanted: &dyn Fn(&Requirement) -> bool| {
        requirements(service).filter(|it| wanted(it)).map(|it| document(it, language)).collect::<Vec<_>>()
    };
    let groups = [
        (words.every_case, list(&|it| cases(it).is_none() && !of_representatives(it))),
        (words.by_case, list(&|it| cases(it).is_some() && !of_representatives(it))),
        (words.represented, list(&of_representatives)),
    ];
    let groups = groups.into_iter().filter(|(_, list)| !list.is_empty());
    groups.map(|(title, list)| (Some(title.to_owned()), list)).collect()
}

fn document(requirement: &Requirement, language: Language) -> Statement {
    let words = words(language);
    let Quality { original, may_be_expired, count, belongs: _ } = requirement.quality;
    let name = any_of(requirement, language);
    let title = tag("span", &[("class", "named")], name.as_str());
    let mut statement =
        Statement { title, ..Statement::new(requirement.id, name, Html::default(), requirement.citation) };
    if requirement.any_of.len() > 1 {
        statement.text = words.one_of.into();
    }
    if !requirement.conditions.is_empty() {
        statement = statement.fact(words.when, when(requirement.conditions, language));
    }
    if count > 1 {
        statement = statement.fact(words.count, count.to_string());
    }
    if let Some(original) = original {
        statement = statement.fact(words.original, words.original_text);
        statement.citations.push(original);
    }
    if may_be_expired {
        statement = statement.fact(words.expired, words.expired_text);
    }
    statement
}

/// When something applies.
fn when(conditions: &[Condition], language: Language) -> String {
    let words = words(language);
    let mut all: Vec<&str> = Vec::new();
    for condition in conditions {
        match condition {
            Condition::Reasons(reasons) | Condition::NamedReasons(reasons) | Condition::ReasonsOrUnnamed(reasons) => {
                all.extend(reasons.iter().map(|reason| said::reason(language, *reason)));
            }
            Condition::CardWanted => all.push(words.card_wanted),
            Condition::PassportWanted => all.push(words.passport_wanted),
            Condition::Represented(representation) => all.push(said::representation(language, *representation)),
            Condition::OfTheLiving => all.push(words.living),
            Condition::UnderSixteen => all.push(words.under_sixteen),
            Condition::SixteenOrOlder => all.push(words.sixteen),
            Condition::NaturalPerson => all.push(words.natural),
            Condition::LegalPerson => all.push(words.legal),
        }
    }
    all.join("; ")
}

/// The other services that are there for a case of this one, each with the way to its page.
fn besides(service: Service, page: Page, language: Language) -> Vec<Statement> {
    let words = words(language);
    let besides = edition().services_besides.iter().filter(|it| it.with == service);
    besides
        .map(|it| {
            let id = format!("also-{}", it.service.id());
            let title = link(&page.to(Page::Service(it.service)), said::service_short(language, it.service));
            let text = said::service_besides(language, it.service);
            // From the margin of the other's law the way leads here.
            Statement { title, ..Statement::new(id, said::service_short(language, service), text, it.citation) }
                .fact(words.when, when(it.conditions, language))
        })
        .collect()
}

/// The documents that meet a requirement, each in the nominative.
fn any_of(requirement: &Requirement, language: Language) -> String {
    let names: Vec<&str> = requirement.any_of.iter().map(|kind| said::document(language, *kind)).collect();
    names.join(" / ")
}

// ----------------------------------------------------------------------------------------------------
// Steps
// ----------------------------------------------------------------------------------------------------

fn steps(regulation: &Regulation, language: Language) -> Vec<Statement> {
    let words = words(language);
    let mut steps: Vec<(u8, Statement)> =
        regulation.actions.iter().map(|action| (action.number, action_of(action, language))).collect();
    steps.extend(regulation.steps_without_column().map(|step| {
        let statement = numbered("step", words.step, step, language).fact(words.limit, words.no_column);
        (step.number, statement)
    }));
    steps.sort_by_key(|(number, _)| *number);
    steps.into_iter().map(|(_, statement)| statement).collect()
}

fn action_of(action: &Action, language: Language) -> Statement {
    let words = words(language);
    let number = action.number.to_string();
    let name = filled(words.step, "n", &number);
    let mut statement =
        Statement::titled(format!("step-{number}"), &name, said::deed(language, action.deed), action.citation)
            .fact(words.units, units(action.units, language))
            .fact(words.ends_in, said::ends_in(language, action.ends_in))
            .fact(words.limit, limits(action.limits, language));
    if let Some(medium) = action.only_on {
        let only = match medium {
            Medium::Paper => words.only_paper,
            Medium::Electronic => words.only_electronic,
        };
        statement.text = both(statement.text, both(" ", tag("strong", &[], only)));
    }
    statement.citations.extend([action.ends_in_citation, action.limit_citation]);
    statement
}

/// The limit in the general order, and where a category of urgency has another, that one too.
fn limits(limits: Limits, language: Language) -> Html {
    let general = said::term(language, limits.general);
    if !limits.differ() {
        return general.into();
    }
    let each = Urgency::ALL.iter().map(|urgency| {
        let limit = said::term(language, limits.of(*urgency));
        tag("li", &[], format!("{}: {limit}", said::urgency(language, *urgency)))
    });
    tag("ul", &[], each.collect::<Html>())
}

fn units(units: &[Unit], language: Language) -> String {
    let names: Vec<&str> = units.iter().map(|unit| said::unit(language, *unit)).collect();
    names.join("; ")
}

fn numbered(process: &str, template: &str, step: &LaneStep, language: Language) -> Statement {
    let number = step.number.to_string();
    let name = filled(template, "n", &number);
    Statement::titled(format!("{process}-{number}"), &name, said::deed(language, step.deed), step.citation)
}

fn stages(regulation: &Regulation, language: Language) -> Vec<Statement> {
    let words = words(language);
    let numbered = regulation.stages.iter().enumerate().map(|(index, stage)| {
        let number = (index + 1).to_string();
        let name = filled(words.stage, "n", &number);
        Statement::titled(format!("stage-{number}"), &name, said::stage(language, stage.value), stage.citation)
    });
    numbered.collect()
}

fn lanes(process: &str, template: &str, lanes: &[Lane], language: Language) -> Vec<(Option<String>, Vec<Statement>)> {
    let lists = lanes.iter().map(|lane| {
        let steps = lane.steps.iter().map(|step| numbered(process, template, step, language)).collect();
        (Some(units(lane.units, language)), steps)
    });
    lists.collect()
}

// ----------------------------------------------------------------------------------------------------
// Who, and which words
// ----------------------------------------------------------------------------------------------------

fn participants(regulation: &Regulation, language: Language) -> Vec<Statement> {
    let words = words(language);
    let named = |label: &str, unit: Unit| format!("{label}: {}", said::unit_short(language, unit));
    let participants = regulation.participants.iter().map(|participant| Statement {
        title: said::unit(language, participant.unit).into(),
        ..Statement::new(
            format!("participant-{}", participant.unit.id()),
            named(words.participant, participant.unit),
            tag("span", &[("class", "named")], said::role(language, participant.role)),
            participant.citation,
        )
    });
    let units = regulation.units.iter().map(|unit| Statement {
        title: said::unit(language, unit.value).into(),
        ..Statement::new(
            format!("unit-{}", unit.value.id()),
            named(words.unit, unit.value),
            Html::default(),
            unit.citation,
        )
    });
    participants.chain(units).collect()
}

fn definitions(regulation: &Regulation, language: Language) -> Vec<Statement> {
    let words = words(language);
    let all = regulation.definitions.iter().enumerate().map(|(index, definition)| {
        let word = said::word(language, definition.word);
        Statement {
            title: tag("span", &[("class", "named")], word),
            ..Statement::new(
                format!("word-{}", index + 1),
                format!("{}: {word}", words.definition),
                tag("q", &[("lang", "kk")], definition.citation.quote),
                definition.citation,
            )
        }
    });
    all.collect()
}

fn security(regulation: &Regulation, language: Language) -> Vec<Statement> {
    let all = regulation.security.iter().enumerate().map(|(index, requirement)| {
        let text = said::security(language, requirement.value);
        Statement::new(format!("security-{}", index + 1), text, text, requirement.citation)
    });
    all.collect()
}

fn odds(service: Service, page: Page, language: Language) -> Html {
    let regulation = edition().regulation(service);
    let all = contradictions::slips().into_iter().filter(|slip| regulation.errata().iter().any(|it| it.slip == *slip));
    let links = all.map(|slip| {
        let way = page.to_element(Page::Contradictions, slip.id());
        tag("li", &[], both(link(&way, said::slip(language, slip)), Html::default()))
    });
    tag("ul", &[("class", "rows odds")], links.collect::<Html>())
}

/// What a service promises and costs, in one line each with its place, for the start page.
#[must_use]
pub fn in_short(service: Service, language: Language) -> Html {
    let words: &Words = words(language);
    let regulation = edition().regulation(service);
    let line = |label: &str, text: String, Citation { place, .. }: Citation| {
        let way = Page::Start.to_element(Page::of_place(place), &place.id());
        let way = tag("a", &[("class", "place"), ("href", &way)], said::place(language, place));
        fact(label, [text.into(), " · ".into(), way])
    };
    let (promise, fee) = (regulation.promise, regulation.fee);
    tag(
        "dl",
        &[("class", "inline")],
        [
            line(words.promise, said::term(language, promise.value), promise.citation),
            line(words.fee, said::fee(language, fee.value).to_owned(), fee.citation),
        ],
    )
}
