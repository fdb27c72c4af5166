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

/// A typed thing that can be known of one run of Setup (or of one computer, from answers): its number among all facts,
/// behind which stands what is declared of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fact(u16);

impl Fact {
    /// The fact of this number.
    pub(super) const fn numbered(number: u16) -> Self {
        Self(number)
    }

    /// The fact so many places after this one.
    pub(super) const fn after(self, places: u16) -> Self {
        Self(self.0 + places)
    }

    /// Its number, in the order of declaration.
    pub const fn number(&self) -> usize {
        self.0 as usize
    }

    /// The answers offered, as declared.
    pub fn choices(&self) -> &'static [&'static str] {
        super::choices()[self.number()]
    }

    /// The expression that finds its value on the server, as declared.
    pub fn probe(&self) -> Option<&'static str> {
        super::probes()[self.number()]
    }
}

impl core::ops::Deref for Fact {
    type Target = Declared;

    fn deref(&self) -> &Declared {
        &super::table().declared[self.number()]
    }
}

/// What is declared of a fact.
#[derive(Debug, Clone, Copy)]
pub struct Declared {
    /// Setup's own setting name where there is one, else our own in the same form. Unique without regard to case.
    pub name: &'static str,
    /// Type of the value.
    pub kind: Kind,
    /// Where a log shows it.
    pub source: Source,
    /// Which of several values counts.
    pub keep: Keep,
    /// Whether a person can answer it. Needs the message `fact-<name>` with `.ask` in every locale.
    pub ask: bool,
    /// The answers offered, for a fact that is neither a flag nor free text; their labels are `.value-<answer>`. To be read
    /// with [`Fact::choices`]: the table that is always there is without them.
    pub(crate) choices: &'static [&'static str],
    /// A read-only PowerShell expression that yields the value on the server, if one is known. To be read with
    /// [`Fact::probe`]: the table that is always there only tells whether there is one.
    pub(crate) probe: Option<&'static str>,
}

impl Declared {
    /// The defaults of the `facts!` table: a text that Setup prints as a setting.
    pub const SETTING: Self =
        Self { name: "", kind: Kind::Text, source: Source::Setting, keep: Keep::All, ask: false, choices: &[], probe: None };
}

/// Declares facts: `Name: kind [, field = value]* ;`, fields as in [`Declared`]. Yields a static for each, and `DECLARED`
/// for the list of all files ([`super::FILES`]), which gives the facts their numbers.
macro_rules! facts {
    ($( $(#[$doc:meta])* $name:ident : $kind:expr $(, $field:ident = $value:expr)* ;)*) => {
        /// The facts of this file in their order.
        #[allow(non_camel_case_types, clippy::enum_variant_names)]
        enum Place { $($name),* }
        $( $(#[$doc])* #[allow(non_upper_case_globals)]
        pub static $name: $crate::facts::fact::Fact = $crate::facts::first(module_path!()).after(Place::$name as u16); )*
        /// What is declared in this file, in its order.
        pub const DECLARED: &[$crate::facts::fact::Declared] = &[$( $crate::facts::fact::Declared {
            name: stringify!($name), kind: $kind, $($field: $value,)* ..$crate::facts::fact::Declared::SETTING
        }),*];
    };
}
pub(crate) use facts;
