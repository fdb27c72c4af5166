//! Answers decide as lines of a log do.

use std::collections::{BTreeMap, BTreeSet};

use setup_readiness::bytes::lines::Lines;
use setup_readiness::catalog::Catalog;
use setup_readiness::catalog::entry::{Kind, When};
use setup_readiness::decide::{Verdict, applies, verdict};
use setup_readiness::facts::answers::{Answers, check};
use setup_readiness::facts::condition::facts_of;
use setup_readiness::facts::fact::{Fact, Kind as FactKind, Source};
use setup_readiness::facts::set::Facts;
use setup_readiness::log::reader::Reader;
use setup_readiness::questions::flow::{decidable, facts as facts_with};

use super::common::*;

/// Values of a fact that matter to a condition: around every value it is compared with.
fn samples(when: &When, fact: &Fact, out: &mut BTreeSet<String>) {
    let mut put = |f: &Fact, list: &[&str]| {
        if f == fact {
            out.extend(list.iter().map(|v| (*v).to_owned()));
        }
    };
    match when {
        When::Yes(f) | When::No(f) => put(f, &["True", "False"]),
        When::Is(f, v) => put(f, &[v, if f.kind == FactKind::Number { "999" } else { "zzz" }]),
        When::OneOf(f, list) => put(f, &[list[0], list[list.len() - 1], if f.kind == FactKind::Number { "999" } else { "zzz" }]),
        When::AtLeast(f, v) | When::Below(f, v) => put(f, &[v, "0", if f.kind == FactKind::Number { "99999999" } else { "99.0" }]),
        When::HasBit(f, bit) => {
            if *f == fact {
                out.extend([bit.to_string(), "0".to_owned()]);
            }
        }
        When::Contains(f, v) | When::Says(f, v) => {
            if *f == fact {
                out.extend([format!("a{v}b"), "zzz".to_owned()]);
            }
        }
        When::Empty(f) | When::Present(f) => put(f, &["", if f.kind == FactKind::Text { "zzz" } else { "1" }]),
        When::Seen(f) => put(f, &["True"]),
        When::Same(a, b) | When::Differs(a, b) => [a, b].iter().for_each(|f| put(f, &["zzz", "yyy"])),
        When::Lower(a, b) => [a, b].iter().for_each(|f| put(f, &["15.1.100.1", "15.1.200.1"])),
        When::All(list) | When::Any(list) => list.iter().for_each(|w| samples(w, fact, out)),
        When::Not(inner) => samples(inner, fact, out),
        When::Never | When::Failed(_) => {}
    }
}

const STAMP: &str = "[01/02/2026 10:00:00.0000] [1] ";

/// The lines by which Setup shows a value; `None` where no line does, or none shows this one.
fn lines(fact: &Fact, value: &str) -> Option<String> {
    let line = match (fact.name, fact.source) {
        // The frame of a run is told by its header.
        ("Product", _) => {
            let name = match value {
                "SE" => "Subscription Edition",
                "2013" | "2016" | "2019" => value,
                _ => return None,
            };
            format!("[01/02/2026 10:00:00.0000] [0] Starting Microsoft Exchange Server {name} Setup\n")
        }
        ("Operation", _) => {
            let mode = match value {
                "install" => "Install",
                "upgrade" => "Upgrade",
                "uninstall" => "Uninstall",
                "recover-server" => "RecoverServer",
                _ => return None,
            };
            format!("[01/02/2026 10:00:00.0000] [0] Command Line Parameter Name='mode', Value='{mode}'.\n")
        }
        ("SetupBuild", _) => format!("[01/02/2026 10:00:00.0000] [0] Setup version: {value}.\n"),
        (_, Source::Setting) => format!(
            "{STAMP}Evaluated [Setting:{}] [HasException:False] [Value:\"{}\"] [ParentValue:\"\"] [Thread:8] [Duration:00:00:00]\n",
            fact.name,
            if value.is_empty() { "<NULL>" } else { value }
        ),
        (_, Source::Line(pattern)) if !value.is_empty() => format!("{STAMP}{}\n", pattern.replace('*', "").replace("{}", value)),
        _ => return None,
    };
    Some(line)
}

/// The facts of a log.
fn of_log(text: &str) -> Facts {
    let mut reader = Reader::default();
    let mut runs = Vec::new();
    let mut cut = Lines::default();
    cut.push(text.as_bytes(), &mut |line| reader.line(&line, &mut |run| runs.push(run)));
    cut.finish(&mut |line| reader.line(&line, &mut |run| runs.push(run)));
    reader.finish(&mut |run| runs.push(run));
    let mut run = runs.pop().expect("a run");
    run.finish(&Catalog::default());
    run.facts
}

/// Every row with a condition, its facts once as log lines and once as answers: the same verdict.

#[test]
fn answers_decide_as_log_lines_do() {
    let (mut both, mut cases) = (BTreeSet::new(), 0);
    let mut own: BTreeMap<&str, String> = BTreeMap::new();
    let mut undecidable: BTreeMap<&str, String> = BTreeMap::new();
    let mut by_answers = BTreeSet::new();
    let mut faults = Vec::new();
    for row in rows().filter(|r| r.kind == Kind::Rule) {
        if matches!(row.fails_when, When::Never) {
            undecidable.insert(row.id, "what it looks at is not published".into());
            continue;
        }
        let all = facts_of(&row.fails_when);
        let can = decidable(row);
        if !can.yes || !can.no {
            let hidden: Vec<&str> = all.iter().filter(|f| !f.ask && f.probe.is_none()).map(|f| f.name).collect();
            let how = if can.no {
                "answers can only rule it out"
            } else if can.yes {
                "answers can only show that it fails"
            } else {
                "not from answers"
            };
            undecidable.insert(row.id, format!("{how}: no person or script knows {hidden:?}"));
        }
        // Every combination of telling values, as far as they are few.
        let mut combinations: Vec<Vec<(&'static Fact, Option<String>)>> = vec![Vec::new()];
        for fact in &all {
            let mut values = BTreeSet::new();
            samples(&row.fails_when, fact, &mut values);
            if fact.kind == FactKind::Text {
                values.extend(fact.choices.iter().map(|c| (*c).to_owned()));
            }
            let next: Vec<Vec<(&'static Fact, Option<String>)>> = combinations
                .iter()
                .flat_map(|c| {
                    values.iter().cloned().map(Some).chain([None]).map(|v| {
                        let mut c = c.clone();
                        c.push((*fact, v));
                        c
                    })
                })
                .take(1500)
                .collect();
            combinations = next;
        }
        let mut seen = BTreeSet::new();
        for combination in combinations {
            let mut given = Answers::default();
            let mut log = Some(String::new());
            let mut fits = true;
            for (fact, value) in &combination {
                let Some(value) = value else { continue };
                fits &= check(fact.name, value).is_ok_and(|_| given.add(fact.name, value).is_ok());
                log = log.and_then(|text| Some(text + &lines(fact, value)?));
            }
            if !fits {
                continue;
            }
            let answered = given.facts();
            // A check outside the operations it belongs to is not asked about.
            if !applies(row, &answered) {
                continue;
            }
            let decided = verdict(row, &answered);
            if decided != Verdict::NotChecked {
                seen.insert(format!("{decided:?}"));
            }
            // What the engine decides is what the question path says.
            let derived = verdict(row, &facts_with(&given, &Facts::of_answers()));
            if decided != Verdict::NotChecked && derived != decided {
                faults.push(format!("{}: {given:?}: {decided:?}, with what follows {derived:?}", row.id));
            }
            if let Some(text) = log {
                // The banner stands first; a run without one is an excerpt.
                let mut split: Vec<&str> = text.lines().collect();
                split.sort_by_key(|l| !l.contains("Starting Microsoft Exchange"));
                let text = split.join("\n") + "\n";
                if combination.iter().any(|(f, v)| v.is_none() && matches!(f.source, Source::Line(_) | Source::Error(_)))
                    || text.trim().is_empty()
                {
                    continue;
                }
                let logged = verdict(row, &of_log(&text));
                cases += 1;
                both.insert(row.id);
                // The build of the media says which product it is, in a log and in answers.
                let expected = if given.has("SetupBuild") && !given.has("Product") { derived } else { decided };
                if logged != expected {
                    faults.push(format!("{}: {given:?}: log {logged:?}, answers {expected:?}\n{text}", row.id));
                }
            }
        }
        if seen.len() == 2 {
            by_answers.insert(row.id);
        }
        if !both.contains(row.id) {
            let names: Vec<&str> = all.iter().filter(|f| f.source == Source::Own).map(|f| f.name).collect();
            own.insert(row.id, format!("no line of a log shows {names:?}"));
        }
    }
    println!(
        "{} rules; {} decidable both ways from answers; {} compared with a log in {cases} cases",
        rows().filter(|r| r.kind == Kind::Rule).count(),
        by_answers.len(),
        both.len()
    );
    let by_others: Vec<&str> =
        rows().filter(|r| r.kind == Kind::Rule && !by_answers.contains(r.id) && !undecidable.contains_key(r.id)).map(|r| r.id).collect();
    println!("by answers to other questions ({}): {by_others:?}", by_others.len());
    println!("answers only ({}):", own.len());
    own.iter().for_each(|(id, why)| println!("  {id}: {why}"));
    println!("not decidable from answers ({}):", undecidable.len());
    undecidable.iter().for_each(|(id, why)| println!("  {id}: {why}"));
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(by_answers.len() > 190 && both.len() > 150, "fewer rows are decided than were: {} and {}", by_answers.len(), both.len());
}
