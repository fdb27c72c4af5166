//! How far a finding can be trusted: what has to be said beside it, on the page and in exports alike.

use super::model::{By, Certainty, Evidence, Finding, FindingKind};

/// A remark on a finding: the id of its text, and the ids that it names as `$ids`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Of the message.
    pub id: &'static str,
    /// Joined by commas; empty where it names none.
    pub ids: String,
}

/// Returns the remarks on a finding.
pub fn remarks(finding: &Finding) -> Vec<Remark> {
    let proved_by_log = matches!(finding.evidence.first(), Some(Evidence::Line { .. }));
    let unreported = !finding.reported_by_setup && finding.kind == FindingKind::ReadinessCheck && proved_by_log;
    let probable = finding.certainty == Certainty::Probable;
    let by_text = finding.decided_by == By::Text && !probable;
    let all = [
        (unreported, "ui-not-reported"),
        (probable, "ui-probable"),
        (by_text, "ui-by-text"),
        (!finding.shared_with.is_empty(), "ui-shared"),
        (!finding.known, "ui-unknown-rule"),
    ];
    let told = all.into_iter().filter(|(applies, _)| *applies);
    told.map(|(_, id)| Remark { id, ids: if id == "ui-shared" { finding.shared_with.join(", ") } else { String::new() } }).collect()
}

/// Whether the title of a check without a row is its id.
pub fn is_titled_by_id(finding: &Finding) -> bool {
    !finding.known && finding.text.as_ref().is_some_and(|text| text.title.contains(&finding.id))
}
