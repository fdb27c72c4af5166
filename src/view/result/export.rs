//! What the reader takes along: the report as Markdown on the clipboard, as a page or a JSON file, names masked unless told otherwise.

use leptos::prelude::*;

use crate::view::actions::export::{copy_markdown, save_html, save_json};
use crate::view::state::App;
use crate::view::wording::t;

/// The row of buttons.
#[component]
pub fn Export() -> impl IntoView {
    let app = expect_context::<App>();
    view! {
        <div class="row export">
            <button type="button" on:click=move |_| copy_markdown(app)>{t("ui-copy-markdown")}</button>
            <button type="button" on:click=move |_| save_json(app)>{t("ui-save-json")}</button>
            <button type="button" on:click=move |_| save_html(app)>{t("ui-save-html")}</button>
            <label class="check"><input type="checkbox" bind:checked=app.masked/><span>{t("ui-mask")}</span></label>
        </div>
    }
}
