//! Bytes in; out come the lines that matter, and in few words what was passed over.

use crate::gate::{Gate, Latest};
use crate::lines::{Line, Lines, cut};
use crate::record::header;

/// Most bytes of a line that are kept for a slot.
pub const MOST_LATEST: usize = 8000;

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
    /// A line; says what is wanted of those after it.
    fn line(&mut self, line: &Line<'_>) -> Want;

    /// What was passed over since the last call.
    fn passed(&mut self, passed: &Passed);

    /// The latest of the lines passed over that is for this slot.
    fn latest(&mut self, slot: usize, line: &Line<'_>, value: &[u8]);
}

/// The latest line of a slot.
#[derive(Debug, Default)]
struct Held {
    line: Vec<u8>,
    value: Vec<u8>,
    number: u64,
    offset: u64,
    waiting: bool,
}

#[derive(Debug)]
struct State {
    want: Want,
    passed: Passed,
    held: Vec<Held>,
    /// Slots that wait to be handed on.
    waiting: Vec<usize>,
}

/// Reads one input.
#[derive(Debug)]
pub struct Scanner {
    lines: Lines,
    state: State,
}

impl Default for Scanner {
    fn default() -> Self {
        let want = Want { all: true, continuations: true };
        Self { lines: Lines::default(), state: State { want, passed: Passed::default(), held: Vec::new(), waiting: Vec::new() } }
    }
}

impl Scanner {
    /// Takes a chunk of any size.
    pub fn push(&mut self, chunk: &[u8], gate: &Gate, sink: &mut dyn Sink) {
        let Self { lines, state } = self;
        lines.push(chunk, &mut state.each(gate, sink));
        state.settle(sink);
    }

    /// Ends the input.
    pub fn finish(&mut self, gate: &Gate, sink: &mut dyn Sink) {
        let Self { lines, state } = self;
        lines.finish(&mut state.each(gate, sink));
        state.settle(sink);
    }

    /// What is known of the input: size, lines, encoding.
    pub fn lines(&self) -> &Lines {
        &self.lines
    }
}

impl State {
    /// One function for all lines: what takes it is compiled once.
    fn each(&mut self, gate: &Gate, sink: &mut dyn Sink) -> impl FnMut(Line<'_>) {
        move |line| self.line(&line, gate, sink)
    }

    #[inline]
    fn line(&mut self, line: &Line<'_>, gate: &Gate, sink: &mut dyn Sink) {
        if self.want.all {
            return self.hand_on(line, sink);
        }
        let Some(head) = header(line.bytes) else {
            if self.want.continuations {
                return self.hand_on(line, sink);
            }
            self.passed.line = line.number;
            if !line.bytes.is_empty() {
                self.passed.told = line.number;
            }
            return;
        };
        let mut latest = Latest::default();
        if gate.matters(&line.bytes[head.text..], &mut latest) {
            return self.hand_on(line, sink);
        }
        for (slot, value) in latest.iter() {
            self.hold(slot, line, value);
        }
        self.want.continuations = false;
        self.passed.records += 1;
        self.passed.line = line.number;
        self.passed.told = line.number;
        if let Some(stamp) = head.stamp.first_chunk() {
            self.passed.stamp = *stamp;
        }
    }

    fn hold(&mut self, slot: usize, line: &Line<'_>, value: &[u8]) {
        if self.held.len() <= slot {
            self.held.resize_with(slot + 1, Held::default);
        }
        let held = &mut self.held[slot];
        held.line.clear();
        held.line.extend_from_slice(cut(line.bytes, MOST_LATEST));
        held.value.clear();
        held.value.extend_from_slice(cut(value, MOST_LATEST));
        held.number = line.number;
        held.offset = line.offset;
        if !held.waiting {
            held.waiting = true;
            self.waiting.push(slot);
        }
    }

    fn hand_on(&mut self, line: &Line<'_>, sink: &mut dyn Sink) {
        self.settle(sink);
        self.want = sink.line(line);
    }

    /// Hands on what waits.
    fn settle(&mut self, sink: &mut dyn Sink) {
        for slot in self.waiting.drain(..) {
            let held = &mut self.held[slot];
            held.waiting = false;
            sink.latest(slot, &Line { bytes: &held.line, number: held.number, offset: held.offset }, &held.value);
        }
        if self.passed.line > 0 {
            sink.passed(&core::mem::take(&mut self.passed));
        }
    }
}
