//! Lines of the log to show to others, names replaced: seen before they are copied, with what was replaced.

use leptos::prelude::*;

use crate::report::mask::excerpt::Replaced;
use crate::view::actions::copy::copy;
use crate::view::actions::excerpt::Lines;
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
    let made = RwSignal::new(Lines::Unread);
    let opened = Callback::new(move |()| make(app, run.get_untracked(), made));
    let shown = dynamic(move || match made.get() {
        Lines::Unread | Lines::Reading => view! { <p class="hint">{t("ui-reading")}</p> }.into_any(),
        Lines::Failed => view! { <p class="hint">{t("ui-excerpt-failed")}</p> }.into_any(),
        Lines::Read { texts, replaced, .. } => view! { <Shown lines=texts replaced=replaced/> }.into_any(),
    });
    has_input.then(|| view! { <Fold class="safe" key="safe" title=t("ui-safe") opened=opened>{shown}</Fold> })
}

#[component]
fn Shown(lines: Vec<String>, replaced: Vec<Replaced>) -> impl IntoView {
    let app = expect_context::<App>();
    let title = count("ui-safe-replaced", replaced.len() as u64);
    let replaced = replaced.into_iter().map(|replaced| {
        view! { <li><ForeignCode text=replaced.stand_in/>": "<Foreign text=replaced.name/></li> }
    });
    let replaced = view! { <ul class="columns">{replaced.collect::<Vec<_>>()}</ul> };
    let text = lines.join("\n") + "\n";
    let lines = lines.into_iter().map(|line| view! { <span class="row-line"><Foreign text=line/>"\n"</span> }).collect::<Vec<_>>();
    view! {
        <p>{t("ui-safe-lead")}</p>
        <pre class="scroll" dir="ltr" tabindex="0" role="group" aria-label=t("ui-excerpt")><code>{lines}</code></pre>
        <p class="label">{title}</p>
        {replaced}
        <p class="hint">{t("ui-safe-limits")}</p>
        <p class="row"><button type="button" id="copy-safe" on:click=move |_| copy(app, text.clone())>{t("ui-safe-copy")}</button></p>
    }
}
