//! What an export says of the inputs of the tests, in the forms that it is written in: that it says no less and no other than the page.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::fs;
use std::path::Path;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use setup_readiness::report::cascade;
use setup_readiness::report::html::html;
use setup_readiness::report::layout::{Layout, layout};
use setup_readiness::report::localize::localize;
use setup_readiness::report::markdown::markdown;
use setup_readiness::report::model::{Finding, Severity, State};
use setup_readiness::report::trust;
use setup_readiness::texts::Texts;
use shared::{logs, record, report, run, setting};

mod shared;

fn texts(tag: &str) -> Texts {
    setup_readiness::texts::embedded::texts(tag).expect("texts")
}

fn input(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/logs").join(name);
    String::from_utf8_lossy(&fs::read(path).expect("an input")).into_owned()
}

/// The report on an input, as Markdown.
fn told(name: &str, tag: &str) -> String {
    let report = report(&[("", &input(name))]);
    markdown(&report, report.shown_run, &texts(tag))
}

/// The logs, and what may be pasted.
fn inputs() -> Vec<(String, String)> {
    let mut out = logs();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/logs/pasted")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "txt") {
            out.push((path.display().to_string(), String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned()));
        }
    }
    out
}

/// Calls `look` with each finding that stands on its own in the run shown of each input, in English, and with the Markdown.
fn each_root(look: &mut dyn FnMut(&str, &Finding, &str)) {
    let texts = texts("en");
    for (path, log) in inputs() {
        let mut report = report(&[("", &log)]);
        localize(&mut report, &texts);
        let told = markdown(&report, report.shown_run, &texts);
        for run in report.runs.iter().filter(|run| run.number == report.shown_run) {
            cascade::roots(run).into_iter().for_each(|at| look(&path, &run.findings[at], &told));
        }
    }
}

fn laid_out(finding: &Finding) -> Layout {
    layout(finding, finding.text.as_ref().map_or(0, |text| text.steps.len()))
}

#[test]
fn situations_are_a_question_or_are_decided() {
    let (mut asked, mut decided) = (0, 0);
    each_root(&mut |path, finding, told| {
        let found = laid_out(finding);
        for title in found.branches.iter().flat_map(|branch| finding.titles_of(&branch.situations)) {
            let mark = if found.is_decided { "this is your case" } else { "the log doesn’t tell" };
            assert!(told.contains(&format!("**{title} · {mark}**")), "{path}: {title}");
        }
        for title in finding.titles_of(&found.bare) {
            assert!(told.contains(&format!("- {title} · the log doesn’t tell")), "{path}: {title}");
        }
        asked += usize::from(found.is_question());
        decided += usize::from(found.is_decided);
    });
    assert!(asked > 20 && decided > 10, "{asked} asked, {decided} decided");
    for (name, question, mark) in [
        ("pasted/exchange-2010.txt", "### Which is your situation?", "**The process is PowerShell · the log doesn’t tell**"),
        ("pitfalls/04-one-cause-many-rules.log", "### In your situation", "**A domain controller didn’t answer · this is your case**"),
    ] {
        let told = told(name, "en");
        assert!(told.find(question) < told.find(mark) && told.contains(mark), "{name}: {told}");
    }
    let page = html(&report(&[("", &input("pasted/exchange-2010.txt"))]), 1, &texts("fr"));
    assert!(page.contains("<h3>Quelle est votre situation\u{202f}?</h3>"), "{page}");
}

#[test]
fn what_situations_need_is_no_step_for_everybody() {
    let told = told("failures/watermark.log", "en");
    let (title, step) = (told.find("**Only Active Directory still knows the server"), told.find("install a clean Windows"));
    assert!(title.is_some() && title < step, "{told}");
    assert_eq!(told.matches("install a clean Windows").count(), 2, "{told}");
}

#[test]
fn every_fault_has_something_to_do() {
    each_root(&mut |path, finding, _| {
        let found = laid_out(finding);
        let steps = found.before.len() + found.branches.iter().map(|branch| branch.steps.len()).sum::<usize>() + found.after.len();
        assert!(steps > 0 || finding.severity != Severity::Error, "{path}: {}", finding.id);
    });
    let mut schema = report(&[("", &input("pitfalls/06-errors-of-restore-step.log"))]);
    localize(&mut schema, &texts("fr"));
    let finding = schema.runs[0].findings.iter().find(|finding| finding.id == "SchemaUpdateRequired").unwrap();
    let found = laid_out(finding);
    assert!(found.is_decided && found.branches[0].steps.len() == 5, "{found:?}");
    assert!(told("pitfalls/04-one-cause-many-rules.log", "en").contains("check the DNS servers"));
}

/// A reason that no situation of the row names is no proof that none of them is the case.
#[test]
fn a_sentence_that_nobody_knows_rules_nothing_out() {
    let message = "Setup encountered a problem while validating the state of Active Directory: Der LDAP-Server ist nicht verfügbar.  \
                   See the Exchange setup log for more information on this error.";
    let log = run(&[
        setting("AdInitError", message),
        record(&format!("Failed [Rule:AdInitErrorRule] [Message:{message}]")),
        record(&format!("[REQUIRED] {message}")),
    ]);
    let report = report(&[("", &log)]);
    let finding = report.runs[0].findings.iter().find(|finding| finding.id == "AdInitErrorRule").unwrap();
    let open = finding.situations.iter().filter(|situation| situation.state == State::Unknown).count();
    assert!(open > 4, "{:?}", finding.situations);
    let told = markdown(&report, 1, &texts("en"));
    assert!(told.contains("### Which is your situation?") && told.contains("check the DNS servers"), "{told}");
}

#[test]
fn no_title_stands_over_nothing() {
    for (path, log) in inputs() {
        let report = report(&[("", &log)]);
        let told = markdown(&report, report.shown_run, &texts("en"));
        let mut title = None;
        for event in Parser::new(&told) {
            match event {
                Event::Start(Tag::Heading { level, .. }) => {
                    assert!(title.is_none_or(|above| above < level), "{path}: a title without anything below:\n{told}");
                }
                Event::End(TagEnd::Heading(level)) => title = Some(level),
                Event::Start(_) | Event::Rule => title = None,
                _ => {}
            }
        }
    }
    let restart = told("pasted/rule-id-alone.txt", "en");
    assert!(restart.contains("\n- An update asked for the restart · the log doesn’t tell\n"), "{restart}");
    // Two situations that need the same are told together.
    let schema = markdown(&report(&[("", "SchemaUpdateRequired")]), 1, &texts("en"));
    assert_eq!(schema.matches("Sign out and in again and start Setup as administrator").count(), 1, "{schema}");
}

#[test]
fn consequences_are_told_as_such() {
    for name in ["pitfalls/04-one-cause-many-rules.log", "failures/ad-initialization-wrong-site.log"] {
        let report = report(&[("", &input(name))]);
        let run = report.runs.iter().find(|run| run.number == report.shown_run).unwrap();
        let told = markdown(&report, report.shown_run, &texts("en"));
        let page = html(&report, report.shown_run, &texts("en"));
        let follow = run.findings.iter().filter(|finding| cascade::cause_of(run, finding).is_some()).collect::<Vec<_>>();
        assert!(follow.len() > 5, "{name}");
        assert!(told.contains(&format!("### {} checks that fail because of this", follow.len())), "{told}");
        for finding in follow {
            assert!(told.lines().any(|line| line.starts_with("- ") && line.ends_with(&format!("(`{}`)", finding.id))), "{}", finding.id);
            assert!(!told.lines().any(|line| line.starts_with("## ") && line.contains(&finding.id)), "{}", finding.id);
            assert!(page.contains(&format!("<small><code dir=\"ltr\" translate=\"no\">{}</code></small></li>", finding.id)), "{page}");
        }
    }
    // Every finding is told once, whatever follows from what.
    for (path, log) in inputs() {
        let report = report(&[("", &log)]);
        let told = markdown(&report, report.shown_run, &texts("en"));
        for finding in report.runs.iter().filter(|run| run.number == report.shown_run).flat_map(|run| &run.findings) {
            assert!(told.contains(&finding.id) || !finding.known, "{path}: {}", finding.id);
        }
    }
}

#[test]
fn how_far_a_finding_can_be_trusted_is_told() {
    let mut seen = std::collections::BTreeSet::new();
    let texts = texts("en");
    each_root(&mut |path, finding, told| {
        for remark in trust::remarks(finding) {
            let said = texts.text(remark.id, &[("ids", &remark.ids)]);
            assert!(told.contains(&format!("> {said}")), "{path}: {said}");
            seen.insert(remark.id);
        }
    });
    for id in ["ui-not-reported", "ui-probable", "ui-by-text", "ui-shared", "ui-unknown-rule"] {
        assert!(seen.contains(id), "{id}");
    }
}

#[test]
fn the_head_is_for_people() {
    for (path, log) in inputs() {
        let report = report(&[("", &log)]);
        for tag in ["en", "fr"] {
            let told = markdown(&report, report.shown_run, &texts(tag));
            let head = told.lines().find(|line| !line.is_empty() && !line.starts_with('>')).unwrap_or_default();
            for code in ["`prepare-ad`", "`prepare-schema`", "`install`", "`upgrade`", "T0", "T1"] {
                assert!(!head.contains(code) || head.starts_with('#'), "{path}: {head}");
            }
        }
    }
    let head = |name: &str, tag: &str| told(name, tag).lines().next().unwrap_or_default().to_owned();
    assert_eq!(
        head("failures/watermark.log", "fr"),
        "Exchange Server 2019 · CU14 · `15.2.1544.4` · Mise à niveau · `EX01.contoso.com` · `CONTOSO\\admin` · 2026-03-14 09:26:53 UTC · \
         L’installation a échoué"
    );
    assert!(head("pitfalls/19-two-runs-two-builds.log", "en").starts_with("Attempt 2 of 2 · "));
    assert!(head("failures/then-success.log", "fr").starts_with("Tentative 2 sur 2 · "));
    // A wizard that was closed is no mystery; what is no log cannot tell how Setup ended.
    assert!(head("outcomes/13-wizard-cancelled.log", "en").ends_with(" · The wizard was closed before Setup changed anything"));
    for name in ["pasted/url-aspx.txt", "pasted/rule-id-alone.txt", "pasted/misspelt.txt"] {
        assert!(!told(name, "en").contains("how Setup ended"), "{name}");
    }
    assert!(told("pasted/records-evaluated-only.txt", "en").contains("The log doesn’t show how Setup ended"));
}

#[test]
fn numbers_in_notices_are_numbers() {
    let told = told("failures/short-last-run.log", "en");
    assert!(told.contains("> Attempt 2, the last one, has only a few lines. Attempt 1, the one before it, is shown."), "{told}");
    let older = self::told("pasted/exchange-2010.txt", "en");
    assert!(older.contains("Exchange Server 2010, which"), "{older}");
}

#[test]
fn quoted_lines_prove() {
    for (name, proof) in [
        ("pasted/console-task-failed.txt", "The service cannot be started, either because it is disabled"),
        ("pasted/console-one-line.txt", "A reboot from a previous installation is pending"),
        ("pasted/console-one-line.txt", "Unified Communications Managed API 4.0, Core Runtime"),
        ("pasted/console-wrapped-in-words.txt", "6: ess.RebootPending.aspx"),
        ("pasted/console-wrapped-in-words.txt", "8: er this operation"),
    ] {
        let told = told(name, "en");
        let quoted = told.split("\n```\n").any(|block| block.contains(proof) && block.starts_with(|c: char| c.is_ascii_digit()));
        assert!(quoted, "{name}: {proof}\n{told}");
    }
    let told = told("pasted/service-wrapped.txt", "en");
    assert!(told.contains("\n3: Mailbox role") && told.find("\n3: Mailbox") < told.find("\n9: "), "{told}");
    assert!(told.find("\n10: ") < told.find("\n11: rver."), "{told}");
}

#[test]
fn where_to_look_comes_first() {
    let input = input("pasted/stage-failed.txt");
    let mut report = report(&[("", &input)]);
    let told = markdown(&report, report.shown_run, &texts("en"));
    assert!(told.contains("\n1. Look at the certificates of the computer"), "{told}");
    assert!(told.contains("### Possible causes\n\n- "), "{told}");
    localize(&mut report, &texts("en"));
    let finding = report.runs[0].findings.iter().find(|finding| finding.id == "unrecognized-error").unwrap();
    // Each command still stands with its own step.
    let step = finding.commands.iter().find(|command| command.name == "newest-files").and_then(|command| command.step).unwrap();
    assert!(finding.text.as_ref().unwrap().steps[step as usize - 1].starts_with("Look at the newest files"), "{told}");
}

#[test]
fn an_id_stands_once_in_a_heading() {
    let told = told("pasted/url-of-unknown-rule.txt", "en");
    assert!(told.contains("Check `BrandNewCheckNobodyKnows`\n"), "{told}");
}

#[test]
fn what_is_suggested_needs_no_punctuation_of_ours() {
    let told = told("failures/resumed-upgrade.log", "fr") + &told("pasted/retold.txt", "fr") + &told("pasted/code-retold.txt", "fr");
    assert!(!told.contains("`): "), "{told}");
}

#[test]
fn the_values_that_setup_mixes_up_are_told() {
    let told = told("pitfalls/10-arguments-in-wrong-places.log", "en");
    assert!(
        told.contains(
            "The domain controller is `dc1.contoso.com`. The domain controller’s site is `Lyon`. This computer’s site is `Paris`."
        ),
        "{told}"
    );
    // Without a value there is no sentence about it.
    let message = "Setup can't use the domain controller 'Lyon' because it belongs to Active Directory site 'Paris'.";
    let log =
        run(&[record(&format!("Failed [Rule:DomainControllerIsOutOfSite] [Message:{message}]")), record(&format!("[REQUIRED] {message}"))]);
    let told = markdown(&report(&[("", &log)]), 1, &texts("en"));
    assert!(told.contains("mixes up its values.\n") && !told.contains("site is"), "{told}");
}
