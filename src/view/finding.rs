//! One finding: what it means, what to do, and what proves it; its consequences folded under it.

use leptos::prelude::{Get, Set};

use super::dom::{El, button, el, foreign, heading, kept_fold, list, of, outward, p, press, said, visible};
use super::excerpt::excerpt;
use super::export::copy;
use super::further;
use super::page::open_card;
use super::state::{App, signal, tick};
use crate::report::model::{Because, Command, Evidence, Finding, Run, Text};
use crate::worker::client::object;

/// Findings drawn at once; those further down follow in tasks of their own.
const SLICE: usize = 6;

/// All findings of a run in their order, each consequence inside its cause.
pub fn findings(app: App, run: &Run) -> Vec<El> {
    let is_root = |finding: &&Finding| cause_of(run, finding).is_none();
    let roots: Vec<String> = run.findings.iter().filter(is_root).map(|finding| finding.id.clone()).collect();
    let mut slices = Vec::new();
    for (at, ids) in roots.chunks(SLICE).enumerate() {
        let draw = move |run: &Run, ids: &[String]| {
            let chosen = run.findings.iter().filter(|finding| cause_of(run, finding).is_none() && ids.contains(&finding.id));
            of("div", "slice").children(chosen.map(|finding| nested(app, run, finding, 0)))
        };
        if at == 0 {
            slices.push(draw(run, ids));
            continue;
        }
        let (due, ids, number) = (signal(), ids.to_vec(), run.number);
        let inner = app.get();
        inner.slices.set(inner.slices.get() + 1);
        gloo::timers::callback::Timeout::new(at as u32, move || {
            inner.slices.set(inner.slices.get().saturating_sub(1));
            tick(due);
        })
        .forget();
        slices.push(el("div").dynamic(move || {
            if due.get() == 0 {
                return el("div");
            }
            let inner = app.get();
            let report = inner.report.borrow();
            let run = report.as_ref().and_then(|report| report.runs.iter().find(|run| run.number == number));
            run.map_or_else(|| el("div"), |run| draw(run, &ids))
        }));
    }
    slices
}

fn cause_of<'a>(run: &'a Run, finding: &Finding) -> Option<&'a Finding> {
    let cause = finding.consequence_of.as_deref()?;
    run.findings.iter().find(|other| other.id == cause && other.id != finding.id)
}

/// The number of findings that stand on their own.
pub fn roots(run: &Run, severity: &str) -> u64 {
    run.findings.iter().filter(|finding| finding.severity == severity && cause_of(run, finding).is_none()).count() as u64
}

fn nested(app: App, run: &Run, finding: &Finding, depth: u8) -> El {
    let product = run.product.as_deref().unwrap_or_default();
    let article = article(app, finding, app.level() + 2 + depth, product, false);
    // A circle of causes would never end.
    if depth > 4 {
        return article;
    }
    let caused: Vec<El> = run
        .findings
        .iter()
        .filter(|other| cause_of(run, other).is_some_and(|cause| cause.id == finding.id))
        .map(|other| nested(app, run, other, depth + 1))
        .collect();
    if caused.is_empty() {
        return article;
    }
    // All that is folded here, as the verdict counts it.
    let below = run.findings.iter().filter(|other| stands_below(run, other, &finding.id)).count();
    let count = app.count("ui-consequences", below as u64);
    article.child(kept_fold(app, &format!("consequences {}", finding.id), "consequences", &count).children(caused))
}

/// Whether a finding follows from the one of this id, at once or by others.
fn stands_below(run: &Run, finding: &Finding, id: &str) -> bool {
    let mut at = finding;
    // A circle of causes would never end.
    for _ in 0..6 {
        match cause_of(run, at) {
            Some(cause) if cause.id == id => return true,
            Some(cause) => at = cause,
            None => return false,
        }
    }
    false
}

/// A card of the catalog, which nothing proves.
pub fn card(app: App, finding: &Finding) -> El {
    article(app, finding, app.level() + 1, "", false)
}

/// The same with all but its beginning folded away.
pub fn brief_card(app: App, finding: &Finding) -> El {
    article(app, finding, app.level() + 1, "", true)
}

/// How many steps a brief card shows.
const FIRST_STEPS: usize = 2;

fn article(app: App, finding: &Finding, level: u8, product: &str, brief: bool) -> El {
    let none = Text::default();
    let text = finding.text.as_ref().unwrap_or(&none);
    let title = if text.title.is_empty() { finding.id.as_str() } else { text.title.as_str() };
    let label = |id: &str| said(app, "label", id);
    let mut out = of("article", "finding")
        // What nothing in the input proves is a card of the catalog, no finding.
        .attr("part", if finding.evidence.is_empty() { "card" } else { "finding" })
        .attr("data-id", &finding.id)
        .attr("data-severity", &finding.severity)
        .attr("tabindex", "-1")
        .child(
            of("header", "finding-head")
                .child(severity(app, &finding.severity))
                .child(heading(level, &visible(title)))
                .child(foreign("code", &finding.id)),
        );
    if !text.meaning.is_empty() {
        out = out.child(p("meaning", &visible(&text.meaning)));
    }
    let key = |part: &str| format!("{part} {}", finding.id);
    // What a brief card folds away is collected apart.
    let mut whole = None;
    if brief {
        let first = text.steps.iter().take(FIRST_STEPS).cloned().collect::<Vec<_>>();
        if !first.is_empty() {
            out = out.child(of("div", "brief").child(label("ui-steps")).child(list("ol", "steps", &first)));
        }
        whole = Some(std::mem::replace(&mut out, kept_fold(app, &key("whole"), "whole", &app.t("ui-whole-card"))));
    }
    for note in notes(app, finding) {
        out = out.child(p("note", &note));
    }
    if let Some(message) = &finding.message {
        out = out.child(label("ui-message")).child(el("blockquote").child(foreign("bdi", message)));
    }
    if !text.why.is_empty() {
        out = out.child(of("p", "why").child(el("b").say(app, "ui-why")).text(" ").text(&text.why));
    }
    if !text.situations.is_empty() {
        // A card cannot tell which one is the reader's.
        let title = if finding.evidence.is_empty() { "ui-situations-all" } else { "ui-situations" };
        out = out.child(label(title)).child(list("ul", "situations", &text.situations));
    }
    if !text.causes.is_empty() {
        out = out.child(label("ui-causes")).child(list("ul", "", &text.causes));
    }
    if !text.caution.is_empty() {
        out = out.child(of("p", "caution").child(el("b").say(app, "ui-caution")).text(" ").text(&text.caution));
    }
    if !text.steps.is_empty() {
        out = out.child(label("ui-steps")).child(list("ol", "steps", &text.steps));
    }
    out = out.children(finding.commands.iter().map(|one| command(app, one)));
    if !text.verify.is_empty() {
        out = out.child(of("p", "why").child(el("b").say(app, "ui-verify")).text(" ").text(&text.verify));
    }
    if let Some((first, rest)) = finding.evidence.split_first() {
        out = out.child(label("ui-evidence")).child(of("ul", "evidence").child(evidence(app, first)));
        if !rest.is_empty() {
            let lines = of("ul", "evidence").children(rest.iter().map(|one| evidence(app, one)));
            out = out
                .child(kept_fold(app, &key("evidence"), "more-evidence", &app.count("ui-more-evidence", rest.len() as u64)).child(lines));
        }
    }
    if !finding.because.is_empty() {
        let facts = finding.because.clone();
        // The names of facts come with the texts of the questions.
        let rows = move || {
            app.ticks.asking.get();
            el("ul").children(facts.iter().map(|one| because(app, one)))
        };
        let fold = kept_fold(app, &key("because"), "because", &app.t("ui-because"));
        out = out.child(fold.on("toggle", move |_| app.get().want_more()).dynamic(rows));
    }
    out = out.child(more(app, finding)).maybe(further::further(app, finding, product)).child(helped(app, &finding.id));
    match whole {
        Some(whole) => whole.child(out),
        None => out,
    }
}

/// Icon and word.
pub fn severity(app: App, name: &str) -> El {
    let word = app.word("ui-severity-", name);
    of("span", "severity").attr("data-severity", name).child(of("span", "icon").attr("aria-hidden", "true")).text(&word)
}

// How far to trust it.
fn notes(app: App, finding: &Finding) -> Vec<String> {
    let mut notes = Vec::new();
    let proved_by_log = matches!(finding.evidence.first(), Some(Evidence::Line { .. }));
    if !finding.reported_by_setup && finding.kind == "readiness-check" && proved_by_log {
        notes.push(app.t("ui-not-reported"));
    }
    if finding.decided_by == "text" {
        notes.push(app.t("ui-by-text"));
    }
    if !finding.shared_with.is_empty() {
        let names = finding.shared_with.join(", ");
        notes.push(app.get().texts.borrow().text("ui-shared", &[("ids", &names)]));
    }
    if !finding.known {
        notes.push(app.t("ui-unknown-rule"));
    }
    notes
}

/// A command with its purpose, to be copied.
pub fn command(app: App, command: &Command) -> El {
    let shell = app.word("ui-shell-", &command.shell);
    let text = command.text.clone();
    let mut head = of("div", "row command-head").child(of("span", "shell").text(&shell));
    if command.risky {
        head = head.child(of("span", "risky").child(of("span", "icon").attr("aria-hidden", "true")).say(app, "ui-risky"));
    }
    let copy = press(app, "small", "ui-copy", move || copy(app, &text));
    let mut out = of("div", "command");
    if let Some(purpose) = &command.purpose {
        out = out.child(p("purpose", purpose));
    }
    out.child(head.child(copy)).child(foreign("pre", &command.text))
}

fn evidence(app: App, evidence: &Evidence) -> El {
    match evidence {
        Evidence::Line { line, text, offset, file } => {
            let where_ = app.get().texts.borrow().text("ui-line", &[("line", &line.to_string())]);
            let mut head = of("span", "line").text(&where_);
            if let Some(file) = file {
                head = head.text(" · ").child(foreign("bdi", file));
            }
            let item = el("li").child(head).child(of("div", "quote").child(foreign("bdi", text)));
            if app.get().files.borrow().length() > 0 { item.child(excerpt(app, file.as_deref(), *line, *offset)) } else { item }
        }
        Evidence::Answer { question, answer } => {
            el("li").child(of("span", "line").text(&fact(app, question))).child(of("div", "quote").child(foreign("bdi", answer)))
        }
    }
}

/// The label of a fact.
pub fn fact(app: App, name: &str) -> String {
    let id = format!("fact-{name}");
    let label = app.t(&id);
    if label == id { name.to_owned() } else { label }
}

/// A fact that makes a check fail, and what it would take.
pub fn because(app: App, because: &Because) -> El {
    let inner = app.get();
    let texts = inner.texts.borrow();
    let mut item = el("li").child(el("b").text(&fact(app, &because.fact))).text(" = ").child(foreign("bdi", &because.value));
    if let Some(line) = because.line {
        item = item.text(" · ").text(&texts.text("ui-line", &[("line", &line.to_string())]));
    }
    let needed = texts.text(&format!("ui-needs-{}", because.relation), &[("needed", &because.needed)]);
    item.child(of("div", "hint").text(&visible(&needed)))
}

fn more(app: App, finding: &Finding) -> El {
    let inner = app.get();
    let mut out = of("div", "row more");
    if let Some(topic) = finding.topic.as_deref().filter(|topic| inner.host.links() && topic.starts_with("https://")) {
        out = out.child(outward(app, topic, &inner.t("ui-help-topic")));
    }
    let own = inner.t(&finding.id);
    if finding.related.iter().any(|id| inner.t(id) != own) {
        out = out.child(el("span").say(app, "ui-related"));
        // Several ids may have one title.
        let mut titles = vec![own];
        out = out.children(finding.related.iter().filter_map(|id| {
            let target = id.clone();
            let title = inner.t(id);
            if titles.contains(&title) {
                return None;
            }
            titles.push(title.clone());
            // Without the look-up there is nowhere to go.
            Some(if matches!(inner.host.view().as_str(), "" | "lookup") {
                button("link", &title, move || open_card(app, &target))
            } else {
                el("span").text(&title)
            })
        }));
    }
    out
}

fn helped(app: App, id: &str) -> El {
    let said = signal();
    let id = id.to_owned();
    of("div", "row helped").dynamic(move || {
        let inner = app.get();
        if said.get() > 0 {
            let thanks = el("span").say(app, "ui-thanks");
            let address = inner.host.feedback();
            let web = address.starts_with("https://") || address.starts_with("http://");
            let mail = address.contains('@') && !address.contains(':');
            if !inner.host.links() || !(web || mail || address.starts_with("mailto:")) {
                return thanks;
            }
            let address = if mail { format!("mailto:{address}") } else { address };
            return thanks.text(" ").child(outward(app, &address, &inner.t("ui-write")));
        }
        let answer = |label: &str, helpful: bool| {
            let id = id.clone();
            press(app, "small", label, move || {
                let detail = object(&[("id", id.as_str().into()), ("helpful", helpful.into())]);
                app.get().host.emit("feedback", &detail);
                said.set(1);
            })
        };
        of("span", "row").child(el("span").say(app, "ui-helped")).child(answer("ui-yes", true)).child(answer("ui-no", false))
    })
}
