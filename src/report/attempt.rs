//! What the head of an attempt says, on the page and in exports alike.

use super::model::{Interface, Mode, Outcome, Report, Run, SourceKind};
use crate::texts::Texts;

/// How many attempts the input holds, the oldest included that were left out.
pub fn total(report: &Report) -> u32 {
    let kept = u32::try_from(report.runs.len()).unwrap_or(u32::MAX);
    report.runs.last().map_or(0, |last| last.number.max(kept))
}

/// A time of the log, `2026-03-14 09:26:53 UTC`.
pub fn moment(time: &str) -> String {
    let whole_seconds = time.split('.').next().unwrap_or_default().replace('T', " ");
    [&whole_seconds, " UTC"].concat()
}

/// What Setup was started for; nothing where only the log has a name for it.
pub fn mode_name(mode: &Mode, texts: &Texts) -> Option<String> {
    let id = ["ui-mode-", mode.name()].concat();
    texts.has(&id).then(|| texts.text(&id, &[]))
}

/// How a run ended, as the texts name it: `closed` is a wizard that ended before anything was done.
pub fn ending(run: &Run) -> &'static str {
    let is_closed = run.outcome == Outcome::Unknown && run.interface == Some(Interface::Gui) && run.outcome_line.is_some();
    if is_closed { "closed" } else { run.outcome.name() }
}

/// The same; nothing where it is unknown because the input is no log, which could not tell.
pub fn outcome(report: &Report, run: &Run) -> Option<&'static str> {
    (run.outcome != Outcome::Unknown || report.source.kind == SourceKind::Log).then(|| ending(run))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_for_people() {
        assert_eq!(moment("2026-03-14T09:26:53.591"), "2026-03-14 09:26:53 UTC");
        assert_eq!(moment("2026-03-14"), "2026-03-14 UTC");
    }
}
