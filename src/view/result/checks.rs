//! Everything that Setup evaluated, as a table to search in.

use leptos::prelude::*;

use crate::report::model::Evaluated;
use crate::view::parts::{Fold, Foreign};
use crate::view::slices::drawn_later;
use crate::view::state::{App, SharedRun};
use crate::view::wording::{Wording, count, t, word};

/// Rows drawn in one task.
const SLICE: usize = 40;

/// The fold with the table, where the run evaluated anything.
#[component]
pub fn Checks(
    /// The run.
    run: Memo<SharedRun>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let wording = expect_context::<Wording>();
    let run = run.get_untracked();
    let total = run.analysis.len();
    if total == 0 {
        return None;
    }
    let drawn = drawn_later(app, total, SLICE);
    let run = StoredValue::new(run);
    let query = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let query = query.get().to_lowercase();
        let has = |text: &str| text.to_lowercase().contains(&query);
        let wanted = |row: &Evaluated| query.is_empty() || has(&row.id) || has(&row.value) || has(&wording.text(&state_id(row)));
        run.with_value(|run| (0..total).filter(|at| wanted(&run.analysis[*at])).collect::<Vec<_>>())
    });
    let each = move || found.with(|found| found.iter().take(drawn.get()).copied().collect::<Vec<_>>());
    let row = move |at: usize| run.with_value(|run| view! { <CheckRow row=run.analysis[at].clone()/> });
    Some(view! {
        <Fold class="overview" key="overview" title=count("ui-overview", total as u64)>
            <label class="search">
                <span>{t("ui-search-checks")}</span>
                <input type="search" autocomplete="off" on:input:target=move |event| query.set(event.target().value())/>
            </label>
            <div class="scroll" tabindex="0" role="group" aria-label=t("ui-overview-label")>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{t("ui-check-name")}</th>
                            <th scope="col">{t("ui-check-state")}</th>
                            <th scope="col">{t("ui-check-value")}</th>
                            <th scope="col">{t("ui-check-line")}</th>
                        </tr>
                    </thead>
                    <tbody><For each=each key=|at| *at children=row/></tbody>
                </table>
            </div>
        </Fold>
    })
}

#[component]
fn CheckRow(row: Evaluated) -> impl IntoView {
    view! {
        <tr data-state=row.state.name()>
            <td><Foreign text=row.id.as_ref()/></td>
            <td>{word("ui-state-", row.state.name())}</td>
            <td><Foreign text=row.value.as_ref()/></td>
            <td class="number">{row.line.to_string()}</td>
        </tr>
    }
}

fn state_id(row: &Evaluated) -> String {
    format!("ui-state-{}", row.state.name())
}
