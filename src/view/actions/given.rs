//! What was given to be read.

use js_sys::JsString;
use leptos::prelude::Set;
use wasm_bindgen::prelude::*;

use crate::view::state::App;
use crate::worker::host::Given;

/// Longer text is kept as a file, not in the text field: browsers choke on it.
pub const LONG_TEXT: u32 = 256 * 1024;

/// Files or text as they are read; text that is short enough stands in the text field, too.
pub fn take(app: App, input: &JsValue) -> Vec<Given> {
    if let Some(text) = input.dyn_ref::<JsString>().filter(|text| text.length() <= LONG_TEXT) {
        app.log.typed.set(String::from(text));
    }
    Given::all(input)
}
