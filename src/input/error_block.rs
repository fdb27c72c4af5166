//! The errors in a joined text: where Setup says which script failed and why, in whatever shape a paste has left it.
//!
//! Setup prints `The following error was generated when "<script>" was run: "<message>".` The words are translated, quotes are
//! replaced, the beginning may be cut off; what remains is a message in quotes after a colon.

use core::ops::Range;

use crate::bytes::squeeze::is_double_quote;
use crate::log::root_message::exception_type;

/// How a script of Setup begins.
pub const SCRIPT: &str = "$error.Clear()";
/// Maximum length of a message.
const MAX_MESSAGE: usize = 3000;
/// Maximum length of the words between script and message.
const MAX_WORDS: usize = 60;
/// Maximum length of a script.
const MAX_SCRIPT: usize = 20_000;
/// Most errors read of one text.
const MAX_BLOCKS: usize = 40;

/// One error, as offsets of the joined text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorBlock {
    /// The script that failed; empty where it was cut off.
    pub script: Range<usize>,
    /// The message, with the type of the exception where it has one.
    pub message: Range<usize>,
}

/// Finds the errors in a text, in order.
pub fn error_blocks(text: &str) -> Vec<ErrorBlock> {
    let mut blocks: Vec<ErrorBlock> = Vec::new();
    let scripts = scripts(text);
    let mut from = 0;
    while blocks.len() < MAX_BLOCKS
        && let Some((before, start)) = message_start(text, &scripts, from)
    {
        let end = start + message_end(&text[start..]);
        let script = script(&scripts, before).filter(|script| *script >= blocks.last().map_or(0, |b| b.message.end));
        blocks.push(ErrorBlock { script: script.unwrap_or(before)..before, message: start..end });
        from = end.max(start + 1);
        while !text.is_char_boundary(from) {
            from += 1;
        }
    }
    blocks
}

/// Returns where the next message begins, and where the script before it ends.
fn message_start(text: &str, scripts: &[usize], from: usize) -> Option<(usize, usize)> {
    for (at, c) in text[from..].char_indices().map(|(at, c)| (from + at, c)) {
        if c != ':' && c != '\u{ff1a}' {
            continue;
        }
        let after = &text[at + c.len_utf8()..];
        let message = after.trim_start().trim_start_matches(is_double_quote).trim_start();
        let is_quoted = after.trim_start().starts_with(is_double_quote);
        let start = text.len() - message.len();
        let words = text[..at].trim_end();
        let said = ends_with(words, "was run") || is_quoted && after_script(words, scripts);
        if (said && !message.is_empty()) || is_quoted && exception_type(message).is_some_and(|(name, _)| !name.contains("..")) {
            return Some((at, start));
        }
    }
    None
}

/// Whether a text ends with these words, whatever their case and the blanks between them.
fn ends_with(text: &str, words: &str) -> bool {
    let mut rest = text;
    for word in words.rsplit(' ') {
        let Some(at) = rest.len().checked_sub(word.len()) else { return false };
        match rest.get(at..) {
            Some(tail) if tail.eq_ignore_ascii_case(word) => rest = rest[..at].trim_end(),
            _ => return false,
        }
    }
    true
}

/// Whether a text ends with the script of a task and some words after its closing quote.
fn after_script(text: &str, scripts: &[usize]) -> bool {
    let Some(quote) = text.char_indices().rev().take(MAX_WORDS).find(|(_, c)| is_double_quote(*c)).map(|(at, _)| at) else {
        return false;
    };
    let words = text[quote..].trim_start_matches(is_double_quote).trim();
    words.split_whitespace().count() <= 6
        && words.chars().all(|c| c.is_alphabetic() || c.is_whitespace())
        && script(scripts, quote).is_some()
}

/// Returns where the scripts of a text begin.
fn scripts(text: &str) -> Vec<usize> {
    let is_script = |at: &usize| {
        let begin: String = text[*at..].chars().filter(|c| !c.is_whitespace()).take(SCRIPT.len()).collect();
        begin.eq_ignore_ascii_case(SCRIPT)
    };
    text.match_indices('$').map(|(at, _)| at).filter(is_script).collect()
}

/// Returns the last script before a place, if it is not far away.
fn script(scripts: &[usize], before: usize) -> Option<usize> {
    let last = scripts.partition_point(|script| *script < before).checked_sub(1)?;
    scripts.get(last).copied().filter(|script| before - script < MAX_SCRIPT)
}

/// Returns where a message ends: before its stack trace, its closing quote, or what Setup says next.
fn message_end(text: &str) -> usize {
    let mut limit = text.len().min(MAX_MESSAGE);
    while !text.is_char_boundary(limit) {
        limit -= 1;
    }
    let text = &text[..limit];
    let mut quotes = 0;
    for (at, c) in text.char_indices() {
        let rest = &text[at..];
        if is_double_quote(c) {
            let after = rest[c.len_utf8()..].trim_start_matches([' ', '\t', '.']);
            let closes = rest[c.len_utf8()..].starts_with('.') || after.is_empty() || after.starts_with(['\n', '\r']);
            // A quote inside a message may stand before a full stop, too.
            if closes && quotes % 2 == 0 {
                return text[..at].trim_end().len();
            }
            quotes += 1;
        }
        let ends = match c {
            ' ' | '\t' | '\n' | '\u{a0}' => is_frame(rest),
            '-' => rest.starts_with("--- End of"),
            'T' | 't' => is_next(rest),
            _ => false,
        };
        if ends {
            return text[..at].trim_end().len();
        }
    }
    text.trim_end().len()
}

/// Whether a text begins with a line of a stack trace: a short word, then a method with its names and its bracket.
fn is_frame(text: &str) -> bool {
    let text = text.trim_start();
    let Some((word, rest)) = text.split_once(char::is_whitespace) else { return false };
    if word.is_empty() || word.chars().count() > 6 || !word.chars().all(char::is_alphabetic) {
        return false;
    }
    let rest = rest.trim_start();
    let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '_' | '`' | '<' | '>' | '+'))).unwrap_or(rest.len());
    rest[..end].matches('.').count() >= 2 && rest[end..].trim_start_matches(' ').starts_with(['(', '['])
}

/// Whether a text begins with what Setup says after an error.
fn is_next(text: &str) -> bool {
    ["The Exchange Server setup operation", "The following error was generated"]
        .iter()
        .any(|next| text.get(..next.len()).is_some_and(|head| head.eq_ignore_ascii_case(next)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &str) -> Vec<&str> {
        error_blocks(text).into_iter().map(|block| &text[block.message]).collect()
    }

    #[test]
    fn messages_in_any_shape() {
        for (text, message) in [
            (
                "The following error was generated when \"$error.Clear();\n  Start-Widget\n\" was run: \"A.B.CException: It broke.\n   at A.B.C(D e)\".",
                "A.B.CException: It broke.",
            ),
            ("\"$error.Clear(); Start-Widget } } \" was run: \"The widget 'north' does not turn.\".", "The widget 'north' does not turn."),
            ("\" was run:\n\n\"A.B.CException: It broke.\n\n at\n\nA.B.C(D e)\"", "A.B.CException: It broke."),
            (
                "\u{ab}$ error.Clear (); Start-Widget\u{bb} a \u{e9}t\u{e9} ex\u{e9}cut\u{e9}: \u{ab}Rien ne tourne.\u{bb}.",
                "Rien ne tourne.",
            ),
            ("\": \"A.B.CException: It is \"north\". Turn it.\".\nMore", "A.B.CException: It is \"north\". Turn it."),
            ("\" was run: A.B.CException: It broke. at A.B.C.D`1.E(F g) at x", "A.B.CException: It broke."),
            ("\" WAS RUN: \"It broke. the exchange server setup operation didn't complete.", "It broke."),
            ("\" was run: \"Output: x.\nError:\nCode: 2.\n   em A.B.C (D e)\"", "Output: x.\nError:\nCode: 2."),
        ] {
            assert_eq!(messages(text), [message], "{text}");
        }
    }

    #[test]
    fn scripts_belong_to_their_message() {
        let text = "\"$error.Clear(); One\" was run: \"First.\".\n\"$error.Clear(); Two\" was run: \"Second.\".\n\" was run: \"Third.\".";
        let blocks = error_blocks(text);
        let scripts: Vec<&str> = blocks.iter().map(|b| &text[b.script.clone()]).collect();
        assert_eq!(messages(text), ["First.", "Second.", "Third."]);
        assert!(scripts[0].contains("One") && scripts[1].contains("Two") && scripts[2].is_empty(), "{scripts:?}");
    }

    #[test]
    fn other_text_has_none() {
        for text in ["", "He said: \"It broke.\"", "a: b", "{\"error\": \"It broke.\"}", "was run"] {
            assert!(error_blocks(text).is_empty(), "{text}");
        }
    }
}
