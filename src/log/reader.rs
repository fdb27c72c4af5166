//! Takes lines, yields finished runs: finds the borders of runs and passes each record to its run.

use super::evidence::proof;
use super::record::{Header, header, tag};
use super::run::Run;
use memchr::memmem;

use super::scanner::{Passed, Want};
use crate::bytes::lines::Line;
use crate::bytes::text::text;

/// Maximum number of bytes of a banner line that are examined.
const MOST_BANNER: usize = 200;

/// Reads a file of runs, oldest first.
#[derive(Debug, Default)]
pub struct Reader {
    /// The current run.
    current: Option<Run>,
    /// Number of runs begun so far.
    count: u32,
    /// The last bar of 46 stars: its line and offset, and the last line before it.
    bar: Option<(u64, u64, u64)>,
    /// Number of the last line that is a record or belongs to one.
    last_line: u64,
    /// Number of records seen.
    pub records: u64,
    /// Number of banners seen.
    pub banners: u32,
}

impl Reader {
    /// Takes a line. Calls `done` with the run that this line ends, if any.
    pub fn line(&mut self, line: &Line<'_>, done: &mut dyn FnMut(Run)) {
        self.take(line, header(line.bytes), done);
    }

    /// Takes a line whose header has been parsed.
    pub fn take(&mut self, line: &Line<'_>, head: Option<Header<'_>>, done: &mut dyn FnMut(Run)) {
        let Some(head) = head else {
            if let Some(run) = &mut self.current {
                run.continuation(line);
                if !line.bytes.is_empty() {
                    self.last_line = line.number;
                }
            }
            return;
        };
        self.records += 1;
        let record = &line.bytes[head.text..];
        if record.first() == Some(&b'*') && is_bar(record) {
            self.bar = Some((line.number, line.offset, self.last_line));
            if let Some(run) = &mut self.current {
                run.stamp(head.stamp);
                run.last_line = line.number;
            }
            self.last_line = line.number;
            return;
        }
        if let Some(product) = self.banner(record, line.number) {
            let (first, offset) = match self.bar.take() {
                Some((bar, offset, before)) if bar + 3 > line.number => {
                    if let Some(run) = &mut self.current {
                        run.last_line = before.max(run.first_line);
                    }
                    (bar, offset)
                }
                _ => (line.number, line.offset),
            };
            if let Some(run) = self.current.take() {
                done(run);
            }
            self.count += 1;
            self.banners += 1;
            let mut run = Run::new(self.count, first, offset);
            run.banner = Some(product);
            run.has_banner = true;
            run.beginning = Some(proof(line));
            run.stamp(head.stamp);
            run.last_line = line.number;
            self.current = Some(run);
            self.last_line = line.number;
            return;
        }
        self.last_line = line.number;
        let run = self.open(line);
        run.stamp(head.stamp);
        run.level = head.level;
        let (tag, record) = tag(record);
        run.record(line, tag, record);
    }

    /// Returns which of the following lines are needed regardless of their text.
    pub fn want(&self, line: &Line<'_>) -> Want {
        let after_bar = self.bar.is_some_and(|(bar, ..)| bar + 2 > line.number);
        match &self.current {
            Some(run) if self.banners > 0 => Want { all: after_bar || run.is_attentive(), continuations: run.wants_continuations() },
            _ => Want { all: true, continuations: true },
        }
    }

    /// Accounts for lines that were skipped.
    pub fn passed(&mut self, passed: &Passed, last: Option<&Line<'_>>) {
        self.records += passed.records;
        if let Some(run) = &mut self.current {
            run.passed(passed);
            if let Some(line) = last {
                run.ends_with(line);
            }
        }
        self.last_line = self.last_line.max(passed.told);
    }

    /// Takes the latest of the skipped lines that yields a fact.
    pub fn latest(&mut self, slot: usize, line: &Line<'_>, value: &[u8]) {
        if let Some(run) = &mut self.current {
            run.remember(slot, value, line);
        }
    }

    /// Returns the current run, creating one if the text begins in the middle of a run.
    pub fn open(&mut self, line: &Line<'_>) -> &mut Run {
        let count = &mut self.count;
        self.current.get_or_insert_with(|| {
            *count += 1;
            Run::new(*count, line.number, line.offset)
        })
    }

    /// Returns the last run.
    pub fn finish(&mut self, done: &mut dyn FnMut(Run)) {
        if let Some(run) = self.current.take() {
            done(run);
        }
    }

    /// Whether a line is a banner. It names the product; the words around that are translated, but a bar always precedes it.
    fn banner(&self, record: &[u8], number: u64) -> Option<String> {
        let after_bar = self.bar.is_some_and(|(bar, ..)| bar + 2 >= number);
        if !after_bar && record.first() != Some(&b'S') {
            return None;
        }
        let english = record.strip_prefix(b"Starting Microsoft Exchange Server ");
        let short = &record[..record.len().min(MOST_BANNER)];
        let rest = match english {
            Some(rest) => rest,
            None if after_bar => &short[memmem::find(short, b"Exchange Server ")? + 16..],
            None => return None,
        };
        let rest = text(&rest[..rest.len().min(60)]);
        if rest.starts_with("Subscription Edition") {
            return Some("Subscription Edition".into());
        }
        let year: String = rest.chars().take_while(char::is_ascii_digit).collect();
        (year.len() == 4).then_some(year)
    }
}

/// Whether a line is a bar of 46 stars, which separates runs (14 stars announce a task).
fn is_bar(record: &[u8]) -> bool {
    let stars = record.iter().take_while(|b| **b == b'*').count();
    stars >= 40 && record[stars..].iter().all(u8::is_ascii_whitespace)
}
