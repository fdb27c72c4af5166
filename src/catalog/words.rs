//! What names a row: the words of its id, and the codes, types and files that its error names.

use std::sync::OnceLock;

use super::Catalog;
use super::entry::{Entry, Kind};
use crate::facts::condition::facts_of;
use crate::facts::fact::Source;

/// A name that more rows have tells nothing.
const MOST_NAMED: usize = 2;
/// A name with the rows that have it.
type Named = (String, Vec<&'static str>);

/// Codes, types and files of errors, with the rows that have them.
fn all_names() -> &'static [Named] {
    static NAMES: OnceLock<Vec<Named>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut out: Vec<Named> = Vec::new();
        for entry in Catalog::default().entries() {
            for name in names(entry) {
                match out.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, rows)) if !rows.contains(&entry.id) => rows.push(entry.id),
                    Some(_) => {}
                    None => out.push((name, vec![entry.id])),
                }
            }
        }
        out.retain(|(_, rows)| rows.len() <= MOST_NAMED);
        out
    })
}

/// The codes, types and files that the error of a known issue names.
fn names(entry: &Entry) -> Vec<String> {
    let mut out = Vec::new();
    for fact in facts_of(&entry.fails_when).into_iter().filter(|_| entry.kind == Kind::Issue) {
        if let Source::Line(pattern) | Source::Error(pattern) = fact.source {
            let names = pattern.split(|c: char| !is_name(c)).map(|name| name.trim_matches('.'));
            out.extend(names.filter(|name| is_telling(name)).map(str::to_ascii_lowercase));
        }
    }
    out
}

/// Splits an id into words: `CafeRoleAlreadyExists` becomes `Cafe Role Already Exists`.
pub fn apart(id: &str) -> String {
    let mut out = String::new();
    let mut small = false;
    for c in id.chars() {
        if c.is_ascii_uppercase() && small {
            out.push(' ');
        }
        small = !c.is_ascii_uppercase();
        out.push(c);
    }
    out
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_')
}

/// Whether a name is a code, a type or a file: no word of a sentence.
fn is_telling(name: &str) -> bool {
    let has_code = name.bytes().filter(u8::is_ascii_digit).count() > 3;
    let is_type = name.len() > 12 && name.ends_with("Exception") && !name.starts_with("System.");
    has_code || is_type || name.len() > 7 && (name.ends_with(".ps1") || name.ends_with(".exe"))
}

/// Returns ids of the rows whose errors name something that a line names, too.
pub fn named_in(line: &str) -> Vec<&'static str> {
    let lower = line.to_ascii_lowercase();
    let says_code = ["error", "code", "exit", "fehler", "erreur", "hresult"].iter().any(|word| lower.contains(word));
    let mut out = Vec::new();
    for name in lower.split(|c: char| !is_name(c)).map(|name| name.trim_matches('.')).filter(|name| name.len() > 3) {
        if says_code || !name.bytes().all(|b| b.is_ascii_digit()) {
            let is_same = |known: &str| name.strip_suffix(known).is_some_and(|before| before.is_empty() || before.ends_with('.'));
            out.extend(all_names().iter().filter(|(known, _)| is_same(known)).flat_map(|(_, rows)| rows));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_types_and_files() {
        assert!(named_in("MsiInstallProduct ended with error code 1603").contains(&"msi-fatal-error"));
        assert!(named_in("in the year 1603").is_empty());
        assert!(
            named_in("Microsoft.Exchange.Management.Tasks.InvalidWKObjectTargetException").contains(&"well-known-object-wrong-group-type")
        );
        assert!(named_in("System.NullReferenceException").is_empty());
    }
}
