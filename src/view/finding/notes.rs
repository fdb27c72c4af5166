//! How far a finding can be trusted.

use std::sync::Arc;

use leptos::prelude::*;

use crate::report::model::{By, Certainty, Evidence, Finding, FindingKind};
use crate::view::wording::{filled, t};

/// The remarks on a finding.
#[component]
pub fn Notes(
    /// The finding.
    finding: Arc<Finding>,
) -> impl IntoView {
    let proved_by_log = matches!(finding.evidence.first(), Some(Evidence::Line { .. }));
    let unreported = !finding.reported_by_setup && finding.kind == FindingKind::ReadinessCheck && proved_by_log;
    let probable = finding.certainty == Certainty::Probable;
    let by_text = finding.decided_by == By::Text && !probable;
    let shared = (!finding.shared_with.is_empty()).then(|| filled("ui-shared", "ids", finding.shared_with.join(", ")));
    let notes = [
        unreported.then(|| t("ui-not-reported")),
        probable.then(|| t("ui-probable")),
        by_text.then(|| t("ui-by-text")),
        shared,
        (!finding.known).then(|| t("ui-unknown-rule")),
    ];
    notes.into_iter().flatten().map(|note| view! { <p class="note">{note}</p> }).collect::<Vec<_>>()
}
