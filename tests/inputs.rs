//! Forms of input: files that explain a log, archives, the steps in which an input is read.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::path::Path;

use setup_readiness::analyzer::Analyzer;
use setup_readiness::bytes::archive::ArchiveError;
use setup_readiness::bytes::excerpt::Collector;
use setup_readiness::bytes::unpack::Part;
use setup_readiness::input::forms::FORMS;
use setup_readiness::report::localize::localize;
use setup_readiness::report::model::{Action, Encoding, Evidence, Outcome, Report, SourceKind, State};
use setup_readiness::texts::embedded;

const SCHEMA: &str = "[03/14/2026 09:26:53.0589] [0] **********************************************
[03/14/2026 09:26:53.0589] [0] Starting Microsoft Exchange Server 2019 Setup
[03/14/2026 09:26:53.0589] [0] **********************************************
[03/14/2026 09:26:53.0589] [0] Setup version: 15.2.1118.7.
[03/14/2026 09:26:54.0589] [2] [ERROR] There was an error while running 'ldifde.exe' to import the schema file 'C:\\Temp\\PostExchange2003_schema80.ldf'. The error code is: 8245. More details can be found in the error file: 'C:\\Temp\\ldif.err'
[03/14/2026 09:26:54.0689] [1] [ERROR-REFERENCE] Id=443949901 Component=
[03/14/2026 09:26:54.0689] [1] Setup is stopping now because of one or more critical errors.
";

const LDIF: &str = "Entry DN: CN=ms-Exch-X,CN=Schema,CN=Configuration,DC=contoso,DC=com
Add error on entry starting on line 78: Unwilling To Perform
The server side error is: 0x20bb Schema update failed: duplicate OID.
";

const MSI: &str = "=== Verbose logging started: 3/14/2026  9:26:53  Build type: SHIP UNICODE 5.00.10011.00
MSI (s) (10:20) [09:26:53:589]: first
MSI (s) (10:20) [09:26:53:589]: second
CustomAction ca_X returned actual error code 1603
MSI (s) (10:20) [09:26:53:589]: third
Action ended 9:26:54: InstallFinalize. Return value 3.
";

fn report(files: &[(&str, &str)]) -> Report {
    let mut analyzer = Analyzer::default();
    for (name, text) in files {
        analyzer.begin(name);
        analyzer.push(text.as_bytes());
    }
    analyzer.finish()
}

fn notices(report: &Report) -> Vec<&str> {
    report.notices.iter().map(|n| n.code.as_str()).collect()
}

#[test]
fn ldif_err_joins_the_schema_error_in_any_order() {
    for files in [[("ExchangeSetup.log", SCHEMA), ("ldif.err", LDIF)], [("ldif.err", LDIF), ("ExchangeSetup.log", SCHEMA)]] {
        let report = report(&files);
        let finding = report.runs[0].findings.iter().find(|f| f.id == "schema-import-ldif-failed").expect("the finding");
        let text = serde_json::to_string(&finding.evidence).expect("JSON");
        assert!(text.contains("duplicate OID") && text.contains("\"file\":\"ldif.err\""), "{text}");
        assert!(report.source.files.iter().all(|f| f.used));
    }
}

#[test]
fn a_log_of_windows_installer_joins_the_error_of_a_package() {
    let error = "[03/14/2026 09:26:54.0589] [2] [ERROR] Installing product C:\\Media\\exchangeserver.msi failed. Fatal error during \
                 installation. Error code is 1603.";
    let log: String = SCHEMA.lines().map(|line| if line.contains("[ERROR] ") { error } else { line }).flat_map(|l| [l, "\n"]).collect();
    let report = report(&[("ExchangeSetup.log", &log), ("ExchangeSetup.msilog", MSI)]);
    let finding = report.runs[0].findings.iter().find(|f| f.id == "msi-fatal-error").expect("the finding");
    let text = serde_json::to_string(&finding.evidence).expect("JSON");
    for line in ["returned actual error code 1603", "third", "Return value 3."] {
        assert!(text.contains(line), "{line} in {text}");
    }
    assert!(report.source.files.iter().all(|f| f.used));
}

#[test]
fn a_companion_alone_explains_nothing() {
    for (name, text) in [("ldif.err", LDIF), ("ExchangeSetup.msilog", MSI)] {
        let report = report(&[(name, text)]);
        assert_eq!((notices(&report), report.source.kind), (vec!["companion-alone"], SourceKind::Other), "{name}");
        assert!(!report.source.files[0].used && report.runs.is_empty());
    }
}

/// A log of an update of Exchange, of so many lines between its beginning and its end.
fn update_log(lines: usize) -> String {
    let filler = "MSI (s) (B4:20) [09:26:53:408]: Executing op: FileCopy(SourceName=contoso.dll,,DestName=contoso.dll,Attributes=512)\n";
    let mut log = "=== Verbose logging started: 3/14/2026  9:26:53  Build type: SHIP UNICODE 5.00.10011.00 ===\n\
                   MSI (c) (68:04) [09:26:53:110]: PATCH = C:\\Temp\\Exchange2016-KB5019758-x64-en.msp\n\
                   Property(S): ProductName = Microsoft Exchange Server\n\
                   Property(S): ProductVersion = 15.2.1118.7\n\
                   Property(S): ComputerName = EX01\n"
        .to_owned();
    (0..lines).for_each(|_| log.push_str(filler));
    log.push_str(
        "CAQuietExec:  Error 0x80070001: Command line returned an error.\n\
         Aktion beendet um 09:26:54: CA_WIDGET_STEP. R\u{fc}ckgabewert 3.\n",
    );
    (0..lines).for_each(|_| log.push_str(filler));
    log.push_str("MSI (s) (B4:20) [09:26:54:440]: MainEngineThread is returning 1603\n");
    log
}

fn utf_16(text: &str) -> Vec<u8> {
    [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}

/// Windows Installer writes UTF-16, and more than what is kept of a text.
#[test]
fn the_log_of_an_update_is_read_to_its_end() {
    for lines in [0, 10_000] {
        let log = update_log(lines);
        assert!(lines == 0 || log.len() > 2 << 20);
        for (bytes, encoding) in [(log.clone().into_bytes(), Encoding::Utf8), (utf_16(&log), Encoding::Utf16Le)] {
            let mut analyzer = Analyzer::default();
            analyzer.begin("PatchVerboseLogging.log");
            bytes.chunks(4001).for_each(|chunk| analyzer.push(chunk));
            let report = analyzer.finish();
            assert_eq!((report.source.kind, report.source.encoding), (SourceKind::Log, encoding));
            assert_eq!(notices(&report), ["update-log"]);
            let [run] = report.runs.as_slice() else { panic!("{} runs", report.runs.len()) };
            assert_eq!((run.product.as_deref(), run.installed_build.as_deref()), (Some("2019"), Some("15.2.1118.7")));
            assert_eq!((run.installed_release.as_deref(), run.server.as_deref()), (Some("CU12"), Some("EX01")));
            assert_eq!((run.setup_build.as_deref(), run.outcome, &run.mode), (None, Outcome::Failed, &None));
            assert_eq!((run.first_line, run.last_line), (1, report.source.lines));
            let [finding] = run.findings.as_slice() else { panic!("{:?}", found(&report)) };
            assert_eq!((finding.id.as_str(), finding.decided_by.name()), ("update-1603", "code"));
            assert_eq!(finding.values.get("action").map(String::as_str), Some("CA_WIDGET_STEP"));
            let install = finding.commands.iter().find(|c| c.name == "install-elevated").map(|c| c.text.as_str());
            assert_eq!(install, Some("msiexec /update \"C:\\Temp\\Exchange2016-KB5019758-x64-en.msp\""));
            assert!(run.plan.iter().all(|step| step.action == Action::Own), "an update does not end with Setup");
            let text = serde_json::to_string(&finding.evidence).expect("JSON");
            for line in ["is returning 1603", "CAQuietExec", "R\u{fc}ckgabewert 3."] {
                assert!(text.contains(line), "{line} in {text}");
            }
        }
    }
}

#[test]
fn an_update_for_another_product_is_told_so() {
    let log = update_log(0).replace("returning 1603", "returning 1642");
    let report = report(&[("update.log", &log)]);
    let finding = report.runs[0].findings.iter().find(|f| f.id == "update-wrong-cumulative-update").expect("the finding");
    assert_eq!(finding.values.get("package_product").map(String::as_str), Some("2016"));
    let applies: Vec<&str> = finding.situations.iter().filter(|s| s.state == State::Yes).map(|s| s.name.as_str()).collect();
    assert_eq!(applies, ["another-release"]);
}

#[test]
fn the_cache_of_windows_installer_concerns_updates_too() {
    let report = report(&[("update.log", &update_log(0).replace("returning 1603", "returning 1612"))]);
    assert_eq!(found(&report).iter().map(|(id, _)| *id).collect::<Vec<_>>(), ["msi-source-missing"]);
    assert_eq!(report.runs[0].findings[0].decided_by.name(), "code");
}

/// An error that no row knows is shown as it stands.
#[test]
fn a_code_that_nobody_knows_is_shown() {
    let report = report(&[("update.log", &update_log(0).replace("returning 1603", "returning 1618"))]);
    assert_eq!(found(&report).iter().map(|(id, _)| *id).collect::<Vec<_>>(), ["unrecognized-error"]);
    let message = report.runs[0].findings[0].message.as_deref().unwrap_or("");
    assert!(message.contains("0x80070001"), "{message}");
}

#[test]
fn the_log_of_services_is_read_with_blank_lines_and_in_utf_16() {
    let attempt = |time: &str, services: &[&str], end: &str| {
        let mut lines = vec![
            "-----------------------------------------------".to_owned(),
            format!("* ServiceControl.ps1: 14/03/2026 {time}"),
            r"State file C:\ExchangeSetupLogs\ServiceStartupMode.xml already exists.".to_owned(),
        ];
        lines.extend(services.iter().map(|name| format!("Disabling service '{name}'.")));
        lines.push(end.to_owned());
        lines.iter().map(|line| format!("[{time}] {line}   \r\n  \r\n")).collect::<String>()
    };
    let first = attempt("00:50:54", &["MSExchangeTransport", "FMS", "WinMgmt", "W3Svc"], "Script completed succesfully.");
    let second = attempt("17:15:24", &[], "Stopping service 'WinMgmt'.\r\n[17:15:24] [Error] System.Contoso.WidgetException: No widget.");
    for (log, overwritten) in [(first.clone(), false), ([first, second].concat(), true)] {
        for bytes in [log.clone().into_bytes(), utf_16(&log)] {
            let mut analyzer = Analyzer::default();
            analyzer.begin("ServiceControl.log");
            analyzer.push(&bytes);
            let report = analyzer.finish();
            assert_eq!(report.source.kind, SourceKind::Log);
            let [finding] = report.runs[0].findings.as_slice() else { panic!("{:?}", found(&report)) };
            assert_eq!(finding.id, "services-left-disabled-by-update");
            assert_eq!(finding.values.get("count").map(String::as_str), Some("4"));
            assert_eq!(finding.values.get("windows_services").map(String::as_str), Some("WinMgmt, W3Svc"));
            assert_eq!(finding.situations[0].state, if overwritten { State::Yes } else { State::No });
            assert_eq!(report.runs[0].outcome, if overwritten { Outcome::Failed } else { Outcome::Unknown });
        }
    }
}

#[test]
fn the_log_of_another_update_is_another_installers() {
    let log = "=== Verbose logging started: 3/14/2026  9:26:53\nMSI (s) (10:20) [09:26:53:408]: PATCH = C:\\Temp\\contoso.msp\n\
               MSI (s) (10:20) [09:26:53:409]: Product: Contoso Reader -- Error 1935. An error occurred during the installation of assembly\n\
               MSI (s) (10:20) [09:26:53:409]: MainEngineThread is returning 1603\n";
    let report = report(&[("contoso.log", log)]);
    assert_eq!((notices(&report), report.source.kind), (vec!["other-update-log"], SourceKind::Other));
    assert!(!report.source.files[0].used && report.runs.is_empty());
}

/// Each form alone, and what looks like nothing.
#[test]
fn every_form_is_recognised() {
    let url = "https://learn.microsoft.com/Exchange/ms-exch-setupreadiness-RebootPending?view=exchserver-2019";
    for (text, kind, found) in [
        (SCHEMA, SourceKind::Log, "schema-import-ldif-failed"),
        ("[03/14/2026 09:26:53.0589] [1] Failed [Rule:RebootPending] [Message:x]\n", SourceKind::Log, "RebootPending"),
        (
            "Error:\nA reboot from a previous installation is pending. Please restart the system and then rerun Setup.\n",
            SourceKind::Console,
            "RebootPending",
        ),
        (url, SourceKind::Text, "RebootPending"),
        ("RebootPending", SourceKind::Text, "RebootPending"),
        (
            "It says: a reboot from a previous installation is pending. Please restart the system and then rerun Setup.",
            SourceKind::Text,
            "RebootPending",
        ),
        ("setup-readiness-facts\nProduct = 2019\nWindowsBuild = 14393\n", SourceKind::Script, "ValidOSVersion"),
    ] {
        let report = report(&[("", text)]);
        assert_eq!(report.source.kind, kind, "{text}");
        assert!(report.runs.iter().flat_map(|r| &r.findings).any(|f| f.id == found), "{found} in {text}");
    }
    for (text, kind, notice) in [
        ("", SourceKind::Empty, "empty"),
        (" \r\n\t\n", SourceKind::Empty, "empty"),
        ("\u{1}\0\0\u{2}binary", SourceKind::Other, "not-a-log"),
        ("A letter to a friend, who has no server.", SourceKind::Other, "not-a-log"),
    ] {
        let report = report(&[("", text)]);
        assert_eq!((report.source.kind, notices(&report)), (kind, vec![notice]), "{text:?}");
    }
}

/// A page reads in steps what a program reads at once.
#[test]
fn steps_change_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/logs");
    let mut read = 0;
    for part in ["pasted", "failures"] {
        for entry in std::fs::read_dir(folder.join(part)).expect("inputs") {
            let path = entry.expect("an input").path();
            if path.extension().is_some_and(|e| e == "expected") || path.is_dir() {
                continue;
            }
            let bytes = std::fs::read(&path).expect("an input");
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // Twice, so that an input is begun after one whose forms were read, or not.
            let all = |stepped: bool| {
                let mut analyzer = Analyzer::default();
                for name in [name.as_str(), "second"] {
                    analyzer.begin(name);
                    analyzer.push(&bytes);
                    analyzer.end();
                    let mut steps = 0;
                    while stepped && analyzer.step() {
                        steps += 1;
                        assert!(steps < 1000, "{name} never ends");
                    }
                }
                analyzer.finish()
            };
            assert_eq!(all(true), all(false), "{}", path.display());
            read += 1;
        }
    }
    assert!(read > 40, "only {read} inputs");
}

/// Text of a megabyte is read in many steps, so that none of them takes long on a page.
#[test]
fn a_long_text_is_read_in_many_steps() {
    let text = "A line of some text that is no log, of which there are many.\n".repeat(16_000);
    let mut analyzer = Analyzer::default();
    analyzer.begin("");
    analyzer.push(text.as_bytes());
    analyzer.end();
    let mut steps = 0;
    while analyzer.step() {
        steps += 1;
    }
    assert!(steps > FORMS.len() + 10, "{steps}");
}

/// Some megabytes of lines that say nothing.
fn filler() -> String {
    (0..60_000).map(|n| format!("{n} A line of another program, of which there are many more.\r\n")).collect()
}

fn found(report: &Report) -> Vec<(&str, u64)> {
    let line = |evidence: &Evidence| match evidence {
        Evidence::Line { line, .. } => *line,
        Evidence::Answer { .. } => 0,
    };
    report.runs.iter().flat_map(|r| &r.findings).map(|f| (f.id.as_str(), line(&f.evidence[0]))).collect()
}

/// What stands at the end of a long text is found like what stands at its beginning.
#[test]
fn the_end_of_a_long_text_is_read() {
    let console = "Error:\r\nA reboot from a previous installation is pending. Please restart the system and then rerun Setup.\r\n";
    let record = "[03/14/2026 09:26:53.0589] [1] [ERROR] Installing product C:\\a.msi failed. Fatal error. Error code is 1603.\r\n";
    let url = "See https://learn.microsoft.com/Exchange/ms-exch-setupreadiness-RebootPending?view=exchserver-2019\r\n";
    for name in ["", "console.txt"] {
        for (end, id, notice) in
            [(console, "RebootPending", Some("text-cut")), (url, "RebootPending", Some("text-cut")), (record, "msi-fatal-error", None)]
        {
            let report = report(&[(name, &format!("{}{end}{end}", filler()))]);
            let found = found(&report);
            assert!(found.iter().any(|(found, line)| *found == id && *line > 60_000), "{id}: {found:?}");
            assert_eq!(notices(&report).contains(&"text-cut"), notice.is_some(), "{id}: {:?}", notices(&report));
            let short = self::report(&[(name, end)]);
            assert!(self::found(&short).iter().any(|(found, _)| *found == id));
            assert!(!notices(&short).contains(&"text-cut"));
        }
    }
    let report = report(&[("a.txt", &filler())]);
    assert_eq!(notices(&report), ["text-cut", "not-a-log"]);
    let values = &report.notices[0].values;
    let (from, to): (u64, u64) = (values["from"].parse().unwrap(), values["to"].parse().unwrap());
    assert!(5_000 < from && from < to && to < 55_000, "{from} to {to}");
}

#[test]
fn a_line_that_is_cut_is_named() {
    let report = report(&[("", &format!("{SCRIPT}{}", "x".repeat(70_000)))]);
    assert_eq!((notices(&report), report.notices[0].values["line"].as_str()), (vec!["line-cut"], "2"));
}

const SCRIPT: &str = "A reboot from a previous installation is pending. Please restart the system and then rerun Setup.\n";

/// A run that another program appended in its own encoding is a run like the others.
#[test]
fn runs_in_several_encodings() {
    let narrow = |text: &str| text.as_bytes().to_vec();
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let big = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let crlf = SCHEMA.replace('\n', "\r\n");
    let cr = SCHEMA.replace('\n', "\r");
    let lines = SCHEMA.lines().count() as u64;
    for (what, bytes, is_mixed) in [
        ("UTF-16 after UTF-8", [narrow(&crlf), wide(&crlf)].concat(), true),
        ("UTF-16 with a mark after UTF-8", [narrow(&crlf), wide("\u{feff}"), wide(&crlf)].concat(), true),
        ("UTF-8 after UTF-16", [wide("\u{feff}"), wide(&crlf), narrow(&crlf)].concat(), true),
        ("UTF-8 with a mark after UTF-16", [wide(&crlf), narrow("\u{feff}"), narrow(&crlf)].concat(), true),
        ("UTF-16 of the other kind", [wide(&crlf), big("\u{feff}"), big(&crlf)].concat(), true),
        ("UTF-8 with a mark after UTF-8", [narrow(&crlf), narrow("\u{feff}"), narrow(&crlf)].concat(), false),
        ("UTF-16 without a mark", wide(&crlf.repeat(2)), false),
        ("CR alone", narrow(&cr.repeat(2)), false),
        ("CR alone in UTF-16", wide(&cr.repeat(2)), false),
        ("CR alone, then others", [narrow(&cr), narrow(&crlf)].concat(), false),
        ("an open line", [narrow(crlf.trim_end()), wide(&format!("\r\n{crlf}"))].concat(), true),
    ] {
        let mut analyzer = Analyzer::default();
        analyzer.begin("ExchangeSetup.log");
        analyzer.push(&bytes);
        let report = analyzer.finish();
        let runs: Vec<(u64, u64)> = report.runs.iter().map(|r| (r.first_line, r.last_line)).collect();
        assert_eq!(runs, [(1, lines), (lines + 1, 2 * lines)], "{what}");
        let found: Vec<u64> =
            found(&report).into_iter().filter(|(id, _)| *id == "schema-import-ldif-failed").map(|(_, line)| line).collect();
        assert_eq!(found, [5, lines + 5], "{what}");
        assert_eq!(report.source.lines, 2 * lines, "{what}");
        assert_eq!(notices(&report).contains(&"mixed-encoding"), is_mixed, "{what}");
        // What is quoted is found again by its offset.
        for evidence in report.runs.iter().flat_map(|r| &r.findings).flat_map(|f| &f.evidence) {
            let Evidence::Line { line, text, offset, .. } = evidence else { continue };
            let mut collector = Collector::new(*offset);
            collector.push(&bytes);
            let excerpt = collector.finish(*line);
            assert_eq!(&excerpt.lines[(*line - excerpt.first) as usize], text, "{what}");
        }
    }
}

/// Checks that nobody knows: by the id of their address, whatever it is; without one each message is a check of its own.
#[test]
fn unknown_checks_are_kept_apart() {
    let record = |text: &str| format!("[03/14/2026 09:27:00.0000] [1] {text}\n");
    let head = SCHEMA.lines().take(4).flat_map(|line| [line, "\n"]).collect::<String>();
    let log = [
        head,
        record("[REQUIRED] The flux of this server isn't charged. Charge it."),
        record("[REQUIRED] A second thing is missing."),
        record("[REQUIRED] The flux of this  server isn't charged. Charge it."),
        record("[REQUIRED] A third thing has an address."),
        record("Help URL: https://learn.microsoft.com/Exchange/ms-exch-setupreadiness-BrandNewThing?view=exchserver-2019"),
        record("[REQUIRED] A fourth has it in its line: http://technet.microsoft.com/library(EXCHG.150)/MS%2EEXCH%2ESETUPREADINESS%2EOtherThing.aspx"),
        record("[RECOMENDED] A warning nobody knows."),
        record("[RECOMENDED] Another warning nobody knows."),
        record("Setup is stopping now because of one or more critical errors."),
        record("End of Setup"),
    ]
    .concat();
    let mut report = report(&[("ExchangeSetup.log", &log)]);
    for lang in ["en", "fr"] {
        localize(&mut report, &embedded::texts(lang).expect("texts"));
        let found: Vec<_> = report.runs[0]
            .findings
            .iter()
            .map(|f| (f.id.as_str(), f.severity.name(), f.text.as_ref().map_or("", |text| text.title.as_str())))
            .collect();
        let want = [
            ("unknown-check", "error", "The flux of this server isn't charged"),
            ("unknown-check-2", "error", "A second thing is missing"),
            ("BrandNewThing", "error", "A third thing has an address"),
            ("OtherThing", "error", "A fourth has it in its line"),
            ("unknown-warning", "warning", "A warning nobody knows"),
            ("unknown-warning-2", "warning", "Another warning nobody knows"),
        ];
        assert_eq!(found, want);
    }
    let flux = &report.runs[0].findings[0];
    assert_eq!(flux.evidence.len(), 2);
    assert!(flux.text.as_ref().is_some_and(|text| text.meaning.contains("isn't charged") && !text.meaning.contains("unknown-check")));

    let console = "Error:\r\nThe flux isn't charged.\r\nFor more information, visit: \
                   http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.FluxThing.aspx\r\n";
    assert_eq!(found(&self::report(&[("", console)])), [("FluxThing", 3)]);
}

/// A failed run on a server, at this hour of a day of March.
fn attempt(server: &str, day: u32, rules: &[&str]) -> String {
    let at = |minute: u32| format!("[03/{day:02}/2026 09:{minute:02}:00.0000]");
    let bar = "*".repeat(46);
    let mut lines = vec![
        format!("{} [0] {bar}", at(0)),
        format!("{} [0] Starting Microsoft Exchange Server 2019 Setup", at(0)),
        format!("{} [0] {bar}", at(0)),
    ];
    lines.push(format!("{} [0] Setup version: 15.2.1118.7.", at(1)));
    lines.push(format!("{} [0] Command Line Parameter Name='mode', Value='Install'.", at(1)));
    if !server.is_empty() {
        lines.push(format!("{} [1] Evaluated [Setting:ComputerNameDnsFullyQualified] [HasException:False] [Value:\"{server}\"] [ParentValue:\"<NULL>\"] [Thread:7] [Duration:00:00:00]", at(2)));
    }
    lines.extend((0..40).map(|_| format!("{} [1] Something else.", at(3))));
    lines.extend(rules.iter().map(|rule| format!("{} [1] Failed [Rule:{rule}] [Message:A message.]", at(4))));
    lines.extend(rules.iter().map(|rule| format!("{} [1] [REQUIRED] {rule}", at(4))));
    lines.push(format!("{} [0] End of Setup", at(5)));
    lines.push(format!("{} [0] {bar}\n", at(5)));
    lines.join("\n")
}

fn of_runs(report: &Report) -> Vec<(u32, &str, Option<u32>)> {
    report
        .runs
        .iter()
        .map(|run| (run.number, run.started.as_deref().and_then(|s| s.get(8..10)).unwrap_or(""), run.compared.as_ref().map(|c| c.with)))
        .collect()
}

#[test]
fn attempts_of_several_servers_are_told_apart_and_in_order_of_time() {
    let ex1 =
        [attempt("ex1.contoso.com", 2, &["RebootPending"]), attempt("EX1.contoso.com", 20, &["PendingRebootWindowsComponents"])].concat();
    let ex2 = [attempt("ex2.contoso.com", 5, &["RebootPending"]), attempt("ex2.contoso.com", 9, &["RebootPending"])].concat();
    for files in [[("a.log", &*ex1), ("b.log", &*ex2)], [("b.log", &*ex2), ("a.log", &*ex1)]] {
        let report = report(&files);
        assert_eq!(of_runs(&report), [(1, "02", None), (2, "05", None), (3, "09", Some(2)), (4, "20", Some(1))]);
        assert_eq!(report.shown_run, 4, "the latest in time is shown");
        let servers: Vec<&str> = report.runs.iter().filter_map(|run| run.server.as_deref()).collect();
        assert_eq!(servers, ["ex1.contoso.com", "ex2.contoso.com", "ex2.contoso.com", "EX1.contoso.com"]);
    }
    // A run that does not say where it ran is on the server of its file.
    let ex1 = [attempt("ex1.contoso.com", 2, &["RebootPending"]), attempt("", 3, &[])].concat();
    let report = report(&[("a.log", &ex1), ("b.log", &attempt("", 4, &["RebootPending"]))]);
    assert_eq!(of_runs(&report), [(1, "02", None), (2, "03", Some(1)), (3, "04", None)]);
}

#[test]
fn a_short_run_gives_way_to_one_on_its_own_server_only() {
    let short =
        "[03/20/2026 10:00:00.0000] [0] Starting Microsoft Exchange Server 2019 Setup\n[03/20/2026 10:00:01.0000] [0] Server Name=EX2\n";
    let report = report(&[("a.log", &attempt("ex1.contoso.com", 19, &["RebootPending"])), ("b.log", short)]);
    assert_eq!((report.runs.len(), report.shown_run), (2, 2));
}

#[test]
fn files_of_one_name_are_told_apart() {
    let ex1 = attempt("ex1.contoso.com", 2, &["RebootPending"]);
    let ex2 = attempt("ex2.contoso.com", 5, &["PendingRebootWindowsComponents"]);
    let report = report(&[("ExchangeSetup.log", &ex1), ("ExchangeSetup.log", &ex2)]);
    let files: Vec<&str> = report.source.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(files, ["ExchangeSetup.log", "ExchangeSetup.log (2)"]);
    for (run, file) in report.runs.iter().zip(files) {
        assert_eq!(run.file.as_deref(), Some(file));
        assert!(serde_json::to_string(&run.findings).expect("JSON").contains(&format!("\"file\":\"{file}\"")));
    }
}

#[test]
fn a_file_beside_a_log_explains_that_log() {
    for files in [
        ["ex1/ExchangeSetup.log", "ex2/ExchangeSetup.log", "ex1/ldif.err"],
        ["ex2/ExchangeSetup.log", "ex1/ExchangeSetup.log", "ex1/ldif.err"],
    ] {
        let report = report(&[(files[0], SCHEMA), (files[1], SCHEMA), (files[2], LDIF)]);
        let explained: Vec<&str> = report
            .runs
            .iter()
            .filter(|run| serde_json::to_string(&run.findings).expect("JSON").contains("duplicate OID"))
            .filter_map(|run| run.file.as_deref())
            .collect();
        assert_eq!(explained, ["ex1/ExchangeSetup.log"]);
    }
}

/// What of an archive cannot be read is named; where nothing else is of use, it is the fault.
#[test]
fn files_of_archives_that_are_not_read_are_named() {
    let result = |parts: &[Part<'_>]| {
        let mut analyzer = Analyzer::default();
        parts.iter().for_each(|part| analyzer.part(*part));
        analyzer.result()
    };
    let log = [Part::Begin("ExchangeSetup.log"), Part::Bytes(SCHEMA.as_bytes())];
    let prose = [Part::Begin("a.txt"), Part::Bytes(b"A letter to a friend, who has no server.")];
    let secret = Part::Skipped("secret.log", ArchiveError::Encrypted);
    let report = result(&[secret, log[0], log[1], Part::Skipped("b.log", ArchiveError::Damaged), Part::LeftOut(12)]).expect("a report");
    assert_eq!(report.runs.len(), 1);
    assert_eq!(notices(&report), ["zip-encrypted", "zip-damaged", "zip-many"]);
    assert_eq!((report.notices[0].values["files"].as_str(), report.notices[2].values["count"].as_str()), ("secret.log", "12"));
    assert_eq!(result(&[secret]), Err(ArchiveError::Encrypted));
    assert_eq!(result(&[prose[0], prose[1], secret]), Err(ArchiveError::Encrypted));
    assert_eq!(result(&prose).map(|report| report.source.kind), Ok(SourceKind::Other));
    let ldif = [Part::Begin("ldif.err"), Part::Bytes(LDIF.as_bytes()), secret];
    assert_eq!(result(&ldif).map(|report| notices(&report).join(" ")), Ok("companion-alone zip-encrypted".to_owned()));
    // Of many names the first are listed.
    let names: Vec<String> = (0..30).map(|n| format!("{n}.log")).collect();
    let many: Vec<Part<'_>> = log.into_iter().chain(names.iter().map(|name| Part::Skipped(name, ArchiveError::TooDeep))).collect();
    let files = result(&many).expect("a report").notices[0].values["files"].clone();
    assert!(files.starts_with("0.log, 1.log, ") && files.ends_with(", 19.log, … (+10)"), "{files}");
}
