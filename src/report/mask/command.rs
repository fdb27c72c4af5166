//! Finds the values of the log in a command that was filled in.

use crate::report::shell::{Piece, pieces};

/// Marks that may stand around a value.
const QUOTES: [char; 2] = ['\'', '"'];

/// Calls `hide` for each value that was put into the template, with its name, and returns the command with what `hide` made of
/// them. `None` if the text does not fit the template; nothing is called then.
pub fn visit(template: &str, text: &str, hide: &mut dyn FnMut(&str, &mut String)) -> Option<String> {
    walk(template, text, &mut |_, _| {})?;
    walk(template, text, hide)
}

fn walk(template: &str, text: &str, hide: &mut dyn FnMut(&str, &mut String)) -> Option<String> {
    let pieces = pieces(template);
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    for (n, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Literal(literal) => {
                rest = rest.strip_prefix(literal)?;
                out.push_str(literal);
            }
            Piece::Name(name) => {
                let end = match pieces.get(n + 1) {
                    // Nothing but the end of the command: whatever is in the value, this is its border.
                    Some(Piece::Literal(literal)) if n + 2 == pieces.len() => rest.strip_suffix(literal)?.len(),
                    Some(Piece::Literal(literal)) => rest.find(literal)?,
                    Some(Piece::Name(_)) => return None,
                    None => rest.len(),
                };
                let value = &rest[..end];
                rest = &rest[end..];
                if value.starts_with('<') {
                    out.push_str(value);
                    continue;
                }
                let quote = &value[..usize::from(value.starts_with(QUOTES))];
                let mut inner = value.strip_prefix(quote)?.strip_suffix(quote)?.replace("''", "'");
                hide(name, &mut inner);
                out.extend([quote, &inner.replace('\'', "''"), quote]);
            }
        }
    }
    rest.is_empty().then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_values_are_hidden() {
        let hide = |template, text| visit(template, text, &mut |_, value| *value = format!("[{value}]"));
        assert_eq!(hide("a {x} b '{y}'", "a 'ex1' b 'O''Brien'").as_deref(), Some("a '[ex1]' b '[O'Brien]'".replace("O'", "O''").as_str()));
        assert_eq!(hide("a {x} | b", "a <x> | b").as_deref(), Some("a <x> | b"));
        assert_eq!(hide("/d:{x}", "/d:\"dc1\"").as_deref(), Some("/d:\"[dc1]\""));
        assert_eq!(hide("a {x}", "b"), None);
    }
}
