//! Who waits where, and what is to happen when.

/// Nobody stands behind.
pub(super) const NOBODY: u32 = u32::MAX;

/// Cases one behind the other.
#[derive(Clone, Copy)]
pub(super) struct Line {
    first: u32,
    last: u32,
}

impl Line {
    pub(super) const EMPTY: Self = Self { first: NOBODY, last: NOBODY };

    pub(super) fn join(&mut self, number: u32, behind: &mut [u32]) {
        let before = if self.first == NOBODY {
            &mut self.first
        } else {
            match behind.get_mut(self.last as usize) {
                Some(before) => before,
                None => return,
            }
        };
        *before = number;
        self.last = number;
        if let Some(behind) = behind.get_mut(number as usize) {
            *behind = NOBODY;
        }
    }

    pub(super) fn leave(&mut self, behind: &[u32]) -> Option<u32> {
        let first = self.first;
        self.first = *behind.get(first as usize)?;
        Some(first)
    }
}

/// What is to happen: for each minute ahead, the cases to which something happens then, in the order in which it was set.
///
/// It goes round: no case is set further ahead than there are minutes.
pub(super) struct Wheel {
    pub(super) now: u64,
    minutes: Vec<Line>,
    /// For each minute, whether there is anybody: 64 to a word.
    anybody: Vec<u64>,
}

impl Wheel {
    /// For so many minutes ahead.
    pub(super) fn new(ahead: u32) -> Self {
        let size = (ahead as usize + 2).next_power_of_two().max(64);
        Self { now: 0, minutes: vec![Line::EMPTY; size], anybody: vec![0; size / 64] }
    }

    fn at(&self, minute: u64) -> usize {
        usize::try_from(minute & (self.minutes.len() as u64 - 1)).unwrap_or(0)
    }

    pub(super) fn set(&mut self, minute: u64, number: u32, behind: &mut [u32]) {
        let at = self.at(minute);
        if let (Some(line), Some(word)) = (self.minutes.get_mut(at), self.anybody.get_mut(at / 64)) {
            line.join(number, behind);
            *word |= 1 << (at % 64);
        }
    }

    /// The next minute in which anything happens, which may be this one.
    pub(super) fn next_minute(&self) -> Option<u64> {
        let at = self.at(self.now);
        let mut word = self.anybody.get(at / 64).copied().unwrap_or(0) & (u64::MAX << (at % 64));
        // Back at the first word, its earlier minutes lie ahead.
        for further in 0..=self.anybody.len() {
            if word != 0 {
                let found = (at / 64 + further) as u64 * 64 + u64::from(word.trailing_zeros());
                return Some(self.now + found - at as u64);
            }
            let next = (at / 64 + further + 1) & (self.anybody.len() - 1);
            word = self.anybody.get(next).copied().unwrap_or(0);
        }
        None
    }

    /// Takes the first case of a minute before which nothing happens.
    pub(super) fn take(&mut self, minute: u64, behind: &[u32]) -> Option<u32> {
        self.now = minute;
        let at = self.at(minute);
        let line = self.minutes.get_mut(at)?;
        let number = line.leave(behind)?;
        if line.first == NOBODY {
            *self.anybody.get_mut(at / 64)? &= !(1 << (at % 64));
        }
        Some(number)
    }
}
