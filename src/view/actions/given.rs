//! What was given to be read, as the files that it consists of.

use js_sys::{Array, JsString, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use crate::view::state::App;
use crate::worker::edge::{get, object};

/// Longer text is kept as a file, not in the text field: browsers choke on it.
pub const LONG_TEXT: u32 = 256 * 1024;

/// What was given, as `{ name, file }` objects; text that is short enough stands in the text field, too.
pub fn take(app: App, input: &JsValue) -> Array {
    if let Some(text) = input.dyn_ref::<JsString>() {
        if text.length() <= LONG_TEXT {
            app.log.typed.set(String::from(text));
        }
        let blob = web_sys::Blob::new_with_str_sequence(&Array::of1(text));
        return blob.into_iter().map(|blob| named("".into(), &blob)).collect();
    }
    // What is given again after an error, or after the element was moved, is in that form already.
    Array::from(input).iter().map(|given| if Reflect::has(&given, &"file".into()).unwrap_or(false) { given } else { file(&given) }).collect()
}

fn file(given: &JsValue) -> JsValue {
    let path = get(given, "webkitRelativePath");
    let name = if path.is_string() && path.is_truthy() { path } else { get(given, "name") };
    named(if name.is_string() { name } else { "".into() }, given)
}

fn named(name: JsValue, file: &JsValue) -> JsValue {
    object(&[("name", name), ("file", file.clone())]).into()
}
