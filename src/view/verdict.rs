//! The verdict on a run in one or a few sentences: the heading of the result, and what screen readers hear.

use leptos::prelude::Get;

use super::state::{App, SharedRun};
use crate::report::cascade;
use crate::report::model::{Report, Severity, SourceKind};
use crate::report::subject::is_of_update;

/// The verdict on the run on screen; empty where there is no report.
pub fn verdict(app: App) -> String {
    let Some(report) = app.log.report.get() else { return String::new() };
    match app.log.run() {
        Some(run) => of_run(app, &report, &run),
        None if report.source.kind == SourceKind::Empty => app.wording.text("ui-verdict-empty"),
        None => app.wording.text("ui-verdict-other"),
    }
}

fn of_run(app: App, report: &Report, run: &SharedRun) -> String {
    let errors = cascade::count(run, Severity::Error);
    let warnings = cascade::count(run, Severity::Warning);
    let consequences = run.findings.iter().filter(|finding| finding.consequence_of.is_some()).count() as u64;
    let about = if is_of_update(report, run) { "ui-verdict-update" } else { "ui-verdict" };
    let mut sentences = vec![match errors {
        0 => app.wording.text(&format!("{about}-{}", run.outcome.name())),
        n => app.wording.count(&format!("{about}-errors"), n),
    }];
    if consequences > 0 {
        sentences.push(app.wording.count("ui-verdict-consequences", consequences));
    }
    if warnings > 0 {
        sentences.push(app.wording.count("ui-verdict-warnings", warnings));
    }
    sentences.join(" ")
}
