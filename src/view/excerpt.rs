//! The lines around a line, read from the input when asked for.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::dom::{El, el, foreign, kept_fold, of, p};
use super::state::{App, tick};

/// The number of the first line, and the lines; or an error's code.
type Lines = Result<(u64, Vec<String>), String>;

/// A fold that shows where a line stands.
pub fn excerpt(app: App, file: Option<&str>, line: u64, offset: u64) -> El {
    let found: StoredValue<Option<Lines>> = StoredValue::new(None);
    let changed = RwSignal::new(0u32);
    let asked = StoredValue::new(false);
    let file = file.unwrap_or_default().to_owned();
    let key = format!("excerpt {line} {file}");
    let toggled = move |_| {
        if asked.get_value() {
            return;
        }
        asked.set_value(true);
        let inner = app.get();
        let file = file.clone();
        spawn_local(async move {
            let files = inner.files.borrow().clone();
            let answer = inner.client.excerpt(&files, &file, line, offset).await;
            let _ = found.try_update_value(|found| *found = Some(answer.map_err(|fault| fault.code)));
            tick(changed);
        });
    };
    let lines = move || {
        changed.get();
        found.with_value(|found| match found {
            None => p("hint", &app.t("ui-reading")),
            Some(Err(_)) => p("hint", &app.t("ui-excerpt-failed")),
            Some(Ok((first, lines))) => region(app, *first, lines, line),
        })
    };
    kept_fold(app, &key, "excerpt", &app.t("ui-show-in-log")).on("toggle", toggled).dynamic(lines)
}

fn region(app: App, first: u64, lines: &[String], line: u64) -> El {
    let rows = lines.iter().zip(first..).map(|(text, number)| {
        let row = of("span", if number == line { "at" } else { "row-line" });
        row.child(of("span", "number").text(&number.to_string())).child(foreign("bdi", text)).text("\n")
    });
    of("pre", "scroll")
        .attr("dir", "ltr")
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-label", &app.t("ui-excerpt"))
        .child(el("code").children(rows.collect::<Vec<_>>()))
}
