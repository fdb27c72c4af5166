//! Reads the signs of a run, and decides the outcome by all of them.

use memchr::{memchr, memmem};

use super::state::Run;
use crate::bytes::lines::Line;
use crate::bytes::text::text;
use crate::facts::run::Outcome;
use crate::facts::set::Proof;
use crate::log::evidence::proof;
use crate::log::index::{Index, MSI_LOG};
use crate::log::sign::Sign::{self, *};

impl Run {
    /// Takes a record that is a sign. `rest` is the text after the literal of the sign.
    pub(super) fn sign(&mut self, line: &Line<'_>, sign: Sign, rest: &[u8]) {
        match sign {
            Operation => {
                if rest.starts_with(b"completed successfully") {
                    self.signs.completed = Some(proof(line));
                } else if rest.starts_with(b"didn't complete") {
                    self.signs.not_completed = Some(proof(line));
                }
            }
            LocalBuild => note(&mut self.local_build, rest, line),
            BackupBuild => note(&mut self.backup_build, rest, line),
            SetupBuild => note(&mut self.setup_build, rest, line),
            WentOn => self.survive(),
            Script => {
                self.survive();
                // Steps that run after Setup has failed are not the cause.
                if !self.error_open {
                    self.step.begin();
                }
            }
            Mode => self.mode = Some(text(rest).trim_end_matches(['.', '\'']).to_owned()),
            // The word itself is part of the name.
            Prepare => self.prepare(&[b"prepare", rest].concat()),
            End => self.signs.end = Some(proof(line)),
            PostSetup => self.signs.post_setup = true,
            Restore => {
                self.settle();
                self.signs.checks_failed.get_or_insert_with(|| proof(line));
                self.restoring = true;
                self.commit();
            }
            Stopping => {
                self.signs.stopping.get_or_insert_with(|| proof(line));
                self.key_line(line);
                self.commit();
            }
            Rejected => {
                self.signs.rejected = Some(proof(line));
                self.commit();
            }
            Task => {
                self.survive();
                self.signs.began = true;
                self.signs.went_on = self.analysis_finished && self.signs.checks_failed.is_none();
            }
            ServerName => {
                self.server_name.get_or_insert_with(|| text(rest));
            }
            Result => self.result(line, &text(rest)),
            Parameter => self.parameter(&text(rest)),
            Assembly => {
                if memmem::find(rest, b"Setup.Console.dll").is_some() {
                    self.console = true;
                } else if memmem::find(rest, b"Setup.GUI.dll").is_some() {
                    self.gui = true;
                }
            }
            Package => self.after_package = true,
            Screen => self.gui = true,
            HelpUrl => self.url(line, rest),
            TimeZone => self.time_zone = Some(text(rest).trim_end_matches('.').to_owned()),
            CommandLine => {
                let lower = rest.to_ascii_lowercase();
                if let Some(at) = memmem::find(&lower, b"/prepare").or_else(|| memmem::find(&lower, b"-prepare")) {
                    self.prepare(&lower[at + 1..]);
                }
            }
            InstallerLog => {
                if let Some(at) = Index::get().log_file.find(rest)
                    && let Some(end) = memchr(b'\'', &rest[at + 10..])
                {
                    self.remember(MSI_LOG, &rest[at + 10..at + 10 + end], line);
                }
            }
        }
    }

    /// Takes the result of a part of Setup.
    fn result(&mut self, line: &Line<'_>, rest: &str) {
        let Some((place, value)) = rest.rsplit_once(": ") else { return };
        if place.starts_with("setupbase.maincore") {
            self.signs.last_result = Some((value.to_owned(), proof(line)));
        } else if place.starts_with("SetupLauncherHelper.loadassembly:444") && value == "1" {
            self.signs.host_exception = Some(proof(line));
        } else if place.starts_with("main.run") && value == "Error" {
            self.signs.rejected.get_or_insert_with(|| proof(line));
            self.commit();
        } else if place.starts_with("console.") {
            self.console = true;
            if place.starts_with("console.ProcessRunInternal")
                && value != "0"
                && (self.signs.required.is_some() || self.signs.failed_rule.is_some())
            {
                self.restoring = true;
            }
        }
    }

    fn parameter(&mut self, rest: &str) {
        let Some((name, value)) = rest.split_once("', Value='") else { return };
        match name.to_ascii_lowercase().as_str() {
            "mode" => {
                if self.mode.is_none() {
                    self.mode = Some(value.trim_end_matches(['.', '\'']).to_owned());
                }
            }
            "addumlanguagepack" | "removeumlanguagepack" if self.modes.len() < 2 => self.modes.push("language-pack"),
            other => self.prepare(other.as_bytes()),
        }
    }

    /// Takes the mode from the first word that names a preparation.
    fn prepare(&mut self, text: &[u8]) {
        if self.modes.is_empty() {
            self.modes.extend(prepare_mode(text));
        }
    }

    /// Returns the outcome, which is decided by all signs together.
    pub fn outcome(&self) -> Outcome {
        let s = &self.signs;
        let stopped = s.stopping.is_some() || s.reference.is_some();
        if let Some(done) = &s.completed
            && s.not_completed.as_ref().is_none_or(|n| n.line() < done.line())
            && s.stopping.as_ref().is_none_or(|n| n.line() < done.line())
        {
            return Outcome::Succeeded;
        }
        let failed = stopped
            || s.not_completed.is_some()
            || s.checks_failed.is_some()
            || s.rejected.is_some()
            || s.host_exception.is_some()
            || s.stage_failed.is_some()
            || s.required.is_some();
        if failed {
            return Outcome::Failed;
        }
        let zero = s.last_result.as_ref().map(|r| r.0 == "0");
        let blocked = s.failed_rule.is_some() && !s.went_on;
        if s.end.is_some() && s.post_setup && !blocked && zero != Some(false) {
            return Outcome::Succeeded;
        }
        if blocked && !s.post_setup || s.error.is_some() && (s.end.is_none() || zero == Some(false)) {
            return Outcome::Failed;
        }
        if zero == Some(false) {
            return Outcome::Failed;
        }
        if s.end.is_some() || !self.has_banner {
            return Outcome::Unknown;
        }
        Outcome::Incomplete
    }

    /// Returns the line that decides the outcome.
    pub fn outcome_proof(&self) -> Option<Proof> {
        let s = &self.signs;
        match self.outcome() {
            Outcome::Succeeded => s.completed.clone().or_else(|| s.end.clone()),
            Outcome::Failed => [
                &s.not_completed,
                &s.stopping,
                &s.rejected,
                &s.checks_failed,
                &s.reference,
                &s.required,
                &s.failed_rule,
                &s.stage_failed,
                &s.error,
                &s.host_exception,
            ]
            .into_iter()
            .flatten()
            .next()
            .cloned()
            .or_else(|| s.last_result.as_ref().map(|r| r.1.clone())),
            // An end before anything was done is no success.
            Outcome::Unknown => s.end.clone().filter(|_| !s.began),
            Outcome::Incomplete => None,
        }
    }
}

/// Keeps the first version given.
fn note(build: &mut Option<(String, Proof)>, told: &[u8], line: &Line<'_>) {
    build.get_or_insert_with(|| (dotted(told), proof(line)));
}

/// Maps `preparead…` and similar words to the modes of the report.
fn prepare_mode(text: &[u8]) -> Option<&'static str> {
    let lower = text.to_ascii_lowercase();
    [
        (&b"preparealldomains"[..], "prepare-domain"),
        (b"preparedomain", "prepare-domain"),
        (b"prepareschema", "prepare-schema"),
        (b"preparead", "prepare-ad"),
    ]
    .into_iter()
    .find(|(name, _)| lower.starts_with(name))
    .map(|(_, mode)| mode)
}

/// Parses a version at the beginning of a text, without the full stop or quote after it.
fn dotted(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|b| !(b.is_ascii_digit() || *b == b'.')).unwrap_or(bytes.len());
    text(&bytes[..end]).trim_end_matches('.').to_owned()
}
