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
    #[inline]
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
#[derive(Clone, Debug)]
pub struct Triangle {
    least: u32,
    cumulative: Vec<u32>,
    /// For each 64th of the whole, how many sums lie at or below where it begins.
    passed: [u16; 64],
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
        let mut total = 0;
        let cumulative = (0..=span).map(|number| {
            let at = number * 10;
            total += if at <= peak { (at + 10) * fall } else { (span * 10 - at + 10) * rise };
            total
        });
        let cumulative: Vec<u32> = cumulative.collect();
        let mut passed = [0; 64];
        for (part, passed) in (0_u64..).zip(&mut passed) {
            let below = cumulative.iter().take_while(|sum| u64::from(**sum) * 64 <= part * u64::from(total));
            *passed = u16::try_from(below.count()).unwrap_or(0);
        }
        Self { least, cumulative, passed }
    }

    /// The least that is drawn.
    #[must_use]
    pub const fn least(&self) -> u32 {
        self.least
    }

    /// The most that is drawn.
    #[must_use]
    pub fn most(&self) -> u32 {
        self.least + u32::try_from(self.cumulative.len()).unwrap_or(0).saturating_sub(1)
    }

    /// Draws one; where there is only one, no number is spent on it.
    #[inline]
    pub fn draw(&self, random: &mut Random) -> u32 {
        let [.., total] = self.cumulative.as_slice() else { return self.least };
        if self.cumulative.len() == 1 {
            return self.least;
        }
        let number = random.next() >> 32;
        let drawn = (number * u64::from(*total)) >> 32;
        let mut passed = self.passed.get((number >> 26) as usize).map_or(0, |passed| u32::from(*passed));
        while self.cumulative.get(passed as usize).is_some_and(|sum| u64::from(*sum) <= drawn) {
            passed += 1;
        }
        self.least + passed
    }
}
