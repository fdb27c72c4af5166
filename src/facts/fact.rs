//! Declaration of a fact: its name, its type, where a log shows it and whether a person can be asked for it.

use super::form::Form;

/// The type of a fact's value; decides how text from a log or an answer is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `True` or `False`.
    Flag,
    /// A whole number, perhaps negative.
    Number,
    /// Dotted numbers such as `15.2.1118.7`; a missing part counts as 0.
    Version,
    /// Any text; compared ignoring case.
    Text,
}

/// Where a run of Setup shows the fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// `Evaluated [Setting:<name>] … [Value:"…"]`, the name being the fact's own.
    Setting,
    /// A record whose text matches the pattern from its first character. In a pattern `*` matches anything within the line
    /// and `{}` captures the value, up to the next literal. Without `{}` the value is `True`.
    Line(&'static str),
    /// Like `Line`, but matches anywhere in a line of an error: a record tagged `[ERROR]`, `[WARNING]` or
    /// `[ERROR-REFERENCE]`, an `ErrorRecord`, or a continuation line of one of these.
    Error(&'static str),
    /// Derived by the log reader from several lines, or known from answers only.
    Own,
}

/// Which values are kept if a run has several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// All distinct ones. A condition holds if it holds for any of them; where a single value is needed, the first is used.
    All,
    /// The last.
    Last,
    /// The last one before the first `[ERROR]` of the run.
    LastBeforeError,
}

/// A typed property of a run of Setup (or of a computer, from answers). Each is declared once, as a static.
#[derive(Debug)]
pub struct Fact {
    /// Setup's name of the setting if there is one, else a name of our own in the same style. Unique, ignoring case.
    pub name: &'static str,
    /// Type of the value.
    pub kind: Kind,
    /// What a text stands for. Decides whether it becomes part of a command, and how it is masked.
    pub form: Form,
    /// Where a log shows it.
    pub source: Source,
    /// Which of several values counts.
    pub keep: Keep,
    /// Whether its value is listed among the reasons of a finding even if it is read from a line. Settings and answers always are.
    pub explains: bool,
    /// Whether a person can be asked for it. Requires the message `fact-<name>` with `.ask` in every locale.
    pub ask: bool,
    /// The answers offered, for a fact that is neither a flag nor free text. Their labels are `.value-<answer>`.
    pub choices: &'static [&'static str],
    /// A read-only PowerShell expression that yields the value on the server, if there is one.
    pub probe: Option<&'static str>,
}

/// Facts are compared by name, which is unique.
impl PartialEq for Fact {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other) || self.name == other.name
    }
}

impl Eq for Fact {}

impl core::hash::Hash for Fact {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl Fact {
    /// The defaults of the `facts!` table: a text read from a setting.
    pub const SETTING: Self = Self {
        name: "",
        kind: Kind::Text,
        form: Form::Any,
        source: Source::Setting,
        keep: Keep::All,
        explains: false,
        ask: false,
        choices: &[],
        probe: None,
    };

    /// The form that its value must have to become part of a command.
    pub fn form(&self) -> Form {
        match self.kind {
            Kind::Number => Form::Number,
            Kind::Version => Form::Version,
            Kind::Flag | Kind::Text => self.form,
        }
    }
}

/// Declares facts: `Name: kind [, field = value]* ;`, with the fields of [`Fact`]. Defines a static for each, and `ALL`, which
/// [`super::all`] collects.
macro_rules! facts {
    ($( $(#[$doc:meta])* $name:ident : $kind:expr $(, $field:ident = $value:expr)* ;)*) => {
        $( $(#[$doc])* #[allow(non_upper_case_globals)]
        pub static $name: $crate::facts::fact::Fact = $crate::facts::fact::Fact {
            name: stringify!($name), kind: $kind, $($field: $value,)* ..$crate::facts::fact::Fact::SETTING
        }; )*
        /// The facts of this file, in order of declaration.
        pub static ALL: &[&$crate::facts::fact::Fact] = &[$(&$name),*];
    };
}
pub(crate) use facts;
