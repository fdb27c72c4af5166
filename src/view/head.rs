//! Title and choice of language.

use leptos::prelude::*;
use web_sys::HtmlSelectElement;

use super::parts::Heading;
use super::state::App;
use super::wording::t;
use crate::texts::LANGUAGES;

/// The head of the application.
#[component]
pub fn Head() -> impl IntoView {
    view! {
        <div class="head">
            <div><Heading below=0 text=t("ui-title")/><p class="lead">{t("ui-lead")}</p></div>
            <Languages/>
        </div>
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
    // Each name is in its own language.
    let options = LANGUAGES.iter().map(|language| view! { <option value=language.tag lang=language.tag>{language.name}</option> });
    view! {
        <label class="language">
            <span>{t("ui-language")}</span>
            <select id="language" node_ref=node on:change:target=move |event| app.host().pick(&event.target().value())>
                {options.collect::<Vec<_>>()}
            </select>
        </label>
    }
}
