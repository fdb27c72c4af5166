//! A form of input: how it is recognised and what is read from it.

use core::fmt::Debug;

use super::kept::Kept;
use super::kind::SourceKind;
use super::text_line::TextLine;
use crate::bytes::lines::Line;
use crate::catalog::Catalog;
use crate::facts::set::Facts;
use crate::log::run::Run;

/// One thing that a reader can give. Each input has a value of each form of its own.
pub trait Form: Debug {
    /// Looks at a line while it is read, for a form that needs more of the input than the beginning that is kept. Called in
    /// order, until a banner shows that the input is a log.
    fn line(&mut self, _line: &Line<'_>, _name: &str) {}

    /// Whether the input, which has ended, holds something of this form. The forms before it in the list have read what is
    /// theirs: `reading` is what they found.
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

/// What was read of an input.
#[derive(Debug)]
pub struct Reading {
    /// What the input is.
    pub kind: SourceKind,
    /// Runs of Setup, oldest first. Text that is no log is one run without a banner: what it names are its facts.
    pub runs: Vec<Run>,
    /// Whether these runs count though nothing may be found in them. If not, and nothing is found, the input counts as
    /// [`SourceKind::Other`].
    pub is_certain: bool,
    /// What the read-only script found out.
    pub answers: Option<Answers>,
    /// What may explain the error of a log.
    pub companion: Option<Companion>,
    /// What to tell the reader, unless nothing is found.
    pub notices: Vec<Notice>,
    /// Whether only the beginning was read.
    pub is_cut: bool,
    /// The text without the damage that it took on its way, once a form needed it.
    pub text: Vec<TextLine>,
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
            is_cut: false,
            text: Vec::new(),
        }
    }
}

/// Facts that no log gave, with the lines that they stand on.
#[derive(Debug)]
pub struct Answers {
    /// The facts.
    pub facts: Facts,
    /// Their first line.
    pub first_line: u64,
    /// Their last line.
    pub last_line: u64,
}

/// Lines of another log that explain a finding of Setup's.
#[derive(Debug, Clone)]
pub struct Companion {
    /// Name of the file.
    pub name: String,
    /// The lines that tell the error.
    pub lines: Vec<TextLine>,
    /// Ids of the findings that they explain.
    pub explains: &'static [&'static str],
    /// Whether they explain any finding that names the file, too.
    pub by_name: bool,
    /// Code of the notice where they explain none.
    pub alone: &'static str,
}

/// Something to tell the reader: the message `notice-<code>` with these values.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Its code.
    pub code: &'static str,
    /// The values of its variables.
    pub values: Vec<(&'static str, String)>,
}
