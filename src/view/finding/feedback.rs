//! "Did this help?": an event for the host page, and a way to write where the host gives an address.

use leptos::prelude::*;

use crate::view::parts::{Outward, dynamic};
use crate::view::state::App;
use crate::view::wording::t;

/// The question, then the thanks.
#[component]
pub fn Feedback(
    /// The finding.
    id: String,
) -> impl IntoView {
    let app = expect_context::<App>();
    let answered = RwSignal::new(false);
    let node = NodeRef::<leptos::html::Div>::new();
    let id = StoredValue::new(id);
    let answer = move |helpful: bool| {
        app.host().feedback_event(&id.get_value(), helpful);
        // The buttons go; who was on one stays where it was.
        if let Some(row) = node.get_untracked() {
            let row: web_sys::HtmlElement = row.into();
            let _ = row.focus();
        }
        answered.set(true);
    };
    let ask = move || {
        view! {
            <span class="row">
                <span>{t("ui-helped")}</span>
                <button type="button" class="small" on:click=move |_| answer(true)>{t("ui-yes")}</button>
                <button type="button" class="small" on:click=move |_| answer(false)>{t("ui-no")}</button>
            </span>
        }
    };
    let thank = move || {
        let address = dynamic(move || address(app).map(|address| view! { " "<Outward href=address label=t("ui-write")/> }));
        view! { <span>{t("ui-thanks")}{address}</span> }
    };
    view! { <div class="row helped" node_ref=node tabindex="-1">{dynamic(move || if answered.get() { thank().into_any() } else { ask().into_any() })}</div> }
}

/// Where to write, if the host gave an address that can be followed.
fn address(app: App) -> Option<String> {
    let address = app.options.feedback.get();
    let is_mail = address.contains('@') && !address.contains(':');
    let is_link = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    (app.options.links.get() && (is_mail || is_link)).then(|| if is_mail { format!("mailto:{address}") } else { address })
}
