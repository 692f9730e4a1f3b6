//! Where each part of a diagram stands.

use super::process::{Kind, Node, Process};
use crate::unit::Unit;
use crate::words;

pub(super) const LEFT: u32 = 160;
pub(super) const TOP: u32 = 80;
/// The strip at the left of a pool or a lane that bears its name.
pub(super) const NAME: u32 = 30;
pub(super) const COLUMN: u32 = 240;
/// From the top of a lane to the middle of the row of its main course; above it runs the corridor of the way back.
const ROW: u32 = 130;
/// From the middle of a row to the middle of the next, which the alternatives have.
const NEXT_ROW: u32 = 240;
/// From the middle of the last row to the foot of its lane, without timers and with them.
const FOOT: u32 = 90;
const TIMED_FOOT: u32 = 150;
const CORRIDOR: u32 = 20;
const TASK: (u32, u32) = (180, 110);
const EVENT: (u32, u32) = (36, 36);
const GATEWAY: (u32, u32) = (50, 50);
/// How far under the edge of its task the end of a timer stands, and how far left of the middle both are.
const DROP: u32 = 30;
const ASIDE: u32 = 60;
/// How far beside the middle of a gap a flow turns: alternatives to the right, the main course to the left.
const BESIDE: u32 = 12;
/// The width of a label, of that of a timer, and of that of a flow.
const LABEL: u32 = 190;
const LIMIT: u32 = 130;
pub(super) const CHOICE: u32 = 76;
/// What a character of a label and a line of it take at most.
const CHARACTER: u32 = 7;
pub(super) const LINE: u32 = 14;

/// A rectangle of the diagram.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    pub(super) x: u32,
    pub(super) y: u32,
    pub(super) width: u32,
    pub(super) height: u32,
}

impl Bounds {
    fn around(x: u32, y: u32, (width, height): (u32, u32)) -> Self {
        Self { x: x - width / 2, y: y - height / 2, width, height }
    }

    pub(super) fn middle(self) -> (u32, u32) {
        (self.x + self.width / 2, self.y + self.height / 2)
    }
}

/// Where a lane lies: its unit, its top and its height.
pub(super) type Strip = (Unit, u32, u32);

impl Node {
    pub(super) fn bounds(&self, lanes: &[Strip]) -> Bounds {
        let top = lanes.iter().find(|(unit, ..)| *unit == self.lane).map_or(TOP, |(_, top, _)| *top);
        let x = LEFT + 2 * NAME + self.column * COLUMN + COLUMN / 2;
        let y = top + ROW + if self.aside { NEXT_ROW } else { 0 };
        let edge = y + TASK.1 / 2;
        match self.kind {
            Kind::Start | Kind::End => Bounds::around(x, y, EVENT),
            Kind::Task(_) | Kind::Lies(_) => Bounds::around(x, y, TASK),
            Kind::Gateway => Bounds::around(x, y, GATEWAY),
            Kind::Timer(..) => Bounds::around(x - ASIDE, edge, EVENT),
            Kind::Expired(_) => Bounds::around(x - ASIDE, edge + EVENT.1 + DROP, EVENT),
        }
    }

    /// Where the name stands that does not stand inside: over a gateway, under an event, beside a timer.
    pub(super) fn label(&self, name: &str, lanes: &[Strip]) -> Option<Bounds> {
        let own = self.bounds(lanes);
        let (x, _) = own.middle();
        let height = lines(name) * LINE;
        let under = Bounds { x: x - LABEL / 2, y: own.y + own.height + 6, width: LABEL, height };
        match self.kind {
            Kind::Start | Kind::End => Some(under),
            Kind::Gateway => Some(Bounds { y: own.y - 6 - height, ..under }),
            Kind::Timer(..) => Some(Bounds { x: own.x + own.width + 4, y: own.y + 22, width: LIMIT, height: LINE }),
            Kind::Expired(_) => Some(Bounds { x: own.x + own.width + 4, y: own.y + 12, width: LIMIT, height: LINE }),
            Kind::Task(_) | Kind::Lies(_) => None,
        }
    }
}

impl Process<'_> {
    /// The lanes from top to bottom; one with an alternative has a second row.
    pub(super) fn strips(&self) -> Vec<Strip> {
        let mut top = TOP;
        let strips = self.lanes().into_iter().map(|unit| {
            let nodes = || self.nodes.iter().filter(|node| node.lane == unit);
            let second = nodes().any(|node| node.aside);
            let timed = nodes().any(|node| node.aside == second && matches!(node.kind, Kind::Timer(..)));
            let height = ROW + if second { NEXT_ROW } else { 0 } + if timed { TIMED_FOOT } else { FOOT };
            // Two lines of its name fit into the strip at its left.
            let name = u32::try_from(words::unit(self.language, unit).chars().count()).unwrap_or_default();
            let height = height.max((name / 2 + 12) * CHARACTER);
            top += height;
            (unit, top - height, height)
        });
        strips.collect()
    }
}

/// The way of a flow. It runs between the columns and above the rows, so it crosses no node.
///
/// The main course leaves to the right, an alternative downwards, and what goes back leaves to the left and comes from above.
pub(super) fn waypoints(from: &Node, to: &Node, lanes: &[Strip]) -> Vec<(u32, u32)> {
    let (one, other) = (from.bounds(lanes), to.bounds(lanes));
    let ((x, y), (to_x, to_y)) = (one.middle(), other.middle());
    if from.column == to.column {
        return vec![(x, one.y + one.height), (to_x, other.y)];
    }
    if to.column < from.column {
        let gap = x - COLUMN / 2 + BESIDE;
        let corridor = to_y - ROW + CORRIDOR;
        return vec![(one.x, y), (gap, y), (gap, corridor), (to_x, corridor), (to_x, other.y)];
    }
    let right = one.x + one.width;
    let gap = if from.aside { x + COLUMN / 2 + BESIDE } else { x + COLUMN / 2 - BESIDE };
    if y == to_y { vec![(right, y), (other.x, to_y)] } else { vec![(right, y), (gap, y), (gap, to_y), (other.x, to_y)] }
}

/// How many lines a name takes at most, a word or two lost at the end of each.
pub(super) fn lines(name: &str) -> u32 {
    let across = usize::try_from(LABEL / CHARACTER).unwrap_or(1) - 4;
    u32::try_from(name.chars().count().div_ceil(across)).unwrap_or(1).max(1)
}
