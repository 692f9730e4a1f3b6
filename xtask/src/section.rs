//! The custom sections of a compiled module.

/// The module without the custom sections of this name, or nothing when it is not a module.
///
/// Rust's precompiled standard library declares features, reference types among them, that our own code is compiled
/// without. wasm-bindgen reads the declaration alone, so it has to go before old browsers can be served.
pub fn without(module: &[u8], name: &str) -> Option<Vec<u8>> {
    const HEADER: &[u8] = b"\0asm\x01\0\0\0";
    let mut rest = module.strip_prefix(HEADER)?;
    let mut kept = HEADER.to_vec();
    while let Some((&id, after_id)) = rest.split_first() {
        let (size, body) = number(after_id)?;
        let body_and_more = body.len();
        let (body, next) = body.split_at_checked(size)?;
        let whole = rest.get(..rest.len() - body_and_more + size)?;
        if id != 0 || section_name(body)? != name.as_bytes() {
            kept.extend_from_slice(whole);
        }
        rest = next;
    }
    Some(kept)
}

fn section_name(body: &[u8]) -> Option<&[u8]> {
    let (length, rest) = number(body)?;
    rest.get(..length)
}

/// An unsigned LEB128 number, and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (index, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, bytes.get(index + 1..)?));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULE: &[u8] = b"\0asm\x01\0\0\0\x01\x01\x00\x00\x04\x02ab!\x00\x85\x00\x02cd!!";

    #[test]
    fn only_the_named_section_goes() {
        assert_eq!(without(MODULE, "ab").unwrap(), b"\0asm\x01\0\0\0\x01\x01\x00\x00\x85\x00\x02cd!!");
        assert_eq!(without(MODULE, "cd").unwrap(), b"\0asm\x01\0\0\0\x01\x01\x00\x00\x04\x02ab!");
        assert_eq!(without(MODULE, "ef").unwrap(), MODULE);
    }

    #[test]
    fn what_is_not_a_module_is_refused() {
        assert_eq!(without(b"<html>", "ab"), None);
        assert_eq!(without(&MODULE[..MODULE.len() - 1], "ab"), None);
    }
}
