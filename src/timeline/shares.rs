//! Parts of a whole, in whole thousandths.

/// The shares of parts that add up to a whole, in thousandths that add up to 1000; none of nothing.
///
/// Each is rounded down, and what is left goes to those that lost most, the first of equals first.
#[must_use]
pub fn apportion(parts: &[i64], whole: i64) -> Vec<i32> {
    if whole <= 0 {
        return vec![0; parts.len()];
    }
    let (mut left, mut shares, mut lost) = (1000, Vec::new(), Vec::new());
    for part in parts {
        // Thousandths of what is left of the division, so that nothing outgrows its bits.
        let (times, rest) = (part.div_euclid(whole), part.rem_euclid(whole));
        let (scaled, unit) = if whole < i64::MAX / 1000 { (rest * 1000, whole) } else { (rest, whole / 1000) };
        let share = i32::try_from(times * 1000 + scaled / unit).unwrap_or(0);
        left -= share;
        shares.push(share);
        lost.push(scaled % unit);
    }
    while left > 0 {
        let (mut next, mut most) = (None, 0);
        for (index, lost) in lost.iter().enumerate() {
            if *lost > most {
                (next, most) = (Some(index), *lost);
            }
        }
        let Some(index) = next else { break };
        if let (Some(share), Some(lost)) = (shares.get_mut(index), lost.get_mut(index)) {
            (*share, *lost) = (*share + 1, 0);
        }
        left -= 1;
    }
    shares
}

/// A share in thousandths, towards zero; none of nothing.
pub(super) fn thousandths(part: u64, whole: u64) -> u32 {
    let share = if part > u64::MAX / 1000 { part / (whole / 1000).max(1) } else { part * 1000 / whole.max(1) };
    u32::try_from(share).unwrap_or(u32::MAX)
}
