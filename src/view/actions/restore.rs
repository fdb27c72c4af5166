//! What outlives the application when its element leaves the page, so that the next one goes on from there.


use js_sys::{Array, JSON};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use super::prepare::prepare_in_current;
use super::read::publish;
use crate::report::model::Report;
use crate::view::state::{App, Phase, Tab};
use crate::worker::edge::{get, object};

/// What a later application can go on from.
pub fn save(app: App) -> JsValue {
    object(&[
        ("files", app.log.files.get_value().into()),
        ("typed", app.log.typed.get_untracked().into()),
        ("report", app.log.value.get_value()),
        ("shown", app.log.shown.get_untracked().into()),
        ("tab", app.tab.get_untracked().name().into()),
        ("flow", app.ask.flow.get_untracked().into()),
        ("answers", app.ask.answers.get_untracked().into()),
    ])
    .into()
}

/// Goes on from what an application before this one left.
pub fn restore(app: App) {
    let saved = app.host().saved();
    if !saved.is_object() {
        return;
    }
    let text = |name: &str| get(&saved, name).as_string().unwrap_or_default();
    app.log.files.set_value(Array::from(&get(&saved, "files")));
    app.log.typed.set(text("typed"));
    if let Some(tab) = Tab::named(&text("tab")) {
        app.tab.set(tab);
    }
    app.ask.flow.set(text("flow"));
    app.ask.answers.set(text("answers"));
    let shown = get(&saved, "shown").as_f64().unwrap_or_default() as u32;
    let json = JSON::stringify(&get(&saved, "report")).ok().and_then(|json| json.as_string());
    let Some(report) = json.and_then(|json| serde_json::from_str::<Report>(&json).ok()) else { return };
    let reading = app.log.latest.get_value();
    app.spawn(async move {
        // Unless something else is read meanwhile. The language may be another one than before.
        if let (Ok(prepared), true) = (prepare_in_current(app, report).await, app.log.latest.get_value() == reading) {
            app.log.shown.set(shown);
            app.log.report.set(Some(prepared.report));
            app.log.value.set_value(prepared.value);
            app.log.phase.set(Phase::Done);
            publish(app, false);
            app.host().state("done");
        }
    });
}
