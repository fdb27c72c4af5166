//! The whole: title, language, tabs, views, and what screen readers hear.

use leptos::prelude::*;

use super::head::Head;
use super::panel::Panel;
use super::parts::dynamic;
use super::state::{App, Tab};
use super::tabs::TabBar;
use super::wording::{Wording, t};
use crate::report::answered::tool;

/// Everything in the box.
#[component]
pub fn Page() -> impl IntoView {
    let app = expect_context::<App>();
    let trouble = dynamic(move || app.trouble.get().map(|id| view! { <p class="note" role="alert">{move || app.wording.text(&id)}</p> }));
    let views = move || app.options.only.get().map_or_else(|| Tab::ALL.to_vec(), |only| vec![only]);
    let bar = dynamic(move || app.options.only.get().is_none().then(|| view! { <TabBar/> }));
    view! {
        <div class="app">
            <div>
                <Head/>
                {trouble}
                {bar}
                <For each=views key=|tab| *tab let:tab><Panel tab=tab/></For>
                <Foot/>
            </div>
            // Stays in its place: screen readers watch it.
            <p class=move || if app.status.with(|status| status.is_shown) { "toast" } else { "quiet" } role="status">
                {move || app.status.with(|status| status.text.clone())}
            </p>
        </div>
    }
}

#[component]
fn Foot() -> impl IntoView {
    let wording = expect_context::<Wording>();
    let tool = tool();
    let text = move || wording.filled("ui-about", &[("version", &tool.version), ("date", &tool.content_date)]);
    view! { <div class="foot"><p>{text}" "{t("ui-about-content")}</p></div> }
}
