//! Showing what a result looks like, on an invented log.

use leptos::prelude::*;

use super::{address, read};
use crate::catalog::examples::{FILE, find};
use crate::view::state::{App, Tab};
use crate::worker::fault::{Fault, FaultCode};
use crate::worker::host::Given;

/// Fetches an example and reads it, unless something else is read by then.
pub fn show(app: App, name: String) {
    let before = app.log.latest.get_value();
    app.trouble.set(None);
    app.spawn(async move {
        let fetched = app.site().text(FILE).await;
        if app.log.latest.get_value() != before {
            return;
        }
        let log = fetched.and_then(|all| find(&all, &name).map(str::to_owned).ok_or_else(|| Fault::new(FaultCode::Load, &name)));
        match log {
            Ok(log) => read::start(app, Given::named(&format!("example-{name}.log"), &log)),
            Err(fault) => {
                app.host().error_event(&fault);
                app.trouble.set(Some(String::from("ui-error-load")));
            }
        }
    });
}

/// Shows the example that the page's address asks for, where it is another one than before.
pub fn follow(app: App) {
    if Tab::named(&app.host().first()) != Some(Tab::Log) {
        return;
    }
    let linked = address::part("example=");
    if app.log.linked.get_value() != linked {
        app.log.linked.set_value(linked.clone());
        if !linked.is_empty() {
            show(app, linked);
        }
    }
}
