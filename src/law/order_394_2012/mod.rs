//! Order of the Minister of Internal Affairs No. 394 of 11 July 2012: the act's card, and one module for each annex.
//!
//! Quotes are from the cleaned texts beside the modules, `order.kk.txt` and `annex_1.kk.txt` to `annex_4.kk.txt`, which
//! are never compiled in. `tests/law.rs` looks every quote up at its place.

mod annex_1;
mod annex_2;
mod annex_3;
mod annex_4;
mod besides;
mod errata;

use super::{
    Card, Definition, Edition, Entry, Erratum, LaneStep, Participant, Role, Treatment, Word,
    standard_2121::{EXPIRED, MAY_BE_ASKED, REQUIREMENTS, UNREAD_LISTS},
};
use crate::calendar::date;
use crate::citation::{Citation, Inference, Place, Source, cited};
use crate::edition::EditionId;
use crate::law::Deed;
use crate::service::Service;
use crate::unit::Unit;

const HERE: Place = Place::of(Source::Order394);

/// The order as published, with its four regulations.
pub static EDITION: Edition = Edition {
    id: EditionId::Order394,
    card: Card {
        title: HERE.also_says("Мемлекеттік қызметтердің регламенттерін бекіту туралы"),
        signed: cited(date(2012, 7, 11), HERE.says("2012 жылғы 11 шілдедегі № 394 Бұйрығы")),
        number: cited(394, HERE.says("2012 жылғы 11 шілдедегі № 394 Бұйрығы")),
        registered: cited(date(2012, 8, 10), HERE.says("2012 жылы 10 тамызда № 7838 тіркелді")),
        registration_number: cited(7838, HERE.says("2012 жылы 10 тамызда № 7838 тіркелді")),
        published: cited(date(2012, 9, 12), Place::of(Source::Order165).retold()),
        in_force_from: cited(
            date(2012, 9, 23),
            counted(
                HERE.paragraph(4),
                "алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі",
            ),
        ),
        repealed_by: cited(
            Source::Order165,
            HERE.says("Күші жойылды - … министрінің 2014 жылғы 20 наурыздағы № 165 бұйрығымен"),
        ),
        repeal_published: cited(date(2014, 10, 30), Place::of(Source::Order165).retold()),
        // Order 165 was itself being amended in June 2014, and acts were published in more places than newspapers. So
        // this is the weakest date of the card: the latest day on which the repeal can have taken effect, as far as we
        // know.
        repeal_may_be_earlier: true,
        repealed_from: cited(
            date(2014, 11, 10),
            counted(
                HERE,
                "20.03.2014 № 165 бұйрығымен (алғашқы ресми жарияланғанынан кейін күнтізбелік он күн өткен соң қолданысқа \
                 енгізіледі)",
            ),
        ),
        issued_under: HERE.says("«Әкімшілік рәсімдер туралы» … № 107 Заңының 9-1-бабының 4-тармағына сәйкес БҰЙЫРАМЫН"),
        approves: [
            cited(
                Service::PassportIdCard,
                HERE.paragraph(1).item(1).also_says("1-қосымшаға сәйкес … паспорттар, жеке куәліктер беру"),
            ),
            cited(
                Service::TemporaryIdCard,
                HERE.paragraph(1).item(2).also_says("2-қосымшаға сәйкес … уақытша жеке куәліктер беру"),
            ),
            cited(
                Service::ResidenceRegistration,
                HERE.paragraph(1).item(3).also_says("3-қосымшаға сәйкес … тұрғылықты жері бойынша тіркеу"),
            ),
            cited(
                Service::ResidenceDeregistration,
                HERE.paragraph(1)
                    .item(4)
                    .also_says("4-қосымшаға сәйкес … тіркеу есебінен шығару» … регламенттері бекітілсін"),
            ),
        ],
    },
    ledger: &[
        modelled(HERE.paragraph(1)),
        // The Committee has the order registered, published and put on the Ministry's site.
        narrative(HERE.paragraph(2)),
        // Who watches over its being carried out.
        narrative(HERE.paragraph(3)),
        modelled(HERE.paragraph(4)),
    ],
    regulations: [&annex_1::REGULATION, &annex_2::REGULATION, &annex_3::REGULATION, &annex_4::REGULATION],
    requirements: REQUIREMENTS,
    may_be_asked: MAY_BE_ASKED,
    unread_lists: UNREAD_LISTS,
    services_besides: besides::SERVICES_BESIDES,
    expired: EXPIRED,
};

/// Every paragraph of an annex once, and how it is held.
#[must_use]
pub const fn ledger(service: Service) -> &'static [Entry] {
    match service {
        Service::PassportIdCard => annex_1::LEDGER,
        Service::TemporaryIdCard => annex_2::LEDGER,
        Service::ResidenceRegistration => annex_3::LEDGER,
        Service::ResidenceDeregistration => annex_4::LEDGER,
    }
}

/// Where an annex is at odds with itself.
#[must_use]
pub const fn errata(service: Service) -> &'static [Erratum] {
    match service {
        Service::PassportIdCard => errata::ANNEX_1,
        Service::TemporaryIdCard => errata::ANNEX_2,
        Service::ResidenceRegistration => errata::ANNEX_3,
        Service::ResidenceDeregistration => errata::ANNEX_4,
    }
}

/// A day counted from a publication by the rule quoted.
const fn counted(place: Place, quote: &'static str) -> Citation {
    Citation { quote, ..place.implies(Inference::CountedFromPublication) }
}

const fn defined(word: Word, citation: Citation) -> Definition {
    Definition { word, citation }
}

const fn takes_part(unit: Unit, role: Role, citation: Citation) -> Participant {
    Participant { unit, role, citation }
}

const fn step(number: u8, deed: Deed, citation: Citation) -> LaneStep {
    LaneStep { number, deed, citation }
}

const fn modelled(place: Place) -> Entry {
    Entry { place, treatment: Treatment::Modelled }
}

const fn narrative(place: Place) -> Entry {
    Entry { place, treatment: Treatment::Narrative }
}

const fn elsewhere(place: Place, source: Source) -> Entry {
    Entry { place, treatment: Treatment::Elsewhere(source) }
}

const fn lost(place: Place) -> Entry {
    Entry { place, treatment: Treatment::Lost }
}
