//! A set of days of one year, as bits.

/// Days of one year, as bits.
#[derive(Clone, Copy, Default)]
pub(super) struct Ordinals([u64; 6]);

impl Ordinals {
    /// No day at all.
    pub(super) const NONE: Self = Self([0; 6]);

    pub(super) fn insert(&mut self, ordinal0: u32) {
        if let Some(word) = self.0.get_mut(ordinal0 as usize / 64) {
            *word |= 1 << (ordinal0 % 64);
        }
    }

    pub(super) fn remove(&mut self, ordinal0: u32) {
        if let Some(word) = self.0.get_mut(ordinal0 as usize / 64) {
            *word &= !(1 << (ordinal0 % 64));
        }
    }

    pub(super) fn has(&self, ordinal0: u32) -> bool {
        self.0.get(ordinal0 as usize / 64).is_some_and(|word| word >> (ordinal0 % 64) & 1 == 1)
    }

    /// The words from this day on, each with its first day; earlier days are cleared.
    #[inline]
    fn words_from(&self, ordinal0: u32) -> impl Iterator<Item = (u32, u64)> {
        let first = ordinal0 / 64;
        (first..).zip(self.0.iter().skip(first as usize)).map(move |(index, word)| {
            let earlier = if index == first { ordinal0 % 64 } else { 0 };
            (index * 64, word & (u64::MAX << earlier))
        })
    }

    /// How many there are from this day on.
    pub(super) fn count_from(&self, ordinal0: u32) -> u32 {
        self.words_from(ordinal0).map(|(_, word)| word.count_ones()).sum()
    }

    /// The `nth` from this day on, counted from 1; or how many there were, if there were fewer.
    #[inline]
    pub(super) fn nth_from(&self, ordinal0: u32, nth: u32) -> Result<u32, u32> {
        let mut left = nth;
        for (start, mut word) in self.words_from(ordinal0) {
            let here = word.count_ones();
            if here >= left {
                while left > 1 {
                    word &= word - 1;
                    left -= 1;
                }
                return Ok(start + word.trailing_zeros());
            }
            left -= here;
        }
        Err(nth - left)
    }
}
