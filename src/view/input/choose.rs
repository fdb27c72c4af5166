//! Choosing files, or a folder with all that is in it.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::HtmlInputElement;

use crate::view::actions::given;
use crate::view::actions::read::start;
use crate::view::state::App;
use crate::view::wording::t;

/// The button that chooses files.
#[component]
pub fn ChooseFiles() -> impl IntoView {
    let app = expect_context::<App>();
    view! {
        <label class="button">
            <input type="file" id="files" multiple=true on:change:target=move |event| take(app, &event.target())/>
            <span>{t("ui-choose-files")}</span>
        </label>
    }
}

/// The button that chooses a folder.
#[component]
pub fn ChooseFolder() -> impl IntoView {
    let app = expect_context::<App>();
    view! { <button type="button" on:click=move |_| choose_folder(app)>{t("ui-choose-folder")}</button> }
}

// A field of its own, out of the page: the one in it takes files.
fn choose_folder(app: App) {
    let made = app.root().owner_document().and_then(|document| document.create_element("input").ok());
    let Some(input) = made.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) else { return };
    input.set_type("file");
    let _ = input.set_attribute("webkitdirectory", "");
    let chosen = input.clone();
    gloo::events::EventListener::once(&input, "change", move |_| take(app, &chosen)).forget();
    input.click();
}

fn take(app: App, input: &HtmlInputElement) {
    let files = input.files().map(|files| js_sys::Array::from(&files)).unwrap_or_default();
    // The same file can be chosen again.
    input.set_value("");
    if files.length() > 0 {
        start(app, given::take(app, &files));
    }
}
