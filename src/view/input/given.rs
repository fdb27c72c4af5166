//! What is being looked at: files, or pasted text.

use leptos::prelude::*;

use crate::view::actions::reset::reset;
use crate::view::bytes::size;
use crate::view::parts::{Foreign, dynamic};
use crate::view::state::App;
use crate::view::wording::{count, t};

/// What the report is about, and the way to start over.
#[component]
pub fn Given(
    /// Whether there is a report.
    is_done: Memo<bool>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let start_over = move |_| {
        reset(app);
        app.focus("paste");
    };
    dynamic(move || {
        let source = is_done.get().then(|| app.log.report.get_untracked()).flatten().map(|report| report.source.clone());
        let Some(source) = source else { return view! { <div></div> }.into_any() };
        let names: Vec<&str> = source.files.iter().map(|file| file.name.as_str()).filter(|name| !matches!(*name, "" | "-")).collect();
        let name = match names.as_slice() {
            [] => view! { <span>{t("ui-pasted")}</span> }.into_any(),
            [name] => view! { <Foreign text=*name/> }.into_any(),
            [name, rest @ ..] => view! { <Foreign text=*name/><span>{count("ui-more-files", rest.len() as u64)}</span> }.into_any(),
        };
        let bytes = source.bytes;
        view! {
            <div class="row given-row">
                <p class="given">{name}<span>{count("ui-lines", source.lines)}</span><span>{move || size(app.wording, bytes)}</span></p>
                <button type="button" class="small" id="start-over" on:click=start_over>{t("ui-start-over")}</button>
            </div>
        }
        .into_any()
    })
}
