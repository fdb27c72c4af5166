//! Exports a localized report as Markdown, for tickets and mails.

use super::model::{Certainty, Evidence, Finding, Report, Run};
use crate::texts::Texts;

/// Renders the run with this number of a localized report.
pub fn markdown(report: &Report, run: u32, texts: &Texts) -> String {
    let mut out = String::new();
    for notice in &report.notices {
        if let Some(text) = &notice.text {
            out.push_str(&format!("> {text}\n\n"));
        }
    }
    if let Some(run) = report.runs.iter().find(|r| r.number == run) {
        push_run(&mut out, run, texts);
    }
    if !report.suggestions.is_empty() {
        out.push_str(&format!("## {}\n\n", texts.text("heading-suggestions", &[])));
        for suggestion in &report.suggestions {
            out.push_str(&format!("- {} (`{}`): {}\n", suggestion.title, suggestion.id, suggestion.why));
        }
        out.push('\n');
    }
    out.push_str(&format!("---\nsetup-readiness {} ({})\n", report.tool.version, report.tool.content_date));
    out
}

fn push_run(out: &mut String, run: &Run, texts: &Texts) {
    let facts = [
        run.product.as_deref().map(|p| super::localize::product_name(Some(p), texts)),
        run.setup_release.clone(),
        run.setup_build.clone(),
        run.mode.as_ref().map(|mode| mode.name().to_owned()),
        run.server.clone(),
        run.user.clone(),
        run.started.as_deref().map(|s| format!("{s} UTC")),
        Some(texts.text(&format!("outcome-{}", run.outcome.name()), &[])),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    out.push_str(&format!("{}\n\n", facts.join(" · ")));
    if !run.plan.is_empty() {
        out.push_str(&format!("## {}\n\n", texts.text("heading-plan", &[])));
        for (n, step) in run.plan.iter().enumerate() {
            out.push_str(&format!("{}. {}\n", n + 1, step.step));
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
    out.push_str(&format!("## {heading} (`{}`)\n\n{}\n\n", f.id, text.meaning));
    for s in &text.situations {
        out.push_str(&format!("**{s}**\n\n"));
    }
    for (n, step) in text.steps.iter().enumerate() {
        out.push_str(&format!("{}. {step}\n", n + 1));
    }
    for c in &f.commands {
        let purpose = c.purpose.as_deref().unwrap_or("");
        let risk = if c.risky { format!(" ({})", texts.text("command-risky", &[])) } else { String::new() };
        out.push_str(&format!("\n{purpose}{risk}\n\n{}\n", fenced(&c.text)));
    }
    if !text.verify.is_empty() {
        out.push_str(&format!("\n{}\n", text.verify));
    }
    if !text.caution.is_empty() {
        out.push_str(&format!("\n**{}**\n", text.caution));
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
        out.push_str(&format!("\n{}\n", fenced(&lines.join("\n"))));
    }
    out.push('\n');
}

fn cut(text: &str) -> String {
    let short: String = text.chars().take(300).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}

/// Renders a code block whose fence is longer than any in the text.
fn fenced(text: &str) -> String {
    let mut longest = 2;
    let mut run = 0;
    for c in text.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    format!("{fence}\n{text}\n{fence}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_text_escapes_its_fence() {
        assert_eq!(super::fenced("a ```` b"), "`````\na ```` b\n`````");
    }
}
