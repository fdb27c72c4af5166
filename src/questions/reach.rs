//! What answers can still do to a condition: which way it can go, and which open facts can move it.

use crate::catalog::entry::When;
use crate::facts::condition::{Tri, evaluate};
use crate::facts::fact::Fact;
use crate::facts::set::Facts;

/// Which way a condition can go with what is known and what is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// It holds, or can come to hold.
    pub yes: bool,
    /// It does not hold, or can come not to.
    pub no: bool,
}

impl Reach {
    /// It is not decided, and can be.
    pub fn undecided(self, when: &'static When, facts: &Facts) -> bool {
        (self.yes || self.no) && evaluate(when, facts).0 == Tri::Unknown
    }
}

/// Which way the condition can go; `open` tells the facts that may yet be answered.
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
                // A line can be seen; that it never will be is nothing that an answer says.
                let seen = matches!(when, When::Seen(_));
                let can = !own.is_empty()
                    && own.iter().all(|f| open(f) || facts.get(f).is_some_and(|k| k.is_present()))
                    && own.iter().any(|f| open(f));
                Reach { yes: can, no: can && !seen }
            }
        },
    }
}

/// Open facts that can move the condition one of the wanted ways, in its order, each once.
pub fn movers(when: &'static When, facts: &Facts, open: &dyn Fn(&Fact) -> bool, want: Reach, out: &mut Vec<&'static Fact>) {
    match when {
        When::Not(inner) => movers(inner, facts, open, Reach { yes: want.no, no: want.yes }, out),
        When::All(list) | When::Any(list) => {
            let all = matches!(when, When::All(_));
            let reaches: Vec<Reach> = list.iter().map(|w| reach(w, facts, open)).collect();
            let whole = reach(when, facts, open);
            // An All holds only if every part can; one part is enough to keep it from holding. An Any the other way round.
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

/// The facts of a condition without parts.
fn leaf(when: &'static When) -> Vec<&'static Fact> {
    crate::facts::condition::facts_of(when)
}
