//! What a run is about: Setup, or an update, which has an installer of its own.

use super::attempt;
use super::model::{Report, Run, Severity};
use crate::catalog::Catalog;

/// Whether the run is that of an update: the input is its log, or all errors are such as no operation of Setup has.
pub fn is_of_update(report: &Report, run: &Run) -> bool {
    let has_no_operation = |id: &str| Catalog::default().find(id).is_some_and(|(_, row)| row.operations.is_empty());
    let mut errors = run.findings.iter().filter(|finding| finding.severity == Severity::Error).peekable();
    let is_log = report.notices.iter().any(|notice| notice.code == "update-log");
    // Setup has a build and an operation of its own; an update has neither.
    is_log && run.setup_build.is_none() && run.mode.is_none()
        || errors.peek().is_some() && errors.all(|finding| has_no_operation(&finding.id))
}

/// Returns the message that says how the run ended: Setup, or the update; nothing where the input could not tell.
pub fn outcome(report: &Report, run: &Run) -> Option<String> {
    let name = attempt::outcome(report, run)?;
    let about = if is_of_update(report, run) { "outcome-update-" } else { "outcome-" };
    Some([about, name].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyzer::Analyzer;

    fn report(files: &[(&str, &str)]) -> Report {
        let mut analyzer = Analyzer::default();
        for (name, text) in files {
            analyzer.begin(name);
            analyzer.push(text.as_bytes());
        }
        analyzer.finish()
    }

    fn outcomes(report: &Report) -> Vec<String> {
        report.runs.iter().filter_map(|run| outcome(report, run)).collect()
    }

    const PATCH: &str = "=== Verbose logging started: 3/14/2026  9:26:53\r\n\
        MSI (c) (68:04) [09:26:53:110]: Command Line: PATCH=C:\\Temp\\Exchange2019-KB5019758-x64-en.msp\r\n\
        Property(S): ProductName = Microsoft Exchange Server\r\n\
        MSI (s) (B4:20) [09:26:54:409]: MainEngineThread is returning ";
    const SETUP: &str = "[03/14/2026 09:26:53.0589] [0] **********************************************\n\
        [03/14/2026 09:26:53.0590] [0] Starting Microsoft Exchange Server 2019 Setup\n\
        [03/14/2026 09:26:53.0591] [0] **********************************************\n\
        [03/14/2026 09:26:53.0592] [0] Setup version: 15.2.1544.4.\n\
        [03/14/2026 09:26:53.0593] [0] The Exchange Server setup operation completed successfully.\n\
        [03/14/2026 09:26:53.0594] [0] End of Setup\n";

    #[test]
    fn an_update_has_an_end_of_its_own() {
        for (code, end) in [("0", "succeeded"), ("1603", "failed")] {
            let report = report(&[("PatchVerboseLogging.log", &[PATCH, code, "\r\n"].concat())]);
            assert_eq!(outcomes(&report), [["outcome-update-", end].concat()]);
        }
        assert_eq!(outcomes(&report(&[("ExchangeSetup.log", SETUP)])), ["outcome-succeeded"]);
        let both = report(&[("ExchangeSetup.log", SETUP), ("PatchVerboseLogging.log", &[PATCH, "1603\r\n"].concat())]);
        let mut told = outcomes(&both);
        told.sort();
        assert_eq!(told, ["outcome-succeeded", "outcome-update-failed"]);
    }

    #[test]
    fn services_that_are_back_are_no_update() {
        let log = "[00:50:54] * ServiceControl.ps1: 14/03/2026 00:50:54\n[00:50:55] Disabling service 'FMS'.\n\
                   [00:50:56] Script completed succesfully.\n[01:20:11] * ServiceControl.ps1: 14/03/2026 01:20:11\n\
                   [01:22:27] Enabling service 'FMS'.\n[01:22:28] Script completed succesfully.\n";
        let whole = report(&[("ServiceControl.log", log)]);
        assert_eq!(outcomes(&whole), ["outcome-update-unknown"]);
        let codes = |report: &Report| report.notices.iter().map(|notice| notice.code.clone()).collect::<Vec<_>>();
        assert_eq!(codes(&whole), ["update-log", "services-restored"]);
        // Quoted in a mail.
        let quoted = report(&[("", &["Somebody wrote to me:\n\n", log].concat())]);
        assert_eq!(codes(&quoted), ["services-restored"]);
        // The first call alone leaves them stopped.
        let first: String = log.lines().take(3).map(|line| format!("{line}\n")).collect();
        assert_eq!(codes(&report(&[("ServiceControl.log", &first)])), ["update-log"]);
    }
}
