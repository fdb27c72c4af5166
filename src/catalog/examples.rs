//! Invented logs for readers who have none at hand: the site has one for each common situation, and some for a row.

/// The situations, in the order in which they are offered.
pub const SITUATIONS: [&str; 4] = ["failed-check", "failed-step", "warnings", "attempts"];

/// Ids of the rows that have an example of their own.
pub const ROWS: [&str; 1] = ["CafeRoleAlreadyExists"];

/// The example of a row; the id is in any case.
pub fn of_row(id: &str) -> Option<&'static str> {
    ROWS.into_iter().find(|row| row.eq_ignore_ascii_case(id))
}

/// The file of the site that has all of them: fetching it does not tell which one is read.
pub const FILE: &str = "examples.txt";

/// Stands before the name of an example; the log follows on the next line.
const MARK: &str = "\n=== ";

/// Writes the file.
pub fn joined(logs: &[(&str, &str)]) -> String {
    logs.iter().map(|(name, log)| [MARK, name, "\n", log.trim_end(), "\n"].concat()).collect()
}

/// The log of an example in the text of the file.
pub fn find<'a>(file: &'a str, name: &str) -> Option<&'a str> {
    let named = |part: &'a str| part.split_once('\n').filter(|(of, _)| *of == name);
    file.split(MARK).find_map(named).map(|(_, log)| log)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_found_as_it_was() {
        let file = joined(&[("a", "1\r\n2\r\n"), ("b", "3 === c\n")]);
        assert_eq!((find(&file, "a"), find(&file, "b")), (Some("1\r\n2\n"), Some("3 === c\n")));
        assert_eq!((find(&file, "c"), find("<!doctype html>\n", "a")), (None, None));
    }
}
