//! The findings of a run in their order, each consequence folded into its cause.

use std::sync::Arc;

use leptos::prelude::*;

use super::article::Article;
use crate::report::cascade;
use crate::report::model::Finding;
use crate::view::parts::Fold;
use crate::view::slices::drawn;
use crate::view::state::{App, SharedRun};
use crate::view::wording::count;

/// Findings drawn at once; those further down follow.
const SLICE: usize = 6;

/// Deeper consequences are not looked for: a circle of causes would never end.
const DEEPEST: u8 = 4;

/// All findings of a run.
#[component]
pub fn Findings(
    /// The run, in the current language.
    run: Memo<SharedRun>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let roots = cascade::roots(&run.get_untracked());
    let drawn = drawn(app, roots.len(), SLICE);
    let roots = StoredValue::new(roots);
    let each = move || roots.with_value(|roots| roots.iter().take(drawn.get()).copied().collect::<Vec<_>>());
    view! { <For each=each key=|at| *at let:at>{nested(run, at, 0)}</For> }
}

/// A finding, with its consequences folded into it.
fn nested(run: Memo<SharedRun>, at: usize, depth: u8) -> AnyView {
    let finding = Memo::new(move |_| run.with(|run| run.findings.get(at).cloned().map(Arc::new)).unwrap_or_default());
    let shown = run.get_untracked();
    let id = finding.with_untracked(|finding: &Arc<Finding>| finding.id.clone());
    let consequences = if depth > DEEPEST { Vec::new() } else { cascade::consequences(&shown, &id) };
    let children = move || {
        (!consequences.is_empty()).then(|| {
            let total = cascade::all_consequences(&shown, &id).len() as u64;
            let below = consequences.into_iter().map(|at| nested(run, at, depth + 1)).collect::<Vec<_>>();
            view! { <Fold class="consequences" key=format!("consequences {id}") title=count("ui-consequences", total)>{below}</Fold> }
        })
    };
    view! { <Article finding=finding below=2 + depth>{children()}</Article> }.into_any()
}
