//! The views: one is shown, the others wait as they are.

use leptos::prelude::*;

use super::input::Input;
use super::lookup::Lookup;
use super::progress::ProgressBar;
use super::questions::Questions;
use super::result::Outcome;
use super::state::{App, Tab};
use super::tabs::{panel_id, tab_id};
use super::topic::Topic;

/// A view. Where it is the only one, it has no tab.
#[component]
pub fn Panel(
    /// Which one.
    tab: Tab,
) -> impl IntoView {
    let app = expect_context::<App>();
    let has_tab = move || app.options.only.get().is_none();
    let body = match tab {
        Tab::Log => view! { <Topic/><Input/><ProgressBar/><Outcome/> }.into_any(),
        Tab::Questions => view! { <Questions/> }.into_any(),
        Tab::Lookup => view! { <Lookup/> }.into_any(),
    };
    view! {
        <div
            class="panel"
            id=panel_id(tab)
            role=move || has_tab().then_some("tabpanel")
            aria-labelledby=move || has_tab().then(|| tab_id(tab))
            hidden=move || has_tab() && app.tab.get() != tab
        >
            <div>{body}</div>
        </div>
    }
}
