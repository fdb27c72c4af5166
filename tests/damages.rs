//! What a message suffers on its way into a question: for every message of the catalog and every damage it is found, and it is
//! said whether that is certain. Texts of other programs are not taken for Setup's.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::fs;
use std::path::Path;

use setup_readiness::analyzer::Analyzer;
use setup_readiness::bytes::skeleton::Skeleton;
use setup_readiness::catalog::Catalog;
use setup_readiness::catalog::entry::{Entry, Kind};
use setup_readiness::report::model::{Certainty, Report};

fn report(text: &str) -> Report {
    let mut analyzer = Analyzer::default();
    analyzer.begin("");
    analyzer.push(text.as_bytes());
    analyzer.finish()
}

/// Every message with the ids of the rows that print it.
fn messages() -> Vec<(String, Vec<&'static str>)> {
    let rules = || Catalog::default().entries().filter(|e: &&Entry| e.kind == Kind::Rule);
    let mut out: Vec<(String, Vec<&'static str>)> = Vec::new();
    for message in rules().flat_map(|e| e.messages).filter(|m| m.len() > 20) {
        let ids = rules().filter(|e| e.messages.contains(message)).map(|e| e.id).collect();
        let text = fill(message);
        if out.iter().all(|(other, _)| *other != text) {
            out.push((text, ids));
        }
    }
    assert!(out.len() > 50, "{}", out.len());
    out
}

/// Names in the places where a message varies.
fn fill(message: &str) -> String {
    let values = ["EX01.contoso.com", "Paris", "4711"];
    message
        .split("{}")
        .enumerate()
        .map(|(at, part)| if at == 0 { part.to_owned() } else { [values[(at - 1) % 3], part].concat() })
        .collect()
}

/// Numbers that are always the same, and others for each seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

/// Words in which somebody may make a typing error.
fn words(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut out = Vec::new();
    let mut at = 0;
    for word in text.split(' ') {
        if word.len() >= 6 && word.bytes().all(|b| b.is_ascii_lowercase()) {
            out.push(at..at + word.len());
        }
        at += word.len() + 1;
    }
    out
}

fn misspelt(text: &str, seed: u64, change: fn(&str, usize) -> String) -> String {
    let mut dice = Dice(seed);
    let words = words(text);
    if words.is_empty() {
        return text.to_owned();
    }
    let word = words[dice.below(words.len())].clone();
    change(text, word.start + 1 + dice.below(word.len() - 2))
}

fn replaced(text: &str, pairs: &[(&str, &str)]) -> String {
    pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

fn wrapped(text: &str, width: usize, mark: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(width).map(|line| format!("{mark}{}\n", line.iter().collect::<String>())).collect()
}

fn escaped(text: &str) -> String {
    serde_json::to_string(text).expect("JSON")
}

fn first_sentence(text: &str) -> String {
    text.split_inclusive(". ").next().unwrap_or(text).trim_end().to_owned()
}

const APART: [(&str, &str); 8] = [
    ("isn't", "is not"),
    ("can't", "cannot"),
    ("doesn't", "does not"),
    ("couldn't", "could not"),
    ("didn't", "did not"),
    ("aren't", "are not"),
    ("hasn't", "has not"),
    ("wasn't", "was not"),
];

struct Damage {
    name: &'static str,
    /// What becomes of a message.
    of: fn(&str) -> String,
    /// So many of a hundred messages are found.
    floor: usize,
    /// What stays as Setup prints it is certain.
    certain: bool,
}

const fn damage(name: &'static str, of: fn(&str) -> String, floor: usize, certain: bool) -> Damage {
    Damage { name, of, floor, certain }
}

const DAMAGES: &[Damage] = &[
    damage("as it is", |m| m.to_owned(), 100, true),
    damage("no full stop", |m| m.trim_end_matches('.').to_owned(), 100, true),
    damage("lower case", |m| m.to_lowercase(), 100, true),
    damage("upper case", |m| m.to_uppercase(), 100, true),
    damage("blanks doubled", |m| m.replace(' ', "  "), 100, true),
    damage("no-break spaces", |m| m.replace(' ', "\u{a0}"), 100, true),
    damage("curly apostrophes", |m| m.replace('\'', "\u{2019}"), 100, true),
    damage("no apostrophes", |m| m.replace('\'', ""), 100, true),
    damage("spelled out", |m| replaced(m, &APART), 100, true),
    damage("contracted", |m| replaced(m, &APART.map(|(short, long)| (long, short))), 100, true),
    damage("wrapped at 40, inside words", |m| wrapped(m, 40, ""), 100, true),
    damage("quoted in a mail", |m| wrapped(m, 60, "> > "), 100, true),
    damage("quoted, wrapped at words", |m| m.replace(". ", ".\n> "), 100, true),
    damage("entities", |m| m.replace('\'', "&#39;").replace('.', "&#46;"), 100, true),
    damage("entities twice", |m| m.replace('\'', "&amp;apos;"), 100, true),
    damage("html", |m| format!("<p class=\"e\"><b>Error:</b><br/>{}<br/></p>", m.replace('\'', "&#x27;")), 100, true),
    damage("html in words", |m| m.replace(" the ", " <em>the</em> "), 100, true),
    damage("json", |m| format!("{{\"rc\": 1, \"stderr\": {}}}", escaped(&format!("\r\n{m}\r\n"))), 100, true),
    damage("json by PowerShell", |m| format!("{{\"Output\": {}}}", escaped(m).replace('\'', "\\u0027")), 100, true),
    damage(
        "json within json",
        |m| format!("{{\"msg\": {}}}", escaped(&format!("{{\"out\": {}}}", escaped(&format!("{m}\r\n"))))),
        100,
        true,
    ),
    damage("clixml", clixml, 100, true),
    damage("markdown bold", |m| format!("1. **{m}**"), 100, true),
    damage("markdown escapes", |m| replaced(m, &[("*", "\\*"), ("_", "\\_"), ("[", "\\["), ("]", "\\]")]), 100, true),
    damage("table", |m| format!("| Server | Error |\n|---|---|\n| EX01 | {m} |"), 100, true),
    damage("colours of a console", |m| format!("\u{1b}[31;1m{m}\u{1b}[0m"), 100, true),
    damage("in a sentence", |m| format!("Hello, since Friday it says \"{m}\" and I do not know why. Thanks"), 100, true),
    damage("l for 1, O for 0", |m| replaced(m, &[("1", "l"), ("0", "O")]), 100, true),
    damage("1 for l, 0 for o", |m| replaced(m, &[("l", "1"), ("o", "0")]), 100, true),
    damage("I for l, l for I", |m| swapped(m, 'I', 'l'), 100, true),
    damage("a letter dropped", |m| misspelt(m, 1, |m, at| [&m[..at], &m[at + 1..]].concat()), 100, false),
    damage("a letter doubled", |m| misspelt(m, 2, |m, at| [&m[..at + 1], &m[at..]].concat()), 100, false),
    damage("a letter replaced", |m| misspelt(m, 3, |m, at| [&m[..at], "x", &m[at + 1..]].concat()), 100, false),
    damage(
        "two letters swapped",
        |m| misspelt(m, 4, |m, at| [&m[..at], &m[at + 1..at + 2], &m[at..at + 1], &m[at + 2..]].concat()),
        97,
        false,
    ),
    damage(
        "typing errors in lower case without marks",
        |m| misspelt(&m.to_lowercase().replace(['\'', '.', ','], ""), 5, |m, at| [&m[..at], &m[at + 1..]].concat()),
        97,
        false,
    ),
    damage("three quarters and dots", |m| format!("{}...", m[..m.len() * 3 / 4].trim_end()), 96, false),
    damage("60 % and an ellipsis", |m| format!("{}\u{2026}", m[..m.len() * 6 / 10].trim_end()), 91, false),
    damage("first sentence", first_sentence, 91, false),
    damage("the beginning lost", |m| m.split_once(' ').map_or(m, |(_, rest)| rest).to_owned(), 96, false),
];

fn swapped(text: &str, a: char, b: char) -> String {
    text.chars()
        .map(|c| {
            if c == a {
                b
            } else if c == b {
                a
            } else {
                c
            }
        })
        .collect()
}

fn clixml(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\'', "&apos;");
    let lines: String = escaped.lines().map(|line| format!("<S S=\"Error\">{line}_x000D__x000A_</S>")).collect();
    format!("#< CLIXML\n<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">{lines}</Objs>")
}

/// Nothing of their messages is lost with the end.
const VARIES_AT_END: [&str; 2] = ["DidOnPremisesSettingCreatedAnException", "MinimumFrameworkNotInstalled"];

#[test]
fn every_damage_leaves_every_message_to_be_found() {
    let messages = messages();
    let mut faults = Vec::new();
    for Damage { name, of, floor, certain } in DAMAGES {
        let mut missed = Vec::new();
        let mut suggested = 0;
        for (message, ids) in &messages {
            let text = of(message);
            let report = report(&text);
            let is_damaged = Skeleton::of(&text).bytes() != Skeleton::of(message).bytes();
            let found = report.runs.iter().flat_map(|r| &r.findings).find(|f| ids.contains(&f.id.as_str()));
            match found {
                None if report.suggestions.iter().any(|s| ids.contains(&s.id.as_str())) => suggested += 1,
                None => missed.push(format!("{} {text:?}", ids[0])),
                Some(f) if *certain && f.certainty != Certainty::Certain => faults.push(format!("{name}: {} is only probable", f.id)),
                // What is damaged must not pass for certain; some messages have nothing to damage, or vary where they are cut.
                Some(f) if !certain && is_damaged && f.certainty == Certainty::Certain && !VARIES_AT_END.contains(&f.id.as_str()) => {
                    faults.push(format!("{name}: {} passes for certain: {text}", f.id));
                }
                Some(_) => {}
            }
        }
        let found = messages.len() - missed.len() - suggested;
        // What is shared by several messages is suggested at least.
        if found * 100 < floor * messages.len() || missed.len() > 1 {
            faults.push(format!("{name}: {found} of {}, missed\n  {}", messages.len(), missed.join("\n  ")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Each known issue with a log that shows it, without stamps: as the console prints it.
fn issues() -> Vec<(String, String)> {
    let document = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalog/known_issues.md")).expect("the document");
    let mut out: Vec<(String, String)> = Vec::new();
    for section in document.split("\n## ").skip(1) {
        let (id, rest) = section.split_once('\n').expect("a heading");
        let Some((log, verdict)) = rest.split_once("```log\n").and_then(|(_, rest)| rest.split_once("\n```\n")) else { continue };
        if !verdict.trim_start().starts_with("failed") || log.contains("Starting Microsoft") {
            continue;
        }
        let stamp = |line: &str| match line.split_once("] [") {
            Some((stamp, rest)) if stamp.starts_with('[') && stamp.len() == 25 => {
                rest.split_once("] ").map_or("", |(_, text)| text).to_owned()
            }
            _ => line.to_owned(),
        };
        let text: Vec<String> = log.lines().map(stamp).collect();
        let text = text.join("\n");
        // What only a whole log tells is left out.
        if has(&text, id) {
            out.push((id.to_owned(), text));
        }
    }
    assert!(out.len() > 20, "{}", out.len());
    out
}

fn has(text: &str, id: &str) -> bool {
    report(text).runs.iter().flat_map(|run| &run.findings).any(|finding| finding.id == id)
}

#[test]
fn every_damage_leaves_every_issue_to_be_found() {
    let issues = issues();
    let typed = |text: &str, change: fn(&str, usize) -> String| {
        text.lines().enumerate().map(|(at, line)| misspelt(line, at as u64, change)).collect::<Vec<_>>().join("\n")
    };
    type Change<'a> = &'a dyn Fn(&str) -> String;
    let damages: [(&str, usize, Change<'_>); 10] = [
        ("lower case", 80, &|text| text.to_lowercase()),
        ("upper case", 80, &|text| text.to_uppercase()),
        ("no apostrophes", 95, &|text| text.replace('\'', "")),
        ("curly", 100, &|text| text.replace('\'', "\u{2019}").replace('"', "\u{201d}")),
        ("entities", 100, &|text| text.replace('&', "&amp;").replace('<', "&lt;").replace('\'', "&#39;").replace('"', "&quot;")),
        ("json", 100, &|text| format!("{{\"out\": {}}}", escaped(&text.replace('\n', "\r\n")))),
        ("json by PowerShell", 100, &|text| format!("{{\"out\": {}}}", escaped(&text.replace('\n', "\r\n")).replace('\'', "\\u0027"))),
        ("clixml", 100, &clixml),
        ("a letter dropped in every line", 95, &|text| typed(text, |m, at| [&m[..at], &m[at + 1..]].concat())),
        ("two letters swapped in every line", 95, &|text| {
            typed(text, |m, at| [&m[..at], &m[at + 1..at + 2], &m[at..at + 1], &m[at + 2..]].concat())
        }),
    ];
    let mut faults = Vec::new();
    for (name, floor, of) in damages {
        let missed: Vec<&str> = issues.iter().filter(|(id, text)| !has(&of(text), id)).map(|(id, _)| id.as_str()).collect();
        if (issues.len() - missed.len()) * 100 < floor * issues.len() {
            faults.push(format!("{name}: {} of {}, missed {}", issues.len() - missed.len(), issues.len(), missed.join(", ")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What others wrote: some of it is much like Setup's messages.
const OTHERS: &[&str] = &[
    "This computer requires the .NET Framework version 4.8 to run the application. Install it and start the installer again.",
    "You must be a member of the Administrators group to continue. The user isn't logged on.",
    "A restart is pending. Please restart the computer and then run setup again. Close the process and restart the installer.",
    "Rule \"Restart computer\" failed. A computer restart is required because of a broken update. Restart your computer before installing SQL Server.",
    "Error: the certificate has expired. Check whether the certificate is valid.",
    "The local domain needs to be updated by the registrar. Mail flow to the Internet may not work properly after this change.",
    "Check the site and subnet definitions of the network. Active Directory is a directory service, and Exchange extends its schema.",
    "=> ERROR: Cannot find path '/srv/app/config' because it does not exist.\nThe virtual directory /images does not exist under the web site.",
    "MSI (s) (10:20): Product: Contoso Reader -- Error 1722. There is a problem with this Windows Installer package.",
    "Installing product contoso failed. Error code is 1.\nInstallation of Contoso Exchange Connector setup failed with 3.",
    "npm ERR! code EACCES\nnpm ERR! The operation was rejected by your operating system. It's possible that the file was already in use.",
    "This package is required. Install the component via the package manager. The user-specified option cannot be used.",
    "Our users are moved to Exchange Online in May. Whoever has questions about the setup of Outlook asks the service desk.",
    "The language pack could not be found. The mailbox is full. The domain controller is in another site, see the meeting notes.",
    "A process has open files. Close it, then restart the backup. Windows component store is corrupt.",
];

#[test]
fn other_texts_are_not_taken_for_setups() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts: Vec<(String, String)> = OTHERS.iter().map(|text| ((*text).to_owned(), (*text).to_owned())).collect();
    texts.push(("all of them".to_owned(), OTHERS.join("\n\n")));
    for name in ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE-APACHE", "fuzz/README.md", "Cargo.lock"] {
        texts.push((name.to_owned(), fs::read_to_string(root.join(name)).expect("a file")));
    }
    for entry in fs::read_dir(root.join("docs")).expect("a folder") {
        let path = entry.expect("an entry").path();
        texts.push((path.display().to_string(), fs::read_to_string(&path).expect("a file")));
    }
    assert!(texts.len() > 25, "{}", texts.len());
    for (name, text) in texts {
        for text in [text.to_lowercase(), text] {
            let report = report(&text);
            let found: Vec<&str> = report.runs.iter().flat_map(|run| &run.findings).map(|f| f.id.as_str()).collect();
            assert!(found.is_empty(), "{name}: {found:?}");
        }
    }
}
