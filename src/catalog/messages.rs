//! Setup's messages in the catalog, and finding them in a text however it is wrapped, quoted, cut or misspelt.

use std::borrow::Cow;
use std::sync::OnceLock;

use memchr::memmem;

use super::Catalog;
use super::entry::{Entry, Kind};
use super::likeness::{Likeness, Run, Sentence, Sentences};
use crate::bytes::order::sort_by_key;
use crate::bytes::skeleton::Skeleton;
use crate::facts::certainty::Certainty;

/// A message with fewer letters does not tell itself from other text.
const MIN_LETTERS: usize = 10;
/// So many letters of a message are worth a look.
const MIN_SAME: usize = 20;
/// So many runs that no other message has tell a piece from all of them ...
const MIN_RARE: usize = 5;
/// ... and so does being so much nearer to it: another letter in one place.
const MIN_NEARER: usize = 5;
/// So many letters are, if they are most of the message.
const MOST_PIECE: usize = 40;
/// A piece of a message of so many letters is Setup's, wherever it is from.
const LONG_PIECE: usize = 64;
/// So many letters of a message, and a third of it, are worth a suggestion.
const MIN_WEAK: usize = 26;
/// The name of the product, as skeleton.
const PRODUCT: &[u8] = b"exchangeserver";
/// So many letters that several messages share are worth a suggestion ...
const MIN_SHARED: usize = 36;
/// ... if no more rows share them.
const MOST_SHARING: usize = 6;

/// Ids of the rows whose message this is; the longest matching message wins over shorter ones.
pub fn ids_of(catalog: &Catalog, message: &str) -> Vec<&'static str> {
    let text = Skeleton::of(message);
    let messages = Messages::of(catalog);
    let mut best = 0;
    let mut ids = Vec::new();
    for (sentence, entry) in messages.rows() {
        // A message begins within the first letters.
        if sentence.len() >= best.max(1) && (0..3).any(|start| sentence.stands_at(text.bytes(), start)) {
            if sentence.len() > best {
                best = sentence.len();
                ids.clear();
            }
            if !ids.contains(&entry.id) {
                ids.push(entry.id);
            }
        }
    }
    ids
}

/// A message, or a piece of one, that was found in a text.
#[derive(Debug)]
pub struct Found {
    /// Where it begins in the skeleton of the text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The rows that have it; never empty.
    pub ids: Vec<&'static str>,
    /// Whether it stands there as Setup prints it, or is damaged.
    pub certainty: Certainty,
    /// The message as Setup would print it.
    pub message: String,
}

/// Messages found in a text.
#[derive(Debug, Default)]
pub struct Search {
    /// The text says so, in order. At most one a row; rows that share a sentence stand together.
    pub found: Vec<Found>,
    /// Rows that a piece of the text may belong to, the likelier first, each with the place of the piece.
    pub weak: Vec<(&'static str, usize)>,
}

/// A text as lines and as skeleton.
pub struct Text<'a> {
    /// The skeleton of all lines.
    pub skeleton: &'a Skeleton,
    /// Returns a line by its index.
    pub line: &'a dyn Fn(usize) -> Option<&'a str>,
}

impl<'a> Text<'a> {
    /// Returns the rest of the line after this letter.
    fn after(&self, letter: usize) -> &'a str {
        let rest = || {
            let place = self.skeleton.place(letter)?;
            let rest = (self.line)(place.line)?.get(place.offset..)?;
            rest.get(rest.chars().next()?.len_utf8()..)
        };
        rest().unwrap_or("")
    }

    /// Returns what stands between two letters, if they are in one line.
    fn between(&self, from: usize, to: usize) -> Option<&'a str> {
        let (a, b) = (self.skeleton.place(from)?, self.skeleton.place(to)?);
        let line = (self.line)(a.line).filter(|_| a.line == b.line)?;
        let a = a.offset + line.get(a.offset..)?.chars().next()?.len_utf8();
        line.get(a..b.offset)
    }

    /// Returns the text of these letters, with the signs that end it. Lines are joined by a blank.
    pub fn raw(&self, start: usize, end: usize) -> String {
        let (Some(first), Some(last)) = (self.skeleton.place(start), self.skeleton.place(end.saturating_sub(1))) else {
            return String::new();
        };
        let piece = |number: usize| {
            let line = (self.line)(number)?;
            let from = if number == first.line { first.offset } else { 0 };
            let is_end = |c: char| c.is_alphanumeric() || c.is_whitespace() || c == '<';
            let to = line.get(last.offset..).filter(|_| number == last.line).and_then(|rest| {
                let letter = rest.chars().next()?.len_utf8();
                Some(last.offset + letter + rest[letter..].find(is_end).unwrap_or(rest.len() - letter))
            });
            Some(line.get(from..to.unwrap_or(line.len()))?.trim())
        };
        (first.line..=last.line).filter_map(piece).filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Whether the sentence goes on after this place with other words.
    fn goes_on_after(&self, end: usize) -> bool {
        self.after(end.saturating_sub(1)).trim_start().starts_with(char::is_alphanumeric)
    }

    /// Whether the text was cut after this place: there are dots of omission, the end of a quotation or cell, or nothing more.
    fn is_cut_at(&self, end: usize) -> bool {
        let rest = self.after(end.saturating_sub(1)).trim_start();
        rest.starts_with("..")
            || rest.starts_with(['\u{2026}', '"', '\u{201d}', '\u{bb}', '|', '<', '['])
            || self.skeleton.bytes().len() <= end
    }
}

/// Finds the messages of readiness checks in a text.
pub fn find(catalog: &Catalog, text: &Text<'_>) -> Search {
    let messages = Messages::of(catalog);
    let row = |found: &Likeness| messages.row(found);
    let mut all = messages.sentences.find(text.skeleton.bytes(), &|_| MIN_SAME);
    all.retain(|found| row(found).1.kind == Kind::Rule);
    sort_by_key(&mut all, |found| (core::cmp::Reverse(found.score()), found.start));
    // Whether a piece is nearer to its message than to any other.
    let tells = |found: &Likeness| {
        let sentence = row(found).0;
        let is_other = |other: &&Likeness| {
            other.start < found.end
                && found.start < other.end
                && other.sentence != found.sentence
                && !row(other).0.is_same(sentence)
                && row(other).0.owner != sentence.owner
        };
        found.rare >= MIN_RARE || all.iter().filter(is_other).all(|other| other.score() + MIN_NEARER <= found.score())
    };
    let mut out = Search::default();
    let mut taken: Vec<(usize, usize, usize)> = Vec::new();
    let mut weak: Vec<&Likeness> = Vec::new();
    for found in &all {
        let (sentence, entry) = row(found);
        let same_place = |(start, end, _): &&(usize, usize, usize)| {
            let common = found.end.min(*end).saturating_sub(found.start.max(*start));
            common * 2 > (found.end - found.start).min(end - start)
        };
        if let Some((start, end, other)) = taken.iter().find(same_place).copied() {
            // Several rows may have the same sentence.
            if (start, end) == (found.start, found.end)
                && messages.sentences.list[other].is_same(sentence)
                && let Some(shared) = out.found.iter_mut().find(|f| f.start == start)
                && !shared.ids.contains(&entry.id)
            {
                shared.ids.push(entry.id);
            }
            continue;
        }
        let Some(certainty) = judge(found, sentence, text).filter(|c| *c == Certainty::Certain || tells(found)) else {
            weak.push(found);
            continue;
        };
        taken.push((found.start, found.end, found.sentence));
        if out.found.iter().all(|f| !f.ids.contains(&entry.id)) {
            let message = printed(found, sentence, text);
            out.found.push(Found { start: found.start, end: found.end, ids: vec![entry.id], certainty, message });
        }
    }
    weak.retain(|found| taken.iter().all(|(start, end, _)| found.end <= *start || *end <= found.start));
    for found in &weak {
        let (sentence, entry) = row(found);
        let is_told = out.found.iter().any(|f| f.ids.contains(&entry.id)) || out.weak.iter().any(|(id, _)| *id == entry.id);
        let as_good = weak.iter().filter(|w| w.start < found.end && found.start < w.end && w.score() >= found.score());
        let mut sharing: Vec<&str> = as_good.map(|w| row(w).1.id).collect();
        sharing.dedup();
        let is_own = tells(found)
            && sharing.len() == 1
            && found.same >= MIN_WEAK
            && found.same * 3 >= sentence.len()
            && found.changed * 4 <= found.same;
        let is_telling = telling(found, sentence) >= MIN_SAME;
        if !is_told && is_telling && (is_own || found.same >= MIN_SHARED && sharing.len() <= MOST_SHARING) {
            out.weak.push((entry.id, found.start));
        }
    }
    // In the order of the text, and rows that share a sentence in that of the catalog.
    sort_by_key(&mut out.found, |found| found.start);
    for found in &mut out.found {
        sort_by_key(&mut found.ids, |id| catalog.entries().position(|e| e.id == *id));
    }
    out
}

/// Returns how many letters a piece has beside the name of the product, which any text about it has.
fn telling(found: &Likeness, sentence: &Sentence) -> usize {
    let of_run = |run: &Run| run.len - PRODUCT.len() * memmem::find_iter(sentence.letters(run.from, run.from + run.len), PRODUCT).count();
    found.runs.iter().map(of_run).sum()
}

/// Decides whether a piece of text is a message, and how certain that is.
fn judge(found: &Likeness, sentence: &Sentence, text: &Text<'_>) -> Option<Certainty> {
    if found.is_exact(sentence) {
        return Some(Certainty::Certain);
    }
    let Likeness { from, to, same, changed, widest, .. } = *found;
    let len = sentence.len();
    // Where others differ in a word, a changed word may be one that nobody knows.
    let most_wide = if sentence.has_siblings { 2 } else { 5 };
    if widest > most_wide || changed * 6 > same {
        return None;
    }
    let is_whole = from == 0 && to == len;
    let goes_on = to > sentence.first_stop() + MIN_RARE || !text.goes_on_after(found.end);
    let has_first = from == 0 && to >= sentence.first_stop() && goes_on && same >= MIN_SAME + 4;
    let is_beginning = from == 0 && text.is_cut_at(found.end) && same * 100 >= len * 45;
    let is_most = same >= LONG_PIECE || same >= MOST_PIECE && same * 10 >= len * 7;
    let is_piece = (has_first || is_beginning || is_most) && changed * 9 <= same;
    (is_whole || is_piece).then_some(Certainty::Probable)
}

/// Returns the message as Setup would print it: its own words, and the text's where it varies.
fn printed(found: &Likeness, sentence: &Sentence, text: &Text<'_>) -> String {
    let is_rim = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '\u{2018}'..='\u{201f}' | '`');
    let mut gaps = found.gaps.iter().peekable();
    let mut ends = Some(found.end);
    let mut out = String::new();
    for (index, part) in sentence.parts.iter().enumerate() {
        let mut own = part.text;
        if index > 0 {
            let gap = if gaps.peek().is_some() {
                gaps.next_if(|gap| gap.part >= index && (gap.part == index || part.from == part.to))
                    .and_then(|gap| text.between(gap.from - 1, gap.to))
            } else if part.from >= found.to {
                // It ends the text: a word or two.
                let rest = ends.take().map_or("", |end| text.after(end - 1));
                rest.split([';', ',', '<', '|']).next().and_then(|rest| rest.split(". ").next())
            } else {
                None
            };
            let gap = gap.unwrap_or("").trim_matches(is_rim).trim_end_matches('.');
            out.push_str(gap);
            // Two gaps with nothing but signs between them are one in the text.
            if part.from == part.to && gap.contains(part.text.trim()) {
                own = "";
            }
        }
        // The sign that ends the gap may be the sentence's own.
        let twice = own.chars().next().is_some_and(|c| !c.is_alphanumeric() && !c.is_whitespace() && out.ends_with(c));
        out.push_str(if twice { &own[1..] } else { own });
    }
    out
}

/// All messages of a catalog.
#[derive(Debug, Clone)]
struct Messages {
    sentences: Sentences,
    entries: Vec<&'static Entry>,
}

impl Messages {
    fn new(catalog: &Catalog) -> Self {
        let entries: Vec<&'static Entry> = catalog.entries().filter(|e| !e.messages.is_empty()).collect();
        let of = |(owner, entry): (usize, &&'static Entry)| {
            entry.messages.iter().map(move |m| Sentence::new(&m.split("{}").collect::<Vec<_>>(), owner)).collect::<Vec<_>>()
        };
        let list = entries.iter().enumerate().flat_map(of).filter(|s| s.len() >= MIN_LETTERS).collect();
        Self { sentences: Sentences::new(list), entries }
    }

    fn rows(&self) -> impl Iterator<Item = (&Sentence, &'static Entry)> {
        self.sentences.list.iter().map(|s| (s, self.entries[s.owner]))
    }

    fn row(&self, found: &Likeness) -> (&Sentence, &'static Entry) {
        let sentence = &self.sentences.list[found.sentence];
        (sentence, self.entries[sentence.owner])
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

    fn search(text: &str) -> Search {
        let skeleton = Skeleton::of(text);
        find(&Catalog::default(), &Text { skeleton: &skeleton, line: &|_| Some(text) })
    }

    #[test]
    fn messages_are_ascii() {
        for message in Catalog::default().entries().flat_map(|e| e.messages) {
            assert!(message.is_ascii(), "{message}");
        }
    }

    #[test]
    fn every_message_is_found_in_a_text() {
        let catalog = Catalog::default();
        for entry in catalog.entries().filter(|e| e.kind == Kind::Rule) {
            for message in entry.messages.iter().filter(|m| Skeleton::of(m).bytes().len() >= MIN_LETTERS) {
                let message = message.replace("{}", "EX01");
                let found = search(&format!("Before it. {message} After it.")).found;
                assert!(found.iter().any(|f| f.start == 8 && f.certainty == Certainty::Certain), "{}: {message}", entry.id);
                assert!(!ids_of(&catalog, &message).is_empty(), "{message}");
            }
        }
    }

    #[test]
    fn what_varies_is_kept() {
        let text = "Setup cannot continue the upgrade because \"powershell (5140) has open files. Close the process and restart Setup.";
        let found = &search(text).found[0];
        assert_eq!((found.ids.as_slice(), found.certainty), (&["ProcessNeedsToBeClosedOnUpgrade"][..], Certainty::Probable));
        assert!(found.message.contains("because the powershell (5140) has open files."), "{}", found.message);
        let found = &search("- this computer requires .NET Framework 4.8.").found[0];
        assert!(found.message.starts_with("This computer requires .NET Framework 4.8 ("), "{}", found.message);
    }

    #[test]
    fn the_name_of_the_product_tells_nothing() {
        for text in [
            "Configuring Microsoft Exchange Server. The Exchange Server setup operation didn't complete on this Exchange Server.",
            "Microsoft Exchange Server is a mail server. We plan to move from Exchange Server 2016 to Exchange Server 2019 next spring.",
        ] {
            let search = search(text);
            assert!(search.found.is_empty() && search.weak.is_empty(), "{:?}", search.weak);
        }
    }

    #[test]
    fn a_piece_that_several_messages_share_is_weak() {
        let search = search("Setup will prepare the organization for Exchange Server 2019 by using 'Setup /PrepareAD'.");
        assert!(search.found.is_empty());
        assert!(search.weak.len() > 1 && search.weak.iter().all(|(id, _)| id.ends_with("ServerWarning")), "{:?}", search.weak);
    }
}
