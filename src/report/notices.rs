//! Notices for the reader, each told once, and the files of archives that were not read.

use super::build::map;
use super::model::Notice;
use super::runs::Runs;
use crate::bytes::archive_error::ArchiveError;
use crate::bytes::encoding::Encoding;
use crate::input::form::WrittenBy;
use crate::input::kind::SourceKind;
use crate::log::run::MOST_MEMBERS;

/// Maximum number of names in a notice.
const MAX_NAMES: usize = 20;

/// Notices that are gathered while inputs are read.
#[derive(Debug, Default)]
pub struct Notices {
    list: Vec<Notice>,
    /// Files of archives that were not read, by reason.
    skipped: Vec<(ArchiveError, NameList)>,
    left_out: usize,
}

impl Notices {
    /// Adds a notice unless it has been added already.
    pub fn add(&mut self, code: &str, values: &[(&'static str, String)]) {
        if self.list.iter().all(|notice| notice.code != code) {
            self.list.push(Notice { code: code.into(), values: map(values.to_vec()), text: None });
        }
    }

    /// Adds what is to be told of the input as a whole. `is_alone` says that no other log belongs to it.
    pub fn tell(&mut self, kind: SourceKind, encoding: Option<Encoding>, is_alone: bool, runs: &Runs) {
        let is_8_bit = encoding == Some(Encoding::Windows1252);
        match kind {
            SourceKind::Empty => self.add("empty", &[]),
            SourceKind::Other if is_alone => self.add(if is_8_bit { "binary" } else { "not-a-log" }, &[]),
            _ => {}
        }
        if is_8_bit && kind != SourceKind::Other {
            self.add("eight-bit", &[]);
        }
        if runs.is_capped() {
            self.add("run-cap", &[("total", runs.total().to_string()), ("kept", runs.full().to_string())]);
        }
        if runs.evidence_cut {
            self.add("evidence-cap", &[]);
        }
        if runs.members_capped {
            self.add("members-cap", &[("limit", MOST_MEMBERS.to_string())]);
        }
    }

    /// Adds which Setup wrote a text in which nothing is recognised.
    pub fn written_by(&mut self, by: WrittenBy) {
        match by {
            WrittenBy::Setup => self.add("setup-text", &[]),
            WrittenBy::Older(year) => self.add("not-covered-product", &[("year", year.to_owned())]),
        }
    }

    /// Adds a file that was not read, or not to its end.
    pub fn skip(&mut self, name: &str, why: ArchiveError) {
        let at = self.skipped.iter().position(|(reason, _)| *reason == why).unwrap_or_else(|| {
            self.skipped.push((why, NameList::default()));
            self.skipped.len() - 1
        });
        self.skipped[at].1.add(name);
    }

    /// Adds so many files that were not read because there are too many.
    pub fn leave_out(&mut self, files: usize) {
        self.left_out += files;
    }

    /// Returns why the first file was not read.
    pub fn skipped(&self) -> Option<ArchiveError> {
        self.skipped.first().map(|(why, _)| *why)
    }

    /// Returns all of them.
    pub fn finish(mut self) -> Vec<Notice> {
        for (why, names) in core::mem::take(&mut self.skipped) {
            self.add(why.code(), &[("files", names.list())]);
        }
        if self.left_out > 0 {
            let count = self.left_out.to_string();
            self.add("zip-many", &[("count", count)]);
        }
        self.list
    }
}

/// NameList of files, of which only the first are listed.
#[derive(Debug, Default)]
pub struct NameList {
    first: Vec<String>,
    count: usize,
}

impl NameList {
    /// Adds a name.
    pub fn add(&mut self, name: &str) {
        if self.first.len() < MAX_NAMES {
            self.first.push(name.to_owned());
        }
        self.count += 1;
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Lists them, and how many more there are: `a.log, b.log, … (+12)`.
    pub fn list(&self) -> String {
        let more = self.count - self.first.len();
        let names = self.first.join(", ");
        if more == 0 { names } else { format!("{names}, … (+{more})") }
    }
}
