//! A piece of a log: records without a banner, perhaps without their stamps, wrapped or glued together on their way here.
//!
//! Text without any record is read here as well, line by line, for the errors in it; the forms that follow add what the text
//! names in other ways.

use super::form::{Form, Next, Notice, Reading};
use super::kept::Kept;
use super::kind::SourceKind;
use super::normalize::normalize;
use super::text_line::TextLine;
use crate::catalog::Catalog;
use crate::log::reader::Reader;
use crate::log::record::{header, tag};
use crate::log::run::Run;

/// So many records are a log even where nothing is found in it.
const MIN_RECORDS: u64 = 3;
/// Longest record that is put together from wrapped lines, in bytes.
const MAX_WRAPPED: usize = 4000;

/// See the head of the file.
#[derive(Debug)]
pub struct LogPiece;

impl Form for LogPiece {
    fn recognise(&self, input: &Kept, _: &Reading) -> bool {
        !input.text.is_empty() || input.is_cut
    }

    fn read(&mut self, input: &mut Kept, _: &Catalog, reading: &mut Reading) -> Next {
        reading.is_cut = input.is_cut;
        reading.text = normalize(&input.text);
        let mut log = Reader::default();
        if input.is_cut && input.log.records > 0 {
            // Too long to be read again: as it was read before its text was normalized.
            input.log.finish(&mut |run| reading.runs.push(run));
        } else {
            records(&reading.text, &mut log, &mut |run| reading.runs.push(run));
        }
        let records = log.records + input.log.records;
        if records == 0 && log.banners == 0 {
            let first = reading.runs.first().map_or(1, |run| run.first_line);
            let mut run = reading.runs.pop().unwrap_or_else(|| Run::new(1, first, 0));
            run.last_line = input.lines;
            reading.runs = vec![run];
            reading.kind = SourceKind::Text;
            return Next::Ask;
        }
        reading.kind = if records > 0 { SourceKind::Log } else { SourceKind::Text };
        reading.is_certain = records >= MIN_RECORDS;
        if records > 0 && log.banners == 0 {
            reading.notices.push(Notice { code: "no-run-header", values: Vec::new() });
        }
        Next::Done
    }
}

/// Hands normalized text to a reader of logs.
fn records(lines: &[TextLine], log: &mut Reader, done: &mut dyn FnMut(Run)) {
    let mut wrapped: Option<TextLine> = None;
    for piece in lines {
        let line = piece.line();
        if header(line.bytes).is_some() {
            log.line(&line, done);
            wrapped = Some(piece.clone());
            continue;
        }
        if log.records > 0 {
            // A record that a narrow window wrapped: its lines joined may be readable where the first alone isn't.
            if let Some(whole) = wrapped.as_mut().filter(|w| w.text.len() < MAX_WRAPPED && !piece.text.trim().is_empty()) {
                whole.text.push(' ');
                whole.text.push_str(piece.text.trim());
                let text = &whole.text[header(whole.text.as_bytes()).map_or(0, |h| h.text)..];
                if text.starts_with("Evaluated [") && text.ends_with(']') || text.starts_with("Help URL:") {
                    log.line(&whole.line(), done);
                    wrapped = None;
                    continue;
                }
            }
            log.line(&line, done);
            continue;
        }
        let (tag, record) = tag(piece.text.trim_start().as_bytes());
        log.open(&line).loose(&line, tag, record);
    }
    log.finish(done);
}
