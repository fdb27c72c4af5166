//! Files that lie beside the log and explain it: `ldif.err` of a schema import, logs of Windows Installer.

use crate::bytes::lines::Line;
use crate::bytes::text::{cut, text};
use crate::report::model;
use memchr::memmem;

/// Most lines kept of a companion file.
const MOST_LINES: usize = 12;

/// What a companion file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Errors of a schema import.
    Ldif,
    /// A verbose log of Windows Installer.
    Msi,
    /// The log of a security update: another installer's.
    Update,
}

/// What was read of one.
#[derive(Debug, Clone)]
pub struct Companion {
    /// Kind.
    pub kind: Kind,
    /// File name.
    pub name: String,
    /// The lines that tell the error.
    pub lines: Vec<(u64, u64, String)>,
}

/// Looks at the lines of a file that has no banner yet.
#[derive(Debug, Default)]
pub struct Reader {
    name: String,
    kind: Option<Kind>,
    seen: u64,
    lines: Vec<(u64, u64, String)>,
    /// The last lines before an installer's "Return value 3".
    recent: std::collections::VecDeque<(u64, u64, String)>,
}

impl Reader {
    /// For a file of this name.
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// Takes a line.
    pub fn line(&mut self, line: &Line<'_>) {
        self.seen += 1;
        if self.kind.is_none() && self.seen > 40 {
            return;
        }
        let bytes = line.bytes;
        let has = |part: &[u8]| memmem::find(bytes, part).is_some();
        if self.kind.is_none() {
            if bytes.starts_with(b"Entry DN: ") || has(b"error on entry starting on line") {
                self.kind = Some(Kind::Ldif);
            } else if bytes.starts_with(b"=== Verbose logging started")
                || bytes.starts_with(b"MSI (s) (")
                || bytes.starts_with(b"MSI (c) (")
            {
                let patch = memmem::find(self.name.to_ascii_lowercase().as_bytes(), b"patchverboselogging").is_some() || has(b".msp");
                self.kind = Some(if patch { Kind::Update } else { Kind::Msi });
            }
        }
        let wanted = match self.kind {
            Some(Kind::Ldif) => !bytes.is_empty(),
            Some(Kind::Msi | Kind::Update) => {
                if has(b".msp") && has(b"PATCH") {
                    self.kind = Some(Kind::Update);
                }
                let fatal = has(b"Return value 3");
                let error = has(b" -- Error ") || has(b"CustomAction ") && has(b"returned actual error") || has(b"SOURCEMGMT: Failed");
                if fatal && self.lines.len() + self.recent.len() < MOST_LINES {
                    self.lines.extend(self.recent.drain(..));
                }
                if !fatal && !error {
                    self.recent.push_back((line.number, line.offset, text(cut(bytes, 2000))));
                    if self.recent.len() > 3 {
                        self.recent.pop_front();
                    }
                }
                fatal || error
            }
            None => false,
        };
        if wanted && self.lines.len() < MOST_LINES {
            self.lines.push((line.number, line.offset, text(cut(bytes, 2000))));
        }
    }

    /// What was recognized, if anything.
    pub fn take(&mut self) -> Option<Companion> {
        Some(Companion { kind: self.kind?, name: core::mem::take(&mut self.name), lines: core::mem::take(&mut self.lines) })
    }
}

/// Adds the lines of companion files to the findings they explain, in the last run that has one. Yields the names of
/// the files that explained something.
pub fn join(runs: &mut [model::Run], companions: &[Companion]) -> Vec<String> {
    let mut used = Vec::new();
    for companion in companions {
        let fits = |f: &model::Finding| match companion.kind {
            Kind::Ldif => f.id == "schema-import-ldif-failed",
            Kind::Msi => {
                f.id.starts_with("msi-")
                    || f.values.values().any(|v| v.to_ascii_lowercase().ends_with(&companion.name.to_ascii_lowercase()))
            }
            Kind::Update => false,
        };
        let Some(finding) = runs.iter_mut().rev().flat_map(|r| r.findings.iter_mut()).find(|f| fits(f)) else { continue };
        finding.evidence.extend(companion.lines.iter().map(|(line, offset, text)| model::Evidence::Line {
            line: *line,
            text: text.clone(),
            offset: *offset,
            file: Some(companion.name.clone()),
        }));
        used.push(companion.name.clone());
    }
    used
}

#[cfg(test)]
mod tests {
    use crate::analyzer::Analyzer;

    const SCHEMA: &str = "[03/14/2026 09:26:53.0589] [0] **********************************************
[03/14/2026 09:26:53.0589] [0] Starting Microsoft Exchange Server 2019 Setup
[03/14/2026 09:26:53.0589] [0] **********************************************
[03/14/2026 09:26:53.0589] [0] Setup version: 15.2.1118.7.
[03/14/2026 09:26:54.0589] [2] [ERROR] There was an error while running 'ldifde.exe' to import the schema file 'C:\\Temp\\PostExchange2003_schema80.ldf'. The error code is: 8245. More details can be found in the error file: 'C:\\Temp\\ldif.err'
[03/14/2026 09:26:54.0689] [1] [ERROR-REFERENCE] Id=443949901 Component=
[03/14/2026 09:26:54.0689] [1] Setup is stopping now because of one or more critical errors.
";

    fn report(files: &[(&str, &str)]) -> crate::report::model::Report {
        let mut analyzer = Analyzer::default();
        for (name, text) in files {
            analyzer.begin(name);
            analyzer.push(text.as_bytes());
        }
        analyzer.finish()
    }

    #[test]
    fn ldif_err_joins_the_schema_error_in_any_order() {
        let ldif = "Entry DN: CN=ms-Exch-X,CN=Schema,CN=Configuration,DC=contoso,DC=com\nAdd error on entry starting on line 78: Unwilling To Perform\nThe server side error is: 0x20bb Schema update failed: duplicate OID.\n";
        for files in [[("ExchangeSetup.log", SCHEMA), ("ldif.err", ldif)], [("ldif.err", ldif), ("ExchangeSetup.log", SCHEMA)]] {
            let report = report(&files);
            let finding = report.runs[0].findings.iter().find(|f| f.id == "schema-import-ldif-failed").expect("the finding");
            let text = serde_json::to_string(&finding.evidence).expect("json");
            assert!(text.contains("duplicate OID") && text.contains("\"file\":\"ldif.err\""), "{text}");
            assert!(report.source.files.iter().all(|f| f.used));
        }
    }

    #[test]
    fn an_updates_log_is_another_installers() {
        let report = report(&[("PatchVerboseLogging.log", "=== Verbose logging started: 3/14/2026  9:26:53\nMSI (s) (10:20) x\n")]);
        assert_eq!(report.notices.iter().map(|n| n.code.as_str()).collect::<Vec<_>>(), ["update-log"]);
        assert!(!report.source.files[0].used);
    }
}
