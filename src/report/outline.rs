//! What an export says of a run, in its order: one account, which each form of export ([`Form`]) writes in its own way.

use super::layout::layout;
use super::localize::{localize_as, product_name, remarks};
use super::model::{Certainty, Command, Evidence, Finding, Report, Run};
use crate::texts::{Texts, clean};

/// Stand before and after a value of the log in a sentence until the sentence is written. Not used by any script.
const MARKS: [char; 2] = ['\u{e000}', '\u{e001}'];
/// Longest value in a sentence, in characters: with its marks it is not cut.
const MOST_VALUE: usize = 390;
/// Longest line of evidence, in characters.
const MOST_LINE: usize = 300;

/// A piece of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Our own words.
    Own(&'a str),
    /// A value of the log, or an id.
    Value(&'a str),
}

/// One part of what a run was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// In our words.
    Own(String),
    /// As the log has it.
    Value(String),
}

/// A form of export. What is called a sentence may hold values of the log: [`pieces`] tells them apart.
pub trait Form {
    /// What to know before relying on the rest: a sentence.
    fn notice(&mut self, text: &str);
    /// What the run was.
    fn known(&mut self, parts: &[Known]);
    /// A title; a sentence. `id`: of what begins here.
    fn title(&mut self, text: &str, id: Option<&str>);
    /// A sentence by itself.
    fn paragraph(&mut self, text: &str);
    /// The same, to be seen first.
    fn strong(&mut self, text: &str);
    /// Steps in order, each a sentence with its commands.
    fn steps(&mut self, steps: &[(&str, Vec<Told<'_>>)]);
    /// A command that belongs to no step.
    fn command(&mut self, command: &Told<'_>);
    /// A page to read on: a sentence and its address.
    fn link(&mut self, title: &str, url: &str);
    /// Lines of the log.
    fn lines(&mut self, lines: &[String]);
    /// Cards worth opening: title, id, reason.
    fn suggestions(&mut self, suggestions: &[(&str, &str, &str)]);
    /// A finding ends here.
    fn end(&mut self);
}

/// A command as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told<'a> {
    /// What it is for: a sentence.
    pub purpose: &'a str,
    /// Where to run it, and what to watch out for.
    pub remarks: String,
    /// Verbatim.
    pub text: &'a str,
}

impl<'a> Told<'a> {
    fn of(command: &'a Command, texts: &Texts) -> Self {
        Self { purpose: command.purpose.as_deref().unwrap_or_default(), remarks: remarks(command, texts), text: &command.text }
    }
}

/// Tells the run with this number.
pub fn tell(report: &Report, run: u32, texts: &Texts, form: &mut dyn Form) {
    let mut part = Report { runs: report.runs.iter().filter(|r| r.number == run).cloned().collect(), ..head(report) };
    localize_as(&mut part, texts, marked);
    part.notices.iter().filter_map(|notice| notice.text.as_deref()).for_each(|text| form.notice(text));
    if let Some(run) = part.runs.first() {
        tell_run(run, texts, form);
    }
    if !part.suggestions.is_empty() {
        form.title(&texts.text("heading-suggestions", &[]), None);
        let each = part.suggestions.iter().map(|suggestion| (suggestion.title.as_str(), suggestion.id.as_str(), suggestion.why.as_str()));
        form.suggestions(&each.collect::<Vec<_>>());
    }
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

fn tell_run(run: &Run, texts: &Texts, form: &mut dyn Form) {
    let value = |text: &Option<String>| text.clone().map(Known::Value);
    let parts = [
        run.product.as_deref().map(|product| Known::Own(product_name(Some(product), texts))),
        run.setup_release.clone().map(Known::Own),
        value(&run.setup_build),
        run.mode.as_ref().map(|mode| Known::Value(mode.name().to_owned())),
        value(&run.server),
        value(&run.user),
        run.started.as_deref().map(|started| Known::Value(format!("{started} UTC"))),
        Some(Known::Own(texts.text(&["outcome-", run.outcome.name()].concat(), &[]))),
    ];
    form.known(&parts.into_iter().flatten().collect::<Vec<_>>());
    if !run.plan.is_empty() {
        form.title(&texts.text("heading-plan", &[]), None);
        form.steps(&run.plan.iter().map(|step| (step.step.as_str(), Vec::new())).collect::<Vec<_>>());
    }
    run.findings.iter().for_each(|finding| tell_finding(finding, texts, form));
}

fn tell_finding(finding: &Finding, texts: &Texts, form: &mut dyn Form) {
    let Some(text) = &finding.text else { return };
    let severity = texts.text(&["severity-", finding.severity.name()].concat(), &[]);
    let heading = if finding.certainty == Certainty::Probable { "finding-heading-probable" } else { "finding-heading" };
    form.title(&texts.text(heading, &[("severity", &severity), ("title", &text.title)]), Some(&finding.id));
    form.paragraph(&text.meaning);
    if !text.caution.is_empty() {
        form.strong(&text.caution);
    }
    let steps = |numbers: &[u32], form: &mut dyn Form| {
        let step = |number: &u32| {
            let commands = finding.commands_of(Some(*number)).map(|(_, command)| Told::of(command, texts));
            (text.steps.get(*number as usize - 1).map_or("", String::as_str), commands.collect())
        };
        if !numbers.is_empty() {
            form.steps(&numbers.iter().map(step).collect::<Vec<_>>());
        }
    };
    let layout = layout(finding, text.steps.len());
    steps(&layout.before, form);
    for branch in &layout.branches {
        form.strong(finding.situations[branch.situation].title.as_deref().unwrap_or_default());
        steps(&branch.steps, form);
    }
    if !layout.after.is_empty() && !layout.branches.is_empty() {
        form.strong(&texts.text("heading-in-any-case", &[]));
    }
    steps(&layout.after, form);
    if !text.verify.is_empty() {
        form.paragraph(&text.verify);
    }
    finding.commands_of(None).for_each(|(_, command)| form.command(&Told::of(command, texts)));
    finding.links.iter().for_each(|link| form.link(link.title.as_deref().unwrap_or(&link.name), &link.url));
    if !finding.evidence.is_empty() {
        form.lines(&finding.evidence.iter().map(line).collect::<Vec<_>>());
    }
    form.end();
}

/// A line of evidence with its number, or an answer with its question.
fn line(evidence: &Evidence) -> String {
    match evidence {
        Evidence::Line { line, text, file, .. } => {
            let file = file.as_ref().map_or(String::new(), |file| format!("{file}:"));
            format!("{file}{line}: {}", cut(text))
        }
        Evidence::Answer { question, answer } => format!("{question} = {answer}"),
    }
}

fn cut(text: &str) -> String {
    let short: String = text.chars().take(MOST_LINE).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}

/// Marks a value of the log for [`pieces`].
pub fn marked(value: &str) -> String {
    let value = clean(value);
    let value = value.chars().filter(|c| !MARKS.contains(c)).take(MOST_VALUE);
    MARKS[..1].iter().copied().chain(value).chain(MARKS[1..].iter().copied()).collect()
}

/// The pieces of a sentence: our own words and marked values. Our own may hold stray marks, which mean nothing.
pub fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    text.split(MARKS[0]).enumerate().flat_map(|(n, piece)| {
        // A sentence that was cut may lack the second mark.
        let (value, own) = if n == 0 { ("", piece) } else { piece.split_once(MARKS[1]).unwrap_or((piece, "")) };
        [Piece::Value(value), Piece::Own(own)].into_iter().filter(|piece| !matches!(piece, Piece::Value("") | Piece::Own("")))
    })
}

/// Whether a character of our own words is a stray mark.
pub fn is_mark(c: char) -> bool {
    MARKS.contains(&c)
}

/// One line of a log, without characters that change how it shows.
pub fn shown(line: &str) -> String {
    line.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !crate::facts::form::is_hidden(*c)).collect()
}
