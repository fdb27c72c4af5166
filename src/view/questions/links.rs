//! The link to the answers.

use leptos::prelude::*;

use crate::view::actions::address::with_fragment;
use crate::view::actions::ask::fragment;
use crate::view::actions::copy::copy;
use crate::view::state::App;
use crate::view::wording::t;

/// The button that copies the link, where the answers can be in one.
#[component]
pub fn CopyLink() -> impl IntoView {
    let app = expect_context::<App>();
    let fragment = fragment(&app.ask.flow.get_untracked(), &untrack(|| app.ask.link()))?;
    let copy_link = move |_| copy(app, with_fragment(&fragment));
    Some(view! {
        <p class="row"><button type="button" on:click=copy_link>{t("link-copy")}</button></p>
        <p class="hint">{t("link-holds")}</p>
    })
}
