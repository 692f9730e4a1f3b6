//! The formulyar: a draft looked at before an officer fills in the real one.

use super::{contract_error, language, read, write};
use crate::formulyar::FormulyarDraft;
use crate::iin::Iin;
use crate::report::{self, FormulyarReport, IinReport};
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

/// `previewFormulyar` for JSON text: a `FormulyarDraft` in, a `FormulyarReport` out.
#[wasm_bindgen(js_name = previewFormulyarJson)]
pub fn preview_formulyar_json(
    draft: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<String, JsValue> {
    report::preview_formulyar_json(draft, language(lang)?).map_err(|error| contract_error(&error))
}

/// Checks an IIN by itself: form, check digit, and what date of birth and sex it shows.
#[wasm_bindgen(js_name = checkIin)]
pub fn check_iin(
    text: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<Ts<IinReport>, JsValue> {
    write(&report::check_iin(text, language(lang)?))
}

/// Whether form and check digit of an IIN are right, without reasons: for those who count numbers.
#[wasm_bindgen(js_name = isIin)]
#[must_use]
pub fn is_iin(text: &str) -> bool {
    Iin::parse_unbound(text).is_ok()
}

/// The machine-readable lines of a draft by themselves, from the top: those of each document wanted, and nothing where the
/// draft has no name. The preview has them with what each part of them means.
#[cfg(feature = "analysis")]
#[wasm_bindgen(js_name = machineReadableLines, unchecked_return_type = "string[][]")]
pub fn machine_readable_lines(draft: Ts<FormulyarDraft>) -> Result<JsValue, JsValue> {
    super::list(&*report::machine_readable_lines(&read(&draft)?))
}
