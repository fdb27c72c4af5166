//! The lines around a line, read from the input when asked for.

use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::dom::{El, el, foreign, kept_fold, of, p};
use super::second::doors;
use super::state::{App, signal, tick};
use crate::worker::tasks::spawn;
use crate::worker::wire::{number, texts};

/// A fold that shows where a line stands.
pub fn excerpt(app: App, file: Option<&str>, line: u64, offset: u64) -> El {
    let file = file.unwrap_or_default().to_owned();
    let key = format!("excerpt {line} {file}");
    // Nothing before it is asked for, `null` until there is an answer, then that, or `false`. Drawn anew, the lines are there
    // at once: nothing below them moves.
    let kept = app.get().excerpts.borrow().iter().find(|(of, _)| *of == key).map(|(_, lines)| lines.clone());
    let found = StoredValue::new_local(kept.unwrap_or(JsValue::UNDEFINED));
    let changed = signal();
    let name = key.clone();
    let toggled = move |_| {
        if !found.get_value().is_undefined() {
            return;
        }
        let place = Place { file: file.clone(), line, offset, key: name.clone() };
        app.get().with_second(move || doors::excerpt(app, place, found, changed));
    };
    let lines = move || {
        changed.get();
        let found = found.get_value();
        if found.is_object() {
            return doors::region(app, &found, line);
        }
        p("hint", &app.t(if found.as_bool().is_none() { "ui-reading" } else { "ui-excerpt-failed" }))
    };
    kept_fold(app, &key, "excerpt", &app.t("ui-show-in-log")).on("toggle", toggled).dynamic(lines)
}

/// Which lines are wanted.
pub struct Place {
    file: String,
    line: u64,
    offset: u64,
    /// Of the fold.
    key: String,
}

/// Reads the lines, and shows them.
pub fn read(app: App, place: Place, found: StoredValue<JsValue, LocalStorage>, changed: RwSignal<u32>) {
    if !found.get_value().is_undefined() {
        return;
    }
    found.set_value(JsValue::NULL);
    let inner = app.get();
    let files = inner.files.borrow().clone();
    let answer = inner.client.excerpt(&files, &place.file, place.line, place.offset);
    spawn(async move {
        let lines = answer.await.unwrap_or(JsValue::FALSE);
        inner.excerpts.borrow_mut().push((place.key, lines.clone()));
        // It may have been taken off the page meanwhile.
        let _ = found.try_set_value(lines);
        tick(changed);
    });
}

/// The lines, with their numbers.
pub fn region(app: App, found: &JsValue, line: u64) -> El {
    let first = number(found, "first") as u64;
    let mut code = el("code");
    for (text, number) in texts(found, "lines").iter().zip(first..) {
        let row = of("span", if number == line { "at" } else { "row-line" });
        code = code.child(row.child(of("span", "number").text(&number.to_string())).child(foreign("bdi", text)).text("\n"));
    }
    of("pre", "scroll").attr("dir", "ltr").attr("tabindex", "0").attr("role", "group").label(app, "ui-excerpt").child(code)
}
