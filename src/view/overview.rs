//! Everything that Setup evaluated, as a table to search in.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::dom::{El, el, foreign, kept_fold, of};
use super::state::App;
use crate::report::model::{Evaluated, Run};

/// Milliseconds until the table is filled.
const LATER: u32 = 100;

/// The fold with the table, where the run evaluated anything.
pub fn overview(app: App, run: &Run) -> Option<El> {
    if run.analysis.is_empty() {
        return None;
    }
    let rows: StoredValue<Rc<Vec<Evaluated>>, LocalStorage> = StoredValue::new_local(Rc::new(run.analysis.clone()));
    let query: StoredValue<String> = StoredValue::new(String::new());
    let changed = RwSignal::new(0u32);
    // Hundreds of rows: in a task of their own, after the answer.
    gloo::timers::callback::Timeout::new(LATER, move || super::state::tick(changed)).forget();
    let typed = move |event: web_sys::Event| {
        if let Some(input) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok()) {
            query.set_value(input.value().to_lowercase());
            super::state::tick(changed);
        }
    };
    let search = of("label", "search")
        .child(el("span").text(&app.t("ui-search-checks")))
        .child(el("input").attr("type", "search").attr("autocomplete", "off").on("input", typed));
    let count = app.count("ui-overview", run.analysis.len() as u64);
    Some(kept_fold(app, "overview", "overview", &count).child(search).dynamic(move || {
        if changed.get() == 0 {
            return el("div");
        }
        table(app, &rows.get_value(), &query.get_value())
    }))
}

fn table(app: App, rows: &[Evaluated], query: &str) -> El {
    let head = ["ui-check-name", "ui-check-state", "ui-check-value", "ui-check-line"];
    let head = head.map(|id| el("th").attr("scope", "col").text(&app.t(id)));
    let state = |row: &Evaluated| app.t(&format!("ui-state-{}", row.state));
    let found = rows.iter().filter(|row| {
        query.is_empty()
            || row.id.to_lowercase().contains(query)
            || row.value.to_lowercase().contains(query)
            || state(row).to_lowercase().contains(query)
    });
    let body = found.map(|row| {
        el("tr")
            .attr("data-state", &row.state)
            .child(el("td").child(foreign("bdi", &row.id)))
            .child(el("td").text(&state(row)))
            .child(el("td").child(foreign("bdi", &row.value)))
            .child(of("td", "number").text(&row.line.to_string()))
    });
    let table = el("table").child(el("thead").child(el("tr").children(head))).child(el("tbody").children(body.collect::<Vec<_>>()));
    of("div", "scroll").attr("tabindex", "0").attr("role", "group").attr("aria-label", &app.t("ui-overview-label")).child(table)
}
