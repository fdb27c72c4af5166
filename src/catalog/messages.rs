//! Setup's messages in the catalog, and finding them in a text however it is wrapped, quoted or spaced.

use std::borrow::Cow;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use memchr::memmem;

use super::Catalog;
use super::entry::{Entry, Kind};

/// Longest text that may stand where a message varies: a name or a number, never a page.
const MAX_VARIED: usize = 400;
/// Most places of its beginning that are tried for one message.
const MAX_TRIES: usize = 200;
/// A part of a message shorter than this does not tell it from others.
const MIN_PART: usize = 10;

/// Lower case, straight quotes, single blanks: what messages are compared in. Setup's English messages have no letters but
/// those of ASCII; two signs of other scripts become such letters in lower case.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let c = match c {
            '\u{2018}' | '\u{2019}' | '`' => '\'',
            '\u{201c}' | '\u{201d}' => '"',
            c if c.is_whitespace() => ' ',
            c => c,
        };
        if c == ' ' && (out.ends_with(' ') || out.is_empty()) {
            continue;
        }
        match c {
            '\u{130}' => out.push_str("i\u{307}"),
            '\u{212a}' => out.push('k'),
            _ => out.push(c.to_ascii_lowercase()),
        }
    }
    out
}

/// Folded and without any blank: a narrow window breaks lines inside words too.
pub fn squeeze(text: &str) -> String {
    let mut out = fold(text);
    out.retain(|c| c != ' ');
    out
}

/// Ids of the rows whose message this is; the longest matching message wins over shorter ones.
pub fn ids_of(catalog: &Catalog, message: &str) -> Vec<&'static str> {
    let squeezed = squeeze(message);
    let mut best = 0;
    let mut ids = Vec::new();
    for message in &Messages::of(catalog).list {
        // A message begins within the first letters: nothing is looked for after them.
        let Some(first) = message.parts.first() else { continue };
        if (0..3).all(|at| !squeezed.get(at..).is_some_and(|s| s.starts_with(first.as_str()))) {
            continue;
        }
        let starts = memmem::find_iter(squeezed.as_bytes(), first.as_bytes());
        if message.tightest(&squeezed, starts).is_some_and(|(start, _)| start < 3) {
            if message.weight > best {
                best = message.weight;
                ids.clear();
            }
            if message.weight == best && !ids.contains(&message.entry.id) {
                ids.push(message.entry.id);
            }
        }
    }
    ids
}

/// A message that was found in a text.
#[derive(Debug)]
pub struct Found {
    /// Where it begins in the text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The rows that have it; never empty.
    pub ids: Vec<&'static str>,
}

/// The messages of readiness checks in a [`squeeze`]d text, at most one a row. Of two that begin at the same place the longer
/// one counts; rows that share a sentence stand together.
pub fn find(catalog: &Catalog, squeezed: &str) -> Vec<Found> {
    let messages = Messages::of(catalog);
    let mut starts: Vec<Vec<usize>> = vec![Vec::new(); messages.list.len()];
    for hit in messages.automaton.iter().flat_map(|a| a.find_overlapping_iter(squeezed)) {
        starts[hit.pattern().as_usize()].push(hit.start());
    }
    let mut found: Vec<Found> = Vec::new();
    let mut last = "";
    for (message, starts) in messages.list.iter().zip(starts).filter(|(m, _)| m.entry.kind == Kind::Rule) {
        let id = message.entry.id;
        if id == last {
            continue;
        }
        let Some((start, end)) = message.tightest(squeezed, starts) else { continue };
        last = id;
        match found.iter_mut().find(|f| f.start == start) {
            Some(same) if same.end == end => {
                if !same.ids.contains(&id) {
                    same.ids.push(id);
                }
            }
            Some(same) if same.end < end => *same = Found { start, end, ids: vec![id] },
            Some(_) => {}
            None => found.push(Found { start, end, ids: vec![id] }),
        }
    }
    found
}

/// A message of the catalog, squeezed, taken apart where it varies (`{}`).
#[derive(Debug, Clone)]
struct Message {
    entry: &'static Entry,
    parts: Vec<String>,
    /// Length as declared.
    weight: usize,
}

impl Message {
    fn new(entry: &'static Entry, pattern: &str) -> Option<Self> {
        let whole = squeeze(pattern);
        let parts: Vec<String> = whole.split("{}").filter(|p| !p.is_empty()).map(str::to_owned).collect();
        parts.iter().any(|p| p.len() >= MIN_PART).then_some(Self { entry, parts, weight: pattern.len() })
    }

    /// Of the places where the message may begin the one where it takes least room: a sentence may begin like the one before
    /// it. Returns where it begins and ends.
    fn tightest(&self, squeezed: &str, starts: impl IntoIterator<Item = usize>) -> Option<(usize, usize)> {
        let (first, rest) = self.parts.split_first()?;
        let at = |start: usize| {
            let mut end = start + first.len();
            for part in rest {
                let near = &squeezed.as_bytes()[end..squeezed.len().min(end + MAX_VARIED + part.len())];
                end += memmem::find(near, part.as_bytes())? + part.len();
            }
            Some((start, end))
        };
        starts.into_iter().take(MAX_TRIES).filter_map(at).min_by_key(|(start, end)| end - start)
    }
}

/// All messages of a catalog.
#[derive(Debug, Clone)]
struct Messages {
    list: Vec<Message>,
    /// Over their first parts. None where it could not be built, which takes more messages than a program holds.
    automaton: Option<AhoCorasick>,
}

impl Messages {
    fn new(catalog: &Catalog) -> Self {
        let list: Vec<Message> = catalog.entries().flat_map(|e| e.messages.iter().filter_map(move |m| Message::new(e, m))).collect();
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(list.iter().filter_map(|m| m.parts.first()))
            .ok();
        Self { list, automaton }
    }

    /// Those of the usual catalog are made once.
    fn of(catalog: &Catalog) -> Cow<'static, Self> {
        static USUAL: OnceLock<Messages> = OnceLock::new();
        if catalog.is_usual() { Cow::Borrowed(USUAL.get_or_init(|| Self::new(catalog))) } else { Cow::Owned(Self::new(catalog)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_ascii() {
        for message in Catalog::default().entries().flat_map(|e| e.messages) {
            assert!(fold(message).is_ascii(), "{message}");
        }
        // Of all other letters these alone are ASCII in lower case.
        for c in ('\u{80}'..=char::MAX).filter(|c| c.to_lowercase().any(|l| l.is_ascii())) {
            assert!(fold(&c.to_string()).eq(&c.to_lowercase().to_string()), "{c}");
        }
    }

    #[test]
    fn messages_vary_and_wrap() {
        let squeezed = squeeze("The  text\nwi\nth\u{a0}Exchange Server 2019 in the middle of it.");
        static ROW: Entry = crate::catalog::entry::RULE;
        let found = |pattern| {
            Message::new(&ROW, pattern).and_then(|m| m.tightest(&squeezed, memmem::find_iter(squeezed.as_bytes(), m.parts[0].as_bytes())))
        };
        assert!(found("The text with Exchange Server {} in the middle").is_some());
        assert!(found("The text without").is_none());
    }

    #[test]
    fn every_message_is_found_in_a_text() {
        let catalog = Catalog::default();
        for entry in catalog.entries().filter(|e| e.kind == Kind::Rule) {
            for message in entry.messages.iter().filter(|m| Message::new(entry, m).is_some()) {
                let text = squeeze(&format!("Before it. {} After it.", message.replace("{}", "EX01")));
                let found = find(&catalog, &text);
                assert!(found.iter().any(|f| f.start == 9), "{}: {message}", entry.id);
                assert!(!ids_of(&catalog, &message.replace("{}", "EX01")).is_empty(), "{message}");
            }
        }
    }
}
