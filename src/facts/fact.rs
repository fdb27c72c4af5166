//! What a fact is: its name, the type of its value, where a log shows it and whether a person can be asked for it.

/// The type of a fact's value; decides how text from a log or an answer is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `True` or `False`.
    Flag,
    /// A whole number, perhaps negative.
    Number,
    /// Dotted numbers, `15.2.1118.7`; a missing part counts as 0.
    Version,
    /// Any text; compared without regard to case.
    Text,
}

/// Where a run of Setup shows the fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// `Evaluated [Setting:<name>] … [Value:"…"]`, the name being the fact's own.
    Setting,
    /// A record whose text matches the pattern from its first character.
    /// Pattern: literal text, `*` = anything within the line, `{}` = the value (anything up to the next literal).
    /// Without `{}` the value is `True`.
    Line(&'static str),
    /// Like `Line`, but anywhere in a line of an error: a record tagged `[ERROR]`, `[WARNING]` or `[ERROR-REFERENCE]`,
    /// an `ErrorRecord`, or a continuation line of one of these.
    Error(&'static str),
    /// Worked out by the reader of the log from several lines, or known from answers alone.
    Own,
}

/// Which of several values of one run counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// All distinct ones, the first standing for them where one is wanted. A condition holds if it holds for any.
    All,
    /// The last.
    Last,
    /// The last one that stands before the first `[ERROR]` of the run.
    LastBeforeError,
}

/// A typed thing that can be known of one run of Setup (or of one computer, from answers). Each is declared once, as a static.
#[derive(Debug)]
pub struct Fact {
    /// Setup's own setting name where there is one, else our own in the same form. Unique without regard to case.
    pub name: &'static str,
    /// Type of the value.
    pub kind: Kind,
    /// Where a log shows it.
    pub source: Source,
    /// Which of several values counts.
    pub keep: Keep,
    /// Whether its value stands among the reasons of a finding though it is read from a line; settings and answers always do.
    pub explains: bool,
    /// Whether a person can answer it. Needs the message `fact-<name>` with `.ask` in every locale.
    pub ask: bool,
    /// The answers offered, for a fact that is neither a flag nor free text; their labels are `.value-<answer>`.
    pub choices: &'static [&'static str],
    /// A read-only PowerShell expression that yields the value on the server, if one is known.
    pub probe: Option<&'static str>,
}

/// Names are unique without regard to case, so a fact is its name.
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
    /// The defaults of the `facts!` table: a text that Setup prints as a setting.
    pub const SETTING: Self = Self {
        name: "",
        kind: Kind::Text,
        source: Source::Setting,
        keep: Keep::All,
        explains: false,
        ask: false,
        choices: &[],
        probe: None,
    };
}

/// Declares facts: `Name: kind [, field = value]* ;`, fields as in [`Fact`]. Yields a static for each, and `ALL` for the list
/// of all facts ([`super::all`]).
macro_rules! facts {
    ($( $(#[$doc:meta])* $name:ident : $kind:expr $(, $field:ident = $value:expr)* ;)*) => {
        $( $(#[$doc])* #[allow(non_upper_case_globals)]
        pub static $name: $crate::facts::fact::Fact = $crate::facts::fact::Fact {
            name: stringify!($name), kind: $kind, $($field: $value,)* ..$crate::facts::fact::Fact::SETTING
        }; )*
        /// The facts of this file in the order of their declaration.
        pub static ALL: &[&$crate::facts::fact::Fact] = &[$(&$name),*];
    };
}
pub(crate) use facts;
