//! The pipeline: bytes of one or more inputs in, a report without texts out. It does no I/O and keeps facts rather than lines.

use crate::bytes::archive_error::ArchiveError;
use crate::bytes::encoding::Encoding;
use crate::bytes::unpack::Part;
use crate::catalog::Catalog;
use crate::facts::hint::Hint;
use crate::input::form::{Companion, Reading, WrittenBy};
use crate::input::kind::SourceKind;
use crate::input::names::Names;
use crate::input::stream::{Ended, Stream};
use crate::report::notices::{NameList, Notices};
use crate::report::runs::{Runs, shown};
use crate::report::suggest::{is_nothing, suggestions};
use crate::report::{answered, build, companions, model};

/// Longer texts, in lines, are about more than one thing.
const MOST_ASKED: usize = 80;

/// Adds what the look-up finds, where the index is part of the program. A page adds it itself.
#[cfg(feature = "embedded")]
fn looked_up(mut report: model::Report) -> model::Report {
    if !report.asked.is_empty() {
        crate::lookup::suggest::add(&mut report, crate::lookup::embedded::index());
    }
    report
}

#[cfg(not(feature = "embedded"))]
fn looked_up(report: model::Report) -> model::Report {
    report
}

/// Reads inputs and reports on them. For each input call [`begin`](Analyzer::begin), then [`push`](Analyzer::push) for each
/// chunk, then [`end`](Analyzer::end); after the last one call [`finish`](Analyzer::finish).
///
/// A caller that must not block for long calls [`step`](Analyzer::step) until it returns false before `finish`.
#[derive(Debug, Default)]
pub struct Analyzer {
    catalog: Catalog,
    /// The input being read.
    open: Option<Stream>,
    names: Names,
    /// The input that has ended, until all forms have been tried on it.
    ended: Option<Ended>,
    runs: Runs,
    files: Vec<model::SourceFile>,
    kinds: Vec<SourceKind>,
    bytes: u64,
    lines: u64,
    encoding: Option<Encoding>,
    notices: Notices,
    companions: Vec<Companion>,
    hints: Vec<Hint>,
    /// A short text that belongs to no log.
    asked: String,
}

impl Analyzer {
    /// Creates an analyzer that uses the given catalog.
    pub fn new(catalog: Catalog) -> Self {
        Self { catalog, ..Self::default() }
    }

    /// Begins an input, ending the previous one. The name is empty for pasted text.
    pub fn begin(&mut self, name: &str) {
        self.end();
        self.read_forms();
        self.open = Some(Stream::new(&self.names.next(name)));
    }

    /// Takes the next bytes of the input, in chunks of any size. Without [`Analyzer::begin`] they count as pasted text.
    pub fn push(&mut self, chunk: &[u8]) {
        let Self { catalog, open, runs, .. } = self;
        let open = open.get_or_insert_with(|| Stream::new(""));
        open.push(chunk, &mut |run, name| runs.add(run, name, catalog));
    }

    /// Takes a part of what was given or unpacked.
    pub fn part(&mut self, part: Part<'_>) {
        match part {
            Part::Begin(name) => self.begin(name),
            Part::Bytes(bytes) => self.push(bytes),
            Part::Skipped(name, why) => self.notices.skip(name, why),
            Part::LeftOut(files) => self.notices.leave_out(files),
        }
    }

    /// Ends the input. Anything but a whole log is read later, by [`Analyzer::step`] or when the next input begins.
    pub fn end(&mut self) {
        let Self { catalog, open, runs, .. } = self;
        let Some(open) = open.take() else { return };
        self.ended = Some(open.end(&mut |run, name| runs.add(run, name, catalog)));
    }

    /// Does one piece of the work left once an input has ended: tries its next form, or computes the findings of one run.
    /// Returns false when nothing is left to do.
    pub fn step(&mut self) -> bool {
        let Some(ended) = &mut self.ended else { return self.runs.settle(&self.catalog) };
        if !ended.step(&self.catalog) {
            self.read_forms();
        }
        true
    }

    /// Like [`Analyzer::finish`], but fails if nothing was recognized and a packed file could not be read.
    pub fn result(mut self) -> Result<model::Report, ArchiveError> {
        self.end();
        self.read_forms();
        let is_nothing = self.kinds.iter().all(|kind| *kind >= SourceKind::Other) && self.companions.is_empty() && self.hints.is_empty();
        self.notices.skipped().filter(|_| is_nothing).map_or_else(|| Ok(self.finish()), Err)
    }

    /// Returns the report on all inputs, after doing the work that [`Analyzer::step`] has not done yet.
    pub fn finish(mut self) -> model::Report {
        self.end();
        self.read_forms();
        while self.step() {}
        self.runs.drop_oldest();
        let kind = self.kinds.iter().min().copied().unwrap_or(SourceKind::Empty);
        self.notices.tell(kind, self.encoding, self.companions.is_empty(), &self.runs);
        self.join_companions();
        let several = self.files.len() > 1;
        let runs = core::mem::take(&mut self.runs).finish(several);
        if several {
            self.tell_unused();
        }
        let shown = shown(&runs);
        if let Some(last) = shown.instead_of {
            self.notices.add("short-last-run", &[("number", last.to_string()), ("shown", shown.number.to_string())]);
        }
        let encoding = self.encoding.unwrap_or(Encoding::Utf8);
        let run = runs.iter().find(|run| run.number == shown.number);
        let asked = if !several && is_nothing(run) { self.asked } else { String::new() };
        let report = model::Report {
            schema: model::SCHEMA.into(),
            tool: answered::tool(),
            source: model::Source { kind, bytes: self.bytes, lines: self.lines, encoding, files: self.files },
            suggestions: suggestions(&self.hints, run),
            notices: self.notices.finish(),
            shown_run: shown.number,
            asked,
            runs,
        };
        looked_up(report)
    }

    /// Tries the remaining forms on the input that has ended and takes over what they read.
    fn read_forms(&mut self) {
        let Some(ended) = self.ended.take() else { return };
        self.bytes += ended.bytes;
        self.lines += ended.lines;
        if self.encoding.is_none() || ended.encoding != Encoding::Utf8 {
            self.encoding = Some(ended.encoding);
        }
        let name = ended.name().to_owned();
        let reading = ended.finish(&self.catalog);
        let is_companion = reading.companion.is_some();
        let kind = self.take(&name, reading);
        self.kinds.push(kind);
        self.files.push(model::SourceFile { name, used: is_companion || kind < SourceKind::Other });
    }

    /// Takes over what was read from an input and returns the kind of input it was.
    fn take(&mut self, name: &str, reading: Reading) -> SourceKind {
        if let Some(cut) = &reading.cut {
            self.notices.add(cut.code, &cut.values);
        }
        self.companions.extend(reading.companion);
        if (1..=MOST_ASKED).contains(&reading.text.len()) && reading.loose == reading.text.len() {
            self.asked = reading.text.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
        }
        self.hints.extend(reading.hints);
        if let Some(answers) = reading.answers {
            let run = build::answered(&answers.facts, &self.catalog);
            let (first_line, last_line) = (answers.first_line, answers.last_line);
            self.runs.add_found(model::Run { number: self.runs.total() + 1, first_line, last_line, ..run });
        }
        let before = self.runs.total();
        let is_text = !reading.runs.is_empty() && !reading.is_certain;
        for run in reading.runs {
            self.runs.add(run, name, &self.catalog);
        }
        if is_text && !self.runs.tell_anything(before, &self.catalog) {
            self.runs.truncate(before);
            return match reading.written_by {
                None => SourceKind::Other,
                Some(by) => {
                    self.notices.written_by(by);
                    reading.kind
                }
            };
        }
        if let Some(by @ WrittenBy::Older(_)) = reading.written_by {
            self.notices.written_by(by);
        }
        for notice in reading.notices {
            self.notices.add(notice.code, &notice.values);
        }
        reading.kind
    }

    /// Adds the lines of other logs to the findings they explain.
    fn join_companions(&mut self) {
        let joined = companions::join(&mut self.runs, &self.companions);
        for (companion, joined) in core::mem::take(&mut self.companions).into_iter().zip(joined) {
            if let Some(file) = self.files.iter_mut().find(|f| f.name == companion.name) {
                file.used = joined;
            }
            if !joined {
                self.notices.add(companion.alone, &[("files", companion.name.clone())]);
            }
            self.companions.push(companion);
        }
    }

    /// Adds a notice about the files in which nothing was found.
    fn tell_unused(&mut self) {
        let is_unused = |f: &&model::SourceFile| !f.used && self.companions.iter().all(|c| c.name != f.name);
        let mut unused = NameList::default();
        self.files.iter().filter(is_unused).for_each(|file| unused.add(&file.name));
        if !unused.is_empty() {
            self.notices.add("file-unused", &[("files", unused.list())]);
        }
    }
}
