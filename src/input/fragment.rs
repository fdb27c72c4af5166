//! A text read as a whole: facts, errors, stages and the product in it, however its lines were wrapped, doubled or quoted.
//!
//! [`LogPiece`](super::log_piece::LogPiece) has read it line by line before; what that found is kept, since it is exact.

use core::ops::Range;

use super::error_block::{ErrorBlock, error_blocks};
use super::folded::Folded;
use super::form::{Form, Next, Reading, WrittenBy};
use super::kept::Kept;
use super::kind::SourceKind;
use super::setup_signs::SetupSigns;
use super::task_script::task_facts;
use super::text_line::TextLine;
use crate::bytes::squeeze::{is_double_quote, is_quote, squeezed};
use crate::bytes::text::clip;
use crate::catalog::Catalog;
use crate::facts::fact::{Fact, Keep, Kind, Source};
use crate::facts::form::Form as ValueForm;
use crate::facts::restored::Restored;
use crate::facts::set::MOST_TEXT;
use crate::facts::task_errors::FailedStage;
use crate::log::record::{Tag, header, tag};
use crate::log::root_message::{exception_type, telling};
use crate::log::run::Run;
use crate::log::squeezed_patterns::{Hit, SqueezedPatterns, Value};

/// Maximum length of a value, in bytes.
const MAX_VALUE: usize = 400;
/// Maximum length of the sentence below a stage that failed.
const MAX_SENTENCE: usize = 400;

/// See the head of the file.
#[derive(Debug, Default)]
pub struct Fragment {
    folded: Option<Folded>,
    /// How much of it is done.
    steps: u8,
}

impl Form for Fragment {
    fn recognise(&self, _: &Kept, reading: &Reading) -> bool {
        reading.runs.len() == 1 && !reading.text.is_empty()
    }

    fn read(&mut self, _: &mut Kept, _: &Catalog, reading: &mut Reading) -> Next {
        let Reading { text, loose, runs, written_by, kind, .. } = reading;
        let Some(run) = runs.last_mut() else { return Next::Ask };
        self.steps += 1;
        // Words that were put back help where they were misspelt; where they were not, the text as it stands is exact.
        if self.steps == 1 {
            if !run.restored.is_empty() {
                let lines = as_given(text, &run.restored);
                let folded = Folded::new(&lines);
                facts(&folded, &lines, &Parts::of(&lines, *loose, &folded, run), run);
            }
            return Next::Again;
        }
        let Some(folded) = &self.folded else {
            self.folded = Some(Folded::new(text));
            return Next::Again;
        };
        if self.steps == 3 {
            facts(folded, text, &Parts::of(text, *loose, folded, run), run);
            return Next::Again;
        }
        let signs = SetupSigns::of(folded);
        *written_by = signs.written_by;
        let is_loose = *loose > 0;
        if is_loose && signs.written_by.is_some() {
            screen(folded, text, &signs, run);
            if *kind == SourceKind::Text && signs.failed_stage.is_some() {
                *kind = SourceKind::Console;
            }
        }
        if let Some((product, release)) = &signs.product {
            run.tell_product(product, release.clone());
        }
        if run.may_end_in_error() {
            errors(folded, text, signs.written_by, run);
        }
        Next::Ask
    }
}

/// Returns the lines as they were before words were put back in them.
fn as_given(lines: &[TextLine], restored: &[Restored]) -> Vec<TextLine> {
    let mut lines = lines.to_vec();
    for changed in restored {
        let from = lines.partition_point(|line| line.number < changed.line);
        let same = lines[from..].iter_mut().take_while(|line| line.number == changed.line).find(|line| line.text == changed.text);
        if let Some(line) = same {
            line.text.clone_from(&changed.original);
        }
    }
    lines
}

/// The parts of a text within which a fact may be: the text before the first record, and each record of an error.
struct Parts {
    /// As places of the squeezed text, in order.
    ranges: Vec<Range<usize>>,
    /// How many of them hold no record, 0 or 1.
    loose: usize,
}

impl Parts {
    fn of(lines: &[TextLine], loose: usize, folded: &Folded, run: &Run) -> Self {
        let place = |line: usize| folded.place(folded.start(line));
        let mut ranges = Vec::new();
        if loose > 0 {
            ranges.push(0..place(loose));
        }
        let loose_parts = ranges.len();
        if loose < lines.len() && run.may_end_in_error() {
            let records: Vec<usize> = (loose..lines.len()).filter(|n| header(lines[*n].text.as_bytes()).is_some()).collect();
            let ends = records.iter().skip(1).copied().chain([lines.len()]);
            for (begin, end) in records.iter().zip(ends) {
                if is_error(&lines[*begin].text) {
                    ranges.push(place(*begin)..place(end));
                }
            }
        }
        Self { ranges, loose: loose_parts }
    }

    /// Returns the part that holds a match.
    fn holds(&self, hit: &Hit) -> Option<usize> {
        let part = self.ranges.partition_point(|range| range.end <= hit.range.start);
        self.ranges.get(part).filter(|range| range.start <= hit.range.start && hit.range.end <= range.end).map(|_| part)
    }
}

/// Whether a record tells an error.
fn is_error(line: &str) -> bool {
    let text = header(line.as_bytes()).map_or(line, |head| line.get(head.text..).unwrap_or(""));
    matches!(tag(text.as_bytes()).0, Some(Tag::Error | Tag::Warning | Tag::Reference))
        || text.chars().take(40).collect::<String>().contains("ErrorRecord: ")
}

/// Adds the facts that reading line by line has missed.
fn facts(folded: &Folded, lines: &[TextLine], parts: &Parts, run: &mut Run) {
    for hit in SqueezedPatterns::get().find(&folded.squeezed, &|place| folded.is_blank_before(place)) {
        let Some(part) = parts.holds(&hit) else { continue };
        let is_loose = part < parts.loose;
        if !is_loose && !matches!(hit.fact.source, Source::Error(_)) {
            continue;
        }
        let end = parts.ranges[part].end;
        let Some(value) = value(folded, &hit, end).filter(|value| fits(hit.fact, value)) else { continue };
        let known = run.facts.all(hit.fact);
        let is_new = match hit.fact.keep {
            // The last one counts, but what was read line by line is exact.
            Keep::Last | Keep::LastBeforeError => {
                known.is_empty() || known.iter().all(|k| squeezed(&k.value) != squeezed(&value)) && is_loose
            }
            Keep::All => known.iter().all(|k| squeezed(&k.value) != squeezed(&value)),
        };
        if is_new && let Some(proof) = folded.proof(folded.offset(hit.range.start), lines) {
            run.facts.add(hit.fact, value, proof);
        }
    }
}

/// Whether a text can be the value of a fact.
fn fits(fact: &Fact, value: &str) -> bool {
    match fact.kind {
        Kind::Flag => value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false"),
        Kind::Number => value.parse::<i64>().is_ok(),
        Kind::Version => crate::facts::set::version(value).is_some(),
        Kind::Text => !value.is_empty(),
    }
}

/// Returns the value of a match; `end` is where its part ends.
fn value(folded: &Folded, hit: &Hit, end: usize) -> Option<String> {
    let raw = match hit.value {
        Value::None => return Some("True".to_owned()),
        Value::Between(from, to) => folded.between(from, to),
        Value::Rest(from) => folded.between(from, end).trim_start().lines().next()?,
        Value::Quoted(from) => quoted(folded.between(from, end))?,
        Value::UntilQuote(from) => clip(folded.between(from, end), MAX_VALUE).split(is_quote).next()?,
        Value::Sentence(from) => sentence(folded.between(from, end)),
    };
    let raw = clip(raw, MAX_VALUE);
    let text = raw.split_whitespace().collect::<Vec<_>>().join(" ").replace("**", "");
    let text = text.trim_matches(|c: char| is_quote(c) || c.is_whitespace());
    let is_delimited = matches!(hit.value, Value::Between(..)) || ends_with_its_quote(hit, raw, folded);
    let text = if hit.fact.form == ValueForm::Any || is_delimited { text } else { text.trim_end_matches(['.', ',', ';']) };
    Some(clip(text, MOST_TEXT).to_owned())
}

/// Whether the quote that follows a value is of the kind that Setup prints there. Where that was lost, the value runs on to the end
/// of the sentence, and no name ends with a full stop.
fn ends_with_its_quote(hit: &Hit, raw: &str, folded: &Folded) -> bool {
    let (Value::Quoted(from) | Value::UntilQuote(from)) = hit.value else { return false };
    let (Source::Line(pattern) | Source::Error(pattern)) = hit.fact.source else { return false };
    let printed = pattern.split_once("{}").and_then(|(_, after)| after.chars().next());
    let rest = folded.between(from, folded.squeezed.len());
    let end = rest.find(raw).map_or(rest.len(), |at| at + raw.len());
    let found = rest[end..].chars().next();
    printed.zip(found).is_some_and(|(printed, found)| is_quote(found) && is_double_quote(found) == is_double_quote(printed))
}

/// Returns what stands between quotes at the beginning of a text, else its first word.
fn quoted(text: &str) -> Option<&str> {
    let text = clip(text.trim_start(), MAX_VALUE);
    let first = text.chars().next()?;
    if !is_quote(first) {
        return text.split_whitespace().next();
    }
    let inner = &text[first.len_utf8()..];
    let is_single = |c: char| matches!(c, '\'' | '`' | '\u{b4}' | '\u{2018}'..='\u{201b}');
    let end = inner.find(|c| is_quote(c) && is_single(c) == is_single(first))?;
    Some(&inner[..end])
}

/// Returns a text up to its first full stop.
fn sentence(text: &str) -> &str {
    let text = clip(text, MAX_VALUE);
    let stops = text.match_indices('.').map(|(at, _)| at);
    let end = stops.into_iter().find(|at| text[at + 1..].chars().next().is_none_or(|c| c.is_whitespace() || is_quote(c)));
    &text[..end.unwrap_or(text.len())]
}

/// Takes what a screen shows: the stage that failed with the sentence below it, and Setup's last sentence.
fn screen(folded: &Folded, lines: &[TextLine], signs: &SetupSigns, run: &mut Run) {
    if let Some((is_completed, at)) = signs.end
        && let Some(proof) = folded.proof(at, lines)
    {
        run.tell_end(is_completed, proof);
    }
    let Some((stage, range)) = &signs.failed_stage else { return };
    let Some(proof) = folded.proof(range.start, lines) else { return };
    run.facts.add(&FailedStage, (*stage).to_owned(), proof.clone());
    run.tell_failed_stage(proof);
    let below = clip(&folded.joined[range.end..], MAX_SENTENCE);
    let end = ["The Exchange Server setup operation", "For more information", "The following error was", "$error"];
    let end = end.iter().filter_map(|end| below.find(end)).min().unwrap_or(below.len());
    let sentence = below[..end].split_whitespace().collect::<Vec<_>>().join(" ");
    let sentence = sentence.trim_start_matches("Error:").trim();
    let at = range.end + (below.len() - below.trim_start().len());
    if telling(sentence).is_some()
        && sentence.contains(' ')
        && let Some(proof) = folded.proof(at, lines)
    {
        run.tell_sentence(sentence.to_owned(), proof);
    }
}

/// Takes the errors.
fn errors(folded: &Folded, lines: &[TextLine], written_by: Option<WrittenBy>, run: &mut Run) {
    for block in error_blocks(&folded.joined) {
        let ErrorBlock { script, message } = block;
        let chain = folded.joined[message.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
        // The programs of others throw exceptions, too.
        if written_by.is_none() && !chain.starts_with("Microsoft.Exchange.") {
            continue;
        }
        let types = chain.split("--->").filter_map(|part| exception_type(part).map(|(name, _)| name)).collect();
        let Some(proof) = folded.proof(message.start, lines) else { continue };
        let (first, last) = (folded.line(message.start), folded.line(message.end.saturating_sub(1)));
        let all = (first..=last).filter_map(|n| lines.get(n)).filter(|line| !line.text.trim().is_empty()).take(6).map(TextLine::proof);
        run.tell_error(clip(&chain, MOST_TEXT), types, &proof, all.collect());
        task_facts(&folded.joined[script.clone()], folded.proof(script.start, lines), &mut run.facts);
    }
}
