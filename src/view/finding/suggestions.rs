//! Suggestions: a short list of cards that the text may be about.

use std::sync::Arc;

use leptos::prelude::*;

use super::related::RelatedCard;
use crate::report::model::{Report, Suggestion};
use crate::view::parts::Heading;
use crate::view::state::App;
use crate::view::wording::t;

/// The suggestions of the report on screen, where there are any.
#[component]
pub fn Suggestions() -> impl IntoView {
    let app = expect_context::<App>();
    let first = app.log.report.with_untracked(|report| report.as_ref().map_or(0, |report| report.suggestions.len()));
    let each = move || (0..first).collect::<Vec<_>>();
    (first > 0).then(|| {
        view! {
            <section class="hits">
                <Heading below=1 text=t("ui-suggestions")/>
                <ul><For each=each key=|at| *at let:at><One at=at/></For></ul>
            </section>
        }
    })
}

/// One of them, in the current language.
#[component]
fn One(at: usize) -> impl IntoView {
    let app = expect_context::<App>();
    let of = move |report: &Arc<Report>| report.suggestions.get(at).cloned();
    let now = app.log.report.with_untracked(|report| report.as_ref().and_then(of))?;
    let why = Signal::derive(move || {
        let why = |found: Suggestion| found.why;
        app.log.report.with(|report| report.as_ref().and_then(of)).map(why).unwrap_or_default()
    });
    Some(view! {
        <li part="suggestion" data-id=now.id.clone()>
            <RelatedCard id=now.id.clone()/>
            " "
            <span class="hint">{why}</span>
        </li>
    })
}
