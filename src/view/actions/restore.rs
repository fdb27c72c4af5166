//! What outlives the application when its element leaves the page, so that the next one goes on from there.

use std::collections::HashSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::address;
use super::prepare::prepare_in_current;
use crate::report::model::Report;
use crate::view::state::{App, Phase, Tab};
use crate::worker::host::Given;

/// What a later application goes on from.
#[derive(Debug)]
pub struct Saved {
    files: Vec<Given>,
    typed: String,
    report: Option<Arc<Report>>,
    shown: u32,
    tab: Tab,
    folds: HashSet<String>,
    flow: String,
    answers: String,
    printed: String,
}

/// What there is to go on from.
pub fn save(app: App) -> Saved {
    Saved {
        files: app.log.files.get_value(),
        typed: app.log.typed.get_untracked(),
        report: app.log.report.get_untracked(),
        shown: app.log.shown.get_untracked(),
        tab: app.tab.get_untracked(),
        folds: app.folds.get_value(),
        flow: app.ask.flow.get_untracked(),
        answers: app.ask.answers.get_untracked(),
        printed: app.ask.printed.get_untracked(),
    }
}

/// Goes on from what an application before this one left.
pub fn restore(app: App, saved: Saved) {
    app.log.files.set_value(saved.files);
    app.log.typed.set(saved.typed);
    // The link was followed before.
    app.log.linked.set_value(address::part("example="));
    app.tab.set(saved.tab);
    app.folds.set_value(saved.folds);
    app.ask.flow.set(saved.flow);
    app.ask.answers.set(saved.answers);
    app.ask.printed.set(saved.printed);
    let Some(report) = saved.report else { return };
    let reading = app.log.latest.get_value();
    app.spawn(async move {
        // The language may be another one than before. What is read meanwhile outweighs it.
        let prepared = prepare_in_current(app, Report::clone(&report)).await;
        if let (Ok(prepared), true) = (prepared, app.log.latest.get_value() == reading) {
            app.host().keep_report(Some(&prepared.json));
            app.log.shown.set(saved.shown);
            app.log.report.set(Some(prepared.report));
            app.log.phase.set(Phase::Done);
            app.host().state("done");
        }
    });
}
