//! What changed since the attempt before: how many findings in one line, which ones folded.

use leptos::prelude::*;

use crate::view::parts::{Fold, LineList};
use crate::view::state::SharedRun;
use crate::view::wording::{Wording, count};

/// The comparison, where there is an attempt to compare with.
#[component]
pub fn ComparedFold(
    /// The run.
    run: Memo<SharedRun>,
) -> impl IntoView {
    let wording = expect_context::<Wording>();
    let compared = run.get_untracked().compared.clone()?;
    let with = compared.with.to_string();
    let parts =
        [("solved", "ui-solved", compared.solved), ("remaining", "ui-remaining", compared.remaining), ("new", "ui-new", compared.new)];
    let parts: Vec<(&str, Signal<String>, Vec<String>)> = parts
        .into_iter()
        .filter(|(_, _, ids)| !ids.is_empty())
        .map(|(class, label, ids)| (class, count(label, ids.len() as u64), ids))
        .collect();
    let labels: Vec<Signal<String>> = parts.iter().map(|(_, label, _)| *label).collect();
    let title = Signal::derive(move || {
        let title = wording.filled("ui-compared", &[("number", &with)]);
        let labels = labels.iter().map(|label| label.get()).collect::<Vec<_>>().join(" · ");
        if labels.is_empty() { title } else { format!("{title}: {labels}") }
    });
    let columns = parts.into_iter().map(move |(class, label, ids)| {
        let titles = Signal::derive(move || ids.iter().map(|id| wording.text(id)).collect::<Vec<_>>());
        view! { <div class=class><p class="label">{label}</p><LineList lines=titles/></div> }
    });
    Some(view! {
        <Fold class="compared" key="compared" title=title><div class="columns">{columns.collect::<Vec<_>>()}</div></Fold>
    })
}
