//! The trait for a form of input: how it is recognised and read.

use core::fmt::Debug;

use super::kept::Kept;
use super::kind::SourceKind;
use super::text_line::TextLine;
use crate::bytes::lines::Line;
use crate::catalog::Catalog;
use crate::facts::hint::Hint;
use crate::facts::set::Facts;
use crate::log::run::Run;

/// A form of input. A new value is created for each input.
pub trait Form: Debug {
    /// Looks at a line while the input is read, for a form that needs more than the beginning that is kept. Called for each
    /// line in order, until a banner shows that the input is a log.
    fn line(&mut self, _line: &Line<'_>, _name: &str) {}

    /// Whether the input contains something of this form. Called once the input has ended; `reading` is what the forms earlier
    /// in the list have read.
    fn recognise(&self, input: &Kept, reading: &Reading) -> bool;

    /// Reads it into `reading`. Only called where it was recognised; called again as long as it returns [`Next::Again`].
    fn read(&mut self, input: &mut Kept, catalog: &Catalog, reading: &mut Reading) -> Next;
}

/// What comes after a call of [`Form::read`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// The input is of this form alone.
    Done,
    /// It may hold things of other forms as well: they are asked too.
    Ask,
    /// There is more to read. On a page nothing may take long, so a form that has much to do does it in pieces.
    Again,
}

/// What was read from an input.
#[derive(Debug)]
pub struct Reading {
    /// The kind of input.
    pub kind: SourceKind,
    /// Runs of Setup, oldest first. Text that is not a log counts as one run without a banner.
    pub runs: Vec<Run>,
    /// Whether the runs are kept even if nothing is found in them. Otherwise such an input counts as [`SourceKind::Other`].
    pub is_certain: bool,
    /// Facts from the read-only script.
    pub answers: Option<Answers>,
    /// Lines that may explain the error in a log.
    pub companion: Option<Companion>,
    /// Notices for the reader, used only if something is found.
    pub notices: Vec<Notice>,
    /// Rows that it may be about, used even if nothing is found in it.
    pub hints: Vec<Hint>,
    /// Tells what was not read, used even if nothing is found.
    pub cut: Option<Notice>,
    /// The normalized text, once a form has needed it.
    pub text: Vec<TextLine>,
    /// How many of its lines stand before the first record of a log.
    pub loose: usize,
    /// The paragraphs without a record, where others have records: several pastes one after another.
    pub around: Vec<TextLine>,
    /// What shows that Setup wrote the text, even if nothing in it is recognised.
    pub written_by: Option<WrittenBy>,
}

/// Which Setup wrote a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrittenBy {
    /// That of a version this program knows.
    Setup,
    /// That of an older version of Exchange, by its year.
    Older(&'static str),
}

impl Reading {
    /// Returns the lines of the normalized text that belong to no record.
    pub fn loose(&self) -> &[TextLine] {
        self.text.get(..self.loose).unwrap_or(&self.text)
    }

    /// Returns the lines that belong to no record, wherever they stand.
    pub fn around(&self) -> &[TextLine] {
        if self.around.is_empty() { self.loose() } else { &self.around }
    }
}

impl Default for Reading {
    fn default() -> Self {
        Self {
            kind: SourceKind::Other,
            runs: Vec::new(),
            is_certain: false,
            answers: None,
            companion: None,
            notices: Vec::new(),
            hints: Vec::new(),
            cut: None,
            text: Vec::new(),
            loose: 0,
            around: Vec::new(),
            written_by: None,
        }
    }
}

/// Facts from answers, with the lines they are on.
#[derive(Debug)]
pub struct Answers {
    /// The facts.
    pub facts: Facts,
    /// Number of their first line.
    pub first_line: u64,
    /// Number of their last line.
    pub last_line: u64,
}

/// Lines of another log that explain a finding.
#[derive(Debug, Clone)]
pub struct Companion {
    /// Name of the file.
    pub name: String,
    /// The lines that contain the error.
    pub lines: Vec<TextLine>,
    /// Ids of the findings they explain.
    pub explains: &'static [&'static str],
    /// Whether they also explain any finding that names the file.
    pub by_name: bool,
    /// Code of the notice to show if they explain none.
    pub alone: &'static str,
}

/// A notice for the reader: the message `notice-<code>` with these values.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Its code.
    pub code: &'static str,
    /// The values of its variables.
    pub values: Vec<(&'static str, String)>,
}
