//! Questions for those who have no log, or whose log leaves something open. Answers become the same facts as log lines
//! and go through the same decision; nothing is decided here. Pure: no browser, no clock.

pub mod causes;
pub mod contradictions;
pub mod flow;
pub mod graph;
pub mod link;
pub mod question;
pub mod reach;
pub mod same;
pub mod script;
pub mod support;
pub mod topic;

pub use flow::{Flow, Outcome};
pub use graph::dot;
pub use question::Question;

pub use crate::facts::answers::SCRIPT_MARK;

use crate::facts::answers::{Answers, Wrong};
use crate::facts::set::{Facts, Proof};
use crate::report::model;

/// The next question of a flow.
pub fn next(flow: &Flow, answers: &Answers) -> Option<Question> {
    flow::next(flow, answers, &Facts::of_answers())
}

/// The questions answered so far, in order.
pub fn path(flow: &Flow, answers: &Answers) -> Vec<Question> {
    flow::path(flow, answers, &Facts::of_answers())
}

/// What the answers decide.
pub fn result(flow: &Flow, answers: &Answers) -> Outcome {
    flow::result(flow, answers, &Facts::of_answers())
}

/// What the page asks the engine, as JSON.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Request {
    /// `before`, `topic:<id>` or `after:<id>,<id>`.
    pub flow: String,
    /// Answers, question and value, in the order they were given; a question may have several.
    pub answers: Vec<(String, String)>,
    /// The value of `answers=` in a link; it is read before `answers`.
    pub link: Option<String>,
    /// A script's output; it is read before `answers`.
    pub output: Option<String>,
    /// Answers that replace what was said before, question and value.
    pub set: Vec<(String, String)>,
    /// What a log showed ([`known`]), fact and value: it is not asked.
    pub known: Vec<(String, String)>,
}

/// The engine's reply.
#[derive(Debug, serde::Serialize)]
pub struct Reply {
    /// The flow is known.
    pub known: bool,
    /// Every answer that is used, question and value, in the order of the path.
    pub answers: Vec<(String, String)>,
    /// The same in the form of a link.
    pub link: String,
    /// The next question.
    pub next: Option<Question>,
    /// The questions answered so far.
    pub path: Vec<Question>,
    /// What the answers decide.
    pub result: Option<Outcome>,
    /// Answers that cannot be true together.
    pub contradictions: Vec<contradictions::Contradiction>,
    /// Parts of the link, and answers, that could not be used.
    pub rejected: Vec<String>,
    /// One of the answers to be set is none: nothing was set.
    pub refused: bool,
    /// How many answers the script's output gave; `None` where it is no output of the script.
    pub from_output: Option<usize>,
    /// The report on the answers, without texts.
    pub report: Option<model::Report>,
}

impl Request {
    /// The answers of all sources together, what could not be used of them, and how many the script's output gave.
    fn gather(&self) -> (Answers, Vec<String>, Option<usize>) {
        let (mut answers, mut rejected) = self.link.as_deref().map(link::read).unwrap_or_default();
        let found = self.output.as_deref().and_then(|text| crate::facts::answers::script_output(text.lines()));
        let from_output = found.as_ref().map(|f| f.iter().filter(|(_, _, v)| v != crate::facts::answers::UNKNOWN).count());
        let mut put = |name: &str, value: &str| {
            if let Err(wrong) = answers.add(name, value) {
                rejected.push(match wrong {
                    Wrong::Question => name.chars().take(100).collect(),
                    Wrong::Value => format!("{name}: {}", value.chars().take(100).collect::<String>()),
                });
            }
        };
        self.answers.iter().for_each(|(n, v)| put(n, v));
        for (_, name, value) in found.into_iter().flatten() {
            put(&name, &value);
        }
        (answers, rejected, from_output)
    }

    /// What the log showed, as facts.
    fn known(&self) -> Facts {
        let mut facts = Facts::of_answers();
        for (name, value) in &self.known {
            if let Some(fact) = crate::facts::find(name) {
                facts.add(fact, value.clone(), Proof::Answer { question: fact.name.into(), answer: value.clone() });
            }
        }
        facts
    }
}

/// What a run of a report shows, fact and value: its header, its settings, and what its findings rest on.
pub fn known(run: &model::Run) -> Vec<(String, String)> {
    let header =
        [("Product", &run.product), ("Operation", &run.mode), ("SetupBuild", &run.setup_build), ("InstalledBuild", &run.installed_build)];
    let header = header.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value.clone()?)));
    let settings = run.analysis.iter().filter(|r| r.kind == "setting" && r.state == "value").map(|r| (r.id.clone(), r.value.clone()));
    let because = run.findings.iter().flat_map(|f| &f.because).map(|b| (b.fact.clone(), b.value.clone()));
    header.chain(settings).chain(because).collect()
}

/// Answers a request.
pub fn reply(request: &Request) -> Reply {
    let (mut answers, rejected, from_output) = request.gather();
    let refused = request.set.iter().any(|(name, value)| crate::facts::answers::check(name, value).is_err());
    for (name, value) in request.set.iter().filter(|_| !refused) {
        let _ = answers.set(name, value);
    }
    let flow = Flow::parse(&request.flow);
    let known = request.known();
    let path = flow.as_ref().map(|f| flow::path(f, &answers, &known)).unwrap_or_default();
    // In the order of the path, so that a link reads as the conversation went.
    let mut ordered = Answers::default();
    for name in path.iter().map(|q| q.id.as_str()).chain(answers.iter().map(|(n, _)| n)) {
        for value in answers.all(name) {
            let _ = ordered.add(name, value);
        }
    }
    Reply {
        known: flow.is_some(),
        link: link::write(&ordered),
        answers: ordered.iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect(),
        next: flow.as_ref().and_then(|f| flow::next(f, &ordered, &known)),
        path,
        result: flow.as_ref().map(|f| flow::result(f, &ordered, &known)),
        contradictions: contradictions::contradictions(&ordered),
        rejected,
        refused,
        from_output,
        report: flow.as_ref().map(|f| flow::report(f, &ordered, &known)),
    }
}

/// The script for what a request leaves open.
pub fn script_for(request: &Request) -> String {
    let (answers, _, _) = request.gather();
    let Some(flow) = Flow::parse(&request.flow) else { return String::new() };
    let open: Vec<String> = flow::result(&flow, &answers, &request.known()).script.into_iter().map(str::to_owned).collect();
    script::script(&open, &answers)
}
