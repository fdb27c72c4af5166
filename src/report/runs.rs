//! Collects the runs of a report while inputs are read, in bounded memory. Only the newest runs get findings, and these are
//! computed late, since most runs of a long log are not among the newest.

use super::{build, history, model};
use crate::catalog::Catalog;
use crate::log::run::{Members, Run};

/// Maximum number of runs kept with their findings.
pub const FULL_RUNS: usize = 50;
/// Maximum size of the findings of these runs together, in bytes. The last two runs always keep theirs.
const MAX_FULL: usize = 32 << 20;
/// Maximum size of the runs whose findings have not been computed yet, in bytes.
const MAX_WAITING: usize = 16 << 20;
/// Number of runs kept with the table of all checks.
const TABLE_RUNS: usize = 3;
/// Maximum number of runs in a report. Older ones are only counted.
pub const MAX_RUNS: usize = 2000;
/// A last run with fewer lines than this is assumed not to be the one of interest ...
const SHORT_RUN: u64 = 30;
/// ... unless it began more than this many days after the previous one.
const SHORT_DAYS: i64 = 30;

/// Runs, oldest first.
#[derive(Debug, Default)]
pub struct Runs {
    runs: Vec<model::Run>,
    dropped: u32,
    /// State of the newest runs.
    full: Vec<Full>,
    /// Estimated size of the runs that wait for their findings, in bytes.
    waiting: usize,
    /// Whether the table of checks of a run was full.
    pub members_capped: bool,
    /// Whether lines of evidence were cut short.
    pub evidence_cut: bool,
}

/// State of a run that has findings or gets them later.
#[derive(Debug)]
enum Full {
    /// The findings have not been computed yet. With the estimated size of the run, in bytes.
    Waiting(Box<Run>, usize),
    /// The findings have been computed. With their estimated size, in bytes.
    Found(usize),
}

impl Runs {
    /// Adds a run read from the input with this name.
    pub fn add(&mut self, run: Run, file: &str, catalog: &Catalog) {
        self.members_capped |= run.members_capped;
        self.evidence_cut |= run.evidence_cut;
        let mut run = Box::new(run);
        let mut head = build::head(&mut run, catalog);
        head.file = Some(file.to_owned());
        let weight = run.facts.weight();
        self.waiting += weight;
        self.push(head, Full::Waiting(run, weight));
        if self.waiting > MAX_WAITING {
            while self.settle(catalog) {}
        }
    }

    /// Adds a run whose findings have been computed already.
    pub fn add_found(&mut self, run: model::Run) {
        let full = Full::Found(held(&run));
        self.push(run, full);
    }

    /// Returns the number of runs added, dropped ones included.
    pub fn total(&self) -> u32 {
        self.runs.len() as u32 + self.dropped
    }

    /// Returns the number of runs kept with their findings.
    pub fn full(&self) -> usize {
        self.full.len()
    }

    /// Whether some runs are kept without their findings.
    pub fn is_capped(&self) -> bool {
        self.runs.len() > self.full.len()
    }

    /// Computes the findings of the newest run that has none yet. Returns false if there is no such run.
    pub fn settle(&mut self, catalog: &Catalog) -> bool {
        let Some(at) = self.full.iter().rposition(|f| matches!(f, Full::Waiting(..))) else { return false };
        if let Full::Waiting(waiting, weight) = core::mem::replace(&mut self.full[at], Full::Found(0)) {
            let first = self.runs.len() - self.full.len();
            let run = &mut self.runs[first + at];
            build::findings(run, &waiting, catalog);
            self.full[at] = Full::Found(held(run));
            self.release(first + at, waiting, weight);
            self.trim();
        }
        true
    }

    /// Whether any run from this index on has a finding or an outcome. Computes all findings that are pending.
    pub fn tell_anything(&mut self, from: u32, catalog: &Catalog) -> bool {
        while self.settle(catalog) {}
        let from = from.saturating_sub(self.dropped) as usize;
        self.runs.iter().skip(from).any(|run| !run.findings.is_empty() || run.outcome != model::Outcome::Unknown)
    }

    /// Removes the runs from this index on.
    pub fn truncate(&mut self, from: u32) {
        while self.total() > from && self.runs.pop().is_some() {
            self.full.pop();
        }
    }

    /// Iterates over the runs.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &model::Run> + ExactSizeIterator {
        self.runs.iter()
    }

    /// Iterates over the runs, mutably.
    pub fn iter_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut model::Run> {
        self.runs.iter_mut()
    }

    /// Drops the oldest runs beyond [`MAX_RUNS`].
    pub fn drop_oldest(&mut self) {
        let surplus = self.runs.len().saturating_sub(MAX_RUNS);
        self.runs.drain(..surplus);
        self.dropped += surplus as u32;
    }

    /// Returns the runs, ready for the report, oldest first. `several` says whether they come from several inputs.
    pub fn finish(mut self, several: bool) -> Vec<model::Run> {
        if several {
            self.runs = history::merge(self.runs);
        }
        for (index, run) in self.runs.iter_mut().enumerate() {
            if several {
                run.number = (index + 1) as u32 + self.dropped;
                for evidence in run.findings.iter_mut().flat_map(|f| &mut f.evidence) {
                    if let model::Evidence::Line { file: file @ None, .. } = evidence {
                        file.clone_from(&run.file);
                    }
                }
            } else {
                run.file = None;
            }
            build::sort_table(run);
        }
        history::compare(&mut self.runs);
        self.runs
    }

    fn push(&mut self, run: model::Run, full: Full) {
        self.full.push(full);
        self.runs.push(run);
        let len = self.runs.len();
        if let Some(old) = len.checked_sub(1 + TABLE_RUNS) {
            self.runs[old].analysis = Vec::new();
            let at = (old + self.full.len()).checked_sub(len);
            if let Some(Full::Waiting(run, _)) = at.and_then(|at| self.full.get_mut(at)) {
                run.members = Members::default();
            }
        }
        self.trim();
        // Drop many at once, since the rest of the vector moves up.
        if len >= 2 * MAX_RUNS {
            self.drop_oldest();
        }
    }

    /// Removes the findings of the oldest runs until the limits are met. Findings of newer runs are computed first, so what is
    /// removed here would not have been kept anyway.
    fn trim(&mut self) {
        let held = |full: &Full| match full {
            Full::Waiting(..) => 0,
            Full::Found(held) => *held,
        };
        while self.full.len() > FULL_RUNS || self.full.len() > 2 && self.full.iter().map(held).sum::<usize>() > MAX_FULL {
            let at = self.runs.len() - self.full.len();
            self.runs[at].findings = Vec::new();
            self.runs[at].plan = Vec::new();
            if let Full::Waiting(run, weight) = self.full.remove(0) {
                self.release(at, run, weight);
            }
        }
    }

    /// Stores the table of a run that no longer waits and frees the rest of it.
    fn release(&mut self, at: usize, mut waiting: Box<Run>, weight: usize) {
        self.waiting -= weight;
        self.runs[at].analysis = build::table(&mut waiting);
    }
}

/// The run to show first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// Its number, or 0 if there is no run.
    pub number: u32,
    /// The number of the last run, if that was passed over as too short.
    pub instead_of: Option<u32>,
}

/// Chooses the run to show: the last one, or the previous one on its server if the last is short and began soon after it.
pub fn shown(runs: &[model::Run]) -> Shown {
    let lines = |run: &model::Run| run.last_line.saturating_sub(run.first_line) + 1;
    let Some((last, before)) = runs.split_last() else { return Shown { number: 0, instead_of: None } };
    if lines(last) < SHORT_RUN
        && let servers = history::servers(runs)
        && let Some(before) = before.iter().zip(&servers).rev().find(|(_, server)| Some(*server) == servers.last()).map(|(run, _)| run)
        && lines(before) >= SHORT_RUN
        && history::days_between(before.started.as_deref(), last.started.as_deref()).is_none_or(|days| days <= SHORT_DAYS)
    {
        return Shown { number: before.number, instead_of: Some(last.number) };
    }
    Shown { number: last.number, instead_of: None }
}

/// Estimates the size of the findings of a run, in bytes.
fn held(run: &model::Run) -> usize {
    let evidence = |e: &model::Evidence| match e {
        model::Evidence::Line { text, .. } => text.len(),
        model::Evidence::Answer { answer, .. } => answer.len(),
    };
    let finding = |f: &model::Finding| {
        let values: usize = f.values.values().map(String::len).sum();
        let commands: usize = f.commands.iter().map(|c| c.text.len()).sum();
        500 + values + commands + f.message.as_ref().map_or(0, String::len) + f.evidence.iter().map(|e| 50 + evidence(e)).sum::<usize>()
    };
    run.findings.iter().map(finding).sum()
}
