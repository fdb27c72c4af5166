//! What the reader takes along: Markdown on the clipboard, JSON as a file; names masked unless told otherwise. The buttons are
//! there from the first, what they do is in the second module.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::dom::{El, el, of, press};
use super::second::doors;
use super::state::App;
use crate::report::markdown::markdown;
use crate::report::mask::mask_in_place;
use crate::report::model::Report;
use crate::worker::tasks::spawn;
use crate::worker::wire::Plain;

/// The row of buttons.
pub fn export(app: App) -> El {
    let inner = app.get();
    let masked = el("input").attr("type", "checkbox").flag("checked", inner.mask.get()).on("change", move |event| {
        let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        app.get().mask.set(input.is_none_or(|input| input.checked()));
    });
    // What only a click may do, it may do when nothing is left to fetch.
    let early = move |_| app.get().second_early();
    of("div", "row export")
        .on("focusin", early)
        .child(press(app, "", "ui-copy-markdown", move || app.get().with_second(move || doors::copy_report(app))))
        .child(press(app, "", "ui-save-json", move || app.get().with_second(move || doors::save_report(app))))
        .child(of("label", "check").child(masked).child(el("span").say(app, "ui-mask")))
}

/// Puts the report on the clipboard.
pub fn copy_report(app: App) {
    let inner = app.get();
    let text = markdown(&report(app), inner.shown.get(), &inner.texts.borrow());
    copy(app, &text);
}

/// Saves the report as a file.
pub fn save_report(app: App) {
    if let Ok(json) = js_sys::JSON::stringify(&report(app).write()) {
        save(app, &json);
    }
}

// As it leaves the page.
fn report(app: App) -> Report {
    let inner = app.get();
    let mut report = Report::read(&inner.value.borrow());
    if inner.mask.get() {
        mask_in_place(&mut report);
    }
    report
}

/// Puts text on the clipboard, and says so. In some browsers only a click itself may: nothing is fetched before.
pub fn copy(app: App, text: &str) {
    let inner = app.get();
    let text = text.to_owned();
    let clipboard = web_sys::window().map(|window| crate::worker::client::get(&window.navigator(), "clipboard"));
    spawn(async move {
        let copied = match clipboard.filter(|clipboard| clipboard.is_object()) {
            Some(clipboard) => JsFuture::from(clipboard.unchecked_ref::<web_sys::Clipboard>().write_text(&text)).await.is_ok(),
            None => false,
        };
        let copied = copied || copy_selected(&inner, &text);
        inner.say(inner.t(if copied { "ui-copied" } else { "ui-not-copied" }));
    });
}

#[wasm_bindgen]
extern "C" {
    type Selecting;
    #[wasm_bindgen(method)]
    fn select(this: &Selecting);
    #[wasm_bindgen(method, js_name = execCommand)]
    fn exec_command(this: &Selecting, name: &str) -> bool;
}

// The way for pages without a clipboard of their own (plain http, frames).
fn copy_selected(inner: &super::state::Inner, text: &str) -> bool {
    let Some(document) = inner.root.owner_document() else { return false };
    let Ok(field) = document.create_element("textarea") else { return false };
    field.set_text_content(Some(text));
    let _ = inner.root.append_child(&field);
    field.unchecked_ref::<Selecting>().select();
    let copied = document.unchecked_ref::<Selecting>().exec_command("copy");
    field.remove();
    copied
}

fn save(app: App, json: &JsValue) {
    let inner = app.get();
    let parts = js_sys::Array::of1(json);
    let Some(document) = inner.root.owner_document() else { return };
    let (Ok(blob), Ok(link)) = (web_sys::Blob::new_with_str_sequence(&parts), document.create_element("a")) else { return };
    let Ok(url) = web_sys::Url::create_object_url_with_blob(&blob) else { return };
    let _ = link.set_attribute("href", &url);
    let _ = link.set_attribute("download", "setup-readiness.json");
    link.unchecked_ref::<web_sys::HtmlElement>().click();
    gloo::timers::callback::Timeout::new(1000, move || {
        let _ = web_sys::Url::revoke_object_url(&url);
    })
    .forget();
}
