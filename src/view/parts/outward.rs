//! Links out of the page.

use leptos::prelude::*;

use crate::view::wording::t;

/// A link that opens in a tab of its own, and says so.
#[component]
pub fn Outward(
    /// Where to.
    #[prop(into)]
    href: String,
    /// What it is called.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    view! { <a href=href target="_blank" rel="noopener noreferrer">{label}<span class="quiet">" "{t("ui-new-tab")}</span></a> }
}
