//! Narrows a row down to the reader's situation in a few questions, and selects the advice for it.

use super::question::{self, Question, Stage};
use super::reach::{Reach, movers, reach};
use crate::catalog::Catalog;
use crate::catalog::entry::{Entry, When};
use crate::facts::answers::{Answers, UNKNOWN};
use crate::facts::common::{AskedRole, Interface, Operation, Product, SetupBuild};
use crate::facts::condition::{Tri, evaluate};
use crate::facts::fact::Fact;
use crate::facts::roles_and_state::{EarlierAttemptStopped, ExchangeWorks, UninstallFails, Wanted};
use crate::facts::set::Facts;
use crate::report::commands::COMMON;
use crate::report::model;
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

/// Commands of the leader's row (from 1) by situation; those of the row that holds "resume" come from the watermark check.
const COMMANDS: &[(&str, &[(&str, usize)])] = &[
    ("upgrade", &[(LEADER, 2)]),
    ("add-role", &[(LEADER, 7), (LEADER, 5), (LEADER, 4)]),
    ("half-finished", &[(LEADER, 1), ("InstallWatermark", 3), ("InstallWatermark", 1)]),
    ("rebuild", &[(LEADER, 6)]),
    ("reinstall", &[(LEADER, 3), (LEADER, 5), (LEADER, 4)]),
    ("uninstall-fails", &[(LEADER, 1), (LEADER, 3), (LEADER, 6)]),
];

/// A situation whose text is `<id>.situation-<name>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The row that has the text.
    pub id: String,
    /// The situation.
    pub name: String,
}

/// A command; its purpose is `<id>.command-<n>`.
#[derive(Debug, Clone, PartialEq)]
pub struct RemedyCommand {
    /// The row it belongs to.
    pub id: String,
    /// From 1.
    pub n: usize,
    /// Shell, text, risk.
    pub command: model::Command,
}

/// What to do about a row: the advice for the situations that hold or the chosen cause, else all its steps and commands.
#[derive(Debug, Clone, PartialEq)]
pub struct Remedy {
    /// The row.
    pub id: String,
    /// Situations that hold or belong to the chosen cause, the most specific first. Their texts are advice.
    pub situations: Vec<Place>,
    /// Numbers of the row's steps that apply; `None` for all of them.
    pub steps: Option<Vec<u8>>,
    /// The cause that was chosen (`<id>.cause-<n>`).
    pub cause: Option<u8>,
    /// Answered facts that make the row's condition fail.
    pub because: Vec<model::Because>,
    /// Commands for it.
    pub commands: Vec<RemedyCommand>,
    /// Values for its texts, as far as they are known.
    pub values: model::Values,
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

/// Returns the names of the situations that hold.
fn places(row: &'static Entry, facts: &Facts) -> Vec<Place> {
    let mut found: Vec<Place> = guide(row)
        .situations
        .iter()
        .filter(|s| evaluate(&s.when, facts).0 == Tri::Yes)
        .map(|s| {
            let own = row.situations.iter().any(|o| o.name == s.name);
            Place { id: if own { row.id } else { guide(row).id }.to_owned(), name: s.name.to_owned() }
        })
        .collect();
    // A situation that blocks everything else comes first.
    found.sort_by_key(|p| match p.name.as_str() {
        "uninstall-fails" => 0,
        "half-finished" | "interrupted" => 1,
        _ => 2,
    });
    found
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
    if !places(row, facts).is_empty() {
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
    let count = row.causes().count();
    let is_open = count > 1 && places(row, facts).is_empty() && !answers.has(&question::of_cause(row));
    is_open.then(|| Question::cause(row, count, answers))
}

/// Returns the facts of the condition a person can be asked for, without those that only identify the run.
fn condition_facts(row: &'static Entry) -> Vec<&'static Fact> {
    let frame: [&Fact; 5] = [&Product, &Operation, &AskedRole, &SetupBuild, &Interface];
    crate::facts::condition::facts_of(&row.fails_when).into_iter().filter(|f| f.ask && !frame.contains(f)).collect()
}

/// Returns the open fact that distinguishes the most situations of the row, if none holds yet.
fn situation_fact(row: &'static Entry, facts: &Facts, open: &dyn Fn(&Fact) -> bool, answers: &Answers) -> Option<&'static Fact> {
    if !places(row, facts).is_empty() {
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

/// Returns the numbers in a row's `advice`.
fn digits(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().map(|digit| digit.wrapping_sub(b'0'))
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
    let mut situations = places(row, facts);
    let cause: Option<u8> =
        answers.get(&question::of_cause(row)).filter(|v| *v != UNKNOWN).and_then(|v| u8::try_from(v.parse::<i64>().ok()?).ok());
    let chosen = cause.and_then(|n| row.causes().nth(usize::from(n).checked_sub(1)?));
    let cause = cause.filter(|_| chosen.is_some());
    let mut steps = None;
    let mut own_commands = None;
    if !situations.is_empty() {
        let mut of_all: Vec<u8> = situations.iter().flat_map(|s| digits(row.steps_of(&s.name))).collect();
        of_all.sort_unstable();
        of_all.dedup();
        steps = Some(of_all);
        own_commands = row.shown(situations.iter().map(|s| s.name.as_str())).map(|(_, commands)| commands);
    } else if let Some(advice) = chosen {
        situations = advice.situations().map(|name| Place { id: row.id.to_owned(), name: name.to_owned() }).collect();
        steps = Some(digits(advice.steps).collect());
        own_commands = Some(advice.commands.to_owned());
    }
    let (tri, leaves) = evaluate(&row.fails_when, facts);
    let because = leaves
        .into_iter()
        .filter(|_| tri == Tri::Yes)
        .filter_map(|l| {
            let known = l.known?;
            Some(model::Because { fact: l.fact.name.to_owned(), value: known.value, line: None, relation: l.relation, needed: l.needed })
        })
        .collect();
    let mut wanted: Vec<(&str, usize)> = Vec::new();
    if in_family(row) {
        for (name, list) in COMMANDS {
            if situations.iter().any(|s| s.name == *name) {
                wanted.extend(list.iter().filter(|c| !wanted.contains(c)).collect::<Vec<_>>());
            }
        }
    }
    if wanted.is_empty() {
        wanted = match own_commands {
            Some(numbers) => digits(&numbers).map(|n| (row.id, usize::from(n))).collect(),
            None => (1..=row.commands.len()).map(|n| (row.id, n)).collect(),
        };
    }
    let values = values_of(row, facts);
    let commands = wanted
        .into_iter()
        .filter_map(|(id, n)| {
            let (_, entry) = Catalog::default().find(id)?;
            let command = crate::report::commands::commands(entry, &values, &[]).into_iter().nth(n - 1)?;
            Some(RemedyCommand { id: id.to_owned(), n, command })
        })
        .collect();
    let values = crate::report::build::map(values);
    Remedy { id: row.id.to_owned(), situations, steps, cause, because, commands, values }
}

/// Returns the values that texts and commands of a row may use, as far as they are known.
fn values_of(row: &'static Entry, facts: &Facts) -> Vec<(&'static str, String)> {
    let named = row.values.iter().chain(&COMMON).map(|(name, fact)| (*name, facts.text(fact)));
    let license = crate::report::commands::license(facts.text(&Product).as_deref(), facts.text(&SetupBuild).as_deref());
    let more = [("product", facts.text(&Product)), ("license", Some(license.to_owned()))];
    let mut out: Vec<(&'static str, String)> = Vec::new();
    for (name, value) in named.chain(more) {
        if let Some(value) = value.filter(|_| out.iter().all(|(known, _)| *known != name)) {
            out.push((name, value));
        }
    }
    out
}
