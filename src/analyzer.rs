//! The whole engine: bytes of one or more inputs in, a report without texts out. Streams; keeps facts, never the lines.

mod fragment;

use crate::bytes::encoding::Encoding;
use crate::bytes::lines::Line;
use crate::bytes::text::text;
use crate::catalog::Catalog;
use crate::log::index::Index;
use crate::log::loose::{MOST_LOOSE, MOST_LOOSE_LINES};
use crate::log::reader::Reader;
use crate::log::record::Header;
use crate::log::run::{Members, Run};
use crate::log::scanner::{Passed, Scanner, Sink, Want};
use crate::report::model::SourceKind;
use crate::report::{answered, build, model};

/// Runs kept with all their findings.
pub const FULL_RUNS: usize = 50;
/// How many bytes of findings are kept of all these runs together; the last two are kept whatever they hold.
const MOST_FULL: usize = 32 << 20;
/// How many bytes runs may hold whose findings are not looked for yet.
const MOST_WAITING: usize = 16 << 20;
/// Runs kept with the table of all checks.
const TABLE_RUNS: usize = 3;
/// Runs kept at all; of older ones only the number is told.
pub const MOST_RUNS: usize = 2000;
/// A last run with fewer lines than this is too short to be what the reader is after.
const SHORT_RUN: u64 = 30;

pub use crate::facts::answers::SCRIPT_MARK;

/// Reads inputs and reports on them. Feed with [`Analyzer::begin`] and [`Analyzer::push`], then [`Analyzer::finish`].
#[derive(Debug)]
pub struct Analyzer {
    catalog: Catalog,
    file: Option<File>,
    /// An input that is no whole log, until it is read.
    fragment: Option<File>,
    files: Vec<model::SourceFile>,
    runs: Vec<model::Run>,
    dropped_runs: u32,
    /// The newest runs, which are those that get findings. What is found in them is looked for at the end, since most runs of a
    /// long log are not among them.
    full: Vec<Full>,
    /// About how many bytes those hold that wait.
    waiting: usize,
    capped_members: bool,
    cut_evidence: bool,
    bytes: u64,
    lines: u64,
    encoding: Option<Encoding>,
    kinds: Vec<Kind>,
    notices: Vec<model::Notice>,
    companions: Vec<crate::companion::Companion>,
}

/// What an input turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Source(SourceKind),
    /// A file that explains a log.
    Companion,
}

/// A run that has its findings.
#[derive(Debug)]
enum Full {
    /// They are not looked for yet; about how many bytes it holds.
    Waiting(Box<Run>, usize),
    /// How much they hold.
    Found(usize),
}

/// One input while it is read.
#[derive(Debug, Default)]
struct File {
    name: String,
    scanner: Scanner,
    text: Text,
}

/// What is made of an input's lines.
#[derive(Debug, Default)]
struct Text {
    reader: Reader,
    /// The beginning of the text, until a banner shows that it is a log.
    loose: Vec<(u64, u64, String)>,
    loose_bytes: usize,
    loose_cut: bool,
    companion: crate::companion::Reader,
}

/// Takes the lines that matter; hands on finished runs.
struct Feed<'a> {
    text: &'a mut Text,
    done: &'a mut dyn FnMut(Run),
}

impl Sink for Feed<'_> {
    fn line(&mut self, line: &Line<'_>, head: Option<Header<'_>>) -> Want {
        let Text { reader, loose, loose_bytes, loose_cut, companion } = self.text;
        reader.take(line, head, self.done);
        if reader.banners > 0 {
            if !loose.is_empty() {
                *loose = Vec::new();
            }
            return reader.want(line);
        }
        companion.line(line);
        if *loose_bytes + line.bytes.len() < MOST_LOOSE && loose.len() < MOST_LOOSE_LINES {
            *loose_bytes += line.bytes.len() + 1;
            loose.push((line.number, line.offset, text(line.bytes)));
        } else {
            *loose_cut = true;
        }
        reader.want(line)
    }

    fn passed(&mut self, passed: &Passed) {
        self.text.reader.passed(passed);
    }

    fn latest(&mut self, slot: usize, line: &Line<'_>, value: &[u8]) {
        self.text.reader.latest(slot, line, value);
    }
}

impl Default for Analyzer {
    fn default() -> Self {
        Self::new(Catalog::default())
    }
}

impl Analyzer {
    /// An analyzer over a catalog.
    pub fn new(catalog: Catalog) -> Self {
        Self {
            catalog,
            file: None,
            fragment: None,
            files: Vec::new(),
            runs: Vec::new(),
            dropped_runs: 0,
            full: Vec::new(),
            waiting: 0,
            capped_members: false,
            cut_evidence: false,
            bytes: 0,
            lines: 0,
            encoding: None,
            kinds: Vec::new(),
            notices: Vec::new(),
            companions: Vec::new(),
        }
    }

    /// Begins an input. Its name is empty for pasted text.
    pub fn begin(&mut self, name: &str) {
        self.end_whole();
        let text = Text { companion: crate::companion::Reader::new(name), ..Text::default() };
        self.file = Some(File { name: name.to_owned(), text, ..File::default() });
    }

    /// Takes the next bytes of the input; any size will do.
    pub fn push(&mut self, chunk: &[u8]) {
        let mut file = self.file.take().unwrap_or_default();
        let File { name, scanner, text } = &mut file;
        scanner.push(chunk, &Index::get().gate, &mut Feed { text, done: &mut |run| self.run(run, name) });
        self.file = Some(file);
    }

    fn run(&mut self, run: Run, file: &str) {
        self.capped_members |= run.members_capped;
        self.cut_evidence |= run.evidence_cut;
        let mut run = Box::new(run);
        let mut head = build::head(&mut run, &self.catalog);
        head.file = Some(file.to_owned());
        let weight = run.facts.weight();
        self.waiting += weight;
        self.add(head, Full::Waiting(run, weight));
        if self.waiting > MOST_WAITING {
            while self.wind_up() {}
        }
    }

    /// Looks for what is found in the newest run that waits for that; says whether there was one.
    pub fn wind_up(&mut self) -> bool {
        let Some(at) = self.full.iter().rposition(|f| matches!(f, Full::Waiting(..))) else { return false };
        if let Full::Waiting(waiting, weight) = core::mem::replace(&mut self.full[at], Full::Found(0)) {
            let first = self.runs.len() - self.full.len();
            let run = &mut self.runs[first + at];
            build::findings(run, &waiting, &self.catalog);
            self.full[at] = Full::Found(held(run));
            self.let_go(first + at, waiting, weight);
            self.trim();
        }
        true
    }

    /// A run that waits no longer leaves its table.
    fn let_go(&mut self, at: usize, mut waiting: Box<Run>, weight: usize) {
        self.waiting -= weight;
        self.runs[at].analysis = build::table(&mut waiting);
    }

    /// Takes a run that has its findings.
    fn add_found(&mut self, run: model::Run) {
        let full = Full::Found(held(&run));
        self.add(run, full);
    }

    fn add(&mut self, run: model::Run, full: Full) {
        self.full.push(full);
        self.runs.push(run);
        let len = self.runs.len();
        if let Some(old) = len.checked_sub(1 + TABLE_RUNS) {
            self.runs[old].analysis = Vec::new();
            let at = (old + self.full.len()).checked_sub(len);
            if let Some(Full::Waiting(run, _)) = at.and_then(|at| self.full.get_mut(at)) {
                run.members = Members::default();
            }
        }
        self.trim();
        // Several at a time, since all others move up.
        if len >= 2 * MOST_RUNS {
            self.drop_oldest();
        }
    }

    /// Takes the findings from runs where they are too many. The newest is looked through first: what it takes from an older
    /// one, that one would not have kept.
    fn trim(&mut self) {
        let held = |full: &Full| match full {
            Full::Waiting(..) => 0,
            Full::Found(held) => *held,
        };
        while self.full.len() > FULL_RUNS || self.full.len() > 2 && self.full.iter().map(held).sum::<usize>() > MOST_FULL {
            let at = self.runs.len() - self.full.len();
            self.runs[at].findings = Vec::new();
            self.runs[at].plan = Vec::new();
            if let Full::Waiting(run, weight) = self.full.remove(0) {
                self.let_go(at, run, weight);
            }
        }
    }

    /// Keeps no more than [`MOST_RUNS`].
    fn drop_oldest(&mut self) {
        let surplus = self.runs.len().saturating_sub(MOST_RUNS);
        self.runs.drain(..surplus);
        self.dropped_runs += surplus as u32;
    }

    /// Ends the input that is open. Says whether it is no whole log: [`Analyzer::fragment`] reads what it is then.
    pub fn end(&mut self) -> bool {
        let Some(mut file) = self.file.take() else { return self.fragment.is_some() };
        let before = self.runs.len() + self.dropped_runs as usize;
        {
            let File { name, scanner, text } = &mut file;
            scanner.finish(&Index::get().gate, &mut Feed { text, done: &mut |run| self.run(run, name) });
            if text.reader.banners > 0 {
                text.reader.finish(&mut |run| self.run(run, name));
            }
        }
        self.bytes += file.scanner.lines().bytes();
        self.lines += file.scanner.lines().count();
        let encoding = file.scanner.lines().encoding();
        if self.encoding.is_none() || encoding != Encoding::Utf8 {
            self.encoding = Some(encoding);
        }
        let used = self.runs.len() + self.dropped_runs as usize > before;
        let kind = if file.text.reader.banners > 0 {
            Kind::Source(SourceKind::Log)
        } else if file.scanner.lines().count() == 0 || file.text.loose.iter().all(|(_, _, t)| t.trim().is_empty()) && !file.text.loose_cut {
            Kind::Source(SourceKind::Empty)
        } else if file.scanner.lines().binary() {
            Kind::Source(SourceKind::Other)
        } else {
            self.fragment = Some(file);
            return true;
        };
        self.ended(file.name, kind, used);
        false
    }

    /// Reads what [`Analyzer::end`] left, if anything: pasted text, another log that explains Setup's.
    pub fn fragment(&mut self) {
        if let Some(file) = self.fragment.take() {
            fragment::doors::read(self, file);
        }
    }

    fn ended(&mut self, name: String, kind: Kind, used: bool) {
        self.kinds.push(kind);
        self.files.push(model::SourceFile { name, used });
    }

    fn end_whole(&mut self) {
        if self.end() {
            self.fragment();
        }
    }

    fn notice(&mut self, code: &str, values: &[(&'static str, &str)]) {
        if self.notices.iter().any(|n| n.code == code) {
            return;
        }
        self.notices.push(model::Notice {
            code: code.into(),
            values: build::map(values.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()),
            text: None,
        });
    }

    /// The report over all inputs.
    pub fn finish(mut self) -> model::Report {
        self.end_whole();
        while self.wind_up() {}
        self.drop_oldest();
        let kind = self.kind();
        match kind {
            SourceKind::Empty => self.notice("empty", &[]),
            SourceKind::Other if self.companions.is_empty() => {
                let binary = self.encoding == Some(Encoding::Windows1252);
                self.notice(if binary { "binary" } else { "not-a-log" }, &[]);
            }
            _ => {}
        }
        if self.encoding == Some(Encoding::Windows1252) && kind != SourceKind::Other {
            self.notice("eight-bit", &[]);
        }
        if self.runs.len() > self.full.len() {
            let all = self.runs.len() as u32 + self.dropped_runs;
            self.notice("run-cap", &[("total", &all.to_string()), ("kept", &self.full.len().to_string())]);
        }
        if self.cut_evidence {
            self.notice("evidence-cap", &[]);
        }
        if self.capped_members {
            self.notice("members-cap", &[("limit", &crate::log::run::MOST_MEMBERS.to_string())]);
        }
        if !self.companions.is_empty() {
            fragment::doors::join(&mut self);
        }
        let several = self.files.len() > 1;
        if !several {
            self.runs.iter_mut().for_each(|r| r.file = None);
        } else {
            for run in &mut self.runs {
                for finding in &mut run.findings {
                    for evidence in &mut finding.evidence {
                        if let model::Evidence::Line { file: file @ None, .. } = evidence {
                            file.clone_from(&run.file);
                        }
                    }
                }
            }
            let unused: Vec<String> =
                self.files.iter().filter(|f| !f.used && self.companions.iter().all(|c| c.name != f.name)).map(|f| f.name.clone()).collect();
            if !unused.is_empty() {
                self.notice("file-unused", &[("files", &unused.join(", "))]);
            }
            for (index, run) in self.runs.iter_mut().enumerate() {
                run.number = (index + 1) as u32 + self.dropped_runs;
            }
        }
        self.runs.iter_mut().for_each(build::sort_table);
        let shown = self.shown();
        crate::report::history::compare(&mut self.runs);
        model::Report {
            schema: model::SCHEMA.into(),
            tool: answered::tool(),
            source: model::Source {
                kind,
                bytes: self.bytes,
                lines: self.lines,
                encoding: self.encoding.unwrap_or(Encoding::Utf8),
                files: self.files,
            },
            notices: self.notices,
            shown_run: shown,
            runs: self.runs,
        }
    }

    fn kind(&self) -> SourceKind {
        for kind in [SourceKind::Log, SourceKind::Console, SourceKind::Script, SourceKind::Text] {
            if self.kinds.contains(&Kind::Source(kind)) {
                return kind;
            }
        }
        let other = self.kinds.iter().any(|kind| matches!(kind, Kind::Companion | Kind::Source(SourceKind::Other)));
        if other { SourceKind::Other } else { SourceKind::Empty }
    }

    /// The last run, or the one before where the last is too short and not long after it.
    fn shown(&mut self) -> u32 {
        let Some(last) = self.runs.last() else { return 0 };
        let (number, lines) = (last.number, last.last_line.saturating_sub(last.first_line) + 1);
        if lines < SHORT_RUN
            && let Some(before) = self.runs.len().checked_sub(2).and_then(|i| self.runs.get(i))
            && before.last_line.saturating_sub(before.first_line) + 1 >= SHORT_RUN
            && crate::report::history::days_between(before.started.as_deref(), last.started.as_deref()).is_none_or(|d| d <= 30)
        {
            let before = before.number;
            self.notice("short-last-run", &[("number", &number.to_string()), ("shown", &before.to_string())]);
            return before;
        }
        number
    }
}

/// About how many bytes the findings of a run hold.
fn held(run: &model::Run) -> usize {
    let evidence = |e: &model::Evidence| match e {
        model::Evidence::Line { text, .. } => text.len(),
        model::Evidence::Answer { answer, .. } => answer.len(),
    };
    let finding = |f: &model::Finding| {
        let values: usize = f.values.values().map(String::len).sum();
        let commands: usize = f.commands.iter().map(|c| c.text.len()).sum();
        500 + values + commands + f.message.as_ref().map_or(0, String::len) + f.evidence.iter().map(|e| 50 + evidence(e)).sum::<usize>()
    };
    run.findings.iter().map(finding).sum()
}
