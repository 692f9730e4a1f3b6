//! What an analyst asks besides: pictures of the whole process, and the models in full.

use super::{known, language};
use crate::application::EditionId;
use crate::law::Edition;
use crate::report;
use crate::service::Service;
use crate::timeline::Course;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The process of a service as BPMN 2.0 XML with its layout: one pool, a lane for each unit, the steps in order.
#[wasm_bindgen(js_name = processDiagram)]
pub fn process_diagram(
    #[wasm_bindgen(unchecked_param_type = "EditionId")] edition: &str,
    #[wasm_bindgen(unchecked_param_type = "Service")] service: &str,
    #[wasm_bindgen(unchecked_param_type = "Course")] course: &str,
    #[wasm_bindgen(unchecked_param_type = "Language")] lang: &str,
) -> Result<String, JsValue> {
    let (edition, service, course) =
        (known::<EditionId>(edition)?, known::<Service>(service)?, known::<Course>(course)?);
    Ok(report::process_diagram(Edition::of(edition), service, course, language(lang)?))
}
