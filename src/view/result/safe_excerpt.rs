//! Lines of the log to show to others, names replaced: seen before they are copied, with what was replaced.

use std::sync::Arc;

use leptos::prelude::*;

use crate::report::mask::excerpt::SafeExcerpt;
use crate::view::actions::copy::copy;
use crate::view::actions::excerpt::Asked;
use crate::view::actions::safe_excerpt::make;
use crate::view::parts::{Fold, Foreign, ForeignCode, dynamic};
use crate::view::state::{App, SharedRun};
use crate::view::wording::{count, t};

/// The fold, where there is a log to read again.
#[component]
pub fn SafeLines(
    /// The attempt.
    run: Memo<SharedRun>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let has_input = app.log.files.with_value(|files| !files.is_empty());
    let made = RwSignal::new(Asked::Unread);
    let opened = Callback::new(move |()| make(app, run.get_untracked(), made));
    let shown = dynamic(move || match made.get() {
        Asked::Unread | Asked::Reading => view! { <p class="hint">{t("ui-reading")}</p> }.into_any(),
        Asked::Failed => view! { <p class="hint">{t("ui-excerpt-failed")}</p> }.into_any(),
        Asked::Read(excerpt) => view! { <Lines excerpt=excerpt/> }.into_any(),
    });
    has_input.then(|| view! { <Fold class="safe" key="safe" title=t("ui-safe") opened=opened>{shown}</Fold> })
}

#[component]
fn Lines(excerpt: Arc<SafeExcerpt>) -> impl IntoView {
    let app = expect_context::<App>();
    let lines = excerpt.text.lines().map(|line| view! { <span class="row-line"><Foreign text=line/>"\n"</span> }).collect::<Vec<_>>();
    let replaced = excerpt.replaced.iter().map(|replaced| {
        view! { <li><ForeignCode text=replaced.stand_in.clone()/>": "<Foreign text=replaced.name.clone()/></li> }
    });
    let replaced = view! { <ul class="columns">{replaced.collect::<Vec<_>>()}</ul> };
    let title = count("ui-safe-replaced", excerpt.replaced.len() as u64);
    view! {
        <p>{t("ui-safe-lead")}</p>
        <pre class="scroll" dir="ltr" tabindex="0" role="group" aria-label=t("ui-excerpt")><code>{lines}</code></pre>
        <p class="label">{title}</p>
        {replaced}
        <p class="hint">{t("ui-safe-limits")}</p>
        <p class="row"><button type="button" id="copy-safe" on:click=move |_| copy(app, excerpt.text.clone())>{t("ui-safe-copy")}</button></p>
    }
}
