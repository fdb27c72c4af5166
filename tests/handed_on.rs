//! What a reader hands on beside Markdown and JSON: a page of HTML, and a safe excerpt of the log.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::path::Path;

use html5gum::{Token, Tokenizer};
use setup_readiness::bytes::excerpt;
use setup_readiness::report::cascade::cause_of;
use setup_readiness::report::html::html;
use setup_readiness::report::layout::layout;
use setup_readiness::report::localize::localize;
use setup_readiness::report::mask::excerpt::{Piece, SafeExcerpt, excerpt as safe_excerpt, places};
use setup_readiness::report::mask::mask;
use setup_readiness::report::model::{Report, Run, Severity};
use setup_readiness::texts::Texts;
use shared::{HOSTILE, hostile_log, is_ours, logs, names_in, report, stands_in};

mod shared;

/// The safe excerpt of a run in a log, read as the page reads it.
fn excerpt_of(report: &Report, run: &Run, log: &str) -> SafeExcerpt {
    let mut pieces: Vec<Piece> = Vec::new();
    for place in places(run) {
        if pieces.iter().any(|piece| piece.shows(&place)) {
            continue;
        }
        let range = excerpt::range(place.offset);
        let bytes = &log.as_bytes()[range.start as usize..log.len().min(range.end as usize)];
        let found = excerpt::excerpt(bytes, place.offset, place.line);
        pieces.push(Piece { file: place.file, first: found.first, lines: found.lines });
    }
    safe_excerpt(report, run, pieces)
}

#[test]
fn no_name_of_a_log_is_left_in_a_safe_excerpt() {
    let (mut count, mut lines, mut replaced) = (0, 0, 0);
    let mut left = Vec::new();
    for (path, log) in logs() {
        let file = Path::new(&path).file_name().unwrap().to_string_lossy().into_owned();
        let report = report(&[(&file, &log)]);
        let names = names_in(&log);
        for run in &report.runs {
            let excerpt = excerpt_of(&report, run, &log);
            lines += excerpt.lines.len();
            let text = excerpt.lines.join("\n");
            let lower = text.to_lowercase();
            for name in &names {
                count += 1;
                if let Some(at) = stands_in(&lower, &name.to_lowercase()).filter(|_| name != "setup" && name != "new") {
                    let from = lower.floor_char_boundary(at.saturating_sub(150));
                    left.push(format!("{path}: {name}: …{}…", lower[from..].chars().take(300).collect::<String>()));
                }
            }
            for name in &excerpt.replaced {
                assert!(text.contains(&name.stand_in), "{path}: {name:?}");
            }
            replaced += excerpt.replaced.len();
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
    assert!(count > 300 && lines > 1000 && replaced > 300, "{count} names, {lines} lines, {replaced} replaced");
}

/// Whoever gets an excerpt can have it read: it tells the same as the log.
#[test]
fn a_safe_excerpt_is_read_as_the_log_is() {
    let mut count = 0;
    let mut other = Vec::new();
    for (path, log) in logs() {
        let report = report(&[("ExchangeSetup.log", &log)]);
        let Some(run) = report.runs.iter().find(|run| run.number == report.shown_run) else { continue };
        let errors = |run: &Run| {
            let errors = run.findings.iter().filter(|finding| finding.severity == Severity::Error);
            errors.map(|finding| finding.id.clone()).collect::<Vec<_>>()
        };
        let excerpt = excerpt_of(&report, run, &log);
        let again = shared::report(&[("", &excerpt.lines.join("\n"))]);
        let found: Vec<String> = again.runs.iter().flat_map(errors).collect();
        count += usize::from(!found.is_empty());
        if found != errors(run) {
            other.push(format!("{path}: {found:?} in place of {:?}", errors(run)));
        }
    }
    assert!(other.is_empty(), "{}", other.join("\n"));
    assert!(count > 20, "{count}");
}

/// What a page of a report may be made of.
const TAGS: &[&str] = &[
    "html", "head", "meta", "title", "style", "body", "main", "footer", "h1", "h2", "h3", "small", "p", "strong", "ol", "ul", "li", "br",
    "pre", "code", "a",
];
const ATTRIBUTES: &[&str] = &["lang", "charset", "http-equiv", "content", "name", "class", "dir", "translate", "tabindex", "href", "rel"];

/// The text of a page.
#[derive(Default)]
struct Text {
    /// All of it.
    whole: String,
    /// Outside of code.
    prose: String,
}

/// Reads a page; fails on whatever only a hostile log may have put there.
fn read(page: &str) -> Text {
    let (mut open, mut out) = (Vec::new(), Text::default());
    for Ok(token) in Tokenizer::new(page) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8(tag.name.0).unwrap();
                assert!(TAGS.contains(&name.as_str()), "<{name}> in {page}");
                for (attribute, value) in &tag.attributes {
                    let (attribute, value) = (String::from_utf8_lossy(attribute), String::from_utf8_lossy(&value.value));
                    assert!(ATTRIBUTES.contains(&&*attribute), "{attribute}={value} in {page}");
                    assert!(attribute != "href" || is_ours(&value), "{value} in {page}");
                }
                if !matches!(name.as_str(), "meta" | "br") {
                    open.push(name);
                }
            }
            Token::EndTag(tag) => assert_eq!(open.pop().map(String::into_bytes), Some(tag.name.0), "{page}"),
            Token::String(text) => {
                out.whole.push_str(&String::from_utf8_lossy(&text));
                if !open.iter().any(|tag| matches!(tag.as_str(), "pre" | "code" | "style")) {
                    out.prose.push_str(&String::from_utf8_lossy(&text));
                }
            }
            Token::Doctype(_) => {}
            other => panic!("{other:?} in {page}"),
        }
    }
    assert!(open.is_empty(), "{open:?} in {page}");
    out
}

fn texts(tag: &str) -> Texts {
    setup_readiness::texts::embedded::texts(tag).expect("texts")
}

#[test]
fn no_log_text_becomes_html() {
    for hostile in HOSTILE {
        let report = report(&[(&format!("{hostile}.log"), &hostile_log(hostile)), ("other.log", "nothing")]);
        assert!(report.runs[0].findings.len() > 2);
        for tag in ["en", "fr"] {
            let page = html(&report, 1, &texts(tag));
            let Text { prose, .. } = read(&page);
            assert!(!prose.contains("evil") && !prose.contains("{$"), "{prose}\n---\n{page}");
        }
    }
}

#[test]
fn a_page_of_a_log_is_whole_and_asks_for_nothing() {
    for (path, log) in logs() {
        let report = report(&[("ExchangeSetup.log", &log)]);
        for tag in ["en", "fr"] {
            let (texts, mut masked) = (texts(tag), mask(&report));
            localize(&mut masked, &texts);
            let page = html(&masked, report.shown_run, &texts);
            let Text { whole, .. } = read(&page);
            assert!(page.starts_with(&format!("<!doctype html>\n<html lang=\"{tag}\">")), "{path}");
            assert!(page.contains("default-src 'none'") && !page.contains("url(") && !page.contains("@import"), "{path}");
            let run = masked.runs.iter().find(|run| run.number == masked.shown_run);
            for (run, finding) in run.iter().flat_map(|run| run.findings.iter().map(|finding| (*run, finding))) {
                let text = finding.text.as_ref().unwrap();
                // Of what follows from another finding the title is enough.
                if cause_of(run, finding).is_some() {
                    assert!(whole.contains(&text.title), "{path}: {}", text.title);
                    continue;
                }
                let layout = layout(finding, text.steps.len());
                let numbers = layout.before.iter().chain(layout.branches.iter().flat_map(|branch| &branch.steps)).chain(&layout.after);
                let steps = numbers.map(|number| &text.steps[*number as usize - 1]);
                for sentence in steps.chain([&text.title, &text.meaning, &text.caution, &text.verify]) {
                    assert!(whole.contains(sentence.as_str()), "{path}: {sentence}");
                }
            }
        }
    }
}
