//! The chance in a model: numbers from a seed, the same natively and in every engine.
//!
//! Only integers are added, multiplied, shifted and compared, so there is nothing that an engine could round its own way.

/// `SplitMix64`: Guy L. Steele, Doug Lea and Christine H. Flood, «Fast splittable pseudorandom number generators», OOPSLA
/// 2014, with the constants of Sebastiano Vigna's version in the public domain (prng.di.unimi.it/splitmix64.c).
///
/// It is for models, not for secrets.
#[derive(Clone, Copy, Debug)]
pub struct Random(u64);

impl Random {
    /// The numbers of a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number of 64 bits.
    #[allow(clippy::inline_always, reason = "it would be a call for every draw, for small code comes first here")]
    #[inline(always)]
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, 0 if there is none.
    ///
    /// The upper 32 bits are multiplied and shifted; one number is preferred to another by less than `bound` in 2³².
    #[inline]
    pub const fn below(&mut self, bound: u32) -> u32 {
        let product = (self.next() >> 32) * bound as u64;
        (product >> 32) as u32
    }

    /// Half the sum of two numbers that are equally likely from the first to the last of a range, both included; where the
    /// half is no whole number, the one above or below.
    #[inline]
    pub const fn middling(&mut self, (first, last): (u32, u32)) -> u64 {
        let span = last.saturating_sub(first) as u64 + 1;
        let number = self.next();
        let (one, other) = (((number >> 32) * span) >> 32, ((number & 0xFFFF_FFFF) * span) >> 32);
        first as u64 + (one + other + (number & 1)) / 2
    }

    /// A number that is distributed exponentially, in parts of its mean: the mean is 2³².
    ///
    /// John von Neumann, «Various techniques used in connection with random digits», 1951: only comparisons are needed.
    /// A falling run of numbers that begins with x has an odd length with probability e⁻ˣ.
    pub fn exponential(&mut self) -> u64 {
        let mut whole = 0;
        loop {
            let first = self.next() >> 32;
            let (mut last, mut odd) = (first, true);
            loop {
                let next = self.next() >> 32;
                if next > last {
                    break;
                }
                (last, odd) = (next, !odd);
            }
            if odd {
                return whole + first;
            }
            whole += 1 << 32;
        }
    }
}

/// A triangular distribution over whole numbers, both ends included, drawn by inverse transform.
///
/// The chance rises in a straight line from one below the least number to the likeliest, and falls to one above the most.
/// It is kept to the 2³² parts of a number of 32 bits.
#[derive(Clone, Debug)]
pub struct Triangle {
    least: u32,
    most: u32,
    /// For each number from the least on, the last of the 2³² parts in which it or less is drawn.
    last_part: [u32; 256],
    /// For each 256th of the parts, how far from the least the number lies that is drawn in the first of them.
    begins: [u8; 256],
}

impl Triangle {
    /// The likeliest number lies `likeliest` hundredths of the way from the least to the most.
    ///
    /// At most 256 numbers: what lies further from the least is not drawn.
    #[must_use]
    pub fn new(least: u32, most: u32, likeliest: u32) -> Self {
        let span = most.saturating_sub(least).min(255);
        let peak = span * likeliest.min(100) / 10;
        let (rise, fall) = (peak + 10, span * 10 - peak + 10);
        let weight = |number| {
            let at = number * 10;
            if at <= peak { (at + 10) * fall } else { (span * 10 - at + 10) * rise }
        };
        let total: u64 = (0..=span).map(|number| u64::from(weight(number))).sum();
        let mut last_part = [u32::MAX; 256];
        let mut sum = 0;
        for (number, last) in (0..span).zip(&mut last_part) {
            sum += u64::from(weight(number));
            *last = u32::try_from(((sum << 32) - 1) / total).unwrap_or(u32::MAX);
        }
        Self { least, most: least + span, last_part, begins: begins(&last_part) }
    }

    /// The mean and the standard deviation, in thousandths: for programs that draw from another distribution.
    #[cfg(feature = "analysis")]
    #[must_use]
    pub fn moments(&self) -> (u32, u32) {
        let (mut sum, mut squares, mut before) = (0_u64, 0_u64, 0_u64);
        for (number, last) in (0_u64..).zip(&self.last_part).take((self.most - self.least) as usize + 1) {
            let until = u64::from(*last) + 1;
            sum += (until - before) * number;
            squares += (until - before) * number * number;
            before = until;
        }
        let mean = (sum * 1000) >> 32;
        // In two steps, so that nothing grows over 64 bits.
        let square = ((squares >> 12) * 1_000_000) >> 20;
        let deviation = square.saturating_sub(mean * mean).isqrt();
        let mean = u32::try_from(mean).unwrap_or(u32::MAX);
        (self.least * 1000 + mean, u32::try_from(deviation).unwrap_or(u32::MAX))
    }

    /// The same with one less for every number, but no less than none.
    #[must_use]
    pub fn one_less(mut self) -> Self {
        if self.least > 0 {
            self.least -= 1;
            self.most -= 1;
        } else if self.most > 0 {
            self.most -= 1;
            self.last_part.copy_within(1.., 0);
            self.begins = begins(&self.last_part);
        }
        self
    }

    /// The least that is drawn.
    #[must_use]
    pub const fn least(&self) -> u32 {
        self.least
    }

    /// The most that is drawn.
    #[must_use]
    pub const fn most(&self) -> u32 {
        self.most
    }

    /// Draws one; where there is only one, no number is spent on it.
    #[allow(clippy::inline_always, reason = "it would be a call for every draw, for small code comes first here")]
    #[inline(always)]
    pub fn draw(&self, random: &mut Random) -> u32 {
        if self.least == self.most {
            return self.least;
        }
        let part = (random.next() >> 32) as u32;
        let mut number = self.begins[(part >> 24) as u8 as usize];
        while part > self.last_part[number as usize] {
            number += 1;
        }
        self.least + u32::from(number)
    }
}

/// For each 256th of the parts, the number that is drawn in the first of them.
fn begins(last_part: &[u32; 256]) -> [u8; 256] {
    let mut begins = [0; 256];
    let mut number: u8 = 0;
    for (first, begins) in (0..=u32::from(u8::MAX)).zip(&mut begins) {
        while first << 24 > last_part[number as usize] {
            number += 1;
        }
        *begins = number;
    }
    begins
}
