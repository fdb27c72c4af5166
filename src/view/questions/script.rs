//! The read-only script, and where its output goes.

use leptos::prelude::*;

use crate::questions::script_for;
use crate::view::actions::ask::{request, take_output};
use crate::view::actions::copy::copy;
use crate::view::parts::{Heading, visible};
use crate::view::state::App;
use crate::view::wording::{count, t};

/// The script that finds what is still open, where it can find anything of it.
#[component]
pub fn Script(
    /// How many facts it finds.
    open: usize,
) -> impl IntoView {
    let app = expect_context::<App>();
    let output = NodeRef::<leptos::html::Textarea>::new();
    if open == 0 {
        return None;
    }
    let script = script_for(&request(app));
    let shown = visible(&script);
    let use_output = move |_| take_output(app, &output.get_untracked().map(|field| field.value()).unwrap_or_default());
    Some(view! {
        <section class="script">
            <Heading below=2 text=t("script-heading")/>
            <p>{count("script-lead", open as u64)}</p>
            <p class="hint">{t("script-explanation")}</p>
            <p class="row"><button type="button" on:click=move |_| copy(app, script.clone())>{t("script-copy")}</button></p>
            <pre class="scroll" dir="ltr" translate="no" tabindex="0" role="region" aria-label=t("script-heading")>{shown}</pre>
            <label class="label" for="output">{t("script-output")}</label>
            <textarea id="output" rows="4" dir="ltr" spellcheck="false" node_ref=output></textarea>
            <p class="row"><button type="button" on:click=use_output>{t("script-use")}</button></p>
        </section>
    })
}
