//! Reads one input: takes chunks of bytes, yields runs of Setup as they end, and at the end everything else in the input.

use super::form::{Form, Next, Notice, Reading};
use super::forms::FORMS;
use super::kept::Kept;
use crate::bytes::encoding::Encoding;
use crate::bytes::lines::{Line, Lines};
use crate::catalog::Catalog;
use crate::log::index::Index;
use crate::log::record::Header;
use crate::log::run::Run;
use crate::log::scanner::{Passed, Scanner, Sink, Want};

/// An input being read.
#[derive(Debug)]
pub struct Stream {
    scanner: Scanner,
    kept: Kept,
    forms: Vec<Box<dyn Form>>,
}

impl Stream {
    /// Creates an input with this name, which is empty for pasted text.
    pub fn new(name: &str) -> Self {
        Self { scanner: Scanner::default(), kept: Kept::new(name), forms: FORMS.iter().map(|new| new()).collect() }
    }

    /// Takes the next bytes. Calls `done` with each finished run and the name of the input.
    pub fn push(&mut self, chunk: &[u8], done: &mut dyn FnMut(Run, &str)) {
        let Self { scanner, kept, forms } = self;
        scanner.push(chunk, &Index::get().gate, &mut Feed { kept, forms, done });
    }

    /// Ends the input. Its forms remain to be read: see [`Ended::step`].
    pub fn end(mut self, done: &mut dyn FnMut(Run, &str)) -> Ended {
        let Self { scanner, kept, forms } = &mut self;
        scanner.finish(&Index::get().gate, &mut Feed { kept, forms, done });
        let lines = self.scanner.lines();
        self.kept.join();
        self.kept.lines = lines.count();
        self.kept.is_binary = lines.binary();
        Ended {
            bytes: lines.bytes(),
            lines: lines.count(),
            encoding: lines.encoding(),
            kept: self.kept,
            reads: None,
            forms: self.forms.into_iter(),
            reading: Reading { notices: changed(lines).into_iter().collect(), ..Reading::default() },
        }
    }
}

/// Tells that the encoding changes inside the input.
fn changed(lines: &Lines) -> Option<Notice> {
    let line = lines.changed().filter(|_| !lines.binary())?;
    Some(Notice { code: "mixed-encoding", values: vec![("line", line.to_string())] })
}

/// Takes the lines that matter and passes on finished runs.
struct Feed<'a> {
    kept: &'a mut Kept,
    forms: &'a mut [Box<dyn Form>],
    done: &'a mut dyn FnMut(Run, &str),
}

impl Sink for Feed<'_> {
    fn line(&mut self, line: &Line<'_>, head: Option<Header<'_>>) -> Want {
        let Kept { log, name, .. } = self.kept;
        log.take(line, head, &mut |run| (self.done)(run, name));
        if log.banners == 0 {
            self.forms.iter_mut().for_each(|form| form.line(line, &self.kept.name));
            self.kept.keep(line);
        } else {
            self.kept.forget_text();
        }
        self.kept.log.want(line)
    }

    fn passed(&mut self, passed: &Passed, last: Option<&Line<'_>>) {
        self.kept.log.passed(passed, last);
    }

    fn latest(&mut self, slot: usize, line: &Line<'_>, value: &[u8]) {
        self.kept.log.latest(slot, line, value);
    }
}

/// An input that has ended and whose forms are being read.
#[derive(Debug)]
pub struct Ended {
    /// Size in bytes.
    pub bytes: u64,
    /// Number of lines.
    pub lines: u64,
    /// Encoding.
    pub encoding: Encoding,
    kept: Kept,
    /// The form that has not read all yet.
    reads: Option<Box<dyn Form>>,
    /// Those that were not asked yet.
    forms: std::vec::IntoIter<Box<dyn Form>>,
    reading: Reading,
}

impl Ended {
    /// Returns its name.
    pub fn name(&self) -> &str {
        &self.kept.name
    }

    /// Returns the number of forms that have not read all yet, the one included that [`Ended::step`] asks next.
    pub fn left(&self) -> usize {
        self.forms.len() + usize::from(self.reads.is_some())
    }

    /// Asks the next form. Returns false once all is read. The longest step, for 1 MB of text that is no log, takes some 20 ms
    /// natively.
    pub fn step(&mut self, catalog: &Catalog) -> bool {
        let form = match self.reads.take() {
            Some(form) => Some(form),
            None => self.forms.next().filter(|form| form.recognise(&self.kept, &self.reading)),
        };
        if let Some(mut form) = form {
            match form.read(&mut self.kept, catalog, &mut self.reading) {
                Next::Done => self.forms = Vec::new().into_iter(),
                Next::Ask => {}
                Next::Again => self.reads = Some(form),
            }
        }
        self.left() > 0
    }

    /// Reads the remaining forms and returns what was read.
    pub fn finish(mut self, catalog: &Catalog) -> Reading {
        while self.step(catalog) {}
        self.reading
    }
}
