//! The text field. Pasting starts at once; what is too long for a text field is read without being shown in it.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{ClipboardEvent, InputEvent, KeyboardEvent};

use crate::view::actions::given::{LONG_TEXT, take};
use crate::view::actions::read::{read_typed, start};
use crate::view::state::App;

#[wasm_bindgen]
extern "C" {
    /// `DataTransfer`, with its text left on the other side: it may be huge.
    type Pasted;
    #[wasm_bindgen(method, js_name = getData)]
    fn get_data(this: &Pasted, format: &str) -> js_sys::JsString;
}

/// The text field for whatever is pasted.
#[component]
pub fn Field() -> impl IntoView {
    let app = expect_context::<App>();
    let pasted = move |event: ClipboardEvent| {
        let Some(data) = event.clipboard_data() else { return };
        if let Some(files) = data.files().filter(|files| files.length() > 0) {
            event.prevent_default();
            start(app, take(app, &js_sys::Array::from(&files)));
            return;
        }
        // The rest the browser inserts itself.
        let text = data.unchecked_ref::<Pasted>().get_data("text");
        if text.length() > LONG_TEXT {
            event.prevent_default();
            start(app, take(app, &text));
        }
    };
    let changed = move |event: web_sys::Event| {
        app.log.typed.set(event_target_value(&event));
        if event.dyn_ref::<InputEvent>().is_some_and(|event| event.input_type() == "insertFromPaste") {
            read_typed(app);
        }
    };
    let pressed = move |event: KeyboardEvent| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            read_typed(app);
        }
    };
    view! {
        <textarea
            id="paste"
            rows="5"
            dir="ltr"
            spellcheck="false"
            autocomplete="off"
            autocapitalize="off"
            placeholder="[03/14/2026 09:26:53.0589] [0] …"
            prop:value=app.log.typed
            on:paste=pasted
            on:input=changed
            on:keydown=pressed
        ></textarea>
    }
}
