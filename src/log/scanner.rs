//! Bytes in; out come the lines that matter, and in few words what was passed over.

use super::gate::Gate;
use super::record::{Header, header};
use crate::bytes::lines::{self, Line, Lines};

/// How many records are kept to be looked at again: of most only the last counts.
const MAX_LATER: usize = 16;

/// What of the next lines is to be handed on whatever the gate says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Want {
    /// Everything.
    pub all: bool,
    /// Lines without a header, until a record comes.
    pub continuations: bool,
}

/// Lines that were passed over.
#[derive(Debug, Clone, Copy, Default)]
pub struct Passed {
    /// Number of records among them.
    pub records: u64,
    /// The last line's number.
    pub line: u64,
    /// Number of the last that is not empty; 0 where all are.
    pub told: u64,
    /// Stamp of the last record.
    pub stamp: [u8; 24],
}

/// Takes what the scanner hands on. Calls come in the order of the lines.
pub trait Sink {
    /// A line and its header, where it is a record; says what is wanted of those after it.
    fn line(&mut self, line: &Line<'_>, head: Option<Header<'_>>) -> Want;

    /// What was passed over since the last call.
    fn passed(&mut self, passed: &Passed);

    /// The latest of the lines passed over that is for this slot.
    fn latest(&mut self, slot: usize, line: &Line<'_>, value: &[u8]);
}

/// A record that may be the latest of the slots of this group of the gate.
#[derive(Clone, Copy)]
struct Later<'c> {
    group: usize,
    line: Line<'c>,
    text: usize,
}

/// Reads one input.
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

    /// What is known of the input: size, lines, encoding.
    pub fn lines(&self) -> &Lines {
        &self.lines
    }
}

/// The lines of one chunk. What is passed over is not copied: it lies in the chunk.
struct Pass<'c, 's> {
    want: Want,
    gate: &'s Gate,
    sink: &'s mut dyn Sink,
    passed: Passed,
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
        Self { want, gate, sink, passed: Passed::default(), stamp: b"", later: [none; MAX_LATER], waiting: 0 }
    }

    fn end(mut self) -> Want {
        self.settle();
        self.want
    }

    /// Passes over the line; where it is to be handed on, yields its header.
    #[inline(always)]
    fn take(&mut self, line: &Line<'c>) -> Option<Option<Header<'c>>> {
        let Some(head) = header(line.bytes) else {
            if self.want.continuations {
                return Some(None);
            }
            self.passed.line = line.number;
            if !line.bytes.is_empty() {
                self.passed.told = line.number;
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

    /// Hands on the latest of each slot.
    #[inline(never)]
    fn latest(&mut self) {
        // A bit for each slot.
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

    /// Hands on what waits.
    fn settle(&mut self) {
        if self.waiting > 0 {
            self.latest();
        }
        if self.passed.line > 0 {
            let mut passed = core::mem::take(&mut self.passed);
            if let Some(stamp) = self.stamp.first_chunk() {
                passed.stamp = *stamp;
            }
            self.sink.passed(&passed);
        }
    }
}
