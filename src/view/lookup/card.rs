//! The card of one row of the catalog.

use std::sync::Arc;

use leptos::prelude::*;

use crate::report::card::card;
use crate::view::actions::ask::begin;
use crate::view::actions::show::show;
use crate::view::finding::Article;
use crate::view::parts::{ForeignCode, dynamic};
use crate::view::state::{App, Tab};
use crate::view::wording::t;

/// The card that is open, if any.
#[component]
pub fn Card() -> impl IntoView {
    let app = expect_context::<App>();
    let id = Memo::new(move |_| app.find.card.get());
    let each = move || Some(id.get()).filter(|id| !id.is_empty());
    let shown = move |id: String| view! { <div class="card" id="card" tabindex="-1"><Shown id=id/></div> };
    view! { <For each=each key=String::clone children=shown/> }
}

#[component]
fn Shown(id: String) -> impl IntoView {
    let app = expect_context::<App>();
    let Some(known) = card(&id, &app.wording.texts_now()) else {
        return view! { <p class="note">{t("ui-no-such-rule")}" "<ForeignCode text=id/></p> }.into_any();
    };
    let flow = format!("topic:{}", known.id);
    let ask = move |_| {
        show(app, Tab::Questions);
        begin(app, &flow);
    };
    let finding = Memo::new(move |_| Arc::new(card(&id, &app.wording.texts()).unwrap_or_default()));
    let has_questions = dynamic(move || {
        app.has(Tab::Questions).then(|| view! { <button type="button" on:click=ask.clone()>{t("lookup-situation")}</button> })
    });
    view! { {has_questions}<Article finding=finding below=1/> }.into_any()
}
