//! Addresses of help topics, which name a readiness check. On a screen its message is above the address.

use memchr::memmem;

use super::form::{Form, Next, Reading};
use super::kept::Kept;
use super::kind::SourceKind;
use super::text_line::TextLine;
use crate::bytes::squeeze::is_double_quote;
use crate::catalog::Catalog;
use crate::catalog::entry::Severity;
use crate::facts::set::Facts;
use crate::log::help_url::rule_urls;

/// See the head of the file.
#[derive(Debug)]
pub struct HelpAddress;

impl Form for HelpAddress {
    fn recognise(&self, _: &Kept, reading: &Reading) -> bool {
        reading.around().iter().any(|line| line.text.contains("http") || !rule_urls(&line.text).is_empty())
    }

    fn read(&mut self, _: &mut Kept, catalog: &Catalog, reading: &mut Reading) -> Next {
        let Reading { text, around, loose, runs, kind, .. } = reading;
        let lines = if around.is_empty() { text.get(..*loose).unwrap_or(text) } else { around };
        if let Some(run) = runs.last_mut()
            && addresses(lines, catalog, &mut run.facts)
        {
            *kind = (*kind).min(SourceKind::Console);
            run.is_screen = true;
        }
        Next::Ask
    }
}

/// Finds help addresses, which contain the id, and the messages before them. Returns whether one is below a message, which
/// only happens on a screen.
fn addresses(lines: &[TextLine], catalog: &Catalog, facts: &mut Facts) -> bool {
    let mut is_screen = false;
    // Lines of addresses the log reader has taken, in order, with their check.
    let mut taken: Vec<(u64, String)> = Vec::new();
    for (key, seen) in facts.rules.iter() {
        for proof in &seen.urls {
            note(&mut taken, proof.line(), &key.to_ascii_lowercase());
        }
    }
    for (index, line) in lines.iter().enumerate() {
        if !line.text.contains("http") && rule_urls(&line.text).is_empty() {
            continue;
        }
        let proof = line.proof();
        let from = taken.partition_point(|(number, _)| *number < line.number);
        let same = taken[from..]
            .iter()
            .take_while(|(number, _)| *number == line.number)
            .find(|(_, k)| facts.rules.get(k).is_some_and(|r| r.urls.contains(&proof)));
        if let Some(seen) = same.and_then(|(_, key)| facts.rules.get_mut(key)) {
            // The log reader has taken it; without a verdict it only names its check.
            if !seen.is_failed() && seen.recommended.is_empty() && seen.evaluated_true.is_empty() {
                seen.named = Some(line.proof());
            }
            continue;
        }
        let mut urls = rule_urls(&line.text);
        let next = lines.get(index + 1);
        let is_broken = urls.is_empty();
        if is_broken && line.text.contains("http") {
            // An address broken before its id by a narrow window.
            let next = next.filter(|n| rule_urls(&n.text).is_empty());
            urls = next.map(|n| rule_urls(&[line.text.trim_end(), n.text.trim_start()].concat())).unwrap_or_default();
        }
        if urls.is_empty() {
            continue;
        }
        for (at, id) in urls {
            let before = message_before(lines, index, at);
            let (id, is_joined) = whole_id(catalog, id, next);
            let already = facts.rules.get(&id).is_some_and(|s| s.is_failed() || !s.recommended.is_empty());
            let message = before;
            let warning = catalog.find(&id).is_some_and(|(_, e)| e.severity == Severity::Warning);
            let known = catalog.find(&id).map_or_else(|| id.clone(), |(_, e)| e.id.to_owned());
            let seen = facts.rule(&known);
            match message {
                Some((text, told)) if !already => {
                    is_screen = true;
                    seen.told.extend(told.into_iter().filter_map(|at| lines.get(at)).map(TextLine::proof));
                    if warning { seen.recommended.push((line.proof(), text)) } else { seen.required.push((line.proof(), text)) }
                }
                Some(_) => {
                    seen.urls.push(line.proof());
                    note(&mut taken, line.number, &known.to_ascii_lowercase());
                }
                None => {
                    seen.named.get_or_insert(line.proof());
                }
            }
            // The rest of the address proves as much as its beginning.
            seen.urls.extend(next.filter(|_| is_broken || is_joined).map(TextLine::proof));
        }
    }
    is_screen
}

/// Inserts a line in order.
fn note(taken: &mut Vec<(u64, String)>, line: u64, key: &str) {
    let at = taken.partition_point(|(l, k)| (*l, k.as_str()) <= (line, key));
    taken.insert(at, (line, key.to_owned()));
}

/// Joins an address broken over two lines. Returns the id, and whether it took both lines to know it.
fn whole_id(catalog: &Catalog, id: String, next: Option<&TextLine>) -> (String, bool) {
    if catalog.find(&id).is_some() {
        return (id, false);
    }
    if let Some(next) = next {
        let more: String = next.text.trim_start().chars().take_while(char::is_ascii_alphanumeric).collect();
        let joined = id.clone() + &more;
        if catalog.find(&joined).is_some() {
            return (joined, true);
        }
    }
    // Letters misread in a picture, or a suffix added by copying, such as `aspx`.
    (catalog.find_misread(&id).map_or(id, |entry| entry.id.to_owned()), false)
}

/// Returns the text before an address whose topic stands at this offset of its line, and the lines above that hold it: after another
/// address in the line, else with the lines above it up to an empty line, another address, a stage or the end of a task's error.
fn message_before(lines: &[TextLine], index: usize, topic: usize) -> Option<(String, Vec<usize>)> {
    let mut parts: Vec<&str> = Vec::new();
    let mut told = Vec::new();
    let line = lines[index].text.as_str();
    let line = line.get(..topic).unwrap_or(line);
    let before = line.rfind("http").map_or("", |at| &line[..at]);
    // All on one line: what stands before the address before is about that.
    let address = before.rmatch_indices("http").find_map(|(at, _)| {
        let address = before[at..].split(char::is_whitespace).next().unwrap_or("");
        // A message may name a download.
        address.to_ascii_lowercase().contains("readiness").then_some(at + address.len())
    });
    let own = before[address.unwrap_or(0)..].trim();
    // The message ends before the sentence that leads to the address.
    if let Some(at) = memmem::rfind(own.as_bytes(), b". ") {
        parts.push(&own[..=at]);
    }
    if address.is_some() && !parts.is_empty() {
        return message(&parts).map(|text| (text, told));
    }
    let mut blanks = 0;
    for (at, line) in lines[..index].iter().enumerate().rev().take(8) {
        let t = line.text.trim();
        if t.is_empty() {
            blanks += 1;
            if blanks > 1 || !parts.is_empty() {
                break;
            }
            continue;
        }
        if is_address(t) || t.ends_with("FAILED") || t.ends_with("COMPLETED") || t.ends_with('%') || is_heading(t) || ends_error(t) {
            break;
        }
        parts.push(t);
        told.push(at);
    }
    parts.reverse();
    told.reverse();
    message(&parts).map(|text| (text, told))
}

/// Whether a line ends the error of a task, in any language: the quote behind a frame of its stack, or behind its exception.
fn ends_error(text: &str) -> bool {
    let rest = text.strip_suffix('.').unwrap_or(text);
    let is_closed = rest.ends_with(is_double_quote);
    is_closed && (rest.trim_end_matches(is_double_quote).ends_with(')') || text.contains("Exception:"))
}

/// Joins the lines of a message, if they are more than a word.
fn message(parts: &[&str]) -> Option<String> {
    let text = parts.join(" ");
    (text.split_whitespace().count() >= 2).then_some(text)
}

/// Whether a line is a help address, rather than a message that names a download.
fn is_address(text: &str) -> bool {
    !rule_urls(text).is_empty() || text.contains("readiness-checks") || text.contains("visit: http") || text.starts_with("http")
}

/// Whether a line is `Error:` or `Warning:` above a block of the wizard, in any language: one word and a colon.
fn is_heading(text: &str) -> bool {
    text.ends_with([':', '\u{ff1a}']) && text.len() < 40 && text.split_whitespace().count() <= 2
}
