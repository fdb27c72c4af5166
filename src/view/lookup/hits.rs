//! What a search found.

use std::sync::Arc;

use leptos::prelude::*;

use crate::lookup::{Index, search};
use crate::view::actions::find::open_card;
use crate::view::fault::title;
use crate::view::parts::{ForeignCode, dynamic};
use crate::view::state::App;
use crate::view::wording::{count, t, word};

/// The hits, best first; without a search the number of rows there are.
#[component]
pub fn Hits() -> impl IntoView {
    let app = expect_context::<App>();
    dynamic(move || match app.find.index.get() {
        None => view! { <p class="hint">{t("ui-reading")}</p> }.into_any(),
        Some(Err(fault)) => view! { <p class="note">{title(app, &fault)}</p> }.into_any(),
        Some(Ok(index)) => view! { <Found index=index/> }.into_any(),
    })
}

#[component]
fn Found(index: Arc<Index>) -> impl IntoView {
    let app = expect_context::<App>();
    let rows = index.rows() as u64;
    let is_empty = Memo::new(move |_| app.find.query.with(|query| query.trim().is_empty()));
    let found = Memo::new(move |_| {
        let query = app.find.query.get();
        search(&query, &index).into_iter().map(|(id, _)| id.to_owned()).collect::<Vec<String>>()
    });
    dynamic(move || {
        if is_empty.get() {
            return view! { <p class="hint">{count("ui-catalog", rows)}</p> }.into_any();
        }
        let number = move || app.wording.count("lookup-hits", found.with(Vec::len) as u64);
        view! {
            <div class="hits">
                <p class="hint" role="status">{number}</p>
                <ul><For each=move || found.get() key=String::clone children=hit/></ul>
            </div>
        }
        .into_any()
    })
}

fn hit(id: String) -> AnyView {
    let app = expect_context::<App>();
    let (title, target, shown) = (word("", &id), id.clone(), id.clone());
    view! {
        <li part="hit" data-id=id.clone()>
            <button type="button" class="link" on:click=move |_| open_card(app, &target)>{title}</button>
            " "
            <ForeignCode text=shown/>
        </li>
    }
    .into_any()
}
