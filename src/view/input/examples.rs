//! What to look at without a log: an invented one for each common situation, fetched when it is asked for.

use leptos::prelude::*;

use crate::catalog::examples::{SITUATIONS, of_row};
use crate::view::actions::example::show;
use crate::view::parts::dynamic;
use crate::view::state::App;
use crate::view::wording::{t, word};

/// The examples; that of the row that the page is about comes first.
#[component]
pub fn Examples() -> impl IntoView {
    let app = expect_context::<App>();
    let button =
        move |name, label| view! { <button type="button" class="small" on:click=move |_| show(app, String::from(name))>{label}</button> };
    let own = dynamic(move || app.options.rule.with(|rule| of_row(rule)).map(|name| button(name, t("ui-example-own"))));
    let each = SITUATIONS.map(|name| button(name, word("ui-example-", name)));
    view! {
        <div class="row examples" role="group" aria-labelledby="examples">
            <span class="hint" id="examples">{t("ui-examples")}</span>
            {own}
            {each.into_iter().collect::<Vec<_>>()}
        </div>
    }
}
