//! Puts values into commands: only those of the right form, quoted for the shell.

use crate::catalog::entry::Shell;
use crate::facts::form::{Form, is_hidden};

/// A piece of a command's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text to copy as it is.
    Literal(&'a str),
    /// The name in `{name}`.
    Name(&'a str),
}

/// Where in a command a placeholder stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Outside of quotes.
    Bare,
    /// Within `'…'`.
    Single,
    /// Within `"…"`.
    Double,
}

/// Splits the text of a command at its placeholders: `{` and `}` around lower-case letters, digits and `_`.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let (mut from, mut at) = (0, 0);
    while let Some(open) = text[at..].find('{').map(|found| at + found) {
        let name = text[open + 1..].split_once('}').map_or("", |(name, _)| name);
        at = open + 1;
        if !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_') {
            out.push(Piece::Literal(&text[from..open]));
            out.push(Piece::Name(name));
            at = open + name.len() + 2;
            from = at;
        }
    }
    out.push(Piece::Literal(&text[from..]));
    out.retain(|piece| *piece != Piece::Literal(""));
    out
}

/// Replaces each placeholder by its value, where that has the form it must have and can be quoted. What is unknown becomes what the reader is to
/// fill in: `<name of it>`.
pub fn fill(shell: Shell, text: &str, value: &dyn Fn(&str) -> Option<(Form, String)>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut place = Place::Bare;
    for piece in pieces(text) {
        match piece {
            Piece::Literal(literal) => {
                place = literal.chars().fold(place, |place, c| after(shell, place, c));
                out.push_str(literal);
            }
            Piece::Name(name) => match value(name).and_then(|(form, value)| quoted(shell, place, form, &value)) {
                Some(value) => out.push_str(&value),
                None => out.extend(["<", &name.replace('_', " "), ">"]),
            },
        }
    }
    out
}

/// Where the text goes on after this character.
fn after(shell: Shell, place: Place, c: char) -> Place {
    match (place, c) {
        (Place::Bare, '"') => Place::Double,
        (Place::Bare, '\'') if shell != Shell::Cmd => Place::Single,
        (Place::Double, '"') | (Place::Single, '\'') => Place::Bare,
        _ => place,
    }
}

/// Writes a value so that the shell takes it as one piece of text. `None` if it does not have the form, or where that cannot be.
fn quoted(shell: Shell, place: Place, form: Form, value: &str) -> Option<String> {
    if !form.fits(value) {
        return None;
    }
    // A backslash at the end would escape the quote behind it.
    let value = if form == Form::Path { value.trim_end_matches('\\') } else { value };
    match (shell, place) {
        _ if matches!(form, Form::Number | Form::Word) => Some(value.to_owned()),
        (Shell::Text, _) => Some(value.to_owned()),
        (Shell::Cmd, _) => {
            let is_safe = !value.ends_with('\\') && !value.chars().any(|c| "%\"&|<>^!".contains(c) || is_hidden(c));
            is_safe.then(|| if place == Place::Bare { ["\"", value, "\""].concat() } else { value.to_owned() })
        }
        // `$` and the backtick keep their meaning there.
        (Shell::PowerShell | Shell::ExchangeShell, Place::Double) => None,
        (Shell::PowerShell | Shell::ExchangeShell, Place::Single) => Some(doubled(value)),
        (Shell::PowerShell | Shell::ExchangeShell, Place::Bare) => Some(["'", &doubled(value), "'"].concat()),
    }
}

/// Doubles everything that PowerShell takes for a single quote.
fn doubled(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        out.push(c);
        if matches!(c, '\'' | '\u{2018}'..='\u{201b}') {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(shell: Shell, text: &str, form: Form, value: &str) -> String {
        fill(shell, text, &|name| (name == "v").then(|| (form, value.to_owned())))
    }

    #[test]
    fn placeholders_are_filled_or_stay() {
        let text = "a {v} b {site} { $_.Name } {} {v";
        assert_eq!(filled(Shell::PowerShell, text, Form::Host, "ex1"), "a 'ex1' b <site> { $_.Name } {} {v");
        assert_eq!(filled(Shell::Cmd, "/x:{v} \"{v}\\b\"", Form::Host, "ex1"), "/x:\"ex1\" \"ex1\\b\"");
        assert_eq!(filled(Shell::PowerShell, "-Id {v}", Form::Number, "12"), "-Id 12");
        assert_eq!(filled(Shell::Text, "{v}", Form::Host, "ex1"), "ex1");
    }

    #[test]
    fn values_are_quoted_or_left_out() {
        for (shell, text, form, value, want) in [
            (Shell::PowerShell, "-M '{v}'", Form::Account, "X\\O'Brien", "-M 'X\\O''Brien'"),
            (Shell::ExchangeShell, "-M {v}", Form::Account, "O\u{2019}Brien", "-M 'O\u{2019}\u{2019}Brien'"),
            (Shell::PowerShell, "-M \"{v}\"", Form::Host, "ex1", "-M \"<v>\""),
            (Shell::ExchangeShell, "-Server {v} |", Form::Host, "EX1 (Remove-Item C:\\Data)", "-Server <v> |"),
            (Shell::Cmd, "dir \"{v}\\Bin\"", Form::Path, "C:\\A & B\\", "dir \"<v>\\Bin\""),
            (Shell::Cmd, "dir {v}", Form::Path, "C:\\A B\\", "dir \"C:\\A B\""),
        ] {
            assert_eq!(filled(shell, text, form, value), want);
        }
    }
}
