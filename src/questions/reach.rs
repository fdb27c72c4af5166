//! Which values a condition can still take once open facts are answered, and which open facts can change it.

use crate::catalog::entry::When;
use crate::facts::condition::{Tri, evaluate};
use crate::facts::fact::Fact;
use crate::facts::set::Facts;

/// The values a condition can take, given what is known and what is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// It holds, or can still hold.
    pub yes: bool,
    /// It does not hold, or can still turn out not to.
    pub no: bool,
}

impl Reach {
    /// Whether it is undecided but can be decided.
    pub fn undecided(self, when: &'static When, facts: &Facts) -> bool {
        (self.yes || self.no) && evaluate(when, facts).0 == Tri::Unknown
    }
}

/// Returns the values the condition can take. `open` says whether a fact may still be answered.
pub fn reach(when: &'static When, facts: &Facts, open: &dyn Fn(&Fact) -> bool) -> Reach {
    match when {
        When::All(list) => {
            let all: Vec<Reach> = list.iter().map(|w| reach(w, facts, open)).collect();
            Reach { yes: all.iter().all(|r| r.yes), no: all.iter().any(|r| r.no) }
        }
        When::Any(list) => {
            let all: Vec<Reach> = list.iter().map(|w| reach(w, facts, open)).collect();
            Reach { yes: all.iter().any(|r| r.yes), no: all.iter().all(|r| r.no) }
        }
        When::Not(inner) => {
            let r = reach(inner, facts, open);
            Reach { yes: r.no, no: r.yes }
        }
        _ => match evaluate(when, facts).0 {
            Tri::Yes => Reach { yes: true, no: false },
            Tri::No => Reach { yes: false, no: true },
            Tri::Unknown => {
                let own = leaf(when);
                // An answer may add a line, but no answer says that a line is absent.
                let seen = matches!(when, When::Seen(_));
                let can = !own.is_empty()
                    && own.iter().all(|f| open(f) || facts.get(f).is_some_and(|k| k.is_present()))
                    && own.iter().any(|f| open(f));
                Reach { yes: can, no: can && !seen }
            }
        },
    }
}

/// Returns the distinct open facts that can give the condition one of the wanted values, in order.
pub fn movers(when: &'static When, facts: &Facts, open: &dyn Fn(&Fact) -> bool, want: Reach, out: &mut Vec<&'static Fact>) {
    match when {
        When::Not(inner) => movers(inner, facts, open, Reach { yes: want.no, no: want.yes }, out),
        When::All(list) | When::Any(list) => {
            let all = matches!(when, When::All(_));
            let reaches: Vec<Reach> = list.iter().map(|w| reach(w, facts, open)).collect();
            let whole = reach(when, facts, open);
            // All can hold only if every part can, and fails with any part. Any is the reverse.
            let part = Reach { yes: want.yes && (whole.yes || !all), no: want.no && (whole.no || all) };
            for (w, r) in list.iter().zip(reaches) {
                if evaluate(w, facts).0 == Tri::Unknown {
                    movers(w, facts, open, Reach { yes: part.yes && r.yes, no: part.no && r.no }, out);
                }
            }
        }
        _ => {
            let r = reach(when, facts, open);
            if evaluate(when, facts).0 == Tri::Unknown && (want.yes && r.yes || want.no && r.no) {
                for fact in leaf(when) {
                    if open(fact) && !out.contains(&fact) {
                        out.push(fact);
                    }
                }
            }
        }
    }
}

/// Returns the facts of a condition without parts.
fn leaf(when: &'static When) -> Vec<&'static Fact> {
    crate::facts::condition::facts_of(when)
}
