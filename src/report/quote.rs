//! The lines of the log that an export quotes: in the order of the log, each short, with the place in it that proves.

use super::model::{Evidence, Finding};
use crate::bytes::order::sort_by_key;
use crate::catalog::Catalog;
use crate::facts::condition::facts_of;
use crate::facts::fact::Source;

/// Longest line, in characters.
const MOST: usize = 300;
/// How much of a longer one's beginning is quoted, in characters, where what proves comes later: a record's head, or where a command
/// begins.
const BEGINNING: usize = 100;
/// How much of what proves has to be seen, in characters.
const PROOF: usize = 120;
/// So many characters tell where what proves begins; the rest of it may be damaged.
const NEEDLE: usize = 40;
/// Fewer stand in any line.
const FEWEST: usize = 8;
/// Stands for what is left out.
const GAP: &str = " … ";

/// Returns the evidence of a finding as lines: answers with their questions, then lines with their numbers, file by file.
pub fn lines(finding: &Finding) -> Vec<String> {
    let proofs = proofs(finding);
    let mut files: Vec<&Option<String>> = Vec::new();
    let mut told: Vec<(usize, u64, String)> = Vec::new();
    for evidence in &finding.evidence {
        match evidence {
            Evidence::Line { line, text, file, .. } => {
                let at = files.iter().position(|known| *known == file).unwrap_or_else(|| {
                    files.push(file);
                    files.len() - 1
                });
                let name = file.as_ref().map_or(String::new(), |file| format!("{file}:"));
                told.push((at + 1, *line, format!("{name}{line}: {}", cut(text, &proofs))));
            }
            Evidence::Answer { question, answer } => told.push((0, 0, format!("{question} = {answer}"))),
        }
    }
    sort_by_key(&mut told, |(file, line, _)| (*file, *line));
    told.into_iter().map(|(_, _, text)| text).collect()
}

/// What proves a finding where it stands in a line, the most telling first: Setup's message as the row has it, what the row looks
/// for, the message as it was read, which may begin too early, the id.
fn proofs(finding: &Finding) -> Vec<String> {
    let mut out = Vec::new();
    if let Some((_, row)) = Catalog::default().find(&finding.id) {
        let patterns = facts_of(&row.fails_when).into_iter().filter_map(|fact| match fact.source {
            Source::Line(pattern) | Source::Error(pattern) => Some(pattern),
            Source::Setting | Source::Own => None,
        });
        out.extend(row.messages.iter().copied().chain(patterns).filter_map(longest).map(str::to_owned));
    }
    out.extend(finding.message.clone());
    out.push(finding.id.clone());
    out.into_iter().map(|proof| proof.chars().take(NEEDLE).collect()).filter(|proof: &String| proof.chars().count() >= FEWEST).collect()
}

/// The longest piece of a pattern between what varies.
fn longest(pattern: &'static str) -> Option<&'static str> {
    pattern.split("{}").flat_map(|part| part.split('*')).max_by_key(|part| part.len())
}

/// A line that is too long keeps its beginning, and what proves; where nobody knows what does, its end.
fn cut(text: &str, proofs: &[String]) -> String {
    let letters: Vec<char> = text.chars().collect();
    if letters.len() <= MOST {
        return text.to_owned();
    }
    let piece = |from: usize, to: usize| letters.iter().skip(from).take(to.saturating_sub(from)).collect::<String>().trim().to_owned();
    let found = proofs.iter().find_map(|proof| {
        let at = text.find(proof.as_str())?;
        Some(text[..at].chars().count())
    });
    match found {
        Some(at) if at + PROOF <= MOST => [piece(0, MOST).as_str(), GAP.trim_end()].concat(),
        Some(at) => {
            let to = at + MOST - BEGINNING;
            let end = if to < letters.len() { GAP.trim_end() } else { "" };
            [piece(0, BEGINNING).as_str(), GAP, &piece(at, to), end].concat()
        }
        None => [piece(0, MOST / 2).as_str(), GAP, &piece(letters.len() - MOST / 2, letters.len())].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(line: u64, text: &str) -> Evidence {
        Evidence::Line { line, text: text.to_owned(), offset: 0, file: None }
    }

    #[test]
    fn lines_are_in_the_order_of_the_log() {
        let answer = Evidence::Answer { question: "Wanted".to_owned(), answer: "rebuild".to_owned() };
        let evidence = vec![line(9, "c"), line(10, "d"), answer, line(3, "a"), line(11, "e")];
        let finding = Finding { evidence, ..Finding::default() };
        assert_eq!(lines(&finding), ["Wanted = rebuild", "3: a", "9: c", "10: d", "11: e"]);
        let of = |line: u64, file: &str| Evidence::Line { line, text: "x".to_owned(), offset: 0, file: Some(file.to_owned()) };
        let finding = Finding { evidence: vec![of(7, "b.log"), of(2, "a.log"), of(1, "b.log")], ..Finding::default() };
        assert_eq!(lines(&finding), ["b.log:1: x", "b.log:7: x", "a.log:2: x"]);
    }

    #[test]
    fn a_long_line_keeps_what_proves() {
        let (filler, end) = ("word ".repeat(100), "and that was the last word of it.");
        let sentence = "A reboot from a previous installation is pending.";
        let quoted = |id: &str, message: Option<&str>, text: &str| {
            let finding =
                Finding { id: id.to_owned(), message: message.map(str::to_owned), evidence: vec![line(1, text)], ..Finding::default() };
            lines(&finding).remove(0)
        };
        // By Setup's message, in any language.
        let found = quoted("Nobody", Some("Ein Neustart steht aus."), &format!("{filler}Ein Neustart steht aus. {filler}"));
        assert!(found.contains("Ein Neustart steht aus.") && found.starts_with("1: word word") && found.ends_with(" …"), "{found}");
        // By what the row looks for: a message, a pattern.
        let found = quoted("RebootPending", None, &format!("{filler}{sentence} {filler}"));
        assert!(found.contains(sentence), "{found}");
        let found = quoted("service-disabled", None, &format!("{filler}The service cannot be started, either because it is disabled or"));
        assert!(found.ends_with("either because it is disabled or"), "{found}");
        // By its id.
        let found = quoted("SomeNewCheck", None, &format!("{filler}ms.exch.setupreadiness.SomeNewCheck.aspx {filler}"));
        assert!(found.contains("SomeNewCheck.aspx"), "{found}");
        // What stands at the beginning anyway.
        let found = quoted("Nobody", Some("word word"), &format!("{filler}{end}"));
        assert!(found.ends_with("word …") && found.chars().count() < MOST + 10, "{found}");
        // Nobody knows what does.
        let found = quoted("Nobody", None, &format!("{filler}{end}"));
        assert!(found.starts_with("1: word word") && found.ends_with(end) && found.chars().count() < MOST + 10, "{found}");
        assert_eq!(quoted("Nobody", None, end), format!("1: {end}"));
    }
}
