//! In which order the steps of a finding are shown: the branch that is the reader's, or every branch that may be, and what they
//! share around them.

use super::model::{Command, Finding, State};

/// The steps of one situation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// Index among the finding's situations.
    pub situation: usize,
    /// Numbers of its steps, from 1.
    pub steps: Vec<u32>,
}

/// The steps of a finding as they are shown, by number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    /// What comes first in every case.
    pub before: Vec<u32>,
    /// The situations that are the reader's; if none is known to be, those that may be.
    pub branches: Vec<Branch>,
    /// What comes after them in every case.
    pub after: Vec<u32>,
    /// The other situations.
    pub others: Vec<Branch>,
}

/// Returns the layout of a finding with this many steps.
///
/// Where a situation is known to apply, it alone says what to do. Otherwise a step that no situation or each of several has
/// stands once, before or after the branches.
pub fn layout(finding: &Finding, steps: usize) -> Layout {
    let all = 1..=u32::try_from(steps).unwrap_or(u32::MAX);
    let situations = &finding.situations;
    let branch = |(at, steps): (usize, Vec<u32>)| Branch { situation: at, steps };
    let with = |state: State| situations.iter().enumerate().filter(move |(_, s)| s.state == state).map(|(at, s)| (at, s.steps.clone()));
    let mut out = Layout { others: with(State::No).map(branch).collect(), ..Layout::default() };
    if with(State::Yes).next().is_some() {
        out.branches = with(State::Yes).map(branch).collect();
        out.others.splice(0..0, with(State::Unknown).map(branch));
        return out;
    }
    let holders = |step: u32| situations.iter().filter(|s| s.steps.contains(&step)).count();
    let is_shared = |step: u32| matches!(holders(step), 0) || situations.len() > 1 && holders(step) == situations.len();
    let first = all.clone().find(|step| !is_shared(*step)).unwrap_or(u32::MAX);
    let (before, after) = all.filter(|step| is_shared(*step)).partition(|step| *step < first);
    (out.before, out.after) = (before, after);
    out.branches =
        with(State::Unknown).map(|(at, steps)| branch((at, steps.into_iter().filter(|step| !is_shared(*step)).collect()))).collect();
    out
}

impl Finding {
    /// Returns the commands of a step, or those that prove the remedy.
    pub fn commands_of(&self, step: Option<u32>) -> impl Iterator<Item = (usize, &Command)> {
        self.commands.iter().enumerate().filter(move |(_, command)| command.step == step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::model::Situation;

    fn finding(situations: &[(State, &[u32])]) -> Finding {
        let situations = situations.iter().map(|(state, steps)| Situation { state: *state, steps: steps.to_vec(), ..Situation::default() });
        Finding { situations: situations.collect(), ..Finding::default() }
    }

    fn steps(branches: &[Branch]) -> Vec<(usize, Vec<u32>)> {
        branches.iter().map(|branch| (branch.situation, branch.steps.clone())).collect()
    }

    #[test]
    fn the_known_situation_stands_alone() {
        let found = layout(&finding(&[(State::No, &[1, 2]), (State::Yes, &[1, 3]), (State::Unknown, &[4])]), 5);
        assert_eq!((found.before.len(), found.after.len()), (0, 0));
        assert_eq!(steps(&found.branches), [(1, vec![1, 3])]);
        assert_eq!(steps(&found.others), [(2, vec![4]), (0, vec![1, 2])]);
    }

    #[test]
    fn what_all_share_stands_once() {
        let found = layout(&finding(&[(State::Unknown, &[1, 2, 5]), (State::Unknown, &[1, 3, 5])]), 5);
        assert_eq!((found.before, found.after), (vec![1], vec![4, 5]));
        assert_eq!(steps(&found.branches), [(0, vec![2]), (1, vec![3])]);
        let none = layout(&finding(&[]), 2);
        assert_eq!((none.before, none.branches.len()), (vec![1, 2], 0));
    }

    #[test]
    fn a_situation_that_does_not_apply_is_no_branch() {
        let found = layout(&finding(&[(State::No, &[1]), (State::Unknown, &[2])]), 3);
        assert_eq!(steps(&found.branches), [(1, vec![2])]);
        assert_eq!(steps(&found.others), [(0, vec![1])]);
        assert_eq!(found.after, [3]);
    }
}
