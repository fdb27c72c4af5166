//! Title and choice of language.

use leptos::prelude::*;
use web_sys::HtmlSelectElement;

use super::parts::Heading;
use super::state::App;
use super::wording::{t, word};

/// The head of the application.
#[component]
pub fn Head() -> impl IntoView {
    view! {
        <header class="head">
            <div><Heading below=0 text=t("ui-title")/><p class="lead">{t("ui-lead")}</p></div>
            <Languages/>
        </header>
    }
}

#[component]
fn Languages() -> impl IntoView {
    let app = expect_context::<App>();
    let node = NodeRef::<leptos::html::Select>::new();
    // The element fetches the language and may fail: then the menu shows again what is spoken.
    Effect::new(move |_| {
        app.trouble.track();
        let tag = app.wording.tag();
        if let Some(select) = node.get() {
            let select: HtmlSelectElement = select;
            select.set_value(&tag);
        }
    });
    let options = app.host().languages().into_iter().map(|tag| {
        let name = word("ui-language-", &tag);
        view! { <option value=tag.clone() lang=tag>{name}</option> }
    });
    view! {
        <label class="language">
            <span>{t("ui-language")}</span>
            <select id="language" node_ref=node on:change:target=move |event| app.host().pick(&event.target().value())>
                {options.collect::<Vec<_>>()}
            </select>
        </label>
    }
}
