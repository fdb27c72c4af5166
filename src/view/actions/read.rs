//! From what the reader gives to a report on screen.

use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::AbortSignal;

use super::index::{fetch_for, suggest};
use super::prepare::{Prepared, prepare_in_current};
use super::show::show;
use crate::report::public::public;
use crate::view::state::{App, Phase, Progress, Tab};
use crate::view::verdict::verdict;
use crate::worker::fault::{Fault, FaultCode};
use crate::worker::host::Given;
use crate::worker::tasks::pause;

/// Reads files or text, and shows the report; answers it as the host page gets it. A new call ends the one before: that fails
/// with [`FaultCode::Abort`], as it does when `signal` is aborted or the element leaves the page.
pub async fn diagnose(app: App, files: Vec<Given>, signal: Option<AbortSignal>) -> Result<JsValue, Fault> {
    stop(app);
    let reading = begin(app, files);
    let _abort = signal.map(|signal| EventListener::once(&signal, "abort", move |_| cancel(app)));
    let result = read(app, reading).await;
    if !is_current(app, reading) {
        return Err(Fault::aborted());
    }
    app.log.current.set_value(None);
    match result {
        Ok(value) => {
            app.host().state("done");
            if let Some(report) = app.log.report.get_untracked() {
                app.host().report_event(&serde_json::to_string(&public(&report))?);
            }
            app.say(untrack(|| verdict(app)));
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

fn begin(app: App, files: Vec<Given>) -> u32 {
    let reading = app.log.latest.get_value() + 1;
    app.log.latest.set_value(reading);
    app.log.current.set_value(Some(reading));
    app.log.files.set_value(files);
    app.log.progress.set(Progress { since: js_sys::Date::now(), ..Progress::default() });
    // The result before goes: where it has the focus, the browser would lay out the whole page before it takes it away.
    if let Some(before) = app.element("result") {
        let _ = before.blur();
    }
    app.log.phase.set(Phase::Reading);
    // A page that shows another view alone has the result, too, as long as there is one.
    if app.options.only.get_untracked().is_some_and(|only| only != Tab::Log) {
        app.options.only.set(None);
    }
    show(app, Tab::Log);
    app.host().state("reading");
    app.say(app.wording.texts_now().text("ui-status-reading", &[]));
    reading
}

/// Reads, and draws the report. Ends early when it is no longer the current reading.
async fn read(app: App, reading: u32) -> Result<JsValue, Fault> {
    let progress = move |read: u64, total: u64| {
        let _ = app.log.progress.try_update(|progress| (progress.read, progress.total) = (read, total));
    };
    let files = app.log.files.get_value();
    let index = fetch_for(app, &files);
    let mut report = app.client().read(files, progress).await?;
    if !is_current(app, reading) {
        return Err(Fault::aborted());
    }
    suggest(&mut report, index).await;
    if !is_current(app, reading) {
        return Err(Fault::aborted());
    }
    let Prepared { report, json, .. } = prepare_in_current(app, report).await?;
    // What follows is a task of its own, as is each slice of the drawing.
    pause().await;
    if !is_current(app, reading) {
        return Err(Fault::aborted());
    }
    let value = app.host().keep_report(Some(&json));
    app.folds.update_value(|folds| folds.clear());
    app.log.shown.set(report.shown_run);
    app.log.report.set(Some(report));
    app.log.phase.set(Phase::Done);
    pause().await;
    while is_current(app, reading) && app.log.drawing.get_value() > 0 {
        pause().await;
    }
    Ok(value)
}

// The element may have left the page.
fn is_current(app: App, reading: u32) -> bool {
    app.log.current.try_get_value().flatten() == Some(reading)
}

/// Starts to read, for the page's own controls.
pub fn start(app: App, files: Vec<Given>) {
    app.spawn(async move {
        // The page itself shows what went wrong.
        let _ = diagnose(app, files, None).await;
    });
}

/// Reads what stands in the text field.
pub fn read_typed(app: App) {
    let text = app.log.typed.get_untracked();
    if text.trim().is_empty() {
        app.show(app.wording.texts_now().text("ui-nothing-to-read", &[]));
        app.focus("paste");
    } else {
        start(app, Given::all(&JsValue::from_str(&text)));
    }
}

/// Reads the same again.
pub fn again(app: App) {
    start(app, app.log.files.get_value());
}

/// Ends what is being read.
pub fn cancel(app: App) {
    if stop(app) {
        rest(app);
        app.say(app.wording.texts_now().text("ui-status-cancelled", &[]));
        app.focus(if app.log.phase.get_untracked() == Phase::Done { "result" } else { "paste" });
    }
}

/// Ends what is being read, silently; answers whether anything was.
pub fn stop(app: App) -> bool {
    let was_reading = app.log.current.try_update_value(Option::take).flatten().is_some();
    if was_reading {
        app.client().cancel();
    }
    was_reading
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
    app.host().error_event(&fault);
    // The panel is an alert: it is heard by itself.
    app.say(String::new());
    app.log.phase.set(Phase::Failed(fault));
    app.focus("result");
}

/// Shows another attempt of the log.
pub fn show_run(app: App, number: u32) {
    app.log.shown.set(number);
    app.say(untrack(|| verdict(app)));
    app.focus("result");
}
