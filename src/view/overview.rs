//! Everything that Setup evaluated, as a table to search in.

use leptos::prelude::{Get, GetValue, SetValue, StoredValue};
use wasm_bindgen::JsValue;

use super::dom::{El, el, foreign, kept_fold, of, said, value};
use super::second::{doors, is_there};
use super::state::{App, signal, tick};
use crate::letters::lower;
use crate::report::model::{Evaluated, Run};

/// Milliseconds until the table is filled.
const LATER: u32 = 100;

/// The fold with the table, where the run evaluated anything.
pub fn overview(app: App, run: &Run) -> Option<El> {
    if run.analysis.is_empty() {
        return None;
    }
    let number = run.number;
    let query = StoredValue::new_local(JsValue::UNDEFINED);
    let changed = signal();
    // Hundreds of rows: in a task of their own, after the answer.
    gloo::timers::callback::Timeout::new(LATER, move || tick(changed)).forget();
    let typed = move |event: web_sys::Event| {
        query.set_value(value(&event).into());
        tick(changed);
    };
    let search = of("label", "search")
        .child(el("span").say(app, "ui-search-checks"))
        .child(el("input").attr("type", "search").attr("autocomplete", "off").on("input", typed));
    let count = app.count("ui-overview", run.analysis.len() as u64);
    let fold = kept_fold(app, "overview", "overview", &count).on("toggle", move |_| app.get().with_second(|| ()));
    Some(fold.child(search).dynamic(move || {
        app.ticks.second.get();
        if changed.get() == 0 || !is_there() {
            return said(app, "hint", "ui-reading");
        }
        let inner = app.get();
        let report = inner.report.borrow();
        let run = report.as_ref().and_then(|report| report.runs.iter().find(|run| run.number == number));
        let query = query.get_value().as_string().unwrap_or_default();
        run.map_or_else(|| el("div"), |run| doors::overview(app, &run.analysis, &query))
    }))
}

/// The rows in which the text stands.
pub fn table(app: App, rows: &[Evaluated], query: &str) -> El {
    let query = &lower(query);
    let head = ["ui-check-name", "ui-check-state", "ui-check-value", "ui-check-line"];
    let head = head.map(|id| el("th").attr("scope", "col").say(app, id));
    let state = |row: &Evaluated| app.word("ui-state-", &row.state);
    let found = rows.iter().filter(|row| [&*row.id, &*row.value, &state(row)].into_iter().any(|text| lower(text).contains(query)));
    let body = found.map(|row| {
        el("tr")
            .attr("data-state", &row.state)
            .child(el("td").child(foreign("bdi", &row.id)))
            .child(el("td").text(&state(row)))
            .child(el("td").child(foreign("bdi", &row.value)))
            .child(of("td", "number").text(&row.line.to_string()))
    });
    let table = el("table").child(el("thead").child(el("tr").children(head))).child(el("tbody").children(body.collect::<Vec<_>>()));
    of("div", "scroll").attr("tabindex", "0").attr("role", "group").label(app, "ui-overview-label").child(table)
}
