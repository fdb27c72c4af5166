//! Text onto the clipboard.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlTextAreaElement;

use crate::view::state::App;
use crate::worker::tasks::within;

/// How long the browser may take to say whether the page may copy, in milliseconds: it may be asking its reader.
const ANSWER: u32 = 10_000;

/// Puts text on the clipboard, and says whether that went well. In some browsers only a click itself may do so: nothing may be
/// waited for before.
pub fn copy(app: App, text: String) {
    // Pages over plain http have none.
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard()).filter(|clipboard| !clipboard.is_undefined());
    let written = clipboard.map(|clipboard| clipboard.write_text(&text));
    app.spawn(async move {
        let copied = match written {
            Some(written) => matches!(within(ANSWER, JsFuture::from(written)).await, Some(Ok(_))),
            None => false,
        };
        let copied = copied || copy_selected(app, &text);
        app.show(app.wording.texts_now().text(if copied { "ui-copied" } else { "ui-not-copied" }, &[]));
    });
}

#[wasm_bindgen]
extern "C" {
    /// `Document`, for the command that web-sys only has for HTML documents.
    type Commands;
    #[wasm_bindgen(method, js_name = execCommand)]
    fn exec_command(this: &Commands, name: &str) -> bool;
}

// The way for pages without a clipboard of their own (plain http, frames).
fn copy_selected(app: App, text: &str) -> bool {
    let root = app.root();
    let Some(document) = root.owner_document() else { return false };
    let made = document.create_element("textarea").ok().and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(field) = made else { return false };
    field.set_value(text);
    let _ = root.append_child(&field);
    field.select();
    let copied = document.unchecked_ref::<Commands>().exec_command("copy");
    field.remove();
    copied
}
