//! One attempt at Setup: what it was, what to do, what was found, and what else there is to see.

use leptos::prelude::*;

use super::checks::Checks;
use super::compared::ComparedFold;
use super::export::Export;
use super::plan::Plan;
use super::safe_excerpt::SafeLines;
use super::strip::Strip;
use super::timeline::Timeline;
use crate::view::finding::Findings;
use crate::view::parts::Heading;
use crate::view::state::{App, SharedRun};
use crate::view::wording::t;

/// The attempt of a number, in the current report.
#[component]
pub fn Attempt(
    /// Its number.
    number: u32,
) -> impl IntoView {
    let app = expect_context::<App>();
    let first = app.log.report.with_untracked(|report| report.as_ref().and_then(|report| SharedRun::find(report, number)))?;
    // In the language of the report; what is on screen stays as it is while the report goes.
    let run = Memo::new(move |shown: Option<&SharedRun>| {
        let current = app.log.report.with(|report| report.as_ref().and_then(|report| SharedRun::find(report, number)));
        current.or_else(|| shown.cloned()).unwrap_or_else(|| first.clone())
    });
    let has_findings = run.with_untracked(|run| !run.findings.is_empty());
    let findings = has_findings.then(|| {
        view! { <section class="findings"><Heading below=1 text=t("ui-findings")/><Findings run=run/></section> }
    });
    Some(view! {
        <Strip run=run/>
        <Timeline run=run/>
        <ComparedFold run=run/>
        <Plan run=run/>
        {findings}
        <Checks run=run/>
        <Export/>
        <SafeLines run=run/>
    })
}
