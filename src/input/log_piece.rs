//! A piece of a log: records without a banner, perhaps without their stamps, wrapped or run together.
//!
//! Text without any record is read here as well, line by line, for the errors in it. Later forms add what the text names in
//! other ways.

use super::form::{Form, Next, Notice, Reading};
use super::kept::{Gap, Kept};
use super::kind::SourceKind;
use super::normalize::normalize;
use super::restore::restore;
use super::text_line::TextLine;
use super::update_log::{is_of_another_product, is_property};
use crate::catalog::Catalog;
use crate::facts::restored::Restored;
use crate::log::reader::Reader;
use crate::log::record::{header, tag};
use crate::log::run::Run;

/// So many records are a log even where nothing is found in it. Each counts twice: as it was given, and as normalized.
const MIN_RECORDS: u64 = 3;
/// Records of more lines than that are not damaged by a person's hand.
const MOST_RESTORED: usize = 1000;
/// Maximum length of a record joined from wrapped lines, in bytes.
const MAX_WRAPPED: usize = 4000;

/// How many bytes of text are read at a time.
const SLICE: usize = 64 << 10;

/// See the head of the file.
#[derive(Debug, Default)]
pub struct LogPiece {
    log: Reader,
    /// How many lines of the normalized text were read; none before it was normalized.
    read: Option<usize>,
    /// Lines in which words of Setup were put back.
    restored: Vec<Restored>,
    /// A record whose lines after the first may belong to it.
    wrapped: Option<TextLine>,
}

impl Form for LogPiece {
    fn recognise(&self, input: &Kept, _: &Reading) -> bool {
        !input.text.is_empty()
    }

    fn read(&mut self, input: &mut Kept, _: &Catalog, reading: &mut Reading) -> Next {
        let Some(read) = self.read else {
            reading.text = normalize(&input.text);
            reading.text.retain(|line| !is_foreign(line.text.trim_start().as_bytes()));
            if input.log.records == 0 || reading.text.len() <= MOST_RESTORED {
                self.restored = restore(&mut reading.text);
            }
            self.read = Some(0);
            return Next::Again;
        };
        let Reading { text, runs, .. } = reading;
        if input.gap.is_some() && input.log.records > 0 {
            // Too long to be read again: keep what was read, from every line, before the text was normalized.
            input.log.finish(&mut |run| runs.push(run));
        } else if let Some(rest) = text.get(read..).filter(|rest| !rest.is_empty()) {
            let mut bytes = 0;
            for (index, line) in rest.iter().enumerate() {
                self.line(line, &mut |run| runs.push(run));
                bytes += line.text.len();
                if bytes > SLICE {
                    self.read = Some(read + index + 1);
                    return Next::Again;
                }
            }
            self.read = Some(text.len());
        }
        self.log.finish(&mut |run| runs.push(run));
        for run in runs {
            run.restored.clone_from(&self.restored);
        }
        self.end(input, reading)
    }
}

/// Whether a line of Windows Installer tells nothing of Exchange, though it may hold the words of a message.
fn is_foreign(line: &[u8]) -> bool {
    is_property(line) || is_of_another_product(line)
}

/// Returns the paragraphs that have no record: a record cut at its beginning is no text of its own.
fn around_records(lines: &[TextLine]) -> Vec<TextLine> {
    let is_blank = |line: &TextLine| line.text.trim().is_empty();
    let has_record = |lines: &[TextLine]| lines.iter().any(|line| header(line.text.as_bytes()).is_some());
    // Each with the blank line that ends it.
    lines.split_inclusive(is_blank).filter(|lines| !has_record(lines)).flatten().cloned().collect()
}

impl LogPiece {
    /// Hands a line of normalized text to the reader of logs.
    fn line(&mut self, piece: &TextLine, done: &mut dyn FnMut(Run)) {
        let line = piece.line();
        if header(line.bytes).is_some() {
            self.log.line(&line, done);
            self.wrapped = Some(piece.clone());
            return;
        }
        if self.log.records == 0 {
            let (tag, record) = tag(piece.text.trim_start().as_bytes());
            self.log.open(&line).loose(&line, tag, record);
            return;
        }
        // A record wrapped by a narrow window may be readable only once its lines are joined.
        if let Some(whole) = self.wrapped.as_mut().filter(|w| w.text.len() < MAX_WRAPPED && !piece.text.trim().is_empty()) {
            whole.text.push(' ');
            whole.text.push_str(piece.text.trim());
            let text = &whole.text[header(whole.text.as_bytes()).map_or(0, |h| h.text)..];
            if text.starts_with("Evaluated [") && text.ends_with(']') || text.starts_with("Help URL:") {
                self.log.line(&whole.line(), done);
                self.wrapped = None;
                return;
            }
        }
        self.log.line(&line, done);
    }

    /// Tells what it was, by the records that were read.
    fn end(&self, input: &Kept, reading: &mut Reading) -> Next {
        let records = self.log.records + input.log.records;
        reading.cut = match (input.gap, input.long_line) {
            (Some(Gap { from, to }), _) if input.log.records == 0 => {
                Some(Notice { code: "text-cut", values: vec![("from", from.to_string()), ("to", to.to_string())] })
            }
            (_, Some(line)) => Some(Notice { code: "line-cut", values: vec![("line", line.to_string())] }),
            _ => None,
        };
        if records == 0 && self.log.banners == 0 {
            let first = reading.runs.first().map_or(1, |run| run.first_line);
            let mut run = reading.runs.pop().unwrap_or_else(|| Run::new(1, first, 0));
            run.last_line = input.lines;
            reading.runs = vec![run];
            reading.kind = SourceKind::Text;
            reading.loose = reading.text.len();
            return Next::Ask;
        }
        reading.kind = if records > 0 { SourceKind::Log } else { SourceKind::Text };
        reading.is_certain = records >= MIN_RECORDS;
        if self.log.banners > 0 {
            return Next::Done;
        }
        reading.notices.push(Notice { code: "no-run-header", values: Vec::new() });
        // What stands before the first record may be text of another form; without a blank line it is the rest of a record.
        let first = reading.text.iter().position(|line| header(line.text.as_bytes()).is_some()).unwrap_or(0);
        let is_apart = |line: usize| reading.text.get(line).is_some_and(|line| line.text.trim().is_empty());
        reading.loose = if first.checked_sub(1).is_some_and(is_apart) { first } else { 0 };
        if reading.text.len() <= MOST_RESTORED {
            reading.around = around_records(&reading.text);
        }
        Next::Ask
    }
}
