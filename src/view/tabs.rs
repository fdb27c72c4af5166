//! The tabs that lead to the views.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::actions::show::show;
use super::state::{App, Tab};
use super::wording::{t, word};

/// The row of tabs; the arrow keys go from one to the next.
#[component]
pub fn TabBar() -> impl IntoView {
    let app = expect_context::<App>();
    let keys = move |event: KeyboardEvent| {
        let at = Tab::ALL.iter().position(|tab| *tab == app.tab.get_untracked()).unwrap_or_default();
        let last = Tab::ALL.len() - 1;
        let is_rtl = app.root().matches(":dir(rtl)").unwrap_or_default();
        let next = match (event.key().as_str(), is_rtl) {
            ("ArrowRight", false) | ("ArrowLeft", true) => (at + 1) % Tab::ALL.len(),
            ("ArrowLeft", false) | ("ArrowRight", true) => at.checked_sub(1).unwrap_or(last),
            ("Home", _) => 0,
            ("End", _) => last,
            _ => return,
        };
        event.prevent_default();
        show(app, Tab::ALL[next]);
        app.focus(tab_id(Tab::ALL[next]));
    };
    view! { <div class="tabs" role="tablist" aria-label=t("ui-tabs") on:keydown=keys>{Tab::ALL.map(tab_button).collect_view()}</div> }
}

fn tab_button(tab: Tab) -> AnyView {
    let app = expect_context::<App>();
    let selected = move || app.tab.get() == tab;
    view! {
        <button
            type="button"
            class="tab"
            role="tab"
            id=tab_id(tab)
            aria-controls=panel_id(tab)
            aria-selected=move || selected().to_string()
            tabindex=move || if selected() { "0" } else { "-1" }
            on:click=move |_| show(app, tab)
        >
            {word("ui-tab-", tab.name())}
        </button>
    }
    .into_any()
}

/// Id of a tab.
pub fn tab_id(tab: Tab) -> &'static str {
    match tab {
        Tab::Log => "tab-log",
        Tab::Questions => "tab-questions",
        Tab::Lookup => "tab-lookup",
    }
}

/// Id of the view that it leads to.
pub fn panel_id(tab: Tab) -> &'static str {
    match tab {
        Tab::Log => "view-log",
        Tab::Questions => "view-questions",
        Tab::Lookup => "view-lookup",
    }
}
