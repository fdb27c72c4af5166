//! Every flow ends: every question can be answered, every end has its texts.

use std::collections::{BTreeMap, BTreeSet};

use setup_readiness::catalog::{Catalog, OPERATIONS, PRODUCTS, ROLES};
use setup_readiness::facts::answers::{Answers, CAUSE, UNKNOWN};
use setup_readiness::facts::{self};
use setup_readiness::questions::question::Question;
use setup_readiness::questions::topic::{FAMILY, LEADER, MOST_STEPS};
use setup_readiness::questions::{self, Flow, Stage};
use setup_readiness::report::card;
use setup_readiness::report::layout::{Branch, layout};
use setup_readiness::report::model::State;
use setup_readiness::texts::Texts;
use setup_readiness::texts::embedded::texts;

use super::common::*;

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
        if !t.has(row.id)
            || t.attribute(row.id, &format!("step-{}", Catalog::default().find(row.id).unwrap().1.steps[0].name), &[]).is_none()
            || !t.has(&format!("verdict-{}", row.verdict.name()))
        {
            out.push(format!("{}: {} {} lacks text", t.tag(), row.id, row.verdict.name()));
        }
    }
    for remedy in &outcome.remedies {
        let mut finding = remedy.finding.clone();
        card::localize(&mut finding, t);
        let text = finding.text.as_ref().unwrap();
        let titles = finding.situations.iter().map(|s| s.title.as_deref().unwrap_or_default());
        let purposes = finding.commands.iter().map(|c| c.purpose.as_deref().unwrap_or_default());
        if titles.chain(purposes).chain(text.steps.iter().map(String::as_str)).any(str::is_empty) {
            out.push(format!("{}: {} lacks a title, a step or a purpose", t.tag(), finding.id));
        }
        if let Some(name) = remedy.cause
            && t.attribute(&remedy.id, &format!("cause-{name}"), &[]).is_none()
        {
            out.push(format!("{}: {}.cause-{name} lacks", t.tag(), remedy.id));
        }
    }
    out
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
            if outcome.remedies.iter().any(|r| r.finding.commands.is_empty() && row.commands().next().is_some()) {
                faults.insert(format!("{}: an end without commands", row.id));
            }
        });
        for question in questions::path(&flow, &Answers::default()).iter().chain(&questions::next(&flow, &Answers::default())) {
            texts.iter().for_each(|t| faults.extend(faults_of(question, t)));
        }
        if row.causes.len() > 1 && asked.is_empty() {
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
            assert!(!remedy.finding.commands.is_empty(), "{id}: no commands with {answers:?}");
            for place in remedy.finding.situations.iter().filter(|s| s.state == State::Yes) {
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
        let mut finding = remedy.finding;
        card::localize(&mut finding, &french);
        let found = layout(&finding, finding.text.as_ref().unwrap().steps.len());
        let names = |branch: &Branch| branch.situations.iter().map(|at| finding.situations[*at].name.as_str()).collect::<Vec<_>>();
        let open: Vec<&str> = found.branches.iter().flat_map(names).collect();
        assert!(open.contains(situation) && found.before.is_empty() && found.after.is_empty(), "{situation}: {open:?}");
        // Each of them has a command of its own.
        let branch = found.branches.iter().find(|b| names(b).contains(situation)).unwrap();
        assert!(branch.steps.iter().any(|step| finding.commands_of(Some(*step)).next().is_some()), "{situation}");
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

/// Choosing a cause leads to what that cause needs, not to all that the row knows.
#[test]
fn cause_leads_to_its_own_steps() {
    let row = rows().find(|r| r.id == "RebootPending").unwrap();
    let flow = Flow::Topic(row);
    let mut seen = BTreeSet::new();
    for cause in row.causes {
        let mut answers = Answers::default();
        answers.add(&format!("{CAUSE}{}", row.id), cause.name).unwrap();
        let remedy = questions::result(&flow, &answers).remedies.remove(0);
        assert_eq!((remedy.cause, remedy.steps.clone()), (Some(cause.name), Some(row.of_cause(cause))));
        seen.insert(remedy.steps);
    }
    assert!(seen.len() > 1, "the causes of {} lead to one and the same: {seen:?}", row.id);
}
