//! What is looked for in a record, indexed once: facts by setting name, by the first letter of their line, and in errors.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::pattern::Pattern;
use crate::facts::fact::{Fact, Source};

/// The index over all declared facts.
pub struct Index {
    /// Facts printed as settings, by lower-case name.
    settings: HashMap<String, &'static Fact>,
    /// Facts that are lines of their own, by the first byte of the record's text.
    lines: Vec<Vec<(Pattern, &'static Fact)>>,
    /// Facts in the messages of checks, wherever the literal stands.
    pub floating: Vec<(Pattern, &'static Fact)>,
    /// Facts in lines of errors.
    pub errors: Vec<(Pattern, &'static Fact)>,
}

impl Index {
    /// The index, made at first use.
    pub fn get() -> &'static Index {
        static INDEX: OnceLock<Index> = OnceLock::new();
        INDEX.get_or_init(Index::new)
    }

    fn new() -> Self {
        let mut index = Index { settings: HashMap::new(), lines: (0..256).map(|_| Vec::new()).collect(), floating: Vec::new(), errors: Vec::new() };
        for fact in crate::facts::all() {
            match fact.source {
                Source::Setting => {
                    index.settings.insert(fact.name.to_ascii_lowercase(), fact);
                }
                Source::Line(text) => {
                    let pattern = Pattern::new(text);
                    if pattern.floating {
                        index.floating.push((pattern, fact));
                    } else if let Some(&first) = pattern.head().first() {
                        index.lines[usize::from(first)].push((pattern, fact));
                    }
                }
                Source::Error(text) => index.errors.push((Pattern::new(text), fact)),
                Source::Own => {}
            }
        }
        index
    }

    /// The fact of a setting.
    pub fn setting(&self, name: &str) -> Option<&'static Fact> {
        self.settings.get(&name.to_ascii_lowercase()).copied()
    }

    /// The facts whose line may begin with this byte.
    pub fn lines(&self, first: u8) -> &[(Pattern, &'static Fact)] {
        &self.lines[usize::from(first)]
    }
}
