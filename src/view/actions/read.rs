//! From what the reader gives to a report on screen.

use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::AbortSignal;

use super::prepare::{Prepared, prepare_in_current};
use super::show::show;
use super::{events, given};
use crate::view::fault;
use crate::view::state::{App, Phase, Progress, Tab};
use crate::view::verdict::verdict;
use crate::worker::fault::{Fault, FaultCode};
use crate::worker::tasks::pause;

pub use super::given::LONG_TEXT;

/// Reads files or text, and shows the report; answers it as the host page gets it. A new call ends the one before: that fails
/// with the code `abort`, as it does when `signal` is aborted or the element leaves the page.
pub async fn diagnose(app: App, input: JsValue, signal: Option<AbortSignal>) -> Result<JsValue, Fault> {
    stop(app);
    let files = given::take(app, &input);
    let reading = begin(app, &files);
    let _abort = signal.map(|signal| EventListener::once(&signal, "abort", move |_| cancel(app)));
    let result = read(app, reading, &files).await;
    if !is_current(app, reading) {
        return Err(Fault::aborted());
    }
    app.log.current.set_value(None);
    match result {
        Ok(()) => {
            app.host().state("done");
            let value = publish(app, true);
            app.status.set(untrack(|| verdict(app)));
            app.focus("result");
            Ok(value)
        }
        Err(fault) => {
            if fault.code == FaultCode::Abort {
                rest(app);
            } else {
                fail(app, fault.clone());
            }
            Err(fault)
        }
    }
}

fn begin(app: App, files: &Array) -> u32 {
    let reading = app.log.latest.get_value() + 1;
    app.log.latest.set_value(reading);
    app.log.current.set_value(Some(reading));
    app.log.files.set_value(files.clone());
    app.log.progress.set(Progress { since: js_sys::Date::now(), ..Progress::default() });
    // The result before goes: where it has the focus, the browser would lay out the whole page before it takes it away.
    if let Some(before) = app.element("result") {
        let _ = before.blur();
    }
    app.log.phase.set(Phase::Reading);
    show(app, Tab::Log);
    app.host().state("reading");
    app.status.set(app.wording.texts_now().text("ui-status-reading", &[]));
    reading
}

/// Reads, and draws the report. Ends early, as if all were well, when it is no longer the current reading.
async fn read(app: App, reading: u32, files: &Array) -> Result<(), Fault> {
    let progress = Rc::new(move |read: f64, total: f64| {
        let _ = app.log.progress.try_update(|progress| (progress.read, progress.total) = (read, total));
    });
    let report = app.client().analyse(reading, files, progress).await?;
    if !is_current(app, reading) {
        return Ok(());
    }
    let Prepared { report, value, .. } = prepare_in_current(app, report).await?;
    // The drawing is a task of its own.
    pause().await;
    if !is_current(app, reading) {
        return Ok(());
    }
    app.folds.update_value(|folds| folds.clear());
    app.log.shown.set(report.shown_run);
    app.log.report.set(Some(report));
    app.log.value.set_value(value);
    app.log.phase.set(Phase::Done);
    pause().await;
    while is_current(app, reading) && app.log.drawing.get_value() > 0 {
        pause().await;
    }
    Ok(())
}

// The element may have left the page.
fn is_current(app: App, reading: u32) -> bool {
    app.log.current.try_get_value().flatten() == Some(reading)
}

/// Starts to read, for the page's own controls.
pub fn start(app: App, input: JsValue) {
    app.spawn(async move {
        // The page itself shows what went wrong.
        let _ = diagnose(app, input, None).await;
    });
}

/// Reads what stands in the text field.
pub fn read_typed(app: App) {
    let text = app.log.typed.get_untracked();
    if !text.is_empty() {
        start(app, JsValue::from_str(&text));
    }
}

/// Reads the same again.
pub fn again(app: App) {
    start(app, app.log.files.get_value().into());
}

/// Ends what is being read.
pub fn cancel(app: App) {
    if stop(app) {
        rest(app);
        app.status.set(app.wording.texts_now().text("ui-status-cancelled", &[]));
    }
}

/// Ends what is being read, silently; answers whether anything was.
pub fn stop(app: App) -> bool {
    let Some(reading) = app.log.current.try_update_value(Option::take).flatten() else { return false };
    app.client().cancel(reading);
    true
}

/// Back to the report there was, or to the beginning.
fn rest(app: App) {
    let is_done = app.log.report.with_untracked(Option::is_some);
    app.host().state(if is_done { "done" } else { "idle" });
    app.log.phase.set(if is_done { Phase::Done } else { Phase::Idle });
}

/// Shows that something went wrong, and tells the host page.
pub fn fail(app: App, fault: Fault) {
    app.host().state("error");
    events::error(app, &fault);
    app.status.set(app.wording.texts_now().text(&fault::message(app, &fault), &[]));
    app.log.phase.set(Phase::Failed(fault));
}

/// Gives the host page the report, with an event if told so; answers it.
pub fn publish(app: App, fire: bool) -> JsValue {
    app.host().done(&app.log.value.get_value(), fire)
}

/// Shows another attempt of the log.
pub fn show_run(app: App, number: u32) {
    app.log.shown.set(number);
    app.status.set(untrack(|| verdict(app)));
    app.focus("result");
}
