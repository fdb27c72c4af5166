//! Exports the flows of questions as a Graphviz graph.

use std::fmt::Write as _;

use super::flow::decidable;
use super::topic::{FAMILY, LEADER, facts_about};
use crate::catalog::Catalog;
use crate::catalog::entry::{Kind, When};
use crate::facts::condition::facts_of;

/// All flows: which question decides which row before Setup, and the tree of every topic.
pub fn dot() -> String {
    let mut out = String::from(
        "digraph questions {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n  before -> Product -> Operation -> AskedRole;\n",
    );
    for entry in Catalog::default().entries() {
        if entry.kind == Kind::State || matches!(entry.fails_when, When::Never) {
            continue;
        }
        let can = decidable(entry);
        if can.yes || can.no {
            for fact in facts_of(&entry.fails_when).into_iter().filter(|f| f.ask || f.probe.is_some()) {
                // Writing to a String cannot fail.
                let _ = writeln!(out, "  \"{}\" -> \"{}\"{};", fact.name, entry.id, if fact.ask { "" } else { " [style=dashed]" });
            }
        }
    }
    for entry in Catalog::default().entries() {
        let about = facts_about(entry);
        if about.is_empty() && entry.causes.len() < 2 {
            continue;
        }
        let start = format!("topic:{}", entry.id);
        let _ = writeln!(out, "  \"{start}\" [shape=oval];");
        let mut last = start;
        for fact in &about {
            let _ = writeln!(out, "  \"{last}\" -> \"{}/{}\";", entry.id, fact.name);
            last = format!("{}/{}", entry.id, fact.name);
        }
        let guide = if FAMILY.contains(&entry.id) { LEADER } else { entry.id };
        for s in Catalog::default().find(guide).map(|(_, e)| e.situations).unwrap_or_default() {
            let _ = writeln!(out, "  \"{last}\" -> \"{}: {}\";", entry.id, s.name);
        }
        for cause in entry.causes.iter().filter(|_| entry.causes.len() > 1) {
            let _ = writeln!(out, "  \"{last}\" -> \"{}: {}\" [style=dotted];", entry.id, cause.name);
        }
    }
    out.push_str("}\n");
    out
}
