//! Where to read on: topics, downloads, tools and pages, and searches with the words of the finding. Links only: nothing is
//! fetched, and a reader who does not click tells nobody anything.

use std::sync::Arc;

use leptos::prelude::*;

use crate::report::model::{Finding, LinkKind};
use crate::view::parts::{Outward, dynamic};
use crate::view::state::App;
use crate::view::wording::t;

/// The rows of links, where links are wanted.
#[component]
pub fn Further(
    /// The finding, in the current language.
    finding: Signal<Arc<Finding>>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let row = move |label: &'static str, is_search: bool| {
        let links =
            finding.with(|f| f.links.iter().filter(|link| (link.kind == LinkKind::Search) == is_search).cloned().collect::<Vec<_>>());
        (!links.is_empty()).then(|| {
            let links = links.into_iter().map(|link| {
                let title = link.title.unwrap_or(link.name);
                view! { <Outward href=link.url label=Signal::stored(title)/> }
            });
            view! { <div class="row more further"><p>{t(label)}</p>{links.collect::<Vec<_>>()}</div> }
        })
    };
    dynamic(move || app.options.links.get().then(|| view! { {row("ui-read-on", false)}{row("ui-further", true)} }))
}
