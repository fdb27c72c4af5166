//! Fills every command of the catalog with one value, and reads the result as the shells do: the value stands only within
//! quotes that it cannot leave.

use setup_readiness::catalog::Catalog;
use setup_readiness::catalog::entry::{Entry, Shell};
use setup_readiness::facts::form::Form;
use setup_readiness::report::commands::{COMMON, commands, form, shown};
use setup_readiness::report::shell::{Piece, pieces};

const LICENSE: &str = "/IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF";

/// Puts the value wherever a command of the catalog takes one. Returns how many of the commands took it.
pub fn fill_all(value: &str) -> usize {
    Catalog::default().entries().map(|entry| fill_row(entry, value)).sum()
}

fn fill_row(entry: &'static Entry, value: &str) -> usize {
    let names = entry.values.iter().map(|(name, _)| *name).chain(COMMON.iter().map(|(name, _)| *name));
    let values: Vec<(&'static str, String)> = names.map(|name| (name, value.to_owned())).collect();
    let filled = commands(entry, None, &shown(entry, &[]), &values, &[("license", LICENSE.to_owned())]);
    assert_eq!(filled.len(), entry.commands().count());
    let mut took = 0;
    for (template, filled) in entry.commands().map(|(_, command)| command).zip(filled) {
        let what = format!("{}: {}", entry.id, filled.text);
        let without = pieces(template.text).iter().all(|piece| matches!(piece, Piece::Literal(_) | Piece::Name("license")));
        took += usize::from(!without && names_left(template.text, &filled.text) == 0);
        assert_eq!(naked(template.shell, &filled.text), expected(entry, template.shell, template.text, &filled.text, value), "{what}");
        assert!(!filled.text.chars().any(char::is_control), "{what}");
        if template.shell == Shell::Cmd && filled.text.contains(value) && !template.text.contains(value) {
            assert!(!value.contains(['%', '"', '&', '|', '<', '>', '^', '!']), "{what}");
        }
    }
    took
}

/// How many placeholders of the template stand in the filled text.
fn names_left(template: &str, filled: &str) -> usize {
    let left = |piece: &&Piece<'_>| matches!(piece, Piece::Name(name) if filled.contains(&to_fill_in(name)));
    pieces(template).iter().filter(left).count()
}

/// The template as [`naked`] leaves it, with each placeholder either there or as an empty text.
fn expected(entry: &Entry, shell: Shell, template: &str, filled: &str, value: &str) -> String {
    let mut out = String::new();
    for piece in pieces(template) {
        match piece {
            Piece::Literal(literal) => out.push_str(literal),
            Piece::Name("license") => out.push_str(LICENSE),
            Piece::Name(name) if filled.contains(&to_fill_in(name)) => out.push_str(&to_fill_in(name)),
            Piece::Name(name) if form(entry, name) == Some(Form::Number) => {
                assert!(value.parse::<i64>().is_ok(), "{value} is no number");
                out.push_str(value);
            }
            Piece::Name(name) if form(entry, name) == Some(Form::Word) => {
                assert!(value.bytes().all(|b| b.is_ascii_alphabetic()), "{value} is no word");
                out.push_str(value);
            }
            Piece::Name(_) if is_open(shell, &out) => {}
            Piece::Name(_) => out.push_str(if shell == Shell::Cmd { "\"\"" } else { "''" }),
        }
    }
    naked(shell, &out)
}

/// How a value shows that the reader is to fill in.
fn to_fill_in(name: &str) -> String {
    format!("<{}>", name.replace('_', " "))
}

/// Whether a quoted text is still open at the end.
fn is_open(shell: Shell, text: &str) -> bool {
    naked(shell, &format!("{text}#")) == naked(shell, text)
}

/// What the shell reads as its own language: the text without what stands in quotes that keep everything as it is.
fn naked(shell: Shell, text: &str) -> String {
    let is_single = |c: char| matches!(c, '\'' | '\u{2018}'..='\u{201b}');
    let is_double = |c: char| matches!(c, '"' | '\u{201c}'..='\u{201e}');
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        out.push(c);
        match shell {
            Shell::Cmd if c == '"' => {
                // The text ends at the next quote, whatever stands before it.
                for c in chars.by_ref() {
                    if c == '"' {
                        out.push(c);
                        break;
                    }
                }
            }
            Shell::PowerShell | Shell::ExchangeShell if is_single(c) => {
                while let Some(c) = chars.next() {
                    if is_single(c) && chars.next_if(|next| is_single(*next)).is_none() {
                        out.push('\'');
                        break;
                    }
                }
            }
            // Variables and commands within are alive.
            Shell::PowerShell | Shell::ExchangeShell if is_double(c) => {
                while let Some(c) = chars.next() {
                    out.push(c);
                    if c == '`' {
                        out.extend(chars.next());
                    } else if is_double(c) {
                        break;
                    }
                }
            }
            _ => {}
        }
    }
    out
}
