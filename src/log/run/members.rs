//! The table of all checks and settings of a run.

use std::borrow::Cow;

use crate::bytes::text::{clip, cut, decode};
use crate::facts::by_name::ByName;
use crate::facts::fact::Fact;
use crate::facts::set::MOST_TEXT;
use crate::log::analysis::Member;
use crate::log::index::Name;

/// Maximum number of distinct rules and settings kept of one run.
pub const MOST_MEMBERS: usize = 4000;
/// Maximum length of a value in the table, in characters.
pub(super) const MOST_SHOWN: usize = 200;

/// One row of the table of all checks and settings.
#[derive(Debug, Clone)]
pub struct Evaluated {
    /// Its name as written.
    pub id: Cow<'static, str>,
    /// Rule or setting.
    pub member: Member,
    /// The value; `None` after an exception.
    pub value: Option<Cow<'static, str>>,
    /// Line number.
    pub line: u64,
    /// The fact that has this value.
    pub(super) fact: Option<&'static Fact>,
}

/// The table of all distinct checks and settings of a run.
#[derive(Debug, Default)]
pub struct Members {
    rules: ByName<Evaluated>,
    settings: ByName<Evaluated>,
}

impl Members {
    pub(super) fn of(&mut self, member: Member) -> &mut ByName<Evaluated> {
        match member {
            Member::Rule => &mut self.rules,
            Member::Setting => &mut self.settings,
        }
    }

    /// Returns the rows: rules, then settings, in the order of their first lines.
    pub fn into_rows(self) -> impl Iterator<Item = Evaluated> {
        self.rules.into_values().chain(self.settings.into_values())
    }

    /// Adds a row unless the table is full.
    pub(super) fn add(&mut self, row: Evaluated) -> bool {
        let room = self.rules.len() + self.settings.len() < MOST_MEMBERS;
        if room {
            let id = row.id.clone();
            self.of(row.member).add(id, row);
        }
        room
    }
}

/// Converts a value for the table. Frequent values are static, not copied.
pub(super) fn shown(value: &[u8]) -> Cow<'static, str> {
    match value {
        b"True" => "True".into(),
        b"False" => "False".into(),
        b"<NULL>" => "<NULL>".into(),
        b"" => "".into(),
        _ => clip(&decode(cut(value, MOST_TEXT)), MOST_SHOWN).to_owned().into(),
    }
}

/// Converts a name for the table. Known names are static, not copied.
pub(super) fn name(written: &[u8], known: Option<Name>) -> Cow<'static, str> {
    match known {
        Some(known) if known.name.as_bytes() == written => known.name.into(),
        _ => decode(written).into_owned().into(),
    }
}
