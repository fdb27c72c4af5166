//! A conversation: takes the answers so far, yields the next question and what the answers decide.

use super::flow::{self, Flow, Outcome};
use super::question::Question;
use super::{contradictions, link, script};
use crate::catalog::Catalog;
use crate::facts::answers::{Answers, UNKNOWN, script_output};
use crate::facts::set::{Facts, Proof};
use crate::report::model;

/// Returns the next question of a flow.
pub fn next(flow: &Flow, answers: &Answers) -> Option<Question> {
    flow::next(flow, answers, &Facts::of_answers())
}

/// Returns the questions answered so far, in order.
pub fn path(flow: &Flow, answers: &Answers) -> Vec<Question> {
    flow::path(flow, answers, &Facts::of_answers())
}

/// Returns what the answers decide.
pub fn result(flow: &Flow, answers: &Answers) -> Outcome {
    flow::result(flow, answers, &Facts::of_answers())
}

/// The input of a conversation. Answers are written as in a link ([`link`]).
#[derive(Debug, Default, Clone)]
pub struct Request {
    /// `before`, `topic:<id>` or `after:<id>,<id>`.
    pub flow: String,
    /// The answers that a person gave so far.
    pub answers: String,
    /// Answers that the script gave so far.
    pub printed: String,
    /// Answers of a person that replace earlier ones.
    pub set: String,
    /// Output of the script.
    pub output: Option<String>,
    /// What a log showed ([`known`]), so that it is not asked.
    pub known: String,
}

/// The result of a conversation.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    /// Whether the flow is known.
    pub known: bool,
    /// The answers used, as question and value, in the order of the path.
    pub answers: Vec<(String, String)>,
    /// Those that a person gave, in the form of a link.
    pub given: String,
    /// Those that the script gave, in the same form.
    pub printed: String,
    /// Those that go into a link: a person chose them from a list.
    pub link: String,
    /// The next question.
    pub next: Option<Question>,
    /// The questions answered so far.
    pub path: Vec<Question>,
    /// Returns what the answers decide.
    pub result: Option<Outcome>,
    /// Answers that cannot be true together.
    pub contradictions: Vec<contradictions::Contradiction>,
    /// Parts of the link, and answers, that were rejected.
    pub rejected: Vec<String>,
    /// Whether an answer to be set was invalid, in which case none was set.
    pub refused: bool,
    /// Number of answers in the script's output; `None` if it is not output of the script.
    pub from_output: Option<usize>,
    /// The report on the answers, without texts.
    pub report: Option<model::Report>,
}

impl Request {
    /// Returns the answers of all sources, the rejected ones, and the number of answers in the script's output.
    fn gather(&self) -> Gathered {
        let (given, rejected) = link::read(&self.answers);
        let (mut printed, _) = link::read(&self.printed);
        let found = self.output.as_deref().and_then(|text| script_output(text.lines()));
        let mut count = 0;
        for (_, name, value) in found.iter().flatten() {
            count += usize::from(value != UNKNOWN);
            // Cannot fail: they were checked when they were read.
            let _ = printed.add(name, value);
        }
        Gathered { given, printed, rejected, from_output: found.is_some().then_some(count) }
    }

    /// Returns what the log showed, as facts.
    fn known(&self) -> Facts {
        let mut facts = Facts::of_answers();
        for (name, value) in link::parts(&self.known).flatten() {
            if let Some(fact) = crate::facts::find(&name) {
                facts.add(fact, value.clone(), Proof::Answer { question: fact.name.into(), answer: value });
            }
        }
        facts
    }
}

/// The answers of a request.
struct Gathered {
    given: Answers,
    printed: Answers,
    rejected: Vec<String>,
    from_output: Option<usize>,
}

impl Gathered {
    /// Returns the answers together; where both answered, both stand.
    fn together(&self) -> Answers {
        let mut all = self.given.clone();
        for (name, value) in self.printed.iter() {
            let _ = all.add(name, value);
        }
        all
    }
}

/// Returns what a run of a report shows, in the form of a link: its header, its settings, and the facts behind its findings.
pub fn known(run: &model::Run) -> String {
    let mut out = String::new();
    let header = [
        ("Product", run.product.as_deref()),
        ("Operation", run.mode.as_ref().map(model::Mode::name)),
        ("SetupBuild", run.setup_build.as_deref()),
        ("InstalledBuild", run.installed_build.as_deref()),
        ("LoggedOnUser", run.user.as_deref()),
        ("OrganizationName", run.organization.as_deref()),
        ("ComputerNameDnsFullyQualified", run.server.as_deref().filter(|server| server.contains('.'))),
    ];
    for (name, value) in header {
        if let Some(value) = value {
            link::part(name, value, &mut out);
        }
    }
    for setting in run.analysis.iter().filter(|r| r.state == model::EvaluatedState::Value) {
        link::part(&setting.id, &setting.value, &mut out);
    }
    for finding in &run.findings {
        for because in &finding.because {
            link::part(&because.fact, &because.value, &mut out);
        }
        let row = Catalog::default().find(&finding.id).map(|(_, row)| row);
        for (name, fact) in row.iter().flat_map(|row| row.values) {
            if let Some(value) = finding.values.get(*name) {
                link::part(fact.name, value, &mut out);
            }
        }
    }
    out
}

/// Whether a flow has anything to ask, after what a log showed ([`known`]).
pub fn asks(flow: &str, known: &str) -> bool {
    let request = Request { flow: flow.to_owned(), known: known.to_owned(), ..Request::default() };
    Flow::parse(flow).is_some_and(|flow| flow::next(&flow, &Answers::default(), &request.known()).is_some())
}

/// Decides the answers of a request and chooses the next question.
pub fn reply(request: &Request) -> Reply {
    let mut gathered = request.gather();
    let (set, wrong) = link::read(&request.set);
    let refused = !wrong.is_empty();
    for (name, value) in set.iter().filter(|_| !refused) {
        let _ = gathered.given.set(name, value);
        gathered.printed.remove(name);
    }
    let answers = gathered.together();
    let flow = Flow::parse(&request.flow);
    let known = request.known();
    let path = flow.as_ref().map(|f| flow::path(f, &answers, &known)).unwrap_or_default();
    // In the order of the path, so that a link reads like the conversation.
    let mut ordered = Answers::default();
    for name in path.iter().map(|q| q.id.as_str()).chain(answers.iter().map(|(n, _)| n)) {
        for value in answers.all(name) {
            let _ = ordered.add(name, value);
        }
    }
    // What the script found is no answer of a person, even where one said that he does not know.
    let (mut given, mut printed) = (Answers::default(), Answers::default());
    for (name, value) in ordered.iter() {
        let is_given = gathered.given.all(name).any(|other| other.eq_ignore_ascii_case(value));
        let _ = if is_given { given.add(name, value) } else { printed.add(name, value) };
    }
    let Gathered { rejected, from_output, .. } = gathered;
    Reply {
        known: flow.is_some(),
        link: link::share(&given).0,
        given: link::write(&given),
        printed: link::write(&printed),
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

/// Returns the script for the facts a request leaves open.
pub fn script_for(request: &Request) -> String {
    let answers = request.gather().together();
    let Some(flow) = Flow::parse(&request.flow) else { return String::new() };
    let open: Vec<String> = flow::result(&flow, &answers, &request.known()).script.into_iter().map(str::to_owned).collect();
    script::script(&open, &answers)
}
