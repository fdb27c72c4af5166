//! Tells files of the same name apart: a file is known by its name only as long as no other has it.

use rustc_hash::FxHashMap;

/// The names of the inputs so far, each with how often it was wanted.
#[derive(Debug, Default)]
pub struct Names(FxHashMap<String, u32>);

impl Names {
    /// Returns the name of the next input: its own, or with a number behind it if an input before has that already. Pasted text,
    /// which has no name, gets none.
    pub fn next(&mut self, name: &str) -> String {
        if name.is_empty() {
            return String::new();
        }
        let mut own = name.to_owned();
        while self.0.contains_key(&own) {
            let count = self.0.entry(name.to_owned()).or_default();
            *count += 1;
            own = format!("{name} ({count})");
        }
        self.0.insert(own.clone(), 1);
        own
    }
}

/// Returns the name that the file had, without its folders.
pub fn base(name: &str) -> &str {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let number = name.rsplit_once(" (").filter(|(_, end)| end.strip_suffix(')').is_some_and(|n| n.parse::<u32>().is_ok()));
    number.map_or(name, |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::{Names, base};

    #[test]
    fn each_file_has_a_name_of_its_own() {
        let mut names = Names::default();
        let given = ["a.log", "a.log", "a.log (2)", "", "a.log", ""];
        assert_eq!(given.map(|name| names.next(name)), ["a.log", "a.log (2)", "a.log (2) (2)", "", "a.log (3)", ""]);
        assert_eq!((base("ex1/a.log (2)"), base("a (1).log"), base("a (b)")), ("a.log", "a (1).log", "a (b)"));
    }
}
