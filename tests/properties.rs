//! What holds for any input: how it is cut into chunks does not matter, where it ends does not matter, what is quoted stands there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use proptest::prelude::*;
use setup_readiness::analyzer::Analyzer;
use setup_readiness::bytes::lines::{Line, Lines, MAX_LINE};
use setup_readiness::bytes::text::{clip, text};
use setup_readiness::bytes::zip;
use setup_readiness::catalog::Catalog;
use setup_readiness::log::analysis;
use setup_readiness::log::reader::Reader;
use setup_readiness::report::build;
use setup_readiness::report::mask::mask;
use setup_readiness::report::model::{Evidence, Report, Run};

/// Bytes of a log.
fn log(lines: &[String], end: &str, encoding: Encoding) -> Vec<u8> {
    let text = lines.iter().flat_map(|l| [l.as_str(), end]).collect::<String>();
    match encoding {
        Encoding::Utf8 => text.into_bytes(),
        Encoding::Utf8Bom => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        Encoding::Utf16 => [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect(),
        Encoding::Utf16Big => [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect(),
        Encoding::EightBit => text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect(),
    }
}

#[derive(Debug, Clone, Copy)]
enum Encoding {
    Utf8,
    Utf8Bom,
    Utf16,
    Utf16Big,
    EightBit,
}

fn encoding() -> impl Strategy<Value = Encoding> {
    prop_oneof![
        4 => Just(Encoding::Utf8),
        1 => Just(Encoding::Utf8Bom),
        1 => Just(Encoding::Utf16),
        1 => Just(Encoding::Utf16Big),
        1 => Just(Encoding::EightBit),
    ]
}

/// Sections of one file, each written by another program: the next one in another encoding, with or without a mark.
fn sections() -> impl Strategy<Value = Vec<(Vec<String>, Encoding, bool)>> {
    let encoding = prop_oneof![3 => Just(Encoding::Utf8), 3 => Just(Encoding::Utf16), 1 => Just(Encoding::Utf16Big)];
    prop::collection::vec((prop::collection::vec(line(), 1..6), encoding, any::<bool>()), 1..6)
}

/// The bytes of such sections, and where each line begins. Sections in UTF-16 begin with a mark where they are told to.
fn appended(sections: &[(Vec<String>, Encoding, bool)], end: &str) -> (Vec<u8>, Vec<(String, u64)>) {
    let (mut bytes, mut lines) = (Vec::new(), Vec::new());
    for (texts, encoding, has_mark) in sections {
        let mark: &[u8] = match encoding {
            Encoding::Utf16 => &[0xFF, 0xFE],
            Encoding::Utf16Big => &[0xFE, 0xFF],
            _ => b"\xEF\xBB\xBF",
        };
        if *has_mark {
            bytes.extend_from_slice(mark);
        }
        for text in texts {
            lines.push((text.clone(), bytes.len() as u64));
            let text = format!("{text}{end}");
            match encoding {
                Encoding::Utf16 => bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes)),
                Encoding::Utf16Big => bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes)),
                _ => bytes.extend_from_slice(text.as_bytes()),
            }
        }
    }
    (bytes, lines)
}

fn record(level: u8, text: &str) -> String {
    format!("[03/14/2026 09:26:53.0589] [{level}] {text}")
}

/// What a run may hold between its banner and its end. A few are longer than is looked at, or hold what no log holds.
fn line() -> impl Strategy<Value = String> {
    let id = prop_oneof![
        Just("RebootPending"),
        Just("SchemaUpdateRequired"),
        Just("InstallWatermark"),
        Just("NobodyKnowsThis"),
        Just("NoE16ServerWarning")
    ];
    let name = prop_oneof![Just("SiteName"), Just("ComputerNameDnsFullyQualified"), Just("WindowsBuild"), Just("SomeSetting")];
    let value = prop_oneof![Just("True"), Just("False"), Just("<NULL>"), Just("ex1.contoso.com"), Just("a \"b\"] [c"), Just("é")];
    prop_oneof![
        (id.clone(), value.clone()).prop_map(|(id, v)| record(
            1,
            &format!("Evaluated [Rule:{id}] [HasException:False] [Value:\"{v}\"] [ParentValue:\"<NULL>\"] [Thread:7] [Duration:00:00:00]")
        )),
        (name, value).prop_map(|(name, v)| record(
            1,
            &format!(
                "Evaluated [Setting:{name}] [HasException:False] [Value:\"{v}\"] [ParentValue:\"<NULL>\"] [Thread:7] [Duration:00:00:00]"
            )
        )),
        id.clone().prop_map(|id| record(1, &format!("Started [Rule:{id}] [Parent:RootAnalysisMember] [RuleType:Warning]"))),
        id.clone().prop_map(|id| record(1, &format!("Failed [Rule:{id}] [Message:A message that is not too short.]"))),
        Just(record(1, "[REQUIRED] A message that is not too short.")),
        id.prop_map(|id| record(1, &format!("Help URL: http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.{id}.aspx"))),
        Just(record(1, "[RECOMENDED] Another message, é, with an accent.")),
        Just(record(1, "[ERROR] The following error was generated when \"$error.Clear(); ")),
        Just("  Start-SetupProcess -Name \"a.exe\"".to_owned()),
        Just("\" was run: \"Microsoft.Exchange.Configuration.Tasks.TaskException: Process execution failed with exit code 50.".to_owned()),
        Just("   at Microsoft.Exchange.Management.Tasks.RunProcessBase.InternalProcessRecord()\".".to_owned()),
        Just(record(1, "[ERROR-REFERENCE] Id=ClientAccessOwaComponent___0 Component=EXCHANGE14:\\Current")),
        Just(record(1, "Setup is stopping now because of one or more critical errors.")),
        Just(record(2, "Beginning processing start-SetupProcess")),
        Just(record(2, "Used domain controller dc1.contoso.com to read object CN=EX1,CN=Servers,DC=contoso,DC=com.")),
        Just(record(0, "Logged on user: CONTOSO\\admin.")),
        Just(record(0, "The Exchange Server setup operation completed successfully.")),
        Just(record(0, "End of Setup")),
        Just(String::new()),
        "[ -~é😀]{0,40}".prop_map(|s| s),
        (0..4usize).prop_map(|n| record(1, &format!("[ERROR] é{}", "x😀".repeat(MAX_LINE / 4 * n / 3)))),
    ]
}

fn run() -> impl Strategy<Value = Vec<String>> {
    let bar = record(0, &"*".repeat(46));
    prop::collection::vec(line(), 0..40).prop_map(move |lines| {
        let banner = record(0, "Starting Microsoft Exchange Server 2019 Setup");
        [bar.clone(), banner, bar.clone()].into_iter().chain(lines).collect()
    })
}

/// Runs, or text that begins in the middle of one, or only a few lines.
fn lines() -> impl Strategy<Value = Vec<String>> {
    prop_oneof![
        3 => prop::collection::vec(run(), 1..4).prop_map(|runs| runs.concat()),
        1 => prop::collection::vec(line(), 0..30),
    ]
}

fn report<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Report {
    let mut analyzer = Analyzer::default();
    analyzer.begin("ExchangeSetup.log");
    parts.into_iter().for_each(|p| analyzer.push(p));
    analyzer.finish()
}

/// Cuts bytes at these places, whatever they are.
fn parts<'a>(bytes: &'a [u8], places: &[usize]) -> Vec<&'a [u8]> {
    let mut places: Vec<usize> = places.iter().map(|p| p % (bytes.len() + 1)).collect();
    places.sort_unstable();
    let mut out = Vec::new();
    let mut from = 0;
    for at in places {
        out.push(&bytes[from..at]);
        from = at;
    }
    out.push(&bytes[from..]);
    out
}

/// The runs of a log with every line looked at, none passed over by the gate.
fn every_line(bytes: &[u8]) -> Vec<Run> {
    let (mut lines, mut reader, mut runs) = (Lines::default(), Reader::default(), Vec::new());
    let mut done = |run| runs.push(build::run(run, &Catalog::default()));
    lines.push(bytes, &mut |line| reader.line(&line, &mut done));
    lines.finish(&mut |line| reader.line(&line, &mut done));
    reader.finish(&mut done);
    runs.iter_mut().for_each(build::sort_table);
    runs
}

/// The same as the analyzer makes them, without what it adds to them.
fn lines_that_matter(bytes: &[u8]) -> Vec<Run> {
    let mut runs = report([bytes]).runs;
    for run in &mut runs {
        run.compared = None;
        run.file = None;
    }
    runs
}

fn assert_same(bytes: &[u8], what: &str) {
    let (mut every, few) = (every_line(bytes), lines_that_matter(bytes));
    assert_eq!(every.len(), few.len(), "{what}");
    for (a, b) in every.iter_mut().zip(&few) {
        if b.analysis.is_empty() {
            a.analysis.clear();
        }
        assert_eq!(a, b, "{what}");
    }
}

#[test]
fn the_gate_passes_over_nothing_that_matters() {
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/logs")];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("logs") {
            let path = entry.expect("a log").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "log") {
                let bytes = std::fs::read(&path).expect("a log");
                // Without a banner the text is read as a whole, another way; the log of an update is none of Setup.
                if bytes.windows(16).any(|w| w == b"Exchange Server ")
                    && report([bytes.as_slice()]).notices.iter().all(|n| n.code != "no-run-header" && !n.code.ends_with("update-log"))
                {
                    assert_same(&bytes, &path.display().to_string());
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 20, "too few logs: {seen}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_chunking_gives_the_same_report(
        lines in lines(),
        end in prop_oneof![Just("\n"), Just("\r\n")],
        encoding in encoding(),
        places in prop::collection::vec(any::<usize>(), 0..20),
        small in 1..7usize,
    ) {
        let bytes = log(&lines, end, encoding);
        let whole = report([bytes.as_slice()]);
        prop_assert_eq!(&report(parts(&bytes, &places)), &whole);
        if bytes.len() < 20_000 {
            prop_assert_eq!(&report(bytes.chunks(1)), &whole);
        }
        prop_assert_eq!(&report(bytes.chunks(small * 1000 + 1)), &whole);
    }

    #[test]
    fn the_gate_passes_over_nothing_that_matters_in_any_log(runs in prop::collection::vec(run(), 1..4), encoding in encoding()) {
        assert_same(&log(&runs.concat(), "\n", encoding), "a log");
    }

    #[test]
    fn any_prefix_gives_a_report(lines in lines(), encoding in encoding(), places in prop::collection::vec(any::<usize>(), 1..6)) {
        let bytes = log(&lines, "\n", encoding);
        for place in places {
            let report = report([&bytes[..place % (bytes.len() + 1)]]);
            prop_assert!(report.runs.is_empty() || report.shown_run > 0);
            serde_json::to_string(&report).expect("a report is JSON");
        }
    }

    #[test]
    fn what_is_quoted_stands_there(lines in lines(), end in prop_oneof![Just("\n"), Just("\r\n")], encoding in encoding()) {
        let bytes = log(&lines, end, encoding);
        let report = report([bytes.as_slice()]);
        let has_banner = lines.iter().any(|l| l.contains("Starting Microsoft Exchange Server 2019 Setup"));
        for run in &report.runs {
            for finding in &run.findings {
                prop_assert!(!finding.evidence.is_empty(), "{} has no evidence", finding.id);
                for evidence in &finding.evidence {
                    let Evidence::Line { line, text, offset, .. } = evidence else { continue };
                    prop_assert!((run.first_line..=run.last_line).contains(line), "{line} of {}: {} to {}", finding.id, run.first_line, run.last_line);
                    let index = usize::try_from(*line).expect("a small number") - 1;
                    let input = match encoding {
                        Encoding::EightBit => lines[index].chars().map(|c| if u32::from(c) < 256 { c } else { '?' }).collect(),
                        _ => lines[index].clone(),
                    };
                    let input = input.trim_end_matches('\r');
                    if has_banner {
                        prop_assert_eq!(text.as_str(), clip(input, 2000), "line {}", line);
                    } else {
                        // Pasted text: records are cut apart or, where a window wrapped them, put together again.
                        let (text, input) = (clip(text.trim(), 200), clip(input.trim(), 200));
                        prop_assert!(input.contains(text) || text.contains(input), "line {line}: {text} is not of {input}");
                    }
                    if !matches!(encoding, Encoding::Utf16 | Encoding::Utf16Big) {
                        let at = usize::try_from(*offset).expect("a small number");
                        prop_assert!(at == 0 || at == 3 || bytes[at - 1] == b'\n');
                    }
                }
            }
        }
    }

    #[test]
    fn a_change_of_the_encoding_loses_nothing(
        sections in sections(),
        end in prop_oneof![4 => Just("\r\n"), 1 => Just("\n"), 1 => Just("\r")],
        places in prop::collection::vec(any::<usize>(), 0..8),
    ) {
        // Without a mark a section is known by the ASCII at its beginning; a line end alone tells too little.
        let sections: Vec<_> = sections.into_iter().map(|(mut lines, encoding, mark)| {
            lines.retain(|line| line.chars().count() > 1 || end == "\r\n");
            let is_known = lines.first().is_none_or(|line| line.chars().take(3).all(|c| c.is_ascii()));
            let mark = !lines.is_empty() && (mark || !is_known);
            (lines, encoding, mark)
        }).collect();
        let (bytes, want) = appended(&sections, end);
        for parts in [vec![bytes.as_slice()], parts(&bytes, &places), bytes.chunks(1).collect()] {
            let (mut lines, mut got) = (Lines::default(), Vec::new());
            let mut each = |line: Line<'_>| got.push((line.number, clip(&text(line.bytes), 2000).to_owned(), line.offset));
            parts.into_iter().for_each(|part| lines.push(part, &mut each));
            lines.finish(&mut each);
            let want: Vec<_> = want.iter().enumerate().map(|(index, (text, at))| (index as u64 + 1, clip(text, 2000).to_owned(), *at)).collect();
            prop_assert_eq!(got, want);
        }
    }

    #[test]
    fn a_change_within_a_line_parts_it(
        records in prop::collection::vec(("[A-Za-z :.]{4,60}", prop_oneof![Just(Encoding::Utf8), Just(Encoding::Utf16)], any::<bool>(), any::<bool>()), 1..8),
        places in prop::collection::vec(any::<usize>(), 0..8),
    ) {
        let (mut bytes, mut want, mut number, mut open, mut before) = (Vec::new(), Vec::new(), 1, false, None);
        for (text, encoding, has_mark, is_ended) in records {
            let changes = before.is_some_and(|before| before != matches!(encoding, Encoding::Utf16));
            // Without a change the next record would only make the line longer.
            let start = if open && !changes { "\r\n" } else { "" };
            number += u64::from(open && !changes);
            let text = record(1, &text);
            let mut put = |text: &str| match encoding {
                Encoding::Utf16 => bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes)),
                _ => bytes.extend_from_slice(text.as_bytes()),
            };
            put(start);
            if has_mark && matches!(encoding, Encoding::Utf16) {
                put("\u{feff}");
            }
            put(&text);
            if is_ended {
                put("\r\n");
            }
            want.push((number, text.clone()));
            (number, open) = (number + u64::from(is_ended), !is_ended);
            before = Some(matches!(encoding, Encoding::Utf16));
        }
        for parts in [vec![bytes.as_slice()], parts(&bytes, &places), bytes.chunks(1).collect()] {
            let (mut lines, mut got) = (Lines::default(), Vec::new());
            let mut each = |line: Line<'_>| got.push((line.number, text(line.bytes)));
            parts.into_iter().for_each(|part| lines.push(part, &mut each));
            lines.finish(&mut each);
            prop_assert_eq!(lines.count(), want.last().map_or(0, |(number, _)| *number));
            prop_assert_eq!(&got, &want);
        }
    }

    #[test]
    fn masked_reports_hold_no_name(user in "[a-z]{4,9}[0-9]{2}", host in "[a-z]{3,8}[0-9]{2}", domain in "[a-z]{5,12}q", organization in "[A-Z][a-z]{5,9}q") {
        let mut lines = vec![
            record(0, &"*".repeat(46)),
            record(0, "Starting Microsoft Exchange Server 2019 Setup"),
            record(0, &"*".repeat(46)),
            record(0, &format!("Logged on user: {}\\{user}.", domain.to_uppercase())),
            record(0, &format!("An Exchange organization with name '{organization}' was found in this forest.")),
            record(0, &format!("Server Name={}", host.to_uppercase())),
            record(1, &format!("Evaluated [Setting:ComputerNameDnsFullyQualified] [HasException:False] [Value:\"{host}.{domain}.com\"] [ParentValue:\"<NULL>\"] [Thread:7] [Duration:00:00:00]")),
            record(1, &format!("Failed [Rule:RebootPending] [Message:{host}.{domain}.com needs {user} of {organization} to restart it.]")),
            record(1, &format!("[ERROR] Active Directory operation failed on {host}.{domain}.com. The object 'CN={user},DC={domain},DC=com' already exists")),
        ];
        lines.push(record(1, "Setup is stopping now because of one or more critical errors."));
        let report = report([log(&lines, "\n", Encoding::Utf8).as_slice()]);
        prop_assert!(!report.runs[0].findings.is_empty());
        let masked = serde_json::to_string(&mask(&report)).expect("a report is JSON").to_lowercase();
        for name in [&user, &host, &domain, &organization] {
            prop_assert!(!masked.contains(&name.to_lowercase()), "{name} in {masked}");
        }
    }

    #[test]
    fn lines_of_the_analysis_never_panic(line in prop::collection::vec(prop_oneof![
        Just(b"Evaluated [".to_vec()), Just(b"Rule:".to_vec()), Just(b"Setting:".to_vec()), Just(b"A]".to_vec()), Just(b" [HasException:False]".to_vec()),
        Just(b" [HasException:True]".to_vec()), Just(b" [Value:\"".to_vec()), Just(b"\"] [ParentValue:".to_vec()), Just(b"\"] [Thread:".to_vec()),
        Just(b"Failed [Rule:".to_vec()), Just(b" [Message:".to_vec()), Just(b"Started [Rule:".to_vec()), Just(b"[RuleType:".to_vec()), Just(b"Error]".to_vec()),
        prop::collection::vec(any::<u8>(), 0..8),
    ], 0..12)) {
        analysis::parse(&line.concat());
    }

    #[test]
    fn zip_reader_never_panics(mut bytes in prop::collection::vec(any::<u8>(), 0..400), size in any::<u64>(), at in any::<prop::sample::Index>()) {
        for mark in [b"PK\x05\x06", b"PK\x01\x02", b"PK\x03\x04"] {
            let place = at.index(bytes.len() + 1);
            bytes.splice(place..place, mark.iter().copied());
            let _ = zip::directory(&bytes, size);
            let _ = zip::entries(&bytes[place..]);
            let _ = zip::data_start(&bytes[place..]);
        }
    }
}

/// Which runs have findings and how many is decided when all is read: it must not matter when they are looked for.
#[test]
fn findings_may_be_looked_for_at_any_time() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/logs/failures");
    let mut logs: Vec<Vec<u8>> = Vec::new();
    for entry in std::fs::read_dir(path).expect("logs") {
        let path = entry.expect("a log").path();
        if path.extension().is_some_and(|e| e == "log") {
            logs.push(std::fs::read(path).expect("a log"));
        }
    }
    // Runs that hold so much that not all of them keep it.
    let long = "x".repeat(1900);
    let mut heavy = vec![record(0, &"*".repeat(46)), record(0, "Starting Microsoft Exchange Server 2019 Setup")];
    heavy.extend((0..3000).map(|n| record(1, &format!("Failed [Rule:Heavy{n}] [Message:{n} {long}]"))));
    let heavy = log(&heavy, "\n", Encoding::Utf8);
    for many in [0, 3, 9] {
        let mut analyzers: Vec<Analyzer> = (0..3).map(|_| Analyzer::default()).collect();
        for (which, analyzer) in analyzers.iter_mut().enumerate() {
            analyzer.begin("ExchangeSetup.log");
            for index in 0..60 + many {
                analyzer.push(&logs[index % logs.len()]);
                analyzer.push(b"\n");
                if index % 7 == 0 && index < 7 * many {
                    analyzer.push(&heavy);
                }
                match which {
                    1 => while analyzer.step() {},
                    2 => drop(analyzer.step()),
                    _ => {}
                }
            }
        }
        let reports: Vec<Report> = analyzers.into_iter().map(Analyzer::finish).collect();
        assert!(reports[0].runs.len() > 50 && reports[0].runs.iter().any(|r| !r.findings.is_empty()));
        assert!(reports.iter().all(|r| *r == reports[0]), "{many}");
    }
}
