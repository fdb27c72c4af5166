//! A language has the messages of English, no other ones, and each with the same variables.

use super::Texts;
use crate::fault::Fault;
use crate::texts::by_place;

pub(super) const NAME: &str = "complete";

pub(super) fn faults(texts: &Texts<'_>) -> Vec<Fault> {
    let (own, english) = (by_place(texts.parts), by_place(texts.english));
    let mut out = Vec::new();
    for (place, part) in &english {
        match own.get(place) {
            None => out.push(part.fault(texts.language, NAME, "is missing".to_owned())),
            Some(other) if other.file != part.file => {
                out.push(other.fault(texts.language, NAME, format!("stands in {} in English", part.file)));
            }
            Some(other) if other.variables() != part.variables() => {
                out.push(other.fault(texts.language, NAME, format!("has {:?}, not {:?}", other.variables(), part.variables())));
            }
            Some(_) => {}
        }
    }
    let more = own.iter().filter(|(place, _)| !english.contains_key(*place));
    out.extend(more.map(|(_, part)| part.fault(texts.language, NAME, "is not in English".to_owned())));
    out
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;

    #[test]
    fn what_is_missing_too_much_or_other() {
        assert!(found(faults, "de", "a = x { $b }\n", "a = y { $b }\n").is_empty());
        assert_eq!(found(faults, "de", "a = x\nb = y\n", "a = x\n"), ["is missing"]);
        assert_eq!(found(faults, "de", "a = x\n", "a = x\nb = y\n"), ["is not in English"]);
        assert_eq!(found(faults, "de", "a = { $b }\n", "a = { $c }\n").len(), 1);
    }
}
