//! What a keyboard, a web page or a scanner leaves between the signs that count.

/// Whether a sign takes no place on paper: marks of direction, joiners, soft hyphens, fillers, controls.
///
/// ```
/// use qujat::typing::is_invisible;
///
/// assert!(is_invisible('\u{200B}') && is_invisible('\u{AD}'));
/// assert!(!is_invisible(' ') && !is_invisible('і'));
/// ```
#[must_use]
pub const fn is_invisible(sign: char) -> bool {
    matches!(sign,
        '\0'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}'..='\u{84}' | '\u{86}'..='\u{9F}' // controls that are no space
        | '\u{AD}' // soft hyphen
        | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{180B}'..='\u{180F}' | '\u{3164}' | '\u{FFA0}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether a sign is a space of any kind: a plain or no-break one, a tab, the end of a line.
#[must_use]
pub const fn is_space(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '\u{2800}')
}

/// Whether nothing can be seen of a text: it is empty, or spaces and invisible signs alone.
///
/// ```
/// use qujat::typing::is_blank;
///
/// assert!(is_blank(" \u{200B}\u{2800}") && !is_blank("-"));
/// ```
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|sign| is_space(sign) || is_invisible(sign))
}

/// Whether a sign is a hyphen or a dash of any kind.
#[must_use]
pub const fn is_hyphen(sign: char) -> bool {
    matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}')
}

/// Whether a sign is an apostrophe of any kind, the letters among them too.
#[must_use]
pub const fn is_apostrophe(sign: char) -> bool {
    matches!(
        sign,
        '\'' | '`' | '\u{B4}' | '\u{2B9}'..='\u{2BF}' | '\u{2C8}' | '\u{2018}'..='\u{201B}' | '\u{2032}' | '\u{FF07}'
    )
}

/// Whether a sign is a decimal digit of another writing than ours: Arabic, full-width, mathematical and the rest.
///
/// ```
/// use qujat::typing::is_foreign_digit;
///
/// assert!(is_foreign_digit('٣') && is_foreign_digit('３') && is_foreign_digit('𝟑'));
/// assert!(!is_foreign_digit('3') && !is_foreign_digit('З'));
/// ```
#[must_use]
pub fn is_foreign_digit(sign: char) -> bool {
    match u16::try_from(u32::from(sign)) {
        Ok(code) => ZEROS.iter().any(|zero| (*zero..=*zero + 9).contains(&code)),
        Err(_) => matches!(sign, '\u{1D7CE}'..='\u{1D7FF}'),
    }
}

/// The zeros of Unicode's decimal digits up to U+FFFF, ours left out; nine digits follow each.
#[rustfmt::skip]
const ZEROS: [u16; 36] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66,
    0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810,
    0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0,
    0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
];
