//! What is counted on the way: cases by days, and minutes in order.

/// Numbers from the least on: a byte at a time, from the last to the first, for there may be a hundred thousand.
pub(super) fn sorted(mut numbers: Vec<u32>) -> Vec<u32> {
    let mut other = vec![0; numbers.len()];
    for shift in [0, 8, 16, 24] {
        let byte = |number: u32| (number >> shift & 0xFF) as usize;
        let mut places = [0_usize; 256];
        for number in &numbers {
            places[byte(*number)] += 1;
        }
        let mut before = 0;
        for place in &mut places {
            (*place, before) = (before, before + *place);
        }
        for number in &numbers {
            let place = &mut places[byte(*number)];
            if let Some(other) = other.get_mut(*place) {
                *other = *number;
            }
            *place += 1;
        }
        core::mem::swap(&mut numbers, &mut other);
    }
    numbers
}

/// More days than these are not told apart: a hundred years.
const MOST_DAYS: u32 = 36_525;

/// Counts one more case that takes so many days.
pub(super) fn count(over: &mut Vec<u32>, days: u32) {
    let index = days.min(MOST_DAYS) as usize;
    if over.len() <= index {
        over.resize(index + 1, 0);
    }
    if let Some(cases) = over.get_mut(index) {
        *cases += 1;
    }
}
