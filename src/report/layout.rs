//! In which order the steps of a finding are shown: the branch that is the reader's, or every branch that may be, and what they
//! share around them.

use super::model::{Command, Finding, State};

/// So few steps in common are no remedy: every row has two at least.
const FEWEST_STEPS: usize = 2;

/// The steps of a situation, or of several that need the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// Indices among the finding's situations, one at least.
    pub situations: Vec<usize>,
    /// Numbers of the steps, from 1, one at least.
    pub steps: Vec<u32>,
}

/// The steps of a finding as they are shown, by number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    /// What comes first in every case; all of it where there are no branches.
    pub before: Vec<u32>,
    /// The situations that are the reader's; if none is known to be, those that may be.
    pub branches: Vec<Branch>,
    /// Situations that may be and need nothing of their own, as indices.
    pub bare: Vec<usize>,
    /// Whether the branches are known to be the reader's.
    pub is_decided: bool,
    /// What comes after the branches in every case.
    pub after: Vec<u32>,
    /// The other situations.
    pub others: Vec<Branch>,
}

/// Returns the layout of a finding with this many steps.
///
/// Where a situation is known to apply, it alone says what to do. Otherwise a step that no situation has stands once, before or
/// after the branches: it is for those, too, who are in none of them. Where no step is for those, one of the situations is
/// everybody's, and what each of several has stands once as well.
///
/// Situations that all are known not to apply say nothing of what to do. What is for every case then stands alone, if it is for those
/// in none of them or enough by itself; else the reader chooses.
pub fn layout(finding: &Finding, steps: usize) -> Layout {
    let all = 1..=u32::try_from(steps).unwrap_or(u32::MAX);
    let situations = &finding.situations;
    let of = |state: State| situations.iter().enumerate().filter(move |(_, s)| s.state == state).map(|(at, s)| (at, s.steps.clone()));
    let (known, open, ruled_out) = (branches(of(State::Yes)), of(State::Unknown), of(State::No));
    if !known.is_empty() {
        return Layout { branches: known, is_decided: true, others: branches(open.chain(ruled_out)), ..Layout::default() };
    }
    let holders = |step: u32| situations.iter().filter(|s| s.steps.contains(&step)).count();
    let has_general = all.clone().any(|step| holders(step) == 0);
    let is_shared = |step: u32| match holders(step) {
        0 => true,
        some => !has_general && some > 1 && some == situations.len(),
    };
    let first = all.clone().find(|step| !is_shared(*step)).unwrap_or(u32::MAX);
    let (before, after): (Vec<u32>, Vec<u32>) = all.filter(|step| is_shared(*step)).partition(|step| *step < first);
    let own = |(at, steps): (usize, Vec<u32>)| (at, steps.into_iter().filter(|step| !is_shared(*step)).collect());
    let is_open = situations.iter().any(|s| s.state == State::Unknown);
    let is_enough = has_general || before.len() + after.len() >= FEWEST_STEPS;
    let (possible, others): (Vec<_>, Vec<_>) =
        if is_open || is_enough { (open.map(own).collect(), branches(ruled_out)) } else { (ruled_out.map(own).collect(), Vec::new()) };
    let bare = possible.iter().filter(|(_, steps): &&(usize, Vec<u32>)| steps.is_empty()).map(|(at, _)| *at).collect();
    let mut out = Layout { before, branches: branches(possible.into_iter()), bare, after, others, ..Layout::default() };
    if out.branches.is_empty() {
        // Nothing stands between them: they are one list.
        out.before.append(&mut out.after);
    }
    out
}

/// The branches of situations with steps; those that have the same are one.
fn branches(situations: impl Iterator<Item = (usize, Vec<u32>)>) -> Vec<Branch> {
    let mut out: Vec<Branch> = Vec::new();
    for (at, steps) in situations.filter(|(_, steps)| !steps.is_empty()) {
        match out.iter_mut().find(|branch| branch.steps == steps) {
            Some(same) => same.situations.push(at),
            None => out.push(Branch { situations: vec![at], steps }),
        }
    }
    out
}

impl Layout {
    /// Whether the reader has to choose between situations.
    pub fn is_question(&self) -> bool {
        !self.is_decided && self.branches.len() + self.bare.len() > 1
    }
}

impl Finding {
    /// Returns the commands of a step, or those that prove the remedy.
    pub fn commands_of(&self, step: Option<u32>) -> impl Iterator<Item = (usize, &Command)> {
        self.commands.iter().enumerate().filter(move |(_, command)| command.step == step)
    }

    /// Returns the titles of these situations.
    pub fn titles_of(&self, situations: &[usize]) -> Vec<&str> {
        let title = |at: &usize| self.situations.get(*at).and_then(|situation| situation.title.as_deref());
        situations.iter().filter_map(title).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::State::{No, Unknown, Yes};
    use super::*;
    use crate::catalog::Catalog;
    use crate::report::card;
    use crate::report::model::Situation;

    fn finding(situations: &[(State, &[u32])]) -> Finding {
        let situations = situations.iter().map(|(state, steps)| Situation { state: *state, steps: steps.to_vec(), ..Situation::default() });
        Finding { situations: situations.collect(), ..Finding::default() }
    }

    fn steps(branches: &[Branch]) -> Vec<(usize, Vec<u32>)> {
        branches.iter().flat_map(|branch| branch.situations.iter().map(|at| (*at, branch.steps.clone()))).collect()
    }

    #[test]
    fn the_known_situation_stands_alone() {
        let found = layout(&finding(&[(No, &[1, 2]), (Yes, &[1, 3]), (Unknown, &[4])]), 5);
        assert_eq!((found.before.len(), found.after.len(), found.is_decided), (0, 0, true));
        assert_eq!(steps(&found.branches), [(1, vec![1, 3])]);
        assert_eq!(steps(&found.others), [(2, vec![4]), (0, vec![1, 2])]);
    }

    #[test]
    fn what_all_share_stands_once() {
        let found = layout(&finding(&[(Unknown, &[1, 2, 4]), (Unknown, &[1, 3, 4])]), 4);
        assert_eq!((found.before, found.after, found.is_decided), (vec![1], vec![4], false));
        assert_eq!(steps(&found.branches), [(0, vec![2]), (1, vec![3])]);
        let none = layout(&finding(&[]), 2);
        assert_eq!((none.before, none.branches.len()), (vec![1, 2], 0));
    }

    #[test]
    fn what_all_share_is_not_for_those_in_none_of_them() {
        // Step 1 is for everybody, so somebody may be in no situation, and must not be told step 2.
        let found = layout(&finding(&[(Unknown, &[2, 3]), (Unknown, &[2, 4])]), 4);
        assert_eq!((found.before, found.after), (vec![1], vec![]));
        assert_eq!(steps(&found.branches), [(0, vec![2, 3]), (1, vec![2, 4])]);
    }

    #[test]
    fn a_situation_that_does_not_apply_is_no_branch() {
        let found = layout(&finding(&[(No, &[1]), (Unknown, &[2])]), 3);
        assert_eq!(steps(&found.branches), [(1, vec![2])]);
        assert_eq!(steps(&found.others), [(0, vec![1])]);
        assert_eq!(found.after, [3]);
    }

    #[test]
    fn where_none_applies_the_reader_still_has_something_to_do() {
        // Nothing is for every case: the reader chooses.
        let found = layout(&finding(&[(No, &[1, 2]), (No, &[3])]), 3);
        assert_eq!((steps(&found.branches), found.is_decided), (vec![(0, vec![1, 2]), (1, vec![3])], false));
        assert!(found.others.is_empty());
        // One step in common is no remedy.
        let found = layout(&finding(&[(No, &[1, 3]), (No, &[2, 3])]), 3);
        assert_eq!((steps(&found.branches), found.after), (vec![(0, vec![1]), (1, vec![2])], vec![3]));
        // Two are, and so is what is for those in none of them; it is one list.
        let found = layout(&finding(&[(No, &[1, 2, 4]), (No, &[1, 3, 4])]), 4);
        assert_eq!((found.before, found.branches.len(), found.after.len()), (vec![1, 4], 0, 0));
        let found = layout(&finding(&[(No, &[2]), (No, &[3])]), 4);
        assert_eq!((found.before, found.branches.len(), found.after.len()), (vec![1, 4], 0, 0));
        assert_eq!(steps(&found.others), [(0, vec![2]), (1, vec![3])]);
    }

    #[test]
    fn a_situation_without_steps_of_its_own_is_no_branch() {
        let found = layout(&finding(&[(Unknown, &[1, 2, 3]), (Unknown, &[1, 3])]), 3);
        assert!(found.is_question());
        assert_eq!((steps(&found.branches), found.bare, found.before, found.after), (vec![(0, vec![2])], vec![1], vec![1], vec![3]));
        let same = layout(&finding(&[(Unknown, &[1, 2]), (Unknown, &[1, 2]), (No, &[1, 2])]), 2);
        assert_eq!((same.before, same.branches.len(), same.bare), (vec![1, 2], 0, vec![0, 1]));
    }

    #[test]
    fn situations_that_need_the_same_are_one_branch() {
        let found = layout(&finding(&[(Unknown, &[1]), (Unknown, &[2, 3]), (Unknown, &[2, 3])]), 3);
        assert_eq!(found.branches[1], Branch { situations: vec![1, 2], steps: vec![2, 3] });
        assert_eq!(found.branches.len(), 2);
    }

    /// Every row, with all situations in each of the states that a log may leave them in.
    #[test]
    fn every_row_shows_a_remedy_whatever_is_known_of_its_situations() {
        for row in Catalog::default().entries() {
            for state in [Unknown, No] {
                let mut finding = card::entry(row.id).expect("its card");
                finding.situations.iter_mut().for_each(|situation| situation.state = state);
                let found = layout(&finding, row.steps.len());
                let shown = found.before.len() + found.after.len() + found.branches.iter().map(|b| b.steps.len()).sum::<usize>();
                assert!(shown >= FEWEST_STEPS.min(row.steps.len()) || state == No && !row.general().is_empty(), "{}: {state:?}", row.id);
                assert!(found.branches.iter().all(|b| !b.steps.is_empty()), "{}", row.id);
                if state == Unknown {
                    let mut all: Vec<u32> = found.before.iter().chain(&found.after).copied().collect();
                    all.extend(found.branches.iter().flat_map(|b| &b.steps));
                    assert!((1..).zip(row.steps).all(|(number, _)| all.contains(&number)), "{}", row.id);
                }
            }
        }
    }
}
