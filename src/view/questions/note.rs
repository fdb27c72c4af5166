//! What is to be said of the last answer.

use leptos::prelude::*;

use crate::view::ask::Note;
use crate::view::parts::dynamic;
use crate::view::state::App;

/// The remark, where there is one.
#[component]
pub fn NoteLine() -> impl IntoView {
    let app = expect_context::<App>();
    dynamic(move || {
        app.ask.note.get().map(|note| {
            let text = move || match note {
                Note::Choose { unknown: true } => app.wording.text("question-choose"),
                Note::Choose { unknown: false } => app.wording.text("question-choose-known"),
                Note::Invalid => app.wording.text("question-invalid"),
                Note::NotOutput => app.wording.text("script-not-output"),
                Note::FromOutput(count) => app.wording.count("script-used", count as u64),
            };
            view! { <p class="note" role="alert">{text}</p> }
        })
    })
}
