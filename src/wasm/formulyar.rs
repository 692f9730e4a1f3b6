//! The formulyar: a draft looked at before an officer fills in the real one.

use super::{language, read, write};
use crate::formulyar::FormulyarDraft;
use crate::report::{self, FormulyarReport};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Looks at a draft of a formulyar: every mistake, and the form, its stub, the information sheet and the machine-readable
/// lines as they would be.
#[wasm_bindgen(js_name = previewFormulyar)]
pub fn preview_formulyar(
    draft: Ts<FormulyarDraft>,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<Ts<FormulyarReport>, JsValue> {
    write(&report::preview_formulyar(&read(&draft)?, language(lang)?))
}

/// The machine-readable lines of a draft by themselves, from the top: those of each document wanted, and nothing where the
/// draft has no name. The preview has them with what each part of them means.
#[cfg(feature = "analysis")]
#[wasm_bindgen(js_name = machineReadableLines, unchecked_return_type = "string[][]")]
pub fn machine_readable_lines(draft: Ts<FormulyarDraft>) -> Result<JsValue, JsValue> {
    super::list(&*report::machine_readable_lines(&read(&draft)?))
}
