//! What can be known of a run: typed facts, each declared once.

pub mod active_directory;
pub mod answers;
pub mod coexistence;
pub mod common;
pub mod databases_and_files;
pub mod fact;
pub mod hybrid_and_cloud;
pub mod known_issues;
pub mod mail_flow;
pub mod network_and_dns;
pub mod operating_system;
pub mod packed;
pub mod permissions;
pub mod restart_and_processes;
pub mod roles_and_state;
pub mod services;
pub mod set;
pub mod software_dependencies;
pub mod uninstall;
pub mod windows_features;
pub mod windows_updates;

use std::sync::OnceLock;

use fact::{Declared, Fact, Keep, Kind, Source};
use packed::{Reader, Writer, packed};

/// Every declared fact, by file, as they are numbered. Read by the compiler only; at run time there is [`all`].
pub static FILES: &[(&str, &[Declared])] = &[
    ("common", common::DECLARED),
    ("active_directory", active_directory::DECLARED),
    ("coexistence", coexistence::DECLARED),
    ("databases_and_files", databases_and_files::DECLARED),
    ("hybrid_and_cloud", hybrid_and_cloud::DECLARED),
    ("mail_flow", mail_flow::DECLARED),
    ("network_and_dns", network_and_dns::DECLARED),
    ("operating_system", operating_system::DECLARED),
    ("permissions", permissions::DECLARED),
    ("restart_and_processes", restart_and_processes::DECLARED),
    ("roles_and_state", roles_and_state::DECLARED),
    ("services", services::DECLARED),
    ("software_dependencies", software_dependencies::DECLARED),
    ("uninstall", uninstall::DECLARED),
    ("windows_features", windows_features::DECLARED),
    ("windows_updates", windows_updates::DECLARED),
    ("known_issues", known_issues::DECLARED),
];

/// The first fact of a file, by the path of its module.
const fn first(module: &str) -> Fact {
    let (mut file, mut number) = (0, 0);
    while file < FILES.len() && !ends_with(module, FILES[file].0) {
        number += FILES[file].1.len() as u16;
        file += 1;
    }
    assert!(file < FILES.len(), "a file of facts is missing in FILES");
    Fact::numbered(number)
}

/// Whether the path of a module ends with this name.
const fn ends_with(module: &str, name: &str) -> bool {
    let (module, name) = (module.as_bytes(), name.as_bytes());
    let Some(before) = module.len().checked_sub(name.len() + 1) else { return false };
    let mut at = 0;
    while at < name.len() && module[before + 1 + at] == name[at] {
        at += 1;
    }
    at == name.len() && module[before] == b':'
}

const KINDS: [Kind; 4] = [Kind::Flag, Kind::Number, Kind::Version, Kind::Text];
const KEEPS: [Keep; 4] = [Keep::All, Keep::Last, Keep::LastBeforeError, Keep::All];

/// Does something for every declared fact.
macro_rules! each {
    ($fact:ident $do:block) => {
        let mut file = 0;
        while file < FILES.len() {
            let list = FILES[file].1;
            let mut at = 0;
            while at < list.len() {
                let $fact = &list[at];
                $do
                at += 1;
            }
            file += 1;
        }
    };
}

/// Writes the table, one field after the other: what is alike stands together.
const fn write() -> Writer {
    let mut out = Writer::new();
    let mut many = 0;
    each!(_fact { many += 1; });
    out.word(many);
    each!(fact { out.text(fact.name); });
    each!(fact {
        out.byte(fact.kind as usize | (fact.keep as usize) << 2 | (fact.ask as usize) << 4 | (fact.probe.is_some() as usize) << 5);
    });
    each!(fact {
        match fact.source {
            Source::Setting => out.byte(0),
            Source::Own => out.byte(1),
            Source::Line(pattern) => {
                out.byte(2);
                out.text(pattern);
            }
            Source::Error(pattern) => {
                out.byte(3);
                out.text(pattern);
            }
        }
    });
    out
}

/// Writes the answers offered: a table of its own, which answers and a script's output are checked by.
const fn write_choices() -> Writer {
    let mut out = Writer::new();
    each!(fact { out.texts(fact.choices); });
    out
}

/// Writes the expressions of the script: a table of its own, which comes with the questions.
const fn write_probes() -> Writer {
    let mut out = Writer::new();
    each!(fact {
        if let Some(probe) = fact.probe {
            out.text(probe);
        }
    });
    out
}

const WRITTEN: Writer = write();
const WRITTEN_CHOICES: Writer = write_choices();
const WRITTEN_PROBES: Writer = write_probes();

/// Reads what [`write`] wrote.
fn read() -> Vec<Declared> {
    let mut from: Reader = packed!(WRITTEN);
    let mut all = Vec::new();
    for _ in 0..from.word() {
        all.push(Declared { name: from.text(), ..Declared::SETTING });
    }
    for fact in &mut all {
        let bits = from.byte();
        fact.kind = KINDS[bits & 3];
        fact.keep = KEEPS[bits >> 2 & 3];
        fact.ask = bits & 16 != 0;
        fact.probe = (bits & 32 != 0).then_some("");
    }
    for fact in &mut all {
        fact.source = match from.byte() {
            0 => Source::Setting,
            1 => Source::Own,
            2 => Source::Line(from.text()),
            _ => Source::Error(from.text()),
        };
    }
    all
}

/// The answers offered, by number.
fn choices() -> &'static [&'static [&'static str]] {
    static CHOICES: OnceLock<Vec<&'static [&'static str]>> = OnceLock::new();
    CHOICES.get_or_init(|| {
        let mut from: Reader = packed!(WRITTEN_CHOICES);
        table().declared.iter().map(|_| from.texts()).collect()
    })
}

/// The expressions of the script, by number.
fn probes() -> &'static [Option<&'static str>] {
    static PROBES: OnceLock<Vec<Option<&'static str>>> = OnceLock::new();
    PROBES.get_or_init(|| {
        let mut from: Reader = packed!(WRITTEN_PROBES);
        table().declared.iter().map(|fact| fact.probe.map(|_| from.text())).collect()
    })
}

/// What is declared, by number, with the facts themselves.
struct Table {
    declared: Vec<Declared>,
    facts: Vec<Fact>,
}

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let declared = read();
        Table { facts: (0..declared.len()).map(|n| Fact::numbered(n as u16)).collect(), declared }
    })
}

/// Every declared fact.
pub fn all() -> impl Iterator<Item = &'static Fact> {
    table().facts.iter()
}

/// The fact of this number; of a number that none has, the first.
pub fn of_number(number: usize) -> &'static Fact {
    let facts = &table().facts;
    facts.get(number).unwrap_or(&facts[0])
}

/// The fact of a name, whatever its case.
pub fn find(name: &str) -> Option<&'static Fact> {
    all().find(|f| f.name.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_as_declared() {
        let declared: Vec<&Declared> = FILES.iter().flat_map(|(_, list)| *list).collect();
        let unpacked: Vec<Declared> = all().map(|f| Declared { choices: f.choices(), probe: f.probe(), ..**f }).collect();
        assert_eq!(format!("{declared:?}"), format!("{unpacked:?}"));
        assert_eq!((known_issues::RejectedMode.name, common::Product.name), ("RejectedMode", "Product"));
        assert!(all().enumerate().all(|(n, f)| f.number() == n && find(f.name) == Some(f)));
    }
}
