//! What people paste: console and wizard text, help addresses, bare ids, text damaged by the channel it came through.

use std::borrow::Cow;
use std::sync::OnceLock;

use memchr::memmem;

use crate::bytes::lines::Line;
use crate::catalog::Catalog;
use crate::catalog::entry::{Entry, Kind, Severity};
use crate::facts::set::{Facts, Proof};

/// How much pasted text is looked at, in bytes.
pub const MOST_LOOSE: usize = 1 << 20;
/// And in how many lines.
pub const MOST_LOOSE_LINES: usize = 100_000;

/// A line of the normalized text with the line it stands on in the input.
#[derive(Debug, Clone)]
pub struct Piece {
    /// Line of the input.
    pub number: u64,
    /// Its offset.
    pub offset: u64,
    /// Text without damage.
    pub text: String,
}

impl Piece {
    /// As a line for the readers of records.
    pub fn line(&self) -> Line<'_> {
        Line { bytes: self.text.as_bytes(), number: self.number, offset: self.offset }
    }

    fn proof(&self) -> Proof {
        Proof::Line { line: self.number, offset: self.offset, text: self.text.chars().take(crate::facts::set::MOST_TEXT).collect() }
    }
}

/// The rule id in a help address, in any of its forms.
pub fn rule_in_url(text: &str) -> Option<String> {
    rule_urls(text).into_iter().next().map(|(_, id)| id)
}

/// Every rule id in help addresses, with where the address part begins.
fn rule_urls(text: &str) -> Vec<(usize, String)> {
    let lower = text.to_ascii_lowercase();
    let mut out = Vec::new();
    let mut from = 0;
    while let Some(found) = memmem::find(&lower.as_bytes()[from..], b"exch") {
        let at = from + found;
        from = at + 4;
        let rest = &lower[at + 4..];
        let Some(after) =
            rest.strip_prefix(['.', '-']).and_then(|r| r.strip_prefix("setupreadiness")).and_then(|r| r.strip_prefix(['.', '-']))
        else {
            continue;
        };
        let begins = lower[..at].ends_with("ms.") || lower[..at].ends_with("ms-");
        if !begins {
            continue;
        }
        let start = text.len() - after.len();
        let id: String = text[start..].chars().take_while(char::is_ascii_alphanumeric).collect();
        if !id.is_empty() {
            from = start + id.len();
            out.push((at - 3, id));
        }
    }
    out
}

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
fn squeeze(text: &str) -> String {
    let mut out = fold(text);
    out.retain(|c| c != ' ');
    out
}

/// A message of the catalog, squeezed, taken apart where it varies (`{}`).
#[derive(Debug, Clone)]
struct Message {
    entry: &'static Entry,
    parts: Vec<String>,
    /// Length as declared.
    weight: usize,
}

/// Longest text that may stand where a message varies: a name or a number, never a page.
const MOST_VARIED: usize = 400;

impl Message {
    fn new(entry: &'static Entry, pattern: &str) -> Option<Self> {
        let whole = squeeze(pattern);
        let mut parts = Vec::new();
        let mut from = 0;
        for at in memmem::find_iter(whole.as_bytes(), b"{}").chain([whole.len()]) {
            if at > from {
                parts.push(whole[from..at].to_owned());
            }
            from = at + 2;
        }
        parts.iter().any(|p| p.len() >= 10).then_some(Self { entry, parts, weight: pattern.len() })
    }

    fn all(catalog: &Catalog) -> Vec<Self> {
        catalog.entries().flat_map(|e| e.messages.iter().filter_map(move |m| Self::new(e, m))).collect()
    }

    /// Those of a catalog; of the usual one they are made once.
    fn of(catalog: &Catalog) -> Cow<'static, [Self]> {
        static USUAL: OnceLock<Vec<Message>> = OnceLock::new();
        if catalog.is_usual() { Cow::Borrowed(USUAL.get_or_init(|| Self::all(catalog))) } else { Cow::Owned(Self::all(catalog)) }
    }

    /// Finds it in squeezed text; yields where it begins and ends.
    fn find(&self, folded: &str) -> Option<(usize, usize)> {
        let (first, rest) = self.parts.split_first()?;
        // Of several places the tightest: a sentence may begin like the one before it.
        let at = |start: usize| {
            let mut end = start + first.len();
            for part in rest {
                let near = &folded.as_bytes()[end..folded.len().min(end + MOST_VARIED + part.len())];
                end += memmem::find(near, part.as_bytes())? + part.len();
            }
            Some((start, end))
        };
        memmem::find_iter(folded.as_bytes(), first.as_bytes()).take(200).filter_map(at).min_by_key(|(start, end)| end - start)
    }
}

/// Ids whose message this is; the longest matching pattern wins over shorter ones.
pub fn ids_of_message(catalog: &Catalog, message: &str) -> Vec<&'static str> {
    let folded = squeeze(message);
    let mut best = 0;
    let mut ids = Vec::new();
    for message in Message::of(catalog).iter() {
        // It begins within the first letters: further on nothing is looked for.
        let Some(first) = message.parts.first() else { continue };
        if (0..3).all(|at| !folded.get(at..).is_some_and(|f| f.starts_with(first.as_str()))) {
            continue;
        }
        if message.find(&folded).is_some_and(|(start, _)| start < 3) {
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

/// Gives a message without id to its row, by its text alone; to an id of its own where no row has it.
pub fn assign(facts: &mut Facts, catalog: &Catalog, proof: Proof, message: String, warning: bool) {
    let ids = ids_of_message(catalog, &message);
    let Some((first, others)) = ids.split_first() else {
        let id = if warning { "unknown-warning" } else { "unknown-check" };
        let seen = facts.rule(id);
        if warning {
            seen.recommended.push((proof, message))
        } else {
            seen.required.push((proof, message))
        }
        return;
    };
    let seen = facts.rule(first);
    if seen.by_text.is_none() && !seen.is_failed() && seen.evaluated_true.is_empty() {
        seen.by_text = Some(others.iter().map(|s| (*s).to_owned()).collect());
    }
    if warning { seen.recommended.push((proof, message)) } else { seen.required.push((proof, message)) }
}

/// Undoes what channels do to text: JSON escapes, HTML entities, quoting; cuts glued records apart.
pub fn normalize(lines: &[(u64, u64, String)]) -> Vec<Piece> {
    let escaped = lines.iter().any(|(_, _, t)| t.contains("\\r\\n") || t.contains("\\\"") && t.contains("\\n"));
    let mut out = Vec::new();
    for (number, offset, text) in lines {
        let text = if escaped { unescape(text) } else { text.clone() };
        let text = if text.contains('&') { entities(&text) } else { text };
        let text = if text.contains(['\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}']) { straight(&text) } else { text };
        for part in text.split('\n') {
            let part = part.trim_end();
            let unquoted = part.trim_start_matches(['>', '|']).trim_start_matches('\u{feff}');
            let part = if unquoted.len() < part.len() { unquoted.trim_start() } else { part };
            let part = unstamped(part);
            for piece in cut(part) {
                out.push(Piece { number: *number, offset: *offset, text: piece.to_owned() });
            }
        }
    }
    out
}

/// Curly quotes made straight.
fn straight(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{2018}' | '\u{2019}' => '\'',
            '\u{201c}' | '\u{201d}' => '"',
            c => c,
        })
        .collect()
}

/// Takes off a stamp that somebody replaced by a word: `[Time] [1] `.
fn unstamped(line: &str) -> &str {
    if super::record::header(line.as_bytes()).is_some() {
        return line;
    }
    let rest = line
        .trim_start()
        .strip_prefix('[')
        .and_then(|l| l.split_once("] ["))
        .filter(|(word, _)| word.len() <= 40 && !word.contains(['[', ']']));
    let level =
        rest.and_then(|(_, r)| r.split_once("] ")).filter(|(level, _)| level.len() == 1 && level.bytes().all(|b| b.is_ascii_digit()));
    level.map_or(line, |(_, text)| text)
}

fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('r') => {}
            Some('t') => out.push('\t'),
            Some('"') => out.push('"'),
            Some('\\') => out.push('\\'),
            Some('/') => out.push('/'),
            Some('u') => {
                let hex: String = chars.clone().take(4).collect();
                match u32::from_str_radix(&hex, 16).ok().filter(|_| hex.len() == 4).and_then(char::from_u32) {
                    Some(c) => {
                        out.push(c);
                        for _ in 0..4 {
                            chars.next();
                        }
                    }
                    None => out.push_str("\\u"),
                }
            }
            Some(other) => {
                out.push('\\');
                out.push(other);
            }
            None => out.push('\\'),
        }
    }
    out
}

fn entities(text: &str) -> String {
    let mut out = text.to_owned();
    for (entity, sign) in [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")] {
        out = out.replace(entity, sign);
    }
    out
}

/// Cuts a line before each header or record start that stands inside it.
fn cut(line: &str) -> Vec<&str> {
    const STARTS: [&str; 9] = [
        "The Exchange Server setup operation didn't complete",
        "The Exchange Server setup operation completed successfully",
        "Failed [Rule:",
        "Evaluated [Rule:",
        "Evaluated [Setting:",
        "[REQUIRED] ",
        "[RECOMENDED] ",
        "[ERROR-REFERENCE] ",
        "Help URL: ",
    ];
    let mut cuts = Vec::new();
    let bytes = line.as_bytes();
    for (at, _) in line.match_indices('[').filter(|(at, _)| *at > 0) {
        if super::record::header(&bytes[at..]).is_some() {
            cuts.push(at);
        }
    }
    if super::record::header(bytes).is_none() && cuts.is_empty() {
        for start in STARTS {
            cuts.extend(memmem::find_iter(bytes, start.as_bytes()).filter(|at| *at > 0 && bytes[at - 1] == b' '));
        }
        cuts.sort_unstable();
        cuts.dedup();
    }
    let mut out = Vec::new();
    let mut from = 0;
    for at in cuts {
        out.push(line[from..at].trim_end());
        from = at;
    }
    out.push(&line[from..]);
    out
}

/// What the text as a whole shows besides its records.
#[derive(Debug, Default)]
pub struct Shown {
    /// Stages or the words around help addresses: a console or a wizard wrote it.
    pub console: bool,
    /// `2013` … from the console's first line.
    pub product: Option<String>,
}

/// Reads ids, addresses and messages out of text that is no log. What the records already told is not told again.
pub fn read(pieces: &[Piece], catalog: &Catalog, facts: &mut Facts) -> Shown {
    let mut shown = Shown::default();
    for piece in pieces {
        let t = piece.text.trim();
        if let Some(rest) = t.strip_prefix("Microsoft Exchange Server ").or_else(|| t.strip_prefix("Welcome to Microsoft Exchange Server "))
            && (t.contains("Setup") || t.contains(" Cumulative Update "))
        {
            shown.console = true;
            let word: String = rest.chars().take_while(|c| c.is_ascii_digit()).collect();
            shown.product = match word.as_str() {
                "2013" | "2016" | "2019" => Some(word),
                _ if rest.starts_with("Subscription Edition") => Some("SE".into()),
                _ => None,
            };
        }
        shown.console |= t.ends_with("COMPLETED") || t.ends_with("FAILED") || t.starts_with("Error:") || t.starts_with("Warning:");
    }
    addresses(pieces, catalog, facts, &mut shown);
    messages(pieces, catalog, facts);
    bare_ids(pieces, catalog, facts);
    shown
}

/// Help addresses: the id is in them, the message before them.
fn addresses(pieces: &[Piece], catalog: &Catalog, facts: &mut Facts, shown: &mut Shown) {
    // Lines of addresses that the reader of records took, in order, with their check.
    let mut taken: Vec<(u64, String)> = Vec::new();
    for (key, seen) in facts.rules.iter() {
        for proof in &seen.urls {
            take(&mut taken, proof.line(), &key.to_ascii_lowercase());
        }
    }
    for (index, piece) in pieces.iter().enumerate() {
        if !piece.text.contains("http") && rule_urls(&piece.text).is_empty() {
            continue;
        }
        let proof = piece.proof();
        let from = taken.partition_point(|(line, _)| *line < piece.number);
        let same = taken[from..]
            .iter()
            .take_while(|(line, _)| *line == piece.number)
            .find(|(_, k)| facts.rules.get(k).is_some_and(|r| r.urls.contains(&proof)));
        if let Some(seen) = same.and_then(|(_, key)| facts.rules.get_mut(key)) {
            // The reader of records took it; without a verdict around it, it names its check.
            if !seen.is_failed() && seen.recommended.is_empty() && seen.evaluated_true.is_empty() {
                seen.named = Some(piece.proof());
            }
            continue;
        }
        let mut urls = rule_urls(&piece.text);
        if urls.is_empty() && piece.text.contains("http") {
            // An address that a narrow window broke before its id.
            let next = pieces.get(index + 1).filter(|n| rule_urls(&n.text).is_empty());
            urls = next.map(|n| rule_urls(&[piece.text.trim_end(), n.text.trim_start()].concat())).unwrap_or_default();
        }
        if urls.is_empty() {
            continue;
        }
        let before = message_before(pieces, index);
        for (_, id) in urls {
            let id = whole_id(catalog, id, pieces.get(index + 1));
            let already = facts.rules.get(&id).is_some_and(|s| s.is_failed() || !s.recommended.is_empty());
            let message = before.clone();
            let warning = catalog.find(&id).is_some_and(|(_, e)| e.severity == Severity::Warning);
            let known = catalog.find(&id).map_or_else(|| id.clone(), |(_, e)| e.id.to_owned());
            let seen = facts.rule(&known);
            match message {
                Some(text) if !already => {
                    shown.console = true;
                    if warning { seen.recommended.push((piece.proof(), text)) } else { seen.required.push((piece.proof(), text)) }
                }
                Some(_) => {
                    seen.urls.push(piece.proof());
                    take(&mut taken, piece.number, &known.to_ascii_lowercase());
                }
                None => {
                    seen.named.get_or_insert(piece.proof());
                }
            }
        }
    }
}

/// Adds a line in its place.
fn take(taken: &mut Vec<(u64, String)>, line: u64, key: &str) {
    let at = taken.partition_point(|(l, k)| (*l, k.as_str()) <= (line, key));
    taken.insert(at, (line, key.to_owned()));
}

/// An address broken over two lines: the id that the catalog knows, if joining yields one.
fn whole_id(catalog: &Catalog, id: String, next: Option<&Piece>) -> String {
    if catalog.find(&id).is_some() {
        return id;
    }
    if let Some(next) = next {
        let more: String = next.text.trim_start().chars().take_while(char::is_ascii_alphanumeric).collect();
        let joined = id.clone() + &more;
        if catalog.find(&joined).is_some() {
            return joined;
        }
    }
    // A suffix glued on by copying, such as `aspx`.
    id
}

/// The text before an address: the lines above it up to an empty line, another address or a stage.
fn message_before(pieces: &[Piece], index: usize) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    let own = pieces[index].text.trim();
    // Text and address on one line: what stands before the last colon but one is the message.
    let before = memmem::find(own.as_bytes(), b"http").map_or("", |at| &own[..at]).trim();
    if let Some(at) = memmem::rfind(before.as_bytes(), b". ") {
        parts.push(&before[..=at]);
    }
    let mut blanks = 0;
    for piece in pieces[..index].iter().rev().take(8) {
        let t = piece.text.trim();
        if t.is_empty() {
            blanks += 1;
            if blanks > 1 || !parts.is_empty() {
                break;
            }
            continue;
        }
        if is_address(t) || t.ends_with("FAILED") || t.ends_with("COMPLETED") || t.ends_with('%') || is_heading(t) {
            break;
        }
        parts.push(t);
    }
    parts.reverse();
    let text = parts.join(" ");
    (text.split_whitespace().count() >= 2).then_some(text)
}

/// The line of a help address, rather than a message that names a download.
fn is_address(text: &str) -> bool {
    !rule_urls(text).is_empty() || text.contains("readiness-checks") || text.contains("visit: http") || text.starts_with("http")
}

/// `Error:` or `Warning:` over a block of the wizard, in any language: one word and a colon.
fn is_heading(text: &str) -> bool {
    text.ends_with([':', '\u{ff1a}']) && text.len() < 40 && text.split_whitespace().count() <= 2
}

/// Setup's English messages, wherever they stand, however they are wrapped.
fn messages(pieces: &[Piece], catalog: &Catalog, facts: &mut Facts) {
    let mut folded = String::new();
    let mut starts = Vec::new();
    for (index, piece) in pieces.iter().enumerate() {
        starts.push((folded.len(), index));
        folded.push_str(&squeeze(&piece.text));
    }
    // Rows that share a sentence stand together: one finding, the others named.
    let mut found: Vec<(usize, usize, Vec<&'static str>)> = Vec::new();
    let mut last = "";
    for message in Message::of(catalog).iter().filter(|m| m.entry.kind == Kind::Rule) {
        let id = message.entry.id;
        if id == last {
            continue;
        }
        let Some((start, end)) = message.find(&folded) else { continue };
        last = id;
        match found.iter_mut().find(|(s, ..)| *s == start) {
            Some(same) if same.1 == end => {
                if !same.2.contains(&id) {
                    same.2.push(id);
                }
            }
            Some(same) if same.1 < end => *same = (start, end, vec![id]),
            Some(_) => {}
            None => found.push((start, end, vec![id])),
        }
    }
    for (start, end, ids) in found {
        if ids
            .iter()
            .any(|id| facts.rules.get(id).is_some_and(|s| s.is_failed() || !s.recommended.is_empty() || !s.evaluated_true.is_empty()))
        {
            continue;
        }
        // The sentence inside an analysis line or a message already told belongs to that one.
        let told = facts
            .rules
            .values()
            .any(|s| s.failed.iter().chain(&s.required).chain(&s.recommended).any(|(_, m)| squeeze(m).contains(&folded[start..end])));
        if told {
            continue;
        }
        let Some((first, others)) = ids.split_first() else { continue };
        let at = starts.iter().rev().find(|(s, _)| *s <= start).map_or(0, |(_, i)| *i);
        let Some(piece) = pieces.get(at) else { continue };
        let warning = catalog.find(first).is_some_and(|(_, e)| e.severity == Severity::Warning);
        let seen = facts.rule(first);
        seen.by_text = Some(others.iter().map(|s| (*s).to_owned()).collect());
        let message = piece.text.trim().to_owned();
        if warning { seen.recommended.push((piece.proof(), message)) } else { seen.required.push((piece.proof(), message)) }
    }
}

/// A short text may be nothing but ids.
fn bare_ids(pieces: &[Piece], catalog: &Catalog, facts: &mut Facts) {
    let words: usize = pieces.iter().map(|p| p.text.split_whitespace().count()).sum();
    if words > 40 {
        return;
    }
    for piece in pieces {
        for word in piece.text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')) {
            if word.len() < 6 {
                continue;
            }
            if let Some((_, entry)) = catalog.find(word) {
                // A one-word text is an id whatever it looks like; within a sentence only a name in mixed case is.
                let mixed = word.chars().skip(1).any(|c| c.is_ascii_uppercase()) || words == 1;
                // What an analysis line said of it stands.
                let seen = facts.rules.contains(entry.id);
                if mixed && !seen {
                    facts.rule(entry.id).named = Some(piece.proof());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_the_help_address() {
        for url in [
            "http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.RebootPending.aspx",
            "http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.RebootPending.asp",
            "https://technet.microsoft.com/library%28EXCHG.150%29/ms.exch.setupreadiness.RebootPending.aspx?f=255&x=1",
            "https://technet.microsoft.com/fr-fr/library/ms.exch.setupreadiness.RebootPending(v=EXCHG.150)",
            "https://learn.microsoft.com/Exchange/plan-and-deploy/deployment-ref/ms-exch-setupreadiness-RebootPending?view=exchserver-2016",
            "[ms.exch.setupreadiness.RebootPending](/previous-versions/x)",
        ] {
            assert_eq!(rule_in_url(url).as_deref(), Some("RebootPending"), "{url}");
        }
        assert_eq!(rule_in_url("https://docs.microsoft.com/Exchange/readiness-checks?view=x"), None);
    }

    #[test]
    fn damage_is_undone() {
        let lines = vec![(3, 0, r#""stderr": "a \"b\"\r\n[03/14/2026 09:26:53.0589] [1] x""#.to_owned())];
        let pieces = normalize(&lines);
        assert_eq!(
            pieces.iter().map(|p| p.text.as_str()).collect::<Vec<_>>(),
            ["\"stderr\": \"a \"b\"", "[03/14/2026 09:26:53.0589] [1] x\""]
        );
        assert!(pieces.iter().all(|p| p.number == 3));
        let glued = vec![(1, 0, "x Failed [Rule:A] [Message:m] [REQUIRED] m Help URL: u".to_owned())];
        assert_eq!(normalize(&glued).len(), 4);
    }

    #[test]
    fn messages_are_ascii() {
        for message in Catalog::default().entries().flat_map(|e| e.messages) {
            assert!(fold(message).is_ascii(), "{message}");
        }
        // Of all other letters these alone are in ASCII when small.
        for c in ('\u{80}'..=char::MAX).filter(|c| c.to_lowercase().any(|l| l.is_ascii())) {
            assert!(fold(&c.to_string()).eq(&c.to_lowercase().to_string()), "{c}");
        }
    }

    #[test]
    fn messages_vary_and_wrap() {
        let folded = squeeze("The  text\nwi\nth\u{a0}Exchange Server 2019 in the middle of it.");
        static ROW: Entry = crate::catalog::entry::RULE;
        let found = |pattern| Message::new(&ROW, pattern).and_then(|m| m.find(&folded));
        assert!(found("The text with Exchange Server {} in the middle").is_some());
        assert!(found("The text without").is_none());
    }
}
