//! What an export says of a run, in its order: one account, which each form of export ([`Form`]) writes in its own way.

use super::layout::{Layout, layout};
use super::localize::{localize_as, product_name, remarks};
use super::model::{Certainty, Command, Finding, FindingKind, Report, Run};
use super::{attempt, cascade, quote, subject, trust};
use crate::texts::{Texts, clean};

/// Stand before and after a value of the log in a sentence until the sentence is written. Not used by any script.
const MARKS: [char; 2] = ['\u{e000}', '\u{e001}'];
/// Longest value in a sentence, in characters: with its marks it is not cut.
const MOST_VALUE: usize = 390;

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
    /// A title within a finding; a sentence.
    fn section(&mut self, text: &str);
    /// A sentence by itself.
    fn paragraph(&mut self, text: &str);
    /// The same, to be seen first.
    fn strong(&mut self, text: &str);
    /// Steps in order, each a sentence with its commands.
    fn steps(&mut self, steps: &[(&str, Vec<Told<'_>>)]);
    /// Sentences in no order, each with the id of what it is about.
    fn list(&mut self, items: &[(&str, Option<&str>)]);
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
        let known = known(report, run, texts);
        if !known.is_empty() {
            form.known(&known);
        }
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

/// What the run was.
fn known(report: &Report, run: &Run, texts: &Texts) -> Vec<Known> {
    let value = |text: &Option<String>| text.clone().map(Known::Value);
    let total = attempt::total(report);
    let number = (total > 1).then(|| texts.text("attempt-of", &[("number", &run.number.to_string()), ("total", &total.to_string())]));
    let outcome = subject::outcome(report, run).map(|id| texts.text(&id, &[]));
    let mode = |mode| attempt::mode_name(mode, texts).map_or_else(|| Known::Value(mode.name().to_owned()), Known::Own);
    let parts = [
        number.map(Known::Own),
        run.product.as_deref().map(|product| Known::Own(product_name(Some(product), texts))),
        run.setup_release.clone().map(Known::Own),
        value(&run.setup_build),
        run.mode.as_ref().map(mode),
        value(&run.server),
        value(&run.user),
        run.started.as_deref().map(|started| Known::Own(attempt::moment(started))),
        outcome.map(Known::Own),
    ];
    parts.into_iter().flatten().collect()
}

fn tell_run(run: &Run, texts: &Texts, form: &mut dyn Form) {
    if !run.plan.is_empty() {
        form.title(&texts.text("heading-plan", &[]), None);
        form.steps(&run.plan.iter().map(|step| (step.step.as_str(), Vec::new())).collect::<Vec<_>>());
    }
    for root in cascade::roots(run).into_iter().filter_map(|at| run.findings.get(at)) {
        let follow = cascade::all_consequences(run, &root.id).into_iter().filter_map(|at| run.findings.get(at)).collect::<Vec<_>>();
        tell_finding(root, &follow, texts, form);
    }
}

fn tell_finding(finding: &Finding, consequences: &[&Finding], texts: &Texts, form: &mut dyn Form) {
    let Some(text) = &finding.text else { return };
    let severity = texts.text(&["severity-", finding.severity.name()].concat(), &[]);
    let heading = if finding.certainty == Certainty::Probable { "finding-heading-probable" } else { "finding-heading" };
    let id = Some(finding.id.as_str()).filter(|_| !trust::is_titled_by_id(finding));
    form.title(&texts.text(heading, &[("severity", &severity), ("title", &text.title)]), id);
    form.paragraph(&text.meaning);
    trust::remarks(finding).iter().for_each(|remark| form.notice(&texts.text(remark.id, &[("ids", &remark.ids)])));
    // What usually goes wrong at the step is the only lead to an error that nothing explains.
    if finding.kind == FindingKind::UnrecognizedError && !text.causes.is_empty() {
        form.section(&texts.text("ui-causes", &[]));
        form.list(&text.causes.iter().map(|cause| (cause.as_str(), None)).collect::<Vec<_>>());
    }
    if !text.caution.is_empty() {
        form.strong(&text.caution);
    }
    tell_remedy(finding, texts, form);
    if !text.verify.is_empty() {
        form.paragraph(&text.verify);
    }
    finding.commands_of(None).for_each(|(_, command)| form.command(&Told::of(command, texts)));
    finding.links.iter().for_each(|link| form.link(link.title.as_deref().unwrap_or(&link.name), &link.url));
    if !finding.evidence.is_empty() {
        form.lines(&quote::lines(finding));
    }
    if !consequences.is_empty() {
        form.section(&texts.count("ui-consequences", consequences.len() as u64, &[]));
        let title = |finding: &&Finding| finding.text.as_ref().map_or("", |text| text.title.as_str()).to_owned();
        let titles: Vec<(String, &str)> = consequences.iter().map(|finding| (title(finding), finding.id.as_str())).collect();
        form.list(&titles.iter().map(|(title, id)| (title.as_str(), Some(*id))).collect::<Vec<_>>());
    }
    form.end();
}

/// What to do: what comes first in every case, what each situation needs that may be the reader's, what comes after that.
fn tell_remedy(finding: &Finding, texts: &Texts, form: &mut dyn Form) {
    let all = finding.text.as_ref().map_or(&[][..], |text| &text.steps);
    let steps = |numbers: &[u32], form: &mut dyn Form| {
        let step = |number: &u32| {
            let commands = finding.commands_of(Some(*number)).map(|(_, command)| Told::of(command, texts));
            (all.get(*number as usize - 1).map_or("", String::as_str), commands.collect())
        };
        if !numbers.is_empty() {
            form.steps(&numbers.iter().map(step).collect::<Vec<_>>());
        }
    };
    let found = layout(finding, all.len());
    let Layout { before, branches, bare, is_decided, after, .. } = &found;
    steps(before, form);
    // A single one that may be is no question; it is marked all the same.
    if *is_decided || found.is_question() {
        form.section(&texts.text(if *is_decided { "ui-situations" } else { "ui-situations-all" }, &[]));
    }
    let mark = texts.text(if *is_decided { "ui-situation-yes" } else { "ui-situation-unknown" }, &[]);
    let marked = |title: &str| [title, " · ", &mark].concat();
    let bare: Vec<String> = finding.titles_of(bare).into_iter().map(marked).collect();
    if !bare.is_empty() {
        form.list(&bare.iter().map(|title| (title.as_str(), None)).collect::<Vec<_>>());
    }
    for branch in branches {
        finding.titles_of(&branch.situations).into_iter().for_each(|title| form.strong(&marked(title)));
        steps(&branch.steps, form);
    }
    if !after.is_empty() {
        form.section(&texts.text("heading-in-any-case", &[]));
    }
    steps(after, form);
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
