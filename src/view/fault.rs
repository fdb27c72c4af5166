//! Faults in the reader's language.

use leptos::prelude::*;

use super::state::App;
use crate::worker::fault::Fault;

/// The message on a fault; an unknown one is an internal error.
pub fn message(app: App, fault: &Fault) -> String {
    let id = format!("ui-error-{}", fault.code.name());
    if app.wording.texts_now().has(&id) { id } else { String::from("ui-error-internal") }
}

/// A fault in one sentence.
pub fn title(app: App, fault: &Fault) -> Signal<String> {
    let id = message(app, fault);
    Signal::derive(move || app.wording.text(&id))
}

/// What the reader can do about it.
pub fn help(app: App, fault: &Fault) -> Signal<String> {
    let id = message(app, fault);
    Signal::derive(move || app.wording.attribute(&id, "help").unwrap_or_default())
}
