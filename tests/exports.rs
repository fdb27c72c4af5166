//! What leaves the page: Markdown that log text cannot leave its code of, and masked reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Options, Parser, Tag};
use setup_readiness::analyzer::Analyzer;
use setup_readiness::report::markdown::markdown;
use setup_readiness::report::model::Report;
use setup_readiness::texts::Texts;

fn texts(tag: &str) -> Texts {
    setup_readiness::texts::embedded::texts(tag).expect("texts")
}

fn report(files: &[(&str, &str)]) -> Report {
    let mut analyzer = Analyzer::default();
    for (name, text) in files {
        analyzer.begin(name);
        analyzer.push(text.as_bytes());
    }
    analyzer.finish()
}

/// A record of a log.
fn record(text: &str) -> String {
    format!("[03/14/2026 09:26:53.0589] [1] {text}\n")
}

/// A run with these records.
fn run(records: &[String]) -> String {
    let bar = "*".repeat(46);
    let start = [bar.as_str(), "Starting Microsoft Exchange Server 2019 Setup", &bar].map(record).concat();
    start + &records.concat()
}

fn setting(name: &str, value: &str) -> String {
    record(&format!(
        "Evaluated [Setting:{name}] [HasException:False] [Value:\"{value}\"] [ParentValue:\"<NULL>\"] [Thread:7] [Duration:00:00:00]"
    ))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            out.extend(files(&path));
        } else if path.extension().is_some_and(|end| end == "log") {
            out.push(path);
        }
    }
    out.sort();
    out
}

/// The logs of this repository, and those of the corpus where there is one.
fn logs() -> Vec<(String, String)> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/logs");
    let folders = [Some(own), std::env::var_os("SETUP_LOG_CORPUS").map(PathBuf::from)];
    let paths = folders.into_iter().flatten().flat_map(|folder| files(&folder));
    paths.map(|path| (path.display().to_string(), String::from_utf8_lossy(&fs::read(&path).expect("a log")).into_owned())).collect()
}

/// The text of a Markdown document outside of code; fails on whatever only a person may write.
fn prose(markdown: &str) -> String {
    let mut out = String::new();
    let mut is_code = false;
    for event in Parser::new_ext(markdown, Options::all()) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => is_code = false,
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock) | Event::Html(_) | Event::InlineHtml(_) => {
                panic!("{event:?} in {markdown}")
            }
            Event::Text(text) if !is_code => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak => out.push('\n'),
            _ => {}
        }
    }
    out
}

/// Markdown that would tell somebody that it was opened, or somebody that he was named.
const HOSTILE: &[&str] = &[
    "[x](https://evil.example)",
    "![x](https://evil.example/x.png)",
    "<img src=https://evil.example/x.png>",
    "<https://evil.example>",
    "https://evil.example/x",
    "www.evil.example",
    "@evil-mention",
    "` [x](https://evil.example) `",
    "``` [x](https://evil.example)",
    "~~~",
    "\\`[x](https://evil.example)",
    "| a | b |",
    "evil\\",
    "&lt;evil&gt; &#96;evil&#96;",
    "{$evil} {evil}",
    "\u{e000}evil\u{e001} [x](https://evil.example)",
    "````````````````````````````````````````````````````````````````````````` evil",
    "evil\u{2028}# evil\u{85}# evil",
    "# evil",
    "- evil",
    "<!-- evil",
    "$evil$ [^evil]",
];

#[test]
fn no_log_text_leaves_its_code() {
    for hostile in HOSTILE {
        let long = format!("{hostile} {}", "` ".repeat(600));
        for value in [*hostile, &long] {
            let log = run(&[
                record(&format!("Logged on user: {value}.")),
                record(&format!("Command Line Parameter Name='mode', Value='{value}'.")),
                record(&format!("The mode '{value}' is not a valid mode.")),
                record("Setup checks failed: Invalid command line arguments."),
                record(&format!("An Exchange organization with name '{value}' was found in this forest.")),
                record(&format!("Setup will use the domain controller '{value}'.")),
                setting("ComputerNameDnsFullyQualified", value),
                setting("SiteName", value),
                setting("AllServersOfHigherVersion", value),
                record(&format!("Failed [Rule:RebootPending] [Message:{value}]")),
                record(&format!("Failed [Rule:EvilRule] [Message:{value}]")),
                record(&format!("[REQUIRED] {value}")),
                record(&format!("[ERROR] Active Directory operation failed on {value}. The object '{value}' already exists")),
                record(&format!("[ERROR] Cannot start service {value} on computer x")),
                record(&format!(
                    "[ERROR] System.Management.Automation.ItemNotFoundException: Cannot find path '{value}' because it does not exist"
                )),
                record("Setup is stopping now because of one or more critical errors."),
            ]);
            let name = format!("{hostile}.log");
            let report = report(&[(&name, &log), ("other.log", "nothing")]);
            assert!(report.runs[0].findings.len() > 2);
            for texts in [texts("en"), texts("fr")] {
                let out = markdown(&report, 1, &texts);
                let prose = prose(&out);
                assert!(out.contains("evil") || hostile.contains("~~~") || hostile.contains('|'), "{out}");
                assert!(
                    !prose.contains("evil") && !prose.contains('@') && !prose.contains("![") && !prose.contains("``"),
                    "{prose}\n---\n{out}"
                );
            }
        }
    }
}

#[test]
fn exports_of_logs_hold_only_our_own_prose() {
    for (name, log) in logs() {
        let report = report(&[(&name, &log)]);
        for texts in [texts("en"), texts("fr")] {
            for run in &report.runs {
                prose(&markdown(&report, run.number, &texts));
            }
        }
    }
}
