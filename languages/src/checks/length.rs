//! Texts that the layout has little room for are at most 1.6 times as wide as the English ones.

use unicode_width::UnicodeWidthStr;

use super::Texts;
use crate::fault::Fault;
use crate::texts::by_place;

pub(super) const NAME: &str = "length";

/// Messages with little room: the tabs, which stand side by side on a phone, buttons beside others, badges, cells of the table.
const SHORT: [&str; 12] = [
    "ui-tab-",
    "ui-choose-",
    "ui-analyse.",
    "ui-start-over.",
    "ui-cancel.",
    "ui-retry.",
    "ui-copy.",
    "ui-copy-markdown.",
    "ui-save-json.",
    "ui-severity-",
    "ui-outcome-",
    "ui-state-",
];
/// How much wider than English, in tenths.
const MOST_TENTHS: usize = 16;
/// What is always allowed beyond English, in columns: a word of three letters has often no other of five.
const ALLOWED: usize = 10;

pub(super) fn faults(texts: &Texts<'_>) -> Vec<Fault> {
    let english = by_place(texts.english);
    let mut out = Vec::new();
    for part in texts.parts.iter().filter(|part| SHORT.iter().any(|short| part.place.starts_with(short))) {
        let Some(en) = english.get(part.place.as_str()) else { continue };
        // Characters of full width take two columns.
        let (width, there) = (part.text().width(), en.text().width());
        let most = (there * MOST_TENTHS / 10).max(there + ALLOWED);
        if width > most {
            out.push(part.fault(texts.language, NAME, format!("takes {width} columns, English {there}: {most} at most")));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;

    #[test]
    fn only_what_has_little_room() {
        let english = "ui-tab-log = Read a log file\nui-lead = Short\n";
        assert!(found(faults, "de", english, "ui-tab-log = Protokoll lesen\nui-lead = Sehr lang, aber hier ist Platz\n").is_empty());
        assert_eq!(found(faults, "de", english, "ui-tab-log = Eine Protokolldatei einlesen lassen\n").len(), 1);
        assert_eq!(found(faults, "ja", english, "ui-tab-log = ログファイルを読み取って調べる\n").len(), 1);
    }
}
