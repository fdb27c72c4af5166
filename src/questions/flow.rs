//! The flows: choose the next question, list the ones asked, and decide the answers.

use strum::IntoStaticStr;

use super::question::{Question, Stage};
use super::reach::{Reach, movers, reach};
use super::support::{self, Needs, SupportCheck};
use super::topic::{self, Remedy};
use crate::bytes::order::sort_by_key;
use crate::catalog::Catalog;
use crate::catalog::entry::{Entry, Kind as EntryKind, Severity, When};
use crate::catalog::support::Announced;
use crate::decide::{self, Verdict, applies};
use crate::facts::answers::{Answers, UNKNOWN};
use crate::facts::common::*;
use crate::facts::derive::{INSTEAD, derive, derived};
use crate::facts::fact::Fact;
use crate::facts::set::{Facts, Proof};
use crate::facts::support::{NewestControllerWindows, OldestControllerWindows};
use crate::facts::{active_directory::*, coexistence::*, permissions::*, restart_and_processes::*, roles_and_state::*};

/// What the questions are for.
#[derive(Debug, Clone)]
pub enum Flow {
    /// Check a server before Setup: `before`.
    Before,
    /// Find the situation behind one row: `topic:<id>`.
    Topic(&'static Entry),
    /// After a log: what it left open about findings: `after:<id>,<id>`.
    After(Vec<&'static Entry>),
}

impl Flow {
    /// Parses the name of a flow. Unknown ids among several are ignored.
    pub fn parse(text: &str) -> Option<Flow> {
        let row = |id: &str| Catalog::default().find(id.trim()).map(|(_, e)| e);
        match text.trim().split_once(':') {
            None if text.trim().eq_ignore_ascii_case("before") => Some(Flow::Before),
            Some((kind, id)) if kind.eq_ignore_ascii_case("topic") => row(id).map(Flow::Topic),
            Some((kind, ids)) if kind.eq_ignore_ascii_case("after") => Some(Flow::After(ids.split(',').filter_map(row).collect())),
            _ => None,
        }
    }
}

/// The verdict of the answers on a row, the most severe first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum RowVerdict {
    /// Setup will stop.
    Fails,
    /// Setup will warn.
    Warns,
    /// The answers do not decide it.
    Unknown,
    /// Setup will go on.
    Passes,
}

impl RowVerdict {
    /// Returns its name in Fluent.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// A row and its verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The row's id.
    pub id: &'static str,
    /// The verdict of the answers.
    pub verdict: RowVerdict,
}

/// What the answers decide.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outcome {
    /// Rows that apply: failing ones first, then warnings, unknown, passed; in catalog order.
    pub rows: Vec<Row>,
    /// Names of the relevant facts that are still open.
    pub open: Vec<&'static str>,
    /// Those of them that the read-only script can find.
    pub script: Vec<&'static str>,
    /// What to do, for a topic or after a log.
    pub remedies: Vec<Remedy>,
    /// What is supported with what.
    pub support: Vec<SupportCheck>,
    /// What was announced and may matter.
    pub announced: Vec<&'static Announced>,
    /// What the role needs.
    pub needs: Option<Needs>,
}

/// Facts asked first, since they decide most and nearly everyone knows them.
static ESSENTIAL: &[&Fact] = &[
    &SetupBuild,
    &WindowsBuild,
    &ClrReleaseNumber,
    &MsDSBehaviorVersion,
    &DomainRole,
    &LocalComputerIsDomainController,
    &DirectoryReachable,
    &SchemaUpdateStatus,
    &OrganizationUpdateStatus,
    &DomainUpdateStatus,
    &InSchemaMasterDomain,
    &InSchemaMasterSite,
    &SchemaAdmin,
    &EnterpriseAdmin,
    &ExOrgAdmin,
    &LocalAdmin,
    &DomainAccount,
    &SameBuildInOrganization,
    &E14ServerInTopology,
    &E15ServerInTopology,
    &E16ServerInTopology,
    &E19ServerInTopology,
    &Exchange2013InForest,
    &CafeRoleInstalled,
    &MailboxRoleInstalled,
    &MsiProductMinor,
    &InstalledBuild,
    &EarlierAttemptStopped,
    &ComponentRestartPending,
    &PendingFileRenames,
    &UpdateNeedsReboot,
];

/// Returns the facts of the answers and of what was known before.
pub fn facts(answers: &Answers, known: &Facts) -> Facts {
    let mut facts = answers.facts();
    for fact in crate::facts::all() {
        for value in known.all(fact) {
            facts.add(fact, value.value.clone(), value.proof.clone());
        }
    }
    derive(&mut facts);
    facts
}

/// Facts on which a row of the support matrix rests.
static SUPPORT: &[(&str, &Fact)] = &[
    ("support-windows", &WindowsBuild),
    ("support-dotnet", &ClrReleaseNumber),
    ("support-forest", &MsDSBehaviorVersion),
    ("support-controllers", &OldestControllerWindows),
    ("support-controllers", &NewestControllerWindows),
    ("support-coexistence", &E14ServerInTopology),
    ("support-coexistence", &E15ServerInTopology),
    ("support-coexistence", &E16ServerInTopology),
    ("support-coexistence", &E19ServerInTopology),
];

/// Whether the fact can become known: from a person, the script or other facts.
fn can_be_known(fact: &Fact) -> bool {
    fact.ask || fact.probe.is_some() || derived(fact)
}

/// Whether answers can decide the row.
pub fn decidable(row: &'static Entry) -> Reach {
    reach(&row.fails_when, &Facts::of_answers(), &can_be_known)
}

/// Returns the rows for a check before Setup: checks that apply, and known issues that answers can decide.
fn rows(facts: &Facts) -> Vec<&'static Entry> {
    Catalog::default()
        .entries()
        .filter(|e| match e.kind {
            EntryKind::Rule => applies(e, facts),
            EntryKind::Issue => applies(e, facts) && !matches!(e.fails_when, When::Never) && decidable(e).yes,
            EntryKind::State => false,
        })
        .collect()
}

/// Returns the next question, or `None` if nothing is left to ask.
pub fn next(flow: &Flow, answers: &Answers, known: &Facts) -> Option<Question> {
    let facts = facts(answers, known);
    match flow {
        Flow::Before => before(answers, &facts),
        Flow::Topic(row) => topic::next(row, answers, &facts, known),
        Flow::After(list) => after(list, answers, &facts, known),
    }
}

/// How many rows are asked for their cause after a log.
const MOST_CAUSES: usize = 3;

/// Returns what a log left open about its findings: first what tells their situations apart, then which cause applies.
fn after(list: &[&'static Entry], answers: &Answers, facts: &Facts, known: &Facts) -> Option<Question> {
    let rows = after_rows(list);
    let situation = rows.iter().find_map(|row| topic::of_situation(row, answers, facts, known));
    situation.or_else(|| {
        let several = rows.iter().filter(|row| row.causes.len() > 1);
        // What stops Setup matters first.
        let (errors, others): (Vec<_>, Vec<_>) = several.partition(|row| row.severity == Severity::Error);
        let asked = if errors.is_empty() { others } else { errors };
        asked.into_iter().take(MOST_CAUSES).find_map(|row| topic::of_cause(row, answers, facts))
    })
}

/// Treats a family of rows as one, so that it is asked about once.
fn after_rows(list: &[&'static Entry]) -> Vec<&'static Entry> {
    let mut family = false;
    list.iter()
        .copied()
        .filter(|row| {
            let member = topic::FAMILY.contains(&row.id);
            let again = member && family;
            family |= member;
            !again
        })
        .collect()
}

fn before(answers: &Answers, facts: &Facts) -> Option<Question> {
    let mut first: Vec<&'static Fact> = vec![&Product, &Operation];
    let prepares = answers.all(Operation.name).any(|o| o.starts_with("prepare"));
    if !prepares {
        first.push(&AskedRole);
    }
    if let Some(fact) = first.into_iter().find(|f| !answers.has(f.name)) {
        return Some(Question::about(fact, Stage::First, Vec::new(), answers));
    }
    let open = |f: &Fact| f.ask && !answers.has(f.name) && facts.all(f).is_empty();
    let (fact, tier, _, ids) = ranked(facts, &open).into_iter().next()?;
    Some(Question::about(fact, if tier == 0 { Stage::Essential } else { Stage::Detail }, ids, answers))
}

/// Returns the open facts that can still change a verdict, with tier (0 first), weight and rows, the most decisive first.
type Ranked = (&'static Fact, u8, u64, Vec<String>);

fn ranked(facts: &Facts, open: &dyn Fn(&Fact) -> bool) -> Vec<Ranked> {
    let mut out: Vec<Ranked> = Vec::new();
    let mut put = |fact: &'static Fact, weight: u64, id: &str| match out.iter_mut().find(|(f, ..)| *f == fact) {
        Some((_, _, sum, ids)) => {
            *sum += weight;
            if !ids.iter().any(|i| i == id) {
                ids.push(id.to_owned());
            }
        }
        None => out.push((fact, u8::from(!ESSENTIAL.contains(&fact)), weight, vec![id.to_owned()])),
    };
    for row in rows(facts) {
        let r = reach(&row.fails_when, facts, open);
        if !r.undecided(&row.fails_when, facts) {
            continue;
        }
        let mut found = Vec::new();
        movers(&row.fails_when, facts, open, r, &mut found);
        let gravity = match row.severity {
            Severity::Error => 240,
            Severity::Warning => 120,
            Severity::Info => 60,
        };
        for fact in &found {
            let better = INSTEAD.iter().find(|(f, i)| f == fact && open(i)).map_or(*fact, |(_, i)| *i);
            put(better, gravity / found.len() as u64, row.id);
        }
    }
    if facts.text(&Operation).is_none_or(|o| o != "uninstall") {
        for (name, fact) in SUPPORT {
            if open(fact) {
                put(fact, 30, name);
            }
        }
    }
    sort_by_key(&mut out, |(_, tier, weight, _)| (*tier, core::cmp::Reverse(*weight)));
    out
}

/// Returns the questions answered so far, in the order they were asked, then answers to questions that were not asked.
pub fn path(flow: &Flow, answers: &Answers, known: &Facts) -> Vec<Question> {
    let mut out: Vec<Question> = Vec::new();
    let mut so_far = Answers::default();
    while let Some(question) = next(flow, &so_far, known) {
        if !answers.has(&question.id) {
            break;
        }
        for value in answers.all(&question.id) {
            // Cannot fail: they were checked when they came in.
            let _ = so_far.add(&question.id, value);
        }
        out.push(Question { answers: answers.all(&question.id).map(str::to_owned).collect(), ..question });
    }
    for (name, _) in answers.iter() {
        if out.iter().all(|q| !q.id.eq_ignore_ascii_case(name))
            && let Some(fact) = crate::facts::find(name)
        {
            out.push(Question::about(fact, Stage::Detail, Vec::new(), answers));
        }
    }
    out
}

/// What the answers decide.
pub fn result(flow: &Flow, answers: &Answers, known: &Facts) -> Outcome {
    let facts = facts(answers, known);
    // A fact stays open after `?`, since the script may still find it.
    let open = |f: &Fact| {
        (f.ask || f.probe.is_some()) && !answers.knows(f.name) && facts.all(f).is_empty() && answers.all(f.name).all(|v| v == UNKNOWN)
    };
    let (rows, open): (Vec<Row>, Vec<&'static Fact>) = match flow {
        Flow::Before => (verdicts(&facts), ranked(&facts, &open).into_iter().map(|(f, ..)| f).collect()),
        Flow::Topic(_) | Flow::After(_) => {
            let list = match flow {
                Flow::Topic(row) => vec![*row],
                Flow::After(list) => list.clone(),
                Flow::Before => Vec::new(),
            };
            let mut left: Vec<&'static Fact> = Vec::new();
            for fact in list.iter().flat_map(|r| topic::facts_about(r)) {
                if open(fact) && !left.contains(&fact) {
                    left.push(fact);
                }
            }
            (list.iter().map(|r| Row { id: r.id, verdict: fails(r) }).collect(), left)
        }
    };
    let remedies = match flow {
        Flow::Before => Vec::new(),
        Flow::Topic(row) => vec![topic::remedy(row, answers, &facts)],
        Flow::After(list) => list.iter().map(|row| topic::remedy(row, answers, &facts)).collect(),
    };
    let is_before = matches!(flow, Flow::Before);
    Outcome {
        rows,
        script: open.iter().filter(|f| f.probe.is_some()).map(|f| f.name).collect(),
        open: open.into_iter().map(|f| f.name).collect(),
        remedies,
        support: if is_before { support::checks(&facts) } else { Vec::new() },
        announced: if is_before { support::announced(&facts) } else { Vec::new() },
        needs: if is_before { support::needs(&facts) } else { None },
    }
}

fn fails(row: &Entry) -> RowVerdict {
    if row.severity == Severity::Error { RowVerdict::Fails } else { RowVerdict::Warns }
}

/// Returns every row that applies, sorted by verdict.
fn verdicts(facts: &Facts) -> Vec<Row> {
    let mut out: Vec<Row> = rows(facts)
        .into_iter()
        .map(|row| Row {
            id: row.id,
            verdict: match decide::verdict(row, facts) {
                Verdict::Failed => fails(row),
                Verdict::Passed => RowVerdict::Passes,
                Verdict::NotChecked => RowVerdict::Unknown,
            },
        })
        .collect();
    sort_by_key(&mut out, |row| row.verdict);
    out
}

/// Returns the report on the answers. For a topic or after a log, Setup is known to have reported the rows.
pub fn report(flow: &Flow, answers: &Answers, known: &Facts) -> crate::report::model::Report {
    let mut facts = facts(answers, known);
    let named: &[&'static Entry] = match flow {
        Flow::Before => &[],
        Flow::Topic(row) => core::slice::from_ref(row),
        Flow::After(list) => list,
    };
    for row in named {
        facts.rule(row.id).named = Some(Proof::Answer { question: "topic".into(), answer: row.id.into() });
    }
    crate::report::answered::of_facts(&facts, &Catalog::default())
}
