//! Puts words of Setup back as Setup prints them, where they are misspelt, cut or in another case, so that the reader of logs
//! knows them. Names and numbers between them stay as they are.

use std::sync::OnceLock;

use memchr::memmem;

use super::text_line::TextLine;
use crate::bytes::order::sort_by_key;
use crate::bytes::skeleton::Skeleton;
use crate::catalog::likeness::{Likeness, Sentence, Sentences};
use crate::facts::certainty::Certainty;
use crate::facts::fact::Source;
use crate::facts::restored::Restored;
use crate::log::analysis;
use crate::log::sign::SIGNS;

/// Words with fewer letters are in any text.
const MIN_LETTERS: usize = 8;
/// With so few letters nothing may be misspelt.
const MIN_CHANGED: usize = 12;
/// With so many letters a blank more or less makes no other word.
const MIN_SPACED: usize = 20;
/// Words of so many letters are Setup's own, unless they are of .NET.
const MIN_OWN: usize = 30;
/// What speaks for Setup in a text, as skeletons.
const SETUP: [&[u8]; 2] = [b"exchange", b"setup"];

/// Words of Setup that are no fact and no sign by themselves.
const OTHERS: [&str; 6] = [
    "The Exchange Server setup operation didn't complete",
    "The Exchange Server setup operation completed successfully",
    "[REQUIRED] ",
    "[RECOMENDED] ",
    "[ERROR-REFERENCE] Id=",
    "The following error was generated when \"$error.Clear();",
];

/// A piece of a line to be replaced.
struct Edit {
    line: usize,
    from: usize,
    to: usize,
    literal: &'static str,
    /// How many letters these are.
    letters: usize,
    certainty: Certainty,
    /// Whether only signs and blanks around the words are missing.
    is_verbatim: bool,
}

/// Restores the words of Setup in a text. Returns the lines that changed.
pub fn restore(lines: &mut [TextLine]) -> Vec<Restored> {
    let mut text = Skeleton::default();
    lines.iter().for_each(|line| text.line(&line.text));
    let words = words();
    let found = words.find(text.bytes(), &|words| MIN_LETTERS.max(words.len() / 2));
    let mut edits: Vec<Edit> = found.iter().filter_map(|found| edit(found, &words.list[found.sentence], &text, lines)).collect();
    if !speaks_for_setup(&text, &edits) {
        edits.retain(|edit| edit.is_verbatim);
    }
    sort_by_key(&mut edits, |edit| edit.line);
    let mut out = Vec::new();
    for edits in edits.chunk_by_mut(|a, b| a.line == b.line) {
        let line = &mut lines[edits[0].line];
        let original = line.text.clone();
        // Of those that overlap the longest one; what stands there as it should stays.
        sort_by_key(edits, |edit| core::cmp::Reverse(edit.to - edit.from));
        let mut taken: Vec<&Edit> = Vec::new();
        for edit in edits.iter() {
            if taken.iter().all(|other| edit.to <= other.from || other.to <= edit.from) {
                taken.push(edit);
            }
        }
        sort_by_key(&mut taken, |edit| core::cmp::Reverse(edit.from));
        let edits = taken;
        for Edit { from, to, literal, .. } in &edits {
            line.text.replace_range(*from..*to, literal);
        }
        if line.text != original {
            let doubtful = edits.iter().filter(|e| e.certainty == Certainty::Probable).map(|e| e.literal).collect();
            out.push(Restored { line: line.number, text: line.text.clone(), original, doubtful });
        }
    }
    out
}

/// Whether a text names Setup or its product, or has a whole pattern of Setup's words: single ones are in other texts too.
fn speaks_for_setup(text: &Skeleton, edits: &[Edit]) -> bool {
    let is_there = |literal: &str| edits.iter().any(|edit| edit.literal == literal);
    let is_whole = |pattern: &str| {
        let mut long = literals(pattern).filter(|literal| literal.len() >= MIN_CHANGED);
        long.clone().nth(1).is_some() && long.all(is_there)
    };
    let is_own =
        |edit: &Edit| edit.letters >= MIN_OWN && !edit.literal.contains("System.") && !edit.literal.starts_with("Object reference");
    SETUP.iter().any(|word| memmem::find(text.bytes(), word).is_some())
        || edits.iter().any(is_own)
        || !edits.is_empty() && patterns().any(is_whole)
}

/// Returns what has to be replaced so that these words stand in the text.
fn edit(found: &Likeness, words: &Sentence, text: &Skeleton, lines: &[TextLine]) -> Option<Edit> {
    let literal = words.parts.first()?.text;
    let (first, last) = (text.place(found.start)?, text.place(found.end - 1)?);
    let line = lines.get(first.line).filter(|_| first.line == last.line)?.text.as_str();
    let end = last.offset + line.get(last.offset..)?.chars().next()?.len_utf8();
    let rest = line.get(end..)?;
    let is_cut = rest.starts_with("..") || rest.starts_with('\u{2026}');
    let is_whole = found.from == 0 && found.to == words.len();
    let certainty = if found.is_exact(words) {
        Certainty::Certain
    } else if is_whole
        && words.len() >= MIN_CHANGED
        && found.changed <= 1 + words.len() / 40
        && found.widest == 1
        && !is_number_changed(found, words, text)
        || is_cut && found.from == 0 && found.changed == 0 && found.same >= MIN_CHANGED && found.same * 2 >= words.len()
    {
        Certainty::Probable
    } else {
        return None;
    };
    // It may stand there as it is.
    if let Some(from) = first.offset.checked_sub(literal.find(char::is_alphanumeric)?)
        && line.get(from..).is_some_and(|line| line.starts_with(literal))
    {
        return Some(Edit {
            line: first.line,
            from,
            to: from + literal.len(),
            literal,
            letters: words.len(),
            certainty,
            is_verbatim: true,
        });
    }
    // A word that goes on is another one.
    let before = line.get(..first.offset)?;
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let (opens, closes) = (!is_letter(literal.chars().next()), !is_letter(literal.chars().next_back()));
    if opens && is_letter(before.chars().next_back()) || closes && is_letter(rest.chars().next()) {
        return None;
    }
    let from = first.offset - if opens { rim(literal.chars(), before.chars().rev()) } else { 0 };
    let to = end + if closes { rim(literal.chars().rev(), rest.chars()) } else { 0 };
    let raw = line.get(from..to)?;
    let is_same = match certainty {
        Certainty::Certain => hard(raw).eq(hard(literal)) && (words.len() >= MIN_SPACED || blanks(raw) == blanks(literal)),
        Certainty::Probable => is_cut || blanks(raw) == blanks(literal),
    };
    let is_rim = |c: char| !c.is_alphanumeric();
    let is_verbatim = raw.trim_matches(is_rim) == literal.trim_matches(is_rim) && (!literal.ends_with('.') || ends_here(rest));
    is_same.then_some(Edit { line: first.line, from, to, literal, letters: words.len(), certainty, is_verbatim })
}

/// Whether a sentence ends where this is what follows.
fn ends_here(rest: &str) -> bool {
    rest.trim_start().chars().next().is_none_or(|c| matches!(c, '.' | '\u{2026}' | '"' | '\'' | '<' | ')' | ']' | '\u{2018}'..='\u{201f}'))
}

/// Returns how long the signs and blanks are that the text has in place of those at an end of these words. `words` runs from that
/// end inwards, `text` outwards.
fn rim(words: impl Iterator<Item = char>, text: impl Iterator<Item = char>) -> usize {
    let mut text = text.peekable();
    let mut len = 0;
    let signs: Vec<char> = words.take_while(|c| !c.is_alphanumeric()).collect();
    for sign in signs.into_iter().rev() {
        let is_it = |c: &char| match sign {
            '\'' | '"' => matches!(c, '"' | '\'' | '`' | '\u{2018}'..='\u{201f}'),
            _ => *c == sign || sign == ' ' && c.is_whitespace(),
        };
        while let Some(c) = text.next_if(is_it) {
            len += c.len_utf8();
            if sign != ' ' {
                break;
            }
        }
    }
    len
}

/// Signs that no copying adds or drops.
fn hard(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_ascii_punctuation() && !matches!(c, '\'' | '"' | '`' | '.' | ',' | '-'))
}

/// How many words there are.
fn blanks(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// Whether a number is another one: it is no misspelling.
fn is_number_changed(found: &Likeness, words: &Sentence, text: &Skeleton) -> bool {
    let has_digit = |letters: &[u8]| letters.iter().any(u8::is_ascii_digit);
    let mut ends = (found.start, 0);
    for run in &found.runs {
        if has_digit(words.letters(ends.1, run.from)) || has_digit(text.bytes().get(ends.0..run.at).unwrap_or_default()) {
            return true;
        }
        ends = (run.at + run.len, run.from + run.len);
    }
    has_digit(words.letters(ends.1, words.len())) || has_digit(text.bytes().get(ends.0..found.end).unwrap_or_default())
}

/// The patterns of all facts.
fn patterns() -> impl Iterator<Item = &'static str> {
    crate::facts::all().filter_map(|fact| match fact.source {
        Source::Line(pattern) | Source::Error(pattern) => Some(pattern),
        Source::Setting | Source::Own => None,
    })
}

/// What a pattern has between what varies.
fn literals(pattern: &str) -> impl Iterator<Item = &str> + Clone {
    pattern.split('*').flat_map(|part| part.split("{}"))
}

/// The words of Setup that facts and signs are made of.
fn words() -> &'static Sentences {
    static WORDS: OnceLock<Sentences> = OnceLock::new();
    WORDS.get_or_init(|| {
        let signs = SIGNS.iter().map(|(sign, _)| *sign);
        let mut literals: Vec<&str> =
            patterns().chain(signs).flat_map(literals).chain(OTHERS).chain(analysis::SIGNS.iter().copied()).collect();
        literals.sort_unstable();
        literals.dedup();
        let sentences = literals.iter().enumerate().map(|(owner, literal)| Sentence::new(&[literal], owner));
        Sentences::new(sentences.filter(|words| words.len() >= MIN_LETTERS).collect())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn restored(text: &str) -> (String, Vec<Restored>) {
        let mut lines = vec![TextLine { number: 1, offset: 0, text: text.to_owned() }];
        let restored = restore(&mut lines);
        (lines.remove(0).text, restored)
    }

    #[test]
    fn words_of_setup_are_put_back() {
        let text = "exchange setup: the virtual directory \u{2018}powershell\u{2019} alredy exists under 'ex1.contoso.com/x'";
        let (line, changes) = restored(text);
        assert_eq!(line, "exchange setup: The virtual directory 'powershell' already exists under 'ex1.contoso.com/x'");
        assert_eq!((changes[0].original.as_str(), changes[0].doubtful.as_slice()), (text, &["' already exists under '"][..]));
    }

    #[test]
    fn other_words_stay() {
        for text in [
            "Exchange: Fatal error during installation. Error code is 1605. The rest",
            "Exchange: error code is 16035.",
            "Exchange: System.ObjectDisposedException: Cannot access a disposed object.",
            "No word of it: the certificate is expired.",
            "The certificate is expired; the peer has closed the connection",
            "The certificate is expired and has to be renewed",
        ] {
            assert_eq!(restored(text).0, text);
        }
    }
}
