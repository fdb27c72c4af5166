//! Exports a report as Markdown, for tickets and mails.
//!
//! Whatever comes from a log stands in code spans and fenced blocks that it cannot leave: it makes no link, image, mention or
//! HTML.

use super::model::Report;
use super::outline::{Form, Known, Piece, Told, is_mark, pieces, shown, tell};
use crate::texts::{Texts, clean};

/// Renders the run with this number.
pub fn markdown(report: &Report, run: u32, texts: &Texts) -> String {
    let mut form = Markdown(String::new());
    tell(report, run, texts, &mut form);
    form.0.push_str(&format!("---\nsetup-readiness {} ({})\n", report.tool.version, report.tool.content_date));
    form.0
}

struct Markdown(String);

impl Form for Markdown {
    fn notice(&mut self, text: &str) {
        self.0.push_str(&format!("> {}\n\n", sentence(text)));
    }

    fn known(&mut self, parts: &[Known]) {
        let parts = parts.iter().map(|part| match part {
            Known::Own(text) => text.clone(),
            Known::Value(text) => span(text),
        });
        self.0.push_str(&format!("{}\n\n", parts.collect::<Vec<_>>().join(" · ")));
    }

    fn title(&mut self, text: &str, id: Option<&str>) {
        let id = id.map_or(String::new(), |id| format!(" ({})", span(id)));
        self.0.push_str(&format!("## {}{id}\n\n", sentence(text)));
    }

    fn section(&mut self, text: &str) {
        if !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
        self.0.push_str(&format!("### {}\n\n", sentence(text)));
    }

    fn paragraph(&mut self, text: &str) {
        self.0.push_str(&format!("{}\n\n", sentence(text)));
    }

    fn strong(&mut self, text: &str) {
        self.0.push_str(&format!("**{}**\n\n", sentence(text)));
    }

    fn steps(&mut self, steps: &[(&str, Vec<Told<'_>>)]) {
        for (n, (text, commands)) in (1..).zip(steps) {
            self.0.push_str(&format!("{n}. {}\n", sentence(text)));
            for command in commands {
                self.0.push('\n');
                push_command(&mut self.0, command, "   ");
            }
        }
        self.0.push('\n');
    }

    fn list(&mut self, items: &[(&str, Option<&str>)]) {
        for (text, id) in items {
            let id = id.map_or(String::new(), |id| format!(" ({})", span(id)));
            self.0.push_str(&format!("- {}{id}\n", sentence(text)));
        }
        self.0.push('\n');
    }

    fn command(&mut self, command: &Told<'_>) {
        push_command(&mut self.0, command, "");
    }

    fn link(&mut self, title: &str, url: &str) {
        self.0.push_str(&format!("- [{}](<{url}>)\n", sentence(title)));
    }

    fn lines(&mut self, lines: &[String]) {
        self.0.push_str(&format!("\n{}\n", fenced(lines)));
    }

    fn suggestions(&mut self, suggestions: &[(&str, &str, &str)]) {
        for (title, id, why) in suggestions {
            self.0.push_str(&format!("- {} ({})\n  {}\n", sentence(title), span(id), sentence(why)));
        }
        self.0.push('\n');
    }

    fn end(&mut self) {
        if !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }
}

/// Adds a command: what it is for, where to run it, and its text, each line behind `indent`.
fn push_command(out: &mut String, command: &Told<'_>, indent: &str) {
    out.push_str(&format!("{indent}{} ({})\n\n", sentence(command.purpose), command.remarks));
    for line in fenced(&command.text.lines().map(str::to_owned).collect::<Vec<_>>()).lines() {
        out.push_str(&format!("{indent}{line}\n"));
    }
    out.push('\n');
}

/// Renders a sentence of ours: its values as code spans, the rest as plain text.
fn sentence(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Piece::Value(value) => {
                if out.ends_with('\\') {
                    out.push('\\');
                }
                out.push_str(&span(value));
            }
            Piece::Own(own) => {
                for c in own.chars().filter(|c| !is_mark(*c)) {
                    // Placeholders such as `<server>` would be HTML.
                    if matches!(c, '<' | '>' | '*' | '`' | '[' | ']') {
                        out.push('\\');
                    }
                    out.push(c);
                }
            }
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

/// The length of the longest run of backquotes.
fn longest(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::outline::marked;

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
