//! Code 128, the bar code of ISO/IEC 15417: a text as the widths of bars and spaces.
//!
//! No text that we could read says which code the formulyar of 2011 bore; this one is usual for such forms, and the bars
//! of a preview are for the eye. The crate `code128` does the same and takes eight times the room in the page, so it
//! reads our bars back in a test instead.

/// The light margin that the standard wants on either side, in modules: ten times the narrowest bar.
pub const QUIET_ZONE: usize = 10;

/// The widths of bars and spaces in turn, in modules, a bar first and last, without the quiet zones.
///
/// Code set B for signs, code set C for four digits or more in a row, two of them in the room of one sign. None for an empty text
/// and for one with a sign that is not printable ASCII.
///
/// ```
/// use qujat::barcode::{QUIET_ZONE, code_128};
///
/// let widths = code_128("SAMPLE").unwrap();
/// assert_eq!(widths.len() % 2, 1);
/// let modules: usize = widths.iter().map(|width| usize::from(*width)).sum();
/// // The start, six signs, the check sign and the stop, which is two modules wider.
/// assert_eq!(modules, 11 * 9 + 2);
/// assert_eq!(modules + 2 * QUIET_ZONE, 121);
/// assert_eq!(code_128("ҮЛГІ"), None);
/// ```
#[must_use]
pub fn code_128(text: &str) -> Option<Vec<u8>> {
    if text.is_empty() || !text.bytes().all(|sign| matches!(sign, b' '..=b'~')) {
        return None;
    }
    let symbols = symbols(text.as_bytes());
    let mut widths = Vec::with_capacity(6 * symbols.len() + 7);
    for symbol in symbols {
        let pattern = *PATTERNS.get(usize::from(symbol))?;
        // The first width of the six is what the others leave of eleven.
        let others = [pattern >> 12 & 7, pattern >> 9 & 7, pattern >> 6 & 7, pattern >> 3 & 7, pattern & 7];
        widths.push(11 - others.iter().sum::<u16>());
        widths.extend(others);
    }
    widths.extend(STOP);
    widths.into_iter().map(|width| u8::try_from(width).ok()).collect()
}

/// Code set B holds signs, code set C pairs of digits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Set {
    B,
    C,
}

/// The start, the text and the check symbol.
fn symbols(text: &[u8]) -> Vec<u8> {
    let mut symbols = Vec::with_capacity(text.len() + 4);
    let mut set = None;
    let mut rest = text;
    // How many digits stand next: a run is counted once.
    let mut digits = 0;
    while let Some((&sign, after)) = rest.split_first() {
        if digits == 0 {
            digits = rest.iter().take_while(|sign| sign.is_ascii_digit()).count();
        }
        let stays = set == Some(Set::C) && digits >= 2;
        // An odd run begins in set B, so that the rest of it goes in pairs.
        let wanted = if stays || (digits >= 4 && digits % 2 == 0) { Set::C } else { Set::B };
        if set != Some(wanted) {
            symbols.push(match (set, wanted) {
                (None, Set::B) => START_B,
                (None, Set::C) => START_C,
                (Some(_), Set::B) => TO_B,
                (Some(_), Set::C) => TO_C,
            });
            set = Some(wanted);
        }
        match (wanted, after) {
            (Set::C, [second, after @ ..]) => {
                symbols.push(10 * (sign - b'0') + second - b'0');
                digits -= 2;
                rest = after;
            }
            (Set::B | Set::C, _) => {
                symbols.push(sign - b' ');
                digits = digits.saturating_sub(1);
                rest = after;
            }
        }
    }
    let weighed = symbols.iter().enumerate().map(|(at, symbol)| u64::from(*symbol) * at.max(1) as u64);
    symbols.push((weighed.sum::<u64>() % 103) as u8);
    symbols
}

const TO_C: u8 = 99;
const TO_B: u8 = 100;
const START_B: u8 = 104;
const START_C: u8 = 105;

/// The stop, with its bar at the end.
const STOP: [u16; 7] = [2, 3, 3, 1, 1, 1, 2];

/// The symbols 0 to 105: each the last five of its six widths, an octal digit each. The six make eleven modules.
#[rustfmt::skip]
const PATTERNS: [u16; 106] = [
    0o12222, 0o22122, 0o22221, 0o21223, 0o21322, 0o31222, 0o22213, 0o22312, 0o32212, 0o21213, 0o21312, 0o31212,
    0o12232, 0o22132, 0o22231, 0o13222, 0o23122, 0o23221, 0o23211, 0o21132, 0o21231, 0o13212, 0o23112, 0o12131,
    0o11222, 0o21122, 0o21221, 0o12212, 0o22112, 0o22211, 0o12123, 0o12321, 0o32121, 0o11323, 0o31123, 0o31321,
    0o12313, 0o32113, 0o32311, 0o11313, 0o31113, 0o31311, 0o12133, 0o12331, 0o32131, 0o13123, 0o13321, 0o33121,
    0o13121, 0o11331, 0o31131, 0o13113, 0o13311, 0o13131, 0o11123, 0o11321, 0o31121, 0o12113, 0o12311, 0o32111,
    0o14111, 0o21411, 0o31111, 0o11224, 0o11422, 0o21124, 0o21421, 0o41122, 0o41221, 0o12214, 0o12412, 0o22114,
    0o22411, 0o42112, 0o42211, 0o41211, 0o21114, 0o13111, 0o41112, 0o34111, 0o11242, 0o21142, 0o21241, 0o14212,
    0o24112, 0o24211, 0o11212, 0o21112, 0o21211, 0o12141, 0o14121, 0o12121, 0o11143, 0o11341, 0o31141, 0o14113,
    0o14311, 0o11113, 0o11311, 0o13141, 0o14131, 0o11141, 0o11131, 0o11412, 0o11214, 0o11232,
];
