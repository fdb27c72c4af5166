//! Three-valued conditions over facts, and their evaluation.

use core::cmp::Ordering;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::fact::Fact;
use super::set::{Facts, Known, compare, flag};

/// A condition over facts. It is three-valued: if a fact it depends on is unknown, so is the condition.
#[derive(Debug)]
pub enum When {
    /// Never holds: only Setup's own verdict decides.
    Never,
    /// The flag is True.
    Yes(&'static Fact),
    /// The flag is False.
    No(&'static Fact),
    /// The value equals this one, ignoring case.
    Is(&'static Fact, &'static str),
    /// The value is one of these.
    OneOf(&'static Fact, &'static [&'static str]),
    /// The number or version is this one or higher.
    AtLeast(&'static Fact, &'static str),
    /// The number or version is lower.
    Below(&'static Fact, &'static str),
    /// The number has this bit set.
    HasBit(&'static Fact, u32),
    /// The text contains this one, ignoring case.
    Contains(&'static Fact, &'static str),
    /// The sentence has these words, ignoring case. Other words, which may be in another language, speak neither for nor against.
    Says(&'static Fact, &'static str),
    /// The value is empty or null.
    Empty(&'static Fact),
    /// The value is known and neither empty nor null.
    Present(&'static Fact),
    /// The line of the fact was seen. Unknown only where there is no text, but answers.
    Seen(&'static Fact),
    /// Both values are equal, ignoring case.
    Same(&'static Fact, &'static Fact),
    /// The values differ.
    Differs(&'static Fact, &'static Fact),
    /// The first version or number is lower than the second.
    Lower(&'static Fact, &'static Fact),
    /// The readiness check of this id failed in the run.
    Failed(&'static str),
    /// All hold.
    All(&'static [When]),
    /// At least one holds.
    Any(&'static [When]),
    /// The other does not hold.
    Not(&'static When),
}

/// A three-valued truth value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tri {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// A fact it depends on is unknown.
    Unknown,
}

/// How a value must relate to `needed` to satisfy a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Relation {
    /// There is no value the reader could change.
    #[default]
    #[serde(rename = "")]
    #[strum(serialize = "")]
    None,
    /// It must be `needed`.
    Is,
    /// It must not be `needed`.
    IsNot,
    /// It must be one of `needed`.
    OneOf,
    /// `needed` or higher.
    AtLeast,
    /// Lower than `needed`.
    Below,
    /// It must be empty.
    Empty,
    /// It must not be empty.
    Present,
    /// It must be the same as the other value.
    SameAs,
    /// It must differ from the other value.
    DiffersFrom,
    /// It must contain `needed`.
    Contains,
    /// It must not contain `needed`.
    ContainsNot,
    /// The bit `needed` must be set.
    BitSet,
    /// The bit `needed` must be clear.
    BitClear,
}

impl Relation {
    /// Returns its name in the report and in Fluent; empty for [`Relation::None`].
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// A fact that made a condition hold, and the value that would satisfy the check.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// The fact.
    pub fact: &'static Fact,
    /// The value it had; `None` if the condition is about whether a line was seen.
    pub known: Option<Known>,
    /// How the value must relate to `needed`.
    pub relation: Relation,
    /// The value that would satisfy the check.
    pub needed: String,
}

/// Evaluates a condition. If it holds, also returns the facts that made it hold.
pub fn evaluate(when: &When, facts: &Facts) -> (Tri, Vec<Leaf>) {
    // Most conditions do not hold, so collect the facts only for those that do.
    match walk(when, facts, true, false).0 {
        Tri::Yes => walk(when, facts, true, true),
        tri => (tri, Vec::new()),
    }
}

/// Returns the distinct facts a condition depends on, in order.
pub fn facts_of(when: &When) -> Vec<&'static Fact> {
    let mut out: Vec<&'static Fact> = Vec::new();
    collect(when, &mut out);
    out
}

fn collect(when: &When, out: &mut Vec<&'static Fact>) {
    let mut add = |f: &'static Fact| {
        if !out.contains(&f) {
            out.push(f);
        }
    };
    match when {
        When::Never | When::Failed(_) => {}
        When::Yes(f) | When::No(f) | When::Empty(f) | When::Present(f) | When::Seen(f) => add(f),
        When::Is(f, _) | When::OneOf(f, _) | When::AtLeast(f, _) | When::Below(f, _) | When::HasBit(f, _) => add(f),
        When::Contains(f, _) | When::Says(f, _) => add(f),
        When::Same(a, b) | When::Differs(a, b) | When::Lower(a, b) => {
            add(a);
            add(b);
        }
        When::All(list) | When::Any(list) => list.iter().for_each(|w| collect(w, out)),
        When::Not(w) => collect(w, out),
    }
}

/// Evaluates a condition, or its negation if `wanted` is false. Collects the facts behind it only if `tell` is set.
fn walk(when: &When, facts: &Facts, wanted: bool, tell: bool) -> (Tri, Vec<Leaf>) {
    let single =
        |fact, cure, contrary_cure, test: &dyn Fn(&Known) -> Option<bool>| single(fact, facts, wanted, tell, cure, contrary_cure, test);
    match when {
        When::Not(inner) => walk(inner, facts, !wanted, tell),
        When::All(list) => join(list, facts, wanted, tell, wanted),
        When::Any(list) => join(list, facts, wanted, tell, !wanted),
        When::Never => (if wanted { Tri::No } else { Tri::Yes }, Vec::new()),
        When::Failed(id) => {
            let tri = match facts.seen(id) {
                Some(s) if s.is_failed() || !s.evaluated_true.is_empty() => Tri::Yes,
                Some(s) if s.evaluated_false.is_some() => Tri::No,
                _ if facts.answered => Tri::Unknown,
                _ => Tri::No,
            };
            (turn(tri, wanted), Vec::new())
        }
        When::Seen(fact) => {
            let known = facts.get(fact);
            // In a text, what was not seen does not speak against a row, even if only a part of it was pasted.
            let tri = match known {
                Some(_) => Tri::Yes,
                None if facts.answered => Tri::Unknown,
                None => Tri::No,
            };
            let leaf = |k: &Known| Leaf { fact, known: Some(k.clone()), relation: Relation::None, needed: String::new() };
            (turn(tri, wanted), known.filter(|_| tell).map(leaf).into_iter().collect())
        }
        When::Same(a, b) | When::Differs(a, b) | When::Lower(a, b) => {
            let (Some(x), Some(y)) = (facts.get(a), facts.get(b)) else { return (Tri::Unknown, Vec::new()) };
            if !x.is_present() || !y.is_present() {
                return (Tri::Unknown, Vec::new());
            }
            let (holds, relation) = match when {
                When::Same(..) => {
                    (Some(x.value.eq_ignore_ascii_case(&y.value)), if wanted { Relation::DiffersFrom } else { Relation::SameAs })
                }
                When::Differs(..) => {
                    (Some(!x.value.eq_ignore_ascii_case(&y.value)), if wanted { Relation::SameAs } else { Relation::DiffersFrom })
                }
                _ => (
                    compare(a.kind, &x.value, &y.value).map(|o| o == Ordering::Less),
                    if wanted { Relation::AtLeast } else { Relation::Below },
                ),
            };
            let tri = turn(from(holds), wanted);
            if !tell {
                return (tri, Vec::new());
            }
            (
                tri,
                vec![
                    Leaf { fact: a, known: Some(x.clone()), relation, needed: y.value.clone() },
                    Leaf { fact: b, known: Some(y.clone()), relation: Relation::None, needed: String::new() },
                ],
            )
        }
        When::Yes(f) => single(f, (Relation::Is, Needed::Text("False")), (Relation::Is, Needed::Text("True")), &|k| flag(&k.value)),
        When::No(f) => {
            single(f, (Relation::Is, Needed::Text("True")), (Relation::Is, Needed::Text("False")), &|k| flag(&k.value).map(|b| !b))
        }
        When::Is(f, v) => single(f, (Relation::IsNot, Needed::Text(v)), (Relation::Is, Needed::Text(v)), &|k| {
            k.is_present().then(|| equal(f, &k.value, v))
        }),
        When::OneOf(f, vs) => single(f, (Relation::IsNot, Needed::Texts(vs)), (Relation::OneOf, Needed::Texts(vs)), &|k| {
            k.is_present().then(|| vs.iter().any(|v| equal(f, &k.value, v)))
        }),
        When::AtLeast(f, v) => single(f, (Relation::Below, Needed::Text(v)), (Relation::AtLeast, Needed::Text(v)), &|k| {
            compare(f.kind, &k.value, v).map(Ordering::is_ge)
        }),
        When::Below(f, v) => single(f, (Relation::AtLeast, Needed::Text(v)), (Relation::Below, Needed::Text(v)), &|k| {
            compare(f.kind, &k.value, v).map(Ordering::is_lt)
        }),
        When::HasBit(f, bit) => single(f, (Relation::BitClear, Needed::Bit(*bit)), (Relation::BitSet, Needed::Bit(*bit)), &|k| {
            k.value.trim().parse::<i64>().ok().map(|n| n & i64::from(*bit) != 0)
        }),
        When::Contains(f, v) => {
            single(f, (Relation::ContainsNot, Needed::Text(v)), (Relation::Contains, Needed::Text(v)), &|k| Some(has(k, v)))
        }
        When::Says(f, v) => {
            single(f, (Relation::None, Needed::Text("")), (Relation::None, Needed::Text("")), &|k| has(k, v).then_some(true))
        }
        When::Empty(f) => single(f, (Relation::Present, Needed::Text("")), (Relation::Empty, Needed::Text("")), &|k| Some(!k.is_present())),
        When::Present(f) => {
            single(f, (Relation::Empty, Needed::Text("")), (Relation::Present, Needed::Text("")), &|k| Some(k.is_present()))
        }
    }
}

/// A value that would satisfy the check.
#[derive(Clone, Copy)]
enum Needed<'a> {
    Text(&'a str),
    /// One of these.
    Texts(&'a [&'a str]),
    /// A bit of a number.
    Bit(u32),
}

impl Needed<'_> {
    fn text(self) -> String {
        match self {
            Needed::Text(text) => text.to_owned(),
            Needed::Texts(list) => list.join(", "),
            Needed::Bit(bit) => bit.to_string(),
        }
    }
}

/// Returns what would satisfy the check: the relation and the value.
type Cure<'a> = (Relation, Needed<'a>);

/// Whether a value equals the wanted one: numbers and versions by value, others ignoring case.
fn equal(fact: &Fact, a: &str, b: &str) -> bool {
    compare(fact.kind, a, b).map_or_else(|| a.eq_ignore_ascii_case(b), |o| o == Ordering::Equal)
}

/// Whether a value contains these words, ignoring case.
fn has(known: &Known, words: &str) -> bool {
    known.value.to_ascii_lowercase().contains(&words.to_ascii_lowercase())
}

/// Evaluates a condition on one fact. It holds if it holds for any value; its negation holds if it holds for none.
fn single(
    fact: &'static Fact,
    facts: &Facts,
    wanted: bool,
    tell: bool,
    cure: Cure<'_>,
    contrary_cure: Cure<'_>,
    test: &dyn Fn(&Known) -> Option<bool>,
) -> (Tri, Vec<Leaf>) {
    let all = facts.all(fact);
    let mut tri = if all.is_empty() { Tri::Unknown } else { Tri::No };
    let mut which = facts.get(fact);
    for known in all {
        match test(known) {
            Some(true) => {
                tri = Tri::Yes;
                which = Some(known);
                break;
            }
            None if tri == Tri::No => tri = Tri::Unknown,
            _ => {}
        }
    }
    let (relation, needed) = if wanted { cure } else { contrary_cure };
    let leaf = |k: &Known| Leaf { fact, known: Some(k.clone()), relation, needed: needed.text() };
    (turn(tri, wanted), which.filter(|_| tell).map(leaf).into_iter().collect())
}

/// Evaluates several conditions: all of them (`every`), or at least one. The leaves are those of the parts that made it hold.
fn join(list: &[When], facts: &Facts, wanted: bool, tell: bool, every: bool) -> (Tri, Vec<Leaf>) {
    let mut leaves = Vec::new();
    let (mut yes, mut no, mut unknown) = (0, 0, 0);
    for part in list {
        let (tri, part_leaves) = walk(part, facts, wanted, tell);
        match tri {
            Tri::Yes => {
                yes += 1;
                for leaf in part_leaves {
                    if !leaves.iter().any(|l: &Leaf| l.fact == leaf.fact) {
                        leaves.push(leaf);
                    }
                }
            }
            Tri::No => no += 1,
            Tri::Unknown => unknown += 1,
        }
    }
    let tri = if every {
        if no > 0 {
            Tri::No
        } else if unknown > 0 {
            Tri::Unknown
        } else {
            Tri::Yes
        }
    } else if yes > 0 {
        Tri::Yes
    } else if unknown > 0 {
        Tri::Unknown
    } else {
        Tri::No
    };
    (tri, leaves)
}

fn turn(tri: Tri, wanted: bool) -> Tri {
    match (tri, wanted) {
        (Tri::Yes, false) => Tri::No,
        (Tri::No, false) => Tri::Yes,
        (tri, _) => tri,
    }
}

fn from(holds: Option<bool>) -> Tri {
    match holds {
        Some(true) => Tri::Yes,
        Some(false) => Tri::No,
        None => Tri::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::When::*;
    use super::*;
    use crate::facts::common::{ClrReleaseNumber, EnterpriseAdmin, SMOSchemaSiteName, SchemaAdmin, SiteName};
    use crate::facts::set::Proof;

    fn facts(list: &[(&'static Fact, &str)]) -> Facts {
        let mut facts = Facts::default();
        for (f, v) in list {
            facts.add(f, (*v).into(), Proof::Answer { question: f.name.into(), answer: (*v).into() });
        }
        facts
    }

    #[test]
    fn three_values() {
        static ANY: When = Any(&[No(&SchemaAdmin), No(&EnterpriseAdmin)]);
        static NOT: When = Not(&Any(&[Yes(&SchemaAdmin)]));
        assert_eq!(evaluate(&ANY, &facts(&[(&SchemaAdmin, "True")])).0, Tri::Unknown);
        let (tri, leaves) = evaluate(&ANY, &facts(&[(&SchemaAdmin, "False")]));
        assert_eq!(tri, Tri::Yes);
        assert_eq!((leaves.len(), leaves[0].relation, leaves[0].needed.as_str()), (1, Relation::Is, "True"));
        assert_eq!(evaluate(&ANY, &facts(&[(&SchemaAdmin, "True"), (&EnterpriseAdmin, "True")])).0, Tri::No);
        assert_eq!(evaluate(&NOT, &facts(&[(&SchemaAdmin, "False")])).0, Tri::Yes);
        assert_eq!(evaluate(&Yes(&SchemaAdmin), &facts(&[(&SchemaAdmin, "<NULL>")])).0, Tri::Unknown);
    }

    #[test]
    fn comparisons() {
        assert_eq!(evaluate(&Below(&ClrReleaseNumber, "528040"), &facts(&[(&ClrReleaseNumber, "461808")])).0, Tri::Yes);
        let both = facts(&[(&SiteName, "Paris"), (&SMOSchemaSiteName, "PARIS")]);
        assert_eq!(evaluate(&Differs(&SiteName, &SMOSchemaSiteName), &both).0, Tri::No);
        assert_eq!(evaluate(&Differs(&SiteName, &SMOSchemaSiteName), &facts(&[(&SiteName, "Paris")])).0, Tri::Unknown);
    }
}
