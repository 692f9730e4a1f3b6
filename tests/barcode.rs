//! Do programs that read bar codes read back what was written?
#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use std::process::Command;

use proptest::prelude::*;
use qujat::barcode::{QUIET_ZONE, code_128};

/// The bars as the crate `code128` has them: each with the space after it.
fn bars(widths: &[u8]) -> Vec<code128::Bar> {
    widths.chunks(2).map(|pair| code128::Bar { width: pair[0], space: pair.get(1).copied().unwrap_or(0) }).collect()
}

#[test]
fn digits_go_two_in_the_room_of_one_sign() {
    let modules = |text: &str| code_128(text).expect("bars").iter().map(|width| usize::from(*width)).sum::<usize>();
    // The start, five pairs, the check symbol, the stop of thirteen.
    assert_eq!(modules("0123456789"), 11 * 7 + 13);
    assert!(modules("12345678901") < modules("ABCDEFGHIJK"));
}

#[test]
fn what_no_bar_can_say_has_no_bars() {
    for text in ["", "ҮЛГІ", "a\n", "\u{7F}", "№1"] {
        assert_eq!(code_128(text), None);
    }
}

proptest! {
    #[test]
    fn an_independent_library_reads_the_bars_back(text in prop_oneof!["[ -~]{1,40}", "[0-9A-C]{1,20}"]) {
        let widths = code_128(&text).expect("bars");
        prop_assert_eq!(code128::decode_str(&bars(&widths)).ok(), Some(text));
    }
}

/// `cargo xtask test` installs `zbarimg` and runs it.
#[test]
#[ignore = "needs zbarimg"]
fn a_scanner_reads_a_picture_of_the_bars() {
    let folder = std::env::temp_dir().join(format!("qujat-bars-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    for (at, text) in ["SAMPLE-000000000", "0123456789", "12345", "aB c~1234567"].into_iter().enumerate() {
        let picture = folder.join(format!("{at}.pgm"));
        fs::write(&picture, drawn(&code_128(text).expect("bars"))).expect("a picture");
        let output = Command::new("zbarimg").args(["--quiet", "--raw"]).arg(&picture).output().expect("zbarimg");
        assert_eq!(String::from_utf8_lossy(&output.stdout).trim_end_matches('\n'), text);
    }
    fs::remove_dir_all(&folder).expect("the folder goes");
}

/// A picture in the plainest format there is, PGM: three pixels a module, with the quiet zones.
fn drawn(widths: &[u8]) -> Vec<u8> {
    let mut row = vec![255; 3 * QUIET_ZONE];
    for (at, width) in widths.iter().enumerate() {
        let shade = if at % 2 == 0 { 0 } else { 255 };
        row.extend(std::iter::repeat_n(shade, 3 * usize::from(*width)));
    }
    row.extend(vec![255; 3 * QUIET_ZONE]);
    let mut picture = format!("P5\n{} 60\n255\n", row.len()).into_bytes();
    picture.extend(std::iter::repeat_n(row, 60).flatten());
    picture
}
