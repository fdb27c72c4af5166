//! Narrows a row down to the reader's situation in a few questions, and selects the advice for it.

use super::question::{self, Question, Stage};
use super::reach::{Reach, movers, reach};
use crate::catalog::Catalog;
use crate::catalog::entry::{Entry, Situation, When};
use crate::catalog::support::license_switch;
use crate::facts::answers::Answers;
use crate::facts::common::{AskedRole, InstalledBuild, Interface, Operation, Product, SetupBuild};
use crate::facts::condition::{Tri, evaluate};
use crate::facts::fact::Fact;
use crate::facts::roles_and_state::{EarlierAttemptStopped, ExchangeWorks, UninstallFails, Wanted};
use crate::facts::set::Facts;
use crate::report::commands::{COMMON, commands, links, shown, situations};
use crate::report::model::{self, State};
use When::{All, Any, Is, Never, No, Not, Yes};

/// Maximum number of questions to a situation.
pub const MOST_STEPS: usize = 5;

/// The leader of the checks that say "this role is installed already".
pub const LEADER: &str = "CafeRoleAlreadyExists";

/// Those checks: one state of the server seen from six sides.
pub const FAMILY: &[&str] = &[
    LEADER,
    "BridgeheadRoleAlreadyExists",
    "ClientAccessRoleAlreadyExists",
    "FrontendTransportRoleAlreadyExists",
    "MailboxRoleAlreadyExists",
    "UnifiedMessagingRoleAlreadyExists",
];

/// A server that is lost has nothing to resume and nothing to uninstall.
const LOST: When = All(&[Is(&Wanted, "rebuild"), No(&ExchangeWorks)]);

/// Their questions, in order, each with when it is left out.
static STEPS: &[(&Fact, When)] = &[
    (&ExchangeWorks, Never),
    (&Wanted, Never),
    (&EarlierAttemptStopped, LOST),
    // Whether uninstalling works matters only to those who want to uninstall or start over.
    (&UninstallFails, Any(&[LOST, Not(&Any(&[Is(&Wanted, "reinstall"), Yes(&EarlierAttemptStopped)]))])),
];

/// What to do about a row: the advice for the situations that hold or the chosen cause, else all of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Remedy {
    /// The row.
    pub id: String,
    /// The row that has the advice, as a finding without texts: of a row of the family, its leader where that knows the situation.
    pub finding: model::Finding,
    /// Name of the cause that was chosen (`<id>.cause-<name>`).
    pub cause: Option<&'static str>,
    /// Numbers of the steps of that cause; `None` where the situations decide.
    pub steps: Option<Vec<u32>>,
}

/// Whether the row belongs to the family.
fn in_family(row: &Entry) -> bool {
    FAMILY.contains(&row.id)
}

/// Returns the row whose situations are used: for a row of the family, its leader.
fn guide(row: &'static Entry) -> &'static Entry {
    if in_family(row)
        && let Some((_, leader)) = Catalog::default().find(LEADER)
    {
        leader
    } else {
        row
    }
}

/// Whether a situation of the row holds.
fn is_placed(row: &'static Entry, facts: &Facts) -> bool {
    guide(row).situations.iter().any(|s| evaluate(&s.when, facts).0 == Tri::Yes)
}

/// Whether a person can still be asked for the fact.
fn askable(fact: &Fact, answers: &Answers) -> bool {
    fact.ask && !answers.has(fact.name)
}

/// Returns the next question about a row that is known to fail, or `None` once the remedy is known.
pub fn next(row: &'static Entry, answers: &Answers, facts: &Facts, known: &Facts) -> Option<Question> {
    if let Some(question) = of_situation(row, answers, facts, known) {
        return Some(question);
    }
    if is_placed(row, facts) {
        return None;
    }
    // Without situations of its own, ask for the facts in its condition.
    let open = |f: &Fact| askable(f, answers) && known.all(f).is_empty();
    let own: Vec<&'static Fact> = condition_facts(row);
    let asked = own.iter().filter(|f| answers.has(f.name)).count();
    if own.len() > 1 && asked < MOST_STEPS - 1 && evaluate(&row.fails_when, facts).0 == Tri::Unknown && !in_family(row) {
        let mut out = Vec::new();
        movers(&row.fails_when, facts, &open, Reach { yes: true, no: false }, &mut out);
        if let Some(fact) = out.into_iter().find(|f| own.contains(f)) {
            return Some(about(row, fact, answers));
        }
    }
    let decided = own.len() > 1 && evaluate(&row.fails_when, facts).0 == Tri::Yes;
    if decided { None } else { of_cause(row, answers, facts) }
}

fn about(row: &'static Entry, fact: &'static Fact, answers: &Answers) -> Question {
    Question::about(fact, Stage::Essential, vec![row.id.to_owned()], answers)
}

/// Returns the next question that tells the situations of a row apart.
pub fn of_situation(row: &'static Entry, answers: &Answers, facts: &Facts, known: &Facts) -> Option<Question> {
    let open = |f: &Fact| askable(f, answers) && known.all(f).is_empty();
    let fact = if in_family(row) {
        STEPS.iter().find(|(fact, left_out)| open(fact) && evaluate(left_out, facts).0 != Tri::Yes).map(|(fact, _)| *fact)
    } else {
        situation_fact(row, facts, &open, answers)
    };
    fact.map(|fact| about(row, fact, answers))
}

/// Returns the question which of its causes applies, if the row has several and no situation tells.
pub fn of_cause(row: &'static Entry, answers: &Answers, facts: &Facts) -> Option<Question> {
    let is_open = row.causes.len() > 1 && !is_placed(row, facts) && !answers.has(&question::of_cause(row));
    is_open.then(|| Question::cause(row, answers))
}

/// Returns the facts of the condition a person can be asked for, without those that only identify the run.
fn condition_facts(row: &'static Entry) -> Vec<&'static Fact> {
    let frame: [&Fact; 5] = [&Product, &Operation, &AskedRole, &SetupBuild, &Interface];
    crate::facts::condition::facts_of(&row.fails_when).into_iter().filter(|f| f.ask && !frame.contains(f)).collect()
}

/// Returns the open fact that distinguishes the most situations of the row, if none holds yet.
fn situation_fact(row: &'static Entry, facts: &Facts, open: &dyn Fn(&Fact) -> bool, answers: &Answers) -> Option<&'static Fact> {
    if is_placed(row, facts) {
        return None;
    }
    let mut facts_of: Vec<&'static Fact> = Vec::new();
    for s in row.situations {
        for f in crate::facts::condition::facts_of(&s.when) {
            if !facts_of.contains(&f) {
                facts_of.push(f);
            }
        }
    }
    if facts_of.iter().filter(|f| answers.has(f.name)).count() >= MOST_STEPS - 1 {
        return None;
    }
    let mut score: Vec<(&'static Fact, usize)> = Vec::new();
    for s in row.situations {
        if evaluate(&s.when, facts).0 != Tri::Unknown || !reach(&s.when, facts, open).yes {
            continue;
        }
        let mut out = Vec::new();
        movers(&s.when, facts, open, Reach { yes: true, no: false }, &mut out);
        for f in out {
            // The fewer facts a situation needs, the more each of them weighs.
            let parts = crate::facts::condition::facts_of(&s.when).len().clamp(1, 60);
            match score.iter_mut().find(|(g, _)| *g == f) {
                Some((_, n)) => *n += 60 / parts,
                None => score.push((f, 60 / parts)),
            }
        }
    }
    let most = score.iter().map(|(_, n)| *n).max()?;
    score.into_iter().find(|(_, n)| *n == most).map(|(f, _)| f)
}

/// Returns every fact the questions about a row can ask for.
pub fn facts_about(row: &'static Entry) -> Vec<&'static Fact> {
    let mut out: Vec<&'static Fact> = Vec::new();
    let mut add = |f: &'static Fact| {
        if (f.ask || f.probe.is_some()) && !out.contains(&f) {
            out.push(f);
        }
    };
    if in_family(row) {
        STEPS.iter().for_each(|(f, _)| add(f));
    } else {
        row.situations.iter().flat_map(|s| crate::facts::condition::facts_of(&s.when)).for_each(&mut add);
        condition_facts(row).into_iter().for_each(add);
    }
    out
}

/// Returns what to do about the row, as far as the answers decide it.
pub fn remedy(row: &'static Entry, answers: &Answers, facts: &Facts) -> Remedy {
    let holds = |s: &Situation| match evaluate(&s.when, facts).0 {
        Tri::Yes => State::Yes,
        Tri::No => State::No,
        Tri::Unknown => State::Unknown,
    };
    let knows = |row: &Entry| row.situations.iter().any(|s| holds(s) == State::Yes);
    let of = if knows(row) || !knows(guide(row)) { row } else { guide(row) };
    let given = answers.get(&question::of_cause(row)).filter(|_| !knows(of));
    let chosen = given.and_then(|name| row.causes.iter().find(|cause| cause.name == name));
    let (tri, leaves) = evaluate(&row.fails_when, facts);
    let because = leaves
        .into_iter()
        .filter(|_| tri == Tri::Yes)
        .filter_map(|l| {
            let known = l.known?;
            Some(model::Because { fact: l.fact.name.to_owned(), value: known.value, line: None, relation: l.relation, needed: l.needed })
        })
        .collect();
    let values = values_of(of, facts);
    let product = facts.text(&Product);
    let situations = situations(of, &holds);
    let finding = model::Finding {
        id: of.id.to_owned(),
        severity: of.severity,
        known: true,
        because,
        commands: commands(of, product.as_deref(), &shown(of, &situations), &values, &[]),
        situations,
        links: links(Some(of), product.as_deref()),
        values: crate::report::build::map(values),
        ..model::Finding::default()
    };
    Remedy { id: row.id.to_owned(), finding, cause: chosen.map(|cause| cause.name), steps: chosen.map(|cause| row.of_cause(cause)) }
}

/// Returns the values that texts and commands of a row may use, as far as they are known.
fn values_of(row: &'static Entry, facts: &Facts) -> Vec<(&'static str, String)> {
    let named = row.values.iter().chain(&COMMON).map(|(name, fact)| (*name, facts.text(fact)));
    let license = |build: Option<&str>| license_switch(facts.text(&Product).as_deref(), build).to_owned();
    let more = [
        ("product", facts.text(&Product)),
        ("license", Some(license(facts.text(&SetupBuild).as_deref()))),
        ("license_installed", facts.text(&InstalledBuild).map(|build| license(Some(&build)))),
    ];
    let mut out: Vec<(&'static str, String)> = Vec::new();
    for (name, value) in named.chain(more) {
        if let Some(value) = value.filter(|_| out.iter().all(|(known, _)| *known != name)) {
            out.push((name, value));
        }
    }
    out
}
