//! What each fuzz target does with its bytes: used by the targets themselves and by the replay of seeds on stable Rust.
//! A target fails by panicking.

use std::io::Cursor;

use setup_readiness::analyzer::Analyzer;
use setup_readiness::bytes::archive::{Budget, Inflater, Kind, Packing, sniff};
use setup_readiness::bytes::excerpt::Collector;
use setup_readiness::bytes::file;
use setup_readiness::bytes::lines::{Line, Lines, MAX_LINE};
use setup_readiness::bytes::text::{clip, text};
use setup_readiness::bytes::unpack::{Part, Unpacker};
use setup_readiness::bytes::zip;
use setup_readiness::facts::answers::SCRIPT_MARK;
use setup_readiness::log::{analysis, record};
use setup_readiness::questions::{self, Request, link};
use setup_readiness::report::markdown::markdown;
use setup_readiness::report::mask::mask;
use setup_readiness::report::model::{Evidence, Report};

#[path = "commands.rs"]
mod filled;

/// A name and what is done.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: &[Target] = &[
    ("decode", decode),
    ("records", records),
    ("analysis", analysis_lines),
    ("console", console),
    ("links", links),
    ("zip", zip_files),
    ("script", script),
    ("commands", commands),
    ("mask", masking),
];

/// Bytes to lines, in chunks of the size that the first byte says.
pub fn decode(data: &[u8]) {
    let (chunk, data) = data.split_first().map_or((1, data), |(c, rest)| (usize::from(*c) + 1, rest));
    let split = |size: usize| {
        let mut lines = Lines::default();
        let mut out = Vec::new();
        let mut each = |l: Line<'_>| {
            assert!(l.bytes.len() <= MAX_LINE, "a line is short enough");
            out.push((text(l.bytes), l.number, l.offset));
        };
        data.chunks(size).for_each(|c| lines.push(c, &mut each));
        lines.finish(&mut each);
        assert_eq!(lines.bytes(), data.len() as u64);
        assert_eq!(lines.count(), out.last().map_or(0, |(_, number, _)| *number));
        (out, lines.encoding(), lines.changed())
    };
    let whole = split(data.len().max(1));
    assert_eq!(split(chunk), whole, "any chunking gives the same lines");
    let mut before = (0, 0);
    for (index, (text, number, offset)) in whole.0.iter().enumerate() {
        // Where the encoding changes inside a line its parts have one number.
        assert!(*number == before.0 + 1 || *number == before.0 && *offset > before.1, "lines are numbered in order");
        let is_first = *number > before.0;
        before = (*number, *offset);
        assert!(*offset <= data.len() as u64);
        if index.is_multiple_of(7) && is_first {
            let mut collector = Collector::new(*offset);
            data.chunks(chunk).all(|c| collector.push(c));
            let excerpt = collector.finish(*number);
            let line = &excerpt.lines[(*number - excerpt.first) as usize];
            let shown = clip(text, 2000);
            assert!(line.starts_with(shown), "an excerpt shows what was read: {line:?} is not {shown:?}");
        }
    }
}

/// A log as it comes, whole and in two parts.
pub fn records(data: &[u8]) {
    for line in data.split(|b| *b == b'\n') {
        if let Some(header) = record::header(line) {
            record::tag(&line[header.text..]);
            record::iso(header.stamp);
        }
    }
    let report = report("ExchangeSetup.log", &[data]);
    let (a, b) = data.split_at(data.len() / 3);
    assert_eq!(self::report("ExchangeSetup.log", &[a, b]), report, "any chunking gives the same report");
}

/// Lines of the prerequisite analysis, one by one and within a run.
pub fn analysis_lines(data: &[u8]) {
    let mut log = Vec::from(RUN);
    for line in data.split(|b| *b == b'\n') {
        if let Some(analysis::Line::Evaluated { id, .. } | analysis::Line::Failed { id, .. } | analysis::Line::Started { id, .. }) =
            analysis::parse(line)
        {
            assert!(!id.is_empty() && id.len() <= analysis::MAX_ID);
        }
        log.extend_from_slice(b"[03/14/2026 09:27:00.0000] [1] ");
        log.extend_from_slice(line);
        log.push(b'\n');
    }
    report("ExchangeSetup.log", &[&log]);
}

/// Pasted text.
pub fn console(data: &[u8]) {
    report("", &[data]);
}

/// The part of an address behind `answers=`, and what follows from it.
pub fn links(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (answers, _) = link::read(&text);
    let written = link::write(&answers);
    let (again, rejected) = link::read(&written);
    assert!(rejected.is_empty(), "{rejected:?} of {written}");
    assert_eq!(link::write(&again), written);
    let flow = if data.len().is_multiple_of(2) { "before" } else { "topic:SchemaUpdateRequired" };
    questions::reply(&Request { flow: flow.to_owned(), answers: text.into_owned(), ..Request::default() });
}

/// The end of a zip file, its directory, a local header; and the same bytes as an archive to unpack.
pub fn zip_files(data: &[u8]) {
    if let Ok(found) = zip::directory(data, data.len() as u64) {
        assert!(found.offset + found.size <= data.len() as u64);
        let _ = zip::entries(&data[found.offset as usize..(found.offset + found.size) as usize]);
    }
    let _ = zip::entries(data);
    let _ = zip::data_start(data);
    let mut analyzer = Analyzer::default();
    file::read(&mut Cursor::new(data), "a.log.gz", &mut |part| analyzer.part(part)).expect("bytes in memory can be read");
    let _ = analyzer.result();
    // Whatever the chunks, the same comes out; and archives within archives are those that stand alone.
    let parts = |chunk: usize| {
        let (mut unpacker, budget, mut out) = (Unpacker::plain("a"), Budget::default(), Vec::new());
        let mut sink = |part: Part<'_>| match part {
            Part::Begin(name) => out.push((format!("begin {name}"), Vec::new())),
            Part::Bytes(bytes) => out.last_mut().expect("begun").1.extend_from_slice(bytes),
            other => out.push((format!("{other:?}"), Vec::new())),
        };
        data.chunks(chunk).for_each(|chunk| unpacker.push(chunk, &budget, &mut sink));
        unpacker.end(true, &budget, &mut sink);
        while unpacker.step(&budget, &mut sink) {}
        out
    };
    let (whole, other) = (parts(data.len().max(1)), parts(7));
    // How much comes before damage depends on them.
    if whole.iter().chain(&other).all(|(what, _)| !what.contains("Damaged")) {
        assert_eq!(other, whole, "any chunking unpacks to the same");
    }
    // Each way of packing is tried, whatever the bytes say they are.
    for packing in [Packing::Gzip, Packing::Entry(zip::Method::Deflated), Packing::Entry(zip::Method::Stored)] {
        let unpack = |chunk: usize| {
            let mut out = Vec::new();
            let (mut inflater, budget) = (Inflater::new(packing), Budget::default());
            for chunk in data.chunks(chunk) {
                inflater.push(chunk, &budget, &mut |bytes| out.extend_from_slice(bytes))?;
            }
            inflater.finish(&budget, &mut |bytes| out.extend_from_slice(bytes))?;
            Ok::<_, setup_readiness::bytes::archive::ArchiveError>(out)
        };
        let whole = unpack(data.len().max(1));
        assert_eq!(unpack(7), whole, "any chunking unpacks to the same");
        assert!(whole.is_err() || packing != Packing::Gzip || data.is_empty() || sniff(data) == Kind::Gzip);
    }
}

/// Output of the read-only script.
pub fn script(data: &[u8]) {
    let mut output = format!("{SCRIPT_MARK}\n").into_bytes();
    output.extend_from_slice(data);
    report("", &[&output]);
    let output = String::from_utf8_lossy(&output).into_owned();
    let request = Request { flow: "before".to_owned(), output: Some(output), ..Request::default() };
    questions::reply(&request);
    questions::script_for(&request);
}

/// A value that a log gives, in every command that takes it.
pub fn commands(data: &[u8]) {
    filled::fill_all(&String::from_utf8_lossy(data));
}

/// Names that no text of ours holds.
const NAMES: [&str; 5] = ["zoequill", "zx77", "fabrikam", "Wingtip", "Quillville"];

/// A log with names around any text, and a file named like them: masked, none of the names is left.
pub fn masking(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let [user, host, domain, organization, site] = NAMES;
    let record = |text: &str| format!("[03/14/2026 09:27:00.0000] [1] {text}\n");
    let setting = |name: &str, value: &str| {
        record(&format!(
            "Evaluated [Setting:{name}] [HasException:False] [Value:\"{value}\"] [ParentValue:\"<NULL>\"] [Thread:7] [Duration:00:00:00]"
        ))
    };
    let mut log = Vec::from(RUN);
    for line in [
        record(&format!("Logged on user: {}\\{user}.", domain.to_uppercase())),
        record(&format!("An Exchange organization with name '{organization}' was found in this forest.")),
        setting("ComputerNameDnsFullyQualified", &format!("{host}.{domain}.com")),
        setting("SiteName", site),
        setting("NoFactHasThis", &format!("{text} {host} {text}")),
        record(&format!("Failed [Rule:RebootPending] [Message:{text} {user} {text} {host}.{domain}.com {organization}]")),
        record(&format!("[ERROR] {site} {text} {user}@{domain}.com {text} CN={host},CN=Servers,DC={domain},DC=com {text}")),
        record("Setup is stopping now because of one or more critical errors."),
    ] {
        log.extend_from_slice(line.as_bytes());
    }
    let name: String = format!("{host}-{text}").chars().filter(|c| !c.is_control()).take(60).collect();
    let mut masked = mask(&report(&name, &[&log]));
    masked.runs.iter_mut().flat_map(|run| &mut run.findings).for_each(|finding| finding.commands.clear());
    let told = serde_json::to_string(&masked).expect("a report is JSON").to_lowercase();
    for name in NAMES {
        assert!(!holds(&told, &name.to_lowercase()), "{name} in {told}");
    }
}

/// Whether a name stands in a text as a word of its own.
fn holds(text: &str, name: &str) -> bool {
    let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        !joins(before) && !joins(text[at + name.len()..].chars().next())
    })
}

const RUN: &[u8] = b"[03/14/2026 09:26:53.0589] [0] **********************************************\n\
[03/14/2026 09:26:53.0590] [0] Starting Microsoft Exchange Server 2019 Setup\n\
[03/14/2026 09:26:53.0591] [0] **********************************************\n";

/// The report on the parts of an input, with everything checked that holds for any input.
pub fn report(name: &str, parts: &[&[u8]]) -> Report {
    let mut analyzer = Analyzer::default();
    analyzer.begin(name);
    for part in parts {
        analyzer.push(part);
    }
    let report = analyzer.finish();
    let bytes: usize = parts.iter().map(|p| p.len()).sum();
    assert_eq!(report.source.bytes, bytes as u64);
    assert!(report.shown_run == 0 && report.runs.is_empty() || report.runs.iter().any(|r| r.number == report.shown_run));
    let mut before = 0;
    for run in &report.runs {
        assert!(run.number > before, "runs are numbered in order");
        before = run.number;
        assert!(
            run.first_line >= 1 && run.first_line <= run.last_line && run.last_line <= report.source.lines,
            "{} to {}",
            run.first_line,
            run.last_line
        );
        for (index, finding) in run.findings.iter().enumerate() {
            assert!(!finding.evidence.is_empty(), "{} has no evidence", finding.id);
            if let Some(cause) = &finding.consequence_of {
                assert!(
                    run.findings
                        .iter()
                        .position(|f| f.id == *cause)
                        .is_some_and(|at| at < index || finding.severity == setup_readiness::report::model::Severity::Error),
                    "{cause} before {}",
                    finding.id
                );
            }
            for evidence in &finding.evidence {
                if let Evidence::Line { line, text, offset, .. } = evidence {
                    assert!(*line >= 1 && *line <= report.source.lines && *offset <= bytes as u64);
                    assert!(text.chars().count() <= 2000);
                }
            }
        }
    }
    let masked = mask(&report);
    assert_eq!(masked.runs.len(), report.runs.len());
    if let Some(texts) = TEXTS.with(Clone::clone) {
        let mut told = masked;
        setup_readiness::report::localize::localize(&mut told, &texts);
        markdown(&told, told.shown_run, &texts);
    }
    report
}

thread_local! {
    static TEXTS: Option<std::rc::Rc<setup_readiness::texts::Texts>> = setup_readiness::texts::embedded::texts("en").map(std::rc::Rc::new);
}
