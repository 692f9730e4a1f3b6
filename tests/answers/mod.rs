//! What the functions of the module have to answer, for the tests that ask the built module in Node and in browsers.

use std::path::Path;

use serde_json::Value;

/// Leaves `answers/<function>.<test>.json` in the target folder: for each call a list of the values in the order JavaScript
/// gives them, and the text that has to come back, to the byte. A function that gives an object has to give that text
/// when `JSON.stringify` writes it. Each file of tests leaves its own, so two may ask the same function.
pub fn leave(function: &str, calls: impl IntoIterator<Item = (Vec<Value>, String)>) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("answers");
    std::fs::create_dir_all(&folder).expect("the target folder can be written to");
    let calls: Vec<Value> = calls
        .into_iter()
        .map(|(mut values, answer)| {
            values.push(answer.into());
            values.into()
        })
        .collect();
    assert!(!calls.is_empty(), "nothing was asked of {function}");
    std::fs::write(
        folder.join(format!("{function}.{}.json", env!("CARGO_CRATE_NAME"))),
        Value::from(calls).to_string(),
    )
    .expect("the target folder can be written to");
}
