//! The questions: the whole graph is walked, every outcome has text, answers decide as log lines do, links and the script's
//! output come back whole or in part.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use setup_readiness::analyzer::Analyzer;
use setup_readiness::bytes::lines::Lines;
use setup_readiness::catalog::entry::{Entry, Kind, When};
use setup_readiness::catalog::{Catalog, GROUPS, OPERATIONS, PRODUCTS, ROLES};
use setup_readiness::decide::{Verdict, applies, verdict};
use setup_readiness::facts::answers::{Answers, CAUSE, UNKNOWN, check, script_output};
use setup_readiness::facts::condition::facts_of;
use setup_readiness::facts::fact::{Fact, Kind as FactKind, Source};
use setup_readiness::facts::set::Facts;
use setup_readiness::facts::{self};
use setup_readiness::log::reader::Reader;
use setup_readiness::questions::contradictions::{PAIRS, contradictions};
use setup_readiness::questions::flow::{decidable, facts as facts_with};
use setup_readiness::questions::question::Question;
use setup_readiness::questions::topic::{FAMILY, LEADER, MOST_STEPS};
use setup_readiness::questions::{self, Flow, Request, RowVerdict, Stage, SupportVerdict, link, script, support};
use setup_readiness::texts::LANGUAGES;
use setup_readiness::texts::Texts;
use setup_readiness::texts::embedded::texts;

fn rows() -> impl Iterator<Item = &'static Entry> {
    Catalog::default().entries()
}

fn answers(list: &[(&str, &str)]) -> Answers {
    let mut out = Answers::default();
    for (name, value) in list {
        assert_eq!(out.add(name, value), Ok(()), "{name} = {value}");
    }
    out
}

fn flow(text: &str) -> Flow {
    Flow::parse(text).unwrap_or_else(|| panic!("{text} is no flow"))
}

/// Values that can be answered to a question, "I don't know" among them.
fn possible(question: &Question) -> Vec<String> {
    let mut out: Vec<String> = question.choices.iter().map(|c| c.value.clone()).collect();
    if question.kind == questions::Kind::Flag {
        out.extend(["True".into(), "False".into()]);
    } else if out.is_empty() {
        out.push(match question.kind {
            questions::Kind::Version => "15.2.1118.7".into(),
            questions::Kind::Number => "1".into(),
            _ => "CONTOSO".into(),
        });
    }
    if question.empty {
        out.push(String::new());
    }
    if question.unknown {
        out.push(UNKNOWN.into());
    }
    out
}

/// What a question lacks in a locale.
fn faults_of(question: &Question, t: &Texts) -> Vec<String> {
    let mut out = Vec::new();
    let mut need = |id: &str, attribute: &str| {
        if t.attribute(id, attribute, &[]).is_none() {
            out.push(format!("{}: {id}.{attribute} lacks", t.tag()));
        }
    };
    if let Some(row) = question.id.strip_prefix("cause-") {
        question.choices.iter().for_each(|c| need(row, &format!("cause-{}", c.value)));
    } else {
        need(&format!("fact-{}", question.id), "ask");
        for choice in question.choices.iter().filter(|c| c.label.is_none()) {
            need(&format!("fact-{}", question.id), &format!("value-{}", choice.value));
        }
    }
    for id in &question.decides {
        if !t.has(id) {
            out.push(format!("{}: {id} has no title", t.tag()));
        }
    }
    out
}

/// What an outcome lacks in a locale.
fn faults_of_outcome(outcome: &questions::Outcome, t: &Texts) -> Vec<String> {
    let mut out = Vec::new();
    for row in &outcome.rows {
        if !t.has(row.id) || t.attribute(row.id, "step-1", &[]).is_none() || !t.has(&format!("verdict-{}", row.verdict.name())) {
            out.push(format!("{}: {} {} lacks text", t.tag(), row.id, row.verdict.name()));
        }
    }
    for remedy in &outcome.remedies {
        for place in &remedy.situations {
            if t.attribute(&place.id, &format!("situation-{}", place.name), &[]).is_none() {
                out.push(format!("{}: {}.situation-{} lacks", t.tag(), place.id, place.name));
            }
        }
        for command in &remedy.commands {
            if t.attribute(&command.id, &format!("command-{}", command.n), &[]).is_none() {
                out.push(format!("{}: {}.command-{} lacks", t.tag(), command.id, command.n));
            }
        }
        if let Some(n) = remedy.cause
            && t.attribute(&remedy.id, &format!("cause-{n}"), &[]).is_none()
        {
            out.push(format!("{}: {}.cause-{n} lacks", t.tag(), remedy.id));
        }
        if t.attribute(&remedy.id, "step-1", &[]).is_none() {
            out.push(format!("{}: {} is a dead end", t.tag(), remedy.id));
        }
    }
    for check in &outcome.support {
        if !t.has(&format!("support-{}", check.name)) || !t.has(&format!("support-{}", check.verdict.name())) {
            out.push(format!("{}: support {} {} lacks text", t.tag(), check.name, check.verdict.name()));
        }
    }
    out
}

fn all_texts() -> Vec<Texts> {
    LANGUAGES.iter().filter_map(|language| texts(language.tag)).collect()
}

/// Every path of answers through a flow; each end is handed to `end`.
fn walk(flow: &Flow, so_far: &Answers, depth: usize, asked: &mut BTreeSet<String>, end: &mut dyn FnMut(&Answers, usize)) {
    assert!(depth < 12, "no end: {so_far:?}");
    match questions::next(flow, so_far) {
        None => end(so_far, depth),
        Some(question) => {
            assert!(!so_far.has(&question.id), "{} is asked twice", question.id);
            asked.insert(question.id.clone());
            for value in possible(&question) {
                let mut more = so_far.clone();
                assert_eq!(more.add(&question.id, &value), Ok(()), "{} = {value}", question.id);
                walk(flow, &more, depth + 1, asked, end);
            }
        }
    }
}

#[test]
fn every_topic_ends_in_a_remedy_with_text() {
    let texts = all_texts();
    let mut faults = BTreeSet::new();
    for row in rows() {
        let flow = Flow::Topic(row);
        let mut asked = BTreeSet::new();
        walk(&flow, &Answers::default(), 0, &mut asked, &mut |answers, steps| {
            if steps > MOST_STEPS {
                faults.insert(format!("{}: {steps} steps", row.id));
            }
            let outcome = questions::result(&flow, answers);
            texts.iter().for_each(|t| faults.extend(faults_of_outcome(&outcome, t)));
            if outcome.remedies.iter().any(|r| r.commands.is_empty() && !row.commands.is_empty()) {
                faults.insert(format!("{}: an end without commands", row.id));
            }
        });
        for question in questions::path(&flow, &Answers::default()).iter().chain(&questions::next(&flow, &Answers::default())) {
            texts.iter().for_each(|t| faults.extend(faults_of(question, t)));
        }
        if row.causes().count() > 1 && asked.is_empty() {
            faults.insert(format!("{}: more than one cause and no question", row.id));
        }
    }
    assert!(faults.is_empty(), "{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn founding_topic_in_five_steps_in_each_situation() {
    for id in FAMILY {
        let flow = flow(&format!("topic:{id}"));
        let mut least: BTreeMap<String, usize> = BTreeMap::new();
        walk(&flow, &Answers::default(), 0, &mut BTreeSet::new(), &mut |answers, steps| {
            assert!(steps <= MOST_STEPS, "{id}: {steps} steps with {answers:?}");
            let remedy = &questions::result(&flow, answers).remedies[0];
            assert!(!remedy.commands.is_empty(), "{id}: no commands with {answers:?}");
            for place in &remedy.situations {
                let known = least.entry(place.name.clone()).or_insert(steps);
                *known = steps.min(*known);
            }
        });
        let leader = Catalog::default().find(LEADER).unwrap().1;
        for situation in leader.situations {
            assert!(least.get(situation.name).is_some_and(|n| *n <= MOST_STEPS), "{id}: {} is not reached", situation.name);
        }
    }
    // In French, and told as a reader goes.
    let french = texts("fr").unwrap();
    let cases: &[(&[(&str, &str)], &str)] = &[
        (&[("ExchangeWorks", "True"), ("Wanted", "update"), ("EarlierAttemptStopped", "False")], "upgrade"),
        (&[("ExchangeWorks", "True"), ("Wanted", "add-role"), ("EarlierAttemptStopped", "False")], "add-role"),
        (
            &[("ExchangeWorks", "False"), ("Wanted", "reinstall"), ("EarlierAttemptStopped", "True"), ("UninstallFails", "False")],
            "half-finished",
        ),
        (&[("ExchangeWorks", "False"), ("Wanted", "rebuild")], "rebuild"),
        (
            &[("ExchangeWorks", "True"), ("Wanted", "reinstall"), ("EarlierAttemptStopped", "False"), ("UninstallFails", "False")],
            "reinstall",
        ),
        (&[("ExchangeWorks", "False"), ("Wanted", "?"), ("EarlierAttemptStopped", "True"), ("UninstallFails", "True")], "uninstall-fails"),
    ];
    for (given, situation) in cases {
        let flow = flow("topic:caferolealreadyexists");
        let mut so_far = Answers::default();
        for (name, value) in *given {
            let question = questions::next(&flow, &so_far).unwrap_or_else(|| panic!("{situation}: ends before {name}"));
            assert_eq!(question.id, *name, "{situation}");
            assert!(faults_of(&question, &french).is_empty());
            so_far.add(name, value).unwrap();
        }
        assert_eq!(questions::next(&flow, &so_far), None, "{situation}: goes on");
        let remedy = questions::result(&flow, &so_far).remedies.remove(0);
        assert_eq!(remedy.situations.first().map(|p| p.name.as_str()), Some(*situation));
        assert!(french.attribute(LEADER, &format!("situation-{situation}"), &[]).is_some_and(|t| !t.is_empty()));
        // Back and forth: the path is the conversation.
        let path: Vec<String> = questions::path(&flow, &so_far).into_iter().map(|q| q.id).collect();
        assert_eq!(path, given.iter().map(|(n, _)| (*n).to_owned()).collect::<Vec<_>>());
    }
}

/// One answer to a question, by a rule of thumb that `choose` turns.
fn answer(question: &Question, choose: usize) -> String {
    let list = possible(question);
    list[choose % list.len()].clone()
}

#[test]
fn before_setup_every_question_is_reached_and_every_outcome_has_text() {
    let texts = all_texts();
    let flow = flow("before");
    let mut faults = BTreeSet::new();
    let mut asked = BTreeSet::new();
    let mut longest = (0, 0);
    for (product, _) in PRODUCTS {
        for (operation, _) in OPERATIONS {
            for (role, _) in ROLES {
                // Who knows nothing is asked everything; others are asked less.
                for choose in [usize::MAX, 0, 1] {
                    let every_operation = ["mailbox", "edge"].contains(role);
                    if !(*role == "mailbox" || choose == usize::MAX && (every_operation || *operation == "install")) {
                        continue;
                    }
                    let mut so_far = Answers::default();
                    let mut essential = 0;
                    while let Some(question) = questions::next(&flow, &so_far) {
                        assert!(asked.len() < 1000 && !so_far.has(&question.id), "{} again", question.id);
                        texts.iter().for_each(|t| faults.extend(faults_of(&question, t)));
                        let value = match question.id.as_str() {
                            "Product" => (*product).to_owned(),
                            "Operation" => (*operation).to_owned(),
                            "AskedRole" => (*role).to_owned(),
                            _ if choose == usize::MAX => UNKNOWN.to_owned(),
                            _ => answer(&question, choose),
                        };
                        essential += usize::from(question.stage != Stage::Detail);
                        if question.stage != Stage::First {
                            assert!(!question.decides.is_empty(), "{} decides nothing", question.id);
                        }
                        asked.insert(question.id.clone());
                        so_far.add(&question.id, &value).unwrap();
                    }
                    longest = longest.max((essential, so_far.len()));
                    let outcome = questions::result(&flow, &so_far);
                    texts.iter().for_each(|t| faults.extend(faults_of_outcome(&outcome, t)));
                    assert!(!outcome.rows.is_empty());
                }
            }
        }
    }
    for row in rows() {
        let topic = Flow::Topic(row);
        walk(&topic, &Answers::default(), 0, &mut asked, &mut |_, _| {});
    }
    let never: Vec<&str> = facts::all().filter(|f| f.ask && !asked.contains(f.name)).map(|f| f.name).collect();
    println!("before Setup: at most {} essential questions, {} in all; never asked: {never:?}", longest.0, longest.1);
    assert!(faults.is_empty(), "{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
    assert!(never.is_empty(), "questions that no flow asks: {never:?}");
}

/// The advice of each cause and situation names steps and commands that are there, and each step serves some case.
#[test]
fn advice_is_about_the_texts() {
    let mut faults = Vec::new();
    let numbers = |digits: &str| digits.bytes().map(|d| usize::from(d - b'0')).collect::<Vec<_>>();
    for t in all_texts() {
        for row in rows() {
            let count = |name: &str| (1..).take_while(|n| t.attribute(row.id, &format!("{name}-{n}"), &[]).is_some()).count();
            let mut fault = |what: String| faults.push(format!("{}: {}: {what}", t.tag(), row.id));
            let (causes, steps) = (count("cause"), count("step"));
            let told_apart = row.causes().count();
            if told_apart != if causes > 1 { causes } else { 0 } {
                fault(format!("{causes} causes, and advice for {told_apart}"));
            }
            let mut used = BTreeSet::new();
            for (n, advice) in row.causes().enumerate() {
                if advice.steps.is_empty() {
                    fault(format!("cause {} leads nowhere", n + 1));
                }
                used.extend(numbers(advice.steps));
                for (list, most) in [(advice.steps, steps), (advice.commands, row.commands.len())] {
                    if !numbers(list).is_sorted_by(|a, b| a < b) || numbers(list).iter().any(|n| *n == 0 || *n > most) {
                        fault(format!("cause {}: no such numbers, or not in order: {list}", n + 1));
                    }
                }
                for name in advice.situations() {
                    if t.attribute(row.id, &format!("situation-{name}"), &[]).is_none() {
                        fault(format!("cause {}: no text for the situation {name}", n + 1));
                    }
                }
            }
            for step in (1..=steps).filter(|step| told_apart > 0 && !used.contains(step)) {
                fault(format!("step {step} is for no cause"));
            }
            for part in row.advice().filter(|part| part.contains('=')) {
                let (name, list) = part.split_once('=').unwrap();
                if row.situations.iter().all(|s| s.name != name) {
                    fault(format!("advice for {name}, which is no situation"));
                }
                if list.is_empty() || numbers(list).iter().any(|n| *n == 0 || *n > steps) {
                    fault(format!("{name}: no such steps: {list}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Choosing a cause leads to what that cause needs, not to all that the row knows.
#[test]
fn cause_leads_to_its_own_steps() {
    let row = rows().find(|r| r.id == "RebootPending").unwrap();
    let flow = Flow::Topic(row);
    let mut seen = BTreeSet::new();
    for (n, advice) in row.causes().enumerate() {
        let mut answers = Answers::default();
        answers.add(&format!("{CAUSE}{}", row.id), &(n + 1).to_string()).unwrap();
        let remedy = questions::result(&flow, &answers).remedies.remove(0);
        let steps: String = remedy.steps.unwrap().iter().map(|n| n.to_string()).collect();
        assert_eq!(steps, advice.steps, "cause {}", n + 1);
        seen.insert(steps);
    }
    assert!(seen.len() > 1, "the causes of {} lead to one and the same: {seen:?}", row.id);
}

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
        When::Contains(f, v) => {
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

#[test]
fn contradictions_are_listed_and_nothing_is_lost() {
    let mut given = answers(&[("Operation", "install"), ("WindowsBuild", "17763"), ("AskedRole", "mailbox"), ("AskedRole", "edge")]);
    given.add("operation", "upgrade").unwrap();
    let found = contradictions(&given);
    assert_eq!(found.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(), ["two-answers", "edge-with-other-role"]);
    assert_eq!(found[0].answers, [("Operation".to_owned(), "install".to_owned()), ("Operation".to_owned(), "upgrade".to_owned())]);
    assert_eq!(given.len(), 5);
    assert_eq!(link::read(&link::write(&given)).0, given);
    // Knowing outweighs not knowing; an answer given anew is the only one.
    let mut one = answers(&[("SchemaAdmin", "?"), ("SchemaAdmin", "true"), ("SchemaAdmin", "?")]);
    assert_eq!(one.all("SchemaAdmin").collect::<Vec<_>>(), ["True"]);
    one.set("SchemaAdmin", "False").unwrap();
    assert_eq!(one.all("schemaadmin").collect::<Vec<_>>(), ["False"]);
    let removed = answers(&[("Operation", "uninstall"), ("InstalledBuild", ""), ("ServerAlreadyExists", "False")]);
    assert_eq!(contradictions(&removed)[0].name, "uninstall-of-nothing");
    for t in all_texts() {
        for name in PAIRS.iter().map(|(n, _)| *n).chain(["two-answers"]) {
            assert!(t.has(&format!("contradiction-{name}")), "{}: contradiction-{name} lacks", t.tag());
        }
    }
}

#[test]
fn known_answers_make_verdicts() {
    let flow = flow("before");
    let given = answers(&[
        ("Product", "2019"),
        ("Operation", "install"),
        ("AskedRole", "mailbox"),
        ("SetupBuild", "15.2.1118.7"),
        ("WindowsBuild", "14393"),
        ("ComponentRestartPending", "True"),
        ("E15ServerInTopology", ""),
        ("InstalledBuild", ""),
        ("VCRedist2013Installed", "?"),
    ]);
    let outcome = questions::result(&flow, &given);
    let of = |id: &str| outcome.rows.iter().find(|r| r.id == id).map(|r| r.verdict.name());
    assert_eq!(of("ValidOSVersion"), Some("fails"));
    assert_eq!(of("ExchangeAlreadyInstalled"), Some("passes"));
    assert!(outcome.rows.iter().any(|r| r.verdict == RowVerdict::Unknown));
    assert!(outcome.rows.iter().all(|r| !r.id.starts_with("Gateway")), "an Edge check for a Mailbox server");
    assert!(outcome.open.contains(&"VCRedist2013Installed") && outcome.script.contains(&"VCRedist2013Installed"));
    let windows = outcome.support.iter().find(|c| c.name == "windows").unwrap();
    assert_eq!((windows.verdict, windows.needed.clone()), (SupportVerdict::Warns, vec!["17763", "20348"]));
    let report = setup_readiness::report::answered::answers(
        &[("Product".into(), "2019".into()), ("WindowsBuild".into(), "14393".into())],
        &Catalog::default(),
    );
    assert!(report.runs[0].findings.iter().any(|f| f.id == "ValidOSVersion" && f.decided_by.name() == "answer"));
}

#[test]
fn matrix_is_in_order_and_sourced() {
    for table in [support::WINDOWS, support::NET, support::FOREST] {
        for row in table {
            assert!(PRODUCTS.iter().any(|(p, _)| *p == row.product));
            assert!(row.source.url.starts_with("https://") && !row.yes.is_empty());
            assert!(row.yes.iter().all(|v| !row.no.contains(v)), "{} {}", row.product, row.from);
        }
        for pair in table.windows(2).filter(|p| p[0].product == p[1].product) {
            assert_eq!(pair[0].below, pair[1].from, "{}", pair[0].product);
        }
    }
    let verdicts =
        |list: &[(&str, &str)]| support::checks(&answers(list).facts()).into_iter().map(|c| (c.name, c.verdict.name())).collect::<Vec<_>>();
    assert_eq!(
        verdicts(&[("Product", "SE"), ("ClrReleaseNumber", "533325"), ("MsDSBehaviorVersion", "5")])[..3],
        [("windows", "unknown"), ("dotnet", "passes"), ("forest", "warns")]
    );
    // 4.8 with CU15: the sources disagree.
    assert_eq!(verdicts(&[("Product", "2019"), ("SetupBuild", "15.2.1748.10"), ("ClrReleaseNumber", "528049")])[1], ("dotnet", "unknown"));
    assert!(verdicts(&[("WindowsBuild", "17763")]).is_empty());
    for t in all_texts() {
        for id in ["windows", "dotnet", "forest", "coexistence", "passes", "warns", "unknown"] {
            assert!(t.has(&format!("support-{id}")));
        }
    }
}

#[test]
fn after_a_log_only_what_changes_the_advice() {
    // The finding's situation is open: it is asked. A row without situations is not.
    let open = flow("after:CafeRoleAlreadyExists,RebootPending,MailboxRoleAlreadyExists");
    let first = questions::next(&open, &Answers::default()).expect("a question");
    assert_eq!((first.id.as_str(), first.decides.as_slice()), ("ExchangeWorks", &["CafeRoleAlreadyExists".to_owned()][..]));
    let without = rows().find(|r| r.situations.is_empty() && r.kind == Kind::Rule && r.causes().count() > 1).unwrap();
    assert_eq!(questions::next(&Flow::After(vec![without]), &Answers::default()), None);
    // What the log showed is not asked again.
    let log = "[01/02/2026 10:00:00.0000] [0] Starting Microsoft Exchange Server 2019 Setup\n\
        [01/02/2026 10:00:01.0000] [0] Setup version: 15.2.1118.7.\n\
        [01/02/2026 10:00:02.0000] [1] Evaluated [Setting:W3SVCStartMode] [HasException:False] [Value:\"4\"] [ParentValue:\"\"] [Thread:8] [Duration:00:00:00]\n";
    let mut analyzer = Analyzer::default();
    analyzer.push(log.as_bytes());
    let run = analyzer.finish().runs.remove(0);
    let known = questions::known(&run);
    assert!(known.contains("W3SVCStartMode:4") && known.contains("Product:2019"));
    let request = Request { flow: "after:W3SVCDisabledOrNotInstalled".into(), known, ..Request::default() };
    let reply = questions::reply(&request);
    assert!(reply.known && reply.next.is_none());
}

#[test]
fn damaged_links_keep_what_they_can() {
    let given = answers(&[
        ("Product", "2019"),
        ("SiteName", "Saint-Étienne; a:b=c&d %"),
        ("SchemaAdmin", "?"),
        ("InstalledBuild", ""),
        ("cause-RebootPending", "2"),
    ]);
    let text = link::write(&given);
    assert!(text.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'&' | b'#' | b'=')), "{text}");
    assert_eq!(link::read(&text), (given.clone(), Vec::new()));
    assert_eq!(link::read(&text.replace('%', "%25").replace(';', "%3B").replace(':', "%3A")).0, given);
    let (some, rest) = link::read("Product:2019;Nonsense:1;Operation:dance;SchemaAdmin:True;SiteName:%C3;;WindowsBuild;Operation:inst");
    assert_eq!(some, answers(&[("Product", "2019"), ("SchemaAdmin", "True")]));
    assert_eq!(rest, ["Nonsense:1", "Operation:dance", "SiteName:%C3", "WindowsBuild", "Operation:inst"]);
    let reply = questions::reply(&Request { flow: "before".into(), answers: "product:2019;x:y".into(), ..Request::default() });
    assert_eq!((reply.rejected.as_slice(), reply.link.as_str()), (&["x:y".to_owned()][..], "Product:2019"));
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let names: Vec<&'static Fact> = facts::all().filter(|f| f.ask).collect();
    let one = (0..names.len(), any::<usize>(), "[^\\p{C}]{0,20}").prop_map(move |(index, choose, text)| {
        let fact = names[index];
        let value = match fact.kind {
            _ if choose % 7 == 0 => UNKNOWN.to_owned(),
            FactKind::Flag => ["True", "False"][choose % 2].to_owned(),
            _ if !fact.choices.is_empty() => fact.choices[choose % fact.choices.len()].to_owned(),
            FactKind::Number => (choose % 100_000).to_string(),
            FactKind::Version => format!("15.{}.{}.{}", choose % 3, choose % 2000, choose % 50),
            FactKind::Text => text.trim().to_owned(),
        };
        (fact.name.to_owned(), value)
    });
    proptest::collection::vec(one, 0..30).prop_map(|list| {
        let mut out = Answers::default();
        for (name, value) in list {
            let _ = out.add(&name, &value);
        }
        out
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn links_round_trip(given in any_answers()) {
        prop_assert_eq!(link::read(&link::write(&given)), (given, Vec::new()));
    }

    #[test]
    fn links_survive_damage(given in any_answers(), at in any::<prop::sample::Index>(), noise in "\\PC{0,6}", cut in any::<bool>()) {
        let text = link::write(&given);
        let at = at.index(text.len() + 1);
        let damaged = if cut { text[..at].to_owned() } else { format!("{}{noise}{}", &text[..at], &text[at..]) };
        let (some, _) = link::read(&damaged);
        // All but the parts the damage touched are there.
        let least = if cut { damaged.matches(';').count() } else { given.len().saturating_sub(2) };
        prop_assert!(some.len() >= least, "{} of {}", some.len(), given.len());
        let _ = questions::reply(&Request { flow: "topic:CafeRoleAlreadyExists".into(), answers: damaged, ..Request::default() });
    }

    #[test]
    fn any_text_is_read(text in "\\PC{0,200}") {
        let _ = link::read(&text);
        let _ = script_output(text.lines());
    }
}

fn probes() -> Vec<String> {
    facts::all().filter(|f| f.probe.is_some()).map(|f| f.name.to_owned()).collect()
}

#[test]
fn script_only_reads() {
    let given = answers(&[("Product", "SE"), ("Operation", "install"), ("AskedRole", "mailbox"), ("SiteName", "x'; Remove-Item C:\\")]);
    let text = script::script(&probes(), &given);
    assert!(text.contains("'setup-readiness-facts 1'") && text.contains("'Product = SE'") && !text.contains("Remove-Item"));
    assert_eq!(text.lines().filter(|l| l.starts_with("try { ") && l.contains(" } catch { '")).count(), probes().len());
    let mut faults = BTreeSet::new();
    // Cmdlets: a verb that reads, or New-Object, which makes an object in memory.
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    for word in words.clone().filter(|w| {
        w.split_once('-').is_some_and(|(a, b)| {
            a.chars().next().is_some_and(|c| c.is_ascii_uppercase()) && b.chars().next().is_some_and(|c| c.is_ascii_uppercase())
        })
    }) {
        let verb = word.split('-').next().unwrap_or_default();
        let known_part = ["Web", "NET", "RSAT", "RPC", "WAS", "Server", "WCF", "WinRM"];
        let reads = ["Get", "Test", "Select", "Where", "ForEach", "Resolve", "Join"];
        if !reads.contains(&verb)
            && word != "New-Object"
            && !known_part.iter().any(|k| verb.eq_ignore_ascii_case(k))
            && word != "NET-Framework-45-Core"
            && !word.starts_with("Windows-Identity")
        {
            faults.insert(format!("{word} is no reading command"));
        }
    }
    for bad in [
        "|%",
        "|?",
        "| %",
        "| ?",
        "iex",
        "Invoke",
        "Out-",
        "Set-",
        "Remove",
        "Start-",
        "Stop-",
        "Restart-",
        "Install-",
        "Enable",
        "Disable",
        "Add-",
        "Clear",
        "Write-",
        "Export",
        ".Put(",
        ".SetInfo(",
        ".CommitChanges(",
        ".Save(",
        ".Delete",
        ".SetValue(",
        ".Create",
        "cmd",
        ">",
        "\u{2019}",
        "&&",
        "??",
        " gci ",
        " gp ",
        " gwmi",
        " select ",
        " where ",
    ] {
        // `-ErrorAction` and comparison are words, not signs; `>` alone would write a file.
        if text.contains(bad) {
            faults.insert(format!("{bad} in the script"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
    for line in text.lines() {
        let (mut round, mut curly) = (0_i32, 0_i32);
        for c in line.chars() {
            match c {
                '(' => round += 1,
                ')' => round -= 1,
                '{' => curly += 1,
                '}' => curly -= 1,
                _ => {}
            }
        }
        assert!(line == "& {" || line == "}" || (round, curly) == (0, 0), "unbalanced: {line}");
    }
    assert!(text.is_ascii());
    assert_eq!(script::script(&["Wanted".into()], &given), "");
}

#[test]
fn script_output_round_trips() {
    let request = Request {
        flow: "before".into(),
        answers: "Product:2019;Operation:install;AskedRole:mailbox;SchemaAdmin:?".into(),
        ..Request::default()
    };
    let text = questions::script_for(&request);
    assert!(text.contains("'SchemaAdmin = '"));
    let asked: Vec<&str> =
        text.lines().filter_map(|l| l.strip_prefix("try {")?.rsplit_once("catch { '")?.1.split_once(" = ")).map(|(n, _)| n).collect();
    assert!(asked.len() > 50, "{}", asked.len());
    // What a server might print, with what a console adds.
    let mut output = String::from("PS C:\\> & .\\facts.ps1\r\nsetup-readiness-facts 1\r\nProduct = 2019\r\nOperation = install\r\n");
    for name in &asked {
        let value = match facts::find(name).unwrap().kind {
            FactKind::Flag => "True",
            FactKind::Number => "4",
            FactKind::Version => "",
            FactKind::Text => "contoso = x",
        };
        output.push_str(&format!("{name} = {value}\r\n"));
    }
    output.push_str("SchemaAdmin = ?\r\nPS C:\\> ");
    let found = script_output(output.lines()).unwrap();
    assert_eq!(found.iter().map(|(_, n, _)| n.as_str()).collect::<BTreeSet<_>>().len(), asked.len() + 2);
    let filled = questions::reply(&Request { output: Some(output.clone()), ..request });
    assert_eq!(filled.from_output, Some(asked.len() + 2));
    assert!(filled.answers.contains(&("SchemaAdmin".into(), "True".into())));
    assert!(filled.answers.contains(&("AskedRole".into(), "mailbox".into())));
    // Pasted as a log it is a report of the same facts; cut and edited, what is there is used.
    let mut whole = Analyzer::default();
    whole.push(output.as_bytes());
    assert_eq!(whole.finish().source.kind.name(), "script");
    let part = script_output(
        "x\nsetup-readiness-facts 1\nSchemaAdm\nSchemaAdmin = maybe\nEnterpriseAdmin = False\nInstalledBuild =\nWindowsBui".lines(),
    )
    .unwrap();
    assert_eq!(
        part.iter().map(|(_, n, v)| (n.as_str(), v.as_str())).collect::<Vec<_>>(),
        [("EnterpriseAdmin", "False"), ("InstalledBuild", "")]
    );
    assert_eq!(script_output(text.lines()), None, "the script itself is no output");
}

#[test]
fn any_conversation_is_answered() {
    let ask = |flow: &str, answers: &str, set: &str| {
        questions::reply(&Request { flow: flow.into(), answers: answers.into(), set: set.into(), ..Request::default() })
    };
    let reply = ask("before", "Product:2019;AskedRole:mailbox;AskedRole:management-tools;Operation:install;Bad:1;WindowsBuild:x", "");
    assert_eq!(reply.answers.len(), 4);
    assert_eq!(reply.rejected, ["Bad:1", "WindowsBuild:x"]);
    assert_eq!(reply.path.iter().map(|q| q.id.as_str()).collect::<Vec<_>>(), ["Product", "Operation", "AskedRole"]);
    assert_eq!(reply.path[2].answers, ["mailbox", "management-tools"]);
    assert!(reply.next.is_some_and(|q| q.stage == Stage::Essential));
    assert!(!ask("topic:nothing", "", "").known && !ask("", "", "").known);
    let pair = ask("topic:caferolealreadyexists", "Wanted:rebuild;ExchangeWorks:True", "");
    assert_eq!(pair.contradictions[0].name, "lost-but-running");
    assert_eq!(pair.report.map(|r| r.runs[0].findings[0].id.clone()).as_deref(), Some("CafeRoleAlreadyExists"));
    let set = ask("before", "Product:2019;Operation:install", "Product:SE");
    assert_eq!((set.link.as_str(), set.refused), ("Product:SE;Operation:install", false));
    assert!(ask("before", "Product:2019", "Product:2020").refused);
    // An answer asked by no question of this flow is kept and shown.
    let foreign = ask("topic:CafeRoleAlreadyExists", "ClrReleaseNumber:528049", "");
    assert_eq!(foreign.path.iter().map(|q| q.id.as_str()).collect::<Vec<_>>(), ["ClrReleaseNumber"]);
}

#[test]
fn the_graph_can_be_drawn() {
    let dot = questions::dot();
    assert!(dot.starts_with("digraph") && dot.ends_with("}\n") && dot.matches("->").count() > 500);
    for situation in ["upgrade", "add-role", "half-finished", "rebuild", "reinstall", "uninstall-fails"] {
        assert!(dot.contains(&format!("CafeRoleAlreadyExists: {situation}")));
    }
    assert_eq!(GROUPS.iter().map(|(_, r)| r.len()).sum::<usize>(), rows().count());
}
