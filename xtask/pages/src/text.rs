//! The cleaned Kazakh text of the order, line by line, each line with the place it stands at.

use qujat::citation::{Place, Point, Source};
use std::collections::BTreeSet;

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The title of the act or of an annex, or its signature.
    Title,
    /// The heading of a chapter.
    Chapter,
    /// A paragraph or an item, or what follows one.
    Prose,
    /// The heading of a table.
    Table,
    /// A line beside a table.
    Beside,
    /// The head of table 1.
    Head,
    /// A row of table 1: one action.
    Action,
    /// A row of table 2 or 3: a lane and one of its steps.
    Step,
}

/// A line of the text.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Where it stands.
    pub place: Place,
    /// What it is.
    pub kind: Kind,
    /// Its words, without the signs of the cleaned text; the cells of a row are parted by ` | `.
    pub words: &'static str,
}

/// The text of the order (0) or of one of its annexes.
///
/// # Panics
///
/// Where the order has no such annex.
#[must_use]
pub fn lines(annex: u8) -> Vec<Line> {
    let text = match annex {
        1 => include_str!("../../../src/law/order_394_2012/annex_1.kk.txt"),
        2 => include_str!("../../../src/law/order_394_2012/annex_2.kk.txt"),
        3 => include_str!("../../../src/law/order_394_2012/annex_3.kk.txt"),
        4 => include_str!("../../../src/law/order_394_2012/annex_4.kk.txt"),
        0 => include_str!("../../../src/law/order_394_2012/order.kk.txt"),
        _ => panic!("the order has no annex {annex}"),
    };
    let whole = Place::annex(Source::Order394, annex);
    let mut here = whole;
    let mut seen = BTreeSet::new();
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| read(line, whole, &mut here, &mut seen)).collect()
}

/// Reads a line; `here` is the paragraph or table that it belongs to, and is moved on.
fn read(line: &'static str, whole: Place, here: &mut Place, seen: &mut BTreeSet<u8>) -> Line {
    let of = |place, kind, words: &'static str| Line { place, kind, words: words.trim() };
    if let Some(heading) = line.strip_prefix("## ") {
        *here = number_before(heading, "-кесте").map_or(whole, |table| whole.table(table));
        return of(*here, Kind::Table, heading);
    }
    if let Some(heading) = line.strip_prefix("# ") {
        *here = whole;
        return of(whole, Kind::Chapter, heading);
    }
    if let Some(beside) = line.strip_prefix("> ") {
        return of(*here, Kind::Beside, beside);
    }
    if let Some(row) = line.strip_prefix("| ") {
        let row = row.trim_end().trim_end_matches('|');
        let Point::Table(table) = here.point else { return of(*here, Kind::Beside, row) };
        if let Some(action) = number_before(row, " | ") {
            // The second half of table 1 repeats the numbers of the head, «1 | 2 | 3 | 4 | 5».
            let head = row.split('|').all(|cell| cell.trim().parse::<u8>().is_ok());
            return if head { of(*here, Kind::Head, row) } else { of(whole.column(table, action), Kind::Action, row) };
        }
        let step = row.split_once(" | ").and_then(|(_, step)| number_before(step, ". "));
        return match step {
            Some(step) if table > 1 => of(whole.step(table, step), Kind::Step, row),
            Some(_) | None => of(*here, Kind::Head, row),
        };
    }
    if let Some(number) = number_before(line, ". ") {
        *here = if seen.insert(number) { whole.paragraph(number) } else { whole.paragraph_again(number) };
        return of(*here, Kind::Prose, line);
    }
    if let Some(item) = number_before(line, ") ") {
        return of(here.item(item), Kind::Prose, line);
    }
    if line.starts_with("  ") {
        return of(*here, Kind::Prose, line);
    }
    *here = whole;
    of(whole, Kind::Title, line)
}

/// The number at the beginning of a line, if this follows it.
fn number_before(line: &str, sign: &str) -> Option<u8> {
    let digits = line.find(|letter: char| !letter.is_ascii_digit())?;
    let (number, rest) = line.split_at_checked(digits)?;
    rest.starts_with(sign).then(|| number.parse().ok()).flatten()
}
