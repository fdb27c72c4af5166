//! What is typed or shown by programs stays as it is: switches, cmdlets, files, paths, ids, numbers of builds and updates.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use fancy_regex::Regex;

use super::Texts;
use crate::fault::Fault;
use crate::texts::by_place;

pub(super) const NAME: &str = "commands";

/// Words that no language changes.
const FIXED: &str = concat!(
    r"(?<![\w/])/[A-Za-z][A-Za-z]{2,}(?:-[A-Za-z]+)*|", // a switch
    r"\b[A-Z][a-z]+-[A-Z]{2,}?[a-z]?\w*[a-z]\w*|\b(?:Get|Set|New|Add|Remove|Test|Start|Stop|Enable|Disable|Install|Uninstall|Import|Export)-[A-Z]\w+|", // a cmdlet
    r"(?:[A-Za-z]:)?\\[\w.\\-]*[\w]|",                                                      // a path
    r"\b[\w-]+\.(?:exe|msi|msc|log|txt|dll|config|xml|ps1|cmd|com|ini|dat|edb|html|js)\b|", // a file
    r"\b0x[0-9A-Fa-f]+\b|\bKB\d+\b|\bCU\d+\b|\bRU\d+\b|",                                   // a code, an update
    r"\b\d+(?:\.\d+){2,}\b|",                                                               // a build
    r"\[[A-Z]{4,}\]|",                                                                      // a tag of the log
    r"\b[A-Z]?[a-z]+(?:[A-Z][a-z]+)+\b",                                                    // an id
);

static WORDS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(FIXED).ok());

/// Names of products that have capitals inside, and are written so in every language or not at all.
const NAMES: [&str; 3] = ["PowerShell", "JavaScript", "WebAssembly"];

fn fixed(text: &str) -> BTreeSet<&str> {
    let found = WORDS.iter().flat_map(|words| words.find_iter(text)).flatten().map(|found| found.as_str());
    found.filter(|word| !NAMES.contains(word)).collect()
}

pub(super) fn faults(texts: &Texts<'_>) -> Vec<Fault> {
    let english = by_place(texts.english);
    let mut out = Vec::new();
    for part in texts.parts {
        let Some(en) = english.get(part.place.as_str()) else { continue };
        let (there, own) = (en.text(), part.text());
        let lost: Vec<&str> = fixed(&there).into_iter().filter(|word| !own.contains(word)).collect();
        if !lost.is_empty() {
            out.push(part.fault(texts.language, NAME, format!("lacks {lost:?}")));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;

    #[test]
    fn what_is_typed_is_found() {
        for (text, words) in [
            ("Run Setup with /PrepareAD in C:\\Exchange.", vec!["/PrepareAD", "C:\\Exchange"]),
            (
                "Get-ExchangeServer and Setup.exe, 15.2.1118.7, CU23, KB5000871.",
                vec!["15.2.1118.7", "CU23", "Get-ExchangeServer", "KB5000871", "Setup.exe"],
            ),
            ("[REQUIRED] RebootPending 0x80070643", vec!["0x80070643", "RebootPending", "[REQUIRED]"]),
            ("Client/server and On-premises, PowerShell, 3.5 GB, I/O.", vec![]),
        ] {
            assert_eq!(fixed(text).into_iter().collect::<Vec<_>>(), words, "{text}");
        }
    }

    #[test]
    fn what_is_typed_stays() {
        let english = "a = Run Setup.exe /PrepareAD.\n";
        assert!(found(faults, "de", english, "a = Führen Sie Setup.exe /PrepareAD aus.\n").is_empty());
        assert_eq!(found(faults, "de", english, "a = Führen Sie Setup.exe /Vorbereiten aus.\n").len(), 1);
        assert_eq!(found(faults, "de", "a = It is RebootPending.\n", "a = Es ist NeustartSteht.\n").len(), 1);
    }
}
