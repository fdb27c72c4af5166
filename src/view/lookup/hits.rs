//! What a search found.

use leptos::prelude::*;

use super::nothing::Nothing;
use crate::lookup::index::{Index, Kind};
use crate::lookup::rank::search;
use crate::view::actions::find::open_card;
use crate::view::fault::message;
use crate::view::parts::{ForeignCode, dynamic, visible};
use crate::view::state::App;
use crate::view::wording::word;

/// A hit as it is shown.
#[derive(Clone, PartialEq)]
struct Shown {
    id: String,
    /// The line that matched.
    line: String,
    /// The language of that line; empty for a name or code.
    lang: &'static str,
    /// Whether it is Setup's own text, which stays as it is.
    is_foreign: bool,
}

impl Shown {
    fn key(&self) -> String {
        [&*self.id, &*self.line].concat()
    }
}

/// The hits, best first; without a search the number of rows there are.
#[component]
pub fn Hits() -> impl IntoView {
    let app = expect_context::<App>();
    let (index, query) = (app.find.index, app.find.query);
    let is_searched = Memo::new(move |_| index.with(|index| matches!(index, Some(Ok(_)))) && query.with(|query| !query.trim().is_empty()));
    let found = Memo::new(move |_| match index.get() {
        Some(Ok(index)) if is_searched.get() => query.with(|query| shown(query, &index)),
        _ => Vec::new(),
    });
    let has_none = Memo::new(move |_| found.with(Vec::is_empty));
    let told = move || match index.get() {
        None => app.wording.text("ui-reading"),
        Some(Err(fault)) => app.wording.text(&message(app, &fault)),
        Some(Ok(_)) if is_searched.get() => app.wording.count("lookup-hits", found.with(Vec::len) as u64),
        Some(Ok(index)) => app.wording.count("ui-catalog", index.rows() as u64),
    };
    view! {
        <div class="hits">
            // A region that comes together with its text is not spoken: it is there before.
            <p class=move || if index.with(|index| matches!(index, Some(Err(_)))) { "note" } else { "hint" } role="status">{told}</p>
            {dynamic(move || {
                is_searched.get().then(|| {
                    view! {
                        <ul><For each=move || found.get() key=Shown::key children=hit/></ul>
                        {dynamic(move || has_none.get().then(|| view! { <Nothing/> }))}
                    }
                })
            })}
        </div>
    }
}

fn shown(query: &str, index: &Index) -> Vec<Shown> {
    let one = |hit: crate::lookup::rank::Hit<'_>| {
        let line = hit.telling();
        let (lang, is_foreign) = match line.map(|line| line.kind) {
            Some(Kind::Title(lang)) => (lang, false),
            Some(Kind::Message) => ("en", true),
            Some(Kind::Words) => ("en", false),
            _ => ("", true),
        };
        Shown { id: hit.id.to_owned(), line: line.map(|line| line.shown.clone()).unwrap_or_default(), lang, is_foreign }
    };
    search(query, index).into_iter().map(one).collect()
}

fn hit(hit: Shown) -> AnyView {
    let app = expect_context::<App>();
    let Shown { id, line, lang, is_foreign } = hit;
    let (title, target, code) = (word("", &id), id.clone(), id.clone());
    // A line that says what the title says is not repeated.
    let line = dynamic(move || {
        let translate = if is_foreign { "no" } else { "yes" };
        let is_new = !line.is_empty() && title.with(|title| *title != line);
        let lang = (!lang.is_empty()).then_some(lang);
        is_new.then(|| view! { <p class="hint" lang=lang dir="ltr" translate=translate>{visible(&line)}</p> })
    });
    view! {
        <li part="hit" data-id=id>
            <button type="button" class="link" on:click=move |_| open_card(app, &target)>{title}</button>
            " "
            <ForeignCode text=code/>
            {line}
        </li>
    }
    .into_any()
}
