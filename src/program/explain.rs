//! Explains a row of the catalog, as a compiler explains an error by its code.

use std::fmt::Write as _;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};

use super::arguments::Explain;
use super::look_up::hits;
use super::told::{fail, texts};
use crate::report::card::card;
use crate::report::layout::layout;
use crate::report::localize::remarks;
use crate::report::model::{Command, Finding};
use crate::texts::Texts;

/// Lines are no longer than this, in columns.
const WIDTH: usize = 80;
/// How many ids are offered for one that is not there.
const OFFERED: usize = 3;

/// Prints the card. The exit code is 2 for an id that the catalog does not have; the nearest ones are named.
pub fn run(options: &Explain) -> ExitCode {
    let texts = match texts(&options.lang) {
        Ok(texts) => texts,
        Err(message) => return fail(&message),
    };
    let Some(card) = card(&options.id, &texts) else {
        let near: Vec<String> = hits(&options.id).into_iter().take(OFFERED).map(|hit| hit.id.to_owned()).collect();
        let near = if near.is_empty() { String::new() } else { format!("; perhaps: {}", near.join(", ")) };
        return fail(&format!("no check or issue has the id {}{near}", options.id));
    };
    anstream::print!("{}", explanation(&card, &texts));
    ExitCode::SUCCESS
}

/// The card as text for a terminal, with styles.
pub fn explanation(card: &Finding, texts: &Texts) -> String {
    let mut out = String::new();
    let Some(text) = &card.text else { return out };
    let (bold, id) = (Style::new().bold(), Style::new().fg_color(Some(AnsiColor::Cyan.into())));
    // A String takes everything.
    let _ = writeln!(out, "{bold}{}{bold:#}\n{id}{}{id:#}\n", text.title, card.id);
    paragraph(&mut out, &text.meaning);
    if !text.why.is_empty() {
        paragraph(&mut out, &format!("{} {}", texts.text("ui-why", &[]), text.why));
    }
    section(&mut out, &texts.text("ui-causes", &[]), text.causes.iter().map(|cause| ("- ".to_owned(), cause.as_str())));
    if !text.caution.is_empty() {
        let caution = Style::new().fg_color(Some(AnsiColor::Yellow.into())).bold();
        let _ = writeln!(out, "{caution}{}{caution:#}", texts.text("ui-caution", &[]));
        paragraph(&mut out, &text.caution);
    }
    let layout = layout(card, text.steps.len());
    steps(&mut out, &texts.text("ui-steps", &[]), card, &layout.before, texts);
    // Of a card nothing is decided.
    if !layout.branches.is_empty() || !layout.bare.is_empty() {
        heading(&mut out, &texts.text("ui-situations-all", &[]));
        out.push('\n');
    }
    let bare = card.titles_of(&layout.bare);
    section(&mut out, "", bare.into_iter().map(|title| ("- ".to_owned(), title)));
    for branch in &layout.branches {
        card.titles_of(&branch.situations).into_iter().for_each(|title| heading(&mut out, title));
        steps(&mut out, "", card, &branch.steps, texts);
    }
    steps(&mut out, &texts.text("heading-in-any-case", &[]), card, &layout.after, texts);
    if !text.verify.is_empty() {
        heading(&mut out, &texts.text("ui-verify", &[]));
        paragraph(&mut out, &text.verify);
    }
    for (_, command) in card.commands_of(None) {
        push_command(&mut out, command, texts);
    }
    for link in &card.links {
        let _ = writeln!(out, "{}: {}", link.title.as_deref().unwrap_or(&link.name), link.url);
    }
    if !card.related.is_empty() {
        let _ = writeln!(out, "{} {}", texts.text("ui-related", &[]), card.related.join(", "));
    }
    out
}

fn push_command(out: &mut String, command: &Command, texts: &Texts) {
    let green = Style::new().fg_color(Some(AnsiColor::Green.into()));
    let _ = writeln!(out, "   {} ({})", command.purpose.as_deref().unwrap_or_default(), remarks(command, texts));
    // A command is copied as it stands: it is never wrapped.
    for line in command.text.lines() {
        let _ = writeln!(out, "     {green}{line}{green:#}");
    }
    out.push('\n');
}

/// Steps under a title, numbered from 1, each with its commands.
fn steps(out: &mut String, title: &str, card: &Finding, numbers: &[u32], texts: &Texts) {
    let all = card.text.as_ref().map_or(&[][..], |text| &text.steps);
    if !numbers.is_empty() && !title.is_empty() {
        heading(out, title);
    }
    for (n, &number) in (1..).zip(numbers) {
        let mark = format!("{n}. ");
        let rest = " ".repeat(mark.len());
        let text = all.get(number as usize - 1).map_or("", String::as_str);
        let _ = writeln!(out, "{}", textwrap::fill(text, lines().initial_indent(&mark).subsequent_indent(&rest)));
        for (_, command) in card.commands_of(Some(number)) {
            out.push('\n');
            push_command(out, command, texts);
        }
    }
    out.push('\n');
}

fn section<'a>(out: &mut String, title: &str, items: impl Iterator<Item = (String, &'a str)>) {
    let mut items = items.peekable();
    if items.peek().is_none() {
        return;
    }
    if !title.is_empty() {
        heading(out, title);
    }
    for (mark, item) in items {
        let rest = " ".repeat(mark.len());
        let options = lines().initial_indent(&mark).subsequent_indent(&rest);
        out.push_str(&textwrap::fill(item, options));
        out.push('\n');
    }
    out.push('\n');
}

fn heading(out: &mut String, title: &str) {
    let bold = Style::new().bold();
    let _ = writeln!(out, "{bold}{title}{bold:#}");
}

/// Paths and switches stay whole: lines end at blanks alone.
fn lines() -> textwrap::Options<'static> {
    textwrap::Options::new(WIDTH)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .break_words(false)
}

fn paragraph(out: &mut String, text: &str) {
    out.push_str(&textwrap::fill(text, lines()));
    out.push_str("\n\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::texts::LANGUAGES;

    #[test]
    fn every_row_is_explained_whole_in_every_language() {
        for language in LANGUAGES {
            let texts = texts(language.tag).expect("its texts");
            for row in Catalog::default().entries() {
                let card = card(row.id, &texts).expect("its card");
                let said = anstream::adapter::strip_str(&explanation(&card, &texts)).to_string();
                let text = card.text.expect("its texts");
                assert!(said.starts_with(&text.title), "{}", row.id);
                let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                for sentence in text.steps.iter().chain(&text.causes).chain([&text.meaning, &text.caution, &text.verify]) {
                    assert!(folded(&said).contains(&folded(sentence)), "{}: {sentence}", row.id);
                }
                for command in &card.commands {
                    assert!(command.text.lines().all(|line| said.contains(line)), "{}: {}", row.id, command.text);
                }
            }
        }
    }
}
