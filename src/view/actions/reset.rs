//! Back to the beginning.

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::read::{publish, stop};
use crate::view::state::{App, Phase};

/// Forgets everything that was given.
pub fn reset(app: App) {
    stop(app);
    app.log.phase.set(Phase::Idle);
    app.log.report.set(None);
    app.log.value.set_value(JsValue::UNDEFINED);
    app.log.files.set_value(Array::new());
    app.log.typed.set(String::new());
    app.folds.update_value(|folds| folds.clear());
    app.status.set(String::new());
    app.trouble.set(None);
    publish(app, false);
    app.host().state("idle");
}
