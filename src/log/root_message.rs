//! What an error says: its exception type, and of a chain of exceptions the parts that tell something.

/// Messages that say only that something failed, in lower case and without blanks.
const EMPTY_WORDS: &[&str] =
    &["exceptionhasbeenthrownbythetargetofaninvocation", "unhandledexception", "anerroroccurred", "oneormoreerrorsoccurred", "systemerror"];

/// What stands between an exception and the one inside it.
const INSIDE: &str = "--->";

/// Maximum length of a type's name.
const MAX_TYPE: usize = 250;

/// Parses `Some.Dotted.Exception:` at the beginning of a message. A narrow window may have put blanks into the name. Returns
/// the name and what follows the colon.
pub fn exception_type(message: &str) -> Option<(String, &str)> {
    let (name, rest) = message.trim_start().split_once(':')?;
    if name.len() > MAX_TYPE || rest.starts_with(':') {
        return None;
    }
    let mut out = String::with_capacity(name.len());
    let mut blanks = 0;
    for part in name.split_inclusive(char::is_whitespace) {
        // A line that ended inside the name; a blank between two capitalised words was a full stop.
        let is_joint = out.ends_with(' ') && !out.ends_with(". ") && part.starts_with(|c: char| c.is_ascii_uppercase());
        blanks += usize::from(!out.is_empty());
        out.truncate(out.trim_end().len());
        if is_joint {
            out.push('.');
        }
        out.push_str(part);
    }
    out.truncate(out.trim_end().len());
    (blanks < 4 && is_type(&out)).then_some((out, rest))
}

/// Whether a word is the name of an exception type, in any case.
fn is_type(word: &str) -> bool {
    let ends = |end: &str| word.len() > end.len() && word.get(word.len() - end.len()..).is_some_and(|tail| tail.eq_ignore_ascii_case(end));
    word.contains('.')
        && !word.starts_with('.')
        && !word.contains("..")
        && (ends("Exception") || ends("Error"))
        && word.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'`' | b'+'))
        && word.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// Returns the parts of a chain of exceptions (`A: b ---> C: d`) that tell something, outermost first, or `None` if none does:
/// they hold an empty message, one that only says that something failed, or the words of a part before.
pub fn telling(chain: &str) -> Option<String> {
    let mut kept: Vec<&str> = Vec::new();
    let mut said = String::new();
    for part in chain.split(INSIDE) {
        let part = part.trim().trim_end_matches(['"', '\u{201d}']).trim_end();
        let message = exception_type(part).map_or(part, |(_, message)| message);
        let words = words(message);
        if words.len() < 4 || EMPTY_WORDS.iter().any(|empty| words == *empty) || said.contains(&words) {
            continue;
        }
        said.push_str(&words);
        said.push(' ');
        kept.push(part);
    }
    (!kept.is_empty()).then(|| kept.join(&[" ", INSIDE, " "].concat()))
}

/// The letters and digits of a message, in lower case.
fn words(message: &str) -> String {
    message.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_whole_and_broken() {
        for (text, name) in [
            ("System.IO.IOException: x", Some("System.IO.IOException")),
            ("Contoso.Tasks.Long\nNameException: x", Some("Contoso.Tasks.LongNameException")),
            ("Contoso.Tasks.Longna\nmeException: x", Some("Contoso.Tasks.LongnameException")),
            ("Contoso.Management Tasks.WidgetException: x", Some("Contoso.Management.Tasks.WidgetException")),
            ("System.Error::New", None),
            ("The exception: x", None),
            ("Task.ThrowError (Exception exception: x", None),
            ("Exception: x", None),
        ] {
            assert_eq!(exception_type(text).map(|(name, _)| name).as_deref(), name, "{text}");
        }
    }

    #[test]
    fn only_parts_that_tell_something_count() {
        for (chain, told) in [
            ("A.BException: The widget is broken.", Some("A.BException: The widget is broken.")),
            (
                "A.BException: Exception has been thrown by the target of an invocation. ---> C.DException: The file is gone.",
                Some("C.DException: The file is gone."),
            ),
            (
                "A.BException: Cannot start: Access is denied ---> C.DException: Access is denied",
                Some("A.BException: Cannot start: Access is denied"),
            ),
            (
                "A.BException: Cannot stop it. ---> C.DException: Not started",
                Some("A.BException: Cannot stop it. ---> C.DException: Not started"),
            ),
            ("System.Management.Automation.RemoteException: ", None),
            ("System.Management.Automation.RemoteException: Unhandled Exception:", None),
            ("Exception has been thrown by the target of an invocation.", None),
        ] {
            assert_eq!(telling(chain).as_deref(), told, "{chain}");
        }
    }
}
