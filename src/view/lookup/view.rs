//! The look-up as a view.

use leptos::prelude::*;

use super::card::Card;
use super::hits::Hits;
use crate::view::parts::Heading;
use crate::view::state::App;
use crate::view::wording::{attribute, t};

/// The search, what it found, and the card that is open.
#[component]
pub fn Lookup() -> impl IntoView {
    let app = expect_context::<App>();
    view! {
        <div>
            <Heading below=1 text=t("lookup-heading")/>
            <label class="label" for="search">{t("lookup-label")}</label>
            <input type="search" id="search" autocomplete="off" aria-describedby="search-hint" bind:value=app.find.query/>
            <p class="hint" id="search-hint">{attribute("lookup-label", "hint")}</p>
            <Hits/>
            <Card/>
        </div>
    }
}
