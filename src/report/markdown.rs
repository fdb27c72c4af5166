//! Exports a report as Markdown, for tickets and mails.
//!
//! Whatever comes from a log stands in code spans and fenced blocks that it cannot leave: it makes no link, image, mention or
//! HTML.

use super::layout::layout;
use super::localize::{localize_as, remarks};
use super::model::{Certainty, Command, Evidence, Finding, Report, Run};
use crate::texts::{Texts, clean};

/// Stand before and after a value of the log in a sentence until the sentence becomes Markdown. Not used by any script.
const MARKS: [char; 2] = ['\u{e000}', '\u{e001}'];
/// Longest value in a sentence, in characters: with its marks it is not cut.
const MOST_VALUE: usize = 390;
/// Longest line of evidence, in characters.
const MOST_LINE: usize = 300;

/// Renders the run with this number.
pub fn markdown(report: &Report, run: u32, texts: &Texts) -> String {
    let mut part = Report { runs: report.runs.iter().filter(|r| r.number == run).cloned().collect(), ..head(report) };
    localize_as(&mut part, texts, marked);
    let mut out = String::new();
    for text in part.notices.iter().filter_map(|notice| notice.text.as_deref()) {
        out.push_str(&format!("> {}\n\n", sentence(text)));
    }
    if let Some(run) = part.runs.first() {
        push_run(&mut out, run, texts);
    }
    if !part.suggestions.is_empty() {
        out.push_str(&format!("## {}\n\n", texts.text("heading-suggestions", &[])));
        for suggestion in &part.suggestions {
            out.push_str(&format!("- {} ({}): {}\n", sentence(&suggestion.title), span(&suggestion.id), sentence(&suggestion.why)));
        }
        out.push('\n');
    }
    out.push_str(&format!("---\nsetup-readiness {} ({})\n", report.tool.version, report.tool.content_date));
    out
}

/// A report without its runs.
fn head(report: &Report) -> Report {
    Report {
        schema: report.schema.clone(),
        tool: report.tool.clone(),
        source: report.source.clone(),
        suggestions: report.suggestions.clone(),
        notices: report.notices.clone(),
        shown_run: report.shown_run,
        asked: String::new(),
        runs: Vec::new(),
    }
}

fn push_run(out: &mut String, run: &Run, texts: &Texts) {
    let facts = [
        run.product.as_deref().map(|p| super::localize::product_name(Some(p), texts)),
        run.setup_release.clone(),
        run.setup_build.as_deref().map(span),
        run.mode.as_ref().map(|mode| span(mode.name())),
        run.server.as_deref().map(span),
        run.user.as_deref().map(span),
        run.started.as_deref().map(|s| span(&format!("{s} UTC"))),
        Some(texts.text(&format!("outcome-{}", run.outcome.name()), &[])),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    out.push_str(&format!("{}\n\n", facts.join(" · ")));
    if !run.plan.is_empty() {
        out.push_str(&format!("## {}\n\n", texts.text("heading-plan", &[])));
        for (n, step) in run.plan.iter().enumerate() {
            out.push_str(&format!("{}. {}\n", n + 1, sentence(&step.step)));
        }
        out.push('\n');
    }
    for finding in &run.findings {
        push_finding(out, finding, texts);
    }
}

fn push_finding(out: &mut String, f: &Finding, texts: &Texts) {
    let Some(text) = &f.text else { return };
    let severity = texts.text(&format!("severity-{}", f.severity.name()), &[]);
    let heading = if f.certainty == Certainty::Probable { "finding-heading-probable" } else { "finding-heading" };
    let heading = texts.text(heading, &[("severity", &severity), ("title", &text.title)]);
    out.push_str(&format!("## {} ({})\n\n{}\n\n", sentence(&heading), span(&f.id), sentence(&text.meaning)));
    if !text.caution.is_empty() {
        out.push_str(&format!("**{}**\n\n", sentence(&text.caution)));
    }
    let layout = layout(f, text.steps.len());
    push_steps(out, f, &layout.before, texts);
    for branch in &layout.branches {
        let title = f.situations[branch.situation].title.as_deref().unwrap_or_default();
        out.push_str(&format!("**{}**\n\n", sentence(title)));
        push_steps(out, f, &branch.steps, texts);
    }
    if !layout.after.is_empty() && !layout.branches.is_empty() {
        out.push_str(&format!("**{}**\n\n", texts.text("heading-in-any-case", &[])));
    }
    push_steps(out, f, &layout.after, texts);
    if !text.verify.is_empty() {
        out.push_str(&format!("{}\n\n", sentence(&text.verify)));
    }
    for (_, command) in f.commands_of(None) {
        push_command(out, command, "", texts);
    }
    for link in &f.links {
        out.push_str(&format!("- [{}](<{}>)\n", sentence(link.title.as_deref().unwrap_or(&link.name)), link.url));
    }
    if !f.evidence.is_empty() {
        let lines: Vec<String> = f
            .evidence
            .iter()
            .map(|e| match e {
                Evidence::Line { line, text, file, .. } => {
                    format!("{}{line}: {}", file.as_ref().map_or(String::new(), |f| format!("{f}:")), cut(text))
                }
                Evidence::Answer { question, answer } => format!("{question} = {answer}"),
            })
            .collect();
        out.push_str(&format!("\n{}\n", fenced(&lines)));
    }
    out.push('\n');
}

/// Adds steps, numbered from 1, each with its commands.
fn push_steps(out: &mut String, f: &Finding, steps: &[u32], texts: &Texts) {
    let all = f.text.as_ref().map_or(&[][..], |text| &text.steps);
    for (n, &step) in (1..).zip(steps) {
        let text = all.get(step as usize - 1).map_or("", String::as_str);
        out.push_str(&format!("{n}. {}\n", sentence(text)));
        for (_, command) in f.commands_of(Some(step)) {
            out.push('\n');
            push_command(out, command, "   ", texts);
        }
    }
    if !steps.is_empty() {
        out.push('\n');
    }
}

/// Adds a command: what it is for, where to run it, and its text, each line behind `indent`.
fn push_command(out: &mut String, command: &Command, indent: &str, texts: &Texts) {
    let purpose = sentence(command.purpose.as_deref().unwrap_or(""));
    out.push_str(&format!("{indent}{purpose} ({})\n\n", remarks(command, texts)));
    for line in fenced(&command.text.lines().map(str::to_owned).collect::<Vec<_>>()).lines() {
        out.push_str(&format!("{indent}{line}\n"));
    }
    out.push('\n');
}

fn cut(text: &str) -> String {
    let short: String = text.chars().take(MOST_LINE).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}

/// Marks a value of the log for [`sentence`].
fn marked(value: &str) -> String {
    let value = clean(value);
    let value = value.chars().filter(|c| !MARKS.contains(c)).take(MOST_VALUE);
    MARKS[..1].iter().copied().chain(value).chain(MARKS[1..].iter().copied()).collect()
}

/// Renders a sentence of ours: its marked values as code spans, the rest as plain text.
fn sentence(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (n, piece) in text.split(MARKS[0]).enumerate() {
        // A sentence that was cut may lack the second mark.
        let (value, own) = if n == 0 { ("", piece) } else { piece.split_once(MARKS[1]).unwrap_or((piece, "")) };
        if !value.is_empty() {
            if out.ends_with('\\') {
                out.push('\\');
            }
            out.push_str(&span(value));
        }
        for c in own.chars().filter(|c| !MARKS.contains(c)) {
            // Placeholders such as `<server>` would be HTML.
            if matches!(c, '<' | '>' | '*' | '`' | '[' | ']') {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
}

/// Renders a code span whose fence is longer than any in the text.
fn span(text: &str) -> String {
    let text = clean(text);
    if text.trim().is_empty() {
        return text;
    }
    let fence = "`".repeat(longest(&text) + 1);
    // A renderer takes one blank off both sides.
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    [&fence, pad, &text, pad, &fence].concat()
}

/// Renders a code block whose fence is longer than any in the text.
fn fenced(lines: &[String]) -> String {
    let text = lines.iter().map(|line| shown(line)).collect::<Vec<_>>().join("\n");
    let fence = "`".repeat(longest(&text).max(2) + 1);
    format!("{fence}\n{text}\n{fence}")
}

/// One line of a code block, without characters that change how it shows.
fn shown(line: &str) -> String {
    line.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !crate::facts::form::is_hidden(*c)).collect()
}

/// The length of the longest run of backquotes.
fn longest(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_escapes_its_fence() {
        assert_eq!(fenced(&["a ```` b".into()]), "`````\na ```` b\n`````");
        assert_eq!(fenced(&["a\n```\n# b\u{2028}c".into()]), "````\na ``` # b c\n````");
        assert_eq!(span("a"), "`a`");
        assert_eq!(span("`a` ``"), "``` `a` `` ```");
        assert_eq!(span("a\n\nb"), "`a  b`");
        assert_eq!(span(" "), " ");
    }

    #[test]
    fn values_in_sentences_are_code() {
        let title = format!("Uses <server> of C:\\{} now", marked("[x](http://y) <img src=x> @z`\u{e001}"));
        assert_eq!(sentence(&title), "Uses \\<server\\> of C:\\\\`` [x](http://y) <img src=x> @z` `` now");
        let cut: String = marked(&"x".repeat(1000)).chars().take(100).collect();
        assert_eq!(sentence(&cut), format!("`{}`", "x".repeat(99)));
    }
}
