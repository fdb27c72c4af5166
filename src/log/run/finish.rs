//! The end of a run: finds ids for messages without one, derives facts from several lines, and reads out the header.

use super::errors::MOST_SCRIPT_LINES;
use super::state::Run;
use crate::bytes::lines::Line;
use crate::bytes::order::sort_by_key;
use crate::bytes::skeleton::Skeleton;
use crate::bytes::text::{clip, decode, text};
use crate::catalog::entry::Kind;
use crate::catalog::messages::{self, Text};
use crate::catalog::places::{self, Place};
use crate::catalog::{Catalog, builds};
use crate::facts::certainty::Certainty;
use crate::facts::common::*;
use crate::facts::fact::Fact;
use crate::facts::known_issues::*;
use crate::facts::restart_and_processes::{OpenProcessId, OpenProcessName};
use crate::facts::run::Outcome;
use crate::facts::set::{Facts, MOST_TEXT, Proof, RuleType, version};
use crate::facts::software_dependencies::RequiredFramework;
use crate::facts::task_errors::*;
use crate::log::evidence::proof;

impl Run {
    /// Ends the run: settles what was held back and finds ids for messages without one.
    pub fn finish(&mut self, catalog: &Catalog) {
        self.settle();
        self.commit();
        for latest in core::mem::take(&mut self.latest).into_iter().flatten() {
            let line = Line { bytes: &latest.line, number: latest.number, offset: latest.offset };
            self.facts.note(latest.fact, clip(&decode(&latest.value), MOST_TEXT), || proof(&line));
        }
        for (proof, message) in core::mem::take(&mut self.orphans) {
            match self.failed_with(&message) {
                Some(id) => self.facts.rule(&id).required.push((proof, message)),
                None if message.trim().is_empty() => {}
                None => assign(&mut self.facts, catalog, proof, message, false, !self.has_banner),
            }
        }
        self.whole_ids(catalog);
        self.assign_warnings(catalog);
        self.assign_refusal(catalog);
        self.facts.passed_checks = self.signs.went_on || self.outcome() == Outcome::Succeeded;
        self.facts.succeeded = self.outcome() == Outcome::Succeeded;
        self.derive();
        self.restored.iter().for_each(|restored| restored.apply(&mut self.facts));
    }

    /// Completes ids that were cut in an address and have no row, using the message.
    fn whole_ids(&mut self, catalog: &Catalog) {
        let mut cut: Vec<String> = self
            .facts
            .rules
            .iter()
            .filter(|(id, s)| !s.urls.is_empty() && s.failed.is_empty() && s.rule_type.is_none() && catalog.find(id).is_none())
            .map(|(id, _)| id.to_ascii_lowercase())
            .collect();
        cut.sort_unstable();
        for id in cut {
            let Some(message) = self.facts.rules.get(&id).and_then(|s| s.required.first()).map(|(_, m)| m.clone()) else { continue };
            let whole = messages::ids_of(catalog, &message).into_iter().find(|w| w.to_ascii_lowercase().starts_with(&id));
            if let Some(whole) = whole
                && let Some(seen) = self.facts.rules.remove(&id)
            {
                let target = self.facts.rule(whole);
                target.required.extend(seen.required);
                target.urls.extend(seen.urls);
            }
        }
    }

    /// Assigns warnings, which have no id, to rules: first by their text among the rules that are true, then by elimination.
    fn assign_warnings(&mut self, catalog: &Catalog) {
        if self.recommended.is_empty() {
            return;
        }
        let open = self.facts.rules.iter().filter(|(_, s)| s.rule_type == Some(RuleType::Warning) && !s.evaluated_true.is_empty());
        let mut open: Vec<String> = open.map(|(_, s)| s.id.to_string()).collect();
        sort_by_key(&mut open, |id| id.to_ascii_lowercase());
        let mut left = Vec::new();
        for (proof, message) in core::mem::take(&mut self.recommended) {
            let ids = messages::ids_of(catalog, &message);
            let found = open.iter().position(|o| ids.iter().any(|i| i.eq_ignore_ascii_case(o)));
            match found {
                Some(at) => {
                    let id = open.remove(at);
                    self.facts.rule(&id).recommended.push((proof, message));
                }
                None if ids.is_empty() => left.push((proof, message)),
                None => assign(&mut self.facts, catalog, proof, message, true, false),
            }
        }
        // If as many true rules as messages are left, they belong together in order.
        let exact = open.len() == left.len();
        for (index, (proof, message)) in left.into_iter().enumerate() {
            match open.get(index).filter(|_| exact) {
                Some(id) => self.facts.rule(&id.clone()).recommended.push((proof, message)),
                None => assign(&mut self.facts, catalog, proof, message, true, !self.has_banner),
            }
        }
    }

    /// Assigns the message with which Setup refused to begin to its check: before the analysis messages have no id.
    fn assign_refusal(&mut self, catalog: &Catalog) {
        let is_open = self.root.is_none() && self.facts.rules.values().all(|seen| !seen.is_failed());
        let Some((message, at)) = self.first_error.clone().filter(|_| is_open && self.outcome() == Outcome::Failed) else { return };
        let is_check = |id: &&str| catalog.find(id).is_some_and(|(_, entry)| entry.kind == Kind::Rule);
        if messages::ids_of(catalog, &message).iter().any(is_check) {
            assign(&mut self.facts, catalog, at, message, false, false);
        }
    }

    /// Derives facts from several lines.
    fn derive(&mut self) {
        let here = self.beginning.clone().unwrap_or(Proof::Line { line: self.first_line, offset: self.offset, text: String::new() });
        if let Some((build, at)) = &self.setup_build {
            self.facts.add(&SetupBuild, build.clone(), at.clone());
        }
        if let Some((build, at)) = self.backup_build.as_ref().or(self.local_build.as_ref()) {
            self.facts.add(&InstalledBuild, build.clone(), at.clone());
        }
        if let Some(product) = self.product() {
            self.facts.add(&Product, product, self.setup_build.as_ref().map_or(here.clone(), |b| b.1.clone()));
        }
        if let Some(mode) = self.operation() {
            self.facts.add(&Operation, mode, here.clone());
        }
        if let Some(interface) = self.interface() {
            self.facts.add(&Interface, interface.to_owned(), here.clone());
        }
        let same = |b: &(String, Proof), a: &(String, Proof)| Some(version(&a.0)?[1..3] == version(&b.0)?[1..3]);
        if let (Some(setup), Some(installed)) = (&self.setup_build, self.backup_build.as_ref().or(self.local_build.as_ref()))
            && same(setup, installed) == Some(true)
            && self.operation().is_none_or(|m| m != "install")
        {
            self.facts.add(&SameBuild, "True".into(), installed.1.clone());
        }
        if let Some(at) = &self.null_after_package {
            self.facts.add(&NullReferenceAfterPackage, "True".into(), at.clone());
        }
        for (from, to) in [(&ComputerNameDnsFullyQualified, &ServerDomainLabel), (&SchemaMaster, &SchemaMasterDomainLabel)] {
            if let Some(known) = self.facts.get(from).cloned()
                && let Some(label) = known.value.split('.').nth(1)
            {
                self.facts.add(to, label.to_owned(), known.proof);
            }
        }
        if self.has_banner {
            let end = self.signs.end.clone().or_else(|| self.signs.completed.clone());
            let value = if end.is_some() { "True" } else { "False" };
            // What is missing would stand behind the last line.
            let at = end.or_else(|| self.last.proof()).unwrap_or_else(|| here.clone());
            self.facts.add(&RunHasEnd, value.into(), at);
        }
        self.derive_names();
        self.derive_missing_vdir();
        self.derive_from_messages();
        self.derive_place();
        if self.outcome() == Outcome::Failed {
            let at = self.outcome_proof().unwrap_or(here);
            self.facts.add(&RunFailed, "True".into(), at);
            let thrown = self.root.clone().zip(self.root_line.clone());
            if let Some((_, at)) = &thrown {
                self.facts.add(&TaskThrew, "True".into(), at.clone());
            }
            let root = thrown
                .or_else(|| self.first_error.clone())
                .or_else(|| self.first_warning.clone().filter(|_| self.signs.host_exception.is_some()));
            if let Some((message, at)) = root {
                self.facts.add(&RootMessage, message, at);
            }
            if !self.exceptions.is_empty() {
                let at = self.root_line.clone().or_else(|| self.signs.error.clone());
                if let Some(at) = at {
                    self.facts.add(&ExceptionTypes, self.exceptions.join(", "), at);
                }
            }
        }
    }

    /// Derives names that stand within longer values, or in several.
    fn derive_names(&mut self) {
        let first_word = |text: &str| text.split([' ', '\t', '"', ';', '}']).next().map(|word| word.trim_matches('\'').to_owned());
        let in_brackets = |text: &str| match text.rsplit_once('(') {
            Some((_, name)) => Some(name.trim_end_matches([')', '.', ' ']).to_owned()),
            None => Some(text.to_owned()),
        };
        let derive = |facts: &mut Facts, from: &'static Fact, to: &'static Fact, name: &dyn Fn(&str) -> Option<String>| {
            if facts.get(to).is_none()
                && let Some(known) = facts.get(from).cloned()
                && let Some(name) = name(&known.value).filter(|name| !name.is_empty())
            {
                facts.add(to, name, known.proof);
            }
        };
        let facts = &mut self.facts;
        derive(facts, &ServiceNotRunning, &FailedService, &in_brackets);
        derive(facts, &ServiceStartFailed, &FailedService, &in_brackets);
        if facts.get(&ServiceStatusNotReached).is_some() {
            derive(facts, &ServiceInScript, &FailedService, &first_word);
        }
        derive(facts, &NativeAtomGiven, &NativeAtom, &first_word);
        for (from, to) in [(&VdirExists, &VdirNames), (&VdirExistsSite, &VdirSites)] {
            let all: Vec<String> = facts.all(from).iter().map(|known| known.value.clone()).collect();
            derive(facts, from, to, &|_| Some(all.join(", ")));
        }
    }

    /// Derives which virtual directory is not there: its name stands alike in the sentence of every language.
    fn derive_missing_vdir(&mut self) {
        let facts = &self.facts;
        let mut told = facts.all(&ObjectNotFound).iter().map(|known| (known.value.as_str(), &known.proof)).collect::<Vec<_>>();
        for known in facts.all(&FrontEndVdirNotFound).iter().chain(facts.all(&BackEndVdirNotFound)) {
            if let Proof::Line { text, .. } = &known.proof {
                told.push((text.as_str(), &known.proof));
            }
            // A line that was wrapped is whole there.
            told.extend(self.root.as_deref().map(|root| (root, &known.proof)));
        }
        let Some((name, kind, site, proof)) = told.into_iter().find_map(|(text, proof)| {
            let (name, directory, site) = virtual_directory(text)?;
            Some((name.to_owned(), kind_of(directory), site, proof.clone()))
        }) else {
            return;
        };
        self.facts.add(&MissingVdir, name, proof.clone());
        if let Some(kind) = kind {
            self.facts.add(&MissingVdirKind, kind.to_owned(), proof.clone());
        }
        let role = if site == BACK_END { "Mailbox" } else { "ClientAccess" };
        self.facts.add(&MissingVdirRole, role.to_owned(), proof.clone());
        self.facts.add(&MissingVdirSite, site.to_owned(), proof);
    }

    /// Derives values from the messages of checks, in any language: a process and its number, a version of .NET Framework.
    fn derive_from_messages(&mut self) {
        let message = |facts: &Facts, id: &str| {
            let seen = facts.seen(id)?;
            seen.failed
                .iter()
                .chain(&seen.required)
                .chain(&seen.recommended)
                .map(|(proof, message)| (proof.clone(), message.clone()))
                .next()
        };
        for id in ["ProcessNeedsToBeClosedOnUpgrade", "ProcessNeedsToBeClosedOnUninstall"] {
            if (self.facts.get(&OpenProcessName).is_none() || self.facts.get(&OpenProcessId).is_none())
                && let Some((proof, message)) = message(&self.facts, id)
                && let Some((name, number)) = process(&message)
            {
                self.facts.add(&OpenProcessId, number.to_owned(), proof.clone());
                if self.facts.get(&OpenProcessName).is_none() {
                    self.facts.add(&OpenProcessName, name.to_owned(), proof);
                }
            }
        }
        if self.facts.get(&RequiredFramework).is_none()
            && let Some((proof, message)) = message(&self.facts, "MinimumFrameworkNotInstalled")
            && let Some((_, rest)) = message.split_once(".NET Framework ")
        {
            let digits = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).map_or(rest, |end| &rest[..end]);
            if !digits.trim_end_matches('.').is_empty() {
                self.facts.add(&RequiredFramework, digits.trim_end_matches('.').to_owned(), proof);
            }
        }
    }

    /// Derives the step of Setup at which the run stopped.
    fn derive_place(&mut self) {
        let facts = &self.facts;
        let of = |fact: &'static Fact, find: fn(&str) -> Option<&'static Place>| {
            let known = facts.get(fact)?;
            // An id ends at a blank, whatever else the line holds.
            let name = if fact == &ErrorReferenceId { known.value.split_whitespace().next().unwrap_or("") } else { known.value.as_str() };
            Some((find(name)?.id.to_owned(), known.proof.clone()))
        };
        let place = of(&ErrorReferenceId, places::of_reference)
            .or_else(|| of(&FailingStep, places::of_component))
            .or_else(|| of(&ScriptCmdlet, places::of_cmdlet))
            .or_else(|| of(&FailedStage, places::of_stage));
        if let Some((place, proof)) = place {
            self.facts.add(&FailingPlace, place, proof);
        }
    }

    /// Returns the lines of the error that stopped the run, and those that report it.
    pub fn key_lines(&self) -> Vec<Proof> {
        let s = &self.signs;
        let begun = self.step.about(|line| self.names_what_the_error_names(&text(line).to_ascii_lowercase()), MOST_SCRIPT_LINES);
        let mut lines: Vec<Proof> = self
            .key_lines
            .iter()
            .chain(&self.script_lines)
            .cloned()
            .chain(begun)
            .chain([&s.checks_failed, &s.rejected, &s.not_completed].into_iter().flatten().cloned())
            .collect();
        sort_by_key(&mut lines, Proof::line);
        lines.dedup();
        for restored in &self.restored {
            lines.iter_mut().for_each(|line| restored.quote(line));
        }
        lines
    }

    /// Returns the product, `2013`, `2016`, `2019` or `SE`, from the banner, else from the build, else from what the text names,
    /// else from the build that is installed: media of another product does not upgrade it.
    pub fn product(&self) -> Option<String> {
        let of_build = |build: &Option<(String, Proof)>| build.as_ref().and_then(|(b, _)| builds::product(version(b)?)).map(str::to_owned);
        match self.banner.as_deref() {
            Some("Subscription Edition") => Some("SE".into()),
            Some(b @ ("2013" | "2016" | "2019")) => Some(b.to_owned()),
            _ => of_build(&self.setup_build)
                .or_else(|| self.told_product.clone())
                .or_else(|| of_build(&self.local_build).filter(|_| self.operation().is_some_and(|o| o != "install"))),
        }
    }

    /// Returns the release of the media, `CU12`, if the text names it.
    pub fn told_release(&self) -> Option<&str> {
        self.told_release.as_deref()
    }

    /// Returns the name of the operation in the report.
    pub fn operation(&self) -> Option<String> {
        if let Some(mode) = self.modes.first() {
            return Some((*mode).to_owned());
        }
        let mode = self.mode.as_deref()?.to_ascii_lowercase();
        Some(
            match mode.as_str() {
                "install" => "install",
                "buildtobuildupgrade" | "upgrade" => "upgrade",
                "uninstall" => "uninstall",
                "disasterrecovery" | "recoverserver" => "recover-server",
                other => return Some(other.to_owned()),
            }
            .to_owned(),
        )
    }

    /// Returns the interface, `unattended` or `gui`.
    pub fn interface(&self) -> Option<&'static str> {
        if self.console {
            Some("unattended")
        } else if self.gui {
            Some("gui")
        } else {
            None
        }
    }

    /// Returns the build of the media.
    pub fn setup_build(&self) -> Option<&str> {
        self.setup_build.as_ref().map(|b| b.0.as_str())
    }

    /// Returns the build installed before this run.
    pub fn installed_build(&self) -> Option<&str> {
        self.backup_build.as_ref().or(self.local_build.as_ref()).map(|b| b.0.as_str())
    }

    /// Returns the time zone as Setup names it.
    pub fn time_zone(&self) -> Option<&str> {
        self.time_zone.as_deref()
    }

    /// Returns the short name of the server.
    pub fn server_name(&self) -> Option<&str> {
        self.server_name.as_deref().filter(|s| !s.is_empty())
    }

    /// Whether Setup's analysis was completed.
    pub fn analysis_finished(&self) -> bool {
        self.analysis_finished
    }
}

/// Assigns a message without id to its row by its text, or to an unnamed one of its own if no row has it. In a piece of a log the
/// message may be damaged.
fn assign(facts: &mut Facts, catalog: &Catalog, proof: Proof, message: String, warning: bool, is_piece: bool) {
    let mut ids = messages::ids_of(catalog, &message);
    let mut certainty = Certainty::Certain;
    if ids.is_empty() && is_piece {
        let skeleton = Skeleton::of(&message);
        let text = Text { skeleton: &skeleton, line: &|_| Some(&message) };
        if let Some(found) = messages::find(catalog, &text).found.into_iter().next() {
            (ids, certainty) = (found.ids, found.certainty);
        }
    }
    let seen = match ids.split_first() {
        Some((first, others)) => {
            let seen = facts.rule(first);
            if seen.by_text.is_none() && !seen.is_failed() && seen.evaluated_true.is_empty() {
                seen.by_text = Some(others.iter().map(|s| (*s).to_owned()).collect());
                seen.certainty = certainty;
            }
            seen
        }
        None => facts.unnamed(&message, warning),
    };
    if warning { seen.recommended.push((proof, message)) } else { seen.required.push((proof, message)) }
}

/// The web site of the back end; that of the front end is the other one.
const BACK_END: &str = "Exchange Back End";
/// Both web sites of Exchange. Setup names them so on every Windows.
const SITES: [&str; 2] = ["Default Web Site", BACK_END];
/// Virtual directories, in lower case, and what the cmdlets about them say for each.
const KINDS: [(&str, &str); 6] = [
    ("owa", "Owa"),
    ("ecp", "Ecp"),
    ("ews", "WebServices"),
    ("oab", "Oab"),
    ("microsoft-server-activesync", "ActiveSync"),
    ("autodiscover", "Autodiscover"),
];

/// Finds `EX01\owa (Default Web Site)` in a text: the whole, the directory and the site.
fn virtual_directory(text: &str) -> Option<(&str, &str, &'static str)> {
    let in_site = |site: &'static str| {
        let open = text.find(&[" (", site, ")"].concat())?;
        let slash = text[..open].rfind('\\')?;
        let is_of_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
        let start = text[..slash].rfind(|c| !is_of_name(c)).map_or(0, |before| text.ceil_char_boundary(before + 1));
        let directory = &text[slash + 1..open];
        let fits = start < slash && !directory.is_empty() && directory.chars().all(|c| is_of_name(c) || matches!(c, ' ' | '/'));
        fits.then(|| (&text[start..open + site.len() + 3], directory, site))
    };
    SITES.into_iter().find_map(in_site)
}

/// Returns what the cmdlets about a virtual directory say for it.
fn kind_of(directory: &str) -> Option<&'static str> {
    KINDS.iter().find(|(name, _)| name.eq_ignore_ascii_case(directory)).map(|(_, kind)| *kind)
}

/// Finds `name (1234)` in a message: a process and its number.
fn process(message: &str) -> Option<(&str, &str)> {
    message.match_indices('(').find_map(|(at, _)| {
        let inner = message[at + 1..].split(')').next()?;
        let number = inner.rsplit(' ').next()?;
        let before = message[..at].split(" ()").next()?.trim_end();
        let name = before.rsplit([' ', '"', '\'']).find(|word| !word.is_empty())?;
        (!number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())).then_some((name, number))
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn virtual_directories_in_any_sentence() {
        for (text, found) in [
            ("da das Objekt 'EX07\\owa (Default Web Site)' auf 'dc2'", Some(("EX07\\owa (Default Web Site)", "owa", "Default Web Site"))),
            (
                "car l\u{2019}objet \u{ab}\u{a0}EX-1\\Microsoft-Server-ActiveSync (Exchange Back End)\u{a0}\u{bb}",
                Some(("EX-1\\Microsoft-Server-ActiveSync (Exchange Back End)", "Microsoft-Server-ActiveSync", "Exchange Back End")),
            ),
            ("owa (Default Web Site)", None),
            ("'\\owa (Default Web Site)'", None),
            ("C:\\a: the site 'x' (Default Web Site)", None),
        ] {
            assert_eq!(super::virtual_directory(text), found, "{text}");
        }
        assert_eq!((super::kind_of("EWS"), super::kind_of("x")), (Some("WebServices"), None));
    }

    #[test]
    fn processes_in_messages() {
        for (message, found) in [
            ("because the mscorsvw (5940) has open files.", Some(("mscorsvw", "5940"))),
            ("because \"powershell (51) has open files", Some(("powershell", "51"))),
            ("because the 'agent' () process (ID: 39) has open files", Some(("agent", "39"))),
            ("car des fichiers sont ouverts dans agent.exe (7).", Some(("agent.exe", "7"))),
            ("on this computer (EX01)", None),
        ] {
            assert_eq!(super::process(message), found, "{message}");
        }
    }
}
