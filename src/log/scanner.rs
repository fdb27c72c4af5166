//! Takes bytes, yields the lines that matter and a summary of those that were skipped.

use super::gate::Gate;
use super::record::{Header, header};
use crate::bytes::lines::{self, Line, Lines};

/// Maximum number of records kept for their slots. Of most slots only the last record counts.
const MAX_LATER: usize = 16;

/// Which of the following lines are needed regardless of the gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Want {
    /// Everything.
    pub all: bool,
    /// Lines without a header, until a record comes.
    pub continuations: bool,
}

/// Summary of skipped lines.
#[derive(Debug, Clone, Copy, Default)]
pub struct Passed {
    /// Number of records among them.
    pub records: u64,
    /// Number of the last line.
    pub line: u64,
    /// Number of the last line that is not empty; 0 if all are.
    pub told: u64,
    /// Stamp of the last record.
    pub stamp: [u8; 24],
}

/// Receives the output of the scanner, in the order of the lines.
pub trait Sink {
    /// Takes a line, with its header if it is a record. Returns which of the following lines are needed.
    fn line(&mut self, line: &Line<'_>, head: Option<Header<'_>>) -> Want;

    /// Takes the summary of the lines skipped since the last call, and the last of them that is not empty.
    fn passed(&mut self, passed: &Passed, last: Option<&Line<'_>>);

    /// Takes the latest of the skipped lines for this slot.
    fn latest(&mut self, slot: usize, line: &Line<'_>, value: &[u8]);
}

/// A record that may be the latest one for a slot of this group of the gate.
#[derive(Clone, Copy)]
struct Later<'c> {
    group: usize,
    line: Line<'c>,
    text: usize,
}

/// Scans one input.
#[derive(Debug)]
pub struct Scanner {
    lines: Lines,
    want: Want,
}

impl Default for Scanner {
    fn default() -> Self {
        Self { lines: Lines::default(), want: Want { all: true, continuations: true } }
    }
}

impl Scanner {
    /// Takes a chunk of any size.
    pub fn push(&mut self, chunk: &[u8], gate: &Gate, sink: &mut dyn Sink) {
        let mut pass = Pass::new(self.want, gate, sink);
        self.lines.push_to(chunk, &mut pass);
        self.want = pass.end();
    }

    /// Ends the input.
    pub fn finish(&mut self, gate: &Gate, sink: &mut dyn Sink) {
        let mut pass = Pass::new(self.want, gate, sink);
        self.lines.finish_to(&mut pass);
        self.want = pass.end();
    }

    /// Returns the line splitter, which knows size, number of lines and encoding.
    pub fn lines(&self) -> &Lines {
        &self.lines
    }
}

/// The lines of one chunk. Skipped lines are borrowed from the chunk, not copied.
struct Pass<'c, 's> {
    want: Want,
    gate: &'s Gate,
    sink: &'s mut dyn Sink,
    passed: Passed,
    /// The last skipped line that is not empty.
    last: Option<Line<'c>>,
    stamp: &'c [u8],
    later: [Later<'c>; MAX_LATER],
    waiting: usize,
}

impl<'c> lines::Sink<'c> for Pass<'c, '_> {
    #[inline(always)]
    fn line(&mut self, line: Line<'c>) {
        if let Some(head) = self.take(&line) {
            self.hand_on(&line, head);
        }
    }

    fn copied(&mut self, line: Line<'_>) {
        self.settle();
        let mut other = Pass::new(self.want, self.gate, self.sink);
        if let Some(head) = other.take(&line) {
            other.hand_on(&line, head);
        }
        self.want = other.end();
    }
}

impl<'c, 's> Pass<'c, 's> {
    fn new(want: Want, gate: &'s Gate, sink: &'s mut dyn Sink) -> Self {
        let none = Later { group: 0, line: Line { bytes: b"", number: 0, offset: 0 }, text: 0 };
        Self { want, gate, sink, passed: Passed::default(), last: None, stamp: b"", later: [none; MAX_LATER], waiting: 0 }
    }

    fn end(mut self) -> Want {
        self.settle();
        self.want
    }

    /// Skips the line, or returns its header if it must be passed on.
    #[inline(always)]
    fn take(&mut self, line: &Line<'c>) -> Option<Option<Header<'c>>> {
        let Some(head) = header(line.bytes) else {
            if self.want.continuations {
                return Some(None);
            }
            self.passed.line = line.number;
            if !line.bytes.is_empty() {
                self.passed.told = line.number;
                self.last = Some(*line);
            }
            return None;
        };
        let (later, mut waiting) = (&mut self.later, self.waiting);
        if self.want.all
            || self.gate.matters(&line.bytes[head.text..], |group| {
                // There is room: it is made before the next record.
                if let Some(place) = later.get_mut(waiting) {
                    *place = Later { group, line: *line, text: head.text };
                    waiting += 1;
                }
            })
        {
            return Some(Some(head));
        }
        self.waiting = waiting;
        self.want.continuations = false;
        self.passed.records += 1;
        self.passed.line = line.number;
        self.passed.told = line.number;
        self.last = Some(*line);
        self.stamp = head.stamp;
        if waiting > MAX_LATER / 2 {
            self.latest();
        }
        None
    }

    #[inline(never)]
    fn hand_on(&mut self, line: &Line<'_>, head: Option<Header<'_>>) {
        self.settle();
        self.want = self.sink.line(line, head);
    }

    /// Passes on the latest record of each slot.
    #[inline(never)]
    fn latest(&mut self) {
        // One bit per slot.
        let mut done = 0_u64;
        for later in self.later[..core::mem::take(&mut self.waiting)].iter().rev() {
            self.gate.slots(later.group, &later.line.bytes[later.text..], |slot, value| {
                if done >> slot & 1 == 0 {
                    done |= 1 << slot;
                    self.sink.latest(slot, &later.line, value);
                }
            });
        }
    }

    /// Passes on everything that is pending.
    fn settle(&mut self) {
        if self.waiting > 0 {
            self.latest();
        }
        if self.passed.line > 0 {
            let mut passed = core::mem::take(&mut self.passed);
            if let Some(stamp) = self.stamp.first_chunk() {
                passed.stamp = *stamp;
            }
            self.sink.passed(&passed, self.last.take().as_ref());
        }
    }
}
